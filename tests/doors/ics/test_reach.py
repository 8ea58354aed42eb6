"""The scan never drops what could touch the span: with it and without it, a reading is the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.doors.ics.reach import Reach
from followup.doors.ics.scan import scan
from followup.model import Span
from tests.doors.ics.corpus import FOLDER, read

DAY = datetime(2026, 11, 18, tzinfo=UTC)
SPAN = Span(DAY, DAY + timedelta(days=2))


@st.composite
def moments(draw: st.DrawFn) -> str:
    wall = DAY + timedelta(
        hours=draw(st.one_of(st.integers(-26, 74), st.integers(-600, 600), st.integers(-20_000, 9_000)))
    )
    form = draw(st.sampled_from(["Z", "", "date", "zone", "quoted", "24"]))
    return {
        "Z": f":{wall:%Y%m%dT%H%M%S}Z",
        "": f":{wall:%Y%m%dT%H%M%S}",
        "date": f";VALUE=DATE:{wall:%Y%m%d}",
        "zone": f";TZID=Pacific/Kiritimati:{wall:%Y%m%dT%H%M%S}",
        "quoted": f';X-A="20260101:x";TZID="Etc/GMT+12":{wall:%Y%m%dT%H%M}',
        "24": f":{wall:%Y%m%d}T240000Z",
    }[form]


@st.composite
def events(draw: st.DrawFn) -> str:
    lines = [f"DTSTART{draw(moments())}", f"UID:{draw(st.sampled_from('abc'))}", "SUMMARY:x"]
    lines += draw(
        st.sampled_from([[], [], [f"DTEND{draw(moments())}"], ["DURATION:P3W"], ["DURATION:PT30H"], ["DURATION:-P3W"]])
    )
    until = draw(moments()).rpartition(":")[2]
    rule = draw(
        st.sampled_from(
            [
                "",
                "",
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=MO,WE",
                "FREQ=MONTHLY;INTERVAL=2",
                "FREQ=YEARLY",
                f"FREQ=DAILY;UNTIL={until}",
                "FREQ=DAILY;COUNT=30",
                "FREQ=DAILY;COUNT=9;INTERVAL=3;BYDAY=MO",
                "FREQ=MONTHLY;COUNT=3",
                "FREQ=MONTHLY;COUNT=3;BYDAY=-1FR",
                "FREQ=MONTHLY;COUNT=3;BYDAY=5MO",
                "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-28,15",
                "FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;COUNT=2;BYDAY=MO;BYMONTHDAY=13",
                "FREQ=YEARLY;COUNT=2;INTERVAL=3",
                "FREQ=YEARLY;COUNT=2;BYDAY=4TH;BYMONTH=11",
                "FREQ=WEEKLY;INTERVAL=3;COUNT=9;BYDAY=SU,TU",
            ]
        )
    )
    lines += [f"RRULE:{rule}"] if rule else []
    lines += draw(st.sampled_from([[], [], [f"RDATE{draw(moments())}"], [f"EXDATE{draw(moments())}"]]))
    future = draw(st.sampled_from(["", ";RANGE=THISANDFUTURE"]))
    lines += draw(st.sampled_from([[], [], [f"RECURRENCE-ID{future}{draw(moments())}"]]))
    lines += draw(st.sampled_from([[], ["BEGIN:VALARM", "TRIGGER:-P1D", "DURATION:PT5M", "END:VALARM"]]))
    whole = [
        "BEGIN:VEVENT",
        *draw(st.permutations(lines) if "BEGIN:VALARM" not in lines else st.just(lines)),
        "END:VEVENT",
    ]
    width = draw(st.sampled_from([75, 75, 20, 9, 5]))
    case = draw(st.sampled_from([str, str, str.lower]))
    return "".join(folded(_cased(line, case), width) for line in whole)


def _cased(line: str, case: object) -> str:
    return (
        line.replace("DTSTART", "dtstart").replace("BEGIN:", "Begin:").replace("RRULE", "RRule")
        if case is str.lower
        else line
    )


def folded(line: str, width: int) -> str:
    return "\r\n ".join(line[at : at + width] for at in range(0, len(line), width)) + "\r\n"


@settings(max_examples=250)
@given(st.lists(events(), min_size=1, max_size=4), st.sampled_from([0, 0, 0, 20]))
def test_nothing_is_lost(blocks: list[str], shift: int) -> None:
    """Whatever the zone, folding, case and order: the scan changes nothing but the time it takes."""
    data = f"BEGIN:VCALENDAR\r\n{''.join(blocks)}END:VCALENDAR\r\n".encode()
    span = Span(DAY + timedelta(days=shift), DAY + timedelta(days=shift + 2))
    scanned = read("-", stdin=data, span=span)
    with patch.object(Reach, "may_touch", return_value=True):
        assert scanned.events == read("-", stdin=data, span=span).events


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ics")), ids=lambda path: path.stem)
def test_nothing_of_the_corpus_is_lost(path: object) -> None:
    """The same for every file of the corpus."""
    scanned = read(str(path), span=SPAN)
    with patch.object(Reach, "may_touch", return_value=True):
        assert scanned.events == read(str(path), span=SPAN).events


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ("DTSTART:20261118T090000Z", True),
        ("DTSTART:20261101T090000Z", False),
        ("DTSTART:20261201T090000Z", False),
        ("DTSTART:20261101T090000Z\r\nDTEND:20261118T090000Z", True),
        ("DTSTART:20261101T090000Z\r\nDURATION:P3W", True),
        ("DTSTART:20261101T090000Z\r\nDURATION:P3D", False),
        ("DTSTART:20261220T090000Z\r\nDURATION:-P5W", True),
        ("DTSTART;TZID=Etc/GMT+12:20261117T200000", True),
        ("DTSTART;TZID=Pacific/Kiritimati:20261120T090000", True),
        ("DTSTART:20100101T090000Z\r\nRRULE:FREQ=DAILY", True),
        ("DTSTART:20100101T090000Z\r\nRRULE:FREQ=DAILY;UNTIL=20200101T000000Z", False),
        ("DTSTART:20100101T090000Z\r\nRRULE:FREQ=DAILY;COUNT=100", False),
        ("DTSTART:20100101T090000Z\r\nRRULE:FREQ=DAILY;COUNT=10000", True),
        ("DTSTART:20260501T090000Z\r\nRRULE:FREQ=MONTHLY;COUNT=5", False),
        ("DTSTART:20260501T090000Z\r\nRRULE:FREQ=MONTHLY;COUNT=5;BYDAY=2TU", False),
        ("DTSTART:20260501T090000Z\r\nRRULE:FREQ=MONTHLY;COUNT=5;BYDAY=5TU", True),
        ("DTSTART:20260131T090000Z\r\nRRULE:FREQ=MONTHLY;COUNT=5", True),
        ("DTSTART:20200228T090000Z\r\nRRULE:FREQ=YEARLY;COUNT=5", False),
        ("DTSTART:20200229T090000Z\r\nRRULE:FREQ=YEARLY;COUNT=5", True),
        ("DTSTART:20270101T090000Z\r\nRRULE:FREQ=DAILY", False),
        ("DTSTART:20100101T090000Z\r\nRDATE:20261118T090000Z", True),
        ("DTSTART:20261399T090000Z", True),
        ("SUMMARY:no start", True),
    ],
)
def test_kept(lines: str, kept: bool) -> None:
    """What is far away is dropped: the scan is worth its lines."""
    data = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()
    assert bool(scan(data, Reach([SPAN])).kept) is kept


def test_extent_is_noted() -> None:
    """The first and the last day of all that was asked about."""
    reach = Reach([SPAN])
    scan(b"BEGIN:VEVENT\nDTSTART:20100101\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20300101\nEND:VEVENT\n", reach)
    assert reach.extent == (date(2010, 1, 1), date(2030, 1, 1))
