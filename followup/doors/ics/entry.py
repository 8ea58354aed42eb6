"""One VEVENT with its dates understood: what series are made of, and what copies are compared by."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import TypeVar

from followup.doors.ics.properties import Properties, Property
from followup.doors.ics.rules import Rule, parse_rule
from followup.doors.ics.values import LONGEST, BadValue, Stamp, ZoneOf, duration, period, stamp
from followup.record import record

_T = TypeVar("_T")
_DAY = timedelta(days=1)
_NEVER = datetime.min.replace(tzinfo=UTC)


@record
class Source:
    """The calendar of one file that an event was read from."""

    file: int
    """Which of the inputs' files; events of one file are never copies of each other."""
    calendar: str = ""
    """Its name for people."""
    origin: str = ""
    """What the origin of its events calls it."""
    cancels: bool = False
    """METHOD:CANCEL (RFC 5546 section 3.2.5)."""
    zone_of: ZoneOf = field(default=lambda tzid: (UTC, True), compare=False)
    """The zones of that calendar."""
    home: tzinfo | None = None
    """X-WR-TIMEZONE: by whose wall a series repeats that is written in UTC."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A VEVENT: a single event, the head of a series, or one occurrence that somebody changed."""

    properties: Properties
    source: Source
    uid: str
    start: Stamp
    end: Stamp
    recurrence: Stamp | None = None
    """RECURRENCE-ID."""
    and_future: bool = False
    """RANGE=THISANDFUTURE."""
    rules: tuple[Rule, ...] = ()
    without: tuple[Rule, ...] = ()
    """EXRULE, which RFC 5545 dropped and calendars still hold."""
    place: str = ""
    """Where it stands, for messages: file and line."""
    notes: tuple[str, ...] = ()
    """What of it had to be left out."""

    @property
    def repeats(self) -> bool:
        """Whether it is the head of a series."""
        return self.recurrence is None and bool(self.rules or self.properties.first("RDATE"))

    @property
    def length(self) -> timedelta:
        """How long it lasts on the wall clock, where start and end go by the same one; else in elapsed time."""
        if self.start.zone is self.end.zone or self.start.zone == self.end.zone:
            return self.end.wall - self.start.wall
        return self.end.instant - self.start.instant

    @property
    def sequence(self) -> int:
        """SEQUENCE, 0 without one."""
        return integer(self.properties.text("SEQUENCE"))

    @property
    def rank(self) -> tuple[int, datetime, datetime, int, str]:
        """Of two copies the higher one counts: SEQUENCE, DTSTAMP, then how it was answered."""
        stamped = moment(self.properties.first("DTSTAMP")) or _NEVER
        modified = moment(self.properties.first("LAST-MODIFIED")) or _NEVER
        return (
            self.sequence,
            stamped,
            modified,
            self._standing(),
            f"{self.properties.canonical()}{self.source.calendar}",
        )

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self.source.cancels or self.properties.text("STATUS").upper() in {"CANCELLED", "CANCELED"}

    def _standing(self) -> int:
        if self.cancelled:
            return 3
        answers = {guest.param("PARTSTAT").upper() for guest in self.properties.all("ATTENDEE")}
        return 0 if "DECLINED" in answers else 2 if "ACCEPTED" in answers else 1


def integer(text: str) -> int:
    """The whole number in *text*, 0 where there is none."""
    digits = text.strip()[:9]
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def moment(found: Property | None) -> datetime | None:
    """The instant of DTSTAMP, LAST-MODIFIED and the like; None for what is none."""
    if found is None:
        return None
    try:
        return stamp(found.value, "", lambda tzid: (UTC, True)).instant
    except BadValue:
        return None


def read_entry(properties: Properties, source: Source, place: str = "") -> Entry:
    """The event in *properties*; raises ``BadValue`` where it has no start that can be understood.

    Whatever else is bad costs its own property: ``notes`` say which.
    """
    zone_of = source.zone_of
    notes = [f"{name} is cut" for name in sorted(properties.cut)]
    start = _start(properties, zone_of)
    end = _end(properties, start, zone_of, notes)
    if (end.wall if start.is_date else end.instant) < (start.wall if start.is_date else start.instant):
        start, end = end, start
    recurrence = _told("RECURRENCE-ID", notes, lambda: _recurrence(properties, zone_of))
    rules = tuple(_rules(properties, "RRULE", notes))
    without = tuple(_rules(properties, "EXRULE", notes))
    ranged = properties.first("RECURRENCE-ID")
    if source.home is not None and start.zone is UTC and (rules or properties.first("RDATE")):
        start, end = _at_home(start, end, source.home)
    entry = Entry(
        properties=properties,
        source=source,
        uid=_uid(properties),
        start=start,
        end=end,
        recurrence=recurrence,
        and_future=ranged is not None and ranged.param("RANGE").upper() == "THISANDFUTURE",
        rules=rules,
        without=without,
        place=place,
        notes=tuple(notes),
    )
    return entry if entry.uid else replace(entry, uid=_made_up(entry))


