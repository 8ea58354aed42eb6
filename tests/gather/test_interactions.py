"""Which events make an interaction, and which are left out for what reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.gather import Gathered, gather
from followup.identity import identity_of
from followup.model import (
    WINDOWS,
    Answer,
    Event,
    Interaction,
    Kind,
    Knowledge,
    Owner,
    Person,
    Range,
    Settings,
    Skip,
    Status,
    Verdict,
)
from followup.timespans import in_range

BERLIN = ZoneInfo("Europe/Berlin")
ME = Person("robin@home.example", "Robin Example", Answer.ACCEPTED)
OWNER = Owner(frozenset({"robin@home.example"}), frozenset({"home.example"}), "Robin Example")
JANE = Person("jane.doe@acme.example", "Jane Doe")
BOB = Person("bob.miller@acme.example", "Bob Miller")
GUS = Person("gus.lang@globex.example", "Gus Lang")
NOW = datetime(2026, 11, 18, 11, 0, tzinfo=UTC)
SPAN = Range(NOW - timedelta(days=7), NOW + timedelta(days=14), timedelta(hours=48))


def berlin(day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def happening(
    uid: str, kind: Kind = Kind.MEETING, start: datetime | date | None = None, **parts: object
) -> tuple[Event, Verdict]:
    """An event with Jane on Wednesday at ten for an hour, judged for sure, but for *parts*."""
    begins = start if start is not None else berlin(18)
    length = timedelta(hours=1) if isinstance(begins, datetime) else timedelta(days=1)
    made = Event(
        uid=uid,
        start=begins,
        end=begins + length,
        summary=f"Talk {uid}",
        organizer=JANE,
        attendees=(JANE, ME),
        calendar="robin@home.example",
    )
    return replace(made, **parts), Verdict(kind, 0.95)  # type: ignore[arg-type]


def run(*judged: tuple[Event, Verdict], owner: Owner = OWNER, settings: Settings | None = None) -> Gathered:
    verdicts = {identity_of(event): verdict for event, verdict in judged}
    chosen = settings or Settings()
    return gather([e for e, _ in judged], verdicts, owner, chosen, Knowledge(), BERLIN, NOW, SPAN)


def groups(gathered: Gathered) -> list[list[str]]:
    return [sorted(event.uid for event in interaction.events) for interaction in gathered.interactions]


def only(gathered: Gathered) -> Interaction:
    (interaction,) = gathered.interactions
    return interaction


# ── what counts ───────────────────────────────────────────────────────────────────────────────────

UNANSWERED = replace(ME, answer=Answer.NEEDS_ACTION)
DECLINED = replace(ME, answer=Answer.DECLINED)


@pytest.mark.parametrize(
    ("judged", "reason", "evidence"),
    [
        pytest.param(happening("a", status=Status.CANCELLED), "cancelled", True, id="cancelled"),
        pytest.param(happening("a", attendees=(JANE, DECLINED)), "you declined", True, id="declined"),
        pytest.param(
            happening("a", organizer=ME, attendees=(JANE, DECLINED)), "you declined", True, id="own, but declined"
        ),
        pytest.param(happening("a", Kind.NONE), "nothing to follow up", True, id="none"),
        pytest.param(happening("a", unreadable=True), "only busy time is visible", False, id="busy time"),
        pytest.param(
            happening("a", start=berlin(19), attendees=(JANE, UNANSWERED)),
            "invitation not answered",
            False,
            id="not answered, and ahead",
        ),
        pytest.param(happening("a", Kind.NETWORKING_EVENT), "networking event is switched off", False, id="off"),
    ],
)
def test_left_out(judged: tuple[Event, Verdict], reason: str, evidence: bool) -> None:
    """What doesn't count is skipped with its reason, and says whether a withdrawal may rest on it."""
    rules = {**WINDOWS, Kind.NETWORKING_EVENT: replace(WINDOWS[Kind.NETWORKING_EVENT], enabled=False)}
    gathered = run(judged, settings=Settings(windows=rules))
    (skip,) = gathered.skipped
    assert (skip.reason, skip.evidence, skip.identity) == (reason, evidence, identity_of(judged[0]))
    assert gathered.interactions == ()


