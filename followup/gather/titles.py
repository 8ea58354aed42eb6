"""What a title gives away where nobody is invited: a person, an organisation; nothing if it isn't clear."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from followup.gather.words import COMPOUND, GENERIC, JOINING, MEALS, TAILS
from followup.model import Kind, Owner
from followup.text import language_of, name_in_title, one_line
from followup.text.lazily import lazy
from followup.text.name_words import COMPANY, GIVEN, TITLES

_WORD = r"[^\W\d_](?:[\w'’.&-]*[\w'’])?"
_CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ][\w'’&-]*(?:\.[a-z]{2,3}\b)?)"
_NAME = rf"({_CAPITAL}(?:\s+(?:(?:of|de|di|du|del|della|da|do|van|von|und|and|et|y|e|&)\s+)?{_CAPITAL}){{0,3}})"

_AT = lazy(rf"(?:\b(?:at|bei|beim|chez|presso|bij)\s+|@\s*){_NAME}")
_IN = {
    "es": lazy(rf"\ben\s+{_NAME}"),
    "pt": lazy(rf"\b(?:na|no|em)\s+{_NAME}"),
    "it": lazy(rf"\b(?:da|alla|in)\s+{_NAME}"),
}
"""Prepositions that mean "at" only in their own language."""
_TO = lazy(
    rf"(?i:\b(?:applied|application|proposal|quote|pitch|offer|cv|résumé|resume)\b[^:|–—]{{0,40}}?\s+to)\s+{_NAME}"
)
_FROM = lazy(
    rf"(?i:\b(?:rejected|rejection|declined|offer|no|absage|zusage|angebot|refus|offre|rechazo|oferta|recusa|rifiuto|offerta|afwijzing|aanbod)\b"
    rf"[^:|–—]{{0,30}}?\s+(?:by|from|von|vom|de|da|do|di|van))\s+{_NAME}"
)
_CUT = lazy(r"\s[-–—|·•/]+\s|\s*[–—|:;,()\[\]#•·→]\s*|\s*(?:<>|<->|↔|⇄|<|>)\s*|\s+[x×]\s+")
_NUMBER = lazy(r"\d{3}")
_WITH = lazy(rf"\b(?:with|w/?|mit|avec|con|com|met)\s+({_CAPITAL})(?:\s*$|\s*[,:;(\-–—])")
_NETWORK = lazy(rf"^(?:LI|LinkedIn|XING)\b[\s:–—-]+({_CAPITAL}\s+{_CAPITAL})\b")
_PAIR = lazy(r"\s*(?:<>|<->|↔|⇄|⟷|/|\+|&)\s*|\s+(?:x|×|and|und|et|y|e|en|with|w/|mit|avec|con|com|met)\s+")
_PIECE = lazy(r"\s[-–—|·•]+\s|\s*[–—|:;,()\[\]•·]\s*")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """*text* without case, accents and signs, for comparing names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(ch for ch in decomposed if ch.isalnum())


def organisation_in(title: str, kind: Kind) -> str:
    """The organisation that *title* names, as written; empty if none is clear.

    "Interview at Acme", "Applied to Acme: Data Lead", "Absage von Acme"; for interviews, applications and
    rejections also the one name that is left beside the words for what it was ("Data Lead, Acme (2nd round)").
    """
    line = one_line(title)
    patterns = [_AT, _TO, _FROM]
    language = language_of(line)
    if language in _IN:
        patterns.append(_IN[language])
    for pattern in patterns:
        found = pattern.search(line)
        if found and (name := _trimmed(found.group(1).split())):
            return name
    if kind not in {Kind.INTERVIEW, Kind.APPLICATION, Kind.REJECTION}:
        return ""
    if kind is Kind.INTERVIEW and not any(_generic(word) and any(map(str.isalpha, word)) for word in line.split()):
        # nothing but a name: it may as well be the person's
        return ""
    return _only(_candidates(line))


def _only(names: Iterable[str]) -> str:
    """The one name among *names*; short capitals (RN, APM) give way to a real one."""
    distinct = {fold(name): name for name in names}
    telling = {key: name for key, name in distinct.items() if not (name.isupper() and len(name) <= 4)}
    chosen = telling or distinct
    return next(iter(chosen.values())) if len(chosen) == 1 else ""


