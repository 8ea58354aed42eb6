"""Which of seven languages a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.text import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Interview with Jane", "en"),
        ("Termin Frau Lenz", "de"),
        ("Entretien téléphonique", "fr"),
        ("Reunión con cliente", "es"),
        ("Reunião com cliente", "pt"),
        ("Colloquio con HR", "it"),
        ("Sollicitatiegesprek", "nl"),
        ("deu ruim na Norte", "pt"),
        ("Kaffee Ana", "de"),
    ],
)
def test_one_telling_word_is_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "Acme", "Chat", "Ana <> Bo", "jane@acme.example", "https://www.acme.example/der/die"]
)
def test_names_and_addresses_tell_nothing(text: str) -> None:
    assert language_of(text) == ""


@given(st.text(max_size=300))
def test_it_is_one_of_seven_or_unknown(text: str) -> None:
    assert language_of(text) in {"", *LANGUAGES}
