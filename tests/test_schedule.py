"""Schedules are shown, written once, and taken away without touching anybody else's."""

from __future__ import annotations

import configparser
import plistlib
import shlex
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup import schedule
from followup.errors import FollowupError, PassingFault, WrongUsage
from followup.schedule import Entry, Machine, Ran

HOUR = timedelta(hours=1)
SYNC = ("/opt/my venv/bin/python", "-m", "followup", "-q", "sync", "--jitter", "60s")
THEIRS = "MAILTO=robin@example.com\n0 3 * * * /usr/bin/backup 100\\%\n"


class FakeMachine:
    """A machine with the programs it is told to have, a crontab, and a list of what was run on it."""

    def __init__(self, home: Path, *programs: str, crontab: str | None = None, refuses: str = "") -> None:
        self.crontab = crontab
        self.ran: list[tuple[str, ...]] = []
        self.refuses = refuses
        self.machine = Machine(home, lambda name: f"/bin/{name}" if name in programs else None, self.run)

    def run(self, command: Sequence[str], given: str) -> Ran:
        self.ran.append(tuple(command))
        if self.refuses and self.refuses in command:
            return Ran(1, error="Failed to connect to bus")
        match tuple(command):
            case ("crontab", "-l"):
                return Ran(1, error="no crontab for robin") if self.crontab is None else Ran(0, self.crontab)
            case ("crontab", "-"):
                self.crontab = given
            case ("crontab", "-r"):
                self.crontab = None
        return Ran(0)


def cron(fake: FakeMachine) -> Entry:
    return schedule.entry("cron", SYNC, HOUR, fake.machine)


class TestCron:
    def test_installing_twice_is_installing_once_and_removing_leaves_what_was(self, tmp_path: Path) -> None:
        """The person's own lines stand before and after, to the byte."""
        fake = FakeMachine(tmp_path, "crontab", crontab=THEIRS)
        schedule.install(cron(fake), fake.machine)
        once = fake.crontab
        schedule.install(cron(fake), fake.machine)
        assert fake.crontab == once
        assert once is not None
        assert once.startswith(THEIRS)
        assert once.count(schedule.BEGIN) == 1
        (found,) = schedule.installed(fake.machine)
        schedule.remove(found, fake.machine)
        assert fake.crontab == THEIRS
        assert schedule.installed(fake.machine) == ()

    def test_the_only_entry_takes_the_crontab_with_it(self, tmp_path: Path) -> None:
        fake = FakeMachine(tmp_path, "crontab")
        schedule.install(cron(fake), fake.machine)
        schedule.remove(cron(fake), fake.machine)
        assert fake.crontab is None

    def test_a_crontab_that_cannot_be_read_is_left_alone(self, tmp_path: Path) -> None:
        """Writing over what couldn't be read would empty it."""
        fake = FakeMachine(tmp_path, "crontab", crontab=THEIRS, refuses="-l")
        with pytest.raises(PassingFault, match="left alone"):
            schedule.install(cron(fake), fake.machine)
        assert fake.crontab == THEIRS

    def test_another_interval_replaces_the_old_one(self, tmp_path: Path) -> None:
        fake = FakeMachine(tmp_path, "crontab", crontab=THEIRS)
        for hours in (1, 6):
            schedule.install(schedule.entry("cron", SYNC, hours * HOUR, fake.machine), fake.machine)
        assert fake.crontab is not None
        assert fake.crontab.count("followup -q sync") == 1
        assert "*/6" in fake.crontab

    def test_percent_and_spaces_reach_the_command(self) -> None:
        """An unescaped % ends a crontab's command."""
        block = schedule.cron_block(("/a b/followup", "--config", "100%.toml"), 60)
        line = block.splitlines()[1].split(maxsplit=5)[5]
        assert "%" not in line.replace(r"\%", "")
        assert shlex.split(line.replace(r"\%", "%")) == ["/a b/followup", "--config", "100%.toml"]

    @given(st.lists(st.sampled_from([schedule.BEGIN, schedule.END, "0 1 * * * a", "# note", "  "]), max_size=8))
    def test_no_line_of_theirs_is_ever_lost(self, lines: list[str]) -> None:
        """Only what stands between a begin and its end goes."""
        text = "".join(f"{line}\n" for line in lines)
        left = schedule.without_block(text)
        assert schedule.BEGIN not in left
        if schedule.END not in lines or schedule.BEGIN not in lines:
            assert left == text.replace(f"{schedule.BEGIN}\n", "")


