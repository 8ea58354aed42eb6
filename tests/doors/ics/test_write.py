"""What a reminder looks like in the file: sound for every reader, harmless whatever an event's title says."""

from __future__ import annotations

import tempfile
import warnings
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.doors.ics.lines import Component, parse
from followup.doors.ics.target import IcsTarget
from followup.model import Reminder, State
from tests.builders import at
from tests.contract import ALL, BERLIN, LATER, NOW, TEXTS, ZONES, create, made, marked, move, rewrite, withdraw

ONE = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//followup//followup//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Follow-ups
X-FOLLOWUP-LEDGER:912g49k8f2knre0d6brcotv3rp8cdb8s/2026-11-20
BEGIN:VTIMEZONE
TZID:Asia/Kolkata
BEGIN:STANDARD
DTSTART:20251201T053000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
TZNAME:IST
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:912g49k8f2knre0d6brcotv3rp8cdb8s@followup.invalid
DTSTAMP:20261118T090000Z
CREATED:20261118T090000Z
LAST-MODIFIED:20261118T090000Z
SEQUENCE:0
DTSTART;TZID=Asia/Kolkata:20261119T203000
DTEND;TZID=Asia/Kolkata:20261119T204500
SUMMARY:Follow up: Jane Doe\\, Acme (interview)
DESCRIPTION:Thank Jane.\\n\\nOne detail: ____\\nSend: deck\\, figures\\; see C:
 \\\\notes
STATUS:CONFIRMED
TRANSP:TRANSPARENT
CLASS:PRIVATE
CATEGORIES:Follow-up,interview
URL:https://calendar.example.com/event?eid=one&x=a,b;c
RELATED-TO:one@example.com
X-FOLLOWUP-SCHEMA:1
X-FOLLOWUP-COVERS:912g49k8f2knre0d6brcotv3rp8cdb8s
X-FOLLOWUP-ORIGIN:ics week.ics an=20event=2C=20id
X-FOLLOWUP-EVENT:one@example.com - 2026-11-19T12:00:00Z 2026-11-19T13:00:00
 Z
