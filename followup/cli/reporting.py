"""What became of the follow-ups of some weeks, for ``report``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup import app
from followup.cli.session import Session
from followup.doors.base import Target
from followup.measure import measure
from followup.model import Range, Reading, Request, Span
from followup.model.report import Report
from followup.pipeline import requests_of
from followup.record import record
from followup.timespans import from_wall, local_date

BEFORE, AFTER = timedelta(days=2), timedelta(days=120)
"""How far outside the range its reminders may stand: a person can put them off."""


@record
class Reported:
    """A report, and what it rests on."""

    report: Report
    now: datetime
    zone: ZoneInfo
    target: str
    reading: Reading | None
    """None where nothing but the reminders is known."""


def reported(
    session: Session, sources: Sequence[str], target: str | None, since: str | None, until: str | None
) -> Reported:
    """What became of the interactions in *sources* (else in what is configured), by the reminders there are.

    Without any source the reminders alone tell; without reminders, nothing counts as done.
    """
    frame = _whole_days(session.frame("report", since, until))
    reads = bool(sources) or session.doors.has_source
    place = _place(session, target, reads)
    now, span = frame(session.zone)
    existing = place.reminders(Span(span.since - BEFORE, max(span.until, now) + AFTER), session.progress)
    zone, reading = session.settings.timezone or place.zone or session.system_zone, None
    now, span = frame(zone)
    requests: tuple[Request, ...] = ()
    if reads:
        source = session.doors.source(sources)
        reading, moment = app.read_only(source, session.settings, frame, session.system_zone, session.progress)
        now, zone, span = moment.now, moment.zone, moment.span
        requests = requests_of(reading, app.settled(session.settings, reading, moment), session.knowledge, moment)
    first, last = local_date(span.since, zone), local_date(span.until - timedelta(microseconds=1), zone)
    return Reported(measure(requests, existing, first, last, now, zone), now, zone, place.name, reading)


def _whole_days(frame: app.Frame) -> app.Frame:
    """*frame*, back to the first moment of its first day: the report counts by days."""

    def framed(zone: ZoneInfo) -> tuple[datetime, Range]:
        now, span = frame(zone)
        return now, replace(span, since=from_wall(local_date(span.since, zone), time(0), zone))

    return framed


def _place(session: Session, target: str | None, reads: bool) -> Target:
    """The reminders; a default file that isn't there yet is as good as an empty one, if there is a source."""
    return session.doors.target() if reads and target is None else session.doors.standing(target)
