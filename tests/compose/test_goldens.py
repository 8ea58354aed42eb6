"""What is said in each language, compared word for word, and every draft held to the anatomy."""

from __future__ import annotations

import pytest

from followup.compose import draft, drafts
from followup.message import check
from followup.model import Kind, Touch
from followup.text import LANGUAGES, language_of
from tests.compose.goldens import FOLDER, golden, path
from tests.compose.samples import JANE, KINDS, TOM, ZONE, sample, settings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_reminder_and_drafts_are_as_written_down(language: str, kind: Kind) -> None:
    """A changed word is a changed golden file, so that somebody reads it (tests/compose/goldens.py writes it)."""
    assert golden(language, kind) == path(language, kind).read_text("utf-8")


def test_every_golden_file_has_its_language_and_kind() -> None:
    """No golden file is left over, none is missing."""
    assert {file.name for file in FOLDER.iterdir()} == {f"{lang}-{kind}.txt" for lang in LANGUAGES for kind in KINDS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tone", ["warm", "formal"])
@pytest.mark.parametrize("touch", [1, 2, 3])
def test_every_draft_passes_the_check(language: str, kind: Kind, tone: str, touch: int) -> None:
    """With notes and without, to known and unknown people: no part missing, nothing that spoils."""
    for notes in (
        None,
        "",
        "Agenda: the pricing model",
        "Notes: Jane is moving the ledger to Leeds.\n- [ ] book the small room",
    ):
        for people in ((JANE, TOM), (JANE,), ()):
            interaction = sample(language, kind, notes, people=people)
            for written in drafts(interaction, Touch(touch), tone, settings(language), ZONE):
                person = written.to.name or written.to.email
                assert check(written.body, "draft", person=person, organisation="Acme") == (), written.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tone", ["warm", "formal"])
def test_a_draft_has_three_to_six_sentences_in_its_language(language: str, kind: Kind, tone: str) -> None:
    """Between greeting and farewell stand three to six sentences, in the event's language."""
    for touch in (1, 2):
        written = draft(sample(language, kind, notes=""), Touch(touch), JANE, tone, settings("en"), ZONE)
        _greeting, *middle, _farewell = written.body.split("\n\n")
        said = " ".join(middle)
        assert 3 <= sum(said.count(mark) for mark in ".?") - said.count("..") <= 6, said
        assert language_of(written.body) == language
        assert written.language == language
