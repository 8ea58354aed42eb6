"""How the reminders in a target stand, for the commands about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup.cli.session import Session
from followup.doors.base import Target
from followup.errors import FollowupError
from followup.identity import identity_of, touched_by_hand
from followup.marks import short_ids
from followup.model import Existing, Memory, Reading, Span, State, Status
from followup.output.times import moment
from followup.record import record
from followup.text import one_line

BACK, AHEAD = timedelta(days=60), timedelta(days=120)
"""How far ``status`` looks."""
MOMENT = timedelta(minutes=1)
"""Around now: what is wanted beside it is named to the source."""
REACH = timedelta(days=400)
"""How far from now a reminder may lie that a person speaks of."""


@record
class Listed:
    """What a target holds, at a moment (UTC), for a person in *zone*: the configured one, else the calendar's."""

    existing: tuple[Existing, ...]
    now: datetime
    zone: ZoneInfo


def listed(session: Session, target: Target, back: timedelta = REACH, ahead: timedelta = REACH) -> Listed:
    """Everything in *target* from *back* before now to *ahead* of it, tombstones included."""
    guess = session.now(session.zone)
    existing = target.reminders(Span(guess - back, guess + ahead), session.progress)
    zone = session.settings.timezone or target.zone or session.system_zone
    return Listed(existing, session.now(zone), zone)


@record
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
    there = listed(session, target, BACK, AHEAD)
    found, now, zone = there.existing, there.now, there.zone
    live = tuple(item for item in found if state_of(item, now))
    behind = _behind(session, live, now, zone)
    return Standing(
        reminders=live,
        states={item.identity: state_of(item, now) for item in live},
        looks={item.identity: why for item in live if (why := behind.get(item.identity) or look(item, now))},
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


def _behind(session: Session, live: Sequence[Existing], now: datetime, zone: ZoneInfo) -> dict[str, str]:
    """What became of the events behind open reminders that were changed by hand, and so don't follow them any more.

    Only where a source is configured, and only if there is such a reminder; a source that can't be read is named.
    """
    touched = {
        item.identity: item.reminder.memory
        for item in live
        if item.reminder and touched_by_hand(item) and state_of(item, now) != "done"
    }
    if not touched or not session.doors.has_source:
        return {}
    try:
        source = session.doors.source()
        reading = source.read(Span(now - MOMENT, now + MOMENT), tuple(touched.values()), session.progress)
    except FollowupError as error:
        session.say(f"followup: {one_line(str(error), 500)}; whether events moved can't be told")
        return {}
    finally:
        session.progress.clear()
    found = {identity: change(memory, reading, now, zone) for identity, memory in touched.items()}
    return {identity: why for identity, why in found.items() if why}


def change(memory: Memory, reading: Reading, now: datetime, zone: ZoneInfo) -> str:
    """How the event behind a reminder changed since the reminder was made; empty if it didn't, or isn't known."""
    events = {identity_of(event): event for event in reading.events}
    seen = [events[identity] for identity in memory.covers if identity in events]
    gone = {identity for identity in memory.covers if identity in reading.gone}
    gone |= {identity_of(event) for event in seen if event.status is Status.CANCELLED}
    if gone == set(memory.covers):
        return "its event was cancelled; you changed the reminder, so it stays"
    first, last = events.get(memory.covers[0]), events.get(memory.covers[-1])
    if first is not None and first.start != memory.event_start:
        return f"its event moved to {moment(first.start, zone, now)}; you changed the reminder, so it stays"
    if last is not None and last.end != memory.event_end:
        return f"its event now ends {moment(last.end, zone, now)}; you changed the reminder, so it stays"
    return ""
