"""What is to be done about every request and every reminder: each branch with its reason.

Nothing here writes. What a person touched is theirs; a withdrawal rests on evidence, never on absence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypedDict

from followup.identity import identity_of, is_marked_done, same_words, touched_by_hand
from followup.marks import marked, signed
from followup.match import Matched, Pair, covers, is_for
from followup.model import (
    Action,
    Create,
    Decision,
    Event,
    Existing,
    Keep,
    Kind,
    Mark,
    Memory,
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
from followup.record import record

CREATE_REACH = timedelta(days=30)
"""A first touch is not created for an event longer ago: Google forgets its tombstones in the end."""
HANDFUL = 5
"""Withdrawing more than this many, and more than half of the open ones, is a mass withdrawal."""

Compose = Callable[[Request, Slot, bool, bool], Reminder]
"""The reminder for a request in a slot; the flags: it is late, and its text is wanted, not the title alone."""


@record
class Seen:
    """What a run knows besides the matches."""

    now: datetime
    span: Range
    kind: str
    """The kind of the source (``ics``, ``google``, …)."""
    identities: frozenset[str]
    """Touch-1 identities of every event that was read."""
    in_range: frozenset[str]
    """Those of the events in range."""
    gone: frozenset[str]
    """Identities that a look showed to be cancelled or gone."""
    decisions: Mapping[str, Decision]
    only_look: bool = False
    """Nothing will be written: new reminders need no text."""


def needs_slot(pair: Pair, seen: Seen) -> bool:
    """Whether a place in the calendar has to be found: a new reminder, or one that moves."""
    if pair.existing is None:
        return _refusal(pair, seen) is None
    return _blocked(pair.existing, seen) is None and _has_moved(pair, seen.now)


def reconcile(
    matched: Matched, skipped: Sequence[Skip], slots: Mapping[str, Slot], compose: Compose, seen: Seen
) -> Iterator[Action]:
    """Every action of a run; each event in range is in exactly one action with touch 1."""
    for pair in matched.pairs:
        yield _word(pair, compose, seen) or _pair(pair, slots, compose, seen)
        for other in pair.swallowed:
            yield _swallowed(other, pair.request, seen)
    yield from _without_request(matched.unmatched, skipped, seen)


def hold_mass_withdrawal(
    actions: Sequence[Action], existing: Sequence[Existing], allowed: bool
) -> tuple[tuple[Action, ...], str]:
    """The actions, with a mass withdrawal turned into keeping; and why, if so.

    A source that suddenly reads empty or wrong must not empty the calendar.
    """
    withdrawals = sum(isinstance(action, Withdraw) for action in actions)
    still_open = sum(not item.gone and _state(item) is State.OPEN for item in existing)
    if allowed or withdrawals <= HANDFUL or 2 * withdrawals <= still_open:
        return tuple(actions), ""
    why = f"{withdrawals} of {still_open} open reminders would be withdrawn at once; --allow-withdraw says yes"
    held = (_hold(action) if isinstance(action, Withdraw) else action for action in actions)
    return tuple(held), why


# ── a request and its reminder ────────────────────────────────────────────────────────────────────


def _pair(pair: Pair, slots: Mapping[str, Slot], compose: Compose, seen: Seen) -> Action:
    request, existing = pair.request, pair.existing
    if existing is None:
        return _create(pair, slots, compose, seen)
    if reason := _blocked(existing, seen):
        # the person's, another source's, or settled: it stays whatever the event did
        return _keep(request, existing, seen, reason)
    if request.identity in slots:
        # the event moved and the reminder may follow it
        slot = slots[request.identity]
        moved = _continued(compose(request, slot, _memory(existing).late, True), existing, request, seen)
        return Move(**_common(request, moved, seen, _why("the event moved", slot)), existing=existing, reminder=moved)
    if existing.unfinished:
        why, same = "a deletion was broken off, and the event is back", _reminder(existing)
        return Rewrite(**_common(request, same, seen, why), existing=existing, reminder=same)
    if _reminder(existing).start <= seen.now:
        # it has rung: neither time nor words are changed behind the person's back
        return _keep(request, existing, seen, "already there")
    slot = Slot(_reminder(existing).start, _reminder(existing).end)
    fresh = _continued(compose(request, slot, _memory(existing).late, True), existing, request, seen)
    if not same_words(fresh, _reminder(existing)):
        # notes typed into the event after the talk are the main reason
        return Rewrite(**_common(request, fresh, seen, "what it says changed"), existing=existing, reminder=fresh)
    return _keep(request, existing, seen, "already there")


def _create(pair: Pair, slots: Mapping[str, Slot], compose: Compose, seen: Seen) -> Action:
    request = pair.request
    if reason := _refusal(pair, seen):
        return _skip(request, seen, reason)
    slot = slots[request.identity]
    made = compose(request, slot, slot.late, not seen.only_look)
    made = made if seen.only_look else signed(made)
    news = "the event is back" if pair.withdrawn else request.touch.reason or "worth a follow-up"
    return Create(**_common(request, made, seen, _why(news, slot)), reminder=made, revives=pair.withdrawn)


def _why(news: str, slot: Slot) -> str:
    return f"{news}; {slot.reason}" if slot.reason else news


def _refusal(pair: Pair, seen: Seen) -> str | None:
    """Why no reminder is made where there is none."""
    request = pair.request
    if pair.refused is not None:
        skipped = _state(pair.refused) is State.SKIPPED
        return "you said skip" if skipped else "its reminder was deleted by hand, and stays deleted"
    if request.window.closes + seen.span.grace <= seen.now:
        return f"its window closed {_ago(seen.now - request.window.closes)} ago"
    if request.touch.number == 1 and request.interaction.ends < seen.now - CREATE_REACH:
        return f"ended more than {CREATE_REACH.days} days ago"
    return None


def _blocked(existing: Existing, seen: Seen) -> str | None:
    """Why an existing reminder is left exactly as it is."""
    state = _state(existing)
    if existing.marked_done or state is State.DONE:
        return "done"
    if state is not State.OPEN:
        return f"{state}"
    if touched_by_hand(existing):
        return "changed by hand, so it is yours"
    if _memory(existing).origin.kind != seen.kind:
        return f"made from another kind of source ({_memory(existing).origin.kind})"
    return None


def _has_moved(pair: Pair, now: datetime) -> bool:
    existing = pair.existing
    if existing is None or _memory(existing).window == pair.request.window:
        return False
    return _reminder(existing).start > now or pair.request.interaction.ends > now


def _continued(fresh: Reminder, existing: Existing, request: Request, seen: Seen) -> Reminder:
    """*fresh* as the next life of *existing*: same identity, same run, and what it covers but wasn't seen stays."""
    old = _memory(existing)
    unseen = tuple(
        item for item in old.covers if item not in seen.identities and item not in request.interaction.covers
    )
    memory = replace(
        fresh.memory,
        covers=(*request.interaction.covers, *unseen),
        run=old.run,
        late=old.late,
    )
    return signed(replace(fresh, identity=existing.identity, memory=memory))


