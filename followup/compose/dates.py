"""Days and times as people of a language write them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from followup.compose.fields import fill
from followup.compose.texts.base import Dates
from followup.timespans import local, local_date


def spoken(dates: Dates, when: datetime, zone: ZoneInfo) -> str:
    """Day and time of *when* (UTC) on the wall clock of *zone*."""
    return fill(dates.full, {**_fields(dates, when, zone), "time": local(when, zone).strftime("%H:%M")})


def day(dates: Dates, when: datetime, zone: ZoneInfo) -> str:
    """The local day of *when*."""
    return fill(dates.day, _fields(dates, when, zone))


def calendar_day(dates: Dates, at: date) -> str:
    """A day of the calendar."""
    return fill(dates.day, _of(dates, at))


def on_weekday(dates: Dates, when: datetime, zone: ZoneInfo, late: bool) -> str:
    """As it follows "our conversation" in the same week; with the date if it is sent *late*."""
    return fill(dates.on_late if late else dates.on, _fields(dates, when, zone))


def on_date(dates: Dates, when: datetime, zone: ZoneInfo) -> str:
    """As it follows "our conversation" later."""
    return fill(dates.on_date, _fields(dates, when, zone))


def _fields(dates: Dates, when: datetime, zone: ZoneInfo) -> dict[str, str]:
    return _of(dates, local_date(when, zone))


def _of(dates: Dates, at: date) -> dict[str, str]:
    return {
        "weekday": dates.weekdays[at.weekday()],
        "day": dates.first if at.day == 1 and dates.first else str(at.day),
        "month": dates.months[at.month - 1],
    }
