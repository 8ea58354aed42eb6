"""What can be seen in one sentence of a message: its words, pieces of words, phrases, and where it stands."""

from __future__ import annotations

import re

from followup.message.particular import LINK, particular, quotes
from followup.message.shape import Sentence
from followup.message.words.base import Words, phrases
from followup.record import record

PHRASES = (
    "gratitude", "recall", "value", "deed", "close", "softener",
    "cliche", "pressure", "pleading", "rearguing", "status",
)  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[?!:]")
_CAPITAL = re.compile(r"(?<=[\w,] )[A-ZÀ-Þ]\w+")
_DIGIT = re.compile(r"\d")
_MOST_TOKENS = 80
_LONGEST_TOKEN = 30


@record
class Place:
    """Where a sentence stands in its message, and what is known of the message."""

    language: str
    words: Words
    names: frozenset[str]
    """Folded words that name the receiver and the organisation: they make no detail."""
    at: int | None = None
    """0-based; None for a sentence on its own."""
    count: int = 0


def features_of(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """The names of all that can be seen in *sentence*; words belong to their language, pieces of words to all."""
    tokens = [token if not token.isdigit() else "0" for token in _TOKEN.findall(sentence.folded)[:_MOST_TOKENS]]
    found = {f"w:{place.language}:{token}" for token in tokens}
    found.update(f"b:{place.language}:{one} {other}" for one, other in zip(["^", *tokens], [*tokens, "$"], strict=True))
    for token in tokens:
        found.update(_pieces(f"<{token[:_LONGEST_TOKEN]}>"))
    found.update(f"r:{name}" for name in PHRASES if phrases(getattr(place.words, name)).search(sentence.folded))
    found.update(_structure(sentence, place, len(tokens)))
    return tuple(sorted(found))


def _pieces(word: str) -> set[str]:
    return {f"c:{word[at : at + size]}" for size in (3, 4, 5) for at in range(len(word) - size + 1)}


def _structure(sentence: Sentence, place: Place, length: int) -> set[str]:
    own = len(particular(sentence, place.words, place.names))
    capitals = len(_CAPITAL.findall(sentence.text))
    end = sentence.text.rstrip(")»”\"' ")[-1:]
    found = {f"s:own{number}" for number in range(1, 6) if own >= number}
    found.update(f"s:long{number}" for number in (4, 8, 12, 20, 30) if length >= number)
    found.update(f"s:capital{number}" for number in (1, 2, 3) if capitals >= number)
    seen = {
        "s:question": end == "?",
        "s:exclamation": end == "!",
        "s:quote": quotes(sentence),
        "s:link": bool(LINK.search(sentence.folded)),
        "s:digit": bool(_DIGIT.search(sentence.text)),
    }
    if place.at is not None:
        seen |= {
            "s:first": place.at == 0,
            "s:second": place.at == 1,
            "s:last": place.at == place.count - 1,
            "s:last-but-one": place.at == place.count - 2,
        }
    return found | {name for name, is_so in seen.items() if is_so}
