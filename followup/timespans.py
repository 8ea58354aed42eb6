"""Spans of time, local days and the clock on the wall: all arithmetic with zones lives here.

Instants go in and come out in UTC. Wall time is a ``date`` and a ``time`` apart, so that nobody adds
hours to it by mistake; the night the clocks change is dealt with once, in ``from_wall``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.model import Event, Hours, Range, Span, When

FIRST = datetime(2, 1, 1, tzinfo=UTC)
LAST = datetime(9000, 1, 1, tzinfo=UTC)
"""Nothing lies before or after these: absurd dates are drawn in, so that no later sum can overflow."""

_DAY = timedelta(days=1)
_PROBE = timedelta(hours=3)
"""No zone changes its offset twice within this."""


def bounded(instant: datetime) -> datetime:
    """*instant* drawn in to FIRST … LAST."""
    return instant if FIRST <= instant <= LAST else min(max(instant, FIRST), LAST)


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """The wall clock at *instant*, as an aware datetime in *zone*; for reading off, not for comparing."""
    return bounded(instant).astimezone(zone)


def local_date(when: When, zone: ZoneInfo) -> date:
    """The local day of *when*; a date is its own."""
    return local(when, zone).date() if isinstance(when, datetime) else when


def from_wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which the wall clock shows *at* on *day*.

    A wall time that is skipped gives the first instant after the gap, one that comes twice the earlier one.
    """
    if day <= FIRST.date():
        return FIRST
    if day >= LAST.date():
        return LAST
    instant = _as_utc(day, at, zone, fold=0)
    if _shows(instant, day, at, zone):
        return instant
    # in a gap fold=1 counts with the offset behind it, so this lies before the change and *instant* after it
    return _change(_as_utc(day, at, zone, fold=1), instant, zone)


def exists(day: date, at: time, zone: ZoneInfo) -> bool:
    """Whether the wall clock ever shows *at* on *day*."""
    return _shows(_as_utc(day, at, zone, fold=0), day, at, zone)


def _as_utc(day: date, at: time, zone: ZoneInfo, fold: int) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).replace(fold=fold).astimezone(UTC)


def _shows(instant: datetime, day: date, at: time, zone: ZoneInfo) -> bool:
    return instant.astimezone(zone).replace(tzinfo=None, fold=0) == datetime.combine(day, at)


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta(0)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first instant (on the second) of the offset that holds *after*, given another one holds *before*."""
    offset = _offset(after, zone)
    low, high = before.replace(microsecond=0), after.replace(microsecond=0)
    while high - low > timedelta(seconds=1):
        middle = (low + (high - low) / 2).replace(microsecond=0)
        if _offset(middle, zone) == offset:
            high = middle
        else:
            low = middle
    return high


def stretches(span: Span, zone: ZoneInfo) -> Iterator[tuple[Span, timedelta]]:
    """*span* cut where the zone changes its offset, each piece with its offset from UTC."""
    start, probe = span.start, span.start
    while probe < span.end:
        following = min(probe + _PROBE, span.end)
        if _offset(following, zone) != _offset(probe, zone):
            change = _change(probe, following, zone)
            if change > start:
                yield Span(start, change), _offset(start, zone)
            start = probe = change
        else:
            probe = following
    if start < span.end:
        yield Span(start, span.end), _offset(start, zone)


def day_span(day: date, zone: ZoneInfo) -> Span:
    """The local day, midnight to midnight; empty for a day that a zone skipped."""
    following = day + _DAY if day < date.max else day
    return Span(from_wall(day, time(0), zone), from_wall(following, time(0), zone))


def span_of(event: Event, zone: ZoneInfo) -> Span:
    """The span an event takes up; an all-day one from local midnight to midnight, at least one day."""
    return Span(instant_start(event.start, zone), _end_of_span(event.start, event.end, zone))


def _end_of_span(start: When, end: When, zone: ZoneInfo) -> datetime:
    if isinstance(start, datetime):
        begins = bounded(start)
        return max(begins, bounded(end)) if isinstance(end, datetime) else begins
    return day_span(last_day(start, end, zone), zone).end


def last_day(start: When, end: When, zone: ZoneInfo) -> date:
    """The last local day that something touches; the end is exclusive (RFC 5545 section 3.6.1)."""
    first = local_date(start, zone)
    if isinstance(end, datetime):
        return max(local_date(end - timedelta(microseconds=1) if end > FIRST else end, zone), first)
    return max(end - _DAY if end > date.min else end, first)


def instant_start(start: When, zone: ZoneInfo) -> datetime:
    """When something starts; all-day: at local midnight."""
    return bounded(start) if isinstance(start, datetime) else from_wall(start, time(0), zone)


def instant_end(start: When, end: When, hours: Hours, zone: ZoneInfo) -> datetime:
    """When something is over, for a person who follows it up.

    All-day: when working hours end on its last day, also if that is a day off; working hours that pass
    midnight end on the following day.
    """
    if isinstance(start, datetime):
        return _end_of_span(start, end, zone)
    begins, ends = hours.working
    day = last_day(start, end, zone)
    if ends <= begins and day < date.max:
        day += _DAY
    return from_wall(day, ends, zone)


def days_later(instant: datetime, days: timedelta, zone: ZoneInfo) -> datetime:
    """*instant* moved by *days*: whole days on the calendar at the same wall time, the rest as elapsed time."""
    wall = local(instant, zone)
    try:
        day = wall.date() + timedelta(days=days.days)
    except OverflowError:
        return LAST
    return bounded(from_wall(day, wall.time(), zone) + (days - timedelta(days=days.days)))


def in_range(event: Event, span: Range, zone: ZoneInfo) -> bool:
    """Whether an event ends after the range's since and starts before its until; all-day by local days."""
    taken = span_of(event, zone)
    return taken.end > span.since and taken.start < span.until


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a moment; touching ends don't."""
    return one.start < other.end and other.start < one.end


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same time as disjoint spans in order; empty spans vanish, touching ones join."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.end <= span.start:
            continue
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def within(at: time, hours: tuple[time, time]) -> bool:
    """Whether a wall time lies in *hours*, the end excluded; they may wrap over midnight, equal ends are empty."""
    begins, ends = hours
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends
