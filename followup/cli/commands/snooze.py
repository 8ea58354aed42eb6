"""``followup snooze``."""

from __future__ import annotations

import click

from followup.cli.marking import each, mark
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.cli.standing import Listed
from followup.cli.when import later
from followup.marks import snooze
from followup.model import Existing, Mark


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
    later(when, session.now(session.zone), session.settings, session.zone)

    def put_off(item: Existing, there: Listed) -> Mark:
        return snooze(item, later(when, there.now, session.settings, there.zone))

    return mark(session, target, as_json, each([identity], put_off))
