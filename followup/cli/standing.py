"""How the reminders in a target stand, for the commands about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup.cli.session import Session
from followup.doors.base import Target
from followup.identity import touched_by_hand
from followup.marks import short_ids
from followup.model import Existing, Span, State

BACK, AHEAD = timedelta(days=60), timedelta(days=120)
"""How far ``status`` looks."""


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
