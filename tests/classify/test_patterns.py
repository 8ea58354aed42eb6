"""Patterns of the person's rules."""

from __future__ import annotations

import fnmatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.classify.patterns import matches


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        pytest.param("Coffee", "Tea", id="another word"),
        pytest.param("Coffee", "Coffee with Ana", id="no star: the whole text"),
        pytest.param("*@acme.example", "jo@acme.example.org", id="the end counts"),
        pytest.param("ab*ba", "aba", id="a piece isn't used twice"),
        pytest.param("", "anything", id="the empty pattern"),
    ],
)
def test_a_pattern_leaves_alone(pattern: str, text: str) -> None:
    assert not matches(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        pytest.param("coffee", "COFFEE", id="case doesn't count"),
        pytest.param("cafe*", "Café mit Ana", id="accents don't count"),
        pytest.param("*@acme.example", "jo@acme.example", id="a star in front"),
        pytest.param("a*b*c", "a-b-b-c", id="stars between"),
        pytest.param("*", "", id="a star alone"),
    ],
)
def test_a_pattern_matches(pattern: str, text: str) -> None:
    assert matches(pattern, text)


@given(st.text("ab*", max_size=8), st.text("ab", max_size=10))
def test_stars_mean_what_shells_mean(pattern: str, text: str) -> None:
    """Linear matching gives what backtracking gives."""
    assert matches(pattern, text) == fnmatch.fnmatchcase(text, pattern)


def test_no_pattern_hangs() -> None:
    """What takes backtracking for ever takes one pass here: the work is bounded by the lengths."""
    assert not matches("*a" * 2000 + "b", "a" * 4000)
