"""The calendar in memory: the contract, its faults, and its reading side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup.doors.base import Target
from followup.doors.memory import MemoryDoor, fails_after, nothing
from followup.errors import PassingFault
from followup.identity import identity_of
from followup.model import Origin, Owner, Reading, Span, Status
from tests.builders import at, event, reminder, request
from tests.contract import BERLIN, NOW, TargetContract, create, made


class TestMemoryTarget(TargetContract):
    """The memory door keeps the contract."""

    def make(self, folder: Path) -> Target:
        return MemoryDoor()

    def edit(self, target: Target, identity: str, **changes: Any) -> None:
        assert isinstance(target, MemoryDoor)
        target.edit(identity, **changes)

    def delete(self, target: Target, identity: str) -> None:
        assert isinstance(target, MemoryDoor)
        target.delete(identity)

    def add_guest(self, target: Target, identity: str) -> None:
        assert isinstance(target, MemoryDoor)
        target.invite(identity)

    def stored(self, target: Target) -> object:
        assert isinstance(target, MemoryDoor)
        return target.revision


class TestForgetfulMemoryTarget(TestMemoryTarget):
    """A calendar that keeps nothing of a deleted reminder but its identity keeps the contract too."""

    def delete(self, target: Target, identity: str) -> None:
        assert isinstance(target, MemoryDoor)
        target.delete(identity, forget=True)


def test_a_fault_concerns_the_writes_from_there_on() -> None:
    """Two are written, the third isn't, and says why."""
    door = MemoryDoor()
    door.before_write = fails_after(2, lambda: PassingFault("the connection broke", "try again"))
    done = door.apply([create(made(name)) for name in "abc"], NOW, BERLIN)
    assert [item.written for item in done] == [True, True, False]
    assert done[2].problem == "the connection broke: try again"
    door.before_write = nothing
    assert all(item.written for item in door.apply([create(made(name)) for name in "abc"], NOW, BERLIN))
    assert len(door.reminders(Span(at(1), at(30)))) == 3


@pytest.mark.parametrize(("hook", "held"), [("before_write", 1), ("after_write", 2)])
def test_a_crash_keeps_what_was_written(hook: str, held: int) -> None:
    """A crash before the second write leaves one; one after it, two: and the next run finds them."""
    door = MemoryDoor()
    setattr(door, hook, fails_after(1, lambda: RuntimeError("power cut")))
    with pytest.raises(RuntimeError, match="power cut"):
        door.apply([create(made(name)) for name in "abc"], NOW, BERLIN)
    assert len(door.reminders(Span(at(1), at(30)))) == held


def test_reads_what_touches_the_span() -> None:
    """Events that overlap the span, all-day ones in any zone; the rest isn't read."""
    inside = event("in@example.com", at(18, 12), at(18, 13))
    over_night = event("night@example.com", at(17, 23), at(18, 1))
    all_day = event("day@example.com", date(2026, 11, 18), date(2026, 11, 19))
    before = event("before@example.com", at(17, 9), at(17, 10))
    ends_there = event("ends@example.com", at(17, 23), at(18, 0))
    instant = event("instant@example.com", at(18, 0), at(18, 0))
    door = MemoryDoor(Reading((inside, over_night, all_day, before, ends_there, instant), owner=Owner(name="Robin")))
    reading = door.read(Span(at(18, 0), at(19, 0)), ())
    assert {item.uid.partition("@")[0] for item in reading.events} == {"in", "night", "day", "instant"}
    assert reading.owner == Owner(name="Robin")
    assert (reading.kind, reading.name) == ("memory", "memory")
    assert [whole.span for whole in reading.whole] == [Span(at(18, 0), at(19, 0))]


def test_refs_are_read_wherever_they_lie() -> None:
    """An open chain's event is read outside the span; one that is cancelled or missing is gone."""
    origin = Origin(kind="memory")
    far = event("far@example.com", at(2, month=3), at(2, month=3, hour=13))
    off = replace(event("off@example.com"), status=Status.CANCELLED)
    refs = [
        reminder(uid="x", covers=(identity_of(far),), origin=origin).memory,
        reminder(uid="x", covers=(identity_of(off), "missing"), origin=origin).memory,
        reminder(request(), covers=("another kind's",)).memory,
    ]
    reading = MemoryDoor(Reading((far, off))).read(Span(at(18, 0), at(19, 0)), refs)
    assert far in reading.events
    assert reading.gone == {identity_of(off), "missing"}