X-FOLLOWUP-KIND:interview
X-FOLLOWUP-TOUCH:1
X-FOLLOWUP-WINDOW:2026-11-19T14:00:00Z 2026-11-20T13:00:00Z
X-FOLLOWUP-LATE:no
X-FOLLOWUP-FINGERPRINT:18966b7f88959426c697d3abda7f62ab
X-FOLLOWUP-RUN:2026-11-18T09:00:00Z
X-FOLLOWUP-STATE:open -
X-FOLLOWUP-LANGUAGE:de
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: Jane Doe\\, Acme (interview)
TRIGGER:PT0S
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def written(*reminders: Reminder, zone: ZoneInfo = BERLIN) -> bytes:
    """The file that a first run with *reminders* leaves."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "followups.ics"
        IcsTarget(path).apply([create(reminder) for reminder in reminders], NOW, zone)
        return path.read_bytes()


def events(data: bytes) -> list[Component]:
    """The VEVENTs of a file."""
    (calendar,) = parse(data.decode())
    assert isinstance(calendar, Component)
    return [part for part in calendar.components() if part.name == "VEVENT"]


def test_the_file_to_the_byte() -> None:
    """One reminder, in a zone whose clocks never change."""
    assert written(made(), zone=ZoneInfo("Asia/Kolkata")) == ONE.replace("\n", "\r\n").encode()


def test_the_order_of_actions_plays_no_part() -> None:
    """The same actions at the same moment give the same bytes, in whatever order they come."""
    reminders = [made("one"), made("two", start=at(19, 9)), made("three"), made("four", start=at(29, 9))]
    assert len({written(*order) for order in permutations(reminders)}) == 1


def test_two_runs_give_the_file_of_one(tmp_path: Path) -> None:
    """Written at once or one after the other, reminders lie in the same order with the same ledger."""
    path = tmp_path / "a.ics"
    for name in ("two", "one"):
        IcsTarget(path).apply([create(made(name))], NOW, BERLIN)
    assert path.read_bytes() == written(made("one"), made("two"))


@given(title=TEXTS, body=TEXTS, uid=TEXTS, link=TEXTS, calendar=TEXTS, zone=ZONES)
@settings(max_examples=50)
def test_no_event_can_write_into_the_file(
    title: str, body: str, uid: str, link: str, calendar: str, zone: ZoneInfo
) -> None:
    """Titles, notes, uids, links and calendar names full of line breaks and quotes add no line, alarm or attendee."""
    plain = made()
    memory = replace(plain.memory, uid=uid, origin=replace(plain.memory.origin, calendar=calendar, event=link))
    data = written(replace(plain, title=title, body=body, link=f"https://{link}", memory=memory), zone=zone)
    assert data.decode()
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    (event,) = events(data)
    names = [part.name for part in event.parts if not part.name.startswith("X-FOLLOWUP-")]
    expected = [part.name for part in events(written(plain))[0].parts if not part.name.startswith("X-FOLLOWUP-")]
    assert [name for name in names if name != "RELATED-TO"] == [name for name in expected if name != "RELATED-TO"]
    assert event.text("CLASS") == "PRIVATE"
    assert event.text("STATUS") == "CONFIRMED"
    assert b"\r\nATTENDEE" not in data
    assert b"\r\nORGANIZER" not in data


@pytest.mark.parametrize("link", ["", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.com"])
def test_only_web_addresses_are_links(link: str) -> None:
    """Nothing a calendar could run or open unasked."""
    assert b"URL:" not in written(replace(made(), link=link))


@given(title=TEXTS, body=TEXTS, start=st.datetimes(datetime(2020, 1, 1), datetime(2034, 1, 1)), zone=ZONES)  # noqa: DTZ001
@settings(max_examples=25)
def test_icalendar_reads_what_was_meant(title: str, body: str, start: datetime, zone: ZoneInfo) -> None:
    """The parser most programs use finds the instants, the alarm at the start, and the state."""
    from icalendar import Calendar, Event

    begins = start.replace(second=0, microsecond=0, tzinfo=at().tzinfo)
    made_there = made(title=title, body=body, start=begins, end=begins + timedelta(minutes=15))
    calendar = Calendar.from_ical(written(made_there, zone=zone))
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    assert event.errors == []
    assert (event.start, event.end) == (begins, begins + timedelta(minutes=15))
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(0)
    assert (event["TRANSP"], event["CLASS"], event["STATUS"]) == ("TRANSPARENT", "PRIVATE", "CONFIRMED")


@given(title=TEXTS, body=TEXTS, zone=ZONES)
@settings(max_examples=25)
def test_the_ical_package_reads_what_was_meant(title: str, body: str, zone: ZoneInfo) -> None:
    """A second parser, stricter than the first, takes the file too."""
    from ical.calendar_stream import IcsCalendarStream

    wanted = made(title=title, body=body)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = IcsCalendarStream.calendar_from_ics(written(wanted, zone=zone).decode())
    (event,) = calendar.events
    assert (event.start, event.end) == (wanted.start, wanted.end)
    assert event.attendees == []
    assert event.alarm[0].trigger == timedelta(0)


# ── changes ───────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with one reminder, in which a person set colour, alarms and categories as they like them."""
    path = tmp_path / "followups.ics"
    IcsTarget(path).apply([create(made())], NOW, BERLIN)
    data = path.read_bytes().decode()
    data = data.replace("CATEGORIES:Follow-up,interview", "CATEGORIES:Mine\r\nCOLOR:turquoise\r\nX-MOZ-GENERATION:3")
    data = data.replace("TRIGGER:PT0S", "TRIGGER:-PT10M\r\nX-SOUND:bell")
    path.write_bytes(data.encode())
    return path


def only(path: Path) -> Component:
    """The one VEVENT of a file."""
    (event,) = events(path.read_bytes())
    return event


