"""The review of ``catch-up``: every key, every picture, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.cli.review.cards import cards_of
from followup.cli.review.diff import diff
from followup.cli.review.picture import card_lines, picture
from followup.cli.review.screen import OneByOne, OnScreen, Talk
from followup.cli.review.state import Review, press
from followup.identity import identity_of
from followup.model import Create, Decision, Kind, Mark, Plan, Range, State, Word
from followup.output.lines import Line, cells
from followup.output.paint import plain
from followup.pipeline import Moment
from tests.output.outcomes import BERLIN, NOW, busy_week

WEEK = busy_week()
CARDS = cards_of(WEEK.plan, NOW, BERLIN)
START = Review(CARDS)
MOMENT = Moment(NOW, BERLIN, Range(NOW - timedelta(days=7), NOW, timedelta(days=9)))
EVERY_KEY = ["up", "down", "enter", "escape", *"sxdSXDtunwqyb12345678jkZ?"]


def after(*keys: str) -> Review:
    review = START
    for key in keys:
        review = press(review, key)
    return review


def said(review: Review) -> dict[str, str]:
    """Who → what was decided, in a word."""
    return {
        card.who: str(choice.kind or choice.word)
        for n, card in enumerate(review.cards)
        if (choice := review.choice(n)) is not None
    }


def test_new_and_uncertain_cards_come_first() -> None:
    """Then those that have their reminder, at last what was taken for nothing; done ones ask nothing."""
    assert [(card.who, card.there, card.other) for card in CARDS] == [
        ("Jane Doe, Acme", False, False),
        ("Bo[31m Li, Initech", False, False),
        ("李雷", True, False),
        ("Globex", True, False),
        ("Career Fair Hamburg", True, False),
        ("Lunch with Eve", False, True),
        ("Party x", False, True),
        ("Dentist", False, True),
        ("Stand-up", False, True),
    ]


def test_a_decision_moves_on() -> None:
    """Skip, done: the cursor goes to the next card, and the last key wins."""
    review = after("x", "d", "up", "s")
    assert said(review) == {"Jane Doe, Acme": "skip", "Bo[31m Li, Initech": "schedule"}
    assert review.cursor == 2


def test_decisions_cover_every_event_of_a_loop() -> None:
    """A merged on-site is decided as a whole; "follow up" is what happens anyway."""
    loop = [identity_of(event) for event in WEEK.plan.actions[0].events]
    review = after("x", "s")
    assert review.decisions == dict.fromkeys(loop, Decision(Word.SKIP))


def test_capital_letters_decide_all_that_is_open() -> None:
    """What was decided before stays, and so does what has its reminder."""
    assert said(after("d", "X")) == {"Jane Doe, Acme": "done", "Bo[31m Li, Initech": "skip"}


def test_a_type_is_chosen_by_its_digit() -> None:
    """Any other key goes back to the list unchanged."""
    assert after("t", "1").decisions == dict.fromkeys(
        [identity_of(event) for event in WEEK.plan.actions[0].events], Decision(Word.RETYPE, Kind.INTERVIEW)
    )
    assert said(after("t", "q")) == {}
    assert not after("t", "q").left


def test_undo_goes_back_decision_by_decision() -> None:
    """One for all is one decision."""
    assert said(after("x", "d", "u")) == {"Jane Doe, Acme": "skip"}
    assert said(after("x", "S", "u")) == {"Jane Doe, Acme": "skip"}
    assert after("u") == START


def test_the_rest_can_be_shown_and_given_a_type() -> None:
    """An event that was taken for nothing is an interaction after all."""
    review = after("n", *["down"] * 20, "t", "7")
    assert said(review) == {"Stand-up": "meeting"}
    assert len(after("n").listed) == len(CARDS)
    assert len(after("n", "n").listed) == 5


def test_nothing_is_agreed_without_the_summary() -> None:
    """Write asks once more; back returns; leaving leaves."""
    assert after("w").confirms
    assert not after("w").over
    assert after("w", "y").agreed
    assert not after("w", "b").confirms
    assert after("w", "q").left
    assert after("enter", "escape", "escape").left
    assert after("q").left


@given(st.lists(st.sampled_from(EVERY_KEY), max_size=40), st.integers(60, 120), st.integers(16, 50))
def test_any_keys_leave_a_picture_that_fits(keys: list[str], width: int, height: int) -> None:
    """Whatever is pressed: never a wider or higher picture than the screen, never a decision without its key."""
    review = after(*keys)
    shown = plain(picture(review, NOW, BERLIN, width, height)).splitlines()
    assert len(shown) <= height
    assert all(cells(line) <= width for line in shown)
    assert review.agreed <= ("y" in keys or keys.count("w") > 1)
    if not set(keys) & set("xdXDt"):
        assert review.decisions == {}


def test_the_picture() -> None:
    """The list in groups, the card under the cursor, the keys."""
    assert plain(picture(after("x"), NOW, BERLIN, 80, 24)) == PICTURE


PICTURE = """\
Catch up: 5 interactions, 3 with a reminder already, 1 decided

