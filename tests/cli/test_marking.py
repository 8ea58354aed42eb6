"""``status``, ``done``, ``skip``, ``snooze``, ``undo`` and ``clear`` on an .ics file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.doors.ics.target import IcsTarget
from followup.marks import signed
from followup.model import Create, Kind, Reminder
from followup.wiring import lock_on
from tests import builders
from tests.output.outcomes import BERLIN, NOW, event, reminder
from tests.output.test_as_json import check

NOW_OPTION = ("--now", "2026-11-18T14:00", "--tz", "Europe/Berlin")


def create(made: Reminder, run: int) -> Create:
    """As a run of that day would have created it."""
    wanted = signed(replace(made, memory=replace(made.memory, run=builders.at(run))))
    return Create(reason="", identity=made.identity, kind=made.memory.kind, reminder=wanted, window=made.memory.window)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Three reminders, written by two runs."""
    path = tmp_path / "f.ics"
    jane = reminder(event("jane", 3, "Coffee"), "Follow up: Jane Doe (interview)", Kind.INTERVIEW, 2, (-2, 21))
    bo = reminder(event("bo", 60, "Call"), "Follow up: Bo Li (meeting)", Kind.MEETING, -30, (-59, -36))
    eve = reminder(event("eve", 1, "Talk"), "Follow up: Eve Lopez (meeting)", Kind.MEETING, 5, (0, 23))
    IcsTarget(path).apply([create(jane, 17), create(bo, 16), create(eve, 17)], NOW, BERLIN)
    return path


def run(*args: str, file: Path) -> Result:
    return CliRunner().invoke(main, [*args, *NOW_OPTION, "--target", str(file)])


def standing(file: Path) -> dict[str, Any]:
    """Who stands how."""
    found = json.loads(run("status", "--json", file=file).stdout)
    check("status", found)
    return {item["reminder"]["title"]: item["state"] for item in found["reminders"]}


def short(file: Path, name: str) -> str:
    found = json.loads(run("status", "--json", file=file).stdout)["reminders"]
    return next(item["short_id"] for item in found if name in item["reminder"]["title"])


ALL = {
    "Follow up: Bo Li (meeting)": "late",
    "Follow up: Jane Doe (interview)": "open",
    "Follow up: Eve Lopez (meeting)": "open",
}


def test_status_shows_and_counts(file: Path) -> None:
    """The table and the count; ``-q`` says nothing."""
    assert standing(file) == ALL
    result = run("status", file=file)
    assert result.exit_code == 0
    assert [line.strip() for line in result.stdout.splitlines() if line and not line.startswith(" ")] == [
        "Open now",
        "Late",
        f"3 follow-ups in {file}: 2 open, 1 late.",
    ]
    assert run("status", "-q", file=file).output == ""


def test_done_ticks_the_reminder_off(file: Path) -> None:
    """It stays in the calendar with a tick, and the file says so to every program."""
    jane = short(file, "Jane")
    result = run("done", jane, file=file)
    assert (result.exit_code, result.stdout) == (0, "  ✓  Jane Doe  interview  done\n")
    assert standing(file) == {
        "✓ Follow up: Jane Doe (interview)": "done",
        "Follow up: Bo Li (meeting)": "late",
        "Follow up: Eve Lopez (meeting)": "open",
    }
    assert "SUMMARY:✓ Follow up: Jane Doe (interview)" in file.read_text("utf-8")


def test_skip_takes_several_away_for_good(file: Path) -> None:
    """All of the ids or none: a typo changes nothing."""
    jane, bo = short(file, "Jane"), short(file, "Bo")
    before = file.read_bytes()
    result = run("skip", jane, "zzzz", file=file)
    assert result.exit_code == 2
    assert result.output == "followup: no reminder has the id 'zzzz': followup status lists them\n"
    assert file.read_bytes() == before
    assert run("skip", jane, bo, file=file).stdout == (
        "  -  Jane Doe  interview  taken away\n  -  Bo Li     meeting    taken away\n"
    )
    assert standing(file) == {"Follow up: Eve Lopez (meeting)": "open"}


@pytest.mark.parametrize(
    ("when", "start"),
    [
        ("2h", "2026-11-18T16:00:00+01:00"),
        ("2026-11-23", "2026-11-23T09:00:00+01:00"),
        ("2026-11-23T16:30", "2026-11-23T16:30:00+01:00"),
    ],
)
def test_snooze_puts_off(file: Path, when: str, start: str) -> None:
    """A span from now, a date (when working hours begin) or a time."""
    result = run("snooze", short(file, "Jane"), when, "--json", file=file)
    found = json.loads(result.stdout)
    check("marks", found)
    assert found["actions"][0]["reminder"]["start"] == start
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("when", "line"),
    [
        ("2026-11-01", "followup: WHEN '2026-11-01' does not lie ahead: give a later time, or a span like 2h\n"),
        ("soon", ("followup: WHEN 'soon' is neither a span like 7d nor an ISO date or time like 2026-11-20, "
         "2026-11-20T18:30 or 2026-11-20T18:30+01:00\n")),
    ],
)  # fmt: skip
def test_snooze_to_where_it_cannot_go(file: Path, when: str, line: str) -> None:
    """One line, and nothing changes."""
    before = file.read_bytes()
    result = run("snooze", short(file, "Jane"), when, file=file)
    assert (result.exit_code, result.output, file.read_bytes()) == (2, line, before)


