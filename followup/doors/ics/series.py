"""The occurrences of one series inside the spans that are asked for, with what was changed about single ones.

RFC 5545 section 3.8.5.3 and 3.8.4.4. Counting goes by the wall of the series' zone; what touches a span is decided
on instants.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta, tzinfo

from followup.doors.ics.counting import Expansion, expand
from followup.doors.ics.entry import Entry, periods
from followup.doors.ics.patience import Patience
from followup.doors.ics.rules import Rule
from followup.doors.ics.values import BadValue, Stamp, ZoneOf, stamp
from followup.identity import recurrence_key
from followup.model import Span, When
from followup.record import record

_DAY = timedelta(days=1)
_WIDEST = timedelta(hours=14)
"""An all-day event touches a span if it does so in any zone on earth."""
_TICK = timedelta(microseconds=1)
_MIN, _MAX = datetime(1, 1, 9), datetime(9999, 12, 22)  # noqa: DTZ001


_Stretch = tuple[datetime, datetime]
"""Two walls and what lies between them, both included."""


@record
class Occurrence:
    """One event as it takes place."""

    entry: Entry
    key: str
    """``identity.recurrence_key`` of its original start; empty for a single event."""
    start: When
    end: When

    def touches(self, spans: Iterable[Span]) -> bool:
        """Whether it shares a moment with one of *spans*; what has no length, by its start."""
        begins, ends = _instants(self.start, self.end)
        return any(begins < span.end and (ends > span.start or begins >= span.start) for span in spans)


@dataclass(slots=True)
class Found:
    """What a series gave, and what had to be left out of it."""

    occurrences: list[Occurrence] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def single(entry: Entry, key: str = "") -> Occurrence:
    """An event that takes place as it is written."""
    return Occurrence(entry, key, entry.start.when, entry.end.when)


def expand_series(
    head: Entry,
    changed: Sequence[Entry],
    spans: Sequence[Span],
    wanted: Container[str] = frozenset(),
    patience: Patience | None = None,
) -> Found:
    """The occurrences of *head* that touch *spans*; *changed* are the overrides of its UID.

    Those overrides whose key is *wanted* are given wherever they lie. *patience* is that of the whole reading.
    """
    patience = patience or Patience()
    found = Found()
    zone_of = head.source.zone_of
    overrides = by_key(changed, head)
    future = sorted((entry for entry in overrides.values() if entry.and_future), key=_original)
    reach = _reach(head, future)
    stretches = [_walls(span, reach, head.start.zone) for span in spans]
    excluded = _Excluded(head, zone_of, [*stretches, *(_around(entry) for entry in overrides.values())])
    seen: dict[str, Occurrence] = {}
    for span, stretch in zip(spans, stretches, strict=True):
        for wall, length in _originals(head, stretch, span, patience, found):
            original = head.start.at(wall)
            key = _key(original)
            if key is None or key in seen or key in overrides or excluded.holds(original):
                continue
            with suppress(BadValue, OverflowError):  # moved past the ends of time
                seen[key] = _occurrence(head, future, original, length, key)
    found.occurrences = [one for one in seen.values() if one.touches(spans)]
    for key, entry in overrides.items():
        if not excluded.names(entry, head) and not _outdated(entry, key, head, spans[0], patience):
            one = single(entry, key)
            if key in wanted or one.touches(spans):
                found.occurrences.append(one)
    return found


def _outdated(entry: Entry, key: str, head: Entry, span: Span, patience: Patience) -> bool:
    """Whether an override is what was left behind when a series was split: older than it, with rules, about nothing."""
    if not entry.rules or entry.sequence >= head.sequence:
        return False
    originals = _originals(head, _around(entry), span, patience, Found())
    return key not in {_key(head.start.at(wall)) for wall, _ in originals}


def override_key(entry: Entry, head: Entry | None) -> str | None:
    """Which occurrence of *head* an override is about; None where its RECURRENCE-ID can't be one."""
    original = entry.recurrence
    if original is None:
        return None
    if head is not None and original.is_date and not head.start.is_date:
        # a date on a timed series means the series' time on that date
        original = head.start.at(datetime.combine(original.wall.date(), head.start.wall.time()))
    elif head is not None and head.start.is_date and not original.is_date:
        original = head.start.at(datetime.combine(original.wall.date(), time()))
    elif head is not None and original.floating and not head.start.is_date:
        original = head.start.at(original.wall)
    return _key(original)


