"""``followup catch-up``: after a busy week."""

from __future__ import annotations

from typing import Any

import click

from followup.cli.options import as_command, run_options, target_option
from followup.cli.review.session import catch_up
from followup.cli.running import RunOptions
from followup.cli.session import current


@as_command(
    "catch-up", "followup catch-up", "followup catch-up calendar.ics --since 14d", "followup catch-up --yes --json"
)
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("-y", "--yes", is_flag=True, help="Ask nothing: write what is proposed.")
@click.option("--plain", is_flag=True, help="Plain questions, one after the other; for screen readers.")
@target_option
@run_options
def command(sources: tuple[str, ...], yes: bool, plain: bool, target: str | None, **options: Any) -> int:
    """Go through what happened in the last days and decide: follow up, skip, done already, or something else.

    Nothing is written before you have seen the summary and said yes. SOURCE is a calendar file, a folder, a .zip or an
    https address; without one your Google Calendar is read.
    """
    return catch_up(current(), sources, target, RunOptions(**options), yes=yes, plain=plain)
