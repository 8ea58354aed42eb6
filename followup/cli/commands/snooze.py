"""``followup snooze``."""

from __future__ import annotations

import click

from followup.cli.marking import each, mark
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.cli.when import later
from followup.marks import snooze


@as_command(
    "snooze", "followup snooze 3k7q 2h", "followup snooze 3k7q 2026-11-23", "followup snooze 3k7q 2026-11-23T16:00"
)
@click.argument("identity", metavar="ID")
@click.argument("when", metavar="WHEN")
@target_option
@json_option
def command(identity: str, when: str, target: str | None, as_json: bool) -> int:
    """Put a reminder off; it stays where you put it.

    ID is the beginning of a reminder's id, as followup status shows it. WHEN is a span from now, a date (when your
    working hours begin) or a time.
    """
    session = current()
    start = later(when, session.now(session.zone), session.settings, session.zone)
    return mark(session, target, as_json, each([identity], lambda item, _now: snooze(item, start)))
