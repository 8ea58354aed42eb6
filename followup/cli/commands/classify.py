"""``followup classify``: what each event is, and why."""

from __future__ import annotations

import click

from followup import wiring
from followup.cli import show
from followup.cli.judging import judged
from followup.cli.options import as_command, json_option, range_options
from followup.cli.session import current


@as_command("classify", "followup classify calendar.ics", "followup classify calendar.ics --since 30d --json")
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@json_option
@range_options
def command(sources: tuple[str, ...], as_json: bool, since: str | None, until: str | None) -> int:
    """Show what each event is taken for, how sure that is, and why. Nothing is written."""
    session = current()
    framed = session.frame("classify", since, until)
    source = wiring.source(sources, session.settings, session.zone)
    return show.judged(session, judged(session, source, framed), as_json)
