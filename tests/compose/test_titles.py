"""Titles: who, where, what kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.compose.titles import title_of
from followup.identity import is_marked_done
from followup.model import Kind, Person, ReminderStyle
from tests.compose.samples import JANE, TOM, sample, settings

PRIYA = Person(email="priya@acme.example", name="Priya Nair")


@pytest.mark.parametrize(
    ("people", "organisation", "title"),
    [
        ((JANE,), "Acme", "Follow up: Jane Doe, Acme (interview)"),
        ((JANE, TOM), "Acme", "Follow up: Jane Doe, Tom Hale, Acme (interview)"),
        ((JANE, TOM, PRIYA), "Acme", "Follow up: Jane Doe, Tom Hale +1, Acme (interview)"),
        ((JANE,), "", "Follow up: Jane Doe (interview)"),
        ((), "Acme", "Follow up: Acme (interview)"),
        ((), "", "Follow up: Talk with Jane Doe, Acme (interview)"),
        ((Person(email="jane.doe@acme.example"),), "Acme", "Follow up: Jane Doe, Acme (interview)"),
        ((Person(email="hr@acme.example"),), "Acme", "Follow up: hr@acme.example, Acme (interview)"),
        ((Person(email="a@acme.example", name="Acme"),), "Acme", "Follow up: Acme (interview)"),
    ],
)
def test_the_title_says_who_where_and_what(people: tuple[Person, ...], organisation: str, title: str) -> None:
    """Names before the organisation, the kind in words; the event's title only where neither is known."""
    assert title_of(sample(people=people, organisation=organisation), settings()) == title


def test_the_title_is_in_the_configured_language() -> None:
    """Whatever language the event is in."""
    assert title_of(sample("en", Kind.MEETING), settings("de")) == "Melden bei: Jane Doe, Tom Hale, Acme (Termin)"


def test_a_configured_title_wins() -> None:
    """Its plain fields are filled, unknown ones stay to be seen."""
    style = ReminderStyle(title="{kind}: {who} | {organisation} | {summary} | {nothing}")
    own = replace(settings(), reminder=style)
    assert title_of(sample(people=(JANE,)), own) == (
        "interview: Jane Doe | Acme | Talk with Jane Doe, Acme | {nothing}"
    )


def test_hostile_names_stay_one_visible_line() -> None:
    """No newline, control character or reordering gets into a title, and no done mark."""
    evil = Person(email="e@acme.example", name="Jane\r\nX-Evil: 1\x1b[2J\u202eenaj {kind}")
    title = title_of(sample(people=(evil,), organisation="✓ done"), settings())
    assert title.isprintable()
    assert title.startswith("Follow up: ")
    assert "\u202e" not in title
    assert not is_marked_done(title)
    assert len(title_of(sample(people=(JANE,), organisation="A" * 500), settings())) <= 160
