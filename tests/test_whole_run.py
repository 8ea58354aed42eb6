"""Whole runs from the command line, over the example week and random years, judged from outside."""

from __future__ import annotations

import json
import re
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import icalendar
import pytest
from click.testing import CliRunner
from ical.calendar_stream import IcsCalendarStream
from jsonschema import Draft202012Validator

from followup.cli.main import main
from tests.calendars import Year, random_year
from tests.verifier import instant, violations

ROOT = Path(__file__).resolve().parent.parent
WEEK = ROOT / "examples" / "busy-week.ics"
NOON = "2026-11-18T12:00"
WRITING = {"create", "move", "rewrite", "withdraw"}
SEEDS = range(16)

KINDS = {
    "Stand-up": "none",
    "Stand-up (on the way to the airport)": "none",
    "Focus time": "none",
    "Swimming": "none",
    "Mentoring with Sofia Lind": "informational",
    "Applied: Senior Data Analyst, Larkspur Energy": "application",
    "Interview: Data Lead, Halcyon Analytics (hiring manager)": "interview",
    "Lunch": "none",
    "Dentist": "none",
    "Sent proposal to Brightwater (dashboard audit)": "outreach",
    "Applied to Marigold Health: Analytics Lead": "application",
    "Absage erhalten: Orchid Mobility (Senior Analystin)": "rejection",
    "Virtual coffee: Amara Okafor and Robin": "informational",
    "Bluestem Labs: recruiter screen with Marcus": "interview",
    "Berlin Data Meetup: November": "networking_event",
    "Kick-off Dashboard-Relaunch mit Tidewater": "meeting",
    "Catch-up with Elena Marchetti": "none",
    "Entretien RH : Atelier Lumen, poste de responsable données": "interview",
    "Flight to London (XY 1842)": "none",
    "Data in Public 2026": "networking_event",
    'Data in Public: keynote, "Counting what counts"': "networking_event",
    "Data in Public: round table on public transport data": "networking_event",
    "Data in Public: speakers' reception": "networking_event",
    "Product demo: Pixelforge BI": "none",
    "Travel to Kestrel": "none",
    "Kestrel Robotics on-site: system design with Priya Nair": "interview",
    "Kestrel Robotics on-site: case study with Tom Hale": "interview",
    "Kestrel Robotics on-site: team and values with Inês Duarte": "interview",
    "Flight home (XY 1847)": "none",
    "Anna's birthday": "none",
    "Quarterly invoice and taxes": "none",
    "Brightwater: questions on the proposal": "meeting",
    "Café con Lucía Ferrer": "informational",
    "Prepare second round for Bluestem": "none",
}


def followup(*arguments: object, code: int = 0) -> str:
    """Standard output of the program with *arguments*, which has to end with *code* and a silent stderr."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert (result.exit_code, result.stderr) == (code, ""), result.output
    return result.stdout


def document(*arguments: object) -> dict[str, Any]:
    """The JSON of an import, valid by the schema that ships."""
    found: dict[str, Any] = json.loads(followup(*arguments, "--json"))
    Draft202012Validator(schema()).validate(found)
    return found


def schema() -> dict[str, Any]:
    """The JSON Schema of what the ways in print."""
    shipped = ROOT / "followup" / "output" / "run.schema.json"
    found: dict[str, Any] = json.loads(shipped.read_text(encoding="utf-8"))
    return found


def reminders(found: dict[str, Any]) -> set[tuple[str, str, str, str]]:
    """What a run wants to stand in the calendar."""
    return {
        (action["id"], action["reminder"]["start"], action["reminder"]["end"], action["reminder"]["title"])
        for action in found["actions"]
        if action.get("reminder")
    }


# ── the example week ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where reminders are written."""
    return tmp_path / "followups.ics"


def test_the_example_week_holds_every_rule(out: Path) -> None:
    """Windows, quiet hours, time to act, overlaps: recomputed for each reminder of the README's first command."""
    found = document("--now", NOON, "import", WEEK, "--output", out)
    assert violations(found) == []
    assert found["counts"]["create"] >= 12


