"""The .ics door's reading side: inputs, bad inputs, order, references and whose calendar it is."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from followup.doors.ics.source import IcsSource
from followup.errors import FollowupError, PassingFault, SourceUnreadable, WrongUsage
from followup.identity import identity_of
from followup.model import Answer, Event, Me, Memory, Reading, Span, Status
from tests.builders import reminder
from tests.doors.ics.corpus import read

NOVEMBER = Span(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC))


def vevent(uid: str, start: str = "20261118T090000Z", *lines: str, title: str = "Meeting") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", f"SUMMARY:{title}", *lines, "END:VEVENT", ""])


def calendar(*events: str, head: str = "") -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{''.join(events)}END:VCALENDAR\r\n".encode()


WEEK = (
    vevent("a", "20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=4"),
    vevent("a", "20261117T140000Z", "RECURRENCE-ID:20261117T090000Z", "SEQUENCE:1", title="Moved"),
    vevent("a", "20261117T150000Z", "RECURRENCE-ID:20261117T090000Z", "SEQUENCE:2", title="Moved again"),
    vevent("b", "20261118T100000Z", "ATTENDEE;CN=Robin;PARTSTAT=DECLINED:mailto:robin@example.com"),
    vevent("c", "20261119T100000Z", "STATUS:CANCELLED"),
    vevent("d", "20261119"),
)
HEAD = "X-WR-CALNAME:robin@example.com\r\nX-WR-TIMEZONE:Europe/Berlin\r\n"


def zipped(**entries: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return packed.getvalue()


def error_of(call: Callable[[], Reading]) -> FollowupError:
    with pytest.raises(FollowupError) as caught:
        call()
    assert "\n" not in str(caught.value)
    return caught.value


# ── inputs ────────────────────────────────────────────────────────────────────────────────────────


def test_every_way_in_gives_the_same_events(tmp_path: Path) -> None:
    """File, standard input, folder, zip, a zip on standard input and shuffled, split files: the same events."""
    whole = calendar(*WEEK, head=HEAD)
    (tmp_path / "week.ics").write_bytes(whole)
    expected = read(tmp_path / "week.ics")
    assert len(expected.events) == 7
    assert expected.problems == ()
    packed = tmp_path / "export.zip"
    packed.write_bytes(zipped(Takeout__Calendar__week_ics=whole, readme_txt=b"no calendar"))
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, events in (("one.ics", WEEK[::2]), ("two.ICS", WEEK[1::2])):
        (folder / name).write_bytes(calendar(*reversed(events), head=HEAD))
    for reading in (
        read("-", stdin=whole),
        read(packed),
        read("-", stdin=packed.read_bytes()),
        read(folder),
        read(folder / "two.ICS", folder / "one.ics"),
        read(tmp_path / "week.ics", packed, folder),
    ):
        assert reading.events == expected.events
        assert (reading.owner, reading.zone, reading.extent) == (expected.owner, expected.zone, expected.extent)
        assert reading.problems == ()


def test_order_changes_nothing(tmp_path: Path) -> None:
    """However the events of a file are shuffled, the reading is the same."""
    expected = read("-", stdin=calendar(*WEEK, head=HEAD))
    for seed in range(20):
        shuffled = list(WEEK)
        random.Random(seed).shuffle(shuffled)
        assert read("-", stdin=calendar(*shuffled, head=HEAD)) == expected


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\r\n \r\n\0", "is empty"),
        (b"hello", "is no calendar"),
        (bytes(range(256)) * 40, "is no calendar"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "is no calendar"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "breaks off"),
        (calendar(*WEEK)[:100], "breaks off"),
        (zipped(readme_txt=b"x"), "no .ics"),
        (zipped(empty_ics=b""), "is empty"),
        (zipped(week_ics=calendar(*WEEK))[:-30], "damaged"),
    ],
    ids=["empty", "blank", "text", "binary", "vcard", "head only", "truncated", "zip without", "zip empty", "zip cut"],
)
def test_not_a_calendar(tmp_path: Path, data: bytes, says: str) -> None:
    """What holds no whole event is unreadable, with one line that says why."""
    path = tmp_path / "x.ics"
    path.write_bytes(data)
    error = error_of(lambda: read(path))
    assert (type(error), error.exit_code) == (SourceUnreadable, 4)
    assert says in str(error)
    assert "x.ics" in str(error)


def test_sound_but_empty(tmp_path: Path) -> None:
    """A calendar without events is sound."""
    reading = read("-", stdin=calendar())
    assert (reading.events, reading.problems, reading.extent) == ((), (), None)


def test_missing_file_and_folder_without_calendars(tmp_path: Path) -> None:
    """No such file, and a folder without calendars, are unreadable sources."""
    assert "there is no" in str(error_of(lambda: read(tmp_path / "gone.ics")))
    (tmp_path / "notes.txt").write_text("x")
    error = error_of(lambda: read(tmp_path))
    assert (error.exit_code, "holds no .ics" in str(error)) == (4, True)


def test_one_of_several_is_unreadable(tmp_path: Path) -> None:
    """The rest is read, and the missing one is a problem with the exit code of its kind."""
    (tmp_path / "week.ics").write_bytes(calendar(*WEEK))
    (tmp_path / "bad.ics").write_bytes(b"nothing")

    def fails(address: str) -> bytes:
        raise PassingFault("it could not be read")

    reading = read(tmp_path / "week.ics", tmp_path / "bad.ics", "https://example.com/s", fetch=fails)
    assert len(reading.events) == 7
    assert [(problem.exit_code) for problem in reading.problems] == [4, 75]
    assert len(read(tmp_path).problems) == 1


def test_climbing_entries(tmp_path: Path) -> None:
    """Entries that climb out of an archive are named and not read; an archive of nothing else is unreadable."""
    for name in ("../evil.ics", "/etc/evil.ics", "a/../../evil.ics", "C:\\evil.ics", "..\\evil.ics"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, calendar(vevent("evil")))
        assert "climb out" in str(error_of(lambda: read("-", stdin=packed.getvalue())))  # noqa: B023
        with zipfile.ZipFile(packed, "a") as archive:
            archive.writestr("good.ics", calendar(*WEEK))
        reading = read("-", stdin=packed.getvalue())
        assert len(reading.events) == 7
        assert [problem.exit_code for problem in reading.problems] == [0]
        assert "evil.ics" in reading.problems[0].message


def test_zip_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """What grows beyond measure is refused while it unpacks, and its neighbours are read."""
    monkeypatch.setattr("followup.doors.ics.archive.SMALL", 1_000_000)
    bomb = b"BEGIN:VCALENDAR\r\n" + b"\0" * 30_000_000
    error = error_of(lambda: read("-", stdin=zipped(bomb_ics=bomb)))
    assert (error.exit_code, "unpacks to more than" in str(error)) == (4, True)
    reading = read("-", stdin=zipped(bomb_ics=bomb, week_ics=calendar(*WEEK)))
    assert (len(reading.events), [problem.exit_code for problem in reading.problems]) == (7, [4])


def test_addresses_stay_secret() -> None:
    """Only https is asked, and the address stands in no message, name, reading or origin."""
    secret = "https://calendar.example.com/private-5ecret/basic.ics"
    reading = read(secret, fetch=lambda address: calendar(*WEEK))
    assert len(reading.events) == 7
    assert all(event.origin.calendar.startswith("address:") for event in reading.events)
    assert "5ecret" not in repr(reading)
    assert "example.com" not in reading.name
    broken = error_of(lambda: read(secret, fetch=lambda address: b"<html>Sign in</html>"))
    assert broken.exit_code == 4
    plain = error_of(lambda: read(secret.replace("https", "http"), fetch=lambda address: b""))
    assert (type(plain), plain.exit_code) == (WrongUsage, 2)
    for error in (broken, plain):
        assert "5ecret" not in str(error)
        assert "calendar.example.com" not in str(error)


def test_webcal_is_asked_over_https() -> None:
    """webcal:// is https under another name; what is read may be a stream."""
    asked: list[str] = []

    def fetch(address: str) -> io.BytesIO:
        asked.append(address)
        return io.BytesIO(zipped(week_ics=calendar(*WEEK)))

    assert len(read("webcal://example.com/x", fetch=fetch).events) == 7
    assert asked == ["https://example.com/x"]


