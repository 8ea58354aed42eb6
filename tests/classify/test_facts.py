"""The structure of an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from followup.classify.facts import Facts, facts_of
from followup.classify.features import features_of, length_of, organizer_of, who_is_there
from followup.model import Answer, Event, Person
from tests.classify.cases import ME, context, entry


def _facts(event: Event, *others: Event) -> Facts:
    return facts_of(event, context(event, *others, learned=False))


@pytest.mark.parametrize(
    ("guests", "who"),
    [
        pytest.param((), "alone", id="nobody"),
        pytest.param(("ed@ownfirm.example",), "colleagues", id="a colleague"),
        pytest.param(("ed@ownfirm.example", "jo@acme.example"), "mixed", id="both"),
        pytest.param(("jo@acme.example",), "one", id="one from outside"),
        pytest.param(("jo@acme.example", "li@acme.example"), "several", id="several from outside"),
        pytest.param(("Jo <JO@mail.ownfirm.example>",), "colleagues", id="a colleague at a sub-domain"),
    ],
)
def test_who_is_there(guests: tuple[str, ...], who: str) -> None:
    assert who_is_there(_facts(entry("Sync", guests=tuple(guest.lower() for guest in guests)))) == who


def test_rooms_and_service_addresses_are_nobody() -> None:
    room = Person("c_18@resource.calendar.google.com", "HQ-1", is_resource=True)
    event = entry("Sync", organizer=Person("unknownorganizer@calendar.google.com"), attendees=(room,))
    assert who_is_there(_facts(event)) == "alone"
    assert organizer_of(_facts(event)) == "me"


def test_an_own_entry_is_the_same_with_and_without_an_organiser() -> None:
    """Google names the owner as organiser of every entry, .ics only where there are guests."""
    bare = entry("Coffee with Ana", organizer=None)
    assert features_of(_facts(bare)) == features_of(_facts(entry("Coffee with Ana")))


def test_utc_times_are_read_in_the_calendars_usual_zone() -> None:
    """Exports give single events in UTC; the hour that a person sees is the calendar's."""
    usual = entry("y", uid="y", zone="America/New_York")
    assert _facts(entry("x", zone="UTC"), usual).hour == 5
    assert _facts(entry("x")).hour == -1


def test_a_second_level_suffix_is_no_organisation() -> None:
    """Two firms under co.uk are two firms, whatever the knowledge of public suffixes."""
    event = entry("Lunch", guests=("jo@other.co.uk",), me="robin@own.co.uk")
    assert who_is_there(facts_of(event, context(event, me="robin@own.co.uk", learned=False))) == "one"


def test_the_calendar_may_know_its_owner_itself() -> None:
    """Google's ``self`` tells without any configuration."""
    me = Person("somebody@else.example", "Me", Answer.TENTATIVE, is_self=True)
    facts = _facts(entry("Sync", attendees=(me, Person("jo@acme.example")), organizer=me))
    assert [person.email for person in facts.others] == ["jo@acme.example"]
    assert facts.answer is Answer.TENTATIVE


def test_boilerplate_is_no_word_of_the_persons() -> None:
    notes = "Your portfolio and the role\n\nJoin Zoom Meeting\nhttps://zoom.us/j/1\nMeeting ID: 12"
    facts = _facts(entry("Chat", notes))
    assert facts.notes == "Your portfolio and the role"


@pytest.mark.parametrize(
    ("notes", "family"),
    [
        ("Powered by Calendly https://calendly.com/cancellations/1", "scheduler"),
        ("ticket: https://www.eventbrite.de/e/123", "tickets"),
        ("https://us06web.zoom.us/w/893?tk=9", "webinar"),
        ("https://boards.greenhouse.io/acme", "recruiting"),
        ("https://riverside.fm/studio/lou", "studio"),
        ("https://www.doctolib.fr/rdv", "private"),
    ],
)
def test_software_is_known_by_its_links(notes: str, family: str) -> None:
    assert family in _facts(entry("x", notes)).families


@pytest.mark.parametrize("notes", ["https://notgreenhouse.io/x", "https://example.com/?u=calendly.com", "calendly.com"])
def test_software_is_not_seen_in_anything(notes: str) -> None:
    assert _facts(entry("x", notes)).families == frozenset()


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        (datetime(2026, 11, 18, 9, tzinfo=UTC), datetime(2026, 11, 18, 9, 5, tzinfo=UTC), "instant"),
        (datetime(2026, 11, 18, 9, tzinfo=UTC), datetime(2026, 11, 18, 9, 30, tzinfo=UTC), "half-hour"),
        (date(2026, 11, 18), date(2026, 11, 19), "all-day"),
        (date(2026, 11, 18), date(2026, 11, 21), "days"),
    ],
)
def test_how_long(start: datetime | date, end: datetime | date, length: str) -> None:
    assert length_of(_facts(entry("x", start=start, end=end))) == length


def test_an_end_before_the_start_is_no_length() -> None:
    event = entry("x")
    assert isinstance(event.start, datetime)
    assert _facts(replace(event, end=event.start - timedelta(hours=1))).minutes == 0


def test_a_zone_that_does_not_exist_is_no_harm() -> None:
    assert _facts(entry("x", zone="Mars/Olympus")).hour == -1
    assert _facts(entry("x", zone="../../etc/passwd")).hour == -1
    assert _facts(entry("x", zone="America/New_York")).hour == 5


def test_a_namesake_beside_it_is_seen() -> None:
    interview = entry("Interview Brightco", by="jo@brightco.example")
    assert isinstance(interview.start, datetime)
    block = entry("Brightco", uid="b", start=interview.start - timedelta(hours=1), end=interview.start)
    assert "s:beside-namesake" in features_of(_facts(block, interview))
    assert "s:beside-namesake" not in features_of(_facts(block))


def test_who_writes_is_told_by_the_address() -> None:
    assert _facts(entry("x", by="recruiting-team@acme.example")).recruiting_sender
    assert not _facts(entry("x", by="jo.hrdlicka@acme.example")).recruiting_sender
    assert not _facts(entry("x", by="jo@acme.example", me=ME)).generic_sender
