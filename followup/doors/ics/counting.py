"""The wall times that a rule gives between two others (RFC 5545 section 3.3.10, the table of BYxxx parts).

A rule is a question to be asked of every day: is it one of yours? So counting can begin where the span begins, a
stand-up of twelve years costs what one of last week does, and a rule that never comes about ends where the span ends.
dateutil, which counts from the start and on to the year 9999, gives the same times, and the tests hold it against this.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby

from followup.doors.ics.days import Asks, asks_of
from followup.doors.ics.rules import DAILY, HOURLY, MINUTELY, MONTHLY, SECONDLY, WEEKLY, YEARLY, Rule
from followup.doors.ics.subdaily import walls_within
from followup.doors.ics.values import BadValue

MOST_STEPS = 200_000
"""Days, hours and occurrences that are looked at before and between the ones asked for; COUNT needs many."""

_STEPS = {
    WEEKLY: timedelta(weeks=1),
    DAILY: timedelta(days=1),
    HOURLY: timedelta(hours=1),
    MINUTELY: timedelta(minutes=1),
    SECONDLY: timedelta(seconds=1),
}
_DAY = timedelta(days=1)
_DAY_PARTS = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO")


@dataclass(frozen=True, slots=True)
class Expansion:
    """The wall times that a rule gives in a stretch."""

    walls: tuple[datetime, ...]
    cut: bool = False
    """There were more than anybody wants; the earliest are here."""


def expand(rule: Rule, start: datetime, first: datetime, last: datetime, most: int) -> Expansion:
    """At most *most* wall times of *rule* from *start* on, between *first* and *last* (both included), in order.

    All are naive and on the wall of the series; UNTIL is the caller's, who knows the zone: *last* holds it.
    Raises ``BadValue`` for a rule that can't be counted.
    """
    if last < start or last < first:
        return Expansion(())
    counted = _without_count(rule, start)
    if counted is not None:
        rule, last = counted[0], min(last, counted[1])
    if rule.freq > DAILY and "BYSETPOS" in rule.by:
        raise BadValue("its rule picks positions within a day, which can't be counted")
    begin = start if rule.count else max(start, first)
    walls = _walls(_explicit(rule, start), start, begin, last)
    return _taken(walls, start, first, last, rule.count, most)


def _taken(
    walls: Iterator[datetime | None], start: datetime, first: datetime, last: datetime, count: int, most: int
) -> Expansion:
    """What of *walls* lies in the stretch, unless getting there takes too many steps."""
    found: list[datetime] = []
    seen = 0
    for step, wall in enumerate(walls):
        if step >= MOST_STEPS:
            return Expansion(tuple(found), cut=True)
        if wall is None or wall < start:
            continue
        if wall > last:
            break
        seen += 1
        if wall >= first:
            if len(found) == most:
                return Expansion(tuple(found), cut=True)
            found.append(wall)
        if seen == count:
            break
    return Expansion(tuple(found))


def _walls(rule: Rule, start: datetime, begin: datetime, last: datetime) -> Iterator[datetime | None]:
    """The wall times of *rule* from some way before *begin* on; a None for each day, or hour, that was looked at."""
    asks = asks_of(rule)
    if rule.freq > DAILY:
        days = _every_day(begin.date(), last.date())
        midnights = (datetime.combine(day, time()) for day in days if all(ask(day) for ask in asks))
        yield from walls_within(rule, start, midnights)
        return
    times = _times(rule, start)
    if "BYSETPOS" in rule.by:
        yield from _picked(rule, start, begin, last, asks, times)
        return
    for day in _days(rule, start.date(), begin.date(), last.date()):
        yield None
        if all(ask(day) for ask in asks):
            for at in times:
                yield datetime.combine(day, at)


def _times(rule: Rule, start: datetime) -> list[time]:
    hours = rule.by.get("BYHOUR", (start.hour,))
    minutes = rule.by.get("BYMINUTE", (start.minute,))
    seconds = rule.by.get("BYSECOND", (start.second,))
    return [time(hour, minute, second) for hour in hours for minute in minutes for second in seconds]


def _picked(
    rule: Rule, start: datetime, begin: datetime, last: datetime, asks: tuple[Asks, ...], times: list[time]
) -> Iterator[datetime | None]:
    """BYSETPOS: of each period the first, the last, the second …"""
    days = _days(rule, start.date(), _period_start(rule, begin.date()), _period_end(rule, last.date()))
    for _, period in groupby(days, key=lambda day: _period(rule, day)):
        whole = [datetime.combine(day, at) for day in period if all(ask(day) for ask in asks) for at in times]
        picked = {position - 1 if position > 0 else len(whole) + position for position in rule.by["BYSETPOS"]}
        yield from (whole[index] for index in sorted(picked) if 0 <= index < len(whole))
        yield None


def _days(rule: Rule, start: date, begin: date, last: date) -> Iterator[date]:
    """The days of the rule's periods from *begin* to *last*: of every week, every second month, and so on."""
    if rule.interval == 1:
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
