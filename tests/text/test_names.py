"""Names of people, from what calendars show of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.model import Person
from followup.text import name_in_title, name_of, parse_name


@pytest.mark.parametrize(
    ("name", "email", "expected"),
    [
        ("", "jane.doe@acme.example", "Jane Doe"),
        ("Doe, Jane", "x@acme.example", "Jane Doe"),
        ("JANE DOE", "", "Jane Doe"),
        ("Jane Doe (via Calendly)", "n@calendly.com", "Jane Doe"),
        ("Frau Dr. Petra Lenz", "l@lenz.example", "Frau Dr. Petra Lenz"),
        ("María José García", "", "María José García"),
    ],
    ids=["from the address", "family name first", "shouted", "through a scheduler", "titled", "two given names"],
)
def test_a_name_is_read(name: str, email: str, expected: str) -> None:
    assert name_of(Person(email, name)) == expected


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("", "info@acme.example"),
        ("", "no-reply@acme.example"),
        ("Acme Recruiting Team", "jobs@acme.example"),
        ("", "jdoe@acme.example"),
        ("", ""),
    ],
    ids=["a role", "a program", "a team", "initials", "nothing"],
)
def test_what_is_no_person_has_no_name(name: str, email: str) -> None:
    assert name_of(Person(email, name)) == ""


def test_the_parts_of_a_name() -> None:
    """The greeting needs the given name, the formal one the family name and what stands before it."""
    parsed = parse_name(Person("", "Frau Dr. Petra Lenz"))
    assert (parsed.title, parsed.given, parsed.family) == ("Frau Dr.", "Petra", "Lenz")


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Coffee with Ana Ruiz", "Ana Ruiz"), ("Termin Frau Lenz", "Frau Lenz"), ("Focus time", ""), ("Chat", "")],
)
def test_a_title_may_give_a_name_away(title: str, expected: str) -> None:
    assert name_in_title(title) == expected


@given(st.text(max_size=120), st.text(max_size=120))
def test_no_text_breaks_it_and_a_name_is_one_line(name: str, email: str) -> None:
    assert "\n" not in name_of(Person(email, name))
