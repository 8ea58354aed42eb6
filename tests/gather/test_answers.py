"""The later contact that answers a nudge: the same as by looking through all, and without looking through all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.gather import Contact, answers
from followup.gather.answers import Later
from followup.model import Kind
from tests.builders import NOON, interaction

PEOPLE = ("jane.doe@acme.example", "bob@globex.example", "gus lang")
DOMAINS = ("acme.example", "globex.example")
NAMES = ("acme", "globex")
TITLES = ("Rejected by Acme", "Offer: Café Noir", "no from globex & co", "Talk")
FIRMS = ("", "Acme", "Globex & Co", "Café Noir", "IO")


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    kind = draw(st.sampled_from(list(Kind)))
    starts = NOON + timedelta(hours=draw(st.integers(0, 40)))
    silent = kind in {Kind.OUTREACH, Kind.APPLICATION}
    return Contact(
        kind=kind,
        starts=starts,
        ends=starts + timedelta(hours=draw(st.sampled_from([0, 1, 1, 30]))),
        title=draw(st.sampled_from(TITLES)),
        people=draw(st.frozensets(st.sampled_from(PEOPLE), max_size=2)),
        domains=draw(st.frozensets(st.sampled_from(DOMAINS), max_size=1)),
        named=draw(st.frozensets(st.sampled_from(NAMES), max_size=1)),
        series=draw(st.frozensets(st.sampled_from(("one", "other")), max_size=1)),
        offer=kind is Kind.NONE or (not silent and draw(st.booleans())),
        interaction=interaction(organisation=draw(st.sampled_from(FIRMS))),
    )


def concerns(other: Contact, nudge: Contact) -> bool:
    """Whether two contacts have to do with each other: people, domain, or what a title calls the organisation."""
    here, there = answers._labels(nudge), answers._labels(other)
    shared = (other.people & nudge.people) | (other.domains & nudge.domains) | (other.named & nudge.named)
    titled = not other.domains and (other.offer or other.kind is Kind.REJECTION) and answers._mentions(other, nudge)
    return bool(shared or (other.named & here) or (there & nudge.named) or titled)


def by_looking_at_all(found: Sequence[Contact], nudge: Contact, before: datetime | None) -> Contact | None:
    fit = [other for other in found if concerns(other, nudge) and answers._settles(other, nudge)]
    early = [other for other in fit if before is None or other.starts < before]
    return min(early, key=lambda other: (other.starts, other.title), default=None)


@settings(max_examples=60)
@given(st.lists(contacts(), min_size=1, max_size=14), st.sampled_from([None, NOON + timedelta(hours=20)]))
def test_the_earliest_answer_is_found(found: list[Contact], before: datetime | None) -> None:
    """What the index leaves out could answer nothing."""
    later = Later(found)
    for nudge in found:
        expected, answer = by_looking_at_all(found, nudge, before), later.answer_to(nudge, before)
        assert (expected is None) == (answer is None)
        if expected and answer:
            assert (answer.starts, answer.title) == (expected.starts, expected.title)


@pytest.mark.parametrize("kind", [Kind.APPLICATION, Kind.OUTREACH, Kind.REJECTION])
def test_a_pile_is_not_looked_through_for_each(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much there is about one firm, what can't answer, or comes after the answer, isn't looked at."""
    looked: list[Contact] = []
    settles = answers._settles

    def counted(other: Contact, nudge: Contact) -> bool:
        looked.append(other)
        return settles(other, nudge)

    monkeypatch.setattr(answers, "_settles", counted)
    times = [NOON + timedelta(minutes=n) for n in range(200)]
    found = [Contact(kind, at, at, "Acme", frozenset({PEOPLE[0]}), frozenset({DOMAINS[0]})) for at in times]
    later = Later(found)
    given_up = [contact for contact in found if later.answer_to(contact, None) is None]
    assert len(given_up) == (200 if kind is Kind.APPLICATION else 1)
    assert len(looked) <= 4 * len(found)
