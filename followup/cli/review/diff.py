"""What would be written, exactly, before it is: the plan as it was made anew with what the person decided."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.model import Action, Create, Mark, Move, Plan, Reminder, Rewrite, State, Withdraw
from followup.output.as_json import reminder_of
from followup.output.followups import kind_name, who
from followup.output.lines import Line, Row, fit, table, text_line, wrapped
from followup.output.times import moment, near

ANSWERS = "y write   b back   q leave without writing"
ORDER = (Mark, Create, Move, Rewrite, Withdraw)
"""What the person decided comes first."""
SIGNS = {
    Mark: ("✓", "open"),
    Create: ("+", "new"),
    Move: (">", "link"),
    Rewrite: ("~", "link"),
    Withdraw: ("-", "gone"),
}
WORDS = {Create: "new", Move: "moved", Rewrite: "rewritten", Withdraw: "taken away"}


def diff(plan: Plan, now: datetime, zone: ZoneInfo, width: int, height: int = 10_000) -> tuple[Line, ...]:
    """Every reminder that *plan* writes, changes or takes away, in *height* lines at most, and the keys."""
    writing = [action for action in plan.actions if isinstance(action, ORDER)]
    writing.sort(key=lambda action: (ORDER.index(type(action)), _start(action, now)))
    rows = [_row(action, reminder, now, zone) for action in writing if (reminder := reminder_of(action))]
    lines = list(table(rows, width, gives=(1, 3)))
    refused = [text_line(line, "late") for line in wrapped(plan.refused, width)]
    if len(lines) > (room := max(height - 7 - len(refused), 3)):
        lines = [*lines[: room - 1], text_line(f"  … and {len(lines) - room + 1} more", "quiet")]
    counts = Counter(_said(action) for action in writing)
    counted = ", ".join(f"{number} {word}" for word, number in counts.items())
    head = text_line("This is what will be written", "head")
    return (
        head,
        text_line(),
        *lines,
        text_line(),
        *refused,
        text_line(fit(counted, width)),
        text_line(ANSWERS, "quiet"),
    )


def _start(action: Action, now: datetime) -> datetime:
    reminder = reminder_of(action)
    return reminder.start if reminder else now


def _said(action: Action) -> str:
    if isinstance(action, Mark):
        return {State.SKIPPED: "skipped", State.OPEN: "put off"}.get(action.state, str(action.state))
    return WORDS[type(action)]


def _row(action: Action, reminder: Reminder, now: datetime, zone: ZoneInfo) -> Row:
    sign, style = SIGNS[Withdraw if action.state is State.SKIPPED else type(action)]
    return Row(
        (sign, who(reminder.title), kind_name(action.kind), _what(action, reminder, now, zone)),
        (style, "name", "", "quiet"),
    )


def _what(action: Action, reminder: Reminder, now: datetime, zone: ZoneInfo) -> str:
    there = moment(reminder.start, zone, now)
    match action:
        case Create():
            return f"{there}, late" if action.late else there
        case Move():
            before = action.existing.reminder
            return f"from {near(before.start, zone, now)} to {near(reminder.start, zone, now)}" if before else there
        case Withdraw():
            return f"taken away: {action.reason}"
        case _:
            return _said(action)
