"""Why an event is what it is, in words anybody reads: what its title says, what its notes say, and plain facts."""

from __future__ import annotations

from collections.abc import Iterable

from followup.model import Evidence

TITLE_FACTS = {
    "names a guest": "the title names a guest",
    "names a guest's organisation": "the title names a guest's organisation",
    "begins like a to-do": "the title begins like a to-do",
    "part of a gathering over whole days": "part of a gathering over whole days",
    "only busy time is visible": "only busy time is visible",
}
"""What evidence on a title may say that is no word of it."""
NOTE_FACTS = frozenset(
    {
        "a booking page",
        "a booking site of private life",
        "a ticket or event page",
        "a webinar page",
        "a research platform",
        "a submission platform",
        "a reminder that followup wrote",
    }
)
"""The same for what stands in the notes."""
_NOT_WORDS = ("your rule: ", "your correction: ", "an interviewer's link: ")
_PLACES = {"summary": "", "description": " in the notes"}
"""A word of the title stands beside the title whenever it is shown, and needs no place."""


def reason(one: Evidence) -> str:
    """One reason: ``“phone screen”``, ``“portal” in the notes``, ``only colleagues``."""
    if one.what.startswith(_NOT_WORDS) or one.field not in _PLACES:
        return one.what
    if one.field == "summary" and one.what in TITLE_FACTS:
        return TITLE_FACTS[one.what]
    if one.field == "description" and one.what in NOTE_FACTS:
        return one.what
    return f"“{one.what}”{_PLACES[one.field]}"


def reasons(evidence: Iterable[Evidence], most: int) -> str:
    """The first *most* reasons in one line; a word of which a longer one was said already adds nothing."""
    said: list[Evidence] = []
    for one in evidence:
        if len(said) < most and not any(_within(one, other) for other in said):
            said.append(one)
    return ", ".join(reason(one) for one in said)


def _within(one: Evidence, other: Evidence) -> bool:
    return one.field == other.field and one.field in _PLACES and f" {one.what} " in f" {other.what} "
