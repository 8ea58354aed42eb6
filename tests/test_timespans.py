"""Wall clocks, local days and spans, in zones that are strange."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.model import Event, Hours, Range, Span
from followup.timespans import (
    FIRST,
    LAST,
    day_span,
    days_later,
    exists,
    from_wall,
    in_range,
    instant_end,
    instant_start,
    last_day,
    local,
    local_date,
    merge,
    overlaps,
    span_of,
    stretches,
    within,
)

BERLIN = ZoneInfo("Europe/Berlin")
APIA = ZoneInfo("Pacific/Apia")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
CASABLANCA = ZoneInfo("Africa/Casablanca")
ZONES = (BERLIN, APIA, SAO_PAULO, LORD_HOWE, KATHMANDU, CASABLANCA, ZoneInfo("America/New_York"), ZoneInfo("UTC"))

zones = st.sampled_from(ZONES)
instants = st.integers(0, 23 * 365 * 24 * 60).map(
    lambda minute: datetime(2009, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
)
days = st.dates(date(2009, 1, 1), date(2032, 1, 1))
walls = st.times()


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("day", "at", "zone", "instant"),
    [
        pytest.param(date(2026, 11, 20), time(9), BERLIN, utc(2026, 11, 20, 8), id="an ordinary morning"),
        pytest.param(
            date(2026, 3, 29), time(2, 30), BERLIN, utc(2026, 3, 29, 1), id="skipped: the first after the gap"
        ),
        pytest.param(date(2026, 3, 29), time(2), BERLIN, utc(2026, 3, 29, 1), id="the first skipped minute"),
        pytest.param(date(2026, 10, 25), time(2, 30), BERLIN, utc(2026, 10, 25, 0, 30), id="twice: the earlier"),
        pytest.param(date(2026, 10, 4), time(2, 15), LORD_HOWE, utc(2026, 10, 3, 15, 30), id="a gap of half an hour"),
        pytest.param(date(2011, 12, 30), time(10), APIA, utc(2011, 12, 30, 10), id="a day that never was"),
        pytest.param(date(2018, 11, 4), time(0), SAO_PAULO, utc(2018, 11, 4, 3), id="a midnight that never was"),
        pytest.param(date(2026, 11, 20), time(9), KATHMANDU, utc(2026, 11, 20, 3, 15), id="three quarters off"),
        pytest.param(date(1, 1, 1), time(0), BERLIN, FIRST, id="before all time"),
        pytest.param(date(9999, 12, 31), time(23), BERLIN, LAST, id="after all time"),
    ],
)
def test_from_wall(day: date, at: time, zone: ZoneInfo, instant: datetime) -> None:
    """A wall time gives its instant; a skipped one the end of its gap, a doubled one the earlier."""
    assert from_wall(day, at, zone) == instant


@given(days, walls, zones)
def test_wall_times_come_back(day: date, at: time, zone: ZoneInfo) -> None:
    """The clock shows the wall time asked for exactly where it exists, and a later one where it doesn't."""
    shown = local(from_wall(day, at, zone), zone).replace(tzinfo=None, fold=0)
    wanted = datetime.combine(day, at)
    assert (shown == wanted) is exists(day, at, zone)
    assert shown >= wanted


@given(days, zones, walls, walls)
def test_the_wall_clock_keeps_order(day: date, zone: ZoneInfo, one: time, other: time) -> None:
    """A later wall time of a day that isn't ambiguous is never an earlier instant."""
    first, second = sorted((one, other))
    offsets = {offset for _, offset in stretches(day_span(day, zone), zone)}
    if len(offsets) == 1:
        assert from_wall(day, first, zone) <= from_wall(day, second, zone)


@given(days, zones)
def test_days_follow_each_other(day: date, zone: ZoneInfo) -> None:
    """A local day ends where the next begins, and its first moment lies on it unless a zone skipped it."""
    span = day_span(day, zone)
    assert span.end == day_span(day + timedelta(days=1), zone).start
    assert (span.start == span.end) is (zone is APIA and day == date(2011, 12, 30))
    if span.start < span.end:
        assert local_date(span.start, zone) == day
        assert local_date(span.end - timedelta(seconds=1), zone) == day


@given(instants, st.timedeltas(timedelta(0), timedelta(days=400)), zones)
def test_stretches(start: datetime, length: timedelta, zone: ZoneInfo) -> None:
    """The pieces make up the whole span, and the offset holds from the first to the last moment of each."""
    pieces = list(stretches(Span(start, start + length), zone))
    ends = [start, *(piece.end for piece, _ in pieces)]
    assert [piece.start for piece, _ in pieces] == ends[:-1]
    assert ends[-1] == start + length
    for piece, offset in pieces:
        assert local(piece.start, zone).utcoffset() == offset
        assert local(piece.end - timedelta(microseconds=1), zone).utcoffset() == offset


@pytest.mark.parametrize(
    ("start", "end", "over"),
    [
        pytest.param(utc(2026, 11, 20, 9), utc(2026, 11, 20, 10), utc(2026, 11, 20, 10), id="timed"),
        pytest.param(utc(2026, 11, 20, 9), utc(2026, 11, 20, 8), utc(2026, 11, 20, 9), id="ends before it starts"),
        pytest.param(date(2026, 11, 20), date(2026, 11, 21), utc(2026, 11, 20, 17), id="all-day: working hours' end"),
        pytest.param(date(2026, 11, 20), date(2026, 11, 20), utc(2026, 11, 20, 17), id="all-day without a length"),
        pytest.param(date(2026, 11, 19), date(2026, 11, 22), utc(2026, 11, 21, 17), id="last day a Saturday"),
        pytest.param(
            date(2026, 3, 28), date(2026, 3, 30), utc(2026, 3, 29, 16), id="the clocks change on the last day"
        ),
    ],
)
def test_when_an_event_is_over(start: date, end: date, over: datetime) -> None:
    """A timed event is over at its end, an all-day one when working hours end on its last day."""
    assert instant_end(start, end, Hours(), BERLIN) == over


