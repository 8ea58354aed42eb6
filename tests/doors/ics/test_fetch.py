"""A calendar behind an address: bounds, redirects, faults, and that the address is never said."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from followup.doors.ics.address import checked, digest_name, is_address
from followup.doors.ics.fetch import fetch
from followup.errors import PassingFault, WrongUsage

BODY = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


class Handler(BaseHTTPRequestHandler):
    """Answers by the path."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/ok":
            self._answer(200, BODY)
        elif path == "/gzip":
            self._answer(200, gzip.compress(BODY), ("Content-Encoding", "gzip"))
        elif path == "/bomb":
            self._answer(200, gzip.compress(b"\0" * 5_000_000), ("Content-Encoding", "gzip"))
        elif path == "/big":
            self._answer(200, b"x" * 5_000_000)
        elif path == "/once":
            self._answer(302, b"", ("Location", "/ok"))
        elif path == "/away":
            self._answer(302, b"", ("Location", "http://calendar.example.com/5ecret"))
        elif path == "/loop":
            self._answer(302, b"", ("Location", "/loop"))
        elif path == "/half":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(BODY)
        elif path == "/who":
            self._answer(200, self.headers.get("Authorization", "nobody").encode())
        else:
            self._answer(int(path[1:]), b"no")

    def _answer(self, code: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(code)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the server's
        """Keep quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server on this machine."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.mark.parametrize("path", ["/ok", "/gzip", "/once"])
def test_bodies(server: str, path: str) -> None:
    """Plain, packed and redirected bodies arrive whole."""
    assert fetch(server + path) == BODY


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/404", "the server answered 404"),
        ("/500", "the server answered 500"),
        ("/away", "it redirects to an address that isn't https"),
        ("/loop", "the server answered 302"),
        ("/half", "the connection broke off"),
        ("/bomb", "sends more than"),
        ("/big", "sends more than"),
    ],
)
def test_faults(server: str, path: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever fails is a passing fault that says why, and not where."""
    monkeypatch.setattr("followup.doors.ics.fetch.LARGEST", 1_000_000)
    address = f"{server}{path}?token=5ecret"
    with pytest.raises(PassingFault) as caught:
        fetch(address)
    assert says in str(caught.value)
    assert str(caught.value).startswith(digest_name(address))
    assert "5ecret" not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_unreachable() -> None:
    """A server that isn't there, or a name that nobody knows, is a passing fault."""
    for address in ("http://127.0.0.1:9/5ecret", "https://calendar.example.com/5ecret", "https://[::bad/5ecret"):
        with pytest.raises(PassingFault) as caught:
            fetch(address)
        assert "5ecret" not in str(caught.value)


def test_too_slow(server: str) -> None:
    """What takes longer than the bound is given up."""
    ticks = iter(range(0, 10_000, 1_000))
    with pytest.raises(PassingFault, match="takes longer"):
        fetch(f"{server}/ok", clock=lambda: next(ticks))


def test_name_and_password(server: str) -> None:
    """A name and password in the address travel as a header."""
    assert fetch(server.replace("//", "//robin:p%40ss@") + "/who") == b"Basic cm9iaW46cEBzcw=="


def test_what_is_an_address() -> None:
    """Files are files, on every system; only https may be asked, and this machine."""
    assert [is_address(text) for text in ("week.ics", "C:\\week.ics", "C:/week.ics", "-", "a://b")] == [False] * 5
    assert checked("https://example.com/x") == "https://example.com/x"
    assert checked("WEBCAL://example.com/x") == "https://example.com/x"
    assert checked("http://localhost:8080/x") == "http://localhost:8080/x"
    for address in ("http://example.com/5ecret", "ftp://example.com/5ecret", "http://localhost.example.com/5ecret"):
        assert is_address(address)
        with pytest.raises(WrongUsage) as caught:
            checked(address)
        assert "5ecret" not in str(caught.value)
        assert "example.com" not in str(caught.value)
