"""What a reminder stores comes back exactly, whatever strangers wrote into the event."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.doors.stored import LONGEST, forgotten, from_pairs, is_ours, language_in, to_pairs
from followup.identity import touched_by_hand
from followup.model import Kind, Memory, Origin, Reminder, State, Window
from tests.builders import NOON, existing, reminder

ANY_TEXT = st.one_of(
    st.text(alphabet=st.characters(), max_size=40),
    st.text(alphabet="+-=.%\\,;:\"' \n\r\t\x00\ud800é🙂/@", max_size=40),
    st.sampled_from(["", "-", ".", "=", "=2D", "%2C", "a b", " ", "en", "x" * 3000, "🙂" * 900]),
)
INSTANTS = st.datetimes(timezones=st.just(UTC))
WHENS = st.one_of(INSTANTS, st.dates())
MEMORIES = st.builds(
    Memory,
    covers=st.lists(ANY_TEXT, max_size=80).map(tuple),
    origin=st.builds(Origin, kind=ANY_TEXT, calendar=ANY_TEXT, event=ANY_TEXT),
    uid=ANY_TEXT,
    recurrence=ANY_TEXT,
    event_start=WHENS,
    event_end=WHENS,
    kind=st.sampled_from(Kind),
    touch=st.integers(1, 9),
    window=st.builds(Window, INSTANTS, INSTANTS),
    run=INSTANTS,
    late=st.booleans(),
    fingerprint=ANY_TEXT,
    state=st.sampled_from(State),
    since=st.none() | INSTANTS,
)


def carrying(memory: Memory, language: str = "en") -> Reminder:
    """A reminder with *memory*."""
    return Reminder("id", NOON, NOON + timedelta(minutes=15), "", "", memory, language=language)


@given(MEMORIES, ANY_TEXT)
def test_comes_back_exactly(memory: Memory, language: str) -> None:
    """Every memory comes back from its pairs as it was."""
    pairs = to_pairs(carrying(memory, language))
    assert from_pairs(pairs) == memory
    assert language_in(pairs) == language


@given(MEMORIES)
def test_fits_every_calendar(memory: Memory) -> None:
    """Keys and values stay within Google's limits, and need no escaping in .ics, where programs disagree about it."""
    for key, value in to_pairs(carrying(memory)).items():
        assert is_ours(key)
        assert 0 < len(key) <= 44
        assert 0 < len(value.encode("ascii")) <= LONGEST
        assert value.isprintable()
        assert not set(value) & set("\\,;%\"'<>&\r\n")
        assert value.strip() == value


@given(MEMORIES, MEMORIES)
def test_merged_over_older_pairs(old: Memory, new: Memory) -> None:
    """Pairs that are merged into older ones, as Google does, read as the newer ones: no longer list leaves a rest."""
    assert from_pairs(to_pairs(carrying(old)) | to_pairs(carrying(new))) == new


def test_long_lists_are_split_over_numbered_keys() -> None:
    """A loop of a hundred interviews goes on in the second to fourth key."""
    ids = tuple(f"{number:032d}" for number in range(100))
    pairs = to_pairs(reminder(covers=ids))
    assert sorted(key for key in pairs if "covers" in key) == [
        "followup-covers",
        "followup-covers-2",
        "followup-covers-3",
        "followup-covers-4",
    ]
    memory = from_pairs(pairs)
    assert memory is not None
    assert memory.covers == ids


def test_no_value_begins_or_ends_with_a_space() -> None:
    """Where a value would be cut before a space, it is cut earlier: calendars strip values."""
    made = reminder(covers=("x" * (LONGEST - 1), "y", "z"))
    assert to_pairs(made)["followup-covers-2"] == "x y z"
    assert from_pairs(to_pairs(made)) == made.memory


def test_case_and_strangers_play_no_part() -> None:
    """A calendar may change the case of keys and hold others beside them."""
    made = reminder()
    pairs = {key.upper(): value for key, value in to_pairs(made).items()} | {"other": "x", "FOLLOWUP-NEW": "?"}
    assert from_pairs(pairs) == made.memory


@pytest.mark.parametrize("lost", sorted(set(to_pairs(reminder())) - {"followup-language"}))
def test_nothing_is_guessed_where_a_key_is_lost(lost: str) -> None:
    """A memory with a hole is none."""
    pairs = to_pairs(reminder())
    del pairs[lost]
    assert from_pairs(pairs) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("followup-schema", "2"),
        ("followup-touch", "0"),
        ("followup-touch", "one"),
        ("followup-kind", "party"),
        ("followup-state", "open"),
        ("followup-state", "lost -"),
        ("followup-late", "maybe"),
        ("followup-run", "2026-11-17"),
        ("followup-run", "-"),
        ("followup-window", "2026-11-17T00:00:00Z"),
        ("followup-window", "2026-13-17T00:00:00Z 2026-11-17T00:00:00Z"),
        ("followup-covers", ""),
        ("followup-covers", "a  b"),
        ("followup-covers", "=zz"),
        ("followup-covers", "a+"),
        ("followup-event", "uid - 2026-11-17"),
        ("followup-fingerprint", "=FF"),
    ],
)
def test_nothing_is_guessed_where_a_value_is_broken(key: str, value: str) -> None:
    """A memory that somebody wrote into is none, never half a one."""
    assert from_pairs(to_pairs(reminder()) | {key: value}) is None


@given(st.dictionaries(st.sampled_from(sorted(to_pairs(reminder()))), st.text(max_size=30)))
def test_any_damage_is_either_a_memory_or_none(damage: dict[str, str]) -> None:
    """No text in a pair raises."""
    assert isinstance(from_pairs(to_pairs(reminder()) | damage), Memory | None)


def test_a_reminder_that_forgot_is_the_persons() -> None:
    """Without its memory a reminder counts as touched by hand, and covers itself."""
    made = reminder()
    bare = replace(made, memory=forgotten(made.identity, made.start, made.end))
    assert touched_by_hand(existing(bare))
    assert bare.memory.covers == (made.identity,)
