"""Why an event is what it is, as people read it."""

from __future__ import annotations

from followup.classify.explain import _STRUCTURE
from followup.model import Evidence, Kind
from followup.output.why import NOTE_FACTS, TITLE_FACTS, reason, reasons


def of(field: str, what: str) -> Evidence:
    return Evidence(field, what, Kind.INTERVIEW, 1.0)


def test_words_are_quoted_and_facts_are_said() -> None:
    """No name of a calendar's field is ever shown."""
    assert reason(of("summary", "phone screen")) == "“phone screen”"
    assert reason(of("description", "portal")) == "“portal” in the notes"
    assert reason(of("description", "a booking page")) == "a booking page"
    assert reason(of("summary", "names a guest")) == "the title names a guest"
    assert reason(of("organizer", "somebody from outside invited you")) == "somebody from outside invited you"
    assert reason(of("summary", "your rule: Gym*")) == "your rule: Gym*"


def test_every_fact_of_the_classifier_is_known_to_be_one() -> None:
    """What the classifier finds in the structure of a title or of notes is no quotation."""
    for field, what in _STRUCTURE.values():
        assert "“" not in reason(of(field, what)), what
    assert {"part of a gathering over whole days", "only busy time is visible"} <= set(TITLE_FACTS)
    assert "a reminder that followup wrote" in NOTE_FACTS


def test_a_word_within_a_longer_one_adds_nothing() -> None:
    """After "recruiter screen" a mere "recruiter" is left out, and the next reason takes its place."""
    found = [of("summary", "recruiter screen"), of("summary", "recruiter"), of("description", "recruiter")]
    assert reasons(found, 2) == "“recruiter screen”, “recruiter” in the notes"
    assert reasons(found, 1) == "“recruiter screen”"
    assert reasons([], 2) == ""
