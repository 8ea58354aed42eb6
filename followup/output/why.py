"""Why an event is what it is, in words anybody reads: what its title says, what its notes say, and plain facts."""

from __future__ import annotations

from collections.abc import Iterable

from followup.model import Evidence


def reason(one: Evidence) -> str:
    """One reason: ``“phone screen”``, ``“portal” in the notes``, ``only colleagues``."""
    if not one.word:
        return one.what
    # A word of the title stands beside the title whenever it is shown, and needs no place.
    return f"“{one.what}”{' in the notes' if one.field == 'description' else ''}"


def reasons(evidence: Iterable[Evidence], most: int) -> str:
    """The first *most* reasons in one line; a word of which a longer one was said already adds nothing."""
    said: list[Evidence] = []
    for one in evidence:
        if len(said) < most and not any(_within(one, other) for other in said):
            said.append(one)
    return ", ".join(reason(one) for one in said)


def _within(one: Evidence, other: Evidence) -> bool:
    return one.word and other.word and one.field == other.field and f" {one.what} " in f" {other.what} "
