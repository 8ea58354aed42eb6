"""Options that several commands share, each declared once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial, reduce
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

GLOBAL = ("config", "now", "tz", "verbose", "quiet")


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """Keep a global option's value where every command finds it; given again after the command, it wins."""
    if value is None or value is False or value == 0:
        return
    given = ctx.ensure_object(dict)
    name = str(param.name)
    given[name] = given.get(name, 0) + value if name == "verbose" else value


def _all(*options: Callable[[F], F]) -> Callable[[F], F]:
    return lambda function: reduce(lambda decorated, option: option(decorated), reversed(options), function)


_option = partial(click.option, expose_value=False, callback=_remember)

global_options = _all(
    _option("--config", metavar="FILE", help="Configuration file to use."),
    _option("--now", metavar="WHEN", help="Pretend it is this moment, such as 2026-11-20T18:00."),
    _option("--tz", metavar="ZONE", help="Your time zone, such as Europe/Berlin."),
    _option("-v", "--verbose", count=True, help="Say more; -vv shows where an error came from."),
    _option("-q", "--quiet", is_flag=True, help="Say nothing when all is well."),
)
"""``--config``, ``--now``, ``--tz``, ``-v`` and ``-q``: accepted before and after a command, kept in the context."""

range_options = _all(
    click.option("--since", metavar="WHEN", help="Look back to this date, time or span, such as 2026-11-16 or 7d."),
    click.option("--until", metavar="WHEN", help="Look ahead to this date (not included), time or span."),
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else; see docs/json.md.")


run_options = _all(
    click.option("-n", "--dry-run", is_flag=True, help="Only show what would be written."),
    json_option,
    range_options,
    click.option("--allow-withdraw", is_flag=True, help="Allow taking away more than half of the reminders at once."),
)
"""What the three ways in have in common."""

target_option = click.option("--target", metavar="FILE.ics", help="Reminders in this file instead of Google Calendar.")


def file_to_write(example: str) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    """A check for an option that names a file: neither standard output nor an option that followed by mistake."""

    def check(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        if value is not None and value.startswith("-"):
            raise click.UsageError(f"{param.opts[-1]} needs a file to write, such as {example}, and not {value}.", ctx)
        return value

    return check


class Command(click.Command):
    """A command whose help shows the global options apart from its own."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take *args* apart; a reminder file given where ``--target`` was meant is told so."""
        given = tuple(args)
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise self._hinted(error, given) from None

    def _hinted(self, error: click.UsageError, args: Sequence[str]) -> click.UsageError:
        file = next((arg for arg in args if arg.lower().endswith(".ics")), "")
        takes = any(param.name == "target" for param in self.params)
        if file and takes and "--target" not in args and "unexpected extra argument" in error.message:
            return click.UsageError(f"{error.message.rstrip('.')}. Did you mean --target {file}?", error.ctx)
        return error

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its own options, then those of every command."""
        own: list[tuple[str, str]] = []
        shared: list[tuple[str, str]] = []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is not None and (record[1] or not isinstance(param, click.Argument)):
                (shared if param.name in GLOBAL else own).append(record)
        with formatter.section("Options"):
            formatter.write_dl(own)
        with formatter.section("Options of every command"):
            formatter.write_dl(shared)


def as_command(name: str, *examples: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a function a command with the global options; *examples* stand at the end of its help."""
    epilog = "\b\nExamples:\n" + "\n".join(f"  {line}" for line in examples) if examples else None

    def decorate(function: Callable[..., Any]) -> click.Command:
        settings = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
        made = click.command(name, cls=Command, epilog=epilog, context_settings=settings)
        return made(global_options(function))

    return decorate
