"""Progress is for people who wait."""

from __future__ import annotations

import io

from followup.cli.progress import Progress


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_shown_for_the_first_second() -> None:
    """Quick work is not talked about; slow work is, and the line goes when it is done."""
    clock, stream = Clock(), io.StringIO()
    progress = Progress(stream, shown=True, clock=clock)
    progress("reading", 0, 100)
    clock.now += 0.9
    progress("reading", 50, 100)
    assert stream.getvalue() == ""
    clock.now += 0.2
    progress("reading", 60, 100)
    progress("reading", 61, 100)
    assert stream.getvalue() == "\rreading … 60 %"
    clock.now += 0.2
    progress("read", 12345, None)
    progress.clear()
    progress.clear()
    assert stream.getvalue() == "\rreading … 60 %\rread … 12,345 \r" + " " * 13 + "\r"


def test_nothing_is_shown_where_nobody_looks() -> None:
    """A log file gets no progress."""
    clock, stream = Clock(), io.StringIO()
    progress = Progress(stream, shown=False, clock=clock)
    progress("reading", 0, 1)
    clock.now += 9
    progress("reading", 1, 1)
    progress.clear()
    assert stream.getvalue() == ""
