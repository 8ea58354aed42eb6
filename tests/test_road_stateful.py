"""Any mix of events that change, edits by hand, crashes and reruns settles: nothing twice, nothing lost, nothing back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from followup.app import run
from followup.doors.memory import MemoryDoor, fails_after, nothing
from followup.identity import identity_of
from followup.model import (
    Answer,
    Event,
    Existing,
    Keep,
    Knowledge,
    Origin,
    Outcome,
    Owner,
    Person,
    Range,
    Reading,
    Settings,
    Skip,
    Span,
    State,
    Status,
)
from tests.builders import at

ZONE = ZoneInfo("Europe/Berlin")
ME = Person("robin@home.example", "Robin Example", Answer.ACCEPTED, is_self=True)
EVER = Span(at(1, month=1, year=2020), at(1, month=1, year=2040))
TITLES = ("Interview Acme: Jane Doe", "Coffee chat with Ana Lopez", "Applied to Fernhill", "Client meeting Bo Berg")


class Crash(Exception):
    """The program was killed here."""


def made(number: int, start: datetime) -> Event:
    """An event that is an interaction; every fourth is an interview at the same house, so that loops come about."""
    firm = "acme" if number % len(TITLES) == 0 else f"firm{number}"
    other = Person(f"ana{number}@{firm}.example", f"Ana Number{number}", Answer.ACCEPTED)
    return Event(
        uid=f"event-{number}@cal.example",
        start=start,
        end=start + timedelta(hours=1),
        summary=TITLES[number % len(TITLES)],
        organizer=other,
        attendees=(other, ME),
        origin=Origin(kind="memory"),
    )


class Road(RuleBasedStateMachine):
    """A calendar, a person and a program that is run, killed and run again."""

    @initialize()
    def begin(self) -> None:
        self.now = at(16, 8)
        self.events: dict[int, Event] = {}
        self.door = MemoryDoor(name="a calendar")
        self.edited: dict[str, str] = {}
        self.deleted: set[str] = set()
        self.settled = False

    # ── the calendar changes ──────────────────────────────────────────────────────────────────────

    @rule(number=st.integers(0, 9), day=st.integers(14, 24), hour=st.integers(6, 18))
    def add_or_move(self, number: int, day: int, hour: int) -> None:
        start = at(day, hour)
        old = self.events.get(number, made(number, start))
        self.events[number] = replace(old, start=start, end=start + timedelta(hours=1))
        self.settled = False

    @precondition(lambda self: self.events)
    @rule(data=st.data(), status=st.sampled_from([Status.CANCELLED, Status.CONFIRMED]))
    def cancel_or_restore(self, data: st.DataObject, status: Status) -> None:
        number = data.draw(st.sampled_from(sorted(self.events)))
        self.events[number] = replace(self.events[number], status=status)
        self.settled = False

    @precondition(lambda self: self.events)
    @rule(data=st.data(), answer=st.sampled_from([Answer.DECLINED, Answer.ACCEPTED]))
    def answer(self, data: st.DataObject, answer: Answer) -> None:
        number = data.draw(st.sampled_from(sorted(self.events)))
        event = self.events[number]
        self.events[number] = replace(event, attendees=(event.attendees[0], replace(ME, answer=answer)))
        self.settled = False

    @precondition(lambda self: self.events)
    @rule(data=st.data(), note=st.sampled_from(["She likes climbing.", "Promised: send the deck\n- [ ] send deck"]))
    def type_notes(self, data: st.DataObject, note: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.events)))
        self.events[number] = replace(self.events[number], description=note)
        self.settled = False

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.settled = False

    # ── the person's hand ─────────────────────────────────────────────────────────────────────────

    @precondition(lambda self: self.live())
    @rule(data=st.data(), title=st.sampled_from(["Write to Ana!", "✓ done it", "[x] that one"]))
    def retitle(self, data: st.DataObject, title: str) -> None:
        identity = data.draw(st.sampled_from(self.live())).identity
        self.door.edit(identity, title=title)
        self.edited[identity] = title

    @precondition(lambda self: self.live())
    @rule(data=st.data())
    def move_by_hand(self, data: st.DataObject) -> None:
        item = data.draw(st.sampled_from(self.live()))
        assert item.reminder is not None
        length = item.reminder.end - item.reminder.start
        start = item.reminder.start + timedelta(days=1, minutes=7)
        self.door.edit(item.identity, start=start, end=start + length)
        self.edited[item.identity] = item.reminder.title

    @precondition(lambda self: self.live())
    @rule(data=st.data(), forget=st.booleans())
    def delete_by_hand(self, data: st.DataObject, forget: bool) -> None:
        identity = data.draw(st.sampled_from(self.live())).identity
        self.door.delete(identity, forget=forget)
        self.edited.pop(identity, None)
        self.deleted.add(identity)

    # ── the program ───────────────────────────────────────────────────────────────────────────────

    @rule(writes=st.integers(0, 3), before=st.booleans())
    def run_and_crash(self, writes: int, before: bool) -> None:
        hook = fails_after(writes, Crash)
        if before:
            self.door.before_write = hook
        else:
            self.door.after_write = hook
        try:
            self.run_once()
        except Crash:
            pass
        finally:
            self.door.before_write = self.door.after_write = nothing

    @rule()
    def run_twice(self) -> None:
        self.run_once()
        writes = self.door.revision
        again = self.run_once()
        assert [action for action in again.plan.actions if not isinstance(action, Keep | Skip)] == []
        assert self.door.revision == writes
        self.settled = True

    def run_once(self) -> Outcome:
        self.door.reading = Reading(
            events=tuple(self.events.values()), owner=Owner(frozenset({ME.email})), kind="memory", zone=ZONE
        )
        now = self.now
        span = Range(now - timedelta(days=7), now + timedelta(days=14), timedelta(hours=48))
        return run(self.door, self.door, Settings(), Knowledge(), lambda zone: (now, span), ZONE)

    # ── what always holds ─────────────────────────────────────────────────────────────────────────

    def live(self) -> list[Existing]:
        found = [item for item in self.door.reminders(EVER) if not item.gone and item.reminder]
        return [i for i in found if i.reminder and i.reminder.memory.state is State.OPEN]

    @invariant()
    def nothing_twice(self) -> None:
        """No event has two live reminders once a run has gone through."""
        if self.settled:
            covered = [i for item in self.live() if item.reminder for i in item.reminder.memory.covers]
            assert len(covered) == len(set(covered))

    @invariant()
    def nothing_of_the_persons_lost(self) -> None:
        """What a person changed stands as they left it."""
        standing = {item.identity: item for item in self.door.reminders(EVER)}
        for identity, title in self.edited.items():
            item = standing[identity]
            assert not item.gone
            assert item.reminder is not None
            assert item.reminder.title == title

    @invariant()
    def nothing_deleted_comes_back(self) -> None:
        alive = {item.identity for item in self.live()}
        assert not alive & self.deleted

    @invariant()
    def no_reminder_for_what_is_not_there(self) -> None:
        known = {identity_of(event) for event in self.events.values()}
        assert {item.identity for item in self.live()} <= known


Road.TestCase.settings = hypothesis_settings(max_examples=150, stateful_step_count=40)
TestRoad = Road.TestCase
