"""Everything that can be configured, with its defaults, and the knowledge that comes with the package."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.model.kinds import Kind
from followup.record import record

TEXT_PARTS = ("subject", "greeting", "gratitude", "anchor", "value", "close", "sign_off")
"""What a draft consists of, each of which the person may say otherwise."""
TEXT_FIELDS = frozenset(
    "who name given family organisation at_organisation kind summary event day date promised anchor item".split()
)
"""What may stand in braces there."""


@record
class Me:
    """Who the person is; all that is empty is found out from the calendar."""

    name: str = ""
    emails: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@record
class Hours:
    """Wall times in the person's zone. ``quiet`` may wrap over midnight."""

    working: tuple[time, time] = (time(9), time(18))
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    """Working days, Monday is 0."""
    quiet: tuple[time, time] = (time(22), time(7))
    holidays: str = ""


@record
class WindowRule:
    """The 24/48 rule for one kind, in elapsed time after the end; touches in calendar days."""

    opens: timedelta
    closes: timedelta
    enabled: bool = True
    touches: tuple[timedelta, ...] = ()


@record
class ReminderStyle:
    """How a reminder looks: its length in minutes and its title."""

    minutes: int = 15
    title: str = ""
    """A template with ``{who}``, ``{kind}``, ``{organisation}``, ``{summary}``; empty: the program's own."""


@record
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


@record
class IcsSettings:
    """What is read where access is write-only."""

    sources: tuple[str, ...] = ()
    address_file: str = ""


@record
class GoogleSettings:
    """Which calendars, with which permission; paths are relative to the configuration's folder."""

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


@record
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


@record
class Knowledge:
    """Package data and library knowledge, loaded by ``wiring`` so that the core reads no file."""

    holidays: Container[date] = frozenset()
    registrable_domain: Callable[[str], str] = lambda domain: ".".join(domain.split(".")[-2:])
    """``mail.acme.co.uk`` → ``acme.co.uk`` (public suffix list)."""
    free_mail: frozenset[str] = frozenset()
    weights: object | None = None
    """Learned weights of the classifier; None: its hand-written words alone."""


@record
class Range:
    """The range of a run: events that end after *since* and start before *until*; UTC."""

    since: datetime
    until: datetime
    grace: timedelta
    """How long after its window's close an interaction still gets a (late) reminder."""
