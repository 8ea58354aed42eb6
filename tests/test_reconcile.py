"""Every branch of the reconciliation, with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.identity import identity_of, touched_by_hand
from followup.marks import signed
from followup.match import match
from followup.model import (
    Action,
    Create,
    Decision,
    Existing,
    Keep,
    Mark,
    Move,
    Range,
    Reminder,
    Request,
    Rewrite,
    Skip,
    Slot,
    State,
    Window,
    Withdraw,
    Word,
)
from followup.reconcile import Seen, hold_mass_withdrawal, needs_slot, reconcile
from tests.builders import at, event, existing, interaction, reminder, request, tombstone

ZONE = ZoneInfo("Europe/Berlin")


def seen(**parts: object) -> Seen:
    base = Seen(
        now=at(18, 15),
        span=Range(at(11), at(30), timedelta(hours=48)),
        kind="ics",
        identities=frozenset(),
        in_range=frozenset({identity_of(event())}),
        gone=frozenset(),
        decisions={},
    )
    return replace(base, **parts)  # type: ignore[arg-type]


def composed(asked: Request, slot: Slot, late: bool, text: bool) -> Reminder:
    made = reminder(asked, slot.start, run=at(18, 15), late=late, fingerprint="")
    return replace(made, end=slot.end)


def run(
    requests: Sequence[Request], there: Sequence[Existing], skipped: Sequence[Skip] = (), **parts: object
) -> list[Action]:
    known = seen(**parts)
    matched = match(requests, there, ZONE)
    slots = {
        pair.request.identity: Slot(pair.request.window.opens, pair.request.window.opens + timedelta(minutes=15))
        for pair in matched.pairs
        if needs_slot(pair, known)
    }
    return list(reconcile(matched, skipped, slots, composed, known))


def skip(reason: str = "cancelled", evidence: bool = True) -> Skip:
    one = event()
    return Skip(reason=reason, identity=identity_of(one), kind=interaction().kind, events=(one,), evidence=evidence)


class TestWithoutAReminder:
    def test_one_is_created_and_signed(self) -> None:
        """A new reminder carries a fingerprint, so an untouched one is known as untouched."""
        (action,) = run([request()], [])
        assert isinstance(action, Create)
        assert not touched_by_hand(existing(action.reminder))
        assert action.reminder.memory.run == at(18, 15)

    def test_not_when_its_window_closed_beyond_the_grace(self) -> None:
        """A window that closed longer ago than the grace is a skip with that reason."""
        (action,) = run([request()], [], now=at(22, 15))
        assert isinstance(action, Skip)
        assert action.reason == "its window closed 3 days ago"

    def test_not_when_it_ended_more_than_30_days_ago(self) -> None:
        """However long the grace, a first touch reaches back 30 days at most."""
        (action,) = run([request()], [], now=at(25, month=12), span=Range(at(1), at(30), timedelta(days=365)))
        assert isinstance(action, Skip)
        assert action.reason == "ended more than 30 days ago"

    def test_a_further_touch_reaches_back_further(self) -> None:
        """The 30 days bind touch 1 only."""
        wide = Window(at(18, 14), at(30, 12, month=12))
        (action,) = run([request(touch=2, wanted=wide)], [], now=at(25, month=12))
        assert isinstance(action, Create)

    @pytest.mark.parametrize("state", [State.OPEN, State.SKIPPED, State.DONE], ids=str)
    def test_not_when_the_person_deleted_it(self, state: State) -> None:
        """A tombstone that isn't our own withdrawal is a no."""
        (action,) = run([request()], [tombstone(state=state)])
        assert isinstance(action, Skip)

    def test_not_when_the_tombstone_cannot_be_read(self) -> None:
        """A tombstone whose state is unreadable counts as the person's."""
        bare = Existing(None, request().identity, gone=True)
        (action,) = run([request()], [bare])
        assert isinstance(action, Skip)
        assert "deleted by hand" in action.reason

    def test_not_when_any_covered_identity_was_deleted(self) -> None:
        """A loop stays away if one of its interviews' reminders was deleted by hand."""
        one, two = event("one"), event("two", at(hour=14))
        loop = request(interaction(one, two))
        (action,) = run([loop], [Existing(None, identity_of(two), gone=True)])
        assert isinstance(action, Skip)

    def test_our_own_withdrawal_is_revived(self) -> None:
        """When the event comes back, the tombstone we left is taken up again under the same identity."""
        (action,) = run([request()], [tombstone(state=State.WITHDRAWN)])
        assert isinstance(action, Create)
        assert action.revives is not None
        assert action.identity == action.revives.identity


