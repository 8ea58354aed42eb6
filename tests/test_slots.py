"""The slot rules: as properties over random calendars, zones and clocks, and against a slow reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from followup.model import Hours, Knowledge, ReminderStyle, Request, Settings, Slot, Span, Touch, Window
from followup.slots import assign, quarter_hours
from tests.builders import event, interaction

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = tuple(
    ZoneInfo(name)
    for name in (
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "Pacific/Kiritimati",
        "UTC",
    )
)
# around changes of clocks, dates that never were, and an ordinary week
WEEKS = (
    datetime(2026, 11, 16, tzinfo=UTC),
    datetime(2026, 3, 28, tzinfo=UTC),
    datetime(2026, 10, 3, tzinfo=UTC),
    datetime(2026, 10, 24, tzinfo=UTC),
    datetime(2011, 12, 28, tzinfo=UTC),
    datetime(2018, 11, 3, tzinfo=UTC),
    datetime(2026, 2, 14, tzinfo=UTC),
)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Case:
    requests: tuple[Request, ...]
    now: datetime
    busy: tuple[Span, ...]
    taken: tuple[Span, ...]
    settings: Settings
    knowledge: Knowledge
    zone: ZoneInfo

    def slots(self) -> dict[str, Slot]:
        return dict(assign(self.requests, self.now, self.busy, self.taken, self.settings, self.knowledge, self.zone))


def ask(name: str, opens: datetime, closes: datetime, starts: datetime | None = None) -> Request:
    begins = starts or opens - timedelta(hours=2)
    what = interaction(event(f"{name}@example.com", begins, begins + timedelta(hours=1)))
    return Request(what, Touch(), Window(opens, closes), name)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


def berlin(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A wall time in Berlin in November 2026; the 18th is a Wednesday."""
    return datetime(2026, 11, day, hour, minute, second, tzinfo=BERLIN).astimezone(UTC)


# ── one rule after the other ──────────────────────────────────────────────────────────────────────


def place(opens: datetime, closes: datetime, now: datetime | None = None, **parts: object) -> Slot:
    case = Case((ask("a", opens, closes),), now or opens, (), (), Settings(), Knowledge(), BERLIN)
    return replace(case, **parts).slots()["a"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("opens", "closes", "now", "start"),
    [
        pytest.param(berlin(18, 11), berlin(19, 10), berlin(18, 11), berlin(18, 11), id="early"),
        pytest.param(berlin(18, 11, 7), berlin(19, 10), berlin(18, 9), berlin(18, 11, 15), id="on the quarter hour"),
        pytest.param(berlin(18, 11), berlin(19, 10), berlin(18, 13, 2, 7), berlin(18, 13, 15), id="not before now"),
        pytest.param(berlin(18, 18, 30), berlin(19, 17, 30), berlin(18, 16), berlin(19, 9), id="in working hours"),
        pytest.param(berlin(20, 18, 30), berlin(21, 17, 30), berlin(20, 16), berlin(20, 18, 30), id="Friday evening"),
        pytest.param(berlin(21, 19), berlin(22, 18), berlin(21, 19), berlin(21, 19), id="only days off: early"),
        pytest.param(berlin(18, 22, 30), berlin(19, 6, 30), berlin(18, 22), berlin(19, 6), id="quiet: the latest"),
        pytest.param(berlin(18, 22, 30), berlin(18, 22, 50), berlin(18, 22), berlin(18, 22, 30), id="quiet and short"),
        pytest.param(berlin(18, 3), berlin(19, 2), berlin(19, 1, 40), berlin(19, 1, 45), id="quiet and nearly closed"),
        pytest.param(berlin(18, 3), berlin(19, 7, 20), berlin(19, 4), berlin(19, 7), id="hurried, but not quiet"),
        pytest.param(berlin(18, 9), berlin(19, 9), berlin(19, 8, 46), berlin(19, 8, 46), id="no quarter hour left"),
        pytest.param(berlin(18, 9), berlin(19, 9), berlin(19, 8, 46, 9), berlin(19, 8, 47), id="a full minute"),
        pytest.param(
            berlin(18, 9), berlin(19, 9), berlin(19, 8, 59, 9), berlin(19, 8, 59, 9), id="less than a minute left"
        ),
        pytest.param(berlin(17, 23), berlin(18, 23), berlin(18, 21, 50), berlin(18, 21, 50), id="just before quiet"),
    ],
)
def test_where_one_reminder_goes(opens: datetime, closes: datetime, now: datetime, start: datetime) -> None:
    """Each window has its best moment."""
    slot = place(opens, closes, now)
    assert slot.start == start
    assert slot.end == start + timedelta(minutes=15)
    assert not slot.late


