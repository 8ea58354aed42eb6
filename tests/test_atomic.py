"""A file is replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from followup.atomic import replace_file

posix_only = pytest.mark.skipif(os.name != "posix", reason="mode bits and links of POSIX")


def mode_of(path: Path) -> int:
    """The permission bits of *path*."""
    return stat.S_IMODE(path.stat().st_mode)


def test_writes_a_new_file_and_replaces_an_old_one(tmp_path: Path) -> None:
    """The content is exactly what was given, and nothing else is left in the folder."""
    path = tmp_path / "a.ics"
    replace_file(path, b"one\r\n")
    replace_file(path, b"two\n")
    assert path.read_bytes() == b"two\n"
    assert [item.name for item in tmp_path.iterdir()] == ["a.ics"]


@posix_only
def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """It is as if the program had simply opened it."""
    (tmp_path / "plain").write_bytes(b"")
    replace_file(tmp_path / "new", b"")
    assert mode_of(tmp_path / "new") == mode_of(tmp_path / "plain")


@posix_only
def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    """A file that only its owner may read stays so."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace_file(path, b"new")
    assert mode_of(path) == 0o640


@posix_only
def test_a_secret_is_never_readable_by_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mode asked for holds before the content is in place, whatever the old file allowed."""
    path = tmp_path / "token.json"
    path.write_bytes(b"old")
    path.chmod(0o644)
    seen: list[int] = []
    fsync = os.fsync

    def watching(handle: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watching)
    replace_file(path, b"secret", mode=0o600)
    assert mode_of(path) == 0o600
    assert seen[0] == 0o600


@posix_only
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Files that are linked from elsewhere are replaced where they lie."""
    real = tmp_path / "real.ics"
    real.write_bytes(b"old")
    link = tmp_path / "link.ics"
    link.symlink_to(real)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()], ids=repr)
def test_a_fault_half_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: BaseException
) -> None:
    """A full disk or Ctrl-C: the old content, no rest beside it, and the fault goes on."""
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")

    def failing(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(os, step, failing)
    with pytest.raises(type(fault)):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.ics"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its folder's rights would allow it, but somebody made the file read-only."""
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    path.chmod(0o444)
    # root may do anything, so ask for what anybody else would be told
    monkeypatch.setattr(os, "access", lambda asked, right: not (right == os.W_OK and Path(asked) == path))
    with pytest.raises(PermissionError):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """There is nothing to write beside."""
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "no" / "a.ics", b"")
