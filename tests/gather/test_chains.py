"""Further touches: when their turn comes, and what makes them stand down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.gather import Touches, gather, touches
from followup.identity import identity_of, reminder_id
from followup.marks import marked, signed
from followup.model import (
    WINDOWS,
    Event,
    Existing,
    Kind,
    Knowledge,
    Memory,
    Origin,
    Owner,
    Person,
    Range,
    Reminder,
    Settings,
    State,
    Touch,
    Verdict,
    Window,
)

BERLIN = ZoneInfo("Europe/Berlin")
ME = Person("robin@home.example", "Robin Example")
OWNER = Owner(frozenset({"robin@home.example"}), frozenset({"home.example"}), "Robin Example")
JANE = Person("jane.doe@acme.example", "Jane Doe")
BOB = Person("bob.miller@acme.example", "Bob Miller")
GUS = Person("gus.lang@globex.example", "Gus Lang")
PERSISTENT = Settings(cadence="persistent")
GRACE = timedelta(hours=48)


def berlin(day: int, hour: int = 10, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=BERLIN).astimezone(UTC)


NOW = berlin(18, 12)

Judged = tuple[Event, Kind]


def happening(uid: str, kind: Kind, start: datetime | date, *guests: Person, **parts: object) -> Judged:
    length = timedelta(hours=1) if isinstance(start, datetime) else timedelta(days=1)
    organizer = guests[0] if guests else None
    made = Event(
        uid, start, start + length, summary="Talk", organizer=organizer, attendees=(*guests, ME) if guests else ()
    )
    return replace(made, **parts), kind  # type: ignore[arg-type]


def reminder(event: Event, kind: Kind, touch: int = 1, opens: datetime | None = None) -> Reminder:
    """As the program would have written it; open."""
    assert isinstance(event.end, datetime) or opens
    begins = opens or event.end + timedelta(hours=1)  # type: ignore[operator]
    assert isinstance(begins, datetime)
    return signed(
        Reminder(
            identity=reminder_id(event.uid, event.recurrence, touch),
            start=begins,
            end=begins + timedelta(minutes=15),
            title="Follow up",
            body="Thank them.",
            memory=Memory(
                covers=(identity_of(event),),
                origin=Origin(),
                uid=event.uid,
                recurrence=event.recurrence,
                event_start=event.start,
                event_end=event.end,
                kind=kind,
                touch=touch,
                window=Window(begins, begins + timedelta(hours=23)),
                run=berlin(1),
            ),
        )
    )


def existing(made: Reminder, **parts: object) -> Existing:
    return replace(Existing(made, made.identity), **parts)  # type: ignore[arg-type]


def done(judged: Judged, at: datetime, touch: int = 1, opens: datetime | None = None) -> Existing:
    event, kind = judged
    return existing(marked(reminder(event, kind, touch, opens), State.DONE, at))


def plan(
    judged: Sequence[Judged],
    stored: Sequence[Existing] = (),
    settings: Settings = PERSISTENT,
    now: datetime = NOW,
    grace: timedelta = GRACE,
) -> Touches:
    verdicts = {identity_of(event): Verdict(kind, 0.95) for event, kind in judged}
    span = Range(now - timedelta(days=7), now + timedelta(days=14), grace)
    gathered = gather([e for e, _ in judged], verdicts, OWNER, settings, Knowledge(), BERLIN, now, span)
    return touches(gathered, stored, settings, BERLIN, now, grace)


def further(found: Touches) -> list[Touch]:
    return [touch for _, touch in found.wanted if touch.number > 1]


def first(found: Touches) -> list[str]:
    return [interaction.events[0].uid for interaction, touch in found.wanted if touch.number == 1]


INTERVIEW = happening("interview", Kind.INTERVIEW, berlin(16), JANE)
THANKED = done(INTERVIEW, berlin(16, 15))


# ── when a further touch's turn has come ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        pytest.param(Kind.INTERVIEW, berlin(23, 11), id="interview: a week"),
        pytest.param(Kind.APPLICATION, berlin(23, 11), id="application: a week"),
        pytest.param(Kind.REJECTION, datetime(2027, 2, 14, 10, tzinfo=UTC), id="rejection: ninety days"),
        pytest.param(Kind.NETWORKING_EVENT, berlin(16, 11, month=12), id="gathering: thirty days"),
        pytest.param(Kind.MEETING, None, id="meeting: none"),
        pytest.param(Kind.INFORMATIONAL, None, id="informational: none"),
        pytest.param(Kind.OUTREACH, None, id="outreach: none"),
    ],
)
def test_persistent(kind: Kind, due: datetime | None) -> None:
    """Each kind has its own second touch, in calendar days after the end."""
    one = happening("one", kind, berlin(16), JANE)
    assert [touch.opens for touch in further(plan([one], [done(one, berlin(16, 15))]))] == ([due] if due else [])


def test_off_by_default() -> None:
    """Without configuration there is one touch."""
    assert further(plan([INTERVIEW], [THANKED], Settings())) == []


def test_explicit_touches() -> None:
    """Configured touches count whatever the cadence, in place of the preset."""
    rules = {**WINDOWS, Kind.INTERVIEW: replace(WINDOWS[Kind.INTERVIEW], touches=(timedelta(days=5),))}
    for cadence in ("once", "persistent"):
        (touch,) = further(plan([INTERVIEW], [THANKED], Settings(cadence=cadence, windows=rules)))
        assert touch.opens == berlin(21, 11)


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param([], id="no reminder"),
        pytest.param([existing(reminder(*INTERVIEW))], id="still open"),
        pytest.param([existing(marked(reminder(*INTERVIEW), State.SKIPPED, NOW))], id="skipped"),
        pytest.param([replace(THANKED, gone=True)], id="deleted"),
        pytest.param([existing(marked(reminder(*INTERVIEW), State.DONE, NOW), reminder=None)], id="unreadable"),
    ],
)
def test_only_after_the_one_before_is_done(stored: list[Existing]) -> None:
    """A further touch appears once the earlier one is done, and only then."""
    assert further(plan([INTERVIEW], stored)) == []


def test_ticked_off_in_its_title() -> None:
    """A reminder that the person ticked off by hand is done; its own start stands for when."""
    ticked = existing(reminder(INTERVIEW[0], Kind.INTERVIEW, opens=berlin(22)), marked_done=True)
    (touch,) = further(plan([INTERVIEW], [ticked]))
    assert touch.opens == berlin(25), "three days after the reminder"


def test_never_sooner_than_three_days_after_the_earlier_was_done() -> None:
    """Thanks that went out late push the next message back."""
    late = done(INTERVIEW, berlin(22, 9))
    (touch,) = further(plan([INTERVIEW], [late], now=berlin(22, 12)))
    assert touch.opens == berlin(25, 9)


def test_computed_from_what_the_reminder_stores() -> None:
    """Neither the event's later move nor the run's moment changes when a touch is due."""
    event, kind = INTERVIEW
    moved = (replace(event, start=berlin(17), end=berlin(17, 11)), kind)
    for judged, now in ((INTERVIEW, NOW), (moved, NOW), (INTERVIEW, berlin(20))):
        assert [touch.opens for touch in further(plan([judged], [THANKED], now=now))] == [berlin(23, 11)]


def test_wherever_its_event_lies() -> None:
    """A chain goes on when its event has long left the range."""
    fair = happening("fair", Kind.NETWORKING_EVENT, berlin(1, month=10), JANE)
    found = plan([fair], [done(fair, berlin(2, month=10))], now=berlin(1))
    assert first(found) == []
    assert [touch.opens for touch in further(found)] == [berlin(31, 11, month=10)]


def test_long_past() -> None:
    """A further touch whose window closed beyond the grace isn't asked for, unless its reminder stands."""
    old = happening("old", Kind.INTERVIEW, berlin(1), JANE)
    stored = [done(old, berlin(1, 15))]
    assert further(plan([old], stored)) == []
    assert len(further(plan([old], stored, grace=timedelta(days=30)))) == 1
    standing = existing(reminder(old[0], Kind.INTERVIEW, 2, berlin(8, 10)))
    assert len(further(plan([old], [*stored, standing]))) == 1


