"""What an event's own text gives for a message: a detail to recall, things that are still to be done.

Only what a person wrote counts, never boilerplate. An invitation is written by somebody else, so of it only what
is marked as notes, agenda or to-do is taken; every find is cut to one visible line without addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from followup.compose.note_words import AGENDA, NOTES, PRIVATE, RECAP, TODO, VERB_FIRST, VERB_LAST
from followup.model import Event, Interaction, Settings
from followup.record import record
from followup.text import name_of, one_line, own_words, plain, visible
from followup.text.lazily import lazy

LIMIT = 160
"""Characters of a detail or an open item."""
_BULLET = r"(?:[-*•–—·>]+|\d{1,2}[.)])"
_BOX = lazy(rf"^\s*(?:{_BULLET}\s*)?(?:\[\s?\]|☐|□)\s*(.+)$")
_TICKED = lazy(rf"^\s*(?:{_BULLET}\s*)?(?:\[[xX✓✔]\]|☑|☒|✓|✔|✅)")
_LABEL = r"^\s*(?:{bullet}\s*)?[*_#]*\s*(?:{words})\s*[*_]*\s*[:：–—-]\s*(.*)$"
_NOTES = lazy(_LABEL.format(bullet=_BULLET, words=NOTES), re.IGNORECASE)
_AGENDA = lazy(_LABEL.format(bullet=_BULLET, words=AGENDA), re.IGNORECASE)
_TODO_MARKED = lazy(_LABEL.format(bullet=_BULLET, words=TODO), re.IGNORECASE)
_TODO_BARE = lazy(rf"^\s*(?:{_BULLET}\s*)?to-?do\s+(.+)$", re.IGNORECASE)
_RECAP = lazy(rf"^(?:{_BULLET}\s*)?(?:{RECAP})(.+)$", re.IGNORECASE)
_VERB_FIRST = lazy(rf"^(?:{_BULLET}\s*)?((?:{VERB_FIRST})\s.+)$", re.IGNORECASE)
_VERB_LAST = lazy(rf"^(?:{_BULLET}\s*)?(.+\s(?:{VERB_LAST}))[.!]?$", re.IGNORECASE)
_PRIVATE = lazy(PRIVATE, re.IGNORECASE)
_LEADING = lazy(rf"^\s*{_BULLET}\s+")
_ADDRESS = lazy(r"\b(?:https?://|www\.)\S+|<?\S+@\S+\.\S+>?|\b[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)
_SENTENCE = lazy(r"(?<=[.!?])(?<!\b[A-Za-z]\.)(?<!\bDr\.)(?<!\bca\.)\s+(?=[^\W\d_a-zß-ÿ\"“„«¿¡])")


@record
class Detail:
    """A line of the event's own text worth recalling."""

    text: str
    topic: bool
    """It names a topic ("the move to streams") rather than being a sentence of its own."""
    agenda: bool = False
    """It was planned, not noted."""


@record
class Noted:
    """What the texts of an interaction's events give, read once for the reminder and all its drafts."""

    details: tuple[Detail, ...]
    open_items: tuple[str, ...]


def noted(interaction: Interaction, settings: Settings) -> Noted:
    """Details and open items of *interaction*."""
    return Noted(details(interaction), open_items(interaction, settings))


def details(interaction: Interaction) -> tuple[Detail, ...]:
    """What the events' texts say was talked about, the best first: notes, then recaps, then agenda."""
    found = [detail for event in interaction.events for detail in _details(event.description)]
    ordered = sorted(found, key=lambda detail: detail.agenda)
    return tuple(dict.fromkeys(detail for detail in ordered if len(detail.text) > 3))


def open_items(interaction: Interaction, settings: Settings) -> tuple[str, ...]:
    """What is still to be done according to the events' texts, in their order."""
    found = (
        item for event in interaction.events for item in _items(event.description, is_own(event, interaction, settings))
    )
    return tuple(dict.fromkeys(item for item in found if len(item) > 2))


def document(interaction: Interaction) -> str:
    """The title of a notes document that hangs on an event; empty without one."""
    return next(
        (
            one_line(attached.title, 80)
            for event in interaction.events
            for attached in event.attachments
            if one_line(attached.title)
        ),
        "",
    )