@pytest.mark.parametrize(
    ("slot", "reason"),
    [
        pytest.param(place(berlin(18, 11), berlin(19, 10)), "", id="nothing forced it"),
        pytest.param(
            place(berlin(18, 22, 30), berlin(19, 6, 40)),
            "inside quiet hours: the whole rest of the window lies in them",
            id="quiet",
        ),
        pytest.param(
            place(berlin(20, 18, 30), berlin(21, 17, 30)),
            "outside working hours: none of the window fits in them",
            id="evening",
        ),
        pytest.param(
            place(berlin(21, 11), berlin(22, 11)), "on a day off: no working day in the window fits", id="weekend"
        ),
        pytest.param(
            place(berlin(18, 11), berlin(18, 12), taken=(Span(berlin(18, 9), berlin(18, 19)),)),
            "overlaps another reminder: no place without one is left in the window",
            id="overlap",
        ),
        pytest.param(
            place(berlin(18, 11), berlin(18, 12), busy=(Span(berlin(18, 9), berlin(18, 19)),)),
            "over a busy event: nothing better is free in the window",
            id="busy",
        ),
        pytest.param(
            place(berlin(18, 9), berlin(19, 9), berlin(19, 8, 46)),
            "between two quarter hours: none of them fits; less than 30 minutes before the window closes; "
            "outside working hours: none of the window fits in them",
            id="several at once",
        ),
        pytest.param(place(berlin(16, 9), berlin(17, 9), berlin(18, 10)), "late: its window has closed", id="late"),
    ],
)
def test_the_reason_says_what_forced_it(slot: Slot, reason: str) -> None:
    """A slot that breaks a rule says which, and a good one says nothing."""
    assert slot.reason == reason


def test_busy_events_are_stepped_around() -> None:
    """A busy event is left alone where another moment of working hours is free, however late."""
    slot = place(berlin(18, 11), berlin(19, 10), busy=(Span(berlin(18, 10, 30), berlin(18, 17)),))
    assert slot.start == berlin(18, 17)


def test_working_hours_count_more_than_busy_events() -> None:
    """A moment in working hours over a busy event beats a free evening."""
    slot = place(berlin(18, 11), berlin(18, 21), busy=(Span(berlin(18, 8), berlin(18, 18)),))
    assert slot.start == berlin(18, 11)


def test_holidays_are_days_off() -> None:
    """On a public holiday the evening before is better."""
    slot = place(berlin(18, 18, 30), berlin(19, 17), knowledge=Knowledge(holidays={date(2026, 11, 19)}))
    assert slot.start == berlin(18, 18, 30)


def test_late_reminders_look_seven_days_ahead() -> None:
    """A closed window gives the next good slot from now and says that it is late."""
    friday_night = berlin(20, 20)
    slot = place(berlin(18, 11), berlin(19, 10), friday_night)
    assert (slot.start, slot.late) == (berlin(23, 9), True)
    assert place(berlin(18, 11), berlin(19, 10), berlin(19, 10)).late, "closed exactly now"


