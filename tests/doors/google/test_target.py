"""Reminders in Google Calendar: the contract, over real HTTP, and what only Google does."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from followup.doors.base import Target
from followup.doors.google.target import GoogleTarget
from followup.errors import PassingFault
from followup.model import State
from tests.contract import ALL, BERLIN, LATER, NOW, TargetContract, create, made, rewrite, withdraw
from tests.doors.google.conftest import held_to_promises
from tests.google import faults
from tests.google.doors import api_for, target_for
from tests.google.server import CalendarServer


class TestGoogleTarget(TargetContract):
    """Google Calendar keeps the contract."""

    @pytest.fixture(autouse=True)
    def servers(self) -> Iterator[None]:
        self.running: list[CalendarServer] = []
        self.of: dict[int, CalendarServer] = {}
        yield
        for server in self.running:
            server.__exit__()
            assert server.faulty == []
            held_to_promises(server)

    def make(self, folder: Path) -> Target:
        server = CalendarServer().__enter__()
        self.running.append(server)
        return self._opened(target_for(api_for(server)), server)

    def again(self, target: Target) -> Target:
        server = self.of[id(target)]
        return self._opened(target_for(api_for(server)), server)

    def _opened(self, target: GoogleTarget, server: CalendarServer) -> GoogleTarget:
        self.of[id(target)] = server
        self.kept = [*getattr(self, "kept", ()), target]  # so that no id comes twice
        return target

    def edit(self, target: Target, identity: str, **changes: Any) -> None:
        names = {"title": "summary", "body": "description"}
        self.of[id(target)].calendars.edit(
            identity, **{names.get(key, key): _json(value) for key, value in changes.items()}
        )

    def delete(self, target: Target, identity: str) -> None:
        self.of[id(target)].calendars.remove(identity)

    def add_guest(self, target: Target, identity: str) -> None:
        guests = [{"email": "jane@acme.example"}, {"email": "robin@home.example", "self": True}]
        self.of[id(target)].calendars.edit(identity, attendees=guests)

    def stored(self, target: Target) -> object:
        return copy.deepcopy(self.of[id(target)].calendars.calendar().events)


def _json(value: Any) -> Any:
    return {"dateTime": value.isoformat(), "timeZone": "UTC"} if isinstance(value, datetime) else value


def test_a_broken_off_withdrawal_is_written_over(server: CalendarServer) -> None:
    """Killed between the announcement and the deletion: once the event is back, the person's deletion is theirs."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    (before,) = target_for(api).reminders(ALL)
    server.faults = faults.always(faults.LOST_BEFORE, faults.calls("events.delete"))
    with pytest.raises(PassingFault):
        target_for(api_for(server, tries=1)).apply([withdraw(before)], NOW, BERLIN)
    server.faults = faults.none
    (half,) = target_for(api).reminders(ALL)
    assert half.unfinished
    assert half.reminder is not None
    assert half.reminder.memory.state is State.OPEN
    target_for(api).apply([rewrite(half)], LATER, BERLIN)
    (healed,) = target_for(api).reminders(ALL)
    assert not healed.unfinished
    server.calendars.remove(healed.handle)
    (tomb,) = target_for(api).reminders(ALL)
    assert tomb.gone
    assert tomb.reminder is None or tomb.reminder.memory.state is State.OPEN
