"""What the person named, opened: files, folders, archives, standard input, secret addresses."""

from __future__ import annotations

import io
import mmap
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, BinaryIO

from followup.doors.ics.address import Fetch, checked, digest, digest_name, is_address
from followup.doors.ics.scan import Buffer
from followup.errors import FollowupError, PassingFault, SourceUnreadable, WrongUsage
from followup.record import record
from followup.text import one_line

LARGEST_FILE = 4_000_000_000
"""Bytes of a file, which is mapped and not copied."""
LARGEST_STREAM = 400_000_000
"""Bytes of what can only be read once: standard input, a pipe."""
MOST_FILES = 5_000
"""Calendars in one folder."""

_SMALL = 4_000_000
_CALENDARS = (".ics", ".ical", ".icalendar", ".ifb")
_EXPORT = "export the calendar again, or name another file"


@record
class Opened:
    """The bytes of one calendar file, or what kept it from being read."""

    name: str
    """For messages; never an address."""
    data: Buffer = b""
    origin: str = ""
    """A digest of the address it came from."""
    error: FollowupError | None = None
    note: str = ""
    """Something to tell that doesn't make the source unreadable."""


def open_all(inputs: Sequence[str], stdin: IO[bytes] | BinaryIO | None, fetch: Fetch | None) -> Iterator[Opened]:
    """Every calendar file behind *inputs*; raises ``WrongUsage`` for what can't be meant."""
    for item in inputs:
        if is_address(item):
            checked(item)
    for item in inputs:
        try:
            yield from _open(item, stdin, fetch)
        except (SourceUnreadable, PassingFault) as error:
            yield Opened(shown(item), error=error)


def shown(item: str) -> str:
    """How messages call an input."""
    if is_address(item):
        return digest_name(item)
    return "standard input" if item == "-" else one_line(Path(item).name or item)[:120]


def _open(item: str, stdin: IO[bytes] | BinaryIO | None, fetch: Fetch | None) -> Iterator[Opened]:
    name = shown(item)
    if item == "-":
        if stdin is None:
            raise WrongUsage("there is no standard input to read", "name a file")
        yield from _of_bytes(_drain(stdin, name), name, "")
    elif is_address(item):
        answer = (fetch or _over_the_net())(checked(item))
        data = answer if isinstance(answer, bytes) else _drain(answer, name)
        yield from _of_bytes(data, name, f"address:{digest(item)}")
    else:
        yield from _of_path(Path(item), name)


def _of_path(path: Path, name: str) -> Iterator[Opened]:
    try:
        if not path.is_dir():
            yield from _of_file(path, name)
            return
        inside = sorted(
            found
            for found in path.iterdir()
            if found.suffix.lower() in (*_CALENDARS, ".zip") and not found.name.startswith(".") and found.is_file()
        )
    except FileNotFoundError as error:
        raise SourceUnreadable(f"there is no {one_line(str(path))[:200]}", "check the name") from error
    except (OSError, ValueError) as error:
        raise SourceUnreadable(f"{name} can't be opened ({_reason(error)})", "check its permissions") from error
    if not inside:
        raise SourceUnreadable(f"the folder {name} holds no .ics and no .zip", "name the folder your export is in")
    for number, found in enumerate(inside):
        if number == MOST_FILES:
            yield Opened(name, note=f"{name} holds more than {MOST_FILES} calendars; the rest was not read")
            return
        try:
            yield from _of_path(found, one_line(found.name)[:120])
        except SourceUnreadable as error:
            yield Opened(one_line(found.name)[:120], error=error)


def _of_file(path: Path, name: str) -> Iterator[Opened]:
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if not path.is_file():
            # a pipe, or what a shell makes of <(…)
            yield from _of_bytes(_drain(file, name), name, "")
            return
        if size > LARGEST_FILE:
            raise SourceUnreadable(f"{name} is larger than {LARGEST_FILE // 10**9} GB", "split the export by years")
        if _looks_zipped(file.read(4)):
            file.seek(0)
            yield from _of_archive(file, name, "")
            return
        file.seek(0)
        data = file.read() if size <= _SMALL else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    yield from _of_bytes(data, name, "")


def _of_bytes(data: Buffer, name: str, origin: str) -> Iterator[Opened]:
    if _looks_zipped(data[:4]):
        yield from _of_archive(io.BytesIO(data[:]), name, origin)
    elif not data[:4096].strip(b"\0 \t\r\n\xef\xbb\xbf") and not data[:].strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise SourceUnreadable(f"{name} is empty", _EXPORT)
    else:
        yield Opened(name, data, origin)


def _of_archive(file: IO[bytes], name: str, origin: str) -> Iterator[Opened]:
    from followup.doors.ics.archive import read_archive  # zipfile takes its time, and archives are rare

    for member in read_archive(file, name):
        climbed = member.problem and not member.data and "climbs out" in member.problem
        if member.data:
            yield Opened(f"{member.name} in {name}", member.data, origin)
        elif not member.problem:
            yield Opened(member.name, error=SourceUnreadable(f"{member.name} in {name} is empty", _EXPORT))
        if climbed:
            yield Opened(name, note=member.problem)
        elif member.problem:
            yield Opened(name, error=SourceUnreadable(member.problem, _EXPORT))


def _looks_zipped(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _over_the_net() -> Fetch:
    from followup.doors.ics.fetch import fetch  # http and TLS take their time, and most calendars are files

    return fetch


def _drain(stream: IO[bytes] | BinaryIO, name: str) -> bytes:
    """All of a stream, within bounds."""
    content = io.BytesIO()
    while piece := stream.read(1 << 20):
        if content.tell() + len(piece) > LARGEST_STREAM:
            raise SourceUnreadable(f"{name} is larger than {LARGEST_STREAM // 10**6} MB", "name a file instead")
        content.write(piece)
    return content.getvalue()


def _reason(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "permission denied"
    return one_line(error.strerror or "") if isinstance(error, OSError) else "its name can't be meant"