class TestSystemdAndLaunchd:
    def test_systemd_units_hold_the_command(self, tmp_path: Path) -> None:
        fake = FakeMachine(tmp_path, "systemctl")
        wanted = schedule.entry("systemd", (*SYNC, "50%$"), HOUR, fake.machine)
        schedule.install(wanted, fake.machine)
        parser = configparser.RawConfigParser()
        parser.read(tmp_path / ".config/systemd/user/followup.service")
        assert parser["Service"]["ExecStart"].endswith('"sync" "--jitter" "60s" "50%%$$"')
        assert fake.ran[-1] == ("systemctl", "--user", "enable", "--now", "followup.timer")
        assert schedule.installed(fake.machine) == (wanted,)

    def test_launchd_agent_holds_the_command(self, tmp_path: Path) -> None:
        fake = FakeMachine(tmp_path, "launchctl")
        wanted = schedule.entry("launchd", SYNC, HOUR, fake.machine)
        schedule.install(wanted, fake.machine)
        agent = plistlib.loads((tmp_path / "Library/LaunchAgents/followup.sync.plist").read_bytes())
        assert agent["ProgramArguments"] == list(SYNC)
        assert agent["StartInterval"] == 3600

    @pytest.mark.parametrize("kind", ["systemd", "launchd"])
    def test_removing_takes_only_its_files(self, tmp_path: Path, kind: str) -> None:
        fake = FakeMachine(tmp_path, "systemctl", "launchctl")
        wanted = schedule.entry(kind, SYNC, HOUR, fake.machine)
        schedule.install(wanted, fake.machine)
        neighbour = wanted.files[0][0].with_name("other.timer")
        neighbour.write_text("theirs")
        schedule.remove(wanted, fake.machine)
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == [neighbour]

    def test_a_scheduler_that_refuses_is_named(self, tmp_path: Path) -> None:
        fake = FakeMachine(tmp_path, "systemctl", refuses="enable")
        with pytest.raises(PassingFault) as raised:
            schedule.install(schedule.entry("systemd", SYNC, HOUR, fake.machine), fake.machine)
        assert str(raised.value) == (
            "systemctl --user enable --now followup.timer failed (Failed to connect to bus): try again"
        )


class TestChoosing:
    @pytest.mark.parametrize(
        ("programs", "refuses", "kind"),
        [
            (("systemctl", "crontab"), "", "systemd"),
            (("systemctl", "crontab"), "show-environment", "cron"),
            (("launchctl", "crontab"), "", "launchd"),
            (("crontab",), "", "cron"),
        ],
        ids=["systemd first", "no user manager behind it", "macOS", "cron alone"],
    )
    def test_what_is_there_is_taken(self, tmp_path: Path, programs: tuple[str, ...], refuses: str, kind: str) -> None:
        assert schedule.choose(FakeMachine(tmp_path, *programs, refuses=refuses).machine) == kind

    @pytest.mark.parametrize("wanted", ["", "cron"])
    def test_nothing_there_is_said(self, tmp_path: Path, wanted: str) -> None:
        with pytest.raises(WrongUsage, match="this machine has n"):
            schedule.choose(FakeMachine(tmp_path).machine, wanted)

    @pytest.mark.parametrize("minutes", [0, 4, 61, 25 * 60])
    def test_odd_intervals_are_refused(self, tmp_path: Path, minutes: int) -> None:
        with pytest.raises(FollowupError, match="give 5m to 60m, or whole hours up to 24h"):
            schedule.entry("cron", SYNC, timedelta(minutes=minutes), FakeMachine(tmp_path).machine)
