"""Google's JSON and the words of the program."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.doors.google.mapping import (
    NotAnEvent,
    changes_to_json,
    escaped,
    event_from_json,
    existing_from_json,
    reminder_to_json,
)
from followup.identity import ics_uid, same_words, touched_by_hand
from followup.model import Answer, Attachment, Event, Origin, Person, State, Status
from followup.text import plain
from tests.builders import at
from tests.contract import BERLIN, HOSTILE, TEXTS, made

TIMED: dict[str, Any] = {
    "id": "abc",
    "iCalUID": "abc@google.com",
    "status": "confirmed",
    "start": {"dateTime": "2026-11-18T13:00:00+01:00", "timeZone": "Europe/Berlin"},
    "end": {"dateTime": "2026-11-18T14:00:00+01:00", "timeZone": "Europe/Berlin"},
}


def mapped(role: str = "owner", **parts: Any) -> Event:
    """The event in a timed resource with *parts*; None takes a field away."""
    resource = {key: value for key, value in {**TIMED, **parts}.items() if value is not None}
    before = copy.deepcopy(resource)
    event = event_from_json(resource, "primary", "Robin", BERLIN, role)
    assert resource == before
    return event


def test_a_timed_event() -> None:
    """Instants come in UTC, with the zone they were written in and where they were read."""
    event = mapped(summary="Interview", sequence=3, updated="2026-11-01T08:00:00.000Z", htmlLink="https://x.example/e")
    assert (event.start, event.end, event.zone) == (at(18, 12), at(18, 13), "Europe/Berlin")
    assert (event.uid, event.recurrence, event.recurring) == ("abc@google.com", "", False)
    assert event.origin == Origin("google", "primary", "abc")
    assert (event.calendar, event.sequence, event.stamp, event.link) == ("Robin", 3, at(1, 8), "https://x.example/e")
    assert (event.status, event.transparent, event.unreadable, event.ours) == (Status.CONFIRMED, False, False, False)


@pytest.mark.parametrize(
    ("start", "end", "want"),
    [
        ({"date": "2026-11-18"}, {"date": "2026-11-20"}, (date(2026, 11, 18), date(2026, 11, 20))),
        ({"date": "2026-11-18"}, {"date": "2026-11-18"}, (date(2026, 11, 18), date(2026, 11, 19))),
        ({"date": "2026-11-18"}, None, (date(2026, 11, 18), date(2026, 11, 19))),
        ({"dateTime": "2026-11-18T12:00:00Z"}, None, (at(18, 12), at(18, 12))),
        ({"dateTime": "2026-11-18T12:00:00Z"}, {"dateTime": "2026-11-18T11:00:00Z"}, (at(18, 12), at(18, 12))),
        (
            {"dateTime": "2026-11-18T12:00:00", "timeZone": "America/New_York"},
            {"dateTime": "2026-11-18T13:00:00", "timeZone": "No/Zone"},
            (at(18, 17), at(18, 17)),
        ),
        ({"dateTime": "2026-11-18T12:00:00"}, {"dateTime": "2026-11-18T13:00:00"}, (at(18, 11), at(18, 12))),
    ],
    ids=["all-day", "empty day", "a day without end", "no end", "ends before it starts", "zone apart", "no zone"],
)
def test_times(start: Any, end: Any, want: tuple[Any, Any]) -> None:
    """All-day stays dates; what has no offset is read in its zone, else the calendar's; nothing ends before it starts."""
    event = mapped(start=start, end=end)
    assert (event.start, event.end) == want
    assert (event.all_day == isinstance(want[0], date) and not hasattr(want[0], "hour")) or not event.all_day


@pytest.mark.parametrize(
    ("original", "want"),
    [
        ({"dateTime": "2026-11-18T13:00:00+01:00"}, "2026-11-18T12:00:00Z"),
        ({"dateTime": "2026-11-18T13:00:00", "timeZone": "Europe/Berlin"}, "2026-11-18T12:00:00Z"),
        ({"date": "2026-11-18"}, "2026-11-18"),
    ],
)
def test_occurrences_are_told_by_their_original_start(original: dict[str, str], want: str) -> None:
    """Whatever time an occurrence was moved to, and however its original start is written."""
    moved = {"dateTime": "2026-11-21T09:00:00Z"}
    event = mapped(recurringEventId="series", originalStartTime=original, start=moved, end=moved)
    assert (event.recurrence, event.recurring) == (want, True)


