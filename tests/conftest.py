"""What holds for every test: the same examples on every run, and no network but this machine's own."""

from __future__ import annotations

import itertools
import socket
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

settings.register_profile(
    "followup",
    derandomize=True,
    deadline=None,
    max_examples=60,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("followup")

_LOOPBACK = {"127.0.0.1", "::1", "localhost", ""}
_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex
_getaddrinfo = socket.getaddrinfo


class NetworkBlockedError(OSError):
    """A test asked for a machine other than this one."""


def _allowed(address: object) -> bool:
    if isinstance(address, tuple):  # AF_UNIX addresses are no tuples, and stay on this machine
        return str(address[0]) in _LOOPBACK
    return True


def _guarded_connect(self: socket.socket, address: Any) -> None:
    if not _allowed(address):
        raise NetworkBlockedError(f"tests reach no network: {address!r}")
    _connect(self, address)


def _guarded_connect_ex(self: socket.socket, address: Any) -> int:
    if not _allowed(address):
        raise NetworkBlockedError(f"tests reach no network: {address!r}")
    return _connect_ex(self, address)


def _guarded_getaddrinfo(host: Any, *rest: Any, **named: Any) -> Any:
    name = host.decode() if isinstance(host, bytes) else host
    if name is not None and name not in _LOOPBACK:
        raise socket.gaierror(socket.EAI_NONAME, f"tests reach no network: {name}")
    return _getaddrinfo(host, *rest, **named)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Nothing but loopback answers, so that a test can never depend on, or reach, somebody else's machine."""
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _guarded_connect)
    patch.setattr(socket.socket, "connect_ex", _guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", _guarded_getaddrinfo)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that don't exist yet, one for each test that asks."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def no_home(monkeypatch: pytest.MonkeyPatch, homes: Iterator[Path]) -> None:
    """No configuration, token or secret address of whoever runs the tests is seen by them."""
    home = next(homes)
    for name in (
        "HOME",
        "USERPROFILE",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "APPDATA",
        "LOCALAPPDATA",
    ):
        monkeypatch.setenv(name, str(home))
    for name in ("FOLLOWUP_CONFIG", "FOLLOWUP_SOURCE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
