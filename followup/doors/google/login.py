"""Signing in: in the browser of this machine, or of another one by pasting an address back. Needs a person."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from followup.doors.google import scopes
from followup.doors.google.answer import LOGIN
from followup.doors.google.api import quiet
from followup.doors.google.client import DesktopClient, ServiceAccount, read_client
from followup.doors.google.endpoint import is_loopback
from followup.doors.google.token import Token, save_token
from followup.errors import PassingFault, SignInNeeded, WrongUsage
from followup.model import GoogleSettings
from followup.record import record
from followup.text import one_line

LIMIT = 300.0
"""Seconds for the sign-in in the browser."""
PASTE_REDIRECT = "http://127.0.0.1:53682/"
"""Where the browser is sent when nobody listens there: the address is pasted back from its address bar."""
_PAGE = b"<!doctype html><title>followup</title><p>You are signed in. You can close this window."
_REFUSED = b"<!doctype html><title>followup</title><p>The sign-in was refused. You can close this window."


@record
class Person:
    """How the sign-in speaks with whoever sits there."""

    tell: Callable[[str], object]
    ask: Callable[[str], str]
    browse: Callable[[str], bool]
    """Open an address in a browser; False if there is none."""
    present: bool
    """Whether there is a terminal; without one no sign-in begins."""


def login(
    google: GoogleSettings, person: Person, now: datetime, clock: Callable[[], float], *, browser: bool = True
) -> Token:
    """Sign in and keep the sign-in in ``google.token``.

    *now* (UTC) is remembered as its date; *clock* (seconds, rising) limits how long a browser is waited for. Raises
    ``SignInNeeded`` where the person is absent or says no, ``WrongUsage`` for a client file of the wrong kind.
    """
    client = read_client(Path(google.credentials))
    if isinstance(client, ServiceAccount):
        raise WrongUsage(
            f"{Path(google.credentials).name} is a service account ({client.email}): nobody signs in",
            "share your calendars with it; followup doctor shows whether it sees them",
        )
    if not person.present:
        raise SignInNeeded("signing in needs a terminal", "run followup auth login in one, or copy token.json here")
    quiet()
    needed = scopes.access_of(google).scopes
    token = _in_browser(client, needed, person, clock) if browser else _by_pasting(client, needed, person)
    lacking = scopes.missing(needed, token.scopes)
    if lacking:
        words = " and ".join(map(scopes.in_words, lacking))
        raise SignInNeeded(f"you didn't allow to {words}", "run followup auth login again and leave every box ticked")
    signed = Token(
        token.access,
        token.refresh,
        token.token_uri,
        token.client_id,
        token.client_secret,
        token.scopes or needed,
        token.expiry,
        now,
    )
    save_token(Path(google.token), signed)
    return signed


# ── where the answer comes back ───────────────────────────────────────────────────────────────────


def _in_browser(client: DesktopClient, needed: tuple[str, ...], person: Person, clock: Callable[[], float]) -> Token:
    waiting = _Waiting()
    try:
        flow = _flow(client, needed, waiting.address)
        address, state = _consent(flow)
        person.tell("Sign in and allow access in your browser. If none opens, open this address on this computer:")
        person.tell(address)
        if not person.browse(address):
            person.tell("No browser here? Stop with Ctrl-C and run: followup auth login --no-browser")
        return _exchange(flow, client, waiting.answer(state, clock))
    finally:
        waiting.server_close()


def _by_pasting(client: DesktopClient, needed: tuple[str, ...], person: Person) -> Token:
    flow = _flow(client, needed, PASTE_REDIRECT)
    address, state = _consent(flow)
    person.tell("Open this address in a browser on any computer, sign in and allow access:")
    person.tell(address)
    person.tell("The browser then shows that it can't open a page at 127.0.0.1; that is as it should be.")
    pasted = person.ask("Copy the whole address of that page from the address bar and paste it here")
    query = _query(pasted.strip())
    if not query or not compare_digest(query.get("state", ""), state):
        raise SignInNeeded("that is not the address of this sign-in", f"{LOGIN}, and paste the whole address")
    return _exchange(flow, client, query)


def _query(address: str) -> dict[str, str]:
    try:
        return {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}
    except ValueError:
        return {}


class _Waiting(HTTPServer):
    """Listens on this machine alone, for the one request that carries our ``state``."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.state = ""
        self.query: dict[str, str] = {}

    @property
    def address(self) -> str:
        """Where the browser is to come back to (RFC 8252 section 7.3: the loopback address, any port)."""
        return f"http://127.0.0.1:{self.server_port}/"

    def answer(self, state: str, clock: Callable[[], float]) -> dict[str, str]:
        """What the browser brought; raises ``SignInNeeded`` when it took too long."""
        self.state = state
        end = clock() + LIMIT
        while not self.query:
            self.timeout = end - clock()
            if self.timeout <= 0:
                raise SignInNeeded(f"nobody signed in within {LIMIT / 60:.0f} minutes", LOGIN)
            self.handle_request()
        return self.query

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever breaks off a connection here is not the browser that is waited for."""


class _Handler(BaseHTTPRequestHandler):
    server: _Waiting
    timeout = 5
    """Seconds that a silent connection may hold up the one that matters."""

    def do_GET(self) -> None:
        query = _query(self.path)
        ours = urlsplit(self.path).path == "/" and compare_digest(query.get("state", ""), self.server.state)
        if ours:
            self.server.query = query
        page = (_REFUSED if "error" in query else _PAGE) if ours else b""
        self.send_response(200 if ours else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
        """The request holds the code: nothing of it is logged."""


# ── OAuth ─────────────────────────────────────────────────────────────────────────────────────────


def _flow(client: DesktopClient, needed: tuple[str, ...], redirect: str) -> Any:
    from google_auth_oauthlib.flow import Flow

    config = {
        "installed": {
            "client_id": client.client_id,
            "client_secret": client.client_secret,
            "auth_uri": client.auth_uri,
            "token_uri": client.token_uri,
        }
    }
    # PKCE: Google then gives the token only to whoever began this sign-in (RFC 7636)
    return Flow.from_client_config(config, list(needed), redirect_uri=redirect, autogenerate_code_verifier=True)


def _consent(flow: Any) -> tuple[str, str]:
    with _oauthlib(flow):
        address, state = flow.authorization_url(access_type="offline", prompt="consent")
    return str(address), str(state)


def _exchange(flow: Any, client: DesktopClient, query: dict[str, str]) -> Token:
    if no := query.get("error"):
        said = "you didn't allow it" if no == "access_denied" else one_line(no, 60)
        raise SignInNeeded(f"Google gave no sign-in: {said}", LOGIN)
    if not (code := query.get("code", "")):
        raise SignInNeeded("Google's answer holds no code", LOGIN)
    from oauthlib.oauth2 import OAuth2Error

    try:
        with _oauthlib(flow):
            flow.fetch_token(code=code, timeout=30, include_client_id=True)
    except OAuth2Error as error:
        raise SignInNeeded(f"Google refused the sign-in ({one_line(str(error.error or ''), 60)})", LOGIN) from None
    except OSError:  # what all faults of requests are
        raise PassingFault("Google's sign-in service can't be reached", "check the network and try again") from None
    given, made = flow.oauth2session.token, flow.credentials
    if not made.refresh_token:
        raise SignInNeeded("Google gave a sign-in that ends within the hour", f"{LOGIN}, with a Desktop client")
    granted = given.get("scope") or ()
    return Token(
        access=made.token,
        refresh=made.refresh_token,
        token_uri=client.token_uri,
        client_id=client.client_id,
        client_secret=client.client_secret,
        scopes=tuple(granted.split() if isinstance(granted, str) else granted),
        expiry=made.expiry.replace(tzinfo=UTC) if made.expiry else None,
    )


@contextmanager
def _oauthlib(flow: Any) -> Iterator[None]:
    """Oauthlib's two switches, for one call: scopes are compared by us, and http is allowed on this machine."""
    names = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    uri = flow.client_config["token_uri"]
    if is_loopback(urlsplit(uri).hostname or ""):
        names["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
        flow.oauth2session.trust_env = False
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(names)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
