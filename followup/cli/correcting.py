"""The person's last word on an event: ``classify --as`` remembers it for its like, ``--forget`` takes it back."""

from __future__ import annotations

from collections.abc import Callable

from followup.classify import correction_for, without
from followup.cli.judging import Judged
from followup.cli.session import Session
from followup.config.files import write_corrections
from followup.errors import WrongUsage
from followup.identity import identity_of
from followup.model import Event, Kind, Rule
from followup.output.followups import kind_name
from followup.text import one_line


def remember(session: Session, found: Judged, wanted: str, kind: Kind) -> str:
    """Write down that the event *wanted* (an id) is a *kind*; gives a sentence that says what that covers."""
    event = event_named(found, wanted)
    rules = correction_for(event, kind, found.reading.owner)
    _change(session, event, lambda others: (*rules, *others))
    covered = " and ".join(dict.fromkeys(filter(None, map(_covers, rules)))) or "this event"
    return f"'{one_line(event.summary, 60)}' is {kind_name(kind)}: remembered for {covered}."


def forget(session: Session, found: Judged, wanted: str) -> str:
    """Take back what was remembered of the event *wanted*."""
    event = event_named(found, wanted)
    if without(session.settings.corrections, event) == session.settings.corrections:
        raise WrongUsage(f"nothing was remembered of '{one_line(event.summary, 60)}'", "followup classify shows why")
    _change(session, event, lambda others: others)
    return f"'{one_line(event.summary, 60)}' is judged by itself again."


def event_named(found: Judged, wanted: str) -> Event:
    """The one event in range whose id begins with *wanted*."""
    begins = wanted.strip().lower()
    hits = [event for event in found.events if begins and identity_of(event).startswith(begins)]
    if len(hits) == 1:
        return hits[0]
    if hits:
        raise WrongUsage(f"'{one_line(wanted, 40)}' fits {len(hits)} events", "give more characters of the id")
    raise WrongUsage(f"no event in range has the id '{one_line(wanted, 40)}'", "followup classify lists them")


def _change(session: Session, event: Event, after: Callable[[tuple[Rule, ...]], tuple[Rule, ...]]) -> None:
    # the newest comes first: of two rules that fit, the first wins
    write_corrections(session.place.corrections, after(without(session.settings.corrections, event)))


def _covers(rule: Rule) -> str:
    if rule.uid:
        return "this event and its series"
    parts = [f"from {rule.organizer}" if rule.organizer else "", f"called '{rule.title}'" if rule.title else ""]
    return f"events {' '.join(part for part in parts if part)}"
