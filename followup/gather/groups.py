"""Which events make one interaction: loops, conferences with their sessions, one person on one day.

A false merge costs a reminder that was due, a missing one only a second reminder: in doubt events stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from followup.gather.gatherings import numbered_days, sessions_of
from followup.gather.judged import Judged
from followup.gather.people import full_name
from followup.gather.titles import fold
from followup.model import Kind

_PERSONAL = frozenset({Kind.MEETING, Kind.INFORMATIONAL, Kind.APPLICATION, Kind.OUTREACH, Kind.REJECTION})
"""Kinds that can be "with one person"; at a gathering one meets many, and interviews make loops."""


def grouped(items: Sequence[Judged]) -> list[tuple[Judged, ...]]:
    """*items* (in order) in groups that make one interaction each; the order within a group stays."""
    joined = _Joined(len(items))
    sessions = set()
    for host, session in sessions_of(items):
        joined.join(host, session)
        sessions.add(session)
    for one, other in (*numbered_days(items), *_loops(items), *_same_person(items, sessions)):
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
