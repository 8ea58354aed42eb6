"""``followup doctor``: what stands in the way of a run."""

from __future__ import annotations

from followup import doctor
from followup.cli import show
from followup.cli.examining import examined
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.output.checked import checked_json, checked_lines


@as_command("doctor", "followup doctor", "followup doctor --target reminders.ics --json")
@target_option
@json_option
def command(target: str | None, as_json: bool) -> int:
    """Look at everything a run needs, and say how to mend what isn't well. Changes nothing.

    Exit code 0 if all is well, 1 if something needs a mend.
    """
    session = current()
    found = doctor.distinct(examined(session, target))
    session.progress.clear()
    told = checked_json(found, *session.bare_moment)
    return show.checked(session, told, checked_lines(found, show.width()), as_json)
