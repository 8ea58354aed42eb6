"""What tells one message from all others: words, names and quotations that no other follow-up has."""

from __future__ import annotations

import re

from followup.message.shape import Sentence
from followup.message.words.base import Words, fold, vocabulary

LINK = re.compile(
    r"https?://|\bwww\.|\b[\w.-]+@[\w-]+\.\w|\b[\w-]+\.(?:com|org|net|io|dev|co|eu|de|fr|es|pt|it|nl|br|uk|example)\b(?:/\S*)?"
)
_QUOTES = re.compile(r":\s|[“”„«»]|\"[^\"]+\"")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ROLE = re.compile(
    r"\b(?:for|about|regarding|as) (?:the |an? )?(?:[\w/&-]+ ){1,4}(?:position|role|job|post|opening|opportunity)\b"
    r"|\b(?:role|position|post|job) (?:of|as) (?:an? )?(?:[\w/&-]+ ?){1,3}"
    r"|\b(?:stelle|position|rolle|ausbildung) als (?:[\w/&-]+ ?){1,2}"
    r"|\b(?:poste|puesto|plaza|vaga|posto|posizione|ruolo|cargo|lugar) (?:de |d['’]|di |del |da |do )(?:[\w/&-]+ ?){1,3}"
    r"|\b(?:functie|rol|vacature) (?:van|als) (?:[\w/&-]+ ?){1,2}",
    re.IGNORECASE,
)
"""What the place is called tells nothing of what was talked about."""
_ACRONYM = re.compile(r"^[A-Z][A-Z0-9]+s?$")


def quotes(sentence: Sentence) -> bool:
    """Whether something of at least three words stands after a colon or between quotation marks."""
    cut = _QUOTES.search(sentence.text)
    return cut is not None and len(_WORD.findall(sentence.text[cut.end() :])) >= 3


def particular(sentence: Sentence, words: Words, names: frozenset[str]) -> set[str]:
    """The words of *sentence* that don't belong to the stock of follow-up messages."""
    whole, stems = vocabulary(words.common + words.stock)
    found: set[str] = set()
    for match in _WORD.finditer(_ROLE.sub(" ", LINK.sub(" ", sentence.text))):
        written = match.group()
        for piece in re.split(r"['’]", written):
            folded = fold(piece)
            if folded in whole or folded in names or stems.fullmatch(folded):
                continue
            if len(folded) >= 4 or _ACRONYM.match(piece):
                found.add(folded)
    return found
