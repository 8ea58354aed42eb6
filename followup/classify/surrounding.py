"""Sessions of a conference: a title that begins with the name of a gathering over whole days takes part in its kind."""

from __future__ import annotations

import re

from followup.classify.context import Context
from followup.classify.facts import Facts
from followup.classify.lexicon import words_of
from followup.model import Event

_YEAR = re.compile(r"^(?:19|20)?\d\d$")
_AROUND = frozenset({"TODO", "PREPARATION", "TRAVEL", "HOLD", "DEADLINE", "DEBRIEF_SELF", "APPLIED", "REJECTED"})


def surrounding(facts: Facts, context: Context) -> Event | None:
    """The event over whole days that holds *facts*'s event and whose name begins its title; None for travel and to-dos."""
    if _AROUND & facts.in_title.concepts.keys():
        return None
    title = list(facts.in_title.words)
    for other in context.neighbours.around(facts.event):
        name = [word for word in words_of(other.summary) if not _YEAR.match(word)]
        if len(name) >= 2 and len(title) > len(name) and title[: len(name)] == name:
            return other
    return None
