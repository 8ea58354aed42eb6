"""Words to meanings: seven languages onto one set of concepts, in time linear in the text.

A concept's phrases are separated by ``|``. Case, accents and punctuation don't count; ``*`` at the end of a word
stands for any ending, ``..`` for up to three words in between. English counts in every text (office life is full of
it), another language's words only where the text may be in that language: "rat" is advice in German alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from followup.classify.words import de, en, es, fr, it, life, more, nl, people, pt, trades, work
from followup.record import record

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
_MODULES = {"de": de, "en": en, "es": es, "fr": fr, "it": it, "nl": nl, "pt": pt}
_WORD = re.compile(r"[^\W_]+|[✅✔✓☑❌🤞🎉📤✉]")
_FALSE_FRIENDS = {
    "de": "hr brief rate stand hat man gift also see art",
    "es": "once red pie sale data fin",
    "fr": "chat car pain main tour note court due on brief entry stage",
    "it": "due sale male come fine data li gate camp estate note cover",
    "nl": "hr brief man loop stage brand hal door wet arts li",
    "pt": "data pie fine li",
}
"""English words that mean something else in a text of that language."""
_FRIENDS = {language: frozenset(words.split()) for language, words in _FALSE_FRIENDS.items()}
_STAFF = re.compile(r"\bHR\b(?!\.)")
"""The department; "Hr." is a gentleman in German and Dutch."""
_ACCENT = re.compile("[\u0300-\u036f]")
_GAP = 3
_WORDS_LIMIT = 400
_HEAD = 3
"""Letters that a beginning has at least."""
_COMPOUNDING = frozenset({"de", "nl"})
"""Languages that write compounds as one word: "Wohnungsbesichtigung" is a "Besichtigung"."""
_TAIL = 5
"""Letters that the last part of a compound has at least."""


def fold(text: str) -> str:
    """*text* without case and accents."""
    if text.isascii():
        return text.lower()
    return _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold()))


def words_of(text: str) -> list[str]:
    """The folded words of *text*, at most a few hundred."""
    text = text[:8000]
    return _WORD.findall(fold(_STAFF.sub("recruiting", text) if "HR" in text else text))[:_WORDS_LIMIT]


class Phrase(NamedTuple):
    """One phrase of one concept in one language; the first word is its key in the index."""

    concept: str
    language: str
    rest: tuple[str, ...]
    second: str
    """The word that must follow the first one; empty where none or several may."""


_Written = tuple[str, str, str]
"""Concept, language, and a phrase without its first word: a run meets few of them, so they are taken apart then."""


@cache
def _phrase(written: _Written) -> Phrase:
    concept, language, tail = written
    rest = tuple(_pattern_words(tail)) if tail else ()
    return Phrase(concept, language, rest, _second(rest))


@record
class Lexicon:
    """Phrases by their first word: whole words, and beginnings of words."""

    whole: Mapping[str, Sequence[_Written]]
    begun: Mapping[str, Sequence[tuple[str, Sequence[_Written]]]]
    """By the first letters (``_HEAD`` of them) of the beginning, each with its phrases, the shortest first."""
    function_words: Mapping[str, tuple[tuple[str, float], ...]]
    """Each with its languages, and how much it speaks for each of them."""

    def starting_with(self, word: str) -> tuple[Phrase, ...]:
        """The phrases whose first word is *word*."""
        return tuple(map(_phrase, self.whole.get(word, ())))

    def beginning(self, word: str) -> tuple[Phrase, ...]:
        """The phrases whose first word is a beginning of *word*."""
        fitting = (phrases for beginning, phrases in self.begun.get(word[:_HEAD], ()) if word.startswith(beginning))
        return tuple(_phrase(written) for phrases in fitting for written in phrases)


def _pattern_words(phrase: str) -> list[str]:
    if "*" not in phrase and ".." not in phrase:
        # nearly all are words with spaces between them
        return phrase.split() if phrase.replace(" ", "").isalnum() else _WORD.findall(phrase)
    found: list[str] = []
    for piece in phrase.split():
        if piece == "..":
            found.append("..")
            continue
        words = _WORD.findall(piece.rstrip("*"))
        if words and piece.endswith("*"):
            words[-1] += "*"
        found.extend(words)
    return found


def _listed() -> Iterator[tuple[str, str, str]]:
    """Concept, language and phrases: of the pages by language, then of those by theme."""
    for language, module in _MODULES.items():
        yield from ((concept, language, phrases) for concept, phrases in module.CONCEPTS.items())
    for theme in (life, work, more, trades, people):
        for concept, languages in theme.CONCEPTS.items():
            yield from ((concept, language, phrases) for language, phrases in languages.items())


@cache
def lexicon() -> Lexicon:
    """All languages' words, indexed once."""
    whole: dict[str, list[_Written]] = defaultdict(list)
    begun: dict[str, list[_Written]] = defaultdict(list)
    for concept, language, phrases in _listed():
        for phrase in fold(phrases).split("|"):
            first, _, tail = phrase.strip().partition(" ")
            if first.isalnum():
                whole[first].append((concept, language, tail))
            elif words := _pattern_words(phrase):
                # signs are no part of a word, so the first one may end before the first space
                index, key = (begun, words[0][:-1]) if words[0].endswith("*") else (whole, words[0])
                index[key].append((concept, language, " ".join(words[1:])))
    telling: dict[str, list[str]] = {}
    for language, module in _MODULES.items():
        for word in words_of(module.FUNCTION_WORDS):
            telling.setdefault(word, []).append(language)
    return Lexicon(
        whole,
        _by_head(begun),
        {word: tuple((language, 1.0 / len(found)) for language in found) for word, found in telling.items()},
    )


