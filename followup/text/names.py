"""Names of people: from what a calendar says of them, from their address, from a title; never from a role."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from followup.model import Person
from followup.record import record
from followup.text.clean import one_line
from followup.text.lazily import lazy
from followup.text.name_words import COMPANY, GIVEN, PARTICLES, ROLES, TITLES

_LOCAL_LIMIT = 64
_WORD = lazy(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*\.?")
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*"
_IN_TITLE = lazy(
    r"(?:\b(?:with|w/|mit|avec|con|com|met|chez)\s+|<>\s*|↔\s*)"
    rf"((?:(?:Frau|Herrn?|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|Mme|M\.|Monsieur|Madame|Sra?\.?|Dra\.?|Sig\.?(?:ra)?|Dott\.?(?:ssa)?|mevrouw|meneer|dhr\.?|mevr\.?)\s+)*"
    rf"{_CAPITAL}(?:\s+(?:(?:van|von|de|der|den|da|do|dos|di|del|la|le)\s+)*{_CAPITAL}){{0,2}})",
)
_HONORIFIC = lazy(rf"\b((?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Mme|Monsieur|Madame|Sra\.?|Sr\.?|Signora?|Sig\.(?:ra)?|mevrouw|meneer)\s+{_CAPITAL})")  # fmt: skip


@record
class Name:
    """A person's name in the parts that a greeting needs; empty where they can't be told."""

    title: str = ""
    """As it was written: Dr., Frau, Mme. Nobody's gender is guessed."""
    given: str = ""
    family: str = ""

    @property
    def full(self) -> str:
        """All of it, as one would write it on an envelope."""
        return " ".join(part for part in (self.title, self.given, self.family) if part)


@lru_cache(maxsize=4096)
def name_of(person: Person) -> str:
    """The name of *person* for people, from its display name, else from its address; empty for roles and programs."""
    return parse_name(person).full


@lru_cache(maxsize=4096)
def parse_name(person: Person) -> Name:
    """The parts of the name of *person*; all empty where only a role, a program or a company stands behind it."""
    shown = _tidy(person.name)
    if shown and "@" not in shown:
        parsed = _parts(shown)
        if parsed.full or _role(shown):
            return parsed
    return _from_address(shown if "@" in shown else person.email)


def name_in_title(title: str) -> str:
    """A name that a title gives away: "Coffee with Ana Ruiz", "Termin Frau Lenz"; empty if none is sure."""
    line = one_line(title, 300)
    for pattern in (_HONORIFIC, _IN_TITLE):
        for match in pattern.finditer(line):
            found = match.group(1).strip()
            first = _fold(found.split()[0])
            if pattern is _HONORIFIC or (not _role(found) and (" " in found or first in GIVEN)):
                return found
    return ""


def _tidy(name: str) -> str:
    """*name* on one line, without what mail programs hang on to it."""
    line = one_line(name, 120).strip("\"'“”„‚‘’`<> ")
    line = re.sub(r"\s*[(\[{].*?(?:[)\]}]|$)", "", line)
    line = re.split(r"\s+(?:via|from|@|\||[-–—/•·])\s+|\s*\|\s*|;|:|\bon behalf of\b", line)[0]
    return line.strip(" ,.-\"'")


def _role(text: str) -> bool:
    words = [_fold(word) for word in re.findall(r"[^\W\d_]+", text)]
    return any(word in ROLES for word in words) or bool(COMPANY.search(text))


def _parts(shown: str) -> Name:
    if (
        any(ch.isdigit() for ch in shown)
        or "http" in shown
        or (_role(shown) and _fold(shown.split(maxsplit=1)[0]) not in GIVEN)
    ):
        return Name()
    if shown.count(",") == 1:
        family, given = (part.strip() for part in shown.split(","))
        if _fold(given.rstrip(".")) in {"jr", "sr", "phd", "msc", "mba", "md", "cfa", "pmp"} or not given:
            shown = family
        else:
            shown = f"{given} {family}"
    elif "," in shown:
        shown = shown.split(",")[0]
    words = _WORD.findall(shown)
    if not words or len(words) > 6:
        return Name()
    titles: list[str] = []
    while words and _fold(words[0]).strip(".") in TITLES and len(words) > 1:
        titles.append(words.pop(0))
    words = [_case(word) for word in words] if shown.islower() or shown.isupper() else words
    return _given_and_family(" ".join(titles), words)


def _given_and_family(title: str, words: list[str]) -> Name:
    if not words[0].isascii() and not unicodedata.name(words[0][0], "").startswith("LATIN"):
        return Name(title, "", " ".join(words))
    if len(words) == 1:
        return Name(title, "", words[0]) if title else Name("", words[0], "")
    if title and words[0].casefold() in PARTICLES:
        return Name(title, "", " ".join(words))
    cut = next(
        (n for n, word in enumerate(words) if n and word.casefold() in PARTICLES),
        1 if len(words) == 2 else len(words) - 1,
    )
    return Name(title, " ".join(words[:cut]), " ".join(words[cut:]))


def _from_address(address: str) -> Name:
    local, _, domain = one_line(address, 254).strip("<> ").casefold().partition("@")
    if (
        not local
        or len(local) > _LOCAL_LIMIT
        or domain.endswith(("calendar.google.com", "resource.calendar.google.com"))
    ):
        return Name()
    words = [word for word in re.split(r"[._\-+\d]+", local.split("+")[0]) if word]
    if not words or not all(word.isalpha() for word in words):
        return Name()
    if any(_fold(word) in ROLES for word in words) and _fold(words[0]) not in GIVEN:
        return Name()
    if len(words) == 1:
        return Name("", _case(words[0]), "") if _fold(words[0]) in GIVEN else Name()
    if len(words) > 3 or len(words[-1]) < 2:
        return Name()
    if len(words[0]) == 1:
        return Name("", f"{words[0].upper()}.", " ".join(_case(word) for word in words[1:]))
    return Name("", _case(words[0]), " ".join(_case(word) for word in words[1:]))


def _case(word: str) -> str:
    if word.casefold() in PARTICLES:
        return word.casefold()
    return "-".join(
        "'".join(part[:1].upper() + part[1:].lower() for part in piece.split("'")) for piece in word.split("-")
    )


def _fold(word: str) -> str:
    """*word* without case and accents, for looking it up."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch))
