"""``followup config``: write, show or find the configuration file."""

from __future__ import annotations

import click

from followup.cli.options import as_command
from followup.cli.session import current
from followup.config.document import commented, effective
from followup.config.files import make_private_folder, write_private
from followup.errors import WrongUsage


@click.group("config", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def command() -> None:
    """Write, show or find the configuration file."""


@as_command("init", "followup config init", "followup --config work.toml config init")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def init(force: bool) -> None:
    """Write a configuration file with every key in it, commented, with its default."""
    session = current()
    file = session.place.file
    if file.exists() and not force:
        raise WrongUsage(f"{file} exists already", "--force replaces it")
    if not session.place.named:
        make_private_folder(file.parent)
    write_private(file, commented())
    if not session.quiet:
        click.echo(f"{file} is written. Every key in it is optional; take away a # to change one.")


@as_command("show")
def show() -> None:
    """Print every setting as it holds now; secret addresses are hidden."""
    click.echo(effective(current().settings), nl=False)


@as_command("path")
def path() -> None:
    """Print where the configuration file lies, or would lie."""
    click.echo(current().place.file)


init.short_help = "Write a configuration file with every key and its default."
command.add_command(init)
command.add_command(show)
command.add_command(path)
