"""Which of the events with one UID are copies of each other, and which belong together.

In one file, two events of one UID, one SEQUENCE and different starts are two events; across files and calendars they
are copies, of which the one with the highest SEQUENCE counts, then DTSTAMP, then how it was answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from followup.doors.ics.entry import Entry
from followup.record import record


@record
class Family:
    """All that goes by one UID, without the copies that don't count."""

    heads: tuple[Entry, ...]
    """Single events and heads of series, by start; nearly always one."""
    changed: tuple[Entry, ...]
    """Occurrences that somebody changed."""

    @property
    def uid(self) -> str:
        """The UID of all of them."""
        return (self.heads or self.changed)[0].uid


def families(entries: Iterable[Entry]) -> list[Family]:
    """The families in *entries*, by UID."""
    by_uid: dict[str, list[Entry]] = {}
    for entry in entries:
        by_uid.setdefault(entry.uid, []).append(entry)
    return [_family(by_uid[uid]) for uid in sorted(by_uid)]


def _family(entries: Sequence[Entry]) -> Family:
    changed = tuple(entry for entry in entries if entry.recurrence is not None)
    by_file: dict[int, dict[str, Entry]] = {}
    for entry in entries:
        if entry.recurrence is None:
            starts = by_file.setdefault(entry.source.file, {})
            start = str(entry.start.when)
            if start not in starts or entry.rank > starts[start].rank:
                starts[start] = entry
    return Family(_heads([_current(starts) for starts in by_file.values()]), changed)


def _current(starts: dict[str, Entry]) -> dict[str, Entry]:
    """The events of one file and UID without those that a later SEQUENCE has replaced (RFC 5545 section 3.8.7.4)."""
    latest = max(entry.sequence for entry in starts.values())
    return {start: entry for start, entry in starts.items() if entry.sequence == latest}


def _heads(files: Sequence[dict[str, Entry]]) -> tuple[Entry, ...]:
    """The events that count: one, unless a single file holds several with different starts."""
    if files and all(len(starts) == 1 for starts in files):
        return (_best([entry for starts in files for entry in starts.values()]),)
    same: dict[str, list[Entry]] = {}
    for starts in files:
        for start, entry in starts.items():
            same.setdefault(start, []).append(entry)
    return tuple(sorted(map(_best, same.values()), key=lambda entry: (entry.start.instant, entry.rank)))


def _best(copies: Sequence[Entry]) -> Entry:
    """The copy that counts; a cancellation that doesn't repeat the rules calls off the series as its copies have it."""
    if len(copies) == 1:
        return copies[0]
    best = max(copies, key=lambda entry: entry.rank)
    series = [entry for entry in copies if entry.repeats]
    if best.cancelled and not best.repeats and series:
        called_off = max(series, key=lambda entry: entry.rank)
        return replace(called_off, source=replace(called_off.source, cancels=True))
    return best
