"""What ``done``, ``skip``, ``snooze``, ``undo`` and ``clear`` have in common: find reminders, mark them, say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import click

from followup import wiring
from followup.cli import show
from followup.cli.session import Session
from followup.marks import find
from followup.model import Existing, Mark, Span
from followup.output.as_json import dump, marks_json
from followup.output.marked import marked_lines

REACH = timedelta(days=400)
"""How far from now a reminder may lie that a person speaks of."""
PATIENCE = 10.0
"""Seconds to wait for a run that is writing just now."""

Choose = Callable[[Sequence[Existing], datetime], Sequence[Mark]]
"""Which marks to make of the reminders there are, at a moment (UTC)."""


def mark(
    session: Session, target: str | None, as_json: bool, choose: Choose, otherwise: str = "", note: str = ""
) -> int:
    """Make the marks that *choose* gives; *otherwise* is said where there are none, *note* after it was done."""
    now, zone = session.now(session.zone), session.zone
    place = session.doors.standing(target)
    with wiring.lock_on(session.doors.lock_key(place), PATIENCE)():
        existing = place.reminders(Span(now - REACH, now + REACH), session.progress)
        marks = tuple(choose(existing, now))
        done = place.apply(marks, now, zone, session.progress) if marks else ()
    session.progress.clear()
    failed = [item.problem for item in done if not item.written and item.problem]
    written = [item.action for item in done if item.written]
    if as_json:
        click.echo(dump(marks_json(written, failed, place.name, now, zone)), nl=False)
    elif not session.quiet:
        show.data(marked_lines(written, now, zone, show.width()))
        show.sentence(session, (note if written else otherwise) or "")
    show.complain(session, failed)
    return 1 if failed else 0


def each(ids: Sequence[str], make: Callable[[Existing, datetime], Mark]) -> Choose:
    """The same mark on each of the reminders *ids*; nothing is marked unless every id is known."""

    def choose(existing: Sequence[Existing], now: datetime) -> Sequence[Mark]:
        found = {item.identity: item for item in (find(prefix, existing) for prefix in ids)}
        return [make(item, now) for item in found.values()]

    return choose
