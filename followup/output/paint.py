"""Lines onto a stream: in colour where a person looks at a terminal, plain everywhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO

from followup.output.lines import Line

STYLES: Mapping[str, str] = {
    "head": "bold",
    "name": "bold",
    "late": "red",
    "urgent": "bold magenta",
    "open": "green",
    "new": "green",
    "gone": "red",
    "quiet": "dim",
    "link": "cyan",
}
"""Basic colours only: they follow the terminal's own theme, so they can be read on light and dark."""


def plain(lines: Iterable[Line]) -> str:
    """*lines* as text."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def wants_colour(stream: IO[str] | None, environ: Mapping[str, str]) -> bool:
    """Whether *stream* is a terminal that may be coloured (https://no-color.org, TERM=dumb)."""
    if stream is None or environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        return False
    return bool(environ.get("FORCE_COLOR")) or stream.isatty()


def paint(lines: Iterable[Line], stream: IO[str], environ: Mapping[str, str]) -> None:
    """Write *lines* to *stream*."""
    if not wants_colour(stream, environ):
        stream.write(plain(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, markup=False, emoji=False, soft_wrap=True)
    for line in lines:
        parts = [(text, STYLES.get(style, "")) for text, style in line]
        console.print(Text.assemble(*parts), end="\n", soft_wrap=True)
