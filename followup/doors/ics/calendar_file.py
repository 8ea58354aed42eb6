"""A calendar file as somebody's: reminders of ours among whatever else it holds, and the ledger of what was written.

The ledger is a property of the calendar, ``X-FOLLOWUP-LEDGER``: the identity of every reminder that stands in the file,
each with the day from which on it no longer matters. A reminder that is listed but missing was deleted by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.doors.ics.lines import CRLF, Component, Line, Part, component, line, parse, render
from followup.doors.ics.own import identity_in
from followup.doors.ics.vtimezone import vtimezone
from followup.doors.ics.zones import Zones, iana
from followup.model import Span
from followup.record import record

LEDGER = "X-FOLLOWUP-LEDGER"
REMEMBERED = timedelta(days=60)
"""How long after its day an entry of the ledger stays; nothing is created for an event more than 30 days ago."""

_BOM = "\ufeff"
_ENTRY = re.compile(r"([0-9a-z]{4,64})/(\d{4}-\d{2}-\d{2})")
_ENTRIES_A_LINE = 20


@record
class CalendarFile:
    """The content of one file, whole; every change gives a new value, and what isn't changed stays to the byte."""

    parts: tuple[Part, ...]
    newline: str = CRLF
    bom: bool = False

    @property
    def reminders(self) -> dict[str, tuple[Component, ...]]:
        """The components of ours by identity, a series before its exceptions."""
        found: dict[str, list[Component]] = {}
        for part in self._events():
            if identity := identity_in(part):
                found.setdefault(identity, []).append(part)
        return {
            identity: tuple(sorted(parts, key=lambda part: part.line("RECURRENCE-ID") is not None))
            for identity, parts in found.items()
        }

    @property
    def has_others(self) -> bool:
        """Whether there is anything in it, zones apart, that isn't ours."""
        return any(part.name != "VTIMEZONE" and not identity_in(part) for part in self._events())

    @property
    def ledger(self) -> dict[str, date]:
        """The identities that were written, each with its day."""
        values = (item.value for calendar in self._calendars() for item in calendar.lines(LEDGER))
        return {identity: day for value in values for identity, day in _entries(value)}

    @property
    def zone(self) -> ZoneInfo | None:
        """The zone that most reminders go by; None where they name none."""
        names = Counter(name for parts in self.reminders.values() for part in parts for name in _tzids(part))
        return next((zone for name, _ in names.most_common() if (zone := iana(name))), None)

    def zones(self, floating: ZoneInfo) -> Zones:
        """What the TZIDs of this file mean; *floating* is for times that name none."""
        own: dict[str, list[bytes]] = {}
        for part in self._events():
            if part.name == "VTIMEZONE":
                own.setdefault(part.text("TZID").strip(), []).append(render([part]).encode("utf-8", "surrogateescape"))
        return Zones(own, floating)

    def with_reminders(
        self, changed: Mapping[str, Component], ledger: Mapping[str, date], spans: Mapping[str, Span]
    ) -> CalendarFile:
        """This file with *changed* components by identity, and another *ledger*.

        *spans* are the times of all reminders that then stand in it: they give the order, and what zones have to cover.
        """
        left = dict(changed)
        parts = [_replaced(part, left) if isinstance(part, Component) else part for part in self.parts]
        home = self._home()
        for index, part in enumerate(parts):
            if isinstance(part, Component):
                kept = tuple(item for item in part.parts if not _is_ledger(item))
                parts[index] = replace(part, parts=(*kept, *left.values()) if index == home else kept)
        whole = replace(self, parts=tuple(parts))
        zones = whole._zones(spans)
        parts[home] = _ordered(parts[home], _ledger_lines(ledger, self.newline), zones, spans)
        return replace(self, parts=tuple(parts))

    def borrowed_zones(self) -> frozenset[str]:
        """The TZIDs that something in here which isn't ours goes by."""
        return frozenset(
            name
            for part in self._events()
            if part.name != "VTIMEZONE" and not identity_in(part)
            for name in _tzids(part)
        )

    def to_bytes(self) -> bytes:
        """The file to write."""
        text = render(self.parts)
        return ((_BOM if self.bom else "") + text).encode("utf-8", "surrogateescape")

    def _zones(self, spans: Mapping[str, Span]) -> dict[str, Component]:
        """The rules of every zone that our reminders go by and nobody else does."""
        used: dict[str, list[datetime]] = {}
        for part in self._events():
            if (identity := identity_in(part)) in spans:
                for name in _tzids(part):
                    used.setdefault(name, []).extend((spans[identity].start, spans[identity].end))
        borrowed = self.borrowed_zones()
        return {
            name: vtimezone(zone, moments, self.newline)
            for name, moments in sorted(used.items())
            if name not in borrowed and (zone := iana(name)) and zone.key == name
        }

    def _calendars(self) -> Iterator[Component]:
        return (part for part in self.parts if isinstance(part, Component) and part.name == "VCALENDAR")

    def _events(self) -> Iterator[Component]:
        """Everything inside the calendars, and what stands outside of any."""
        for part in self.parts:
            if isinstance(part, Component):
                yield from part.components() if part.name == "VCALENDAR" else (part,)

    def _home(self) -> int:
        """Which part is the calendar that new reminders go to: the one with ours, else the first."""
        calendars = [i for i, part in enumerate(self.parts) if isinstance(part, Component) and part.name == "VCALENDAR"]
        for index in calendars:
            part = self.parts[index]
            if isinstance(part, Component) and (part.line(LEDGER) or any(map(identity_in, part.components()))):
                return index
        return calendars[0]


