"""What ``done``, ``skip``, ``snooze``, ``undo`` and ``clear`` have in common: find reminders, mark them, say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from followup import wiring
from followup.cli import show
from followup.cli.session import Session
from followup.cli.standing import Listed, listed
from followup.marks import find
from followup.model import Existing, Mark
from followup.output.as_json import dump, marks_json
from followup.output.marked import marked_lines

PATIENCE = 10.0
"""Seconds to wait for a run that is writing just now."""

Choose = Callable[[Listed], Sequence[Mark]]
"""Which marks to make of the reminders there are."""


def mark(
    session: Session, target: str | None, as_json: bool, choose: Choose, otherwise: str = "", note: str = ""
) -> int:
    """Make the marks that *choose* gives; *otherwise* is said where there are none, *note* after it was done."""
    place = session.doors.standing(target)
    with wiring.lock_on(session.doors.lock_key(place), PATIENCE)():
        there = listed(session, place)
        marks = tuple(choose(there))
        done = place.apply(marks, there.now, there.zone, session.progress) if marks else ()
    now, zone = there.now, there.zone
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


def each(ids: Sequence[str], make: Callable[[Existing, Listed], Mark]) -> Choose:
    """The same mark on each of the reminders *ids*; nothing is marked unless every id is known."""

    def choose(there: Listed) -> Sequence[Mark]:
        found = {item.identity: item for item in (find(prefix, there.existing) for prefix in ids)}
        return [make(item, there) for item in found.values()]

    return choose
