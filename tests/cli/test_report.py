"""``report`` from the command line: what it counts, and where the page goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from tests.cli.test_import import WEEK
from tests.output.test_as_json import check

LATER = "2026-11-20T14:00"


@pytest.fixture
def week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A calendar in the current folder, and its reminders, one of them done in time."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "week.ics").write_text(WEEK, "utf-8", newline="")
    assert run("import", "week.ics", now="2026-11-18T14:00").exit_code == 0
    found = json.loads(run("status", "--json", now="2026-11-18T14:00").stdout)["reminders"]
    jane = next(item["id"] for item in found if "Jane" in item["reminder"]["title"])
    assert run("done", jane, now="2026-11-18T15:00").exit_code == 0
    return tmp_path


def run(*args: str, now: str = LATER) -> Result:
    return CliRunner().invoke(main, [*args, "--now", now, "--tz", "Europe/Berlin"])


def reported(*args: str) -> dict[str, Any]:
    """The JSON of a report, valid by its schema."""
    result = run("report", *args, "--json")
    assert result.stderr == ""
    found: dict[str, Any] = json.loads(result.stdout)
    check("report", found)
    return found


def test_a_calendar_is_counted_against_its_reminders(week: Path) -> None:
    """Thirty days back by default; what was done in time and what nobody did."""
    found = reported("week.ics")
    assert (found["since"], found["until"], found["source"]) == ("2026-10-21", "2026-11-20", "week.ics")
    assert {item["type"]: item["outcome"] for item in found["follow_ups"]} == {
        "interview": "on_time",
        "informational": "late",
    }
    assert found["total"]["on_time_rate"] == 0.5


def test_reminders_alone_tell_where_nothing_else_is_known(week: Path) -> None:
    """The same outcome, without a calendar."""
    found = reported()
    assert found["source"] is None
    assert sorted(item["outcome"] for item in found["follow_ups"]) == ["late", "on_time"]


def test_without_reminders_nothing_counts_as_done(week: Path) -> None:
    """A calendar alone shows what was missed."""
    (week / "followups.ics").unlink()
    assert {item["outcome"] for item in reported("week.ics")["follow_ups"]} == {"missed"}


def test_the_range_is_what_was_asked_for(week: Path) -> None:
    """Whole days; the last one is not included where a date is given."""
    found = reported("week.ics", "--since", "2026-11-18", "--until", "2026-11-19")
    assert (found["since"], found["until"]) == ("2026-11-18", "2026-11-18")
    assert [item["type"] for item in found["follow_ups"]] == ["interview"]


def test_the_page_is_written_and_the_table_shown(week: Path) -> None:
    """Both say the same."""
    result = run("report", "week.ics", "--html", "r.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "50 %  followed up (1 of 2)" in result.stdout
    assert result.stdout.endswith("r.html is written; open it in a browser.\n")
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    page = (week / "r.html").read_text("utf-8")
    assert "<b>50 %</b>followed up (1 of 2)" in page
    assert run("report", "week.ics", "--html", "r.html", "-q").output == ""
    assert (week / "r.html").read_text("utf-8") == page


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("week.ics", "week.ics exists and is no page"),
        ("nowhere/r.html", "can't write nowhere/r.html: no such file or directory"),
        (".", "can't write .: is a directory"),
    ],
)
def test_no_other_file_is_ever_lost(week: Path, html: str, why: str) -> None:
    """One line, exit code 2, and the calendar as it was."""
    before = (week / "week.ics").read_bytes()
    result = run("report", "week.ics", "--html", html)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"followup: {why}")
    assert (week / "week.ics").read_bytes() == before


def test_nothing_at_all_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No calendar, no reminders: it says what to give."""
    monkeypatch.chdir(tmp_path)
    result = run("report")
    assert result.exit_code == 2
    assert "--target" in result.stderr


def test_an_unreadable_source_is_named(week: Path) -> None:
    """What could be read is counted, and the exit code says that something is missing."""
    (week / "bad.ics").write_text("not a calendar", "utf-8")
    result = run("report", "week.ics", "bad.ics")
    assert (result.exit_code, "bad.ics" in result.stderr) == (4, True)
    assert "followed up" in result.stdout
