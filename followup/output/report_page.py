"""The report as one page of HTML that needs nothing else: no script, no network, no other file.

It works from a mail attachment, in light and dark, on paper and with a screen reader. What strangers wrote is escaped
text; the policy in its head forbids a browser to run or load anything, should an escape ever fail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from html import escape
from importlib.resources import files
from zoneinfo import ZoneInfo

from followup.model import Kind
from followup.model.report import Entry, Fate, Rate, Report, Week
from followup.output.followups import met, who
from followup.output.times import dated, day, moment, relative
from followup.text import one_line

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; base-uri 'none'; form-action 'none'"
OPENING = b"<!doctype html>"
"""How every page begins."""
TITLE_LIMIT = 90
"""Longer titles are cut: the page stays small and its columns readable."""

FATES = {
    Fate.ON_TIME: "on time",
    Fate.LATE_DONE: "done late",
    Fate.OPEN: "open",
    Fate.LATE: "late",
    Fate.MISSED: "missed",
    Fate.SKIPPED: "skipped",
}
_BAR = 120
_STEP = 46


def page(report: Report, now: datetime, zone: ZoneInfo) -> str:
    """The whole page; *now* is UTC, *zone* the person's."""
    since, until = day(report.since, zone, now), day(report.until, zone, now)
    owed = [entry for entry in report.entries if entry.fate in {Fate.LATE, Fate.MISSED}]
    still = sorted((e for e in report.entries if e.fate is Fate.OPEN), key=lambda entry: entry.window.closes)
    parts = (
        *_head(),
        f"<header><h1>Follow-ups</h1><p class=soft>{_text(since)} to {_text(until)}</p></header><main>",
        *_figures(report.total),
        *_kinds(report.kinds),
        *_timeline(report.weeks, report.until),
        *_section("Open", "What can still be sent in time, the most urgent first.", still, now, zone),
        *_section("Late or missed", "A short message is still better than none.", owed, now, zone),
        *_neglected(report),
        *_everything(report.entries, now, zone),
        f"</main><footer>Made on {_text(moment(now, zone, now))} by followup. This page loads nothing.</footer>",
        "</body></html>",
    )
    return "\n".join(parts) + "\n"


def _text(value: str) -> str:
    return escape(one_line(value, TITLE_LIMIT))


def _head() -> Iterator[str]:
    yield OPENING.decode()
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>Follow-ups</title><style>{_style()}</style></head><body>"


@cache
def _style() -> str:
    return files("followup.output").joinpath("report.css").read_text("utf-8")


def percent(share: float | None) -> str:
    """``75 %``; a dash where there is nothing to share."""
    return "–" if share is None else f"{round(share * 100)} %"


def speed(hours: float | None) -> str:
    """``5 h`` or ``3 days``; a dash where nothing was done."""
    if hours is None:
        return "–"
    return f"{round(hours)} h" if hours < 48 else f"{round(hours / 24)} days"


def _figures(total: Rate) -> Iterator[str]:
    yield "<ul class=figures>"
    yield f"<li><b>{percent(total.follow_up)}</b>followed up ({total.done} of {total.due})</li>"
    yield f"<li><b>{percent(total.timely)}</b>on time ({total.on_time} of {total.due})</li>"
    yield f"<li><b>{speed(total.hours)}</b>from the talk to the message, as a rule</li>"
    yield "</ul>"


def kind_name(kind: Kind | None) -> str:
    """A kind as people say it."""
    return "all" if kind is None else kind.value.replace("_", " ")


def _kinds(rates: Sequence[Rate]) -> Iterator[str]:
    if not rates:
        return
    yield "<h2>By type</h2><table><thead><tr><th scope=col>Type<th scope=col class=n>Due"
    yield "<th scope=col class=n>Followed up<th scope=col class=n>On time<th scope=col class=n>Median time</tr></thead>"
    yield "<tbody>"
    for rate in rates:
        yield (
            f"<tr><th scope=row>{kind_name(rate.kind)}<td class=n>{rate.due}<td class=n>{percent(rate.follow_up)}"
            f"<td class=n>{percent(rate.timely)}<td class=n>{speed(rate.hours)}</tr>"
        )
    yield "</tbody></table>"


