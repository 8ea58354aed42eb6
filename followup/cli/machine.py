"""This computer, for ``followup schedule``: where home is, which programs there are, how they are called."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from followup.cli.session import Session
from followup.schedule import Machine, Ran

PATIENCE = 30
"""Seconds that a scheduler may take to answer."""


def this_machine() -> Machine:
    """The computer the program runs on."""
    return Machine(home=Path.home(), which=shutil.which, run=_run)


def sync_command(session: Session) -> tuple[str, ...]:
    """What a schedule calls: this very program, silent when all is well, with the configuration that holds now."""
    called = Path(sys.argv[0])
    if called.name in {"followup", "followup.exe"} and called.exists():
        program: tuple[str, ...] = (str(called.absolute()),)
    else:
        program = (sys.executable, "-m", "followup")
    config = ("--config", str(session.place.file)) if session.place.named else ()
    return (*program, *config, "-q", "sync", "--jitter", "60s")


def _run(command: Sequence[str], given: str) -> Ran:
    try:
        ended = subprocess.run(  # noqa: S603  the commands are those of followup.schedule
            command, input=given, capture_output=True, encoding="utf-8", errors="replace", check=False, timeout=PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Ran(1, error=str(getattr(error, "strerror", None) or "it did not answer"))
    return Ran(ended.returncode, ended.stdout, ended.stderr)
