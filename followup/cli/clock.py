"""The one place that asks what time it is, and that waits."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta

from followup.cli.when import parse_length
from followup.errors import WrongUsage

LONGEST = timedelta(hours=1)
"""Nobody waits longer before a run."""


def read() -> datetime:
    """Now, in UTC, to the second: nothing in the program needs more."""
    return datetime.now(UTC).replace(microsecond=0)


def linger(jitter: str | None) -> None:
    """Wait a random part of the span *jitter*; None: not at all. Raises ``WrongUsage`` for what is no span."""
    if jitter is None:
        return
    span = parse_length(jitter, "--jitter")
    if span > LONGEST:
        raise WrongUsage(f"--jitter {jitter} is longer than an hour", "60s is plenty")
    time.sleep(random.SystemRandom().uniform(0, span.total_seconds()))