class TestWithAReminder:
    def test_it_is_kept_when_nothing_changed(self) -> None:
        (action,) = run([request()], [existing()], now=at(18, 10))
        assert isinstance(action, Keep)
        assert action.reason == "already there"

    def test_it_moves_with_its_event(self) -> None:
        """Another window, an untouched reminder, and its start ahead: it follows, keeping its identity and its run."""
        later = request(interaction(event(start=at(19))))
        old = existing()
        (action,) = run([later], [old], now=at(18, 10))
        assert isinstance(action, Move)
        assert action.reminder.identity == old.identity
        assert action.reminder.start == later.window.opens
        assert action.reminder.memory.run == at(17)

    def test_what_has_rung_is_not_moved(self) -> None:
        """Behind the reminder's start and the event's new end nothing moves any more."""
        other = request(interaction(event(start=at(18, 11))))
        (action,) = run([other], [existing()], now=at(18, 20))
        assert isinstance(action, Keep)

    def test_a_broken_off_deletion_is_written_over(self) -> None:
        """Even where it has rung: what it says about itself is false as long as it stands there."""
        for now in (at(18, 10), at(18, 20)):
            old = existing(unfinished=True)
            (action,) = run([request()], [old], now=now)
            assert isinstance(action, Rewrite)
            assert action.reminder == old.reminder

    def test_it_is_rewritten_when_its_words_change(self) -> None:
        """Notes typed into the event change the words, not the time."""
        asked = request()
        old = existing(signed(replace(reminder(asked, asked.window.opens), body="old words")))
        (action,) = run([asked], [old], now=at(18, 10))
        assert isinstance(action, Rewrite)
        assert old.reminder is not None
        assert action.reminder.start == old.reminder.start

    def test_words_are_left_alone_once_it_has_rung(self) -> None:
        asked = request()
        old = existing(signed(replace(reminder(asked), body="old words")))
        (action,) = run([asked], [old], now=at(18, 20))
        assert isinstance(action, Keep)

    @pytest.mark.parametrize(
        ("there", "reason"),
        [
            (existing(replace(reminder(), title="my own words")), "changed by hand, so it is yours"),
            (existing(replace(reminder(), start=at(18, 16))), "changed by hand, so it is yours"),
            (existing(guests=True), "changed by hand, so it is yours"),
            (
                existing(replace(reminder(), memory=replace(reminder().memory, fingerprint=""))),
                "changed by hand, so it is yours",
            ),
            (existing(reminder(state=State.DONE)), "done"),
            (existing(marked_done=True), "done"),
            (
                existing(reminder(origin=replace(reminder().memory.origin, kind="google"))),
                "made from another kind of source (google)",
            ),
        ],
        ids=["retitled", "moved", "guests", "no fingerprint", "done", "ticked in its title", "another kind of source"],
    )
    def test_it_is_left_alone(self, there: Existing, reason: str) -> None:
        """Whatever the event does, these reminders are not ours to change."""
        moved = request(interaction(event(start=at(19))))
        (action,) = run([moved], [there], now=at(18, 10))
        assert isinstance(action, Keep)
        assert action.reason == reason

    def test_a_loop_swallows_a_single_one(self) -> None:
        """The reminder that covers most stays and is rewritten, the other untouched one is withdrawn."""
        one, two, three = event("one"), event("two", at(hour=14)), event("three", at(hour=16))
        pair = existing(reminder(request(interaction(one, two))))
        single = existing(reminder(request(interaction(three))))
        loop = request(interaction(one, two, three))
        first, second = run([loop], [single, pair], now=at(18, 10), identities=frozenset(loop.interaction.covers))
        assert isinstance(first, Move)
        assert first.existing == pair
        assert isinstance(second, Withdraw)
        assert second.existing == single

    def test_a_covered_identity_that_was_not_seen_stays_covered(self) -> None:
        """Half a loop in a split file must not make the other half a stranger."""
        one, two = event("one"), event("two", at(hour=14))
        loop = existing(signed(replace(reminder(request(interaction(one, two))), body="old")))
        asked = request(interaction(two))
        (action,) = run([asked], [loop], now=at(18, 10), identities=frozenset({identity_of(two)}))
        assert isinstance(action, Rewrite | Move)
        assert set(action.reminder.memory.covers) == {identity_of(one), identity_of(two)}


