"""Writing the files in the configuration's folder: whole or not at all, and for their owner's eyes only."""

from __future__ import annotations

from pathlib import Path

from followup.atomic import replace_file
from followup.config.document import rules_text
from followup.errors import WrongUsage
from followup.model import Rule


def write_private(file: Path, text: str) -> None:
    """Put *text* into *file* (0600); raises ``WrongUsage`` in one line if that can't be."""
    try:
        replace_file(file, text.encode(), mode=0o600)
    except OSError as error:
        raise _unwritable(file, error) from None


def make_private_folder(folder: Path) -> None:
    """Make *folder* (0700) and what is missing above it; one that exists stays as it is."""
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from None


def write_corrections(file: Path, rules: tuple[Rule, ...]) -> None:
    """Keep *rules* in ``corrections.toml``; the folder is made if need be."""
    make_private_folder(file.parent)
    write_private(file, rules_text(rules))


def _unwritable(file: Path, error: OSError) -> WrongUsage:
    return WrongUsage(f"can't write {file}", (error.strerror or "unknown fault").lower())
