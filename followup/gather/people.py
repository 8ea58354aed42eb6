"""Who an event was with: outside people, and the organisation behind them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from followup.gather.titles import fold, is_owner, organisation_in, person_in
from followup.model import Answer, Event, Kind, Knowledge, Owner, Person
from followup.organisers import GENERIC_LOCAL, RECRUITING_LOCAL, family_of, is_free_mail, registrable_domain
from followup.record import record
from followup.text import name_of, one_line, own_words, parse_name
from followup.text.lazily import lazy
from followup.text.name_words import GIVEN, ROLES

_DESKS = frozenset(
    "allocations governance orders procurement reception reservations sessions admissions dispatch restaurant".split()
)
CROWD = 8
"""From here on, the guests of a gathering are no list of people to write to."""

_SERVICES = ("calendar.google.com",)
"""Addresses of calendars, rooms and unknown organisers, not of people."""
_ROBOT = lazy(
    r"^(?:no|do[-_.]?not|ne[-_.]?pas|nicht|não|nao|non|niet)[-_.]?(?:reply|respond|repondre|antworten|responder|rispondere|antwoorden)"
    r"|^(?:mailer-daemon|postmaster|notifications?|calendar-(?:invite|notification|server)|invitations?|bounces?|automated|robot|bot)\b",
    re.IGNORECASE,
)
_ADDRESS = lazy(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b")
_NAME_BEFORE = lazy(r"([^\W\d_][\w.'’ -]{1,60})[<(\[]\s{0,3}$")
_LEADING = lazy(r"^(?:to|an|à|a|para|per|aan|from|von|with|mit)\s+", re.IGNORECASE)
_WORDS = lazy(r"[^\W_]+(?:['’.-][^\W_]+)*|&")
_TEXT_LIMIT = 12_000


@dataclass(slots=True)
class Circle:
    """The owner's surroundings: who is meant by an address."""

    owner: Owner
    knowledge: Knowledge
    _domains: dict[str, str] = field(default_factory=dict)
    _parties: dict[Hashable, Party] = field(default_factory=dict)

    def party(self, event: Event, kind: Kind) -> Party:
        """Who *event* was with; the occurrences of a series are looked at once."""
        told = (kind, event.organizer, event.attendees, event.summary, event.description, event.location)
        if told not in self._parties:
            self._parties[told] = party_of(event, kind, self)
        return self._parties[told]

    def domain(self, person: Person) -> str:
        """The registrable domain of an address; empty without one."""
        host = person.email.rpartition("@")[2].casefold()
        if host not in self._domains:
            self._domains[host] = registrable_domain(host, self.knowledge) if host else ""
        return self._domains[host]

    def organisation(self, person: Person) -> str:
        """The domain that stands for an organisation: never free mail, software that sends invitations, or the own."""
        host, domain = person.email.rpartition("@")[2].casefold(), self.domain(person)
        if not domain or self._is_service(host) or self.is_own(person):
            return ""
        if is_free_mail(host, self.knowledge) or is_free_mail(domain, self.knowledge) or family_of(host):
            return ""
        return domain

    def is_me(self, person: Person) -> bool:
        """Whether this is the calendar's owner, under whatever address."""
        if person.is_self or (person.email and person.email.casefold() in self.owner.emails):
            return True
        return " " in self.owner.name.strip() and fold(person.name) == fold(self.owner.name)

    def is_own(self, person: Person) -> bool:
        """Whether this is a colleague."""
        host = person.email.rpartition("@")[2].casefold()
        return bool(host) and (host in self.owner.domains or self.domain(person) in self.owner.domains)

    def is_outside(self, person: Person) -> bool:
        """Whether one can write to this person, and they are no colleague, room, robot or program."""
        if person.is_resource or not (person.email or person.name) or self.is_me(person) or self.is_own(person):
            return False
        host = person.email.rpartition("@")[2].casefold()
        if self._is_service(host) or _ROBOT.match(person.email):
            return False
        # people work at the makers of such software too: an address made of a given and a family name is theirs
        return not family_of(host) or _is_full(Person(email=person.email))

    def _is_service(self, host: str) -> bool:
        return host.endswith(_SERVICES)


@record
class Party:
    """The other side of an event."""

    people: tuple[Person, ...] = ()
    domain: str = ""
    """Registrable domain of their organisation."""
    organisation: str = ""
    """Its name for people."""
    titled: str = ""
    """What the title calls the organisation, where no domain is known; folded."""

    @property
    def keys(self) -> frozenset[str]:
        """By what the people can be known again: addresses, and names where there is no address."""
        return frozenset(key for person in self.people for key in person_keys(person))


def person_keys(person: Person) -> Iterator[str]:
    """The address of *person*; without one the full name, if it is one."""
    if person.email:
        yield person.email.casefold()
    elif full := full_name(person):
        yield full


def full_name(person: Person) -> str:
    """Given and family name, folded; empty unless both are known."""
    name = parse_name(person)
    return fold(name.given) + " " + fold(name.family) if name.given and name.family else ""


def _is_full(person: Person) -> bool:
    return bool(full_name(person))


