"""The words of the program: what is read, decided, planned and written.

Every ``datetime`` in these values is aware **and in UTC**; local wall time exists only inside
``timespans`` and at the edges. (Two aware datetimes that share a zone object are compared by wall
time in Python, which is wrong on the night the clocks change.) All-day values are ``date``, their
end exclusive, as in RFC 5545 section 3.6.1.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

When = date | datetime


class Kind(StrEnum):
    """What an event was to a professional who follows up."""

    INTERVIEW = "interview"
    APPLICATION = "application"
    REJECTION = "rejection"
    INFORMATIONAL = "informational"
    NETWORKING_EVENT = "networking_event"
    OUTREACH = "outreach"
    MEETING = "meeting"
    NONE = "none"


class Answer(StrEnum):
    """How somebody answered an invitation (PARTSTAT, RFC 5545 section 3.2.12)."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    NEEDS_ACTION = "needsAction"


class Status(StrEnum):
    """Whether an event takes place (STATUS, RFC 5545 section 3.8.1.11)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class State(StrEnum):
    """Where a reminder is in its life."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"


# ── what is read ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, start included, end excluded; UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named by an event."""

    email: str = ""
    """Lower case; empty where only a name is known."""
    name: str = ""
    answer: Answer | None = None
    is_self: bool = False
    """The calendar itself says that this is its owner (Google's ``self``)."""
    is_resource: bool = False
    """A room or a device (CUTYPE=ROOM/RESOURCE, Google's ``resource``)."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document that hangs on an event; its content is never fetched."""

    title: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an event was read from, enough to look at it again."""

    kind: str = "ics"
    """``ics``, ``google`` or ``memory``: the kind of source (a reminder belongs to the kind that made it)."""
    calendar: str = ""
    """Calendar id; for an .ics a name of the file, for a secret address only a digest."""
    event: str = ""
    """The source's own id of the event; empty where it has none but the UID."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event, or one occurrence of a series, as its source tells it."""

    uid: str
    start: When
    end: When
    recurrence: str = ""
    """Original start of an occurrence in the canonical form of ``identity.recurrence_key``; empty for a single event."""
    summary: str = ""
    description: str = ""
    """As written by whoever wrote it: may be HTML, may be hostile."""
    location: str = ""
    organizer: Person | None = None
    attendees: tuple[Person, ...] = ()
    status: Status = Status.CONFIRMED
    transparent: bool = False
    """Shown as free (TRANSP:TRANSPARENT)."""
    event_type: str = "default"
    """Google's ``eventType``; Outlook's X-MICROSOFT-CDO-BUSYSTATUS:OOF is ``outOfOffice``."""
    calendar: str = ""
    """The calendar's name for people, or its id."""
    color: str = ""
    categories: tuple[str, ...] = ()
    conference: str = ""
    """Address of the video call, if the event names one."""
    attachments: tuple[Attachment, ...] = ()
    link: str = ""
    """Web address of the event itself (htmlLink, URL); only http(s)."""
    zone: str = ""
    """IANA name of the zone the event was written in; empty if unknown."""
    recurring: bool = False
    sequence: int = 0
    stamp: datetime | None = None
    origin: Origin = Origin()
    unreadable: bool = False
    """Only busy time is visible here (a private event, or a calendar shared as free/busy)."""
    ours: bool = False
    """A reminder this program wrote: never an interaction."""

    @property
    def all_day(self) -> bool:
        return not isinstance(self.start, datetime)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose calendar it is."""

    emails: frozenset[str] = frozenset()
    """Lower case; empty: unknown, and then answers to invitations don't decide."""
    domains: frozenset[str] = frozenset()
    """The person's own organisation; never a free-mail domain."""
    name: str = ""
    how: str = ""
    """For ``-v``: how this was found out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was left out of a reading, named so that nothing is lost in silence."""

    message: str
    exit_code: int = 0
    """0: the run is still sound (a quarantined event); 4 or 75: a whole source is missing."""


