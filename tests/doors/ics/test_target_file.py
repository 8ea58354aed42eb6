"""The file itself: other people's content, the ledger, and everything that keeps a file from being written."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.doors.ics.lines import Component, parse, render
from followup.doors.ics.target import IcsTarget
from followup.errors import WrongUsage
from followup.identity import ics_uid
from followup.model import State
from tests.builders import at
from tests.contract import ALL, BERLIN, LATER, NOW, create, made, marked, move, withdraw

BERLIN_RULES = b"""BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
X-LIC-LOCATION:Europe/Berlin\r
BEGIN:STANDARD\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0100\r
DTSTART:19700101T000000\r
END:STANDARD\r
END:VTIMEZONE\r
"""
DENTIST = (
    b"BEGIN:VEVENT\r\nUID:dentist@example.com\r\nDTSTAMP:20261101T000000Z\r\n"
    b"DTSTART;TZID=Europe/Berlin:20261119T160000\r\nDTEND;TZID=Europe/Berlin:20261119T170000\r\n"
    b"SUMMARY:Den\r\n tist f\xfcr Robin\r\nX-ODD ;=:::\r\nATTENDEE:mailto:doc@example.com\r\nEND:VEVENT\r\n"
)
TODO = b"begin:vtodo\nuid:todo@example.com\nsummary:buy  bread   \nend:vtodo\n"


def calendar(*parts: bytes) -> bytes:
    """Somebody's calendar."""
    return (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Other 1.0//EN\r\n"
        + b"".join(parts)
        + b"END:VCALENDAR\r\n"
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "followups.ics"


def run(path: Path, *names: str, force: bool = False) -> None:
    """Write reminders, every one."""
    done = IcsTarget(path, force=force).apply([create(made(name)) for name in names], NOW, BERLIN)
    assert all(item.written for item in done)


def problem(target: IcsTarget) -> str:
    """The one line a person reads when this target is to be written; the exit code is 2 and nothing is left behind."""
    before = {item: item.read_bytes() for item in target.path.parent.glob("**/*") if item.is_file()}
    with pytest.raises(WrongUsage) as caught:
        target.apply([create(made())], NOW, BERLIN)
    assert caught.value.exit_code == 2
    assert caught.value.lines == (str(caught.value),)
    assert "\n" not in str(caught.value)
    assert {item: item.read_bytes() for item in target.path.parent.glob("**/*") if item.is_file()} == before
    return str(caught.value).replace(str(target.path.parent), "FOLDER")


# ── other people's files ──────────────────────────────────────────────────────────────────────────


def test_a_file_of_other_events_is_left_alone(path: Path) -> None:
    """The calendar one imports from must not become the calendar one writes to by a slip."""
    path.write_bytes(calendar(BERLIN_RULES, DENTIST))
    expected = (
        "FOLDER/followups.ics holds other events and no reminder of this program, so it is left alone: "
        "give another file, or --force to add the reminders to it"
    )
    assert problem(IcsTarget(path)) == expected
    with pytest.raises(WrongUsage) as caught:
        IcsTarget(path).reminders(ALL)
    assert str(caught.value).replace(str(path.parent), "FOLDER") == expected
    assert IcsTarget(path, force=True).reminders(ALL) == ()
    (check,) = IcsTarget(path).checks()
    assert not check.well


def test_with_force_the_other_events_are_kept(path: Path) -> None:
    """Bytes that are no UTF-8, odd folds, broken lines, another line end: all of it lies there afterwards as before."""
    path.write_bytes(calendar(BERLIN_RULES, DENTIST, TODO))
    run(path, "one", force=True)
    data = path.read_bytes()
    for part in (BERLIN_RULES, DENTIST, TODO, b"PRODID:-//Example//Other 1.0//EN\r\n"):
        assert data.count(part) == 1
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert len(IcsTarget(path).reminders(ALL)) == 1


def test_once_reminders_are_in_it_the_file_is_written_without_force(path: Path) -> None:
    """--force is said once; also when every reminder was deleted since, the ledger tells that the file is ours too."""
    path.write_bytes(calendar(DENTIST))
    run(path, "one", force=True)
    run(path, "two")
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"BEGIN:VEVENT", data.index(DENTIST) + 5)] + b"END:VCALENDAR\r\n")
    run(path, "three")
    assert DENTIST in path.read_bytes()
    assert sum(item.gone for item in IcsTarget(path).reminders(ALL)) == 2


def test_zones_of_other_events_are_not_redefined(path: Path) -> None:
    """Where somebody's events go by their own Europe/Berlin, however wrong, ours are written in UTC."""
    path.write_bytes(calendar(BERLIN_RULES, DENTIST))
    run(path, "one", force=True)
    assert b"DTSTART:20261119T150000Z\r\n" in path.read_bytes()


