"""Anything that people, networks and other runs do between two runs settles: over real HTTP, with real clients."""

from __future__ import annotations

import copy
import random
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from followup.app import Choices, run
from followup.doors.google.mapping import existing_from_json, is_reminder
from followup.errors import PassingFault
from followup.model import Existing, Knowledge, Me, Outcome, Range, Settings, State
from tests.builders import at
from tests.doors.google.conftest import held_to_promises
from tests.google import faults
from tests.google.doors import Clock, api_for, both, meeting
from tests.google.faults import Asked, Fault, Faults
from tests.google.server import SCOPE, CalendarServer

ZONE = ZoneInfo("Europe/Berlin")
ME = {"email": "robin@home.example", "self": True, "responseStatus": "accepted"}
SECOND = "second@home.example"
TITLES = ("Interview Acme: Jane Doe", "Coffee chat with Ana Lopez", "Applied to Fernhill", "Client meeting Bo Berg")


class Killed(BaseException):
    """The program ended here, whatever it was doing."""


def dead_from(number: int, done: bool) -> Faults:
    """Nothing is answered from the request with that *number* on; that one may still have been carried out."""
    seen = 0

    def decide(asked: Asked) -> Fault | None:
        nonlocal seen
        seen += 1
        if seen <= number:
            return None
        return Fault(drop=True, done=done and seen == number + 1)

    return decide


