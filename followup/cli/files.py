"""Files that a person names for something the program makes."""

from __future__ import annotations

from pathlib import Path

from followup.atomic import replace_file
from followup.errors import WrongUsage


def write_own(name: str, data: bytes, opening: bytes, what: str) -> None:
    """Make *data*, which begins with *opening*, the content of the file *name*, whole or not at all.

    Raises ``WrongUsage`` where it can't be written, or where a file that is no such *what* would be lost.
    """
    file = Path(name)
    try:
        if file.exists() and not _begins_so(file, opening):
            raise WrongUsage(f"{name} exists and is no {what}", "name another file, or delete it first")
        replace_file(file, data)
    except OSError as error:
        why = (error.strerror or "unknown fault").lower()
        raise WrongUsage(f"can't write {name}: {why}", "give another file") from None


def _begins_so(file: Path, opening: bytes) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(opening)).lower() in {opening.lower(), b""}