# ── events ────────────────────────────────────────────────────────────────────────────────────────


def by_uid(reading: Reading) -> dict[str, Event]:
    return {event.uid: event for event in reading.events}


def test_event_details() -> None:
    """People, answers, rooms, links, categories and attachments arrive as they were written."""
    details = vevent(
        "x",
        "20261118T090000Z",
        'ORGANIZER;CN="Doe, Jane":MAILTO:Jane.Doe@Acme.example',
        "ATTENDEE;CN=Robin;PARTSTAT=ACCEPTED:mailto:robin@example.com",
        "ATTENDEE;CUTYPE=ROOM;CN=Blue Room:mailto:blue@acme.example",
        "URL:javascript:alert(1)",
        "URL:https://acme.example/event",
        "X-GOOGLE-CONFERENCE:https://meet.example.com/abc",
        "ATTACH;FILENAME=Notes:https://docs.example.com/n",
        "ATTACH;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=cv.pdf:AAAA",
        "CATEGORIES:Sales,Big\\, bold",
        "COLOR:red",
        "SEQUENCE:7",
        "LAST-MODIFIED:20261101T080000Z",
        "TRANSP:TRANSPARENT",
        "DESCRIPTION:One\\nTwo\\, three",
    )
    event = by_uid(read("-", stdin=calendar(details, head="X-WR-CALNAME:Work\r\n")))["x"]
    assert event.organizer is not None
    assert (event.organizer.email, event.organizer.name) == ("jane.doe@acme.example", "Doe, Jane")
    assert [(who.email, who.answer, who.is_resource) for who in event.attendees] == [
        ("robin@example.com", Answer.ACCEPTED, False),
        ("blue@acme.example", None, True),
    ]
    assert (event.link, event.conference) == ("", "https://meet.example.com/abc")
    assert [(item.title, item.url) for item in event.attachments] == [
        ("Notes", "https://docs.example.com/n"),
        ("cv.pdf", ""),
    ]
    assert event.categories == ("Sales", "Big, bold")
    assert (event.color, event.sequence, event.transparent, event.calendar) == ("red", 7, True, "Work")
    assert event.stamp == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert event.description == "One\nTwo, three"


