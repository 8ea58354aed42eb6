"""What a door is. Every door passes the contract suite in ``tests/contract.py``.

Terms, used alike by every door, test and message:

SOURCE     where events are read from.
TARGET     where reminders are found and written.
TOMBSTONE  what remains of a deleted reminder: at least its identity.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from followup.model import Action, Check, Done, Existing, Memory, Reading, Span

Progress = Callable[[str, int, int | None], None]
"""Called as ``progress(what, so_far, total)``; total is None when unknown."""


def no_progress(what: str, so_far: int, total: int | None) -> None:
    """For callers that show nothing."""


class Source(Protocol):
    """Where events come from."""

    kind: str

    def read(self, span: Span, refs: Sequence[Memory], progress: Progress = no_progress) -> Reading:
        """All events that touch *span*, cancelled and declined ones included, and those that *refs* name.

        *refs* are the memories of open chains whose events may lie anywhere. One bad event is a
        ``Problem``; a source that can't be read at all raises ``SourceUnreadable``, ``SignInNeeded``
        or ``PassingFault``.
        """
        ...


class Target(Protocol):
    """Where reminders live."""

    kind: str
    zone: ZoneInfo | None
    """The zone of the calendar itself, once ``reminders`` were listed; None where it has none."""

    @property
    def name(self) -> str:
        """What it is called, for people."""
        ...

    def reminders(self, span: Span, progress: Progress = no_progress) -> tuple[Existing, ...]:
        """Every reminder of ours that touches *span*, tombstones included."""
        ...

    def apply(
        self, actions: Sequence[Action], now: datetime, zone: ZoneInfo, progress: Progress = no_progress
    ) -> tuple[Done, ...]:
        """Carry out the writing *actions* and give one ``Done`` for each, in order; others are ``written=False``.

        *now* (UTC) is the moment of the run, *zone* the person's, in which times are written down.

        ``Create``, ``Move``, ``Rewrite``, ``Withdraw`` and ``Mark`` write. Each may be repeated without harm.
        """
        ...

    def checks(self) -> tuple[Check, ...]:
        """What ``doctor`` asks this door."""
        ...