def test_the_window_that_closes_first_chooses_first() -> None:
    """Two want the same moment: the one with less time gets it, the other the next."""
    soon = ask("z", berlin(18, 11), berlin(18, 12))
    later = ask("a", berlin(18, 11), berlin(19, 11))
    slots = assign([later, soon], berlin(18, 11), (), (), Settings(), Knowledge(), BERLIN)
    assert slots["z"].start == berlin(18, 11)
    assert slots["a"].start == berlin(18, 11, 15)


def test_forced_overlap() -> None:
    """Two interviews ended at ten yesterday and it is 9:59: both reminders stand there, and the second says why."""
    pair = [ask(name, berlin(17, 11), berlin(18, 10)) for name in "ab"]
    slots = assign(pair, berlin(18, 9, 59), (), (), Settings(), Knowledge(), BERLIN)
    assert {slot.start for slot in slots.values()} == {berlin(18, 9, 59)}
    assert "overlaps another reminder" in slots["b"].reason
    assert "overlaps" not in slots["a"].reason


def test_a_window_that_never_opens() -> None:
    """A window that a configuration left empty still gives its one moment."""
    assert place(berlin(18, 11, 5), berlin(18, 11, 5), berlin(18, 9)).start == berlin(18, 11, 5)


def test_hundreds_of_reminders_do_not_overlap() -> None:
    """Three hundred requests over one busy month each find a place of their own."""
    start = berlin(2, 9)
    requests = [ask(f"r{n:03}", start + n * timedelta(hours=1), start + n * timedelta(hours=1) + timedelta(hours=23))
                for n in range(300)]  # fmt: skip
    busy = [Span(start + n * timedelta(minutes=20), start + n * timedelta(minutes=20, seconds=9)) for n in range(5000)]
    slots = assign(requests, start, busy, (), Settings(), Knowledge(), BERLIN)
    spans = sorted((slot.start, slot.end) for slot in slots.values())
    assert len(spans) == 300
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_more_reminders_than_places() -> None:
    """Of a pile in one window each takes the best place that is free; once none is, the best place of all is shared."""
    opens, closes = berlin(18, 9), berlin(18, 12)
    slots = assign([ask(f"r{n:02}", opens, closes) for n in range(20)], opens, (), (), Settings(), Knowledge(), BERLIN)
    starts = [slots[f"r{n:02}"].start for n in range(20)]
    assert starts[:11] == [opens + n * timedelta(minutes=15) for n in range(11)]
    assert starts[11:] == [opens] * 9
    assert all("overlaps" in slots[f"r{n:02}"].reason for n in range(11, 20))


@pytest.mark.parametrize(
    ("start", "end", "zone", "expected"),
    [
        pytest.param(utc(2026, 11, 18, 9, 1), utc(2026, 11, 18, 9, 31), "Asia/Kathmandu", "00 15", id="+5:45"),
        pytest.param(
            utc(2026, 10, 3, 15, 10), utc(2026, 10, 3, 15, 50), "Australia/Lord_Howe", "45 30 45", id="2:00 is 2:30"
        ),
        pytest.param(
            utc(1893, 3, 31, 22, 30), utc(1893, 3, 31, 23, 30), "Europe/Vienna", "45 00 15", id="midnight is 23:54:39"
        ),
    ],
)
def test_quarter_hours(start: datetime, end: datetime, zone: str, expected: str) -> None:
    """Quarter hours are those of the wall clock, whatever its offset."""
    walls = [moment.astimezone(ZoneInfo(zone)) for moment in quarter_hours(Span(start, end), ZoneInfo(zone))]
    assert " ".join(f"{wall:%M}" for wall in walls) == expected
    assert all(wall.second == 0 for wall in walls)


# ── random cases ──────────────────────────────────────────────────────────────────────────────────

clock_times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 0, 0, 15, 30, 7, 50)))
usual_hours = st.just(Hours())
strange_hours = st.builds(
    Hours,
    working=st.tuples(clock_times, clock_times),
    days=st.frozensets(st.integers(0, 6)),
    quiet=st.tuples(clock_times, clock_times),
)


