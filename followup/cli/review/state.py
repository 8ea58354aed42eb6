"""The review as a value: a key turns one state into the next; nothing here draws, reads or writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from followup.cli.review.cards import Card
from followup.model import Decision, Kind, Word
from followup.record import record

KINDS: Mapping[str, Kind] = dict(zip("12345678", Kind, strict=True))
"""The digit that chooses a type."""
WORDS: Mapping[str, Word] = {"s": Word.SCHEDULE, "x": Word.SKIP, "d": Word.DONE}


@record
class Review:
    """Where a review stands."""

    cards: tuple[Card, ...]
    cursor: int = 0
    choices: Mapping[int, Decision] | None = None
    """What was decided, by the card's number."""
    before: Review | None = None
    """The state that undo goes back to."""
    asks_kind: bool = False
    """The next key chooses a type."""
    shows_others: bool = False
    """Events that were taken for none are listed too."""
    confirms: bool = False
    """What would be written is shown; one more yes and it is."""
    left: bool = False
    """The person left without a write."""
    agreed: bool = False
    """The person said yes to what would be written."""

    @property
    def over(self) -> bool:
        """There is nothing more to ask."""
        return self.left or self.agreed

    @property
    def listed(self) -> tuple[int, ...]:
        """The numbers of the cards that are shown, in order."""
        return tuple(n for n, card in enumerate(self.cards) if self.shows_others or not card.other)

    def choice(self, number: int) -> Decision | None:
        """What was decided about a card."""
        return (self.choices or {}).get(number)

    @property
    def decisions(self) -> dict[str, Decision]:
        """What was decided, by touch-1 identity, as a run wants to know it."""
        return {
            identity: said
            for number, said in (self.choices or {}).items()
            if said.word is not Word.SCHEDULE
            for identity in self.cards[number].identities
        }


def press(review: Review, key: str) -> Review:
    """The review after *key*: a character, or ``up``, ``down``, ``enter``, ``escape``."""
    if review.confirms:
        return _confirmed(review, key)
    if review.asks_kind:
        return _kind_chosen(review, key)
    match key:
        case "up" | "k":
            return _moved(review, -1)
        case "down" | "j":
            return _moved(review, +1)
        case "s" | "x" | "d":
            return _decided(review, (review.cursor,), Decision(WORDS[key]))
        case "S" | "X" | "D":
            return _decided(review, _open(review), Decision(WORDS[key.lower()]))
        case "t":
            return replace(review, asks_kind=bool(review.listed))
        case "u":
            return review.before or review
        case "n":
            return _with_others(review)
        case "w" | "enter":
            return replace(review, confirms=True)
        case "q" | "escape":
            return replace(review, left=True)
        case _:
            return review


def _confirmed(review: Review, key: str) -> Review:
    match key:
        case "y" | "w":
            return replace(review, agreed=True)
        case "q":
            return replace(review, left=True)
        case "b" | "n" | "escape" | "u":
            return replace(review, confirms=False)
        case _:
            return review


def _kind_chosen(review: Review, key: str) -> Review:
    asked = replace(review, asks_kind=False)
    if key not in KINDS:
        return asked
    return _decided(asked, (review.cursor,), Decision(Word.RETYPE, KINDS[key]))


def _decided(review: Review, numbers: tuple[int, ...], said: Decision) -> Review:
    if not review.listed or not numbers:
        return review
    choices = {**(review.choices or {}), **dict.fromkeys(numbers, said)}
    return _moved(replace(review, choices=choices, before=review), +1 if len(numbers) == 1 else 0)


def _open(review: Review) -> tuple[int, ...]:
    """The cards that nothing was said about yet; those that have their reminder are left alone."""
    return tuple(
        n for n in review.listed if review.choice(n) is None and not review.cards[n].there and not review.cards[n].other
    )


def _moved(review: Review, by: int) -> Review:
    listed = review.listed
    if not listed:
        return review
    at = listed.index(review.cursor) if review.cursor in listed else 0
    return replace(review, cursor=listed[min(max(at + by, 0), len(listed) - 1)])


def _with_others(review: Review) -> Review:
    shown = replace(review, shows_others=not review.shows_others)
    return shown if shown.cursor in shown.listed else _moved(replace(shown, cursor=-1), 0)