def _timeline(weeks: Sequence[Week], until: date) -> Iterator[str]:
    """Stacked bars, a week each. The counts stand in words too, so nothing hangs on colour or sight alone."""
    if not weeks:
        return
    most = max((week.done + week.late + week.missed + week.open for week in weeks), default=0) or 1
    width = max(len(weeks) * _STEP, _STEP)
    said = "; ".join(
        f"week of {dated(week.monday, until)}: {week.done} on time, {week.late} late, "
        f"{week.missed} missed, {week.open} open"
        for week in weeks
    )
    yield "<h2>Week by week</h2><figure><div class=weeks tabindex=0 role=region aria-label='Weeks'>"
    yield f'<svg width="{width}" height="{_BAR + 24}" viewBox="0 0 {width} {_BAR + 24}" role="img" aria-label="{said}">'
    for number, week in enumerate(weeks):
        yield from _bar(week, number * _STEP + 6, most)
    yield "</svg></div><figcaption>From the ground up: on time (green), done late (amber), missed (red),"
    yield "still open (outline).</figcaption></figure>"


def _bar(week: Week, left: int, most: int) -> Iterator[str]:
    bottom = float(_BAR)
    for style, count in (("g", week.done), ("m", week.late), ("b", week.missed), ("o", week.open)):
        if count:
            height = count * (_BAR - 8) / most
            bottom -= height
            yield f'<rect class="{style}" x="{left}" y="{bottom:.1f}" width="{_STEP - 14}" height="{height:.1f}"/>'
    middle, said = left + (_STEP - 14) / 2, dated(week.monday, week.monday)
    yield f'<text x="{middle:.0f}" y="{_BAR + 16}" text-anchor="middle">{said}</text>'


def _section(title: str, lead: str, entries: Sequence[Entry], now: datetime, zone: ZoneInfo) -> Iterator[str]:
    if not entries:
        return
    yield f"<h2>{title}</h2><table><caption>{lead}</caption>"
    yield "<thead><tr><th scope=col>Who<th scope=col>What<th scope=col>Type<th scope=col>Send by</tr></thead>"
    yield "<tbody class=more>"
    for entry in entries:
        yield (
            f"<tr><td class=w>{_text(met(entry)) or '–'}"
            f"<td class=w>{'' if entry.by_reminder or met(entry) == entry.title else _text(entry.title)}"
            f"<td>{kind_name(entry.kind)}"
            f"<td class=t>{_text(moment(entry.window.closes, zone, now))} ({relative(entry.window.closes, now)})</tr>"
        )
    yield "</tbody></table>"


def _neglected(report: Report) -> Iterator[str]:
    if not report.neglected:
        return
    yield "<h2>Heard nothing from you</h2><ul class=names>"
    for name, count in report.neglected[:12]:
        yield f"<li class=w>{_text(who(name))}{f' ({count} times)' if count > 1 else ''}</li>"
    more = len(report.neglected) - 12
    yield f"<li class=soft>and {more} more</li></ul>" if more > 0 else "</ul>"


_TONES = {Fate.ON_TIME: "good", Fate.LATE_DONE: "mid", Fate.LATE: "bad", Fate.MISSED: "bad"}


def _everything(entries: Iterable[Entry], now: datetime, zone: ZoneInfo) -> Iterator[str]:
    rows = [
        f"<tr><td class=t>{_text(day(entry.ended, zone, now))}<td class=w>{_text(entry.title)}"
        f'<td>{kind_name(entry.kind)}<td class="{_TONES.get(entry.fate, "soft")}">{FATES[entry.fate]}</tr>'
        for entry in entries
    ]
    if not rows:
        yield "<p>Nothing to follow up in these days.</p>"
        return
    yield f"<h2 class=all>Everything</h2><details><summary>All {len(rows)}, newest first</summary><table><thead><tr>"
    yield "<th scope=col>Day<th scope=col>What<th scope=col>Type<th scope=col>Outcome</tr></thead><tbody>"
    yield from rows
    yield "</tbody></table></details>"
