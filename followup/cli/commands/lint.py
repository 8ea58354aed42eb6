"""``followup lint``: check a message against the anatomy of a good follow-up."""

from __future__ import annotations

import click

from followup.cli import show
from followup.cli.letters import read_letter
from followup.cli.options import as_command, json_option
from followup.cli.session import current
from followup.cli.when import parse_day
from followup.message import check
from followup.output.linted import linted_json, linted_lines


@as_command(
    "lint", "followup lint mail.txt", "followup lint mail.eml --promised 2026-11-20", "pbpaste | followup lint -"
)
@click.argument("name", metavar="FILE|-|ID")
@click.option("--person", metavar="NAME", default="", help="Who gets it; a mail's own To: otherwise.")
@click.option("--organisation", metavar="NAME", default="", help="Where that person works.")
@click.option("--promised", metavar="DATE", help="The date by which they said they would answer.")
@click.option("--sent", metavar="DATE", help="The day it is sent; today otherwise.")
@json_option
def command(name: str, person: str, organisation: str, promised: str | None, sent: str | None, as_json: bool) -> int:
    """Check a message: gratitude, a detail, something for them, a light end, and what spoils it.

    Exit code 1 if there is something to say, so that it can stand in a mail hook.
    """
    session = current()
    letter = read_letter(name)
    findings = check(
        letter.text,
        "send",
        language=session.settings.language,
        person=person or letter.person,
        organisation=organisation,
        promised=parse_day(promised, "--promised") if promised else None,
        sent=parse_day(sent, "--sent") if sent else session.today,
    )
    found = linted_json(findings, letter.before)
    return show.checked(session, found, linted_lines(findings, name, show.width(), letter.before), as_json)
