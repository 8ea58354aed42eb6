"""Links that open a mail."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.compose.mailto import mailto


def test_receiver_and_subject_are_encoded() -> None:
    """Nothing in a subject can end it or begin another header."""
    link = mailto("jane+x@acme.example", "Ärger & Co? #1\r\nBcc: all@acme.example")
    assert link.startswith("mailto:jane%2Bx@acme.example?subject=")
    assert set(parse_qs(urlsplit(link).query)) == {"subject"}
    assert "\r" not in link
    assert "\n" not in link


@pytest.mark.parametrize(
    "address",
    [
        "",
        "jane",
        "jane@acme",
        "a@b.example,c@d.example",
        "a@b.example?bcc=c@d.example",
        "a b@c.example",
        "a@b.example\n",
    ],
)
def test_what_is_no_plain_address_gets_no_link(address: str) -> None:
    """No second receiver, no header, no line end."""
    assert mailto(address, "Hello") == ""


@given(st.text(), st.text())
def test_any_address_and_subject_are_harmless(address: str, subject: str) -> None:
    """A link is empty or ASCII with exactly one subject."""
    link = mailto(address, subject)
    assert link.isascii()
    assert link == "" or (link.count("?") == 1 and "&" not in link)
