"""From all that goes by one UID to what takes place."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace

from followup.doors.ics.copies import Family
from followup.doors.ics.entry import Entry
from followup.doors.ics.patience import Patience
from followup.doors.ics.series import Occurrence, by_key, expand_series, single
from followup.identity import recurrence_key
from followup.model import Span


@dataclass(slots=True)
class Unfolded:
    """The occurrences of a family, and what had to be left out, each with the event it is about."""

    occurrences: list[Occurrence] = field(default_factory=list)
    notes: list[tuple[Entry, str]] = field(default_factory=list)


def unfold(family: Family, spans: Sequence[Span], wanted: Container[str], patience: Patience) -> Unfolded:
    """What of *family* touches *spans*, and its changed occurrences whose key is *wanted*; see ``expand_series``.

    Several events of one UID in one file are told apart by their start: all but the earliest take it as recurrence.
    """
    unfolded = Unfolded()
    if not family.heads:
        # an override without its series is an event of its own
        unfolded.occurrences = [single(entry, key) for key, entry in by_key(family.changed, None).items()]
        return unfolded
    belongs = _belonging(family)
    for number, head in enumerate(family.heads):
        changed = belongs[number]
        own = recurrence_key(head.start.when) if number else ""
        if not head.repeats and not changed and not head.properties.first("EXDATE"):
            unfolded.occurrences.append(single(head, own))
            continue
        found = expand_series(head, changed, spans, wanted, patience)
        unfolded.notes.extend((head, note) for note in dict.fromkeys(found.notes))
        for occurrence in found.occurrences:
            alone = occurrence.entry is head and not head.repeats
            unfolded.occurrences.append(replace(occurrence, key=own) if alone else occurrence)
    return unfolded


def _belonging(family: Family) -> list[list[Entry]]:
    """The overrides of each head: those of the last head, series first, that had begun by then."""
    belongs: list[list[Entry]] = [[] for _ in family.heads]
    series = [number for number, head in enumerate(family.heads) if head.repeats] or [0]
    for entry in family.changed:
        begun = [
            number
            for number in series
            if entry.recurrence is not None and family.heads[number].start.wall.date() <= entry.recurrence.wall.date()
        ]
        belongs[begun[-1] if begun else series[0]].append(entry)
    return belongs
