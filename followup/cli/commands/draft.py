"""``followup draft``: the message itself."""

from __future__ import annotations

import webbrowser

import click

from followup.cli import show
from followup.cli.drafting import drafted, edited
from followup.cli.files import write_own
from followup.cli.options import as_command, file_to_write, json_option, target_option
from followup.cli.session import current
from followup.compose import TONES
from followup.output.eml import OPENING, eml, link, names


@as_command(
    "draft",
    "followup draft --next",
    "followup draft 3k7q --tone formal --source calendar.ics",
    "followup draft 3k7q --edit --eml thanks.eml",
)
@click.argument("identity", metavar="[ID]", required=False)
@click.option("--next", "next_one", is_flag=True, help="The one whose time runs out first.")
@click.option("--tone", type=click.Choice(TONES), help="How it sounds; what fits the event otherwise.")
@click.option("--edit", is_flag=True, help="Go over it in your editor ($EDITOR) first.")
@click.option(
    "--eml",
    "file",
    metavar="FILE",
    callback=file_to_write("thanks.eml"),
    help="Write a file that your mail program opens for sending.",
)
@click.option("--open", "opens", is_flag=True, help="Open it in your mail program.")
@click.option("--source", "sources", metavar="SOURCE", multiple=True, help="Calendar that the event is in.")
@target_option
@json_option
def command(
    identity: str | None,
    next_one: bool,
    tone: str | None,
    edit: bool,
    file: str | None,
    opens: bool,
    sources: tuple[str, ...],
    target: str | None,
    as_json: bool,
) -> int:
    """Draft the message for a follow-up, one for each person. Nothing is ever sent.

    ID is the beginning of a reminder's id, as followup status shows it. What nobody can know stays a blank: ____.
    """
    if identity is not None and next_one:
        raise click.UsageError(f"Give either --next or an ID, not both: {identity}.")
    if identity is None and not next_one:
        raise click.UsageError("Give an ID, as followup status shows it, or --next.")
    session = current()
    found = drafted(session, identity, sources, target, tone or "")
    made = tuple(edited(one) if edit else one for one in found.drafts)
    files = names(file, made) if file else ()
    for name, one in zip(files, made, strict=False):
        write_own(name, eml(one, session.settings.me), OPENING, "draft")
    for one in made if opens else ():
        webbrowser.open(link(one))
    return show.drafted(session, found, made, as_json, files)
