"""Which events make one interaction: loops, conferences with their sessions, one person on one day.

A false merge costs a reminder that was due, a missing one only a second reminder: in doubt events stay apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from followup.gather.judged import Judged
from followup.gather.people import full_name
from followup.gather.titles import fold
from followup.gather.words import GENERIC
from followup.model import Kind
from followup.text import one_line

_PERSONAL = frozenset({Kind.MEETING, Kind.INFORMATIONAL, Kind.APPLICATION, Kind.OUTREACH, Kind.REJECTION})
"""Kinds that can be "with one person"; at a gathering one meets many, and interviews make loops."""
_SESSIONS = frozenset({Kind.NETWORKING_EVENT, Kind.MEETING, Kind.INFORMATIONAL})
_GATHERING = frozenset(
    """
    conference conf summit congress convention expo fair meetup festival forum symposium workshop keynote track
    hall booth stand badge ticket tickets konferenz tagung messe kongress gipfel fachmesse conférence salon
    congrès sommet conferencia congreso feria cumbre jornada conferência congresso cimeira conferenza fiera
    convegno congres beurs bijeenkomst networking annual international national community
    """.split()
)  # fmt: skip
_NUMBERED = re.compile(r"\b(?:day|tag|jour|día|dia|giorno|dag)\s*\d{1,2}\b|\b\d{1,2}\s*/\s*\d{1,2}\b", re.IGNORECASE)
_LONGEST_GATHERING = 5


def grouped(items: Sequence[Judged]) -> list[tuple[Judged, ...]]:
    """*items* (in order) in groups that make one interaction each; the order within a group stays."""
    joined = _Joined(len(items))
    sessions = set()
    for host, session in _sessions(items):
        joined.join(host, session)
        sessions.add(session)
    for one, other in (*_numbered_days(items), *_loops(items), *_same_person(items, sessions)):
        joined.join(one, other)
    groups: dict[int, list[Judged]] = defaultdict(list)
    for index, item in enumerate(items):
        groups[joined.root(index)].append(item)
    return [tuple(group) for _, group in sorted(groups.items())]


class _Joined:
    """Sets that grow together (union-find); the smallest index stands for its set."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))

    def root(self, index: int) -> int:
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        self._parents[high] = low


def _chained(buckets: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    for bucket in buckets:
        for index in bucket[1:]:
            yield bucket[0], index


# ── on-site loops (decision 8) ────────────────────────────────────────────────────────────────────


def _loops(items: Sequence[Judged]) -> Iterator[tuple[int, int]]:
    """Interviews with one organisation on one local day."""
    by_domain: dict[tuple[date, str], list[int]] = defaultdict(list)
    by_title: dict[tuple[date, str], list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        if item.kind is Kind.INTERVIEW:
            for day in item.days:
                if item.party.domain:
                    by_domain[day, item.party.domain].append(index)
                elif item.party.titled:
                    by_title[day, item.party.titled].append(index)
    yield from _chained(by_domain.values())
    yield from _chained(by_title.values())
    named: dict[tuple[date, str], list[int]] = defaultdict(list)
    for (day, domain), bucket in sorted(by_domain.items()):
        named[day, fold(domain.partition(".")[0])].append(bucket[0])
    for key, bucket in by_title.items():
        # acme.com and acme.de are two organisations until somebody says more
        if len(named.get(key, ())) == 1:
            yield named[key][0], bucket[0]


# ── one person on one day (decision 10) ───────────────────────────────────────────────────────────


def _same_person(items: Sequence[Judged], sessions: set[int]) -> Iterator[tuple[int, int]]:
    """Non-interviews with the same one person: by address, else by a full name that only one address has that day."""
    by_address: dict[tuple[date, str], list[int]] = defaultdict(list)
    by_name: dict[tuple[date, str], list[int]] = defaultdict(list)
    addresses: dict[tuple[date, str], set[str]] = defaultdict(set)
    for index, item in enumerate(items):
        if item.kind not in _PERSONAL or len(item.party.people) != 1 or index in sessions:
            continue
        person = item.party.people[0]
        for day in item.days:
            if person.email:
                by_address[day, person.email.casefold()].append(index)
            if full := full_name(person):
                by_name[day, full].append(index)
                addresses[day, full].update({person.email.casefold()} - {""})
    yield from _chained(by_address.values())
    for key, bucket in by_name.items():
        unaddressed = [index for index in bucket if not items[index].party.people[0].email]
        yield from _chained([bucket if len(addresses[key]) <= 1 else unaddressed])


# ── conferences ───────────────────────────────────────────────────────────────────────────────────


def _numbered_days(items: Sequence[Judged]) -> Iterator[tuple[int, int]]:
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


def _sessions(items: Sequence[Judged]) -> Iterator[tuple[int, int]]:
    """Gatherings, each with what belongs to it."""
    hosts = [index for index, item in enumerate(items) if item.kind is Kind.NETWORKING_EVENT]
    # the longest gathering first, so that a track within a conference hands its talks up to the conference
    hosts.sort(key=lambda index: (items[index].span.start - items[index].span.end, index))
    for rank, host in enumerate(hosts):
        smaller = set(hosts[rank + 1 :])
        for index in range(host and _first_within(items, host), len(items)):
            if items[index].span.start >= items[host].span.end:
                break
            is_candidate = index in smaller or items[index].kind is not Kind.NETWORKING_EVENT
            if is_candidate and _belongs(items[index], items[host]):
                yield host, index


def _first_within(items: Sequence[Judged], host: int) -> int:
    """The first item that starts no earlier than the *host*; items are in order of their starts."""
    index = host
    while index and items[index - 1].span.start == items[host].span.start:
        index -= 1
    return index


def _belongs(session: Judged, host: Judged) -> bool:
    """Whether *session* is a part of the gathering *host*, and no meeting of its own while that goes on."""
    inside = host.span.start <= session.span.start and session.span.end <= host.span.end
    if session.kind not in _SESSIONS or not inside:
        return False
    if session.kind is not Kind.NETWORKING_EVENT and not session.party.keys <= host.party.keys:
        # somebody of its own: a client, a coffee with one person; that follow-up is owed to them
        return False
    here, there = _place(session), _place(host)
    if here and there:
        # "Harbour Hall, main stage, London" lies in "Harbour Hall, London"
        return here <= there or there <= here or _shares_name(session, host)
    if session.kind is Kind.NETWORKING_EVENT and not host.event.all_day:
        # nobody is at two gatherings at once
        return True
    return _same_sender(session, host) or _shares_name(session, host)


def _place(item: Judged) -> frozenset[str]:
    location = one_line(item.event.location)
    words = () if "://" in location else location.split()
    return frozenset(folded for word in words if (folded := fold(word)))


def _same_sender(session: Judged, host: Judged) -> bool:
    if session.party.domain and session.party.domain == host.party.domain:
        return True
    one, other = session.event.organizer, host.event.organizer
    return bool(one and other and one.email and one.email == other.email and not one.is_self)


def _shares_name(session: Judged, host: Judged) -> bool:
    """Whether the session, or the calendar it stands in, bears the gathering's name."""
    name = _telling(host.event.summary)
    shared = name & (_telling(session.event.summary) | _telling(session.event.calendar))
    return len(shared) >= 2 or (bool(name) and shared == name)


def _telling(title: str) -> frozenset[str]:
    words = (word.strip(".,:;!?()[]\"'") for word in re.split(r"[\s/–—|-]+", one_line(title)))
    return frozenset(
        fold(word)
        for word in words
        if len(fold(word)) >= 4 and not fold(word).isdigit() and word.casefold() not in GENERIC | _GATHERING
    )