def test_three_in_a_row() -> None:
    """The third touch follows the second, once that is done too."""
    rules = {Kind.INTERVIEW: replace(WINDOWS[Kind.INTERVIEW], touches=(timedelta(days=7), timedelta(days=14)))}
    settings = Settings(windows=rules)
    second = done(INTERVIEW, berlin(24), 2, berlin(23, 10))
    found = further(plan([INTERVIEW], [THANKED, second], settings, berlin(24, 12)))
    assert [(touch.number, touch.opens) for touch in found] == [(2, berlin(23, 11)), (3, berlin(30, 11))]


def test_a_deleted_copy_beside_a_done_one() -> None:
    """Of several reminders for one event the living one decides, and of those the one that is done."""
    copy = replace(reminder(*INTERVIEW), identity="0" * 32)
    assert len(further(plan([INTERVIEW], [existing(copy, gone=True), THANKED]))) == 1
    assert len(further(plan([INTERVIEW], [existing(copy), THANKED]))) == 1


def test_a_deleted_touch_ends_the_chain() -> None:
    """A further touch that the person deleted is final; one that the program withdrew may come back."""
    standing = existing(reminder(INTERVIEW[0], Kind.INTERVIEW, 2, berlin(23, 11)))
    assert further(plan([INTERVIEW], [THANKED, replace(standing, gone=True)])) == []
    assert standing.reminder is not None
    withdrawn = existing(marked(standing.reminder, State.WITHDRAWN, NOW), gone=True)
    assert len(further(plan([INTERVIEW], [THANKED, withdrawn]))) == 1


