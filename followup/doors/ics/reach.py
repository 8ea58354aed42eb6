"""Whether an event can touch a span, told from a few of its bytes, and never "no" where it could.

Days are compared as they are written (``20261118``), with three days on either side: one for the zone, in which no
offset reaches a day, one for 24:00:00, one for the day's own length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from followup.doors.ics.properties import FOLD
from followup.doors.ics.rules import DAILY, MONTHLY, WEEKLY, YEARLY, Rule, parse_rule
from followup.doors.ics.values import BadValue, duration
from followup.model import Span

Sign = tuple[bytes, bytes]
"""The name of a property and what follows it, folds included."""

_MARGIN = timedelta(days=3)
_DAY_OF = re.compile(rb'[^:"\n]*(?:"[^"\n]*"[^:"\n]*)*:[ \t]*(\d{8})(?:[Tt]\d{4,6}[Zz]?)?[ \t\r]*')
_UNTIL = re.compile(rb";?UNTIL=(\d{8})(?:T\d{4,6}Z?)?(?:;|$)")
_PERIODS = {DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366}


class Reach:
    """The days of some spans, and of what was held against them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._days = [_written(span) for span in spans]
        self._low = min(low for low, _ in self._days)
        self._high = max(high for _, high in self._days)
        self._seen: set[bytes] = set()
        self._known: dict[bytes, bool] = {}
        self._on: dict[bytes, bool] = {}
        """Whether what begins and ends on a day may touch one: nearly all events of an export are of that sort."""

    @property
    def extent(self) -> tuple[date, date] | None:
        """The first and the last day on which anything that was asked about begins or, as a series, ends."""
        written = sorted(self._seen)
        first = next((day for day in map(_day, written) if day), None)
        last = next((day for day in map(_day, reversed(written)) if day), None)
        return (first, last) if first and last else None

    def may_touch(self, signs: Sequence[Sign]) -> bool:
        """Whether the event with these properties may have to do with one of the spans."""
        told: dict[bytes, bytes] = {}
        unclear = False
        for name, rest in signs:
            kind = name.upper()
            if kind in {b"DTSTART", b"DTEND"}:
                match = _DAY_OF.fullmatch(rest)
                # what can't be read is kept, so that the reading can name it
                unclear = unclear or match is None or kind in told
                told.setdefault(kind, match[1] if match else b"")
            elif kind in {b"RRULE", b"DURATION"}:
                unclear = unclear or kind in told
                told[kind] = rest
            elif kind == b"RDATE" or (kind == b"RECURRENCE-ID" and b"RANGE" in _flat(rest)):
                unclear = True
        start = told.get(b"DTSTART", b"")
        touches = self.reaches(start, told.get(b"DTEND"), told.get(b"RRULE"), told.get(b"DURATION"))
        return unclear or touches

    def reaches(self, start: bytes, end: bytes | None, rule: bytes | None, lasts: bytes | None) -> bool:
        """The same for an event that says each of these once: two days, and what follows RRULE and DURATION."""
        if rule is None and lasts is None and (end is None or end == start):
            touches = self._on.get(start)
            if touches is None:
                touches = self._on[start] = self._touched(start, None, None, None)
            return touches
        return self._touched(start, end, rule, lasts)

    def _touched(self, start: bytes, end: bytes | None, rule: bytes | None, lasts: bytes | None) -> bool:
        self._seen.add(start)
        if not self._is_day(start):
            return True
        first = last = start
        if end is not None and end != start:
            if not self._is_day(end):
                return True
            first, last = (start, end) if start < end else (end, start)
        days = 0
        if lasts is not None:
            length = _lasting(lasts)
            if length is None:
                return True
            days = length
        if rule is not None:
            ends = self._series_end(rule, start)
            if ends is None:
                return first <= self._high
            # every occurrence is as long as the first
            days, last = max(days, _days_between(first, last)), ends
        return self._between(first, _later(last, days) if days else last)

    def _between(self, first: bytes, last: bytes) -> bool:
        if first > self._high or last < self._low:
            return False
        return len(self._days) == 1 or any(first <= high and last >= low for low, high in self._days)

    def _series_end(self, rule: bytes, start: bytes) -> bytes | None:
        """A day after which a rule gives nothing; None where it has no end, or none that can be told."""
        text = _flat(rule).partition(b":")[2].strip()
        if text.count(b"UNTIL") == 1 and (match := _UNTIL.search(text)):
            self._seen.add(match[1])
            return max(match[1], start)
        if b"COUNT=" not in text:
            return None
        days = _counted(text, start)
        return None if days is None else _later(start, days)

    def _is_day(self, written: bytes) -> bool:
        known = self._known.get(written)
        if known is None:
            known = self._known[written] = _day(written) is not None
        return known


def _written(span: Span) -> tuple[bytes, bytes]:
    return _text(span.start.replace(tzinfo=None), -_MARGIN), _text(span.end.replace(tzinfo=None), _MARGIN)


def _text(wall: datetime, margin: timedelta) -> bytes:
    try:
        wall += margin
    except OverflowError:
        return b"00000000" if margin < timedelta(0) else b"99999999"
    return f"{wall.year:04}{wall.month:02}{wall.day:02}".encode()


def _day(written: bytes) -> date | None:
    try:
        return date(int(written[:4]), int(written[4:6]), int(written[6:]))
    except ValueError:
        return None


def _later(written: bytes, days: int) -> bytes:
    """The day so many *days* later; the end of time where that is past it, or *written* no day."""
    day = _day(written)
    if day is None:
        return b"99999999"
    return _text(datetime(day.year, day.month, day.day), timedelta(days=days))  # noqa: DTZ001


def _days_between(first: bytes, last: bytes) -> int:
    """The days from one to the other; more than anything where one of them is no day."""
    begins, ends = _day(first), _day(last)
    return (ends - begins).days + 1 if begins and ends else 4_000_000


def _flat(rest: bytes) -> bytes:
    return FOLD.sub(b"", rest).upper().replace(b" ", b"") if b"\n" in rest else rest.upper().replace(b" ", b"")


def _lasting(rest: bytes) -> int | None:
    """The days that a DURATION takes up, rounded up; None where it can't be told, or goes backwards."""
    try:
        length = duration(_flat(rest).partition(b":")[2].decode("ascii"))
    except (BadValue, UnicodeDecodeError):
        return None
    return length.days + 1 if length >= timedelta(0) else None


def _counted(text: bytes, start: bytes) -> int | None:
    """The days within which a rule with COUNT has given all it will; None where its periods may stay empty."""
    try:
        rule = parse_rule(text.decode("ascii"))
    except (BadValue, UnicodeDecodeError):
        return None
    if not rule.count or rule.freq not in _PERIODS or not _gives_in_every_period(rule, start):
        return None
    return min((rule.count * rule.interval + 1) * _PERIODS[rule.freq], 4_000_000)


def _gives_in_every_period(rule: Rule, start: bytes) -> bool:
    nths = {abs(nth) for _, nth in rule.weekdays}
    days = {abs(day) for day in rule.by.get("BYMONTHDAY", (int(start[6:]),))}
    if rule.freq == MONTHLY and rule.by.keys() <= {"BYMONTHDAY"} and not (nths and rule.by):
        return nths <= {1, 2, 3, 4} if nths else max(days) <= 28
    if rule.freq == YEARLY:
        return not nths and not rule.by and max(days) <= 28
    return not rule.by and (not nths or (rule.freq == WEEKLY and nths == {0}))
