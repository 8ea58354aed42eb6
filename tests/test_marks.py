"""What a person does to reminders."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup import marks
from followup.errors import WrongUsage
from followup.identity import touched_by_hand
from followup.model import Existing, State
from tests.builders import at, event, existing, interaction, reminder, request, tombstone


def of(uid: str, run_hour: float = 12, **parts: object) -> Existing:
    return existing(reminder(request(interaction(event(uid))), run=at(17, run_hour)), **parts)


def test_done_ticks_the_title_once() -> None:
    """✓ stands before the title, and only once however often it is said."""
    once = marks.done(existing(), at(19))
    again = marks.done(existing(once.reminder), at(20))
    assert once.reminder.title == "✓ Follow up: Jane Doe, Acme (interview)"
    assert again.reminder.title == once.reminder.title
    assert once.reminder.memory.since == at(19)


def test_skip_is_final() -> None:
    assert marks.skip(existing(), at(19)).reminder.memory.state is State.SKIPPED


def test_snooze_makes_it_the_persons() -> None:
    """A snoozed reminder keeps its length and its old fingerprint, so no later run moves it back."""
    moved = marks.snooze(existing(), at(25, 9)).reminder
    assert (moved.start, moved.end) == (at(25, 9), at(25, 9.25))
    assert touched_by_hand(existing(moved))


def test_undo_takes_the_newest_run_and_then_the_one_before() -> None:
    first, second = of("a", 10), of("b", 11)
    (one,) = marks.undo([first, second], at(19))
    assert one.existing == second
    gone = existing(one.reminder, gone=True)
    (two,) = marks.undo([first, gone], at(19))
    assert two.existing == first


def test_undo_and_clear_leave_what_a_person_touched() -> None:
    changed = of("a")
    assert changed.reminder is not None
    changed = replace(changed, reminder=replace(changed.reminder, title="mine"))
    ticked = of("b")
    assert ticked.reminder is not None
    done = existing(marks.done(ticked, at(18)).reminder)
    assert marks.undo([changed, done], at(19)) == ()
    assert marks.clear([changed, done, tombstone()], at(19)) == ()
    assert [mark.identity for mark in marks.clear([of("c"), changed], at(19))] == [of("c").identity]


def test_find_takes_any_unique_prefix() -> None:
    one = of("a")
    assert marks.find(one.identity[:6].upper(), [one, tombstone(of("z").reminder)]) == one


@pytest.mark.parametrize(
    ("prefix", "message"),
    [
        ("zzzz", "no reminder has the id 'zzzz': followup status lists them"),
        ("", "no reminder has the id '': followup status lists them"),
    ],
    ids=["unknown", "empty"],
)
def test_find_says_what_to_do(prefix: str, message: str) -> None:
    with pytest.raises(WrongUsage) as raised:
        marks.find(prefix, [of("a")])
    assert str(raised.value) == message


def test_find_asks_for_more_characters() -> None:
    there = [replace(of("a"), identity="abcd1"), replace(of("b"), identity="abcd2")]
    with pytest.raises(WrongUsage, match="'abcd' fits 2 reminders: give more characters of the id"):
        marks.find("abcd", there)


@given(st.sets(st.text("0123456789abcdefghijklmnopqrstuv", min_size=32, max_size=32), max_size=40))
def test_short_ids_are_unique_prefixes(identities: set[str]) -> None:
    """Every short id starts exactly one identity."""
    for identity, short in marks.short_ids(identities).items():
        assert len(short) >= marks.SHORTEST
        assert [other for other in identities if other.startswith(short)] == [identity]
