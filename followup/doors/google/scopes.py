"""What each level of access asks Google for, what it comes to, and whether a sign-in gives it.

Scopes and what they allow: the Calendar API's discovery document (``auth.oauth2.scopes`` and each method's ``scopes``).
"""

from __future__ import annotations

from collections.abc import Collection

from followup.model import GoogleSettings
from followup.record import record

_BASE = "https://www.googleapis.com/auth/"
FULL = _BASE + "calendar"
READ_ALL = _BASE + "calendar.readonly"
EVENTS = _BASE + "calendar.events"
EVENTS_READ = _BASE + "calendar.events.readonly"
OWNED = _BASE + "calendar.events.owned"
OWNED_READ = _BASE + "calendar.events.owned.readonly"
APP_CREATED = _BASE + "calendar.app.created"
LIST = _BASE + "calendar.calendarlist"
LIST_READ = _BASE + "calendar.calendarlist.readonly"

_BROADER: dict[str, frozenset[str]] = {
    EVENTS: frozenset({FULL}),
    EVENTS_READ: frozenset({FULL, READ_ALL, EVENTS}),
    OWNED: frozenset({FULL, EVENTS}),
    OWNED_READ: frozenset({FULL, READ_ALL, EVENTS, EVENTS_READ, OWNED}),
    APP_CREATED: frozenset({FULL}),
    LIST_READ: frozenset({FULL, READ_ALL, LIST}),
}
"""For each scope those that give it too."""

_WORDS: dict[str, str] = {
    FULL: "see, change, share and delete everything in all your calendars",
    READ_ALL: "see everything in all your calendars",
    EVENTS: "see and change events in all calendars you can see",
    EVENTS_READ: "see events in all calendars you can see",
    OWNED: "see and change events in the calendars you own",
    OWNED_READ: "see events in the calendars you own",
    APP_CREATED: "make calendars of its own and write there",
    LIST: "see and change the list of your calendars",
    LIST_READ: "see the list of your calendars",
}


@record
class Access:
    """A level of access: the scopes it needs and, in words, what follows from them."""

    scopes: tuple[str, ...]
    can: tuple[str, ...]
    cannot: tuple[str, ...]


def access_of(google: GoogleSettings) -> Access:
    """What ``google.access`` stands for, with the narrowest scopes for the calendars that are read."""
    shared = reads_shared(google)
    whose = "of the calendars you named" if shared else "of the calendars you own"
    if google.access == "write-only":
        return Access(
            (APP_CREATED, LIST_READ),
            ('make one calendar, "Follow-ups", and write its reminders there',),
            ("read any event of yours", "change or delete any event of yours"),
        )
    if google.access == "dedicated":
        return Access(
            (EVENTS_READ if shared else OWNED_READ, LIST_READ, APP_CREATED),
            (f"read the events {whose}", 'make one calendar, "Follow-ups", and write its reminders there'),
            ("change or delete any event of yours",),
        )
    return Access(
        (OWNED, EVENTS_READ) if shared else (OWNED,),
        (f"read the events {whose}", f"write its reminders into the calendar '{google.write}'"),
        ("see or change who your calendars are shared with", "write into calendars of other people"),
    )


def reads_shared(google: GoogleSettings) -> bool:
    """Whether a calendar is read that the person may not own: then the scopes for one's own don't reach."""
    return any(calendar != "primary" for calendar in google.read)


def missing(needed: Collection[str], granted: Collection[str]) -> tuple[str, ...]:
    """Those of *needed* that *granted* doesn't give. Nothing granted is known: nothing is said to be missing."""
    if not granted:
        return ()
    have = frozenset(granted)
    return tuple(scope for scope in needed if scope not in have and not have & _BROADER.get(scope, frozenset()))


def beyond(needed: Collection[str], granted: Collection[str]) -> tuple[str, ...]:
    """Those of *granted* that nothing here needs."""
    return tuple(scope for scope in granted if scope.startswith(_BASE) and scope not in needed)


def in_words(scope: str) -> str:
    """What *scope* allows."""
    return _WORDS.get(scope, scope.removeprefix(_BASE))
