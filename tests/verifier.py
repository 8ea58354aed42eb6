"""A second opinion on a run's ``--json``: recomputes what must hold from the product's words alone.

It shares no code with the program: the windows, the grid and the rules are written down here once more, for the default
configuration, with the standard library only. ``violations`` returns sentences; an empty list is a pass.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

HOURS = {
    "interview": (1, 24),
    "networking_event": (1, 24),
    "informational": (1, 24),
    "meeting": (1, 24),
    "application": (48, 72),
    "outreach": (48, 72),
    "rejection": (24, 48),
}
"""Type → hours after the end at which its window opens and closes."""

GRID = timedelta(minutes=15)
LENGTH = timedelta(minutes=15)
TO_ACT = timedelta(minutes=30)
LATE_SEARCH = timedelta(days=7)
ACTIONS = ("create", "move", "rewrite", "withdraw", "keep", "skip")


@dataclass(frozen=True)
class Wanted:
    """A reminder of the document with what is recomputed about it."""

    name: str
    identity: str
    starts: datetime
    ends: datetime
    opens: datetime
    closes: datetime
    start: datetime
    end: datetime
    late: bool


def violations(
    document: dict[str, Any], grace: timedelta = timedelta(hours=48), beyond: Collection[str] = ()
) -> list[str]:
    """All that is wrong with a first run's document, in sentences.

    *beyond* are identities of events that may lie out of range: the earliest of an on-site loop gives it its own.
    """
    zone = ZoneInfo(document["timezone"])
    now = instant(document["now"])
    found = [*_counts(document), *_identities(document, zone, beyond)]
    wanted = []
    for action in document["actions"]:
        if action["action"] in {"create", "move", "keep"} and action["touch"] == 1:
            item = _wanted(action, zone)
            wanted.append(item)
            found += _window(action, item)
        elif action["action"] == "skip":
            found += _skip(action)
    found += _slots(wanted, now, zone, grace)
    return found


# ── the document as a whole ───────────────────────────────────────────────────────────────────────


def _counts(document: dict[str, Any]) -> Iterator[str]:
    first = [action for action in document["actions"] if action["touch"] == 1]
    for name in ACTIONS:
        number = sum(action["action"] == name for action in first)
        if document["counts"][name] != number:
            yield f"counts.{name} is {document['counts'][name]}, but there are {number}"
    events = [(e["uid"], e["recurrence_id"], e["start"]) for action in first for e in action["events"]]
    if len(events) != len(set(events)):
        yield f"an event stands in two actions: {sorted(str(e) for e in events if events.count(e) > 1)}"
    if document["counts"]["events"] != len(events):
        yield f"counts.events is {document['counts']['events']}, but actions name {len(events)}"
    ids = [action["id"] for action in document["actions"]]
    if len(ids) != len(set(ids)):
        yield "two actions have one id"


def _identities(document: dict[str, Any], zone: ZoneInfo, beyond: Collection[str]) -> Iterator[str]:
    for action in document["actions"]:
        events = action["events"]
        if not events or action["action"] not in {"create", "skip"}:
            continue
        first = min(events, key=lambda event: _start(event, zone))
        candidates = {identity(e["uid"], e["recurrence_id"], action["touch"]) for e in events}
        if action["id"] not in candidates and action["id"] not in beyond:
            yield f"{first['summary']!r}: the id {action['id']} belongs to none of its events"


def identity(uid: str, recurrence: str | None, touch: int) -> str:
    """The digest that decides which reminder belongs to an event."""
    key = "" if recurrence is None else recurrence
    if "T" in key:
        key = instant(key).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = "\x1f".join(["followup/1", uid, key, str(touch)])
    return base64.b32hexencode(hashlib.sha256(text.encode()).digest()[:20]).decode().rstrip("=").lower()


# ── windows ───────────────────────────────────────────────────────────────────────────────────────


def instant(text: str) -> datetime:
    """An RFC 3339 instant in UTC; a time without offset is refused."""
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError(f"{text} has no offset")
    return value.astimezone(UTC)


def _start(event: dict[str, Any], zone: ZoneInfo) -> datetime:
    if event.get("all_day", "T" not in event["start"]):
        return datetime.combine(date.fromisoformat(event["start"]), time(0), zone).astimezone(UTC)
    return instant(event["start"])


def _end(event: dict[str, Any], zone: ZoneInfo) -> datetime:
    """The end that windows are measured from: 18:00 of an all-day event's last day."""
    if "T" in event["end"]:
        return instant(event["end"])
    last = max(date.fromisoformat(event["end"]) - timedelta(days=1), date.fromisoformat(event["start"]))
    return datetime.combine(last, time(18), zone).astimezone(UTC)


