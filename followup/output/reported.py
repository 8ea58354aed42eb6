"""How well somebody follows up, on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from followup.model import Reading
from followup.model.report import Entry, Fate, Rate, Report, Week
from followup.output.as_json import errors_json, head_json, window_json
from followup.output.followups import kind_name, met, who
from followup.output.human import plural
from followup.output.lines import GAP, Line, Row, table, text_line
from followup.output.report_page import FATES, percent, speed
from followup.output.times import dated, day, iso, near, relative

MOST = 8
"""Lines of a list; ``--html`` has all."""
WIDEST_BAR = 30
"""Cells."""
SIGNS = (("done", "█", "open"), ("late", "▓", "link"), ("missed", "░", "late"), ("open", "·", "quiet"))
"""Field of a week, the sign of one of them, its style."""


def report_lines(report: Report, now: datetime, zone: ZoneInfo, width: int, verbose: bool) -> tuple[Line, ...]:
    """The report for a terminal of *width*; with *verbose* every follow-up on a line."""
    since, until = (" ".join(day(when, zone, now).split()) for when in (report.since, report.until))
    head = text_line(f"Follow-ups, {since} to {until}", "head")
    if not report.entries:
        return (head, text_line(), text_line("Nothing to follow up in these days."))
    still = sorted((e for e in report.entries if e.fate is Fate.OPEN), key=lambda entry: entry.window.closes)
    owed = [entry for entry in report.entries if entry.fate in {Fate.LATE, Fate.MISSED}]
    parts = (
        _figures(report.total, width),
        _kinds(report.kinds, width),
        _weeks(report.weeks, report.until, width),
        _section("Open", "open", still, now, zone, width),
        _section("Late or missed", "late", owed, now, zone, width),
        _neglected(report.neglected, width),
        _everything(report.entries, now, zone, width) if verbose else (),
    )
    return (head, *(line for part in parts if part for line in ((), *part)))


def _figures(total: Rate, width: int) -> tuple[Line, ...]:
    cells = (
        (percent(total.follow_up), f"followed up ({total.done} of {total.due})"),
        (percent(total.timely), f"on time ({total.on_time} of {total.due})"),
        (speed(total.hours), "from the talk to the message, as a rule"),
    )
    return table([Row(cell, ("head", "")) for cell in cells], width, gives=(1,), right=(0,))


def _kinds(rates: Sequence[Rate], width: int) -> tuple[Line, ...]:
    heads = ("due", "followed up", "on time", "as a rule after")
    rows = [Row(("by type", *heads), ("head", *("quiet",) * 4))]
    for rate in rates:
        figures = (str(rate.due), percent(rate.follow_up), percent(rate.timely), speed(rate.hours))
        rows.append(Row((kind_name(rate.kind) if rate.kind else "all", *figures)))
    return table(rows, width, gives=(0,), right=(1, 2, 3, 4))


def _weeks(weeks: Sequence[Week], until: date, width: int) -> tuple[Line, ...]:
    heads = ("on time", "late", "missed", "open")
    most = max((_total(week) for week in weeks), default=0)
    if not most:
        return ()
    share = min(1.0, min(WIDEST_BAR, width - 45) / most)
    rows = [Row(("by week", *heads), ("head", *("quiet",) * 4))]
    for week in weeks:
        counts = (str(getattr(week, field)) for field, _, _ in SIGNS)
        rows.append(Row((dated(week.monday, until), *counts)))
    head, *lines = table(rows, width, gives=(), right=(1, 2, 3, 4))
    return (head, *((*line, (GAP, ""), *_bar(week, share)) for line, week in zip(lines, weeks, strict=True)))


def _bar(week: Week, share: float) -> Line:
    bar = ((sign * _cells(getattr(week, field), share), style) for field, sign, style in SIGNS)
    return tuple(part for part in bar if part[0])


def _total(week: Week) -> int:
    return week.done + week.late + week.missed + week.open


def _cells(count: int, share: float) -> int:
    return max(1, round(count * share)) if count else 0


def _section(
    title: str, style: str, entries: Sequence[Entry], now: datetime, zone: ZoneInfo, width: int
) -> tuple[Line, ...]:
    rows = [
        Row(
            (
                met(entry),
                kind_name(entry.kind),
                near(entry.window.closes, zone, now),
                relative(entry.window.closes, now),
            ),
            ("name", "", "", "quiet"),
        )
        for entry in entries[:MOST]
    ]
    if not rows:
        return ()
    lines = (text_line(title, style), *table([Row(("who", "what", "send by"), ("quiet",) * 3), *rows], width, (0,)))
    return (*lines, *_more(len(entries) - len(rows)))


def _neglected(neglected: Sequence[tuple[str, int]], width: int) -> tuple[Line, ...]:
    if not neglected:
        return ()
    rows = [
        Row((who(name), f"{count} times" if count > 1 else ""), ("name", "quiet")) for name, count in neglected[:MOST]
    ]
    return (
        text_line("Heard nothing from you", "late"),
        *table(rows, width, gives=(0,)),
        *_more(len(neglected) - len(rows)),
    )


def _everything(entries: Sequence[Entry], now: datetime, zone: ZoneInfo, width: int) -> tuple[Line, ...]:
    rows = [
        Row((day(entry.ended, zone, now), entry.title, kind_name(entry.kind), FATES[entry.fate]), ("", "name"))
        for entry in entries
    ]
    return (text_line("Everything, newest first", "head"), *table(rows, width, gives=(1,)))


def _more(number: int) -> Iterator[Line]:
    if number > 0:
        yield text_line(f"{GAP}… and {number} more; -v or --html FILE shows all", "quiet")


def report_summary(report: Report, target: str, reading: Reading | None, width: int) -> tuple[Line, ...]:
    """What the report rests on."""
    against = f" against {reading.name}" if reading and reading.name else ""
    sentence = f"{plural(len(report.entries), 'follow-up')}, from the reminders in {target}{against}."
    return (text_line(sentence, "quiet"),)


def report_json(report: Report, now: datetime, zone: ZoneInfo, target: str, reading: Reading | None) -> dict[str, Any]:
    """The report for programs."""
    problems = reading.problems if reading else ()
    return {
        **head_json(now, zone),
        "target": target,
        "source": reading.name if reading else None,
        "since": report.since.isoformat(),
        "until": report.until.isoformat(),
        "total": _rate(report.total),
        "types": [{"type": str(rate.kind), **_rate(rate)} for rate in report.kinds],
        "weeks": [
            {
                "monday": week.monday.isoformat(),
                "on_time": week.done,
                "late_done": week.late,
                "missed": week.missed,
                "open": week.open,
            }
            for week in report.weeks
        ],
        "follow_ups": [_entry(entry, zone) for entry in report.entries],
        "neglected": [{"name": name, "count": count} for name, count in report.neglected],
        "errors": errors_json(problem.message for problem in problems),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {
        "due": rate.due,
        "done": rate.done,
        "on_time": rate.on_time,
        "follow_up_rate": _rounded(rate.follow_up),
        "on_time_rate": _rounded(rate.timely),
        "median_hours": _rounded(rate.hours),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _entry(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": entry.identity,
        "type": str(entry.kind),
        "outcome": str(entry.fate),
        "who": entry.who,
        "organisation": entry.organisation,
        "title": entry.title,
        "ended": iso(entry.ended, zone),
        "window": window_json(entry.window, zone),
        "done": iso(entry.done, zone) if entry.done else None,
    }
