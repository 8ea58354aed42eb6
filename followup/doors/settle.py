"""What a write comes to when the calendar may have changed since it was read: the person's hand always wins.

Between the look and the write lies a plan, a review, perhaps a retry. Every door asks here what is still to be done, so
that a write that is repeated does no harm and none goes over a change that nobody has seen.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followup.identity import fingerprint_of, is_our_withdrawal
from followup.model import Action, Create, Done, Existing, Mark, Move, Reminder, Rewrite, State, Withdraw

DELETED = "deleted by hand meanwhile, so it stays deleted"
FOREIGN = "another event has this reminder's id; delete that event to have the reminder"
CHANGED = "changed meanwhile, so it is left as it is; the next run looks again"


def settle(action: Action, standing: Existing | None, now: datetime) -> Reminder | Done:
    """The reminder that has to stand after *action*, or what became of the action where nothing is to be written.

    *standing* is what the calendar holds under ``action.identity`` at the moment of writing, *now* (UTC) the run's.
    """
    match action:
        case Create():
            return _create(action, standing)
        case Move() | Rewrite():
            return _change(action, action.reminder, action.existing, standing)
        case Mark():
            return _mark(action, standing)
        case Withdraw():
            return _withdraw(action, standing, now)
    return Done(action, written=False)


def is_tombstone(reminder: Reminder) -> bool:
    """Whether a reminder in this state stands as a deleted one."""
    return reminder.memory.state in {State.WITHDRAWN, State.SKIPPED}


def _create(action: Create, standing: Existing | None) -> Reminder | Done:
    if standing is None or is_our_withdrawal(standing):
        return action.reminder
    if standing.gone:
        return Done(action, written=False, problem=DELETED)
    if not _remembers(standing):
        return Done(action, written=False, problem=FOREIGN)
    # an earlier try whose answer was lost, or another run at the same moment: it is there, and that was asked
    return Done(action, written=True)


def _remembers(standing: Existing) -> bool:
    """Whether it is a reminder by its own word: anybody who knows an event's UID can make an event of that id."""
    return standing.reminder is not None and bool(standing.reminder.memory.origin.kind)


def _change(action: Action, wanted: Reminder, seen: Existing, standing: Existing | None) -> Reminder | Done:
    if standing is None or standing.gone:
        return Done(action, written=False, problem=DELETED)
    if _same(standing, wanted):
        return Done(action, written=True)
    if _differs(standing, seen):
        return Done(action, written=False, problem=CHANGED)
    return wanted


def _mark(action: Mark, standing: Existing | None) -> Reminder | Done:
    if is_tombstone(action.reminder) and standing is not None and standing.gone and not is_our_withdrawal(standing):
        return Done(action, written=True)
    if action.existing is not None:
        return _change(action, action.reminder, action.existing, standing)
    if standing is None or is_our_withdrawal(standing):
        return action.reminder
    if standing.gone:
        return Done(action, written=False, problem=DELETED)
    return Done(action, written=True) if _same(standing, action.reminder) else Done(action, False, CHANGED)


def _withdraw(action: Withdraw, standing: Existing | None, now: datetime) -> Reminder | Done:
    if standing is None or standing.gone or standing.reminder is None:
        return Done(action, written=True)
    if _differs(standing, action.existing):
        return Done(action, written=False, problem=CHANGED)
    memory = replace(standing.reminder.memory, state=State.WITHDRAWN, since=now)
    return replace(standing.reminder, memory=memory)


def _same(standing: Existing, wanted: Reminder) -> bool:
    have = standing.reminder
    return (
        have is not None
        and not standing.unfinished
        and standing.gone == is_tombstone(wanted)
        and have.memory == wanted.memory
        and fingerprint_of(have) == fingerprint_of(wanted)
    )


def _differs(standing: Existing, seen: Existing) -> bool:
    if standing.etag and seen.etag:
        return standing.etag != seen.etag
    return (standing.reminder, standing.guests) != (seen.reminder, seen.guests)