Closing today
   skip        Jane Doe, Acme       interview       closes in 3 h
Late
>  follow up?  Bo[31m Li, Initech   meeting         closed 36 h ago
With a reminder already
   there       李雷                 informational?  closes in 21 h
   there       Globex               application     closes in 10 days
   there       Career Fair Hamburg  networking      closes in 3 days

Bo[31m Li, Initech
Call
meeting, ended Mon 16 Nov 02:00, 2 days ago
was to be sent by Tue 17 Nov 02:00, 36 h ago; reminder Wed 18 Nov 18:00
because of “x”

s follow up   x skip   d done already   t another type   u undo
S X D for all undecided   n show the rest   w write   q leave
"""


def test_the_last_look_shows_exactly_what_is_written() -> None:
    """What the person decided first, then what is new, moved, rewritten and taken away; what stays is not shown."""
    bo = next(action for action in WEEK.plan.actions if action.late)
    assert isinstance(bo, Create)
    mark = Mark(reason="", identity=bo.identity, kind=bo.kind, events=bo.events, state=State.DONE, reminder=bo.reminder)
    plan = Plan((*(action for action in WEEK.plan.actions if action is not bo), mark), refused="too many")
    assert plain(diff(plan, NOW, BERLIN, 80, 24)) == DIFF
    many = Plan(WEEK.plan.actions * 10)
    assert "  … and 48 more" in plain(diff(many, NOW, BERLIN, 80, 10)).splitlines()
    assert len(diff(many, NOW, BERLIN, 80, 10)) <= 10


DIFF = """\
This is what will be written

  ✓  Bo[31m Li, Initech  meeting        done
  +  Jane Doe, Acme      interview      Wed 18 Nov 15:00
  >  李雷                informational  from today 16:00 to today 16:00
  ~  Globex              application    rewritten
  -  Ana Lima, Umbrella  meeting        taken away: cancelled

too many
1 done, 1 new, 1 moved, 1 rewritten, 1 taken away
y write   b back   q leave without writing
"""


def test_an_empty_range_says_so() -> None:
    """Nothing to decide is a fine week too."""
    empty = press(press(Review(()), "s"), "X")
    assert "Nothing to follow up in this range." in plain(picture(empty, NOW, BERLIN, 80, 24))


def test_a_review_without_a_card_opens_no_screen(capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to press a key for; a write is still looked at before it is made."""

    def get_key() -> str:
        raise AssertionError("no key was to be asked for")

    talk = OnScreen(lambda _: None, get_key)
    assert talk.ask(WEEK.reading, Plan(()), MOMENT) == {}
    with pytest.raises(AssertionError):
        talk.confirm(WEEK.plan)
    capsys.readouterr()


def test_what_lies_below_the_screen_is_counted() -> None:
    """No heading stands over nothing, and the line under the cursor is always shown."""
    for height in range(14, 30):
        for at in range(len(CARDS)):
            review = after("n", *["down"] * at)
            lines = plain(picture(review, NOW, BERLIN, 80, height)).splitlines()
            listed = lines[2 : lines.index("", 2)]
            assert any(line.startswith(">") for line in listed)
            if "more" not in listed[-1]:
                continue
            assert listed[-2][:1] in {" ", ">"}
            hidden = int(listed[-1].split()[1])
            shown = sum(line[:1] in {" ", ">"} for line in listed[:-1])
            assert hidden + shown <= len(CARDS)
            assert hidden >= 1


def test_the_keys_name_what_they_do_now() -> None:
    """What n shows it also hides; a type can be left unchosen."""
    assert "n show the rest" in plain(picture(START, NOW, BERLIN, 80, 24))
    assert "n hide the rest" in plain(picture(after("n"), NOW, BERLIN, 80, 24))
    assert "any other key: back" in plain(picture(after("t"), NOW, BERLIN, 80, 24))


def test_a_proposal_is_a_question_until_it_is_decided() -> None:
    """Without colours too one sees what was decided."""
    assert "follow up?  Jane Doe, Acme" in plain(picture(START, NOW, BERLIN, 80, 24))
    assert "follow up   Jane Doe, Acme" in plain(picture(after("s"), NOW, BERLIN, 80, 24))
    assert "changed     Jane Doe, Acme" in plain(picture(after("t", "7"), NOW, BERLIN, 80, 24))


def test_a_card_says_why() -> None:
    """Reasons are those of the classifier, or of the skip."""
    assert plain(card_lines(START, 7, NOW, BERLIN, 80)).splitlines()[-1] == "because of “x”"


def through(talk: Talk) -> set[str] | None:
    """Who is skipped or done after the whole review, or None where nothing is written; as ``app.run`` goes about it."""
    while True:
        found = talk.ask(WEEK.reading, WEEK.plan, MOMENT)
        if found is None:
            return None
        if talk.confirm(WEEK.plan):
            return {card.who for card in CARDS if set(card.identities) & set(found)}


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["x", "\x1b[A", "\r", "y"], {"Jane Doe, Acme"}),
        (["x", "w", "b", "d", "w", "?", "w"], {"Jane Doe, Acme", "Bo[31m Li, Initech"}),
        (["xd", "w", "y"], {"Jane Doe, Acme", "Bo[31m Li, Initech"}),
        (["x\x1b[A\x1b[Bd", "wy", "y"], {"Jane Doe, Acme", "Bo[31m Li, Initech"}),
        (["x", "w", "q"], None),
        (["q"], None),
        (["x", "\x1b"], None),
    ],
)
def test_on_a_screen(keys: list[str], answer: set[str] | None, capsys: pytest.CaptureFixture[str]) -> None:
    """Keys as terminals send them; back keeps what was decided; the screen before comes back, whatever happens."""
    drawn: list[tuple[Line, ...]] = []
    typed: Iterator[str] = iter(keys)
    assert through(OnScreen(drawn.append, lambda: next(typed))) == answer
    out = capsys.readouterr().out
    assert out.startswith("\x1b[?1049h")
    assert out.endswith("\x1b[?1049l")
    assert out.count("\x1b[?1049h") == out.count("\x1b[?1049l")
    assert len(drawn) == len(keys)


