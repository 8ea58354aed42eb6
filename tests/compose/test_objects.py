"""What is promised to whom."""

from __future__ import annotations

import pytest

from followup.compose.notes import Detail
from followup.compose.objects import addressed, object_of
from followup.text import Name

JANE = Name("", "Jane", "Doe")


@pytest.mark.parametrize(
    ("item", "thing"),
    [
        ("send deck", "deck"),
        ("send Jane the deck", "the deck"),
        ("send the deck to Jane", "the deck"),
        ("send her the deck", "the deck"),
        ("send Noor the deck", "the deck"),
        ("share the notes with everybody", "the notes with everybody"),
        ("Jane den Plan schicken", "den Plan"),
        ("Plan an Jane schicken", "Plan"),
        ("envoyer le devis à Jane", "le devis"),
        ("enviar a Jane el cuadrante", "el cuadrante"),
        ("enviar à Jane a escala", "a escala"),
        ("mandare a Jane il piano", "il piano"),
        ("stuur Jane het rooster", "het rooster"),
        ("book a room", ""),
        ("call Jane", ""),
    ],
)
def test_what_is_to_be_sent_is_told_from_who_gets_it(item: str, thing: str) -> None:
    """Verb and receiver go, the thing stays; nothing where nothing is sent."""
    assert object_of(item, JANE) == thing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Jane is moving the ledger", "you are moving the ledger"),
        ("Jane Doe asked for the plan", "you asked for the plan"),
        ("Jane is proud of her team", "Jane is proud of her team"),
        ("Jane's ledger is old", "Jane's ledger is old"),
        ("the ledger of Jane", "the ledger of Jane"),
    ],
)
def test_a_note_about_the_receiver_is_said_to_them(text: str, said: str) -> None:
    """In English, where the verb tells how; otherwise the words stay as they were noted."""
    assert addressed(Detail(text, topic=False), JANE, "en").text == said
    assert addressed(Detail(text, topic=False), JANE, "de").text == text
