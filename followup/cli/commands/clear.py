"""``followup clear``."""

from __future__ import annotations

from followup.cli.marking import mark
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.marks import clear


@as_command("clear", "followup clear", "followup clear --target reminders.ics")
@target_option
@json_option
def command(target: str | None, as_json: bool) -> int:
    """Take away every open reminder that the program wrote and nobody touched.

    What you changed by hand or marked done stays, and no other event is ever reached.
    """
    otherwise = "There is no open, untouched reminder to take away."
    return mark(
        current(), target, as_json, lambda there: clear(there.existing, there.now), otherwise, "They won't come back."
    )
