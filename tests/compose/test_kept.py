"""What a reminder's own text still tells when its calendar isn't at hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.compose import compose, drafts, interaction_in, letters_in
from followup.model import Hours, Interaction, Kind, Person, Reminder, Touch
from followup.text import LANGUAGES
from tests.builders import reminder, request
from tests.compose.samples import DONE, JANE, KINDS, LATE, SLOT, TOM, ZONE, sample, settings


def written(what: Interaction, language: str = "en", touch: int = 1) -> Reminder:
    """The reminder as the program writes it in *language*."""
    made = compose(what, Touch(touch), DONE, SLOT, settings(language), ZONE)
    plain = reminder(request(what, touch))
    memory = replace(plain.memory, kind=what.kind, event_start=what.events[0].start, event_end=what.events[-1].end)
    return replace(plain, title=made.title, body=made.body, language=made.language, memory=memory)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_the_drafts_are_found_as_they_were_written(language: str, kind: Kind) -> None:
    """In every language and for every kind: to whom, the subject, every word; from the line that is told."""
    what = sample(language, kind)
    stands = written(what, language)
    found = letters_in(stands)
    made = drafts(what, Touch(), "", settings(language), ZONE)
    assert [(one.draft.to, one.draft.subject, one.draft.body) for one in found] == [
        (one.to, one.subject, one.body) for one in made
    ]
    lines = stands.body.splitlines()
    assert [lines[one.before] for one in found] == [one.body.splitlines()[0] for one in made]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_interaction_is_told_but_for_its_notes(language: str) -> None:
    """Who, where, what and when; what stood in the notes isn't there, and not made up."""
    what = sample(language)
    told = interaction_in(written(what, language), ZONE, Hours())
    assert (told.people, told.organisation, told.kind) == ((JANE, TOM), "Acme", what.kind)
    assert (told.starts, told.ends, told.covers) == (what.starts, what.ends, what.covers)
    assert (told.events[0].summary, told.events[0].description) == (what.events[0].summary, "")


@pytest.mark.parametrize(
    ("people", "organisation"),
    [((), "Acme"), ((Person(name="Jane Doe"),), ""), ((Person(email="jobs@acme.example"),), "Acme"), ((), "")],
    ids=["nobody", "a name", "an address", "nothing"],
)
def test_what_is_unknown_stays_unknown(people: tuple[Person, ...], organisation: str) -> None:
    """A title's words are never taken for a person."""
    stands = written(sample(people=people, organisation=organisation))
    told = interaction_in(stands, ZONE, Hours())
    assert (told.people, told.organisation) == (people, organisation)
    assert len(letters_in(stands)) == 1


def test_what_the_person_changed_is_what_is_found() -> None:
    """Their words; a draft they took out is gone; a reminder without any has none."""
    stands = written(sample())
    changed = replace(stands, body=stands.body.replace("Hi Jane", "Ahoy Jane"))
    assert letters_in(changed)[0].draft.body.startswith("Ahoy Jane")
    head, _, rest = stands.body.partition("Draft for Jane Doe:")
    short = replace(stands, body=head + "Draft for Tom Hale:" + rest.partition("Draft for Tom Hale:")[2])
    assert [one.draft.to for one in letters_in(short)] == [TOM]
    assert letters_in(replace(stands, body="nothing of ours")) == ()
    assert interaction_in(replace(stands, body="", title="Mine"), ZONE, Hours()).people == ()


def test_a_late_draft_is_found_too() -> None:
    """Its words name the date."""
    made = compose(sample(), Touch(), DONE, LATE, settings(), ZONE)
    found = letters_in(replace(written(sample()), body=made.body))
    assert "18 November" in found[0].draft.body
