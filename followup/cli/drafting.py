"""The messages that a reminder asks for: which reminder, what its event tells, and what the person makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import click

from followup.app import settled
from followup.cli.session import Session
from followup.cli.standing import listed, state_of
from followup.compose import Letter, drafts, interaction_in, letters_in
from followup.errors import FollowupError, WrongUsage
from followup.marks import find
from followup.model import Draft, Existing, Interaction, Range, Reminder, Settings, Span, Touch
from followup.output.eml import as_text
from followup.pipeline import Moment, interaction_of
from followup.record import record
from followup.text import one_line
from followup.timespans import instant_start

AROUND = timedelta(days=2)
"""What is read around an event, for those that belong to it."""


@record
class Drafted:
    """The messages for one reminder."""

    drafts: tuple[Draft, ...]
    reminder: Reminder
    told: str
    """Where the words come from: ``event`` or ``reminder``."""
    target: str
    now: datetime
    zone: ZoneInfo


def drafted(session: Session, wanted: str | None, sources: Sequence[str], target: str | None, tone: str) -> Drafted:
    """The messages for the reminder whose id begins with *wanted*, or for the next one that can be sent.

    What the event says now is read from *sources*, else from what is configured; where it can't be found, the
    reminder's own words stand for it.
    """
    now, zone, place, reminder = standing_reminder(session, wanted, target)
    memory = reminder.memory
    touch = Touch(memory.touch, memory.window.opens if memory.touch > 1 else None)
    told = _event(session, reminder, sources, now, zone)
    if told is not None:
        made = drafts(told.interaction, touch, tone, told.settings, told.zone, memory.late)
        return Drafted(made, reminder, "event", place, now, told.zone)
    settings = _signing(session.settings, reminder)
    built = drafts(interaction_in(reminder, zone, settings.hours), touch, tone, settings, zone, memory.late)
    return Drafted(built if tone else _kept(reminder, built), reminder, "reminder", place, now, zone)


def _signing(settings: Settings, reminder: Reminder) -> Settings:
    """*settings* with the name that the drafts in *reminder* are signed with, where they have none of their own.

    A calendar told it when the reminder was written: the line under the sign-off.
    """
    ends = [letter.draft.body.rstrip().rpartition("\n\n")[2].splitlines() for letter in letters_in(reminder)]
    name = next((lines[1] for lines in ends if len(lines) == 2), "")
    return settings if settings.me.name else replace(settings, me=replace(settings.me, name=one_line(name, 80)))


def _kept(reminder: Reminder, built: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The drafts that stand in *reminder*, and those of *built* that had no room there."""
    kept = tuple(letter.draft for letter in letters_in(reminder))
    has = {draft.to for draft in kept}
    return (*kept, *(draft for draft in built if draft.to.email and draft.to not in has)) if kept else built


def standing_reminder(
    session: Session, wanted: str | None, target: str | None
) -> tuple[datetime, ZoneInfo, str, Reminder]:
    """Now (UTC), the zone, the target's name, and the reminder that is meant; without *wanted* the most urgent one."""
    place = session.doors.standing(target)
    there = listed(session, place)
    found = find(wanted, there.existing) if wanted else next_to_send(there.existing, there.now)
    session.progress.clear()
    if found is None or found.reminder is None:
        raise WrongUsage("nothing can be sent just now", "followup status shows what is coming")
    return there.now, there.zone, place.name, found.reminder


def next_to_send(existing: Sequence[Existing], now: datetime) -> Existing | None:
    """The open reminder whose window closes first, else the late one that closed last; None where there is neither."""
    ready = [item for item in existing if item.reminder and item.reminder.memory.window.opens <= now]
    still = [item for item in ready if state_of(item, now) == "open"]
    late = [item for item in ready if state_of(item, now) == "late"]
    first = min(still, key=_closes, default=None)
    return first or max(late, key=_closes, default=None)


def _closes(item: Existing) -> tuple[datetime, str]:
    assert item.reminder is not None  # noqa: S101
    return item.reminder.memory.window.closes, item.identity


@record
class _Told:
    """An interaction as its calendar tells it, and what else that calendar told."""

    interaction: Interaction
    settings: Settings
    zone: ZoneInfo


def _event(session: Session, reminder: Reminder, sources: Sequence[str], now: datetime, zone: ZoneInfo) -> _Told | None:
    """What the event of *reminder* tells now; None where nothing can be read, which is said if it should have been."""
    if not sources and not session.doors.has_source:
        return None
    memory = reminder.memory
    starts = instant_start(memory.event_start, zone)
    ends = max(starts, memory.window.opens)
    span = Range(starts - AROUND, ends + AROUND, timedelta(0))
    try:
        reading = session.doors.source(sources).read(Span(span.since, span.until), (memory,), session.progress)
    except FollowupError as error:
        if sources:
            raise
        session.say(f"followup: {one_line(str(error), 500)}; the draft is made from the reminder alone")
        return None
    finally:
        session.progress.clear()
    moment = Moment(now, session.settings.timezone or reading.zone or session.system_zone, span)
    settings = settled(session.settings, reading, moment)
    found = interaction_of(memory, reading, settings, session.knowledge, moment)
    return _Told(found, settings, moment.zone) if found else None


def edited(draft: Draft) -> Draft:
    """*draft* as the person leaves it in their editor, as it was where they didn't save.

    Raises ``WrongUsage`` where nothing is left of it.
    """
    text = click.edit(as_text(draft), extension=".txt", require_save=True)
    if text is None:
        return draft
    head, _, body = text.partition("\n\n")
    subject = draft.subject
    if head.startswith(("To:", "Subject:")):
        found = [line.removeprefix("Subject:") for line in head.splitlines() if line.startswith("Subject:")]
        subject = one_line(found[0], 200) if found else subject
    else:
        body = text
    if not body.strip():
        raise WrongUsage("the message is empty, so nothing was made of it", "save it with some words")
    return replace(draft, subject=subject, body=body.strip("\n"))


def letters_of(session: Session, wanted: str, target: str | None) -> tuple[Letter, ...]:
    """The drafts that stand in a reminder, for ``lint``."""
    _, _, _, reminder = standing_reminder(session, wanted, target)
    found = letters_in(reminder)
    if not found:
        raise WrongUsage("that reminder holds no draft any more", f"followup draft {wanted} makes one")
    return found
