"""Reading Google calendars: what is asked, what is seen, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from followup.doors.google.listing import Listings
from followup.doors.google.source import GoogleSource
from followup.errors import SignInNeeded, SourceUnreadable
from followup.identity import identity_of, reminder_id
from followup.model import Answer, Me, Memory, Origin, Owner, Span, Status
from tests.builders import at
from tests.contract import BERLIN, NOW, create, made
from tests.google import faults
from tests.google.doors import OWNED, api_for, both, meeting
from tests.google.faults import Fault
from tests.google.server import SCOPE, CalendarServer

WEEK = Span(at(16, 0), at(23, 0))
ALL_EVENTS = SCOPE + "calendar.events"


def read(server: CalendarServer, *calendars: str, refs: Any = (), me: Me | None = None) -> Any:
    source, _ = both(api_for(server, ALL_EVENTS), calendars or ("primary",), me=me or Me())
    return source.read(WEEK, refs)


def remembered(event_id: str, uid: str = "", **parts: Any) -> Memory:
    """What a reminder stores about an event read from Google."""
    name = uid or f"{event_id}@google.com"
    memory = made().memory
    covers = (reminder_id(name, "", 1),)
    return replace(memory, covers=covers, uid=name, origin=Origin("google", "primary", event_id), **parts)


def test_one_listing_per_calendar(server: CalendarServer) -> None:
    """Two calendars read and one of them written to, nothing new: two requests, all of them listings."""
    server.calendars.add_calendar("second@home.example")
    server.calendars.put(**meeting(at(18)))
    source, target = both(api_for(server, ALL_EVENTS), ("primary", "second@home.example"))
    target.reminders(WEEK)
    source.read(WEEK, ())
    assert [entry.method for entry in server.requests] == ["events.list"] * 2


def test_a_separate_target_costs_one_more(server: CalendarServer) -> None:
    """Reminders kept elsewhere: one listing for each calendar read, one for them."""
    server.calendars.add_calendar("followups@home.example")
    source, target = both(api_for(server, ALL_EVENTS), ("primary",), "followups@home.example")
    target.reminders(WEEK)
    source.read(WEEK, ())
    assert [entry.method for entry in server.requests] == ["events.list"] * 2


def test_after_a_write_the_calendar_is_listed_anew(server: CalendarServer) -> None:
    """What was known before a write is not what holds after it."""
    _, target = both(api_for(server))
    target.reminders(WEEK)
    target.apply([create(made())], NOW, BERLIN)
    assert len(target.reminders(WEEK)) == 1


def test_every_page_is_read(server: CalendarServer) -> None:
    """However short the pages are; an empty one in the middle is not the end."""
    server.calendars.page = 7
    for number in range(30):
        server.calendars.put(id=f"event{number:05}", **meeting(at(17) + timedelta(hours=number)))
    assert len(read(server).events) == 30
    assert len(server.requests) == 5


def test_only_needed_fields_are_asked(server: CalendarServer) -> None:
    """Nothing is read of an event that nothing here uses."""
    server.calendars.put(**meeting(at(18)), attendees=[{"email": "jane@acme.example", "comment": "see you"}])
    read(server)
    assert "fields=" in server.requests[0].query
    assert "comment" not in server.requests[0].query


def test_what_touches_the_span_is_given(server: CalendarServer) -> None:
    """The listing reaches further back than the span, the reading doesn't."""
    for name, start in (("before", at(14)), ("inside", at(18)), ("after", at(23, 1))):
        server.calendars.put(id=f"{name}0", **meeting(start))
    reading = read(server)
    assert [event.origin.event for event in reading.events] == ["inside0"]
    assert [(whole.origin.calendar, whole.span) for whole in reading.whole] == [("primary", WEEK)]
    assert (reading.kind, reading.zone, reading.name) == ("google", ZoneInfo("Europe/Berlin"), "robin@home.example")


