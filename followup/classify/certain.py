"""What is certain about an event whatever its words: fine points 1 and 4, and events that are no appointments."""

from __future__ import annotations

import re
from functools import lru_cache

from followup.classify.context import Context
from followup.classify.facts import Facts
from followup.model import Answer, Evidence, Kind, Status, Verdict
from followup.text.lazily import lazy

_KIT = lazy(
    r"(?:greenhouse\.io/(?:guides|people|scorecards)|lever\.co/(?:interviews|candidates|feedback)|ashbyhq\.com/(?:interview-briefings|candidates|feedback)"
    r"|workable\.com/backend|personio\.(?:de|com)/recruiting|smartrecruiters\.com/app/people|teamtailor\.com/(?:companies|candidates|app)|recruitee\.com/#|goodtime\.io/interviewer"
    r"|interview[-_ ]?kit|/scorecards?\b|/feedback[-_]forms?/)",
    re.IGNORECASE,
)
_CANCELLED = lazy(
    r"^\W{0,4}(?:cancell?ed|postponed|abgesagt|storniert|entfällt|fällt aus|verschoben|annulée?|reportée?|cancelad[oa]|anulad[oa]|aplazad[oa]|adiad[oa]|desmarcad[oa]"
    r"|annullat[oa]|rinviat[oa]|cancellat[oa]|geannuleerd|afgezegd|afgelast|vervallen)\s{0,3}(?:event|invitation|event with note|invitation with note)?\s{0,3}[:\-–—|\])]",
    re.IGNORECASE,
)
_NO_APPOINTMENT = {
    "focusTime": "focus time",
    "outOfOffice": "out of office",
    "workingLocation": "a working location",
    "birthday": "a birthday",
}


def cancelled(facts: Facts, context: Context) -> Verdict | None:
    """Fine point 1: cancelled, by its status or as calendars write it before a title."""
    if facts.event.status is Status.CANCELLED:
        return none("status", "cancelled")
    found = _CANCELLED.match(facts.title)
    return none("summary", found[0].strip(" :-–—|[]()"), word=True) if found else None


def declined(facts: Facts, context: Context) -> Verdict | None:
    """Fine point 1: declined by the user."""
    return none("attendees", "you declined") if facts.answer is Answer.DECLINED else None


def own_reminder(facts: Facts, context: Context) -> Verdict | None:
    """What this program wrote is never an interaction, whatever it quotes."""
    return none("description", "a reminder that followup wrote") if facts.event.ours else None


def not_an_appointment(facts: Facts, context: Context) -> Verdict | None:
    """Busy time without content, focus time, absences, working locations, birthdays."""
    if facts.event.unreadable:
        return none("summary", "only busy time is visible")
    name = _NO_APPOINTMENT.get(facts.event.event_type)
    return none("event_type", name) if name else None


def interviewer(facts: Facts, context: Context) -> Verdict | None:
    """Fine point 4: an interviewer's kit or scorecard hangs on it, so the user asks the questions."""
    found = _kit_in(facts.event.description)
    return none("description", f"an interviewer's link: {found}", 0.97) if found else None


@lru_cache(maxsize=2048)
def _kit_in(description: str) -> str:
    found = _KIT.search(description[:12_000])
    return found[0] if found else ""


def none(field: str, what: str, confidence: float = 0.99, *, word: bool = False) -> Verdict:
    """Nothing to follow up, because of *what* stands in *field*."""
    return Verdict(Kind.NONE, confidence, (Evidence(field, what, Kind.NONE, 8.0, word),))
