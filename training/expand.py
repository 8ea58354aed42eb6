"""Turn events as they were written down by hand into the Google resources they stand for.

A writer's file (``training/written/*.jsonl``) opens with one line about the writer,

    {"writer": "en-nurse-toronto", "me": "Robin Vale <robin.vale@gmail.com>", "zone": "America/Toronto"}

and then holds one event a line, with only what a person would have filled in:

    {"label": "interview", "lang": "en", "s": "Fern Hill - Priscilla", "d": "…", "t": "2026-11-03 10:00 +30m",
     "by": "Priscilla Okon <p.okon@fernhill.example>", "with": ["Priscilla Okon <p.okon@fernhill.example>"]}

``t``     start and length (``+30m``, ``+2h``), a date, or two dates with ``..`` between (both included)
``by``    who organises it; the writer if it isn't given
``with``  the others invited; behind the address ``?`` not answered, ``~`` maybe, ``-`` declined, ``room`` a room
``me``    the writer's own answer in the same signs; ``out`` if not among the attendees
``meet``  ``meet``, ``zoom`` or ``teams``: a call of that kind hangs on it
``free``  true: shown as free     ``rec`` true: an occurrence of a series
``type``  Google's eventType      ``status`` cancelled or tentative     ``x`` any further fields of the resource
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Record = dict[str, Any]

ANSWERS = {"": "accepted", "?": "needsAction", "~": "tentative", "-": "declined"}
_PERSON = re.compile(r"^\s*(?:(?P<name>[^<]*?)\s*<)?(?P<email>[^<>\s]+@[^<>\s]+)>?\s*(?P<sign>\?|~|-|room)?\s*$")
_TIME = re.compile(r"^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)\s*\+(\d+)\s*(m|h|d)$")


def records(path: Path) -> Iterator[Record]:
    """Every event of one writer as ``{"id", "me", "writer", "label", "lang", "event"}``."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    writer = json.loads(lines[0])
    me = _person(writer["me"])
    for number, line in enumerate(lines[1:], start=1):
        written = json.loads(line)
        yield {
            "id": f"{writer['writer']}-{number:03}",
            "me": me["email"],
            "writer": writer["writer"],
            "label": written["label"],
            "lang": written["lang"],
            "event": resource(written, me, writer["zone"]),
        }


def resource(written: Record, me: Record, zone: str) -> Record:
    """One Google Calendar event resource."""
    organizer = _person(written["by"]) if "by" in written else dict(me)
    own = organizer["email"] == me["email"]
    event: Record = {"summary": written.get("s", "")}
    for short, name in (("d", "description"), ("loc", "location")):
        if written.get(short):
            event[name] = written[short]
    event.update(_when(written["t"], zone))
    people = _attendees(written, me, organizer)
    if people:
        event["attendees"] = people
    event["organizer"] = {**organizer, **({"self": True} if own else {})}
    event["creator"] = dict(event["organizer"])
    event["status"] = written.get("status", "confirmed")
    event["eventType"] = written.get("type", "default")
    if written.get("free"):
        event["transparency"] = "transparent"
    if written.get("rec"):
        event["recurringEventId"] = hashlib.sha256(event["summary"].encode()).hexdigest()[:26]
    event.update(_call(written.get("meet", "")))
    return {**event, **written.get("x", {})}


def _person(text: str) -> Record:
    match = _PERSON.match(text)
    if not match:
        raise ValueError(f"not a person: {text!r}")
    found: Record = {"email": match["email"].lower()}
    if match["name"]:
        found["displayName"] = match["name"].strip()
    return found


def _attendees(written: Record, me: Record, organizer: Record) -> list[Record]:
    people = []
    for text in written.get("with", ()):
        match = _PERSON.match(text)
        sign = (match["sign"] or "") if match else ""
        entry = _person(text)
        entry["responseStatus"] = "accepted" if sign == "room" else ANSWERS[sign]
        if sign == "room":
            entry["resource"] = True
        if entry["email"] == organizer["email"]:
            entry["organizer"] = True
        people.append(entry)
    if people and written.get("me") != "out":
        mine = {**me, "responseStatus": ANSWERS[written.get("me", "")], "self": True}
        if organizer["email"] == me["email"]:
            mine["organizer"] = True
        people.append(mine)
    return people


def _when(text: str, zone: str) -> Record:
    if timed := _TIME.match(text):
        day, clock, count, unit = timed.groups()
        start = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone))
        length = timedelta(**{{"m": "minutes", "h": "hours", "d": "days"}[unit]: int(count)})
        return {
            name: {"dateTime": moment.isoformat(), "timeZone": zone}
            for name, moment in (("start", start), ("end", start + length))
        }
    first, _, last = text.partition("..")
    end = date.fromisoformat(last or first) + timedelta(days=1)
    return {"start": {"date": date.fromisoformat(first).isoformat()}, "end": {"date": end.isoformat()}}


def _call(kind: str) -> Record:
    if kind == "meet":
        uri = "https://meet.google.com/abc-defg-hij"
        return {"hangoutLink": uri, "conferenceData": {"entryPoints": [{"entryPointType": "video", "uri": uri}]}}
    names = {"zoom": "https://zoom.example.com/j/5550100", "teams": "https://teams.example.com/l/meetup"}
    if kind in names:
        return {"conferenceData": {"entryPoints": [{"entryPointType": "video", "uri": names[kind]}]}}
    return {}