def read_file(data: bytes) -> CalendarFile:
    """The calendar in *data*; raises ``ValueError`` with the reason where there is none, or not a whole one.

    A file without any content is an empty calendar: there is nothing in it to lose.
    """
    text = data.decode("utf-8", "surrogateescape")
    bom = text.startswith(_BOM)
    text = text.removeprefix(_BOM)
    if not text.strip():
        return blank()
    file = CalendarFile(parse(text), CRLF if CRLF in text or "\n" not in text else "\n", bom)
    if not any(isinstance(part, Component) and part.name == "VCALENDAR" for part in file.parts):
        raise ValueError("it holds no BEGIN:VCALENDAR")
    return file


def blank() -> CalendarFile:
    """A new calendar."""
    head = (
        line("VERSION", "2.0"),
        line("PRODID", "-//followup//followup//EN"),
        line("CALSCALE", "GREGORIAN"),
        line("X-WR-CALNAME", "Follow-ups"),
    )
    return CalendarFile((component("VCALENDAR", head),))


def _ordered(part: Part, ledger: list[Line], zones: Mapping[str, Component], spans: Mapping[str, Span]) -> Part:
    """The calendar that reminders live in: its lines, the ledger, zones, what isn't ours as it lay, ours by time."""
    if isinstance(part, Line):
        return part
    heads = [item for item in part.parts if isinstance(item, Line)]
    inner = [item for item in part.components() if not (item.name == "VTIMEZONE" and item.text("TZID") in zones)]
    others = [item for item in inner if not identity_in(item)]
    ours = sorted((item for item in inner if identity_in(item)), key=lambda item: _when(item, spans))
    return replace(part, parts=(*heads, *ledger, *zones.values(), *others, *ours))


def _when(part: Component, spans: Mapping[str, Span]) -> tuple[datetime, str]:
    identity = identity_in(part)
    return spans[identity].start if identity in spans else datetime.max.replace(tzinfo=UTC), identity


def _replaced(part: Component, left: dict[str, Component]) -> Component:
    """*part* with those of its components that *left* has anew, which are taken out of it; exceptions stay."""
    inner: list[Part] = []
    for item in part.parts:
        identity = identity_in(item)
        if identity in left and isinstance(item, Component) and item.line("RECURRENCE-ID") is None:
            inner.append(left.pop(identity))
        else:
            inner.append(item)
    return replace(part, parts=tuple(inner))


def _is_ledger(part: Part) -> bool:
    return isinstance(part, Line) and part.name == LEDGER


def _entries(value: str) -> Iterator[tuple[str, date]]:
    for identity, day in _ENTRY.findall(value):
        try:
            yield identity, date.fromisoformat(day)
        except ValueError:
            continue


def _ledger_lines(ledger: Mapping[str, date], newline: str) -> list[Line]:
    entries = [f"{identity}/{ledger[identity].isoformat()}" for identity in sorted(ledger)]
    rows = (entries[index : index + _ENTRIES_A_LINE] for index in range(0, len(entries), _ENTRIES_A_LINE))
    return [line(LEDGER, " ".join(row), newline) for row in rows]


def _tzids(part: Component) -> Iterator[str]:
    for item in part.parts:
        if isinstance(item, Component):
            yield from _tzids(item)
        elif name := item.param("TZID"):
            yield name
