"""Broken files: whatever happens to the corpus, a reading comes out, or one error that says why."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from followup.errors import SourceUnreadable
from tests.doors.ics.corpus import FOLDER, read

FILES = [path.read_bytes() for path in sorted(FOLDER.glob("*.ics")) if path.stem != "every-minute"]
SCRAPS = [
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"\r\n ", b"\n", b"\r", b"\0", b";", b":", b'"', b"=", b",",
    b"RRULE:FREQ=DAILY\r\n", b"99999999", b"-", b"\xff\xfe", b"T240000", b"BEGIN:VTIMEZONE\r\nTZID:x\r\n", b"RDATE:", b"P1W",
]  # fmt: skip


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([0, 0, 1, 2, 10, 60]))
        data[at : at + length] = draw(st.one_of(st.sampled_from(SCRAPS), st.binary(max_size=3), st.just(b"")))
    return bytes(data)


@settings(max_examples=600)
@given(broken())
def test_mutated(data: bytes) -> None:
    """A broken file gives events in UTC, or one unreadable source; never anything else."""
    try:
        reading = read("-", stdin=data)
    except SourceUnreadable:
        return
    for event in reading.events:
        for when in (event.start, event.end):
            assert not isinstance(when, datetime) or when.tzinfo is UTC
        assert event.uid
    assert all("\n" not in problem.message for problem in reading.problems)
