"""The oddities of real files: every ``tests/corpus/*.ics`` gives what the ``.json`` beside it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.doors.ics.corpus import FOLDER, told

FILES = sorted(FOLDER.glob("*.ics"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_file(path: Path) -> None:
    """A file gives its events and its problems, no more and no fewer."""
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    about = expected.pop("about")
    assert told(path) == expected, about


def test_every_file_has_an_expectation() -> None:
    """Nothing lies in the corpus unread."""
    assert {path.stem for path in FILES} == {path.stem for path in FOLDER.glob("*.json")}
    assert len(FILES) > 50
