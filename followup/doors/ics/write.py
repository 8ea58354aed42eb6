"""A reminder as a VEVENT (RFC 5545 section 3.6.1): a new one whole, a changed one line by line.

It is shown as free, is private, rings at its start, and carries no attendees. Whatever else a person or a program put
into the component, alarms and colours above all, stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from followup.doors import stored
from followup.doors.ics.lines import CRLF, Component, Line, Part, component, escape, line, unescape
from followup.doors.ics.vtimezone import stamp, tzid, wall
from followup.doors.settle import is_tombstone
from followup.identity import ics_uid
from followup.model import Reminder
from followup.record import record
from followup.text import visible

MEMORY_PREFIX = f"X-{stored.PREFIX}".upper()
_URI = "-._~:/?#[]@!$&'()*+,;=%"
"""What may stand in a URI as it is, RFC 3986 section 2."""


@record
class Pen:
    """How a run writes."""

    now: datetime
    """UTC."""
    zone: ZoneInfo | None
    """In which times are written down; None for UTC."""
    newline: str = CRLF

    def line(self, name: str, value: str, **params: str) -> Line:
        """One line of ours."""
        return line(name, value, self.newline, **params)

    def text(self, name: str, text: str) -> Line:
        """One line of text."""
        return self.line(name, escape(text))

    def utc(self, name: str, when: datetime) -> Line:
        """One line with an instant."""
        return self.line(name, stamp(when.astimezone(UTC)) + "Z")

    def times(self, start: datetime, end: datetime) -> tuple[Line, Line]:
        """Start and end in local time where that can say both, else in UTC."""
        if self.zone is not None and tzid(self.zone):
            begins, ends = wall(start, self.zone), wall(end, self.zone)
            if begins is not None and ends is not None:
                name = tzid(self.zone)
                return self.line("DTSTART", begins, TZID=name), self.line("DTEND", ends, TZID=name)
        return self.utc("DTSTART", start), self.utc("DTEND", end)


def new_event(reminder: Reminder, pen: Pen) -> Component:
    """The VEVENT of a reminder that isn't in the file yet."""
    alarm = component(
        "VALARM",
        (pen.line("ACTION", "DISPLAY"), pen.text("DESCRIPTION", _title(reminder)), pen.line("TRIGGER", "PT0S")),
        pen.newline,
    )
    return component("VEVENT", (*_lines(reminder, 0, pen), alarm), pen.newline)


def changed_event(old: Component, before: Reminder, after: Reminder, sequence: int, pen: Pen) -> Component:
    """*old*, which reads as *before*, so that it reads as *after*; what says the same already stays to the byte."""
    fresh: dict[str, list[Line]] = {}
    for made in _lines(after, sequence, pen):
        fresh.setdefault(_place(made), []).append(made)
    for name in _unchanged(before, after):
        fresh.pop(name, None)
    superseded = _superseded(before, after)
    parts: list[Part] = []
    for part in old.parts:
        if isinstance(part, Component):
            parts.append(_renamed_alarm(part, before, after, pen))
        elif _place(part) in fresh:
            parts.extend(fresh[_place(part)])
            fresh[_place(part)] = []
        elif part.name not in superseded:
            parts.append(part)
    missing = [made for lines in fresh.values() for made in lines]
    inner = next((index for index, part in enumerate(parts) if isinstance(part, Component)), len(parts))
    parts[inner:inner] = missing
    return Component(old.name, old.begin, tuple(parts), old.end)


def _lines(reminder: Reminder, sequence: int, pen: Pen) -> Iterable[Line]:
    memory = reminder.memory
    yield pen.line("UID", ics_uid(reminder.identity))
    yield pen.utc("DTSTAMP", pen.now)
    yield pen.utc("CREATED", memory.run)
    yield pen.utc("LAST-MODIFIED", pen.now)
    yield pen.line("SEQUENCE", str(sequence))
    yield from pen.times(reminder.start, reminder.end)
    yield pen.text("SUMMARY", _title(reminder))
    yield pen.text("DESCRIPTION", reminder.body)
    yield pen.line("STATUS", "CANCELLED" if is_tombstone(reminder) else "CONFIRMED")
    yield pen.line("TRANSP", "TRANSPARENT")
    yield pen.line("CLASS", "PRIVATE")
    yield pen.line("CATEGORIES", f"Follow-up,{escape(memory.kind.value)}")
    if reminder.link.lower().startswith(("http://", "https://")):
        yield pen.line("URL", quote(reminder.link, safe=_URI, errors="replace"))
    if visible(memory.uid).strip():
        yield pen.text("RELATED-TO", visible(memory.uid))
    for key, value in stored.to_pairs(reminder).items():
        yield pen.line(f"X-{key}".upper(), value)


def _title(reminder: Reminder) -> str:
    return visible(reminder.title)


def _place(made: Line) -> str:
    """Under which name a line is replaced: all of the memory is one block."""
    return MEMORY_PREFIX if made.name.startswith(MEMORY_PREFIX) else made.name


def _unchanged(before: Reminder, after: Reminder) -> Iterable[str]:
    """The names whose lines say what they should already, in whatever form a program gave them."""
    yield from ("UID", "CREATED", "TRANSP", "CLASS", "CATEGORIES")
    if (before.start, before.end) == (after.start, after.end):
        yield from ("DTSTART", "DTEND")
    if before.title == after.title:
        yield "SUMMARY"
    if before.body == after.body:
        yield "DESCRIPTION"
    if before.link == after.link:
        yield "URL"
    if before.memory.uid == after.memory.uid:
        yield "RELATED-TO"


def _superseded(before: Reminder, after: Reminder) -> frozenset[str]:
    """Other properties that would go on saying what no longer holds."""
    names: set[str] = set()
    if (before.start, before.end) != (after.start, after.end):
        names |= {"DURATION"}
    if before.body != after.body:
        names |= {"X-ALT-DESC", "STYLED-DESCRIPTION"}
    return frozenset(names)


def _renamed_alarm(inner: Component, before: Reminder, after: Reminder, pen: Pen) -> Component:
    """An alarm that shows the title shows the new one; one with words of its own keeps them."""
    if inner.name != "VALARM" or before.title == after.title:
        return inner
    parts = (
        pen.text("DESCRIPTION", _title(after))
        if isinstance(part, Line) and part.name == "DESCRIPTION" and unescape(part.value) == before.title
        else part
        for part in inner.parts
    )
    return Component(inner.name, inner.begin, tuple(parts), inner.end)
