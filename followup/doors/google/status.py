"""What a sign-in can do and how long it lasts, in words; and signing out."""

from __future__ import annotations

from datetime import datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from followup.doors.google import scopes
from followup.doors.google.answer import LOGIN
from followup.doors.google.client import ServiceAccount
from followup.doors.google.endpoint import is_loopback
from followup.doors.google.session import client_of, subject_of
from followup.doors.google.token import Token, is_private, load_token
from followup.errors import FollowupError, SignInNeeded, WrongUsage
from followup.model import Check, GoogleSettings, Me
from followup.record import record

TEST_MODE = timedelta(days=7)
"""How long a sign-in lasts while the project's publishing status is "Testing"."""
WARN_FROM = timedelta(days=5)
PUBLISH = (
    "console.cloud.google.com > Google Auth Platform > Audience > Publish app, then sign in again; see docs/google.md"
)
_REVOKE = "https://oauth2.googleapis.com/revoke"


@record
class AuthStatus:
    """What ``auth status`` says, a sentence to a line."""

    signed_in: bool
    lines: tuple[str, ...]


def auth_status(google: GoogleSettings, me: Me, now: datetime) -> AuthStatus:
    """What the program can and can't do with the sign-in there is; asks nobody. Raises ``WrongUsage``."""
    client = client_of(google)
    access = scopes.access_of(google)
    words = (
        f"Access: {google.access}.",
        *(f"It can {can}." for can in access.can),
        *(f"It can't {cannot}." for cannot in access.cannot),
        "It changes and deletes only reminders that it wrote itself and you left untouched, and never invites anybody.",
    )
    if isinstance(client, ServiceAccount):
        subject = subject_of(google, me)
        whose = f"acting for {subject}" if subject else "with the calendars that are shared with it"
        return AuthStatus(True, (f"Service account {client.email}, {whose}; there is no sign-in to expire.", *words))
    try:
        token = load_token(Path(google.token), client)
    except SignInNeeded as error:
        return AuthStatus(False, (f"Not signed in: {error}.",))
    lacking = scopes.missing(access.scopes, token.scopes)
    lines = [_since(token, now), *words]
    lines += [f"The sign-in doesn't allow to {scopes.in_words(scope)}; {LOGIN}." for scope in lacking]
    lines += [
        f"Google would let it do more than it needs: {scopes.in_words(scope)}."
        for scope in scopes.beyond(access.scopes, token.scopes)
    ]
    if warning := expiry_warning(token, now):
        lines.append(warning)
    return AuthStatus(not lacking, tuple(lines))


def expiry_warning(token: Token, now: datetime) -> str:
    """From the fifth day to the seventh: that the sign-in may end, and what ends that. Later it has shown not to."""
    if token.signed_in is None or not WARN_FROM <= now - token.signed_in <= TEST_MODE:
        return ""
    end = token.signed_in + TEST_MODE
    return f'If your Google project is still in "Testing", this sign-in ends on {end:%Y-%m-%d %H:%M} UTC. {PUBLISH}.'


def auth_checks(google: GoogleSettings, me: Me, now: datetime) -> tuple[Check, ...]:
    """What ``doctor`` asks of the client file and the sign-in."""
    try:
        client = client_of(google)
        if isinstance(client, ServiceAccount):
            subject = subject_of(google, me)
            detail = f"service account {client.email}" + (f" acting for {subject}" if subject else "")
            return (Check("Google credentials", True, detail),)
        token = load_token(Path(google.token), client)
    except FollowupError as error:
        return (Check("Google credentials", False, error.message, error.advice),)
    kind = "Desktop client" if client else "sign-in made elsewhere"
    private = is_private(Path(google.token))
    lacking = scopes.missing(scopes.access_of(google).scopes, token.scopes)
    warning = expiry_warning(token, now)
    return (
        Check("Google credentials", True, kind),
        Check("sign-in", not warning, _since(token, now), warning),
        Check("who may read the sign-in", private, "" if private else "others too", f"chmod 600 {google.token}"),
        Check(f"permissions for {google.access} access", not lacking, ", ".join(map(scopes.in_words, lacking)), LOGIN),
    )


def logout(google: GoogleSettings, me: Me) -> str:
    """Take the sign-in back at Google, if it can be reached, and forget it here; gives what happened, for people."""
    path = Path(google.token)
    try:
        token = load_token(path, None)
    except SignInNeeded:
        if not path.exists():
            return "You were not signed in."
        token = None
    revoked = token is not None and _revoke(token)
    try:
        path.unlink()
    except OSError as error:
        raise WrongUsage(f"can't delete {path}", (error.strerror or "unknown fault").lower()) from None
    if revoked:
        return "Signed out; Google has taken the permission back."
    return (
        "Signed out here; take the permission back at myaccount.google.com/connections if you want it gone there too."
    )


def _revoke(token: Token) -> bool:
    import httplib2

    parts = urlsplit(token.token_uri)
    # another host with Google's API has its own; nothing that was signed in there is sent to Google
    address = f"{parts.scheme}://{parts.netloc}/revoke" if parts.netloc != "oauth2.googleapis.com" else _REVOKE
    proxy = None if is_loopback(parts.hostname or "") else httplib2.proxy_info_from_environment
    http = httplib2.Http(timeout=15, proxy_info=proxy)
    http.follow_redirects = False
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        answer, _ = http.request(address, "POST", urlencode({"token": token.refresh or token.access}), headers)
    except (httplib2.HttpLib2Error, HTTPException, OSError):
        return False
    finally:
        http.close()
    return bool(answer.status == 200)


def _since(token: Token, now: datetime) -> str:
    if token.signed_in is None:
        return "Signed in (by another program: no date is known)."
    days = (now - token.signed_in).days
    ago = "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
    return f"Signed in since {token.signed_in:%Y-%m-%d %H:%M} UTC ({ago})."
