"""The person's own word: a mark in the event, a rule in the configuration, a correction."""

from __future__ import annotations

import re

from followup.classify.context import Context
from followup.classify.facts import Facts
from followup.classify.patterns import matches
from followup.model import Evidence, Kind, Person, Rule, Verdict
from followup.text import plain
from followup.text.lazily import lazy

_BRACKET = lazy(r"\[\s{0,3}followup\s{0,3}:\s{0,3}([a-z_ -]{2,24}?)\s{0,3}\]", re.IGNORECASE)
_HASHTAG = lazy(r"(?<![\w/#&])#([a-z_-]{4,20})(?![\w-])", re.IGNORECASE)
_SIGNS = "[#&"
"""One of these stands in every text that has a mark; & because a mark may be written in HTML entities."""
_LIMIT = 20_000
_NAMES = {
    **{str(kind): kind for kind in Kind if kind is not Kind.NONE},
    "networking": Kind.NETWORKING_EVENT,
    "nofollowup": Kind.NONE,
    "no_followup": Kind.NONE,
}


def by_mark(facts: Facts, context: Context) -> Verdict | None:
    """``[followup: TYPE]``, ``#interview`` and the other types, ``#nofollowup``; in the title or the description."""
    for field, raw in (("summary", facts.event.summary), ("description", facts.event.description)):
        if not any(sign in raw for sign in _SIGNS):
            continue
        text = plain(raw[:_LIMIT])
        for found in _BRACKET.finditer(text):
            name = found[1].strip().lower().replace(" ", "_").replace("-", "_")
            kind = Kind.NONE if name == "none" else _NAMES.get(name)
            if kind is not None:
                return _sure(kind, field, found[0], word=True)
        for found in _HASHTAG.finditer(text):
            kind = _NAMES.get(found[1].lower().replace("-", "_"))
            if kind is not None:
                return _sure(kind, field, found[0], word=True)
    return None


def by_rule(facts: Facts, context: Context) -> Verdict | None:
    """The first of the person's ``[[rules]]`` that fits."""
    return _first(context.rules, "your rule", facts, context)


def by_correction(facts: Facts, context: Context) -> Verdict | None:
    """The first correction that fits."""
    return _first(context.corrections, "your correction", facts, context)


def _first(rules: tuple[Rule, ...], name: str, facts: Facts, context: Context) -> Verdict | None:
    for rule in rules:
        field = fits(rule, facts, context)
        if field:
            return _sure(rule.kind, field, f"{name}: {getattr(rule, _ASKED[field]) if field in _ASKED else rule.uid}")
    return None


_ASKED = {
    "summary": "title", "organizer": "organizer", "attendees": "attendee", "calendar": "calendar", "color": "color",
    "location": "where", "domain": "domain",
}  # fmt: skip


def fits(rule: Rule, facts: Facts, context: Context) -> str:
    """The field by which *rule* fits an event, or the empty text. Everything that the rule gives must fit."""
    event = facts.event
    people = (*facts.others, *((event.organizer,) if event.organizer else ()))
    asked = {
        "uid": (rule.uid, (event.uid,)),
        "summary": (rule.title, (facts.title,)),
        "organizer": (rule.organizer, _addresses(event.organizer)),
        "attendees": (rule.attendee, tuple(name for person in event.attendees for name in _addresses(person))),
        "domain": (rule.domain, tuple(name for person in people for name in _domains(person, context))),
        "location": (rule.where, (facts.place,)),
        "calendar": (rule.calendar, (event.calendar, event.origin.calendar)),
        "color": (rule.color, (event.color,)),
    }
    given = {field: pair for field, pair in asked.items() if pair[0]}
    if given and all(any(matches(pattern, text) for text in texts) for pattern, texts in given.values()):
        return next(iter(given))
    return ""


def _addresses(person: Person | None) -> tuple[str, ...]:
    return (person.email, person.name) if person else ()


def _domains(person: Person, context: Context) -> tuple[str, ...]:
    domain = person.email.rpartition("@")[2]
    return (domain, context.registrable(domain)) if domain else ()


def _sure(kind: Kind, field: str, what: str, *, word: bool = False) -> Verdict:
    return Verdict(kind, 1.0, (Evidence(field, what, kind, 10.0, word),))
