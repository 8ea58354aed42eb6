"""Drafts: to whom, in which language and tone, with what the calendar knows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.compose import draft, drafts
from followup.compose.letters import BLANK
from followup.model import TEXT_FIELDS, TEXT_PARTS, Kind, Person, Touch
from tests.builders import event
from tests.compose.samples import JANE, KINDS, TOM, ZONE, sample, settings

PEOPLE = tuple(Person(email=f"p{n}@acme.example", name=name) for n, name in enumerate(
    ("Jane Doe", "Tom Hale", "Priya Nair", "Inês Duarte", "Omar Said", "Lea Brandt")
))  # fmt: skip


def body(interaction: object, to: Person = JANE, tone: str = "warm", touch: int = 1, **own: object) -> str:
    return draft(interaction, Touch(touch), to, tone, settings(**own), ZONE).body  # type: ignore[arg-type]


def test_interviewers_get_different_messages() -> None:
    """No two of six interviewers get the same words, even without their names."""
    written = drafts(sample(notes="", people=PEOPLE), Touch(), "warm", settings(), ZONE)
    texts = {letter.body.replace(letter.to.name.split()[0], "X") for letter in written}
    assert len(texts) == len(PEOPLE)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "it", "nl"])
def test_three_interviewers_share_no_sentence_of_thanks(language: str) -> None:
    """Panels compare: the first three thanks are three different ones, in each language and tone."""
    for tone in ("warm", "formal"):
        written = drafts(sample(language, notes="", people=PEOPLE[:3]), Touch(), tone, settings(), ZONE)
        assert len({letter.body.split("\n\n")[1].split(".")[0] for letter in written}) == 3


@pytest.mark.parametrize(
    ("name", "language", "tone", "greeting"),
    [
        ("Jane Doe", "en", "warm", "Hi Jane,"),
        ("Jane Doe", "en", "formal", "Dear Jane Doe,"),
        ("Dr. Anna Müller", "en", "formal", "Dear Dr. Müller,"),
        ("Ms Doe", "en", "warm", "Hello Ms Doe,"),
        ("Frau Lenz", "de", "formal", "Sehr geehrte Frau Lenz,"),
        ("Herr Brandt", "de", "formal", "Sehr geehrter Herr Brandt,"),
        ("Jane Doe", "de", "formal", "Guten Tag Jane Doe,"),
        ("Dr. Anna Müller", "de", "formal", "Guten Tag Dr. Müller,"),
        ("Mme Traoré", "fr", "formal", "Madame Traoré,"),
        ("Jane Doe", "fr", "warm", "Bonjour Jane,"),
        ("Sr. Ibarra", "es", "formal", "Estimado Sr. Ibarra:"),
        ("Jane Doe", "es", "warm", "Hola, Jane:"),
        ("Jane Doe", "pt", "formal", "Olá, Jane Doe,"),
        ("dott. Ferraris", "it", "formal", "Gentile dott. Ferraris,"),
        ("Jane Doe", "it", "warm", "Ciao Jane,"),
        ("mevrouw Hoekstra", "nl", "formal", "Geachte mevrouw Hoekstra,"),
        ("J. Doe", "en", "warm", "Hi J. Doe,"),
        ("", "en", "warm", "Hi ____,"),
        ("", "nl", "formal", "Beste ____,"),
    ],
)
def test_the_greeting_guesses_nobody(name: str, language: str, tone: str, greeting: str) -> None:
    """Mr, Frau or Sra. only where the name itself says so; a blank where no name is known."""
    to = Person(name=name)
    assert body(sample(language, people=(to,)), to, tone).split("\n")[0] == greeting


@pytest.mark.parametrize(
    ("address", "greeting"),
    [("jane.doe@acme.example", "Hi Jane,"), ("hr@acme.example", "Hi ____,"), ("jdoe@acme.example", "Hi ____,")],
)
def test_a_name_from_an_address_is_only_a_name(address: str, greeting: str) -> None:
    """Mailboxes of roles and abbreviations greet nobody."""
    to = Person(email=address)
    assert body(sample(people=(to,)), to).split("\n")[0] == greeting


def test_the_event_shows_on_what_terms_people_are() -> None:
    """Without a tone, German is formal in an interview unless the event says du, warm unless it says Sie."""
    formal = draft(sample("de", notes=""), Touch(), JANE, "", settings(), ZONE)
    warm = draft(sample("de", notes="Freu mich auf dich!"), Touch(), JANE, "", settings(), ZONE)
    coffee = draft(sample("de", Kind.INFORMATIONAL, notes=""), Touch(), JANE, "", settings(), ZONE)
    polite = draft(
        sample("de", Kind.INFORMATIONAL, notes="Ich freue mich auf Sie."), Touch(), JANE, "", settings(), ZONE
    )
    assert [letter.body.split("\n")[0] for letter in (formal, warm, coffee, polite)] == [
        "Guten Tag Jane Doe,",
        "Hallo Jane,",
        "Hallo Jane,",
        "Guten Tag Jane Doe,",
    ]


def test_what_the_notes_say_is_filled_in_and_nothing_else() -> None:
    """The detail and the promised thing come from the notes; without notes both are blanks."""
    filled = body(sample())
    assert "the night shift with three people and one fax machine" in filled
    assert "the roster from Leeds" in filled
    assert BLANK not in filled
    assert body(sample(notes="")).count(BLANK) == 2


def test_notes_about_another_are_not_sent() -> None:
    """What the notes say of Tom stands in no message to Jane."""
    interaction = sample(notes="Notes: Tom runs the depot alone\n- [ ] send Tom the plan of the depot")
    assert "depot" not in body(interaction, JANE)
    assert "the plan of the depot" in body(interaction, TOM)


def test_an_agenda_of_many_points_is_no_memory() -> None:
    """A list of points says nothing of what was really talked about."""
    assert BLANK in body(sample(notes="Agenda: goals, dates, sources\n- [ ] send the plan"))


def test_a_further_touch_of_an_interview_names_the_promised_date() -> None:
    """The date that they had named stands in the question how things are."""
    interaction = sample(notes="They'll decide by Friday 27 November.")
    assert "a decision by Friday 27 November." in body(interaction, touch=2)
    assert "27 November" not in body(interaction, touch=1)


def test_a_late_draft_names_the_day_with_its_date() -> None:
    """A weekday alone would mean this week."""
    interaction = sample(notes="")
    assert "on Wednesday." in draft(interaction, Touch(), JANE, "warm", settings(), ZONE).body
    late = draft(interaction, Touch(), JANE, "warm", settings(), ZONE, late=True).body
    assert "on Wednesday 18 November." in late


def test_own_sentences_take_the_place_of_the_programs() -> None:
    """By language, kind and part, with plain fields; others are left as they are."""
    own = {
        "en.interview.gratitude": "Cheers {given} at {organisation}, {day}.",
        "en.interview.anchor": "Remember: {anchor}?",
        "en.interview.value": "Here is {item}, {who.__class__}.",
        "en.interview.subject": "Hello {who}",
        "en.meeting.close": "Never seen.",
        "de.interview.close": "Nie gesehen.",
    }
    letter = draft(sample(), Touch(), JANE, "warm", replace(settings(), texts=own), ZONE)
    assert letter.subject == "Hello Jane Doe"
    assert "Cheers Jane at Acme, on Wednesday." in letter.body
    assert "Remember: the night shift with three people and one fax machine?" in letter.body
    assert "Here is the roster from Leeds, {who.__class__}." in letter.body
    assert "No hurry to reply" in letter.body


@pytest.mark.parametrize("part", TEXT_PARTS)
def test_every_part_may_be_said_otherwise(part: str) -> None:
    """With every field that the configuration allows; what isn't known is a blank, never a brace."""
    sentence = "Mine: " + " ".join(sorted(f"{{{name}}}" for name in TEXT_FIELDS))
    own = replace(settings(), texts={f"en.interview.{part}": sentence})
    letter = draft(sample(notes=""), Touch(), JANE, "warm", own, ZONE)
    said = letter.subject if part == "subject" else letter.body
    assert "Mine: " in said
    assert "{" not in said
    assert said.count("Jane Doe") >= 2


