"""What icalendar and recurring-ical-events make of a calendar, where they work and aren't known to be wrong, is what we do."""

from __future__ import annotations

import json
import warnings
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.model import Span
from tests.doors.ics.corpus import FOLDER, LOCAL, YEAR, read

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata")
WIDEST = timedelta(hours=14)
DIFFERENT = {
    "date-recurrence-id": "they give the original and the moved one",
    "date-with-zone": "they make a time of the date",
    "date-and-time": "they make a time of the date",
    "folded-in-character": "they lose the character",
    "hostile-text": "they keep the backslash of an escape that is none",
    "latin-1": "they lose the letters",
    "display-name-zone": "they read unknown names as floating",
    "doubled-uid": "they keep one of the events",
    "event-in-event": "they give the inner one twice",
    "exdate-and-utc": "they strike an hour too many",
    "exrule": "they ignore EXRULE",
    "floating": "they go by the VTIMEZONE of another zone",
    "missing": "they make up a UID",
    "until-date": "they lose the last day",
    "own-and-calendar-zone": "they read it in the calendar's",
    "utc-with-tzid": "they let the zone win over the Z",
    "until-floating": "they read it as UTC",
    "unknown-zone": "they read unknown names as floating",
    "zone-after-event": "they read the zone too late",
    "zone-empty-name": "they take the empty one",
    "zone-without-rules": "they take it for UTC",
    "never": "they look for it until the year 9999",
    "every-minute": "they give all of it, and we cut",
    "nul": "they keep the NUL in the name, and so lose the title",
}

Seen = tuple[str, str, str, str]


def _text(when: date) -> str:
    if not isinstance(when, datetime):
        return when.isoformat()
    aware = when if when.tzinfo else when.replace(tzinfo=LOCAL)
    return aware.astimezone(UTC).isoformat()


def ours(data: bytes, span: Span) -> set[Seen]:
    events = read("-", stdin=data, span=span).events
    return {(event.uid, event.summary, _text(event.start), _text(event.end)) for event in events}


def theirs(data: bytes, span: Span) -> set[Seen]:
    """What the two libraries give; they compare floating times by the wall, so more is asked for and cut to size."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        icalendar.use_zoneinfo()  # or the zones of one file are those of the next
        found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(
            span.start - timedelta(days=2), span.end + timedelta(days=2)
        )
        return {
            (str(event["UID"]), str(event.get("SUMMARY", "")), _text(event.start), _text(event.end))
            for event in found
            if _touches(event.start, event.end, span)
        }


def _touches(start: date, end: date, span: Span) -> bool:
    if isinstance(start, datetime):
        begins, ends = (datetime.fromisoformat(_text(when)) for when in (start, end))
    else:
        begins = datetime.combine(start, time(), UTC) - WIDEST
        ends = datetime.combine(end, time(), UTC) + WIDEST
    return begins < span.end and (ends > span.start or begins >= span.start)


# ── collected ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ics")), ids=lambda path: path.stem)
def test_corpus(path: Path) -> None:
    """A file of the corpus that they can read gives the same, or it is known why not."""
    if path.stem in DIFFERENT:
        return
    data = path.read_bytes()
    try:
        expected = theirs(data, YEAR)
    except Exception:  # noqa: BLE001  that they can't read it is no finding here
        assert json.loads(path.with_suffix(".json").read_text("utf-8"))["events"]
        return
    assert ours(data, YEAR) == expected


# ── generated ─────────────────────────────────────────────────────────────────────────────────────


@st.composite
def series(draw: st.DrawFn) -> list[str]:
    """A series with what may happen to it, in one zone, in UTC or in dates."""
    zone = draw(st.sampled_from(ZONES))
    form = draw(st.sampled_from(["zone", "zone", "utc", "date"]))
    start = datetime.combine(
        date(2025, 1, 1) + timedelta(days=draw(st.integers(-300, 500))),
        time(0 if form == "date" else draw(st.sampled_from([0, 2, 9, 23])), 0),
    )

    def at(wall: datetime) -> str:
        if form == "date":
            return f";VALUE=DATE:{wall:%Y%m%d}"
        return f";TZID={zone}:{wall:%Y%m%dT%H%M%S}" if form == "zone" else f":{wall:%Y%m%dT%H%M%S}Z"

    length = (
        timedelta(days=draw(st.integers(1, 3)))
        if form == "date"
        else timedelta(hours=draw(st.sampled_from([0, 1, 9, 50])))
    )
    uid = f"u{draw(st.integers(0, 10**6))}"
    lines = ["BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:head", f"DTSTART{at(start)}"]
    seconds = int(length.total_seconds())
    days = f"DURATION:P{length.days}D"
    lines.append(
        draw(st.sampled_from([f"DTEND{at(start + length)}", days if form == "date" else f"DURATION:PT{seconds}S"]))
    )
    lines.append("RRULE:" + draw(rules(start, form)))
    original = st.integers(0, 200).map(lambda days: start + timedelta(days=days))
    lines += [f"EXDATE{at(wall)}" for wall in draw(st.lists(original, max_size=3))]
    lines += [f"RDATE{at(wall)}" for wall in draw(st.lists(original, max_size=2))]
    lines.append("END:VEVENT")
    for number, wall in enumerate(draw(st.lists(original, max_size=3, unique=True))):
        moved = wall + timedelta(days=draw(st.sampled_from([0, 3, -40])))
        future = draw(st.sampled_from(["", "", ";RANGE=THISANDFUTURE"]))
        lines += ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:changed {number}", f"SEQUENCE:{number}"]
        lines += [f"RECURRENCE-ID{future}{at(wall)}", f"DTSTART{at(moved)}", f"DTEND{at(moved + length)}", "END:VEVENT"]
    return lines


@st.composite
def rules(draw: st.DrawFn, start: datetime, form: str) -> str:
    rule = draw(
        st.sampled_from(
            [
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=3",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY",
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            ]
        )
    )
    until = start + timedelta(days=draw(st.integers(0, 500)))
    ends = [
        "",
        f";COUNT={draw(st.integers(1, 60))}",
        f";UNTIL={until:%Y%m%d}" if form == "date" else f";UNTIL={until:%Y%m%dT%H%M%S}Z",
    ]
    return rule + draw(st.sampled_from(ends))


@settings(max_examples=150)
@given(
    # two series with one UID are a case of their own, which the libraries get wrong (docs/upstream.md)
    st.lists(series(), min_size=1, max_size=3, unique_by=lambda block: block[1]),
    st.integers(0, 700),
    st.sampled_from([1, 14, 60]),
)
def test_generated(blocks: list[list[str]], after: int, length: int) -> None:
    """Series of all sorts give the same occurrences in any window."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", *(line for block in blocks for line in block)]
    data = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    begins = datetime(2025, 1, 1, 5, tzinfo=UTC) + timedelta(days=after)
    span = Span(begins, begins + timedelta(days=length))
    assert ours(data, span) == theirs(data, span)
