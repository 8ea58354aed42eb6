"""What the review looks like: a list, the card under the cursor, the keys; lines that fit the screen."""

from __future__ import annotations

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
from followup.output.why import reasons
from followup.text import one_line

KEYS = (
    "s follow up   x skip   d done already   t another type   u undo",
    "S X D for all undecided   n {} the rest   w write   q leave",
)
WHY = 3
"""Reasons shown for a card."""


def picture(review: Review, now: datetime, zone: ZoneInfo, width: int, height: int) -> tuple[Line, ...]:
    """The screen, *height* lines at most."""
    keys = _kinds() if review.asks_kind else _keys(review, width)
    below = [text_line(), *_detail(review, now, zone, width), text_line(), *keys]
    head = [text_line(fit(_heading(review), width), "head"), text_line()]
    room = max(height - len(head) - len(below) - 1, 3)
    listed, at, headings = _list(review, now, width)
    return (*head, *_window(listed, at, headings, room), *below)


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
    why = one_line(reasons(card.evidence, WHY) or card.reason, 300)
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


def _list(review: Review, now: datetime, width: int) -> tuple[list[Line], int, frozenset[int]]:
    """The cards in their groups, on which line the cursor stands, and which lines are headings."""
    rows = [_row(review, n, now) for n in review.listed]
    lines: list[Line] = []
    at, group, headings = 0, "", set()
    for n, line in zip(review.listed, table(rows, width, gives=(2, 4), indent=""), strict=True):
        if (heading := _group(review.cards[n])) != group:
            group = heading
            headings.add(len(lines))
            lines.append(text_line(heading, "late" if heading == Urgency.LATE else "head"))
        if n == review.cursor:
            at = len(lines)
        lines.append(line)
    return lines, at, frozenset(headings)


def _group(card: Card) -> str:
    if card.other:
        return "Taken for nothing to follow up"
    if card.there:
        return "With a reminder already"
    return "Not sure" if card.unsure else str(card.urgency)


def _row(review: Review, number: int, now: datetime) -> Row:
    card = review.cards[number]
    here = number == review.cursor
    state = "closed" if card.window and card.window.closes <= now else "closes"
    closing = f"{state} {relative(card.window.closes, now)}" if card.window else card.reason
    kind = kind_name(_kind(review, number)) + ("?" if card.unsure and review.choice(number) is None else "")
    cells = (">" if here else "", _said(review, number), card.who, kind, closing)
    late = "late" if card.urgency is Urgency.LATE else "quiet"
    return Row(cells, ("head", _style(review, number), "name" if here else "", "", late))


def _window(lines: Sequence[Line], at: int, headings: frozenset[int], room: int) -> Sequence[Line]:
    """*room* lines around the one at *at*; what stands below them is counted in the last."""
    first = min(max(at - room // 2, 0), max(len(lines) - room, 0))
    if first + room >= len(lines):
        return lines[first:]
    last = first + room - 1
    if last - 1 in headings:
        last -= 1
    more = sum(n not in headings for n in range(last, len(lines)))
    return [*lines[first:last], text_line(f"   … {more} more", "quiet")]


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
        return "there" if card.there else "-" if card.other else "follow up?"
    return _word(said)


def _word(said: Decision) -> str:
    return {
        Word.SCHEDULE: "follow up",
        Word.SKIP: "skip",
        Word.DONE: "done",
        Word.RETYPE: "changed",
    }[said.word]


def _style(review: Review, number: int) -> str:
    said = review.choice(number)
    if said is None:
        return "quiet"
    return {Word.SCHEDULE: "new", Word.SKIP: "gone", Word.DONE: "open", Word.RETYPE: "link"}[said.word]


def _keys(review: Review, width: int) -> list[Line]:
    rest = "hide" if review.shows_others else "show"
    return [text_line(fit(line.format(rest), width), "quiet") for line in KEYS]


def _kinds() -> list[Line]:
    names = [f"{digit} {kind_name(kind)}" for digit, kind in KINDS.items()]
    return [
        text_line("   ".join(names[:4]), "quiet"),
        text_line("   ".join([*names[4:], "any other key: back"]), "quiet"),
    ]
