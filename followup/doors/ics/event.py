"""From a VEVENT to the event of the model: people, texts, links. Times come from ``series``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from followup.doors.ics.entry import Entry, moment
from followup.doors.ics.properties import Properties, Property
from followup.doors.ics.quirks.busy_only import is_busy_only
from followup.doors.ics.quirks.conference import conference, web_address
from followup.doors.stored import from_pairs
from followup.identity import DOMAIN
from followup.model import Answer, Attachment, Event, Origin, Person, Status

MOST_PEOPLE = 500
LONGEST_TITLE = 1_000
LONGEST_TEXT = 100_000
"""Characters of a description; Google allows 8,192, pasted pages are longer."""

_ANSWERS = {
    "ACCEPTED": Answer.ACCEPTED,
    "TENTATIVE": Answer.TENTATIVE,
    "DECLINED": Answer.DECLINED,
    "NEEDS-ACTION": Answer.NEEDS_ACTION,
    "DELEGATED": Answer.DECLINED,  # somebody else goes
}
_COMMA = re.compile(r"(?<!\\),")


def base_event(entry: Entry, kind: str = "ics") -> Event:
    """The event as its VEVENT has it; occurrences of a series differ from it in time only."""
    properties = entry.properties
    busy = properties.text("X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-CDO-INTENDEDSTATUS").upper()
    return Event(
        uid=entry.uid,
        start=entry.start.when,
        end=entry.end.when,
        summary=properties.text("SUMMARY")[:LONGEST_TITLE],
        description=_description(properties),
        location=properties.text("LOCATION")[:LONGEST_TITLE],
        organizer=_organizer(properties),
        attendees=tuple(_attendees(properties)),
        status=Status.CANCELLED if entry.cancelled else _status(properties),
        transparent=properties.text("TRANSP").upper() == "TRANSPARENT" or busy == "FREE",
        event_type="outOfOffice" if busy == "OOF" else "default",
        calendar=entry.source.calendar,
        color=properties.text("COLOR"),
        categories=tuple(_categories(properties)),
        conference=conference(properties),
        attachments=tuple(_attachments(properties)),
        link=web_address(properties.text("URL")),
        zone=_zone_name(entry),
        recurring=entry.repeats or entry.recurrence is not None,
        sequence=entry.sequence,
        stamp=moment(properties.first("LAST-MODIFIED")) or moment(properties.first("DTSTAMP")),
        origin=Origin(kind=kind, calendar=entry.source.origin, event=""),
        unreadable=is_busy_only(properties),
        ours=is_ours(entry),
    )


def is_ours(entry: Entry) -> bool:
    """Whether this program wrote it, as a reminder: by its UID, or by all that a reminder remembers.

    A single line would be too little: anybody who sends an invitation could put it there and hide an event.
    """
    if entry.uid.strip().lower().endswith(f"@{DOMAIN}"):
        return True
    found = entry.properties
    pairs = {name.removeprefix("X-").lower(): found.text(name).strip() for name in found.names() if _is_stored(name)}
    return bool(pairs) and from_pairs(pairs) is not None


def _is_stored(name: str) -> bool:
    return name.startswith("X-FOLLOWUP-")


def person(found: Property) -> Person:
    """Whom an ORGANIZER or ATTENDEE names."""
    name = found.param("CN").strip()
    email = address(found)
    if not email and "@" in name and " " not in name:
        email = name.lower()
    return Person(
        email=email,
        name="" if name.lower() == email else name[:LONGEST_TITLE],
        answer=_ANSWERS.get(found.param("PARTSTAT").upper()),
        is_resource=found.param("CUTYPE").upper() in {"ROOM", "RESOURCE"}
        or email.endswith("@resource.calendar.google.com"),
    )


def address(found: Property) -> str:
    """The mail address of a calendar user, lower case; empty where it is known by something else."""
    for text in (found.value, found.param("EMAIL")):
        plain = text.strip().strip("<>\"'")
        scheme, colon, rest = plain.partition(":")
        if colon and scheme.strip().lower() == "mailto":
            plain = rest
        elif colon:
            continue
        plain = unquote(plain).strip().strip("<>\"'").lower()
        if "@" in plain and plain.isprintable() and " " not in plain and len(plain) <= 254:
            return plain
    return ""


def _organizer(properties: Properties) -> Person | None:
    found = properties.first("ORGANIZER")
    if found is None:
        return None
    someone = person(found)
    return someone if someone.email or someone.name else None


def _attendees(properties: Properties) -> Iterator[Person]:
    """Everybody invited, once; the last answer counts."""
    people: dict[str, Person] = {}
    for found in properties.all("ATTENDEE")[:MOST_PEOPLE]:
        someone = person(found)
        if someone.email or someone.name:
            people[someone.email or someone.name] = someone
    yield from people.values()


def _description(properties: Properties) -> str:
    """The notes; Outlook's HTML where there are no others."""
    return properties.text("DESCRIPTION", "X-ALT-DESC")[:LONGEST_TEXT]


def _status(properties: Properties) -> Status:
    return Status.TENTATIVE if properties.text("STATUS").upper() == "TENTATIVE" else Status.CONFIRMED


def _categories(properties: Properties) -> Iterator[str]:
    for found in properties.all("CATEGORIES")[:50]:
        for part in _COMMA.split(found.value[:LONGEST_TEXT])[:50]:
            if name := Property(part).text.strip():
                yield name[:LONGEST_TITLE]


def _attachments(properties: Properties) -> Iterator[Attachment]:
    """What hangs on the event by name and address; what lies inside it is never unpacked."""
    for found in properties.all("ATTACH")[:50]:
        title = found.param("FILENAME") or found.param("X-FILENAME") or found.param("X-APPLE-FILENAME")
        url = web_address(found.value)
        if url or title:
            yield Attachment(title=title[:LONGEST_TITLE], url=url)


def _zone_name(entry: Entry) -> str:
    zone = entry.start.zone
    return zone.key if isinstance(zone, ZoneInfo) and not entry.start.floating else ""
