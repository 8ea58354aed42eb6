"""How well somebody follows up: rates, speed, what is open and late, week by week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from followup.model import Existing, Interaction, Kind, Memory, Reminder, Request, State, Window
from followup.model.report import Entry, Fate, Rate, Report, Week
from followup.timespans import local_date

_DONE = frozenset({Fate.ON_TIME, Fate.LATE_DONE})
_OWED = frozenset({Fate.LATE, Fate.MISSED})


def measure(
    requests: Sequence[Request],
    existing: Sequence[Existing],
    since: date,
    until: date,
    now: datetime,
    zone: ZoneInfo,
) -> Report:
    """What became of every first touch whose interaction ended from *since* to *until* (local days, both included).

    *requests* are the touch-1 requests of what was read (empty where only the reminders are known), *existing* what
    the target holds, tombstones included; *now* is UTC.
    """
    found = (entry for entry in _entries(requests, existing, now) if since <= local_date(entry.ended, zone) <= until)
    entries = tuple(sorted(found, key=lambda entry: (entry.ended, entry.identity), reverse=True))
    return Report(
        since=since,
        until=until,
        total=_rate(None, entries),
        kinds=tuple(_rate(kind, entries) for kind in Kind if any(entry.kind is kind for entry in entries)),
        weeks=tuple(_weeks(entries, since, until, zone)),
        entries=entries,
        neglected=_neglected(entries),
    )


def _entries(requests: Sequence[Request], existing: Sequence[Existing], now: datetime) -> Iterator[Entry]:
    firsts = [item for item in existing if item.reminder is None or item.reminder.memory.touch == 1]
    by_cover: dict[str, Existing] = {}
    for item in sorted(firsts, key=lambda item: (item.gone, item.identity)):
        for identity in item.reminder.memory.covers if item.reminder else (item.identity,):
            by_cover.setdefault(identity, item)
    asked: set[str] = set()
    for request in requests:
        if request.touch.number == 1:
            covers = request.interaction.covers
            standing = next((by_cover[identity] for identity in covers if identity in by_cover), None)
            asked.update(covers)
            yield _of_interaction(request, standing, now)
    for item in firsts:
        if item.reminder and not item.gone and not asked.intersection(item.reminder.memory.covers):
            yield _of_reminder(item, item.reminder, now)


def _of_interaction(request: Request, item: Existing | None, now: datetime) -> Entry:
    interaction = request.interaction
    # the window that was promised is the stored one, even where the rules were changed since
    window = item.reminder.memory.window if item and item.reminder and not item.gone else request.window
    fate, done = _fate(item, window, now)
    return Entry(
        identity=request.identity,
        kind=interaction.kind,
        fate=fate,
        who=_who(interaction),
        organisation=interaction.organisation,
        title=interaction.events[0].summary,
        ended=interaction.ends,
        window=window,
        done=done,
    )


def _of_reminder(item: Existing, reminder: Reminder, now: datetime) -> Entry:
    memory = reminder.memory
    fate, done = _fate(item, memory.window, now)
    return Entry(
        identity=item.identity,
        kind=memory.kind,
        fate=fate,
        who="",
        organisation="",
        title=reminder.title,
        ended=_ended(memory),
        window=memory.window,
        done=done,
        by_reminder=True,
    )


def _fate(item: Existing | None, window: Window, now: datetime) -> tuple[Fate, datetime | None]:
    closed = window.closes <= now
    if item is None or item.reminder is None:
        return (Fate.MISSED if closed else Fate.OPEN) if item is None else Fate.SKIPPED, None
    memory = item.reminder.memory
    if memory.state is State.DONE or (item.marked_done and not item.gone):
        # ticked off in the title, nobody knows when: the reminder's own time stands for it
        when = memory.since or item.reminder.start
        return Fate.ON_TIME if when <= window.closes else Fate.LATE_DONE, when
    if memory.state is State.WITHDRAWN:
        return Fate.MISSED if closed else Fate.OPEN, None
    if item.gone or memory.state is State.SKIPPED:
        return Fate.SKIPPED, None
    return Fate.LATE if closed else Fate.OPEN, None


def _ended(memory: Memory) -> datetime:
    if isinstance(memory.event_end, datetime):
        return memory.event_end
    return memory.window.opens


def _who(interaction: Interaction) -> str:
    names = [person.name or person.email for person in interaction.people]
    shown = ", ".join(names[:2]) + (f" and {len(names) - 2} more" if len(names) > 2 else "")
    return ", ".join(part for part in (shown, interaction.organisation) if part)


def _rate(kind: Kind | None, entries: Iterable[Entry]) -> Rate:
    ours = [entry for entry in entries if kind is None or entry.kind is kind]
    done = [entry for entry in ours if entry.fate in _DONE]
    hours = [(entry.done - entry.ended) / timedelta(hours=1) for entry in done if entry.done]
    return Rate(
        kind=kind,
        due=len(done) + sum(entry.fate in _OWED for entry in ours),
        done=len(done),
        on_time=sum(entry.fate is Fate.ON_TIME for entry in done),
        hours=max(0.0, median(hours)) if hours else None,
    )


def _weeks(entries: Sequence[Entry], since: date, until: date, zone: ZoneInfo) -> Iterator[Week]:
    fates: dict[date, Counter[Fate]] = {}
    for entry in entries:
        fates.setdefault(_monday(local_date(entry.ended, zone)), Counter())[entry.fate] += 1
    monday = _monday(since)
    while monday <= until:
        count = fates.get(monday, Counter())
        yield Week(
            monday,
            done=count[Fate.ON_TIME],
            late=count[Fate.LATE_DONE],
            missed=count[Fate.MISSED] + count[Fate.LATE],
            open=count[Fate.OPEN],
        )
        monday += timedelta(days=7)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _neglected(entries: Iterable[Entry]) -> tuple[tuple[str, int], ...]:
    owed = Counter(entry.organisation or entry.who or entry.title for entry in entries if entry.fate in _OWED)
    return tuple(sorted(owed.items(), key=lambda item: (-item[1], item[0])))
