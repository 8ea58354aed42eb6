"""A reminder of ours as it stands in a file, by whatever program it was saved last."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from followup.doors import stored
from followup.doors.ics.lines import Component, Line, Part, unescape
from followup.doors.ics.values import BadValue, Stamp, duration, stamp
from followup.doors.ics.zones import Zones
from followup.identity import ics_uid, identity_from_uid, is_marked_done
from followup.model import Existing, Memory, Reminder, State

_REPEATS = ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")


def identity_in(part: object) -> str:
    """The identity of a component that is a reminder of ours; empty for anything else."""
    if not isinstance(part, Component) or part.name != "VEVENT":
        return ""
    return identity_from_uid(part.text("UID"))


def existing_in(components: Sequence[Component], zones: Zones) -> Existing:
    """What the file holds under one identity; more than one component means that somebody made a series of it.

    A reminder whose time can't be read is nobody's to write: it counts as deleted by hand.
    """
    first = components[0]
    identity = identity_in(first)
    etag = hashlib.sha256("\n".join(_content(components)).encode("utf-8", "replace")).hexdigest()[:16]
    bare = Existing(reminder=None, identity=identity, handle=ics_uid(identity), etag=etag, sequence=_sequence(first))
    reminder = _reminder(first, identity, zones)
    if reminder is None:
        return replace(bare, gone=True)
    gone = first.text("STATUS").strip().upper() == "CANCELLED"
    repeated = len(components) > 1 or any(first.line(name) for name in _REPEATS)
    return replace(
        bare,
        reminder=replace(reminder, memory=_told(reminder.memory, gone, repeated)),
        gone=gone,
        guests=any(True for _ in first.lines("ATTENDEE")),
        marked_done=is_marked_done(reminder.title),
    )


def _content(parts: Sequence[Part]) -> Iterator[str]:
    """What the components say, however their lines are folded."""
    for part in parts:
        if isinstance(part, Component):
            yield f"BEGIN:{part.name}"
            yield from _content(part.parts)
            yield f"END:{part.name}"
        else:
            yield f"{part.name};{part.params}:{part.value}" if part.name else part.raw.strip()


def _told(memory: Memory, gone: bool, repeated: bool) -> Memory:
    """The stored memory, after what the component itself tells of a person's hand."""
    if not gone and memory.state in {State.WITHDRAWN, State.SKIPPED}:
        # somebody brought it back to life, and it's theirs
        return replace(memory, state=State.OPEN, fingerprint="")
    return replace(memory, fingerprint="") if repeated else memory


def _reminder(event: Component, identity: str, zones: Zones) -> Reminder | None:
    try:
        began = _stamp(event, "DTSTART", zones)
        start = began.instant
    except BadValue:
        return None
    end = _end(event, began, zones)
    pairs = {part.name.removeprefix("X-"): part.value for part in event.parts if isinstance(part, Line)}
    memory = stored.from_pairs({key: unescape(value).strip() for key, value in pairs.items()})
    return Reminder(
        identity=identity,
        start=start,
        end=end,
        title=event.text("SUMMARY"),
        body=event.text("DESCRIPTION"),
        memory=memory or stored.forgotten(identity, start, end, event.text("RELATED-TO")),
        link=_value(event, "URL"),
        language=stored.language_in(pairs) or "en",
    )


def _value(event: Component, name: str) -> str:
    line = event.line(name)
    return line.value.strip() if line else ""


def _sequence(event: Component) -> int:
    value = _value(event, "SEQUENCE")
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value) else 0


# ── times ─────────────────────────────────────────────────────────────────────────────────────────


def _end(event: Component, start: Stamp, zones: Zones) -> datetime:
    """DTEND, or DTSTART and DURATION; a reminder spread over the whole day takes no time of it."""
    if start.is_date:
        return start.instant
    with suppress(BadValue):
        return _stamp(event, "DTEND", zones).instant
    with suppress(BadValue, OverflowError):
        return start.instant + duration(_value(event, "DURATION"))
    return start.instant


def _stamp(event: Component, name: str, zones: Zones) -> Stamp:
    """When a line says; raises ``BadValue`` also for a zone that nothing explains."""
    line = event.line(name)
    if line is None:
        raise BadValue(f"no {name}")
    found = stamp(line.value, line.param("TZID"), zones)
    if found.floating and line.param("TZID"):
        raise BadValue(f"“{line.param('TZID')[:40]}” is no zone")
    return found
