"""From configuration to credentials: the sign-in that is kept, or a service account. Never starts a sign-in."""

from __future__ import annotations

import warnings
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from followup.doors.google import scopes
from followup.doors.google.answer import LOGIN
from followup.doors.google.api import Api, quiet
from followup.doors.google.client import MAKE_ONE, DesktopClient, ServiceAccount, read_client
from followup.doors.google.endpoint import endpoint_for
from followup.doors.google.patience import Patience
from followup.doors.google.token import Token, load_token, save_token
from followup.errors import SignInNeeded, WrongUsage
from followup.model import GoogleSettings, Me


def is_configured(google: GoogleSettings) -> bool:
    """Whether there is a client file or a sign-in at all; without either, nobody meant Google."""
    return Path(google.credentials).exists() or Path(google.token).exists()


def open_api(google: GoogleSettings, me: Me, patience: Patience) -> Api:
    """The API as *google* says. Raises ``SignInNeeded``, or ``WrongUsage`` for what is configured wrongly."""
    endpoint = endpoint_for(google.endpoint)
    return Api(credentials_for(google, me), endpoint, patience)


def credentials_for(google: GoogleSettings, me: Me) -> Any:
    """google-auth's credentials for whoever is signed in, or for a service account."""
    quiet()
    client = client_of(google)
    if isinstance(client, ServiceAccount):
        return _service_credentials(client, google, me)
    token = load_token(Path(google.token), client)
    lacking = scopes.missing(scopes.access_of(google).scopes, token.scopes)
    if lacking:
        raise SignInNeeded(f"the sign-in doesn't allow to {scopes.in_words(lacking[0])}", LOGIN)
    return _user_credentials(token, Path(google.token))


def client_of(google: GoogleSettings) -> DesktopClient | ServiceAccount | None:
    """The client file, if there is one; a sign-in made elsewhere needs none. Neither: ``WrongUsage``."""
    path = Path(google.credentials)
    if path.exists():
        return read_client(path)
    if Path(google.token).exists():
        return None
    raise WrongUsage(f"there is no client file {path}", MAKE_ONE)


def subject_of(google: GoogleSettings, me: Me) -> str:
    """Whom a service account acts for; empty where it acts for itself, on calendars shared with it.

    "primary" and a calendar of one's own are a person's, so they need domain-wide delegation (decision 25).
    """
    if google.access == "owned" and "primary" not in {*google.read, google.write}:
        return ""
    if me.emails:
        return me.emails[0]
    what = "the calendar 'primary'" if google.access == "owned" else f"{google.access} access"
    raise WrongUsage(
        f"{what} needs a person, and a service account is none",
        "name calendars shared with it in google.read and google.write, or yourself in me.emails",
    )


def _user_credentials(token: Token, path: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from google.oauth2.credentials import Credentials

    class Kept(Credentials):
        """Credentials that keep a renewed token, so that the next run needs none."""

        def refresh(self, request: Any) -> None:
            super().refresh(request)  # type: ignore[no-untyped-call]
            renewed = replace(token, access=self.token or "", refresh=self.refresh_token or token.refresh)
            # signed out meanwhile: then nothing is kept; a folder that can't be written costs only a renewal
            with suppress(WrongUsage):
                if path.exists():
                    save_token(path, replace(renewed, expiry=self.expiry.replace(tzinfo=UTC) if self.expiry else None))

    return Kept(  # type: ignore[no-untyped-call]
        token=token.access or None,
        refresh_token=token.refresh or None,
        token_uri=token.token_uri,
        client_id=token.client_id,
        client_secret=token.client_secret,
        expiry=token.expiry.replace(tzinfo=None) if token.expiry else None,
    )


def _service_credentials(client: ServiceAccount, google: GoogleSettings, me: Me) -> Any:
    subject = subject_of(google, me)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from google.oauth2.service_account import Credentials

    class Alone(Credentials):
        """Credentials that ask their token endpoint and nobody else."""

        def _is_regional_access_boundary_lookup_required(self) -> bool:
            # newer google-auth asks another service of Google's where the account may be used; it takes any answer
            return False

    needed = scopes.access_of(google).scopes if subject else (scopes.EVENTS,)
    try:
        return Alone.from_service_account_info(  # type: ignore[no-untyped-call]
            dict(client.info), scopes=list(needed), subject=subject or None
        )
    except ValueError:
        raise WrongUsage("the service account's private key can't be read", "make a new key for it") from None
