"""Greedy series share what there is, and nobody else pays for them."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest

from followup.doors.ics.counting import MOST_STEPS, Expansion
from followup.doors.ics.patience import ALL_STEPS, FEW_STEPS, SPARED, Patience
from followup.model import Span
from tests.doors.ics.corpus import YEAR, read
from tests.doors.ics.test_source import NOVEMBER, calendar, vevent

FORTNIGHT = Span(NOVEMBER.start, NOVEMBER.start + timedelta(days=14))
NEIGHBOURS = (vevent("x"), vevent("y", "20260101T090000Z", "RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=300"))


def test_steps() -> None:
    """Each rule may take a twentieth of what is left, and always what a calendar of years needs."""
    patience = Patience()
    assert patience.steps_for_one() == MOST_STEPS
    for _ in range(10):
        patience.spend(FEW_STEPS, 0, FORTNIGHT)
    assert patience.steps == ALL_STEPS
    for _ in range(2_000):
        patience.spend(patience.steps_for_one(), 0, FORTNIGHT)
    assert patience.steps < ALL_STEPS // 50
    assert patience.steps_for_one() == FEW_STEPS


def test_most() -> None:
    """Dense series give next to nothing once there were many; what happens ten times a day is never touched."""
    patience = Patience()
    cut = Expansion((datetime(2026, 11, 18, 9),) * 200, cut=True)  # noqa: DTZ001  a wall
    whole = Expansion(cut.walls[:140])
    for _ in range(300):
        patience.spend(0, 140, FORTNIGHT)
    assert (patience.most(FORTNIGHT), patience.most(YEAR)) == (1_000, 25 * 365)
    assert (patience.used(cut), patience.used(whole)) == (cut, whole)
    for _ in range(5):
        patience.spend(0, 1_000, FORTNIGHT)
    assert (patience.most(FORTNIGHT), patience.most(YEAR)) == (140, 10 * 365)
    assert len(patience.used(cut).walls) == SPARED
    assert patience.used(whole) == whole


@pytest.mark.parametrize(
    ("rule", "whole", "most"),
    [("FREQ=SECONDLY", 0, 7_000), ("FREQ=MINUTELY;BYHOUR=9", 840, 7_000), ("FREQ=HOURLY", 336, 7_000)],
)
def test_many_greedy_series(rule: str, whole: int, most: int) -> None:
    """A calendar full of them gives some of each, says so of each that was cut, and gives all of the others."""
    names = [f"g{number:02}" for number in range(100)]
    greedy = (vevent(name, "20260101T000000Z", f"RRULE:{rule}") for name in names)
    reading = read("-", stdin=calendar(*greedy, *NEIGHBOURS), span=FORTNIGHT)
    given = Counter(event.uid for event in reading.events)
    told = " ".join(problem.message for problem in reading.problems)
    assert (given.pop("x", 0), given.pop("y", 0)) == (0, 10)
    assert sorted(given) == names
    assert given.total() < most
    assert all((count == whole) is (f"({name})" not in told) for name, count in given.items())


def test_steps_are_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules that have to be counted through from the start are given up in the end, each by name."""
    monkeypatch.setattr("followup.doors.ics.source.Patience", lambda: Patience(steps=100_000))
    rule = "RRULE:FREQ=MINUTELY;INTERVAL=7;BYHOUR=9;COUNT=100000000"
    greedy = (vevent(f"g{number}", "20000101T090000Z", rule) for number in range(60))
    reading = read("-", stdin=calendar(*greedy, *NEIGHBOURS), span=NOVEMBER)
    assert len(reading.problems) == 60
    assert {event.uid for event in reading.events} - {f"g{number}" for number in range(60)} == {"x", "y"}


def test_what_is_struck_by_a_rule_that_was_cut_is_not_given() -> None:
    """Where EXRULE happens too often to be known, what it may have struck isn't given."""
    series = vevent("a", "20261101T000000Z", "RRULE:FREQ=DAILY", "EXRULE:FREQ=SECONDLY")
    assert [event.uid for event in read("-", stdin=calendar(series, vevent("x")), span=NOVEMBER).events] == ["x"]


def test_most_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond all measure, single events are still given and series are not, and it is said how many."""
    monkeypatch.setattr("followup.doors.ics.source.MOST_EVENTS", 20)
    daily = (vevent(f"d{number}", "20260101T090000Z", "RRULE:FREQ=DAILY") for number in range(5))
    singles = (vevent(f"z{number}") for number in range(15))
    reading = read("-", stdin=calendar(*daily, *singles), span=NOVEMBER)
    assert sum(event.uid.startswith("z") for event in reading.events) == 15
    assert len({event.uid for event in reading.events if event.uid.startswith("d")}) == 1
    assert [problem.message for problem in reading.problems] == [
        "more than 20 events in this range: 4 series were left out"
    ]


# ── zones ─────────────────────────────────────────────────────────────────────────────────────────


def zone(name: str, *rules: str) -> str:
    lines = ["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", *rules]
    return "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{name}", *lines, "END:STANDARD", "END:VTIMEZONE", ""])


@pytest.mark.parametrize(
    "rules",
    [
        ["RRULE:FREQ=DAILY"],
        ["RRULE:FREQ=SECONDLY"],
        ["RRULE:FREQ=MINUTELY;INTERVAL=7;BYHOUR=3;COUNT=100000000"] * 30,
        [
            "RDATE:"
            + ",".join(f"{1970 + index // 336}{1 + index // 28 % 12:02}{1 + index % 28:02}" for index in range(9_999))
        ]
        * 20,
    ],
    ids=["daily", "every second", "without end", "dates"],
)
def test_zones_that_change_too_often(rules: list[str]) -> None:
    """Such a zone is none, and is named; others of the file are understood."""
    kept = "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART;TZID={0}:20261118T090000\r\nEND:VEVENT\r\n"
    data = calendar(zone("Greedy", *rules), zone("Own", kept), event.format("Greedy"), event.format("Own"))
    reading = read("-", stdin=data, span=FORTNIGHT)
    assert [problem.message for problem in reading.problems] == [
        "standard input: the time zone “Greedy” isn't known; its times were read as local ones"
    ]
    assert [event.uid for event in read("-", stdin=data, span=NOVEMBER).events] == ["Own", "Greedy"]


def test_events_that_were_never_ended() -> None:
    """However many they are, what comes after them is read, and they are named."""
    lower = vevent("sound").replace("BEGIN:VEVENT", "begin:vevent")
    for sound in (lower, vevent("sound")):
        reading = read("-", stdin=calendar(*(f"BEGIN:VEVENT\r\nUID:{number}\r\n" for number in range(50)), sound))
        assert [event.uid for event in reading.events] == ["sound"]
        assert sum("it breaks off" in problem.message for problem in reading.problems) == 50


def test_folds_and_blank_lines() -> None:
    """A million empty lines cost no more than they are long."""
    data = calendar("X-A:b" + "\r\n" * 200_000, vevent("a"), "\r" * 200_000 + "\n", vevent("b"), head="\n" * 200_000)
    bare = data.replace(b"\n", b"\r")
    assert [event.uid for event in read("-", stdin=data).events] == ["a", "b"]
    assert [event.uid for event in read("-", stdin=bare).events] == ["a", "b"]