class GoogleRoad(RuleBasedStateMachine):
    """Two calendars, a person and a program that is run, killed and run again."""

    @initialize()
    def begin(self) -> None:
        self.server = CalendarServer().__enter__()
        self.server.calendars.add_calendar(SECOND)
        self.calendars = self.server.calendars
        self.clock = Clock()
        self.api = api_for(self.server, SCOPE + "calendar.events", clock=self.clock)
        self.now = at(16, 8)
        self.edited: dict[str, dict[str, Any]] = {}
        self.deleted: set[str] = set()
        # a week in which there is something to lose from the first step on
        for number in range(6):
            self.add_or_move(number, 16 + number // 2, 9 + number)
        self.run_once()

    def teardown(self) -> None:
        if hasattr(self, "server"):
            self.server.__exit__()
            assert self.server.faulty == []
            held_to_promises(self.server)

    # ── the calendars change ──────────────────────────────────────────────────────────────────────

    @rule(number=st.integers(0, 7), day=st.integers(15, 21), hour=st.integers(6, 18))
    def add_or_move(self, number: int, day: int, hour: int) -> None:
        name, where = f"event{number}", SECOND if number % 2 else "primary"
        times = {key: meeting(at(day, hour))[key] for key in ("start", "end")}
        if name in self.calendars.calendar(where).events:
            self.calendars.edit(name, where, **times)
            return
        firm = "acme" if number % len(TITLES) == 0 else f"firm{number}"
        other = {"email": f"ana{number}@{firm}.example", "displayName": f"Ana Number{number}"}
        event = {**times, "summary": TITLES[number % len(TITLES)], "organizer": other, "attendees": [other, ME]}
        self.calendars.put(where, id=name, **event)

    @precondition(lambda self: self.live())
    @rule(data=st.data())
    def cancel_what_has_a_reminder(self, data: st.DataObject) -> None:
        covered = {item.identity: item.reminder.memory.origin for item in self.standing() if item.reminder}
        origin = covered[data.draw(st.sampled_from(self.live()))]
        if self.calendars.calendar(origin.calendar).events[origin.event]["status"] == "confirmed":
            self.calendars.edit(origin.event, origin.calendar, status="cancelled")

    @precondition(lambda self: self.events())
    @rule(data=st.data(), status=st.sampled_from(["cancelled", "confirmed"]))
    def cancel_or_restore(self, data: st.DataObject, status: str) -> None:
        self.calendars.edit(*data.draw(st.sampled_from(self.events())), status=status)

    @precondition(lambda self: self.events())
    @rule(data=st.data(), answer=st.sampled_from(["declined", "accepted"]))
    def answer(self, data: st.DataObject, answer: str) -> None:
        name, where = data.draw(st.sampled_from(self.events()))
        other = self.calendars.calendar(where).events[name]["attendees"][0]
        self.calendars.edit(name, where, attendees=[other, {**ME, "responseStatus": answer}])

    @precondition(lambda self: self.events())
    @rule(data=st.data(), note=st.sampled_from(["She likes climbing.", "<p>Promised:<br>- [ ] send deck</p>"]))
    def type_notes(self, data: st.DataObject, note: str) -> None:
        self.calendars.edit(*data.draw(st.sampled_from(self.events())), description=note)

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    # ── the person's hand ─────────────────────────────────────────────────────────────────────────

    @precondition(lambda self: self.live())
    @rule(data=st.data(), title=st.sampled_from(["Write to Ana!", "✓ done it", "[x] that one"]))
    def retitle(self, data: st.DataObject, title: str) -> None:
        self._edit(data.draw(st.sampled_from(self.live())), summary=title)

    @precondition(lambda self: self.live())
    @rule(data=st.data())
    def move_by_hand(self, data: st.DataObject) -> None:
        identity = data.draw(st.sampled_from(self.live()))
        event = self.calendars.calendar().events[identity]
        start = datetime.fromisoformat(event["start"]["dateTime"]) + timedelta(days=1, minutes=7)
        end = {"dateTime": (start + timedelta(minutes=15)).isoformat(), "timeZone": "Europe/Berlin"}
        self._edit(identity, start={**end, "dateTime": start.isoformat()}, end=end)

    @precondition(lambda self: self.live())
    @rule(data=st.data())
    def delete_by_hand(self, data: st.DataObject) -> None:
        if not self.live():
            return
        identity = data.draw(st.sampled_from(self.live()))
        self.calendars.remove(identity)
        self.edited.pop(identity, None)
        self.deleted.add(identity)

    @precondition(lambda self: self.live())
    @rule(data=st.data(), color=st.sampled_from(["3", "7"]))
    def recolour(self, data: st.DataObject, color: str) -> None:
        self.calendars.edit(data.draw(st.sampled_from(self.live())), colorId=color)

    @rule(forgetful=st.booleans())
    def tombstones_fade(self, forgetful: bool) -> None:
        self.calendars.forgetful = forgetful

    # ── the program ───────────────────────────────────────────────────────────────────────────────

    @rule(number=st.integers(0, 9), done=st.booleans())
    def killed(self, number: int, done: bool) -> None:
        """At any request, before or after it was carried out."""
        self.server.faults, self.clock.ends = dead_from(number, done), Killed
        try:
            self.run_once()
        except Killed:
            pass
        finally:
            self.server.faults, self.clock.ends = faults.none, None

    @rule(seed=st.integers(0, 1000))
    def one_in_ten_fails(self, seed: int) -> None:
        chance = random.Random(seed)
        self.server.faults = lambda asked: chance.choice(faults.PASSING) if chance.random() < 0.1 else None
        try:
            outcome = self.run_once()
        except PassingFault:
            pass
        else:
            assert not any("\n" in done.problem for done in outcome.done)
        finally:
            self.server.faults = faults.none

    @rule()
    def two_at_once(self) -> None:
        """A second run comes between the look and the writes of the first."""

        def meanwhile(*what: Any) -> dict[str, Any]:
            self.run_once()
            return {}

        outcome = self.run_once(ask=meanwhile)
        assert [done.problem for done in outcome.done if not done.written and "meanwhile" not in done.problem] == []

    @precondition(lambda self: self.live())
    @rule(
        data=st.data(),
        what=st.sampled_from(["retitle", "move_by_hand", "delete_by_hand", "recolour"]),
        number=st.integers(0, 7),
    )
    def a_hand_comes_between(self, data: st.DataObject, what: str, number: int) -> None:
        """The event moves, the run looks, and the person changes the reminder before the run writes."""
        self.add_or_move(number, 22, 9 + number)

        def meanwhile(*rest: Any) -> dict[str, Any]:
            match what:
                case "retitle":
                    self._edit(data.draw(st.sampled_from(self.live())), summary="Write to Ana!")
                case "recolour":
                    self.recolour(data, "5")
                case "delete_by_hand":
                    self.delete_by_hand(data)
                case _:
                    self.move_by_hand(data)
            return {}

        self.run_once(ask=meanwhile)

    @rule()
    def settles(self) -> None:
        """A run without faults goes through, and the one after it has nothing to write."""
        self.run_once()
        self.server.forget()
        again = self.run_once()
        assert self.server.writes == [], [action.reason for action in again.plan.actions]
        assert len(self.server.requests) <= 2 + sum(entry.method == "events.get" for entry in self.server.requests)
        self.nothing_twice()

    def run_once(self, **choices: Any) -> Outcome:
        now = self.now
        span = Range(now - timedelta(days=7), now + timedelta(days=14), timedelta(hours=48))
        source, target = both(self.api, ("primary", SECOND), me=Me(emails=("robin@home.example",)))
        before = self.theirs()
        try:
            return run(source, target, Settings(), Knowledge(), lambda zone: (now, span), ZONE, Choices(**choices))
        finally:
            assert self.theirs() == before
            self.nothing_of_the_persons_lost()

    # ── what always holds ─────────────────────────────────────────────────────────────────────────

    def nothing_twice(self) -> None:
        """No event has two live reminders."""
        covered = [i for item in self.standing() if item.reminder for i in item.reminder.memory.covers]
        assert len(covered) == len(set(covered))

    def nothing_of_the_persons_lost(self) -> None:
        """What a person changed stands as they left it, and what they deleted stays deleted."""
        events = self.calendars.calendar().events
        for identity, changes in self.edited.items():
            assert events[identity]["status"] == "confirmed"
            assert {key: events[identity][key] for key in changes} == changes
        assert all(events[identity]["status"] == "cancelled" for identity in self.deleted)

    # ── what there is ─────────────────────────────────────────────────────────────────────────────

    def _edit(self, identity: str, **changes: Any) -> None:
        self.calendars.edit(identity, **changes)
        self.edited[identity] = {**self.edited.get(identity, {}), **changes}

    def events(self) -> list[tuple[str, str]]:
        places = ("primary", SECOND)
        return [(i, where) for where in places for i in self.calendars.calendar(where).events if i.startswith("event")]

    def theirs(self) -> dict[str, Any]:
        """Every event that the program did not write."""
        everything = [event for calendar in self.calendars.all.values() for event in calendar.events.values()]
        return {event["id"]: copy.deepcopy(event) for event in everything if not is_reminder(event)}

    def standing(self) -> list[Existing]:
        found = [existing_from_json(event) for event in self.calendars.calendar().events.values()]
        return [item for item in found if item and not item.gone]

    def live(self) -> list[str]:
        open_ones = (item for item in self.standing() if item.reminder and item.reminder.memory.state is State.OPEN)
        return sorted(item.identity for item in open_ones)


GoogleRoad.TestCase.settings = hypothesis_settings(max_examples=30, stateful_step_count=20)
TestGoogleRoad = GoogleRoad.TestCase