def test_cancelled_and_moved_occurrences(server: CalendarServer) -> None:
    """Cancelled ones are seen, with the UID of their series; a moved one keeps its original start."""
    original = {"dateTime": "2026-11-18T12:00:00Z"}
    series = {"recurringEventId": "series", "iCalUID": "talk@firm.example"}
    server.calendars.put(id="series_1", **series, originalStartTime=original, **meeting(at(19, 9)))
    stub = {"id": "series_2", "status": "cancelled", "recurringEventId": "series"}
    server.calendars.put(**stub, originalStartTime={"dateTime": "2026-11-20T12:00:00Z"}, iCalUID=None)
    moved, cancelled = sorted(read(server).events, key=lambda event: event.recurrence)
    assert (moved.uid, moved.recurrence, moved.start) == ("talk@firm.example", "2026-11-18T12:00:00Z", at(19, 9))
    assert (cancelled.uid, cancelled.recurrence) == ("talk@firm.example", "2026-11-20T12:00:00Z")
    assert cancelled.status is Status.CANCELLED


def test_copies_on_two_calendars_are_one_event(server: CalendarServer) -> None:
    """The newest counts, then the one that was accepted."""
    server.calendars.add_calendar("second@home.example")
    me = {"email": "robin@home.example", "self": True}
    both_have = {"iCalUID": "talk@firm.example", **meeting(at(18))}
    server.calendars.put("primary", **both_have, id="one00", attendees=[{**me, "responseStatus": "declined"}])
    server.calendars.put(
        "second@home.example", **both_have, id="two00", attendees=[{**me, "responseStatus": "accepted"}]
    )
    for order in (("primary", "second@home.example"), ("second@home.example", "primary")):
        (event,) = read(server, *order).events
        assert event.attendees[0].answer is Answer.ACCEPTED
    server.calendars.edit("one00", sequence=2)
    (event,) = read(server, "primary", "second@home.example").events
    assert event.attendees[0].answer is Answer.DECLINED


def test_a_broken_event_is_named_and_the_rest_is_read(server: CalendarServer) -> None:
    """One without a start, in a calendar that gives one, concerns nobody else; a stub of a deleted one no one at all."""
    server.calendars.put(id="sound", **meeting(at(18)))
    server.calendars.put(id="broken", summary="Broken\x1b[31m")
    server.calendars.put(id="gone00", status="cancelled")
    reading = read(server)
    assert len(reading.events) == 1
    assert [problem.message for problem in reading.problems] == [
        "'Broken[31m' in robin@home.example is left out: it has no start"
    ]
    assert reading.problems[0].exit_code == 0


def test_free_busy_is_said_to_be_so(server: CalendarServer) -> None:
    """A calendar seen only as busy gives unreadable events, and a sentence."""
    server.calendars.add_calendar("boss@firm.example", role="freeBusyReader")
    server.calendars.put("boss@firm.example", **meeting(at(18)))
    reading = read(server, "boss@firm.example")
    assert [(event.unreadable, event.summary) for event in reading.events] == [(True, "")]
    assert "shows you only when it is busy" in reading.problems[0].message


def test_private_events_are_said_to_be_so(server: CalendarServer) -> None:
    """Hidden ones are counted, the others read."""
    server.calendars.add_calendar("boss@firm.example", role="reader")
    server.calendars.put("boss@firm.example", **meeting(at(18)))
    server.calendars.put("boss@firm.example", **meeting(at(19)), visibility="private")
    reading = read(server, "boss@firm.example")
    assert sorted(event.unreadable for event in reading.events) == [False, True]
    assert (
        reading.problems[0].message == "boss@firm.example hides 1 private event from you; nothing is followed up there"
    )


def test_one_calendar_of_two_unreadable(server: CalendarServer) -> None:
    """The other is read; the missing one is a problem that ends with exit code 4, and nothing in it counts as gone."""
    server.calendars.put(**meeting(at(18)))
    reading = read(server, "primary", "nobody@home.example", refs=[_elsewhere("nobody@home.example")])
    assert len(reading.events) == 1
    assert [(problem.exit_code, "nobody@home.example" in problem.message) for problem in reading.problems] == [
        (4, True)
    ]
    assert reading.gone == frozenset()
    with pytest.raises(SourceUnreadable):
        read(server, "nobody@home.example")


