"""The little notation in which the languages write down their phrases, and what is made of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field
from functools import lru_cache

from followup.record import record


@record
class Words:
    """The phrases of one language, one to a line, in lower case.

    ``*`` is the rest of a word, ``…`` up to sixty characters within a sentence, ``¦`` the same within a clause, ``~`` up to three words, ``(a|b)`` a
    choice, ``?`` after a bracket or a letter makes it optional. Accents don't matter.
    """

    gratitude: str
    """Thanks, or joy at having met."""
    recall: str
    """What points at something that was said, seen or read: a detail beside it is an anchor."""
    value: str
    """Giving, doing, or asking for one small thing."""
    deed: str
    """What somebody did, will do or could do: a value where a particular word stands beside it."""
    close: str
    """An ending that leaves the other free."""
    softener: str
    """What makes a last sentence light: a condition, a hope, a wish."""
    cliche: str
    pressure: str
    pleading: str
    rearguing: str
    status: str
    """Asks how things stand."""
    greeting: str
    """What a greeting begins with."""
    negation: str
    """What turns a spoiler that follows within three words into its opposite: not urgent, no need to decide by Friday."""
    nobody: str
    """Greetings that are meant for anybody."""
    honorific: str = ""
    """Greetings that are complete without a name, where good manners have them so."""
    sign_off: str = ""
    stock: str = ""
    """Words of every follow-up message, which therefore tell nothing of this one; ``*`` ends a stem."""
    common: str = ""
    """The commonest words of the language, which tell nothing either."""
    nicknames: str = field(default="", kw_only=True)
    """Pairs such as ``bob=robert``."""


def fold(text: str) -> str:
    """*text* in lower case, without accents and drawls, with straight apostrophes; every line stays on its line."""
    text = (
        text.casefold().replace("’", "'").replace("‘", "'").replace("ß", "ss").replace("œ", "oe").replace("\u00a0", " ")
    )
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", text) if not unicodedata.combining(ch))
    return _DRAWLED.sub(r"\1", plain)


_DRAWLED = re.compile(r"([a-vx-z])\1{2,}")
"""Thaaanks, merciii; but www."""


@lru_cache(maxsize=256)
def phrases(lines: str) -> re.Pattern[str]:
    """One pattern for all phrases in *lines*; it matches nothing where there are none."""
    written = [_pattern(line.strip()) for line in lines.splitlines() if line.strip()]
    return re.compile("|".join(rf"(?<!\w)(?:{item})(?!\w)" for item in written) or r"(?!)")


@lru_cache(maxsize=16)
def negated(words: str) -> re.Pattern[str]:
    """A pattern for the words just before a phrase that turn it into its opposite."""
    return re.compile(rf"(?<!\w){fold(words)}(?!\w)(?: +[\w'-]+){{0,3}} *$")


def _pattern(line: str) -> str:
    text = fold(line.replace("…", "\x00").replace("¦", "\x03")).replace(" ?", "\x02")
    text = text.replace(" \x00 ", "\x00").replace(" \x03 ", "\x03").replace(" ~ ", "\x01").replace(".", r"\.")
    text = text.replace("*", r"\w*").replace(" ", r"[ \n]+")
    text = text.replace("\x02", r"[ \n]*")
    text = text.replace("\x03", r"[^.!?\n,;:]{0,80}?(?<!\w)")
    return text.replace("\x00", r"[^.!?\n]{0,60}?(?<!\w)").replace("\x01", r"[ \n]+(?:[\w'-]+,?[ \n]+){0,3}")


@lru_cache(maxsize=32)
def vocabulary(words: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Whole words, and a pattern of stems, out of a list such as ``team role opportunit*``.

    A short stem takes a short ending only: ``plan*`` is plans and planned, not plantation.
    """
    listed = fold(words).split()
    stems: dict[int, list[str]] = {}
    for word in listed:
        if word.endswith("*"):
            stem = word[:-1]
            stems.setdefault(len(stem) - 1 if len(stem) < 5 else len(stem), []).append(stem)
    pattern = "|".join(rf"(?:{'|'.join(group)})\w{{0,{ending}}}" for ending, group in sorted(stems.items()))
    return frozenset(word for word in listed if not word.endswith("*")), re.compile(pattern or r"(?!)")
