"""A calendar in memory, source and target in one: it behaves like a calendar service, without one.

Deleted reminders stay listed as tombstones, every write changes the etag, and a write over a change that wasn't seen
does not happen. What a person would do by hand has its own methods.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, no_progress
from followup.doors.settle import is_tombstone, settle
from followup.errors import FollowupError
from followup.identity import identity_of, is_marked_done
from followup.model import (
    Action,
    Check,
    Done,
    Event,
    Existing,
    Memory,
    Origin,
    Reading,
    Reminder,
    Span,
    Status,
    When,
    WholeSpan,
)

Hook = Callable[[Action], None]

EMPTY = Reading()

_WIDEST = timedelta(hours=14)
"""An all-day event touches a span if it does so in any zone on earth."""


def nothing(action: Action) -> None:
    """The hook that does nothing."""


def fails_after(writes: int, fault: Callable[[], BaseException]) -> Hook:
    """A hook that lets so many *writes* pass and raises ``fault()`` at every one from then on."""
    left = writes

    def hook(action: Action) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise fault()

    return hook


class MemoryDoor:
    """Events and reminders, held in memory.

    ``reading`` is what ``read`` gives, narrowed to the span asked for; assign another to change the calendar.

    ``before_write`` is called before each single write and ``after_write`` after it: what they raise is a connection
    that broke before or after the calendar took the write. A ``FollowupError`` makes that action's ``problem``;
    anything else goes up, as a crash would, and what was written before stays written. ``revision`` rises with every
    change, whoever makes it.
    """

    kind = "memory"

    def __init__(self, reading: Reading = EMPTY, *, name: str = "memory") -> None:
        self.reading = reading
        self.name = name
        self.before_write: Hook = nothing
        self.after_write: Hook = nothing
        self.revision = 0
        self.zone: ZoneInfo | None = reading.zone
        self._held: dict[str, Existing] = {}

    # ── source ────────────────────────────────────────────────────────────────────────────────────

    def read(self, span: Span, refs: Sequence[Memory], progress: Progress = no_progress) -> Reading:
        """The events that touch *span* or that *refs* name; a ref's event that isn't there or is cancelled is gone."""
        events = {identity_of(event): event for event in self.reading.events}
        asked = {identity for memory in refs if memory.origin.kind == self.kind for identity in memory.covers}
        gone = {i for i in asked if i not in events or events[i].status is Status.CANCELLED}
        found = tuple(event for i, event in events.items() if i in asked or _touches(event, span))
        progress("reading", len(found), len(found))
        return replace(
            self.reading,
            events=found,
            gone=self.reading.gone | gone,
            whole=(WholeSpan(Origin(kind=self.kind), span),),
            kind=self.kind,
            name=self.name,
        )

    # ── target ────────────────────────────────────────────────────────────────────────────────────

    def reminders(self, span: Span, progress: Progress = no_progress) -> tuple[Existing, ...]:
        """Every reminder that touches *span*, by start; those of which only the identity is left, wherever they lay."""
        found = [held for held in self._held.values() if held.reminder is None or _within(held.reminder, span)]
        progress("reminders", len(found), len(found))
        return tuple(sorted(found, key=_order))

    def apply(
        self, actions: Sequence[Action], now: datetime, zone: ZoneInfo, progress: Progress = no_progress
    ) -> tuple[Done, ...]:
        """Carry out *actions* one by one; see ``Target.apply``. *zone* plays no part: instants are kept as they are."""
        done: list[Done] = []
        for action in actions:
            done.append(self._carry_out(action, now))
            progress("writing", len(done), len(actions))
        return tuple(done)

    def checks(self) -> tuple[Check, ...]:
        """Memory is always well."""
        held = sum(not item.gone for item in self._held.values())
        return (Check("calendar in memory", well=True, detail=f"{held} reminders"),)

    def _carry_out(self, action: Action, now: datetime) -> Done:
        wanted = settle(action, self._held.get(action.identity), now)
        if isinstance(wanted, Done):
            return wanted
        try:
            self.before_write(action)
            self._put(action.identity, wanted)
            self.after_write(action)
        except FollowupError as error:
            return Done(action, written=False, problem=str(error))
        return Done(action, written=True)

    def _put(self, identity: str, reminder: Reminder | None, **parts: Any) -> None:
        self.revision += 1
        old = self._held.get(identity)
        fresh = Existing(
            reminder=reminder,
            identity=identity,
            handle=identity,
            etag=f'"{self.revision}"',
            sequence=old.sequence + 1 if old else 0,
            gone=reminder is None or is_tombstone(reminder),
            guests=old.guests if old else False,
            marked_done=reminder is not None and is_marked_done(reminder.title),
        )
        self._held[identity] = replace(fresh, **parts)

    # ── the person's hand ─────────────────────────────────────────────────────────────────────────

    def edit(self, identity: str, **changes: Any) -> None:
        """Change start, end, title or body of a reminder as a person would in their calendar."""
        held = self._held[identity]
        if held.reminder is None:
            raise LookupError(f"nothing is left of {identity} to edit")
        self._put(identity, replace(held.reminder, **changes), gone=held.gone)

    def delete(self, identity: str, *, forget: bool = False) -> None:
        """Delete a reminder by hand; with *forget* the calendar keeps nothing of it but its identity."""
        self._put(identity, None if forget else self._held[identity].reminder, gone=True)

    def invite(self, identity: str) -> None:
        """Add a guest to a reminder."""
        self._put(identity, self._held[identity].reminder, guests=True)


def _touches(event: Event, span: Span) -> bool:
    start, end = _instant(event.start, -_WIDEST), _instant(event.end, _WIDEST)
    return start < span.end and max(end, start + timedelta(seconds=1)) > span.start


def _instant(when: When, margin: timedelta) -> datetime:
    if isinstance(when, datetime):
        return when
    return datetime.combine(when, time(), UTC) + margin


def _within(reminder: Reminder, span: Span) -> bool:
    return reminder.start < span.end and reminder.end > span.start


def _order(held: Existing) -> tuple[bool, datetime, str]:
    start = held.reminder.start if held.reminder else datetime.min.replace(tzinfo=UTC)
    return held.reminder is None, start, held.identity
