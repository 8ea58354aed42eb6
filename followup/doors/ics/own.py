"""A reminder of ours as it stands in a file, by whatever program it was saved last."""

from __future__ import annotations

import hashlib
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from followup.doors import stored
from followup.doors.ics.lines import Component, Line, Part, render, unescape
from followup.identity import ics_uid, identity_from_uid, is_marked_done
from followup.model import Existing, Memory, Reminder, State

ZoneOf = Callable[[str], tzinfo | None]
"""The zone behind a TZID of the file; None for one that nothing explains."""

_INSTANT = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)")
_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")
_REPEATS = ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")


def identity_in(part: object) -> str:
    """The identity of a component that is a reminder of ours; empty for anything else."""
    if not isinstance(part, Component) or part.name != "VEVENT":
        return ""
    return identity_from_uid(part.text("UID"))


def existing_in(components: Sequence[Component], zone_of: ZoneOf, floating: tzinfo) -> Existing:
    """What the file holds under one identity; more than one component means that somebody made a series of it.

    *floating* is the zone of times that name none. A reminder whose time can't be read is nobody's to write: it counts
    as deleted by hand.
    """
    first = components[0]
    identity = identity_in(first)
    etag = hashlib.sha256("\n".join(_content(components)).encode("utf-8", "replace")).hexdigest()[:16]
    bare = Existing(reminder=None, identity=identity, handle=ics_uid(identity), etag=etag, sequence=_sequence(first))
    reminder = _reminder(first, identity, zone_of, floating)
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


def _reminder(event: Component, identity: str, zone_of: ZoneOf, floating: tzinfo) -> Reminder | None:
    start = _moment(event.line("DTSTART"), zone_of, floating)
    if start is None:
        return None
    end = _end(event, start, zone_of, floating)
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


def _all_day(event: Component) -> bool:
    return _DATE.fullmatch(_value(event, "DTSTART")) is not None


def _end(event: Component, start: datetime, zone_of: ZoneOf, floating: tzinfo) -> datetime:
    """DTEND, or DTSTART and DURATION; a reminder spread over the whole day takes no time of it."""
    if _all_day(event):
        return start
    if (end := _moment(event.line("DTEND"), zone_of, floating)) is not None:
        return end
    match = _DURATION.fullmatch(_value(event, "DURATION"))
    if match is None:
        return start
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return start + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _moment(line: Line | None, zone_of: ZoneOf, floating: tzinfo) -> datetime | None:
    """The instant (UTC) of a date or date-time; None where it can't be told."""
    if line is None:
        return None
    value, name = line.value.strip().upper(), line.param("TZID")
    try:
        if match := _DATE.fullmatch(value):
            return datetime.combine(date(*map(int, match.groups())), time(), floating).astimezone(UTC)
        if match := _INSTANT.fullmatch(value):
            wall = datetime(*map(int, match.groups()[:6]))  # type: ignore[arg-type]  # noqa: DTZ001 - its zone follows
            zone = UTC if match[7] else zone_of(name) if name else floating
            return wall.replace(tzinfo=zone).astimezone(UTC) if zone else None
    except (ValueError, OverflowError):
        return None
    return None


def named_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name; None for any other text, however hostile."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None


def explained_zone(name: str, definition: Component | None) -> tzinfo | None:
    """The zone of a TZID that is no IANA name: some program's own word for one, else what its VTIMEZONE says."""
    from icalendar import Timezone
    from icalendar.timezone import tzp

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            zone: tzinfo | None = tzp.timezone(name)
            if zone is not None or definition is None:
                return zone
            rules = Timezone.from_ical(render([definition]))
            return rules.to_tz(lookup_tzid=False) if isinstance(rules, Timezone) else None
        except Exception:  # noqa: BLE001 - whatever a broken definition does to the library: the time can't be told
            return None