# ── dates they promised ───────────────────────────────────────────────────────────────────────────


def test_a_promised_date_moves_the_status_touch() -> None:
    """Whoever said "by Friday 27 November" is asked one week after that, at the same time of day."""
    event, kind = INTERVIEW
    told = (replace(event, description="Jane said: we'll decide by Friday 27 November."), kind)
    (touch,) = further(plan([told], [THANKED]))
    assert touch.opens == berlin(4, 11, month=12)
    assert "2026-11-27" in touch.reason


def test_a_promise_before_the_touch_changes_nothing() -> None:
    """A date so near that a week after it comes before the touch is due moves nothing forward."""
    rules = {Kind.INTERVIEW: replace(WINDOWS[Kind.INTERVIEW], touches=(timedelta(days=14),))}
    event, kind = INTERVIEW
    told = (replace(event, description="We'll decide by 2026-11-17."), kind)
    (touch,) = further(plan([told], [THANKED], Settings(windows=rules)))
    assert touch.opens == berlin(30, 11)


def test_after_a_rejection_nobody_waits_for_a_date() -> None:
    """Keeping in touch after a no doesn't wait for what they promised."""
    told = happening("no", Kind.REJECTION, berlin(16), JANE, description="They will decide by 2027-03-01.")
    (touch,) = further(plan([told], [done(told, berlin(16, 15))]))
    assert touch.opens == datetime(2027, 2, 14, 10, tzinfo=UTC)


# ── standing down ─────────────────────────────────────────────────────────────────────────────────

SECOND_ROUND = happening("second", Kind.INTERVIEW, berlin(20), BOB)


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(SECOND_ROUND, id="an interview with the organisation"),
        pytest.param(happening("x", Kind.MEETING, berlin(20), JANE), id="a meeting with the person"),
        pytest.param(
            happening("x", Kind.REJECTION, date(2026, 11, 17), summary="Rejected – Acme"), id="a rejection, noted"
        ),
        pytest.param(happening("x", Kind.NONE, date(2026, 11, 17), summary="Offer from Acme!"), id="an offer, noted"),
        pytest.param(
            happening("x", Kind.INTERVIEW, berlin(20), summary="Interview at Acme"), id="an interview at it, by title"
        ),
    ],
)
def test_a_status_touch_stands_down(later: Judged) -> None:
    """A later interaction with the person or organisation, an offer or a rejection makes asking pointless."""
    assert further(plan([INTERVIEW, later], [THANKED])) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(happening("x", Kind.INTERVIEW, berlin(20), GUS), id="another organisation"),
        pytest.param(happening("x", Kind.MEETING, berlin(14), JANE), id="an earlier meeting"),
        pytest.param(happening("x", Kind.NETWORKING_EVENT, berlin(20), BOB), id="their open evening"),
        pytest.param(happening("x", Kind.NONE, date(2026, 11, 17), summary="Offer from Globex"), id="another's offer"),
        pytest.param(happening("x", Kind.NONE, date(2026, 11, 17), summary="Prepare for Acme"), id="a note about them"),
    ],
)
def test_a_status_touch_stays(other: Judged) -> None:
    """What has nothing to do with it leaves a touch alone."""
    assert len(further(plan([INTERVIEW, other], [THANKED]))) == 1


