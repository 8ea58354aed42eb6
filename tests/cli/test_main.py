"""The command itself: its help, its global options, and what becomes of every kind of error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from followup.cli.main import COMMANDS, failed, main
from followup.errors import (
    FollowupError,
    PassingFault,
    SignInNeeded,
    SourceUnreadable,
    WrongConfiguration,
    WrongUsage,
)
from followup.wiring import AnotherRun

PYTHON = [sys.executable, "-m", "followup"]


def followup(*args: str, **options: object) -> subprocess.CompletedProcess[str]:
    """The program as a person runs it."""
    return subprocess.run([*PYTHON, *args], capture_output=True, encoding="utf-8", check=False, timeout=60, **options)  # type: ignore[call-overload,no-any-return]


def test_help_names_every_command() -> None:
    """The three ways in come first."""
    shown = CliRunner().invoke(main, ["--help"]).output
    places = [shown.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)
    assert shown.index("Ways in") < shown.index("Look") < shown.index("Set up")
    assert all(len(line) <= 80 for line in shown.splitlines())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    """Each has a help text that fits the screen."""
    result = CliRunner().invoke(main, [name, "--help"], terminal_width=80)
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: followup {name}")
    assert all(len(line) <= 80 for line in result.output.splitlines())


def test_help_imports_nothing_heavy() -> None:
    """Whoever only asks for help waits for Click and nothing else."""
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "followup", "--help"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines() if "import time:" in line}
    assert "click" in imported
    heavy = {"googleapiclient", "google", "icalendar", "rich", "holidays", "platformdirs", "filelock", "tzlocal"}
    assert not {name for name in imported if name.partition(".")[0] in heavy}
    own = {name for name in imported if name.startswith("followup")}
    assert own == {"followup", "followup.cli", "followup.cli.main", "followup.cli.options", "followup.errors"}


def test_config_imports_no_step_of_the_road() -> None:
    """A command loads what it needs."""
    code = "import sys; from followup.cli.main import main\ntry: main(['config', 'path'])\nexcept SystemExit: pass\n"
    code += (
        "print([m for m in sys.modules if m.startswith(('followup.pipeline', 'followup.app', 'icalendar', 'rich'))])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert result.stdout.splitlines()[-1] == "[]"


def test_version() -> None:
    """The program knows its version."""
    assert CliRunner().invoke(main, ["--version"]).output == "followup 0.1.0\n"


@pytest.mark.parametrize(
    "args",
    [
        ["--config", "{file}", "config", "path"],
        ["config", "path", "--config", "{file}"],
        ["--config", "other.toml", "config", "path", "--config", "{file}"],
    ],
)
def test_global_options_stand_before_or_after(args: list[str], tmp_path: Path) -> None:
    """Given twice, the later one wins."""
    file = tmp_path / "config.toml"
    result = CliRunner().invoke(main, [arg.format(file=file) for arg in args])
    assert (result.exit_code, result.output) == (0, f"{file}\n")


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["--tz", "Mars/Olympus"], "followup: --tz 'Mars/Olympus' is not a time zone: give one like Europe/Berlin"),
        (["--now", "later"], ("followup: --now 'later' is not an ISO date or time like 2026-11-20, 2026-11-20T18:30 or "
         "2026-11-20T18:30+01:00")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", [True, False])
def test_bad_global_options_are_one_line(args: list[str], line: str, before: bool) -> None:
    """Wherever they stand, and whatever the command."""
    result = followup(*args, "config", "path") if before else followup("config", "path", *args)
    assert (result.returncode, result.stdout, result.stderr) == (2, "", f"{line}\n")


def test_usage_errors_are_clicks() -> None:
    """An unknown command or option exits with 2."""
    result = followup("sing")
    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == "Error: No such command 'sing'."
    result = followup("config", "path", "--loud")
    assert result.returncode == 2
    assert "--loud" in result.stderr.splitlines()[-1]
    slip = CliRunner().invoke(main, ["imprt", "week.ics"])
    assert slip.exit_code == 2
    assert slip.stderr.splitlines()[-1] == "Error: No such command 'imprt'. Did you mean import?"


def test_a_reminder_file_in_the_wrong_place_is_told_its_option() -> None:
    """Where reminders are asked for, a file is named by --target."""
    result = CliRunner().invoke(main, ["status", "week.ics"])
    assert result.stderr.splitlines()[-1] == (
        "Error: Got unexpected extra argument (week.ics). Did you mean --target week.ics?"
    )
    other = CliRunner().invoke(main, ["status", "open"])
    assert other.stderr.splitlines()[-1] == "Error: Got unexpected extra argument (open)"


@pytest.mark.parametrize("name", ["auth", "config", "schedule"])
def test_no_line_about_a_command_is_cut_off(name: str) -> None:
    """The commands of a group are told in whole sentences on 80 columns."""
    assert "..." not in CliRunner().invoke(main, [name, "--help"], terminal_width=80).output.partition("Commands:")[2]


@pytest.mark.parametrize(
    ("error", "code", "lines"),
    [
        (FollowupError("it broke"), 1, ["followup: it broke"]),
        (WrongUsage("no such file: x", "name a calendar"), 2, ["followup: no such file: x: name a calendar"]),
        (WrongConfiguration(["a: b", "c: d"]), 2, ["followup: a: b", "followup: c: d"]),
        (SignInNeeded("signed out", "followup auth login"), 3, ["followup: signed out: followup auth login"]),
        (SourceUnreadable("x is empty"), 4, ["followup: x is empty"]),
        (PassingFault("no network", "try again"), 75, ["followup: no network: try again"]),
        (AnotherRun("another run writes"), 0, ["followup: another run writes"]),
        (KeyboardInterrupt(), 130,
         ["followup: stopped; what was written is whole, and running again goes on from there"]),
        (click.Abort(), 130,
         ["followup: stopped; what was written is whole, and running again goes on from there"]),
        (OSError(28, "No space left on device"), 1, ["followup: no space left on device"]),
        (PermissionError(13, "Permission denied", "x.ics"), 1, ["followup: permission denied: x.ics"]),
        (ZeroDivisionError("secret"), 1,
         ["followup: an unexpected fault (ZeroDivisionError): please report it with what -vv shows"]),
        (RecursionError(), 1,
         ["followup: an unexpected fault (RecursionError): please report it with what -vv shows"]),
        (SystemExit(5), 5, []),
    ],
)  # fmt: skip
def test_every_error_is_a_line_and_a_code(
    error: BaseException, code: int, lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, and nothing on stdout."""
    assert failed(error, {}) == code
    assert capsys.readouterr() == ("", "".join(f"{line}\n" for line in lines))