def test_rules_that_others_go_by_are_not_replaced(path: Path) -> None:
    """Somebody's events came into our file with rules of their own: those stay, also for what we wrote by that name."""
    run(path, "one")
    data = path.read_bytes()
    start, end = data.index(b"BEGIN:VTIMEZONE"), data.index(b"BEGIN:VEVENT")
    path.write_bytes(data[:start] + BERLIN_RULES + DENTIST + data[end:])
    run(path, "two")
    assert BERLIN_RULES + DENTIST in path.read_bytes()
    assert path.read_bytes().count(b"BEGIN:VTIMEZONE") == 1


def test_zones_that_only_ours_go_by_grow_with_them(path: Path) -> None:
    """A reminder in a later year finds its year in the rules, which stand there once."""
    run(path, "one")
    IcsTarget(path).apply([create(made("two", start=at(1, 9, 2, 2031)))], NOW, BERLIN)
    data = path.read_bytes()
    assert data.count(b"TZID:Europe/Berlin\r\n") == 1
    assert b"DTSTART:20310330T020000\r\n" in data


@pytest.mark.parametrize(
    "content",
    [b"", b"\r\n", b"\xef\xbb\xbf", calendar(), calendar(BERLIN_RULES)],
    ids=["empty", "blank", "only a mark", "no events", "only a zone"],
)
def test_what_holds_nothing_is_written_to(path: Path, content: bytes) -> None:
    """There is nothing in it to lose."""
    path.write_bytes(content)
    run(path, "one")
    assert len(IcsTarget(path).reminders(ALL)) == 1


FOREIGN = st.lists(
    st.sampled_from(
        [
            DENTIST,
            TODO,
            BERLIN_RULES,
            b"X-WR-CALNAME:Mine\\, all\r\n",
            b"\r\n",
            b"garbage\r\n",
            b"X-CUT:\xc3\r\n \xa9\r\n",
            b"BEGIN:VEVENT\nSUMMARY:no uid\nEND:VEVENT\n",
            b"BEGIN:VJOURNAL\r\nUID:j@followup.invalid\r\nEND:VJOURNAL\r\n",
            b"BEGIN:X-ODD\r\nBEGIN:VEVENT\r\nUID:inner@example.com\r\nEND:VEVENT\r\nEND:X-ODD\r\n",
        ]
    ),
    max_size=6,
)


@given(st.lists(FOREIGN, min_size=1, max_size=3), st.binary(max_size=8).filter(lambda junk: b"\n" not in junk))
def test_everything_of_others_is_kept(
    tmp_path_factory: pytest.TempPathFactory, calendars: list[list[bytes]], junk: bytes
) -> None:
    """Over creating, moving and withdrawing, each line and component of others stays to the byte, in its order."""
    path = tmp_path_factory.mktemp("others") / "a.ics"
    path.write_bytes(b"".join(calendar(*parts) for parts in calendars) + b"X-JUNK:" + junk)
    before = _of_others(path)
    run(path, "one", "two", force=True)
    one, two = sorted(IcsTarget(path).reminders(ALL), key=lambda item: item.identity != made("one").identity)
    actions = [move(one, start=at(21, 9), end=at(21, 9.25)), withdraw(two), create(made("three"))]
    assert all(item.written for item in IcsTarget(path).apply(actions, LATER, BERLIN))
    assert _of_others(path) == before
    assert len(IcsTarget(path).reminders(ALL)) == 3


def _of_others(path: Path) -> list[list[str]]:
    """What isn't ours, calendar by calendar: lines, then components; zones only as far as they aren't ours to write."""
    found: list[list[str]] = []
    for part in parse(path.read_bytes().decode("utf-8", "surrogateescape")):
        if not isinstance(part, Component):
            found.append([part.raw])
            continue
        lines = [
            item.raw for item in part.parts if not isinstance(item, Component) and item.name != "X-FOLLOWUP-LEDGER"
        ]
        inner = [item for item in part.components() if not item.text("UID").endswith("@followup.invalid")]
        journals = [item for item in part.components() if item.name == "VJOURNAL"]
        kept = [item for item in (*inner, *journals) if item.name != "VTIMEZONE"]
        found.append([*lines, *(render([item]) for item in kept)])
    return found