def test_a_cancelled_occurrence_needs_only_its_original_start() -> None:
    """Google is certain only of id, series and original start; the UID comes from its series."""
    stub = {
        "id": "series_20261118T120000Z",
        "status": "cancelled",
        "recurringEventId": "series",
        "originalStartTime": {"dateTime": "2026-11-18T12:00:00Z"},
    }
    told = event_from_json(stub, "primary", "", BERLIN, series_uid="invited@firm.example")
    assert (told.uid, told.status, told.start) == ("invited@firm.example", Status.CANCELLED, at(18, 12))
    assert event_from_json(stub, "primary", "", BERLIN).uid == "series@google.com"


@pytest.mark.parametrize("status", ["cancelled", "confirmed"])
def test_what_has_no_time_is_no_event(status: str) -> None:
    """A stub of something deleted is no fault; anything else without a start is."""
    with pytest.raises(NotAnEvent) as caught:
        event_from_json({"id": "abc", "status": status}, "primary", "", BERLIN)
    assert caught.value.cancelled == (status == "cancelled")


def test_people() -> None:
    """Organiser, answers, oneself, and rooms; addresses in lower case."""
    event = mapped(
        organizer={"email": "Jane@Acme.example", "displayName": "Jane Doe"},
        attendees=[
            {"email": "jane@acme.example", "responseStatus": "accepted", "organizer": True},
            {"email": "robin@home.example", "self": True, "responseStatus": "needsAction"},
            {"email": "room@resource.example", "resource": True, "responseStatus": "declined"},
            {"displayName": "No Address", "responseStatus": "perhaps"},
        ],
    )
    assert event.organizer == Person("jane@acme.example", "Jane Doe")
    assert event.attendees == (
        Person("jane@acme.example", answer=Answer.ACCEPTED),
        Person("robin@home.example", answer=Answer.NEEDS_ACTION, is_self=True),
        Person("room@resource.example", answer=Answer.DECLINED, is_resource=True),
        Person(name="No Address"),
    )


def test_a_calendar_is_no_organiser() -> None:
    """On a secondary calendar the organiser is the calendar; then whoever made the event stands for it."""
    group = {"email": "c_1@group.calendar.google.com", "displayName": "Networking", "self": True}
    assert mapped(organizer=group, creator={"email": "robin@home.example"}).organizer == Person("robin@home.example")
    assert mapped(organizer=group).organizer is None


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        (
            {
                "conferenceData": {
                    "entryPoints": [
                        {"entryPointType": "phone", "uri": "tel:+4930123"},
                        {"entryPointType": "video", "uri": "https://zoom.example/j/1"},
                    ]
                }
            },
            "https://zoom.example/j/1",
        ),
        ({"hangoutLink": "https://meet.example/abc"}, "https://meet.example/abc"),
        ({"hangoutLink": "javascript:alert(1)"}, ""),
        ({}, ""),
    ],
)
def test_the_video_call(parts: dict[str, Any], want: str) -> None:
    """The conference's video entry, else the Hangouts link; only of the web."""
    assert mapped(**parts).conference == want


def test_the_rest() -> None:
    """Colour (the label supersedes it), attachments, kind of event, free or busy."""
    event = mapped(
        colorId="5",
        eventLabelId="label-9",
        attachments=[{"title": "Notes", "fileUrl": "https://docs.example/1"}, {"title": "Odd", "fileUrl": "file:///x"}],
        eventType="outOfOffice",
        transparency="transparent",
    )
    assert (event.color, event.event_type, event.transparent) == ("label-9", "outOfOffice", True)
    assert event.attachments == (Attachment("Notes", "https://docs.example/1"), Attachment("Odd", ""))
    assert mapped(colorId="5").color == "5"


