"""``followup undo``."""

from __future__ import annotations

from followup.cli.marking import mark
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.marks import undo


@as_command("undo", "followup undo", "followup undo --target reminders.ics")
@target_option
@json_option
def command(target: str | None, as_json: bool) -> int:
    """Take away the reminders that the last run created; again: those of the run before.

    What you changed by hand stays. What a run moved or rewrote is not undone.
    """
    otherwise = "Nothing to undo: no run has left a reminder that is open and untouched."
    note = "They won't come back. What the run moved or rewrote stays as it is."
    return mark(current(), target, as_json, lambda there: undo(there.existing, there.now), otherwise, note)
