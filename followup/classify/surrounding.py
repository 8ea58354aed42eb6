"""Sessions of a conference: a title that begins with the name of a gathering over whole days takes part in its kind."""

from __future__ import annotations

import re
from functools import lru_cache

from followup.classify.context import Context
from followup.classify.facts import Facts, title_words
from followup.model import Event

_YEAR = re.compile(r"^(?:19|20)?\d\d$")
_AROUND = frozenset({"TODO", "PREPARATION", "TRAVEL", "HOLD", "DEADLINE", "DEBRIEF_SELF", "APPLIED", "REJECTED"})


def surrounding(facts: Facts, context: Context) -> Event | None:
    """The event over whole days that holds *facts*'s event and whose name begins its title; None for travel and to-dos."""
    return None if _AROUND & facts.in_title.concepts.keys() else named_after(facts.event, context)


def named_after(event: Event, context: Context) -> Event | None:
    """The first event over whole days that holds *event* and whose name, without its year, begins the title."""
    title = title_words(event.summary)
    for other in context.neighbours.around(event):
        name = _name(other.summary)
        if len(name) >= 2 and len(title) > len(name) and title[: len(name)] == name:
            return other
    return None


@lru_cache(maxsize=2048)
def _name(summary: str) -> tuple[str, ...]:
    return tuple(word for word in title_words(summary) if not _YEAR.match(word))