def test_own_reminders_and_busy_blocks() -> None:
    """What the program wrote is known as such, and what shows only "busy" as unreadable."""
    events = by_uid(
        read("-", stdin=calendar(vevent("abc@followup.invalid"), vevent("busy", title="Busy"), vevent("real")))
    )
    assert [(uid, events[uid].ours, events[uid].unreadable) for uid in sorted(events)] == [
        ("abc@followup.invalid", True, False),
        ("busy", False, True),
        ("real", False, False),
    ]


def test_copies_across_files(tmp_path: Path) -> None:
    """Across files one UID is one event: the higher SEQUENCE counts, then the later DTSTAMP, then the accepted one."""
    me = "ATTENDEE;PARTSTAT={}:mailto:robin@example.com"
    pairs = {
        "sequence": (["SEQUENCE:2", "DTSTAMP:20260101T000000Z"], ["SEQUENCE:1", "DTSTAMP:20260201T000000Z"]),
        "stamp": (["DTSTAMP:20260201T000000Z"], ["DTSTAMP:20260101T000000Z"]),
        "answer": ([me.format("ACCEPTED")], [me.format("DECLINED")]),
    }
    for name, (better, worse) in pairs.items():
        one, two = tmp_path / "1.ics", tmp_path / "2.ics"
        one.write_bytes(calendar(vevent("x", "20261118T090000Z", *better, title="Better")))
        two.write_bytes(calendar(vevent("x", "20261119T090000Z", *worse, title="Worse")))
        for order in ((one, two), (two, one)):
            assert [event.summary for event in read(*order).events] == ["Better"], name


