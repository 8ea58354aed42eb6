"""Whether a day is one of a rule's: each BYxxx part asks one thing of it."""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Callable
from datetime import date, timedelta

from followup.doors.ics.rules import MONTHLY, YEARLY, Rule

Asks = Callable[[date], bool]


def asks_of(rule: Rule) -> tuple[Asks, ...]:
    """What a rule asks of a day, the quickest first; all must say yes."""
    asks: list[Asks] = []
    if rule.weekdays:
        asks.append(_weekdays(rule))
    if months := rule.by.get("BYMONTH"):
        asks.append(lambda day: day.month in months)
    if month_days := rule.by.get("BYMONTHDAY"):
        backwards = any(number < 0 for number in month_days)
        asks.append(lambda day: day.day in month_days or (backwards and day.day - _month_length(day) - 1 in month_days))
    if year_days := rule.by.get("BYYEARDAY"):
        asks.append(lambda day: _year_day(day) in year_days or _year_day(day) - _year_length(day) - 1 in year_days)
    if weeks := rule.by.get("BYWEEKNO"):
        asks.append(lambda day: any(number in weeks for number in _week_numbers(day, rule.wkst)))
    return tuple(asks)


def _weekdays(rule: Rule) -> Asks:
    """BYDAY: every such weekday, or the first, second, last of the month or the year."""
    plain = frozenset(weekday for weekday, nth in rule.weekdays if not nth or rule.freq not in {YEARLY, MONTHLY})
    nths = frozenset((weekday, nth) for weekday, nth in rule.weekdays if nth)
    if rule.freq not in {YEARLY, MONTHLY} or not nths:
        return lambda day: day.weekday() in plain
    any_nth = {weekday for weekday, _ in nths}
    of_month = rule.freq == MONTHLY or "BYMONTH" in rule.by

    def ask(day: date) -> bool:
        weekday = day.weekday()
        if weekday in plain:
            return True
        if weekday not in any_nth:
            return False
        at, length = (day.day, _month_length(day)) if of_month else (_year_day(day), _year_length(day))
        return (weekday, (at - 1) // 7 + 1) in nths or (weekday, -((length - at) // 7) - 1) in nths

    return ask


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _year_length(day: date) -> int:
    return 366 if isleap(day.year) else 365


def _year_day(day: date) -> int:
    return day.timetuple().tm_yday


def _week_numbers(day: date, wkst: int) -> tuple[int, int]:
    """The number of the week that holds *day*, from the front and from the back of its year (RFC 5545: as ISO 8601)."""
    first = day - timedelta(days=(day.weekday() - wkst) % 7)
    year = (first + timedelta(days=3)).year
    number = (first - _first_week(year, wkst)).days // 7 + 1
    return number, number - (_first_week(year + 1, wkst) - _first_week(year, wkst)).days // 7 - 1


def _first_week(year: int, wkst: int) -> date:
    """The first day of the first week that has four days in *year*."""
    fourth = date(year, 1, 4)
    return fourth - timedelta(days=(fourth.weekday() - wkst) % 7)
