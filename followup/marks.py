"""What a person does to reminders: done, skip, snooze, undo, clear; and the short ids they do it by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from followup.errors import WrongUsage
from followup.identity import fingerprint_of, is_marked_done, touched_by_hand
from followup.model import Existing, Mark, Reminder, State

SHORTEST = 4
"""No short id has fewer characters."""


def signed(reminder: Reminder) -> Reminder:
    """*reminder* with the fingerprint of what it says now: from here on, another content is a person's change."""
    return replace(reminder, memory=replace(reminder.memory, fingerprint=fingerprint_of(reminder)))


def marked(reminder: Reminder, state: State, now: datetime) -> Reminder:
    """*reminder* in another state since *now* (UTC); a done one carries ✓ before its title."""
    title = reminder.title
    if state is State.DONE and not is_marked_done(title):
        title = f"✓ {title}"
    return signed(replace(reminder, title=title, memory=replace(reminder.memory, state=state, since=now)))


def done(existing: Existing, now: datetime) -> Mark:
    """The person has followed up."""
    return _mark(existing, State.DONE, now, "you said done")


def skip(existing: Existing, now: datetime) -> Mark:
    """The person won't follow up: the reminder goes, for good."""
    return _mark(existing, State.SKIPPED, now, "you said skip")


def snooze(existing: Existing, start: datetime) -> Mark:
    """Move a reminder to *start* (UTC). It keeps its old fingerprint, so it counts as moved by hand and stays there."""
    reminder = _live(existing)
    moved = replace(reminder, start=start, end=start + (reminder.end - reminder.start))
    return _about(existing, moved, "snoozed")


def undo(existing: Sequence[Existing], now: datetime) -> tuple[Mark, ...]:
    """Take away the untouched open reminders that the newest run created; again: one run further back."""
    ours = _ours(existing)
    newest = max((item.reminder.memory.run for item in ours if item.reminder), default=None)
    last = (item for item in ours if item.reminder and item.reminder.memory.run == newest)
    return tuple(_mark(item, State.SKIPPED, now, "undone") for item in last)


def clear(existing: Sequence[Existing], now: datetime) -> tuple[Mark, ...]:
    """Take away every open reminder that nobody touched."""
    return tuple(_mark(item, State.SKIPPED, now, "cleared") for item in _ours(existing))


def find(prefix: str, existing: Sequence[Existing]) -> Existing:
    """The one live reminder whose identity starts with *prefix*; raises ``WrongUsage`` for none or several."""
    wanted = prefix.strip().lower()
    hits = [
        item for item in existing if not item.gone and item.reminder and wanted and item.identity.startswith(wanted)
    ]
    if len(hits) == 1:
        return hits[0]
    if hits:
        raise WrongUsage(f"'{prefix}' fits {len(hits)} reminders", "give more characters of the id")
    raise WrongUsage(f"no reminder has the id '{prefix}'", "followup status lists them")


def short_ids(identities: Iterable[str]) -> dict[str, str]:
    """Each identity's shortest prefix that no other has, like git's."""
    ordered = sorted(set(identities))
    short: dict[str, str] = {}
    for index, identity in enumerate(ordered):
        near = ordered[max(index - 1, 0) : index] + ordered[index + 1 : index + 2]
        length = max((_shared(identity, other) + 1 for other in near), default=SHORTEST)
        short[identity] = identity[: max(length, SHORTEST)]
    return short


def _shared(one: str, other: str) -> int:
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))


def _ours(existing: Sequence[Existing]) -> list[Existing]:
    return [
        item
        for item in existing
        if item.reminder and not item.gone and item.reminder.memory.state is State.OPEN and not touched_by_hand(item)
    ]


def _live(existing: Existing) -> Reminder:
    if existing.reminder is None or existing.gone:
        raise WrongUsage(f"the reminder {existing.identity[:8]} is deleted", "followup status lists those that stand")
    return existing.reminder


def _mark(existing: Existing, state: State, now: datetime, reason: str) -> Mark:
    return _about(existing, marked(_live(existing), state, now), reason)


def _about(existing: Existing, reminder: Reminder, reason: str) -> Mark:
    memory = reminder.memory
    return Mark(
        reason=reason,
        identity=existing.identity,
        kind=memory.kind,
        touch=memory.touch,
        state=memory.state,
        late=memory.late,
        window=memory.window,
        existing=existing,
        reminder=reminder,
    )
