"""What an event is judged against: whose calendar it is, what the person said, what stands around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.model import Event, Knowledge, Owner, Rule, Settings, Verdict
from followup.organisers import is_free_mail, registrable_domain
from followup.record import record
from followup.timespans import bounded

_BESIDE = timedelta(hours=3)
_MOST = 12
_NO_ZONE = frozenset({"", "UTC", "Etc/UTC", "GMT"})


@record
class Neighbours:
    """The timed events of the same calendars, by start, for looking at what stands beside one."""

    starts: tuple[datetime, ...] = ()
    events: tuple[Event, ...] = ()
    days: tuple[Event, ...] = ()
    """Events over whole days, by start: a conference around its sessions."""

    def beside(self, event: Event) -> tuple[Event, ...]:
        """Timed events that begin within three hours before the start or after the end of *event*, itself left out."""
        if not isinstance(event.start, datetime) or not isinstance(event.end, datetime):
            return ()
        first = bisect_left(self.starts, bounded(event.start) - _BESIDE)
        last = bisect_right(self.starts, bounded(event.end) + _BESIDE)
        around = self.events[first : min(last, first + _MOST)]
        return tuple(other for other in around if (other.uid, other.start) != (event.uid, event.start))

    def around(self, event: Event) -> Iterator[Event]:
        """Events over whole days that hold the day on which the timed *event* starts, by start."""
        if not isinstance(event.start, datetime):
            return
        day = event.start.date()
        for other in self.days:
            if not isinstance(other.start, datetime) and not isinstance(other.end, datetime):
                if other.start > day:
                    return
                if day < other.end:
                    yield other


@record
class Context:
    """Everything but the event itself that a verdict may rest on."""

    owner: Owner = Owner()
    rules: tuple[Rule, ...] = ()
    """The person's own, from the configuration; the first that fits wins."""
    corrections: tuple[Rule, ...] = ()
    """What the person corrected; read after the rules."""
    knowledge: Knowledge = field(default_factory=Knowledge)
    neighbours: Neighbours = Neighbours()
    own_domains: frozenset[str] = frozenset()
    """Registrable domains of the person's organisation; never a free-mail domain."""
    zone: str = ""
    """IANA name of the zone that most events are written in: for those that only give UTC."""
    _domains: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _verdicts: dict[Hashable, Verdict] = field(default_factory=dict, repr=False, compare=False)

    def registrable(self, domain: str) -> str:
        """``mail.acme.co.uk`` → ``acme.co.uk``, remembered."""
        found = self._domains.get(domain)
        if found is None:
            found = self._domains[domain] = registrable_domain(domain, self.knowledge)
        return found

    def once(self, alike: Hashable, judge: Callable[[], Verdict]) -> Verdict:
        """What *judge* says; it is asked once for all events that are *alike*, such as occurrences of a series."""
        found = self._verdicts.get(alike)
        if found is None:
            found = self._verdicts[alike] = judge()
        return found

    def is_free_mail(self, domain: str) -> bool:
        """Whether anybody can have an address there: then it is nobody's organisation."""
        return is_free_mail(domain, self.knowledge)


def context_for(
    events: Iterable[Event], owner: Owner, settings: Settings, knowledge: Knowledge, zone: ZoneInfo | None = None
) -> Context:
    """The context of a run, made once: *events* are all that were read, for what stands beside what.

    *zone* is what the calendar says of itself: an export may give every time in UTC.
    """
    events = tuple(events)
    usual = zone.key if zone and zone.key not in _NO_ZONE else _most_common(event.zone for event in events)
    timed = sorted(
        ((event.start.astimezone(UTC), event.uid, event) for event in events if isinstance(event.start, datetime)),
        key=lambda entry: entry[:2],
    )
    whole = [event for event in events if not isinstance(event.start, datetime)]
    days = tuple(sorted(whole, key=lambda event: (event.start.isoformat(), event.uid)))
    neighbours = Neighbours(tuple(start for start, _, _ in timed), tuple(event for _, _, event in timed), days)
    bare = Context(owner, knowledge=knowledge)
    domains = {bare.registrable(domain.lower()) for domain in owner.domains if domain}
    for email in owner.emails:
        domain = email.rpartition("@")[2].lower()
        if domain and not bare.is_free_mail(domain):
            domains.add(bare.registrable(domain))
    own = frozenset(domain for domain in domains if not bare.is_free_mail(domain))
    return Context(
        owner,
        settings.rules,
        settings.corrections,
        knowledge,
        neighbours,
        own,
        usual or getattr(settings.timezone, "key", ""),
    )


def _most_common(zones: Iterable[str]) -> str:
    counted = Counter(zone for zone in zones if zone not in _NO_ZONE)
    return min(counted, key=lambda name: (-counted[name], name), default="")
