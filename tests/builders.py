"""Small values for tests: each builder gives a sound one, and takes what a test wants different."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from followup.identity import identity_of, reminder_id
from followup.marks import signed
from followup.model import (
    Answer,
    Event,
    Existing,
    Interaction,
    Kind,
    Memory,
    Origin,
    Person,
    Reminder,
    Request,
    State,
    Touch,
    Window,
)

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
"""A Wednesday."""


def at(day: int = 18, hour: float = 12, month: int = 11, year: int = 2026) -> datetime:
    """An instant in UTC."""
    return datetime(year, month, day, tzinfo=UTC) + timedelta(hours=hour)


def person(email: str = "jane.doe@acme.example", name: str = "Jane Doe", answer: Answer | None = None) -> Person:
    return Person(email=email, name=name, answer=answer)


def event(
    uid: str = "one@example.com",
    start: datetime | date | None = None,
    end: datetime | date | None = None,
    **parts: object,
) -> Event:
    begins = start if start is not None else at()
    ends = end if end is not None else begins + (timedelta(hours=1) if isinstance(begins, datetime) else timedelta(1))
    made = Event(uid=uid, start=begins, end=ends, summary="Interview with Jane Doe")
    return replace(made, **parts)  # type: ignore[arg-type]


def interaction(*events: Event, kind: Kind = Kind.INTERVIEW, **parts: object) -> Interaction:
    covered = events or (event(),)
    first, last = covered[0], covered[-1]
    assert isinstance(first.start, datetime)
    assert isinstance(last.end, datetime)
    made = Interaction(
        kind=kind,
        events=covered,
        starts=first.start,
        ends=last.end,
        covers=tuple(identity_of(item) for item in covered),
        people=(person(),),
        organisation="Acme",
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def window(opens: datetime | None = None, hours: float = 23) -> Window:
    start = opens or at(hour=14)
    return Window(start, start + timedelta(hours=hours))


def request(what: Interaction | None = None, touch: int = 1, wanted: Window | None = None) -> Request:
    asked = what or interaction()
    first = asked.events[0]
    opens = asked.ends + timedelta(hours=1)
    return Request(
        asked,
        Touch(touch),
        wanted or Window(opens, asked.ends + timedelta(hours=24)),
        reminder_id(first.uid, first.recurrence, touch),
    )


def reminder(asked: Request | None = None, start: datetime | None = None, **memory: object) -> Reminder:
    """A reminder as the program would write it for *asked*, signed."""
    wanted = asked or request()
    first = wanted.interaction.events[0]
    begins = start or wanted.window.opens
    made = Reminder(
        identity=wanted.identity,
        start=begins,
        end=begins + timedelta(minutes=15),
        title="Follow up: Jane Doe, Acme (interview)",
        body="Thank Jane.\nOne detail: ____",
        memory=Memory(
            covers=wanted.interaction.covers,
            origin=Origin(kind="ics", calendar="week.ics"),
            uid=first.uid,
            recurrence=first.recurrence,
            event_start=first.start,
            event_end=first.end,
            kind=wanted.interaction.kind,
            touch=wanted.touch.number,
            window=wanted.window,
            run=at(17),
        ),
    )
    return signed(replace(made, memory=replace(made.memory, **memory)))  # type: ignore[arg-type]


def existing(made: Reminder | None = None, **parts: object) -> Existing:
    stands = made or reminder()
    return replace(Existing(stands, stands.identity, handle=stands.identity, etag='"1"'), **parts)  # type: ignore[arg-type]


def tombstone(made: Reminder | None = None, state: State = State.OPEN) -> Existing:
    """A deleted reminder whose state can still be read."""
    stands = made or reminder()
    return existing(replace(stands, memory=replace(stands.memory, state=state)), gone=True)
