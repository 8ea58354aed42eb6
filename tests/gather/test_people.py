"""Who an event was with: told from guests, else from what title and notes name for sure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followup.gather.people import Circle, organisation_name, party_of
from followup.gather.titles import organisation_in, person_in
from followup.model import Answer, Event, Kind, Knowledge, Owner, Person

OWNER = Owner(frozenset({"robin@home.example"}), frozenset({"home.example"}), "Robin Vogt")
CIRCLE = Circle(OWNER, Knowledge())
ME = Person("robin@home.example", "Robin Vogt")
JANE = Person("jane.doe@acme.com", "Jane Doe")
BOB = Person("bob@acme.com", "Bob Miller")


def event(summary: str = "", *guests: Person, organizer: Person | None = None, **parts: str) -> Event:
    start = datetime(2026, 11, 18, 10, tzinfo=UTC)
    return Event(
        "u", start, start + timedelta(hours=1), summary=summary, organizer=organizer, attendees=guests, **parts
    )


@pytest.mark.parametrize(
    ("guests", "organizer", "expected"),
    [
        pytest.param([ME, BOB], JANE, ["jane.doe@acme.com", "bob@acme.com"], id="the organiser first"),
        pytest.param([ME, JANE, Person("jane.doe@acme.com")], None, ["jane.doe@acme.com"], id="each once"),
        pytest.param([Person("kim@home.example"), JANE], ME, ["jane.doe@acme.com"], id="no colleagues"),
        pytest.param(
            [Person("robin.vogt@gmail.com", "Robin Vogt"), JANE], None, ["jane.doe@acme.com"], id="not oneself"
        ),
        pytest.param(
            [Person("room@acme.com", "Room 2", is_resource=True), JANE], None, ["jane.doe@acme.com"], id="no rooms"
        ),
        pytest.param(
            [JANE], Person("c_18@resource.calendar.google.com"), ["jane.doe@acme.com"], id="no calendars of rooms"
        ),
        pytest.param([JANE], Person("no-reply@acme.com", "Acme"), ["jane.doe@acme.com"], id="no robots"),
        pytest.param([JANE], Person("notifications@calendly.com"), ["jane.doe@acme.com"], id="no schedulers"),
        pytest.param(
            [ME], Person("max.berg@greenhouse.io", "Max Berg"), ["max.berg@greenhouse.io"], id="people work there"
        ),
        pytest.param([JANE], Person("hr@acme.com", "Acme HR"), ["jane.doe@acme.com"], id="people before desks"),
        pytest.param([ME], Person("hr@acme.com", "Acme HR"), ["hr@acme.com"], id="a desk rather than nobody"),
        pytest.param(
            [Person("bob@acme.com", answer=Answer.DECLINED), JANE], None, ["jane.doe@acme.com"], id="who declined"
        ),
    ],
)
def test_people(guests: list[Person], organizer: Person | None, expected: list[str]) -> None:
    """Outside people to write to: no owner, colleague, room, robot, program, or who wasn't there."""
    party = party_of(event("Talk", *guests, organizer=organizer), Kind.MEETING, CIRCLE)
    assert [person.email for person in party.people] == expected


def test_a_crowd() -> None:
    """The guest list of a large gathering is nobody to write to but its organiser."""
    crowd = [Person(f"guest{n}@firm{n}.example") for n in range(20)]
    party = party_of(event("Summit", *crowd, organizer=JANE), Kind.NETWORKING_EVENT, CIRCLE)
    assert [person.email for person in party.people] == [JANE.email]


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("Coffee with Ana", Kind.INFORMATIONAL, "Ana"),
        ("Ana <> Robin", Kind.INFORMATIONAL, "Ana"),
        ("Robin / Ana Ruiz: intro", Kind.MEETING, "Ana Ruiz"),
        ("Virtual coffee: Amara Okafor and Robin", Kind.INFORMATIONAL, "Amara Okafor"),
        ("Termin Frau Lenz", Kind.MEETING, "Frau Lenz"),
        ("Kaffee mit Solveig", Kind.INFORMATIONAL, "Solveig"),
        ("Hugo Delmas (20 min)", Kind.INFORMATIONAL, "Hugo Delmas"),
        ("XING: Marlene Rupp", Kind.OUTREACH, "Marlene Rupp"),
        ("Lunch – Roderick Castellane", Kind.INTERVIEW, "Roderick Castellane"),
        ("Ana <> Bo", Kind.MEETING, ""),
        ("Oakhollow <> Robin: readout", Kind.INTERVIEW, ""),
        ("Interview with Oakhollow", Kind.INTERVIEW, ""),
        ("Coffee with Robin", Kind.INFORMATIONAL, ""),
        ("Quarterly numbers", Kind.MEETING, ""),
        ("Design Review", Kind.MEETING, ""),
        ("", Kind.MEETING, ""),
    ],
)
def test_person_in_a_title(title: str, kind: Kind, name: str) -> None:
    """A title names a person only where that is clear, and never the owner."""
    assert person_in(title, OWNER, kind) == name


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("Interview at Acme", Kind.INTERVIEW, "Acme"),
        ("Interview: Data Lead, Halcyon Analytics (hiring manager)", Kind.INTERVIEW, "Halcyon Analytics"),
        ("Bluestem Labs: recruiter screen with Marcus", Kind.INTERVIEW, "Bluestem Labs"),
        ("Applied to Marigold Health: Analytics Lead", Kind.APPLICATION, "Marigold Health"),
        ("Sent proposal to Brightwater (dashboard audit)", Kind.OUTREACH, "Brightwater"),
        ("Absage von Kröger & Wendt", Kind.REJECTION, "Kröger & Wendt"),
        ("Vorstellungsgespräch Lohmeyer Antriebstechnik", Kind.INTERVIEW, "Lohmeyer Antriebstechnik"),
        ("Entretien Maison Verlhac (2e tour)", Kind.INTERVIEW, "Maison Verlhac"),
        ("Candidature envoyée – Les Quais Sonores", Kind.APPLICATION, "Les Quais Sonores"),
        ("Entrevista en Altamira", Kind.INTERVIEW, "Altamira"),
        ("Cobalt Ridge CU – APM (R-20418)", Kind.APPLICATION, "Cobalt Ridge CU"),
        ("Rejected – Tidewater (after the coffee)", Kind.REJECTION, "Tidewater"),
        ("Got rejected: Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Absage erhalten: Orchid Mobility (Data Analyst)", Kind.REJECTION, "Orchid Mobility"),
        ("Absage erhalten: Orchid Mobility (Senior Analystin)", Kind.REJECTION, "Orchid Mobility"),
        ("Entwicklerinnen bei Orchid Mobility", Kind.MEETING, "Orchid Mobility"),
        ("Orchid Mobility said no", Kind.REJECTION, "Orchid Mobility"),
        ("Risposta negativa ricevuta: Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Orchid Mobility hat abgesagt", Kind.REJECTION, "Orchid Mobility"),
        ("Réponse négative Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Rechazo recibido: Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Não da Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Esito negativo: Orchid Mobility", Kind.REJECTION, "Orchid Mobility"),
        ("Afwijzing ontvangen: Orchid Mobility (data)", Kind.REJECTION, "Orchid Mobility"),
        ("Interview with Jane Doe", Kind.INTERVIEW, ""),
        ("Senior Backend Engineer – technical interview", Kind.INTERVIEW, ""),
        ("Madison, 555-0148", Kind.INTERVIEW, ""),
        ("Kick-off Tidewater", Kind.MEETING, ""),
        ("Weiterbildungsstipendium", Kind.APPLICATION, ""),
        ("second interview", Kind.INTERVIEW, ""),
    ],
)
def test_organisation_in_a_title(title: str, kind: Kind, name: str) -> None:
    """A title names an organisation where it says "at", or where one name is left beside generic words."""
    assert organisation_in(title, kind) == name


