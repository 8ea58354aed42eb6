"""What is decided on the road: verdicts, interactions, windows, slots, drafts."""

from __future__ import annotations

from datetime import datetime

from followup.model.kinds import Kind
from followup.model.reading import Event, Person
from followup.record import record


@record
class Evidence:
    """One reason for a kind: the *field* it stood in, *what* stood there, *toward* which kind, how much."""

    field: str
    what: str
    toward: Kind
    weight: float
    word: bool = False
    """Whether *what* is a word that stands in *field*, rather than a fact about it."""


@record
class Verdict:
    """What an event was, how sure that is, and why (heaviest evidence first)."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@record
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


@record
class Touch:
    """The how-manieth message to the same interaction."""

    number: int = 1
    opens: datetime | None = None
    """For further touches: when it falls due; None for the first, whose window follows from the kind."""
    reason: str = ""


@record
class Window:
    """When the message counts; UTC."""

    opens: datetime
    closes: datetime


@record
class Slot:
    """When the reminder stands in the calendar, and why there; UTC."""

    start: datetime
    end: datetime
    reason: str = ""
    late: bool = False
    """The window had closed already when this was planned."""


@record
class Request:
    """A touch that wants a reminder."""

    interaction: Interaction
    touch: Touch
    window: Window
    identity: str


@record
class Draft:
    """A message to one person, ready but for honest blanks."""

    to: Person
    subject: str
    body: str
    language: str


@record
class Finding:
    """One thing that ``message.check`` has to say."""

    what: str
    """A part that is missing (gratitude, anchor, value, close) or a spoiler (cliche, pressure, …)."""
    missing: bool
    line: int = 0
    """1-based; 0 where no single line is meant."""
    why: str = ""
    instead: str = ""
