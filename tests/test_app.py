"""A run asks, shows what it would write, and writes once, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup.app import Ask, Choices, run
from followup.doors.memory import MemoryDoor
from followup.identity import identity_of
from followup.model import (
    Answer,
    Create,
    Decision,
    Knowledge,
    Mark,
    Origin,
    Outcome,
    Owner,
    Person,
    Plan,
    Range,
    Reading,
    Settings,
    Word,
)
from followup.pipeline import Moment
from tests.builders import at, event, person

NOW = at(18, 14)
TALK = event(
    summary="Job interview at Acme",
    organizer=person(answer=Answer.ACCEPTED),
    attendees=(person(answer=Answer.ACCEPTED), Person("robin@home.example", "Robin", Answer.ACCEPTED, is_self=True)),
    origin=Origin(kind="memory"),
)
SKIP = {identity_of(TALK): Decision(Word.SKIP)}


def door() -> MemoryDoor:
    return MemoryDoor(Reading((TALK,), owner=Owner(frozenset({"robin@home.example"})), kind="memory"))


def frame(zone: ZoneInfo) -> tuple[datetime, Range]:
    return NOW, Range(NOW - timedelta(days=7), NOW, timedelta(days=9))


def ran(there: MemoryDoor, choices: Choices) -> Outcome:
    return run(there, there, Settings(), Knowledge(), frame, ZoneInfo("Europe/Berlin"), choices)


def says(*answers: Mapping[str, Decision] | None) -> Ask:
    """A review that gives one answer after the other."""
    left: Iterator[Mapping[str, Decision] | None] = iter(answers)

    def ask(reading: Reading, plan: Plan, moment: Moment) -> Mapping[str, Decision] | None:
        return next(left)

    return ask


def test_what_is_confirmed_is_what_is_written() -> None:
    """The plan made anew with the decisions, not the one before."""
    seen: list[Plan] = []
    there = door()
    done = ran(there, Choices(ask=says(SKIP), confirm=lambda plan: bool(seen.append(plan)) or True))
    assert [type(action) for action in seen[0].actions] == [Mark]
    assert (done.plan, [item.action for item in done.done]) == (seen[0], list(seen[0].actions))
    assert there.revision == 1


def test_a_look_plans_what_a_run_writes() -> None:
    """All but the text, which nobody sees before it is written."""
    look, written = ran(door(), Choices(dry_run=True)).plan, ran(door(), Choices()).plan
    (planned,), (made,) = look.actions, written.actions
    assert isinstance(planned, Create)
    assert isinstance(made, Create)
    assert "Acme" in made.reminder.body
    assert made.reminder.memory.fingerprint
    without = replace(made.reminder, body="", memory=replace(made.reminder.memory, fingerprint=""))
    assert planned == replace(made, reminder=without)


def test_no_leads_back_to_the_questions() -> None:
    """And the next answer counts."""
    there, sure = door(), iter((False, True))
    done = ran(there, Choices(ask=says(SKIP, {}), confirm=lambda _: next(sure)))
    assert [type(item.action) for item in done.done] == [Create]
    assert list(sure) == []


def test_leaving_writes_nothing() -> None:
    """At the questions, after a no, and where nobody can be asked again."""
    for choices in (
        Choices(ask=says(None)),
        Choices(ask=says(SKIP, None), confirm=lambda _: False),
        Choices(confirm=lambda _: False),
    ):
        there = door()
        done = ran(there, choices)
        assert (done.dry_run, done.done, there.revision) == (True, (), 0)


def test_nobody_is_asked_about_nothing() -> None:
    """With nothing to write, or in a dry run, there is nothing to confirm."""
    there, asked = door(), []
    sure = Choices(dry_run=True, confirm=lambda plan: bool(asked.append(plan)) or True)
    assert ran(there, sure).dry_run
    ran(there, Choices())
    ran(there, Choices(confirm=lambda plan: bool(asked.append(plan)) or True))
    assert (asked, there.revision) == ([], 1)
