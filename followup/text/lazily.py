"""Patterns that are compiled when they are first used.

A run uses a part of the patterns only, and those in seven languages take longer to compile than many a file to read.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern; each of its methods is the pattern's own from the second call on."""

    def __init__(self, text: str, flags: int) -> None:
        self._given = (text, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def lazy(text: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but a mistake in *text* shows only at the first use."""
    return cast("re.Pattern[str]", _Later(text, flags))
