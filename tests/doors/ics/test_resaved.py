"""A file that another program saved, or a person edited, is read for what it is."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from followup.doors.ics.lines import CRLF
from followup.doors.ics.target import IcsTarget
from followup.identity import same_words, touched_by_hand
from followup.model import Existing, State
from tests.builders import at
from tests.contract import ALL, BERLIN, LATER, NOW, TEXTS, ZONES, create, made, marked, move, withdraw

Saver = Callable[[bytes], bytes]


def by_icalendar(data: bytes) -> bytes:
    """Parsed and written by icalendar."""
    from icalendar import Calendar

    return Calendar.from_ical(data).to_ical()


def by_icalendar_text(data: bytes) -> bytes:
    """Parsed by icalendar, each text taken as a string and set anew, as scripts do."""
    from icalendar import Calendar

    calendar = Calendar.from_ical(data)
    for event in calendar.walk("VEVENT"):
        for name in ("SUMMARY", "DESCRIPTION"):
            text = str(event[name])
            del event[name]
            event.add(name, text)
    return calendar.to_ical()


def by_ical(data: bytes) -> bytes:
    """Parsed and written by the ical package: LF, other folds, other order."""
    from ical.calendar_stream import IcsCalendarStream

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = IcsCalendarStream.calendar_from_ics(data.decode())
        return IcsCalendarStream.calendar_to_ics(calendar).encode()


def in_utc(data: bytes) -> bytes:
    """Times converted to UTC and zones dropped, as servers do."""
    from datetime import UTC

    from icalendar import Calendar

    calendar = Calendar.from_ical(data)
    calendar.subcomponents = [part for part in calendar.subcomponents if part.name != "VTIMEZONE"]
    for event in calendar.walk("VEVENT"):
        event.start, event.end = event.start.astimezone(UTC), event.end.astimezone(UTC)
    return calendar.to_ical()


def by_an_editor(data: bytes) -> bytes:
    """With a byte order mark, bare line feeds and no spaces at the ends of lines."""
    lines = data.decode().replace("\r\n", "\n").split("\n")
    return ("\ufeff" + "\n".join(item.rstrip(" ") for item in lines)).encode()


def folded_by_octets(data: bytes) -> bytes:
    """Folded every 20 octets, through the middle of characters."""
    whole = data.replace(b"\r\n ", b"").split(b"\r\n")
    return b"\r\n".join(b"\r\n ".join(row[i : i + 20] for i in range(0, len(row), 20)) for row in whole)


def upside_down(data: bytes) -> bytes:
    """With the properties of the event in the opposite order, in lower case."""
    head, _, rest = data.decode().replace("\r\n ", "").partition("BEGIN:VEVENT\r\n")
    body, _, tail = rest.partition("BEGIN:VALARM")
    rows = [name.lower() + rest for name, rest in (_name_and_rest(row) for row in body.rstrip("\r\n").split("\r\n"))]
    return CRLF.join([f"{head}begin:vevent", *reversed(rows), f"BEGIN:VALARM{tail}"]).encode()


def _name_and_rest(row: str) -> tuple[str, str]:
    end = min(index for index in (row.find(":"), row.find(";")) if index >= 0)
    return row[:end], row[end:]


SAVERS = (by_icalendar, by_icalendar_text, by_ical, in_utc, by_an_editor, folded_by_octets, upside_down)


def listed(path: Path) -> tuple[Existing, ...]:
    return IcsTarget(path).reminders(ALL)


@pytest.mark.parametrize("save", SAVERS, ids=lambda save: save.__name__)
def test_saved_by_another_program_is_not_touched_by_hand(tmp_path: Path, save: Saver) -> None:
    """Every reminder is known again with its whole memory, and a deletion before the saving stays known."""
    path = tmp_path / "followups.ics"
    target = IcsTarget(path)
    wanted = [made("one"), made("two", start=at(29, 9)), made("three")]
    target.apply([create(reminder) for reminder in wanted], NOW, BERLIN)
    _delete(path, wanted[2].identity)
    path.write_bytes(save(path.read_bytes()))
    after = {item.identity: item for item in listed(path)}
    for reminder in wanted[:2]:
        existing = after[reminder.identity]
        assert existing.reminder
        assert existing.reminder.memory == reminder.memory
        assert (existing.reminder.start, existing.reminder.end) == (reminder.start, reminder.end)
        assert not touched_by_hand(existing)
    assert after[wanted[2].identity].gone


@pytest.mark.parametrize("save", SAVERS, ids=lambda save: save.__name__)
@given(title=TEXTS, body=TEXTS, uid=TEXTS, zone=ZONES)
@settings(max_examples=15)
def test_any_text_survives_the_saving(
    tmp_path_factory: pytest.TempPathFactory, save: Saver, title: str, body: str, uid: str, zone: ZoneInfo
) -> None:
    """No text, however hostile, looks edited after another program wrote it anew."""
    path = tmp_path_factory.mktemp("saved") / "followups.ics"
    wanted = made(title=title, body=body, uid=uid)
    IcsTarget(path).apply([create(wanted)], NOW, zone)
    path.write_bytes(save(path.read_bytes()))
    (existing,) = listed(path)
    assert existing.reminder
    assert existing.reminder.memory == wanted.memory
    assert same_words(existing.reminder, wanted)
    assert not touched_by_hand(existing)


@pytest.mark.parametrize("save", SAVERS, ids=lambda save: save.__name__)
def test_a_saved_file_is_written_on(tmp_path: Path, save: Saver) -> None:
    """A move, a withdrawal and a new reminder after the saving leave a file that reads as if nothing had been."""
    path = tmp_path / "followups.ics"
    IcsTarget(path).apply([create(made("one")), create(made("two"))], NOW, BERLIN)
    path.write_bytes(save(path.read_bytes()))
    seen = {item.identity: item for item in listed(path)}
    moved = move(seen[made("one").identity], start=at(20, 8), end=at(20, 8.25))
    actions = [moved, withdraw(seen[made("two").identity]), create(made("three"))]
    done = IcsTarget(path).apply(actions, LATER, BERLIN)
    assert all(item.written for item in done)
    after = {item.identity: item for item in listed(path)}
    assert len(after) == 3
    assert after[made("one").identity].reminder == moved.reminder
    assert after[made("two").identity].gone
    assert not touched_by_hand(after[made("three").identity])
    newlines = path.read_bytes().count(b"\n")
    assert path.read_bytes().count(b"\r\n") in {0, newlines}


# ── what a person or a program does to one reminder ───────────────────────────────────────────────


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with one reminder."""
    path = tmp_path / "followups.ics"
    IcsTarget(path).apply([create(made())], NOW, BERLIN)
    return path


