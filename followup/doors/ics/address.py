"""The address of a calendar: what may be asked, and how messages call it. It is a password and stands in none."""

from __future__ import annotations

import hashlib
from typing import IO, Protocol
from urllib.parse import urlsplit, urlunsplit

from followup.errors import WrongUsage

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Fetch(Protocol):
    """Gives what an address holds; raises ``PassingFault``."""

    def __call__(self, address: str) -> bytes | IO[bytes]:
        """All of it, or something to read it from."""
        ...


def is_address(text: str) -> bool:
    """Whether *text* is an address of the net, not a file (``C:/week.ics`` is one)."""
    return urlsplit(text).scheme.lower() in {"http", "https", "webcal", "webcals", "ftp"} if "://" in text else False


def checked(address: str) -> str:
    """*address* as one that may be asked; raises ``WrongUsage`` for an unencrypted one, without saying it."""
    parts = urlsplit(address.strip())
    scheme = {"webcal": "https", "webcals": "https"}.get(parts.scheme.lower(), parts.scheme.lower())
    if scheme == "https" or (scheme == "http" and parts.hostname in LOOPBACK):
        return urlunsplit(parts._replace(scheme=scheme))
    raise WrongUsage(
        f"the address of {digest_name(address)} isn't https",
        "a secret address must not travel unencrypted: use https://",
    )


def digest(address: str) -> str:
    """What stands for an address wherever it would be written down."""
    return hashlib.sha256(address.strip().encode("utf-8", "surrogatepass")).hexdigest()[:12]


def digest_name(address: str) -> str:
    """How a message calls an address."""
    return f"the secret calendar {digest(address)}"
