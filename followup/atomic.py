"""Replace a file whole or not at all: a reader, a crash or a full disk never sees half of it."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Make *data* the content of *path*; raises ``OSError`` with the old file intact and nothing left beside it.

    *mode* is for files that hold secrets (0o600), and is theirs from the first moment. Without it, a file that exists
    keeps its own mode and a new one gets the usual one. A link stays a link: what it points to is replaced. A file that
    is read-only is not replaced.
    """
    real = Path(os.path.realpath(path))
    if real.exists() and not os.access(real, os.W_OK):
        # the folder's rights would let it be replaced, but whoever made it read-only meant it
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(real))
    import tempfile  # a look at what would be written needs none

    handle, name = tempfile.mkstemp(prefix=".followup-", suffix=".tmp", dir=real.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(real) if mode is None else mode)
        beside.replace(real)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(real.parent)


def _mode(path: Path) -> int:
    with suppress(FileNotFoundError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; some systems can't, and then the file is whole all the same."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
