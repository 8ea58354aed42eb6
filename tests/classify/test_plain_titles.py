"""A title that says what the event is, is believed: the easy cases must never pay for the hard ones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.classify import classify, context_for
from followup.model import Answer, Event, Kind, Owner, Person, Settings
from followup.wiring import knowledge
from tests.builders import at

OWNER = Owner(frozenset({"robin@gmail.com"}), frozenset(), "Robin Vale")
THEM = Person("noor.haddad@quayside.example", "Noor Haddad", Answer.ACCEPTED)
ME = Person("robin@gmail.com", "Robin Vale", Answer.ACCEPTED)
TITLES = {
    Kind.INTERVIEW: [
        "Interview",
        "Job interview at Quayside",
        "Interview with Noor Haddad, Quayside",
        "Vorstellungsgespräch Quayside GmbH",
        "Entretien d'embauche chez Quayside",
        "Entrevista de trabajo Quayside",
        "Entrevista de emprego Quayside",
        "Colloquio di lavoro Quayside",
        "Sollicitatiegesprek Quayside",
    ],
    Kind.INFORMATIONAL: ["Coffee chat with Noor Haddad", "Mentoring with Noor Haddad", "Kaffee mit Noor Haddad"],
    Kind.NETWORKING_EVENT: ["Networking night", "Career fair", "Salon de l'emploi", "Netwerkborrel"],
    Kind.MEETING: ["Client meeting Quayside", "Kundentermin Quayside", "Reunión con cliente Quayside"],
}
LOGGED = {
    Kind.APPLICATION: ["Applied to Quayside", "Bewerbung an Quayside abgeschickt", "Candidature envoyée à Quayside"],
    Kind.REJECTION: ["Rejection from Quayside", "Absage von Quayside", "Afwijzing van Quayside"],
    Kind.OUTREACH: ["Sent proposal to Noor", "Angebot an Quayside geschickt", "Preventivo inviato a Quayside"],
    Kind.NONE: ["Dentist", "Gym", "Focus time", "Prepare for interview at Quayside", "Zahnarzt", "Flight to Porto"],
}


def told(title: str, *people: Person) -> Kind:
    event = Event(
        uid=title,
        start=at(18, 10),
        end=at(18, 10) + timedelta(hours=1),
        summary=title,
        organizer=people[0] if people else None,
        attendees=people,
    )
    known = knowledge(Settings())
    return classify(event, context_for((event,), OWNER, Settings(), known)).kind


@pytest.mark.parametrize(("kind", "title"), [(kind, title) for kind, titles in TITLES.items() for title in titles])
def test_with_somebody_from_outside(kind: Kind, title: str) -> None:
    assert told(title, THEM, ME) is kind


@pytest.mark.parametrize(("kind", "title"), [(kind, title) for kind, titles in LOGGED.items() for title in titles])
def test_written_down_alone(kind: Kind, title: str) -> None:
    assert told(title) is kind


@pytest.mark.parametrize("title", TITLES[Kind.INTERVIEW])
def test_an_interview_without_guests(title: str) -> None:
    """Most people type it in by hand, without inviting anybody."""
    assert told(title) is Kind.INTERVIEW
