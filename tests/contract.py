"""What every target has to hold, whatever calendar lies behind it.

A door's test file inherits ``TargetContract`` and says how to open an empty calendar and what a person does in it by
hand. Everything goes through the door's own ``reminders`` and ``apply``; nothing is patched.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup import marks
from followup.doors.base import Target
from followup.identity import reminder_id, same_words, touched_by_hand
from followup.marks import signed
from followup.model import (
    Action,
    Check,
    Create,
    Done,
    Existing,
    Keep,
    Kind,
    Mark,
    Memory,
    Move,
    Origin,
    Reminder,
    Rewrite,
    Skip,
    Span,
    State,
    Window,
    Withdraw,
)
from tests.builders import at

NOW = at(18, 9)
LATER = at(18, 10)
BERLIN = ZoneInfo("Europe/Berlin")
ALL = Span(at(1, month=1, year=2020), at(1, month=1, year=2035))

HOSTILE = (
    "Follow up: \r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@example.com",
    'a "quoted" title; with, all: the \\ signs \\n and \\N and \\, ^n',
    "<b>bold</b> <script>alert(1)</script> a < b & c &amp;amp; &lt;i&gt;",
    "\x00\x07\x1b[31mred\x9b0m \u202egnp.exe \u2028 \u2029 \x85 \x0b \x0c \u200b\ufeff",
    "  leading,   inner \t and trailing   ",
    "é e\u0301 ß 🙂 👩‍👩‍👧 𝔘𝔫𝔦 日本語 " * 20,
    "x" * 5000,
    "ATTENDEE;CN=x:mailto:x@example.com\nX-FOLLOWUP-STATE:done -\n",
    "\ud800 lone",
    "{who} {{ 7*7 }} %s %2C =2C =?utf-8?q?x?=",
    "",
)
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(alphabet=st.characters(), max_size=120),
    st.text(alphabet=st.sampled_from("ab \\nN,;:\"'^%=&<>/\r\n\t\u2028é🙂"), max_size=160),
)
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "UTC"]
).map(ZoneInfo)
MINUTES = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 - made aware right here
    lambda when: when.replace(second=0, microsecond=0, tzinfo=UTC)
)


def made(name: str = "one", **parts: Any) -> Reminder:
    """A signed reminder as the program writes it; another *name* is another event."""
    uid = f"{name}@example.com"
    start = parts.pop("start", at(19, 15))
    memory = Memory(
        covers=(reminder_id(uid, "", 1),),
        origin=Origin(kind="ics", calendar="week.ics", event="an event, id"),
        uid=uid,
        recurrence="",
        event_start=at(19, 12),
        event_end=at(19, 13),
        kind=Kind.INTERVIEW,
        touch=1,
        window=Window(at(19, 14), at(20, 13)),
        run=NOW,
    )
    fields = {key: parts.pop(key) for key in list(parts) if key not in Memory.__slots__}
    reminder = Reminder(
        identity=reminder_id(uid, "", 1),
        start=start,
        end=start + timedelta(minutes=15),
        title="Follow up: Jane Doe, Acme (interview)",
        body="Thank Jane.\n\nOne detail: ____\nSend: deck, figures; see C:\\notes",
        memory=replace(memory, **parts),
        link="https://calendar.example.com/event?eid=one&x=a,b;c",
        language="de",
    )
    return signed(replace(reminder, **fields))


def common(reminder: Reminder) -> dict[str, Any]:
    """What an action about *reminder* says besides."""
    return {"reason": "test", "identity": reminder.identity, "kind": reminder.memory.kind}


def create(reminder: Reminder, **parts: Any) -> Create:
    return Create(**common(reminder), reminder=reminder, **parts)


def move(existing: Existing, **changes: Any) -> Move:
    """*existing*, moved as the program does it: with a new signature."""
    assert existing.reminder
    moved = signed(replace(existing.reminder, **changes))
    return Move(**common(moved), existing=existing, reminder=moved)


def rewrite(existing: Existing, **changes: Any) -> Rewrite:
    """*existing* with other words."""
    assert existing.reminder
    fresh = signed(replace(existing.reminder, **changes))
    return Rewrite(**common(fresh), existing=existing, reminder=fresh)


def withdraw(existing: Existing) -> Withdraw:
    assert existing.reminder
    return Withdraw(**common(existing.reminder), existing=existing)


def marked(reminder: Reminder, state: State, existing: Existing | None = None) -> Mark:
    """The person's word on *reminder*, from the review."""
    return Mark(**common(reminder), reminder=marks.marked(reminder, state, NOW), existing=existing)


