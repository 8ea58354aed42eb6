"""Google's JSON ↔ the words of the program. Pure; what comes in is never changed.

Field meanings: Google's Calendar discovery document (``calendar.v3``), schemas Event, EventDateTime, EventAttendee.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup.doors.google.fields import (
    Json,
    instant_of,
    map_of,
    moment,
    number_of,
    private_of,
    rows_of,
    text_of,
    web,
    when_of,
)
from followup.doors.stored import forgotten, from_pairs, is_ours, language_in, to_pairs
from followup.identity import identity_from_uid, is_marked_done, recurrence_key, same_words
from followup.model import (
    Answer,
    Attachment,
    Event,
    Existing,
    Memory,
    Origin,
    Person,
    Reminder,
    State,
    Status,
    When,
)
from followup.text import plain, visible

KIND = "google"
EVENT_FIELDS = (
    "id,status,etag,htmlLink,summary,description,location,start,end,endTimeUnspecified,iCalUID,sequence,updated,"
    "recurringEventId,originalStartTime,transparency,visibility,eventType,colorId,eventLabelId,hangoutLink,"
    "creator(email,displayName,self),organizer(email,displayName,self),"
    "attendees(email,displayName,responseStatus,self,resource),"
    "conferenceData(entryPoints(entryPointType,uri)),attachments(title,fileUrl),"
    "extendedProperties(private),source(url)"
)
"""All that is ever read of an event; everything else stays with Google."""
REPLY_FIELDS = (
    "id,status,etag,summary,description,start,end,iCalUID,sequence,recurringEventId,attendees(self,email),organizer(email,self),"
    "extendedProperties(private),source(url)"
)
"""What is asked back of a reminder that was written or looked at."""

_OURS = re.compile(r"[0-9a-v]{32}")
_TAG_START = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?:#\w+|\w+);?")
_BUSY_ONLY = frozenset({"freeBusyReader", "none"})
_WITHOUT_PRIVATE = frozenset({"reader", "writerWithoutPrivateAccess"})
_HIDDEN = frozenset({"private", "confidential"})


class NotAnEvent(ValueError):
    """A resource that can't be placed in time; *cancelled* ones are stubs of what was deleted, and no fault."""

    def __init__(self, what: str, *, cancelled: bool) -> None:
        super().__init__(what)
        self.cancelled = cancelled


# ── events ────────────────────────────────────────────────────────────────────────────────────────


def event_from_json(
    resource: Json,
    calendar_id: str,
    calendar_name: str,
    default_zone: ZoneInfo,
    access_role: str = "owner",
    series_uid: str = "",
) -> Event:
    """One event or occurrence (``singleEvents``) as the program knows it.

    *default_zone* is the calendar's, for times without offset. *access_role* is that of the listing: with some only
    busy time is visible. *series_uid* stands in where a cancelled occurrence doesn't tell its iCalUID. Raises
    ``NotAnEvent`` for what has no time or no id.
    """
    status = _status(resource)
    original = when_of(map_of(resource, "originalStartTime"), default_zone)
    start = when_of(map_of(resource, "start"), default_zone) or original
    if start is None or not text_of(resource, "id"):
        raise NotAnEvent("it has no start", cancelled=status is Status.CANCELLED)
    return Event(
        uid=text_of(resource, "iCalUID") or series_uid or _own_uid(resource),
        start=start,
        end=_end(resource, start, default_zone),
        recurrence=recurrence_key(original),
        summary=text_of(resource, "summary"),
        description=text_of(resource, "description"),
        location=text_of(resource, "location"),
        organizer=_organizer(resource),
        attendees=tuple(_person(item) for item in rows_of(resource, "attendees")),
        status=status,
        transparent=resource.get("transparency") == "transparent",
        event_type=text_of(resource, "eventType") or "default",
        calendar=calendar_name or calendar_id,
        color=text_of(resource, "eventLabelId") or text_of(resource, "colorId"),
        conference=_conference(resource),
        attachments=tuple(
            Attachment(text_of(item, "title"), web(text_of(item, "fileUrl")))
            for item in rows_of(resource, "attachments")
        ),
        link=web(text_of(resource, "htmlLink")),
        zone=text_of(map_of(resource, "start"), "timeZone") or default_zone.key,
        recurring=bool(resource.get("recurringEventId") or resource.get("recurrence")),
        sequence=number_of(resource, "sequence"),
        stamp=_stamp(resource),
        origin=Origin(KIND, calendar_id, text_of(resource, "id")),
        unreadable=_unreadable(resource, access_role),
        ours=is_reminder(resource),
    )


