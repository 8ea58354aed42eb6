"""What is to be said of a message, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from followup.model import Finding
from followup.output.lines import Line, text_line, wrapped

VERSION = 1


Found = Sequence[tuple[Sequence[Finding], int]]
"""Findings of each message, and how many lines of the file stand ahead of it."""


def linted_json(found: Found) -> dict[str, Any]:
    """All findings; lines are counted in the file."""
    spoilers = [
        {"line": _line(one, before), "what": one.what, "why": one.why, "instead": one.instead}
        for findings, before in found
        for one in findings
        if not one.missing
    ]
    missing = dict.fromkeys(one.what for findings, _ in found for one in findings if one.missing)
    return {"version": VERSION, "ok": not (missing or spoilers), "missing": list(missing), "spoilers": spoilers}


def linted_lines(found: Found, name: str, width: int) -> tuple[Line, ...]:
    """Each finding with its place, why it matters and a better direction; a sentence where there is none."""
    if not any(findings for findings, _ in found):
        return (text_line("Ready to send: thanks, a detail, something for them, a light end.", "new"),)
    lines: list[Line] = []
    for findings, before in found:
        for one in findings:
            place = f"{name}:{_line(one, before) or before or 1}" if one.line or len(found) > 1 else name
            said = f"no {one.what}" if one.missing else one.what.replace("_", " ")
            lines.append(((f"{place}: ", "quiet"), (said, "late")))
            lines += [text_line(line) for line in wrapped(f"{one.why} {one.instead}", width, "    ")]
    return tuple(lines)


def _line(one: Finding, before: int) -> int:
    return one.line + before if one.line else 0