def is_own(event: Event, interaction: Interaction, settings: Settings) -> bool:
    """Whether the person, or somebody of their own side, wrote the event's text.

    So it is where nobody of the other side organises it, and no program does.
    """
    organizer = event.organizer
    if organizer is None or organizer.is_self:
        return True
    address = organizer.email.casefold()
    if address in {mine.casefold() for mine in settings.me.emails}:
        return True
    hosts = {person.email.casefold().rpartition("@")[2] for person in interaction.people if person.email}
    return bool(hosts and address) and address.rpartition("@")[2] not in hosts and bool(name_of(organizer))


@lru_cache(maxsize=512)
def _details(description: str) -> tuple[Detail, ...]:
    # occurrences of a series share their text
    return tuple(_details_in(_lines(description)))


def _details_in(lines: Iterable[str]) -> Iterator[Detail]:
    below: bool | None = None
    inline = False
    for line in lines:
        if not line.strip() or any(pattern.match(line) for pattern in (_BOX, _TICKED, _TODO_MARKED, _TODO_BARE)):
            below = None
        elif match := _NOTES.match(line) or _AGENDA.match(line):
            below, inline = not _NOTES.match(line), bool(match[1].strip())
            yield from _told(match[1], below)
        elif below is not None and (not inline or _LEADING.match(line)):
            yield from _told(line, below)
        elif match := _RECAP.match(line):
            yield from _told(line, False)


def _told(text: str, agenda: bool) -> Iterator[Detail]:
    """The usable sentences of a line of notes; what is private, a question or too short is left out."""
    for sentence in _SENTENCE.split(_LEADING.sub("", text).strip()):
        recap = _RECAP.match(sentence)
        topic = (recap[1] if recap else sentence).strip(" .;,:-–—")
        if not topic or sentence.rstrip().endswith("?") or _PRIVATE.search(topic) or _ADDRESS.search(topic):
            continue
        short = cut(topic)
        if len(short.split()) >= 2:
            yield Detail(short, bool(recap) or agenda or not _is_sentence(short), agenda)


def _is_sentence(text: str) -> bool:
    """Roughly: five words or more, beginning like a sentence does. Notes in a few words are topics."""
    words = text.split()
    return len(words) >= 5 and words[0][:1].isupper()


@lru_cache(maxsize=512)
def _items(description: str, own: bool) -> tuple[str, ...]:
    return tuple(_items_in(_lines(description), own))


def _items_in(lines: Iterable[str], own: bool) -> Iterator[str]:
    below = False
    for line in lines:
        if not line.strip() or _TICKED.match(line):
            below = below and bool(line.strip())
            continue
        if match := _BOX.match(line) or _TODO_BARE.match(line):
            yield _item(match[1])
        elif match := _TODO_MARKED.match(line):
            below = not match[1].strip()
            yield from (_item(part) for part in re.split(r";\s+", match[1]) if part.strip())
        elif below:
            yield _item(line)
        elif own and len(line) <= LIMIT and (match := _VERB_FIRST.match(line) or _VERB_LAST.match(line)):
            yield _item(match[1])


def _item(text: str) -> str:
    return cut(text).strip(" .;,")


def cut(text: str) -> str:
    """*text* as one visible line without addresses, its quotation marks made plain so that it ends no quotation."""
    line = one_line(_ADDRESS.sub(" ", _LEADING.sub("", text)), LIMIT)
    return re.sub(r"[“”„«»\"]", "'", line).strip()


def _lines(description: str) -> Iterable[str]:
    return own_words(description).split("\n") if description else ()


@lru_cache(maxsize=512)
def prose(description: str) -> tuple[str, ...]:
    """The lines of *description* that say something, each as one visible line."""
    return tuple(cut(line) for line in own_words(description).split("\n") if is_prose(line))


def is_prose(line: str) -> bool:
    """Whether *line* says something, rather than greeting, asking or listing what to do."""
    text = _LEADING.sub("", line).strip()
    marked = any(pattern.match(line) for pattern in (_BOX, _TICKED, _TODO_MARKED, _TODO_BARE, _NOTES, _AGENDA))
    return not marked and len(text.split()) >= 4 and text[-1:] not in "?,"


def plain_line(text: str, limit: int = 120) -> str:
    """*text* as one visible line without addresses, for showing beside other words."""
    return one_line(_ADDRESS.sub(" ", visible(plain(text))), limit)
