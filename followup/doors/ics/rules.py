"""RRULE and EXRULE: what they say, and the wall times they give between two others (RFC 5545 section 3.3.10).

dateutil counts; what is ours is to begin counting near the span that is asked for, so that a stand-up of twelve years
costs what one of last week does, and rules that never end, or never begin, end.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from followup.doors.ics.values import BadValue, stamp

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
"""In dateutil's order: the index is its number."""
YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)
MOST_STEPS = 100_000
"""Occurrences that are counted through before the ones asked for; only a rule with COUNT needs that at all."""

_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_STEPS = {
    WEEKLY: timedelta(weeks=1),
    DAILY: timedelta(days=1),
    HOURLY: timedelta(hours=1),
    MINUTELY: timedelta(minutes=1),
    SECONDLY: timedelta(seconds=1),
}
_RANGES = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 59),
    "BYSETPOS": (-366, 366),
}
_BYDAY = re.compile(r"([+-]?\d{0,2})(MO|TU|WE|TH|FR|SA|SU)")


@dataclass(frozen=True, slots=True)
class Rule:
    """One recurrence rule, checked."""

    freq: int
    interval: int = 1
    count: int = 0
    """0: without end."""
    until: str = ""
    """As written; what it means depends on the start of the series."""
    wkst: int = 0
    by: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    weekdays: tuple[tuple[int, int], ...] = ()
    """BYDAY: weekday (Monday is 0) and which one of them, 0 for each."""


def parse_rule(text: str) -> Rule:
    """The rule in *text*; raises ``BadValue`` where it can't be told what it means."""
    parts = [part.split("=", 1) for part in text.upper().replace(" ", "").split(";") if part]
    if any(len(part) != 2 for part in parts):
        raise BadValue(f"“{text[:60]}” is no rule")
    told = {name: value for name, value in parts if value}
    if told.get("FREQ") not in FREQUENCIES:
        raise BadValue(f"“{text[:60]}” has no frequency")
    if told.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise BadValue(f"the calendar scale {told['RSCALE'][:20]} isn't known here")
    if "UNTIL" in told:
        # a rule whose end can't be read must not go on for ever
        stamp(told["UNTIL"], "", lambda tzid: (UTC, True))
    interval = _number(told.get("INTERVAL", "1"), 1, 1_000_000)
    return Rule(
        freq=FREQUENCIES.index(told["FREQ"]),
        interval=interval,
        count=_count(told.get("COUNT", "")),
        until=told.get("UNTIL", ""),
        wkst=_WEEKDAYS.get(told.get("WKST", "MO"), 0),
        by={name: _numbers(told[name], *bounds) for name, bounds in _RANGES.items() if name in told},
        weekdays=tuple(_weekday(day) for day in told["BYDAY"].split(",") if day) if "BYDAY" in told else (),
    )


def _number(text: str, low: int, high: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise BadValue(f"“{text[:20]}” is no number") from None
    if not low <= number <= high:
        raise BadValue(f"{text[:20]} is out of range")
    return number


def _numbers(text: str, low: int, high: int) -> tuple[int, ...]:
    numbers = tuple(sorted({_number(part, low, high) for part in text.split(",") if part}))
    if low < 0 and 0 in numbers:
        raise BadValue("0 is out of range")
    return numbers


def _count(text: str) -> int:
    # -1 is how several programs write "without end"; none at all still leaves the start itself
    return max(1, _number(text, 0, 10**9)) if text and not text.startswith("-") else 0


def _weekday(text: str) -> tuple[int, int]:
    match = _BYDAY.fullmatch(text)
    if match is None:
        raise BadValue(f"“{text[:20]}” is no weekday")
    return _WEEKDAYS[match[2]], _number(match[1] or "0", -53, 53)


# ── counting ──────────────────────────────────────────────────────────────────────────────────────


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
    begin = start if rule.count else _near(rule, start, first)
    rule = _explicit(rule, start)
    found: list[datetime] = []
    try:
        for step, wall in enumerate(_walls(rule, begin, last)):
            if wall >= first:
                if len(found) == most:
                    return Expansion(tuple(found), cut=True)
                found.append(wall)
            elif step >= MOST_STEPS:
                return Expansion(tuple(found), cut=True)
    except (ValueError, OverflowError, IndexError, TypeError) as error:
        raise BadValue("its rule can't be counted") from error
    return Expansion(tuple(found))


def _walls(rule: Rule, begin: datetime, last: datetime) -> Iterator[datetime]:
    from dateutil.rrule import rrule, weekday

    days = [weekday(day, nth) if nth else weekday(day) for day, nth in rule.weekdays]
    with warnings.catch_warnings():
        # a count and an end at once are no error here: the end is the span's, and without it a rule may never stop
        warnings.simplefilter("ignore", DeprecationWarning)
        walls: Iterator[datetime] = iter(
            rrule(
                rule.freq,
                dtstart=begin,
                interval=rule.interval,
                wkst=rule.wkst,
                count=rule.count or None,
                until=last,
                byweekday=days or None,
                **{name.lower(): list(numbers) for name, numbers in rule.by.items()},
            )
        )
    return walls


def _without_count(rule: Rule, start: datetime) -> tuple[Rule, datetime] | None:
    """*rule* without its count, and its last wall time instead, where that is plain arithmetic."""
    if not rule.count or rule.by or rule.weekdays or rule.freq not in _STEPS:
        return None
    try:
        last = start + _STEPS[rule.freq] * rule.interval * (rule.count - 1)
    except OverflowError:
        last = datetime.max  # noqa: DTZ901
    return replace(rule, count=0), last


def _near(rule: Rule, start: datetime, first: datetime) -> datetime:
    """A start two periods before *first* from which the rule gives the same times as from *start*."""
    if rule.freq in _STEPS:
        step = _STEPS[rule.freq] * rule.interval
        periods = (first - start) // step - 2
        return start + step * periods if periods > 0 else start
    size = rule.interval * (12 if rule.freq == YEARLY else 1)
    months = (first.year - start.year) * 12 + first.month - start.month
    periods = months // size - 2
    if periods <= 0:
        return start
    year, month = divmod(start.year * 12 + start.month - 1 + periods * size, 12)
    return start.replace(year=year, month=month + 1 if rule.freq == MONTHLY else 1, day=1)


def _explicit(rule: Rule, start: datetime) -> Rule:
    """*rule* with the days said that it would otherwise take from its start (dateutil's defaults, and the RFC's)."""
    if rule.weekdays or any(name in rule.by for name in ("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY")):
        return rule
    by = dict(rule.by)
    if rule.freq == YEARLY:
        by.setdefault("BYMONTH", (start.month,))
    if rule.freq in {YEARLY, MONTHLY}:
        by["BYMONTHDAY"] = (start.day,)
    return replace(rule, by=by)
