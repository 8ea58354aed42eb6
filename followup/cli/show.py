"""From a command's result to stdout and stderr, and to its exit code.

What was asked for goes to stdout: JSON alone with ``--json``, else the table and what is to be said about it. Faults go
to stderr, one line each.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from followup.cli.session import Session
from followup.model import Draft, Outcome, Problem, Reading
from followup.output.lines import Line, text_line
from followup.output.paint import paint
from followup.text import one_line

if TYPE_CHECKING:
    from followup.cli.drafting import Drafted
    from followup.cli.judging import Judged
    from followup.cli.reporting import Reported
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


def outcome(session: Session, done: Outcome, as_json: bool) -> int:
    """Show what a run did; gives the exit code."""
    from followup.output.as_json import dump, outcome_json
    from followup.output.human import run_summary, run_table

    session.progress.clear()
    if as_json:
        click.echo(dump(outcome_json(done)), nl=False)
    elif not session.quiet:
        verbose = session.verbose > 0
        table = run_table(done, width())
        data([*table, *([text_line()] if table else []), *run_summary(done, width(), verbose)])
        data(notes(session, done.problems, done.reading, done.zone.key))
    faults = [*serious(done.problems), *(item.problem for item in done.done if item.problem)]
    complain(session, [*faults, *([done.plan.refused] if done.plan.refused else [])])
    return exit_code(done)


def left(session: Session, done: Outcome) -> int:
    """Say that the person left a review, and what could not be read; gives the exit code."""
    session.progress.clear()
    if not session.quiet:
        data([text_line("You left: nothing was written."), *notes(session, done.problems, done.reading, done.zone.key)])
    complain(session, serious(done.problems))
    return exit_code(done)


def notes(session: Session, problems: Sequence[Problem], reading: Reading, zone: str) -> list[Line]:
    """What was left out of a sound reading; with ``-v`` all of it, whose calendar it is and which zone is used."""
    from followup.output.human import left_unread, whose

    verbose = session.verbose > 0
    harmless = [problem.message for problem in problems if not problem.exit_code]
    return [*left_unread(harmless, width(), verbose), *(whose(reading.owner, zone, width()) if verbose else ())]


def serious(problems: Iterable[Problem]) -> list[str]:
    """The problems that change the exit code."""
    return [problem.message for problem in problems if problem.exit_code]


def complain(session: Session, faults: Iterable[str]) -> None:
    """Each fault as one line on stderr."""
    for fault in faults:
        session.say(f"followup: {one_line(fault, 1000)}")


def judged(session: Session, found: Judged, as_json: bool) -> int:
    """Show what each event is; gives the exit code."""
    from followup.output.as_json import classified_json, dump
    from followup.output.classified import classified_summary, classified_table

    session.progress.clear()
    if as_json:
        click.echo(dump(classified_json(found.reading, found.events, found.verdicts, found.now, found.zone)), nl=False)
    elif not session.quiet:
        verbose = session.verbose > 0
        table = classified_table(found.events, found.verdicts, found.now, found.zone, width(), verbose)
        data([*table, *([text_line()] if table else []), *classified_summary(found.events, found.verdicts)])
        data(notes(session, found.reading.problems, found.reading, found.zone.key))
    complain(session, serious(found.reading.problems))
    return worst(problem.exit_code for problem in found.reading.problems)


def standing(session: Session, found: Standing, as_json: bool) -> int:
    """Show how the reminders stand."""
    from followup.output.as_json import dump, standing_json
    from followup.output.standing import standing_summary, standing_table

    session.progress.clear()
    common = (found.reminders, found.states, found.looks, found.short, found.now, found.zone)
    if as_json:
        click.echo(dump(standing_json(*common, found.target)), nl=False)
    elif not session.quiet:
        table = standing_table(*common, width())
        data([*table, *([text_line()] if table else []), *standing_summary(found.states, found.target)])
    return 0


def reported(session: Session, found: Reported, as_json: bool, page: str) -> int:
    """Show how well the person follows up; *page* is the file in which that stands too. Gives the exit code."""
    from followup.output.as_json import dump
    from followup.output.reported import report_json, report_lines, report_summary

    session.progress.clear()
    problems = found.reading.problems if found.reading else ()
    if as_json:
        click.echo(dump(report_json(found.report, found.now, found.zone, found.target, found.reading)), nl=False)
    elif not session.quiet:
        data(report_lines(found.report, found.now, found.zone, width(), session.verbose > 0))
        data([text_line(), *report_summary(found.report, found.target, found.reading, width())])
        data(notes(session, problems, found.reading, found.zone.key) if found.reading else ())
        data([text_line(f"{page} is written; open it in a browser.")] if page else ())
    complain(session, serious(problems))
    return worst(problem.exit_code for problem in problems)


def drafted(session: Session, found: Drafted, made: Sequence[Draft], as_json: bool, files: Sequence[str]) -> int:
    """Show the messages as *made*, unless *files* hold them; what is left to do goes to stderr."""
    from followup.output.as_json import dump
    from followup.output.drafted import drafted_json, drafted_note, drafted_text

    if as_json:
        click.echo(dump(drafted_json(made, found.reminder, found.told, found.target, found.now, found.zone)), nl=False)
    elif files:
        sentence(session, f"Written to {', '.join(files)}.")
    else:
        click.echo(drafted_text(made), nl=False)
    if not (as_json or session.quiet):
        told = "the event" if found.told == "event" else "the reminder alone"
        own = any(name.endswith("sign_off") for name in session.settings.texts)
        session.say(drafted_note(made, told, own))
    return 0


def sentence(session: Session, line: str) -> int:
    """Say what was done, unless ``-q``."""
    session.progress.clear()
    if line and not session.quiet:
        click.echo(line)
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
    unwritten = done.plan.refused or any(item.problem and not item.written for item in done.done)
    return worst([*(problem.exit_code for problem in done.problems), 1 if unwritten else 0])


def worst(codes: Iterable[int]) -> int:
    """The exit code that tells the most; 0 where there is nothing to tell."""
    found = set(codes)
    return next((code for code in ORDER if code in found), 0)
