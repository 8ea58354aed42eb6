"""What each event is: the road as far as the verdicts, for ``classify``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from followup import app
from followup.cli.session import Session
from followup.doors.base import Source
from followup.identity import identity_of
from followup.model import Event, Reading, Verdict
from followup.pipeline import judge
from followup.record import record
from followup.timespans import in_range, instant_start


@record
class Judged:
    """What every event in range was found to be."""

    reading: Reading
    events: tuple[Event, ...]
    """Those in range, by start; the program's own reminders among them."""
    verdicts: Mapping[str, Verdict]
    """By touch-1 identity."""
    now: datetime
    zone: ZoneInfo


def judged(session: Session, source: Source, frame: app.Frame) -> Judged:
    """Read *source* and say what each of its events in range is."""
    reading, moment = app.read_only(source, session.settings, frame, session.system_zone, session.progress)
    verdicts = judge(reading.events, reading, {}, session.settings, session.knowledge)
    events = [event for event in reading.events if in_range(event, moment.span, moment.zone)]
    events.sort(key=lambda event: (instant_start(event.start, moment.zone), event.summary, identity_of(event)))
    return Judged(reading, tuple(events), verdicts, moment.now, moment.zone)
