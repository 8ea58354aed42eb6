"""Interactions as their events would be written in each language."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from followup.model import Evidence, Interaction, Kind, Me, Person, Settings, Slot, Window
from tests.builders import at, event, interaction

ZONE = ZoneInfo("Europe/Berlin")
KINDS = tuple(kind for kind in Kind if kind is not Kind.NONE)
SUMMARIES = {
    "en": "Talk with Jane Doe, Acme",
    "de": "Gespräch mit Jane Doe, Acme",
    "fr": "Échange avec Jane Doe, Acme",
    "es": "Charla con Jane Doe, Acme",
    "pt": "Conversa com Jane Doe, Acme",
    "it": "Incontro con Jane Doe, Acme",
    "nl": "Gesprek met Jane Doe, Acme",
}
NOTES = {
    "en": "Notes: the night shift with three people and one fax machine\n- [ ] send Jane the roster from Leeds",
    "de": "Notizen: die Nachtschicht mit drei Leuten und einem Faxgerät\n- [ ] Jane den Schichtplan aus Kassel schicken",
    "fr": "Notes : l'équipe de nuit à trois avec un seul fax\n- [ ] envoyer à Jane le planning de Namur",
    "es": "Notas: el turno de noche con tres personas y un fax\n- [ ] enviar a Jane el cuadrante de Zaragoza",
    "pt": "Notas: o turno da noite com três pessoas e um fax\n- [ ] enviar à Jane a escala de Curitiba",
    "it": "Appunti: il turno di notte in tre con un solo fax\n- [ ] mandare a Jane il piano turni di Parma",
    "nl": "Notities: de nachtploeg van drie met één faxapparaat\n- [ ] stuur Jane het rooster uit Zwolle",
}
DONE = Window(at(hour=14), at(19, 14))
SLOT = Slot(at(19, 8), at(19, 8.25))
LATE = Slot(at(23, 8), at(23, 8.25), late=True)
JANE = Person(email="jane.doe@acme.example", name="Jane Doe")
TOM = Person(email="tom.hale@acme.example", name="Tom Hale")
ME = Me(name="Robin Example", emails=("robin@example.com",))


def settings(language: str = "en", **parts: object) -> Settings:
    return Settings(language=language, me=ME, **parts)  # type: ignore[arg-type]


def sample(language: str = "en", kind: Kind = Kind.INTERVIEW, notes: str | None = None, **parts: object) -> Interaction:
    """A meeting with Jane and Tom on Wednesday 18 November 2026, 13:00 in Berlin."""
    made = event(
        summary=SUMMARIES[language],
        description=NOTES[language] if notes is None else notes,
        link="https://calendar.example.com/event/1",
    )
    known: dict[str, object] = {
        "language": language,
        "people": (JANE, TOM),
        "evidence": (
            Evidence("summary", "talk", kind, 2.0, word=True),
            Evidence("organizer", "acme.example", kind, 1.0),
        ),
    }
    return interaction(made, kind=kind, **(known | parts))
