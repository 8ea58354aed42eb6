"""The road: read → classify → gather → window → match → slot → compose → reconcile → write.

``plan`` is all of it between the two doors, a function of values: the same arguments give the same plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from followup.classify import classify, context_for
from followup.compose import compose
from followup.gather import gather, touches
from followup.identity import identity_of, reminder_id
from followup.match import Matched, match
from followup.model import (
    Answer,
    Decision,
    Event,
    Evidence,
    Existing,
    Interaction,
    Knowledge,
    Memory,
    Plan,
    Range,
    Reading,
    Reminder,
    Request,
    Settings,
    Slot,
    Span,
    Status,
    Touch,
    Verdict,
    Word,
)
from followup.reconcile import Seen, hold_mass_withdrawal, needs_slot, reconcile
from followup.record import record
from followup.slots import assign
from followup.timespans import in_range, span_of
from followup.windows import window_for


@record
class Moment:
    """When a run happens, for whom, and over which events."""

    now: datetime
    zone: ZoneInfo
    span: Range


def plan(
    reading: Reading,
    existing: Sequence[Existing],
    decisions: Mapping[str, Decision],
    settings: Settings,
    knowledge: Knowledge,
    moment: Moment,
    allow_withdraw: bool = False,
    only_look: bool = False,
) -> Plan:
    """What a run would do: every event in ``moment.span`` in exactly one action with touch 1.

    *existing* is what the target holds, tombstones included; *decisions* what the person said, by touch-1 identity.
    *only_look* is for a plan that is never carried out: new reminders have their titles in it and no texts yet, since
    nobody sees these before they are written, and they are a third of the work.
    """
    now, zone = moment.now, moment.zone
    events = tuple(event for event in reading.events if not event.ours)
    verdicts = judge(events, reading, decisions, settings, knowledge)
    gathered = gather(events, verdicts, reading.owner, settings, knowledge, zone, now, moment.span)
    due = touches(gathered, existing, settings, zone, now, moment.span.grace)
    requests = tuple(_request(interaction, touch, settings) for interaction, touch in due.wanted)
    matched = match(requests, existing, zone)
    ranged = frozenset(identity_of(event) for event in events if in_range(event, moment.span, zone))
    seen = Seen(
        now=now,
        span=moment.span,
        kind=reading.kind,
        identities=frozenset(identity_of(event) for event in events),
        in_range=ranged,
        gone=reading.gone,
        decisions=decisions,
        only_look=only_look,
    )
    slots = _slots(matched, reading, existing, settings, knowledge, moment, seen)

    def composed(request: Request, slot: Slot, late: bool, text: bool) -> Reminder:
        told = slot if slot.late is late else replace(slot, late=late)
        return _reminder(request, told, settings, zone, now, text)

    actions = tuple(reconcile(matched, (*gathered.skipped, *due.stood_down), slots, composed, seen))
    held, refused = hold_mass_withdrawal(actions, existing, allow_withdraw)
    return Plan(held, {identity: verdicts[identity] for identity in ranged if identity in verdicts}, refused)


def judge(
    events: Sequence[Event],
    reading: Reading,
    decisions: Mapping[str, Decision],
    settings: Settings,
    knowledge: Knowledge,
) -> dict[str, Verdict]:
    """What every event was, by touch-1 identity; the person's own word outranks everything found."""
    context = context_for(events, reading.owner, settings, knowledge, reading.zone)
    verdicts: dict[str, Verdict] = {}
    for event in events:
        identity = identity_of(event)
        said = decisions.get(identity)
        if said is not None and said.word is Word.RETYPE and said.kind is not None:
            verdicts[identity] = Verdict(said.kind, 1.0, (Evidence("review", "you said so", said.kind, 10.0),))
        else:
            verdicts[identity] = classify(event, context)
    return verdicts


def requests_of(reading: Reading, settings: Settings, knowledge: Knowledge, moment: Moment) -> tuple[Request, ...]:
    """The first touch of every interaction in ``moment.span``, whether it has a reminder or not: for ``report``."""
    events = tuple(event for event in reading.events if not event.ours)
    verdicts = judge(events, reading, {}, settings, knowledge)
    gathered = gather(events, verdicts, reading.owner, settings, knowledge, moment.zone, moment.now, moment.span)
    return tuple(_request(interaction, Touch(), settings) for interaction in gathered.interactions)