def test_the_example_week_is_understood() -> None:
    """Every event of the example is what a person would call it."""
    found = json.loads(followup("--now", NOON, "classify", WEEK, "--since", "20d", "--until", "20d", "--json"))
    told = {event["summary"]: event["type"] for event in found["events"]}
    assert {summary: (told.get(summary), kind) for summary, kind in KINDS.items() if told.get(summary) != kind} == {}


def test_a_second_run_changes_nothing(out: Path) -> None:
    """The same calendar again: nothing to write, and not a byte of the file changes."""
    document("--now", NOON, "import", WEEK, "--output", out)
    before = out.read_bytes()
    again = document("--now", "2026-11-18T12:20", "import", WEEK, "--output", out)
    assert {action["action"] for action in again["actions"]} & WRITING == set()
    assert out.read_bytes() == before


def test_a_dry_run_writes_nothing_and_says_the_same(out: Path) -> None:
    """What --dry-run announces is what a run does."""
    announced = document("--now", NOON, "import", WEEK, "--output", out, "--dry-run")
    assert not out.exists()
    assert announced["dry_run"] is True
    written = document("--now", NOON, "import", WEEK, "--output", out)
    assert reminders(announced) == reminders(written)


def test_the_loop_and_the_conference_are_one_reminder_each(out: Path) -> None:
    """Three interviews at one company on one day, and a conference with its sessions, are one follow-up each."""
    found = document("--now", NOON, "import", WEEK, "--output", out)
    together = {action["type"]: len(action["events"]) for action in found["actions"] if len(action["events"]) > 1}
    assert together == {"interview": 3, "networking_event": 4}


def test_the_written_file_is_a_calendar_for_two_libraries(out: Path) -> None:
    """Two libraries, icalendar and ical, read what was written, and find what the JSON announced."""
    found = document("--now", NOON, "import", WEEK, "--output", out)
    wanted = {(f"{ident}@followup.invalid", instant(start), instant(end)) for ident, start, end, _ in reminders(found)}
    raw = out.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    first = icalendar.Calendar.from_ical(raw)
    assert {(str(e["UID"]), _utc(e.start), _utc(e.end)) for e in first.walk("VEVENT")} == wanted
    second = IcsCalendarStream.calendar_from_ics(raw.decode())
    assert {(e.uid, _utc(e.dtstart), _utc(e.dtend)) for e in second.events} == wanted


def _utc(moment: Any) -> datetime:
    assert isinstance(moment, datetime)
    assert moment.tzinfo is not None
    return moment.astimezone(UTC)


def test_a_written_reminder_invites_nobody_and_rings(out: Path) -> None:
    """Each is short, private, shown as free, without guests, and rings when it starts."""
    document("--now", NOON, "import", WEEK, "--output", out)
    events = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert events
    for event in events:
        assert (event["TRANSP"], event["CLASS"]) == ("TRANSPARENT", "PRIVATE")
        assert event.end - event.start == timedelta(minutes=15)
        assert "ATTENDEE" not in event
        assert "ORGANIZER" not in event
        alarms = event.walk("VALARM")
        assert [alarm["TRIGGER"].dt for alarm in alarms] == [timedelta(0)]
        assert event["DTSTAMP"].dt.tzinfo is not None


@pytest.mark.parametrize("way", ["shuffled", "split", "zipped", "folder"])
def test_how_the_week_arrives_changes_no_reminder(way: str, out: Path, tmp_path: Path) -> None:
    """Events in another order, in two files, in a zip or in a folder give the same reminders."""
    straight = document("--now", NOON, "import", WEEK, "--output", out, "--dry-run")
    other = document("--now", NOON, "import", *_deliver(way, tmp_path), "--output", out, "--dry-run")
    assert reminders(other) == reminders(straight)