def _key(original: Stamp) -> str | None:
    try:
        return recurrence_key(original.when)
    except BadValue:
        return None


def _original(entry: Entry) -> datetime:
    return entry.recurrence.instant if entry.recurrence else datetime.min.replace(tzinfo=UTC)


# ── what is asked for ─────────────────────────────────────────────────────────────────────────────


def _reach(head: Entry, future: Sequence[Entry]) -> timedelta:
    """How far from its original start an occurrence may lie: by its length, or moved with all that follow."""
    lengths = [abs(entry.length) for entry in (head, *future)]
    # a move is by the wall, which the clocks can make an hour more than it is here
    moved = [abs(entry.start.instant - _original(entry)) + _DAY for entry in future]
    return max(lengths) + max(moved, default=timedelta(0))


def _walls(span: Span, reach: timedelta, zone: tzinfo | None) -> _Stretch:
    """The walls between which an occurrence must begin."""
    return (
        _moved(_wall_near(span.start, zone, -1), -reach),
        _moved(_wall_near(span.end, zone, 1), reach),
    )


def _wall_near(instant: datetime, zone: tzinfo | None, side: int) -> datetime:
    """The wall at *instant*; further out, to that side, where the clocks change nearby or there is no zone."""
    around = 2 * _DAY
    if zone is None or not _MIN + around < instant.replace(tzinfo=None) < _MAX - around:
        return _moved(instant.replace(tzinfo=None), side * around)
    wall = wall_of(instant, zone)
    before, after = (moment.astimezone(zone).utcoffset() for moment in (instant - around, instant + around))
    return wall if before == after else _moved(wall, side * around)


def _moved(wall: datetime, by: timedelta) -> datetime:
    """*wall* moved, within the ends of time."""
    if by < timedelta(0):
        return wall + by if wall - _MIN > -by else _MIN
    return wall + by if _MAX - wall > by else _MAX


def _around(entry: Entry) -> _Stretch:
    """The days about which an override is, on any wall."""
    wall = entry.recurrence.wall if entry.recurrence else entry.start.wall
    return max(wall, _MIN) - 2 * _DAY, min(wall, _MAX) + 2 * _DAY


def _days(stretches: Iterable[_Stretch]) -> tuple[str, str]:
    """The first and last day of several stretches, as a calendar writes them."""
    walls = [wall for stretch in stretches for wall in stretch]
    return min(walls).strftime("%Y%m%d").zfill(8), max(walls).strftime("%Y%m%d").zfill(8)


def _originals(
    head: Entry, stretch: _Stretch, span: Span, patience: Patience, found: Found
) -> Iterator[tuple[datetime, timedelta | None]]:
    """The original starts between two walls: the rules', the RDATEs (with their own length) and the start itself."""
    first, last = stretch
    without: set[datetime] = set()
    for rule in head.without:
        struck = _counted(rule, head, (first, last), span, patience, found)
        without.update(struck.walls)
        if struck.cut:
            # beyond, nobody knows what is struck
            last = max(struck.walls, default=first - _TICK)
    for wall, length in _included(head, (first, last), span, patience, found):
        if wall not in without and wall <= last:
            yield wall, length


def _included(
    head: Entry, stretch: _Stretch, span: Span, patience: Patience, found: Found
) -> Iterator[tuple[datetime, timedelta | None]]:
    zone_of = head.source.zone_of
    for at, length in periods(head.properties.all("RDATE"), zone_of, _days([stretch])):
        yield _on_wall(at, head.start), length
    ends = [_until(rule, head.start, zone_of) for rule in head.rules]
    if not ends or None in ends or head.start.wall <= max(end for end in ends if end is not None):
        # the start is an occurrence even where its rule leaves it out; a rule that ended before it has none at all
        yield head.start.wall, None
    for rule in head.rules:
        for wall in _counted(rule, head, stretch, span, patience, found).walls:
            yield wall, None


