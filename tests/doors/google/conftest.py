"""A Calendar server for each test, and doors that speak to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.google.server import CalendarServer


@pytest.fixture
def server() -> Iterator[CalendarServer]:
    """A fresh server; a request that Google's own description doesn't allow fails the test that sent it."""
    with CalendarServer() as running:
        yield running
    assert running.faulty == []
    held_to_promises(running)


def held_to_promises(running: CalendarServer) -> None:
    """Nobody is ever invited or mailed, and nothing but this machine is spoken to."""
    for entry in running.log:
        assert "attendees" not in (entry.body if isinstance(entry.body, dict) else ())
        assert "sendUpdates" not in entry.query
        assert "sendNotifications" not in entry.query
    assert running.hosts <= {running.url.removeprefix("http://")}
