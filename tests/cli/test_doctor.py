"""``doctor``: every way in which a run can fail to work is named, with its mend, and nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.doctor import distinct
from followup.doors.google.checks import calendar_checks
from followup.doors.google.scopes import FULL
from followup.doors.google.token import Token, save_token
from followup.errors import PassingFault
from followup.model import Check
from tests.builders import at
from tests.cli.test_import import WEEK
from tests.google.doors import OWNED, api_for
from tests.google.faults import BUSY, always
from tests.google.server import CalendarServer
from tests.output.test_as_json import check

NOW = at(18, 14)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def server() -> Iterator[CalendarServer]:
    with CalendarServer() as running:
        yield running
    assert running.writes == []


def signed_in(server: CalendarServer, folder: Path, *, since: timedelta = timedelta(0), **parts: Any) -> Path:
    """A configuration that leads to *server*, with a sign-in that old."""
    access, refresh = server.oauth.sign_in(OWNED)
    token = {
        "access": access,
        "refresh": refresh,
        "token_uri": f"{server.url}/token",
        "client_id": server.oauth.client_id,
        "client_secret": server.oauth.client_secret,
        "scopes": (OWNED,),
        "signed_in": NOW - since,
    }
    save_token(folder / "token.json", Token(**{**token, **parts}))
    (folder / "c.toml").write_text(f'[google]\nendpoint = "{server.url}"\n', "utf-8")
    return folder / "c.toml"


def run(*args: str, now: str = "2026-11-18T14:00Z") -> Result:
    return CliRunner().invoke(main, ["doctor", *args, "--now", now])


def doctored(*args: str, **more: str) -> dict[str, str]:
    """What needs a mend → how, valid by the schema and with the exit code that belongs to it."""
    result = run(*args, "--json", **more)
    found = json.loads(result.stdout)
    check("doctor", found)
    faults = {f"{one['what']}: {one['detail']}": one["mend"] for one in found["checks"] if not one["well"]}
    assert (result.exit_code, result.stderr, found["ok"]) == (bool(faults), "", not faults)
    assert all(faults.values())
    return faults


def test_a_bare_computer_is_well(here: Path) -> None:
    """Nothing is needed to import a calendar, and nothing is left behind but the lock's folder."""
    assert doctored() == {}
    shown = run().stdout
    assert shown.startswith("ok    clock: 2026-11-18 14:00 UTC\n")
    assert shown.endswith("\nAll is well.\n")
    assert all(len(line) <= 80 for line in shown.splitlines())
    assert list(here.iterdir()) == []


def test_quiet_shows_only_what_needs_a_mend(here: Path) -> None:
    """For a script that looks by itself."""
    assert run("-q").output == ""
    assert "1 thing to mend." in run("-q", now="2019-01-01").stdout


def test_a_clock_before_the_program_was_written_is_wrong(here: Path) -> None:
    """Every window would be."""
    assert doctored(now="2019-01-01T00:00Z") == {"clock: 2019-01-01 00:00 UTC": "set this computer's clock"}


def test_every_fault_of_the_configuration_is_named(here: Path) -> None:
    """What needs a configuration isn't looked at then."""
    (here / "c.toml").write_text('timezone = "Mars"\nfoo = 1\n', "utf-8")
    faults = doctored("--config", "c.toml")
    assert [fault.split(":")[1].strip() for fault in faults] == ["timezone", "foo"]


def test_configured_sources_are_read(here: Path) -> None:
    """One that is missing is named; the other is well."""
    (here / "week.ics").write_text(WEEK, "utf-8", newline="")
    (here / "c.toml").write_text('[ics]\nsources = ["week.ics"]\n', "utf-8")
    assert doctored("--config", "c.toml") == {}
    assert "week.ics: 2 events around now" in " ".join(run("--config", "c.toml").stdout.split())
    (here / "c.toml").write_text('[ics]\nsources = ["gone.ics"]\n', "utf-8")
    ((fault, mend),) = doctored("--config", "c.toml").items()
    assert fault.startswith("reading: there is no")
    assert mend == "check the name"


def test_a_target_that_is_not_ours_is_named(here: Path) -> None:
    """Reminders would never be written into it."""
    (here / "week.ics").write_text(WEEK, "utf-8", newline="")
    ((fault, _),) = doctored("--target", "week.ics").items()
    assert fault.startswith("the .ics file: week.ics holds other events")


def test_a_google_set_up_is_well(here: Path, server: CalendarServer) -> None:
    """Sign-in, permissions, the calendars read, the calendar written."""
    config = str(signed_in(server, here))
    assert doctored("--config", config) == {}
    shown = run("--config", config).stdout
    for said in ("Google credentials", "Signed in since", "who may read the sign-in", "reading: ", "role owner"):
        assert said in shown


