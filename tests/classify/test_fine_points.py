"""The fine points of what an interaction is, each with what it catches and what it leaves alone."""

from __future__ import annotations

import pytest

from followup.model import Answer, Event, Kind, Person, Status
from tests.classify.cases import ME, PRIVATE, entry, kind_of

I, A, R, C, G, O, M, N = (  # noqa: E741
    Kind.INTERVIEW, Kind.APPLICATION, Kind.REJECTION, Kind.INFORMATIONAL,
    Kind.NETWORKING_EVENT, Kind.OUTREACH, Kind.MEETING, Kind.NONE,
)  # fmt: skip


def _cases(*rows: tuple[str, Event, Kind]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("event", "kind"), [pytest.param(event, kind, id=name) for name, event, kind in rows]
    )


# ── 1: cancelled or declined ──────────────────────────────────────────────────────────────────────

INTERVIEW = {
    "by": "Jo Lind <recruiting@brightco.example>",
    "notes": "Second round for the analyst role with the hiring manager.",
}


@_cases(
    ("leaves an accepted interview", entry("Interview Robin Vale", **INTERVIEW), I),
    (
        "leaves a company named like it",
        entry(
            "Coffee with Ana from Cancelled Cheques",
            "her career path, wants to swap notes",
            guests=("ana@cheques.example",),
        ),
        C,
    ),
    (
        "leaves another's refusal",
        entry("Interview Robin Vale", guests=("Max <max@brightco.example>-",), **INTERVIEW),
        I,
    ),
)
def test_a_cancelled_or_declined_event_leaves_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    ("cancelled by status", entry("Interview Robin Vale", status=Status.CANCELLED, **INTERVIEW), N),
    ("cancelled in English", entry("Canceled: Interview Robin Vale", **INTERVIEW), N),
    ("cancelled in German", entry("Abgesagt: Vorstellungsgespräch", **INTERVIEW), N),
    ("cancelled in French", entry("Annulé : entretien Maison Vert", **INTERVIEW), N),
    ("cancelled in Spanish", entry("Cancelado: entrevista final", **INTERVIEW), N),
    ("cancelled in Portuguese", entry("Cancelada: entrevista técnica", **INTERVIEW), N),
    ("cancelled in Italian", entry("Annullato: colloquio", **INTERVIEW), N),
    ("cancelled in Dutch", entry("Geannuleerd: sollicitatiegesprek", **INTERVIEW), N),
    (
        "declined by the user",
        entry(
            "Interview Robin Vale",
            attendees=(Person(ME, "Robin", Answer.DECLINED), Person("jo@brightco.example", "Jo", Answer.ACCEPTED)),
        ),
        N,
    ),
)
def test_a_cancelled_or_declined_event_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 2: a to-do is none, the thing done is not ─────────────────────────────────────────────────────


@_cases(
    (
        "applied, in English",
        entry("Applied to Fern & Hill", "via their portal, cv + cover letter", minutes=10, transparent=True),
        A,
    ),
    (
        "applied, in German",
        entry("Bewerbung abgeschickt: Fernhügel GmbH", "Anschreiben und Lebenslauf über das Portal", minutes=10),
        A,
    ),
    ("applied, in French", entry("Candidature envoyée – Les Quais", "CV + lettre de motivation", minutes=10), A),
    ("applied, in Spanish", entry("Candidatura enviada a Grupo Norte", "CV y carta por su web", minutes=10), A),
    ("applied, in Portuguese", entry("Candidatura enviada – Norte Digital", "CV e carta pelo portal", minutes=10), A),
    ("applied, in Italian", entry("Candidatura inviata – Studio Levante", "CV e lettera dal portale", minutes=10), A),
    ("applied, in Dutch", entry("Gesolliciteerd bij Duinzicht", "cv en motivatiebrief via de site", minutes=10), A),
    (
        "wrote to somebody",
        entry("Emailed Lena Brandt (Acme)", "asked if she'd have 15 min, no reply yet", minutes=5),
        O,
    ),
    ("a quote sent", entry("Quote sent to Brackwell", "emailed the proposal, waiting for their answer", minutes=5), O),
)
def test_a_to_do_leaves_the_thing_done_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    ("to apply, in English", entry("Apply to Fern & Hill (closes Friday)", "needs cv + cover letter", minutes=30), N),
    (
        "to apply, in German",
        entry("Bewerbung Fernhügel fertig machen (Frist 30.11.)", "Anschreiben kürzen", minutes=60),
        N,
    ),
    ("to apply, in French", entry("Postuler Les Quais avant le 30", "finir la lettre", minutes=60), N),
    (
        "to apply, in Spanish",
        entry("Preparar candidatura Grupo Norte, fecha límite viernes", "terminar la carta", minutes=60),
        N,
    ),
    (
        "to apply, in Portuguese",
        entry("Terminar candidatura Norte Digital, prazo sexta", "rever a carta", minutes=60),
        N,
    ),
    (
        "to apply, in Italian",
        entry("Finire candidatura Studio Levante, scadenza venerdì", "rivedere la lettera", minutes=60),
        N,
    ),
    (
        "to apply, in Dutch",
        entry("Sollicitatie Duinzicht afmaken, deadline vrijdag", "brief herschrijven", minutes=60),
        N,
    ),
    ("to send", entry("Send CV to Ana", minutes=15), N),
    ("to book", entry("Book coffee with Ana", minutes=15), N),
    ("to chase", entry("Chase Brackwell about the quote", minutes=15), N),
)
def test_a_to_do_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 3: a block around an interaction ──────────────────────────────────────────────────────────────


