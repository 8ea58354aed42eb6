"""A whole run for a command that writes: the doors it was given, what it may do, and what to show of it."""

from __future__ import annotations

from collections.abc import Callable

from followup import app, wiring
from followup.cli import show
from followup.cli.session import Session
from followup.doors.base import Source, Target
from followup.model import Outcome, Plan
from followup.record import record


@record
class RunOptions:
    """What ``run_options`` were given."""

    dry_run: bool
    as_json: bool
    since: str | None
    until: str | None
    allow_withdraw: bool


def run(session: Session, command: str, source: Source, target: Target, options: RunOptions) -> int:
    """Run from *source* to *target*, show the outcome, give the exit code."""
    return show.outcome(session, outcome(session, command, source, target, options), options.as_json)


def outcome(
    session: Session,
    command: str,
    source: Source,
    target: Target,
    options: RunOptions,
    ask: app.Ask = app.no_questions,
    confirm: Callable[[Plan], bool] = app.no_doubt,
) -> Outcome:
    """Run from *source* to *target*; *ask* is the review, *confirm* the last look before the write."""
    choices = app.Choices(
        dry_run=options.dry_run,
        allow_withdraw=options.allow_withdraw,
        ask=ask,
        confirm=confirm,
        progress=session.progress,
        lock=wiring.lock_on(session.doors.lock_key(target)),
    )
    frame = session.frame(command, options.since, options.until)
    return app.run(source, target, session.settings, session.knowledge, frame, session.system_zone, choices)
