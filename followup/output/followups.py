"""The table of follow-ups that ``import``, ``sync``, ``catch-up`` and ``status`` show: by urgency, names first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from followup.model import Kind, Reminder, Window
from followup.model.report import Entry
from followup.output.lines import Line, Row, table, text_line
from followup.output.times import near, relative, soon
from followup.record import record
from followup.timespans import local_date

KINDS = {Kind.NETWORKING_EVENT: "networking"}
"""Shorter names, for a table."""

_TITLE = re.compile(r"[^:()]{1,24}: (?P<who>.+) \([^()]+\)")


class Urgency(StrEnum):
    """The groups of the table, the most urgent first."""

    TODAY = "Closing today"
    OPEN = "Open now"
    LATE = "Late"
    COMING = "Coming"
    DONE = "Done"


_STYLES = {
    Urgency.TODAY: "urgent",
    Urgency.OPEN: "open",
    Urgency.COMING: "link",
    Urgency.LATE: "late",
    Urgency.DONE: "quiet",
}


@record
class Item:
    """One line of the table."""

    reminder: Reminder
    urgency: Urgency
    mark: str = ""
    """What happens to it (a sign), or its short id."""
    mark_style: str = ""
    check: bool = False
    note: str = ""
    """Why it needs a look; stands on a line of its own."""


def urgency_of(window: Window, done: bool, now: datetime, zone: ZoneInfo) -> Urgency:
    """How urgent a follow-up with this *window* is at *now* (UTC) for a person in *zone*."""
    if done:
        return Urgency.DONE
    if window.closes <= now:
        return Urgency.LATE
    if local_date(window.closes, zone) == local_date(now, zone):
        return Urgency.TODAY
    return Urgency.OPEN if window.opens <= now else Urgency.COMING


def who(title: str) -> str:
    """The person in the title of a reminder; the whole title where it isn't the program's own."""
    found = _TITLE.fullmatch(title.strip())
    return found["who"] if found else title


def met(entry: Entry) -> str:
    """Whom an entry of the report is about: the people, else what its title says."""
    return entry.who or (who(entry.title) if entry.by_reminder else entry.title)


def kind_name(kind: Kind) -> str:
    """The kind, short enough for a table."""
    return KINDS.get(kind, str(kind))


def followups(items: Sequence[Item], now: datetime, zone: ZoneInfo, width: int, marks: str = "") -> tuple[Line, ...]:
    """The whole table, columns aligned over all groups; *marks* heads the column of the items' marks."""
    ordered = sorted(items, key=lambda item: (list(Urgency).index(item.urgency), item.reminder.start, item.mark))
    heading = Row((marks, "reminder", "who", "what", "send by", ""), ("quiet",) * 6)
    head, *lines = table([heading, *(_row(item, now, zone) for item in ordered)], width, gives=(2,))
    shown: list[Line] = [head] if ordered else []
    group: Urgency | None = None
    for item, line in zip(ordered, lines, strict=True):
        if item.urgency is not group:
            group = item.urgency
            shown += [text_line(), text_line(group, _STYLES[group])]
        shown.append(line)
        if item.note:
            shown.append(text_line(f"      {item.note}", "late"))
    return tuple(shown)


def _row(item: Item, now: datetime, zone: ZoneInfo) -> Row:
    reminder, window = item.reminder, item.reminder.memory.window
    again = ", again" if reminder.memory.touch > 1 else ""
    kind = f"{kind_name(reminder.memory.kind)}{'?' if item.check else ''}{again}"
    done = item.urgency is Urgency.DONE
    cells = (
        item.mark,
        near(reminder.start, zone, now),
        who(reminder.title),
        kind,
        "" if done else soon(window.closes, zone, now),
        "" if done else relative(window.closes, now),
    )
    late = "late" if item.urgency is Urgency.LATE else ""
    return Row(cells, (item.mark_style, "", "name", "", late, late or "quiet"))
