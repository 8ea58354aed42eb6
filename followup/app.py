"""A run from door to door: lock, read, plan, ask, plan again, apply. Knows doors by their protocol only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, Source, Target, no_progress
from followup.model import (
    Action,
    Decision,
    Existing,
    Keep,
    Knowledge,
    Memory,
    Outcome,
    Plan,
    Range,
    Reading,
    Settings,
    Skip,
    Span,
    State,
)
from followup.pipeline import Moment, plan, read_span
from followup.record import record

Frame = Callable[[ZoneInfo], tuple[datetime, Range]]
"""The run's moment (UTC) and range, once the person's zone is known: a calendar may be what tells it."""

Ask = Callable[[Reading, Plan, Moment], Mapping[str, Decision] | None]
"""The review: what the person says, by touch-1 identity; None: leave without writing."""


def no_questions(reading: Reading, plan: Plan, moment: Moment) -> Mapping[str, Decision]:
    """For runs in which nobody is asked."""
    return {}


def no_doubt(plan: Plan) -> bool:
    """For runs in which nobody looks before the write."""
    return True


@record
class Choices:
    """What was chosen for this one run."""

    dry_run: bool = False
    allow_withdraw: bool = False
    ask: Ask = no_questions
    confirm: Callable[[Plan], bool] = no_doubt
    """Sees exactly what would be written, before the one write; no leads back to *ask*."""
    progress: Progress = no_progress
    lock: Callable[[], AbstractContextManager[object]] = field(default=nullcontext)
    """Keeps two runs on one target apart; taken only by a run that may write."""


def run(
    source: Source,
    target: Target,
    settings: Settings,
    knowledge: Knowledge,
    frame: Frame,
    system_zone: ZoneInfo,
    choices: Choices = Choices(),
) -> Outcome:
    """One whole run.

    The person's zone is the configured one, else the calendar's, else *system_zone*. Raises what the doors raise.
    """
    lock = nullcontext if choices.dry_run else choices.lock
    with lock():
        reading, existing, moment = _read(source, target, settings, frame, system_zone, choices.progress)
        own = settled(settings, reading, moment)
        final, agreed = _decided(reading, existing, own, knowledge, moment, choices)
        dry = choices.dry_run or not agreed
        outcome = Outcome(
            reading=reading,
            plan=final,
            target=target.name,
            dry_run=dry,
            now=moment.now,
            zone=moment.zone,
            problems=reading.problems,
        )
        writing = _writing(final)
        if dry or not writing:
            return outcome
        return replace(outcome, done=target.apply(writing, moment.now, moment.zone, choices.progress))


def _decided(
    reading: Reading,
    existing: Sequence[Existing],
    settings: Settings,
    knowledge: Knowledge,
    moment: Moment,
    choices: Choices,
) -> tuple[Plan, bool]:
    """The plan after everything was asked, and whether it may be written."""
    allowed, look = choices.allow_withdraw, choices.dry_run
    first = plan(reading, existing, {}, settings, knowledge, moment, allowed, look)
    while True:
        decisions = choices.ask(reading, first, moment)
        if decisions is None:
            return first, False
        final = first
        if decisions:
            final = plan(reading, existing, decisions, settings, knowledge, moment, allowed, look)
        if choices.dry_run or not _writing(final) or choices.confirm(final):
            return final, True
        if choices.ask is no_questions:
            return final, False


def _writing(made: Plan) -> list[Action]:
    return [action for action in made.actions if not isinstance(action, Keep | Skip)]


def read_only(
    source: Source,
    settings: Settings,
    frame: Frame,
    system_zone: ZoneInfo,
    progress: Progress = no_progress,
) -> tuple[Reading, Moment]:
    """What a source holds, without a target: for ``classify`` and ``report``."""
    guess = settings.timezone or system_zone
    now, span = frame(guess)
    reading = source.read(read_span(span, now, settings), (), progress)
    return reading, _moment(reading, settings, frame, system_zone)


def _read(
    source: Source, target: Target, settings: Settings, frame: Frame, system_zone: ZoneInfo, progress: Progress
) -> tuple[Reading, tuple[Existing, ...], Moment]:
    now, span = frame(settings.timezone or system_zone)
    wanted = _reach(read_span(span, now, settings), settings)
    # late reminders stand up to a week ahead; a source that is the target too is then listed once, for both
    existing = target.reminders(Span(wanted.start, wanted.end + timedelta(days=7)), progress)
    reading = source.read(wanted, open_chains(existing), progress)
    return reading, existing, _moment(reading, settings, frame, system_zone)


def settled(settings: Settings, reading: Reading, moment: Moment) -> Settings:
    """*settings* with what the calendar told: the zone, and the name that drafts are signed with."""
    name = settings.me.name or reading.owner.name
    return replace(settings, timezone=moment.zone, me=replace(settings.me, name=name))


def _moment(reading: Reading, settings: Settings, frame: Frame, system_zone: ZoneInfo) -> Moment:
    zone = settings.timezone or reading.zone or system_zone
    now, span = frame(zone)
    return Moment(now, zone, span)


def _reach(span: Span, settings: Settings) -> Span:
    """*span*, back to where reminders may lie whose next touch is due now."""
    waits = [wait for rule in settings.windows.values() for wait in rule.touches]
    if settings.cadence == "persistent":
        waits.append(timedelta(days=90))
    return Span(span.start - max(waits, default=timedelta(0)), span.end)


def open_chains(existing: Sequence[Existing]) -> tuple[Memory, ...]:
    """The memories whose events must be read wherever they lie: open reminders, and done ones with touches to come."""
    return tuple(
        item.reminder.memory
        for item in existing
        if item.reminder and not item.gone and item.reminder.memory.state in {State.OPEN, State.DONE}
    )
