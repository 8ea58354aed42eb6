"""Calendars as Google keeps them: what each method of the API does, and how it refuses."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]
Mangle = Callable[[Json], None]

GROUP = "@group.calendar.google.com"


class Refusal(Exception):
    """An answer other than 2xx, with Google's reason."""

    def __init__(self, status: int, reason: str, message: str = "", domain: str = "global") -> None:
        super().__init__(reason)
        self.status, self.reason, self.message, self.domain = status, reason, message or reason, domain

    @property
    def body(self) -> Json:
        """The error as Google writes it."""
        one = {"domain": self.domain, "reason": self.reason, "message": self.message}
        return {"error": {"errors": [one], "code": self.status, "message": self.message}}


@dataclass
class Calendar:
    """A calendar, its events by id, and how the signed-in person sees it."""

    id: str
    summary: str = ""
    description: str = ""
    zone: str = "Europe/Berlin"
    role: str = "owner"
    by_app: bool = False
    events: dict[str, Json] = field(default_factory=dict)
    removed_by_hand: set[str] = field(default_factory=set)


def unmangled(event: Json) -> None:
    """Google gives back what it got."""


class Calendars:
    """All calendars of one person (``email``)."""

    def __init__(self, email: str = "robin@home.example") -> None:
        self.email = email
        self.revision = 0
        self.now = datetime(2026, 11, 18, 8, tzinfo=UTC)
        self.page = 2500
        self.forgetful = False
        """Deleted events keep nothing but their id: all that Google guarantees."""
        self.mangle: Mangle = unmangled
        self.all: dict[str, Calendar] = {email: Calendar(email, summary=email)}

    # ── what a person (or another program) does ───────────────────────────────────────────────────

    def calendar(self, calendar_id: str = "primary") -> Calendar:
        found = self.all.get(self.email if calendar_id == "primary" else calendar_id)
        if found is None or found.role == "none":
            raise Refusal(404, "notFound", "Not Found")
        return found

    def add_calendar(self, calendar_id: str, **parts: Any) -> Calendar:
        self.all[calendar_id] = Calendar(calendar_id, **{"summary": calendar_id, **parts})
        return self.all[calendar_id]

    def put(self, calendar_id: str = "primary", **event: Any) -> Json:
        """Write an event by hand: anything goes, ids included."""
        calendar = self.calendar(calendar_id)
        made = {**self._defaults(calendar, event), **event}
        calendar.events[made["id"]] = made
        return self._stamp(made)

    def edit(self, event_id: str, calendar_id: str = "primary", **changes: Any) -> Json:
        """Change an event by hand."""
        event = self.calendar(calendar_id).events[event_id]
        event.update(changes)
        return self._stamp(event)

    def remove(self, event_id: str, calendar_id: str = "primary") -> None:
        """Delete an event in the web page: from then on it can't be changed back."""
        calendar = self.calendar(calendar_id)
        self._cancel(calendar.events[event_id])
        calendar.removed_by_hand.add(event_id)

    # ── methods of the API ────────────────────────────────────────────────────────────────────────

    def call(self, method: str, params: Json, body: Json | None, headers: dict[str, str], app: bool) -> Json | None:
        """Carry out *method* (``events.insert`` …); *app*: the token reaches only calendars that the app made."""
        handler = getattr(self, "_" + method.replace(".", "_"), None)
        if handler is None:
            raise AssertionError(f"nothing of ours should call {method}")
        if app and "calendarId" in params and not self.calendar(params["calendarId"]).by_app:
            raise Refusal(403, "forbidden", "Request had insufficient authentication scopes.")
        found: Json | None = handler(params, copy.deepcopy(body) or {}, headers)
        return copy.deepcopy(found)

    def _events_list(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        calendar = self.calendar(params["calendarId"])
        if params.get("singleEvents") != "true":
            raise AssertionError("only expanded listings are served here")
        hits = [self._seen(event, calendar) for event in calendar.events.values() if _asked(event, params, calendar)]
        first = int(params.get("pageToken", "0").removeprefix("page-") or 0)
        last = first + min(int(params.get("maxResults", 250)), self.page)
        listing: Json = {
            "kind": "calendar#events",
            "summary": calendar.summary,
            "timeZone": calendar.zone,
            "accessRole": calendar.role,
            "items": hits[first:last],
        }
        if last < len(hits):
            listing["nextPageToken"] = f"page-{last}"
        return listing

    def _events_get(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        calendar = self.calendar(params["calendarId"])
        return self._seen(self._event(calendar, params["eventId"]), calendar)

    def _events_insert(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        calendar = self._writable(params["calendarId"])
        made = {**self._defaults(calendar, body), **body}
        if not re.fullmatch(r"[0-9a-v]{5,1024}", made["id"]):
            raise Refusal(400, "invalid", "Invalid resource id value.")
        if made["id"] in calendar.events:
            raise Refusal(409, "duplicate", "The requested identifier already exists.")
        self._keep(made)
        calendar.events[made["id"]] = made
        return self._stamp(made)

    def _events_patch(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        calendar = self._writable(params["calendarId"])
        event = self._event(calendar, params["eventId"])
        _check_etag(event, headers)
        if event["id"] in calendar.removed_by_hand:
            raise Refusal(403, "forbidden", "Forbidden")
        before = copy.deepcopy(event)
        _merge(event, body)
        self._keep(event)
        if any(event.get(name) != before.get(name) for name in ("start", "end", "status")):
            event["sequence"] += 1
        return self._stamp(event)

    def _events_delete(self, params: Json, body: Json, headers: dict[str, str]) -> None:
        event = self._event(self._writable(params["calendarId"]), params["eventId"])
        if event["status"] == "cancelled":
            raise Refusal(410, "deleted", "Resource has been deleted")
        _check_etag(event, headers)
        self._cancel(event)

    def _calendarList_list(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        return {"items": [self._entry(calendar) for calendar in self.all.values() if calendar.role != "none"]}

    def _entry(self, calendar: Calendar) -> Json:
        primary = {"primary": True} if calendar.id == self.email else {}
        return {
            "id": calendar.id,
            "summary": calendar.summary,
            "description": calendar.description,
            "timeZone": calendar.zone,
            "accessRole": calendar.role,
            **primary,
        }

    def _calendars_get(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        return self._entry(self.calendar(params["calendarId"]))

    def _calendars_insert(self, params: Json, body: Json, headers: dict[str, str]) -> Json:
        made = self.add_calendar(f"c_{len(self.all)}{GROUP}", by_app=True)
        made.summary, made.description = body["summary"], body.get("description", "")
        made.zone = body.get("timeZone", "UTC")
        return self._entry(made)

    # ── how events are kept ───────────────────────────────────────────────────────────────────────

    def _event(self, calendar: Calendar, event_id: str) -> Json:
        if event_id not in calendar.events:
            raise Refusal(404, "notFound", "Not Found")
        return calendar.events[event_id]

    def _writable(self, calendar_id: str) -> Calendar:
        calendar = self.calendar(calendar_id)
        if calendar.role not in {"owner", "writer"}:
            raise Refusal(403, "requiredAccessLevel", "You need to have writer access to this calendar.", "calendar")
        return calendar

    def _defaults(self, calendar: Calendar, given: Json) -> Json:
        event_id = given.get("id") or f"google{self.revision:020d}"
        who = {"email": calendar.id, "self": True}
        return {
            "kind": "calendar#event",
            "id": event_id,
            "status": "confirmed",
            "iCalUID": f"{event_id}@google.com",
            "sequence": 0,
            "eventType": "default",
            "htmlLink": f"https://www.google.com/calendar/event?eid={event_id}",
            "creator": {"email": self.email, "self": True},
            "organizer": {**who, "displayName": calendar.summary} if calendar.id.endswith(GROUP) else who,
            "created": _rfc(self.now),
            "reminders": {"useDefault": True},
        }

    def _keep(self, event: Json) -> None:
        """What Google does to any event before it keeps it, and what it doesn't take."""
        for side in ("start", "end"):
            moment = event.get(side) or {}
            if ("date" in moment) == ("dateTime" in moment):
                raise Refusal(400, "required", f"Missing {side} time.")
        if _instant(event["end"]) < _instant(event["start"]):
            raise Refusal(400, "timeRangeEmpty", "The specified time range is empty.", "calendar")
        if not event.get("source", {"url": "http"})["url"].startswith("http"):
            raise Refusal(400, "invalid", "Invalid source url.")
        private = event.get("extendedProperties", {}).get("private", {})
        for key in list(private):
            if len(key) > 44:
                del private[key]
            else:
                private[key] = private[key][:1024]
        for alarm in event["reminders"].get("overrides", []):
            assert alarm["method"] in {"popup", "email"}
            assert 0 <= alarm["minutes"] <= 40320
        self.mangle(event)

    def _stamp(self, event: Json) -> Json:
        self.revision += 1
        event["etag"] = f'"{self.revision}"'
        event["updated"] = _rfc(self.now)
        return event

    def _cancel(self, event: Json) -> None:
        event["status"] = "cancelled"
        self._stamp(event)

    def _seen(self, event: Json, calendar: Calendar) -> Json:
        """What the role and the event's state let be seen of it."""
        if self.forgetful and event["status"] == "cancelled":
            return {key: event[key] for key in ("id", "status", "etag", "kind") if key in event}
        hidden = calendar.role == "freeBusyReader" or (
            calendar.role == "reader" and event.get("visibility") in {"private", "confidential"}
        )
        if hidden:
            return {
                key: event[key]
                for key in ("id", "status", "etag", "iCalUID", "start", "end", "visibility")
                if key in event
            }
        return event


def _asked(event: Json, params: Json, calendar: Calendar) -> bool:
    if event["status"] == "cancelled" and params.get("showDeleted") != "true":
        return False
    where = (
        event if "start" in event else {"start": event.get("originalStartTime"), "end": event.get("originalStartTime")}
    )
    if where["start"] is None:
        return True
    zone = ZoneInfo(calendar.zone)
    if "timeMin" in params and _instant(where["end"], zone) <= datetime.fromisoformat(params["timeMin"]):
        return False
    return not ("timeMax" in params and _instant(where["start"], zone) >= datetime.fromisoformat(params["timeMax"]))


def _instant(moment: Json, zone: ZoneInfo | None = None) -> datetime:
    if "date" in moment:
        day = date.fromisoformat(moment["date"])
        return datetime(day.year, day.month, day.day, tzinfo=zone or UTC)
    when = datetime.fromisoformat(moment["dateTime"])
    if when.tzinfo is None:
        when = when.replace(tzinfo=ZoneInfo(moment["timeZone"]))
    return when + timedelta(0)


def _check_etag(event: Json, headers: dict[str, str]) -> None:
    wanted = headers.get("if-match")
    if wanted and wanted != event["etag"]:
        raise Refusal(412, "conditionNotMet", "Precondition Failed")


def _merge(event: Json, changes: Json) -> None:
    """Patch semantics: objects are merged, lists replaced, null takes away."""
    for key, value in changes.items():
        if value is None:
            event.pop(key, None)
        elif isinstance(value, dict) and isinstance(event.get(key), dict) and key not in {"start", "end"}:
            _merge(event[key], value)
        else:
            event[key] = value


def _rfc(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%S.000Z")
