"""Messages as people keep them: plain text, or a mail with its headers."""

from __future__ import annotations

import re
import sys
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

from followup.errors import SourceUnreadable, WrongUsage
from followup.record import record
from followup.text import plain

LARGEST = 1_000_000
"""Bytes: nobody writes longer follow-ups, and a wrong file shall not fill the memory."""
_ID = re.compile(r"[0-9a-v]{4,32}")
_MAIL = re.compile(rb"\A(?:From |(?:[A-Za-z][A-Za-z0-9-]*):[ \t])")
_HEADERS = {b"from", b"to", b"subject", b"date", b"received", b"return-path", b"message-id", b"mime-version"}


@record
class Letter:
    """A message: its words, who gets it, and how many lines stand before them in the file."""

    text: str
    person: str = ""
    before: int = 0


def is_id(name: str) -> bool:
    """Whether *name* is a reminder's id, or the beginning of one; a file of that name goes first."""
    return bool(_ID.fullmatch(name.lower())) and not Path(name).exists()


def read_letter(name: str) -> Letter:
    """The message in the file *name*, or on standard input for ``-``.

    Raises ``WrongUsage`` where there is no such file, ``SourceUnreadable`` where it is no message.
    """
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if name == "-" else _read(Path(name))
    except FileNotFoundError:
        raise WrongUsage(f"no such file: {name}", "give a file, - for standard input, or a reminder's id") from None
    except OSError as error:
        raise SourceUnreadable(f"can't read {name}: {(error.strerror or 'unknown fault').lower()}") from None
    if len(data) > LARGEST or b"\0" in data:
        raise SourceUnreadable(f"{name} is not a message", "give a text or a mail")
    letter = letter_of(data)
    if not letter.text.strip():
        raise SourceUnreadable(f"{name} is empty", "write something first")
    return letter


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def letter_of(data: bytes) -> Letter:
    """The message in *data*: the words of a mail (its plain part, else its HTML), or the whole of a text."""
    if not _is_mail(data):
        return Letter(_decoded(data))
    mail = BytesParser(policy=policy.default).parsebytes(data)
    body = mail.get_body(("plain", "html"))
    if body is None:
        return Letter("")
    text = body.get_content()
    if body.get_content_type() == "text/html":
        text = plain(text)
    return Letter(text, _receiver(mail), _before(data, text))


def _receiver(mail: EmailMessage) -> str:
    """The name of whom the mail goes to, else the address; empty for none or several."""
    addresses: tuple[Any, ...] = getattr(mail["To"], "addresses", ())
    return (addresses[0].display_name or addresses[0].addr_spec) if len(addresses) == 1 else ""


def _is_mail(data: bytes) -> bool:
    if not _MAIL.match(data):
        return False
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    names = {line.partition(b":")[0].strip().lower() for line in head.splitlines() if b":" in line}
    return bool(names & _HEADERS)


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _before(data: bytes, text: str) -> int:
    """How many lines of the file come before the words; 0 where they are encoded and can't be found again."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    ahead = sum(1 for _ in _until_text(text))
    for number, line in enumerate(_decoded(data).splitlines()):
        if first and line.strip() == first:
            return number - ahead
    return 0


def _until_text(text: str) -> list[str]:
    lines = text.splitlines()
    return lines[: next((n for n, line in enumerate(lines) if line.strip()), 0)]
