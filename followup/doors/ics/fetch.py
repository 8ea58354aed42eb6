"""A calendar behind a secret address. The address is a password: it stands in no message, log or traceback."""

from __future__ import annotations

import base64
import http.client
import ssl
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from email.message import Message
from typing import IO
from urllib.parse import unquote, urlsplit, urlunsplit

from followup.doors.ics.address import LOOPBACK, digest_name
from followup.errors import PassingFault

LARGEST = 400_000_000
"""Bytes of a calendar that are taken from the net."""
LONGEST = 180.0
"""Seconds that the whole of it may take."""
PATIENCE = 30.0
"""Seconds without a single byte."""
MOST_REDIRECTS = 5
_PIECE = 1 << 18


def fetch(address: str, clock: Callable[[], float] = time.monotonic) -> bytes:
    """The bytes at *address*, within all bounds. *clock* counts seconds. Raises ``PassingFault``."""
    name = digest_name(address)
    try:
        return _fetch(address, clock)
    except _TooMuch as error:
        raise PassingFault(f"{name} {error}", "check that the address is a calendar's") from None
    except (urllib.error.URLError, OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        # never the error itself: it may hold the address, and so would a traceback
        raise PassingFault(f"{name} could not be read ({_why(error)})", _advice(error)) from None


class _TooMuch(Exception):
    """A bound was reached."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows only where nothing is given away: to https."""

    max_redirections = MOST_REDIRECTS

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        target = urlsplit(newurl)
        loopback = target.hostname in LOOPBACK and urlsplit(req.full_url).hostname in LOOPBACK
        if target.scheme != "https" and not (target.scheme == "http" and loopback):
            fp.close()
            raise urllib.error.URLError("it redirects to an address that isn't https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _fetch(address: str, clock: Callable[[], float]) -> bytes:
    began = clock()
    bare, credentials = _credentials(address)
    headers = {"User-Agent": "followup", "Accept": "text/calendar, */*;q=0.1", "Accept-Encoding": "gzip"}
    request = urllib.request.Request(bare, headers=headers)  # noqa: S310  checked() saw the scheme
    if credentials:
        request.add_unredirected_header("Authorization", f"Basic {credentials}")
    opener = urllib.request.build_opener(_Redirects)
    content = bytearray()
    with opener.open(request, timeout=PATIENCE) as answer:
        unpack = zlib.decompressobj(31) if answer.headers.get("Content-Encoding", "").lower() == "gzip" else None
        while piece := answer.read1(_PIECE):
            content += unpack.decompress(piece, LARGEST) if unpack else piece
            if len(content) > LARGEST or (unpack and unpack.unconsumed_tail):
                raise _TooMuch(f"sends more than {LARGEST // 1_000_000} MB")
            if clock() - began > LONGEST:
                raise _TooMuch(f"takes longer than {LONGEST:.0f} seconds to arrive")
        wanted = answer.headers.get("Content-Length", "")
        if unpack is None and wanted.isdigit() and len(content) < int(wanted):
            raise http.client.IncompleteRead(b"")
    return bytes(content)


def _credentials(address: str) -> tuple[str, str]:
    """The address without the name and password in it, and these as a header's value."""
    parts = urlsplit(address)
    user, at, host = parts.netloc.rpartition("@")
    if not at:
        return address, ""
    return urlunsplit(parts._replace(netloc=host)), base64.b64encode(unquote(user).encode()).decode("ascii")


def _why(error: Exception) -> str:
    """What went wrong, in words of our own."""
    if isinstance(error, urllib.error.HTTPError):
        return f"the server answered {error.code}"
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLError):
        return "its certificate isn't valid"
    if isinstance(reason, TimeoutError):
        return "no answer in time"
    if isinstance(reason, ConnectionRefusedError):
        return "the connection was refused"
    if isinstance(reason, http.client.IncompleteRead | http.client.RemoteDisconnected | ConnectionError):
        return "the connection broke off"
    if isinstance(reason, str) and reason.startswith("it redirects"):
        return reason
    return "no connection"


def _advice(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError) and error.code in {401, 403, 404, 410}:
        return "if it stays so, the address was reset: copy it anew from the calendar's settings"
    return "check the connection and try again"
