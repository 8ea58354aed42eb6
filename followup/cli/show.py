"""From a command's result to stdout and stderr, and to its exit code.

Data goes to stdout: JSON alone with ``--json``, else the table. What is said about it goes to stderr.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from followup.cli.session import Session
from followup.model import Outcome, Problem, Reading
from followup.output.lines import Line, text_line
from followup.output.paint import paint

if TYPE_CHECKING:
    from followup.cli.judging import Judged
    from followup.cli.standing import Standing

WIDEST = 120
"""Columns: longer lines are hard to follow."""
ORDER = (2, 3, 4, 75, 1)
"""Exit codes: the first of these that applies is the one."""


def width() -> int:
    """The columns there are: the terminal's, ``COLUMNS``, or 80; never more than a person can follow."""
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, WIDEST))


def data(lines: Iterable[Line]) -> None:
    """Lines to stdout."""
    if sys.stdout is not None:
        paint(lines, sys.stdout, os.environ)


def words(lines: Iterable[Line]) -> None:
    """Lines to stderr."""
    if sys.stderr is not None:
        paint(lines, sys.stderr, os.environ)


def outcome(session: Session, done: Outcome, as_json: bool) -> int:
    """Show what a run did; gives the exit code."""
    from followup.output.as_json import dump, outcome_json
    from followup.output.human import run_summary, run_table

    session.progress.clear()
    if as_json:
        click.echo(dump(outcome_json(done)), nl=False)
    elif not session.quiet:
        lines = run_table(done, width())
        data([*lines, text_line()] if lines else [])
        words(run_summary(done, width(), session.verbose > 0))
    told = [*problems(session, done.problems, as_json), *(item.problem for item in done.done if item.problem)]
    told += [done.plan.refused] if done.plan.refused else []
    for line in told:
        session.say(f"followup: {line}")
    if session.verbose and not as_json:
        whose(session, done.reading, done.zone.key)
    return exit_code(done)


def problems(session: Session, found: Sequence[Problem], as_json: bool) -> list[str]:
    """The problems to name on stderr; with ``-q`` or ``--json`` only those that change the exit code."""
    return [problem.message for problem in found if problem.exit_code or not (session.quiet or as_json)]


def whose(session: Session, reading: Reading, zone: str) -> None:
    """For ``-v``: whose calendar it is taken to be, and which zone."""
    emails = ", ".join(sorted(reading.owner.emails)) or "unknown, so answers to invitations don't decide"
    how = f" ({reading.owner.how})" if reading.owner.how else ""
    session.say(f"Whose calendar: {emails}{how}")
    session.say(f"Time zone: {zone}")


def judged(session: Session, found: Judged, as_json: bool) -> int:
    """Show what each event is; gives the exit code."""
    from followup.output.as_json import classified_json, dump
    from followup.output.classified import classified_summary, classified_table

    session.progress.clear()
    if as_json:
        click.echo(dump(classified_json(found.reading, found.events, found.verdicts, found.now, found.zone)), nl=False)
    elif not session.quiet:
        verbose = session.verbose > 0
        lines = classified_table(found.events, found.verdicts, found.now, found.zone, width(), verbose)
        data([*lines, text_line()] if lines else [])
        words(classified_summary(found.events, found.verdicts))
    for line in problems(session, found.reading.problems, as_json):
        session.say(f"followup: {line}")
    if session.verbose and not as_json:
        whose(session, found.reading, found.zone.key)
    codes = {problem.exit_code for problem in found.reading.problems}
    return next((code for code in ORDER if code in codes), 0)


def standing(session: Session, found: Standing, as_json: bool) -> int:
    """Show how the reminders stand."""
    from followup.output.as_json import dump, standing_json
    from followup.output.standing import standing_summary, standing_table

    session.progress.clear()
    common = (found.reminders, found.states, found.looks, found.short, found.now, found.zone)
    if as_json:
        click.echo(dump(standing_json(*common, found.target)), nl=False)
    elif not session.quiet:
        lines = standing_table(*common, width())
        data([*lines, text_line()] if lines else [])
        words(standing_summary(found.states, found.target))
    return 0


def sentence(session: Session, line: str) -> int:
    """Say what was done, unless ``-q``."""
    session.progress.clear()
    if line and not session.quiet:
        session.say(line)
    return 0


def checked(session: Session, found: dict[str, Any], lines: Iterable[Line], as_json: bool) -> int:
    """Show what is to be said of a message: 1 if there is something."""
    from followup.output.as_json import dump

    if as_json:
        click.echo(dump(found), nl=False)
    elif not (session.quiet and found["ok"]):
        data(lines)
    return 0 if found["ok"] else 1


def exit_code(done: Outcome) -> int:
    """The code for what a run could not do; 0 if there is nothing of the kind."""
    codes = {problem.exit_code for problem in done.problems}
    if done.plan.refused or any(item.problem and not item.written for item in done.done):
        codes.add(1)
    return next((code for code in ORDER if code in codes), 0)
