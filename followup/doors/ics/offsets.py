"""A VTIMEZONE of a file, as a zone of that file alone (RFC 5545 section 3.6.5).

icalendar keeps such zones for the whole process under their name, so that a second file's "Customized Time Zone" gets
the offsets of the first; here each file's are its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice, pairwise

from followup.doors.ics.counting import expand
from followup.doors.ics.properties import read_properties
from followup.doors.ics.rules import parse_rule
from followup.doors.ics.values import BadValue, stamp
from followup.record import record

FIRST, LAST = datetime(1970, 1, 1), datetime(2060, 1, 1)  # noqa: DTZ001
"""The years for which the changes of a file's own zone are worked out; before and after, the nearest holds."""
MOST_CHANGES = 2_000
MOST_OBSERVANCES = 200

_BEGINS = re.compile(rb"(?:^|\n)BEGIN[ \t]*:[ \t]*(?:STANDARD|DAYLIGHT)\b", re.IGNORECASE)
_ENDS = re.compile(rb"\nEND[ \t]*:", re.IGNORECASE)
_OFFSET = re.compile(r"([+-]?)(\d\d):?(\d\d):?(\d\d)?")
_DAY = timedelta(days=1)
_EARLIEST, _LATEST = datetime(2, 1, 1), datetime(9998, 1, 1)  # noqa: DTZ001
"""Changes further out are moved to here, so that every offset has its wall time."""


@dataclass(slots=True)
class Effort:
    """What working out the zones of one file may still take."""

    steps: int = 1_000_000
    changes: int = 100_000


class _TooMuchError(Exception):
    """A zone changes too often, or its rules take too long to count."""


@record
class _Change:
    instant: datetime
    """UTC, naive."""
    before: timedelta
    after: timedelta


class FileZone(tzinfo):
    """The zone that a VTIMEZONE describes."""

    def __init__(self, name: str, changes: list[_Change]) -> None:
        self._name = name
        self._offsets = [changes[0].before, *(change.after for change in changes)]
        self._instants = [change.instant for change in changes]
        # a skipped wall time counts with the offset before the gap, one that comes twice is the earlier unless fold
        self._walls = (
            [change.instant + max(change.before, change.after) for change in changes],
            [change.instant + min(change.before, change.after) for change in changes],
        )

    def utcoffset(self, when: datetime | None) -> timedelta:
        """The offset at a wall time."""
        if when is None:
            return self._offsets[-1]
        return self._offsets[bisect_right(self._walls[when.fold], when.replace(tzinfo=None, fold=0))]

    def dst(self, when: datetime | None) -> timedelta:
        """Nothing here asks for it."""
        return timedelta(0)

    def tzname(self, when: datetime | None) -> str:
        """The name the file gives it."""
        return self._name

    def fromutc(self, when: datetime) -> datetime:
        """The wall time at an instant."""
        naive = when.replace(tzinfo=None)
        return (naive + self._offsets[bisect_right(self._instants, naive)]).replace(tzinfo=self)

    def __deepcopy__(self, memo: object) -> FileZone:
        return self


def file_zone(name: str, block: bytes, effort: Effort | None = None) -> FileZone | None:
    """The zone in a VTIMEZONE; None for one without a single rule that can be understood, or that takes too long."""
    effort = effort or Effort()
    changes: list[_Change] = []
    for observance in islice(_observances(block), MOST_OBSERVANCES):
        try:
            changes.extend(_changes(observance, effort))
        except _TooMuchError:
            return None
        except BadValue:
            continue
    if not changes:
        return None
    last = max((change.instant for change in changes if change.instant <= FIRST), default=None)
    changes = sorted(
        {change.instant: change for change in changes if last is None or change.instant >= last}.values(),
        key=lambda change: change.instant,
    )
    return FileZone(name, changes)


def _observances(block: bytes) -> Iterator[bytes]:
    """The STANDARD and DAYLIGHT components of a VTIMEZONE."""
    begins = [match.start() for match in _BEGINS.finditer(block)]
    for at, until in pairwise((*begins, len(block))):
        part = block[at:until].lstrip(b"\n")
        end = _ENDS.search(part)
        yield part[: end.start()] if end else part


def _changes(observance: bytes, effort: Effort) -> Iterator[_Change]:
    """When an observance begins: its start, RDATEs and RRULE, as instants."""
    properties = read_properties(observance)
    after = _offset(properties.text("TZOFFSETTO"))
    before = _offset(properties.text("TZOFFSETFROM") or properties.text("TZOFFSETTO"))
    begins = stamp(properties.text("DTSTART") or "19700101T000000", "", lambda tzid: (UTC, True)).wall
    walls = {begins}
    for rdate in properties.all("RDATE"):
        walls.update(stamp(part, "", lambda tzid: (UTC, True)).wall for part in rdate.value.split(",")[:MOST_CHANGES])
    for text in properties.all("RRULE"):
        rule = parse_rule(text.value)
        last = LAST
        if rule.until:
            until = stamp(rule.until, "", lambda tzid: (UTC, True))
            if until.wall < LAST:
                # a day more: UNTIL is meant in UTC, and its last change is never on the day after
                last = until.wall + (_DAY if until.is_date else before)
        expansion = expand(rule, begins, FIRST - 366 * _DAY, last, MOST_CHANGES, effort.steps)
        effort.steps -= expansion.steps
        if expansion.cut:
            raise _TooMuchError
        walls.update(expansion.walls)
    effort.changes -= len(walls)
    if effort.changes < 0:
        raise _TooMuchError
    for wall in walls:
        yield _Change(min(max(wall, _EARLIEST), _LATEST) - before, before, after)


def _offset(text: str) -> timedelta:
    """An offset from UTC; raises ``BadValue`` for one that no place on earth has."""
    match = _OFFSET.fullmatch(text)
    if match is None:
        raise BadValue(f"“{text[:20]}” is no offset")
    hours, minutes, seconds = int(match[2]), int(match[3]), int(match[4] or 0)
    if hours >= 24 and match[4] is None:
        # local mean time as minutes and seconds: +5328 is 53 min 28 s
        hours, minutes, seconds = 0, hours, minutes
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if offset >= _DAY or minutes > 59:
        raise BadValue(f"“{text[:20]}” is no offset")
    return -offset if match[1] == "-" else offset
