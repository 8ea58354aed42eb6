"""From a scan to events whose dates are understood: each calendar's own lines, its zones, and what it keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from followup.doors.ics.entry import Entry, Source, read_entry
from followup.doors.ics.properties import Properties, read_properties
from followup.doors.ics.quirks.zone_names import spoken_zone
from followup.doors.ics.scan import Scan
from followup.doors.ics.values import BadValue
from followup.doors.ics.zones import Zones, by_city, iana, named
from followup.model import Problem
from followup.record import record
from followup.text import one_line

LARGEST_EVENT = 64_000_000
"""Bytes of one event, with all that is attached to it."""
MOST_NAMED = 200
"""Bad events of one file that are named one by one."""


@record
class Head:
    """What a VCALENDAR says of itself."""

    name: str = ""
    zone: ZoneInfo | None = None
    cancels: bool = False
    problem: str = ""


@record
class File:
    """A scanned file, with the calendars in it."""

    name: str
    number: int
    scan: Scan
    origin: str
    heads: tuple[Head, ...]
    zones: tuple[Zones, ...]

    def sources(self) -> tuple[Source, ...]:
        """The sources of its events, by calendar."""
        return tuple(
            Source(
                file=self.number,
                calendar=head.name,
                origin=self.origin or head.name,
                cancels=head.cancels,
                zone_of=zones,
                home=head.zone,
            )
            for head, zones in zip(self.heads, self.zones, strict=True)
        )


def open_file(scan: Scan, name: str, number: int, origin: str, floating: ZoneInfo) -> File:
    """The file behind *scan*; *floating* is the zone of floating times where a calendar names none."""
    heads = tuple(_head(read_properties(bytes(calendar.head))) for calendar in scan.calendars)
    everywhere: dict[str, list[bytes]] = {}
    own = [_own_zones(scan, calendar.zones) for calendar in scan.calendars]
    for zones in own:
        for tzid, blocks in zones.items():
            everywhere.setdefault(tzid, []).extend(blocks)
    # a calendar's own zone of a name goes before one of another calendar in the file
    return File(
        name,
        number,
        scan,
        origin,
        heads,
        tuple(Zones({**everywhere, **zones}, head.zone or floating) for head, zones in zip(heads, own, strict=True)),
    )


def read_entries(file: File, events: Iterable[int], problems: list[Problem]) -> Iterator[Entry]:
    """The *events* of *file*; each that can't be read is named in *problems*."""
    bad = 0
    sources = file.sources()
    for event in events:
        begins = file.scan.begins[event]
        entry: Entry | None = None
        if file.scan.ends[event] - begins > LARGEST_EVENT:
            properties, wrong = Properties({}), "was left out: it is too large"
        else:
            properties = read_properties(file.scan.block(event))
            try:
                entry = read_entry(properties, sources[file.scan.owners[event]], file.name)
                wrong = f"was read only in part: {'; '.join(entry.notes)}" if entry.notes else ""
            except BadValue as error:
                wrong = f"was left out: {error}"
            except OverflowError:
                wrong = "was left out: its dates are out of reach"
        bad += bool(wrong)
        if wrong and bad <= MOST_NAMED:
            problems.append(Problem(f"{file.name}: {described(properties, file.scan.line(begins))} {wrong}"))
        if entry is not None:
            yield entry
    if bad > MOST_NAMED:
        problems.append(Problem(f"{file.name}: {bad - MOST_NAMED} more events could not be read, or not whole"))


def file_problems(file: File) -> Iterator[Problem]:
    """What is wrong with a file as a whole: broken off, or told in zones that nobody knows."""
    scan = file.scan
    for begins in scan.broken[:MOST_NAMED]:
        properties = read_properties(scan.data[begins : begins + 20_000])
        where = described(properties, scan.line(begins))
        yield Problem(f"{file.name}: {where} was left out: it breaks off")
    if any(not calendar.closed for calendar in scan.calendars):
        whole = (
            "the one whole event in it was"
            if len(scan.begins) == 1
            else f"the {len(scan.begins)} whole events in it were"
        )
        yield Problem(f"{file.name} breaks off before its end: {whole} read")
    for head in file.heads:
        if head.problem:
            yield Problem(f"{file.name}: {head.problem}")
    unknown = sorted({one_line(tzid)[:60] for zones in file.zones for tzid in zones.unknown})
    for tzid in unknown[:MOST_NAMED]:
        yield Problem(f"{file.name}: the time zone “{tzid}” isn't known; its times were read as local ones")


def described(properties: Properties, line: int) -> str:
    """How a message calls an event: by its title, its line and its UID."""
    title, uid = one_line(properties.text("SUMMARY"))[:60], one_line(properties.text("UID"))[:60]
    return f"{f'“{title}”' if title else 'an event'} on line {line}{f' ({uid})' if uid else ''}"


def _head(properties: Properties) -> Head:
    told = properties.text("X-WR-TIMEZONE", "TIMEZONE-ID")
    zone = _zone(told) if told else None
    problem = f"its time zone “{one_line(told)[:60]}” (X-WR-TIMEZONE) isn't known" if told and zone is None else ""
    return Head(
        name=one_line(properties.text("X-WR-CALNAME", "NAME"))[:200],
        zone=zone,
        cancels=properties.text("METHOD").upper() == "CANCEL",
        problem=problem,
    )


def _zone(name: str) -> ZoneInfo | None:
    found: tzinfo | None = named(name) or spoken_zone(name, iana, by_city)
    if found is UTC:
        return ZoneInfo("UTC")
    return found if isinstance(found, ZoneInfo) else None


def _own_zones(scan: Scan, blocks: Sequence[tuple[int, int]]) -> dict[str, list[bytes]]:
    zones: dict[str, list[bytes]] = {}
    for begins, ends in blocks[:2_000]:
        block = scan.data[begins : min(ends, begins + 1_000_000)]
        zones.setdefault(read_properties(block).text("TZID"), []).append(block)
    return zones
