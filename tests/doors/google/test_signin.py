"""Signing in, staying signed in, and saying what that allows."""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import httplib2
import pytest

from followup.doors.google import client as clients
from followup.doors.google import login as logins
from followup.doors.google import scopes
from followup.doors.google.door import ensure_calendar, open_google
from followup.doors.google.endpoint import endpoint_for
from followup.doors.google.session import is_configured
from followup.doors.google.status import auth_checks, auth_status, logout
from followup.doors.google.token import load_token, save_token
from followup.errors import PassingFault, SignInNeeded, WrongUsage
from followup.model import GoogleSettings, Me, Settings
from tests.builders import at
from tests.contract import ALL, BERLIN, NOW, create, made
from tests.google.doors import Clock, meeting, patient
from tests.google.server import SCOPE, CalendarServer

ROBIN = Me(emails=("robin@home.example",))


@pytest.fixture
def google(server: CalendarServer, tmp_path: Path) -> GoogleSettings:
    """A configuration with a Desktop client, nobody signed in yet."""
    client = {
        "client_id": server.oauth.client_id,
        "client_secret": server.oauth.client_secret,
        "auth_uri": f"{server.url}/auth",
        "token_uri": f"{server.url}/token",
        "redirect_uris": ["http://localhost"],
    }
    (tmp_path / "credentials.json").write_text(json.dumps({"installed": client}))
    folder = tmp_path / "made by the program"
    return GoogleSettings(
        credentials=str(tmp_path / "credentials.json"), token=str(folder / "token.json"), endpoint=server.url
    )


class Somebody:
    """A person with a browser, who says yes."""

    def __init__(self, *, present: bool = True, paste: Callable[[str], str] = str) -> None:
        self.told: list[str] = []
        self.paste = paste
        self.pages: list[int] = []
        self.threads: list[threading.Thread] = []
        self.person = logins.Person(self.told.append, self._ask, self._browse, present)

    @property
    def address(self) -> str:
        return next(line for line in self.told if line.startswith("http"))

    def consent(self, address: str) -> str:
        """Where the consent page sends the browser."""
        http = httplib2.Http(proxy_info=None)
        http.follow_redirects = False
        answer, _ = http.request(address)
        http.close()
        return str(answer["location"])

    def _ask(self, question: str) -> str:
        return self.paste(self.consent(self.address))

    def _browse(self, address: str) -> bool:
        self.threads.append(threading.Thread(target=self._visit, args=(address,)))
        self.threads[-1].start()
        return True

    def _visit(self, address: str) -> None:
        back = self.consent(address)
        parts = urlsplit(back)
        strange = [
            f"{parts.scheme}://{parts.netloc}/favicon.ico",
            f"{parts.scheme}://{parts.netloc}/?code=x&state=wrong",
        ]
        for page in (*strange, back):
            try:
                with urlopen(page, timeout=5) as answer:
                    self.pages.append(answer.status)
            except HTTPError as error:
                self.pages.append(error.code)
                error.close()

    def wait(self) -> None:
        for thread in self.threads:
            thread.join()


def signed_in(google: GoogleSettings, **options: Any) -> Somebody:
    """Sign in through the browser."""
    somebody = Somebody(**options)
    logins.login(google, somebody.person, NOW, Clock())
    somebody.wait()
    return somebody


# ── signing in ────────────────────────────────────────────────────────────────────────────────────


def test_in_the_browser(server: CalendarServer, google: GoogleSettings) -> None:
    """Loopback, PKCE and state (the server checks the verifier); strange requests on the way change nothing."""
    somebody = signed_in(google)
    assert somebody.pages == [404, 404, 200]
    asked = parse_qs(urlsplit(somebody.address).query)
    assert asked["scope"] == [SCOPE + "calendar.events.owned"]
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")
    token = load_token(Path(google.token))
    assert (token.scopes, token.signed_in, token.token_uri) == (
        (SCOPE + "calendar.events.owned",),
        NOW,
        f"{server.url}/token",
    )
    door = open_google(Settings(google=google), Path(google.token).parent)
    assert door.target.reminders(ALL) == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no mode bits")
