"""Touches: the first one of every interaction, the next one of chains, and those that stand down.

A further touch appears once the one before is done (decision 9). It is computed from what the reminder stores, so
that it stays the same however much later the run is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.gather.answers import Later
from followup.gather.interactions import Contact, Gathered
from followup.identity import reminder_id
from followup.model import (
    WINDOWS,
    Event,
    Existing,
    Hours,
    Interaction,
    Kind,
    Memory,
    Settings,
    Skip,
    State,
    Touch,
)
from followup.record import record
from followup.text import own_words
from followup.text.dates import promised_date
from followup.timespans import bounded, days_later, instant_end, local_date

PERSISTENT: Mapping[Kind, tuple[timedelta, ...]] = {
    Kind.INTERVIEW: (timedelta(days=7),),
    Kind.APPLICATION: (timedelta(days=7),),
    Kind.REJECTION: (timedelta(days=90),),
    Kind.NETWORKING_EVENT: (timedelta(days=30),),
}
"""What ``cadence = "persistent"`` means; a kind's own ``touches`` go before it."""
AFTER_DONE = timedelta(days=3)
"""Two messages to the same people lie at least so far apart."""
AFTER_PROMISE = timedelta(days=7)
"""Whoever named a date is asked one week after it, never before."""
OPEN_FOR = timedelta(hours=24)

_ASKS = frozenset({Kind.INTERVIEW, Kind.APPLICATION, Kind.OUTREACH, Kind.MEETING, Kind.INFORMATIONAL})
"""Further touches of these ask how things stand; the others only keep in touch, and wait for nobody's decision."""
_NUDGES = frozenset({Kind.APPLICATION, Kind.OUTREACH})
"""Even the first touch of these only goes out because nobody answered; every other first touch is thanks, and due."""
_TEXT_LIMIT = 12_000


@record
class Touches:
    """What a run asks for."""

    wanted: tuple[tuple[Interaction, Touch], ...]
    stood_down: tuple[Skip, ...]
    """Nudges that a later event made pointless; of further touches only those that stand in the calendar."""


def touches(
    gathered: Gathered,
    existing: Sequence[Existing],
    settings: Settings,
    zone: ZoneInfo,
    now: datetime,
    grace: timedelta,
) -> Touches:
    """Touch 1 of every interaction in range, and the further touches whose turn has come, wherever their event lies.

    *existing* is what the target holds, tombstones included; *now* is UTC. A further touch whose window closed more
    than *grace* ago is asked for only if its reminder stands.
    """
    chains = _Chains(gathered.contacts, existing, settings, zone)
    wanted: list[tuple[Interaction, Touch]] = []
    stood_down: list[Skip] = []
    for contact in gathered.contacts:
        if contact.interaction is None:
            continue
        if contact.in_range:
            if reason := chains.first_stands_down(contact):
                stood_down.extend(
                    _skip(contact.interaction, (event,), 1, reason) for event in contact.interaction.events
                )
                continue
            wanted.append((contact.interaction, Touch()))
        for found in chains.further(contact, now - grace):
            if isinstance(found, Skip):
                stood_down.append(found)
            else:
                wanted.append(found)
    return Touches(tuple(wanted), tuple(stood_down))