# ── reminders that nothing asked for ──────────────────────────────────────────────────────────────


def _without_request(unmatched: Sequence[Existing], skipped: Sequence[Skip], seen: Seen) -> Iterator[Action]:
    by_identity = {identity_of(event): skip for skip in skipped for event in skip.events}
    evidence = frozenset(identity for identity, skip in by_identity.items() if skip.evidence) | seen.gone
    answered: set[tuple[str, int]] = set()
    for existing in unmatched:
        action = _orphan(existing, by_identity, evidence, seen)
        if action is None:
            continue
        yield action
        answered.update((identity_of(event), action.touch) for event in action.events)
    for skip in skipped:
        if not answered.intersection((identity_of(event), skip.touch) for event in skip.events):
            yield skip


def _orphan(existing: Existing, by_identity: Mapping[str, Skip], evidence: frozenset[str], seen: Seen) -> Action | None:
    """What becomes of a reminder whose events ask for none any more; None where there is nothing to say."""
    if existing.reminder is None or _state(existing) is not State.OPEN:
        return None
    stood_for = covers(existing)
    skips = [by_identity[identity] for identity in _memory(existing).covers if identity in by_identity]
    events = tuple(event for skip in skips for event in skip.events if identity_of(event) in stood_for)
    why = skips[0].reason if skips else "the event is gone from its calendar"
    if not is_for(existing, evidence):
        # not seen, or not all of it: absence is no evidence
        return Keep(**_about(existing, why, events), existing=existing) if events else None
    if reason := _blocked(existing, seen):
        return Keep(**_about(existing, f"{why}, but {reason}", events), existing=existing)
    return Withdraw(**_about(existing, why, events), existing=existing)