@pytest.mark.parametrize(
    ("role", "parts", "want"),
    [
        ("freeBusyReader", {}, True),
        ("reader", {"visibility": "private"}, True),
        ("reader", {"visibility": "private", "summary": "busy"}, True),
        ("writerWithoutPrivateAccess", {"visibility": "confidential"}, True),
        ("reader", {"visibility": "private", "summary": "Interview"}, False),
        ("reader", {}, False),
        ("owner", {"visibility": "private"}, False),
        ("writer", {"visibility": "private"}, False),
    ],
)
def test_what_only_shows_as_busy_is_said_to_be_unreadable(role: str, parts: dict[str, Any], want: bool) -> None:
    """By the role under which the calendar is seen; an untitled event of one's own can be read."""
    assert mapped(role, **parts).unreadable == want


@given(
    st.dictionaries(
        st.sampled_from(
            ["start", "end", "attendees", "organizer", "conferenceData", "attachments", "status", "sequence"]
        ),
        st.one_of(st.none(), st.integers(), st.text(), st.lists(st.text()), st.dictionaries(st.text(), st.text())),
    )
)
def test_no_odd_value_does_more_than_leave_out_the_event(parts: dict[str, Any]) -> None:
    """A field of another type than documented is read as missing."""
    resource = {**TIMED, **parts}
    try:
        assert event_from_json(resource, "primary", "", BERLIN).uid == "abc@google.com"
    except NotAnEvent:
        assert "start" in parts
    assert existing_from_json(resource) is None


# ── reminders ─────────────────────────────────────────────────────────────────────────────────────


def returned(**parts: Any) -> dict[str, Any]:
    """What Google gives back for a reminder of ours."""
    return {**reminder_to_json(made(), BERLIN), "status": "confirmed", "etag": '"1"', **parts}


def test_a_reminder_as_google_gets_it() -> None:
    """Free, private, one alarm at its start, times in the person's zone; and nobody invited."""
    wanted = made()
    body = reminder_to_json(wanted, BERLIN)
    assert body["id"] == wanted.identity
    assert body["start"] == {"dateTime": "2026-11-19T16:00:00+01:00", "timeZone": "Europe/Berlin"}
    assert (body["transparency"], body["visibility"]) == ("transparent", "private")
    assert body["reminders"] == {"useDefault": False, "overrides": [{"method": "popup", "minutes": 0}]}
    assert body["source"]["url"] == wanted.link
    assert "attendees" not in body
    assert (
        not {"attendees", "reminders", "transparency", "visibility", "colorId", "id"} & changes_to_json(wanted).keys()
    )


def test_a_link_that_is_not_of_the_web_is_not_sent() -> None:
    """Google takes no other as a source."""
    assert "source" not in reminder_to_json(made(link="mailto:x@example.com"))


@given(title=TEXTS, body=TEXTS)
def test_what_is_sent_comes_back_untouched(title: str, body: str) -> None:
    """The fingerprint that goes out is the one computed from what comes back, for any text."""
    wanted = made(title=title, body=body)
    existing = existing_from_json(reminder_to_json(wanted, BERLIN))
    assert existing
    assert existing.reminder
    assert existing.reminder.memory == wanted.memory
    assert same_words(existing.reminder, wanted)
    assert not touched_by_hand(existing)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("a < b & c > d", "a < b & c > d"),
        ("https://x.example/?a=1&b=2", "https://x.example/?a=1&b=2"),
        ("<b>not bold</b>", "&lt;b>not bold&lt;/b>"),
        ("&lt; and &copy=1", "&amp;lt; and &amp;copy=1"),
    ],
)
def test_only_what_would_be_taken_for_html_is_escaped(text: str, want: str) -> None:
    """Text stays readable where a program shows it as it is, and shows as it was where HTML is obeyed."""
    assert escaped(text) == want
    assert plain(want) == text


@given(st.one_of(st.sampled_from(HOSTILE), st.text(alphabet="a<>/!&;#xlt ", max_size=40)))
def test_escaped_text_holds_no_tag(text: str) -> None:
    """Nothing of a stranger's text is markup in the person's calendar, and no sign of it is lost."""
    assert "".join(plain(escaped(text)).split()) == "".join(plain(escaped(plain(escaped(text)))).split())