def test_cancelled_series_in_another_file(tmp_path: Path) -> None:
    """A cancellation that only names the UID calls off every occurrence of the series."""
    (tmp_path / "a.ics").write_bytes(calendar(vevent("x", "20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=3")))
    (tmp_path / "b.ics").write_bytes(calendar(vevent("x", "20261116T090000Z", "SEQUENCE:1"), head="METHOD:CANCEL\r\n"))
    events = read(tmp_path).events
    assert [event.status for event in events] == [Status.CANCELLED] * 3


def test_custom_zones_are_each_files_own(tmp_path: Path) -> None:
    """Two files may call different zones by one name (the libraries give both the first one's offset)."""
    zone = "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:{0}\r\nTZOFFSETTO:{0}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    for name, offset in (("a", "+0500"), ("b", "-0300")):
        event = vevent(name).replace("DTSTART:20261118T090000Z", "DTSTART;TZID=Mine:20261118T090000")
        (tmp_path / f"{name}.ics").write_bytes(calendar(zone.format(offset), event))
    assert [(event.uid, event.start) for event in read(tmp_path).events] == [
        ("a", datetime(2026, 11, 18, 4, tzinfo=UTC)),
        ("b", datetime(2026, 11, 18, 12, tzinfo=UTC)),
    ]


def test_floating_times_and_zones() -> None:
    """Floating times go by X-WR-TIMEZONE, else by what was said, else by the machine."""

    def start(head: str, said: ZoneInfo | None) -> datetime:
        source = IcsSource(
            ["-"],
            floating_zone=said,
            system_zone=ZoneInfo("Asia/Tokyo"),
            me=Me(),
            stdin=io.BytesIO(calendar(vevent("x", "20261118T120000"), head=head)),
        )
        event = source.read(NOVEMBER, ()).events[0]
        assert isinstance(event.start, datetime)
        return event.start

    paris = ZoneInfo("Europe/Paris")
    assert start("X-WR-TIMEZONE:America/New_York\r\n", paris).hour == 17
    assert start("", paris).hour == 11
    assert start("", None).hour == 3


# ── spans and references ──────────────────────────────────────────────────────────────────────────


def memory(uid: str, recurrence: str, start: datetime) -> Memory:
    return replace(
        reminder().memory, uid=uid, recurrence=recurrence, event_start=start, event_end=start, covers=("other",)
    )


def narrow(data: bytes, *refs: Memory) -> list[tuple[str, str]]:
    source = IcsSource(["-"], floating_zone=None, system_zone=ZoneInfo("UTC"), me=Me(), stdin=io.BytesIO(data))
    span = Span(datetime(2026, 11, 18, tzinfo=UTC), datetime(2026, 11, 19, tzinfo=UTC))
    return [(event.uid, event.recurrence) for event in source.read(span, refs).events]


