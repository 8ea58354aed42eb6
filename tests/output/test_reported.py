"""The report on a terminal and as JSON."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from followup.measure import measure
from followup.model import Existing, Kind, Reading, Request, State
from followup.model.report import Report
from followup.output.lines import cells
from followup.output.paint import plain
from followup.output.reported import report_json, report_lines, report_summary
from tests.builders import at, event, existing, interaction, person, reminder, request
from tests.output.outcomes import BERLIN
from tests.output.test_as_json import check

NOW = at(20, 11)


def asked(uid: str, day: int, kind: Kind, name: str, organisation: str, title: str = "Talk") -> Request:
    made = interaction(
        event(uid, start=at(day, 9), summary=title),
        kind=kind,
        people=(person(name=name),) if name else (),
        organisation=organisation,
    )
    return request(made)


def done(what: Request, hours: float) -> Existing:
    return existing(reminder(what, state=State.DONE, since=what.interaction.ends + timedelta(hours=hours)))


def reported(now: datetime = NOW) -> Report:
    """One of every fate."""
    jane = asked("1", 10, Kind.INTERVIEW, "Jane Doe", "Acme")
    bo = asked("2", 11, Kind.INTERVIEW, "Bo\x1b[31m Li", "Initech")
    ana = asked("3", 17, Kind.MEETING, "Ana Lima", "Umbrella")
    eve = asked("4", 18, Kind.NETWORKING_EVENT, "", "", "<b>Data</b> Meetup " + "very " * 20 + "long")
    li = asked("5", 20, Kind.INFORMATIONAL, "李雷", "Globex")
    there = [done(jane, 5), done(bo, 30), existing(reminder(ana)), existing(reminder(li))]
    return measure([jane, bo, ana, eve, li], there, date(2026, 11, 9), date(2026, 11, 20), now, BERLIN)


GOLDEN = """\
Follow-ups, Mon 9 Nov to Fri 20 Nov

  50 %  followed up (2 of 4)
  25 %  on time (1 of 4)
  18 h  from the talk to the message, as a rule

  by type        due  followed up  on time  as a rule after
  interview        2        100 %     50 %             18 h
  informational    0            –        –                –
  networking       1          0 %      0 %                –
  meeting          1          0 %      0 %                –

  by week  on time  late  missed  open
  9 Nov          1     1       0     0  █▓
  16 Nov         0     0       2     1  ░░·

Open
  who           what           send by
  李雷, Globex  informational  Sat 11:00  in 23 h

Late or missed
  who                                          what        send by
  <b>Data</b> Meetup very very very very ver…  networking  Thu 11:00  25 h ago
  Ana Lima, Umbrella                           meeting     Wed 11:00  2 days ago

Heard nothing from you
"""


def test_the_report_is_calm_and_whole() -> None:
    """Figures, kinds, weeks, what is open, what was missed; in 80 columns and in 60 alike."""
    shown = plain(report_lines(reported(), NOW, BERLIN, 80, verbose=False))
    assert shown.startswith(GOLDEN)
    assert "\x1b" not in shown
    for width in (60, 80, 120):
        lines = plain(report_lines(reported(), NOW, BERLIN, width, verbose=True)).splitlines()
        assert max(map(cells, lines)) <= width


def test_verbose_lists_every_follow_up() -> None:
    """With its outcome."""
    shown = plain(report_lines(reported(), NOW, BERLIN, 80, verbose=True)).partition("newest first\n")[2]
    assert [line.rsplit("  ", 1)[1] for line in shown.splitlines()] == [
        "open",
        "missed",
        "late",
        "done late",
        "on time",
    ]


def test_a_long_list_is_cut_and_says_so() -> None:
    """The page has the rest."""
    many = [asked(str(n), 10, Kind.MEETING, f"Person {n}", f"Place {n:02}") for n in range(20)]
    report = measure(many, [], date(2026, 11, 9), date(2026, 11, 20), NOW, BERLIN)
    shown = plain(report_lines(report, NOW, BERLIN, 80, verbose=False))
    assert shown.count("  … and 12 more; -v or --html FILE shows all\n") == 2
    bar = next(line for line in shown.splitlines() if line.startswith("  9 Nov"))
    assert bar.endswith(" " + "░" * 20)


def test_nothing_is_said_to_be_nothing() -> None:
    """An empty range has no tables."""
    report = measure([], [], date(2026, 11, 9), date(2026, 11, 20), NOW, BERLIN)
    assert plain(report_lines(report, NOW, BERLIN, 80, verbose=True)) == (
        "Follow-ups, Mon 9 Nov to Fri 20 Nov\n\nNothing to follow up in these days.\n"
    )


def test_the_report_says_what_it_rests_on() -> None:
    """The reminders, and the calendar they were counted against."""
    assert plain(report_summary(reported(), "f.ics", Reading(name="week.ics"), 80)) == (
        "5 follow-ups, from the reminders in f.ics against week.ics.\n"
    )
    assert plain(report_summary(reported(), "f.ics", None, 80)) == "5 follow-ups, from the reminders in f.ics.\n"


def test_json_matches_its_schema() -> None:
    """Every fate, and none."""
    found = report_json(reported(), NOW, BERLIN, "f.ics", Reading(name="week.ics"))
    check("report", found)
    assert [item["outcome"] for item in found["follow_ups"]] == ["open", "missed", "late", "late_done", "on_time"]
    assert found["total"] == {
        "due": 4,
        "done": 2,
        "on_time": 1,
        "follow_up_rate": 0.5,
        "on_time_rate": 0.25,
        "median_hours": 17.5,
    }
    empty = measure([], [], date(2026, 11, 9), date(2026, 11, 20), NOW, BERLIN)
    check("report", report_json(empty, NOW, BERLIN, "f.ics", None))
