"""Interactions: what there is to follow up, and every other event with the reason why not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.gather.groups import grouped
from followup.gather.judged import Judged, judged, newest, verdict_of
from followup.gather.people import Circle, Party, full_name, person_keys
from followup.model import (
    Event,
    Interaction,
    Kind,
    Knowledge,
    Owner,
    Person,
    Range,
    Settings,
    Skip,
    Verdict,
)
from followup.record import record
from followup.text import language_of, one_line, own_words
from followup.text.lazily import lazy
from followup.timespans import in_range, instant_start

_PRECEDENCE = (
    Kind.INTERVIEW,
    Kind.NETWORKING_EVENT,
    Kind.REJECTION,
    Kind.INFORMATIONAL,
    Kind.MEETING,
    Kind.APPLICATION,
    Kind.OUTREACH,
)
"""What several events together were. After a no, cheerful thanks for the coffee before it would hurt, so the rejection
sets the tone; a talk outranks an application or a message of the same day, because its thanks are due first and can
carry the rest. (Interviews and gatherings are only merged with their own.)"""
_TEXT_LIMIT = 12_000
_OFFER = lazy(
    r"\b(?:offer|job\s?offer|zusage|job-?angebot|stellenangebot|vertragsangebot|arbeitsvertrag|offre"
    r"|promesse d['’]embauche|oferta|proposta de (?:trabalho|emprego)|offerta|proposta di (?:lavoro|assunzione)"
    r"|aanbod|aanbieding|arbeidscontract)\b",
    re.IGNORECASE,
)


@record
class Contact:
    """One dealing with somebody, as later ones are compared with it: an interaction, or an offer that came in."""

    kind: Kind
    starts: datetime
    ends: datetime
    title: str
    people: frozenset[str] = frozenset()
    """Addresses and full names."""
    domains: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    """What titles call the organisation, folded."""
    series: frozenset[str] = frozenset()
    """UIDs: occurrences of one series never stand each other down (decision 34)."""
    offer: bool = False
    interaction: Interaction | None = None
    in_range: bool = False


@record
class Gathered:
    """All events of a run, sorted."""

    interactions: tuple[Interaction, ...]
    """Those with an event in range, by start."""
    skipped: tuple[Skip, ...]
    """The other events in range, each with its reason."""
    contacts: tuple[Contact, ...] = ()
    """Everything that was read, for ``touches``: in range or not."""


def gather(
    events: Iterable[Event],
    verdicts: Mapping[str, Verdict],
    owner: Owner,
    settings: Settings,
    knowledge: Knowledge,
    zone: ZoneInfo,
    now: datetime,
    span: Range,
) -> Gathered:
    """Every event in *span* in exactly one interaction or one skip; the order of *events* plays no part.

    *verdicts* are by touch-1 identity, for all *events*; what lies around the range is grouped along, so that an
    interaction on its edge is the same in every run. *now* is UTC, *zone* the person's.
    """
    circle = Circle(owner, knowledge)
    counting: list[Judged] = []
    skipped: list[Skip] = []
    offers: list[Contact] = []
    for event in sorted(newest(events), key=lambda event: _order(event, zone)):
        found = judged(event, verdict_of(event, verdicts), circle, settings, zone, now)
        if isinstance(found, Judged):
            counting.append(found)
            continue
        if found.reason == "nothing to follow up" and _OFFER.search(one_line(event.summary)):
            offers.append(_offer(event, zone))
        if in_range(event, span, zone):
            skipped.append(found)
    contacts = [_contact(group, settings, span, zone) for group in grouped(counting)]
    interactions = tuple(c.interaction for c in contacts if c.interaction and c.in_range)
    return Gathered(interactions, tuple(skipped), (*contacts, *offers))


def _order(event: Event, zone: ZoneInfo) -> tuple[datetime, str, str]:
    return instant_start(event.start, zone), event.uid, event.recurrence


def _offer(event: Event, zone: ZoneInfo) -> Contact:
    starts = instant_start(event.start, zone)
    return Contact(Kind.NONE, starts, starts, one_line(event.summary), offer=True)


def _contact(group: Sequence[Judged], settings: Settings, span: Range, zone: ZoneInfo) -> Contact:
    interaction = _interaction(group, settings)
    parties = [item.party for item in group]
    return Contact(
        kind=interaction.kind,
        starts=interaction.starts,
        ends=interaction.ends,
        title=" · ".join(one_line(item.event.summary) for item in group),
        people=frozenset(key for party in parties for key in _all_keys(party)),
        domains=frozenset(party.domain for party in parties if party.domain),
        named=frozenset(party.titled for party in parties if party.titled),
        series=frozenset(item.event.uid for item in group if item.event.recurrence or item.event.recurring),
        offer=bool(_OFFER.search(" ".join(one_line(item.event.summary) for item in group)))
        and interaction.kind not in {Kind.OUTREACH, Kind.APPLICATION},
        interaction=interaction,
        in_range=any(in_range(item.event, span, zone) for item in group),
    )


def _all_keys(party: Party) -> frozenset[str]:
    return party.keys | frozenset(full for person in party.people if (full := full_name(person)))


def _interaction(group: Sequence[Judged], settings: Settings) -> Interaction:
    kind = min((item.kind for item in group), key=_PRECEDENCE.index)
    telling = [item for item in group if item.kind is kind]
    surest = max(telling, key=lambda item: item.verdict.confidence)
    text = "\n".join(f"{one_line(i.event.summary)}\n{own_words(i.event.description[:_TEXT_LIMIT])}" for i in group)
    return Interaction(
        kind=kind,
        events=tuple(item.event for item in group),
        starts=min(item.span.start for item in group),
        ends=max(item.over for item in group),
        covers=tuple(item.identity for item in group),
        people=_people(telling, group),
        organisation=next((i.party.organisation for i in (*telling, *group) if i.party.organisation), ""),
        language=language_of(text),
        confidence=surest.verdict.confidence,
        evidence=surest.verdict.evidence,
        check=surest.verdict.confidence < settings.certain or all(item.unsure for item in group),
    )


def _people(*parts: Iterable[Judged]) -> tuple[Person, ...]:
    """Everybody once, in order of appearance; who is known by name alone gives way to the same with an address."""
    found: dict[str, Person] = {}
    for item in (item for part in parts for item in part):
        for person in item.party.people:
            key = next(person_keys(person), person.name.casefold())
            known = found.setdefault(key, person)
            if person.name and not known.name:
                found[key] = replace(known, name=person.name)
    addressed = {full_name(person) for person in found.values() if person.email}
    return tuple(person for person in found.values() if person.email or full_name(person) not in addressed - {""})
