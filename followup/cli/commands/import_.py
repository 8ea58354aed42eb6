"""``followup import``: from calendar files to an .ics file of reminders."""

from __future__ import annotations

from typing import Any

import click

from followup import wiring
from followup.cli.options import as_command, file_to_write, run_options
from followup.cli.running import RunOptions, run
from followup.cli.session import current


@as_command(
    "import",
    "followup import calendar.ics",
    "followup import export.zip --since 30d -o reminders.ics",
    "curl -s https://example.com/calendar.ics | followup import - --dry-run",
)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    default=wiring.DEFAULT_TARGET,
    show_default=True,
    callback=file_to_write(wiring.DEFAULT_TARGET),
    help="File to write.",
)
@click.option("--to", type=click.Choice(["google"]), help="Write to Google Calendar instead of a file.")
@click.option("--force", is_flag=True, help="Write even into a file that holds other people's events.")
@run_options
def command(sources: tuple[str, ...], output: str, to: str | None, force: bool, **options: Any) -> int:
    """Read calendars and write follow-up reminders to an .ics file.

    SOURCE is an .ics file, a folder of them, a .zip as Google exports it, an https:// secret address, or - for
    standard input; several are read as one. Run it again over the same output and only what changed is changed.
    """
    session = current()
    google = to == "google"
    target = session.doors.google.target if google else wiring.ics_target(output, session.zone, force=force)
    return run(session, "import", session.doors.source(sources), target, RunOptions(**options))
