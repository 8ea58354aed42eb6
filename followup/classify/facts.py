"""The structure of an event, worked out once: who, from where, by which software, how long, in whose words."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from followup.classify.context import Context
from followup.classify.lexicon import fold, languages_of, meanings, words_of
from followup.model import Answer, Event, Person
from followup.organisers import GENERIC_LOCAL, RECRUITING_LOCAL, family_of, family_of_address
from followup.record import record
from followup.text import language_of, one_line, own_words

_ADDRESS = re.compile(r"https?://([^\s<>\"']{4,200})")
_LOCAL_PART = re.compile(r"[a-z]+")
_LONG = 12_000
_SHORT = 4
"""Letters of a word that any two titles may share."""
_FULL_NAME = 9
"""So many letters before an @ are a person's full name: the same ones elsewhere are that person's other address."""
_SERVICE = frozenset({"calendar.google.com", "resource.calendar.google.com", "group.calendar.google.com"})


@record
class Meanings:
    """The concepts of one field, each with the words that gave it, and the words themselves."""

    words: tuple[str, ...]
    concepts: dict[str, str]


@record
class Said:
    """What title and description say; occurrences of a series have it in common."""

    title: str
    notes: str
    languages: frozenset[str]
    in_title: Meanings
    in_notes: Meanings


@record
class Facts:
    """What a rule may ask of an event."""

    event: Event
    title: str
    notes: str
    """The description in the person's or the sender's own words: without what programs add."""
    languages: frozenset[str]
    in_title: Meanings
    in_notes: Meanings
    place: str
    others: tuple[Person, ...]
    """Everybody but the owner and rooms, the organiser among them."""
    outside: tuple[Person, ...]
    inside: tuple[Person, ...]
    """Those from the owner's own organisation."""
    own_organizer: bool | None
    """None: nobody is named as organiser."""
    answer: Answer | None
    families: frozenset[str]
    """Kinds of software found in addresses and links."""
    recruiting_sender: bool
    generic_sender: bool
    minutes: int
    """Length; whole days for an all-day event."""
    hour: int
    """Local hour of the start; -1 for all-day events and where no zone is known."""
    weekend: bool
    namesake: bool
    """Whether an event beside it shares a long word with its title."""


def facts_of(event: Event, context: Context) -> Facts:
    """Everything the rules and the learned weights look at."""
    said = said_in(event.summary, event.description)
    owner = _owner_of(event, context)
    people = _people(event)
    others = tuple(person for person in people if person.email not in owner and not person.is_self)
    inside = tuple(person for person in others if _domain(person, context) in context.own_domains)
    outside = tuple(person for person in others if person not in inside)
    sender = event.organizer if event.organizer and event.organizer in others else None
    hour, weekend = local_start(event, context.zone)
    return Facts(
        event=event,
        title=said.title,
        notes=said.notes,
        languages=said.languages,
        in_title=said.in_title,
        in_notes=said.in_notes,
        place=one_line(event.location, 200),
        others=others,
        outside=outside,
        inside=inside,
        own_organizer=None if event.organizer is None or _is_service(event.organizer) else sender is None,
        answer=_answer(event, owner),
        families=_families(event, people),
        recruiting_sender=_local_part_in(sender, RECRUITING_LOCAL),
        generic_sender=_local_part_in(sender, GENERIC_LOCAL),
        minutes=minutes_of(event),
        hour=hour,
        weekend=weekend,
        namesake=has_namesake(event, context),
    )


def has_namesake(event: Event, context: Context) -> bool:
    """Whether an event that stands beside *event* shares a long word with its title: asked where no guests tell more."""
    if len(event.attendees) > 1:
        return False
    long = _long_words(event.summary)
    return any(not long.isdisjoint(_long_words(other.summary)) for other in context.neighbours.beside(event))


@lru_cache(maxsize=8192)
def _long_words(summary: str) -> frozenset[str]:
    return frozenset(word for word in title_words(summary) if len(word) > _SHORT)


