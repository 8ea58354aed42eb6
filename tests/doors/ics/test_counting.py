"""Counting rules gives what dateutil gives, from anywhere, and ends where dateutil doesn't."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.doors.ics.counting import expand
from followup.doors.ics.rules import parse_rule
from followup.doors.ics.values import BadValue

START = datetime(2024, 1, 31, 9, 30)  # noqa: DTZ001  a wall
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def walls(text: str, start: datetime = START, days: int = 3_000) -> list[datetime]:
    return list(expand(parse_rule(text), start, start, start + timedelta(days=days), 10_000).walls)


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY"]))
    parts = [f"FREQ={freq}"]
    smallest = {"MINUTELY": 400, "HOURLY": 5}.get(freq, 1)
    parts.append(f"INTERVAL={draw(st.integers(smallest, smallest * 3 + 4))}")
    if freq in {"WEEKLY", "DAILY"} and draw(st.booleans()):
        parts.append("BYDAY=" + ",".join(draw(st.sets(st.sampled_from(WEEKDAYS), min_size=1, max_size=4))))
    if freq == "MONTHLY":
        parts.append(
            draw(st.sampled_from(["", "BYDAY=2TU", "BYDAY=-1FR", "BYDAY=5MO", "BYMONTHDAY=-1", "BYMONTHDAY=31,1"]))
        )
        if draw(st.booleans()):
            parts.append("BYMONTH=2,7")
    if freq == "YEARLY":
        parts.append(
            draw(
                st.sampled_from(
                    [
                        "",
                        "BYMONTH=2",
                        "BYMONTH=11;BYDAY=4TH",
                        "BYDAY=20MO",
                        "BYDAY=-1SU",
                        "BYYEARDAY=1,-1,200",
                        "BYWEEKNO=1,53",
                        "BYWEEKNO=-1;BYDAY=MO",
                        "BYMONTHDAY=29",
                        "BYWEEKNO=20;BYDAY=WE",
                    ]
                )
            )
        )
    if freq in {"MONTHLY", "YEARLY"} and draw(st.booleans()):
        parts = [f"FREQ={freq}", "BYDAY=MO,WE,FR", f"BYSETPOS={draw(st.sampled_from(['1', '-1', '2,-2']))}"]
    if draw(st.booleans()):
        parts.append("BYHOUR=8,17" if freq not in {"HOURLY", "MINUTELY"} else "BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    return ";".join(part for part in parts if part)


@settings(max_examples=250)
@given(
    rules(), st.datetimes(START - timedelta(1_500), START + timedelta(1_500)), st.integers(0, 900), st.integers(1, 120)
)
def test_as_dateutil(text: str, start: datetime, after: int, length: int) -> None:
    """Between any two walls, a rule gives exactly the times that dateutil counts up to."""
    start = start.replace(microsecond=0)
    first = start + timedelta(days=after)
    last = first + timedelta(days=length)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = rrulestr(text, dtstart=start).between(first, last, inc=True)
    assert list(expand(parse_rule(text), start, first, last, 10_000).walls) == expected


@st.composite
def subdaily(draw: st.DrawFn) -> str:
    """Only what comes about at some time: dateutil looks for the rest until the year 9999."""
    freq, interval = draw(
        st.sampled_from(
            [
                ("HOURLY", 1),
                ("HOURLY", 5),
                ("HOURLY", 12),
                ("MINUTELY", 1),
                ("MINUTELY", 7),
                ("MINUTELY", 30),
                ("MINUTELY", 100),
                ("SECONDLY", 20),
                ("SECONDLY", 61),
                ("SECONDLY", 3601),
            ]
        )
    )
    parts = [f"FREQ={freq};INTERVAL={interval}"]
    for name, values in (
        ("BYDAY", "MO,WE,FR"),
        ("BYMONTH", "2,3"),
        ("BYHOUR", "0,9,10,23"),
        ("BYMINUTE", "0,7,30,59"),
        ("BYSECOND", "0,20,40"),
        ("BYSETPOS", draw(st.sampled_from(["1", "-1", "2,1", "-2,1"]))),
        ("COUNT", str(draw(st.integers(1, 300)))),
    ):
        if draw(st.integers(0, 2)) == 0:
            parts.append(f"{name}={values}")
    return ";".join(parts)


@settings(max_examples=150)
@given(
    subdaily(),
    st.datetimes(START - timedelta(3), START + timedelta(60)),
    st.integers(0, 100),
    st.integers(0, 40),
)
def test_within_a_day_as_dateutil(text: str, start: datetime, after: int, length: int) -> None:
    """The same for rules that repeat by the hour or finer, positions within an hour or a minute included."""
    start = start.replace(microsecond=0)
    first = start + timedelta(hours=after)
    last = first + timedelta(hours=length)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            expected = [wall for wall in rrulestr(text, dtstart=start).replace(until=last) if wall >= first]
        except ValueError:
            expected = []  # a rule that can't come about, it says
    assert list(expand(parse_rule(text), start, first, last, 100_000).walls) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=MONTHLY;COUNT=3", ["2024-01-31", "2024-03-31", "2024-05-31"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2", ["2024-02-29", "2028-02-29"]),
        ("FREQ=MONTHLY;BYDAY=MO,1TU;COUNT=3", ["2024-02-05", "2024-02-06", "2024-02-12"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=SU;COUNT=3", ["2024-01-31", "2024-02-11", "2024-02-14"]),
        ("freq=daily; count=1", ["2024-01-31"]),
        ("FREQ=DAILY;COUNT=-1;UNTIL=20240201", ["2024-01-31", "2024-02-01"]),
    ],
    ids=[
        "months without a 31st",
        "leap days",
        "every Monday and the first Tuesday",
        "weeks from Sunday",
        "lower case",
        "no count",
    ],
)
def test_rules(text: str, expected: list[str]) -> None:
    """What the RFC says, also where dateutil says otherwise."""
    days = 3_000 if "UNTIL" not in text else 1
    assert [f"{wall:%Y-%m-%d}" for wall in walls(text, days=days)] == expected


@pytest.mark.parametrize(
    "text",
    ["FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31", "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6"],
)
def test_never(text: str) -> None:
    """A rule that never comes about ends."""
    assert walls(text) == []


def test_bounds() -> None:
    """What happens too often is cut, and says so; a count beyond all measure is given up."""
    often = expand(parse_rule("FREQ=SECONDLY"), START, START, START + timedelta(days=9), 500)
    assert (len(often.walls), often.cut) == (500, True)
    late = START + timedelta(days=2_000)
    endless = expand(parse_rule("FREQ=SECONDLY;INTERVAL=7;BYHOUR=9;COUNT=999999999"), START, late, late, 500)
    assert (endless.walls, endless.cut) == ((), True)
    days = expand(parse_rule("FREQ=SECONDLY;BYHOUR=9;COUNT=999999999"), START, late, late + timedelta(days=9), 500)
    assert (days.walls[0], len(days.walls), days.cut) == (late, 500, True)
    old = datetime(1, 1, 1)  # noqa: DTZ001
    assert expand(parse_rule("FREQ=DAILY;BYMONTH=2;COUNT=999999999"), old, late, late, 500, steps=5_000).steps == 5_000
    plain = expand(parse_rule("FREQ=MINUTELY;COUNT=999999999"), START, late, late, 500)
    assert plain.walls == (late,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "DAILY",
        "FREQ=SOMETIMES",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;COUNT=many",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "RSCALE=CHINESE;FREQ=YEARLY",
    ],
)
def test_bad_rules(text: str) -> None:
    """What can't be told is refused."""
    with pytest.raises(BadValue):
        parse_rule(text)
