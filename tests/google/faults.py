"""Faults for the tests' Calendar server: which request fails, how, and whether it was carried out all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """A request as a fault sees it; *number* counts all of them from 0, the parts of batches included."""

    number: int
    http_method: str
    path: str
    method: str
    """``events.insert`` …; ``batch`` and ``token`` for those; empty for unknown ones."""
    part: bool = False
    """Inside a batch."""


@dataclass(frozen=True)
class Fault:
    """An answer other than the right one."""

    status: int = 0
    reason: str = ""
    retry_after: str = ""
    drop: bool = False
    """Close the connection without an answer; a part of a batch gets no answer of its own then."""
    done: bool = False
    """Carry the request out first: only the answer is lost or wrong."""
    delay: float = 0.0
    body: str = ""
    """Instead of Google's error body."""


RATE = Fault(403, "rateLimitExceeded")
USER_RATE = Fault(403, "userRateLimitExceeded")
TOO_MANY = Fault(429, "rateLimitExceeded")
BROKEN = Fault(500, "backendError")
BUSY = Fault(503, "backendError")
QUOTA = Fault(403, "quotaExceeded")
LOST_BEFORE = Fault(drop=True)
LOST_AFTER = Fault(drop=True, done=True)
BROKEN_AFTER = Fault(500, "backendError", done=True)
PASSING = (RATE, USER_RATE, TOO_MANY, BROKEN, BUSY, LOST_BEFORE, LOST_AFTER, BROKEN_AFTER)

Faults = Callable[[Asked], Fault | None]


def none(asked: Asked) -> Fault | None:
    """Everything works."""
    return None


def once(fault: Fault, when: Callable[[Asked], bool], times: int = 1) -> Faults:
    """*fault* for the first *times* requests that *when* is true of."""
    left = times

    def faults(asked: Asked) -> Fault | None:
        nonlocal left
        if left <= 0 or not when(asked):
            return None
        left -= 1
        return fault

    return faults


def always(fault: Fault, when: Callable[[Asked], bool] = lambda asked: True) -> Faults:
    """*fault* for every request that *when* is true of."""
    return lambda asked: fault if when(asked) else None


def calls(method: str) -> Callable[[Asked], bool]:
    """Whether it is a call of *method*, alone or in a batch."""
    return lambda asked: asked.method == method
