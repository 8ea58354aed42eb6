"""``followup lint``: check a message against the anatomy of a good follow-up."""

from __future__ import annotations

import click

from followup.cli import show
from followup.cli.drafting import letters_of
from followup.cli.letters import Letter, is_id, read_letter
from followup.cli.options import as_command, json_option, target_option
from followup.cli.session import Session, current
from followup.cli.when import parse_day
from followup.message import check
from followup.output.linted import linted_json, linted_lines


@as_command(
    "lint",
    "followup lint mail.txt",
    "followup lint mail.eml --promised 2026-11-20",
    "followup draft 3k7q | followup lint -",
    "followup lint 3k7q",
)
@click.argument("name", metavar="FILE|-|ID")
@click.option("--person", metavar="NAME", default="", help="Who gets it; a mail's own To: otherwise.")
@click.option("--organisation", metavar="NAME", default="", help="Where that person works.")
@click.option("--promised", metavar="DATE", help="The date by which they said they would answer.")
@click.option("--sent", metavar="DATE", help="The day it is sent; today otherwise.")
@target_option
@json_option
def command(
    name: str,
    person: str,
    organisation: str,
    promised: str | None,
    sent: str | None,
    target: str | None,
    as_json: bool,
) -> int:
    """Check a message: gratitude, a detail, something for them, a light end, and what spoils it.

    With the ID of a reminder, the drafts that stand in it. Exit code 1 if there is something to say, so that it can
    stand in a mail hook.
    """
    session = current()
    letters = _of_reminder(session, name, target) if is_id(name) else (read_letter(name),)
    due = parse_day(promised, "--promised") if promised else None
    today = parse_day(sent, "--sent") if sent else session.today
    language = session.settings.language
    found = [
        (
            check(
                letter.text,
                "send",
                language=language,
                person=person or letter.person,
                organisation=organisation,
                promised=due,
                sent=today,
            ),
            letter.before,
        )
        for letter in letters
    ]
    lines = linted_lines(found, name, show.width())
    return show.checked(session, linted_json(found), lines, as_json)


def _of_reminder(session: Session, wanted: str, target: str | None) -> tuple[Letter, ...]:
    kept = letters_of(session, wanted, target)
    return tuple(Letter(one.draft.body, one.draft.to.name or one.draft.to.email, one.before) for one in kept)