def test_the_sign_in_is_for_its_owners_eyes(google: GoogleSettings) -> None:
    """The file 0600, a folder made for it 0700; JSON, not a pickle."""
    signed_in(google)
    file = Path(google.token)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert json.loads(file.read_text())["type"] == "authorized_user"


def test_by_pasting(google: GoogleSettings) -> None:
    """Without a browser here: open the address anywhere, paste back the address that can't be opened."""
    somebody = Somebody(paste=lambda address: f"  {address}\n")
    logins.login(google, somebody.person, NOW, Clock(), browser=False)
    assert somebody.threads == []
    assert load_token(Path(google.token)).refresh


@pytest.mark.parametrize(
    ("paste", "line"),
    [
        (lambda address: "4/0AbCdEf", "that is not the address of this sign-in"),
        (lambda address: "", "that is not the address of this sign-in"),
        (lambda address: "http://[::1", "that is not the address of this sign-in"),
        (lambda address: address.replace("state=", "state=x"), "that is not the address of this sign-in"),
        (lambda address: address.replace("code=", "x=") + "&error=access_denied", "you didn't allow it"),
        (lambda address: address.replace("code=", "x="), "Google's answer holds no code"),
        (lambda address: address.replace("code=", "code=x"), "Google refused the sign-in (invalid_grant)"),
    ],
    ids=["only a code", "nothing", "no address", "another state", "denied", "no code", "another code"],
)
def test_a_wrong_paste(google: GoogleSettings, paste: Callable[[str], str], line: str) -> None:
    """Whatever is pasted, the state must be ours; one line says what was wrong, and nothing is kept."""
    with pytest.raises(SignInNeeded) as caught:
        logins.login(google, Somebody(paste=paste).person, NOW, Clock(), browser=False)
    assert line in str(caught.value)
    assert not Path(google.token).exists()


def test_never_without_a_terminal(server: CalendarServer, google: GoogleSettings) -> None:
    """From cron nothing is asked, opened or listened for: exit code 3 and one line."""
    somebody = Somebody(present=False)
    with pytest.raises(SignInNeeded, match="signing in needs a terminal"):
        logins.login(google, somebody.person, NOW, Clock())
    assert (somebody.told, server.log) == ([], [])


def test_nobody_comes_back(google: GoogleSettings) -> None:
    """The wait ends after five minutes."""
    ticks = iter(range(0, 10_000, 301))
    person = replace(Somebody().person, browse=lambda address: True)
    with pytest.raises(SignInNeeded, match="nobody signed in within 5 minutes"):
        logins.login(google, person, NOW, lambda: float(next(ticks)))


def test_an_unticked_box_is_noticed(server: CalendarServer, google: GoogleSettings) -> None:
    """Google lets people allow less than was asked: then it is said what is missing, and nothing is kept."""
    server.oauth.unticked = frozenset({scopes.APP_CREATED})
    with pytest.raises(SignInNeeded) as caught:
        signed_in(replace(google, access="dedicated"))
    assert str(caught.value) == (
        "you didn't allow to make calendars of its own and write there: "
        "run followup auth login again and leave every box ticked"
    )
    assert not Path(google.token).exists()


def test_the_sign_in_service_is_away(google: GoogleSettings) -> None:
    """A token endpoint that doesn't answer is a passing fault."""
    file = Path(google.credentials)
    found = json.loads(file.read_text())
    with CalendarServer() as gone:
        found["installed"]["token_uri"] = f"{gone.url}/token"
    file.write_text(json.dumps(found))
    with pytest.raises(PassingFault, match="can't be reached"):
        logins.login(google, Somebody().person, NOW, Clock(), browser=False)


@pytest.mark.parametrize(
    ("access", "read", "want"),
    [
        ("owned", ("primary",), {"calendar.events.owned"}),
        ("owned", ("primary", "b@x.example"), {"calendar.events.owned", "calendar.events.readonly"}),
        (
            "dedicated",
            ("primary",),
            {"calendar.events.owned.readonly", "calendar.calendarlist.readonly", "calendar.app.created"},
        ),
        (
            "dedicated",
            ("b@x.example",),
            {"calendar.events.readonly", "calendar.calendarlist.readonly", "calendar.app.created"},
        ),
        ("write-only", ("primary",), {"calendar.app.created", "calendar.calendarlist.readonly"}),
    ],
)
def test_each_level_asks_the_least(access: str, read: tuple[str, ...], want: set[str]) -> None:
    """The narrowest scopes that the calendars read allow."""
    asked = scopes.access_of(GoogleSettings(access=access, read=read)).scopes
    assert {scope.removeprefix(SCOPE) for scope in asked} == want