def test_occurrences_of_a_series() -> None:
    """Occurrences of one series never stand each other down."""
    rules = {Kind.MEETING: replace(WINDOWS[Kind.MEETING], touches=(timedelta(days=5),))}
    weekly = [
        happening("weekly", Kind.MEETING, berlin(day), JANE, recurring=True, recurrence=f"2026-11-{day}T09:00:00Z")
        for day in (9, 16, 23)
    ]
    stored = [done(weekly[1], berlin(16, 15))]
    assert len(further(plan(weekly, stored, Settings(windows=rules)))) == 1


def test_a_standing_nudge_is_withdrawn() -> None:
    """A further touch that stands open in the calendar is given up with evidence and a reason; a done one is kept."""
    standing = existing(reminder(INTERVIEW[0], Kind.INTERVIEW, 2, berlin(23, 11)))
    found = plan([INTERVIEW, SECOND_ROUND], [THANKED, standing])
    (skip,) = found.stood_down
    assert further(found) == []
    assert (skip.identity, skip.touch, skip.evidence) == (standing.identity, 2, True)
    assert skip.reason == "stands down: a later interview on 2026-11-20 makes it pointless"
    assert standing.reminder is not None
    settled = existing(marked(standing.reminder, State.DONE, NOW))
    again = plan([INTERVIEW, SECOND_ROUND], [THANKED, settled])
    assert (len(further(again)), again.stood_down) == (1, ())


@pytest.mark.parametrize(
    ("nudge", "later"),
    [
        pytest.param(
            happening("a", Kind.APPLICATION, berlin(16), summary="Applied to Acme"),
            happening("x", Kind.REJECTION, berlin(17), JANE),
            id="applied, and rejected",
        ),
        pytest.param(
            happening("a", Kind.APPLICATION, berlin(16), summary="Applied to Acme"),
            happening("x", Kind.INTERVIEW, berlin(18), JANE),
            id="applied, and invited",
        ),
        pytest.param(
            happening("a", Kind.OUTREACH, berlin(16), JANE), happening("x", Kind.MEETING, berlin(18), JANE), id="met"
        ),
        pytest.param(
            happening("a", Kind.OUTREACH, berlin(16), JANE),
            happening("x", Kind.OUTREACH, berlin(18), JANE),
            id="written to again",
        ),
    ],
)
def test_a_first_nudge_stands_down(nudge: Judged, later: Judged) -> None:
    """An application or a message that was answered before its window closed needs no nudge."""
    found = plan([nudge, later])
    assert first(found) == ["x"]
    assert [(skip.events[0].uid, skip.touch, skip.evidence) for skip in found.stood_down] == [("a", 1, True)]


@pytest.mark.parametrize(
    ("one", "later"),
    [
        pytest.param(INTERVIEW, happening("x", Kind.REJECTION, berlin(17), JANE), id="thanks are due after a no too"),
        pytest.param(
            happening("a", Kind.APPLICATION, berlin(16), summary="Applied to Acme"),
            happening("x", Kind.INTERVIEW, berlin(23), JANE),
            id="an interview after its window",
        ),
        pytest.param(
            happening("a", Kind.APPLICATION, berlin(16), summary="Applied to Acme: analyst"),
            happening("x", Kind.APPLICATION, berlin(17), summary="Applied to Acme: lead"),
            id="a second role",
        ),
        pytest.param(
            happening("a", Kind.OUTREACH, berlin(16), JANE),
            happening("x", Kind.OUTREACH, berlin(17), BOB),
            id="somebody else there was written to",
        ),
    ],
)
def test_a_first_touch_stays(one: Judged, later: Judged) -> None:
    """Thanks never stand down, and nothing does for what came too late or says nothing about it."""
    found = plan([one, later])
    assert len(first(found)) == 2
    assert found.stood_down == ()


def test_a_first_nudge_that_was_sent_is_kept() -> None:
    """A nudge that is done already stays what it is, whatever came later."""
    nudge = happening("a", Kind.OUTREACH, berlin(16), JANE)
    later = happening("x", Kind.MEETING, berlin(18), JANE)
    assert first(plan([nudge, later], [done(nudge, berlin(18, 9))])) == ["a", "x"]


def test_order_of_input() -> None:
    """Neither the order of events nor that of reminders changes what is asked for."""
    judged = [INTERVIEW, SECOND_ROUND, happening("o", Kind.OUTREACH, berlin(16), GUS)]
    stored = [THANKED, existing(reminder(INTERVIEW[0], Kind.INTERVIEW, 2, berlin(23, 11)))]
    assert plan(judged, stored) == plan(judged[::-1], stored[::-1])