@pytest.mark.parametrize(
    ("judged", "check"),
    [
        pytest.param(happening("a"), False, id="accepted"),
        pytest.param(happening("a", attendees=(JANE, replace(ME, answer=Answer.TENTATIVE))), False, id="maybe"),
        pytest.param(happening("a", organizer=ME, attendees=(JANE, UNANSWERED)), False, id="organised by the person"),
        pytest.param(happening("a", organizer=None, attendees=()), False, id="nobody invited"),
        pytest.param(happening("a", attendees=(JANE,)), False, id="on the calendar, not among the guests"),
        pytest.param(happening("a", attendees=(JANE, UNANSWERED)), True, id="never answered, and over"),
        pytest.param(happening("a", status=Status.TENTATIVE), False, id="pencilled in, but accepted"),
        pytest.param(
            happening("a", status=Status.TENTATIVE, attendees=(JANE,)), True, id="pencilled in by its organiser"
        ),
        pytest.param(
            (happening("a")[0], Verdict(Kind.MEETING, 0.59)), True, id="less sure than the configuration asks for"
        ),
    ],
)
def test_counts(judged: tuple[Event, Verdict], check: bool) -> None:
    """What the person organises, accepted, said maybe to or merely has on the calendar counts; in doubt it says so."""
    assert only(run(judged)).check is check


def test_answers_of_several_addresses() -> None:
    """Invited at two addresses, a yes at either counts."""
    owner = Owner(frozenset({"robin@home.example", "robin@work.example"}))
    second = Person("robin@work.example", answer=Answer.DECLINED)
    assert run(happening("a", attendees=(JANE, ME, second)), owner=owner).skipped == ()


def test_unknown_owner() -> None:
    """Whose calendar it is being unknown, answers don't decide."""
    assert len(run(happening("a", attendees=(JANE, DECLINED)), owner=Owner()).interactions) == 1


def test_own_reminders_are_no_events() -> None:
    """A reminder of the program is neither an interaction nor a skip."""
    gathered = run(happening("a", ours=True))
    assert (gathered.interactions, gathered.skipped) == ((), ())


# ── on-site loops ─────────────────────────────────────────────────────────────────────────────────

NOREPLY = Person("no-reply@greenhouse.io", "Acme Hiring Team")


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, attendees=(JANE, ME)),
                happening("b", Kind.INTERVIEW, berlin(18, 12), organizer=BOB, attendees=(BOB, ME)),
            ],
            [["a", "b"]],
            id="one organisation, one day",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW),
                happening("b", Kind.INTERVIEW, berlin(18, 12), organizer=Person("hr@mail.acme.example")),
            ],
            [["a", "b"]],
            id="a subdomain is the same organisation",
        ),
        pytest.param(
            [happening("a", Kind.INTERVIEW), happening("b", Kind.INTERVIEW, berlin(19))],
            [["a"], ["b"]],
            id="two days",
        ),
        pytest.param(
            # 23:30 and 0:30 in Berlin are one day in UTC
            [happening("a", Kind.INTERVIEW, berlin(18, 23, 30)), happening("b", Kind.INTERVIEW, berlin(19, 0, 30))],
            [["a"], ["b"]],
            id="days are local",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW),
                happening("b", Kind.INTERVIEW, berlin(18, 12), organizer=GUS, attendees=(GUS, ME)),
            ],
            [["a"], ["b"]],
            id="two organisations",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, organizer=Person("a@gmail.com"), attendees=(Person("a@gmail.com"), ME)),
                happening("b", Kind.INTERVIEW, organizer=Person("b@gmail.com"), attendees=(Person("b@gmail.com"), ME)),
            ],
            [["a"], ["b"]],
            id="free mail is nobody's organisation",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, organizer=NOREPLY, attendees=(ME,)),
                happening("b", Kind.INTERVIEW, organizer=NOREPLY, attendees=(ME,)),
            ],
            [["a"], ["b"]],
            id="recruiting software is nobody's organisation",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, organizer=NOREPLY, attendees=(ME,), summary="Interview at Acme: design"),
                happening("b", Kind.INTERVIEW, organizer=NOREPLY, attendees=(ME,), summary="Acme interview, part 2"),
                happening("c", Kind.INTERVIEW, organizer=NOREPLY, attendees=(ME,), summary="Interview at Globex"),
            ],
            [["a", "b"], ["c"]],
            id="without a domain, by the name in the titles",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW),
                happening("b", Kind.INTERVIEW, organizer=None, attendees=(), summary="Interview at Acme"),
            ],
            [["a", "b"]],
            id="a title names the organisation of a domain",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, organizer=GUS, attendees=(GUS, JANE, ME)),
                happening("b", Kind.INTERVIEW, organizer=GUS, attendees=(GUS, Person("x.y@initech.example"), ME)),
            ],
            [["a"], ["b"]],
            id="an agency invites to two firms",
        ),
        pytest.param(
            [happening("a", Kind.INTERVIEW), happening("b", Kind.MEETING, berlin(18, 12))],
            [["a"], ["b"]],
            id="a meeting is no part of a loop",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, date(2026, 11, 18), organizer=BOB, attendees=(BOB, ME)),
                happening("b", Kind.INTERVIEW),
            ],
            [["a", "b"]],
            id="an all-day onsite and its hours",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW, date(2026, 11, 17), end=date(2026, 11, 19)),
                happening("b", Kind.INTERVIEW),
            ],
            [["a", "b"]],
            id="two all-day days and an hour on the second",
        ),
        pytest.param(
            [
                happening("a", Kind.INTERVIEW),
                happening("b", Kind.INTERVIEW, organizer=Person("x@acme.de"), attendees=()),
                happening("c", Kind.INTERVIEW, organizer=None, attendees=(), summary="Interview at Acme"),
            ],
            [["a"], ["b"], ["c"]],
            id="two organisations of one name: nobody knows which",
        ),
    ],
)
def test_loops(judged: list[tuple[Event, Verdict]], expected: list[list[str]]) -> None:
    """Interviews with one organisation on one local day are one interaction, and nothing else is."""
    assert groups(run(*judged)) == expected


