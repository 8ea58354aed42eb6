"""Why: the features that spoke loudest for a kind, in plain words."""

from __future__ import annotations

from typing import NamedTuple

from followup.classify.facts import Facts
from followup.classify.learned import KINDS, Weights
from followup.classify.lexicon import lexicon, words_of
from followup.model import Evidence, Kind

_MOST = 5
_STRUCTURE = {
    "who-alone": ("attendees", "nobody else is named"),
    "who-one": ("attendees", "one person from outside"),
    "who-several": ("attendees", "several people from outside"),
    "who-mixed": ("attendees", "colleagues and people from outside"),
    "who-colleagues": ("attendees", "only colleagues"),
    "by-outside": ("organizer", "somebody from outside invited you"),
    "by-me": ("organizer", "your own entry"),
    "by-colleague": ("organizer", "a colleague invited you"),
    "recruiting-sender": ("organizer", "a recruiting address"),
    "generic-sender": ("organizer", "an address of an office or a list"),
    "free": ("transparency", "shown as free"),
    "series": ("recurrence", "part of a series"),
    "call": ("conference", "a video call"),
    "place": ("location", "a place"),
    "place-address": ("location", "an address"),
    "evening": ("start", "in the evening"),
    "night": ("start", "outside the day's hours"),
    "weekend": ("start", "at the weekend"),
    "names-guest": ("summary", "the title names a guest"),
    "names-organisation": ("summary", "the title names a guest's organisation"),
    "starts-to-do": ("summary", "the title begins like a to-do"),
    "beside-namesake": ("start", "stands beside an event of the same name"),
    "unanswered": ("attendees", "you haven't answered"),
    "length-instant": ("duration", "a few minutes long"),
    "length-short": ("duration", "short"),
    "length-half-hour": ("duration", "half an hour"),
    "length-hour": ("duration", "about an hour"),
    "length-two-hours": ("duration", "about two hours"),
    "length-half-day": ("duration", "half a day"),
    "length-long": ("duration", "a long time"),
    "length-all-day": ("duration", "all day"),
    "length-days": ("duration", "several days"),
    "software-recruiting": ("organizer", "recruiting software"),
    "software-scheduler": ("description", "a booking page"),
    "software-tickets": ("description", "a ticket or event page"),
    "software-webinar": ("description", "a webinar page"),
    "software-mentoring": ("organizer", "a mentoring platform"),
    "software-studio": ("location", "a recording studio"),
    "software-research": ("description", "a research platform"),
    "software-submission": ("description", "a submission platform"),
    "software-private": ("description", "a booking site of private life"),
    "status-tentative": ("status", "tentative"),
    "answer-tentative": ("attendees", "you said maybe"),
    "type-fromGmail": ("event_type", "made from a mail"),
}


class _Source(NamedTuple):
    """What a feature stands for: a word of a field, or a fact about it."""

    field: str
    what: str
    word: bool = True


def evidence_for(facts: Facts, features: dict[str, float], weights: Weights, kind: Kind) -> tuple[Evidence, ...]:
    """The strongest reasons for *kind*, heaviest first; several features of one word are one reason."""
    at = KINDS.index(kind)
    heard: dict[_Source, float] = {}
    names = frozenset(word for person in facts.others for word in words_of(f"{person.name} {person.email}"))
    for name, value in features.items():
        if name[0] != "c" and name in weights.index and (source := _source(name, facts, names)):
            heard[source] = heard.get(source, 0.0) + value * weights.toward(name, at)
    strongest = sorted(heard.items(), key=lambda entry: (-entry[1], entry[0]))[:_MOST]
    return tuple(
        Evidence(source.field, source.what, kind, round(amount, 2), source.word)
        for source, amount in strongest
        if amount > 0.05
    )


def _source(name: str, facts: Facts, names: frozenset[str]) -> _Source | None:
    """What is behind a feature; None where it stands for no word of its own, or for one of *names*."""
    group, rest = name[0], name[2:]
    if group == "s":
        return _Source(*_STRUCTURE[rest], word=False) if rest in _STRUCTURE else None
    if group == "t":
        return _Source("summary", facts.in_title.concepts[rest])
    if group == "n":
        return _Source("description", facts.in_notes.concepts[rest])
    if group == "a":
        return _where(rest, facts)
    if group == "x":
        concept, at, _ = rest.partition("@")
        return _where(concept, facts) if at else None
    if " " in rest or len(rest) < 3 or rest.startswith("0") or rest in lexicon().function_words:
        return None
    if rest in names:
        return None  # a name is nobody's reason
    return _Source("summary" if group == "w" else "description", rest)


def _where(concept: str, facts: Facts) -> _Source | None:
    if concept in facts.in_title.concepts:
        return _Source("summary", facts.in_title.concepts[concept])
    if concept in facts.in_notes.concepts:
        return _Source("description", facts.in_notes.concepts[concept])
    return None
