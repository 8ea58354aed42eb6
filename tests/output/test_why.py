"""Why an event is what it is, as people read it."""

from __future__ import annotations

from followup.model import Evidence, Kind
from followup.output.why import reason, reasons


def of(field: str, what: str) -> Evidence:
    return Evidence(field, what, Kind.INTERVIEW, 1.0, word=True)


def fact(field: str, what: str) -> Evidence:
    return Evidence(field, what, Kind.INTERVIEW, 1.0)


def test_words_are_quoted_and_facts_are_said() -> None:
    """No name of a calendar's field is ever shown."""
    assert reason(of("summary", "phone screen")) == "“phone screen”"
    assert reason(of("description", "portal")) == "“portal” in the notes"
    assert reason(fact("description", "a booking page")) == "a booking page"
    assert reason(fact("summary", "the title names a guest")) == "the title names a guest"
    assert reason(fact("organizer", "somebody from outside invited you")) == "somebody from outside invited you"
    assert reason(fact("summary", "your rule: Gym*")) == "your rule: Gym*"


def test_a_word_within_a_longer_one_adds_nothing() -> None:
    """After "recruiter screen" a mere "recruiter" is left out, and the next reason takes its place."""
    found = [of("summary", "recruiter screen"), of("summary", "recruiter"), of("description", "recruiter")]
    assert reasons(found, 2) == "“recruiter screen”, “recruiter” in the notes"
    assert reasons(found, 1) == "“recruiter screen”"
    assert reasons([], 2) == ""
