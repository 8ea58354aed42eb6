"""What a person reads after a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.model import Done, Plan
from followup.output.followups import who
from followup.output.human import run_summary, run_table
from followup.output.lines import cells
from followup.output.paint import plain
from tests.output.outcomes import busy_week, nothing_in_range

TABLE = """\
     reminder      who                  what            send by

Closing today
  +  today 15:00   Jane Doe, Acme       interview       17:00      in 3 h

Open now
  >  today 16:00   李雷                 informational?  Thu 11:00  in 21 h

Late
  +  today 18:00   Bo[31m Li, Initech   meeting         Tue 02:00  36 h ago

Coming
     Fri 19:00     Career Fair Hamburg  networking      Sat 16:00  in 3 days
  ~  28 Nov 14:00  Globex               application     29 Nov     in 10 days

Done
     today 15:00   Max Muster           meeting

  + new, > moved, ~ rewritten, ? not sure, see followup classify

Taken away
  -  Ana Lima, Umbrella  meeting  cancelled
"""

SUMMARY = """\
7 follow-ups: 2 new, 1 moved, 1 rewritten, 1 taken away, 2 as before.
4 events left out: nothing to follow up (2), declined (1), its window closed
(1).
Written to followups.ics. Open it in your calendar to have the reminders there.
Run this again any time: nothing doubles.
"""

LEFT_OUT = """
Left out
  Thu 12 Nov 07:00  Lunch with Eve  its window closed 5 days ago
  Sun 15 Nov        Party <b>x</b>  declined
  Tue 17 Nov 07:00  Dentist         nothing to follow up
  Wed 18 Nov 09:00  Stand-up        nothing to follow up
"""


def test_the_table_groups_by_urgency() -> None:
    """Aligned over all groups, in 80 columns, names before subjects, no control character."""
    assert plain(run_table(busy_week(), 80)) == TABLE
    assert all(cells(line) <= 80 for line in TABLE.splitlines())


def test_the_summary_says_what_was_done_left_out_and_comes_next() -> None:
    """With ``-v`` every event without a reminder is listed with its reason."""
    assert plain(run_summary(busy_week(), 80, verbose=False)) == SUMMARY
    assert plain(run_summary(busy_week(), 80, verbose=True)) == SUMMARY + LEFT_OUT


def test_a_wide_terminal_cuts_no_name() -> None:
    """The room there is goes to who it is about."""
    assert "Career Fair Hamburg  networking" in plain(run_table(busy_week(), 100))


def test_a_dry_run_says_so() -> None:
    """Nobody believes that a look wrote something."""
    looked = replace(busy_week(), dry_run=True, done=())
    assert plain(run_summary(looked, 80, verbose=False)).splitlines()[-1] == (
        "Nothing was written: this was only a look."
    )


def test_a_run_without_news_says_that_all_is_well() -> None:
    """A second run has nothing to write."""
    week = busy_week()
    kept = replace(
        week, plan=Plan(tuple(a for a in week.plan.actions if type(a).__name__ in {"Keep", "Skip"})), done=()
    )
    assert plain(run_summary(kept, 80, verbose=False)).splitlines() == [
        "2 follow-ups: 2 as before.",
        "4 events left out: nothing to follow up (2), declined (1), its window closed",
        "(1).",
        "followups.ics is as it should be; nothing had to be written.",
    ]


def test_what_could_not_be_written_is_not_counted_as_done() -> None:
    """A failed action is no new reminder."""
    week = busy_week()
    done = tuple(Done(item.action, written=False, problem="no") for item in week.done)
    first = plain(run_summary(replace(week, done=done), 80, verbose=False)).splitlines()
    assert first[0] == "2 follow-ups: 2 as before."
    assert not any("Written to" in line for line in first)


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        ((date(2014, 2, 1), date(2026, 3, 5)), "from Sat 1 Feb 2014 to Thu 5 Mar: --since 2026-02-27 would reach them."),
        ((date(2026, 3, 4), date(2026, 3, 5)), "from Wed 4 Mar to Thu 5 Mar: --since 2026-03-04 would reach them."),
        ((date(2027, 3, 1), date(2027, 9, 1)), "from Mon 1 Mar 2027 to Wed 1 Sep 2027: --until 2027-03-08 would reach them."),
    ],
)  # fmt: skip
def test_nothing_in_range_says_where_the_events_are(extent: tuple[date, date], words: str) -> None:
    """The first and last date of the file, and the option that reaches them."""
    found = nothing_in_range()
    summary = plain(run_summary(replace(found, reading=replace(found.reading, extent=extent)), 200, verbose=False))
    assert summary == f"No events in this range. old.ics goes {words}\n"
    assert run_table(found, 80) == ()


@pytest.mark.parametrize(
    ("only", "words"),
    [
        (date(2026, 3, 4), "has events on Wed 4 Mar only: --since 2026-03-04 would reach them."),
        (date(9000, 11, 18), "has events on Tue 18 Nov 9000 only, out of reach."),
        (date(1601, 1, 1), "has events on Mon 1 Jan 1601 only, out of reach."),
    ],
)
def test_a_single_day_out_of_range(only: date, words: str) -> None:
    """No option is offered that would be refused."""
    found = nothing_in_range()
    summary = run_summary(replace(found, reading=replace(found.reading, extent=(only, only))), 200, verbose=False)
    assert plain(summary) == f"No events in this range. old.ics {words}\n"


def test_an_empty_calendar_says_so() -> None:
    """Nothing at all is not the same as nothing now."""
    found = nothing_in_range()
    empty = replace(found, reading=replace(found.reading, extent=None))
    assert plain(run_summary(empty, 80, verbose=False)) == "There are no events in it.\n"


def test_nothing_to_follow_up_is_no_silence() -> None:
    """A week without interactions is said to be one."""
    week = busy_week()
    skips = Plan(tuple(action for action in week.plan.actions if type(action).__name__ == "Skip"))
    none = replace(week, plan=skips, done=())
    assert plain(run_summary(none, 80, verbose=False)).splitlines()[0] == "Nothing to follow up."


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Follow up: Jane Doe, Acme (interview)", "Jane Doe, Acme"),
        ("✓ Nachfassen: Jane Doe (Gespräch)", "Jane Doe"),
        ("Call Jane", "Call Jane"),
        ("Jane: about the (new) thing", "Jane: about the (new) thing"),
    ],
)
def test_who_a_title_is_about(title: str, name: str) -> None:
    """The program's own titles are shortened to the person; others stay."""
    assert who(title) == name


def test_a_run_of_thousands_is_quick_to_show() -> None:
    """Nothing in it grows faster than the number of lines: one wide name, many rows."""
    week = busy_week()
    many = replace(week, plan=Plan(week.plan.actions * 300))
    lines = run_table(many, 80)
    assert len(lines) > 1500