def _delete(path: Path, identity: str) -> None:
    data = path.read_bytes().decode()
    uid = data.index(f"UID:{identity}")
    start, end = data.rindex("BEGIN:VEVENT", 0, uid), data.index("END:VEVENT\r\n", uid) + len("END:VEVENT\r\n")
    path.write_bytes((data[:start] + data[end:]).encode())


def change(path: Path, *pairs: tuple[str, str]) -> None:
    """Replace text in the file, each time exactly once."""
    data = path.read_bytes().decode()
    for old, new in pairs:
        assert data.count(old) == 1, old
        data = data.replace(old, new)
    path.write_bytes(data.encode())


def only(path: Path) -> Existing:
    (existing,) = listed(path)
    return existing


START = "DTSTART;TZID=Europe/Berlin:20261119T160000"
END = "DTEND;TZID=Europe/Berlin:20261119T161500"


def test_cancelled_by_hand_is_deleted_by_hand(path: Path) -> None:
    """A calendar program that cancels where others delete: the tombstone doesn't say withdrawn."""
    change(path, ("STATUS:CONFIRMED", "STATUS:Cancelled"))
    existing = only(path)
    assert existing.gone
    assert existing.reminder
    assert existing.reminder.memory.state is State.OPEN


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.SKIPPED])
def test_brought_back_by_hand_is_the_persons(path: Path, state: State) -> None:
    """Somebody confirmed what was withdrawn or skipped: it stands again, open, and is theirs."""
    seen = only(path)
    assert seen.reminder
    action = withdraw(seen) if state is State.WITHDRAWN else marked(seen.reminder, state, seen)
    IcsTarget(path).apply([action], LATER, BERLIN)
    change(path, ("STATUS:CANCELLED", "STATUS:CONFIRMED"))
    existing = only(path)
    assert not existing.gone
    assert existing.reminder
    assert existing.reminder.memory.state is State.OPEN
    assert touched_by_hand(existing)


@pytest.mark.parametrize(
    "rule", ["RRULE:FREQ=WEEKLY", "RDATE:20261126T150000Z", "EXDATE:20261126T150000Z", "RECURRENCE-ID:20261119T150000Z"]
)
def test_a_reminder_made_to_repeat_is_the_persons(path: Path, rule: str) -> None:
    """A rule of repetition is a change of time."""
    change(path, (END, f"{END}\r\n{rule}"))
    assert touched_by_hand(only(path))


def test_two_of_the_same_are_one_that_is_the_persons(path: Path) -> None:
    """Copied within the file and moved: which of them holds is not for the program to say."""
    data = path.read_bytes().decode()
    start, end = data.index("BEGIN:VEVENT"), data.index("END:VCALENDAR")
    copy = data[start:end].replace("20261119T16", "20261120T16")
    path.write_bytes((data[:end] + copy + data[end:]).encode())
    assert touched_by_hand(only(path))


def test_a_byte_order_mark_stays(path: Path) -> None:
    """A program that needs it to see UTF-8 finds it again after a write."""
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    IcsTarget(path).apply([create(made("two"))], LATER, BERLIN)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfBEGIN:VCALENDAR")
    assert len(listed(path)) == 2


