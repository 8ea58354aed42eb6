"""VTIMEZONE says of every instant what the zone itself says."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.doors.ics.lines import Component, render
from followup.doors.ics.vtimezone import stamp, tzid, vtimezone, wall
from tests.builders import at

ZONES = sorted(name for name in available_timezones() if name not in {"Factory", "localtime"})
INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001 - made aware right here
    lambda when: when.replace(microsecond=0, tzinfo=UTC)
)


def minutes(offset: str) -> timedelta:
    """An offset such as +0530."""
    value = timedelta(hours=int(offset[1:3]), minutes=int(offset[3:5]), seconds=int(offset[5:] or 0))
    return -value if offset[0] == "-" else value


def offset_at(instant: datetime, rules: Component) -> timedelta:
    """What the written rules say, read as RFC 5545 section 3.6.5 says: the latest onset that isn't after *instant*."""
    found = []
    for observance in rules.components():
        onset = datetime.strptime(observance.text("DTSTART") + "Z", "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        begins = onset - minutes(observance.text("TZOFFSETFROM"))
        if begins <= instant:
            found.append((begins, minutes(observance.text("TZOFFSETTO"))))
    return max(found)[1]


@given(st.sampled_from(ZONES), st.lists(INSTANTS, min_size=1, max_size=5), INSTANTS)
@settings(max_examples=80)
def test_the_rules_are_those_of_the_zone(name: str, instants: list[datetime], other: datetime) -> None:
    """In every zone, at every instant of the years that are used, the offset is the zone's own."""
    zone = ZoneInfo(name)
    rules = vtimezone(zone, instants)
    last = max(instants).year + 1
    for instant in [*instants, *([other] if min(instants).year <= other.year <= last else [])]:
        assert offset_at(instant, rules) == instant.astimezone(zone).utcoffset()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Europe/Berlin", at(29, 1, 3)),
        ("Europe/Berlin", at(25, 1, 10)),
        ("America/New_York", at(8, 7, 3)),
        ("Australia/Lord_Howe", at(3, 15.5, 10)),
        ("Africa/Casablanca", at(15, 2, 2)),
    ],
)
def test_the_change_is_right_to_the_second(name: str, change: datetime) -> None:
    """Before and after the very second of a clock change, half-hour and Ramadan ones included."""
    zone = ZoneInfo(name)
    rules = vtimezone(zone, [change])
    for instant in (change - timedelta(seconds=1), change):
        assert offset_at(instant, rules) == instant.astimezone(zone).utcoffset()
    assert offset_at(change - timedelta(seconds=1), rules) != offset_at(change, rules)


def test_a_zone_without_clock_changes_has_one_rule() -> None:
    """India has one offset, and says so once."""
    assert render([vtimezone(ZoneInfo("Asia/Kolkata"), [at()])]) == (
        "BEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata\r\n"
        "BEGIN:STANDARD\r\nDTSTART:20251201T053000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nTZNAME:IST\r\n"
        "END:STANDARD\r\nEND:VTIMEZONE\r\n"
    )


@pytest.mark.parametrize("name", ["Europe/Berlin", "Europe/Dublin", "America/New_York", "Africa/Casablanca"])
def test_another_reader_finds_the_same_instants(name: str) -> None:
    """icalendar, reading only what is written, gets every hour of a year right that has one reading."""
    from icalendar import Timezone

    zone = ZoneInfo(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = Timezone.from_ical(render([vtimezone(zone, [at()])])).to_tz(lookup_tzid=False)
    for hours in range(0, 365 * 24, 7):
        instant = at(1, hours, 1)
        local = instant.astimezone(zone).replace(tzinfo=None)
        if local.replace(tzinfo=zone, fold=0).utcoffset() == local.replace(tzinfo=zone, fold=1).utcoffset():
            assert local.replace(tzinfo=read).utcoffset() == instant.astimezone(zone).utcoffset(), local


@pytest.mark.parametrize(("name", "written"), [("UTC", ""), ("Etc/UTC", ""), ("Europe/Berlin", "Europe/Berlin")])
def test_universal_time_needs_no_rules(name: str, written: str) -> None:
    """Times in UTC carry their Z and no name."""
    assert tzid(ZoneInfo(name)) == written


def test_the_second_of_a_doubled_hour_has_no_wall_time() -> None:
    """RFC 5545 section 3.3.5 gives a local time that comes twice to its first coming."""
    berlin = ZoneInfo("Europe/Berlin")
    assert wall(at(25, 0.5, 10), berlin) == "20261025T023000"
    assert wall(at(25, 1.5, 10), berlin) is None
    assert stamp(at(5, 1.5, 1, 33)) == "00330105T013000"