def test_undo_goes_one_run_back_each_time(file: Path) -> None:
    """First what the newest run made, then the one before, then nothing."""
    assert sorted(run("undo", file=file).stdout.splitlines()) == [
        "  -  Eve Lopez  meeting    taken away",
        "  -  Jane Doe   interview  taken away",
        "They won't come back. What the run moved or rewrote stays as it is.",
    ]
    assert standing(file) == {"Follow up: Bo Li (meeting)": "late"}
    assert run("undo", file=file).stdout.splitlines()[0] == "  -  Bo Li  meeting  taken away"
    nothing = run("undo", file=file)
    assert (nothing.exit_code, nothing.output) == (
        0,
        "Nothing to undo: no run has left a reminder that is open and untouched.\n",
    )


def test_clear_takes_only_what_nobody_touched(file: Path) -> None:
    """A snoozed reminder is the person's."""
    run("snooze", short(file, "Jane"), "3h", file=file)
    run("done", short(file, "Bo"), file=file)
    assert run("clear", file=file).stdout == "  -  Eve Lopez  meeting  taken away\nThey won't come back.\n"
    assert set(standing(file).values()) == {"open", "done"}
    assert run("clear", file=file).output == "There is no open, untouched reminder to take away.\n"


def test_marks_wait_for_a_run_that_writes(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that isn't freed in time is a passing fault: nothing was marked."""
    monkeypatch.setattr("followup.cli.marking.PATIENCE", 0.01)
    with lock_on(str(file.resolve()))():
        result = run("clear", file=file)
    assert (result.exit_code, result.output) == (
        75,
        "followup: another run is writing there just now: try again in a minute\n",
    )
    assert standing(file) == ALL


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Named or not, it is the person's to give."""
    missing = tmp_path / "none.ics"
    result = run("status", file=missing)
    assert (result.exit_code, result.output) == (
        2,
        f"followup: no such file: {missing}: followup import SOURCE -o FILE.ics writes one\n",
    )


SOURCE = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test\r
{}END:VCALENDAR\r
"""


def configured(file: Path, *events: str) -> tuple[str, ...]:
    """A configuration whose only source holds *events*."""
    made = (f"BEGIN:VEVENT\r\n{text}\r\nEND:VEVENT\r\n" for text in events)
    (file.parent / "source.ics").write_text(SOURCE.format("".join(made)), "utf-8", newline="")
    (file.parent / "c.toml").write_text('[ics]\nsources = ["source.ics"]\n', "utf-8")
    return ("--config", str(file.parent / "c.toml"))


def looks(file: Path, *config: str) -> dict[str, str]:
    found = json.loads(run("status", "--json", *config, file=file).stdout)["reminders"]
    return {item["reminder"]["title"]: item["look"] for item in found if item["look"]}


@pytest.mark.parametrize(
    ("behind", "why"),
    [
        ("DTSTART:20261118T090000Z\r\nDTEND:20261118T100000Z", None),
        ("DTSTART:20261119T090000Z\r\nDTEND:20261119T100000Z", "its event moved to Thu 19 Nov 10:00"),
        ("DTSTART:20261118T090000Z\r\nDTEND:20261118T113000Z", "its event now ends Wed 18 Nov 12:30"),
        ("DTSTART:20261118T090000Z\r\nDTEND:20261118T100000Z\r\nSTATUS:CANCELLED", "its event was cancelled"),
    ],
    ids=["as it was", "moved", "longer", "cancelled"],
)
def test_status_says_what_became_of_an_event_behind_a_changed_reminder(
    file: Path, behind: str, why: str | None
) -> None:
    """A reminder that the person changed doesn't follow its event, so they have to know; untouched ones will follow."""
    config = configured(file, f"UID:jane@example.com\r\nDTSTAMP:20261101T000000Z\r\n{behind}\r\nSUMMARY:Coffee")
    assert looks(file, *config) == {}
    assert run("snooze", short(file, "Jane"), "3h", file=file).exit_code == 0
    found = looks(file, *config)
    assert found == (
        {"Follow up: Jane Doe (interview)": f"{why}; you changed the reminder, so it stays"} if why else {}
    )


def test_status_does_without_a_source_that_cannot_be_read(file: Path) -> None:
    """It says so, and shows the rest."""
    config = configured(file)
    (file.parent / "source.ics").unlink()
    assert run("status", *config, file=file).stderr == ""
    assert run("snooze", short(file, "Jane"), "3h", file=file).exit_code == 0
    result = run("status", *config, file=file)
    assert (result.exit_code, "whether events moved can't be told" in result.stderr) == (0, True)
    assert "Jane Doe" in result.stdout