def _start(properties: Properties, zone_of: ZoneOf) -> Stamp:
    given = properties.all("DTSTART")
    if not given:
        raise BadValue("it has no DTSTART")
    problem = BadValue("it has no DTSTART")
    for found in given:
        try:
            start = stamp(found.value, found.param("TZID"), zone_of)
            start.instant  # noqa: B018  raises where no instant is that early or late
        except BadValue as error:
            problem = BadValue(f"DTSTART {error}")
        else:
            return start
    raise problem


def _end(properties: Properties, start: Stamp, zone_of: ZoneOf, notes: list[str]) -> Stamp:
    """The end, exclusive: DTEND, else DURATION, else a day for a date and no time at all for a time."""
    found = properties.first("DTEND")
    if found is not None:
        end = _told("DTEND", notes, lambda: _near(start, _checked(stamp(found.value, found.param("TZID"), zone_of))))
        if end is not None:
            return _alike(start, end)
    lasts = properties.first("DURATION")
    if lasts is not None:
        length = _told("DURATION", notes, lambda: duration(lasts.value))
        if length is not None:
            return _told("DURATION", notes, lambda: _checked(_after(start, length))) or start
    return _after(start, _DAY) if start.is_date else start


def _at_home(start: Stamp, end: Stamp, home: tzinfo) -> tuple[Stamp, Stamp]:
    """A start in UTC on the wall of *home*, and an end as long after it as it was."""
    try:
        begins = Stamp(start.instant.astimezone(home).replace(tzinfo=None, fold=0), home)
        return begins, begins.at(begins.wall + (end.instant - start.instant))
    except OverflowError:
        return start, end


def _after(start: Stamp, length: timedelta) -> Stamp:
    try:
        wall = start.wall + length
        if start.is_date and wall.time() != time():
            wall = datetime.combine(wall.date(), time()) + _DAY
    except OverflowError as error:
        raise BadValue("its end is out of reach") from error
    return start.at(wall)


def _checked(end: Stamp) -> Stamp:
    end.instant  # noqa: B018  raises where no instant is that early or late
    return end


def _near(start: Stamp, end: Stamp) -> Stamp:
    """*end*, unless it is so far away that nobody can mean it: the year 9999 for "without end", 1601 for "none"."""
    if abs(end.wall - start.wall) > LONGEST:
        raise BadValue(f"{end.wall:%Y-%m-%d} is more than a century away from its start")
    return end


def _alike(start: Stamp, end: Stamp) -> Stamp:
    """*end* as a date with a date, a time with a time: the two must agree (RFC 5545 section 3.6.1), and often don't."""
    if start.is_date and not end.is_date:
        day = datetime.combine(end.wall.date(), time())
        return start.at(max(day + _DAY if end.wall > day else day, start.wall + _DAY))
    if end.is_date and not start.is_date:
        return start.at(max(end.wall, start.wall))
    if start.is_date and end.wall == start.wall:
        return start.at(start.wall + _DAY)
    if end.floating and not start.floating:
        return start.at(end.wall)
    return end


def _recurrence(properties: Properties, zone_of: ZoneOf) -> Stamp | None:
    found = properties.first("RECURRENCE-ID")
    return None if found is None else _checked(stamp(found.value, found.param("TZID"), zone_of))


def _rules(properties: Properties, name: str, notes: list[str]) -> list[Rule]:
    told = {found.value.strip().upper(): found.value for found in properties.all(name)[:20]}
    rules = (_told(name, notes, lambda value=value: parse_rule(value)) for value in told.values())  # type: ignore[misc]
    return [rule for rule in rules if rule is not None]


def _told(name: str, notes: list[str], read: Callable[[], _T]) -> _T | None:
    """What *read* gives; None, and a note, where it can't be understood."""
    try:
        return read()
    except BadValue as error:
        notes.append(f"{name} {error}")
        return None


def _uid(properties: Properties) -> str:
    return properties.text("UID")


def _made_up(entry: Entry) -> str:
    """A UID for an event without one, from what two copies of it share: start, end and title."""
    parts = (str(entry.start.when), str(entry.end.when), entry.properties.text("SUMMARY"))
    return "no-uid-" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def periods(found: list[Property], zone_of: ZoneOf, between: tuple[str, str]) -> list[tuple[Stamp, timedelta | None]]:
    """The RDATEs or EXDATEs between two days (``20261118``), and periods before; what is no date is left out.

    A property can hold a million of them: only the days that matter are read.
    """
    first, last = between
    read: list[tuple[Stamp, timedelta | None]] = []
    for item in found:
        tzid = item.param("TZID")
        for text in item.value.split(","):
            day = text.strip().replace("-", "")[:8]
            if day <= last and (day >= first or "/" in text):
                try:
                    read.append(period(text, tzid, zone_of))
                except BadValue:
                    continue
    return read