class TestWithoutARequest:
    @pytest.mark.parametrize("reason", ["cancelled", "declined", "nothing to follow up"])
    def test_seen_evidence_withdraws_it(self, reason: str) -> None:
        (action,) = run([], [existing()], [skip(reason)])
        assert isinstance(action, Withdraw)
        assert action.reason == reason
        assert action.events == (event(),)

    def test_a_skip_that_is_no_evidence_keeps_it(self) -> None:
        (action,) = run([], [existing()], [skip("only its busy time is visible", evidence=False)])
        assert isinstance(action, Keep)

    def test_absence_says_nothing(self) -> None:
        """An event that wasn't read leaves its reminder as it is, and out of the plan."""
        assert run([], [existing()]) == []

    def test_a_look_that_found_it_gone_withdraws_it(self) -> None:
        (action,) = run([], [existing()], gone=frozenset({identity_of(event())}))
        assert isinstance(action, Withdraw)

    def test_a_changed_one_is_kept_and_says_so(self) -> None:
        changed = existing(replace(reminder(), title="mine"))
        (action,) = run([], [changed], [skip()])
        assert isinstance(action, Keep)
        assert action.reason == "cancelled, but changed by hand, so it is yours"

    def test_half_a_loop_cancelled_keeps_it(self) -> None:
        """A withdrawal needs evidence for everything that a reminder covers."""
        one, two = event("one@example.com"), event("two", at(hour=14))
        loop = existing(reminder(request(interaction(one, two))))
        (action,) = run([], [loop], [skip()])
        assert isinstance(action, Keep)

    def test_a_further_touch_that_stands_down_is_withdrawn_once(self) -> None:
        """A nudge that became pointless is one withdrawal of its own touch, and the first touch keeps its action."""
        asked = request()
        first = reminder(asked, state=State.DONE)
        second = reminder(request(touch=2))
        pointless = replace(skip("stands down: a later interview"), identity=second.identity, touch=2)
        kept, withdrawn = run([asked], [existing(first), existing(second)], [pointless])
        assert (type(kept), kept.touch) == (Keep, 1)
        assert (type(withdrawn), withdrawn.touch, withdrawn.identity) == (Withdraw, 2, second.identity)
        assert withdrawn.reason == "stands down: a later interview"

    def test_every_skipped_event_is_in_one_action(self) -> None:
        (action,) = run([], [], [skip()])
        assert isinstance(action, Skip)


class TestMassWithdrawal:
    def test_more_than_a_handful_and_half_is_held_back(self) -> None:
        there = [existing(reminder(request(interaction(event(f"e{n}"))))) for n in range(8)]
        actions = [
            Withdraw(reason="gone", identity=item.identity, kind=interaction().kind, existing=item)
            for item in there[:6]
        ]
        held, why = hold_mass_withdrawal(actions, there, allowed=False)
        assert all(isinstance(action, Keep) for action in held)
        assert why == "6 of 8 open reminders would be withdrawn at once; --allow-withdraw says yes"

    @pytest.mark.parametrize(("withdrawn", "standing"), [(5, 5), (6, 12)], ids=["a handful", "half"])
    def test_less_is_left_alone(self, withdrawn: int, standing: int) -> None:
        there = [existing(reminder(request(interaction(event(f"e{n}"))))) for n in range(standing)]
        actions = [
            Withdraw(reason="gone", identity=item.identity, kind=interaction().kind, existing=item)
            for item in there[:withdrawn]
        ]
        assert hold_mass_withdrawal(actions, there, allowed=False) == (tuple(actions), "")

    def test_the_person_may_allow_it(self) -> None:
        there = [existing(reminder(request(interaction(event(f"e{n}"))))) for n in range(6)]
        actions = [Withdraw(reason="gone", identity=i.identity, kind=interaction().kind, existing=i) for i in there]
        assert hold_mass_withdrawal(actions, there, allowed=True) == (tuple(actions), "")


class TestThePersonsWord:
    def test_skip_leaves_a_tombstone(self) -> None:
        said = {identity_of(event()): Decision(Word.SKIP)}
        (action,) = run([request()], [], decisions=said)
        assert isinstance(action, Mark)
        assert action.reminder.memory.state is State.SKIPPED

    def test_done_already_leaves_a_done_reminder_at_the_events_end(self) -> None:
        said = {identity_of(event()): Decision(Word.DONE)}
        (action,) = run([request()], [], decisions=said)
        assert isinstance(action, Mark)
        assert action.reminder.memory.state is State.DONE
        assert action.reminder.start == interaction().ends
        assert action.reminder.title.startswith("✓ ")
