"""The .ics file as a target: the contract, and what only a file has."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from followup.doors.base import Target
from followup.doors.ics.lines import CRLF, escape
from followup.doors.ics.target import IcsTarget
from followup.identity import ics_uid
from tests.contract import TargetContract


def folded(content: str) -> list[str]:
    """The lines of an .ics text, unfolded, as an editor with a script would see them."""
    return content.replace("\r\n ", "").split("\r\n")


def component_of(lines: list[str], identity: str) -> tuple[int, int]:
    """First and last line of a reminder's VEVENT."""
    uid = lines.index(f"UID:{ics_uid(identity)}")
    start = max(index for index in range(uid) if lines[index] == "BEGIN:VEVENT")
    return start, lines.index("END:VEVENT", uid)


class TestIcsTarget(TargetContract):
    """The .ics file keeps the contract."""

    def make(self, folder: Path) -> Target:
        return IcsTarget(folder / "followups.ics")

    def again(self, target: Target) -> Target:
        assert isinstance(target, IcsTarget)
        return IcsTarget(target.path)

    def edit(self, target: Target, identity: str, **changes: Any) -> None:
        names = {"title": "SUMMARY", "body": "DESCRIPTION", "start": "DTSTART", "end": "DTEND"}
        with Lines(target) as lines:
            start, end = component_of(lines, identity)
            for key, value in changes.items():
                at = next(i for i in range(start, end) if lines[i].startswith(names[key]))
                new = f"{value.astimezone(UTC):%Y%m%dT%H%M%SZ}" if isinstance(value, datetime) else escape(value)
                lines[at] = f"{names[key]}:{new}"

    def delete(self, target: Target, identity: str) -> None:
        with Lines(target) as lines:
            start, end = component_of(lines, identity)
            del lines[start : end + 1]

    def add_guest(self, target: Target, identity: str) -> None:
        with Lines(target) as lines:
            start, _ = component_of(lines, identity)
            lines.insert(start + 1, "ATTENDEE;CN=Jane:mailto:jane@example.com")

    def stored(self, target: Target) -> object:
        assert isinstance(target, IcsTarget)
        return (target.path.read_bytes(), target.path.stat().st_mtime_ns) if target.path.exists() else None


class Lines:
    """The unfolded lines of a target's file, to be changed by hand and saved."""

    def __init__(self, target: Target) -> None:
        assert isinstance(target, IcsTarget)
        self.path = target.path

    def __enter__(self) -> list[str]:
        self.lines = folded(self.path.read_bytes().decode())
        return self.lines

    def __exit__(self, *_: object) -> None:
        self.path.write_bytes(CRLF.join(self.lines).encode())
