"""``followup done``."""

from __future__ import annotations

import click

from followup.cli.marking import each, mark
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import current
from followup.marks import done


@as_command("done", "followup done 3k7q", "followup done 3k7q 9bta --target reminders.ics")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@target_option
@json_option
def command(ids: tuple[str, ...], target: str | None, as_json: bool) -> int:
    """Say that you followed up.

    ID is the beginning of a reminder's id, as followup status shows it.
    """
    return mark(current(), target, as_json, each(ids, lambda item, there: done(item, there.now)))
