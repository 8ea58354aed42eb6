"""Small events for the classifier's tests: who writes them, and how little it takes to say one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import followup.classify
from followup.classify import Context, classify, context_for
from followup.classify.learned import Weights, parse_weights
from followup.model import Answer, Event, Kind, Knowledge, Owner, Person, Settings, Verdict

ME = "robin@ownfirm.example"
PRIVATE = "robin.vale@gmail.com"


@cache
def weights() -> Weights:
    """The weights that ship."""
    return parse_weights((Path(followup.classify.__file__).parent / "weights.gz").read_bytes())


def people(*texts: str) -> tuple[Person, ...]:
    """``Ana Ruiz <ana@x.example>`` or a bare address; ``-`` behind it for declined, ``?`` for not answered."""
    signs = {"-": Answer.DECLINED, "?": Answer.NEEDS_ACTION, "~": Answer.TENTATIVE}
    found = []
    for text in texts:
        answer = signs.get(text[-1], Answer.ACCEPTED)
        bare = text.rstrip("-?~")
        name, _, rest = bare.rpartition("<")
        found.append(Person(rest.rstrip(">").strip(), name.strip(), answer))
    return tuple(found)


def entry(
    title: str,
    notes: str = "",
    *,
    minutes: int = 45,
    by: str = "",
    guests: tuple[str, ...] = (),
    me: str = ME,
    **parts: object,
) -> Event:
    """An event of the owner's calendar: their own entry, or an invitation *by* somebody with *guests*."""
    start = datetime(2026, 11, 18, 10, tzinfo=UTC)
    attendees = people(*guests, *((by,) if by else ()))
    if attendees and not any(person.email == me for person in attendees):
        attendees = (*attendees, Person(me, "Robin Vale", Answer.ACCEPTED))
    organizer = people(by)[0] if by else Person(me, "Robin Vale")
    made = Event(
        "u@example.com",
        start,
        start + timedelta(minutes=minutes),
        summary=title,
        description=notes,
        organizer=organizer,
        attendees=attendees,
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def judged(
    event: Event, *others: Event, settings: Settings | None = None, me: str = ME, learned: bool = True
) -> Verdict:
    """The verdict in the context of the event's own calendar."""
    return classify(event, context(event, *others, settings=settings, me=me, learned=learned))


def context(*events: Event, settings: Settings | None = None, me: str = ME, learned: bool = True) -> Context:
    knowledge = Knowledge(weights=weights() if learned else None)
    return context_for(events, Owner(emails=frozenset({me})), settings or Settings(), knowledge)


def kind_of(event: Event, *others: Event, me: str = ME) -> Kind:
    return judged(event, *others, me=me).kind