def test_only_what_touches_the_span() -> None:
    """Outside the span there is nothing, unless an open reminder asks for it."""
    old = datetime(2026, 3, 2, 9, tzinfo=UTC)
    data = calendar(
        vevent("in"),
        vevent("before", "20260302T090000Z"),
        vevent("after", "20270302T090000Z"),
        vevent("long", "20260901T090000Z", "DTEND:20261231T090000Z"),
        vevent("series", "20260301T090000Z", "RRULE:FREQ=DAILY"),
        vevent("series", "20270101T090000Z", "RECURRENCE-ID:20260401T090000Z"),
    )
    today = [("series", "2026-11-18T09:00:00Z"), ("long", ""), ("in", "")]
    assert sorted(narrow(data)) == sorted(today)
    assert sorted(narrow(data, memory("before", "", old))) == sorted([*today, ("before", "")])
    assert sorted(narrow(data, memory("after", "", old))) == sorted([*today, ("after", "")])
    moved = memory("series", "2026-04-01T09:00:00Z", old)
    assert sorted(narrow(data, moved)) == sorted([*today, ("series", "2026-04-01T09:00:00Z")])
    past = memory("series", "2026-03-02T09:00:00Z", old)
    assert sorted(narrow(data, past)) == sorted([*today, ("series", "2026-03-02T09:00:00Z")])


def test_the_rest_of_a_loop_is_found() -> None:
    """An identity that a reminder covers is found near the event it was made for."""
    covered = Event("second", datetime(2026, 3, 2, 11, tzinfo=UTC), datetime(2026, 3, 2, 11, tzinfo=UTC))
    asked = replace(memory("first", "", datetime(2026, 3, 2, 9, tzinfo=UTC)), covers=(identity_of(covered),))
    data = calendar(
        vevent("first", "20260302T090000Z"), vevent("second", "20260302T110000Z"), vevent("third", "20260302T130000Z")
    )
    assert narrow(data, asked) == [("first", ""), ("second", "")]


def test_extent() -> None:
    """First and last date, wherever they lie."""
    data = calendar(
        vevent("a", "20140105T090000Z"),
        vevent("b"),
        vevent("c", "20150101T090000Z", "RRULE:FREQ=DAILY;UNTIL=20280301T000000Z"),
    )
    assert read("-", stdin=data).extent == (date(2014, 1, 5), date(2028, 3, 1))


# ── whose calendar ────────────────────────────────────────────────────────────────────────────────


def guests(*emails: str) -> tuple[str, ...]:
    return tuple(f"ATTENDEE;CN={email.partition('@')[0].title()}:mailto:{email}" for email in emails)


ME = "robin@studio.example"


@pytest.mark.parametrize(
    ("events", "head", "me", "emails"),
    [
        ([(ME, "a@x.example"), (ME, "b@x.example"), (ME, "c@y.example")], "", Me(), {ME}),
        ([(ME, "a@x.example"), (ME, "a@x.example")], "", Me(), set()),
        ([(ME, "a@x.example")], "", Me(), set()),
        ([("a@x.example", "b@x.example"), ("c@x.example",), (ME,)], "", Me(), set()),
        ([("a@x.example",)], f"X-WR-CALNAME:{ME.title()}\r\n", Me(), {ME}),
        (
            [(ME,), (ME,), (ME,)],
            "X-WR-CALNAME:boss@x.example\r\n",
            Me(emails=("Me@Else.example",)),
            {"me@else.example"},
        ),
        ([], "", Me(), set()),
    ],
    ids=["in every event", "two are as good", "a single event", "in few", "calendar's name", "configured", "nobody"],
)
def test_owner(events: list[tuple[str, ...]], head: str, me: Me, emails: set[str]) -> None:
    """The owner is who is configured, who the calendar is named by, or who stands in nearly every event."""
    data = calendar(*(vevent(str(n), "20100101T090000Z", *guests(*who)) for n, who in enumerate(events)), head=head)
    owner = read("-", stdin=data, me=me).owner
    assert owner.emails == emails
    assert owner.how


def test_owner_domains() -> None:
    """The owner's domain is theirs, unless anybody can have it."""
    data = calendar(*(vevent(str(n), "20100101T090000Z", *guests(ME)) for n in range(3)))
    assert read("-", stdin=data).owner.domains == {"studio.example"}
    assert read("-", stdin=data, free_mail={"studio.example"}).owner.domains == frozenset()
    assert read("-", stdin=data).owner.name == "Robin"
