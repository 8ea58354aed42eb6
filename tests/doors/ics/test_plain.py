"""The expression for plain events is a short cut and nothing else: without it, the scan finds the same."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.doors.ics.plain import PLAIN_EVENT
from followup.doors.ics.properties import unfold
from followup.doors.ics.reach import Reach
from followup.doors.ics.scan import scan
from followup.model import Span
from tests.doors.ics.corpus import FOLDER
from tests.doors.ics.test_mutations import broken
from tests.doors.ics.test_reach import DAY, SPAN, events

NEVER = re.compile(rb"(?!)")


def found(data: bytes) -> tuple[object, ...]:
    reach = Reach([SPAN, Span(DAY + timedelta(days=300), DAY + timedelta(days=301))])
    seen = scan(data, reach)
    heads = [(unfold(bytes(calendar.head)), len(calendar.zones), calendar.closed) for calendar in seen.calendars]
    return (
        heads,
        [(unfold(seen.block(event)), seen.uids[event], seen.owners[event]) for event in range(len(seen.begins))],
        seen.kept,
        len(seen.broken),
        reach.extent,
    )


def same(data: bytes) -> None:
    short = found(data)
    with patch("followup.doors.ics.scan.PLAIN_EVENT", NEVER):
        assert short == found(data)


@settings(max_examples=250)
@given(st.lists(events(), min_size=1, max_size=4))
def test_generated(blocks: list[str]) -> None:
    """Whatever the zone, folding, case and order of an event."""
    same(f"BEGIN:VCALENDAR\r\nX-A:b\r\n{''.join(blocks)}X-C:d\r\nEND:VCALENDAR\r\n".encode())


@settings(max_examples=300)
@given(broken())
def test_mutated(data: bytes) -> None:
    """Whatever is broken."""
    same(data)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ics")), ids=lambda path: path.stem)
def test_corpus(path: Path) -> None:
    """Every file of the corpus."""
    same(path.read_bytes())


PLAIN = """BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20261118T090000
DTEND;TZID=Europe/Berlin:20261118T100000
RRULE:FREQ=WEEKLY;
 COUNT=3
EXDATE;TZID=Europe/Berlin:20261125T090000
DTSTAMP:20261101T090000Z
ORGANIZER;CN=Robin:mailto:robin@example.com
UID:a-long-name-of-an-event-that-had-to-be-folded-somewhere-in-its-middle-
 as-here
RECURRENCE-ID;TZID=Europe/Berlin:20261118T090000
DESCRIPTION:Notes
 \tand more
SUMMARY:Meeting
BEGIN:VALARM
UID:another
DURATION:PT5M
TRIGGER:-P1D
END:VALARM
END:VEVENT"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_plain_is_matched(line_end: str) -> None:
    """What exports are full of takes the short cut, and says what the scan would have to look for."""
    match = PLAIN_EVENT.search(f"\n{PLAIN}\n".replace("\n", line_end).encode())
    assert match is not None
    start, end, uid, rule, lasts = match.groups()
    assert (start, end, lasts) == (b"20261118", b"20261118", None)
    assert uid.split() == [b"a-long-name-of-an-event-that-had-to-be-folded-somewhere-in-its-middle-", b"as-here"]
    assert rule.split() == [b":FREQ=WEEKLY;", b"COUNT=3"]


@pytest.mark.parametrize(
    "odd",
    [
        PLAIN.replace("SUMMARY:Meeting", "DTSTART:20200101"),
        PLAIN.replace("SUMMARY:Meeting", "RDATE:20200101"),
        PLAIN.replace("SUMMARY:Meeting", "UID:b"),
        PLAIN.replace("SUMMARY:Meeting", "dtend:20200101"),
        PLAIN.replace("SUMMARY:Meeting", "RRULE:FREQ=DAILY"),
        PLAIN.replace("SUMMARY:Meeting", "RDA\n TE:20200101"),
        PLAIN.replace("SUMMARY:Meeting", "\0RDATE:20200101"),
        PLAIN.replace("SUMMARY:Meeting", "BEGIN:VEVENT\nEND:VEVENT"),
        PLAIN.replace("20261118T090000\nDTEND", "2026\n 1118T090000\nDTEND"),
        PLAIN.replace("20261118T090000\nDTEND", "2026-11-18\nDTEND"),
        PLAIN.replace("RECURRENCE-ID", "RECURRENCE-ID;RANGE=THISANDFUTURE"),
        PLAIN.replace("END:VALARM\n", ""),
        PLAIN.replace("END:VALARM", "END:VALARMS"),
        PLAIN.replace("BEGIN:VEVENT", "BEGIN:VEVENT\n S"),
        PLAIN.replace("\nUID:a", "\nUID:a" + "\n b" * 201),
        PLAIN.replace("\n COUNT", "\n " * 201 + "COUNT"),
        PLAIN.replace("\nSUMMARY:Meeting", "\nSUMMARY:Meeting" + "\n ing" * 2000),
        PLAIN + "S",
        PLAIN + "\n S",
    ],
)
def test_odd_is_not_matched(odd: str) -> None:
    """Whatever could mean something else is left to the scan."""
    assert PLAIN_EVENT.match(f"\n{odd}\n".encode()) is None