def _wanted(action: dict[str, Any], zone: ZoneInfo) -> Wanted:
    events = action["events"]
    starts = min(_start(event, zone) for event in events)
    ends = max(_end(event, zone) for event in events)
    opens, closes = (ends + timedelta(hours=hours) for hours in HOURS[action["type"]])
    start, end = instant(action["reminder"]["start"]), instant(action["reminder"]["end"])
    name = f"{events[0]['summary']!r} ({action['type']})"
    return Wanted(name, action["id"], starts, ends, opens, closes, start, end, action["late"])


def _window(action: dict[str, Any], item: Wanted) -> Iterator[str]:
    window = action["window"]
    if (instant(window["opens"]), instant(window["closes"])) != (item.opens, item.closes):
        yield f"{item.name}: window {window['opens']} to {window['closes']}, but it is {item.opens} to {item.closes}"
    if item.end - item.start != LENGTH:
        yield f"{item.name}: lasts {item.end - item.start}"


def _skip(action: dict[str, Any]) -> Iterator[str]:
    if not action["reason"].strip():
        yield f"{action['id']} is skipped without a reason"
    if action.get("reminder") or action.get("window"):
        yield f"{action['id']} is skipped, yet has a reminder or a window"


# ── slots ─────────────────────────────────────────────────────────────────────────────────────────


def _slots(wanted: Sequence[Wanted], now: datetime, zone: ZoneInfo, grace: timedelta) -> Iterator[str]:
    placed: list[Wanted] = []
    for item in sorted(wanted, key=lambda one: (one.closes, one.starts, one.identity)):
        yield from _slot(item, placed, now, zone, grace)
        placed.append(item)


def _slot(item: Wanted, placed: Sequence[Wanted], now: datetime, zone: ZoneInfo, grace: timedelta) -> Iterator[str]:
    late = item.closes <= now
    if late != item.late:
        yield f"{item.name}: late is {item.late}, but its window closes {item.closes}"
    if late and item.closes < now - grace:
        yield f"{item.name}: beyond the grace, yet there is a reminder"
    first = now if late else max(now, item.opens)
    last = now + LATE_SEARCH if late else item.closes
    if not first <= item.start <= last:
        yield f"{item.name}: at {item.start}, outside {first} to {last}"
        return
    grid = list(_grid(first, last, zone))
    if not grid:
        return  # the rest of the window is shorter than the grid: anywhere in it is right
    quiet_grid = all(_is_quiet(start, zone) for start in grid)
    if item.start not in grid and not (quiet_grid and not _is_quiet(item.start, zone)):
        yield f"{item.name}: at {item.start}, off the grid"
    if quiet_grid and item.start in grid:
        latest = max(grid, key=lambda start: (_merit(start, last, placed, zone), start))
        if item.start != latest and last - latest >= TO_ACT:
            yield f"{item.name}: at {item.start} in a quiet rest, though {latest} is the latest that leaves time"
    chosen = _rank(item.start, last, placed, zone)
    best = min(_rank(start, last, placed, zone) for start in grid)
    if chosen > best:
        yield f"{item.name}: at {item.start.astimezone(zone)} with {_words(chosen)}, though a slot with {_words(best)} is free"


def _grid(first: datetime, last: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Quarter hours of local wall time from *first* to before *last*; zones are off by quarter hours at worst."""
    step = timedelta(minutes=1)
    at = first.replace(second=0, microsecond=0)
    at += step if at < first else timedelta(0)
    while at < last and at.astimezone(zone).minute % 15:
        at += step
    while at < last:
        local = at.astimezone(zone)
        if local.minute % 15 == 0:
            yield at
        at += GRID if local.minute % 15 == 0 else step


Rank = tuple[bool, bool, bool, int]


def _rank(start: datetime, last: datetime, placed: Iterable[Wanted], zone: ZoneInfo) -> Rank:
    """How bad a slot is, worst reason first: quiet, too little time left to act, over another reminder, kind of hour."""
    local = start.astimezone(zone)
    quiet = _is_quiet(start, zone)
    hurried = last - start < TO_ACT
    overlaps = any(start < other.end and other.start < start + LENGTH for other in placed)
    weekday = 0 if time(9) <= local.time() < time(18) else 1
    hours = 0 if quiet else weekday if local.weekday() < 5 else 2
    return quiet, hurried, overlaps, hours


def _is_quiet(start: datetime, zone: ZoneInfo) -> bool:
    local = start.astimezone(zone)
    return local.hour >= 22 or local.hour < 7


def _merit(start: datetime, last: datetime, placed: Iterable[Wanted], zone: ZoneInfo) -> tuple[bool, ...]:
    """Larger is better: what has to be compared among quiet slots."""
    _, hurried, overlaps, _ = _rank(start, last, placed, zone)
    return not hurried, not overlaps


def _words(rank: Rank) -> str:
    quiet, hurried, overlaps, hours = rank
    words = ["quiet"] * quiet + ["hurried"] * hurried + ["overlapping"] * overlaps
    return ", ".join([*words, ("working hours", "a working day's edge", "another day")[hours]])