def test_broader_permissions_do() -> None:
    """A token with more than is needed is enough; one with less isn't; one that doesn't tell is tried."""
    needed = scopes.access_of(GoogleSettings(access="dedicated")).scopes
    assert scopes.missing(needed, [scopes.FULL]) == ()
    assert scopes.missing(needed, []) == ()
    assert scopes.missing(needed, [scopes.READ_ALL]) == (scopes.APP_CREATED,)
    assert scopes.missing([scopes.OWNED], [scopes.OWNED_READ, "openid"]) == (scopes.OWNED,)


# ── client files ──────────────────────────────────────────────────────────────────────────────────

EXAMPLE = Path(__file__).parents[3] / "credentials.example.json"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (EXAMPLE.read_text(), "is the example, with placeholders in it"),
        ('{"web": {"client_id": "x"}}', 'is a client of type "Web application"'),
        ("AIzaSyA-invented_invented_invented_1234", "holds an API key"),
        ('{"key": "AIzaSyA-invented_invented_invented_1234"}', "holds an API key"),
        ('{"type": "authorized_user", "refresh_token": "secret-1"}', "is a token, not a client"),
        ('{"installed": {"client_id": "x"}}', "lacks client_id or client_secret"),
        (
            '{"installed": {"client_id": "x", "client_secret": "secret-1", "token_uri": "http://x.example/t"}}',
            "token_uri",
        ),
        ('{"type": "service_account", "client_email": "a@x.example"}', "a service account without private_key"),
        ("{}", "is no client file of Google's"),
        ("[]", "is no JSON"),
        ("", "is no JSON"),
        ("\x00\x01", "is no JSON"),
    ],
    ids=[
        "example",
        "web",
        "bare key",
        "key in JSON",
        "token",
        "no secret",
        "plain http",
        "half a service account",
        "empty object",
        "list",
        "empty",
        "binary",
    ],
)
def test_the_wrong_file(tmp_path: Path, content: str, line: str) -> None:
    """Each thing that ends up there by mistake gets its own line, which tells no secret."""
    file = tmp_path / "credentials.json"
    file.write_text(content)
    with pytest.raises(WrongUsage) as caught:
        clients.read_client(file)
    assert line in str(caught.value)
    assert "secret-1" not in str(caught.value)
    assert "AIza" not in str(caught.value)


def test_no_file(tmp_path: Path) -> None:
    """It says where it was looked for, and what to do."""
    with pytest.raises(WrongUsage, match="there is no client file"):
        clients.read_client(tmp_path / "credentials.json")
    assert not is_configured(GoogleSettings(credentials=str(tmp_path / "a"), token=str(tmp_path / "b")))


def test_secrets_are_in_no_repr(google: GoogleSettings) -> None:
    """What is logged by mistake tells nothing."""
    signed_in(google)
    token = load_token(Path(google.token))
    client = clients.read_client(Path(google.credentials))
    assert token.refresh not in repr(token)
    assert "invented-secret" not in repr(client)


# ── staying signed in ─────────────────────────────────────────────────────────────────────────────


def test_not_signed_in(google: GoogleSettings, tmp_path: Path) -> None:
    """Client there, token not: exit code 3 naming the command. Neither: wrong usage."""
    with pytest.raises(SignInNeeded, match="you are not signed in to Google: run followup auth login"):
        open_google(Settings(google=google), tmp_path)
    Path(google.credentials).unlink()
    with pytest.raises(WrongUsage, match="there is no client file"):
        open_google(Settings(google=google), tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"token": 5}', "gibberish"])
