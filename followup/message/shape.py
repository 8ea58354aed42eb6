"""A message taken apart: greeting, sentences, sign-off, each with the line it stands on."""

from __future__ import annotations

import re

from followup.message.words.base import Words, fold, phrases
from followup.record import record
from followup.text import visible

_HEADER = re.compile(r"^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|to|an|à|para|a|aan|from|von|de|van|da|date|cc|bcc)\s*:\s*(.*)$", re.IGNORECASE)  # fmt: skip
_QUOTED = re.compile(r"^\s*>|^(?:on|am|le|el|em|il|op) .{5,80}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef)\b.*:\s*$", re.IGNORECASE)  # fmt: skip
_TITLES = (
    "Dr.", "dr.", "Mr.", "Ms.", "Mrs.", "Prof.", "prof.", "Mag.", "Ing.", "ing.", "Dipl.", "Nr.", "z.B.",
    "Sr.", "Sra.", "Srta.", "Lic.", "Arq.", "Dña.", "Hno.", "Hna.", "Mme.", "Mlle.",
    "Exmo.", "Exma.", "Eng.", "Enf.", "Dra.", "Profa.",
    "Sig.", "Sig.ra", "dott.", "Dott.", "dott.ssa", "Dott.ssa", "Avv.", "avv.", "Arch.", "arch.", "Geom.", "geom.", "Rag.",
    "dhr.", "mevr.", "drs.", "ir.", "mr.",
)  # fmt: skip
"""Their full stop ends no sentence."""
_NO_TITLE = "".join(rf"(?<!\b{re.escape(title)})" for title in sorted({*_TITLES, *map(str.lower, _TITLES)}))
_STOP = r"(?<=[.!?…])(?<!\b[A-Za-z]\.)" + _NO_TITLE + r"[\"'”»)\]]*\s+"
_END = re.compile(rf"{_STOP}(?=[\"'“„«¿¡(\[]*[^\W\d_a-zß-öø-ÿ]|[\U0001F300-\U0001FAFF]|\d|_)")
_ANY_END = re.compile(rf"{_STOP}(?=\S)")
"""For whoever begins sentences with small letters."""
_ABBREVIATED = r"(?:\w{1,5}\.(?:ª|º|ssa|ra)?\s+)?"
"""A title before a name."""
_AFTER_LINK = re.compile(r"(https?://\S+)\s+(?=[A-ZÀ-Þ])")
_AFTER_ANY_LINK = re.compile(r"(https?://\S+)\s+(?=\S+\s+\S+\s+\S)")
_HALF = re.compile(r"(?<=\w\w;)\s+(?=(?:\S+\s+){3})")
"""A semicolon before some words more parts a sentence, too."""
_PAUSE = re.compile(r"(?<=[,;:])\s+|\s*(?:[\U0001F300-\U0001FAFF\u2600-\u27BF\ufe0f]+|→|->|\.\.\.)\s*|\s+[–—-]\s+")
_BREATHLESS = 40
"""Words of a sentence that was written without full stops: its pauses part it."""
_CLAUSE = 8
"""Words that a clause of such a sentence has at least."""
_PARTICLES = frozenset("da das de del della den der di do dos du des la le ten ter van von y zu".split())
"""Small words inside names."""
_SIGNED = 3
"""Names, trades and firms below a message that no line of farewell announces, at most."""
_SECOND = 3
"""Words of a greeting that follows the greeting, at most."""
_WRAPPED = 48
"""A line at least this long that doesn't end a sentence was broken by a mail program."""


@record
class Sentence:
    """One sentence (or a line without an end), folded for looking things up, and as it was written."""

    text: str
    folded: str
    line: int
    """1-based."""


@record
class Shape:
    """A message in its parts; ``whole`` is all of it, folded."""

    greeting: Sentence | None
    sentences: tuple[Sentence, ...]
    """Without greeting and sign-off."""
    closing: tuple[Sentence, ...]
    words: int
    whole: str


def shape_of(message: str, words: Words) -> Shape:
    """*message* without headers, quotations and signature block, in sentences."""
    lines = _own_lines(visible(message, keep="\n").split("\n"))
    body, closing = _split_off(lines, words)
    sentences = [sentence for line in _unwrapped(body) for sentence in _sentences(*line)]
    greeting, rest = _greeting(sentences, words)
    rest, signed = _signed(rest)
    counted = sum(len(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)) for _, text in body)
    whole = "\n".join(sentence.folded for sentence in sentences)
    farewell = (*(_sentence(text, number) for number, text in closing), *signed)
    return Shape(greeting, tuple(rest), farewell, counted, whole)


def _own_lines(lines: list[str]) -> list[tuple[int, str]]:
    """Numbered lines of the message itself: leading headers, quoted mail and what follows ``--`` are not it."""
    numbered = [(number, line.rstrip()) for number, line in enumerate(lines, 1)]
    while numbered and (not numbered[0][1].strip() or _HEADER.match(numbered[0][1].strip())):
        numbered.pop(0)
    own: list[tuple[int, str]] = []
    for number, line in numbered:
        if line.strip() == "--" or _QUOTED.match(line):
            break
        own.append((number, line))
    return own