def _counted(rule: Rule, head: Entry, stretch: _Stretch, span: Span, patience: Patience, found: Found) -> Expansion:
    first, last = stretch
    until = _until(rule, head.start, head.source.zone_of)
    most, steps = patience.most(span), patience.steps_for_one()
    expansion = expand(rule, head.start.wall, first, last if until is None else min(last, until), most, steps)
    expansion = patience.used(expansion)
    patience.spend(expansion.steps, len(expansion.walls), span)
    if expansion.cut:
        found.notes.append(f"it repeats too often: only its first {len(expansion.walls)} times in this range are used")
    return expansion


def _until(rule: Rule, start: Stamp, zone_of: ZoneOf) -> datetime | None:
    """The last wall time that UNTIL allows; a date includes its whole day, a bad one ends nothing."""
    if not rule.until:
        return None
    try:
        until = stamp(rule.until, "", zone_of)
        if start.is_date:
            return datetime.combine(until.wall.date(), time())
        if until.is_date:
            return until.wall + _DAY - timedelta(microseconds=1)
        return until.wall if until.floating else wall_of(until.instant, start.zone)
    except (BadValue, OverflowError):
        return None


def wall_of(instant: datetime, zone: tzinfo | None) -> datetime:
    """The wall time in *zone* at an instant; raises ``OverflowError`` at the ends of time."""
    return instant.astimezone(zone or UTC).replace(tzinfo=None, fold=0)


def _on_wall(at: Stamp, start: Stamp) -> datetime:
    """*at* as a wall time of the series that begins with *start*."""
    if at.is_date:
        return at.wall if start.is_date else datetime.combine(at.wall.date(), start.wall.time())
    if start.is_date:
        return datetime.combine(at.wall.date(), time())
    if at.floating or at.zone == start.zone:
        return at.wall
    try:
        return wall_of(at.instant, start.zone)
    except (BadValue, OverflowError):
        return at.wall


# ── what is left out, and what is changed ─────────────────────────────────────────────────────────


class _Excluded:
    """EXDATEs: instants, or whole days of a timed series."""

    def __init__(self, head: Entry, zone_of: ZoneOf, stretches: Sequence[_Stretch]) -> None:
        self._days: set[datetime] = set()
        self._walls: set[datetime] = set()
        for at, _ in periods(head.properties.all("EXDATE"), zone_of, _days(stretches)):
            if at.is_date and not head.start.is_date:
                self._days.add(at.wall)
            else:
                self._walls.add(_on_wall(at, head.start))

    def holds(self, original: Stamp) -> bool:
        """Whether the occurrence that began at *original* is taken out."""
        return original.wall in self._walls or datetime.combine(original.wall.date(), time()) in self._days

    def names(self, entry: Entry, head: Entry) -> bool:
        """Whether the occurrence that an override is about is taken out by its own instant: then it is gone, too."""
        return entry.recurrence is not None and _on_wall(entry.recurrence, head.start) in self._walls


def _occurrence(
    head: Entry, future: Sequence[Entry], original: Stamp, length: timedelta | None, key: str
) -> Occurrence:
    """The occurrence that began at *original*, moved and reworded as the last change to it and all after it says."""
    earlier = bisect_left(future, original.instant, key=_original)
    entry = future[earlier - 1] if earlier else head
    begins = original
    if entry is not head and entry.recurrence is not None:
        moved = entry.start.wall - _on_wall(entry.recurrence, entry.start)
        kind = original if original.is_date == entry.start.is_date else entry.start
        begins = kind.at(original.wall + moved)
    lasts = entry.length if length is None else length
    return Occurrence(entry, key, begins.when, begins.at(begins.wall + lasts).when)


def _instants(start: When, end: When) -> _Stretch:
    if isinstance(start, datetime):
        return start, end if isinstance(end, datetime) else start
    begins = datetime.combine(start, time(), UTC)
    ends = datetime.combine(end, time(), UTC)
    return begins - min(_WIDEST, begins - datetime.min.replace(tzinfo=UTC)), ends + min(
        _WIDEST, datetime.max.replace(tzinfo=UTC) - ends
    )


def by_key(entries: Iterable[Entry], head: Entry | None) -> Mapping[str, Entry]:
    """The best override of each occurrence."""
    best: dict[str, Entry] = {}
    for entry in entries:
        key = override_key(entry, head)
        if key is not None and (key not in best or entry.rank > best[key].rank):
            best[key] = entry
    return best