@st.composite
def spans(draw: st.DrawFn, week: datetime, most: int) -> tuple[Span, ...]:
    lengths = st.one_of(st.integers(0, 90), st.integers(0, 3000))
    starts = st.integers(-24 * 60, 5 * 24 * 60)
    made = draw(st.lists(st.tuples(starts, lengths), max_size=most))
    return tuple(Span(week + start * MINUTE, week + (start + length) * MINUTE) for start, length in made)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    week = draw(st.sampled_from(WEEKS))
    zone = draw(st.sampled_from(ZONES))
    now = (
        week + draw(st.integers(0, 3 * 24 * 60)) * MINUTE + draw(st.sampled_from((timedelta(0), timedelta(seconds=40))))
    )
    requests = []
    for index in range(draw(st.integers(1, 5))):
        opens = now + draw(st.one_of(st.integers(-26 * 60, 26 * 60), st.just(-23 * 60 + 20))) * MINUTE
        length = draw(st.one_of(st.just(23 * 60), st.just(24 * 60), st.integers(1, 90))) * MINUTE
        requests.append(ask(f"id{index}", opens, opens + length))
    hours = draw(st.one_of(usual_hours, strange_hours))
    first = now.astimezone(zone).date()
    holidays = {first + timedelta(days=day) for day in draw(st.sets(st.integers(0, 3)))}
    return Case(
        requests=tuple(requests),
        now=now,
        busy=draw(spans(week, 6)),
        taken=draw(spans(week, 4)),
        settings=Settings(hours=hours, reminder=ReminderStyle(minutes=draw(st.sampled_from((15, 15, 5, 45))))),
        knowledge=Knowledge(holidays=holidays),
        zone=zone,
    )


# the reference: every minute of the rest, judged by the words of the rules, nothing shared with the program


def is_quiet(moment: datetime, case: Case) -> bool:
    wall = moment.astimezone(case.zone)
    begins, ends = case.settings.hours.quiet
    clock = (wall.hour, wall.minute)
    after = clock >= (begins.hour, begins.minute)
    before = clock < (ends.hour, ends.minute)
    if begins == ends:
        return False
    return (after and before) if begins < ends else (after or before)


def hours_rank(moment: datetime, case: Case) -> int:
    wall = moment.astimezone(case.zone)
    hours = case.settings.hours
    begins, ends = ((edge.hour * 60 + edge.minute) for edge in hours.working)
    if ends <= begins:
        ends += 24 * 60
    best = 2
    for back in (0, 1):
        day = wall.date() - timedelta(days=back)
        if day.weekday() not in hours.days or day in case.knowledge.holidays:  # type: ignore[operator]
            continue
        minutes = back * 24 * 60 + wall.hour * 60 + wall.minute
        if begins <= minutes < ends:
            best = 0
        elif back == 0:
            best = min(best, 1)
    return best


def hits(start: datetime, length: timedelta, spans: Sequence[Span]) -> bool:
    return any(max(start, span.start) < min(start + length, span.end) for span in spans)


def minutes_of(start: datetime, end: datetime) -> list[datetime]:
    moments = [start]
    minute = start.replace(second=0, microsecond=0) + MINUTE
    while minute < end:
        moments.append(minute)
        minute += MINUTE
    return moments


def on_grid(moment: datetime, zone: ZoneInfo) -> bool:
    wall = moment.astimezone(zone)
    return wall.minute in {0, 15, 30, 45} and wall.second == 0 and wall.microsecond == 0