def is_reminder(resource: Json) -> bool:
    """Whether this program wrote it, here or in an .ics that was imported (copies made by hand included)."""
    return bool(identity_from_uid(text_of(resource, "iCalUID"))) or any(map(is_ours, private_of(resource)))


def _own_uid(resource: Json) -> str:
    # Google's own form of a UID, for stubs that don't tell theirs
    return f"{text_of(resource, 'recurringEventId') or text_of(resource, 'id')}@google.com"


def _status(resource: Json) -> Status:
    try:
        return Status(text_of(resource, "status") or "confirmed")
    except ValueError:
        return Status.CONFIRMED


def _end(resource: Json, start: When, zone: ZoneInfo) -> When:
    end = when_of(map_of(resource, "end"), zone)
    if isinstance(start, datetime):
        return end if isinstance(end, datetime) and end > start else start
    least = start + timedelta(days=1)
    return least if end is None or isinstance(end, datetime) or end < least else end


def _organizer(resource: Json) -> Person | None:
    # the organiser of an event on a secondary calendar is that calendar; whoever made the event is a person
    for field in ("organizer", "creator"):
        person = _person(map_of(resource, field))
        if (person.email or person.name) and not person.email.endswith("calendar.google.com"):
            return person
    return None


def _person(item: Json) -> Person:
    try:
        answer = Answer(text_of(item, "responseStatus"))
    except ValueError:
        answer = None
    return Person(
        email=text_of(item, "email").strip().lower(),
        name=text_of(item, "displayName"),
        answer=answer,
        is_self=item.get("self") is True,
        is_resource=item.get("resource") is True,
    )


def _conference(resource: Json) -> str:
    for entry in rows_of(map_of(resource, "conferenceData"), "entryPoints"):
        if entry.get("entryPointType") == "video" and (address := web(text_of(entry, "uri"))):
            return address
    return web(text_of(resource, "hangoutLink"))


def _unreadable(resource: Json, access_role: str) -> bool:
    """Roles that see no private events get them without title: that isn't an event about nothing."""
    if access_role in _BUSY_ONLY:
        return True
    untitled = text_of(resource, "summary").strip().casefold() in {"", "busy"}
    return access_role in _WITHOUT_PRIVATE and resource.get("visibility") in _HIDDEN and untitled


def _stamp(resource: Json) -> datetime | None:
    return instant_of({"dateTime": text_of(resource, "updated")})


# ── reminders ─────────────────────────────────────────────────────────────────────────────────────


def reminder_to_json(reminder: Reminder, zone: ZoneInfo | None = None) -> dict[str, Any]:
    """The whole event to insert for *reminder*, its times written down in *zone* (UTC without one).

    Free, private, one alarm at its start, and nobody invited: there is no field for guests in here.
    """
    return {
        "id": reminder.identity,
        "transparency": "transparent",
        "visibility": "private",
        "reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 0}]},
        **changes_to_json(reminder, zone),
    }


def changes_to_json(reminder: Reminder, zone: ZoneInfo | None = None) -> dict[str, Any]:
    """What a patch may change: time, words and memory; colour, alarms and all else are the person's to set."""
    body: dict[str, Any] = {
        "summary": visible(reminder.title),
        "description": escaped(visible(reminder.body, keep="\n")),
        "start": moment(reminder.start, zone),
        "end": moment(reminder.end, zone),
        **memory_to_json(reminder),
    }
    if web(reminder.link):
        body["source"] = {"title": "Original event", "url": reminder.link}
    return body