def test_a_broken_token_file(google: GoogleSettings, tmp_path: Path, content: str) -> None:
    """It is a sign-in to be made again, not a traceback."""
    Path(google.token).parent.mkdir()
    Path(google.token).write_text(content)
    with pytest.raises(SignInNeeded, match=r"the sign-in in token\.json can't be read"):
        open_google(Settings(google=google), tmp_path)


def test_a_token_made_elsewhere_is_enough(server: CalendarServer, google: GoogleSettings, tmp_path: Path) -> None:
    """google-auth's authorized-user JSON, with its own token_uri, and no client file at all."""
    _, refresh = server.oauth.sign_in(scopes.FULL)
    Path(google.credentials).unlink()
    Path(google.token).parent.mkdir()
    stored = {
        "refresh_token": refresh,
        "token_uri": f"{server.url}/token",
        "client_id": server.oauth.client_id,
        "client_secret": server.oauth.client_secret,
        "scopes": [scopes.FULL],
        "expiry": "2020-01-01T00:00:00.000000Z",
        "token": "long-gone",
    }
    Path(google.token).write_text(json.dumps(stored))
    assert open_google(Settings(google=google), tmp_path).target.reminders(ALL) == ()
    assert [entry.method for entry in server.log] == ["token", "events.list"]
    kept = load_token(Path(google.token))
    assert (kept.access != "long-gone", kept.refresh, kept.signed_in) == (True, refresh, None)
    server.forget()
    assert open_google(Settings(google=google), tmp_path).target.reminders(ALL) == ()
    assert [entry.method for entry in server.log] == ["events.list"]


def test_a_sign_in_for_less_is_told_before_any_request(server: CalendarServer, google: GoogleSettings) -> None:
    """Configured for more than was allowed: sign in again."""
    signed_in(replace(google, access="write-only"))
    server.forget()
    with pytest.raises(SignInNeeded) as caught:
        open_google(Settings(google=google), Path(google.token).parent)
    assert "doesn't allow to see and change events in the calendars you own" in str(caught.value)
    assert server.log == []


def test_revoked(server: CalendarServer, google: GoogleSettings) -> None:
    """One line naming the command that mends it."""
    signed_in(google)
    server.oauth.revoke()
    door = open_google(Settings(google=google), Path(google.token).parent, patience=patient(Clock()))
    with pytest.raises(SignInNeeded) as caught:
        door.target.reminders(ALL)
    assert str(caught.value) == "the sign-in has expired or was revoked: run followup auth login"


def test_signing_out(server: CalendarServer, google: GoogleSettings) -> None:
    """Google takes the permission back, and the file is gone; a second time there is nothing to do."""
    signed_in(google)
    assert logout(google, ROBIN) == "Signed out; Google has taken the permission back."
    assert server.oauth.refresh_tokens == {}
    assert not Path(google.token).exists()
    assert logout(google, ROBIN) == "You were not signed in."


def test_signing_out_without_network(google: GoogleSettings) -> None:
    """What can be done here is done, and the rest is said."""
    signed_in(google)
    with CalendarServer() as gone:
        uri = f"{gone.url}/token"
    save_token(Path(google.token), replace(load_token(Path(google.token)), token_uri=uri))
    assert logout(google, ROBIN).startswith("Signed out here; take the permission back at")
    assert not Path(google.token).exists()


# ── in words ──────────────────────────────────────────────────────────────────────────────────────


def test_status_says_what_it_can_and_cannot(google: GoogleSettings) -> None:
    """For each level of access, in plain words."""
    signed_in(replace(google, access="dedicated"))
    found = auth_status(replace(google, access="dedicated"), ROBIN, NOW)
    assert found.signed_in
    text = "\n".join(found.lines)
    assert "Signed in since 2026-11-18 09:00 UTC (today)." in text
    assert "It can read the events of the calendars you own." in text
    assert "It can't change or delete any event of yours." in text
    assert "never invites anybody" in text