def test_a_loop_in_one_piece() -> None:
    """A loop has the identity of its first event, the window of its last, and everybody it was with."""
    first = happening("a", Kind.INTERVIEW)
    last = happening("b", Kind.INTERVIEW, berlin(18, 15), organizer=BOB, attendees=(BOB, JANE, ME))
    loop = only(run(last, first))
    assert loop.covers == (identity_of(first[0]), identity_of(last[0]))
    assert [event.uid for event in loop.events] == ["a", "b"]
    assert (loop.starts, loop.ends) == (first[0].start, last[0].end)
    assert [person.email for person in loop.people] == [JANE.email, BOB.email]
    assert loop.organisation == "Acme"


def test_a_loop_on_the_edge_of_the_range() -> None:
    """A loop of which a part lies outside the range is still whole."""
    before = happening("a", Kind.INTERVIEW, SPAN.since - timedelta(hours=3))
    within = happening("b", Kind.INTERVIEW, SPAN.since - timedelta(minutes=30))
    assert groups(run(before, within)) == [["a", "b"]]
    assert run(before).interactions == ()


# ── one person on one day ─────────────────────────────────────────────────────────────────────────


def with_nobody(uid: str, kind: Kind, summary: str, hour: int = 14) -> tuple[Event, Verdict]:
    return happening(uid, kind, berlin(18, hour), summary=summary, organizer=None, attendees=())


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        pytest.param(
            [happening("a"), happening("b", Kind.INFORMATIONAL, berlin(18, 15))], [["a", "b"]], id="by address"
        ),
        pytest.param([happening("a"), happening("b", Kind.MEETING, berlin(19))], [["a"], ["b"]], id="two days"),
        pytest.param(
            [happening("a"), happening("b", organizer=GUS, attendees=(GUS, ME))], [["a"], ["b"]], id="two people"
        ),
        pytest.param(
            [happening("a"), happening("b", attendees=(JANE, BOB, ME))], [["a"], ["b"]], id="alone and in company"
        ),
        pytest.param(
            [happening("a"), with_nobody("b", Kind.INFORMATIONAL, "Coffee with Jane Doe")],
            [["a", "b"]],
            id="a full name is that of the address",
        ),
        pytest.param(
            [happening("a"), with_nobody("b", Kind.INFORMATIONAL, "Coffee with Jane")],
            [["a"], ["b"]],
            id="a given name may be another's",
        ),
        pytest.param(
            [
                happening("a"),
                happening("b", organizer=None, attendees=(Person("jane@other.example", "Jane Doe"), ME)),
                with_nobody("c", Kind.INFORMATIONAL, "Coffee with Jane Doe"),
            ],
            [["a"], ["b"], ["c"]],
            id="two addresses of one name: nobody knows whose",
        ),
        pytest.param(
            [happening("a"), happening("b", Kind.INTERVIEW, berlin(18, 15))], [["a"], ["b"]], id="not an interview"
        ),
        pytest.param(
            [happening("a"), happening("b", Kind.NETWORKING_EVENT, berlin(18, 19))],
            [["a"], ["b"]],
            id="not the meet-up she organises",
        ),
    ],
)
def test_one_person_on_one_day(judged: list[tuple[Event, Verdict]], expected: list[list[str]]) -> None:
    """Non-interviews with the same one person on one local day share a reminder."""
    assert groups(run(*judged)) == expected


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ((Kind.MEETING, Kind.REJECTION), Kind.REJECTION),
        ((Kind.OUTREACH, Kind.INFORMATIONAL), Kind.INFORMATIONAL),
        ((Kind.APPLICATION, Kind.MEETING), Kind.MEETING),
        ((Kind.APPLICATION, Kind.OUTREACH), Kind.APPLICATION),
    ],
)
def test_the_kind_of_a_shared_reminder(kinds: tuple[Kind, Kind], expected: Kind) -> None:
    """After a no its tone is kept; a talk, whose thanks are due first, carries applications and messages."""
    one, other = kinds
    assert only(run(happening("a", one), happening("b", other, berlin(18, 15)))).kind is expected
    assert only(run(happening("a", other), happening("b", one, berlin(18, 15)))).kind is expected


