"""The command ``followup``: which commands there are, and what becomes of an error.

Nothing heavier than Click is imported here: a command's module is loaded when the command is called.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, NoReturn

import click

from followup import __version__
from followup.cli.options import global_options
from followup.errors import FollowupError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SECTIONS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "Ways in",
        (
            ("import", "import_", "Read calendar files, write reminders to an .ics file."),
            ("catch-up", "catch_up", "Go through a busy week, then write once."),
            ("sync", "sync", "Keep Google Calendar in order; for cron."),
        ),
    ),
    (
        "Look",
        (
            ("status", "status", "Show open, late and done follow-ups."),
            ("classify", "classify", "Show what each event is, and why."),
            ("report", "report", "Show how often and how soon you followed up."),
        ),
    ),
    (
        "Answer",
        (
            ("done", "done", "Say that you followed up."),
            ("skip", "skip", "Say that you won't follow up."),
            ("snooze", "snooze", "Put a reminder off."),
            ("undo", "undo", "Take away what the last run wrote."),
            ("clear", "clear", "Take away every untouched reminder."),
        ),
    ),
    (
        "Write",
        (
            ("draft", "draft", "Draft the message of a follow-up."),
            ("lint", "lint", "Check a message before you send it."),
        ),
    ),
    (
        "Set up",
        (
            ("auth", "auth", "Sign in to Google Calendar, or out."),
            ("config", "config", "Write, show or find the configuration file."),
            ("schedule", "schedule", "Have sync run by itself."),
            ("doctor", "doctor", "Find out what stands in the way."),
        ),
    ),
)
"""Every command: its name, the module it lies in, its line in the help."""

COMMANDS = {name: (module, line) for _, commands in SECTIONS for name, module, line in commands}

STOPPED = 130
"""128 + SIGINT, as shells count."""


class Root(click.Group):
    """The group of all commands; loads each by name, and is where every error ends."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"followup.cli.commands.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that *args* begin with; a slip of the keys is told what was meant."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, 1)
            ctx.fail(f"No such command '{name}'.{f' Did you mean {near[0]}?' if near else ''}")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names and options for the Tab key, without importing any command."""
        from click.shell_completion import CompletionItem

        names = [CompletionItem(name, help=COMMANDS[name][1]) for name in COMMANDS if name.startswith(incomplete)]
        return names + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in their sections, without importing any."""
        for title, commands in SECTIONS:
            with formatter.section(title):
                formatter.write_dl([(name, line) for name, _, line in commands])

    def main(self, args: Sequence[str] | None = None, *_: object, **extra: Any) -> NoReturn:
        """Run, and leave with the exit code of what happened; errors are one line each on stderr."""
        given: dict[str, Any] = {}
        extra |= {"prog_name": "followup", "standalone_mode": False, "obj": given}
        try:
            code = super().main(args, **extra)
        except BaseException as error:  # noqa: BLE001
            code = failed(error, given)
            _let_go(sys.stdout)
        sys.exit(code or 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; a reader of our output who has seen enough (``| head``) is no error."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _discard(sys.stdout)
            return 0
        return code


def failed(error: BaseException, given: dict[str, Any]) -> int:
    """Say in one line what went wrong (with ``-vv`` also where), and give the exit code for it."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if given.get("verbose", 0) > 1:
        _trace(error)
    if isinstance(error, click.ClickException):
        error.show()
        return error.exit_code
    code, lines = _told(error)
    if not (code == 0 and given.get("quiet")):
        for line in lines:
            click.echo(f"followup: {line}", err=True)
    return code


def _told(error: BaseException) -> tuple[int, tuple[str, ...]]:
    if isinstance(error, FollowupError):
        return error.exit_code, error.lines
    if isinstance(error, click.Abort | KeyboardInterrupt):
        return STOPPED, ("stopped; what was written is whole, and running again goes on from there",)
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else 1, ()
    if isinstance(error, OSError) and error.strerror:
        return 1, (f"{error.strerror.lower()}{f': {error.filename}' if error.filename else ''}",)
    # the text of an unexpected error may hold what must not be shown, a secret address for one
    return 1, (f"an unexpected fault ({type(error).__name__}): please report it with what -vv shows",)


def _let_go(stream: IO[str]) -> None:
    """Drop what a full disk didn't take: Python would try again at its end, complain, and change the exit code."""
    try:
        stream.flush()
    except OSError:
        _discard(stream)


def _discard(stream: IO[str]) -> None:
    """Let what is still to be written to a closed pipe go nowhere, so that Python's own farewell stays silent."""
    import os

    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())


def _trace(error: BaseException) -> None:
    import traceback

    click.echo("".join(traceback.format_exception(error)), err=True, nl=False)


@click.command(
    cls=Root,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: followup import calendar.ics   (add -n to only look). "
    "'followup COMMAND --help' tells more and gives examples.",
)
@click.version_option(__version__, "-V", "--version", message="followup %(version)s")
@global_options
def main() -> None:
    """Reads your calendar, sees which meetings, interviews and events deserve a follow-up,
    and writes a reminder for each, at a moment when you can act and it still counts.
    """
