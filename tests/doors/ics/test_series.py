"""What takes place of a series: lengths, moves, and what was left behind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followup.model import Span
from tests.doors.ics.corpus import read
from tests.doors.ics.test_source import calendar, vevent

DAY = Span(datetime(2026, 11, 18, tzinfo=UTC), datetime(2026, 11, 19, tzinfo=UTC))


def given(*events: str, span: Span = DAY) -> list[tuple[str, str]]:
    """The titles of what takes place, each with its start."""
    found = read("-", stdin=calendar(*events), span=span).events
    return [(event.summary, event.start.isoformat()[:16]) for event in found]


def test_a_move_across_the_change_of_clocks() -> None:
    """Moved by the wall, which is an hour more than elapsed: the last hour of the move is not lost."""
    series = vevent("a", "20250101T093000", "RRULE:FREQ=DAILY", title="Old")
    moved = vevent("a", "20250418T013000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20250307T093000", title="New")
    night = Span(datetime(2026, 4, 22, 23, tzinfo=UTC), datetime(2026, 4, 23, tzinfo=UTC))
    assert given(series, moved, span=night) == [("New", "2026-04-22T23:30")]


@pytest.mark.parametrize("length", ["P20D", "20261121T090000Z"])
def test_a_long_period_among_the_dates(length: str) -> None:
    """A period that began long before the range still touches it."""
    assert given(vevent("a", "20261001T090000Z", f"RDATE;VALUE=PERIOD:20261101T090000Z/{length}")) == [
        ("Meeting", "2026-11-01T09:00")
    ]


@pytest.mark.parametrize("length", ["-P1D", "P6000W", "soon", "99991231T000000Z", "20251119T090000Z"])
def test_a_period_whose_length_cannot_be(length: str) -> None:
    """It is as long as the event itself."""
    series = vevent("a", "20261001T090000Z", "DURATION:PT1H", f"RDATE;VALUE=PERIOD:20261118T090000Z/{length}")
    (event,) = read("-", stdin=calendar(series), span=DAY).events
    assert event.end == datetime(2026, 11, 18, 10, tzinfo=UTC)


def test_a_single_event_that_is_taken_out() -> None:
    """EXDATE takes out the only occurrence there is."""
    assert given(vevent("a", "20261118T090000Z", "EXDATE:20261118T090000Z")) == []
    assert given(vevent("a", "20261118T090000Z", "EXDATE:20261119T090000Z")) == [("Meeting", "2026-11-18T09:00")]


def test_what_a_split_left_behind() -> None:
    """An older override that has rules of its own and is about no occurrence is none."""
    series = vevent("a", "20261104T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20261115T000000Z", "SEQUENCE:2", title="Now")
    rest = "RECURRENCE-ID:20261118T090000Z", "RRULE:FREQ=WEEKLY"
    assert given(series, vevent("a", "20261118T090000Z", *rest, "SEQUENCE:1", title="Then")) == []
    assert given(series, vevent("a", "20261118T090000Z", *rest, "SEQUENCE:2", title="Then")) == [
        ("Then", "2026-11-18T09:00")
    ]
    known = "RECURRENCE-ID:20261111T090000Z", "RRULE:FREQ=WEEKLY", "SEQUENCE:1"
    assert given(series, vevent("a", "20261118T090000Z", *known, title="Moved")) == [("Moved", "2026-11-18T09:00")]


@pytest.mark.parametrize("rule", ["FREQ=DAILY;UNTL=20261110", "FREQ=DAILY;BYEASTER=1", "FREQ=MONTHLY;SKIP=FORWARD"])
def test_what_no_rule_has(rule: str) -> None:
    """A part that isn't known may be the one that ends it: the rule is named, and only the start is given."""
    reading = read("-", stdin=calendar(vevent("a", "20261118T090000Z", f"RRULE:{rule}")))
    assert [event.uid for event in reading.events] == ["a"]
    assert "known" in reading.problems[0].message or "part of any rule" in reading.problems[0].message


def test_what_a_rule_may_have() -> None:
    """Parts of somebody's own are left aside."""
    rule = "RRULE:FREQ=DAILY;COUNT=2;X-A=1;SKIP=OMIT;RSCALE=GREGORIAN"
    assert len(read("-", stdin=calendar(vevent("a", "20261118T090000Z", rule))).events) == 2


def test_a_later_version_of_an_event() -> None:
    """Of two events with one UID in one file, the one with the lower SEQUENCE was replaced; with none they are two."""
    then = vevent("a", "20261118T090000Z", "RRULE:FREQ=DAILY;COUNT=5", "SEQUENCE:1", title="Then")
    now = vevent("a", "20261118T140000Z", "RRULE:FREQ=DAILY;COUNT=5", "SEQUENCE:2", title="Now")
    assert given(then, now) == given(now, then) == [("Now", "2026-11-18T14:00")]
    assert len(given(then.replace("SEQUENCE:1\r\n", ""), now.replace("SEQUENCE:2\r\n", ""))) == 2


def test_a_zone_in_another_case() -> None:
    """What a file says of a name that is only nearly IANA's counts; without a word of it, IANA's zone is meant."""
    event = vevent("a", "20261118T090000").replace("DTSTART:", "DTSTART;TZID=Europe/lisbon:")
    offsets = "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200"
    own = f"BEGIN:VTIMEZONE\r\nTZID:Europe/lisbon\r\nBEGIN:STANDARD\r\n{offsets}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    assert given(own, event) == [("Meeting", "2026-11-18T07:00")]
    assert given(event) == [("Meeting", "2026-11-18T09:00")]


def test_utc_in_a_calendar_with_a_zone() -> None:
    """A series that is written in UTC repeats by the calendar's wall, in whatever zone its end is written."""
    head = "X-WR-TIMEZONE:Europe/Berlin\r\n"
    for end in ("DTEND:20260701T080000Z", "DTEND;TZID=Africa/Casablanca:20260701T090000"):
        data = calendar(vevent("a", "20260701T070000Z", end, "RRULE:FREQ=DAILY"), head=head)
        (event,) = read("-", stdin=data, span=DAY).events
        assert (event.start.isoformat()[11:16], event.end.isoformat()[11:16]) == ("08:00", "09:00")
    data = calendar(vevent("a", "20261024T120000Z", "DURATION:PT24H", "RRULE:FREQ=WEEKLY"), head=head)
    (event,) = read("-", stdin=data, span=Span(DAY.start - timedelta(days=3), DAY.start)).events
    assert event.end - event.start == timedelta(hours=24)
