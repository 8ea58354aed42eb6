"""A Calendar server of the tests' own: real HTTP on this machine, held to Google's discovery document.

A request that the document doesn't allow fails the test that sent it: it is answered with 400 *and* kept in ``faulty``,
which the fixture looks at. ``log`` tells what was sent; ``faults`` decides what goes wrong.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser, Parser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, parse_qsl, urlsplit

from tests.google import discovery
from tests.google.calendars import Calendars, Refusal
from tests.google.faults import Asked, Fault, Faults, none
from tests.google.oauth import OAuth, OAuthRefusal

Json = dict[str, Any]
SCOPE = "https://www.googleapis.com/auth/"
APP_ONLY = frozenset({SCOPE + "calendar.app.created", SCOPE + "calendar.calendarlist.readonly"})
WRITES = frozenset({"POST", "PATCH", "PUT", "DELETE"})
BATCH = "/batch/calendar/v3"


@dataclass(frozen=True)
class Entry:
    """A request as it came in, and how it was answered (0: not at all)."""

    http_method: str
    path: str
    query: str
    body: Any
    method: str
    part: bool
    status: int

    @property
    def writes(self) -> bool:
        """Whether it asks to change something."""
        return self.http_method in WRITES and self.method not in {"batch", "token", "revoke"}


class Dropped(Exception):
    """The connection ends here, without an answer."""


class CalendarServer:
    """Calendars, sign-in and a log, behind HTTP on a port of its own."""

    def __init__(self) -> None:
        self.calendars = Calendars()
        self.oauth = OAuth()
        self.faults: Faults = none
        self.log: list[Entry] = []
        self.past: list[Entry] = []
        self.faulty: list[str] = []
        self.hosts: set[str] = set()
        self._count = 0
        self._busy = 0
        self._lock = threading.RLock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *rest: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    # ── what tests ask ────────────────────────────────────────────────────────────────────────────

    @property
    def requests(self) -> list[Entry]:
        """Requests of HTTP to the API: a batch is one, a token isn't."""
        return [entry for entry in self.log if not entry.part and entry.method not in {"token", "revoke", "authorize"}]

    @property
    def writes(self) -> list[Entry]:
        """Everything that asked to change something, inside batches too."""
        return [entry for entry in self.log if entry.writes]

    def forget(self) -> None:
        """Begin the log anew; what held for every request so far is asked of all of them in the end."""
        self.past += self.log
        self.log.clear()

    def rest(self) -> None:
        """Come back when nothing is being carried out any more, for whoever asked."""
        while self._busy:
            time.sleep(0.001)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """While a request is carried out."""
        with self._lock:
            self._busy += 1
        try:
            yield
        finally:
            with self._lock:
                self._busy -= 1

    # ── answering ─────────────────────────────────────────────────────────────────────────────────

    def answer(
        self, verb: str, target: str, headers: dict[str, str], content: bytes, part: bool = False
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body for one request; raises ``Dropped``."""
        parts = urlsplit(target)
        found = discovery.route(verb, parts.path)
        names = {BATCH: "batch", "/token": "token", "/revoke": "revoke", "/auth": "authorize"}
        method = found.id.removeprefix("calendar.") if found else names.get(parts.path, "")
        with self._lock:
            fault = self.faults(Asked(self._count, verb, parts.path, method, part)) or Fault()
            self._count += 1
        time.sleep(fault.delay)
        status, extra, body = 0, {}, b""
        if fault == Fault(delay=fault.delay) or fault.done:
            status, extra, body = self._carry_out(method, found, verb, target, headers, content)
        if fault.status:
            status, extra = fault.status, {"retry-after": fault.retry_after} if fault.retry_after else {}
            refusal = Refusal(fault.status, fault.reason, domain="usageLimits")
            body = fault.body.encode() or json.dumps(refusal.body).encode()
        sent = 0 if fault.drop else status
        with self._lock:
            self.log.append(Entry(verb, parts.path, parts.query, _loaded(content), method, part, sent))
        if fault.drop:
            raise Dropped
        return status, extra, body

    def _carry_out(
        self,
        method: str,
        found: discovery.Route | None,
        verb: str,
        target: str,
        headers: dict[str, str],
        content: bytes,
    ) -> tuple[int, dict[str, str], bytes]:
        if method == "batch":
            return self._batch(headers, content)
        if method == "authorize":
            with self._lock:
                return 302, {"location": self.oauth.authorize(dict(parse_qsl(urlsplit(target).query)))}, b""
        try:
            with self._lock:
                if method == "token":
                    answer: Json | None = self.oauth.token(dict(parse_qsl(content.decode())))
                elif method == "revoke":
                    answer = self._revoke(dict(parse_qsl(content.decode())))
                else:
                    answer = self._call(found, f"{verb} {target}", headers, content)
        except (Refusal, OAuthRefusal) as refusal:
            return refusal.status, {}, json.dumps(refusal.body).encode()
        except Exception as error:
            self.faulty.append(f"{verb} {target}: {error!r}")
            raise
        return (204, {}, b"") if answer is None else (200, {}, json.dumps(answer).encode())

    def _revoke(self, form: dict[str, str]) -> Json:
        if self.oauth.refresh_tokens.pop(form["token"], None) is None:
            raise OAuthRefusal("invalid_token")
        return {}

    def _call(self, found: discovery.Route | None, what: str, headers: dict[str, str], content: bytes) -> Json | None:
        query = parse_qs(what.partition("?")[2], keep_blank_values=True)
        body = _loaded(content) if content else None
        if found is None:
            faults = ["the API has no such method"]
        else:
            faults = discovery.query_faults(found.method, query) + discovery.body_faults(found.method, body)
        if faults or found is None:
            self.faulty.append(f"{what}: {'; '.join(faults)}")
            raise Refusal(400, "badRequest", "; ".join(faults))
        scopes = self._scopes(found, headers)
        params = {**{name: values[0] for name, values in query.items()}, **found.path_params}
        app = scopes <= APP_ONLY and found.id.startswith("calendar.events")
        answer = self.calendars.call(found.id.removeprefix("calendar."), params, body, headers, app)
        if answer is not None and "fields" in params:
            answer = discovery.selected(params["fields"], answer)
        return answer

    def _scopes(self, found: discovery.Route, headers: dict[str, str]) -> frozenset[str]:
        grant = self.oauth.access_tokens.get(headers.get("authorization", "").removeprefix("Bearer "))
        if grant is None:
            raise Refusal(401, "authError", "Invalid Credentials")
        granted = frozenset(grant.scopes)
        if not granted & frozenset(found.method["scopes"]):
            raise Refusal(403, "insufficientPermissions", "Request had insufficient authentication scopes.")
        return granted

    def _batch(self, headers: dict[str, str], content: bytes) -> tuple[int, dict[str, str], bytes]:
        head = f"content-type: {headers['content-type']}\r\n\r\n".encode()
        message = BytesParser().parsebytes(head + content)
        pieces = []
        for part in message.get_payload():
            assert isinstance(part, Message)
            line, _, rest = str(part.get_payload()).partition("\n")
            verb, target, _ = line.split(" ", 2)
            inner = Parser().parsestr(rest)
            inner_headers = {**headers, **{key.lower(): value for key, value in inner.items()}}
            try:
                status, extra, body = self.answer(
                    verb, target, inner_headers, str(inner.get_payload()).strip().encode(), part=True
                )
            except Dropped:
                continue
            lines = [f"HTTP/1.1 {status} Reason", "Content-Type: application/json; charset=UTF-8"]
            lines += [f"{key}: {value}" for key, value in extra.items()]
            name = str(part["Content-ID"]).replace("<", "<response-", 1)
            pieces.append(
                f"--batch_x\r\nContent-Type: application/http\r\nContent-ID: {name}\r\n\r\n"
                + "\r\n".join(lines)
                + f"\r\n\r\n{body.decode()}\r\n"
            )
        return (
            200,
            {"content-type": "multipart/mixed; boundary=batch_x"},
            ("".join(pieces) + "--batch_x--\r\n").encode(),
        )


def _loaded(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return content.decode(errors="replace")


def _handler(server: CalendarServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _serve(self) -> None:
            headers = {key.lower(): value for key, value in self.headers.items()}
            server.hosts.add(headers.get("host", ""))
            content = self.rfile.read(int(headers.get("content-length", 0)))
            try:
                with server.at_work():
                    status, extra, body = server.answer(self.command, self.path, headers, content)
            except Dropped:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.close_connection = True
                return
            except Exception:  # noqa: BLE001  kept in ``faulty``; here only the connection must not hang
                status, extra, body = 500, {}, b"{}"
            with suppress(ConnectionError):
                self.send_response(status)
                for key, value in {"content-type": "application/json; charset=UTF-8", **extra}.items():
                    self.send_header(key, value)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _serve

        def log_message(self, *rest: object) -> None:
            pass

    return Handler