@lru_cache(maxsize=8192)
def title_words(summary: str) -> tuple[str, ...]:
    """The folded words of a title."""
    return tuple(words_of(one_line(summary, 300)))


@lru_cache(maxsize=2048)
def said_in(summary: str, description: str) -> Said:
    """The words of an event's title and notes, and what they mean."""
    title = one_line(summary, 300)
    notes = own_words(description[:_LONG])
    of_title, of_notes = title_words(summary), tuple(words_of(notes))
    languages = languages_of(of_title + of_notes, language_of(f"{title}\n{notes[:1000]}"))
    return Said(
        title=title,
        notes=notes,
        languages=languages,
        in_title=Meanings(of_title, meanings(of_title, languages)),
        in_notes=Meanings(of_notes, meanings(of_notes, languages)),
    )


def _owner_of(event: Event, context: Context) -> frozenset[str]:
    """The owner's addresses: those known, those marked in the event, and a further one under the same name."""
    people = (*event.attendees, *((event.organizer,) if event.organizer else ()))
    known = context.owner.emails | {person.email for person in people if person.is_self and person.email}
    names = {_letters(email.partition("@")[0]) for email in known}
    names |= {_letters(person.name) for person in people if person.email in known}
    names |= {_letters(context.owner.name)}
    long = {name for name in names if len(name) >= _FULL_NAME}
    others = {person.email for person in people if person.email and person.email not in known}
    return known | {email for email in others if _letters(email.partition("@")[0]) in long}


def _letters(text: str) -> str:
    return "".join(_LOCAL_PART.findall(fold(text)))


def _is_service(person: Person) -> bool:
    return person.email.rpartition("@")[2] in _SERVICE or person.email.startswith("unknownorganizer@")


def _people(event: Event) -> tuple[Person, ...]:
    """The organiser and the attendees, each once, without rooms and calendars."""
    found: dict[str, Person] = {}
    candidates = (*event.attendees, *((event.organizer,) if event.organizer else ()))
    for person in candidates:
        if not person.is_resource and not _is_service(person) and (person.email or person.name):
            found.setdefault(person.email or person.name, person)
    if event.organizer and event.organizer.email in found:
        found[event.organizer.email] = event.organizer
    return tuple(found.values())


def _domain(person: Person, context: Context) -> str:
    domain = person.email.rpartition("@")[2]
    return context.registrable(domain) if domain else ""


def _answer(event: Event, owner: frozenset[str]) -> Answer | None:
    mine = [person for person in event.attendees if person.is_self or (person.email and person.email in owner)]
    return mine[0].answer if mine else None


def _families(event: Event, people: tuple[Person, ...]) -> frozenset[str]:
    found = {family_of(person.email.rpartition("@")[2]) for person in people}
    text = f"{event.description[:_LONG]}\n{event.location}\n{event.conference}\n{event.link}".lower()
    found.update(family_of_address(address) for address in _ADDRESS.findall(text)[:40])
    return frozenset(found - {""})


def _local_part_in(person: Person | None, words: frozenset[str]) -> bool:
    if person is None:
        return False
    local = fold(person.email.partition("@")[0])
    return local in words or any(part in words for part in _LOCAL_PART.findall(local))


def _instant(when: object) -> datetime:
    if isinstance(when, datetime):
        return when
    return datetime.fromisoformat(f"{when}T00:00:00+00:00")


def minutes_of(event: Event) -> int:
    """Its length; whole days for an all-day event."""
    return max(0, round((_instant(event.end) - _instant(event.start)).total_seconds() / 60))


def local_start(event: Event, usual: str) -> tuple[int, bool]:
    """Hour and weekend in the event's own zone, else in the calendar's usual one; -1 where neither is known."""
    if not isinstance(event.start, datetime):
        return -1, event.start.weekday() >= 5
    name = event.zone if event.zone not in {"", "UTC", "Etc/UTC", "GMT"} else usual
    try:
        start = event.start.astimezone(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return -1, event.start.weekday() >= 5
    return start.hour, start.weekday() >= 5
