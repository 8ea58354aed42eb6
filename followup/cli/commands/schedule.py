"""``followup schedule``: have ``followup sync`` run by itself."""

from __future__ import annotations

from datetime import timedelta

import click

from followup import schedule
from followup.cli.machine import sync_command, this_machine
from followup.cli.options import as_command
from followup.cli.session import current
from followup.cli.when import parse_length
from followup.errors import WrongUsage


@click.group("schedule", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def command() -> None:
    """Have followup sync run by itself: by systemd, launchd or cron, whichever is there."""


@as_command("install", "followup schedule install", "followup schedule install --every 15m --yes")
@click.option("--every", metavar="SPAN", default="1h", show_default=True, help="How often, from 5m to 24h.")
@click.option("--kind", type=click.Choice(schedule.KINDS), help="The scheduler to use; the first there is otherwise.")
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
def install(every: str, kind: str | None, yes: bool) -> None:
    """Show what would be written, ask, and write it. May be repeated: there is one schedule at most."""
    session, machine = current(), this_machine()
    span: timedelta = parse_length(every, "--every")
    wanted = schedule.entry(schedule.choose(machine, kind or ""), sync_command(session), span, machine)
    click.echo(wanted.shown().rstrip())
    if not yes and not click.confirm("\nWrite this?", default=False):
        raise WrongUsage("nothing was written", "say y, or give --yes")
    for other in schedule.installed(machine):
        if other.kind != wanted.kind:
            schedule.remove(other, machine)
    schedule.install(wanted, machine)
    click.echo("It is installed; followup schedule remove takes it away.")


@as_command("show")
def show() -> None:
    """Show what is scheduled."""
    found = schedule.installed(this_machine())
    click.echo("\n".join(entry.shown().rstrip() for entry in found) or "Nothing is scheduled.")


@as_command("remove")
def remove() -> None:
    """Take away what followup schedule install wrote, and nothing else."""
    machine = this_machine()
    found = schedule.installed(machine)
    for entry in found:
        schedule.remove(entry, machine)
    click.echo("It is removed." if found else "Nothing was scheduled.")


for _command in (install, show, remove):
    command.add_command(_command)