def test_the_screen_comes_back_after_an_interruption(capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C leaves a terminal that can be used."""

    def interrupted() -> str:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        OnScreen(lambda _: None, interrupted).ask(WEEK.reading, WEEK.plan, MOMENT)
    assert capsys.readouterr().out.endswith("\x1b[?1049l")


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        (["x", "", "y"], {"Jane Doe, Acme": "skip"}),
        (["x", "b", "s", "d", "y"], {"Bo[31m Li, Initech": "done"}),
        (["t", "8", "s", "b", "t", "7", "y"], {"Jane Doe, Acme": "none", "Bo[31m Li, Initech": "meeting"}),
        (["?", "x", "q"], None),
        (["", "", "q"], None),
        (["x", "", "b", "d", "y"], {"Jane Doe, Acme": "skip", "Bo[31m Li, Initech": "done"}),
    ],
)
def test_one_question_after_the_other(lines: list[str], answer: dict[str, str] | None) -> None:
    """For screen readers: each interaction with its question, back at any time, a summary at the end."""
    typed = iter(lines)
    talk = OneByOne(lambda _: None, lambda _: next(typed), 80)
    found = talk.ask(WEEK.reading, WEEK.plan, MOMENT)
    while found is not None and not talk.confirm(WEEK.plan):
        found = talk.ask(WEEK.reading, WEEK.plan, MOMENT)
    told = {
        card.who: str(found[card.identities[0]].kind or found[card.identities[0]].word)
        for card in CARDS
        if found and card.identities[0] in found
    }
    assert (None if found is None else told) == answer
    assert list(typed) == []
