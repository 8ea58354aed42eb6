"""What became of the follow-ups of some weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.measure import measure
from followup.model import Existing, Kind, Request, State
from followup.model.report import Fate, Report
from tests.builders import at, event, existing, interaction, reminder, request, tombstone

ZONE = ZoneInfo("Europe/Berlin")
BEFORE, AFTER = at(19, 10), at(25)
"""While the window of the standard request is open, and long after it has closed."""


def reported(requests: list[Request], there: list[Existing], now: datetime = AFTER) -> Report:
    return measure(requests, there, date(2026, 11, 9), date(2026, 11, 29), now, ZONE)


def done(hours: float) -> Existing:
    ends = interaction().ends
    return existing(reminder(state=State.DONE, since=ends + timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("there", "now", "fate"),
    [
        ([], AFTER, Fate.MISSED),
        ([], BEFORE, Fate.OPEN),
        ([existing()], BEFORE, Fate.OPEN),
        ([existing()], AFTER, Fate.LATE),
        ([done(3)], AFTER, Fate.ON_TIME),
        ([done(30)], AFTER, Fate.LATE_DONE),
        ([existing(marked_done=True)], AFTER, Fate.ON_TIME),
        ([tombstone()], AFTER, Fate.SKIPPED),
        ([tombstone(state=State.SKIPPED)], AFTER, Fate.SKIPPED),
        ([tombstone(state=State.WITHDRAWN)], AFTER, Fate.MISSED),
        ([Existing(None, request().identity, gone=True)], AFTER, Fate.SKIPPED),
    ],
    ids=[
        "never reminded",
        "still coming",
        "open",
        "its reminder stands, too late",
        "done in time",
        "done late",
        "ticked off in the title",
        "deleted by hand",
        "skipped",
        "withdrawn and back",
        "only a tombstone",
    ],
)
def test_every_interaction_has_one_fate(there: list[Existing], now: datetime, fate: Fate) -> None:
    (entry,) = reported([request()], there, now).entries
    assert entry.fate is fate


def test_a_reminder_whose_event_was_not_read_counts_too() -> None:
    """Without a source the target alone tells what was done."""
    (entry,) = reported([], [done(3)]).entries
    assert (entry.fate, entry.title) == (Fate.ON_TIME, "✓ Follow up: Jane Doe, Acme (interview)".removeprefix("✓ "))


def test_rates_count_what_was_due() -> None:
    """Open and skipped ones count neither way; the median speed is in hours after the end."""
    asked = [request(interaction(event(f"e{n}"), kind=Kind.MEETING)) for n in range(5)]
    ends = asked[0].interaction.ends
    there = [
        existing(reminder(asked[0], state=State.DONE, since=ends + timedelta(hours=4))),
        existing(reminder(asked[1], state=State.DONE, since=ends + timedelta(hours=40))),
        existing(reminder(asked[2])),
        tombstone(reminder(asked[3], state=State.SKIPPED), State.SKIPPED),
    ]
    total = reported(asked, there).total
    assert (total.due, total.done, total.on_time, total.hours) == (4, 2, 1, 22.0)
    assert (total.follow_up, total.timely) == (0.5, 0.25)


def test_nothing_due_has_no_rate() -> None:
    report = reported([], [])
    assert report.total.follow_up is None
    assert report.kinds == ()


def test_weeks_run_through_without_a_gap() -> None:
    report = reported([request()], [])
    assert [(week.monday, week.missed) for week in report.weeks] == [
        (date(2026, 11, 9), 0),
        (date(2026, 11, 16), 1),
        (date(2026, 11, 23), 0),
    ]


def test_further_touches_and_other_days_do_not_count() -> None:
    second = existing(reminder(request(touch=2)))
    early = request(interaction(event(start=at(1))))
    assert reported([early], [second]).entries == ()


def test_organisations_that_heard_nothing_come_most_first() -> None:
    asked = [
        request(interaction(event(f"e{n}"), organisation=name)) for n, name in enumerate(["Acme", "Birch", "Birch"])
    ]
    assert reported(asked, []).neglected == (("Birch", 2), ("Acme", 1))


def test_a_loop_is_one() -> None:
    loop = interaction(event("one"), event("two", at(hour=14)))
    there = existing(replace(reminder(request(loop))))
    assert len(reported([request(loop)], [there]).entries) == 1
