"""Which events count, and what is known of each that does (decision 24)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.gather.people import Circle, Party
from followup.identity import identity_of
from followup.model import Answer, Event, Kind, Owner, Settings, Skip, Span, State, Status, Verdict
from followup.record import record
from followup.timespans import instant_end, last_day, local_date, span_of

_MOST_DAYS = 7
"""An all-day event longer than this is no day out with anybody; only its first days bind others to it."""


@record
class Judged:
    """An event that counts."""

    event: Event
    verdict: Verdict
    identity: str
    span: Span
    over: datetime
    """When it is over for the person; all-day: when working hours end on its last day."""
    days: tuple[date, ...]
    """The local days it belongs to: that of its start, of an all-day event all."""
    party: Party
    unsure: bool
    """Never answered, or only pencilled in by whoever organises it."""

    @property
    def kind(self) -> Kind:
        """What it was."""
        return self.verdict.kind


def judged(
    event: Event, verdict: Verdict, circle: Circle, settings: Settings, zone: ZoneInfo, now: datetime
) -> Judged | Skip:
    """*event* with all that the next steps ask of it, or why there is nothing to follow up."""
    over = instant_end(event.start, event.end, settings.hours, zone)
    answer = _own_answer(event, circle.owner)
    if refusal := _refusal(event, verdict, answer, settings, ended=over <= now):
        reason, evidence = refusal
        kind = Kind.NONE if evidence else verdict.kind
        return Skip(
            reason=reason,
            identity=identity_of(event),
            kind=kind,
            events=(event,),
            state=State.SKIPPED,
            evidence=evidence,
        )
    first, last = local_date(event.start, zone), last_day(event.start, event.end, zone)
    count = min((last - first).days + 1, _MOST_DAYS) if event.all_day else 1
    pencilled = event.status is Status.TENTATIVE and answer is not Answer.ACCEPTED
    return Judged(
        event=event,
        verdict=verdict,
        identity=identity_of(event),
        span=span_of(event, zone),
        over=over,
        days=tuple(first + timedelta(days=step) for step in range(count)),
        party=circle.party(event, verdict.kind),
        unsure=pencilled or answer is Answer.NEEDS_ACTION,
    )


def _refusal(
    event: Event, verdict: Verdict, answer: Answer | None, settings: Settings, *, ended: bool
) -> tuple[str, bool] | None:
    """Why an event doesn't count, and whether that is evidence that it is no interaction."""
    if event.status is Status.CANCELLED:
        return "cancelled", True
    if answer is Answer.DECLINED:
        return "you declined", True
    if event.unreadable:
        return "only busy time is visible", False
    if verdict.kind is Kind.NONE:
        return "nothing to follow up", True
    if answer is Answer.NEEDS_ACTION and not ended:
        return "invitation not answered", False
    rule = settings.windows.get(verdict.kind)
    if rule is not None and not rule.enabled:
        return f"{verdict.kind.replace('_', ' ')} is switched off", False
    return None


def _own_answer(event: Event, owner: Owner) -> Answer | None:
    """The owner's answer, the warmest of several addresses; None where none is needed or known.

    Who organises an event needs no answer, but may decline.
    """
    answers = {person.answer for person in event.attendees if person.is_self or person.email in owner.emails}
    for answer in (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED):
        if answer in answers:
            return answer
    organizer = event.organizer
    if organizer and (organizer.is_self or organizer.email in owner.emails):
        return None
    return Answer.NEEDS_ACTION if Answer.NEEDS_ACTION in answers else None


def newest(events: Iterable[Event]) -> list[Event]:
    """Each identity once: of copies the one with the highest sequence, then the latest stamp (decision 12)."""
    best: dict[str, Event] = {}
    for event in events:
        if event.ours:
            continue
        identity = identity_of(event)
        known = best.get(identity)
        if known is None or _age(event) > _age(known):
            best[identity] = event
    return list(best.values())


def _age(event: Event) -> tuple[int, float, str, str, str]:
    stamp = event.stamp.timestamp() if event.stamp else 0.0
    # the rest decides nothing for people, only that the order of input plays no part
    return event.sequence, stamp, event.status, str(event.start), repr(event)


def verdict_of(event: Event, verdicts: Mapping[str, Verdict]) -> Verdict:
    """What the classifier said of *event*; nothing is none."""
    return verdicts.get(identity_of(event), Verdict(Kind.NONE, 0.0))
