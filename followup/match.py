"""Which reminder belongs to which request: by covered identities first, then by series and original date.

The second way is for a series that shifted as a whole, where every original start changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from followup.identity import is_our_withdrawal
from followup.model import Existing, Request
from followup.record import record
from followup.timespans import local_date


@record
class Pair:
    """A request and what the target holds for it."""

    request: Request
    existing: Existing | None = None
    """The live reminder that stays."""
    swallowed: tuple[Existing, ...] = ()
    """Live reminders that this request makes superfluous."""
    refused: Existing | None = None
    """A tombstone of the person's: nothing is created."""
    withdrawn: Existing | None = None
    """A tombstone of our own withdrawal under this very identity: it may be revived."""


@record
class Matched:
    """All pairs, and what is left."""

    pairs: tuple[Pair, ...]
    unmatched: tuple[Existing, ...]
    """Live reminders that nothing asked for."""


def match(requests: Sequence[Request], existing: Sequence[Existing], zone: ZoneInfo) -> Matched:
    """Give every request its reminder, each reminder to one request at most; order of input plays no part.

    *zone* is the person's: a shifted series is known again by the local date of its original start.
    """
    live = sorted((item for item in existing if not item.gone), key=lambda item: item.identity)
    tombs = sorted((item for item in existing if item.gone), key=lambda item: item.identity)
    wanted = sorted(requests, key=lambda request: request.identity)
    kept, swallowed = _by_identity(wanted, live)
    taken = {item.identity for item in kept.values()} | {i.identity for items in swallowed.values() for i in items}
    free = [item for item in live if item.identity not in taken]
    for request, item in _by_original_date([r for r in wanted if r.identity not in kept], free, zone):
        kept[request.identity] = item
        taken.add(item.identity)
    refusals = _Refusals(tombs, zone)
    withdrawn = {item.identity: item for item in reversed(tombs) if is_our_withdrawal(item)}
    pairs = tuple(
        Pair(
            request,
            kept.get(request.identity),
            swallowed.get(request.identity, ()),
            refusals.of(request),
            withdrawn.get(request.identity),
        )
        for request in requests
    )
    return Matched(pairs, tuple(item for item in live if item.identity not in taken))


def covers(item: Existing) -> frozenset[str]:
    """The touch-1 identities that a reminder stands for; its own where it can't be read."""
    return frozenset(item.reminder.memory.covers) if item.reminder else frozenset({item.identity})


def _touch(item: Existing) -> int | None:
    return item.reminder.memory.touch if item.reminder else None


def _concerns(item: Existing, request: Request) -> bool:
    if item.reminder is None:
        return item.identity == request.identity or (
            request.touch.number == 1 and item.identity in request.interaction.covers
        )
    return _touch(item) == request.touch.number and not covers(item).isdisjoint(request.interaction.covers)


def _by_identity(
    wanted: Sequence[Request], live: Sequence[Existing]
) -> tuple[dict[str, Existing], dict[str, tuple[Existing, ...]]]:
    """The reminder that covers most of a request stays with it; the request's other reminders are swallowed."""
    by_cover = _by_cover(live)
    links = [
        (-len(covers(item).intersection(request.interaction.covers)), item.identity != request.identity, request, item)
        for request in wanted
        for item in _candidates(request, by_cover)
    ]
    links.sort(key=lambda link: (link[0], link[1], link[2].identity, link[3].identity))
    kept: dict[str, Existing] = {}
    used: set[str] = set()
    for _, _, request, item in links:
        if request.identity not in kept and item.identity not in used:
            kept[request.identity] = item
            used.add(item.identity)
    swallowed: dict[str, tuple[Existing, ...]] = {}
    for _, _, request, item in links:
        if item.identity not in used:
            swallowed[request.identity] = (*swallowed.get(request.identity, ()), item)
            used.add(item.identity)
    return kept, swallowed


def _by_cover(items: Iterable[Existing]) -> dict[str, list[Existing]]:
    found: dict[str, list[Existing]] = {}
    for item in items:
        for identity in covers(item) | {item.identity}:
            found.setdefault(identity, []).append(item)
    return found


def _candidates(request: Request, by_cover: dict[str, list[Existing]]) -> Iterator[Existing]:
    seen: set[str] = set()
    for identity in (request.identity, *request.interaction.covers):
        for item in by_cover.get(identity, ()):
            if item.identity not in seen and _concerns(item, request):
                seen.add(item.identity)
                yield item


def _by_original_date(
    wanted: Sequence[Request], free: Sequence[Existing], zone: ZoneInfo
) -> Iterator[tuple[Request, Existing]]:
    by_date = _by_date(free, zone)
    for request in wanted:
        if candidates := by_date.get(_dated(request, zone)):
            yield request, candidates.pop(0)


_Dated = tuple[str, date | None, int]
"""UID of a series, local date of an original start (None: of no series), touch."""


def _by_date(items: Iterable[Existing], zone: ZoneInfo) -> dict[_Dated, list[Existing]]:
    found: dict[_Dated, list[Existing]] = {}
    for item in items:
        if item.reminder and (original := _date_of_key(item.reminder.memory.recurrence, zone)):
            found.setdefault((item.reminder.memory.uid, original, item.reminder.memory.touch), []).append(item)
    return found


def _dated(request: Request, zone: ZoneInfo) -> _Dated:
    first = request.interaction.events[0]
    return first.uid, _date_of_key(first.recurrence, zone), request.touch.number


def _date_of_key(recurrence: str, zone: ZoneInfo) -> date | None:
    if not recurrence:
        return None
    if "T" not in recurrence:
        return date.fromisoformat(recurrence)
    return local_date(datetime.fromisoformat(recurrence), zone)


class _Refusals:
    """The reminders that the person deleted."""

    def __init__(self, tombs: Sequence[Existing], zone: ZoneInfo) -> None:
        theirs = [item for item in tombs if not is_our_withdrawal(item)]
        self._by_cover, self._by_date, self._zone = _by_cover(theirs), _by_date(theirs, zone), zone

    def of(self, request: Request) -> Existing | None:
        """The one of *request*; also under the identity it had before its series shifted."""
        found = min(_candidates(request, self._by_cover), key=lambda item: item.identity, default=None)
        return found or next(iter(self._by_date.get(_dated(request, self._zone), ())), None)


def is_for(item: Existing, identities: frozenset[str]) -> bool:
    """Whether everything that a reminder covers is among *identities*."""
    return bool(covers(item)) and covers(item) <= identities