def test_working_hours_over_midnight_end_on_the_next_day() -> None:
    """Who works from ten to six at night ends an all-day event in the morning after."""
    hours = Hours(working=(time(22), time(6)))
    assert instant_end(date(2026, 11, 20), date(2026, 11, 21), hours, BERLIN) == utc(2026, 11, 21, 5)


def test_spans_of_events() -> None:
    """An all-day event takes its local days whole, a timed one what it says, and never a negative length."""
    assert span_of(Event("u", date(2026, 3, 29), date(2026, 3, 30)), BERLIN) == Span(
        utc(2026, 3, 28, 23), utc(2026, 3, 29, 22)
    )
    backwards = Event("u", utc(2026, 11, 20, 9), utc(2026, 11, 20, 8))
    assert span_of(backwards, BERLIN) == Span(backwards.start, backwards.start)  # type: ignore[arg-type]
    assert instant_start(date(2026, 11, 20), KATHMANDU) == utc(2026, 11, 19, 18, 15)


def test_absurd_dates_are_drawn_in() -> None:
    """Dates at the ends of the calendar neither fail nor overflow later sums."""
    ancient = Event("u", date(1, 1, 1), date(1, 1, 1))
    distant = Event("v", datetime(9999, 12, 31, 23, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC))
    for zone in ZONES:
        assert span_of(ancient, zone) == Span(FIRST, FIRST)
        assert span_of(distant, zone) == Span(LAST, LAST)
        assert span_of(Event("w", date.max, date.max), zone).end == LAST
        assert days_later(LAST, timedelta(days=10**6), zone) == LAST
        assert last_day(FIRST, FIRST, zone) <= date(2, 1, 1)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(Event("u", utc(2026, 11, 10), utc(2026, 11, 11)), False, id="ends exactly at since"),
        pytest.param(Event("u", utc(2026, 11, 10), utc(2026, 11, 11, 0, 1)), True, id="ends just after since"),
        pytest.param(Event("u", utc(2026, 11, 18), utc(2026, 11, 18, 1)), False, id="starts exactly at until"),
        pytest.param(Event("u", utc(2026, 11, 17, 23), utc(2026, 11, 19)), True, id="starts before until"),
        pytest.param(Event("u", date(2026, 11, 10), date(2026, 11, 11)), False, id="its local day ended before since"),
        pytest.param(Event("u", date(2026, 11, 18), date(2026, 11, 19)), True, id="its local day began before until"),
    ],
)
def test_range(event: Event, expected: bool) -> None:
    """In range: ends after since and starts before until; all-day by the person's local days."""
    assert in_range(event, Range(utc(2026, 11, 11), utc(2026, 11, 18), timedelta(hours=48)), BERLIN) is expected


def test_days_later_keeps_the_wall_clock() -> None:
    """Seven days over the change of clocks are seven days on the calendar, not 168 hours; hours are elapsed time."""
    assert days_later(utc(2026, 10, 21, 8), timedelta(days=7), BERLIN) == utc(2026, 10, 28, 9)
    assert days_later(utc(2026, 10, 21, 8), timedelta(days=7, hours=12), BERLIN) == utc(2026, 10, 28, 21)


def test_overlap_and_merge() -> None:
    """Touching spans don't overlap but merge; empty ones vanish."""
    nine, ten, eleven = (utc(2026, 11, 20, hour) for hour in (9, 10, 11))
    assert not overlaps(Span(nine, ten), Span(ten, eleven))
    assert overlaps(Span(nine, eleven), Span(ten, eleven))
    assert merge([Span(ten, eleven), Span(nine, ten), Span(nine, nine)]) == (Span(nine, eleven),)
    assert merge([Span(nine, nine)]) == ()


@given(st.lists(st.tuples(instants, st.timedeltas(timedelta(0), timedelta(days=300))), max_size=12), instants)
def test_merged_spans_hold_the_same_time(parts: list[tuple[datetime, timedelta]], moment: datetime) -> None:
    """A moment lies in the merged spans exactly if it lies in one of the given; the merged are apart and in order."""
    spans = [Span(start, start + length) for start, length in parts]
    merged = merge(spans)
    assert any(span.start <= moment < span.end for span in merged) == any(s.start <= moment < s.end for s in spans)
    assert all(one.end < other.start for one, other in pairwise(merged))


@pytest.mark.parametrize(
    ("at", "hours", "expected"),
    [
        pytest.param(time(22), (time(22), time(7)), True, id="wraps, first minute"),
        pytest.param(time(6, 59), (time(22), time(7)), True, id="wraps, last minute"),
        pytest.param(time(7), (time(22), time(7)), False, id="wraps, end excluded"),
        pytest.param(time(1), (time(1), time(5)), True, id="plain, first minute"),
        pytest.param(time(5), (time(1), time(5)), False, id="plain, end excluded"),
        pytest.param(time(1), (time(1), time(1)), False, id="equal ends are empty"),
    ],
)
def test_within(at: time, hours: tuple[time, time], expected: bool) -> None:
    """Hours hold their start and not their end, over midnight too."""
    assert within(at, hours) is expected
