"""Google resources as the program's events, for training and measuring."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from followup.classify.context import Context, context_for
from followup.model import Answer, Event, Knowledge, Owner, Person, Settings, Status
from training.expand import records

Record = dict[str, Any]


def _when(value: Record) -> date | datetime:
    if "date" in value:
        return date.fromisoformat(value["date"])
    return datetime.fromisoformat(value["dateTime"]).astimezone(UTC)


def _person(value: Record) -> Person:
    answer = value.get("responseStatus")
    return Person(
        email=value.get("email", "").lower(),
        name=value.get("displayName", ""),
        answer=Answer(answer) if answer else None,
        is_self=bool(value.get("self")),
        is_resource=bool(value.get("resource")),
    )


def event_of(resource: Record, uid: str) -> Event:
    """One resource as an event; *uid* stands in for its iCalUID."""
    return Event(
        uid=resource.get("iCalUID", uid),
        start=_when(resource["start"]),
        end=_when(resource["end"]),
        summary=resource.get("summary", ""),
        description=resource.get("description", ""),
        location=resource.get("location", ""),
        organizer=_person(resource["organizer"]) if resource.get("organizer") else None,
        attendees=tuple(_person(person) for person in resource.get("attendees", ())),
        status=Status(resource.get("status", "confirmed")),
        transparent=resource.get("transparency") == "transparent",
        event_type=resource.get("eventType", "default"),
        color=resource.get("colorId", ""),
        conference=resource.get("hangoutLink", "")
        or next((e.get("uri", "") for e in resource.get("conferenceData", {}).get("entryPoints", ())), ""),
        zone=resource["start"].get("timeZone", ""),
        recurring="recurringEventId" in resource,
    )


def labelled(path: Path) -> list[Record]:
    """The records of a labelled file: one record a line, or as a writer wrote it down (see ``expand``)."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if "event" in json.loads(lines[-1]):
        return [json.loads(line) for line in lines]
    return list(records(path))


def contexts(rows: list[Record], knowledge: Knowledge) -> Iterator[tuple[Record, Event, Context]]:
    """Every record as an event, with the context of its own calendar (its writer's other events around it)."""
    calendars: dict[str, list[tuple[Record, Event]]] = {}
    for row in rows:
        calendars.setdefault(row.get("writer", row["me"]), []).append((row, event_of(row["event"], row["id"])))
    for entries in calendars.values():
        owner = Owner(emails=frozenset({entries[0][0]["me"]}))
        context = context_for([event for _, event in entries], owner, Settings(), knowledge)
        yield from ((row, event, context) for row, event in entries)
