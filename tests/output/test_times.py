"""Times as people and programs read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.output.times import day, iso, iso_key, moment, near, relative, soon

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (timedelta(0), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(minutes=25), "in 25 min"),
        (-timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3, minutes=59), "in 3 h"),
        (timedelta(hours=47), "in 47 h"),
        (timedelta(hours=49), "in 2 days"),
        (-timedelta(days=12), "12 days ago"),
        (timedelta(days=90), "in 3 months"),
        (-timedelta(days=800), "2 years ago"),
    ],
)
def test_relative_times(apart: timedelta, said: str) -> None:
    """Rounded down, so that nothing seems further away than it is."""
    assert relative(NOW + apart, NOW) == said


def test_days_and_moments() -> None:
    """The year is said only where it isn't the present one."""
    assert moment(NOW + timedelta(days=1), BERLIN, NOW) == "Thu 19 Nov 13:00"
    assert moment(date(2026, 11, 2), BERLIN, NOW) == "Mon  2 Nov"
    assert day(date(2027, 1, 4), BERLIN, NOW) == "Mon  4 Jan 2027"
    # half past midnight in Berlin is still the day before in UTC
    assert day(datetime(2026, 11, 18, 23, 30, tzinfo=UTC), BERLIN, NOW) == "Thu 19 Nov"


def test_deadlines_are_as_short_as_they_can_be() -> None:
    """Today's is a time, this week's has its day, a later one its date."""
    assert soon(NOW + timedelta(hours=2), BERLIN, NOW) == "15:00"
    assert soon(NOW + timedelta(days=2), BERLIN, NOW) == "Fri 13:00"
    assert soon(NOW + timedelta(days=7), BERLIN, NOW) == "25 Nov"
    assert soon(NOW + timedelta(days=60), BERLIN, NOW) == "17 Jan 2027"


def test_instants_for_programs() -> None:
    """RFC 3339 with the zone's own offset; one with seconds in it isn't allowed there, so UTC steps in."""
    assert iso(NOW, BERLIN) == "2026-11-18T13:00:00+01:00"
    assert iso(datetime(2026, 7, 1, tzinfo=UTC), BERLIN) == "2026-07-01T02:00:00+02:00"
    assert iso(date(2026, 11, 20), BERLIN) == "2026-11-20"
    assert iso(datetime(1850, 1, 1, tzinfo=UTC), BERLIN) == "1850-01-01T00:00:00+00:00"


def test_original_starts() -> None:
    """Null for a single event, a date for an all-day series, else an instant in the person's zone."""
    assert iso_key("", BERLIN) is None
    assert iso_key("2026-11-20", BERLIN) == "2026-11-20"
    assert iso_key("2026-11-20T13:00:00Z", BERLIN) == "2026-11-20T14:00:00+01:00"


def test_moments_in_tables_are_short() -> None:
    """Today and this week by their names, later ones by date, another year with the year."""
    assert near(NOW + timedelta(hours=2), BERLIN, NOW) == "today 15:00"
    assert near(NOW - timedelta(days=1), BERLIN, NOW) == "Tue 13:00"
    assert near(NOW + timedelta(days=7), BERLIN, NOW) == "25 Nov 13:00"
    assert near(NOW + timedelta(days=60), BERLIN, NOW) == "17 Jan 2027 13:00"
