"""The client file that a person downloads from Google: a Desktop client or a service account, told from all else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from followup.doors.google.endpoint import is_loopback
from followup.doors.google.fields import Json, map_of, text_of
from followup.errors import WrongUsage
from followup.record import record
from followup.text import one_line

MAKE_ONE = 'make a client of type "Desktop app" and download its JSON; see docs/google.md'
AUTH_URI = "https://accounts.google.com/o/oauth2/auth"
TOKEN_URI = "https://oauth2.googleapis.com/token"
_API_KEY = re.compile(r"AIza[0-9A-Za-z_-]{20,}")
_PLACEHOLDER = re.compile(r"YOUR[-_ ]", re.IGNORECASE)


@record
class DesktopClient:
    """What the program signs in as."""

    client_id: str
    client_secret: str
    auth_uri: str
    token_uri: str

    def __repr__(self) -> str:
        return f"DesktopClient({self.client_id})"


@record
class ServiceAccount:
    """An account of a program's own; nobody signs in."""

    email: str
    info: Json

    def __repr__(self) -> str:
        return f"ServiceAccount({self.email})"


def read_client(path: Path) -> DesktopClient | ServiceAccount:
    """What the file at *path* is; raises ``WrongUsage``, in one line, for every other thing that ends up there."""
    name = path.name
    found = _loaded(path)
    if isinstance(found, str):
        if _API_KEY.search(found):
            raise WrongUsage(f"{name} holds an API key, with which nobody can sign in", MAKE_ONE)
        raise WrongUsage(f"{name} is no JSON", MAKE_ONE)
    if text_of(found, "type") == "service_account":
        return _service_account(name, found)
    if "web" in found:
        raise WrongUsage(f'{name} is a client of type "Web application"', MAKE_ONE)
    if text_of(found, "type") == "authorized_user" or "refresh_token" in found:
        raise WrongUsage(
            f"{name} is a token, not a client", "name it as google.token, and as google.credentials a client"
        )
    if _API_KEY.search(json.dumps(found)):
        raise WrongUsage(f"{name} holds an API key, with which nobody can sign in", MAKE_ONE)
    client = map_of(found, "installed")
    if not client:
        raise WrongUsage(f"{name} is no client file of Google's", MAKE_ONE)
    return _desktop(name, client)


def web_or_local(address: str, what: str) -> str:
    """*address* if secrets may be sent there: https, or this machine; else raises ``WrongUsage``."""
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        return address
    raise WrongUsage(f"{what} must be an https address", "download the file again; see docs/google.md")


def _desktop(name: str, client: Json) -> DesktopClient:
    client_id, secret = text_of(client, "client_id"), text_of(client, "client_secret")
    if _PLACEHOLDER.search(client_id) or _PLACEHOLDER.search(secret):
        raise WrongUsage(f"{name} is the example, with placeholders in it", MAKE_ONE)
    if not client_id or not secret:
        raise WrongUsage(f"{name} lacks client_id or client_secret", MAKE_ONE)
    return DesktopClient(
        client_id,
        secret,
        web_or_local(text_of(client, "auth_uri") or AUTH_URI, f"auth_uri in {name}"),
        web_or_local(text_of(client, "token_uri") or TOKEN_URI, f"token_uri in {name}"),
    )


def _service_account(name: str, found: Json) -> ServiceAccount:
    lacking = [key for key in ("client_email", "private_key") if not text_of(found, key)]
    if lacking:
        raise WrongUsage(f"{name} is a service account without {' and '.join(lacking)}", "make a new key for it")
    uri = web_or_local(text_of(found, "token_uri") or TOKEN_URI, f"token_uri in {name}")
    return ServiceAccount(text_of(found, "client_email"), {**found, "token_uri": uri})


def _loaded(path: Path) -> Json | str:
    """The JSON object in the file, or its text where it is none."""
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError:
        raise WrongUsage(f"there is no client file {path}", MAKE_ONE) from None
    except OSError as error:
        raise WrongUsage(f"can't read {path}", one_line((error.strerror or "unknown fault").lower())) from None
    try:
        found: Any = json.loads(text)
    except ValueError:
        return text
    return found if isinstance(found, Mapping) else text