def test_a_stranger_is_no_reminder() -> None:
    """Whatever looks like an ordinary event is nobody's reminder; a tombstone with an id like ours may be one."""
    assert existing_from_json(TIMED) is None
    assert existing_from_json({**TIMED, "id": made().identity}) is None
    tomb = existing_from_json({"id": made().identity, "status": "cancelled"})
    assert tomb
    assert (tomb.gone, tomb.reminder, tomb.identity) == (True, None, made().identity)
    assert existing_from_json({"id": "a" * 26, "status": "cancelled"}) is None


def test_an_invitation_with_a_reminders_uid_stands_for_nothing() -> None:
    """Anybody can send one; a reminder to which the person added guests is the person's own event."""
    uid = ics_uid(made().identity)
    guests = [{"email": "robin@home.example", "self": True}, {"email": "mallory@example.com"}]
    sent = {**TIMED, "iCalUID": uid, "attendees": guests, "organizer": {"email": "mallory@example.com"}}
    assert existing_from_json(sent) is None
    assert event_from_json(sent, "primary", "", BERLIN).ours
    own = {**sent, "organizer": {"email": "robin@home.example", "self": True}}
    existing = existing_from_json(own)
    assert existing is not None
    assert existing.guests


def test_an_imported_reminder_is_found_by_its_uid() -> None:
    """An .ics of ours, imported by hand, has an id of Google's; without memory it is the person's."""
    existing = existing_from_json({**TIMED, "iCalUID": ics_uid(made().identity)})
    assert existing
    assert (existing.identity, existing.handle) == (made().identity, "abc")
    assert touched_by_hand(existing)
    assert event_from_json({**TIMED, "iCalUID": ics_uid(made().identity)}, "primary", "", BERLIN).ours


def test_a_copy_made_by_hand_is_ours_to_ignore_but_no_reminder() -> None:
    """It has another id, so it is neither an interaction nor a second reminder of the program's."""
    copied = returned(id="copied", iCalUID="copied@google.com")
    assert existing_from_json(copied) is None
    assert event_from_json(copied, "primary", "", BERLIN).ours


def test_a_reminder_made_a_series_is_the_persons() -> None:
    """It is found by its series' id, and never written to."""
    identity = made().identity
    existing = existing_from_json(returned(id=f"{identity}_20261119T150000Z", recurringEventId=identity))
    assert existing
    assert (existing.identity, existing.handle) == (identity, identity)
    assert touched_by_hand(existing)


def test_only_others_are_guests() -> None:
    """Google lists the owner among the guests too, once there are any."""
    me = {"email": "robin@home.example", "self": True}
    alone, invited = (
        existing_from_json(returned(attendees=who)) for who in ([me], [me, {"email": "jane@acme.example"}])
    )
    assert alone
    assert invited
    assert (alone.guests, invited.guests) == (False, True)


def test_made_all_day_by_hand_is_touched() -> None:
    """Dates instead of times are another content."""
    existing = existing_from_json(returned(start={"date": "2026-11-19"}, end={"date": "2026-11-20"}))
    assert existing
    assert existing.reminder
    assert (existing.reminder.start, existing.reminder.end) == (at(19, 0), at(20, 0))
    assert touched_by_hand(existing)


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.SKIPPED])
def test_an_announced_deletion_that_never_came_is_none(state: State) -> None:
    """Killed between the two steps: what still stands is open; what is gone keeps its state."""
    body = reminder_to_json(made(state=state, since=at(19)), BERLIN)
    stands, gone = existing_from_json(body), existing_from_json({**body, "status": "cancelled"})
    assert stands
    assert stands.reminder
    assert (stands.reminder.memory.state, stands.reminder.memory.since) == (State.OPEN, None)
    assert gone
    assert gone.reminder
    assert (gone.gone, gone.reminder.memory.state) == (True, state)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "UTC"])
def test_the_hour_that_comes_twice_is_exact(zone: str) -> None:
    """The offset tells which of the two is meant."""
    for hours in range(48):
        wanted = made(start=at(24, 0, 10) + timedelta(minutes=30 * hours))
        existing = existing_from_json(reminder_to_json(wanted, ZoneInfo(zone)))
        assert existing
        assert existing.reminder
        assert existing.reminder.start == wanted.start
