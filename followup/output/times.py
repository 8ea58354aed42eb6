"""Instants as people say them, in their zone: ``Thu 19 Nov 16:00``, ``in 3 h``."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.model import When
from followup.timespans import local

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(when: When, zone: ZoneInfo, now: datetime) -> str:
    """``Thu 19 Nov``, with the year where it isn't the present one."""
    there = local(when, zone).date() if isinstance(when, datetime) else when
    year = "" if there.year == local(now, zone).year else f" {there.year}"
    return f"{_DAYS[there.weekday()]} {there.day:2} {_MONTHS[there.month - 1]}{year}"


def moment(when: When, zone: ZoneInfo, now: datetime) -> str:
    """``Thu 19 Nov 16:00``; a date without the time."""
    if not isinstance(when, datetime):
        return day(when, zone, now)
    return f"{day(when, zone, now)} {local(when, zone):%H:%M}"


def near(when: datetime, zone: ZoneInfo, now: datetime) -> str:
    """``today 16:00``, ``Fri 10:30`` within six days, else ``19 Nov 10:30``; for tables, where room is dear."""
    there, today = local(when, zone), local(now, zone).date()
    if there.date() == today:
        return f"today {there:%H:%M}"
    if abs((there.date() - today).days) < 7:
        return f"{_DAYS[there.weekday()]} {there:%H:%M}"
    return f"{dated(there.date(), today)} {there:%H:%M}"


def soon(when: datetime, zone: ZoneInfo, now: datetime) -> str:
    """As short as it can be told apart: ``16:00`` today, ``Fri 10:30`` within six days, else ``19 Nov``."""
    there, today = local(when, zone), local(now, zone).date()
    apart = (there.date() - today).days
    if apart == 0:
        return f"{there:%H:%M}"
    if abs(apart) < 7:
        return f"{_DAYS[there.weekday()]} {there:%H:%M}"
    return dated(there.date(), today)


def dated(there: date, today: date) -> str:
    """``19 Nov``, with the year where it isn't that of *today*."""
    return f"{there.day} {_MONTHS[there.month - 1]}{'' if there.year == today.year else f' {there.year}'}"


def relative(when: datetime, now: datetime) -> str:
    """``in 3 h``, ``5 min ago``, ``in 2 days``, ``now``; rounded down, both in UTC."""
    apart = when - now
    length = _length(abs(apart))
    if not length:
        return "now"
    return f"in {length}" if apart > timedelta(0) else f"{length} ago"


def _length(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes < 1:
        return ""
    if minutes < 60:
        return f"{minutes} min"
    hours = minutes // 60
    if hours < 48:
        return f"{hours} h"
    days = hours // 24
    if days < 60:
        return f"{days} days"
    return f"{days // 30} months" if days < 730 else f"{days // 365} years"


def iso(when: When, zone: ZoneInfo) -> str:
    """RFC 3339 with the offset that *zone* has then; a date as it is.

    Local mean times of long ago have seconds in their offset, which RFC 3339 doesn't know: those are in UTC.
    """
    if not isinstance(when, datetime):
        return when.isoformat()
    there = local(when, zone)
    if (there.utcoffset() or timedelta(0)) % timedelta(minutes=1):
        there = there.astimezone(UTC)
    return there.isoformat(timespec="seconds")


def iso_key(recurrence: str, zone: ZoneInfo) -> str | None:
    """An original start (``identity.recurrence_key``) as JSON shows it; None for a single event."""
    if not recurrence:
        return None
    if "T" not in recurrence:
        return date.fromisoformat(recurrence).isoformat()
    return iso(datetime.fromisoformat(recurrence), zone)