def test_another_run_is_no_news_for_cron(capsys: pytest.CaptureFixture[str]) -> None:
    """With ``-q`` all is well, and so nothing is said."""
    assert failed(AnotherRun("another run writes"), {"quiet": True}) == 0
    assert capsys.readouterr() == ("", "")


def test_twice_verbose_shows_where(capsys: pytest.CaptureFixture[str]) -> None:
    """Only then a traceback."""
    failed(WrongUsage("no"), {"verbose": 2})
    shown = capsys.readouterr().err.splitlines()
    assert shown == ["followup.errors.WrongUsage: no", "followup: no"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    """``| head -0`` closes the pipe before anything is written."""
    command = f"{sys.executable} -m followup config show 2>{tmp_path / 'err'} | head -c 0; echo ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=True)
    assert (result.stdout, (tmp_path / "err").read_text()) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux knows a device that is always full")
def test_a_full_disk_is_one_line() -> None:
    """Output that can't be written is an error, not a traceback."""
    with Path("/dev/full").open("w") as full:
        buffered = {**os.environ, "PYTHONUNBUFFERED": ""}
        command = [*PYTHON, "config", "show"]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, env=buffered)
    assert (result.returncode, result.stderr) == (1, b"followup: no space left on device\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_tab_key_completes_commands(shell: str) -> None:
    """Every shell gets its script, and names without any command being imported."""
    script = followup(env={**os.environ, "_FOLLOWUP_COMPLETE": f"{shell}_source"})
    assert (script.returncode, script.stderr) == (0, "")
    assert "_FOLLOWUP_COMPLETE" in script.stdout
    asked = {"_FOLLOWUP_COMPLETE": f"{shell}_complete", "COMP_WORDS": "followup sn", "COMP_CWORD": "1"}
    asked |= {"COMP_CWORD": "sn"} if shell == "fish" else {}
    found = followup(env={**os.environ, **asked})
    assert (found.returncode, found.stderr) == (0, "")
    assert "snooze" in found.stdout


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["import", "a.ics", "-o", "-"], "--output needs a file to write, such as followups.ics, and not -."),
        (
            ["import", "a.ics", "-o", "--dry-run"],
            "--output needs a file to write, such as followups.ics, and not --dry-run.",
        ),
        (["report", "--html", "-"], "--html needs a file to write, such as report.html, and not -."),
    ],
)
def test_a_file_to_write_is_a_file(args: list[str], line: str) -> None:
    """What is kept up to date can't go to standard output, and no file is ever called ``-``."""
    result = CliRunner().invoke(main, args)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, f"Error: {line}")