def _elsewhere(calendar: str) -> Memory:
    return replace(remembered("lost00"), origin=Origin("google", calendar, "lost00"))


def test_a_scope_that_does_not_reach_is_a_sign_in(server: CalendarServer) -> None:
    """With a permission for something else only, the person is told to sign in again."""
    source, _ = both(api_for(server, SCOPE + "calendar.calendarlist.readonly"))
    with pytest.raises(SignInNeeded):
        source.read(WEEK, ())


# ── refs ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_vanished_event_is_looked_at(server: CalendarServer) -> None:
    """Missing from its span: only a look tells that it is gone, or cancelled."""
    server.calendars.put(id="there0", **meeting(at(18)))
    server.calendars.put(id="stub00", status="cancelled")
    refs = [remembered("there0"), remembered("lost00"), remembered("stub00")]
    reading = read(server, refs=refs)
    assert reading.gone == {refs[1].covers[0], refs[2].covers[0]}
    assert [entry.method for entry in server.requests] == ["events.list", "events.get", "events.get"]


def test_a_far_event_is_read_by_reference(server: CalendarServer) -> None:
    """An open chain's event is read wherever it lies."""
    server.calendars.put(id="far000", **meeting(at(2, month=3)))
    ref = remembered("far000")
    reading = read(server, refs=[ref])
    assert [identity_of(event) for event in reading.events] == [ref.covers[0]]
    assert reading.gone == frozenset()


def test_many_looks_travel_together(server: CalendarServer) -> None:
    """Sixty events that lie elsewhere are two batches, of reading only."""
    reading = read(server, refs=[remembered(f"lost{number:04}") for number in range(60)])
    assert len(reading.gone) == 60
    assert [entry.method for entry in server.requests] == ["events.list", "batch", "batch"]
    assert server.writes == []


def test_what_cannot_be_looked_at_is_not_gone(server: CalendarServer) -> None:
    """A refusal is no evidence."""
    server.faults = faults.always(Fault(403, "forbidden"), faults.calls("events.get"))
    reading = read(server, refs=[remembered("lost00")])
    assert reading.gone == frozenset()
    assert len(reading.problems) == 1


def test_another_kinds_reminder_is_not_looked_at(server: CalendarServer) -> None:
    """What was made from an .ics has no event here."""
    read(server, refs=[made().memory])
    assert len(server.requests) == 1


# ── whose calendar ────────────────────────────────────────────────────────────────────────────────


def test_google_tells_whose_calendar_it_is(server: CalendarServer) -> None:
    """By the marks that it puts at one's own address, on calendars that one owns."""
    me = {"email": "Robin@home.example", "displayName": "Robin Example", "self": True}
    server.calendars.put(**meeting(at(18)), attendees=[me, {"email": "jane@acme.example"}])
    owner = read(server).owner
    assert owner == Owner(
        frozenset({"robin@home.example"}), frozenset({"home.example"}), "Robin Example", "as Google tells"
    )


def test_what_is_configured_outranks_it(server: CalendarServer) -> None:
    """The person's own words about themselves."""
    server.calendars.put(**meeting(at(18)), attendees=[{"email": "robin@home.example", "self": True}])
    me = Me("Robin E.", ("r@work.example",), ("work.example",))
    assert read(server, me=me).owner == Owner(
        frozenset({"r@work.example"}), frozenset({"work.example"}), "Robin E.", "configured"
    )


def test_a_free_mail_domain_is_nobodys_organisation(server: CalendarServer) -> None:
    """Everybody at the same free-mail service would else be a colleague."""
    server.calendars.put(**meeting(at(18)), attendees=[{"email": "robin@mail.example", "self": True}])
    source = GoogleSource(Listings(api_for(server, OWNED)), ("primary",), free_mail=frozenset({"mail.example"}))
    owner = source.read(WEEK, ()).owner
    assert owner.emails >= {"robin@mail.example"}
    assert "mail.example" not in owner.domains
