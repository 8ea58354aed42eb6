"""The sentences of a message, each with how likely it is that it thanks, recalls, gives, presses …"""

from __future__ import annotations

from collections.abc import Mapping

from followup.message.features import Place, features_of
from followup.message.learned import Weights
from followup.message.shape import Sentence, Shape
from followup.message.words.base import Words
from followup.record import record

_FAREWELL = 3
"""Words of a sign-off that is only that: best wishes to everybody leave nobody free."""
_MOST = 200
"""Sentences that are judged; whoever writes more has written too much in any case."""


@record
class Said:
    """One sentence and what it does."""

    sentence: Sentence
    chances: Mapping[str, float]
    """From 0 to 1 for each of ``learned.DOES``."""
    body: bool
    """Not the first line of the sign-off, which may thank and end lightly, but tells no detail and gives nothing."""


def judged(shape: Shape, words: Words, language: str, names: frozenset[str], weights: Weights) -> tuple[Said, ...]:
    """The sentences of *shape* and the first line of its sign-off."""
    sentences = shape.sentences[:_MOST]
    count = len(sentences)
    said = [
        Said(sentence, weights.chances(features_of(sentence, Place(language, words, names, at, count))), True)
        for at, sentence in enumerate(sentences)
    ]
    for sentence in shape.closing[:1]:
        chances = weights.chances(features_of(sentence, Place(language, words, names)))
        bare = len(sentence.folded.split()) <= _FAREWELL
        said.append(Said(sentence, {**chances, "anchor": 0.0, "value": 0.0, **({"close": 0.0} if bare else {})}, False))
    return tuple(said)
