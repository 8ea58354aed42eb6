"""What makes asking again pointless: a later contact with the same people or organisation, an offer, a no."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate

from followup.gather.interactions import Contact
from followup.gather.titles import fold
from followup.model import Kind

_TALKS = (Kind.INTERVIEW, Kind.INFORMATIONAL, Kind.MEETING, Kind.APPLICATION, Kind.OUTREACH)
_NONE_OF_ITS_OWN = frozenset({Kind.APPLICATION, Kind.OUTREACH})
"""These answer none of their own kind, but for a message to the same people."""
_FINAL = Kind.REJECTION
"""What offers and rejections are kept under."""
_WORD = re.compile(r"\w+")


class Later:
    """All contacts of a run, to be asked for a later one with the same people."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._by_key: dict[tuple[str, Kind], _Line] = defaultdict(_Line)
        self._by_label: dict[tuple[str, Kind], _Line] = defaultdict(_Line)
        self._by_word: dict[str, _Line] = defaultdict(_Line)
        for contact in contacts:
            final = contact.offer or contact.kind is Kind.REJECTION
            kind = _FINAL if final else contact.kind
            for key in (*contact.people, *contact.domains, *map(_called, contact.named)):
                self._by_key[key, kind].add(contact)
            for label in _labels(contact):
                self._by_label[label, kind].add(contact)
            if final and not contact.domains:
                for word in set(_words(contact.title)):
                    self._by_word[word].add(contact)

    def answer_to(self, nudge: Contact, before: datetime | None) -> Contact | None:
        """The earliest contact after *nudge* (that starts before *before*) which makes asking again pointless."""
        found = (
            next((other for other in line.ending_after(nudge.ends) if _settles(other, nudge)), None)
            for line in self._lines(nudge)
        )
        # noted by the person, such a title often just names the firm: "Rejected – Tidewater (after the coffee)"
        named = (other for other in self._naming(nudge) if _settles(other, nudge) and _mentions(other, nudge))
        answers = [
            other for other in (*found, next(named, None)) if other and (before is None or other.starts < before)
        ]
        return min(answers, key=_order, default=None)

    def _lines(self, nudge: Contact) -> Iterator[_Line]:
        """Those that may answer *nudge*; what can't (see ``_settles``) isn't looked through."""
        about = (*nudge.domains, *map(_called, nudge.named), *map(_called, _labels(nudge)))
        kinds = tuple(kind for kind in (_FINAL, *_TALKS) if kind is not nudge.kind or kind not in _NONE_OF_ITS_OWN)
        among_people = (*kinds, Kind.OUTREACH) if nudge.kind is Kind.OUTREACH else kinds
        for index, keys, answering in (
            (self._by_key, nudge.people, among_people),
            (self._by_key, about, kinds),
            (self._by_label, nudge.named, kinds),
        ):
            yield from (index[key, kind] for key in keys for kind in answering if (key, kind) in index)

    def _naming(self, nudge: Contact) -> Iterator[Contact]:
        first = next(_words(nudge.interaction.organisation if nudge.interaction else ""), "")
        return self._by_word[first].ending_after(nudge.ends) if first in self._by_word else iter(())


class _Line:
    """Contacts that have something in common, in the order of their starts."""

    def __init__(self) -> None:
        self._contacts: list[Contact] = []
        self._latest: list[datetime] = []
        """For each the latest end up to it."""

    def add(self, contact: Contact) -> None:
        """One more; only before the first question."""
        self._contacts.append(contact)

    def ending_after(self, when: datetime) -> Iterator[Contact]:
        """At least those that end after *when*, in order."""
        if not self._latest:
            self._contacts.sort(key=_order)
            self._latest = list(accumulate((contact.ends for contact in self._contacts), max))
        first = bisect_right(self._latest, when)
        return (self._contacts[at] for at in range(first, len(self._contacts)))


def _order(contact: Contact) -> tuple[datetime, str]:
    return contact.starts, contact.title


def _words(text: str) -> Iterator[str]:
    """The words of *text* as a search that ignores case takes them for the same."""
    for match in _WORD.finditer(text):
        yield match[0].casefold().replace("i\u0307", "i").replace("\u0131", "i")


def _called(name: str) -> str:
    """The key for what a title calls an organisation; it can't be mistaken for a domain or an address."""
    return f"called {name}"


def _labels(contact: Contact) -> frozenset[str]:
    """What a title would call the organisations of *contact*: acme.com is acme."""
    return frozenset(fold(domain.partition(".")[0]) for domain in contact.domains)


def _settles(other: Contact, nudge: Contact) -> bool:
    if other is nudge or other.ends <= nudge.ends or other.series & nudge.series:
        return False
    if other.offer or other.kind is Kind.REJECTION:
        return other.kind is Kind.REJECTION or nudge.kind in {Kind.INTERVIEW, Kind.APPLICATION}
    if other.kind in {Kind.NETWORKING_EVENT, Kind.NONE}:
        # a gathering is no talk with them, even if they gave it
        return False
    if other.kind is Kind.APPLICATION and nudge.kind is Kind.APPLICATION:
        # a second role there says nothing about the first
        return False
    if other.kind is Kind.OUTREACH and nudge.kind is Kind.OUTREACH:
        # somebody else there was written to: the first message still waits
        return bool(other.people & nudge.people)
    return True


def _mentions(other: Contact, nudge: Contact) -> bool:
    interaction = nudge.interaction
    name = interaction.organisation if interaction else ""
    if len(fold(name)) < 3:
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", other.title, re.IGNORECASE) is not None
