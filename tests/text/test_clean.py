"""Plain words out of what strangers wrote."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.text import one_line, plain, visible

HOSTILE = st.text(st.characters(codec="utf-8"), max_size=400)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b &amp; c", "a\nb & c"),
        ("<ul><li>send deck</li><li>call</li></ul>", "- send deck\n\n- call"),
        ("<script>alert(1)</script>Hello", "Hello"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("Jane <jane@acme.example>", "Jane <jane@acme.example>"),
        ("see <https://acme.example/a>", "see <https://acme.example/a>"),
        ("tea &amp; cake", "tea & cake"),
        ("two\r\nlines", "two\nlines"),
    ],
    ids=["paragraphs", "breaks", "lists", "scripts", "sums", "addresses", "links", "entities", "line ends"],
)
def test_plain_keeps_what_a_person_reads(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(HOSTILE)
def test_nothing_invisible_is_left(text: str) -> None:
    """No control sequence reaches a terminal, no bidi override reorders a line; emoji stay whole."""
    for ch in visible(text):
        assert ch in "\u200d\ufe0f" or unicodedata.category(ch) not in {"Cc", "Cf", "Cs"}


@given(HOSTILE, st.integers(2, 80))
def test_a_line_is_one_and_no_longer_than_asked(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert "\n" not in line
    assert "\x1b" not in line


@pytest.mark.parametrize("text", ["\x1b[31mred\x1b[0m", "a\u202eb\u202c", "a\u200bb", "\x07bell", "\x9b31m"])
def test_sequences_that_terminals_obey_are_cut(text: str) -> None:
    assert not set(visible(text)) & set("\x1b\u202e\u202c\u200b\x07\x9b")


def test_a_family_of_emoji_stays_together() -> None:
    assert visible("👩‍👩‍👧") == "👩‍👩‍👧"