def _deliver(way: str, folder: Path) -> list[Path]:
    text = WEEK.read_bytes().decode()
    events = re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", text, flags=re.DOTALL)
    head, tail = text.partition("BEGIN:VEVENT")[0], "END:VCALENDAR\r\n"
    # occurrences stay beside their series: in an export they are never apart
    series = [event for event in events if "RECURRENCE-ID" in event or "RRULE" in event]
    rest = [event for event in events if event not in series]
    target = folder / "in"
    target.mkdir()
    if way == "shuffled":
        Random(7).shuffle(events)
        _put(target / "week.ics", head + "".join(events) + tail)
    elif way == "split":
        _put(target / "one.ics", head + "".join(series + rest[::2]) + tail)
        _put(target / "two.ics", head + "".join(rest[1::2]) + tail)
        return [target / "one.ics", target / "two.ics"]
    elif way == "zipped":
        with zipfile.ZipFile(target / "export.zip", "w") as archive:
            archive.writestr("robin@studio-vogt.example.ics", text)
        return [target / "export.zip"]
    else:
        _put(target / "week.ics", text)
        return [target]
    return [target / "week.ics"]


def _put(path: Path, text: str) -> None:
    path.write_bytes(text.encode())


# ── random years ──────────────────────────────────────────────────────────────────────────────────


def _import(year: Year, path: Path, *more: object) -> dict[str, Any]:
    _put(path, year.calendar())
    return document("--now", year.now.isoformat(), "import", path, "--output", path.with_suffix(".out.ics"), *more)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_year_holds_every_rule(seed: int, tmp_path: Path) -> None:
    """Whatever the zone, the night the clocks change, or how full the days are."""
    year = random_year(seed)
    found = _import(year, tmp_path / "year.ics")
    assert found["timezone"] == year.zone
    assert violations(found, beyond=year.identities()) == []
    assert found["counts"]["create"] > 5


@pytest.mark.parametrize("seed", [3, 11])
def test_a_named_range_is_its_own_grace(seed: int, tmp_path: Path) -> None:
    """Who names --since gets late reminders for all of it."""
    year = random_year(seed)
    found = _import(year, tmp_path / "year.ics", "--since", "30d", "--until", "60d")
    assert violations(found, grace=timedelta(days=34), beyond=year.identities()) == []
    assert any(action["late"] for action in found["actions"])


@pytest.mark.parametrize("seed", [1, 6])
def test_the_order_of_a_random_year_never_matters(seed: int, tmp_path: Path) -> None:
    """Read backwards, the same reminders stand at the same moments."""
    year = random_year(seed)
    straight = _import(year, tmp_path / "year.ics", "--dry-run")
    backwards = Year(year.zone, year.now, year.events[::-1])
    assert reminders(_import(backwards, tmp_path / "back.ics", "--dry-run")) == reminders(straight)


@pytest.mark.parametrize("seed", [0, 9])
def test_a_random_year_settles_at_once(seed: int, tmp_path: Path) -> None:
    """A second run over the same year writes nothing."""
    year = random_year(seed)
    _import(year, tmp_path / "year.ics")
    before = (tmp_path / "year.out.ics").read_bytes()
    again = _import(year, tmp_path / "year.ics")
    assert {action["action"] for action in again["actions"]} & WRITING == set()
    assert (tmp_path / "year.out.ics").read_bytes() == before


@pytest.mark.parametrize("seed", [5, 12])
def test_what_stands_stays_while_time_passes(seed: int, tmp_path: Path) -> None:
    """Hours and days later, with nothing changed in the calendar, no reminder is moved, rewritten or withdrawn."""
    year = random_year(seed)
    _import(year, tmp_path / "year.ics")
    for hours in (5, 30, 80):
        later = Year(year.zone, year.now + timedelta(hours=hours), year.events)
        found = _import(later, tmp_path / "year.ics")
        assert {action["action"] for action in found["actions"]} & {"move", "rewrite", "withdraw"} == set()
