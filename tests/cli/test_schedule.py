"""``followup schedule``: shown before it is written, and only ours taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.schedule import BEGIN, END, Machine, Ran


class Crontab:
    """A machine with cron and nothing else."""

    def __init__(self, home: Path) -> None:
        self.text = "0 7 * * * backup\n"
        self.machine = Machine(home, lambda name: f"/bin/{name}" if name == "crontab" else None, self.run)

    def run(self, command: Sequence[str], given: str) -> Ran:
        if command[-1] == "-l":
            return Ran(0, self.text)
        self.text = given
        return Ran(0)


@pytest.fixture
def cron(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Crontab:
    crontab = Crontab(tmp_path)
    for module in ("machine", "commands.schedule"):
        monkeypatch.setattr(f"followup.cli.{module}.this_machine", lambda: crontab.machine)
    monkeypatch.setattr("sys.argv", ["-m"])
    monkeypatch.setattr("sys.executable", "/usr/bin/python3")
    return crontab


def run(*args: str, says: str = "") -> Result:
    return CliRunner().invoke(main, ["schedule", *args], input=says)


def test_it_is_shown_asked_and_written(cron: Crontab) -> None:
    """The person's own lines stay; again changes nothing; remove takes exactly ours away."""
    result = run("install", "--every", "30m", says="y\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("crontab:\n# followup: begin\n")
    assert cron.text.startswith(f"0 7 * * * backup\n{BEGIN}\n")
    assert "-59/30 * * * * /usr/bin/python3 -m followup -q sync --jitter 60s\n" in cron.text
    before = cron.text
    assert run("install", "--every", "30m", "--yes").exit_code == 0
    assert cron.text == before
    assert END in run("show").stdout
    assert run("remove").stdout == "It is removed.\n"
    assert cron.text == "0 7 * * * backup\n"
    assert run("remove").stdout == "Nothing was scheduled.\n"
    assert run("show").stdout == "Nothing is scheduled.\n"


def test_a_named_configuration_is_scheduled_with_it(cron: Crontab, tmp_path: Path) -> None:
    """Two accounts are two configurations."""
    run("install", "--yes", "--config", str(tmp_path / "work.toml"))
    assert f"--config {tmp_path / 'work.toml'} -q sync" in cron.text


@pytest.mark.parametrize(
    ("args", "says", "line"),
    [
        (["install"], "n\n", "nothing was written: say y, or give --yes"),
        (["install", "--every", "soon"], "", "--every 'soon' is not a span like 90m, 36h, 7d or 2w"),
        (["install", "--every", "1m"], "", "--every 1m can't be scheduled: give 5m to 60m, or whole hours up to 24h"),
        (["install", "--kind", "systemd"], "", "this machine has no systemctl: leave --kind out to take what is there"),
    ],
)
def test_what_is_not_written(cron: Crontab, args: list[str], says: str, line: str) -> None:
    """One line, exit code 2, and the crontab as it was."""
    result = run(*args, says=says)
    assert (result.exit_code, result.stderr) == (2, f"followup: {line}\n")
    assert cron.text == "0 7 * * * backup\n"


def test_the_installed_program_schedules_itself(cron: Crontab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its whole path: cron knows no PATH."""
    program = tmp_path / "followup"
    program.write_text("", "utf-8")
    monkeypatch.setattr("sys.argv", [str(program)])
    run("install", "--yes")
    assert f" {program} -q sync --jitter 60s\n" in cron.text