def _second(rest: tuple[str, ...]) -> str:
    return rest[0] if rest and rest[0] != ".." and not rest[0].endswith("*") else ""


def _by_head(begun: Mapping[str, list[_Written]]) -> dict[str, list[tuple[str, Sequence[_Written]]]]:
    heads: dict[str, list[tuple[str, Sequence[_Written]]]] = {}
    for beginning in sorted(begun, key=len):
        if len(beginning) >= _HEAD:
            heads.setdefault(beginning[:_HEAD], []).append((beginning, begun[beginning]))
    return heads


def spoken(words: Iterable[str]) -> dict[str, float]:
    """How much the function words in *words* speak for each language; a word of several languages counts less."""
    telling = lexicon().function_words
    score: dict[str, float] = {}
    for word in words:
        for language, share in telling.get(word, ()):
            score[language] = score.get(language, 0.0) + share
    return score


def languages_of(words: Iterable[str], told: str = "") -> frozenset[str]:
    """The languages whose words may count in a text; all of them where it doesn't tell."""
    score = spoken(words)
    if told:
        score[told] = score.get(told, 0.0) + 2.0
    if not score or max(score.values()) < 1.0:
        return frozenset(LANGUAGES)
    best = max(score.values())
    return frozenset({language for language, value in score.items() if value >= best * 0.6} | {"en"})


def meanings(words: Sequence[str], languages: frozenset[str]) -> dict[str, str]:
    """The concepts in *words*, each with the words that gave it (the longest phrase that did)."""
    found: dict[str, str] = {}
    for at, (word, following) in enumerate(zip(words, (*words[1:], ""), strict=False)):
        for phrase in _begun_by(word, languages):
            if not phrase.second or phrase.second == following:
                _note(found, phrase, words, at)
    return found


@lru_cache(maxsize=16384)
def _begun_by(word: str, languages: frozenset[str]) -> tuple[Phrase, ...]:
    """The phrases of *languages* that *word* may begin: as it is, by a beginning of it, or by the end of a compound.

    Texts repeat their words.
    """
    foreign = _not_english(languages)
    whole = [phrase for phrase in lexicon().starting_with(word) if not _misread(word, phrase, foreign)]
    last = _ending(word) if not languages.isdisjoint(_COMPOUNDING) else ()
    return tuple(phrase for phrase in (*whole, *lexicon().beginning(word), *last) if phrase.language in languages)


def _ending(word: str) -> tuple[Phrase, ...]:
    """The German or Dutch words that a compound ends in, the longest of them: its last part says what it is."""
    whole = lexicon().whole
    if word in whole:
        return ()
    for at in range(_HEAD, len(word) - _TAIL + 1):
        if found := [entry for entry in whole.get(word[at:], ()) if not entry[2] and entry[1] in _COMPOUNDING]:
            return tuple(map(_phrase, found))
    return ()


def _misread(word: str, phrase: Phrase, foreign: frozenset[str] | None) -> bool:
    """Whether an English word alone means something else among *foreign* ones (None: the text may be English)."""
    if phrase.language != "en" or phrase.rest or foreign is None:
        return False
    # English verbs are nouns of office life elsewhere: "call Birrificio Nove"
    return word in foreign or phrase.concept == "TODO"


def _not_english(languages: frozenset[str]) -> frozenset[str] | None:
    """The English words that don't count in a text that is in one other language; None for any other text."""
    others = languages - {"en"}
    return _FRIENDS[min(others)] if len(others) == 1 else None


def _note(found: dict[str, str], phrase: Phrase, words: Sequence[str], at: int) -> None:
    end = _matches(phrase.rest, words, at + 1) if phrase.rest else at + 1
    if end:
        text = " ".join(words[at:end]) if phrase.rest else words[at]
        if len(text) > len(found.get(phrase.concept, "")):
            found[phrase.concept] = text


def _matches(rest: tuple[str, ...], words: Sequence[str], at: int) -> int:
    """Where a phrase whose first word matched ends, or 0."""
    for number, piece in enumerate(rest):
        if piece == "..":
            tail = rest[number + 1 :]
            return next((end for gap in range(_GAP + 1) if (end := _matches(tail, words, at + gap))), 0)
        if at >= len(words) or not (words[at].startswith(piece[:-1]) if piece.endswith("*") else words[at] == piece):
            return 0
        at += 1
    return at if at <= len(words) else 0