def test_an_unknown_language_falls_back_to_the_configured_one() -> None:
    """And an unknown configured one to English."""
    interaction = replace(sample(notes=""), language="")
    assert draft(interaction, Touch(), JANE, "", settings("nl"), ZONE).language == "nl"
    assert draft(interaction, Touch(), JANE, "", settings("xx"), ZONE).language == "en"


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_words_change_nothing_but_the_visible_text(kind: Kind) -> None:
    """Names, titles and notes with control characters, tags, braces and headers stay plain text on their line."""
    evil = "x\r\nBcc: all@acme.example\x1b[31m<script>alert(1)</script>{organisation}\u202e"
    person = Person(email="jane.doe@acme.example", name=f"Jane {evil}")
    hostile = sample(people=(person,), organisation=evil)
    hostile = replace(hostile, kind=kind, events=(event(summary=evil, description=f"Notes: {evil}\n- [ ] {evil}"),))
    letter = draft(hostile, Touch(), person, "warm", settings(), ZONE)
    assert letter.subject.isprintable()
    for sign in ("\x1b", "\u202e", "\r", "<script"):
        assert sign not in letter.body
    assert not any(line.startswith("Bcc") for line in letter.body.splitlines())


@given(st.text(max_size=80), st.text(max_size=200), st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl", ""]))
def test_any_name_and_notes_make_a_draft(name: str, notes: str, language: str) -> None:
    """Whatever stands in an event, a draft comes out, the same every time, with one line of subject."""
    person = Person(name=name)
    interaction = replace(sample(notes=notes, people=(person,)), language=language)
    one, other = (draft(interaction, Touch(), person, "", settings(), ZONE) for _ in range(2))
    assert one == other
    assert "\n" not in one.subject
    assert one.body.count("\n\n") == 3
