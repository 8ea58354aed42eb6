"""Rules that repeat by the hour, minute or second, counted by arithmetic.

dateutil looks at every second of a day to find that none fits, and takes minutes over a rule that never does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from followup.doors.ics.rules import HOURLY, MINUTELY, Rule

_DAY = timedelta(days=1)
_SECONDS = {HOURLY: 3600, MINUTELY: 60}


def walls_within(rule: Rule, start: datetime, days: Iterable[datetime]) -> Iterator[datetime | None]:
    """The wall times of a sub-daily *rule* from *start* on, on *days* (midnights, in order); None after each hour.

    The pauses let the caller count what it costs.
    """
    hours = rule.by.get("BYHOUR") or range(24)
    for day in days:
        for hour in hours:
            yield from _in_hour(rule, start, day.replace(hour=hour))
            yield None


def _in_hour(rule: Rule, start: datetime, hour: datetime) -> Iterator[datetime]:
    if hour + timedelta(hours=1) <= start:
        return
    minutes = rule.by.get("BYMINUTE")
    seconds = rule.by.get("BYSECOND")
    if rule.freq == HOURLY:
        if _misses(rule, start.replace(minute=0, second=0), hour):
            return
        found = (
            hour + timedelta(minutes=m, seconds=s)
            for m in minutes or (start.minute,)
            for s in seconds or (start.second,)
        )
    elif rule.freq == MINUTELY:
        whole = (hour + timedelta(minutes=m) for m in minutes or range(60))
        fitting = (minute for minute in whole if not _misses(rule, start.replace(second=0), minute))
        found = (minute + timedelta(seconds=s) for minute in fitting for s in seconds or (start.second,))
    else:
        found = (wall for m in minutes or range(60) for wall in _in_minute(rule, start, hour + timedelta(minutes=m)))
    yield from (wall for wall in found if wall >= start)


def _misses(rule: Rule, start: datetime, at: datetime) -> bool:
    since = at - start
    return bool((since.days * 86_400 + since.seconds) // _SECONDS[rule.freq] % rule.interval)


def _in_minute(rule: Rule, start: datetime, minute: datetime) -> Iterator[datetime]:
    since = minute - start
    first = -(since.days * 86_400 + since.seconds) % rule.interval
    allowed = rule.by.get("BYSECOND")
    for second in range(first, 60, rule.interval):
        if allowed is None or second in allowed:
            yield minute + timedelta(seconds=second)