def test_ours_in_a_second_calendar_stay_there(path: Path) -> None:
    """Two calendars in one file: reminders are changed where they lie, and new ones go to where reminders are."""
    run(path, "one")
    path.write_bytes(calendar(DENTIST) + path.read_bytes())
    (seen,) = IcsTarget(path).reminders(ALL)
    actions = [move(seen, start=at(21, 9), end=at(21, 9.25)), create(made("two"))]
    assert all(item.written for item in IcsTarget(path).apply(actions, LATER, BERLIN))
    assert path.read_bytes().startswith(calendar(DENTIST))
    assert path.read_bytes().count(b"X-FOLLOWUP-LEDGER") == 1
    assert len(IcsTarget(path).reminders(ALL)) == 2


# ── the ledger ────────────────────────────────────────────────────────────────────────────────────


def without(path: Path, identity: str) -> None:
    """Delete a reminder by hand."""
    data = path.read_bytes()
    uid = data.index(f"UID:{ics_uid(identity)}".encode())
    start, end = data.rindex(b"BEGIN:VEVENT", 0, uid), data.index(b"END:VEVENT\r\n", uid) + 12
    path.write_bytes(data[:start] + data[end:])


def ledger(path: Path) -> str:
    """The ledger as it is written."""
    lines = path.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    return " ".join(row.partition(":")[2] for row in lines if row.startswith("X-FOLLOWUP-LEDGER"))


def test_a_deletion_is_known_for_sixty_days(path: Path) -> None:
    """Until 60 days after its window the tombstone stands; a write after that drops it."""
    run(path, "one", "two")
    gone = made("one").identity
    without(path, gone)
    last = at(20, 13) + timedelta(days=60)
    IcsTarget(path).apply([create(made("three"))], last, BERLIN)
    assert gone in ledger(path)
    assert gone in {item.identity for item in IcsTarget(path).reminders(ALL) if item.gone}
    IcsTarget(path).apply([create(made("four"))], last + timedelta(days=1), BERLIN)
    assert gone not in ledger(path)


def test_reminders_far_ahead_are_known_until_after_their_window(path: Path) -> None:
    """Deleted today, for an interview in a year: it is not created again next month."""
    start = at(19, 9, year=2027)
    far = made(start=start, window=type(made().memory.window)(start, start + timedelta(hours=23)))
    IcsTarget(path).apply([create(far)], NOW, BERLIN)
    without(path, far.identity)
    IcsTarget(path).apply([create(made("two"))], NOW + timedelta(days=300), BERLIN)
    (done,) = IcsTarget(path).apply([create(far)], NOW + timedelta(days=300), BERLIN)
    assert not done.written


def test_without_a_ledger_no_deletion_is_known(path: Path) -> None:
    """A program that drops it has made the file forget; the next write begins a new one with all that stands."""
    run(path, "one", "two")
    without(path, made("one").identity)
    data = path.read_bytes()
    start = data.index(b"X-FOLLOWUP-LEDGER")
    path.write_bytes(data[:start] + data[data.index(b"BEGIN:VTIMEZONE") :])
    assert [item.identity for item in IcsTarget(path).reminders(ALL)] == [made("two").identity]
    run(path, "three")
    assert {entry.partition("/")[0] for entry in ledger(path).split()} == {made("two").identity, made("three").identity}


def test_clearing_away_the_remains_of_a_withdrawal_is_no_deletion(path: Path) -> None:
    """A program that drops cancelled events: when the event is on again, so is its reminder."""
    run(path, "one")
    IcsTarget(path).apply([withdraw(IcsTarget(path).reminders(ALL)[0])], NOW, BERLIN)
    without(path, made("one").identity)
    assert IcsTarget(path).reminders(ALL) == ()
    run(path, "one")


def test_clearing_away_the_remains_of_a_no_leaves_the_no(path: Path) -> None:
    """Skipped stays skipped."""
    IcsTarget(path).apply([marked(made(), State.SKIPPED)], NOW, BERLIN)
    without(path, made().identity)
    (tomb,) = IcsTarget(path).reminders(ALL)
    assert tomb.gone


def test_a_long_ledger_is_spread_over_lines_that_programs_take(path: Path) -> None:
    """Two hundred entries, and no property of more than a thousand octets."""
    run(path, *(f"event {number}" for number in range(200)))
    lines = path.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    rows = [row for row in lines if row.startswith("X-FOLLOWUP-LEDGER")]
    assert len(rows) == 10
    assert max(map(len, rows)) < 1000
    assert len(ledger(path).split()) == 200


