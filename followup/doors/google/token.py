"""The sign-in as it is kept between runs: google-auth's authorized-user JSON, for its owner's eyes only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from followup.atomic import replace_file
from followup.doors.google.answer import LOGIN
from followup.doors.google.client import TOKEN_URI, DesktopClient, web_or_local
from followup.doors.google.fields import text_of
from followup.errors import SignInNeeded, WrongUsage
from followup.record import record

PRIVATE = 0o600


@record
class Token:
    """A sign-in. Its secrets stand in no message."""

    access: str
    refresh: str
    token_uri: str
    client_id: str
    client_secret: str
    scopes: tuple[str, ...] = ()
    """Those granted; empty where the file doesn't tell."""
    expiry: datetime | None = None
    """When ``access`` ends (UTC)."""
    signed_in: datetime | None = None
    """When the person signed in (UTC); None for a token that another program made."""

    def __repr__(self) -> str:
        return f"Token(signed_in={self.signed_in})"


def load_token(path: Path, client: DesktopClient | None = None) -> Token:
    """The sign-in in *path*; *client* fills in what it leaves out. Raises ``SignInNeeded`` if there is none."""
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8-sig", errors="replace"))
    except FileNotFoundError:
        raise SignInNeeded("you are not signed in to Google", LOGIN) from None
    except OSError as error:
        raise WrongUsage(f"can't read {path}", (error.strerror or "unknown fault").lower()) from None
    except ValueError:
        found = None
    if not isinstance(found, Mapping) or not (text_of(found, "refresh_token") or text_of(found, "token")):
        raise SignInNeeded(f"the sign-in in {path.name} can't be read", LOGIN)
    return Token(
        access=text_of(found, "token"),
        refresh=text_of(found, "refresh_token"),
        # google-auth's own loader puts Google's address here, whatever the file says
        token_uri=web_or_local(
            text_of(found, "token_uri") or (client.token_uri if client else TOKEN_URI), f"token_uri in {path.name}"
        ),
        client_id=text_of(found, "client_id") or (client.client_id if client else ""),
        client_secret=text_of(found, "client_secret") or (client.client_secret if client else ""),
        scopes=_scopes(found.get("scopes")),
        expiry=_moment(text_of(found, "expiry")),
        signed_in=_moment(text_of(found, "signed_in")),
    )


def save_token(path: Path, token: Token) -> None:
    """Keep *token* in *path* (0600; a folder made for it 0700), whole or not at all; raises ``WrongUsage``."""
    kept = {
        "type": "authorized_user",
        "token": token.access,
        "refresh_token": token.refresh,
        "token_uri": token.token_uri,
        "client_id": token.client_id,
        "client_secret": token.client_secret,
        "scopes": list(token.scopes),
        "expiry": _text(token.expiry),
        "signed_in": _text(token.signed_in),
    }
    text = json.dumps({key: value for key, value in kept.items() if value}, indent=2)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, text.encode() + b"\n", mode=PRIVATE)
    except OSError as error:
        raise WrongUsage(f"can't write {path}", (error.strerror or "unknown fault").lower()) from None


def is_private(path: Path) -> bool:
    """Whether nobody but its owner may read the file; true where the system knows no such thing."""
    with suppress(OSError):
        return path.stat().st_mode & 0o077 == 0
    return True


def _scopes(found: Any) -> tuple[str, ...]:
    if isinstance(found, str):
        return tuple(found.split())
    return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()


def _moment(text: str) -> datetime | None:
    with suppress(ValueError):
        moment = datetime.fromisoformat(text)
        # google-auth writes UTC without saying so
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None


def _text(moment: datetime | None) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z" if moment else ""
