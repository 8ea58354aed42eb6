"""What commands find out that write nothing: what events are, and how the reminders stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup import app
from followup.cli.session import Session
from followup.doors.base import Source, Target
from followup.identity import identity_of, touched_by_hand
from followup.marks import short_ids
from followup.model import Event, Existing, Reading, Span, State, Verdict
from followup.pipeline import judge
from followup.timespans import in_range, instant_start

BACK, AHEAD = timedelta(days=60), timedelta(days=120)
"""How far ``status`` looks."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What every event in range was found to be."""

    reading: Reading
    events: tuple[Event, ...]
    """Those in range, by start; the program's own reminders among them."""
    verdicts: Mapping[str, Verdict]
    """By touch-1 identity."""
    now: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Standing:
    """How the reminders in a target stand."""

    reminders: tuple[Existing, ...]
    """Those that are open or done, by start."""
    states: Mapping[str, str]
    """``open``, ``late`` (open, but the window has closed) or ``done``, by identity."""
    looks: Mapping[str, str]
    """Why one needs a look, by identity."""
    short: Mapping[str, str]
    target: str
    now: datetime
    zone: ZoneInfo


def judged(session: Session, source: Source, frame: app.Frame) -> Judged:
    """Read *source* and say what each of its events in range is."""
    reading, moment = app.read_only(source, session.settings, frame, session.system_zone, session.progress)
    verdicts = judge(reading.events, reading, {}, session.settings, session.knowledge)
    events = [event for event in reading.events if in_range(event, moment.span, moment.zone)]
    events.sort(key=lambda event: (instant_start(event.start, moment.zone), event.summary, identity_of(event)))
    return Judged(reading, tuple(events), verdicts, moment.now, moment.zone)


def standing(session: Session, target: Target) -> Standing:
    """The reminders in *target* that concern the person now."""
    now, zone = session.now(session.zone), session.zone
    found = target.reminders(Span(now - BACK, now + AHEAD), session.progress)
    live = tuple(item for item in found if state_of(item, now))
    return Standing(
        reminders=live,
        states={item.identity: state_of(item, now) for item in live},
        looks={item.identity: why for item in live if (why := look(item, now))},
        short=short_ids(item.identity for item in found if not item.gone),
        target=target.name,
        now=now,
        zone=zone,
    )


def state_of(item: Existing, now: datetime) -> str:
    """How a reminder stands at *now*; empty for one that is skipped, withdrawn or deleted."""
    if item.gone or item.reminder is None:
        return ""
    memory = item.reminder.memory
    if item.marked_done or memory.state is State.DONE:
        return "done"
    if memory.state is not State.OPEN:
        return ""
    return "late" if memory.window.closes <= now else "open"


def look(item: Existing, now: datetime) -> str:
    """Why the person should look at an open reminder; empty if there is no need."""
    if state_of(item, now) != "open" or item.reminder is None or not touched_by_hand(item):
        return ""
    if item.reminder.start >= item.reminder.memory.window.closes:
        return "you moved it to after its window closes"
    return ""
