"""The wall times that a rule gives between two others (RFC 5545 section 3.3.10, the table of BYxxx parts).

A rule is a question to be asked of every day: is it one of yours? So counting can begin where the span begins, a
stand-up of twelve years costs what one of last week does, and a rule that never comes about ends where the span ends.
dateutil, which counts from the start and on to the year 9999, gives the same times, and the tests hold it against this.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import groupby, islice

from followup.doors.ics.days import Asks, asks_of
from followup.doors.ics.rules import DAILY, HOURLY, MINUTELY, MONTHLY, SECONDLY, WEEKLY, YEARLY, Rule
from followup.doors.ics.subdaily import picked, same_each_day, walls_on
from followup.record import record

MOST_STEPS = 100_000
"""Days, hours and occurrences that are looked at before and between the ones asked for; COUNT can need many."""

_STEPS = {
    WEEKLY: timedelta(weeks=1),
    DAILY: timedelta(days=1),
    HOURLY: timedelta(hours=1),
    MINUTELY: timedelta(minutes=1),
    SECONDLY: timedelta(seconds=1),
}
_DAY = timedelta(days=1)
_DAY_PARTS = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO")


@record
class Expansion:
    """The wall times that a rule gives in a stretch."""

    walls: tuple[datetime, ...]
    cut: bool = False
    """There were more than anybody wants; the earliest are here."""
    steps: int = 0
    """How many days, hours and occurrences were looked at."""


def expand(
    rule: Rule, start: datetime, first: datetime, last: datetime, most: int, steps: int = MOST_STEPS
) -> Expansion:
    """At most *most* wall times of *rule* from *start* on, between *first* and *last* (both included), in order.

    All are naive and on the wall of the series; UNTIL is the caller's, who knows the zone: *last* holds it. What
    takes more than so many *steps* is cut.
    """
    if last < start or last < first:
        return Expansion(())
    counted = _without_count(rule, start)
    if counted is not None:
        rule, last = counted[0], min(last, counted[1])
    rule = _explicit(rule, start)
    passed = _passed(rule, start, first, steps) if rule.count else _Passed(max(start, first))
    if passed is None:
        return Expansion((), cut=True, steps=steps)
    left = rule.count - passed.times
    if rule.count and left <= 0:
        return Expansion((), steps=passed.steps)
    walls = _walls(rule, start, passed.begin, last)
    return _taken(walls, start, (first, last), (left, most), (passed.steps, steps))


def _taken(
    walls: Iterator[datetime | None],
    start: datetime,
    stretch: tuple[datetime, datetime],
    bounds: tuple[int, int],
    steps: tuple[int, int],
) -> Expansion:
    """What of *walls* lies in a stretch, unless getting there takes too many steps.

    *bounds* are how many times the rule still gives (0: without end) and how many are wanted, *steps* those taken and
    those allowed.
    """
    first, last = stretch
    count, most = bounds
    step, allowed = steps
    found: list[datetime] = []
    seen = 0
    for wall in walls:
        step += 1
        if step > allowed:
            return Expansion(tuple(found), cut=True, steps=step)
        if wall is None or wall < start:
            continue
        if wall > last:
            break
        seen += 1
        if wall >= first:
            if len(found) == most:
                return Expansion(tuple(found), cut=True, steps=step)
            found.append(wall)
        if seen == count:
            break
    return Expansion(tuple(found), steps=step)


@record
class _Passed:
    """How a rule stands where counting begins."""

    begin: datetime
    times: int = 0
    """How many times it has given before."""
    steps: int = 0


def _passed(rule: Rule, start: datetime, first: datetime, steps: int) -> _Passed | None:
    """How often a rule with COUNT came about before the day of *first*; None where that takes too many steps.

    Where each day has the same times, days are counted and not times; where not, counting begins at the start.
    """
    day = datetime.combine(first.date(), time())
    alike = same_each_day(rule) if rule.freq > DAILY else "BYSETPOS" not in rule.by
    if not alike or day <= start:
        return _Passed(start)
    sample = islice(_on_day(rule, start, datetime.combine(start.date() + _DAY, time())), steps)
    each = [wall.time() for wall in sample if wall is not None]
    late = sum(1 for at in each if at >= start.time())
    asks = asks_of(rule)
    times = 0
    taken = len(each)
    for passing in _days(rule, start.date(), start.date(), day.date() - _DAY):
        taken += 1
        if taken > steps:
            return None
        if all(ask(passing) for ask in asks):
            times += late if passing == start.date() else len(each)
            if times >= rule.count:
                break
    return _Passed(day, times, taken)


def _walls(rule: Rule, start: datetime, begin: datetime, last: datetime) -> Iterator[datetime | None]:
    """The wall times of *rule* from some way before *begin* on; a None for each day, or hour, that was looked at."""
    asks = asks_of(rule)
    if "BYSETPOS" in rule.by and rule.freq <= DAILY:
        yield from _of_periods(rule, start, begin, last, asks)
        return
    for day in _days(rule, start.date(), begin.date(), last.date()):
        yield None
        if all(ask(day) for ask in asks):
            yield from _on_day(rule, start, datetime.combine(day, time()), begin)


def _on_day(
    rule: Rule, start: datetime, midnight: datetime, begin: datetime | None = None
) -> Iterator[datetime | None]:
    """The wall times of a rule on one of its days."""
    if rule.freq > DAILY:
        yield from walls_on(rule, start, begin or midnight, midnight)
    else:
        yield from (datetime.combine(midnight, at) for at in _times(rule, start))


def _times(rule: Rule, start: datetime) -> list[time]:
    hours = rule.by.get("BYHOUR", (start.hour,))
    minutes = rule.by.get("BYMINUTE", (start.minute,))
    seconds = rule.by.get("BYSECOND", (start.second,))
    return [time(hour, minute, second) for hour in hours for minute in minutes for second in seconds]


def _of_periods(
    rule: Rule, start: datetime, begin: datetime, last: datetime, asks: tuple[Asks, ...]
) -> Iterator[datetime | None]:
    """What BYSETPOS picks of each period: the first, the last, the second …"""
    times = _times(rule, start)
    days = _days(rule, start.date(), _period_start(rule, begin.date()), _period_end(rule, last.date()))
    for _, period in groupby(days, key=lambda day: _period(rule, day)):
        yield from picked(
            [datetime.combine(day, at) for day in period if all(ask(day) for ask in asks) for at in times], rule
        )
        yield None


def _days(rule: Rule, start: date, begin: date, last: date) -> Iterator[date]:
    """The days of the rule's periods from *begin* to *last*: of every week, every second month, and so on.

    Periods within a day are none of this: of such a rule, every day.
    """
    if rule.interval == 1 or rule.freq > DAILY:
        yield from _in_months(rule, begin, last)
        return
    origin = _period(rule, start)
    day = begin
    while day <= last:
        off = (_period(rule, day) - origin) % rule.interval
        if off:
            day = _periods_later(rule, day, rule.interval - off)
            continue
        end = min(_period_end(rule, day), last)
        yield from _in_months(rule, day, end)
        if end == date.max:
            return
        day = end + _DAY


def _in_months(rule: Rule, first: date, last: date) -> Iterator[date]:
    """The days of the months that the rule names, without looking at any other."""
    months = rule.by.get("BYMONTH")
    if months is None:
        yield from _every_day(first, last)
        return
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        if number % 12 + 1 in months:
            opens = date(number // 12, number % 12 + 1, 1)
            closes = opens.replace(day=monthrange(opens.year, opens.month)[1])
            yield from _every_day(max(first, opens), min(last, closes))


def _every_day(first: date, last: date) -> Iterator[date]:
    for number in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(number)


def _period(rule: Rule, day: date) -> int:
    """The number of the year, month, week or day that a day lies in."""
    if rule.freq == YEARLY:
        return day.year
    if rule.freq == MONTHLY:
        return day.year * 12 + day.month
    if rule.freq == WEEKLY:
        return (day.toordinal() - 1 - rule.wkst) // 7
    return day.toordinal()


def _period_start(rule: Rule, day: date) -> date:
    if rule.freq == YEARLY:
        return day.replace(month=1, day=1)
    if rule.freq == MONTHLY:
        return day.replace(day=1)
    if rule.freq == WEEKLY:
        return date.fromordinal(max(1, _period(rule, day) * 7 + 1 + rule.wkst))
    return day


def _period_end(rule: Rule, day: date) -> date:
    later = _periods_later(rule, day, 1)
    return later if later == date.max else later - _DAY


def _periods_later(rule: Rule, day: date, periods: int) -> date:
    """The first day of the period so many periods after that of *day*; the end of time where there is none."""
    first = _period_start(rule, day)
    if rule.freq in {YEARLY, MONTHLY}:
        months = first.year * 12 + first.month - 1 + periods * (12 if rule.freq == YEARLY else 1)
        return date(months // 12, months % 12 + 1, 1) if months < 120_000 else date.max
    number = (_period(rule, day) + periods) * 7 + 1 + rule.wkst if rule.freq == WEEKLY else first.toordinal() + periods
    return date.fromordinal(min(number, date.max.toordinal()))


def _without_count(rule: Rule, start: datetime) -> tuple[Rule, datetime] | None:
    """*rule* without its count, and its last wall time instead, where that is plain arithmetic."""
    if not rule.count or rule.by or rule.weekdays or rule.freq not in _STEPS:
        return None
    try:
        last = start + _STEPS[rule.freq] * rule.interval * (rule.count - 1)
    except OverflowError:
        last = datetime.max  # noqa: DTZ901
    return replace(rule, count=0), last


def _explicit(rule: Rule, start: datetime) -> Rule:
    """*rule* with the days said that it takes from its start where it names none."""
    if rule.weekdays or any(name in rule.by for name in _DAY_PARTS):
        return rule
    if rule.freq == WEEKLY:
        return replace(rule, weekdays=((start.weekday(), 0),))
    if rule.freq == YEARLY:
        return replace(rule, by={"BYMONTH": (start.month,), **rule.by, "BYMONTHDAY": (start.day,)})
    return replace(rule, by={**rule.by, "BYMONTHDAY": (start.day,)}) if rule.freq == MONTHLY else rule
