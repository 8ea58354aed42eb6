"""Progress for a person who waits: one line on stderr that is gone when the work is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import IO

PATIENCE = 1.0
"""Seconds before anything is shown."""
STEP = 0.1
"""Seconds between two looks."""


class Progress:
    """Called by a door as ``progress(what, so_far, total)``; writes nothing unless *shown* and the work takes long."""

    def __init__(self, stream: IO[str], *, shown: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._shown = shown
        self._clock = clock
        self._began: float | None = None
        self._last = 0.0
        self._width = 0

    def __call__(self, what: str, so_far: int, total: int | None) -> None:
        """Show how far the work is."""
        if not self._shown:
            return
        now = self._clock()
        if self._began is None:
            self._began = now
        if now - self._began < PATIENCE or now - self._last < STEP:
            return
        self._last = now
        share = f"{100 * so_far // total} %" if total else f"{so_far:,}"
        line = f"{what} … {share}"
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Take the line away, and begin anew with whatever comes next."""
        self._began = None
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0
