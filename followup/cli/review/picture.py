"""What the review looks like: a list, the card under the cursor, the keys; lines that fit the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.cli.review.cards import Card
from followup.cli.review.state import KINDS, Review
from followup.model import Decision, Kind, Word
from followup.output.followups import Urgency, kind_name
from followup.output.human import plural
from followup.output.lines import Line, Row, fit, table, text_line, wrapped
from followup.output.times import moment, relative

KEYS = (
    "s follow up   x skip   d done already   t another type   u undo",
    "S X D for all that are open   n show the rest   w write   q leave",
)
WHY = 3
"""Reasons shown for a card."""


def picture(review: Review, now: datetime, zone: ZoneInfo, width: int, height: int) -> tuple[Line, ...]:
    """The screen, *height* lines at most."""
    if review.confirms:
        return summary(review, now, zone, width)
    keys = _kinds() if review.asks_kind else [text_line(fit(line, width), "quiet") for line in KEYS]
    below = [text_line(), *_detail(review, now, zone, width), text_line(), *keys]
    head = [text_line(fit(_heading(review), width), "head"), text_line()]
    room = max(height - len(head) - len(below) - 1, 3)
    return (*head, *_window(_list(review, now, zone, width), _place(review), room), *below)


def summary(review: Review, now: datetime, zone: ZoneInfo, width: int) -> tuple[Line, ...]:
    """What would be written, before it is."""
    lines: list[Line] = [text_line("This is what will be written", "head"), text_line()]
    rows = [
        Row(
            (_said(review, n), card.who, kind_name(_kind(review, n)), _when(review, n, now, zone)), ("", "name", "", "")
        )
        for n, card in enumerate(review.cards)
        if _matters(review, n)
    ]
    lines += table(rows, width, gives=(1,)) if rows else [text_line("  Nothing.")]
    counts = Counter(_said(review, n) for n in range(len(review.cards)) if _matters(review, n))
    counted = ", ".join(f"{number} {word}" for word, number in counts.items())
    return (*lines, text_line(), text_line(counted), text_line("y write   b back   q leave without writing", "quiet"))


def card_lines(review: Review, number: int, now: datetime, zone: ZoneInfo, width: int) -> tuple[Line, ...]:
    """All about one card: who, what, when, why."""
    card = review.cards[number]
    sure = " (not sure)" if card.unsure else ""
    lines: list[Line] = [((fit(card.who, width), "name"),)]
    if card.title != card.who:
        lines.append(text_line(fit(card.title, width)))
    ended = "ended" if card.ends <= now else "ends"
    happened = f"{kind_name(card.kind)}{sure}, {ended} {moment(card.ends, zone, now)}, {relative(card.ends, now)}"
    lines.append(text_line(fit(happened, width)))
    lines.append(text_line(fit(_window_words(card, now, zone), width), "late" if card.urgency is Urgency.LATE else ""))
    why = "; ".join(f"{one.field}: {one.what}" for one in card.evidence[:WHY]) or card.reason
    lines += [text_line(line, "quiet") for line in wrapped(f"because of {why}" if card.evidence else why, width)[:2]]
    return tuple(lines)


def _heading(review: Review) -> str:
    asked = [card for card in review.cards if not card.other]
    there = sum(card.there for card in asked)
    decided = sum(review.choice(n) is not None for n in range(len(review.cards)))
    parts = [plural(len(asked), "interaction")]
    parts += [f"{there} with a reminder already"] if there else []
    parts += [f"{decided} decided"] if decided else []
    return f"Catch up: {', '.join(parts)}"


def _list(review: Review, now: datetime, zone: ZoneInfo, width: int) -> Sequence[Line]:
    rows = []
    for n in review.listed:
        card = review.cards[n]
        here = n == review.cursor
        state = "closed" if card.window and card.window.closes <= now else "closes"
        closing = f"{state} {relative(card.window.closes, now)}" if card.window else card.reason
        kind = kind_name(_kind(review, n)) + ("?" if card.unsure and review.choice(n) is None else "")
        cells = (">" if here else "", _said(review, n), card.who, kind, closing)
        late = "late" if card.urgency is Urgency.LATE else "quiet"
        rows.append(Row(cells, ("head", _style(review, n), "name" if here else "", "", late)))
    return table(rows, width, gives=(2, 4), indent="")


def _window(lines: Sequence[Line], at: int, room: int) -> Sequence[Line]:
    """*room* lines around the one at *at*."""
    first = min(max(at - room // 2, 0), max(len(lines) - room, 0))
    return lines[first : first + room]


def _place(review: Review) -> int:
    return review.listed.index(review.cursor) if review.cursor in review.listed else 0


def _detail(review: Review, now: datetime, zone: ZoneInfo, width: int) -> Sequence[Line]:
    if not review.listed:
        return [text_line("Nothing to follow up in this range.")]
    return card_lines(review, review.listed[_place(review)], now, zone, width)


def _window_words(card: Card, now: datetime, zone: ZoneInfo) -> str:
    if card.window is None:
        return ""
    closes = f"{moment(card.window.closes, zone, now)}, {relative(card.window.closes, now)}"
    word = "was to be sent by" if card.window.closes <= now else "send by"
    there = f"; reminder {moment(card.reminder, zone, now)}" if card.reminder else ""
    return f"{word} {closes}{there}"


def _kind(review: Review, number: int) -> Kind:
    said = review.choice(number)
    return said.kind if said and said.word is Word.RETYPE and said.kind else review.cards[number].kind


def _said(review: Review, number: int) -> str:
    """What becomes of a card, in a word."""
    card, said = review.cards[number], review.choice(number)
    if said is None:
        return "there" if card.there else "-" if card.other else "follow up"
    return _word(said)


def _word(said: Decision) -> str:
    return {
        Word.SCHEDULE: "follow up",
        Word.SKIP: "skip",
        Word.DONE: "done",
        Word.RETYPE: "is now",
    }[said.word]


def _style(review: Review, number: int) -> str:
    said = review.choice(number)
    if said is None:
        return "quiet"
    return {Word.SCHEDULE: "new", Word.SKIP: "gone", Word.DONE: "open", Word.RETYPE: "link"}[said.word]


def _matters(review: Review, number: int) -> bool:
    card, said = review.cards[number], review.choice(number)
    if said is None or said.word is Word.SCHEDULE:
        return not card.there and not card.other
    return True


def _when(review: Review, number: int, now: datetime, zone: ZoneInfo) -> str:
    card, said = review.cards[number], review.choice(number)
    if said is not None and said.word is not Word.SCHEDULE:
        return ""
    return moment(card.reminder, zone, now) if card.reminder else ""


def _kinds() -> list[Line]:
    names = [f"{digit} {kind_name(kind)}" for digit, kind in KINDS.items()]
    return [text_line("   ".join(names[:4]), "quiet"), text_line("   ".join(names[4:]), "quiet")]
