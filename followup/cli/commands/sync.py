"""``followup sync``: for cron."""

from __future__ import annotations

from typing import Any

import click

from followup.cli.clock import linger
from followup.cli.options import as_command, run_options
from followup.cli.running import RunOptions, run
from followup.cli.session import current


@as_command("sync", "followup sync --dry-run", "followup -q sync --jitter 60s")
@click.option("--jitter", metavar="SPAN", help="Wait up to this long first, so that not everybody asks at once.")
@run_options
def command(jitter: str | None, **options: Any) -> int:
    """Keep your calendar in order by itself: read what is new, write what is due.

    Made for cron: safe to run at any moment, as often as you like, and with -q silent when all is well. Reads Google
    Calendar; where access is write-only, the sources of [ics].
    """
    session = current()
    linger(jitter)
    return run(session, "sync", session.doors.source(), session.doors.google.target, RunOptions(**options))
