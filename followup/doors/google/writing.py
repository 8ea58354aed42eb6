"""What it takes to write one reminder into a Google calendar, whatever happened to it meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from followup.doors.google.answer import Answer
from followup.doors.google.api import Api
from followup.doors.google.mapping import (
    REPLY_FIELDS,
    existing_from_json,
    memory_to_json,
    patch_to_json,
    reminder_to_json,
)
from followup.doors.settle import CHANGED, is_tombstone, settle
from followup.errors import PassingFault
from followup.identity import fingerprint_of
from followup.model import Action, Create, Done, Existing, Mark, Move, Reminder, Rewrite, Withdraw

LOOKS = 3
"""How often a write that met a change looks again before it leaves the matter to the next run."""
_MET_A_CHANGE = frozenset({404, 409, 410, 412})

Result = tuple[Done, PassingFault | None]
"""What became of an action, and the fault that stood in its way if that may pass."""
Steps = Generator[Any, Answer, Result]
"""The requests of one action, one after the other, each answered before the next."""


class Writing:
    """Makes the requests of one run's writes, all to one calendar."""

    def __init__(self, api: Api, calendar: str, now: datetime, zone: ZoneInfo) -> None:
        self._events = api.service.events()
        self._calendar = calendar
        self._now = now
        self._zone = zone

    def steps(self, action: Action) -> Steps:
        """Write, look where something else stands than was seen, and write again or leave it, as ``settle`` says."""
        seen = _seen(action)
        standing = seen
        for _ in range(LOOKS):
            wanted = settle(action, _as_seen(standing, seen), self._now)
            if isinstance(wanted, Done):
                return wanted, None
            answer = yield self._write(wanted, standing)
            if answer.ok:
                return (yield from self._finish(action, wanted, answer))
            if answer.status not in _MET_A_CHANGE or (standing is None and answer.status == 404):
                return self._failed(action, answer)
            handle = standing.handle if standing else wanted.identity
            look = yield self._events.get(calendarId=self._calendar, eventId=handle, fields=REPLY_FIELDS)
            if look.ok:
                standing = existing_from_json(look.body, known_as=action.identity)
            elif look.status in {404, 410}:
                standing = None
            else:
                return self._failed(action, look)
        return Done(action, written=False, problem=CHANGED), None

    def _write(self, wanted: Reminder, standing: Existing | None) -> Any:
        if standing is None:
            body = reminder_to_json(wanted, self._zone)
            return self._events.insert(calendarId=self._calendar, body=body, fields=REPLY_FIELDS)
        return self._patch(standing.handle, standing.etag, patch_to_json(wanted, standing, self._zone))

    def _patch(self, handle: str, etag: str, body: dict[str, Any]) -> Any:
        request = self._events.patch(calendarId=self._calendar, eventId=handle, body=body, fields=REPLY_FIELDS)
        return _only_if(request, etag)

    def _finish(self, action: Action, wanted: Reminder, answer: Answer) -> Steps:
        """What a write is followed by: the deletion that it announced, or another fingerprint."""
        written = existing_from_json(answer.body, known_as=wanted.identity)
        handle, etag = (written.handle, written.etag) if written else (wanted.identity, "")
        if is_tombstone(wanted):
            gone = yield _only_if(self._events.delete(calendarId=self._calendar, eventId=handle), etag)
            if not gone.ok and gone.status not in {404, 410}:
                return self._failed(action, gone)
        elif written and written.reminder and _came_back_otherwise(wanted, written.reminder):
            memory = replace(wanted.memory, fingerprint=fingerprint_of(written.reminder))
            yield self._patch(handle, etag, memory_to_json(replace(wanted, memory=memory)))
        return Done(action, written=True), None

    def _failed(self, action: Action, answer: Answer) -> Result:
        if answer.status == 412:
            return Done(action, written=False, problem=CHANGED), None
        error = answer.error("write the reminder")
        return Done(action, written=False, problem=str(error)), error if isinstance(error, PassingFault) else None


def _seen(action: Action) -> Existing | None:
    """What the plan took to be standing there."""
    match action:
        case Create():
            return action.revives
        case Move() | Rewrite() | Withdraw() | Mark():
            return action.existing
    return None


def _as_seen(standing: Existing | None, seen: Existing | None) -> Existing | None:
    """*standing*, taken for unchanged where only what doesn't count (a colour, an alarm) was changed meanwhile."""
    if (
        standing
        and seen
        and (standing.reminder, standing.guests, standing.gone) == (seen.reminder, seen.guests, seen.gone)
    ):
        return replace(standing, etag=seen.etag)
    return standing


def _came_back_otherwise(wanted: Reminder, returned: Reminder) -> bool:
    signed = wanted.memory.fingerprint == fingerprint_of(wanted)
    return signed and fingerprint_of(returned) != wanted.memory.fingerprint


def _only_if(request: Any, etag: str) -> Any:
    if etag:
        request.headers["If-Match"] = etag
    return request
