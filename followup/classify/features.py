"""An event as named features with values: what the learned weights (and the hand-written ones) multiply.

Names: ``t:`` and ``n:`` concepts in the title and in the notes, ``a:`` in either, ``s:`` structure, ``x:`` two things at
once, ``w:`` and ``b:`` words of title and notes, ``c:`` pieces of title words. The last three share a fixed amount, so
that long texts don't shout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from followup.classify.facts import Facts
from followup.classify.lexicon import fold, words_of
from followup.model import Answer

Features = dict[str, float]

_WORDS_SHARE = 2.0
_NOTES_SHARE = 2.5
_PIECES_SHARE = 1.5
_NOTES_WORDS = 160
_PAIR = 0.5
_ALONE_IN_TITLE = 2.0


def features_of(facts: Facts) -> Features:
    """All features of an event, in a fixed order."""
    found: Features = {}
    structure = list(structure_of(facts))
    title, notes = facts.in_title.concepts, facts.in_notes.concepts
    either = sorted(title.keys() | notes.keys())
    _put(found, (f"s:{name}" for name in structure), 1.0)
    _put(found, (f"t:{name}" for name in title), 1.0)
    _put(found, (f"n:{name}" for name in notes), 1.0)
    _put(found, (f"a:{name}" for name in either), 1.0)
    _put(found, (f"x:{one}&{other}" for one, other in combinations(either, 2)), _PAIR)
    who = who_is_there(facts)
    _put(found, (f"x:{name}@{who}" for name in either), _PAIR)
    if who == "alone" and not facts.notes:
        _put(
            found, (f"x:{name}@bare" for name in either), _ALONE_IN_TITLE
        )  # the title is all there is: it must say what it is
    _put(found, (f"x:{one}&{other}" for one, other in combinations(_shape(facts, who), 2)), _PAIR)
    _share(found, title_words(facts), _WORDS_SHARE)
    _share(found, notes_words(facts), _NOTES_SHARE)
    _share(found, pieces(facts), _PIECES_SHARE)
    return found


def _put(found: Features, names: Iterable[str], value: float) -> None:
    for name in names:
        found[name] = value


def _share(found: Features, names: list[str], share: float) -> None:
    """Give *names* together the length *share* (as a vector), however many they are."""
    distinct = list(dict.fromkeys(names))
    if distinct:
        _put(found, distinct, share / float(len(distinct)) ** 0.5)


def title_words(facts: Facts) -> list[str]:
    """Words and neighbouring pairs of the title."""
    words = [_number(word) for word in facts.in_title.words]
    return [f"w:{word}" for word in words] + [f"w:{one} {other}" for one, other in pairwise(["^", *words])]


def notes_words(facts: Facts) -> list[str]:
    """Words and neighbouring pairs of the notes, as far as a reader's first look goes."""
    words = [_number(word) for word in facts.in_notes.words[:_NOTES_WORDS]]
    return [f"b:{word}" for word in words] + [f"b:{one} {other}" for one, other in pairwise(words)]


def pieces(facts: Facts) -> list[str]:
    """Pieces of three to five letters of the title's words: endings, stems and typing mistakes."""
    found: list[str] = []
    for word in facts.in_title.words[:20]:
        marked = f"<{_number(word)}>"
        for size in (3, 4, 5):
            found.extend(f"c:{marked[at : at + size]}" for at in range(len(marked) - size + 1))
    return found


def _number(word: str) -> str:
    return "0" * len(word) if word.isdigit() else word


# ── structure ─────────────────────────────────────────────────────────────────────────────────────


def who_is_there(facts: Facts) -> str:
    """In one word, who takes part besides the owner."""
    if not facts.others:
        return "alone"
    if not facts.outside:
        return "colleagues"
    if facts.inside:
        return "mixed"
    return "one" if len(facts.outside) == 1 else "several"


def _shape(facts: Facts, who: str) -> tuple[str, ...]:
    return (
        who,
        f"by-{organizer_of(facts)}",
        length_of(facts),
        "notes" if facts.notes else "no-notes",
        "free" if facts.event.transparent else "busy",
        "place" if facts.place and "http" not in facts.place else "no-place",
        "series" if facts.event.recurring else "single",
    )


