"""The scan in front of everything: where the events of a file stand, and which of them can touch a span at all.

It reads bytes, never values, and drops an event only where nothing it could say would bring it into the span: single
events by their dates, series by the end of their rule. Where it can't tell, it keeps. What is dropped is still known by
a digest of its UID, so that the copies, overrides and series of what is kept can be kept as well.
"""

from __future__ import annotations

import mmap
import re
import zlib
from array import array
from dataclasses import dataclass, field

from followup.doors.base import Progress, no_progress
from followup.doors.ics.plain import PLAIN_EVENT
from followup.doors.ics.properties import FOLD
from followup.doors.ics.reach import Reach, Sign

Buffer = bytes | mmap.mmap

MOST_OPEN = 8
"""Components inside each other; where more are open, the outer ones were never ended."""

_TOKEN = re.compile(rb"\n(?:\xef\xbb\xbf)?(?i:(BEGIN|END)[ \t]*:[ \t]*(VCALENDAR|VEVENT|VTIMEZONE)(?![A-Za-z0-9-]))")
_SIGNS = re.compile(
    rb"\n(?i:(DTSTART|DTEND|DURATION|RRULE|RDATE|UID|RECURRENCE-ID|BEGIN|END)(?![A-Za-z0-9-]))"
    rb"([^\n]*+(?:\n[ \t][^\n]*+)*+)"
)
_UID = re.compile(rb'(?:;(?:[^:"]|"[^"]*")*)?[ \t]*:(.*)', re.DOTALL)
_FOLDED_NAME = re.compile(rb"\n(?:[A-Za-z-]{1,16}+|(?i:BEGIN|END)[ \t]*+:[ \t]*+[A-Za-z-]{0,16}+)\r*+\n[ \t]")
_EVERY = 2_000
"""Progress is told every so many events."""


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: its own lines, and its zones by TZID."""

    head: bytearray = field(default_factory=bytearray)
    zones: list[tuple[int, int]] = field(default_factory=list)
    closed: bool = True


@dataclass(slots=True)
class Scan:
    """What a file holds, by offsets into it."""

    data: Buffer
    calendars: list[Calendar] = field(default_factory=list)
    begins: array[int] = field(default_factory=lambda: array("q"))
    ends: array[int] = field(default_factory=lambda: array("q"))
    uids: array[int] = field(default_factory=lambda: array("q"))
    """A digest of each event's UID, -1 for none."""
    owners: array[int] = field(default_factory=lambda: array("l"))
    """Which of the calendars each event stands in."""
    kept: list[int] = field(default_factory=list)
    """The events that may touch the span, by number."""
    broken: list[int] = field(default_factory=list)
    """Where events begin that never end."""

    def block(self, event: int) -> bytes:
        """The bytes of an event, from its BEGIN to its END."""
        return self.data[self.begins[event] : self.ends[event]]

    def line(self, offset: int) -> int:
        """The number of the line at *offset*."""
        count, at = 1, 0
        while at < offset:
            count += self.data[at : min(at + 1_000_000, offset)].count(b"\n")
            at += 1_000_000
        return count


def uid_digest(uid: bytes) -> int:
    """A digest of a UID, however it is folded or escaped: equal UIDs have equal ones, others nearly never."""
    plain = uid.strip()
    if b"\n" in plain or b"\\" in plain or b"\0" in plain:
        plain = FOLD.sub(b"", plain).replace(b"\\", b"").replace(b"\0", b"").strip()
    return zlib.crc32(plain) if plain else -1


def scan(data: Buffer, reach: Reach, progress: Progress = no_progress) -> Scan:
    """What stands where in *data*, and what of it *reach* can't rule out. Line ends are LF or CRLF by now."""
    try:
        return _Scanner(data, reach, progress).run()
    except _FoldedNameError:
        return _Scanner(FOLD.sub(b"", data[:]), reach, progress).run()


class _FoldedNameError(Exception):
    """A name is folded in its middle: the bytes have to be unfolded before anything can be found in them."""


