"""The text of a reminder: until when, with whom, what a good message has, a ready draft, and why it is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.compose.dates import day, spoken
from followup.compose.fields import fill
from followup.compose.languages import texts_of
from followup.compose.letters import drafts, receiver
from followup.compose.mailto import mailto
from followup.compose.notes import Noted, document, is_own, noted, plain_line, prose
from followup.compose.texts.base import Frame, Texts
from followup.identity import identity_of
from followup.model import Draft, Event, Evidence, Interaction, Person, Settings, Slot, Touch, Window
from followup.record import record
from followup.text import LANGUAGES, visible

LONGEST = 6000
"""Characters; Google keeps 8,192 of a description, and escaping makes it longer."""
DRAFTS = 3
"""Drafts that stand in a reminder (decision 30)."""
SHOWN = 4
"""People, open items and reasons that are listed."""
_HTTP = re.compile(r"https?://[^\s<>\"']{1,1000}")


@record
class _Told:
    """What every paragraph is made from."""

    interaction: Interaction
    touch: Touch
    settings: Settings
    zone: ZoneInfo
    texts: Texts
    noted: Noted

    @property
    def frame(self) -> Frame:
        return self.texts.frame

    @property
    def kind(self) -> str:
        return self.frame.kinds.get(self.interaction.kind, str(self.interaction.kind))


def body_of(
    interaction: Interaction, touch: Touch, window: Window, slot: Slot, settings: Settings, zone: ZoneInfo
) -> str:
    """The whole text, at most ``LONGEST`` characters: drafts are left out from the last one on until it fits."""
    language = settings.language if settings.language in LANGUAGES else "en"
    told = _Told(interaction, touch, settings, zone, texts_of(language), noted(interaction, settings))
    head = "\n".join(_head(told, window, slot))
    parts = "\n".join(_anatomy(told))
    end = "\n".join(_end(told))
    letters = drafts(interaction, touch, "", settings, zone, slot.late, told.noted, DRAFTS)
    receivers = max(len(interaction.people), 1)
    shown = len(letters)
    while True:
        written = [_letter(told, letter) for letter in letters[:shown]]
        left = receivers - shown
        more = [fill(told.frame.more, {"count": str(left), "id": _short(told)})] if left else []
        text = "\n\n".join([head, parts, *written, *more, end])
        if len(text) <= LONGEST or not shown:
            return text[:LONGEST]
        shown -= 1


def link_of(interaction: Interaction) -> str:
    """The web address of the first event that has one; empty otherwise."""
    return next((event.link for event in interaction.events if _HTTP.fullmatch(event.link)), "")


def _head(told: _Told, window: Window, slot: Slot) -> Iterator[str]:
    frame, interaction = told.frame, told.interaction
    when = spoken(told.texts.dates, window.closes, told.zone)
    yield fill(frame.late if slot.late else frame.by, {"when": when})
    if interaction.people:
        yield fill(frame.people, {"people": _people(interaction.people, frame)})
    for event in interaction.events[:SHOWN]:
        yield fill(frame.about, {"event": plain_line(event.summary) or told.kind, "when": _when(event, told)})
    moves = frame.moves if told.touch.number == 1 else frame.moves_later
    yield moves[interaction.kind]
    if interaction.check:
        yield fill(frame.check, {"kind": told.kind})


def _people(people: tuple[Person, ...], frame: Frame) -> str:
    shown = [_person(person) for person in people[: 2 * SHOWN]]
    left = len(people) - len(shown)
    return ", ".join(shown) + (f" {fill(frame.several, {'count': str(left)})}" if left > 0 else "")


def _person(person: Person) -> str:
    name, address = receiver(person), visible(person.email).strip()
    return f"{name} <{address}>" if address and name != address else name


def _when(event: Event, told: _Told) -> str:
    if isinstance(event.start, datetime):
        return spoken(told.texts.dates, event.start, told.zone)
    at_noon = datetime(event.start.year, event.start.month, event.start.day, 12, tzinfo=told.zone)
    return day(told.texts.dates, at_noon, told.zone)


def _anatomy(told: _Told) -> Iterator[str]:
    """The four parts, each with what the calendar knows."""
    frame, interaction = told.frame, told.interaction
    who = ", ".join(receiver(person) for person in interaction.people[:SHOWN]) or interaction.organisation or "____"
    yield f"1. {frame.parts['gratitude']}{frame.colon}{fill(frame.thanks[interaction.kind], {'who': plain_line(who)})}"
    anchors = list(_anchors(told))
    yield f"2. {frame.parts['anchor']}{frame.colon}{'; '.join(anchors) or frame.nothing['anchor']}"
    items = told.noted.open_items if told.touch.number == 1 else ()
    yield f"3. {frame.parts['value']}{frame.colon}{frame.nothing['value'] if not items else ''}".rstrip()
    yield from (f"   ☐ {item}" for item in items[:SHOWN])
    yield f"4. {frame.parts['close']}{frame.colon}{frame.light[interaction.kind]}"


def _anchors(told: _Told) -> Iterator[str]:
    found = [detail.text for detail in told.noted.details]
    lines = list(dict.fromkeys((*found, *_own_lines(told))))[:2]
    if lines:
        yield fill(told.frame.quoted, {"text": " … ".join(lines)})
    if title := document(told.interaction):
        yield fill(told.frame.document, {"document": plain_line(title, 80)})


def _own_lines(told: _Told) -> list[str]:
    """What the person wrote into their own event: shown for remembering, never put into a draft."""
    return [
        line
        for event in told.interaction.events
        if is_own(event, told.interaction, told.settings)
        for line in prose(event.description)
    ]


def _letter(told: _Told, letter: Draft) -> str:
    frame = told.frame
    who = receiver(letter.to) or plain_line(told.interaction.organisation) or "____"
    link = mailto(letter.to.email, letter.subject)
    lines = [
        fill(frame.draft, {"who": who}),
        fill(frame.subject, {"subject": letter.subject}),
        "",
        letter.body,
    ]
    if link:
        lines += ["", fill(frame.write, {"who": who, "link": link})]
    return "\n".join(lines)


def _end(told: _Told) -> Iterator[str]:
    frame = told.frame
    found = _for_kind(told.interaction)[:SHOWN]
    quoted = {item.field for item in found if item.word}
    reasons = dict.fromkeys(_reason(item, frame) for item in found if item.word or item.field not in quoted)
    if said := ", ".join(filter(None, reasons)):
        yield fill(frame.why, {"kind": told.kind, "evidence": said})
    if link := link_of(told.interaction):
        yield fill(frame.event, {"link": link})
    yield frame.respect


def _for_kind(interaction: Interaction) -> list[Evidence]:
    found = [item for item in interaction.evidence if item.toward is interaction.kind and item.what]
    return list({(item.field, item.what): item for item in found}.values())


def _reason(item: Evidence, frame: Frame) -> str:
    """A word as it stands, with its field; of a fact, which is said in English, the field alone."""
    field = frame.fields.get(item.field, "")
    return f"{fill(frame.word, {'word': plain_line(item.what, 80)})} ({field})" if item.word else field


def _short(told: _Told) -> str:
    return identity_of(told.interaction.events[0], told.touch.number)[:8]