def organizer_of(facts: Facts) -> str:
    """Whose invitation it is; an entry without guests is the owner's own, named as organiser (Google) or not (.ics)."""
    if not facts.others:
        return "me"
    if facts.own_organizer is None:
        return "nobody"
    if facts.own_organizer:
        return "me"
    return "colleague" if any(person == facts.event.organizer for person in facts.inside) else "outside"


def length_of(facts: Facts) -> str:
    """How long it is, roughly."""
    if facts.event.all_day:
        return "all-day" if facts.minutes <= 1440 else "days"
    for name, limit in (
        ("instant", 12),
        ("short", 25),
        ("half-hour", 40),
        ("hour", 75),
        ("two-hours", 150),
        ("half-day", 300),
    ):
        if facts.minutes <= limit:
            return name
    return "long"


def structure_of(facts: Facts) -> Iterator[str]:
    """The names of what holds of the event's structure."""
    event = facts.event
    yield f"who-{who_is_there(facts)}"
    yield f"by-{organizer_of(facts)}"
    yield f"length-{length_of(facts)}"
    yield f"outside-{_bucket(len(facts.outside))}"
    yield f"inside-{_bucket(len(facts.inside))}"
    yield f"answer-{facts.answer or 'none'}"
    yield f"type-{event.event_type}"
    yield f"status-{event.status}"
    yield f"notes-{_bucket(len(facts.in_notes.words) // 12)}"
    yield f"title-{_bucket(len(facts.in_title.words))}"
    yield from (f"software-{family}" for family in sorted(facts.families))
    yield from _marks(facts)
    yield from _times(facts)
    yield from _names(facts)


def _bucket(count: int) -> str:
    return str(count) if count <= 2 else "3-5" if count <= 5 else "6+"


def _marks(facts: Facts) -> Iterator[str]:
    event, title = facts.event, facts.title
    flags = {
        "free": event.transparent,
        "series": event.recurring,
        "call": bool(event.conference) or "http" in facts.place,
        "place": bool(facts.place) and "http" not in facts.place,
        "place-address": any(ch.isdigit() for ch in facts.place) and "http" not in facts.place,
        "recruiting-sender": facts.recruiting_sender,
        "generic-sender": facts.generic_sender,
        "question": "?" in title,
        "shout": "!" in title,
        "colon": ":" in title,
        "arrow": "<>" in title or "↔" in title or " x " in title.lower() or " / " in title or "<->" in title,
        "to-arrow": "→" in title or "->" in title,
        "tick": any(mark in title for mark in "✅✔✓☑"),
        "list": "\n- " in f"\n{facts.notes}" or "☐" in facts.notes or "[ ]" in facts.notes,
        "quote": any(mark in facts.notes for mark in '"“«„»”'),
        "notes-question": "?" in facts.notes,
        "starts-to-do": _starts(facts, "TODO"),
        "starts-messaged": _starts(facts, "MESSAGED"),
        "free-mail": bool(facts.outside) and not facts.inside,
    }
    yield from (name for name, holds in flags.items() if holds)


def _starts(facts: Facts, concept: str) -> bool:
    said = facts.in_title.concepts.get(concept)
    return bool(said) and " ".join(facts.in_title.words).startswith(said or "")


def _times(facts: Facts) -> Iterator[str]:
    if facts.hour >= 0:
        yield "night" if facts.hour < 7 or facts.hour >= 21 else "evening" if facts.hour >= 17 else "day"
    if facts.weekend:
        yield "weekend"


def _names(facts: Facts) -> Iterator[str]:
    """Whether the title names somebody who takes part, their organisation, or something that stands beside it."""
    words = set(facts.in_title.words)
    first = {
        words_of(person.name or person.email.partition("@")[0])[0]
        for person in facts.outside
        if words_of(person.name or person.email)
    }
    if words & first:
        yield "names-guest"
    labels = {fold(person.email.rpartition("@")[2].split(".")[0]) for person in facts.outside}
    if any(label and label in "".join(facts.in_title.words) for label in labels):
        yield "names-organisation"
    mine = {words_of(email)[0] for email in sorted(_mine(facts)) if words_of(email)}
    if words & mine:
        yield "names-me"
    if facts.namesake and not facts.others:
        yield "beside-namesake"
    if facts.answer is Answer.NEEDS_ACTION:
        yield "unanswered"


def _mine(facts: Facts) -> set[str]:
    mine = {person.email for person in facts.event.attendees if person.is_self}
    if facts.own_organizer and facts.event.organizer:
        mine.add(facts.event.organizer.email)
    return mine
