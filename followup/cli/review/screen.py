"""The review on a terminal: read a key, draw again. With ``--plain``, one question after the other instead."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

import click

from followup.cli.review.cards import cards_of
from followup.cli.review.diff import diff
from followup.cli.review.picture import card_lines, picture
from followup.cli.review.state import KINDS, Review, press
from followup.model import Decision, Plan, Reading
from followup.output.followups import kind_name
from followup.output.lines import Line
from followup.pipeline import Moment

ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l"
"""The terminal's other screen, so that what stood there before comes back."""
KEYS: Mapping[str, str] = {
    "\x1b[A": "up",
    "\x1bOA": "up",
    "\xe0H": "up",
    "\x1b[B": "down",
    "\x1bOB": "down",
    "\xe0P": "down",
    "\r": "enter",
    "\n": "enter",
    "\x1b": "escape",
}
"""What keys send on Unix and Windows."""

_STROKE = re.compile(r"\x1b[\[O][A-Z]|\xe0[A-Z]|.", re.DOTALL)
"""One key; whoever types fast, or holds an arrow, sends several at once."""

QUESTION = "s follow up, x skip, d done already, t another type, b back, q leave?"

Draw = Callable[[tuple[Line, ...]], None]


class Talk(Protocol):
    """A review: the questions, then the last look before the write; both know how far it is."""

    def ask(self, reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        """See ``app.Ask``; asked again, it goes on where it was."""
        ...

    def confirm(self, plan: Plan) -> bool:
        """Whether *plan* may be written; no goes back to the questions."""
        ...


class OnScreen:
    """A review that fills the terminal; *draw* shows lines, *get_key* waits for one key."""

    def __init__(self, draw: Draw, get_key: Callable[[], str] = click.getchar) -> None:
        self._draw = draw
        self._get_key = get_key
        self._review: Review | None = None
        self._when: Moment | None = None

    def ask(self, reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        """The list, until the person wants to write or leaves."""
        review = self._review or Review(cards_of(plan, when.now, when.zone))
        self._when = when
        if not review.cards:
            review = replace(review, confirms=True)
        with _other_screen():
            while not (review.over or review.confirms):
                size = shutil.get_terminal_size((80, 24))
                review = self._next(review, picture(review, when.now, when.zone, size.columns, size.lines))
        self._review = review
        return None if review.left else review.decisions

    def confirm(self, plan: Plan) -> bool:
        """What would be written, until the person says yes, back or leave."""
        review, when = self._review, self._when
        if review is None or when is None:
            return True
        with _other_screen():
            while review.confirms and not review.over:
                size = shutil.get_terminal_size((80, 24))
                review = self._next(review, diff(plan, when.now, when.zone, size.columns, size.lines))
        self._review = review
        return review.agreed

    def _next(self, review: Review, shown: tuple[Line, ...]) -> Review:
        click.clear()
        self._draw(shown)
        before = review
        for key in _STROKE.findall(self._get_key()):
            review = press(review, KEYS.get(key, key))
            if review.over or review.confirms is not before.confirms:
                # what would be written is seen before anything typed ahead can agree to it
                break
        return review


@contextmanager
def _other_screen() -> Iterator[None]:
    sys.stdout.write(ENTER)
    try:
        yield
    finally:
        sys.stdout.write(LEAVE)
        sys.stdout.flush()


class OneByOne:
    """A review as plain questions, for screen readers and simple terminals; *get_line* prompts for a line."""

    def __init__(self, draw: Draw, get_line: Callable[[str], str], width: int) -> None:
        self._draw = draw
        self._get_line = get_line
        self._width = width
        self._review: Review | None = None
        self._when: Moment | None = None
        self._at = 0

    def ask(self, reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        """One interaction after the other, from the one where it was."""
        review = self._review or Review(cards_of(plan, when.now, when.zone))
        self._when = when
        asked = [n for n in review.listed if not review.cards[n].there]
        while not review.over and self._at < len(asked):
            review = self._question(review, asked, when)
        self._review = review if review.over else replace(review, confirms=True)
        return None if review.left else review.decisions

    def confirm(self, plan: Plan) -> bool:
        """What would be written, and a question; back goes to the last interaction."""
        review, when = self._review, self._when
        if review is None or when is None:
            return True
        while review.confirms and not review.over:
            self._draw(((), *diff(plan, when.now, when.zone, self._width)))
            review = press(review, self._get_line("Write this? (y, b, q) ")[:1])
        self._at = max(self._at - 1, 0)
        self._review = review
        return review.agreed

    def _question(self, review: Review, asked: Sequence[int], when: Moment) -> Review:
        number = asked[self._at]
        self._draw(((), *card_lines(review, number, when.now, when.zone, self._width)))
        key = self._get_line(f"{self._at + 1} of {len(asked)}: {QUESTION} ") or "s"
        if key == "b":
            self._at = max(self._at - 1, 0)
            return review
        if key == "t":
            review = replace(review, cursor=number, asks_kind=True)
            key = self._get_line(f"{', '.join(f'{digit} {kind_name(kind)}' for digit, kind in KINDS.items())}: ")
        review = press(replace(review, cursor=number), key[:1])
        self._at += review.choice(number) is not None
        return review
