"""The one place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, datetime


def read() -> datetime:
    """Now, in UTC, to the second: nothing in the program needs more."""
    return datetime.now(UTC).replace(microsecond=0)
