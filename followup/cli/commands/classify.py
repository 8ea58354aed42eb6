"""``followup classify``: what each event is, and why; and the person's last word on it."""

from __future__ import annotations

import click

from followup.cli import show
from followup.cli.correcting import forget, remember
from followup.cli.judging import judged
from followup.cli.options import as_command, json_option, range_options
from followup.cli.session import current
from followup.model import Kind


@as_command(
    "classify",
    "followup classify calendar.ics",
    "followup classify calendar.ics --since 30d --json",
    "followup classify calendar.ics --as interview --event 3k7q",
    "followup classify calendar.ics --forget 3k7q",
)
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option(
    "--as",
    "kind",
    metavar="TYPE",
    type=click.Choice([kind.value for kind in Kind]),
    help=f"What the event of --event is; it is remembered. One of {', '.join(Kind)}.",
)
@click.option("--event", metavar="ID", help="The event that --as is about: the beginning of its id.")
@click.option("--forget", "forgotten", metavar="ID", help="Take back what was remembered of an event.")
@json_option
@range_options
def command(
    sources: tuple[str, ...],
    kind: str | None,
    event: str | None,
    forgotten: str | None,
    as_json: bool,
    since: str | None,
    until: str | None,
) -> int:
    """Show what each event is taken for, how sure that is, and why.

    Nothing is written to a calendar. With --as and --event your own word on an event is remembered for its like.
    """
    if (kind is None) is not (event is None):
        raise click.UsageError("--as and --event belong together.")
    session = current()
    found = judged(session, session.doors.source(sources), session.frame("classify", since, until))
    if kind and event:
        return show.sentence(session, remember(session, found, event, Kind(kind)))
    if forgotten:
        return show.sentence(session, forget(session, found, forgotten))
    return show.judged(session, found, as_json)