def reference(case: Case) -> dict[str, datetime]:
    length = case.settings.reminder.minutes * MINUTE
    taken = list(case.taken)
    chosen: dict[str, datetime] = {}
    turn = sorted(case.requests, key=lambda r: (r.window.closes, r.interaction.starts, r.identity))
    for request in turn:
        late = request.window.closes <= case.now
        end = case.now + timedelta(days=7) if late else request.window.closes
        moments = minutes_of(max(case.now, request.window.opens), end)
        quiet = all(is_quiet(moment, case) for moment in moments)
        awake = moments if quiet else [moment for moment in moments if not is_quiet(moment, case)]
        grid = [moment for moment in awake if on_grid(moment, case.zone)]
        judged = [
            (
                end - moment < 30 * MINUTE,
                hits(moment, length, taken),
                0 if quiet else hours_rank(moment, case),
                not quiet and hits(moment, length, case.busy),
                moment.second != 0 and not (quiet and end - moment >= 30 * MINUTE),
                end - moment if quiet and end - moment >= 30 * MINUTE else moment - case.now,
                moment,
            )
            for moment in grid or awake
        ]
        start = min(judged)[-1]
        chosen[request.identity] = start
        taken.append(Span(start, start + length))
    return chosen


@settings(max_examples=150)
@given(cases())
def test_the_best_moment_is_found(case: Case) -> None:
    """Every reminder stands exactly where trying every minute, one rule after the other, puts it."""
    assert {identity: slot.start for identity, slot in case.slots().items()} == reference(case)


@settings(max_examples=150)
@given(cases())
def test_hard_rules(case: Case) -> None:
    """Inside the window; out of the quiet hours; time to act; no overlap: each unless it can't be helped."""
    slots = case.slots()
    length = case.settings.reminder.minutes * MINUTE
    for request in case.requests:
        slot = slots[request.identity]
        assert slot.end - slot.start == length
        assert slot.late is (request.window.closes <= case.now)
        start = max(case.now, request.window.opens)
        end = case.now + timedelta(days=7) if slot.late else request.window.closes
        assert start <= slot.start < end
        rest = minutes_of(start, end)
        if is_quiet(slot.start, case):
            assert all(is_quiet(moment, case) for moment in rest)
        others = [*case.taken, *(Span(s.start, s.end) for i, s in slots.items() if i != request.identity)]
        if hits(slot.start, length, others):
            assert ("overlaps another reminder" in slot.reason) or any(
                "overlaps another reminder" in other.reason
                for other in slots.values()
                if other is not slot and hits(slot.start, length, [Span(other.start, other.end)])
            )
        else:
            assert "overlaps" not in slot.reason


@given(cases(), st.randoms(use_true_random=False))
def test_order_of_input_plays_no_part(case: Case, chance: object) -> None:
    """Shuffled requests, busy and taken spans give the same slots and the same reasons."""
    shuffled = []
    for values in (case.requests, case.busy, case.taken):
        items = list(values)
        chance.shuffle(items)  # type: ignore[attr-defined]
        shuffled.append(tuple(items))
    requests, busy, taken = shuffled
    assert replace(case, requests=requests, busy=busy, taken=taken).slots() == case.slots()


@given(cases())
def test_the_wall_clock_shows_the_start(case: Case) -> None:
    """No reminder stands at a local time that doesn't exist, and off the quarter hour only where that was said."""
    for slot in case.slots().values():
        wall = slot.start.astimezone(case.zone)
        assert wall.astimezone(UTC) == slot.start
        assert on_grid(slot.start, case.zone) or slot.reason


@example(time(0), time(23, 59))
@example(time(0, 1), time(0))
@given(clock_times, clock_times)
def test_quiet_hours_of_any_shape(begins: time, ends: time) -> None:
    """Whatever the quiet hours, a whole day's window is quiet only if every minute of it is."""
    hours = Hours(quiet=(begins, ends))
    case = Case(
        (ask("a", berlin(18, 9), berlin(19, 9)),), berlin(18, 9), (), (), Settings(hours=hours), Knowledge(), BERLIN
    )
    assert not is_quiet(case.slots()["a"].start, case)
