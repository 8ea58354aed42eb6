"""A whole run for a command that writes: the doors it was given, what it may do, and what to show of it."""

from __future__ import annotations

from dataclasses import dataclass

from followup import app, wiring
from followup.cli import show
from followup.cli.session import Session
from followup.doors.base import Source, Target


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What ``run_options`` were given."""

    dry_run: bool
    as_json: bool
    since: str | None
    until: str | None
    allow_withdraw: bool


def run(session: Session, command: str, source: Source, target: Target, lock: str, options: RunOptions) -> int:
    """Run from *source* to *target*, show the outcome, give the exit code; *lock* names what two runs can't share."""
    choices = app.Choices(
        dry_run=options.dry_run,
        allow_withdraw=options.allow_withdraw,
        progress=session.progress,
        lock=wiring.lock_on(lock),
    )
    frame = session.frame(command, options.since, options.until)
    done = app.run(source, target, session.settings, session.knowledge, frame, session.system_zone, choices)
    return show.outcome(session, done, options.as_json)
