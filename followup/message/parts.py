"""The four parts of a good follow-up: gratitude, an anchor, a value or action, a low-pressure close."""

from __future__ import annotations

import re

from followup.message.shape import Sentence, Shape
from followup.message.words.base import Words, fold, phrases, vocabulary

PARTS = ("gratitude", "anchor", "value", "close")
WHY = {
    "gratitude": "No thanks: people read on where they see that their time was worth something to you.",
    "anchor": "No detail that only the two of you know; it could go to anybody.",
    "value": "Nothing is given, done or asked for; there is no reason for it to arrive.",
    "close": "It ends without leaving the other free to answer later, or not at all.",
}
INSTEAD = {
    "gratitude": "Say thank you, and for what.",
    "anchor": "Name one thing that was said, shown or agreed, in their words.",
    "value": "Attach what you promised, answer what was open, or ask for one small thing.",
    "close": "End lightly: no hurry, whenever it suits, or a wish for what lies before them.",
}
_BLANK = re.compile(r"_{2,}")
_QUOTES = re.compile(r":\s|[“”„«»]|\"[^\"]+\"")
_LINK = re.compile(
    r"https?://|\bwww\.|\b[\w.-]+@[\w-]+\.\w|\b[\w-]+\.(?:com|org|net|io|dev|co|eu|de|fr|es|pt|it|nl|br|uk|example)\b(?:/\S*)?"
)
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


def missing_parts(shape: Shape, words: Words, draft: bool, names: frozenset[str]) -> tuple[str, ...]:
    """Which of the four parts *shape* lacks; in a draft every honest blank stands for an anchor or a value.

    *names* are folded words that name the receiver and the organisation: they make no detail.
    """
    said = (*shape.sentences, *shape.closing[:1])
    filled = tuple(sentence for sentence in shape.sentences if not _BLANK.search(sentence.text))
    blanks = len(shape.sentences) - len(filled) if draft else 0
    present = {
        "gratitude": _any(words.gratitude, said),
        "anchor": _has_anchor(filled, words, names),
        "value": any(_gives(sentence, words, names) for sentence in filled),
        "close": _any(words.close, said) or _ends_lightly(shape.sentences[-2:], words),
    }
    for part in ("anchor", "value"):
        if not present[part] and blanks:
            present[part], blanks = True, blanks - 1
    return tuple(part for part in PARTS if not present[part])


def _any(lines: str, sentences: tuple[Sentence, ...]) -> bool:
    pattern = phrases(lines)
    return any(pattern.search(sentence.folded) for sentence in sentences)


def _ends_lightly(last: tuple[Sentence, ...], words: Words) -> bool:
    """A condition, a hope, a wish, a question or an exclamation at the end leaves the other free."""
    return _any(words.softener, last) or (bool(last) and last[-1].text.rstrip("\"')”»").endswith(("!", "?", ":)")))


def _gives(sentence: Sentence, words: Words, names: frozenset[str]) -> bool:
    """Whether something is given, done or asked for; a mere deed or offer counts where it is a particular one."""
    if _LINK.search(sentence.folded) or phrases(words.value).search(sentence.folded):
        return True
    return bool(phrases(words.deed).search(sentence.folded) and particular(sentence, words, names))


def _has_anchor(sentences: tuple[Sentence, ...], words: Words, names: frozenset[str]) -> bool:
    """Whether one sentence speaks of something particular.

    Follow-ups that could go to anybody are made of a closed stock of words; a detail brings words from outside it.
    Two are enough where the sentence says what was talked about, three where it doesn't, none where it quotes it.
    """
    total = 0
    for sentence in sentences:
        count = len(particular(sentence, words, names))
        recalls = bool(phrases(words.recall).search(sentence.folded))
        if recalls and _quotes(sentence):
            return True
        if count >= (2 if recalls else 3):
            return True
        total += 0 if phrases(words.value).search(sentence.folded) else count
    return total >= 4


def _quotes(sentence: Sentence) -> bool:
    """Whether something of at least three words stands after a colon or between quotation marks."""
    cut = _QUOTES.search(sentence.text)
    return cut is not None and len(_WORD.findall(sentence.text[cut.end() :])) >= 3


def particular(sentence: Sentence, words: Words, names: frozenset[str]) -> set[str]:
    """The words of *sentence* that don't belong to the stock of follow-up messages."""
    whole, stems = vocabulary(words.common + words.stock)
    found: set[str] = set()
    for match in _WORD.finditer(_ROLE.sub(" ", _LINK.sub(" ", sentence.text))):
        written = match.group()
        for piece in re.split(r"['’]", written):
            folded = fold(piece)
            if folded in whole or folded in names or stems.fullmatch(folded):
                continue
            if len(folded) >= 4 or _ACRONYM.match(piece):
                found.add(folded)
    return found