def test_a_move_keeps_what_is_not_its_own(path: Path) -> None:
    """Time, sequence and stamps change; colour, categories, alarms and every other line stay to the byte."""
    before = only(path)
    (seen,) = IcsTarget(path).reminders(ALL)
    IcsTarget(path).apply([move(seen, start=at(20, 8), end=at(20, 8.25))], LATER, BERLIN)
    after = only(path)
    kept = {"DTSTART", "DTEND", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "X-FOLLOWUP-FINGERPRINT"}
    assert [part for part in after.parts if part.name not in kept] == [p for p in before.parts if p.name not in kept]
    assert after.text("DTSTART") == "20261120T090000"
    assert after.text("SEQUENCE") == "1"
    assert after.text("DTSTAMP") == after.text("LAST-MODIFIED") == "20261118T100000Z"
    assert after.text("CREATED") == before.text("CREATED")


def test_a_new_title_reaches_the_alarm(path: Path) -> None:
    """An alarm that shows the title shows the new one."""
    (seen,) = IcsTarget(path).reminders(ALL)
    IcsTarget(path).apply([rewrite(seen, title="Follow up: Joan Roe")], LATER, BERLIN)
    (alarm,) = only(path).components()
    assert alarm.text("DESCRIPTION") == "Follow up: Joan Roe"
    assert alarm.text("TRIGGER") == "-PT10M"


def test_an_alarm_with_words_of_its_own_keeps_them(path: Path) -> None:
    """What a person wrote into an alarm is theirs."""
    path.write_bytes(path.read_bytes().replace(b"DESCRIPTION:Follow up", b"DESCRIPTION:Ring! Follow up"))
    (seen,) = IcsTarget(path).reminders(ALL)
    IcsTarget(path).apply([rewrite(seen, title="Follow up: Joan Roe")], LATER, BERLIN)
    (alarm,) = only(path).components()
    assert alarm.text("DESCRIPTION").startswith("Ring! ")


def test_an_old_rendering_of_the_text_goes_with_the_text(path: Path) -> None:
    """Outlook shows X-ALT-DESC in place of DESCRIPTION: after a rewrite it would go on showing the old words."""
    path.write_bytes(path.read_bytes().replace(b"COLOR:", b"X-ALT-DESC;FMTTYPE=text/html:<b>old</b>\r\nCOLOR:"))
    (seen,) = IcsTarget(path).reminders(ALL)
    IcsTarget(path).apply([rewrite(seen, body="new words")], LATER, BERLIN)
    assert only(path).line("X-ALT-DESC") is None
    assert only(path).text("DESCRIPTION") == "new words"


def test_a_moved_duration_gives_way_to_an_end(path: Path) -> None:
    """RFC 5545 section 3.6.1: DTEND and DURATION must not stand together."""
    data = path.read_bytes().decode().replace("DTEND;TZID=Europe/Berlin:20261119T161500", "DURATION:PT15M")
    path.write_bytes(data.encode())
    (seen,) = IcsTarget(path).reminders(ALL)
    IcsTarget(path).apply([move(seen, start=at(20, 8), end=at(20, 8.25))], LATER, BERLIN)
    assert only(path).line("DURATION") is None
    assert only(path).text("DTEND") == "20261120T091500"


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.SKIPPED])
def test_a_tombstone_is_a_cancelled_event(path: Path, state: State) -> None:
    """Calendars take a cancelled event with a higher sequence away."""
    (seen,) = IcsTarget(path).reminders(ALL)
    assert seen.reminder
    action = withdraw(seen) if state is State.WITHDRAWN else marked(seen.reminder, state, seen)
    IcsTarget(path).apply([action], LATER, BERLIN)
    event = only(path)
    assert (event.text("STATUS"), event.text("SEQUENCE")) == ("CANCELLED", "1")
    assert event.text("X-FOLLOWUP-STATE").startswith(state.value)
