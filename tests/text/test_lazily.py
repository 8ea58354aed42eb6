"""A lazy pattern finds what a compiled one finds."""

from __future__ import annotations

import re

import pytest

from followup.text.lazily import lazy


def test_it_finds_what_a_compiled_one_finds() -> None:
    found = lazy(r"(\w)\.", re.IGNORECASE)
    same = re.compile(r"(\w)\.", re.IGNORECASE)
    text = "A. b c."
    assert [match[1] for match in found.finditer(text)] == [match[1] for match in same.finditer(text)] == ["A", "c"]
    assert found.sub(r"\1", text) == found.sub(r"\1", text) == same.sub(r"\1", text)
    assert found.search("none") is None
    assert found.pattern == same.pattern


def test_a_mistake_shows_at_the_first_use() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("")