@dataclass(frozen=True, slots=True)
class WholeSpan:
    """A calendar and the span of it that was read to its end: what is missing in there is gone."""

    origin: Origin
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source gave."""

    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()
    whole: tuple[WholeSpan, ...] = ()
    gone: frozenset[str] = frozenset()
    """Identities (touch 1) of referenced events that a look showed to be cancelled or gone."""
    owner: Owner = Owner()
    zone: ZoneInfo | None = None
    """The zone of the calendar itself, if it has one."""
    name: str = ""
    """What was read, for people: never holds a secret address."""
    kind: str = "ics"
    extent: tuple[date, date] | None = None
    """First and last date that the source holds at all, for "nothing in this range"."""


# ── what is decided ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a kind: the *field* it stood in, *what* stood there, *toward* which kind, how much."""

    field: str
    what: str
    toward: Kind
    weight: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an event was, how sure that is, and why (heaviest evidence first)."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Interaction:
    """One thing to follow up: an event, or several that make one (an on-site loop, a conference)."""

    kind: Kind
    events: tuple[Event, ...]
    """By start; the first gives the identity."""
    starts: datetime
    ends: datetime
    """What windows are measured from: the end of the last event; of an all-day one the end of its last working day."""
    covers: tuple[str, ...]
    """The touch-1 identities of all events, the earliest first."""
    people: tuple[Person, ...] = ()
    """Outside people to write to, the organiser first; without rooms and the owner."""
    organisation: str = ""
    """A name for people; empty if unknown."""
    language: str = ""
    """en, de, fr, es, pt, it, nl; empty if the event's words don't tell."""
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
    check: bool = False
    """Not sure enough (or the invitation was never answered): the reminder says "please check"."""


@dataclass(frozen=True, slots=True)
class Touch:
    """The how-manieth message to the same interaction."""

    number: int = 1
    opens: datetime | None = None
    """For further touches: when it falls due; None for the first, whose window follows from the kind."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """When the message counts; UTC."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Slot:
    """When the reminder stands in the calendar, and why there; UTC."""

    start: datetime
    end: datetime
    reason: str = ""
    late: bool = False
    """The window had closed already when this was planned."""


@dataclass(frozen=True, slots=True)
class Request:
    """A touch that wants a reminder."""

    interaction: Interaction
    touch: Touch
    window: Window
    identity: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to one person, ready but for honest blanks."""

    to: Person
    subject: str
    body: str
    language: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that ``message.check`` has to say."""

    what: str
    """A part that is missing (gratitude, anchor, value, close) or a spoiler (cliche, pressure, …)."""
    missing: bool
    line: int = 0
    """1-based; 0 where no single line is meant."""
    why: str = ""
    instead: str = ""


# ── what is written ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Create(Action):
    """Write a new reminder; *revives* is a tombstone of our own withdrawal that it takes the place of."""

    reminder: Reminder
    revives: Existing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Action):
    """The event moved, and so does its untouched reminder."""

    existing: Existing
    reminder: Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite(Action):
    """What the reminder says changed; its time stays."""

    existing: Existing
    reminder: Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw(Action):
    """The event was cancelled, declined, or is no interaction any more."""

    existing: Existing


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep(Action):
    """It is there, and stays as it is."""

    existing: Existing


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip(Action):
    """No reminder, with the reason."""

    evidence: bool = False
    """The event was *seen* cancelled, declined or to be no interaction: what a withdrawal may rest on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Action):
    """The person's word: done, skipped or snoozed. *reminder* is how it should stand afterwards (with its state)."""

    reminder: Reminder
    existing: Existing | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a run would do, and what it saw."""

    actions: tuple[Action, ...]
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    """By touch-1 identity, for every event in range."""
    refused: str = ""
    """Why withdrawals were held back (a mass withdrawal); empty when none were."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one action."""

    action: Action
    written: bool
    problem: str = ""
    """One line when it could not be written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run, as the outputs render it."""

    reading: Reading
    plan: Plan
    done: tuple[Done, ...] = ()
    target: str = ""
    dry_run: bool = False
    now: datetime = datetime.min
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One line of ``doctor``: what was looked at, whether it is well, and the mend."""

    what: str
    well: bool
    detail: str = ""
    mend: str = ""


# ── what a person may say ─────────────────────────────────────────────────────────────────────────


class Word(StrEnum):
    """What the person says of an interaction in the review."""

    SCHEDULE = "schedule"
    SKIP = "skip"
    DONE = "done"
    RETYPE = "retype"


@dataclass(frozen=True, slots=True)
class Decision:
    """The person's word on one touch-1 identity; *kind* with RETYPE."""

    word: Word
    kind: Kind | None = None


