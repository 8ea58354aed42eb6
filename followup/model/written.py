"""What is planned and written: reminders, actions, outcomes, and what a person may say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from followup.model.decided import Verdict, Window
from followup.model.kinds import Kind, State
from followup.model.reading import Event, Origin, Problem, Reading, When
from followup.record import record


@record
class Memory:
    """What a reminder stores about itself: the calendar is the database."""

    covers: tuple[str, ...]
    origin: Origin
    uid: str
    recurrence: str
    event_start: When
    event_end: When
    kind: Kind
    touch: int
    window: Window
    run: datetime
    """The instant of the run that created it; never changed."""
    late: bool = False
    fingerprint: str = ""
    """Digest of the content as it was written; empty: not known to be untouched."""
    state: State = State.OPEN
    since: datetime | None = None
    """When it came into this state."""
    schema: int = 1


@record
class Reminder:
    """A reminder as it stands, or should stand, in a calendar."""

    identity: str
    start: datetime
    end: datetime
    title: str
    body: str
    """Plain text."""
    memory: Memory
    link: str = ""
    """http(s) address of the original event."""
    language: str = "en"


@record
class Existing:
    """A reminder found in the target, with what only the target knows."""

    reminder: Reminder | None
    """None where only its identity is known: deleted, and its content with it."""
    identity: str
    handle: str = ""
    """The target's own id of it (Google event id, .ics UID)."""
    etag: str = ""
    sequence: int = 0
    gone: bool = False
    """Deleted: a tombstone. By whom, its state tells; unreadable state counts as the person's."""
    guests: bool = False
    """Somebody added attendees: then it's the person's."""
    marked_done: bool = False
    """Its title starts with ✓, ✔, "done" or "[x]"."""
    unfinished: bool = False
    """A deletion of ours was announced in it but never carried out: unless that is written over, the person's own
    deletion would later be taken for ours.
    """


@record(kw_only=True)
class Action:
    """One line of a plan. Every event in range is in exactly one action with touch 1."""

    reason: str
    identity: str
    kind: Kind
    touch: int = 1
    events: tuple[Event, ...] = ()
    state: State = State.OPEN
    late: bool = False
    window: Window | None = None
    check: bool = False


@record(kw_only=True)
class Create(Action):
    """Write a new reminder; *revives* is a tombstone of our own withdrawal that it takes the place of."""

    reminder: Reminder
    revives: Existing | None = None


@record(kw_only=True)
class Move(Action):
    """The event moved, and so does its untouched reminder."""

    existing: Existing
    reminder: Reminder


@record(kw_only=True)
class Rewrite(Action):
    """What the reminder says changed; its time stays."""

    existing: Existing
    reminder: Reminder


@record(kw_only=True)
class Withdraw(Action):
    """The event was cancelled, declined, or is no interaction any more."""

    existing: Existing


@record(kw_only=True)
class Keep(Action):
    """It is there, and stays as it is."""

    existing: Existing


@record(kw_only=True)
class Skip(Action):
    """No reminder, with the reason."""

    evidence: bool = False
    """The event was *seen* cancelled, declined or to be no interaction: what a withdrawal may rest on."""


@record(kw_only=True)
class Mark(Action):
    """The person's word: done, skipped or snoozed. *reminder* is how it should stand afterwards (with its state)."""

    reminder: Reminder
    existing: Existing | None = None


@record
class Plan:
    """All that a run would do, and what it saw."""

    actions: tuple[Action, ...]
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    """By touch-1 identity, for every event in range."""
    refused: str = ""
    """Why withdrawals were held back (a mass withdrawal); empty when none were."""


@record
class Done:
    """What became of one action."""

    action: Action
    written: bool
    problem: str = ""
    """One line when it could not be written."""


@record(kw_only=True)
class Outcome:
    """A run, as the outputs render it."""

    reading: Reading
    plan: Plan
    now: datetime
    zone: ZoneInfo
    target: str = ""
    dry_run: bool = False
    done: tuple[Done, ...] = ()
    """One for each action that writes; empty when nothing was to be written, or nothing may be."""
    problems: tuple[Problem, ...] = ()


@record
class Check:
    """One line of ``doctor``: what was looked at, whether it is well, and the mend."""

    what: str
    well: bool
    detail: str = ""
    mend: str = ""


class Word(StrEnum):
    """What the person says of an interaction in the review."""

    SCHEDULE = "schedule"
    SKIP = "skip"
    DONE = "done"
    RETYPE = "retype"


@record
class Decision:
    """The person's word on one touch-1 identity; *kind* with RETYPE."""

    word: Word
    kind: Kind | None = None