# ── conferences ───────────────────────────────────────────────────────────────────────────────────

FAIR = happening(
    "fair",
    Kind.NETWORKING_EVENT,
    date(2026, 11, 17),
    end=date(2026, 11, 20),
    summary="Prairie Product 2026",
    location="Union Hall Conference Center, Kansas City",
    organizer=None,
    attendees=(),
)


def in_the_fair(uid: str = "talk", kind: Kind = Kind.NETWORKING_EVENT, **parts: object) -> tuple[Event, Verdict]:
    bare = {"organizer": None, "attendees": (), **parts}
    return happening(uid, kind, berlin(18, 14), **bare)


@pytest.mark.parametrize(
    "session",
    [
        pytest.param(in_the_fair(location="Union Hall Conference Center, Kansas City, Room 2"), id="same place"),
        pytest.param(in_the_fair(summary="Prairie Product: opening panel"), id="the title bears its name"),
        pytest.param(in_the_fair(calendar="Prairie Product 2026 agenda"), id="the calendar bears its name"),
        pytest.param(
            in_the_fair(kind=Kind.MEETING, summary="Roundtable", location="Union Hall Conference Center, Kansas City"),
            id="a meeting with nobody, in its rooms",
        ),
    ],
)
def test_sessions_belong_to_their_conference(session: tuple[Event, Verdict]) -> None:
    """A session within the span of a conference, tied to it by place, name or calendar, is no interaction of its own."""
    assert groups(run(FAIR, session)) == [sorted(["fair", session[0].uid])]
    assert only(run(FAIR, session)).ends == berlin(19, 18), "when the last working day ends"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(in_the_fair(kind=Kind.MEETING, organizer=GUS, attendees=(GUS, ME)), id="a client meeting"),
        pytest.param(
            in_the_fair(
                kind=Kind.INFORMATIONAL,
                organizer=GUS,
                attendees=(GUS, ME),
                location="Union Hall Conference Center, Kansas City",
            ),
            id="a coffee with one person in its rooms",
        ),
        pytest.param(in_the_fair(kind=Kind.MEETING, summary="Lunch Severn Larder"), id="nothing ties it"),
        pytest.param(in_the_fair(summary="Chamber drinks", location="Quayhead Hotel"), id="another place"),
        pytest.param(in_the_fair(kind=Kind.INTERVIEW, summary="Prairie Product: interview"), id="an interview"),
        pytest.param(in_the_fair(kind=Kind.APPLICATION, summary="Applied: Prairie Product"), id="an application"),
        pytest.param(
            happening("talk", Kind.NETWORKING_EVENT, berlin(23), summary="Prairie Product: reunion"), id="days later"
        ),
    ],
)
def test_what_only_happens_during_a_conference(other: tuple[Event, Verdict]) -> None:
    """What merely falls into the days of a conference stays its own."""
    assert len(run(FAIR, other).interactions) == 2


def test_a_session_is_no_talk_with_its_speaker() -> None:
    """What belongs to a conference doesn't draw a coffee with its organiser into it."""
    opening = in_the_fair(organizer=GUS, attendees=(GUS,), kind=Kind.MEETING, summary="Prairie Product: opening")
    coffee = happening("coffee", Kind.INFORMATIONAL, berlin(18, 18), organizer=GUS, attendees=(GUS, ME))
    fair = (replace(FAIR[0], organizer=GUS), FAIR[1])
    away = (replace(coffee[0], location="Quayhead Hotel"), coffee[1])
    assert groups(run(fair, opening, away)) == [["fair", "talk"], ["coffee"]]