def party_of(event: Event, kind: Kind, circle: Circle) -> Party:
    """Who *event* was with, told from its people, else from its title and notes."""
    everybody = _everybody(event)
    people = _to_write_to(everybody, event, kind, circle)
    domain = _domain(everybody, event, circle)
    if not people:
        people = _from_words(event, kind, circle)
        domain = domain or next((found for person in people if (found := circle.organisation(person))), "")
    titled = "" if domain else organisation_in(event.summary, kind)
    shown = organisation_name(domain, event, everybody) if domain else titled
    names = {fold(name_of(person)) for person in people if not is_role(person)}
    if fold(shown) in names:
        # who works under their own name is a person, not an organisation
        shown, titled = "", "" if not domain else titled
    return Party(people, domain, shown, fold(titled))


def _everybody(event: Event) -> tuple[Person, ...]:
    """The organiser and the attendees, each once; names and answers that one of two mentions lacks come from both."""
    found: dict[str, Person] = {}
    for person in (*((event.organizer,) if event.organizer else ()), *event.attendees):
        key = person.email.casefold() or fold(person.name)
        known = found.get(key)
        if known is None:
            found[key] = person
        else:
            found[key] = replace(
                known,
                name=known.name or person.name,
                answer=known.answer or person.answer,
                is_self=known.is_self or person.is_self,
                is_resource=known.is_resource or person.is_resource,
            )
    return tuple(found.values())


def _to_write_to(everybody: Iterable[Person], event: Event, kind: Kind, circle: Circle) -> tuple[Person, ...]:
    """Outside people, the organiser first; mailboxes of a role only where nobody stands behind them by name."""
    outside = [person for person in everybody if circle.is_outside(person)]
    came = [person for person in outside if person.answer is not Answer.DECLINED] or outside
    named = [person for person in came if not is_role(person)] or came
    organizer = event.organizer.email if event.organizer else ""
    if kind is Kind.NETWORKING_EVENT and len(named) > CROWD:
        return tuple(person for person in named if organizer and person.email == organizer)
    return tuple(named)


@lru_cache(maxsize=4096)
def is_role(person: Person) -> bool:
    """Whether a mailbox of many stands behind this address: hr@, events@, "Maple & Thread"."""
    local = person.email.partition("@")[0].casefold()
    parts = [fold(part) for part in re.split(r"[._+\-\d]+", local)]
    if local in GENERIC_LOCAL or any(part in ROLES or part in RECRUITING_LOCAL or part in _DESKS for part in parts):
        # somebody may use such a mailbox under a name: "Jane Doe", but not "Maple & Thread"
        return fold(parse_name(replace(person, email="")).given.partition(" ")[0]) not in GIVEN
    return bool(person.name) and not name_of(person)


def _domain(everybody: Iterable[Person], event: Event, circle: Circle) -> str:
    """The organisation of most outside people; between equals the organiser's, then the first of the alphabet.

    The organiser alone decides only where no guest does: a recruiter of an agency invites to other people's firms.
    """
    sender = circle.organisation(event.organizer) if event.organizer and not event.organizer.is_resource else ""
    organizer = event.organizer.email if event.organizer else ""
    guests = Counter(
        domain
        for person in everybody
        if person.email != organizer and not person.is_resource and not circle.is_me(person)
        if (domain := circle.organisation(person))
    )
    if not guests:
        return sender
    most = max(guests.values())
    leading = sorted(domain for domain, number in guests.items() if number == most)
    return sender if sender in leading else leading[0]


def _from_words(event: Event, kind: Kind, circle: Circle) -> tuple[Person, ...]:
    """The one person whom title or notes name by address, else whom the title names."""
    text = f"{one_line(event.summary)}\n{own_words(event.description[:_TEXT_LIMIT])}"
    written = {}
    for match in _ADDRESS.finditer(text) if "@" in text else ():
        email = match[0].casefold()
        before = _NAME_BEFORE.search(text[max(match.start() - 80, 0) : match.start()])
        written[email] = Person(email=email, name=one_line(before[1], 80) if before else "")
    outside = [person for person in written.values() if circle.is_outside(person) and not is_role(person)]
    if len(outside) == 1:
        found = outside[0]
        shown = name_of(Person(name=_LEADING.sub("", found.name)))
        return (replace(found, name=shown),)
    name = person_in(event.summary, circle.owner, kind)
    return (Person(name=name),) if name and not is_owner(name, circle.owner) else ()


def organisation_name(domain: str, event: Event, everybody: Iterable[Person] = ()) -> str:
    """A name for *domain*: as the event writes it ("Maple & Thread"), else made of the domain itself ("Acme")."""
    label = domain.partition(".")[0]
    wanted = fold(label)
    names = "\n".join(one_line(person.name) for person in everybody)
    for text in (one_line(event.summary), names, one_line(event.location), event.description[:_TEXT_LIMIT]):
        if found := _as_written(wanted, text):
            return found
    if len(label) <= 3:
        return label.upper()
    return " ".join(part[:1].upper() + part[1:] for part in re.split(r"[-_]+", label) if part)


@lru_cache(maxsize=2048)
def _as_written(wanted: str, text: str) -> str:
    """The words of *text* that make up *wanted* when written as one, if they look like a name."""
    words = _WORDS.findall(text)
    for start, word in enumerate(words):
        if not wanted.startswith(first := _spelled(word)) or not first or not word[:1].isupper():
            continue
        for length in range(1, 5):
            spelled = "".join(_spelled(part) for part in words[start : start + length])
            plain = "".join(fold(part) for part in words[start : start + length])
            if wanted in (spelled, plain):
                return " ".join(words[start : start + length]).rstrip("&. ")
    return ""


def _spelled(word: str) -> str:
    return "and" if word == "&" else fold(word)
