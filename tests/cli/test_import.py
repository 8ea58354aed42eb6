"""``followup import`` and ``classify`` from the command line, good and bad input alike."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.cli.review import session as review
from followup.config.load import read_corrections
from followup.model import Kind
from followup.wiring import lock_on
from tests.output.test_as_json import check

NOW = "2026-11-18T14:00"
ROOT = Path(__file__).parents[2]


def event(uid: str, start: str, summary: str, *more: str) -> str:
    lines = ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", f"DTSTART:{start}", "DURATION:PT1H")
    return "\r\n".join((*lines, f"SUMMARY:{summary}", *more, "END:VEVENT", ""))


def calendar(*events: str) -> str:
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\nX-WR-TIMEZONE:Europe/Berlin\r\n"
    return f"{head}{''.join(events)}END:VCALENDAR\r\n"


GUEST = (
    "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example",
    "ATTENDEE;CN=Robin;PARTSTAT=ACCEPTED:mailto:robin@example.com",
)
INTERVIEW = event("a@x", "20261118T090000Z", "Job interview at Acme: hiring manager Jane Doe", *GUEST)
WEEK = calendar(
    INTERVIEW,
    event("b@x", "20261118T080000Z", "Dentist"),
    event("c@x", "20261117T130000Z", "Coffee chat with Bo Li", "ATTENDEE;CN=Bo Li:mailto:bo@initech.example"),
)


@pytest.fixture
def week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A calendar in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "week.ics").write_text(WEEK, "utf-8", newline="")
    return tmp_path / "week.ics"


def run(*args: str, **more: Any) -> Result:
    return CliRunner().invoke(main, [*args, "--now", NOW], **more)


def imported(*args: str) -> dict[str, Any]:
    """The JSON of an import, valid by its schema."""
    result = run("import", *args, "--json")
    assert result.stderr == ""
    found: dict[str, Any] = json.loads(result.stdout)
    check("run", found)
    return found


def test_a_calendar_becomes_reminders(week: Path) -> None:
    """A table, a summary, a file; silent on stderr."""
    result = run("import", "week.ics")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Jane Doe" in result.stdout
    assert "Written to followups.ics. Open it in your calendar" in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert (week.parent / "followups.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_a_second_run_writes_nothing(week: Path) -> None:
    """The same reminders, byte for byte."""
    first = imported("week.ics")
    before = (week.parent / "followups.ics").read_bytes()
    second = imported("week.ics")
    assert first["counts"]["create"] == second["counts"]["keep"] == 2
    assert {second["counts"][name] for name in ("create", "move", "rewrite", "withdraw")} == {0}
    assert (week.parent / "followups.ics").read_bytes() == before


def test_a_dry_run_writes_nothing(week: Path) -> None:
    """The plan is told, and no file appears."""
    found = imported("week.ics", "-n", "-o", "r.ics")
    assert (found["dry_run"], found["target"], found["timezone"]) == (True, "r.ics", "Europe/Berlin")
    assert found["counts"]["create"] == 2
    assert sorted(path.name for path in week.parent.iterdir()) == ["week.ics"]


def test_quiet_says_nothing(week: Path) -> None:
    """All is well, so there is nothing to say."""
    assert run("import", "week.ics", "-q").output == ""


def test_verbose_says_whose_calendar_and_what_was_left_out(week: Path) -> None:
    """And which zone was used."""
    shown = run("import", "week.ics", "-v").stdout
    assert "Left out\n  Wed 18 Nov 09:00  Dentist" in shown
    assert "Whose calendar: unknown" in shown
    assert shown.endswith("Europe/Berlin.\n")


def test_standard_input_is_a_source(week: Path) -> None:
    """A calendar may come through a pipe."""
    result = run("import", "-", "-n", "--json", input=WEEK.encode())
    assert json.loads(result.stdout)["counts"]["events"] == 3


def test_an_event_that_cannot_be_read_is_named(week: Path) -> None:
    """The rest goes on, and the exit code is 0."""
    week.write_text(calendar(INTERVIEW, event("bad@x", "nonsense", "Broken")), "utf-8", newline="")
    result = run("import", "week.ics")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "bad@x" in result.stdout
    assert len(imported("week.ics")["errors"]) == 1


def test_one_of_several_sources_missing(week: Path) -> None:
    """What can be read is written; then 4, with the source that is missing in one line."""
    (week.parent / "empty.ics").write_bytes(b"")
    result = run("import", "week.ics", "empty.ics")
    assert result.exit_code == 4
    assert len(result.stderr.splitlines()) == 1
    assert "empty.ics" in result.stderr
    assert (week.parent / "followups.ics").exists()


def test_nothing_in_range_says_where_the_events_are(week: Path) -> None:
    """With the option that reaches them."""
    result = run("import", "week.ics", "--since", "1h", "--until", "2h")
    assert result.exit_code == 0
    assert "No events in this range." in result.stdout
    assert "--since 2026-11-17 would reach them." in " ".join(result.stdout.split())


def test_another_run_holds_the_lock(week: Path) -> None:
    """Nothing is written, and that is no fault; with ``-q`` not even news."""
    with lock_on(os.path.realpath("followups.ics"))():
        result = run("import", "week.ics")
        assert (result.exit_code, result.output) == (
            0,
            "followup: another run is writing there just now; it does the work\n",
        )
        assert run("import", "week.ics", "-q").output == ""
    assert not Path("followups.ics").exists()


# ── bad input ─────────────────────────────────────────────────────────────────────────────────────


def _zip(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_ics", ".ics"), content)
    return data.getvalue()


def _climbing() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("../../evil.ics", WEEK)
    return data.getvalue()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


BAD: dict[str, tuple[Callable[[Path], list[str]], int]] = {
    "no such file": (lambda _: ["none.ics"], 4),
    "a folder without calendars": (lambda at: [_made(at / "folder")], 4),
    "an empty file": (lambda at: [_file(at / "x.ics", b"")], 4),
    "not a calendar": (lambda at: [_file(at / "x.ics", b"Dear diary,\n")], 4),
    "binary": (lambda at: [_file(at / "x.ics", bytes(range(256)) * 8)], 4),
    "truncated before any event": (lambda at: [_file(at / "x.ics", WEEK.encode()[:150])], 4),
    "a zip without calendars": (lambda at: [_file(at / "x.zip", _zip(readme=b"hello"))], 4),
    "a zip bomb": (lambda at: [_file(at / "x.zip", _zip(a_ics=b"\0" * 300_000_000))], 4),
    "a zip that climbs out": (lambda at: [_file(at / "x.zip", _climbing())], 4),
    "not a zip": (lambda at: [_file(at / "x.zip", b"PK\x03\x04 broken")], 4),
    "plain http": (lambda _: ["http://calendar.example.com/private-s3cr3t/x.ics"], 2),
    "an unreachable address": (lambda _: [f"https://127.0.0.1:{_free_port()}/private-s3cr3t/x.ics"], 75),
    "an unknown zone": (lambda _: ["week.ics", "--tz", "Mars/Olympus"], 2),
    "a bad moment": (lambda _: ["week.ics", "--now", "teatime"], 2),
    "a bad range": (lambda _: ["week.ics", "--since", "yesterday"], 2),
    "an empty range": (lambda _: ["week.ics", "--since", "1d", "--until", "2026-11-01"], 2),
    "no configuration": (lambda _: ["week.ics", "--config", "none.toml"], 2),
    "output in no folder": (lambda _: ["week.ics", "-o", "none/r.ics"], 2),
    "output to a folder": (lambda at: ["week.ics", "-o", _made(at / "folder")], 2),
    "other people's events as output": (lambda _: ["week.ics", "-o", "week.ics"], 2),
}


def _file(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def _made(path: Path) -> str:
    path.mkdir()
    return str(path)


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name: str, week: Path) -> None:
    """The right exit code, one line on stderr, nothing on stdout, nothing lost and nothing new."""
    make, code = BAD[name]
    args = make(week.parent)
    before = {path: path.read_bytes() for path in week.parent.rglob("*") if path.is_file()}
    command = [sys.executable, "-m", "followup", "--now", NOW, "import", *args]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=env)
    assert result.stderr.startswith("followup: ")
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert (result.returncode, result.stdout) == (code, "")
    assert "s3cr3t" not in result.stderr
    assert {path: path.read_bytes() for path in week.parent.rglob("*") if path.is_file()} == before


def test_a_broken_configuration_is_said_all_at_once(week: Path) -> None:
    """One line per problem, each with its path in the file."""
    (week.parent / "c.toml").write_text("grase = 1\n[hours]\nquiet = 'night'\n", "utf-8")
    result = run("import", "week.ics", "--config", "c.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == ["grase", "hours.quiet"]


def test_a_calendar_without_events_is_sound(week: Path) -> None:
    """Nothing to do is done."""
    week.write_text(calendar(), "utf-8", newline="")
    result = run("import", "week.ics")
    assert (result.exit_code, result.output) == (0, "There are no events in it.\n")


# ── classify ──────────────────────────────────────────────────────────────────────────────────────


def classified(*args: str) -> dict[str, Any]:
    result = run("classify", "week.ics", "--json", "--config", "c.toml", *args)
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    check("classify", found)
    return found


def test_classify_says_what_and_why(week: Path) -> None:
    """As JSON and as a table."""
    (week.parent / "c.toml").write_text("", "utf-8")
    found = {item["summary"]: item for item in classified()["events"]}
    assert found["Job interview at Acme: hiring manager Jane Doe"]["type"] == "interview"
    assert found["Dentist"]["type"] == "none"
    assert found["Job interview at Acme: hiring manager Jane Doe"]["evidence"]
    shown = run("classify", "week.ics").stdout
    assert "3 events: 1 interview, 1 informational, 1 none." in shown


def test_a_correction_is_remembered_and_taken_back(week: Path) -> None:
    """Beside the configuration, as a rule that a person can read."""
    (week.parent / "c.toml").write_text("", "utf-8")
    dentist = next(item["id"] for item in classified()["events"] if item["summary"] == "Dentist")
    told = run("classify", "week.ics", "--as", "meeting", "--event", dentist[:6], "--config", "c.toml")
    assert told.exit_code == 0
    assert told.output.startswith("'Dentist' is meeting: remembered for this event and its series")
    rules = read_corrections(week.parent / "corrections.toml")
    assert rules[0].kind is Kind.MEETING
    assert next(item["type"] for item in classified()["events"] if item["summary"] == "Dentist") == "meeting"
    back = run("classify", "week.ics", "--forget", dentist, "--config", "c.toml")
    assert (back.exit_code, back.output) == (0, "'Dentist' is judged by itself again.\n")
    assert read_corrections(week.parent / "corrections.toml") == ()
    again = run("classify", "week.ics", "--forget", dentist, "--config", "c.toml")
    assert (again.exit_code, again.output) == (
        2,
        "followup: nothing was remembered of 'Dentist': followup classify shows why\n",
    )


def test_corrections_need_an_event_that_is_there(week: Path) -> None:
    """And both options."""
    result = run("classify", "week.ics", "--as", "meeting", "--event", "zzzz")
    assert (result.exit_code, result.output) == (
        2,
        "followup: no event in range has the id 'zzzz': followup classify lists them\n",
    )
    assert run("classify", "week.ics", "--as", "meeting").exit_code == 2


# ── catch-up ──────────────────────────────────────────────────────────────────────────────────────


def test_catch_up_without_a_terminal_only_looks(week: Path) -> None:
    """Nobody is there to say yes; with ``--yes`` somebody has."""
    result = run("catch-up", "week.ics")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1] == "Nothing was written: this was only a look."
    assert not Path("followups.ics").exists()
    written = json.loads(run("catch-up", "week.ics", "--yes", "--json", "--target", "r.ics").stdout)
    check("run", written)
    assert (written["dry_run"], written["counts"]["create"], Path("r.ics").exists()) == (False, 2, True)


def test_leaving_the_review_writes_nothing_and_says_only_that(week: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No table of what would have been: it would not be what was decided."""
    monkeypatch.setattr(review, "is_terminal", lambda: True)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: "q")
    result = run("catch-up", "week.ics", "--plain")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "You left: nothing was written."
    assert "new" not in result.stdout
    assert not Path("followups.ics").exists()


def test_a_review_of_nothing_asks_nothing(week: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A calendar without events, with a person at the terminal: one sentence, no screen."""
    monkeypatch.setattr(review, "is_terminal", lambda: True)
    Path("nothing.ics").write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nEND:VCALENDAR\r\n", "utf-8")
    result = run("catch-up", "nothing.ics")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "There are no events in it." in result.stdout
