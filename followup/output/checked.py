"""What ``doctor`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from followup.model import Check
from followup.output.as_json import head_json
from followup.output.human import plural
from followup.output.lines import Line, text_line, wrapped
from followup.text import one_line


def checked_json(checks: Sequence[Check], now: datetime, zone: ZoneInfo) -> dict[str, Any]:
    """Every check, and whether all is well."""
    return {
        **head_json(now, zone),
        "ok": all(check.well for check in checks),
        "checks": [
            {"what": check.what, "well": check.well, "detail": check.detail, "mend": None if check.well else check.mend}
            for check in checks
        ],
    }


def checked_lines(checks: Sequence[Check], width: int) -> Iterator[Line]:
    """A line for each check, its mend below it, and what it comes to."""
    for check in checks:
        sign, style = ("ok  ", "new") if check.well else ("MEND", "late")
        said = one_line(f"{check.what}: {check.detail}" if check.detail else check.what, 500)
        first, *rest = wrapped(said, width - 6) or ("",)
        yield ((sign, style), ("  ", ""), (first, ""))
        yield from (text_line(f"      {line}") for line in rest)
        if not check.well and check.mend:
            yield from (text_line(f"      {line}", "late") for line in wrapped(one_line(check.mend, 500), width - 6))
    faults = sum(not check.well for check in checks)
    yield text_line()
    yield text_line(f"{plural(faults, 'thing')} to mend." if faults else "All is well.", "head")