@_cases(
    (
        "the interview itself",
        entry("Interview Fern & Hill", "2nd round, ask for Ms Lind at reception", location="Mill Lane 4"),
        I,
    ),
    ("a walk with a contact", entry("Walk with Annika", "pick her brain about the move to product"), C),
    (
        "a trade fair far away",
        entry("FreightDays, hall 5", "badge pickup from 8, stand C41, meet partners", minutes=480),
        G,
    ),
)
def test_a_block_around_leaves_the_interaction_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    ("prep, in English", entry("Prep for Fern & Hill interview", "STAR stories, questions to ask"), N),
    ("prep, in German", entry("Vorbereitung Vorstellungsgespräch Fernhügel", "Fragen überlegen"), N),
    ("prep, in French", entry("Préparer entretien Les Quais", "relire le rapport"), N),
    ("prep, in Spanish", entry("Preparar entrevista Grupo Norte", "repasar preguntas"), N),
    ("prep, in Portuguese", entry("Preparar entrevista Norte Digital", "rever perguntas"), N),
    ("prep, in Italian", entry("Preparare colloquio Studio Levante", "ripassare le domande"), N),
    ("prep, in Dutch", entry("Voorbereiden sollicitatiegesprek Duinzicht", "vragen bedenken"), N),
    ("travel", entry("Train to Ulm for the interview", "platform 4, change at 9:40"), N),
    ("a hold", entry("HOLD: interview Fern & Hill", "placeholder, not confirmed yet", status=Status.TENTATIVE), N),
    ("a buffer", entry("Buffer after interview", "decompress"), N),
)
def test_a_block_around_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 4: interviewing somebody else, interviews in another sense ────────────────────────────────────


@_cases(
    (
        "a candidate's own panel",
        entry(
            "Panel interview Robin Vale",
            "four of the team will ask you about your background for the designer position",
            by="hr@brightco.example",
        ),
        I,
    ),
    (
        "a podcast the user gives",
        entry(
            "Interview with Robin for the Harbour podcast",
            "we record an episode, host Lou, studio link below",
            by="lou@harbourshow.example",
        ),
        M,
    ),
    (
        "user research",
        entry(
            "User interview P07",
            "participant signed the consent form, interview guide v2, voucher 40",
            guests=("marek.s@gmail.com",),
        ),
        M,
    ),
)
def test_interviewing_somebody_else_leaves_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    (
        "a kit link",
        entry(
            "Kit Farrow",
            "https://app.greenhouse.io/guides/88/people/55",
            guests=("kit.farrow@gmail.com", "pia@ownfirm.example"),
        ),
        N,
    ),
    (
        "a scorecard",
        entry(
            "Interview: Kit Farrow",
            "Please submit your scorecard after the interview. Candidate resume attached.",
            guests=("kit.farrow@gmail.com",),
            by="pia@ownfirm.example",
        ),
        N,
    ),
    (
        "a German candidate",
        entry(
            "Bewerbungsgespräch Kandidatin Weiss",
            "Lebenslauf anbei, Bewertungsbogen ausfüllen",
            guests=("k.weiss@web.de",),
            by="pia@ownfirm.example",
        ),
        N,
    ),
    (
        "a hiring loop",
        entry(
            "Hiring loop: backend candidate",
            "panel debrief afterwards",
            guests=("jo.north@gmail.com",),
            by="pia@ownfirm.example",
        ),
        N,
    ),
)
def test_interviewing_somebody_else_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 5: a rejection over what it rejects, an application over its message, an interview over its coffee ─


