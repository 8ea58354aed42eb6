"""What ``classify`` and ``status`` show to people."""

from __future__ import annotations

from dataclasses import replace

from followup.cli.standing import look, state_of
from followup.marks import short_ids
from followup.output.classified import classified_summary, classified_table
from followup.output.lines import cells
from followup.output.paint import plain
from followup.output.standing import standing_summary, standing_table
from tests import builders
from tests.output.outcomes import BERLIN, NOW, busy_week

WEEK = busy_week()
EVENTS = [event for action in WEEK.plan.actions for event in action.events][:3]
KEPT = [a.existing for a in WEEK.plan.actions if type(a).__name__ in {"Keep", "Move"}]  # type: ignore[attr-defined]
STATES = {item.identity: state_of(item, NOW) for item in KEPT}


def test_classify_shows_what_each_event_is_and_why() -> None:
    """With the short id by which ``--event`` knows it; with ``-v`` every reason has a line with its weight."""
    short = plain(classified_table(EVENTS, WEEK.plan.verdicts, NOW, BERLIN, 80, verbose=False))
    assert short == (
        "id    event             is             sure  title     because of\n"
        "7fra  Tue 17 Nov 15:00  interview      90%   Onsite 1  “x”\n"
        "eggf  Tue 17 Nov 16:00  interview      90%   Onsite 2  “x”\n"
        "3geg  Wed 18 Nov 10:00  informational  90%   Coffee    “x”\n"
    )
    long = plain(classified_table(EVENTS, WEEK.plan.verdicts, NOW, BERLIN, 80, verbose=True)).splitlines()
    assert long[1:3] == [
        "7fra  Tue 17 Nov 15:00  interview      90%   Onsite 1",
        "      +1.5  interview  “x”",
    ]
    assert classified_table([], {}, NOW, BERLIN, 80, verbose=False) == ()


def test_classify_counts_the_kinds() -> None:
    """An empty range is said to be one."""
    assert plain(classified_summary(EVENTS, WEEK.plan.verdicts)) == "3 events: 2 interview, 1 informational.\n"
    assert plain(classified_summary([], {})) == "No events in this range.\n"


def test_status_shows_how_the_reminders_stand() -> None:
    """By urgency, each with its short id; what needs a look says why."""
    looks = {KEPT[0].identity: "you moved it to after its window closes"}
    short = short_ids(item.identity for item in KEPT)
    shown = plain(standing_table(KEPT, STATES, looks, short, NOW, BERLIN, 80))
    assert shown == (
        "  id    reminder     who                  what           send by\n"
        "\n"
        "Open now\n"
        "  3geg  today 16:00  李雷                 informational  Thu 11:00  in 21 h\n"
        "      you moved it to after its window closes\n"
        "\n"
        "Coming\n"
        "  dh9s  Fri 19:00    Career Fair Hamburg  networking     Sat 16:00  in 3 days\n"
        "\n"
        "Done\n"
        "  44rl  today 15:00  Max Muster           meeting\n"
    )
    assert all(cells(line) <= 80 for line in shown.splitlines())


def test_a_further_touch_is_told_from_the_first() -> None:
    """The same person and kind twice in a table says which is the nudge."""
    first = KEPT[1]
    second = replace(first, reminder=replace(first.reminder, memory=replace(first.reminder.memory, touch=2)))
    short = short_ids(item.identity for item in KEPT)
    assert "networking, again " in plain(standing_table([second], STATES, {}, short, NOW, BERLIN, 80))
    assert "again" not in plain(standing_table([first], STATES, {}, short, NOW, BERLIN, 80))


def test_status_counts_them() -> None:
    """None at all is said too."""
    assert plain(standing_summary(STATES, "f.ics")) == "3 follow-ups in f.ics: 2 open, 1 done.\n"
    assert plain(standing_summary({}, "f.ics")) == "There are no follow-ups in f.ics.\n"


def test_a_reminder_moved_past_its_window_needs_a_look() -> None:
    """Only where a person moved it, and while it is open."""
    made = builders.reminder()
    window = made.memory.window
    moved = builders.existing(replace(made, start=window.closes, end=window.closes))
    before = window.opens
    assert look(moved, before) == "you moved it to after its window closes"
    assert look(moved, window.closes) == ""
    assert look(builders.existing(made), before) == ""
    assert state_of(moved, window.closes) == "late"
    assert state_of(builders.tombstone(made), before) == ""
