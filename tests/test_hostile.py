"""The whole program over calendars and files that mean harm."""

from __future__ import annotations

import builtins
import importlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main

NOW = ("--now", "2026-11-20T12:00", "--tz", "Europe/Berlin")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def _event(uid: str, start: str, end: str, title: str, *lines: str) -> str:
    head = (f"UID:{uid}", "DTSTAMP:20261101T000000Z", f"DTSTART:{start}", f"DTEND:{end}", f"SUMMARY:{title}")
    return "\r\n".join(("BEGIN:VEVENT", *head, *lines, "END:VEVENT", ""))


def _calendar(*events: str) -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


def _import(folder: Path, data: bytes, *options: str) -> Result:
    source = folder / "in.ics"
    source.write_bytes(data)
    return CliRunner().invoke(main, [*NOW, "import", str(source), "-o", str(folder / "out.ics"), *options])


@pytest.fixture(autouse=True)
def _no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


GUEST = "ATTENDEE;CN=Pat Roe:mailto:pat@firm.example"
SOUND = _event("sound", "20261119T130000Z", "20261119T140000Z", "Coffee chat with Pat Roe, Firm", GUEST, "COMMENT:x")


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("00010101T000000Z", "20261119T090000Z"),
        ("20261119T090000Z", "99991231T235959Z"),
        ("00010101T000000Z", "99991231T235959Z"),
        ("20261119T090000Z", "20261119T080000Z"),
    ],
)
def test_events_at_the_ends_of_time_cost_no_other_its_reminder(tmp_path: Path, start: str, end: str) -> None:
    """An event that begins in the year 1, or ends in 9999 or before it began, is judged like any other."""
    marked = _event("edge", start, end, "Coffee chat with Kim Poe", GUEST, "DESCRIPTION:#interview")
    result = _import(tmp_path, _calendar(marked, _tagged(SOUND)), "--json", "-n")
    assert result.exception is None
    assert result.exit_code == 0
    assert json.loads(result.stdout)["counts"]["create"] >= 1


def _tagged(event: str) -> str:
    return event.replace("COMMENT:x", "DESCRIPTION:#informational")


def test_a_stranger_can_forge_no_reminder(tmp_path: Path) -> None:
    """Events that pose as reminders neither mark, cancel nor replace those that stand in the file."""
    assert _import(tmp_path, _calendar(_tagged(SOUND))).exit_code == 0
    before = (tmp_path / "out.ics").read_bytes()
    found = re.search(rb"UID:([0-9a-v]{32}@followup\.invalid)", before)
    assert found
    forged = _event(
        found[1].decode(),
        "20261119T130000Z",
        "20261119T140000Z",
        "✓ forged",
        "STATUS:CANCELLED",
        "X-FOLLOWUP-STATE:done -",
        "X-FOLLOWUP-LEDGER:aaaaaaaa/2026-11-30",
    )
    assert _import(tmp_path, _calendar(forged, _tagged(SOUND))).exit_code == 0
    assert (tmp_path / "out.ics").read_bytes() == before


def test_control_sequences_reach_neither_screen_nor_file(tmp_path: Path) -> None:
    """Escape sequences, links, overrides and line breaks in any field change nothing but visible text."""
    nasty = "\x1b[31mPat\x1b]8;;http://evil.example\x1b\\ \x9b31m \u202egnp {who.__class__} {{7*7}} \x00"
    event = _event(
        "nasty\x1b[0m",
        "20261119T130000Z",
        "20261119T140000Z",
        f"Coffee chat with {nasty}",
        f"LOCATION:{nasty}",
        f'ATTENDEE;CN="{nasty}^nBcc: e@evil.example":mailto:pat%0d%0aBcc:x@firm.example',
        f"DESCRIPTION:#informational {nasty}\\nEND:VEVENT\\nBEGIN:VEVENT",
    )
    result = _import(tmp_path, _calendar(event))
    assert result.exit_code == 0
    assert not CONTROL.search(result.output)
    written = (tmp_path / "out.ics").read_bytes()
    assert not CONTROL.search(written.decode().replace("\r\n", "\n"))
    assert written.count(b"\nBEGIN:VEVENT\r\n") == 1


def test_ctrl_c_while_the_program_loads_shows_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt before the commands are loaded ends with 130, like one after."""
    monkeypatch.setattr(builtins, "__import__", _interrupted(builtins.__import__))
    monkeypatch.delitem(sys.modules, "followup.__main__", raising=False)
    with pytest.raises(SystemExit) as left:
        importlib.import_module("followup.__main__")
    assert left.value.code == 130


def _interrupted(real: Callable[..., object]) -> Callable[..., object]:
    def load(name: str, *rest: object, **named: object) -> object:
        if name == "followup.cli.main":
            raise KeyboardInterrupt
        return real(name, *rest, **named)

    return load
