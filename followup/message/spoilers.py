"""What spoils a message: stock phrases, pressure, pleading, length, blanks, nobody's name, asking too early."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from followup.message.judged import Said
from followup.message.parts import PARTS
from followup.message.shape import Shape
from followup.message.words.base import Words, fold, negated, phrases
from followup.model import Finding, Person
from followup.text import parse_name

LONGEST = 150
"""Words, without the sign-off."""
SPOILERS = ("cliche", "pressure", "pleading", "rearguing")
SURE = {"cliche": 0.3, "pressure": 0.35, "pleading": 0.3, "rearguing": 0.5, "status": 0.4}
"""How likely a sentence has to be a spoiler where none of the phrases in it says so."""
DENIED = 0.08
MEANT = 0.5
"""A phrase stands for something else where the weights find it less likely than ``DENIED`` and are sure of a good part:
"how kind of you to answer so soon". Stock phrases stand for nothing else.
"""
WHY = {
    "cliche": "A stock phrase that says only that you want something.",
    "pressure": "It presses, and pressed people put an answer off.",
    "pleading": "It pleads, which makes you small and the answer harder to give.",
    "too_long": "It is long: few read more than about 150 words.",
    "unfilled": "A blank or a placeholder is still open.",
    "generic": "It doesn't address a person by name.",
    "too_early": "It asks for news before the date they promised.",
    "rearguing": "It argues with what is decided, and that closes the door.",
}
INSTEAD = {
    "cliche": "Open with what was said or what you bring.",
    "pressure": "Say what you would like and leave the time to them.",
    "pleading": "State plainly what you offer; one sentence of interest is enough.",
    "too_long": "Keep three to six sentences: thanks, one detail, one thing for them, a light end.",
    "unfilled": "Fill it in, or take the sentence out.",
    "generic": "Find out who reads it and write the name as they write it.",
    "too_early": "Wait a week past that date; until then send only something that helps them.",
    "rearguing": "Thank them, take one thing with you, and leave the door open.",
}
_PLACEHOLDER = re.compile(
    r"_{2,}"
    r"|\[(?!\d+\]|[xX ]\])[^\][\n]{2,60}\](?!\()"
    r"|\{\{?[^{}\n]{1,60}\}?\}"
    r"|<(?!\S+@|https?:|mailto:|/?(?:p|br|b|i|a|div|span)\b)[^<>\n@/]{2,40}>"
    r"|\b(?:XX+|YYY+|TBD|TBC|TODO|FIXME|INSERT\b.{0,20}|NOMBRE|NAME|NOM|PRÉNOM|PRENOM|NOME|NAAM|COGNOME|COMPANY|FIRMA|EMPRESA|AZIENDA|BEDRIJF|ENTREPRISE)\b"
    r"|\blorem ipsum\b|%[A-Z_]{3,}%|\$[A-Z_]{3,}\b|«\s?(?:nom|name|nombre|nome)\s?»"
    r"|\((?:your name|my name|name|insert [^)]{2,30}|ihr name|name einfügen|votre nom|tu nombre|su nombre|seu nome|il tuo nome|nome|nombre|naam|jouw naam)\)"
    r"|\.{5,}|…{2,}"
)
_PARTS_OF_NAMES = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def spoilers(
    shape: Shape,
    said: tuple[Said, ...],
    words: Words,
    draft: bool,
    person: str,
    promised: date | None,
    sent: date | None,
) -> Iterator[Finding]:
    """Every spoiler in *shape*, by kind and line; at most one of a kind for each line."""
    spoiled = [(one.sentence.line, _spoils(one, words)) for one in said]
    for what in SPOILERS:
        yield from (_finding(what, line) for line in sorted({line for line, found in spoiled if what in found}))
    if shape.words > LONGEST:
        yield _finding("too_long", 0)
    if not draft:
        everything = (*((shape.greeting,) if shape.greeting else ()), *shape.sentences, *shape.closing)
        yield from (
            _finding("unfilled", line) for line in sorted({s.line for s in everything if _PLACEHOLDER.search(s.text)})
        )
    yield from _address(shape, words, person, draft)
    if promised and sent and sent < promised:
        asking = {one.sentence.line for one in said if _asks(one, words)}
        yield from (_finding("too_early", line) for line in sorted(asking))


def _spoils(one: Said, words: Words) -> set[str]:
    """What spoils a sentence: what a phrase in it says, else the likeliest thing that no phrase in it denies."""
    text = one.sentence.folded
    good = max(one.chances[part] for part in PARTS) >= MEANT
    found = {
        what
        for what in SPOILERS
        if _meant(getattr(words, what), text, words.negation)
        and not (good and what != "cliche" and one.chances[what] < DENIED)
    }
    if found:
        return found
    likely = [
        (one.chances[what], what)
        for what in SPOILERS
        if one.chances[what] >= SURE[what] and not phrases(getattr(words, what)).search(text)
    ]
    return {max(likely)[1]} if likely else set()


def _asks(one: Said, words: Words) -> bool:
    return one.chances["status"] >= SURE["status"] or _meant(words.status, one.sentence.folded, "")


def _meant(lines: str, text: str, negation: str) -> bool:
    """Whether *text* has one of the phrases *lines*, and not its opposite."""
    matches = phrases(lines).finditer(text)
    return any(not negation or not negated(negation).search(text[: match.start()]) for match in matches)


def _finding(what: str, line: int, why: str = "") -> Finding:
    return Finding(what=what, missing=False, line=line, why=why or WHY[what], instead=INSTEAD[what])


def _address(shape: Shape, words: Words, person: str, draft: bool) -> Iterator[Finding]:
    """A finding if nobody is addressed, or somebody else than *person*."""
    greeting = shape.greeting
    line = greeting.line if greeting else 1
    if draft and greeting and "__" in greeting.text:
        return
    wanted = _name_words(person)
    opening = greeting.folded if greeting else shape.whole[:60]
    if wanted and (_mentions(shape.whole[:300], wanted, words) or _in_short(opening, wanted)):
        return
    if greeting is None or phrases(words.nobody).match(greeting.folded):
        yield _finding("generic", line)
        return
    left = phrases(words.greeting).sub(" ", greeting.folded)
    named = [
        word
        for word in _PARTS_OF_NAMES.findall(greeting.text)
        if fold(word) in left.split() or fold(word) in _PARTS_OF_NAMES.findall(left)
    ]
    proper = [word for word in named if not word[:1].islower()]
    if phrases(words.honorific).fullmatch(greeting.folded.strip(" ,:;.!–—-")):
        return
    if not proper and not _lower_name(named):
        yield _finding("generic", line)
    elif wanted:
        yield _finding("generic", line, "It greets somebody else than the person it goes to.")


def _lower_name(named: list[str]) -> bool:
    return bool(named) and len(named) <= 2 and bool(parse_name(Person(email=f"{named[0].casefold()}@example.com")).full)


def _name_words(person: str) -> frozenset[str]:
    name = parse_name(Person(email=person)) if "@" in person else parse_name(Person(name=person))
    found = _PARTS_OF_NAMES.findall(f"{name.given} {name.family}") or (
        [] if "@" in person else _PARTS_OF_NAMES.findall(person)
    )
    return frozenset(fold(word) for word in found if len(word) > 1)


def _mentions(text: str, wanted: frozenset[str], words: Words) -> bool:
    """Whether *text* calls one of *wanted* by name, in full or by a nickname."""
    pairs = {tuple(pair.split("=")) for pair in words.nicknames.split()}
    return any(
        word in wanted or any((word, name) in pairs or (name, word) in pairs for name in wanted)
        for word in _PARTS_OF_NAMES.findall(text)
    )


def _in_short(greeting: str, wanted: frozenset[str]) -> bool:
    """Whether *greeting* has one of *wanted* in a short or a long form: Steffi, Steffie; anywhere else "wie" would
    be Frau Wiegand.
    """
    return any(
        len(word) >= 3 and (name.startswith(word) or (len(name) >= 3 and word.startswith(name)))
        for word in _PARTS_OF_NAMES.findall(greeting)
        for name in wanted
    )
