"""``followup report``: how well the person follows up."""

from __future__ import annotations

import click

from followup.cli import show
from followup.cli.files import write_own
from followup.cli.options import as_command, file_to_write, json_option, range_options, target_option
from followup.cli.reporting import reported
from followup.cli.session import current
from followup.output.report_page import OPENING, page


@as_command(
    "report", "followup report", "followup report calendar.ics --since 90d", "followup report --html report.html"
)
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option(
    "--html",
    metavar="FILE",
    callback=file_to_write("report.html"),
    help="Write a page that any browser shows, with everything in it.",
)
@target_option
@json_option
@range_options
def command(
    sources: tuple[str, ...], html: str | None, target: str | None, as_json: bool, since: str | None, until: str | None
) -> int:
    """Show how often, how soon and whom you followed up, of the last 30 days.

    SOURCE is what to count against: a calendar file, a folder, a .zip or an https address; without one your Google
    Calendar is read, and if there is none, the reminders alone tell.
    """
    session = current()
    found = reported(session, sources, target, since, until)
    if html:
        write_own(html, page(found.report, found.now, found.zone).encode(), OPENING, "page")
    return show.reported(session, found, as_json, html or "")