def _split_off(lines: list[tuple[int, str]], words: Words) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """Body and sign-off: the sign-off begins at a short line of farewell in the last six."""
    filled = [(number, line) for number, line in lines if line.strip()]
    farewell = phrases(words.sign_off)
    for back in range(min(6, len(filled) - 1), 0, -1):
        number, line = filled[-back]
        if (
            len(line.split()) <= 7
            and farewell.match(fold(line.strip()))
            and not re.search(r"[.!?]\s+\S+\s+\S+\s+\S", line)
        ):
            return [item for item in lines if item[0] < number], [item for item in filled if item[0] >= number]
    if len(filled) > 2 and len(filled[-1][1].split()) <= 4 and not re.search(r"[.!?:,)]\s*$", filled[-1][1]):
        # A name on the last line; a short line with a comma above it is a farewell, whatever it says.
        above = filled[-2][1]
        begins = -2 if len(filled) > 3 and above.rstrip().endswith(",") and len(above.split()) <= 5 else -1
        return [item for item in lines if item[0] < filled[begins][0]], filled[begins:]
    return lines, []


def _unwrapped(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Lines that a mail program broke, joined again; each keeps the number of its first."""
    joined: list[tuple[int, str]] = []
    last = 0
    for number, line in lines:
        text = line.strip()
        goes_on = (
            joined
            and text
            and last >= _WRAPPED
            and not re.search(r"[.!?:…,]$|https?://\S+$", joined[-1][1])
            and text[:1] not in "-*•"
        )
        if goes_on:
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {text}")
        elif text:
            joined.append((number, text))
        last = len(line) if text else 0
    return joined


def _sentences(number: int, text: str) -> list[Sentence]:
    parts = _parted(text, _AFTER_ANY_LINK, _ANY_END)
    if 2 * sum(part[:1].islower() for part in parts[1:]) < len(parts):
        # a small letter behind a full stop counts where somebody begins most sentences with one, else it was no end
        parts = _parted(text, _AFTER_LINK, _END)
    halves = (half for part in parts if part for half in _HALF.split(part))
    clauses = (clause for half in halves for clause in _clauses(half))
    return [_sentence(clause.strip(), number) for clause in clauses if clause.strip()]


def _parted(text: str, after_link: re.Pattern[str], end: re.Pattern[str]) -> list[str]:
    """*text* parted where *end* says so; nobody puts a full stop behind a link."""
    return [part for half in after_link.sub(r"\1\n", text).split("\n") for part in end.split(half)]


def _clauses(sentence: str) -> list[str]:
    """*sentence*, or its clauses where somebody wrote all of a message in one breath."""
    if len(sentence.split()) <= _BREATHLESS:
        return [sentence]
    clauses = [""]
    for piece in _PAUSE.split(sentence):
        if len(clauses[-1].split()) >= _CLAUSE:
            clauses.append("")
        clauses[-1] = f"{clauses[-1]} {piece}".strip()
    return clauses


def _sentence(text: str, number: int) -> Sentence:
    return Sentence(text, fold(text), number)


def _signed(sentences: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences, and the names at their end that no line of farewell announced."""
    at = len(sentences)
    while at > 1 and len(sentences) - at < _SIGNED and _is_name(sentences[at - 1].text):
        at -= 1
    return sentences[:at], sentences[at:]


def _is_name(text: str) -> bool:
    words = text.split()
    initial = re.search(r"\b[^\W\d_]\.$", text)
    if len(words) > 4 or (re.search(r"[.!?…:;,]$", text) and not initial):
        return False
    return all(word[:1].isupper() or word in _PARTICLES for word in words)


def _greeting(sentences: list[Sentence], words: Words) -> tuple[Sentence | None, list[Sentence]]:
    """The salutation, whether it has its own line or opens the first sentence, and what is left."""
    if not sentences:
        return None, []
    first = sentences[0]
    cut = re.search(r"[,:!;\n–—-]\s|[,:!;]$", first.text[:90])
    length = cut.end() if cut else len(first.text)
    head = first.text[:length].strip()
    opened = phrases(words.greeting).match(fold(head)) or phrases(words.nobody).match(fold(head))
    # "Hi, Jane," and "Hola, Marta:" put a comma before the name.
    if cut and opened and opened.end() >= len(fold(head).rstrip(" ,:!;")):
        more = re.match(rf"{_ABBREVIATED}[^,:!;.\n]{{1,40}}(?:[,:!;.]|$)", first.text[length:])
        called = more.group().split() if more else []
        # "Buenas tardes, doña Amparo:" has a small word before the name
        if 0 < len(called) <= 4 and any(word[:1].isupper() or word[:1] == "_" for word in called[:2]):
            length += len(more.group()) if more else 0
            head = first.text[:length].strip()
    whole_line = not cut and len(first.text.split()) <= 6 and len(sentences) > 1
    proper = sum(word[:1].isupper() for word in head.split())
    named = cut and len(head.split()) <= 4 and 2 * proper > len(head.split()) and first.text[length - 1 : length] != "-"
    if not (opened or whole_line or named):
        return None, sentences
    if not cut and not whole_line:
        return None, sentences
    left = first.text[length:].strip()
    rest = [Sentence(left, fold(left), first.line)] if left else []
    return Sentence(head, fold(head), first.line), _without_greeting([*rest, *sentences[1:]], words)


def _without_greeting(sentences: list[Sentence], words: Words) -> list[Sentence]:
    """*sentences* without a second greeting in front of them, as in "Oi Bia, boa noite"."""
    if len(sentences) < 2 or len(sentences[0].folded.split()) > _SECOND:
        return sentences
    again = phrases(words.greeting).match(sentences[0].folded)
    return sentences[1:] if again and again.end() >= len(sentences[0].folded.rstrip(" ,.:;!")) else sentences
