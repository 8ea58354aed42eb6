"""What is read: events, people, and what a source gave."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from followup.model.kinds import Answer, Status
from followup.record import record

When = date | datetime


@record
class Span:
    """A stretch of time, start included, end excluded; UTC."""

    start: datetime
    end: datetime


@record
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


@record
class Attachment:
    """A document that hangs on an event; its content is never fetched."""

    title: str = ""
    url: str = ""


@record
class Origin:
    """Where an event was read from, enough to look at it again."""

    kind: str = "ics"
    """``ics``, ``google`` or ``memory``: the kind of source (a reminder belongs to the kind that made it)."""
    calendar: str = ""
    """Calendar id; for an .ics a name of the file, for a secret address only a digest."""
    event: str = ""
    """The source's own id of the event; empty where it has none but the UID."""


@record
class Event:
    """One event, or one occurrence of a series, as its source tells it."""

    uid: str
    start: When
    end: When
    recurrence: str = ""
    """Original start of an occurrence in the form of ``identity.recurrence_key``; empty for a single event."""
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
        """Whether it is given in dates."""
        return not isinstance(self.start, datetime)


@record
class Owner:
    """Whose calendar it is."""

    emails: frozenset[str] = frozenset()
    """Lower case; empty: unknown, and then answers to invitations don't decide."""
    domains: frozenset[str] = frozenset()
    """The person's own organisation; never a free-mail domain."""
    name: str = ""
    how: str = ""
    """For ``-v``: how this was found out."""


@record
class Problem:
    """Something that was left out of a reading, named so that nothing is lost in silence."""

    message: str
    exit_code: int = 0
    """0: the run is still sound (a quarantined event); 4 or 75: a whole source is missing."""


@record
class WholeSpan:
    """A calendar and the span of it that was read to its end: what is missing in there is gone."""

    origin: Origin
    span: Span


@record
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
