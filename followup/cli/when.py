"""Moments and ranges as a person types them: ``--now``, ``--since``, ``--until``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.config.values import parse_span
from followup.errors import WrongUsage
from followup.model import Range, Settings
from followup.text import one_line
from followup.timespans import from_wall

Frame = Callable[[ZoneInfo], tuple[datetime, Range]]
"""Moment (UTC) and range of a run, once the person's zone is known."""

REPORT_BACK = timedelta(days=30)
"""How far back ``report`` looks."""
_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_MARGIN = timedelta(days=2)
"""An all-day event counts as ended up to a day before the range says so; with this no one in range is lost."""


def parse_when(text: str, zone: ZoneInfo, option: str) -> datetime:
    """The instant (UTC) of an ISO date (its first moment in *zone*) or date and time (in *zone* unless it names one).

    Raises ``WrongUsage`` naming *option*.
    """
    try:
        instant = _parse(text.strip(), zone)
    except (ValueError, OverflowError):
        form = "an ISO date or time like 2026-11-20, 2026-11-20T18:30 or 2026-11-20T18:30+01:00"
        raise WrongUsage(f"{option} '{one_line(text, 60)}' is not {form}") from None
    if not _FIRST <= instant < _LAST:
        raise WrongUsage(f"{option} '{one_line(text, 60)}' is outside the years 1900 to 2199")
    return instant


def _parse(text: str, zone: ZoneInfo) -> datetime:
    if len(text) <= 10:
        return from_wall(date.fromisoformat(text), time(0), zone)
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        return from_wall(found.date(), found.time(), zone)
    return found.astimezone(UTC)


def parse_length(text: str, option: str) -> timedelta:
    """A span; raises ``WrongUsage`` naming *option*."""
    try:
        return parse_span(text)
    except ValueError:
        raise WrongUsage(f"{option} '{one_line(text, 60)}' is not a span like 90m, 36h, 7d or 2w") from None


def parse_day(text: str, option: str) -> date:
    """An ISO date; raises ``WrongUsage`` naming *option*."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise WrongUsage(f"{option} '{one_line(text, 60)}' is not an ISO date like 2026-11-20") from None


def range_for(
    command: str, since: str | None, until: str | None, now: datetime, settings: Settings, zone: ZoneInfo
) -> Range:
    """The range of a run of *command* at *now* (UTC) for a person in *zone*; None stands for an option not given.

    ``import``, ``sync`` and ``classify`` look back and ahead as configured, ``catch-up`` back until now, ``report``
    30 days back until now. Spans count back from now for *since* and ahead for *until*. A reminder may be late by the
    configured grace; by the whole range where the person names *since*, and for ``catch-up``.
    """
    back = REPORT_BACK if command == "report" else settings.lookback
    ahead = timedelta(0) if command in {"report", "catch-up"} else settings.horizon
    begins = _bound(since, zone, "--since", now, -1) if since else now - back
    ends = _bound(until, zone, "--until", now, +1) if until else now + ahead
    if begins >= ends:
        raise WrongUsage(*_empty(since, until))
    whole = since or command == "catch-up"
    grace = max(settings.grace, now - begins + _MARGIN) if whole else settings.grace
    return Range(begins, ends, grace)


def _bound(text: str, zone: ZoneInfo, option: str, now: datetime, sign: int) -> datetime:
    try:
        return now + sign * parse_span(text)
    except (ValueError, OverflowError):
        pass
    try:
        return parse_when(text, zone, option)
    except WrongUsage as error:
        if "is not" not in error.message:
            raise
        raise WrongUsage(f"{error.message.replace('is not an', 'is neither a span like 7d nor an')}") from None


def _empty(since: str | None, until: str | None) -> tuple[str, str]:
    given = " and ".join(
        f"--{name} {one_line(text, 60)}" for name, text in (("since", since), ("until", until)) if text
    )
    return f"{given or 'the configured range'}: the range is empty", "its start must come before its end"


def later(text: str, now: datetime, settings: Settings, zone: ZoneInfo) -> datetime:
    """The instant (UTC) to which a reminder is put off: a span from *now*, a date (when working hours begin) or a time.

    Raises ``WrongUsage`` for what is none of them or does not lie ahead.
    """
    instant = _bound(text, zone, "WHEN", now, +1)
    if len(text.strip()) == 10 and "T" not in text:
        instant = from_wall(date.fromisoformat(text.strip()), settings.hours.working[0], zone)
    if instant <= now:
        raise WrongUsage(f"WHEN '{one_line(text, 60)}' does not lie ahead", "give a later time, or a span like 2h")
    return instant


def frame(
    command: str, since: str | None, until: str | None, now: Callable[[ZoneInfo], datetime], settings: Settings
) -> Frame:
    """The moment and the range of a run as a function of the person's zone, which a calendar may be what tells."""

    def framed(zone: ZoneInfo) -> tuple[datetime, Range]:
        moment = now(zone)
        return moment, range_for(command, since, until, moment, settings, zone)

    return framed
