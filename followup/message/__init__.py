"""The anatomy of a follow-up message, and what spoils it, in seven languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from followup.message.judged import judged
from followup.message.learned import Weights, weights
from followup.message.parts import INSTEAD, WHY, missing_parts
from followup.message.shape import shape_of
from followup.message.spoilers import spoilers
from followup.message.words.base import Words, fold
from followup.model import Finding
from followup.text import COMMON_WORDS, LANGUAGES, language_of

STAGES = ("draft", "send")
LONGEST = 20_000
"""Characters that are looked at: what is longer is too long in any case."""


def check(
    text: str,
    stage: str = "draft",
    *,
    language: str = "",
    person: str = "",
    organisation: str = "",
    promised: date | None = None,
    sent: date | None = None,
    learned: Weights | None = None,
) -> tuple[Finding, ...]:
    """What is missing in *text*, then what spoils it, by line; nothing for a message that is well.

    In a ``draft`` an honest blank (``____``) stands for its part; in a message to ``send`` it is a spoiler. *person*
    (a name or an address) is who should be greeted, *promised* the date by which they said they would answer and
    *sent* the day of sending, both local. *language* counts only where the words of the text don't tell it; *learned*
    are other weights than those that come with the program.
    """
    text = text[:LONGEST]
    spoken = language_of(text) or (language if language in LANGUAGES else "en")
    words = words_of(spoken)
    shape = shape_of(text, words)
    draft = stage == "draft"
    names = frozenset(fold(f"{person} {organisation}").replace("@", " ").replace(".", " ").split())
    said = judged(shape, words, spoken, names, learned or weights())
    missing = tuple(
        Finding(what=part, missing=True, why=WHY[part], instead=INSTEAD[part]) for part in missing_parts(said, draft)
    )
    spoiling = spoilers(shape, said, words, draft, person, promised, sent)
    return missing + tuple(sorted(spoiling, key=lambda finding: finding.line))


@lru_cache(maxsize=8)
def words_of(language: str) -> Words:
    """The phrases of *language*, loaded when first needed."""
    from importlib import import_module

    loaded: Words = import_module(f"followup.message.words.{language}").WORDS
    return replace(loaded, common=COMMON_WORDS[language])