def _candidates(line: str) -> Iterator[str]:
    for segment in _CUT.split(line):
        words = [word for word in (segment or "").split() if any(ch.isalpha() for ch in word) or word == "&"]
        name = _trimmed(words)
        if name and _starts_large(name) and not COMPANY.fullmatch(name) and not _NUMBER.search(name):
            yield name


def _trimmed(words: list[str]) -> str:
    """*words* without generic ones at both ends; empty if another kind of word stands between, or a person's name."""
    rest = list(words)
    if len(rest) > 1 and rest[-1] in TAILS and not any(map(_generic, rest[:-1])) and fold(rest[0]) not in GIVEN:
        # "Halcyon Analytics" is a firm, the analytics of "Halcyon analytics interview" a trade
        return " ".join(rest) if all(map(_starts_large, rest)) else ""
    while rest and (_generic(rest[0]) or (rest[0] in JOINING)):
        rest.pop(0)
    while rest and _generic(rest[-1]):
        rest.pop()
    if not rest or len(rest) > 4:
        return ""
    first = fold(rest[0])
    if (
        first in GIVEN
        or first in TITLES
        or first in {"fr", "hr", "hrn"}
        or (len(rest) > 1 and len(fold(rest[-1])) == 1)
    ):
        return ""
    if any(_generic(word) and word.casefold() not in JOINING for word in rest):
        return ""
    if not all(_starts_large(word) or word.casefold() in JOINING for word in rest):
        return ""
    return " ".join(rest).strip(" .,!?'\"")


def _generic(word: str) -> bool:
    bare = word.casefold().strip(".,!?'\"*")
    # German adds -in and -innen to the trade of a woman and of women
    stem = bare.removesuffix("innen").removesuffix("in")
    return (
        bare in GENERIC
        or bare.endswith(COMPOUND)
        or (len(stem) > 4 and stem in GENERIC)
        or not any(ch.isalpha() for ch in word)
    )


def _starts_large(word: str) -> bool:
    return word[:1].isupper() or (word[:1].isdigit() and any(ch.isupper() for ch in word))


def person_in(title: str, owner: Owner, kind: Kind) -> str:
    """The person that *title* names besides the owner: "Coffee with Ana", "Ana Ruiz <> Robin", "Termin Frau Lenz".

    Empty if nobody is clear. A lone unknown word counts as a name only in a talk between two.
    """
    line = one_line(title)
    for piece in _PIECE.split(line):
        sides = [side.strip() for side in _PAIR.split(piece or "") if side and side.strip()]
        if len(sides) == 2 and sum(is_owner(side, owner) for side in sides) == 1:
            other = sides[0] if is_owner(sides[1], owner) else sides[1]
            if _is_name(other, lone=kind is Kind.INFORMATIONAL):
                return other
    found = [name_in_title(line), *(match[1] for match in _NETWORK.finditer(line)), *_alone(line, kind)]
    return next((name for name in found if name and not is_owner(name, owner)), "")


def _alone(line: str, kind: Kind) -> Iterator[str]:
    """Names that need the rest of the title to be told from something else."""
    if kind is Kind.INFORMATIONAL:
        # an interview "with Acme" is usual, a coffee "with Solène" is with a person
        yield from (match[1] for match in _WITH.finditer(line) if _is_name(match[1], lone=True))
    pieces = [piece.strip() for piece in _PIECE.split(line) if piece and piece.strip()]
    full = [piece for piece in pieces if _is_full_name(piece)]
    if len(full) == 1:
        yield full[0]
    words = line.split()
    if any(word.casefold().strip(",:") in MEALS for word in words):
        rest = " ".join(word for word in words if not _generic(word))
        if len(rest.split()) == 2 and _is_name(rest, lone=False):
            yield rest


def is_owner(name: str, owner: Owner) -> bool:
    """Whether *name* is the owner's: the whole, or the given name alone."""
    words = [fold(word) for word in owner.name.split()]
    wanted = [fold(word) for word in name.split()]
    return bool(words and wanted) and (wanted == words or wanted in ([words[0]], [words[-1]], [words[0], words[-1]]))


def _is_name(text: str, *, lone: bool) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 3 or not all(_starts_large(word) and word.isalpha() | ("-" in word) for word in words):
        return False
    if any(_generic(word) for word in words) or COMPANY.search(text):
        return False
    return len(words) > 1 or lone or fold(words[0]) in GIVEN


def _is_full_name(text: str) -> bool:
    return len(text.split()) > 1 and fold(text.split(maxsplit=1)[0]) in GIVEN and _is_name(text, lone=False)