class _Scanner:
    """One pass over the tokens of a file: BEGIN and END of calendars, events and zones."""

    def __init__(self, data: Buffer, reach: Reach, progress: Progress) -> None:
        self._data = data
        self._reach = reach
        self._progress = progress
        self._scan = Scan(data)
        self._open: list[tuple[bytes, int]] = []
        self._calendar = -1
        self._loose = 0
        """Where the calendar's own lines go on."""

    def run(self) -> Scan:
        """The scan of the whole file."""
        found = self._scan
        first = _first_token(self._data)
        if first is not None:
            self._begin(first[1].upper(), 0, first.end())
        done = 0
        for event in PLAIN_EVENT.finditer(self._data):
            before, after = event.span()
            if before > done + 1:
                self._rest(done, before)
                self._take_head(before + 1)
            done = after
            if self._loose >= 0:
                self._loose = done
            start, end, uid, rule, lasts = event.groups()
            touches = start is None or self._reach.reaches(start, end, rule, lasts)
            self._add(before + 1, done, uid_digest(uid) if uid else -1, touches)
        self._rest(done, len(self._data))
        for name, begins in self._open:
            if name == b"VEVENT":
                found.broken.append(begins)
            elif name == b"VCALENDAR":
                found.calendars[self._calendar].closed = False
        found.broken.sort()
        return found

    def _rest(self, at: int, until: int) -> None:
        """All that isn't a plain event, token by token."""
        if _FOLDED_NAME.search(self._data, at, until):
            raise _FoldedNameError
        for match in _TOKEN.finditer(self._data, at, until):
            name = match[2].upper()
            if match[1][0] in b"Bb":
                self._begin(name, match.start() + 1, match.end())
            else:
                self._end(name, match.start() + 1, match.end())

    def _begin(self, name: bytes, at: int, after: int) -> None:
        self._take_head(at)
        if name == b"VCALENDAR":
            self._scan.calendars.append(Calendar())
            self._calendar = len(self._scan.calendars) - 1
            self._close_calendar()
        if len(self._open) == MOST_OPEN:
            inner, begins = self._open.pop(self._open[0][0] == b"VCALENDAR")
            if inner == b"VEVENT":
                self._scan.broken.append(begins)
        self._open.append((name, at))
        self._loose = after if name == b"VCALENDAR" else -1

    def _close_calendar(self) -> None:
        """A calendar that begins while another is open: that one was never ended."""
        for name, begins in self._open:
            if name == b"VEVENT":
                self._scan.broken.append(begins)
            elif name == b"VCALENDAR" and self._calendar:
                self._scan.calendars[self._calendar - 1].closed = False
        self._open.clear()

    def _end(self, name: bytes, at: int, after: int) -> None:
        depth = next((i for i in range(len(self._open) - 1, -1, -1) if self._open[i][0] == name), None)
        if depth is None:
            return
        for inner, begins in self._open[depth + 1 :]:
            if inner == b"VEVENT":
                self._scan.broken.append(begins)
        begins = self._open[depth][1]
        del self._open[depth:]
        if name == b"VEVENT":
            self._event(begins, after)
        elif name == b"VTIMEZONE":
            self._home().zones.append((begins, after))
        else:
            self._take_head(at)
        self._loose = after if all(opened[0] == b"VCALENDAR" for opened in self._open) else -1

    def _take_head(self, at: int) -> None:
        """The lines of a calendar between its components belong to itself."""
        if self._loose >= 0 and at - self._loose > 2 and self._calendar >= 0:
            head = self._home().head
            if len(head) < 100_000:
                head += self._data[self._loose : min(at, self._loose + 100_000)]

    def _home(self) -> Calendar:
        if self._calendar < 0:
            # an event outside of any calendar is read all the same
            self._scan.calendars.append(Calendar())
            self._calendar = 0
        return self._scan.calendars[self._calendar]

    def _event(self, begins: int, ends: int) -> None:
        signs = _own(_SIGNS.findall(self._data, begins, ends))
        uid = next((rest for name, rest in signs if name.upper() == b"UID"), b"")
        match = _UID.fullmatch(uid)
        self._add(begins, ends, uid_digest(match[1] if match else uid), self._reach.may_touch(signs))

    def _add(self, begins: int, ends: int, uid: int, touches: bool) -> None:
        found = self._scan
        number = len(found.begins)
        if self._calendar < 0:
            self._home()
        found.begins.append(begins)
        found.ends.append(ends)
        found.uids.append(uid)
        found.owners.append(self._calendar)
        if touches:
            found.kept.append(number)
        if number % _EVERY == 0:
            self._progress("reading", ends, len(self._data))


def _own(signs: list[Sign]) -> list[Sign]:
    """The properties of the event itself: an alarm in it has a UID, a DURATION of its own."""
    own: list[Sign] = []
    depth = 0
    for sign in signs:
        kind = sign[0].upper()
        if kind == b"BEGIN":
            depth += 1
        elif kind == b"END":
            depth -= depth > 0
        elif depth == 0:
            own.append(sign)
    return own


def _first_token(data: Buffer) -> re.Match[bytes] | None:
    """What the very first line begins: it has no line break before it."""
    return re.match(rb"(?:\xef\xbb\xbf)?(?i:BEGIN[ \t]*:[ \t]*(VCALENDAR|VEVENT|VTIMEZONE)(?![A-Za-z0-9-]))", data)
