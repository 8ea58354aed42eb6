"""Calendars that are shared as free or busy only.

Google writes ``SUMMARY:Busy`` and nothing else into such a feed, Outlook the state in the language of its owner. It is
no title: what the event was, nobody can tell from here.
"""

from __future__ import annotations

from followup.doors.ics.properties import Properties

_STATES = frozenset(
    "busy|free|tentative|away|out of office|working elsewhere|private|private appointment|private event|no title"
    "|beschäftigt|gebucht|frei|abwesend|außer haus|mit vorbehalt|privat|privater termin|private termin"
    "|occupé(e)|occupé|occupée|provisoire|absent du bureau|absent(e)|privé|rendez-vous privé|libre"
    "|ocupado|ocupada|provisional|fuera de la oficina|privado|cita privada|disponible"
    "|ausente|provisório|fora do escritório|particular|compromisso particular|livre"
    "|occupato|occupata|provvisorio|fuori sede|privato|appuntamento privato|libero"
    "|bezet|bezig|voorlopig|afwezig|niet aanwezig|privé-afspraak|vrij".split("|")
)
_TELLING = ("DESCRIPTION", "X-ALT-DESC", "LOCATION", "ORGANIZER", "ATTENDEE", "URL", "CATEGORIES")


def is_busy_only(properties: Properties) -> bool:
    """Whether an event shows nothing but when it is."""
    title = properties.text("SUMMARY").casefold()
    if title and title not in _STATES:
        return False
    return not any(properties.text(name) for name in _TELLING)
