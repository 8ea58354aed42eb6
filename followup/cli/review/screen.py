"""The review on a terminal: read a key, draw again. With ``--plain``, one question after the other instead."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace

import click

from followup.app import Ask
from followup.cli.review.cards import cards_of
from followup.cli.review.picture import card_lines, picture, summary
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

QUESTION = "s follow up, x skip, d done already, t another type, b back, q leave?"

Draw = Callable[[tuple[Line, ...]], None]


def on_screen(draw: Draw, get_key: Callable[[], str] = click.getchar) -> Ask:
    """A review that fills the terminal; *draw* shows lines, *get_key* waits for one key."""

    def ask(reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        review = Review(cards_of(plan, when.now, when.zone))
        sys.stdout.write(ENTER)
        try:
            while not review.over:
                size = shutil.get_terminal_size((80, 24))
                click.clear()
                draw(picture(review, when.now, when.zone, size.columns, size.lines))
                key = get_key()
                review = press(review, KEYS.get(key, key))
        finally:
            sys.stdout.write(LEAVE)
            sys.stdout.flush()
        return None if review.left else review.decisions

    return ask


def one_by_one(draw: Draw, get_line: Callable[[str], str], width: int) -> Ask:
    """A review as plain questions, for screen readers and simple terminals; *get_line* prompts for a line."""

    def ask(reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        review = Review(cards_of(plan, when.now, when.zone))
        asked = [n for n in review.listed if not review.cards[n].there]
        at = 0
        while not review.over:
            if at >= len(asked):
                draw(summary(review, when.now, when.zone, width))
                review = press(replace(review, confirms=True), get_line("Write this? (y, b, q) "))
                at -= 0 if review.over else bool(asked)
                continue
            draw(((), *card_lines(review, asked[at], when.now, when.zone, width)))
            key = get_line(f"{at + 1} of {len(asked)}: {QUESTION} ") or "s"
            if key == "b":
                at = max(at - 1, 0)
                continue
            if key == "t":
                review = replace(review, cursor=asked[at], asks_kind=True)
                key = get_line(f"{', '.join(f'{digit} {kind_name(kind)}' for digit, kind in KINDS.items())}: ")
            review = press(replace(review, cursor=asked[at]), key[:1])
            at += review.choice(asked[at]) is not None
        return None if review.left else review.decisions

    return ask
