"""Every key of the configuration, once: name, kind of value, default, what it is for.

Loading, checking, ``config init``, ``config show`` and docs/configuration.md all follow this table;
the defaults themselves stand in ``followup.model.settings``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from followup.config.faults import domain_fault, email_fault, endpoint_fault, no_template_fault
from followup.config.values import (
    Choice,
    Clock,
    Flag,
    Length,
    Many,
    Number,
    Text,
    Value,
    Weekdays,
    Zone,
)
from followup.model import WINDOWS, Kind, Settings
from followup.record import record
from followup.text import LANGUAGES

TITLE_FIELDS = frozenset({"who", "kind", "organisation", "summary"})
PATTERNS = ("organizer", "attendee", "domain", "calendar", "color", "title", "where")
"""What a rule may look at; in corrections also ``uid``."""


@record
class Key:
    """One key: its dotted path in the file, what it may hold, and what it is for."""

    path: str
    value: Value
    about: str
    example: str = ""
    """TOML to show where the default is empty."""

    @property
    def section(self) -> str:
        """The table it stands in; empty for the top."""
        return self.path.rpartition(".")[0]

    @property
    def name(self) -> str:
        """Its name within the table."""
        return self.path.rpartition(".")[2]

    def of(self, settings: Settings) -> Any:
        """What *settings* hold under this key."""
        if self.path == "classify.certain":
            return settings.certain
        if self.section.startswith("window."):
            return getattr(settings.windows[Kind(self.section.removeprefix("window."))], self.name)
        found: Any = settings
        for name in self.path.split("."):
            found = getattr(found, name)
        return found


def _folded(text: str) -> str:
    return text.strip().lower()


def _domain(text: str) -> str:
    return _folded(text).removeprefix("@").removeprefix("*.")


def _needs_name(text: str) -> str:
    return "" if text else "is empty"


_EMAIL = Text("an e-mail address", email_fault, _folded)
_DOMAIN = Text("a domain like example.com", domain_fault, _domain)
_ENDPOINT = Text("an address like http://127.0.0.1:8080", endpoint_fault, lambda text: text.strip().rstrip("/"))
_FILE = Text("the name of a file")
_NAMED = Text("a name", _needs_name)
_SOURCE = Text("a file, folder, zip or https address", lambda text: "" if text else "this is empty", secret=True)
_TITLE = Text(
    "a text with fields like {who}", lambda text: no_template_fault(text, TITLE_FIELDS), tidy=lambda text: text.strip()
)


def _windows() -> tuple[Key, ...]:
    return tuple(
        key
        for kind in WINDOWS
        for key in (
            Key(f"window.{kind}.enabled", Flag(), "false: no reminders for this kind."),
            Key(f"window.{kind}.opens", Length(some=False), "How long after the end a follow-up may be sent."),
            Key(f"window.{kind}.closes", Length(), "How long after the end it should have been sent."),
            Key(
                f"window.{kind}.touches",
                Many(Length(days=True), most=2),
                "Further touches, in days after the end; each appears once the one before is done.",
                '["7d"]',
            ),
        )
    )


KEYS: tuple[Key, ...] = (
    Key("timezone", Zone(), "Your time zone. Empty: the calendar's, else this computer's.", '"Europe/Berlin"'),
    Key("language", Choice(LANGUAGES), "Language of the reminders, and of drafts where an event's own can't be told."),
    Key(
        "cadence",
        Choice(("once", "persistent")),
        '"once": one follow-up each. "persistent": further touches, such as a week after an interview.',
    ),
    Key("horizon", Length(some=False), "How far ahead import and sync look."),
    Key("lookback", Length(), "How far back import, sync and catch-up look."),
    Key("grace", Length(some=False), "How long after its window has closed a follow-up is still offered, as late."),
    Key("me.name", Text("your name"), "Your name, for signing drafts.", '"Robin Example"'),
    Key(
        "me.emails",
        Many(_EMAIL),
        "All your addresses: they tell which answers and invitations are yours.",
        '["robin@example.com"]',
    ),
    Key(
        "me.domains",
        Many(_DOMAIN),
        "Your own organisation: meetings among yourselves are no follow-ups.",
        '["example.com"]',
    ),
    Key("hours.working", Clock(some=True), "When you can act on a reminder."),
    Key("hours.days", Weekdays(), "Your working days."),
    Key(
        "hours.quiet",
        Clock(),
        'No reminder starts in here, unless the whole rest of its window lies in it. "00:00-00:00": never quiet.',
    ),
    Key(
        "hours.holidays",
        Text('a country like "DE" or a part of one like "DE-BE"', tidy=lambda text: text.strip().upper()),
        "Public holidays: a country, or a country and its part, of the holidays library. Empty: none.",
        '"DE-BE"',
    ),
    *_windows(),
    Key("reminder.minutes", Number(5, 240, whole=True), "How long a reminder is."),
    Key(
        "reminder.title",
        _TITLE,
        "Title of a reminder, with the fields {who}, {kind}, {organisation}, {summary}. Empty: the program's own.",
        '"Follow up: {who} ({kind})"',
    ),
    Key("classify.certain", Number(0, 1), 'Confidence below which a reminder says "please check".'),
    Key(
        "ics.sources",
        Many(_SOURCE),
        "What sync and catch-up read where access is write-only: files, folders, zips, https addresses.",
        '["calendar.ics"]',
    ),
    Key(
        "ics.address_file",
        _FILE,
        "A file only you can read (0600) with a secret address. Or set FOLLOWUP_SOURCE in the environment.",
        '"secret-address"',
    ),
    Key(
        "google.access",
        Choice(("owned", "dedicated", "write-only")),
        '"owned": read and write your calendars. "dedicated": only read them, and write to a calendar of its own. '
        '"write-only": write to a calendar of its own and read nothing; events come from [ics].',
    ),
    Key("google.read", Many(_NAMED), "Calendars to read, by id."),
    Key("google.write", _NAMED, "Calendar to write to, by id; with dedicated and write-only access it is ignored."),
    Key("google.credentials", _FILE, "Your OAuth client or service account, as downloaded; relative to this file."),
    Key("google.token", _FILE, "Where the sign-in is kept (0600); relative to this file."),
    Key(
        "google.endpoint",
        _ENDPOINT,
        "Another server with Google's API: scheme, host and port.",
        '"http://127.0.0.1:8080"',
    ),
)

SECTIONS: Mapping[str, str] = {
    "": "",
    "me": "Who you are.",
    "hours": "When a reminder may stand; wall times in your zone.",
    "reminder": "What a reminder looks like.",
    "classify": "Telling what an event was.",
    "ics": "Calendar files.",
    "google": "Google Calendar; see docs/google.md.",
}
"""What each table is about; the windows' are told by ``about_window``."""

RULES = """Your word on what events are: the first rule that fits wins. Give a type and any of
organizer, attendee, domain, calendar, color, title, where, with * for anything; all that are given must fit."""

TEXTS = """Your own sentences in place of the program's, by language, kind and part of a draft: subject, greeting,
gratitude, anchor, value, close, sign_off. Plain fields may stand in them: {who}, {given}, {family},
{organisation}, {summary}, {day}, {date}; in an anchor {anchor}, a detail from your notes, and in a value {item},
what you noted to send. {day} and {date} bring their "on": "on Tuesday", "on 17 November". Under the sign-off
stands the name of [me]. What isn't known is a blank to fill in."""


def about_window(kind: Kind) -> str:
    """What the table of a kind's window is about."""
    return f"{str(kind).replace('_', ' ').capitalize()}: when to follow up, measured from its end."
