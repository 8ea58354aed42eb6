"""A correction holds for the like of an event, and for nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.classify.corrections import correction_for, title_shape, without
from followup.model import Event, Kind, Owner, Rule, Settings
from tests.classify.cases import ME, entry, judged

OWNER = Owner(emails=frozenset({ME}))
OUTSIDE = entry("Sparring #12: pricing", by="kim@harbour.example")
OWN = entry("Kundentermin 7: Aufmaß")


def _kind(event: Event, corrected: Event) -> tuple[Kind, float]:
    rules = correction_for(corrected, Kind.INFORMATIONAL, OWNER)
    verdict = judged(event, settings=Settings(corrections=rules))
    return verdict.kind, verdict.confidence


@pytest.mark.parametrize(
    ("corrected", "other"),
    [
        pytest.param(OUTSIDE, entry("Sparring #13: hiring", by="lee@elsewhere.example"), id="another organiser"),
        pytest.param(OUTSIDE, entry("Contract redlines", by="kim@harbour.example"), id="the organiser's other matters"),
        pytest.param(OWN, entry("Zahnarzt 7: Kontrolle"), id="another title"),
        pytest.param(entry("1:1"), entry("2:2"), id="a title without any shape"),
    ],
)
def test_a_correction_leaves_alone(corrected: Event, other: Event) -> None:
    assert _kind(replace(other, uid="another"), corrected)[1] < 1


@pytest.mark.parametrize(
    ("corrected", "other"),
    [
        pytest.param(entry("Chat"), entry("Renamed since"), id="the same series"),
        pytest.param(
            OUTSIDE,
            replace(entry("Sparring #13: hiring", by="kim@harbour.example"), uid="x"),
            id="the same organiser and shape",
        ),
        pytest.param(OWN, replace(entry("Kundentermin 8: Küche"), uid="x"), id="the same shape of an own entry"),
    ],
)
def test_a_correction_generalises(corrected: Event, other: Event) -> None:
    assert _kind(other, corrected) == (Kind.INFORMATIONAL, 1.0)


@pytest.mark.parametrize(
    ("title", "shape"),
    [
        ("Sparring #12: pricing", "Sparring #*:*"),
        ("Interview Acme", "Interview Acme"),
        ("Jour fixe 2026-11-20", "Jour fixe*-*-*"),
        ("3:30", ""),
        ("*", ""),
    ],
)
def test_the_shape_of_a_title(title: str, shape: str) -> None:
    assert title_shape(title) == shape


def test_a_booking_programs_address_alone_is_no_likeness() -> None:
    rules = correction_for(entry("Ana and Robin", by="invite@calendly.com"), Kind.MEETING, OWNER)
    assert all(rule.title or rule.uid for rule in rules)


def test_a_correction_can_be_forgotten() -> None:
    kept = Rule(Kind.MEETING, title="something else")
    rules = (kept, *correction_for(OUTSIDE, Kind.INFORMATIONAL, OWNER))
    assert without(rules, OUTSIDE) == (kept,)
    own = (kept, *correction_for(OWN, Kind.INFORMATIONAL, OWNER))
    assert without(own, OWN) == (kept,)