def interaction_of(
    memory: Memory, reading: Reading, settings: Settings, knowledge: Knowledge, moment: Moment
) -> Interaction | None:
    """The interaction that a reminder is about, as *reading* tells it now; None where its event isn't there.

    It has the kind of the reminder, whatever the event would be taken for now.
    """
    events = tuple(event for event in reading.events if not event.ours)
    meant = {identity: Decision(Word.RETYPE, memory.kind) for identity in memory.covers}
    verdicts = judge(events, reading, meant, settings, knowledge)
    gathered = gather(events, verdicts, reading.owner, settings, knowledge, moment.zone, moment.now, moment.span)
    covered = set(memory.covers)
    return next((found for found in gathered.interactions if covered.intersection(found.covers)), None)


def _request(interaction: Interaction, touch: Touch, settings: Settings) -> Request:
    first = interaction.events[0]
    identity = reminder_id(first.uid, first.recurrence, touch.number)
    return Request(interaction, touch, window_for(interaction, touch, settings), identity)


def _slots(
    matched: Matched,
    reading: Reading,
    existing: Sequence[Existing],
    settings: Settings,
    knowledge: Knowledge,
    moment: Moment,
    seen: Seen,
) -> Mapping[str, Slot]:
    """A place for everything that needs one, all together, around what is busy and what is taken."""
    placing = [pair for pair in matched.pairs if needs_slot(pair, seen)]
    leaving = {pair.existing.identity for pair in placing if pair.existing}
    taken = {
        Span(item.reminder.start, item.reminder.end)
        for item in existing
        if item.reminder and not item.gone and item.identity not in leaving
    }
    known = {item.identity for item in existing}
    taken |= {span_of(e, moment.zone) for e in reading.events if e.ours and _ours_elsewhere(e, known)}
    busy = [span_of(event, moment.zone) for event in reading.events if is_busy(event, reading.owner.emails)]
    requests = [pair.request for pair in placing]
    return assign(requests, moment.now, busy, sorted(taken, key=_order), settings, knowledge, moment.zone)


def _ours_elsewhere(event: Event, known: set[str]) -> bool:
    return event.status is not Status.CANCELLED and event.uid.partition("@")[0] not in known


def _order(span: Span) -> tuple[datetime, datetime]:
    return span.start, span.end


def is_busy(event: Event, owner: frozenset[str]) -> bool:
    """Whether a reminder should rather not stand here: opaque, timed, not declined; all-day only if out of office."""
    if event.ours or event.transparent or event.status is Status.CANCELLED:
        return False
    if any(p.answer is Answer.DECLINED for p in event.attendees if p.is_self or p.email in owner):
        return False
    return not event.all_day or event.event_type == "outOfOffice"


def _reminder(request: Request, slot: Slot, settings: Settings, zone: ZoneInfo, now: datetime, text: bool) -> Reminder:
    interaction = request.interaction
    said = compose(interaction, request.touch, request.window, slot, settings, zone, text)
    first = interaction.events[0]
    memory = Memory(
        covers=interaction.covers,
        origin=first.origin,
        uid=first.uid,
        recurrence=first.recurrence,
        event_start=first.start,
        event_end=interaction.events[-1].end,
        kind=interaction.kind,
        touch=request.touch.number,
        window=request.window,
        run=now,
        late=slot.late,
    )
    return Reminder(
        identity=request.identity,
        start=slot.start,
        end=slot.end,
        title=said.title,
        body=said.body,
        memory=memory,
        link=said.link,
        language=said.language,
    )


def read_span(span: Range, now: datetime, settings: Settings) -> Span:
    """What has to be read for a run: whole days around the range, busy time to the end of the longest window.

    The zone may still be unknown (a calendar tells it), so the days are widened by the largest offset there is.
    """
    longest = max((rule.closes for rule in settings.windows.values()), default=timedelta(0))
    margin = timedelta(hours=38)
    return Span(span.since - margin, max(span.until, now) + longest + timedelta(days=2) + margin)
