"""RRULE and EXRULE: what they say (RFC 5545 section 3.3.10), and nothing that can't be counted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC

from followup.doors.ics.values import BadValue, stamp
from followup.record import record

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
"""In dateutil's order: the index is its number."""
YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)

_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
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
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "RSCALE", "SKIP", *_RANGES})
_BYDAY = re.compile(r"([+-]?\d{0,2})(MO|TU|WE|TH|FR|SA|SU)")


@record
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
    strange = next((name for name in told if name not in _PARTS and not name.startswith("X-")), None)
    if strange is not None:
        # UNTL=20261118 must not be without end
        raise BadValue(f"“{strange[:20]}” isn't a part of any rule")
    if told.get("FREQ") not in FREQUENCIES:
        raise BadValue(f"“{text[:60]}” has no frequency")
    if told.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise BadValue(f"the calendar scale {told['RSCALE'][:20]} isn't known here")
    if told.get("SKIP", "OMIT") != "OMIT":
        raise BadValue("SKIP isn't known here")
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
