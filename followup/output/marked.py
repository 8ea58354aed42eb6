"""What a person did to reminders, said back to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.model import Action, State
from followup.output.as_json import reminder_of
from followup.output.followups import kind_name, who
from followup.output.lines import Line, Row, table
from followup.output.times import moment, relative

SIGNS = {State.DONE: ("✓", "done"), State.SKIPPED: ("-", "taken away"), State.OPEN: (">", "")}


def marked_lines(actions: Sequence[Action], now: datetime, zone: ZoneInfo, width: int) -> tuple[Line, ...]:
    """One line per reminder: what became of it."""
    rows = []
    for action in actions:
        reminder = reminder_of(action)
        if reminder is None:
            continue
        sign, said = SIGNS.get(action.state, ("", str(action.state)))
        moved = f"{moment(reminder.start, zone, now)}, {relative(reminder.start, now)}"
        cells = (sign, who(reminder.title), kind_name(action.kind), said or f"moved to {moved}")
        rows.append(Row(cells, ("new" if action.state is State.DONE else "", "name", "", "quiet")))
    return table(rows, width, gives=(1,))
