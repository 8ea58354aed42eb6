"""The bytes of a file as the scan wants them: UTF-8 or near it, LF or CRLF."""

from __future__ import annotations

import re

from followup.doors.ics.scan import Buffer

_CALENDAR = re.compile(rb"(?i)BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)")
_HEAD = 65_536


def settle(data: Buffer) -> Buffer:
    """*data* itself where nothing is odd about it, which is nearly always; else a copy that has been put right."""
    head = data[:_HEAD]
    encoding = _wide(head)
    if encoding:
        return settle(data[:].decode(encoding, "replace").encode())
    if b"\n" not in head and b"\r" in head and data.find(b"\n") < 0:
        return settle(data[:].replace(b"\r", b"\n"))
    if head[:12].upper() != b"BEGIN:VCALEN":
        data = _from_first_line(data, head)
    return data


def is_calendar(data: Buffer) -> bool:
    """Whether there is a calendar, or an event without one, anywhere in it."""
    return _CALENDAR.search(data) is not None


def _wide(head: bytes) -> str:
    """UTF-16 or UTF-32, by its mark or by the zeros that every second letter of English comes with."""
    for mark, encoding in (
        (b"\xff\xfe\0\0", "utf-32"),
        (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if head.startswith(mark):
            return encoding
    if head.startswith(b"B\0E\0G\0"):
        return "utf-16-le"
    return "utf-16-be" if head.startswith(b"\0B\0E\0G") else ""


def _from_first_line(data: Buffer, head: bytes) -> Buffer:
    """*data* from its first BEGIN on, where junk on that very line hides it (a mark, a log's prefix, NULs)."""
    match = _CALENDAR.search(head)
    if match is None or match.start() == 0 or head[match.start() - 1 : match.start()] == b"\n":
        return data
    return data[match.start() :]
