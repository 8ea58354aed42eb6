"""A Calendar server for each test, and what holds for every request that any test sends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest

from followup.doors.google.mapping import is_reminder
from tests.google.server import CalendarServer, Entry


@pytest.fixture
def server() -> Iterator[CalendarServer]:
    """A fresh server; a request that Google's own description doesn't allow fails the test that sent it."""
    with CalendarServer() as running:
        yield running
    assert running.faulty == []
    held_to_promises(running)


def held_to_promises(running: CalendarServer) -> None:
    """Nobody is invited or mailed, no event of somebody else's is changed, nothing but this machine is spoken to."""
    for entry in (*running.past, *running.log):
        assert not {"attendees", "attendeesOmitted", "sendUpdates", "sendNotifications"} & set(_names(entry.body))
        assert "sendUpdates" not in entry.query
        assert "sendNotifications" not in entry.query
        assert entry.method in READS or _writes_ours(running, entry), entry
    assert running.hosts <= {running.url.removeprefix("http://")}


READS = frozenset(
    {"", "token", "revoke", "authorize", "batch", "events.list", "events.get", "calendarList.list", "calendars.get"}
)


def _writes_ours(running: CalendarServer, entry: Entry) -> bool:
    """Whether a write makes something, or meets what this program wrote."""
    if entry.method in {"events.insert", "calendars.insert"}:
        return True
    calendar, _, event = unquote(entry.path).removeprefix("/calendar/v3/calendars/").partition("/events/")
    known = running.calendars.calendar(calendar).events.get(event)
    return entry.method in {"events.patch", "events.delete"} and (known is None or is_reminder(known))


def _names(body: Any) -> Iterator[str]:
    if isinstance(body, dict):
        yield from body
    for value in body.values() if isinstance(body, dict) else body if isinstance(body, list) else ():
        yield from _names(value)