@_cases(
    (
        "an interview after an application",
        entry("Interview Acme", "first round for the role you applied for", by="hr@acme.example"),
        I,
    ),
    (
        "a coffee without a role",
        entry(
            "Coffee with Ana", "no openings, just want to learn how she got into product", guests=("ana@acme.example",)
        ),
        C,
    ),
)
def test_the_stronger_word_leaves_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    ("rejected after the on-site", entry("Rejected after onsite at Acme", minutes=10), R),
    ("a no in German", entry("Absage nach Vorstellungsgespräch Fernhügel", minutes=10), R),
    ("a no in French", entry("Refus Les Quais après 2e entretien", minutes=10), R),
    ("a no in Spanish", entry("Rechazo tras la entrevista, Grupo Norte", minutes=10), R),
    ("a no in Portuguese", entry("Não passei na entrevista da Norte", minutes=10), R),
    ("a no in Italian", entry("Esito negativo colloquio Levante", minutes=10), R),
    ("a no in Dutch", entry("Afgewezen na tweede gesprek Duinzicht", minutes=10), R),
    (
        "an application by mail",
        entry("Application sent to Ms Sieber", "emailed my application with cv for the analyst position", minutes=10),
        A,
    ),
    (
        "a coffee that is stage one",
        entry("Coffee with Rob", "informal coffee with the hiring manager about the PM role, interview stage 1"),
        I,
    ),
)
def test_the_stronger_word_decides(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 6: only colleagues ────────────────────────────────────────────────────────────────────────────


@_cases(
    (
        "one from outside",
        entry(
            "Kestrel forecast review", "renewal and open tickets", guests=("ed@ownfirm.example", "femi@kestrel.example")
        ),
        M,
    ),
    (
        "somebody at a company of another name",
        entry("Contract redlines", "clauses 9 and 14", guests=("h@lockyer.example",)),
        M,
    ),
)
def test_only_colleagues_leaves_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


def test_free_mail_is_nobodys_organisation() -> None:
    """Two gmail.com addresses are no colleagues."""
    coffee = entry("Coffee with Imani", "mentoring, her career path", guests=("imani.f@gmail.com",), me=PRIVATE)
    assert kind_of(coffee, me=PRIVATE) is C


@_cases(
    (
        "a client's name, colleagues only",
        entry("Kestrel Cold Storage", "price floor before they come back", guests=("ed@ownfirm.example",)),
        N,
    ),
    ("a colleague at a sub-domain", entry("Ed / Robin", guests=("ed@mail.ownfirm.example",)), N),
    ("a colleague invites", entry("Sync", by="ed@ownfirm.example"), N),
)
def test_only_colleagues_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


# ── 7: nobody, no word of contact; torn between none and meeting ──────────────────────────────────


@_cases(
    ("an outside guest", entry("Q3 numbers", "slides 8-12", guests=("beatrix@greylarch.example",)), M),
    ("an outside organiser", entry("Walkthrough", "sections 3-6 of the contract", by="elin@stackharbour.example"), M),
)
def test_nobody_there_leaves_alone(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind


@_cases(
    ("the dentist", entry("Dentist", location="Dr Lowe"), N),
    ("the gym", entry("Gym"), N),
    ("a German school evening", entry("Elternabend 3b", "Wahl der Elternvertreter"), N),
    ("French boiler maintenance", entry("Entretien chaudière", "passage entre 8h et 10h", location="Maison"), N),
    ("a Spanish haircut", entry("Peluquería"), N),
    ("an Italian birthday", entry("Compleanno nonna"), N),
    ("a Dutch swimming lesson", entry("Zwemles kinderen"), N),
    ("Portuguese football", entry("Futebol com a malta", minutes=90), N),
    ("focus time", entry("Deep work", event_type="focusTime"), N),
    ("out of office", entry("Lisbon", event_type="outOfOffice"), N),
)
def test_nobody_there_is_none(event: Event, kind: Kind) -> None:
    assert kind_of(event) is kind
