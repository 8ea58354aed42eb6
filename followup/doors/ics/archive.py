"""The calendars in a .zip, as Google exports them: read where they lie, never unpacked to disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO

from followup.errors import SourceUnreadable
from followup.record import record
from followup.text import one_line

MOST_ENTRIES = 2_000
LARGEST_ENTRY = 400_000_000
LARGEST_WHOLE = 800_000_000
"""Bytes that come out of one archive; twelve years of a busy person's calendar are 60 MB."""
HIGHEST_RATIO = 200
"""Times that an entry of more than SMALL bytes grows; calendars grow by 5 to 30."""
SMALL = 20_000_000
_PIECE = 1 << 20

_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


@record
class Member:
    """One calendar of an archive, or why it wasn't read."""

    name: str
    data: bytes = b""
    problem: str = ""


def read_archive(file: IO[bytes] | BinaryIO, name: str) -> Iterator[Member]:
    """The calendars in the archive *file*, in the order of their names.

    Entries that would climb out of it are named, not read. Raises ``SourceUnreadable`` for what is no archive, or one
    without any calendar.
    """
    try:
        archive = zipfile.ZipFile(file)
    except _FAULTS as error:
        raise SourceUnreadable(f"{name} is a damaged .zip", "export it again") from error
    with archive:
        calendars = [info for info in archive.infolist() if _is_calendar(info)]
        climbing = [info for info in calendars if _climbs(info.filename)]
        sound = sorted((info for info in calendars if info not in climbing), key=lambda info: info.filename)
        if not sound and climbing:
            raise SourceUnreadable(
                f"{name} holds only entries that climb out of it ({_named(climbing[0])})", "don't trust this file"
            )
        if not sound:
            raise SourceUnreadable(f"{name} holds no .ics file", "give the .zip that the calendar exported")
        for info in climbing:
            yield Member(_named(info), problem=f"{_named(info)} in {name} climbs out of the archive and was not read")
        yield from _entries(archive, sound, name)


def _entries(archive: zipfile.ZipFile, sound: list[zipfile.ZipInfo], name: str) -> Iterator[Member]:
    left = LARGEST_WHOLE
    for number, info in enumerate(sound):
        shown = _named(info)
        if number >= MOST_ENTRIES:
            yield Member(shown, problem=f"{name} holds more than {MOST_ENTRIES} calendars; the rest was not read")
            return
        limit = min(left, LARGEST_ENTRY, max(SMALL, info.compress_size * HIGHEST_RATIO))
        data, problem = _content(archive, info, limit)
        left -= len(data)
        yield Member(shown, data, f"{shown} in {name} {problem}" if problem else "")


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> tuple[bytes, str]:
    """What an entry holds, up to *limit*; of a damaged one what came out before the damage."""
    if info.flag_bits & 1:
        return b"", "is encrypted and was not read"
    content = io.BytesIO()
    try:
        with archive.open(info) as entry:
            while piece := entry.read(_PIECE):
                if content.tell() + len(piece) > limit:
                    return b"", f"unpacks to more than {limit // 1_000_000} MB and was not read"
                content.write(piece)
    except _FAULTS:
        return content.getvalue(), "is damaged: what could be read was used"
    return content.getvalue(), ""


def _is_calendar(info: zipfile.ZipInfo) -> bool:
    base = info.filename.replace("\\", "/").rpartition("/")[2]
    # a Mac packs a shadow beside each file
    hidden = base.startswith("._") or info.filename.startswith("__MACOSX/")
    return not info.is_dir() and base.lower().endswith((".ics", ".ical", ".ifb", ".icalendar")) and not hidden


def _climbs(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0]


def _named(info: zipfile.ZipInfo) -> str:
    return f"“{one_line(info.filename)[:80]}”"
