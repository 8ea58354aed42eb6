"""Rules that repeat by the hour, minute or second, counted by arithmetic.

dateutil looks at every second of a day to find that none fits, and takes minutes over a rule that never does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from followup.doors.ics.rules import HOURLY, MINUTELY, SECONDLY, Rule

_T = TypeVar("_T")
_HOUR = timedelta(hours=1)
_SECONDS = {HOURLY: 3600, MINUTELY: 60, SECONDLY: 1}


def walls_on(rule: Rule, start: datetime, begin: datetime, midnight: datetime) -> Iterator[datetime | None]:
    """The wall times of a sub-daily *rule* from *start* on, on the day of *midnight*; a None before each hour.

    Hours that are over at *begin* are left out. The pauses let the caller count what it costs.
    """
    for number in rule.by.get("BYHOUR") or range(24):
        hour = midnight.replace(hour=number)
        if hour + _HOUR > begin:
            yield None
            yield from (wall for wall in _in_hour(rule, start, hour) if wall >= start)


def same_each_day(rule: Rule) -> bool:
    """Whether a sub-daily rule gives the same times on each day after its first."""
    return 86_400 % (rule.interval * _SECONDS[rule.freq]) == 0


def picked(whole: Sequence[_T], rule: Rule) -> Sequence[_T]:
    """BYSETPOS: of a whole period the first, the last, the second …"""
    if "BYSETPOS" not in rule.by:
        return whole
    positions = {position - 1 if position > 0 else len(whole) + position for position in rule.by["BYSETPOS"]}
    return [whole[index] for index in sorted(positions) if 0 <= index < len(whole)]


def _in_hour(rule: Rule, start: datetime, hour: datetime) -> Iterator[datetime]:
    minutes = rule.by.get("BYMINUTE")
    seconds = rule.by.get("BYSECOND")
    if rule.freq == HOURLY:
        if _fits(rule, start.replace(minute=0, second=0), hour):
            times = [
                timedelta(minutes=m, seconds=s) for m in minutes or (start.minute,) for s in seconds or (start.second,)
            ]
            yield from (hour + at for at in picked(times, rule))
        return
    if rule.freq == MINUTELY:
        for minute in _fitting(rule, start.replace(second=0), hour, minutes):
            yield from (minute + timedelta(seconds=s) for s in picked(seconds or (start.second,), rule))
        return
    for minute in (hour + timedelta(minutes=m) for m in minutes or range(60)):
        for second in _fitting(rule, start, minute, seconds):
            yield from picked((second,), rule)


def _fits(rule: Rule, start: datetime, at: datetime) -> bool:
    since = at - start
    return (since.days * 86_400 + since.seconds) // _SECONDS[rule.freq] % rule.interval == 0


def _fitting(rule: Rule, start: datetime, opens: datetime, allowed: Sequence[int] | None) -> Iterator[datetime]:
    """The minutes of an hour, or seconds of a minute, that *opens*: those that lie whole intervals from *start*."""
    unit = _SECONDS[rule.freq]
    since = opens - start
    first = -((since.days * 86_400 + since.seconds) // unit) % rule.interval
    for number in range(first, 60, rule.interval):
        if allowed is None or number in allowed:
            yield opens + timedelta(seconds=number * unit)
