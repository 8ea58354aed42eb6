"""What is to be said of a message, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from followup.model import Finding
from followup.output.lines import Line, text_line, wrapped

VERSION = 1


def linted_json(findings: Sequence[Finding], before: int = 0) -> dict[str, Any]:
    """The findings; lines are counted in the file, *before* of them standing ahead of the message."""
    spoilers = [
        {"line": _line(one, before), "what": one.what, "why": one.why, "instead": one.instead}
        for one in findings
        if not one.missing
    ]
    return {
        "version": VERSION,
        "ok": not findings,
        "missing": [one.what for one in findings if one.missing],
        "spoilers": spoilers,
    }


def linted_lines(findings: Sequence[Finding], name: str, width: int, before: int = 0) -> tuple[Line, ...]:
    """Each finding with its place, why it matters and a better direction; a sentence where there is none."""
    if not findings:
        return (text_line("Ready to send: thanks, a detail, something for them, a light end.", "new"),)
    lines: list[Line] = []
    for one in findings:
        place = f"{name}:{_line(one, before)}" if one.line else name
        lines.append(
            ((f"{place}: ", "quiet"), (f"no {one.what}" if one.missing else one.what.replace("_", " "), "late"))
        )
        lines += [text_line(line) for line in wrapped(f"{one.why} {one.instead}", width, "    ")]
    return tuple(lines)


def _line(one: Finding, before: int) -> int:
    return one.line + before if one.line else 0
