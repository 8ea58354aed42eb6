"""Whatever happens, the file and the calendar in memory tell the same story."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from followup import marks
from followup.doors.ics.lines import Component, parse, render
from followup.doors.ics.target import IcsTarget
from followup.doors.ics.write import Pen, changed_event
from followup.doors.memory import MemoryDoor
from followup.errors import WrongUsage
from followup.identity import same_words, touched_by_hand
from followup.model import Action, Existing, State
from tests.builders import at
from tests.contract import ALL, BERLIN, NOW, create, made, marked, move, rewrite, withdraw

NAMES = st.sampled_from(["one", "two", "three"])
STARTS = st.integers(0, 40).map(lambda number: at(19) + timedelta(minutes=15 * number))
WORDS = st.sampled_from(["Ring, Jane; soon", "✓ Jane", "C:\\new", "<b>x</b> & y", "two\nlines"])
DOINGS = st.sampled_from(["create", "move", "rewrite", "withdraw", "done", "skip", "snooze", "said done", "said skip"])


class TwoDoors(RuleBasedStateMachine):
    """The same actions through both doors, the same edits by hand behind both."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "followups.ics"
        self.memory = MemoryDoor()
        self.now = NOW
        self.seen: dict[str, tuple[Existing, Existing]] = {}

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()

    @rule()
    def look(self) -> None:
        """A run reads; what it does later rests on this."""
        in_file = {item.identity: item for item in IcsTarget(self.path).reminders(ALL)}
        self.seen = {
            item.identity: (item, in_file[item.identity])
            for item in self.memory.reminders(ALL)
            if item.reminder and not item.gone
        }

    @rule(name=NAMES, doing=DOINGS, start=STARTS, words=WORDS)
    def act(self, name: str, doing: str, start: Any, words: str) -> None:
        """One action, on what was seen."""
        self.now += timedelta(minutes=1)
        reminder = made(name, start=start)
        if doing in {"create", "said done", "said skip"}:
            state = State.DONE if doing == "said done" else State.SKIPPED
            action = create(reminder) if doing == "create" else marked(reminder, state)
            self._apply(action, action)
        elif reminder.identity in self.seen:
            ours, theirs = (self._on(item, doing, start, words) for item in self.seen[reminder.identity])
            self._apply(ours, theirs)

    def _on(self, seen: Existing, doing: str, start: Any, words: str) -> Action:
        try:
            return {
                "move": lambda: move(seen, start=start, end=start + timedelta(minutes=15)),
                "rewrite": lambda: rewrite(seen, body=words),
                "withdraw": lambda: withdraw(seen),
                "done": lambda: marks.done(seen, self.now),
                "skip": lambda: marks.skip(seen, self.now),
                "snooze": lambda: marks.snooze(seen, start),
            }[doing]()
        except WrongUsage:
            raise AssertionError("only live reminders are seen") from None

    def _apply(self, in_memory: Action, in_file: Action) -> None:
        (one,) = self.memory.apply([in_memory], self.now, BERLIN)
        (other,) = IcsTarget(self.path).apply([in_file], self.now, BERLIN)
        assert (one.written, one.problem) == (other.written, other.problem)

    @rule(name=NAMES, start=STARTS, words=WORDS)
    def edit(self, name: str, start: Any, words: str) -> None:
        """The person moves and retitles one."""
        identity = made(name).identity
        held = {item.identity: item for item in self.memory.reminders(ALL)}.get(identity)
        if held is None or held.gone or held.reminder is None:
            return
        changes = {"start": start, "end": start + timedelta(minutes=30), "title": words.replace("\n", " ")}
        self.memory.edit(identity, **changes)
        old = self._component(identity)
        before = next(item.reminder for item in IcsTarget(self.path).reminders(ALL) if item.identity == identity)
        assert before
        new = changed_event(old, before, replace(before, **changes), 99, Pen(self.now, None))
        self._replace(render([old]), render([new]))

    @rule(name=NAMES)
    def delete(self, name: str) -> None:
        """The person deletes one."""
        identity = made(name).identity
        held = {item.identity: item for item in self.memory.reminders(ALL)}.get(identity)
        if held is None or held.gone:
            return
        self.memory.delete(identity, forget=True)
        self._replace(render([self._component(identity)]), "")

    def _component(self, identity: str) -> Component:
        (calendar,) = parse(self.path.read_bytes().decode())
        assert isinstance(calendar, Component)
        (found,) = (part for part in calendar.components() if part.text("UID").startswith(identity))
        return found

    def _replace(self, old: str, new: str) -> None:
        text = self.path.read_bytes().decode()
        assert text.count(old) == 1
        self.path.write_bytes(text.replace(old, new).encode())

    @invariant()
    def tell_the_same(self) -> None:
        """The same reminders and tombstones, with the same times, words, memory, and hand of the person."""
        if not hasattr(self, "memory"):
            return
        mine = {item.identity: item for item in self.memory.reminders(ALL)}
        file = {item.identity: item for item in IcsTarget(self.path).reminders(ALL)}
        assert mine.keys() == file.keys()
        for identity, one in mine.items():
            other = file[identity]
            assert (one.gone, one.marked_done, one.reminder is None) == (
                other.gone,
                other.marked_done,
                other.reminder is None,
            )
            if one.reminder and other.reminder:
                assert (one.reminder.start, one.reminder.end) == (other.reminder.start, other.reminder.end)
                assert same_words(one.reminder, other.reminder)
                assert one.reminder.memory == other.reminder.memory
                assert touched_by_hand(one) == touched_by_hand(other)


TestTwoDoors = TwoDoors.TestCase
TestTwoDoors.settings = settings(max_examples=40, stateful_step_count=20)
