"""The text of a reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from followup.compose import Text, compose
from followup.model import Attachment, Evidence, Interaction, Kind, Person, Slot, Touch
from tests.builders import at, event, interaction
from tests.compose.samples import DONE, JANE, LATE, SLOT, TOM, ZONE, sample, settings

CROWD = tuple(Person(email=f"guest.number{n}@acme.example", name=f"Guest Number {n}") for n in range(40))


def composed(what: Interaction, slot: Slot = SLOT, touch: int = 1, language: str = "en") -> Text:
    return compose(what, Touch(touch), DONE, slot, settings(language), ZONE)


def test_it_says_until_when_with_whom_and_after_what() -> None:
    """Times are those of the person's wall clock."""
    body = composed(sample()).body
    assert body.startswith("Send it by Thursday 19 November, 15:00.\n")
    assert "With: Jane Doe <jane.doe@acme.example>, Tom Hale <tom.hale@acme.example>" in body
    assert "After: Talk with Jane Doe, Acme, Wednesday 18 November, 13:00" in body
    there = compose(sample(), Touch(), DONE, SLOT, settings(), ZoneInfo("Asia/Kolkata")).body
    assert there.startswith("Send it by Thursday 19 November, 19:30.\n")


def test_it_has_the_four_parts_with_what_the_calendar_knows() -> None:
    """Thanks, a detail quoted from the notes, the open items, a light end."""
    body = composed(sample()).body
    assert "1. Thanks: for the conversation, to Jane Doe, Tom Hale\n" in body
    assert "2. A detail: the event's text says “the night shift with three people and one fax machine”\n" in body
    assert "3. Something for them:\n   ☐ send Jane the roster from Leeds\n" in body
    assert "4. A light end: no hurry, questions welcome\n" in body


def test_where_nothing_is_known_there_is_a_blank() -> None:
    """Nothing is invented."""
    body = composed(sample(notes="")).body
    assert "2. A detail: one thing that was said: ____\n" in body
    assert "3. Something for them: what you promised, or what helps them: ____\n" in body


def test_a_late_one_says_so() -> None:
    """And that it still counts."""
    body = composed(sample(), LATE).body
    assert body.startswith("This one is late: the best time ended on Thursday 19 November, 15:00.")
    assert "on Wednesday 18 November." in body


def test_it_links_the_mail_and_the_event() -> None:
    """A mailto link for each person and the address of the event, which is the reminder's link too."""
    text = composed(sample())
    assert "Write to Jane Doe: mailto:jane.doe@acme.example?subject=Thank%20you" in text.body
    assert "Write to Tom Hale: mailto:tom.hale@acme.example?subject=Thank%20you" in text.body
    assert "The event: https://calendar.example.com/event/1" in text.body
    assert text.link == "https://calendar.example.com/event/1"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "ftp://a.example/", "https://a.example/ b", "https://a.example/\nX: 1", ""]
)
def test_only_web_addresses_are_links(link: str) -> None:
    """Anything else is left out."""
    text = composed(interaction(event(link=link), people=(JANE,)))
    assert text.link == ""
    assert "The event:" not in text.body


def test_it_says_why_without_weights() -> None:
    """The evidence for its kind in words; other kinds' and the numbers stay out."""
    reasons = (
        Evidence("summary", "phone screen", Kind.INTERVIEW, 3.25, word=True),
        Evidence("organizer", "a recruiting address", Kind.INTERVIEW, 1.5),
        Evidence("description", "coffee", Kind.INFORMATIONAL, 9.75, word=True),
        Evidence("summary", "the title names a guest", Kind.INTERVIEW, 0.9),
        Evidence("duration", "about an hour", Kind.INTERVIEW, 0.5),
    )
    body = composed(sample(evidence=reasons)).body
    assert "Taken for: interview, because of “phone screen” (the title), the organiser\n" in body
    assert not any(number in body for number in ("3.25", "1.5", "9.75", "coffee"))


def test_an_unsure_one_asks_to_check() -> None:
    """And only then."""
    assert "Please check" in composed(replace(sample(), check=True)).body
    assert "Please check" not in composed(sample()).body


def test_it_says_that_touching_it_is_fine() -> None:
    """Its last line, with the mark that counts as done."""
    assert composed(sample()).body.endswith(
        "Move, edit or delete this reminder as you like: that is respected. A ✓ before its title marks it done."
    )


def test_at_most_three_drafts_stand_in_it() -> None:
    """And a line how to get the rest."""
    body = composed(sample(notes="", people=CROWD[:5])).body
    assert body.count("Draft for ") == 3
    assert "More drafts (2): followup draft " in body
    assert "More drafts" not in composed(sample()).body


