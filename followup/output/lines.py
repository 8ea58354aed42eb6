"""Aligned lines for a terminal or a file: columns that fit, characters that take up two cells, styles kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from followup.record import record
from followup.text import visible

Part = tuple[str, str]
"""Some text and its style: a name from ``paint.STYLES``, or nothing."""
Line = tuple[Part, ...]

GAP = "  "
ELLIPSIS = "…"
NARROWEST = 12
"""A column that gives way keeps at least this many cells."""


@record
class Row:
    """The cells of one line of a table, each with the style of its text."""

    cells: tuple[str, ...]
    styles: tuple[str, ...] = ()


def text_line(text: str = "", style: str = "") -> Line:
    """A line of one style."""
    return ((text, style),) if text else ()


def table(
    rows: Sequence[Row], width: int, gives: Sequence[int], indent: str = GAP, right: Sequence[int] = ()
) -> tuple[Line, ...]:
    """*rows* aligned in at most *width* cells; the columns *gives* are shortened where there is too little room.

    The columns *right* are aligned on the right, as figures are.

    What comes from events is made visible first: no control character reaches a terminal. The last column isn't
    padded, so no line ends in blanks.
    """
    clean = [Row(tuple(visible(cell).strip() for cell in row.cells), row.styles) for row in rows]
    columns = max((len(row.cells) for row in clean), default=0)
    widths = [max((cells(row.cells[n]) for row in clean if n < len(row.cells)), default=0) for n in range(columns)]
    used = [n for n in range(columns) if widths[n]]
    over = sum(widths) + len(GAP) * (len(used) - 1) + cells(indent) - width
    _give_way(widths, gives, over)
    return tuple(_line(row, widths, used, indent, right) for row in clean)


def _give_way(widths: list[int], gives: Sequence[int], over: int) -> None:
    """Take *over* cells from the columns that may give, always from the widest."""
    while over > 0 and gives:
        widest = max(gives, key=lambda n: widths[n])
        if widths[widest] <= NARROWEST:
            return
        widths[widest] -= 1
        over -= 1


def _line(row: Row, widths: Sequence[int], used: Sequence[int], indent: str, right: Sequence[int]) -> Line:
    filled = [n for n in used if n < len(row.cells) and row.cells[n]]
    last = filled[-1] if filled else -1
    parts: list[Part] = [(indent, "")] if filled else []
    for n in used:
        if n > last:
            break
        text = fit(row.cells[n], widths[n])
        style = row.styles[n] if n < len(row.styles) else ""
        room = " " * (widths[n] - cells(text))
        parts += [(room, ""), (text, style)] if n in right else [(text, style), (room if n != last else "", "")]
        if n != last:
            parts.append((GAP, ""))
    return tuple(part for part in parts if part[0])


def wrapped(text: str, width: int, indent: str = "") -> tuple[str, ...]:
    """*text* in lines of at most *width* cells, broken at blanks; longer words (addresses, paths) stay whole."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and cells(indent + line + " " + word) > width:
            lines.append(indent + line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return (*lines, indent + line) if line else tuple(lines)


def fit(text: str, width: int) -> str:
    """*text* in at most *width* cells, its end cut off visibly; characters that belong together stay so."""
    if cells(text) <= width:
        return text
    shorter = text
    while shorter and cells(shorter) + 1 > width:
        shorter = shorter[:-1]
    return shorter.rstrip(" \u200d\ufe0f") + ELLIPSIS


def cells(text: str) -> int:
    """How many cells of a terminal *text* takes: two for wide characters and emoji, none for combining marks."""
    return len(text) if text.isascii() else _cell_len(text)


@cache
def _cell_len(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)
