"""``followup sync`` and its neighbours from the outside: processes, HTTP, kills, and what is left behind.

What holds for every test here (no guests, no mail, no stranger's event touched) is asserted in the fixture ``server``.
"""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from followup.doors.google.mapping import is_reminder
from followup.identity import ics_uid, reminder_id
from tests.google import faults
from tests.google.account import FRIDAY, SECOND, Account, exported, interviews, week
from tests.google.calendars import GROUP
from tests.google.faults import Asked, Fault
from tests.google.server import CalendarServer

WEDNESDAY = datetime(2026, 11, 18, 19, tzinfo=UTC)
LISTED = "/calendar/v3/calendars/{}/events"


@pytest.fixture
def account(server: CalendarServer, tmp_path: Path) -> Account:
    """Somebody with two calendars, signed in."""
    server.calendars.add_calendar(SECOND)
    return Account(server, tmp_path / "home")


def reminders(server: CalendarServer, calendar: str = "primary") -> dict[str, dict[str, Any]]:
    """What stands in a calendar of ours and isn't deleted, by id."""
    events = server.calendars.calendar(calendar).events
    return {key: item for key, item in events.items() if is_reminder(item) and item["status"] != "cancelled"}


def ids_of(uids: set[str]) -> set[str]:
    """The ids of the first reminders for the events with these iCalUIDs."""
    return {reminder_id(uid, "", 1) for uid in uids}