def test_status_names_what_is_missing_and_what_is_too_much(google: GoogleSettings) -> None:
    """Less than needed is no sign-in; more is said."""
    signed_in(google)
    token = load_token(Path(google.token))
    save_token(Path(google.token), replace(token, scopes=(scopes.READ_ALL,)))
    found = auth_status(google, ROBIN, NOW)
    assert not found.signed_in
    assert (
        "The sign-in doesn't allow to see and change events in the calendars you own; run followup auth login."
        in found.lines
    )
    assert "Google would let it do more than it needs: see everything in all your calendars." in found.lines


def test_status_without_a_sign_in(google: GoogleSettings) -> None:
    """It says so, and what to do."""
    found = auth_status(google, ROBIN, NOW)
    assert not found.signed_in
    assert found.lines == ("Not signed in: you are not signed in to Google: run followup auth login.",)


@pytest.mark.parametrize(("days", "warned"), [(0, False), (4.9, False), (5, True), (6.9, True), (7.1, False)])
def test_the_seven_days(google: GoogleSettings, days: float, warned: bool) -> None:
    """From the fifth day on it warns, with the clicks; after the seventh the sign-in has shown to live longer."""
    signed_in(google)
    now = NOW + timedelta(days=days)
    lines = auth_status(google, ROBIN, now).lines
    assert (
        any('"Testing"' in line and "2026-11-25 09:00 UTC" in line and "Publish app" in line for line in lines)
        == warned
    )
    assert [check.well for check in auth_checks(google, ROBIN, now)] == [True, not warned, True, True]


def test_doctor_sees_what_is_wrong(google: GoogleSettings) -> None:
    """No sign-in, too few permissions, a file that others may read: each with its mend."""
    (check,) = auth_checks(google, ROBIN, NOW)
    assert (check.well, check.mend) == (False, "run followup auth login")
    signed_in(google)
    if os.name != "nt":
        Path(google.token).chmod(0o644)
        assert auth_checks(google, ROBIN, NOW)[2].mend == f"chmod 600 {google.token}"
    assert not auth_checks(replace(google, access="dedicated"), ROBIN, NOW)[3].well


# ── the made calendar ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("access", ["dedicated", "write-only"])
def test_a_made_calendar_is_the_only_one_written_to(
    server: CalendarServer, google: GoogleSettings, access: str
) -> None:
    """Made at sign-in, its id kept; whatever google.write says, nothing else is even tried."""
    google = replace(google, access=access, write="primary")
    settings, folder = Settings(google=google), Path(google.token).parent
    signed_in(google)
    calendar = ensure_calendar(settings, folder)
    assert ensure_calendar(settings, folder) == calendar
    assert server.calendars.all[calendar].summary == "Follow-ups"
    server.calendars.put(**meeting(at(18)))
    server.forget()
    door = open_google(settings, folder)
    assert (door.source is None) == (access == "write-only")
    door.target.reminders(ALL)
    assert all(done.written for done in door.target.apply([create(made())], NOW, BERLIN))
    assert [entry.method for entry in server.requests] == ["events.list", "events.insert"]
    assert all(calendar.replace("@", "%40") in entry.path for entry in server.writes)
    assert door.target.name == "Google Calendar (Follow-ups)"


def test_it_is_found_again_from_another_machine(server: CalendarServer, google: GoogleSettings, tmp_path: Path) -> None:
    """By the mark in its description, without the file that tells its id; that asks for the list once."""
    google = replace(google, access="dedicated")
    signed_in(google)
    calendar = ensure_calendar(Settings(google=google), Path(google.token).parent)
    server.forget()
    for _ in range(2):
        open_google(Settings(google=google), tmp_path).target.reminders(ALL)
    assert [entry.method for entry in server.requests] == ["calendarList.list", "events.list", "events.list"]
    assert json.loads((tmp_path / "calendar.json").read_text()) == {"id": calendar}


def test_reading_makes_no_calendar(server: CalendarServer, google: GoogleSettings, tmp_path: Path) -> None:
    """A dry run on a calendar that isn't made yet finds nothing and makes nothing; the first write makes it."""
    google = replace(google, access="dedicated")
    signed_in(google)
    door = open_google(Settings(google=google), tmp_path)
    assert door.target.reminders(ALL) == ()
    assert server.writes == []
    door.target.apply([create(made())], NOW, BERLIN)
    assert [entry.method for entry in server.writes] == ["calendars.insert", "events.insert"]