class TargetContract(ABC):
    """Inherit it as ``class TestMyTarget(TargetContract)`` and fill in what is abstract."""

    @abstractmethod
    def make(self, folder: Path) -> Target:
        """A target on a new, empty calendar; *folder* is there for whatever it needs."""

    @abstractmethod
    def edit(self, target: Target, identity: str, **changes: Any) -> None:
        """Change start, end (UTC), title or body of a reminder by hand: not through the door."""

    @abstractmethod
    def delete(self, target: Target, identity: str) -> None:
        """Delete a reminder by hand."""

    @abstractmethod
    def add_guest(self, target: Target, identity: str) -> None:
        """Invite somebody to a reminder by hand."""

    @abstractmethod
    def stored(self, target: Target) -> object:
        """All that the calendar stores, comparable: equal before and after when nothing was written."""

    def again(self, target: Target) -> Target:
        """The same calendar as the next run opens it; some doors remember what they listed."""
        return target

    # ── helpers ───────────────────────────────────────────────────────────────────────────────────

    @pytest.fixture
    def target(self, tmp_path: Path) -> Target:
        return self.make(tmp_path)

    def write(self, target: Target, *actions: Action, now: datetime = NOW, zone: ZoneInfo = BERLIN) -> tuple[Done, ...]:
        """Apply *actions*; every one has to be written."""
        done = target.apply(actions, now, zone)
        assert [(item.action, item.written, item.problem) for item in done] == [(a, True, "") for a in actions]
        return done

    def refused(self, target: Target, action: Action) -> str:
        """Apply *action*, which has to be refused without writing a thing; gives the problem."""
        before = self.stored(target)
        (done,) = target.apply([action], LATER, BERLIN)
        assert done.action == action
        assert not done.written
        assert done.problem
        assert "\n" not in done.problem
        assert self.stored(target) == before
        return done.problem

    def listed(self, target: Target) -> tuple[Existing, ...]:
        return self.again(target).reminders(ALL)

    def only(self, target: Target) -> Existing:
        """The one reminder or tombstone there is."""
        (existing,) = self.listed(target)
        return existing

    def created(self, target: Target, reminder: Reminder | None = None, **options: Any) -> Existing:
        """Write a reminder, and what the target then holds."""
        self.write(target, create(reminder or made()), **options)
        return self.only(target)

    def holds(self, existing: Existing, wanted: Reminder) -> None:
        """Fail unless *existing* is *wanted*, alive and untouched."""
        have = existing.reminder
        assert have is not None
        assert not existing.gone
        assert existing.identity == have.identity == wanted.identity
        assert (have.start, have.end) == (wanted.start, wanted.end)
        assert same_words(have, wanted)
        assert have.memory == wanted.memory
        assert not touched_by_hand(existing)

    # ── writing and reading back ──────────────────────────────────────────────────────────────────

    def test_a_new_calendar_holds_nothing(self, target: Target) -> None:
        """Nothing is found where nothing was written."""
        assert self.listed(target) == ()

    def test_a_reminder_comes_back_as_it_was_written(self, target: Target) -> None:
        """Time, words, language, link and everything it remembers; nobody touched it, and nobody is invited."""
        wanted = made()
        existing = self.created(target, wanted)
        self.holds(existing, wanted)
        assert existing.reminder
        assert (existing.reminder.title, existing.reminder.body) == (wanted.title, wanted.body)
        assert (existing.reminder.link, existing.reminder.language) == (wanted.link, wanted.language)
        assert not existing.guests
        assert not existing.marked_done
        assert existing.handle

    def test_every_state_of_memory_comes_back(self, target: Target) -> None:
        """A late loop of thirty interviews of an all-day event in a hostile calendar, second touch."""
        covers = tuple(reminder_id(f"loop{number}", "", 1) for number in range(30))
        wanted = made(
            covers=covers,
            origin=Origin("google", 'a "calendar", id; with\n all\\n', ""),
            recurrence="2026-11-19",
            event_start=at(19).date(),
            event_end=at(20).date(),
            touch=2,
            late=True,
        )
        self.holds(self.created(target, wanted), wanted)

    @given(title=TEXTS, body=TEXTS, uid=TEXTS, start=MINUTES, zone=ZONES)
    # one test, many doors: each inherits it, and no database mixes their examples
    @settings(max_examples=25, suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow])
    def test_any_text_at_any_time_comes_back_untouched(
        self, tmp_path_factory: pytest.TempPathFactory, title: str, body: str, uid: str, start: datetime, zone: ZoneInfo
    ) -> None:
        """No title, body or uid, however hostile, and no DST change makes a reminder look touched, or another's."""
        wanted = made(title=title, body=body, uid=uid, start=start, end=start + timedelta(minutes=15))
        target = self.make(tmp_path_factory.mktemp("any"))
        self.holds(self.created(target, wanted, zone=zone), wanted)

    @pytest.mark.parametrize("minutes", range(-90, 180, 15))
    @pytest.mark.parametrize("change", [at(29, 1, 3, 2026), at(25, 1, 10, 2026)], ids=["spring", "autumn"])
    def test_the_hours_around_a_clock_change_are_exact(self, target: Target, change: datetime, minutes: int) -> None:
        """The hour that comes twice in Berlin, and the one that never comes, shift no reminder."""
        start = change + timedelta(minutes=minutes)
        wanted = made(start=start)
        self.holds(self.created(target, wanted), wanted)

    def test_each_action_gets_its_answer_in_order(self, target: Target) -> None:
        """Writing actions are written, the others aren't, and none is lost."""
        self.write(target, create(made("one")))
        standing = self.only(target)
        assert standing.reminder
        others: Sequence[Action] = (
            Keep(**common(standing.reminder), existing=standing),
            create(made("two")),
            Skip(**common(made("three"))),
            move(standing, start=at(19, 16), end=at(19, 16.25)),
        )
        done = target.apply(others, LATER, BERLIN)
        assert [item.action for item in done] == list(others)
        assert [item.written for item in done] == [False, True, False, True]
        assert [item.problem for item in done] == ["", "", "", ""]
        assert {item.identity for item in self.listed(target)} == {made("one").identity, made("two").identity}

    @pytest.mark.parametrize("keeping", [False, True], ids=["nothing", "a keep"])
    def test_nothing_to_do_writes_nothing(self, target: Target, keeping: bool) -> None:
        """A run without news leaves the calendar as it lies, to the last byte."""
        standing = self.created(target)
        before = self.stored(target)
        assert standing.reminder
        target.apply([Keep(**common(standing.reminder), existing=standing)] if keeping else [], LATER, BERLIN)
        assert self.stored(target) == before

    def test_what_touches_the_span_is_listed(self, target: Target) -> None:
        """A look at a day shows the reminders of that day."""
        self.write(target, create(made("one")), create(made("two", start=at(21, 15))))
        found = self.again(target).reminders(Span(at(19), at(20)))
        assert made("one").identity in {item.identity for item in found}

    def test_many_at_once(self, target: Target) -> None:
        """A hundred and twenty reminders go out in one call, and all are there."""
        wanted = [made(f"event {number}", start=at(19) + timedelta(minutes=15 * number)) for number in range(120)]
        self.write(target, *map(create, wanted))
        held = {item.identity: item for item in self.listed(target)}
        assert len(held) == 120
        for reminder in wanted:
            self.holds(held[reminder.identity], reminder)

    # ── the same write again ──────────────────────────────────────────────────────────────────────

    def test_creating_again_makes_no_second_one(self, target: Target) -> None:
        """A lost answer or two runs at once: it is there, and that was asked."""
        self.created(target)
        before = self.stored(target)
        self.write(target, create(made()), now=LATER)
        assert self.stored(target) == before

    def test_creating_never_overwrites(self, target: Target) -> None:
        """What stands under an identity is not replaced by a create."""
        wanted = made()
        self.created(target, wanted)
        self.write(target, create(made(title="Something else")), now=LATER)
        self.holds(self.only(target), wanted)

    @pytest.mark.parametrize("what", ["move", "rewrite", "withdraw", "done", "skip"])
    def test_any_write_may_be_repeated(self, target: Target, what: str) -> None:
        """The second time changes nothing, and is no failure."""
        standing = self.created(target)
        assert standing.reminder
        action: Action = {
            "move": move(standing, start=at(19, 17), end=at(19, 17.25)),
            "rewrite": rewrite(standing, body="Other words"),
            "withdraw": withdraw(standing),
            "done": marks.done(standing, NOW),
            "skip": marks.skip(standing, NOW),
        }[what]
        self.write(target, action)
        before = self.listed(target)
        self.write(target, action, now=LATER)
        assert self.listed(target) == before

    # ── the program's own changes ─────────────────────────────────────────────────────────────────

    def test_a_move_changes_the_time_and_nothing_else(self, target: Target) -> None:
        """The same reminder stands at another time, untouched, with a higher sequence."""
        first = self.created(target)
        action = move(first, start=at(20, 8), end=at(20, 8.25))
        self.write(target, action, now=LATER)
        second = self.only(target)
        self.holds(second, action.reminder)
        assert second.sequence > first.sequence
        assert second.etag != first.etag or not first.etag

    def test_a_rewrite_changes_the_words_and_not_the_time(self, target: Target) -> None:
        """Notes typed in after the talk arrive in the reminder."""
        first = self.created(target)
        action = rewrite(first, title="Follow up: Jane Doe", body="Send the deck,\nas promised")
        self.write(target, action, now=LATER)
        self.holds(self.only(target), action.reminder)

    def test_a_withdrawn_reminder_leaves_a_tombstone_that_says_so(self, target: Target) -> None:
        """It is gone, by our own hand, since the run."""
        self.write(target, withdraw(self.created(target)), now=LATER)
        tomb = self.only(target)
        assert tomb.gone
        assert tomb.reminder
        assert (tomb.reminder.memory.state, tomb.reminder.memory.since) == (State.WITHDRAWN, LATER)

    @pytest.mark.parametrize("told", [True, False], ids=["revives", "unknowing"])
    def test_a_withdrawn_reminder_comes_back_with_its_event(self, target: Target, told: bool) -> None:
        """The event is on again: the reminder stands anew under the same identity."""
        self.write(target, withdraw(self.created(target)))
        tomb = self.only(target)
        fresh = made(start=at(21, 9), end=at(21, 9.25), run=LATER)
        self.write(target, create(fresh, revives=tomb if told else None), now=LATER)
        back = self.only(target)
        self.holds(back, fresh)
        assert back.sequence > 0

    @pytest.mark.parametrize("state", [State.DONE, State.SKIPPED])
    def test_the_persons_word_is_kept(self, target: Target, state: State) -> None:
        """Done stands with its tick; skipped is gone for good."""
        standing = self.created(target)
        assert standing.reminder
        self.write(target, marked(standing.reminder, state, standing))
        after = self.only(target)
        assert after.reminder
        assert after.reminder.memory.state is state
        assert after.reminder.memory.since == NOW
        assert after.gone == (state is State.SKIPPED)
        assert after.marked_done == (state is State.DONE)
        assert not touched_by_hand(after)

    @pytest.mark.parametrize("state", [State.DONE, State.SKIPPED])
    def test_the_persons_word_needs_no_reminder(self, target: Target, state: State) -> None:
        """In the review, a no or a "done already" is remembered where there was no reminder yet."""
        self.write(target, marked(made(), state))
        after = self.only(target)
        assert after.reminder
        assert after.reminder.memory.state is state
        assert after.gone == (state is State.SKIPPED)

    def test_a_no_is_final(self, target: Target) -> None:
        """What was skipped is not created again."""
        self.write(target, marked(made(), State.SKIPPED))
        self.refused(target, create(made()))
        assert self.only(target).gone

    def test_a_snoozed_reminder_is_the_persons(self, target: Target) -> None:
        """It stands at the new time and counts as moved by hand."""
        standing = self.created(target)
        self.write(target, marks.snooze(standing, at(23, 9)))
        after = self.only(target)
        assert after.reminder
        assert (after.reminder.start, after.reminder.end) == (at(23, 9), at(23, 9.25))
        assert after.reminder.memory.state is State.OPEN
        assert touched_by_hand(after)

    # ── the person's hand ─────────────────────────────────────────────────────────────────────────

    @pytest.mark.parametrize(
        "changes",
        [
            {"start": at(19, 16), "end": at(19, 16.25)},
            {"end": at(19, 16)},
            {"title": "Ring Jane"},
            {"body": "Ask for the salary"},
        ],
        ids=["time", "length", "title", "body"],
    )
    def test_an_edit_by_hand_is_seen(self, target: Target, changes: dict[str, Any]) -> None:
        """Moved, retitled or rewritten by hand: it is the person's, and what they wrote is what is read."""
        standing = self.created(target)
        self.edit(target, standing.identity, **changes)
        edited = self.only(target)
        assert touched_by_hand(edited)
        assert edited.reminder
        assert standing.reminder
        assert {key: getattr(edited.reminder, key) for key in changes} == changes
        assert edited.reminder.memory == standing.reminder.memory

    @pytest.mark.parametrize("title", ["✓ Follow up: Jane", "✔Jane", "[x] Jane", "done: Jane", "DONE"])
    def test_a_ticked_title_counts_as_done(self, target: Target, title: str) -> None:
        """A tick before the title is all it takes."""
        standing = self.created(target)
        assert not standing.marked_done
        self.edit(target, standing.identity, title=title)
        assert self.only(target).marked_done

    def test_guests_make_it_the_persons(self, target: Target) -> None:
        """Whoever invites somebody to a reminder has made it a meeting of their own."""
        standing = self.created(target)
        self.add_guest(target, standing.identity)
        assert self.only(target).guests
        assert touched_by_hand(self.only(target))

    def test_a_deleted_reminder_stays_deleted(self, target: Target) -> None:
        """It is a tombstone that doesn't say withdrawn, and a create keeps away from it."""
        standing = self.created(target)
        self.delete(target, standing.identity)
        tomb = self.only(target)
        assert tomb.gone
        assert tomb.identity == standing.identity
        assert tomb.reminder is None or tomb.reminder.memory.state is State.OPEN
        self.refused(target, create(made()))
        assert self.only(target).gone

    @pytest.mark.parametrize("what", ["move", "rewrite", "withdraw", "done", "skip"])
    def test_an_edit_between_look_and_write_wins(self, target: Target, what: str) -> None:
        """The person was quicker: their change stays, and the run says that it didn't write."""
        seen = self.created(target)
        self.edit(target, seen.identity, title="Mine now")
        self.refused(target, self._late(what, seen))
        after = self.only(target)
        assert after.reminder
        assert after.reminder.title == "Mine now"
        assert not after.gone

    @pytest.mark.parametrize("what", ["move", "rewrite", "done"])
    def test_a_deletion_between_look_and_write_wins(self, target: Target, what: str) -> None:
        """What was deleted meanwhile is not brought back by a change to it."""
        seen = self.created(target)
        self.delete(target, seen.identity)
        self.refused(target, self._late(what, seen))
        assert self.only(target).gone

    def test_withdrawing_what_is_deleted_is_no_failure(self, target: Target) -> None:
        """It was to go and it is gone; whose tombstone it is stays as it was."""
        seen = self.created(target)
        self.delete(target, seen.identity)
        target.apply([withdraw(seen)], LATER, BERLIN)
        tomb = self.only(target)
        assert tomb.gone
        assert tomb.reminder is None or tomb.reminder.memory.state is State.OPEN

    def test_one_refused_write_holds_up_no_other(self, target: Target) -> None:
        """A conflict concerns the reminder it is about."""
        self.write(target, create(made("one")), create(made("two")))
        one, two = sorted(self.listed(target), key=lambda item: item.identity != made("one").identity)
        self.edit(target, one.identity, title="Mine now")
        actions = (
            move(one, start=at(21, 9), end=at(21, 9.25)),
            move(two, start=at(21, 9), end=at(21, 9.25)),
            create(made("three")),
        )
        done = target.apply(actions, LATER, BERLIN)
        assert [item.written for item in done] == [False, True, True]

    def _late(self, what: str, seen: Existing) -> Action:
        return {
            "move": lambda: move(seen, start=at(21, 9), end=at(21, 9.25)),
            "rewrite": lambda: rewrite(seen, body="Other words"),
            "withdraw": lambda: withdraw(seen),
            "done": lambda: marks.done(seen, NOW),
            "skip": lambda: marks.skip(seen, NOW),
        }[what]()

    # ── the door itself ───────────────────────────────────────────────────────────────────────────

    def test_says_who_it_is_and_whether_it_is_well(self, target: Target) -> None:
        """A name for people, a kind for the memory, and checks that are all well on a sound calendar."""
        assert target.kind
        assert target.name
        self.created(target)
        checks = target.checks()
        assert checks
        assert all(isinstance(check, Check) and check.what for check in checks)
        assert [check for check in checks if not check.well] == []

    def test_tells_how_far_it_is(self, target: Target) -> None:
        """Progress counts up to the number of actions."""
        seen: list[tuple[int, int | None]] = []
        target.apply(
            [create(made("one")), create(made("two"))], NOW, BERLIN, lambda _, n, total: seen.append((n, total))
        )
        assert seen[-1] == (2, 2)
        assert seen == sorted(seen)