def test_nonsense_in_the_ledger_is_nothing(path: Path) -> None:
    """Entries that can't be read are dropped, those beside them hold."""
    run(path, "one")
    data = path.read_bytes().replace(
        b"X-FOLLOWUP-LEDGER:", b"X-FOLLOWUP-LEDGER:x/1 abcd/2026-99-99 ,;\xff efgh/2026-11-20 "
    )
    path.write_bytes(data)
    tombs = [item.identity for item in IcsTarget(path).reminders(ALL) if item.gone]
    assert tombs == ["efgh"]


# ── what keeps a file from being written ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"Dear Robin,\n", "it holds no BEGIN:VCALENDAR"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "it holds no BEGIN:VCALENDAR"),
        (calendar(DENTIST)[:-15], "it is cut off, END:VCALENDAR is missing"),
        (calendar(DENTIST)[:-20], "it is cut off or broken at END:VEV"),
        (calendar(DENTIST)[:-40], "it is cut off, END:VEVENT is missing"),
        (calendar().decode().encode("utf-16"), "it holds no BEGIN:VCALENDAR"),
    ],
    ids=["a letter", "a picture", "cut off", "cut off in a line", "cut off in an event", "utf-16"],
)
def test_what_is_no_calendar_is_never_overwritten(path: Path, content: bytes, why: str) -> None:
    """Not even with --force."""
    path.write_bytes(content)
    expected = f"FOLDER/followups.ics is no calendar ({why}), so it is left alone: give another file"
    assert problem(IcsTarget(path, force=True)) == expected
    with pytest.raises(WrongUsage):
        IcsTarget(path).reminders(ALL)
    (check,) = IcsTarget(path).checks()
    assert not check.well


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """The name of a folder was given."""
    (tmp_path / "here").mkdir()
    expected = "FOLDER/here is a folder: give the name of an .ics file"
    assert problem(IcsTarget(tmp_path / "here")) == expected


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_no_file() -> None:
    """Replacing /dev/null would be a bad joke."""
    with pytest.raises(WrongUsage, match="is no ordinary file: give the name"):
        IcsTarget("/dev/null").apply([create(made())], NOW, BERLIN)


def test_a_missing_folder_is_said_before_anything_is_read(tmp_path: Path) -> None:
    """It is never made unasked: it may be a slip."""
    with pytest.raises(WrongUsage) as caught:
        IcsTarget(tmp_path / "no" / "a.ics").reminders(ALL)
    assert str(caught.value) == f"{tmp_path}/no/a.ics can't be written, there is no folder {tmp_path}/no: make it first"
    (check,) = IcsTarget(tmp_path / "no" / "a.ics").checks()
    assert not check.well


@pytest.mark.parametrize("name", ["a\0.ics", "x" * 5000 + ".ics"])
def test_names_that_cannot_be_are_refused(tmp_path: Path, name: str) -> None:
    """One line, no traceback."""
    with pytest.raises(WrongUsage) as caught:
        IcsTarget(tmp_path / name).apply([create(made())], NOW, BERLIN)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no space left on device"),
        (errno.EROFS, "read-only file system"),
        (errno.EACCES, "permission denied"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_disk_that_takes_no_more_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, step: str
) -> None:
    """Full, read-only, forbidden: the old file stays, nothing lies beside it, and one line says why."""
    run(path, "one")
    before = path.read_bytes()
    real_open = os.open

    def failing(first: object, *rest: object, **named: object) -> int:
        if step == "open" and not str(first).endswith(".tmp"):
            return real_open(first, *rest, **named)  # type: ignore[arg-type]
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, step, failing)
    with pytest.raises(WrongUsage) as caught:
        IcsTarget(path).apply([create(made("two"))], NOW, BERLIN)
    monkeypatch.undo()
    assert str(caught.value) == f"{path} can't be written ({words}); nothing was changed: give another file"
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write(path: Path) -> None:
    """A real read-only folder, where the tests don't run as root."""
    run(path, "one")
    path.parent.chmod(0o500)
    try:
        assert "permission denied" in problem(IcsTarget(path))
        assert [check.well for check in IcsTarget(path).checks()] == [True, False]
    finally:
        path.parent.chmod(0o700)


def test_a_file_that_cannot_be_read_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be read isn't replaced."""
    run(path, "one")

    def failing(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", failing)
    with pytest.raises(WrongUsage, match=r"followups.ics can't be read \(permission denied\): give another file"):
        IcsTarget(path).reminders(ALL)


def test_a_link_is_written_through(path: Path, tmp_path: Path) -> None:
    """A file that lies in a synchronised folder and is linked to stays there."""
    real = tmp_path / "real"
    real.mkdir()
    path.symlink_to(real / "followups.ics")
    run(path, "one")
    run(path, "two")
    assert path.is_symlink()
    assert len(IcsTarget(real / "followups.ics").reminders(ALL)) == 2
