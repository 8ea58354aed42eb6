"""Events of one or several Google calendars: one listing each, and a look at what has vanished."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, no_progress
from followup.doors.google.answer import Answer
from followup.doors.google.fields import text_of
from followup.doors.google.listing import Listing, Listings
from followup.doors.google.mapping import KIND, NotAnEvent, event_from_json
from followup.errors import FollowupError, SignInNeeded
from followup.identity import identity_of, memory_key
from followup.model import (
    Answer as Reply,
)
from followup.model import (
    Event,
    Me,
    Memory,
    Origin,
    Owner,
    Person,
    Problem,
    Reading,
    Span,
    Status,
    When,
    WholeSpan,
)
from followup.text import one_line

_ANY_ZONE = timedelta(hours=14)
"""An all-day event touches a span if it does so in any zone on earth."""
_UTC = ZoneInfo("UTC")
UNKNOWN = Me()
_REPLIES = {Reply.ACCEPTED: 3, None: 2, Reply.TENTATIVE: 1, Reply.NEEDS_ACTION: 1, Reply.DECLINED: 0}


@dataclass(slots=True)
class _Found:
    """What the listings gave so far."""

    events: dict[str, Event] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    errors: list[FollowupError] = field(default_factory=list)
    whole: list[WholeSpan] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    zones: dict[str, ZoneInfo] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    """Calendars that the person owns."""

    def add(self, event: Event) -> None:
        """Copies on several calendars are one event (decision 12): the readable, the newest, the accepted one."""
        identity = identity_of(event)
        other = self.events.get(identity)
        if other is None or _rank(event) > _rank(other):
            self.events[identity] = event


class GoogleSource:
    """Reads *calendars* (ids, ``primary`` among them) of whoever signed in.

    *me* is what is configured about the person; what isn't, the calendars tell. Addresses at *free_mail* domains are
    nobody's organisation.
    """

    kind = KIND

    def __init__(
        self, listings: Listings, calendars: Sequence[str], me: Me = UNKNOWN, free_mail: Container[str] = frozenset()
    ) -> None:
        self._listings = listings
        self.calendars = tuple(dict.fromkeys(calendars))
        """The ids of those that are read, as they were named."""
        self._me = me
        self._free_mail = free_mail

    def read(self, span: Span, refs: Sequence[Memory], progress: Progress = no_progress) -> Reading:
        """See ``Source.read``; raises the first calendar's error if none can be read."""
        found = _Found()
        for calendar in self.calendars:
            try:
                listing = self._listings.of(calendar, span, progress)
            except SignInNeeded:
                raise
            except FollowupError as error:
                found.errors.append(error)
                continue
            self._take(calendar, listing, span, found)
        if found.errors and not found.names:
            raise found.errors[0]
        asked = {identity for memory in refs if memory.origin.kind == KIND for identity in memory.covers}
        gone = self._look(refs, found)
        events = tuple(event for key, event in found.events.items() if key in asked or _touches(event, span))
        return Reading(
            events=events,
            problems=(*(Problem(str(e), e.exit_code) for e in found.errors), *found.problems),
            whole=tuple(found.whole),
            gone=frozenset(gone),
            owner=self._owner(events, found.own),
            zone=next(iter(found.zones.values()), None),
            name=", ".join(found.names),
            kind=KIND,
        )

    # ── one calendar ──────────────────────────────────────────────────────────────────────────────

    def _take(self, calendar: str, listing: Listing, span: Span, found: _Found) -> None:
        name = one_line(listing.name, 80) or calendar
        found.names.append(name)
        found.whole.append(WholeSpan(Origin(KIND, calendar), span))
        if listing.zone:
            found.zones[calendar] = listing.zone
        if listing.role == "owner":
            found.own.add(calendar)
        series = {text_of(i, "recurringEventId"): uid for i in listing.items if (uid := text_of(i, "iCalUID"))}
        hidden = 0
        for item in listing.items:
            uid = series.get(text_of(item, "recurringEventId"), "")
            try:
                event = event_from_json(item, calendar, name, listing.zone or _UTC, listing.role, uid)
            except NotAnEvent as fault:
                if not fault.cancelled:
                    what = one_line(text_of(item, "summary") or text_of(item, "id"), 60) or "an event"
                    found.problems.append(Problem(f"'{what}' in {name} is left out: {fault}"))
                continue
            hidden += event.unreadable and event.status is not Status.CANCELLED and _touches(event, span)
            found.add(event)
        if listing.role in {"freeBusyReader", "none"}:
            found.problems.append(Problem(f"{name} shows you only when it is busy, so its events can't be followed up"))
        elif hidden:
            events = "1 private event" if hidden == 1 else f"{hidden} private events"
            found.problems.append(Problem(f"{name} hides {events} from you; nothing is followed up there"))

    # ── what the listings didn't show ─────────────────────────────────────────────────────────────

    def _look(self, refs: Sequence[Memory], found: _Found) -> set[str]:
        """Read the events of open chains that lie elsewhere; gives the identities of those cancelled or gone."""
        read = {whole.origin.calendar for whole in found.whole}
        missing = {
            memory_key(memory): memory.origin
            for memory in refs
            if memory.origin.kind == KIND and memory.origin.calendar in read and memory.origin.event
        }
        missing = {identity: origin for identity, origin in missing.items() if identity not in found.events}
        answers = self._listings.look([(origin.calendar, origin.event) for origin in missing.values()])
        gone = set()
        for (identity, origin), answer in zip(missing.items(), answers, strict=True):
            event = _event(answer, origin, found)
            if answer.status in {404, 410} or answer.body.get("status") == "cancelled":
                gone.add(identity)
            elif event is not None and identity_of(event) == identity:
                found.add(event)
            elif event is None:
                error = answer.error("look at an event that is not in its calendar any more")
                found.problems.append(Problem(str(error), error.exit_code))
        return gone

    # ── whose calendar ────────────────────────────────────────────────────────────────────────────

    def _owner(self, events: Iterable[Event], own: Collection[str]) -> Owner:
        selves = Counter(
            (person.email, person.name)
            for event in events
            if event.origin.calendar in own or not own
            for person in _people(event)
            if person.is_self and person.email and not person.email.endswith("calendar.google.com")
        )
        found = [email for (email, _), _ in selves.most_common()]
        emails = frozenset(self._me.emails or found)
        domains = self._me.domains or [email.rpartition("@")[2] for email in emails]
        return Owner(
            emails=emails,
            domains=frozenset(domain for domain in domains if domain and domain not in self._free_mail),
            name=self._me.name or next((name for (_, name), _ in selves.most_common() if name), ""),
            how="configured" if self._me.emails else "as Google tells" if emails else "",
        )


def _event(answer: Answer, origin: Origin, found: _Found) -> Event | None:
    if not answer.ok:
        return None
    try:
        zone = found.zones.get(origin.calendar, _UTC)
        return event_from_json(answer.body, origin.calendar, origin.calendar, zone)
    except NotAnEvent:
        return None


def _people(event: Event) -> tuple[Person, ...]:
    return (*event.attendees, *((event.organizer,) if event.organizer else ()))


def _rank(event: Event) -> tuple[bool, int, datetime, int]:
    reply = next((person.answer for person in event.attendees if person.is_self), None)
    newest = event.stamp or datetime.min.replace(tzinfo=UTC)
    return not event.unreadable, event.sequence, newest, _REPLIES[reply]


def _touches(event: Event, span: Span) -> bool:
    start, end = _instant(event.start, -_ANY_ZONE), _instant(event.end, _ANY_ZONE)
    return start < span.end and max(end, start + timedelta(seconds=1)) > span.start


def _instant(when: When, margin: timedelta) -> datetime:
    return when if isinstance(when, datetime) else datetime.combine(when, time(), UTC) + margin