def test_a_made_calendar_that_the_person_deleted_stays_deleted(
    server: CalendarServer, google: GoogleSettings, tmp_path: Path
) -> None:
    """Only a new sign-in makes another one."""
    google = replace(google, access="dedicated")
    signed_in(google)
    calendar = ensure_calendar(Settings(google=google), tmp_path)
    del server.calendars.all[calendar]
    with pytest.raises(SignInNeeded, match="the calendar 'Follow-ups' was deleted"):
        open_google(Settings(google=google), tmp_path).target.reminders(ALL)
    assert ensure_calendar(Settings(google=google), tmp_path) in server.calendars.all


# ── service accounts ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def private_key() -> str:
    """A key that no one has."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, form, plain).decode()


@pytest.fixture
def service(server: CalendarServer, google: GoogleSettings, private_key: str) -> GoogleSettings:
    info = {
        "type": "service_account",
        "client_email": "robot@project.example",
        "private_key": private_key,
        "token_uri": f"{server.url}/token",
    }
    Path(google.credentials).write_text(json.dumps(info))
    return google


def test_a_service_account_on_shared_calendars(server: CalendarServer, service: GoogleSettings, tmp_path: Path) -> None:
    """Nobody signs in and nobody is impersonated; only named calendars are touched."""
    google = replace(service, read=("robin@home.example",), write="robin@home.example")
    door = open_google(Settings(google=google), tmp_path)
    assert door.target.reminders(ALL) == ()
    (claims,) = server.oauth.assertions
    assert "sub" not in claims
    assert claims["iss"] == "robot@project.example"
    assert (
        auth_status(google, Me(), NOW).lines[0].startswith("Service account robot@project.example, with the calendars")
    )
    assert [check.well for check in auth_checks(google, Me(), NOW)] == [True]


def test_a_service_account_that_acts_for_somebody(
    server: CalendarServer, service: GoogleSettings, tmp_path: Path
) -> None:
    """The calendar "primary" is a person's: with domain-wide delegation the account acts for the configured one."""
    open_google(Settings(google=service, me=ROBIN), tmp_path).target.reminders(ALL)
    assert server.oauth.assertions[0]["sub"] == "robin@home.example"
    assert server.oauth.assertions[0]["scope"] == SCOPE + "calendar.events.owned"
    with pytest.raises(WrongUsage, match="needs a person, and a service account is none"):
        open_google(Settings(google=service), tmp_path)


def test_nobody_signs_in_as_a_service_account(service: GoogleSettings) -> None:
    """It says what to do instead."""
    with pytest.raises(WrongUsage, match="is a service account"):
        logins.login(service, Somebody().person, NOW, Clock())


def test_a_service_account_with_a_broken_key(service: GoogleSettings, tmp_path: Path) -> None:
    """One line, and nothing of the key in it."""
    found = json.loads(Path(service.credentials).read_text())
    Path(service.credentials).write_text(json.dumps({**found, "private_key": "not-a-key"}))
    with pytest.raises(WrongUsage) as caught:
        open_google(Settings(google=service, me=ROBIN), tmp_path)
    assert str(caught.value) == "the service account's private key can't be read: make a new key for it"


# ── the endpoint ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text", ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080", "https://x.example"]
)
def test_endpoints(text: str) -> None:
    """Everything, batches included, goes to the host that is named."""
    found = endpoint_for(text)
    assert (found.api, found.batch) == (f"{text}/calendar/v3/", f"{text}/batch/calendar/v3")


@pytest.mark.parametrize(
    "text",
    [
        "http://x.example",
        "ftp://x.example",
        "x.example",
        "https://x.example/path",
        "https://a:b@x.example",
        "https://[x",
    ],
)
def test_no_endpoints(text: str) -> None:
    """Plain http is for this machine; a path, a password or another scheme is a mistake."""
    with pytest.raises(WrongUsage) as caught:
        endpoint_for(text)
    assert "a:b" not in str(caught.value)


def test_the_default_is_google() -> None:
    """Without an endpoint, Google's own."""
    assert endpoint_for("").batch == "https://www.googleapis.com/batch/calendar/v3"