def patch_to_json(reminder: Reminder, standing: Existing, zone: ZoneInfo | None = None) -> dict[str, Any]:
    """What has to be patched so that *standing* becomes *reminder*: its memory, and of the rest what differs."""
    body = changes_to_json(reminder, zone)
    have = standing.reminder
    if standing.gone or have is None:
        return {**body, "status": "confirmed"}
    kept = set()
    if (have.start, have.end) == (reminder.start, reminder.end):
        kept |= {"start", "end"}
    if same_words(have, reminder):
        kept |= {"summary", "description"}
    if have.link == reminder.link:
        kept.add("source")
    return {key: value for key, value in body.items() if key not in kept}


def memory_to_json(reminder: Reminder) -> dict[str, Any]:
    """The part of a patch that changes nothing but what the reminder remembers."""
    return {"extendedProperties": {"private": to_pairs(reminder)}}


def existing_from_json(resource: Json, known_as: str = "") -> Existing | None:
    """The reminder or tombstone in *resource*; None for anybody else's event.

    *known_as* is the identity under which a look found it, for one that lost whatever would tell.
    """
    gone = _status(resource) is Status.CANCELLED
    identity, repeated = _identity(resource, gone)
    identity = identity or known_as
    if not identity:
        return None
    reminder = _reminder(resource, identity, gone)
    if reminder is not None and repeated:
        # a person made a series of it: theirs, so it goes without the sign that nobody touched it
        reminder = replace(reminder, memory=replace(reminder.memory, fingerprint=""))
    return Existing(
        reminder=reminder,
        identity=identity,
        handle=text_of(resource, "recurringEventId") if repeated else text_of(resource, "id"),
        etag=text_of(resource, "etag"),
        sequence=number_of(resource, "sequence"),
        gone=gone,
        guests=any(item.get("self") is not True for item in rows_of(resource, "attendees")),
        marked_done=is_marked_done(text_of(resource, "summary")),
        unfinished=not gone and _announces_deletion(from_pairs(private_of(resource))),
    )


def escaped(text: str) -> str:
    """*text* for a field that may hold HTML: what would be taken for a tag or an entity is escaped, the rest stays
    readable where it is shown as it is.
    """
    kept = _ENTITY.sub(lambda found: found[0] if html.unescape(found[0]) == found[0] else f"&amp;{found[0][1:]}", text)
    return _TAG_START.sub("&lt;", kept)


def _identity(resource: Json, gone: bool) -> tuple[str, bool]:
    """The identity, and whether a person made a series of the reminder."""
    imported = identity_from_uid(text_of(resource, "iCalUID"))
    if imported and not _is_invitation(resource):
        return imported, bool(resource.get("recurringEventId"))
    ours, series, own = (
        any(map(is_ours, private_of(resource))),
        text_of(resource, "recurringEventId"),
        resource.get("id"),
    )
    if ours and _OURS.fullmatch(series):
        return series, True
    # of a deleted one nothing but the id is certain
    if isinstance(own, str) and _OURS.fullmatch(own) and not series and (ours or gone):
        return own, False
    return "", False


def _is_invitation(resource: Json) -> bool:
    """Whether somebody else invited the person: anybody can send one with any UID, and it stands for nothing."""
    organizer = map_of(resource, "organizer")
    invited = any(item.get("self") is True for item in rows_of(resource, "attendees"))
    return invited and bool(text_of(organizer, "email")) and organizer.get("self") is not True


def _reminder(resource: Json, identity: str, gone: bool) -> Reminder | None:
    start, end = instant_of(map_of(resource, "start")), instant_of(map_of(resource, "end"))
    private = private_of(resource)
    memory = from_pairs(private)
    if start is None or end is None or (gone and memory is None):
        return None
    return Reminder(
        identity=identity,
        start=start,
        end=end,
        title=text_of(resource, "summary"),
        body=plain(text_of(resource, "description")),
        memory=_standing(memory, gone) if memory else forgotten(identity, start, end),
        link=web(text_of(map_of(resource, "source"), "url")),
        language=language_in(private),
    )


def _standing(memory: Memory, gone: bool) -> Memory:
    """A deletion that was announced but never carried out (the program was killed in between) is none."""
    if not gone and _announces_deletion(memory):
        return replace(memory, state=State.OPEN, since=None)
    return memory


def _announces_deletion(memory: Memory | None) -> bool:
    return memory is not None and memory.state in {State.WITHDRAWN, State.SKIPPED}
