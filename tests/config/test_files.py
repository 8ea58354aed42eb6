"""Files in the configuration's folder are private, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from followup.config.files import make_private_folder, write_corrections, write_private
from followup.config.load import read_corrections
from followup.errors import WrongUsage
from followup.model import Kind, Rule

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no mode bits")


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_folder_and_file_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Nobody else may read what is in there."""
    folder = tmp_path / "a" / "followup"
    make_private_folder(folder)
    write_private(folder / "config.toml", "x = 'ü'\n")
    assert (_mode(folder), _mode(folder / "config.toml")) == (0o700, 0o600)
    assert (folder / "config.toml").read_text("utf-8") == "x = 'ü'\n"


def test_corrections_are_written_and_read(tmp_path: Path) -> None:
    """The folder is made where there is none, nothing is left beside the file."""
    file = tmp_path / "new" / "corrections.toml"
    rules = (Rule(Kind.INTERVIEW, uid="a@example.com"), Rule(Kind.NONE, title="Stand-up*"))
    write_corrections(file, rules)
    assert read_corrections(file) == rules
    assert [path.name for path in file.parent.iterdir()] == ["corrections.toml"]


def test_what_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    """A folder that isn't there, or that is a file, is the person's to mend."""
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(WrongUsage) as wrong:
        write_private(tmp_path / "none" / "config.toml", "")
    assert str(wrong.value) == f"can't write {tmp_path / 'none' / 'config.toml'}: no such file or directory"
    with pytest.raises(WrongUsage) as wrong:
        make_private_folder(tmp_path / "file" / "below")
    assert str(wrong.value) == f"can't write {tmp_path / 'file' / 'below'}: not a directory"