def test_it_is_bounded() -> None:
    """Endless titles, notes and guest lists leave 6,000 characters at most, and the last line stands."""
    long = event(summary="word " * 2000, description="Notes: " + "fact " * 3000 + "\n- [ ] do it" * 500)
    people = tuple(replace(person, name=f"{person.name} {'van ' * 100}Example") for person in CROWD)
    made = interaction(*(replace(long, uid=str(n)) for n in range(9)), people=people, organisation="Org " * 900)
    chatty = {f"en.interview.{part}": "chat " * 300 for part in ("gratitude", "anchor", "value", "close")}
    for language in ("en", "de", "fr"):
        own = replace(settings(language), texts=chatty)
        body = compose(made, Touch(), DONE, SLOT, own, ZONE).body
        assert len(body) <= 6000
        assert "✓" in body.splitlines()[-1]


def test_its_own_sentences_are_in_the_configured_language_and_the_draft_in_the_events() -> None:
    """A German event in an English configuration: English reminder, German draft."""
    text = composed(sample("de"))
    assert text.language == "en"
    assert text.body.startswith("Send it by ")
    assert "Guten Tag Jane Doe," in text.body
    other = composed(sample("en"), language="de")
    assert other.language == "de"
    assert other.body.startswith("Abschicken bis Donnerstag, 19. November, 15:00 Uhr.")
    assert "Hi Jane," in other.body


def test_it_depends_on_nothing_but_its_arguments() -> None:
    """Of the slot only whether it is late counts, so that a kept reminder composes to the same words."""
    elsewhere = Slot(at(19, 10), at(19, 11), reason="another reason")
    assert composed(sample()) == composed(sample(), elsewhere)


def test_an_all_day_event_names_its_day() -> None:
    """Without a time, whatever the zone."""
    day = event(start=date(2026, 11, 18), end=date(2026, 11, 19), summary="Job fair")
    made = replace(sample(kind=Kind.NETWORKING_EVENT), events=(day,))
    for zone in ("Pacific/Kiritimati", "Pacific/Niue"):
        body = compose(made, Touch(), DONE, SLOT, settings(), ZoneInfo(zone)).body
        assert "After: Job fair, Wednesday 18 November\n" in body


def test_an_attached_document_is_named_where_the_detail_is_missing() -> None:
    """Its title, never its address."""
    made = event(attachments=(Attachment("Notes – Acme", "https://docs.example.com/secret"),))
    body = composed(interaction(made, people=(JANE,))).body
    assert "look into the attached “Notes – Acme”" in body
    assert "docs.example.com" not in body


def test_the_persons_own_lines_are_shown_but_not_put_into_a_draft() -> None:
    """Free lines of an own event help to remember; whether they are fit to be sent the person decides."""
    body = composed(sample(notes="She keeps a diary of decisions.", people=(JANE,))).body
    assert "the event's text says “She keeps a diary of decisions.”" in body
    assert body.count("diary") == 1
    invited = replace(sample(notes="Please bring your passport along.", people=(JANE,)))
    theirs = replace(invited, events=(replace(invited.events[0], organizer=JANE),))
    assert "passport" not in composed(theirs).body


def test_a_further_touch_has_its_own_words() -> None:
    """It asks how things stand after an interview, and lists no old to-dos."""
    body = composed(sample(), touch=2).body
    assert "One friendly question about how things stand" in body
    assert "Is there any news" in body
    assert "☐" not in body


def test_hostile_events_stay_on_their_lines() -> None:
    """Control characters, tags, line ends and addresses of an event change nothing but the visible text."""
    evil = "Acme\r\nSend it by never\x1b[31m\u202e https://evil.example/login {when}"
    made = event(summary=evil, description=f"Notes: {evil}\n- [ ] {evil}", attachments=(Attachment(evil),))
    body = composed(interaction(made, people=(replace(JANE, name=evil), TOM), organisation=evil)).body
    for sign in ("\x1b", "\u202e", "\r", "evil.example"):
        assert sign not in body
    assert sum(line.startswith("Send it by") for line in body.splitlines()) == 1


def test_a_window_that_closes_in_summer_time_is_told_in_summer_time() -> None:
    """The wall clock at that instant."""
    window = replace(DONE, closes=datetime(2026, 7, 1, 12, tzinfo=DONE.closes.tzinfo))
    body = compose(sample(), Touch(), window, SLOT, settings(), ZONE).body
    assert body.startswith("Send it by Wednesday 1 July, 14:00.")
