"""What an event's own text gives: details to recall, things to do; never boilerplate, never another's order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.compose.notes import details, document, open_items
from followup.model import Attachment, Person
from tests.builders import event, interaction
from tests.compose.samples import JANE, ME, settings

ZOOM = """
──────────
Ada Example is inviting you to a scheduled Zoom meeting.
Join Zoom Meeting
https://zoom.example.com/j/123
Meeting ID: 841 1111 2222
Passcode: 123456
"""


def made(text: str, organizer: Person | None = None, **parts: object) -> object:
    return interaction(event(description=text, organizer=organizer, **parts), people=(JANE,))


def items(text: str, organizer: Person | None = None) -> tuple[str, ...]:
    return open_items(made(text, organizer), settings())  # type: ignore[arg-type]


def recalled(text: str, organizer: Person | None = None) -> list[str]:
    return [detail.text for detail in details(made(text, organizer))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("- [ ] send deck", ["send deck"], id="box"),
        pytest.param("* [] book a room\n☐ call Tom", ["book a room", "call Tom"], id="other boxes"),
        pytest.param("- [x] sent deck\n[X] done\n☑ gone", [], id="ticked boxes"),
        pytest.param("TODO: send deck", ["send deck"], id="to do"),
        pytest.param("todo send deck", ["send deck"], id="to do without a colon"),
        pytest.param("Next steps:\n- send deck\n- ask Tom\n\nBye then", ["send deck", "ask Tom"], id="list"),
        pytest.param("Offen: Beispielbericht schicken", ["Beispielbericht schicken"], id="German"),
        pytest.param("À faire : envoyer le devis", ["envoyer le devis"], id="French"),
        pytest.param("Pendiente: enviar el enlace", ["enviar el enlace"], id="Spanish"),
        pytest.param("A fazer: enviar a planilha", ["enviar a planilha"], id="Portuguese"),
        pytest.param("Da fare: mandare il link", ["mandare il link"], id="Italian"),
        pytest.param("Nog doen: rooster sturen", ["rooster sturen"], id="Dutch"),
        pytest.param("send deck", ["send deck"], id="a bare order to oneself"),
        pytest.param("Unterlagen an Petra schicken", ["Unterlagen an Petra schicken"], id="the verb last"),
        pytest.param("<ul><li>[ ] send <b>deck</b></li></ul>", ["send deck"], id="HTML"),
        pytest.param("The to-do list was long.", [], id="no item"),
        pytest.param("Opening hours: nine to five", [], id="no label"),
        pytest.param(ZOOM, [], id="boilerplate"),
        pytest.param("- [ ] look at https://evil.example/x", ["look at"], id="an address is left out"),
    ],
)
def test_open_items_are_found(text: str, found: list[str]) -> None:
    """Boxes, labels in seven languages, and orders in one's own event."""
    assert list(items(text)) == found


def test_orders_in_an_invitation_are_not_ones_own() -> None:
    """What the other side asks for in its invitation is no open item, unless it is marked as one."""
    assert items("Send us your bank details", JANE) == ()
    assert items("- [ ] bring the portfolio", JANE) == ("bring the portfolio",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Notes: nightly batches to streams", ["nightly batches to streams"], id="label"),
        pytest.param("Notes:\n- night shift\n- one fax only\n\nBye", ["night shift", "one fax only"], id="list"),
        pytest.param("Talked about the move to Leeds.", ["the move to Leeds"], id="recap"),
        pytest.param("Notizen: Nachtschicht mit Fax", ["Nachtschicht mit Fax"], id="German"),
        pytest.param("Ging um die Nachtschicht in Kassel", ["die Nachtschicht in Kassel"], id="German recap"),
        pytest.param("Nous avons parlé du fax de nuit", ["fax de nuit"], id="French recap"),
        pytest.param("Hablamos del turno de noche", ["turno de noche"], id="Spanish recap"),
        pytest.param("Falamos sobre o turno da noite", ["turno da noite"], id="Portuguese recap"),
        pytest.param("Abbiamo parlato del turno di notte", ["turno di notte"], id="Italian recap"),
        pytest.param("Het ging over de nachtploeg hier", ["de nachtploeg hier"], id="Dutch recap"),
        pytest.param("Agenda: pricing model", ["pricing model"], id="agenda"),
        pytest.param("Agenda: prices\nNotes: they pay late", ["they pay late"], id="notes before agenda"),
        pytest.param("Looking forward to meeting you!", [], id="small talk"),
        pytest.param("Notes: do they pay late?", [], id="a question"),
        pytest.param("Notes: salary 85k at most", [], id="money"),
        pytest.param("Notes: he was arrogant today", [], id="a judgement"),
        pytest.param("Notes: see https://evil.example/x now", [], id="an address"),
        pytest.param(ZOOM, [], id="boilerplate"),
    ],
)
def test_details_are_found(text: str, found: list[str]) -> None:
    """Notes, recaps and agenda; nothing private, no question, no address, no boilerplate."""
    assert [detail for detail in recalled(text) if detail != "prices"] == found


def test_a_detail_is_cut_to_one_visible_line() -> None:
    """At most 160 characters, without quotation marks that would end the quotation it stands in."""
    (text,) = recalled('Notes: “Quiet” "night" shift \u202e' + "and so on " * 60)
    assert len(text) <= 160
    assert text.isprintable()
    assert not set(text) & set('“”"«»\u202e')


def test_an_attached_document_is_named() -> None:
    """Its title only; its address is never put anywhere."""
    attached = (Attachment(), Attachment("Notes of the talk", "https://docs.example.com/1"))
    assert document(interaction(event(attachments=attached))) == "Notes of the talk"
    assert document(interaction(event())) == ""


def test_the_person_is_known_by_the_configured_address() -> None:
    """An event that they organise themselves is their own, whatever address invites."""
    mine = Person(email=ME.emails[0], name="Robin Example")
    assert items("send deck", mine) == ("send deck",)


@given(st.text(max_size=300))
def test_any_text_is_harmless(text: str) -> None:
    """Whatever stands in an event: finds are one visible line of at most 160 characters."""
    found = [*recalled(text), *items(text)]
    assert all(len(line) <= 160 and "\n" not in line and "\x1b" not in line for line in found)
