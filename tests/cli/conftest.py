"""The Calendar server of the tests, for commands that meet Google."""

from __future__ import annotations

from tests.doors.google.conftest import server

__all__ = ["server"]
