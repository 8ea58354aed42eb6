"""``followup status``: open, late and done follow-ups."""

from __future__ import annotations

from followup.cli import show
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.cli.standing import standing


@as_command("status", "followup status", "followup status --target reminders.ics --json")
@target_option
@json_option
def command(target: str | None, as_json: bool) -> int:
    """Show open, late and done follow-ups, and what needs a look."""
    session = current()
    return show.standing(session, standing(session, session.doors.standing(target)), as_json)