# ── settings ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Me:
    name: str = ""
    emails: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hours:
    """Wall times in the person's zone. ``quiet`` may wrap over midnight."""

    working: tuple[time, time] = (time(9), time(18))
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    """Working days, Monday is 0."""
    quiet: tuple[time, time] = (time(22), time(7))
    holidays: str = ""


@dataclass(frozen=True, slots=True)
class WindowRule:
    """The 24/48 rule for one kind, in elapsed time after the end; touches in calendar days."""

    opens: timedelta
    closes: timedelta
    enabled: bool = True
    touches: tuple[timedelta, ...] = ()


@dataclass(frozen=True, slots=True)
class ReminderStyle:
    minutes: int = 15
    title: str = ""
    """A template with ``{who}``, ``{kind}``, ``{organisation}``, ``{summary}``; empty: the program's own."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The person's word on events that look like this; patterns with ``*``, case folded; all given ones must hold."""

    kind: Kind
    organizer: str = ""
    attendee: str = ""
    domain: str = ""
    calendar: str = ""
    color: str = ""
    title: str = ""
    where: str = ""
    uid: str = ""
    """Only in corrections: the series."""


@dataclass(frozen=True, slots=True)
class IcsSettings:
    sources: tuple[str, ...] = ()
    address_file: str = ""


@dataclass(frozen=True, slots=True)
class GoogleSettings:
    access: str = "owned"
    read: tuple[str, ...] = ("primary",)
    write: str = "primary"
    credentials: str = "credentials.json"
    token: str = "token.json"
    endpoint: str = ""


def _hours(value: float) -> timedelta:
    return timedelta(hours=value)


WINDOWS: Mapping[Kind, WindowRule] = {
    Kind.INTERVIEW: WindowRule(_hours(1), _hours(24)),
    Kind.NETWORKING_EVENT: WindowRule(_hours(1), _hours(24)),
    Kind.INFORMATIONAL: WindowRule(_hours(1), _hours(24)),
    Kind.MEETING: WindowRule(_hours(1), _hours(24)),
    Kind.APPLICATION: WindowRule(_hours(48), _hours(72)),
    Kind.OUTREACH: WindowRule(_hours(48), _hours(72)),
    Kind.REJECTION: WindowRule(_hours(24), _hours(48)),
}
"""The 24/48 rule; ``none`` has no window."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a configuration file can say, with its defaults."""

    timezone: ZoneInfo | None = None
    language: str = "en"
    cadence: str = "once"
    horizon: timedelta = timedelta(days=14)
    lookback: timedelta = timedelta(days=7)
    grace: timedelta = timedelta(hours=48)
    me: Me = Me()
    hours: Hours = Hours()
    windows: Mapping[Kind, WindowRule] = field(default_factory=lambda: WINDOWS)
    reminder: ReminderStyle = ReminderStyle()
    certain: float = 0.6
    rules: tuple[Rule, ...] = ()
    corrections: tuple[Rule, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    """The person's own sentences, by ``language.kind.part``; plain ``{name}`` fields."""
    ics: IcsSettings = IcsSettings()
    google: GoogleSettings = GoogleSettings()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Package data and library knowledge, loaded by ``wiring`` so that the core reads no file."""

    holidays: Container[date] = frozenset()
    registrable_domain: Callable[[str], str] = lambda domain: ".".join(domain.split(".")[-2:])
    """``mail.acme.co.uk`` → ``acme.co.uk`` (public suffix list)."""
    free_mail: frozenset[str] = frozenset()
    weights: object | None = None
    """Learned weights of the classifier; None: its hand-written words alone."""


@dataclass(frozen=True, slots=True)
class Range:
    """The range of a run: events that end after *since* and start before *until*; UTC."""

    since: datetime
    until: datetime
    grace: timedelta
    """How long after its window's close an interaction still gets a (late) reminder."""
