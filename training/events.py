"""Google resources as the program's events, for training and measuring."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup.classify.context import Context, context_for
from followup.doors.google.mapping import event_from_json
from followup.model import Event, Knowledge, Owner, Settings
from training.expand import records

Record = dict[str, Any]


def event_of(resource: Record, name: str) -> Event:
    """One resource as the program reads it; *name* stands in for its id."""
    zone = ZoneInfo(resource["start"].get("timeZone", "UTC"))
    return event_from_json({"id": name, **resource}, "primary", "", zone)


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
