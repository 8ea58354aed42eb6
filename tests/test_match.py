"""Which reminder belongs to which request."""

from __future__ import annotations

import random
from dataclasses import replace
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from followup.match import match
from followup.model import State
from tests.builders import at, event, existing, interaction, reminder, request, tombstone

ZONE = ZoneInfo("America/New_York")


def test_a_series_that_shifts_as_a_whole_keeps_its_reminders() -> None:
    """Every original start changed by an hour: the original local date still tells which is which."""
    old = [event("s", at(day), recurrence=f"2026-11-{day}T12:00:00Z") for day in (18, 25)]
    new = [event("s", at(day, 13), recurrence=f"2026-11-{day}T13:00:00Z") for day in (18, 25)]
    there = [existing(reminder(request(interaction(one)))) for one in old]
    matched = match([request(interaction(one)) for one in new], there, ZONE)
    assert [pair.existing for pair in matched.pairs] == there
    assert matched.unmatched == ()


def test_a_deleted_one_of_a_shifted_series_stays_deleted() -> None:
    old = event("s", at(18), recurrence="2026-11-18T12:00:00Z")
    new = event("s", at(18, 13), recurrence="2026-11-18T13:00:00Z")
    (pair,) = match([request(interaction(new))], [tombstone(reminder(request(interaction(old))))], ZONE).pairs
    assert pair.refused is not None


def test_another_date_of_the_series_is_another_reminder() -> None:
    old = event("s", at(18), recurrence="2026-11-18T12:00:00Z")
    new = event("s", at(25), recurrence="2026-11-25T12:00:00Z")
    matched = match([request(interaction(new))], [existing(reminder(request(interaction(old))))], ZONE)
    assert matched.pairs[0].existing is None
    assert len(matched.unmatched) == 1


def test_touches_do_not_take_each_others_reminders() -> None:
    first = existing(reminder(request(touch=1)))
    matched = match([request(touch=2)], [first], ZONE)
    assert matched.pairs[0].existing is None
    assert matched.unmatched == (first,)


def test_a_tombstone_that_was_touched_is_the_persons() -> None:
    """Only what nobody touched is ever withdrawn, so whatever its state says, another hand deleted it."""
    asked = request()
    tomb = tombstone(replace(reminder(asked, state=State.WITHDRAWN), title="my own words"), State.WITHDRAWN)
    (pair,) = match([asked], [tomb], ZONE).pairs
    assert (pair.refused, pair.withdrawn) == (tomb, None)


def test_a_split_loop_gives_the_second_its_own() -> None:
    """One of two interviews moved to another day: the reminder stays with the one it is named after."""
    one, two = event("one"), event("two", at(19))
    both = existing(reminder(request(interaction(one, two))))
    withdrawn = tombstone(reminder(request(interaction(two))), State.WITHDRAWN)
    first, second = match([request(interaction(two)), request(interaction(one))], [both, withdrawn], ZONE).pairs
    assert (first.existing, first.withdrawn) == (None, withdrawn)
    assert second.existing == both


def test_of_several_deleted_ones_the_first_by_identity_is_named() -> None:
    """A loop whose two reminders were deleted is refused by the same one in every run, beside any number of others."""
    one, two = event("one"), event("two", at(18, 14))
    theirs = [tombstone(reminder(request(interaction(part)))) for part in (one, two)]
    others = [tombstone(reminder(request(interaction(event(f"other{n}"))))) for n in range(5)]
    first = min(theirs, key=lambda item: item.identity)
    for tombs in ([*theirs, *others], [*others, *reversed(theirs)]):
        (pair,) = match([request(interaction(one, two))], tombs, ZONE).pairs
        assert pair.refused == first


@given(st.randoms(use_true_random=False), st.lists(st.sets(st.integers(0, 6), min_size=1), max_size=6))
def test_order_never_matters_and_nothing_is_matched_twice(rng: random.Random, groups: list[set[int]]) -> None:
    """Any overlap of loops and reminders, in any order, gives the same pairs; each reminder is used once."""
    there = {}
    for group in groups:
        made = reminder(request(interaction(*[event(f"e{n}", at(18, 6 + n)) for n in sorted(group)])))
        there[made.identity] = existing(made)
    wanted = [request(interaction(event(f"e{n}", at(18, 6 + n)), event(f"e{n + 1}", at(18, 7 + n)))) for n in (0, 2, 4)]
    shuffled_there, shuffled_wanted = list(there.values()), list(wanted)
    rng.shuffle(shuffled_there)
    rng.shuffle(shuffled_wanted)
    plain = match(wanted, list(there.values()), ZONE)
    other = match(shuffled_wanted, shuffled_there, ZONE)
    by_request = {pair.request.identity: (pair.existing, frozenset(pair.swallowed)) for pair in plain.pairs}
    assert by_request == {pair.request.identity: (pair.existing, frozenset(pair.swallowed)) for pair in other.pairs}
    used = [
        item.identity for pair in plain.pairs for item in (*([pair.existing] if pair.existing else []), *pair.swallowed)
    ]
    assert len(used) == len(set(used))
    assert {*used, *(item.identity for item in plain.unmatched)} == set(there)