@dataclass(slots=True)
class _Chains:
    contacts: Sequence[Contact]
    existing: Sequence[Existing]
    settings: Settings
    zone: ZoneInfo
    _reminders: dict[tuple[str, int], Existing] | None = None
    _later: Later | None = None

    def first_stands_down(self, contact: Contact) -> str:
        """Why a first touch is pointless: a later event answered it before its window closed; empty if none did."""
        if contact.kind not in _NUDGES:
            return ""
        reminder = self._find(contact, 1)
        if reminder and (reminder.gone or not _is_open(reminder)):
            return ""
        rule = self.settings.windows.get(contact.kind) or WINDOWS[contact.kind]
        return self._pointless(contact, before=contact.ends + rule.closes)

    def further(self, contact: Contact, not_before: datetime) -> Iterator[tuple[Interaction, Touch] | Skip]:
        """The further touches of *contact*, as far as the one before each is done."""
        before = self._find(contact, 1)
        if before is None or before.reminder is None or contact.interaction is None:
            return
        stored = before.reminder.memory
        ends = _ended(stored, self.settings.hours, self.zone)
        promised = _promised(contact.interaction, self.zone) if stored.kind in _ASKS else None
        for number, wait in enumerate(self._waits(stored.kind), start=2):
            done = _done_at(before)
            if done is None:
                return
            standing = self._find(contact, number)
            if standing and standing.gone and not _was_withdrawn(standing):
                return
            due = max(days_later(ends, wait, self.zone), days_later(done, AFTER_DONE, self.zone))
            opens, why = _moved(due, promised, ends, self.zone, f"touch {number}, {wait.days} days on")
            lives = standing is not None and not standing.gone
            if (reason := self._pointless(contact)) and not (standing and lives and not _is_open(standing)):
                if lives:
                    yield _skip(contact.interaction, contact.interaction.events, number, reason)
                return
            if not lives and opens + OPEN_FOR < not_before:
                return
            yield replace(contact.interaction, kind=stored.kind), Touch(number, opens, why)
            if standing is None or not lives:
                return
            before = standing

    def _waits(self, kind: Kind) -> tuple[timedelta, ...]:
        rule = self.settings.windows.get(kind)
        if rule is not None and rule.touches:
            return rule.touches
        return PERSISTENT.get(kind, ()) if self.settings.cadence == "persistent" else ()

    def _find(self, contact: Contact, touch: int) -> Existing | None:
        if self._reminders is None:
            self._reminders = _by_cover(self.existing)
        interaction = contact.interaction
        covers = interaction.covers if interaction else ()
        found = (self._reminders.get((identity, touch)) for identity in covers)
        return next((item for item in found if item is not None), None)

    def _pointless(self, contact: Contact, before: datetime | None = None) -> str:
        if self._later is None:
            self._later = Later(self.contacts)
        found = self._later.answer_to(contact, before)
        if found is None:
            return ""
        what = "an offer" if found.offer else f"a later {found.kind.replace('_', ' ')}"
        return f"stands down: {what} on {local_date(found.starts, self.zone)} makes it pointless"


# ── what reminders say ────────────────────────────────────────────────────────────────────────────


def _by_cover(existing: Iterable[Existing]) -> dict[tuple[str, int], Existing]:
    """Reminders by what they cover and their touch: live before deleted ones, done before open ones."""
    found: dict[tuple[str, int], Existing] = {}
    for item in sorted(existing, key=_worth):
        if item.reminder is None:
            continue
        memory = item.reminder.memory
        for identity in memory.covers:
            found.setdefault((identity, memory.touch), item)
    return found


def _worth(item: Existing) -> tuple[bool, bool, str]:
    return item.gone, _done_at(item) is None, item.identity


def _is_open(item: Existing) -> bool:
    return item.reminder is not None and item.reminder.memory.state is State.OPEN and not item.marked_done


def _was_withdrawn(item: Existing) -> bool:
    return item.reminder is not None and item.reminder.memory.state is State.WITHDRAWN


def _done_at(item: Existing) -> datetime | None:
    """When a reminder was done; ticked off in its title, nobody knows when, so its own start stands for it."""
    if item.gone or item.reminder is None:
        return None
    memory = item.reminder.memory
    if memory.state is State.DONE:
        return memory.since or item.reminder.start
    return item.reminder.start if item.marked_done and memory.state is State.OPEN else None


def _ended(memory: Memory, hours: Hours, zone: ZoneInfo) -> datetime:
    """When the interaction was over, from what its reminder stores."""
    end = memory.event_end
    if isinstance(end, datetime):
        return bounded(end)
    first = memory.event_start
    return instant_end(first if not isinstance(first, datetime) else end - timedelta(days=1), end, hours, zone)


def _promised(interaction: Interaction, zone: ZoneInfo) -> date | None:
    """The latest date that the events' notes promise an answer by."""
    said = local_date(interaction.ends, zone)
    found = (
        promised_date(own_words(event.description[:_TEXT_LIMIT]), interaction.language, said)
        for event in interaction.events
    )
    return max((when for when in found if when is not None), default=None)


def _moved(due: datetime, promised: date | None, ends: datetime, zone: ZoneInfo, why: str) -> tuple[datetime, str]:
    """*due*, or one week after the promised date at the same time of day, if that is later."""
    if promised is None:
        return due, why
    said = local_date(ends, zone)
    asked = days_later(ends, AFTER_PROMISE + (promised - said), zone)
    return (asked, f"one week after {promised}, the date they named") if asked > due else (due, why)


def _skip(interaction: Interaction, events: tuple[Event, ...], touch: int, reason: str) -> Skip:
    first = events[0]
    return Skip(
        reason=reason,
        identity=reminder_id(first.uid, first.recurrence, touch),
        kind=interaction.kind,
        touch=touch,
        events=events,
        state=State.SKIPPED,
        evidence=True,
    )
