"""Whose calendar it is: what is configured, else what the calendars themselves tell.

An .ics nowhere says so. A Google export is named by its owner's address; else the owner is who stands in nearly every
event that names anybody. All sources are asked together and before anything is filtered, so that neither the range
nor the order of the files decides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice

from followup.doors.ics.event import person
from followup.doors.ics.properties import read_properties
from followup.doors.ics.scan import Scan
from followup.model import Me, Owner

MOST_ASKED = 200
"""Events that are looked at: those with the smallest digests of their UID, so that no order decides which."""
NEARLY = 0.8
FEWEST = 2

_PEOPLE = re.compile(rb"\n(?i:ATTENDEE|ORGANIZER)[;:][^\n]*(?:\n[ \t][^\n]*)*")
_ADDRESS = re.compile(r"[^@\s<>\"(),:;]+@[^@\s<>\"(),:;]+\.[^@\s<>\"(),:;.]+")

Named = tuple[str, str]
"""An address and the name it was seen with."""


def find_owner(me: Me, calendar_names: Sequence[str], scans: Sequence[Scan], free_mail: Container[str]) -> Owner:
    """The owner of the calendars that *scans* were made of, whose names are *calendar_names*."""
    if me.emails:
        emails = frozenset(email.strip().lower() for email in me.emails)
        return _owner(me, emails, free_mail, me.name, "as configured")
    people = list(_people(scans))
    named = {name.strip().lower() for name in calendar_names if _ADDRESS.fullmatch(name.strip())}
    if named:
        seen = Counter(address for event in people for address in {address for address, _ in event} & named)
        most = max((seen[address] for address in named), default=0)
        emails = frozenset(address for address in named if seen[address] == most)
        how = "the calendar is named by this address (X-WR-CALNAME)"
    else:
        emails, how = _in_nearly_every(people)
    names = Counter(name for event in people for address, name in event if address in emails and name)
    name = me.name or (min(names, key=lambda name: (-names[name], name)) if names else "")
    return _owner(me, emails, free_mail, name, how)


def _owner(me: Me, emails: frozenset[str], free_mail: Container[str], name: str, how: str) -> Owner:
    configured = frozenset(domain.strip().lower().removeprefix("@") for domain in me.domains)
    own = {email.rpartition("@")[2] for email in emails}
    domains = configured | {domain for domain in own if domain and domain not in free_mail}
    return Owner(emails=emails, domains=frozenset(domains), name=name, how=how)


def _in_nearly_every(people: Sequence[frozenset[Named]]) -> tuple[frozenset[str], str]:
    """The one address that stands in nearly every event; none where two are as good."""
    counts = Counter(address for event in people for address in {address for address, _ in event})
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:2]
    if len(people) < FEWEST or not best or best[0][1] < max(FEWEST, NEARLY * len(people)):
        return frozenset(), "unknown: no address stands in nearly every event"
    if len(best) > 1 and best[1][1] == best[0][1]:
        return frozenset(), "unknown: two addresses stand in nearly every event"
    address, count = best[0]
    return frozenset({address}), f"this address stands in {count} of {len(people)} events that name anybody"


def _people(scans: Sequence[Scan]) -> Iterator[frozenset[Named]]:
    """Whom events name, each UID once, at most ``MOST_ASKED`` of them."""
    order = merge(*(_by_uid(number, scan) for number, scan in enumerate(scans)))
    return islice(_named(scans, order), MOST_ASKED)


def _by_uid(number: int, scan: Scan) -> Iterator[tuple[int, int, int]]:
    for event in sorted(range(len(scan.uids)), key=scan.uids.__getitem__):
        yield scan.uids[event], number, event


def _named(scans: Sequence[Scan], order: Iterable[tuple[int, int, int]]) -> Iterator[frozenset[Named]]:
    last = -1
    named: set[Named] = set()
    for uid, number, event in order:
        if named and (uid != last or uid == -1):
            yield frozenset(named)
            named = set()
        last = uid
        scan = scans[number]
        lines = _PEOPLE.findall(scan.data, scan.begins[event], scan.ends[event])
        if lines:
            found = read_properties(b"".join(lines))
            people = [person(item) for name in ("ORGANIZER", "ATTENDEE") for item in found.all(name)]
            named.update(
                (someone.email, someone.name) for someone in people if someone.email and not someone.is_resource
            )
    if named:
        yield frozenset(named)
