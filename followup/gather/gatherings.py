"""Gatherings and what belongs to them: the days of a conference, the sessions in it."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import groupby

from followup.gather.judged import Judged
from followup.gather.titles import fold
from followup.gather.words import GENERIC
from followup.model import Kind
from followup.record import record
from followup.text import one_line
from followup.text.lazily import lazy

_SESSIONS = frozenset({Kind.NETWORKING_EVENT, Kind.MEETING, Kind.INFORMATIONAL})
_GATHERING = frozenset(
    """
    conference conf summit congress convention expo fair meetup festival forum symposium workshop keynote track
    hall booth stand badge ticket tickets konferenz tagung messe kongress gipfel fachmesse conférence salon
    congrès sommet conferencia congreso feria cumbre jornada conferência congresso cimeira conferenza fiera
    convegno congres beurs bijeenkomst networking annual international national community
    """.split()
)  # fmt: skip
_UNTELLING = GENERIC | _GATHERING
_NUMBERED = lazy(r"\b(?:day|tag|jour|día|dia|giorno|dag)\s*\d{1,2}\b|\b\d{1,2}\s*/\s*\d{1,2}\b", re.IGNORECASE)
_LONGEST_GATHERING = 5
_MOST_AT_ONCE = 100
"""Of gatherings that go on at one moment, only so many (the longest) are looked at for what belongs to them."""


def numbered_days(items: Sequence[Judged]) -> Iterator[tuple[int, int]]:
    """Gatherings that differ by a number alone ("DevConf, day 2") are one of several days."""
    last_seen: dict[str, int] = {}
    for index, item in enumerate(items):
        title = one_line(item.event.summary)
        if item.kind is not Kind.NETWORKING_EVENT or not _NUMBERED.search(title):
            continue
        name = fold(_NUMBERED.sub(" ", title))
        before = last_seen.get(name)
        if name and before is not None and (item.days[0] - items[before].days[-1]).days < _LONGEST_GATHERING:
            yield before, index
        last_seen[name] = index


def sessions_of(items: Sequence[Judged]) -> Iterator[tuple[int, int]]:
    """Pairs of a gathering and what belongs to it, as indices of *items*, which are in the order of their starts."""
    going_on = _GoingOn()
    for start, together in groupby(enumerate(items), key=lambda entry: entry[1].span.start):
        sessions = [(index, item) for index, item in together if item.kind in _SESSIONS]
        going_on.leave(start)
        for index, item in sessions:
            if item.kind is Kind.NETWORKING_EVENT and item.span.end > start:
                going_on.enter(index, _traits(item))
        for index, item in sessions:
            yield from ((host, index) for host in going_on.hosts_of(index, item))


class _GoingOn:
    """The gatherings that go on at a moment, the longest first.

    So a track within a conference hands its talks up to the conference.
    """

    def __init__(self) -> None:
        self._hosts: list[tuple[timedelta, int]] = []
        self._ends: list[tuple[datetime, timedelta, int]] = []
        self._traits: dict[int, _Traits] = {}

    def enter(self, index: int, host: _Traits) -> None:
        """One more goes on."""
        rank = _rank(index, host.item)
        insort(self._hosts, rank)
        heappush(self._ends, (host.item.span.end, *rank))
        self._traits[index] = host

    def leave(self, now: datetime) -> None:
        """Those that ended by *now* are over."""
        while self._ends and self._ends[0][0] <= now:
            _, length, index = heappop(self._ends)
            del self._hosts[bisect_left(self._hosts, (length, index))]
            del self._traits[index]

    def hosts_of(self, index: int, item: Judged) -> Iterator[int]:
        """What *item* belongs to; a gathering only to longer ones, or as long and before it."""
        if not self._hosts:
            return
        own = _rank(index, item)
        session = self._traits.get(index) or _traits(item)
        for rank in self._hosts[:_MOST_AT_ONCE]:
            if item.kind is Kind.NETWORKING_EVENT and rank >= own:
                break
            if _belongs(session, self._traits[rank[1]]):
                yield rank[1]


def _rank(index: int, item: Judged) -> tuple[timedelta, int]:
    return item.span.start - item.span.end, index


@record
class _Traits:
    """What tells whether one belongs to another."""

    item: Judged
    people: frozenset[str]
    place: frozenset[str]
    named: frozenset[str]
    """The telling words of the title."""
    stands_in: frozenset[str]
    """Those of the calendar."""


def _traits(item: Judged) -> _Traits:
    return _Traits(item, item.party.keys, _place(item), _telling(item.event.summary), _telling(item.event.calendar))


def _belongs(session: _Traits, host: _Traits) -> bool:
    """Whether *session* is a part of the gathering *host*, and no meeting of its own while that goes on."""
    this, whole = session.item, host.item
    if not (whole.span.start <= this.span.start and this.span.end <= whole.span.end):
        return False
    if this.kind is not Kind.NETWORKING_EVENT and not session.people <= host.people:
        # somebody of its own: a client, a coffee with one person; that follow-up is owed to them
        return False
    if session.place and host.place:
        # "Harbour Hall, main stage, London" lies in "Harbour Hall, London"
        return session.place <= host.place or host.place <= session.place or _shares_name(session, host)
    if this.kind is Kind.NETWORKING_EVENT and not whole.event.all_day:
        # nobody is at two gatherings at once
        return True
    return _same_sender(this, whole) or _shares_name(session, host)


def _place(item: Judged) -> frozenset[str]:
    location = one_line(item.event.location)
    words = () if "://" in location else location.split()
    return frozenset(folded for word in words if (folded := fold(word)))


def _same_sender(session: Judged, host: Judged) -> bool:
    if session.party.domain and session.party.domain == host.party.domain:
        return True
    one, other = session.event.organizer, host.event.organizer
    return bool(one and other and one.email and one.email == other.email and not one.is_self)


def _shares_name(session: _Traits, host: _Traits) -> bool:
    """Whether the session, or the calendar it stands in, bears the gathering's name."""
    shared = host.named & (session.named | session.stands_in)
    return len(shared) >= 2 or (bool(host.named) and shared == host.named)


def _telling(title: str) -> frozenset[str]:
    words = (word.strip(".,:;!?()[]\"'") for word in re.split(r"[\s/–—|-]+", one_line(title)))
    return frozenset(
        fold(word)
        for word in words
        if len(fold(word)) >= 4 and not fold(word).isdigit() and word.casefold() not in _UNTELLING
    )
