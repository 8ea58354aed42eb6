"""How the reminders stand, for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.model import Existing
from followup.output.followups import Item, followups, urgency_of
from followup.output.human import plural
from followup.output.lines import Line, text_line


def standing_table(
    reminders: Sequence[Existing],
    states: Mapping[str, str],
    looks: Mapping[str, str],
    short: Mapping[str, str],
    now: datetime,
    zone: ZoneInfo,
    width: int,
) -> tuple[Line, ...]:
    """The reminders by urgency, each with the short id by which commands know it."""
    items = [
        Item(
            item.reminder,
            urgency_of(item.reminder.memory.window, states[item.identity] == "done", now, zone),
            short[item.identity],
            "quiet",
            note=looks.get(item.identity, ""),
        )
        for item in reminders
        if item.reminder is not None
    ]
    return followups(items, now, zone, width, "id")


def standing_summary(states: Mapping[str, str], target: str) -> tuple[Line, ...]:
    """How many there are of each."""
    counts = [(word, sum(state == word for state in states.values())) for word in ("open", "late", "done")]
    parts = [f"{number} {word}" for word, number in counts if number]
    if not parts:
        return (text_line(f"There are no follow-ups in {target}."),)
    return (text_line(f"{plural(len(states), 'follow-up')} in {target}: {', '.join(parts)}."),)
