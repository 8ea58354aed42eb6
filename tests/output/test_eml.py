"""A draft as a mail: it opens for sending, and nothing in it leads elsewhere."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.model import Draft, Me, Person
from followup.output.eml import OPENING, as_text, eml, link, names

ME = Me(name="Robin Example", emails=("robin@example.com",))
BODY = "Hi Jané,\n\nThank you for ____ — 李.\n\nBest wishes,\nRobin"
HEADERS = ["X-Unsent", "From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]


def draft(name: str = "Jane Doe", email: str = "jane@acme.example", subject: str = "Thanks", body: str = BODY) -> Draft:
    return Draft(Person(email, name), subject, body, "en")


def test_a_mail_program_opens_it_for_sending() -> None:
    """From, To, Subject and the words, whatever their script; CRLF throughout."""
    data = eml(draft(name="Jané Doe, Dr."), ME)
    assert data.startswith(OPENING)
    assert data.count(b"\n") == data.count(b"\r\n")
    mail = BytesParser(policy=policy.default).parsebytes(data)
    assert mail.keys() == HEADERS
    assert (str(mail["From"]), mail["To"].addresses[0].display_name) == (
        "Robin Example <robin@example.com>",
        "Jané Doe, Dr.",
    )
    assert mail.get_content().replace("\r\n", "\n") == BODY + "\n"


@pytest.mark.parametrize(
    "email", ["", "jane", "a@b", "a b@acme.example", "a@acme.example,b@acme.example", "a@x.de\nBcc: b@x.de"]
)
def test_what_is_no_single_plain_address_is_left_out(email: str) -> None:
    """The person fills it in; nobody else is written to."""
    mail = BytesParser(policy=policy.default).parsebytes(eml(draft(email=email), ME))
    assert mail["To"] is None
    assert link(draft(email=email)).startswith("mailto:?subject=")


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_text_adds_a_header_or_a_receiver(name: str, subject: str, body: str) -> None:
    """Line breaks, commas and angle brackets in names and titles stay what they are."""
    made = draft(name=f"{name}\r\nBcc: x@example.com", subject=f"{subject}\nTo: x@example.com", body=f"Bcc: y\n{body}")
    mail = BytesParser(policy=policy.default).parsebytes(eml(made, ME))
    assert mail.keys() == HEADERS
    assert [address.addr_spec for address in mail["To"].addresses] == ["jane@acme.example"]
    assert not mail.defects
    parts = urlsplit(link(made))
    assert (parts.path, set(parse_qs(parts.query, keep_blank_values=True))) == (
        "jane@acme.example",
        {"subject", "body"},
    )
    assert as_text(made).splitlines()[1].startswith("Subject: ")


def test_a_link_carries_the_words() -> None:
    """Everything percent-encoded, lines as RFC 6068 wants them."""
    found = parse_qs(urlsplit(link(draft())).query)
    assert found == {"subject": ["Thanks"], "body": [BODY.replace("\n", "\r\n") + "\r\n"]}


@pytest.mark.parametrize(
    ("file", "number", "expected"),
    [
        ("a.eml", 1, ("a.eml",)),
        ("a.eml", 2, ("a-1.eml", "a-2.eml")),
        ("to/a.b/c", 2, ("to/a.b/c-1", "to/a.b/c-2")),
        ("a", 2, ("a-1", "a-2")),
    ],
)
def test_each_draft_has_its_file(file: str, number: int, expected: tuple[str, ...]) -> None:
    """Numbered before the ending."""
    assert names(file, [draft()] * number) == expected