def test_a_series_with_an_exception_is_one_reminder(path: Path) -> None:
    """The person made it weekly and moved one: one reminder, theirs; done marks the series and leaves the exception."""
    data = path.read_bytes().decode()
    start, end = data.index("BEGIN:VEVENT"), data.index("END:VCALENDAR")
    event = data[start:end]
    exception = event.replace("DTSTART", "RECURRENCE-ID:20261126T150000Z\r\nDTSTART").replace("160000", "170000")
    series = event.replace(END, f"{END}\r\nRRULE:FREQ=WEEKLY")
    path.write_bytes(f"{data[:start]}{exception}{series}{data[end:]}".encode())
    existing = only(path)
    assert existing.reminder
    assert existing.reminder.start == at(19, 15)
    assert touched_by_hand(existing)
    IcsTarget(path).apply([marked(existing.reminder, State.DONE, existing)], LATER, BERLIN)
    after = path.read_bytes().decode()
    assert exception in after
    assert after.count("BEGIN:VEVENT") == 2
    assert after.count("SUMMARY:✓") == 1


def test_made_all_day_by_hand_takes_no_time_of_the_day(path: Path) -> None:
    """It is the person's, on that day, and keeps no other reminder away."""
    change(path, (START, "DTSTART;VALUE=DATE:20261120"), (END, "DTEND;VALUE=DATE:20261121"))
    existing = only(path)
    assert touched_by_hand(existing)
    assert existing.reminder
    assert existing.reminder.start == existing.reminder.end == at(20, 0)


def test_times_without_a_zone_are_read_in_the_zone_given(path: Path) -> None:
    """A program that drops the zone leaves local time of the person."""
    change(path, (START, "DTSTART:20261119T160000"), (END, "DTEND:20261119T161500"))
    (existing,) = IcsTarget(path, floating=BERLIN).reminders(ALL)
    assert not touched_by_hand(existing)
    assert touched_by_hand(only(path))


@pytest.mark.parametrize("name", ["W. Europe Standard Time", "/vendor.example/Europe/Berlin"])
def test_other_programs_names_of_zones_are_understood(path: Path, name: str) -> None:
    """Windows' names, and IANA's behind a vendor's."""
    change(path, (START, f"DTSTART;TZID={name}:20261119T160000"), (END, f'DTEND;TZID="{name}":20261119T161500'))
    assert not touched_by_hand(only(path))


def test_a_zone_that_only_the_file_explains_is_understood(path: Path) -> None:
    """Outlook's "Customized Time Zone" is what its VTIMEZONE says."""
    data = path.read_bytes().replace(b"Europe/Berlin", b"Customized Time Zone")
    path.write_bytes(data)
    assert not touched_by_hand(only(path))


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART;TZID=Nowhere/Atlantis:20261119T160000",
        "DTSTART;TZID=../../etc/passwd:20261119T160000",
        "DTSTART:soon",
        "DTSTART:20261345T990000Z",
        "DTSTART:00010101T000000",
        "X-NO-START:1",
    ],
)
def test_a_time_that_nobody_can_tell_is_left_alone(path: Path, start: str) -> None:
    """A reminder whose time can't be read is neither written nor created again, and stays in the file."""
    change(path, (START, start))
    before = path.read_bytes()
    existing = IcsTarget(path, floating=ZoneInfo("Asia/Kolkata")).reminders(ALL)[0]
    assert existing.gone
    assert existing.reminder is None
    (done,) = IcsTarget(path, floating=ZoneInfo("Asia/Kolkata")).apply([create(made())], LATER, BERLIN)
    assert not done.written
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("end", "minutes"),
    [("DURATION:PT15M", 15), ("DURATION:P1DT1H", 25 * 60), ("DURATION:never", 0), ("X-NONE:1", 0), ("DTEND:soon", 0)],
)
def test_the_end_in_other_words(path: Path, end: str, minutes: int) -> None:
    """A duration, or nothing at all: then it ends as it starts."""
    change(path, (END, end))
    existing = only(path)
    assert existing.reminder
    assert (existing.reminder.end - existing.reminder.start).total_seconds() == minutes * 60
    assert touched_by_hand(existing) == (minutes != 15)


def test_without_its_memory_a_reminder_is_the_persons(path: Path) -> None:
    """A program that drops X- properties: what stands there stays, whatever the event does."""
    lines = path.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    path.write_bytes("\r\n".join(row for row in lines if not row.startswith("X-FOLLOWUP-")).encode())
    existing = only(path)
    assert not existing.gone
    assert touched_by_hand(existing)
    assert existing.reminder
    assert existing.reminder.memory.covers == (made().identity,)
    assert existing.reminder.memory.uid == "one@example.com"


@pytest.mark.parametrize("sequence", ["", "x", "-1", "9" * 5000])
def test_a_broken_sequence_counts_as_none(path: Path, sequence: str) -> None:
    """Nothing but a number is counted on."""
    change(path, ("SEQUENCE:0", f"SEQUENCE:{sequence}"))
    assert only(path).sequence == 0