def _swallowed(other: Existing, request: Request, seen: Seen) -> Action:
    if reason := _blocked(other, seen):
        return Keep(**_about(other, reason, ()), existing=other)
    return Withdraw(**_about(other, f"now part of one reminder with {request.identity[:8]}", ()), existing=other)


def _hold(action: Withdraw) -> Keep:
    reason = f"withdrawal held back: {action.reason}"
    return Keep(**_about(action.existing, reason, action.events), existing=action.existing)


# ── the person's word, from the review ────────────────────────────────────────────────────────────


def _word(pair: Pair, compose: Compose, seen: Seen) -> Action | None:
    request = pair.request
    said = next((seen.decisions[i] for i in request.interaction.covers if i in seen.decisions), None)
    if said is None or request.touch.number != 1 or said.word not in {Word.SKIP, Word.DONE}:
        return None
    state = State.DONE if said.word is Word.DONE else State.SKIPPED
    if pair.existing and pair.existing.reminder:
        base = pair.existing.reminder
    else:
        ends = request.interaction.ends
        base = compose(request, Slot(ends, ends + timedelta(minutes=15)), False, True)
    reminder = marked(base, state, seen.now)
    reason = "you said done" if state is State.DONE else "you said skip"
    return Mark(**_common(request, reminder, seen, reason), existing=pair.existing, reminder=reminder)


# ── actions from their parts ──────────────────────────────────────────────────────────────────────


class _Common(TypedDict):
    reason: str
    identity: str
    kind: Kind
    touch: int
    events: tuple[Event, ...]
    state: State
    late: bool
    window: Window | None
    check: bool


def _common(request: Request, reminder: Reminder, seen: Seen, reason: str) -> _Common:
    """What every action about a request says; *reminder* is the one it leaves behind."""
    memory = reminder.memory
    return _Common(
        reason=reason,
        identity=reminder.identity,
        kind=request.interaction.kind,
        touch=request.touch.number,
        events=_in_range(request, seen),
        state=State.DONE if is_marked_done(reminder.title) else memory.state,
        late=memory.late,
        window=memory.window,
        check=request.interaction.check,
    )


def _about(existing: Existing, reason: str, events: tuple[Event, ...]) -> _Common:
    """What an action says about a reminder that no request stands behind."""
    memory = _memory(existing)
    return _Common(
        reason=reason,
        identity=existing.identity,
        kind=memory.kind,
        touch=memory.touch,
        events=events,
        state=State.DONE if existing.marked_done else memory.state,
        late=memory.late,
        window=memory.window,
        check=False,
    )


def _keep(request: Request, existing: Existing, seen: Seen, reason: str) -> Keep:
    return Keep(**_common(request, _reminder(existing), seen, reason), existing=existing)


def _skip(request: Request, seen: Seen, reason: str) -> Skip:
    return Skip(
        reason=reason,
        identity=request.identity,
        kind=request.interaction.kind,
        touch=request.touch.number,
        events=_in_range(request, seen),
        state=State.SKIPPED,
        check=request.interaction.check,
    )


def _in_range(request: Request, seen: Seen) -> tuple[Event, ...]:
    return tuple(event for event in request.interaction.events if identity_of(event) in seen.in_range)


def _reminder(existing: Existing) -> Reminder:
    if existing.reminder is None:
        raise ValueError("only a tombstone comes without a reminder")
    return existing.reminder


def _memory(existing: Existing) -> Memory:
    return _reminder(existing).memory


def _state(existing: Existing) -> State | None:
    return existing.reminder.memory.state if existing.reminder else None


def _ago(span: timedelta) -> str:
    hours = int(span.total_seconds() // 3600)
    if hours < 1:
        return "less than an hour"
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"