def test_nobody_is_at_two_gatherings_at_once() -> None:
    """A gathering within the hours of another one is a part of it, unless it is somewhere else."""
    evening = happening("evening", Kind.NETWORKING_EVENT, end=berlin(18, 22), organizer=None, attendees=())
    inside = in_the_fair("inside", summary="Pitch hour")
    elsewhere = in_the_fair("elsewhere", summary="Pitch hour", location="Harbour Club")
    away = replace(evening[0], location="Town Hall, Market Square")
    assert groups(run(evening, inside)) == [["evening", "inside"]]
    assert len(run((away, evening[1]), elsewhere).interactions) == 2


def test_numbered_days_of_a_conference() -> None:
    """Days of a conference that differ by their number are one gathering, measured from the last."""
    days = [
        happening(f"d{day}", Kind.NETWORKING_EVENT, date(2026, 11, day), summary=f"DevConf Day {day - 16}")
        for day in (17, 18)
    ]
    assert groups(run(*days)) == [["d17", "d18"]]
    assert only(run(*days)).ends == berlin(18, 18)
    monthly = [happening(f"m{day}", Kind.NETWORKING_EVENT, berlin(day), summary="Data Meetup") for day in (17, 18)]
    assert len(run(*monthly).interactions) == 2


# ── properties ────────────────────────────────────────────────────────────────────────────────────

people = st.sampled_from(
    [JANE, BOB, GUS, Person("sam@gmail.com", "Sam Roe"), Person("hr@acme.example", "Acme HR"), Person("", "Ida Wolf")]
)
titles = st.sampled_from(
    [
        "Interview at Acme",
        "Coffee with Jane Doe",
        "DevConf Day 1",
        "DevConf Day 2",
        "Applied to Acme",
        "Offer: Globex",
        "",
    ]
)
answers = st.sampled_from([None, *Answer])


@st.composite
def calendars(draw: st.DrawFn) -> list[tuple[Event, Verdict]]:
    made = []
    for number in range(draw(st.integers(1, 9))):
        whole = draw(st.booleans()) and draw(st.booleans())
        begins = NOW + timedelta(hours=draw(st.integers(-9 * 24, 16 * 24)))
        start: date | datetime = begins.date() if whole else begins
        end = start + (
            timedelta(days=draw(st.integers(0, 3))) if whole else timedelta(minutes=draw(st.integers(0, 3000)))
        )
        guests = tuple(draw(st.lists(people, max_size=3)))
        made.append(
            happening(
                f"event-{number}",
                draw(st.sampled_from(list(Kind))),
                start,
                end=end,
                summary=draw(titles),
                organizer=draw(st.one_of(st.none(), people, st.just(ME))),
                attendees=(*guests, replace(ME, answer=draw(answers))) if draw(st.booleans()) else guests,
                status=draw(st.sampled_from(Status)),
                location=draw(st.sampled_from(["", "Hall 1", "Town Hall"])),
            )
        )
    return made


@given(calendars(), st.randoms(use_true_random=False))
def test_every_event_in_range_stands_once(judged: list[tuple[Event, Verdict]], chance: object) -> None:
    """Every event in range is in exactly one interaction or skip; the order of input plays no part."""
    gathered = run(*judged)
    held: list[Interaction | Skip] = [*gathered.interactions, *gathered.skipped]
    seen = [identity_of(event) for part in held for event in part.events]
    assert len(seen) == len(set(seen))
    assert set(seen) >= {identity_of(event) for event, _ in judged if in_range(event, SPAN, BERLIN)}
    for part in held:
        assert any(in_range(event, SPAN, BERLIN) for event in part.events)
    chance.shuffle(judged)  # type: ignore[attr-defined]
    assert run(*judged) == gathered


@given(calendars())
def test_interactions_hold_together(judged: list[tuple[Event, Verdict]]) -> None:
    """An interaction is never none, covers its events in order, and is with outside people only."""
    kinds = {identity_of(event): verdict.kind for event, verdict in judged}
    for interaction in run(*judged).interactions:
        assert interaction.kind in {kinds[identity] for identity in interaction.covers}
        assert interaction.covers == tuple(identity_of(event) for event in interaction.events)
        assert interaction.starts <= interaction.ends or interaction.events[0].all_day
        assert ME.email not in {person.email for person in interaction.people}
        assert len({person.email or person.name for person in interaction.people}) == len(interaction.people)


def test_a_large_calendar() -> None:
    """Three thousand events of a trade fair's week are gathered without comparing each with each."""
    judged = [
        happening(f"u{n}", list(WINDOWS)[n % 7], berlin(12) + timedelta(minutes=5 * n), summary=f"Talk {n} at Firm{n}")
        for n in range(3000)
    ]
    gathered = run(*judged)
    assert sum(len(interaction.events) for interaction in gathered.interactions) > 2000
