"""The slot: the best moment inside a window, for all reminders of a run together.

What matters, compared from the left (decision 1):

    inside the window · outside quiet hours · 30 minutes left before it closes · no other reminder there
    · working hours of working days > their mornings and evenings > other days · nothing busy there · early

Moments lie on the quarter hours of the wall clock (decision 2). Other minutes are looked at only where the rest
of a window holds no quarter hour, or holds them in quiet hours alone while some other moment lies outside.
If the whole rest is quiet, the latest slot that leaves the 30 minutes is best.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup.model import Knowledge, Request, Settings, Slot, Span
from followup.timespans import from_wall, local, local_date, merge, stretches, within

GRID = timedelta(minutes=15)
TIME_TO_ACT = timedelta(minutes=30)
"""What should be left between a reminder's start and the close of its window."""
LATE_REACH = timedelta(days=7)
"""A late reminder looks for its place this far ahead (decision 5)."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WORKING, _EDGE_OF_DAY, _DAY_OFF = range(3)


_Grade = tuple[int, bool]
"""Of what is wrong with a moment, the part that is the same for every window: which hours it lies in, and busy."""


class _Score(NamedTuple):
    """What is wrong with a moment, the gravest first; quiet hours are dealt with apart."""

    hurried: bool
    doubled: bool
    hours: int
    busy: bool


_HOURS = {
    _EDGE_OF_DAY: "outside working hours: none of the window fits in them",
    _DAY_OFF: "on a day off: no working day in the window fits",
}


def assign(
    requests: Sequence[Request],
    now: datetime,
    busy: Sequence[Span],
    taken: Sequence[Span],
    settings: Settings,
    knowledge: Knowledge,
    zone: ZoneInfo,
) -> Mapping[str, Slot]:
    """A slot for every request, by identity; the window that closes first chooses first.

    *now* and all spans are UTC; *busy* are other events, *taken* reminders that stay where they are; *zone* is the
    person's. A request whose window has closed is late and gets a place in the seven days from now.
    """
    length = timedelta(minutes=max(settings.reminder.minutes, 1))
    calendar = _Calendar(settings, knowledge, zone, length, merge(busy), list(merge(taken)))
    slots: dict[str, Slot] = {}
    for request in sorted(requests, key=_turn):
        slot = _place(request, now, calendar)
        calendar.take(Span(slot.start, slot.end))
        slots[request.identity] = slot
    return slots


def _turn(request: Request) -> tuple[datetime, datetime, str]:
    return request.window.closes, request.interaction.starts, request.identity


def _place(request: Request, now: datetime, calendar: _Calendar) -> Slot:
    late = request.window.closes <= now
    start = now if late else max(request.window.opens, now)
    closes = now + LATE_REACH if late else request.window.closes
    # a window that a configuration made empty still gives its one moment
    rest = Span(start, closes if closes > start else start + timedelta.resolution)
    forced = ["late: its window has closed"] if late else []
    moment, why = _choose(rest, calendar)
    return Slot(moment, moment + calendar.length, "; ".join((*forced, *why)), late)


def _choose(rest: Span, calendar: _Calendar) -> tuple[datetime, list[str]]:
    """The best moment of *rest*, and what forced it to be no better."""
    found = calendar.waking(rest).best(calendar)
    if found is not None:
        return found, _reasons(found, rest, calendar)
    between = [moment for moment in _between(rest, calendar) if not calendar.quiet(moment)]
    if between:
        found = min(between, key=lambda moment: (calendar.score(moment, rest.end), _odd(moment), moment))
        return found, ["between two quarter hours: none of them fits", *_reasons(found, rest, calendar)]
    return _quiet_choice(rest, calendar)


def _quiet_choice(rest: Span, calendar: _Calendar) -> tuple[datetime, list[str]]:
    """Where the whole rest is quiet: as late as leaves time to act; if nothing leaves it, as early as possible."""
    moments = list(quarter_hours(rest, calendar.zone)) or list(_between(rest, calendar))

    def order(moment: datetime) -> tuple[bool, bool, timedelta, bool, datetime]:
        score = calendar.score(moment, rest.end)
        lateness = rest.end - moment if not score.hurried else timedelta(0)
        return score.hurried, score.doubled, lateness, _odd(moment), moment

    found = min(moments, key=order)
    score = calendar.score(found, rest.end)
    why = ["inside quiet hours: the whole rest of the window lies in them"]
    return found, why + _reasons_of(score._replace(hours=_WORKING))


def _reasons(moment: datetime, rest: Span, calendar: _Calendar) -> list[str]:
    return _reasons_of(calendar.score(moment, rest.end))


def _reasons_of(score: _Score) -> list[str]:
    why = []
    if score.hurried:
        why.append("less than 30 minutes before the window closes")
    if score.doubled:
        why.append("overlaps another reminder: no place without one is left in the window")
    if score.hours in _HOURS:
        why.append(_HOURS[score.hours])
    if score.busy:
        why.append("over a busy event: nothing better is free in the window")
    return why


# ── moments ───────────────────────────────────────────────────────────────────────────────────────


def quarter_hours(span: Span, zone: ZoneInfo) -> Iterator[datetime]:
    """The instants of *span*, in order, at which the wall clock shows a full quarter hour."""
    for piece, offset in stretches(span, zone):
        past_quarter = (piece.start - _EPOCH + offset) % GRID
        moment = piece.start + (-past_quarter) % GRID
        while moment < piece.end:
            yield moment
            moment += GRID


def _between(span: Span, calendar: _Calendar) -> list[datetime]:
    """Moments beside the quarter hours: the starts of all that isn't quiet, and the full minutes after each."""
    zone = calendar.zone
    starts = {span.start, *(piece.start for piece, _ in stretches(span, zone))}
    day, last = local_date(span.start, zone), local_date(span.end, zone)
    while day <= last:
        starts.add(from_wall(day, calendar.settings.hours.quiet[1], zone))
        day += _DAY
    moments = set(starts)
    for start in starts:
        minute = start.replace(second=0, microsecond=0)
        moments.update(minute + _MINUTE * (step + 1) for step in range(GRID // _MINUTE))
    return sorted(moment for moment in moments if span.start <= moment < span.end)


def _odd(moment: datetime) -> bool:
    """Not on a full minute: only where there is nothing else."""
    return bool(moment.second or moment.microsecond)


class _Waking:
    """The moments of a window to choose from, best first. What is taken stays taken, so it is looked at only once."""

    def __init__(self, moments: Iterator[datetime], closes: datetime, calendar: _Calendar) -> None:
        ranked: dict[tuple[bool, _Grade], list[datetime]] = {}
        for moment in moments:
            ranked.setdefault((closes - moment < TIME_TO_ACT, calendar.grade(moment)), []).append(moment)
        order = sorted(ranked)
        self._first = [ranked[rank][0] for rank in order]
        self._calm = sum(not hurried for hurried, _ in order)
        self._free = [deque(ranked[rank]) for rank in order]

    def best(self, calendar: _Calendar) -> datetime | None:
        """The earliest moment of the best score; None if there are none."""
        return self._among(0, self._calm, calendar) or self._among(self._calm, len(self._free), calendar)

    def _among(self, begin: int, end: int, calendar: _Calendar) -> datetime | None:
        """The best that is free of the ranks from *begin* to *end*; if none is, the best of all in them."""
        for free in self._free[begin:end]:
            while free and calendar.is_taken(free[0]):
                free.popleft()
            if free:
                return free[0]
        return self._first[begin] if begin < end else None


# ── what stands in the way ────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Calendar:
    """Busy and taken time of a run (disjoint, in order), and what the person's clock says about a moment."""

    settings: Settings
    knowledge: Knowledge
    zone: ZoneInfo
    length: timedelta
    """How long a reminder is."""
    busy: Sequence[Span]
    taken: list[Span]
    _clocks: dict[datetime, tuple[bool, int]] = field(default_factory=dict)
    _grades: dict[datetime, _Grade] = field(default_factory=dict)
    _waking: dict[Span, _Waking] = field(default_factory=dict)
    """Of the windows that close together; they ask one after the other."""

    def quiet(self, moment: datetime) -> bool:
        """Whether quiet hours hold at *moment*."""
        return self._clock(moment)[0]

    def score(self, moment: datetime, closes: datetime) -> _Score:
        """What is wrong with a reminder at *moment* whose window closes at *closes*."""
        hours, busy = self.grade(moment)
        return _Score(
            hurried=closes - moment < TIME_TO_ACT,
            doubled=self.is_taken(moment),
            hours=hours,
            busy=busy,
        )

    def grade(self, moment: datetime) -> _Grade:
        """What is wrong with *moment* whoever asks: nothing of it changes in a run."""
        known = self._grades.get(moment)
        if known is None:
            busy = _meets(Span(moment, moment + self.length), self.busy)
            known = self._grades[moment] = (self._clock(moment)[1], busy)
        return known

    def is_taken(self, moment: datetime) -> bool:
        """Whether another reminder stands where one at *moment* would."""
        return _meets(Span(moment, moment + self.length), self.taken)

    def waking(self, rest: Span) -> _Waking:
        """The quarter hours of *rest* that aren't quiet; many windows of a day are one and the same."""
        known = self._waking.get(rest)
        if known is None:
            if any(other.end != rest.end for other in self._waking):
                self._waking.clear()
            waking = (moment for moment in quarter_hours(rest, self.zone) if not self.quiet(moment))
            known = self._waking[rest] = _Waking(waking, rest.end, self)
        return known

    def take(self, span: Span) -> None:
        """Occupy *span*."""
        first = bisect_left(self.taken, span.start, key=_end)
        last = bisect_right(self.taken, span.end, key=_start)
        self.taken[first:last] = merge((span, *self.taken[first:last]))

    def _clock(self, moment: datetime) -> tuple[bool, int]:
        known = self._clocks.get(moment)
        if known is None:
            known = self._clocks[moment] = self._look(local(moment, self.zone))
        return known

    def _look(self, wall: datetime) -> tuple[bool, int]:
        hours = self.settings.hours
        begins, ends = hours.working
        at, day = wall.time(), wall.date()
        quiet = within(at, hours.quiet)
        wraps = ends <= begins
        if wraps and at < ends and self._works(day - _DAY):
            # working hours that pass midnight belong to the day on which they began
            return quiet, _WORKING
        if not self._works(day):
            return quiet, _DAY_OFF
        return quiet, _WORKING if at >= begins and (wraps or at < ends) else _EDGE_OF_DAY

    def _works(self, day: date) -> bool:
        return day.weekday() in self.settings.hours.days and day not in self.knowledge.holidays


def _meets(span: Span, others: Sequence[Span]) -> bool:
    """Whether *span* overlaps any of the disjoint, ordered *others*."""
    index = bisect_right(others, span.start, key=_end)
    return index < len(others) and others[index].start < span.end


def _start(span: Span) -> datetime:
    return span.start


def _end(span: Span) -> datetime:
    return span.end