def settled(account: Account, uids: set[str]) -> None:
    """All of them are there, once, and a further run writes nothing and says nothing."""
    assert set(reminders(account.server)) == ids_of(uids)
    account.server.forget()
    done = account.run("sync", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert account.server.writes == []


# ── a week ────────────────────────────────────────────────────────────────────────────────────────


def test_a_week_of_sixty_events(server: CalendarServer, tmp_path: Path) -> None:
    """The twenty that deserve it get reminders; a run with nothing new is one listing a calendar and no write."""
    worthy = week(server)
    account = Account(server, tmp_path / "home")
    before = {key: dict(item) for calendar in server.calendars.all.values() for key, item in calendar.events.items()}
    assert (len(before), len(worthy)) == (60, 20)
    for now in (WEDNESDAY, FRIDAY):
        account.now = now
        assert account.run("sync").returncode == 0
    assert set(reminders(server)) == ids_of(worthy)
    standing = {key: item for calendar in server.calendars.all.values() for key, item in calendar.events.items()}
    assert {key: item for key, item in standing.items() if key in before} == before
    settled(account, worthy)
    assert [e.path for e in server.requests] == [LISTED.format("primary"), LISTED.format("second%40home.example")]


def test_a_separate_target_costs_one_listing_more(server: CalendarServer, tmp_path: Path) -> None:
    """In ``dedicated`` the made calendar is listed too, and the list of calendars isn't asked for again."""
    week(server)
    account = Account(server, tmp_path / "home", access="dedicated")
    account.run("sync")
    server.forget()
    assert account.run("sync", "-q").returncode == 0
    assert Counter(entry.method for entry in server.requests) == {"events.list": 3}


def test_two_hundred_reminders(account: Account) -> None:
    """At most six requests besides reading."""
    uids = interviews(account.server, 200)
    assert account.run("sync", "-q").returncode == 0
    assert len([entry for entry in account.server.requests if entry.method != "events.list"]) <= 6
    settled(account, uids)


# ── killed, and at once ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment(account: Account, seed: int) -> None:
    """SIGKILL while some request is under way, carried out or not: nothing twice, and the next run completes."""
    chance = random.Random(seed)
    uids = interviews(account.server, 30)
    kill_at(account, chance.randrange(33), done=chance.random() < 0.5)
    assert set(reminders(account.server)) <= ids_of(uids)
    assert account.run("sync", "-q").returncode == 0
    settled(account, uids)


def kill_at(account: Account, number: int, *, done: bool) -> None:
    """Kill a run when its request with that *number* arrives; *done*: that one is still carried out, none after it."""
    begun: list[Any] = []
    seen = 0

    def strike(asked: Asked) -> Fault | None:
        nonlocal seen
        seen += 1
        if seen <= number:
            return None
        while not begun:
            time.sleep(0.001)
        begun[0].kill()
        return Fault(drop=True, done=done and seen == number + 1)

    account.server.faults = strike
    begun.append(account.start("sync", "-q"))
    begun[0].communicate()
    assert begun[0].returncode == -9
    # what the dead run had under way comes to its end before anything else begins
    account.server.rest()
    account.server.faults = faults.none


@pytest.mark.parametrize("locks", [1, 4], ids=["one computer", "four computers"])
def test_four_runs_at_once(account: Account, locks: int) -> None:
    """With one lock among them, or none: nothing twice, and no run calls it a fault."""
    uids = interviews(account.server, 30)
    runs = []
    for number in range(4):
        account.env = {"HOME": str(account.home / str(number % locks))}
        runs.append(account.start("sync", "-q"))
    said = [run.communicate() for run in runs]
    assert [(run.returncode, *words) for run, words in zip(runs, said, strict=True)] == [(0, "", "")] * 4
    settled(account, uids)


# ── faults ────────────────────────────────────────────────────────────────────────────────────────


def test_one_request_in_ten_fails(account: Account) -> None:
    """Refused, broken, or cut off before or after it was carried out: everything is written, once."""
    uids = interviews(account.server, 40)
    chance = random.Random(3)
    account.server.faults = lambda asked: chance.choice(faults.PASSING) if chance.random() < 0.1 else None
    done = account.run("sync", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert {entry.status for entry in account.server.log} > {200}
    account.server.faults = faults.none
    settled(account, uids)


@pytest.mark.parametrize("where", ["events.list", "batch"])
def test_nothing_works(account: Account, where: str) -> None:
    """Exit code 75 and one line, soon: a server that wants an hour's patience doesn't get it."""
    interviews(account.server, 3)
    account.server.faults = faults.always(Fault(503, "backendError", retry_after="3600"), faults.calls(where))
    done = account.run("sync", "-q")
    assert (done.returncode, done.stdout) == (75, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.endswith("try again in some minutes\n")


def test_nobody_is_there(tmp_path: Path) -> None:
    """A bad address is said in one line; nothing is asked of Google instead."""
    with CalendarServer() as server:
        account = Account(server, tmp_path / "home")
    (account.home / "config.toml").write_text('[google]\nendpoint = "ftp://calendar.example"\n')
    done = account.run("sync")
    assert (done.returncode, done.stdout) == (2, "")
    assert "google.endpoint" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_revoked_sign_in(account: Account) -> None:
    """Exit code 3, one line that names the way back, and nothing else."""
    interviews(account.server, 3)
    account.server.oauth.revoke()
    for command in (["sync"], ["catch-up", "--yes"], ["status"], ["clear"]):
        done = account.run(*command)
        assert (done.returncode, done.stdout) == (3, ""), command
        assert len(done.stderr.splitlines()) == 1
        assert "followup auth login" in done.stderr


# ── from Google and from an export of it ──────────────────────────────────────────────────────────


def test_an_export_gives_the_same_ids_and_no_second_reminders(server: CalendarServer, tmp_path: Path) -> None:
    """What a person imports by hand keeps its UID under another id; syncing then makes none of its own beside it."""
    worthy = week(server)
    account = Account(server, tmp_path / "home", extra='[me]\nemails = ["robin@home.example"]\n')
    (account.home / "week.ics").write_bytes(exported(server))
    out = account.home / "out.ics"
    found = set()
    for now in (WEDNESDAY, FRIDAY):
        account.now = now
        assert account.run("import", str(account.home / "week.ics"), "-o", str(out)).returncode == 0
    for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT"):
        found.add(str(event["UID"]))
        server.calendars.put(
            id=f"imported{len(found):020d}",
            iCalUID=str(event["UID"]),
            summary=str(event["SUMMARY"]),
            description=str(event["DESCRIPTION"]),
            start={"dateTime": event.decoded("DTSTART").astimezone(UTC).isoformat()},
            end={"dateTime": event.decoded("DTEND").astimezone(UTC).isoformat()},
        )
    assert found == {ics_uid(identity) for identity in ids_of(worthy)}
    before = set(server.calendars.calendar().events)
    assert account.run("sync", "-q").returncode == 0
    assert set(server.calendars.calendar().events) == before
    assert [entry for entry in server.writes if entry.method == "events.insert"] == []


# ── what each access may write ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("access", ["dedicated", "write-only"])
def test_writes_go_to_the_made_calendar_only(server: CalendarServer, tmp_path: Path, access: str) -> None:
    """Whatever is done: no write to another calendar is even attempted."""
    week(server)
    home = tmp_path / "home"
    account = Account(server, home, access=access, extra='[ics]\nsources = ["week.ics"]\n')
    (home / "week.ics").write_bytes(exported(server))
    for command in ("sync", "catch-up --yes", "undo", "sync", "clear", "sync"):
        done = account.run(*command.split())
        assert done.returncode == 0, (command, done.stderr)
    made = f"c_2{GROUP}".replace("@", "%40")
    assert {e.path.split("/events")[0] for e in server.writes} == {
        "/calendar/v3/calendars",
        f"/calendar/v3/calendars/{made}",
    }
    assert len(server.writes) > 20


# ── the commands about reminders ──────────────────────────────────────────────────────────────────


def state_of(account: Account) -> dict[str, tuple[str, str]]:
    """State and start by short id."""
    found = json.loads(account.run("status", "--json").stdout)["reminders"]
    return {item["short_id"]: (item["state"], item["reminder"]["start"]) for item in found}


def test_a_reminders_life(account: Account) -> None:
    """Written by catch-up, put off, done, skipped, undone, cleared; what was said holds against every later sync."""
    server = account.server
    interviews(server, 6)
    assert account.run("catch-up", "--yes").returncode == 0
    assert len(state_of(account)) == 6
    first, second, third, *_ = sorted(state_of(account))
    assert account.run("snooze", first, "2026-11-23T16:30").returncode == 0
    assert account.run("done", second).returncode == 0
    assert account.run("skip", third).returncode == 0
    kept = {first: state_of(account)[first], second: state_of(account)[second]}
    assert kept[first][1].startswith("2026-11-23T16:30")
    assert kept[second][0] == "done"
    assert account.run("sync", "-q").returncode == 0
    assert {key: state_of(account)[key] for key in (first, second)} == kept
    assert third not in state_of(account)
    assert account.run("clear").returncode == 0
    assert state_of(account) == kept
    server.forget()
    assert account.run("sync", "-q").returncode == 0
    assert state_of(account) == kept
    assert server.writes == []


def test_times_are_told_in_the_calendars_zone(account: Account) -> None:
    """Sync and status agree, whatever this computer's zone is."""
    interviews(account.server, 2)
    account.env = {"TZ": "America/New_York"}
    account.run("sync", "-q")
    stored = {item["start"]["dateTime"] for item in reminders(account.server).values()}
    assert {start for _, start in state_of(account).values()} == stored
    assert all(start.endswith("+01:00") for start in stored)