def test_a_sign_in_that_ends_soon_is_named(here: Path, server: CalendarServer) -> None:
    """Before cron falls silent on the seventh day."""
    config = signed_in(server, here, since=timedelta(days=6))
    ((fault, mend),) = doctored("--config", str(config)).items()
    assert "6 days ago" in fault
    assert "Publish app" in mend


def test_missing_permissions_are_named_once(here: Path, server: CalendarServer) -> None:
    """However many things they stand in the way of; no secret is shown."""
    config = signed_in(server, here, scopes=())
    (here / "token.json").chmod(0o644)
    faults = doctored("--config", str(config))
    assert [mend for mend in faults.values() if "chmod 600" in mend]
    result = run("--config", str(config))
    assert "invented-secret" not in result.output
    config = signed_in(server, here, scopes=("https://www.googleapis.com/auth/calendar.readonly",))
    faults = doctored("--config", str(config))
    assert any(fault.startswith("permissions for owned access") for fault in faults)


def test_a_revoked_sign_in_is_named(here: Path, server: CalendarServer) -> None:
    """Once, with what to do about it."""
    config = signed_in(server, here)
    server.oauth.revoke()
    ((fault, mend),) = doctored("--config", str(config)).items()
    assert fault.startswith("Google Calendar: ")
    assert "auth login" in mend


def test_calendars_are_looked_at_one_by_one(here: Path, server: CalendarServer) -> None:
    """One that isn't there, one that shows too little; where the sign-in may list them, all with their ids."""
    server.calendars.add_calendar("team@example.com", summary="Team", role="freeBusyReader")
    config = signed_in(server, here, scopes=(FULL,), access=server.oauth.sign_in(FULL)[0])
    with config.open("a", encoding="utf-8") as file:
        file.write('read = ["primary", "team@example.com", "gone@example.com"]\n')
    faults = doctored("--config", str(config))
    assert [fault for fault in faults if "team@example.com" in fault and "only when it is busy" in fault]
    ((gone, mend),) = ((fault, mend) for fault, mend in faults.items() if fault.startswith("calendar gone@"))
    assert "not found" in gone
    assert "Integrate calendar" in mend
    found = json.loads(run("--config", str(config), "--json").stdout)["checks"]
    (listed,) = (one["detail"] for one in found if one["what"] == "your calendars")
    assert "(primary)" in listed
    assert "Team (team@example.com, freeBusyReader)" in listed


def test_a_list_that_may_not_be_asked_for_is_no_fault(here: Path, server: CalendarServer) -> None:
    """The narrowest sign-in can't; where ids are found is said instead."""
    config = signed_in(server, here)
    assert doctored("--config", str(config)) == {}
    assert "your calendars: this sign-in may not list them" in run("--config", str(config)).stdout


@pytest.mark.parametrize(
    ("off", "said"),
    [
        (timedelta(minutes=4), ""),
        (timedelta(minutes=-4), ""),
        (timedelta(minutes=90), "90 minutes ahead of it"),
        (timedelta(hours=-3), "180 minutes behind it"),
    ],
)
def test_a_clock_that_googles_contradicts_is_wrong(server: CalendarServer, off: timedelta, said: str) -> None:
    """What Google says in its answers counts."""
    told: list[datetime] = []
    api = api_for(server)
    request = api.service.events().list(calendarId="primary")
    request.add_response_callback(lambda response: told.append(parsedate_to_datetime(response["date"])))
    api.call(request)
    clock, *_ = calendar_checks(api, ["primary"], told[0] + off)
    assert (clock.what, clock.well) == ("Google's clock", not said)
    assert said in clock.detail
    assert all(check.what != "Google's clock" for check in calendar_checks(api, ["primary"], None))


def test_a_google_that_does_not_answer_is_asked_once(server: CalendarServer) -> None:
    """All else would take as long to find the same."""
    server.faults = always(BUSY)
    with pytest.raises(PassingFault):
        list(calendar_checks(api_for(server), ["primary", "team@example.com"], NOW))
    assert {unquote(entry.path).split("/")[-2] for entry in server.log} == {"primary"}


def test_no_sign_in_is_one_fault(here: Path) -> None:
    """It stands in the way of everything, and is told once."""
    client = {"client_id": "1", "client_secret": "hush", "token_uri": "https://oauth2.googleapis.com/token"}
    client |= {"auth_uri": "https://accounts.google.com/o/oauth2/auth", "redirect_uris": ["http://localhost"]}
    (here / "credentials.json").write_text(json.dumps({"installed": client}), "utf-8")
    (here / "c.toml").write_text("", "utf-8")
    assert list(doctored("--config", "c.toml").values()) == ["run followup auth login"]


def test_a_fault_is_told_once() -> None:
    """What is well is never left out."""
    fault, well = Check("a", False, "x", "y"), Check("b", True, "x", "y")
    assert distinct([fault, well, Check("c", False, "x", "y"), well]) == (fault, well, well)
