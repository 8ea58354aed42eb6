"""What stands between a person and a run that works: each thing looked at, and the mend where it isn't well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, Source, Target
from followup.doors.google.status import auth_checks
from followup.errors import FollowupError, PassingFault, WrongConfiguration
from followup.model import Check, Settings, Span
from followup.text import one_line
from followup.wiring import Doors, Place, configured_sources, lock_folder

BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that is right shows an earlier moment than the program was written at."""
NEAR = timedelta(days=1)
"""How far around now a source is read to see that it answers."""
TROUBLES = 5
"""Faults of one source that are named."""


def configuration(place: Place, error: WrongConfiguration | None = None) -> tuple[Check, ...]:
    """Which configuration holds, or all that is wrong in it."""
    if error is not None:
        return tuple(Check("configuration", False, line, f"edit {place.file}") for line in error.lines)
    if place.file.exists():
        return (Check("configuration", True, str(place.file)),)
    return (Check("configuration", True, f"none, the defaults hold; followup config init writes {place.file}"),)


def clock(now: datetime) -> Check:
    """Whether *now* (UTC) can be meant."""
    well = now >= BUILT
    return Check("clock", well, f"{now:%Y-%m-%d %H:%M} UTC", "" if well else "set this computer's clock")


def zone(settings: Settings, system: ZoneInfo) -> Check:
    """Which time zone holds, and who says so."""
    if settings.timezone:
        return Check("time zone", True, f"{settings.timezone.key}, as configured")
    return Check("time zone", True, f"the calendar's; {system.key}, this computer's, where it names none")


def state_folder() -> Check:
    """Whether two runs can be kept apart."""
    try:
        return Check("lock", True, str(lock_folder()))
    except FollowupError as error:
        return Check("lock", False, error.message, error.advice)


def diagnose(
    settings: Settings,
    doors: Doors,
    named: str | None,
    now: datetime,
    progress: Progress,
    *,
    pretended: bool = False,
) -> Iterator[Check]:
    """Sign-in, sources and target as they are configured; *named* is an .ics file of reminders. Nothing is written.

    Where *now* is *pretended*, no other clock is held against it.
    """
    if doors.has_google:
        yield from auth_checks(settings.google, settings.me, now)
        try:
            yield from doors.google.checks(None if pretended else now)
        except PassingFault as error:
            # whatever else would be asked takes as long to find the same
            yield Check("Google Calendar", False, error.message, error.advice)
            return
        except FollowupError as error:
            yield Check("Google Calendar", False, error.message, error.advice)
    yield from _sources(settings, doors, now, progress)
    yield from _target(doors, named)


def _sources(settings: Settings, doors: Doors, now: datetime, progress: Progress) -> Iterator[Check]:
    what = "reading"
    try:
        if not doors.has_source and not doors.has_google:
            configured_sources(settings)
            yield Check(what, True, "nothing is configured: name a calendar, or run followup auth login")
            return
        source = doors.source()
    except FollowupError as error:
        yield Check(what, False, error.message, error.advice)
        return
    yield from _read(source, now, progress)


def _read(source: Source, now: datetime, progress: Progress) -> Iterator[Check]:
    try:
        reading = source.read(Span(now - NEAR, now + NEAR), (), progress)
    except FollowupError as error:
        yield Check("reading", False, error.message, error.advice)
        return
    faults = [problem.message for problem in reading.problems if problem.exit_code]
    harmless = len(reading.problems) - len(faults)
    seen = f"{one_line(reading.name, 60) or 'the calendar'}: {len(reading.events)} events around now"
    left = f"; {harmless} left out, followup classify -v names them" if harmless else ""
    if not faults or reading.events:
        yield Check("reading", True, seen + left)
    for fault in faults[:TROUBLES]:
        yield Check("reading", False, one_line(fault, 200), "mend it, or take it out of what is read")


def _target(doors: Doors, named: str | None) -> Iterator[Check]:
    try:
        target: Target = doors.target(named)
    except FollowupError as error:
        yield Check("writing", False, error.message, error.advice)
        return
    yield from target.checks()


def distinct(checks: Sequence[Check]) -> tuple[Check, ...]:
    """*checks* without a fault that was told already: one missing sign-in stands in the way of many things."""
    told: set[tuple[str, str]] = set()
    kept = []
    for check in checks:
        if not check.well and (check.detail, check.mend) in told:
            continue
        told |= {(check.detail, check.mend)} if not check.well else set()
        kept.append(check)
    return tuple(kept)
