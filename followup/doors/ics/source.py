"""The .ics door's reading side: from what the person named to a ``Reading``.

open → settle → scan (all files, to see what belongs together) → read what may touch the span → copies → series
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import field, replace
from datetime import UTC, datetime, timedelta
from typing import IO, BinaryIO
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, no_progress
from followup.doors.ics.address import Fetch
from followup.doors.ics.calendars import File, file_problems, open_file, read_entries
from followup.doors.ics.copies import Family, families
from followup.doors.ics.event import base_event
from followup.doors.ics.octets import is_calendar, settle
from followup.doors.ics.open import Opened, open_all, shown
from followup.doors.ics.owner import find_owner
from followup.doors.ics.patience import Patience
from followup.doors.ics.reach import Reach
from followup.doors.ics.scan import scan, uid_digest
from followup.doors.ics.series import Occurrence
from followup.doors.ics.unfold import Unfolded, unfold
from followup.errors import FollowupError, PassingFault, SourceUnreadable
from followup.identity import identity_of
from followup.model import Event, Me, Memory, Problem, Reading, Span, When
from followup.record import record
from followup.text import one_line
from followup.timespans import bounded, instant_start, merge

MOST_EVENTS = 100_000
"""Events of one reading; series beyond them are not counted any more."""

_DAY = timedelta(days=1)
_UTC = ZoneInfo("UTC")


@record
class _Wanted:
    """What must be read: all that touches the span, and what open reminders are about, wherever it lies."""

    span: Span
    keys: dict[str, set[str]] = field(default_factory=dict)
    """Recurrences by UID."""
    covers: frozenset[str] = frozenset()
    near: tuple[Span, ...] = ()
    """Where the events of open reminders lay when they were written."""

    def holds(self, occurrence: Occurrence, event: Event) -> bool:
        """Whether this occurrence is asked for."""
        if occurrence.touches((self.span,)):
            return True
        keys = self.keys.get(event.uid)
        if keys is not None and (event.recurrence in keys or any(key[:10] == event.recurrence[:10] for key in keys)):
            return True
        return bool(self.covers) and identity_of(event) in self.covers


class IcsSource:
    """Calendars as files: a file, several, a folder, an exported .zip, ``-`` or a secret address.

    *floating_zone* is the zone of times that name none (``--tz``, else the configured one), *system_zone* the
    machine's; a calendar's own X-WR-TIMEZONE goes before both. *fetch* gives what an address holds, without
    it the net does.
    """

    kind = "ics"

    def __init__(
        self,
        inputs: Sequence[str],
        *,
        floating_zone: ZoneInfo | None,
        system_zone: ZoneInfo,
        me: Me,
        stdin: IO[bytes] | BinaryIO | None = None,
        fetch: Fetch | None = None,
        free_mail: Container[str] = frozenset(),
    ) -> None:
        self._inputs = tuple(dict.fromkeys(inputs))
        self._floating = floating_zone or system_zone
        self._me = me
        self._stdin = stdin
        self._fetch = fetch
        self._free_mail = free_mail

    @property
    def name(self) -> str:
        """What is read, for people."""
        names = [shown(item) for item in self._inputs]
        return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")

    def read(self, span: Span, refs: Sequence[Memory], progress: Progress = no_progress) -> Reading:
        """All events that touch *span* or that *refs* name; see ``doors.base.Source``.

        Raises ``WrongUsage`` for an unencrypted address, and ``SourceUnreadable`` or ``PassingFault`` where nothing at
        all could be read; one of several sources is a problem of the reading.
        """
        wanted = _wanted(span, refs)
        reach = Reach((span, *wanted.near))
        problems: list[Problem] = []
        files = self._files(reach, problems, progress)
        return self._reading(files, wanted, reach, problems)

    def _files(self, reach: Reach, problems: list[Problem], progress: Progress) -> list[File]:
        files: list[File] = []
        errors: list[FollowupError] = []
        for opened in open_all(self._inputs, self._stdin, self._fetch):
            if opened.note:
                problems.append(Problem(opened.note))
            elif opened.error is not None:
                errors.append(opened.error)
            else:
                try:
                    files.append(self._file(opened, len(files), reach, progress))
                except SourceUnreadable as error:
                    errors.append(error)
        if errors and not files:
            raise _worst(errors)
        problems.extend(Problem(str(error), error.exit_code) for error in errors)
        return files

    def _file(self, opened: Opened, number: int, reach: Reach, progress: Progress) -> File:
        found = scan(settle(opened.data), reach, progress)
        if not is_calendar(found.data):
            raise SourceUnreadable(f"{opened.name} is no calendar", "name an .ics file, or a .zip that holds some")
        if not found.begins and (found.broken or any(not calendar.closed for calendar in found.calendars)):
            raise SourceUnreadable(f"{opened.name} breaks off before its first event ends", "export it again")
        return open_file(found, opened.name, number, opened.origin, self._floating)

    def _reading(self, files: Sequence[File], wanted: _Wanted, reach: Reach, problems: list[Problem]) -> Reading:
        entries = [
            entry
            for file, numbers in zip(files, _related(files, wanted), strict=True)
            for entry in read_entries(file, numbers, problems)
        ]
        events = {(event.uid, event.recurrence): event for event in _all_events(families(entries), wanted, problems)}
        for file in files:
            problems.extend(file_problems(file))
        names = [head.name for file in files for head in file.heads if head.name]
        return Reading(
            events=tuple(sorted(events.values(), key=_order)),
            problems=tuple(dict.fromkeys(problems)),
            owner=find_owner(self._me, names, [file.scan for file in files], self._free_mail),
            zone=_zone(files),
            name=self.name,
            kind=self.kind,
            extent=reach.extent,
        )


def _worst(errors: Sequence[FollowupError]) -> FollowupError:
    """The one to raise where nothing could be read: what stays broken goes before what may pass."""
    lasting = [error for error in errors if not isinstance(error, PassingFault)]
    first = (lasting or list(errors))[0]
    if len(errors) == 1:
        return first
    return type(first)("; ".join(str(error) for error in errors[:20]))


def _wanted(span: Span, refs: Sequence[Memory]) -> _Wanted:
    keys: dict[str, set[str]] = {}
    near: list[Span] = []
    for memory in refs:
        keys.setdefault(memory.uid, set()).add(memory.recurrence)
        near.append(_around(memory.event_start, memory.event_end))
        original = _written(memory.recurrence)
        if original is not None:
            near.append(_around(original, original))
    outside = [stretch for stretch in near if stretch.start < span.start or stretch.end > span.end]
    covers = frozenset(identity for memory in refs for identity in memory.covers)
    return _Wanted(span, keys, covers, merge(outside))


def _around(start: When, end: When) -> Span:
    """A day before something and a day after it: the rest of an on-site loop lies there too."""
    begins, ends = instant_start(start, _UTC), instant_start(end, _UTC)
    return Span(bounded(begins - _DAY), bounded(max(begins, ends) + _DAY))


def _written(recurrence: str) -> datetime | None:
    """The instant that a recurrence names."""
    try:
        day = datetime.fromisoformat(recurrence)
    except ValueError:
        return None
    return bounded(day if day.tzinfo else day.replace(tzinfo=UTC))


def _related(files: Sequence[File], wanted: _Wanted) -> list[list[int]]:
    """The events to read, by file: what the scan kept, and all that shares a UID with it or with what is wanted."""
    uids = {uid_digest(uid.encode("utf-8", "surrogatepass")) for uid in wanted.keys}
    uids.update(file.scan.uids[event] for file in files for event in file.scan.kept)
    uids.discard(-1)
    related = []
    for file in files:
        same = {event for event, uid in enumerate(file.scan.uids) if uid in uids}
        related.append(sorted(same.union(file.scan.kept)))
    return related


def _all_events(found: Sequence[Family], wanted: _Wanted, problems: list[Problem]) -> Iterator[Event]:
    """What takes place of all families, single events first: those are never too many."""
    spans = (wanted.span, *wanted.near)
    patience = Patience()
    given = left_out = 0
    for family in sorted(found, key=lambda family: any(head.repeats for head in family.heads)):
        if given > MOST_EVENTS and any(head.repeats for head in family.heads):
            left_out += 1
            continue
        unfolded = unfold(family, spans, wanted.keys.get(family.uid, ()), patience)
        for event in _events(family, unfolded, wanted, problems):
            given += 1
            yield event
    if left_out:
        problems.append(Problem(f"more than {MOST_EVENTS} events in this range: {left_out} series were left out"))


def _events(family: Family, unfolded: Unfolded, wanted: _Wanted, problems: list[Problem]) -> Iterator[Event]:
    """What takes place of a family, as far as it is asked for."""
    for entry, note in unfolded.notes:
        title, uid = one_line(entry.properties.text("SUMMARY"))[:60], one_line(family.uid)[:60]
        problems.append(Problem(f"{entry.place}: “{title}” ({uid}) was read only in part: {note}"))
    bases: dict[int, Event] = {}
    for occurrence in unfolded.occurrences:
        entry = occurrence.entry
        if id(entry) not in bases:
            bases[id(entry)] = base_event(entry)
        event = bases[id(entry)]
        if (event.start, event.end, event.recurrence) != (occurrence.start, occurrence.end, occurrence.key):
            event = replace(event, start=occurrence.start, end=occurrence.end, recurrence=occurrence.key)
        if wanted.holds(occurrence, event):
            yield event


def _order(event: Event) -> tuple[datetime, str, str]:
    return instant_start(event.start, _UTC), event.uid, event.recurrence


def _zone(files: Sequence[File]) -> ZoneInfo | None:
    """The zone of most events' calendars; UTC, which Google gives to calendars that were never told, only last."""
    votes: Counter[str] = Counter()
    for file in files:
        sizes = Counter(file.scan.owners)
        for number, head in enumerate(file.heads):
            if head.zone is not None:
                votes[head.zone.key] += sizes[number]
    best = min(votes, key=lambda key: (key in {"UTC", "Etc/UTC", "GMT"}, -votes[key], key), default=None)
    return ZoneInfo(best) if best else None
