"""What there is to decide: one card per interaction, the uncertain and the urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.identity import identity_of
from followup.model import Action, Create, Event, Evidence, Hours, Kind, Plan, Skip, State, Window, Withdraw
from followup.output.as_json import reminder_of
from followup.output.followups import Urgency, urgency_of, who
from followup.record import record
from followup.text import one_line
from followup.timespans import instant_end, instant_start


@record
class Card:
    """One interaction of the range, or (``other``) an event that was taken for none."""

    identities: tuple[str, ...]
    """Touch-1 identities of its events: what a decision is about."""
    who: str
    title: str
    """Of the event."""
    kind: Kind
    starts: datetime
    ends: datetime
    window: Window | None
    reminder: datetime | None
    """Where it stands or would be put."""
    urgency: Urgency
    unsure: bool
    evidence: tuple[Evidence, ...]
    there: bool
    """It has its reminder already."""
    other: bool = False
    reason: str = ""


def cards_of(plan: Plan, now: datetime, zone: ZoneInfo) -> tuple[Card, ...]:
    """The cards of a plan: interactions by need of a decision, then what was taken for none, by time."""
    cards = [
        _card(action, plan, now, zone)
        for action in plan.actions
        if action.touch == 1 and action.events and not isinstance(action, Withdraw) and action.state is not State.DONE
    ]
    return tuple(sorted(cards, key=_need))


def _need(card: Card) -> tuple[bool, bool, bool, int, datetime, str]:
    order = list(Urgency).index(card.urgency)
    return card.other, card.there, not card.unsure, order, card.starts, card.identities[0]


def _card(action: Action, plan: Plan, now: datetime, zone: ZoneInfo) -> Card:
    events = action.events
    reminder = reminder_of(action)
    identities = tuple(identity_of(event) for event in events)
    verdicts = [plan.verdicts[identity] for identity in identities if identity in plan.verdicts]
    title = one_line(events[0].summary, 120) or "(no title)"
    return Card(
        identities=identities,
        who=one_line(who(reminder.title), 120) if reminder else title,
        title=title if len(events) == 1 else f"{title} and {len(events) - 1} more",
        kind=action.kind,
        starts=instant_start(events[0].start, zone),
        ends=max(_end(event, zone) for event in events),
        window=action.window,
        reminder=reminder.start if reminder else None,
        urgency=urgency_of(action.window, False, now, zone) if action.window else Urgency.COMING,
        unsure=action.check,
        evidence=verdicts[0].evidence if verdicts else (),
        there=reminder is not None and not isinstance(action, Create),
        other=isinstance(action, Skip),
        reason=one_line(action.reason, 120),
    )


def _end(event: Event, zone: ZoneInfo) -> datetime:
    return instant_end(event.start, event.end, Hours(), zone)


def undecided(cards: Sequence[Card]) -> int:
    """How many cards ask for a decision."""
    return sum(not card.other and not card.there for card in cards)