@pytest.mark.parametrize(
    ("domain", "summary", "name"),
    [
        ("acme.com", "Call", "Acme"),
        ("mapleandthread.shop", "Maple & Thread – spring launch", "Maple & Thread"),
        ("halcyon-analytics.example", "Interview at halcyon", "Halcyon Analytics"),
        ("opaline-editions.fr", "Opaline Éditions – restitution", "Opaline Éditions"),
        ("sap.com", "Call", "SAP"),
        ("supplychainbrief.com", "Talk for SupplyChainBrief", "SupplyChainBrief"),
    ],
)
def test_the_name_of_a_domain(domain: str, summary: str, name: str) -> None:
    """An organisation is called as the event writes it, else as its domain says."""
    assert organisation_name(domain, event(summary)) == name


@pytest.mark.parametrize(
    ("guests", "organizer", "domain"),
    [
        pytest.param([ME], Person("no-reply@greenhouse.io"), "", id="recruiting software"),
        pytest.param([ME], Person("jo@gmail.com"), "", id="free mail"),
        pytest.param([ME], Person("no-reply@mail.acme.com"), "acme.com", id="a robot speaks for its organisation"),
        pytest.param([JANE, Person("x@other.com")], JANE, "other.com", id="guests before the organiser"),
        pytest.param([JANE, BOB, Person("x@other.com")], JANE, "acme.com", id="both: the organiser's"),
        pytest.param([Person("kim@home.example")], ME, "", id="the own organisation"),
        pytest.param([ME], Person("jo@team.acme.co.uk"), "acme.co.uk", id="below a public suffix"),
    ],
)
def test_the_domain_of_an_event(guests: list[Person], organizer: Person, domain: str) -> None:
    """The organisation is that of the guests, else of the organiser; never free mail, software or the own one."""
    assert party_of(event("", *guests, organizer=organizer), Kind.INTERVIEW, CIRCLE).domain == domain


@pytest.mark.parametrize(
    ("notes", "people"),
    [
        pytest.param(
            "To Oskar Blom <oskar.blom@brightwater.com>: three weeks.",
            (Person("oskar.blom@brightwater.com", "Oskar Blom"),),
            id="a name and an address",
        ),
        pytest.param("mail to oskar@brightwater.com", (Person("oskar@brightwater.com"),), id="an address alone"),
        pytest.param("oskar@brightwater.com, cc ida@brightwater.com", (), id="two: not clear which"),
        pytest.param("questions: info@brightwater.com", (), id="a desk"),
        pytest.param("from robin@home.example", (), id="the owner"),
    ],
)
def test_an_address_in_the_notes(notes: str, people: tuple[Person, ...]) -> None:
    """Where nobody is invited, the one address that the notes name is whom to write to."""
    assert party_of(event("Proposal sent", description=notes), Kind.OUTREACH, CIRCLE).people == people


def test_hostile_fields() -> None:
    """Control characters, bidi overrides and very long fields neither fail nor pass into names."""
    long = "Interview at " + "A" * 5000 + "\x1b[31m \u202eemcA" + "<" * 5000 + "@" * 5000
    party = party_of(
        event(long, Person("x" * 3000 + "@y"), description=long * 3, location=long), Kind.INTERVIEW, CIRCLE
    )
    assert "\x1b" not in party.organisation
    assert "\u202e" not in party.organisation
    assert len(party.organisation) <= 200
