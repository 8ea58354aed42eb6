"""What each event is and why, for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.identity import identity_of
from followup.marks import short_ids
from followup.model import Event, Kind, Verdict
from followup.output.followups import kind_name
from followup.output.human import plural
from followup.output.lines import Line, Row, table, text_line
from followup.output.times import moment
from followup.output.why import reason, reasons

SHOWN = 2
"""Reasons in the table; ``-v`` lists all, each on its own line."""


def classified_table(
    events: Sequence[Event],
    verdicts: Mapping[str, Verdict],
    now: datetime,
    zone: ZoneInfo,
    width: int,
    verbose: bool,
) -> tuple[Line, ...]:
    """One line per event: when, what it is, how sure, its title, why."""
    if not events:
        return ()
    short = short_ids(identity_of(event) for event in events)
    rows = [_row(event, verdicts[identity_of(event)], short, now, zone, verbose) for event in events]
    heading = Row(("id", "event", "is", "sure", "title", "because of"), ("quiet",) * 6)
    head, *lines = table([heading, *rows], width, gives=(4, 5), indent="")
    if not verbose:
        return (head, *lines)
    shown: list[Line] = [head]
    for event, line in zip(events, lines, strict=True):
        shown += [line, *_reasons(verdicts[identity_of(event)], width)]
    return tuple(shown)


def classified_summary(events: Sequence[Event], verdicts: Mapping[str, Verdict]) -> tuple[Line, ...]:
    """How many of each kind."""
    counts = Counter(verdicts[identity_of(event)].kind for event in events)
    if not counts:
        return (text_line("No events in this range."),)
    parts = ", ".join(f"{counts[kind]} {kind_name(kind)}" for kind in Kind if counts[kind])
    return (text_line(f"{plural(len(events), 'event')}: {parts}."),)


def _row(event: Event, verdict: Verdict, short: Mapping[str, str], now: datetime, zone: ZoneInfo, verbose: bool) -> Row:
    style = "quiet" if verdict.kind is Kind.NONE else "name"
    why = "" if verbose else reasons(verdict.evidence, SHOWN)
    sure = f"{verdict.confidence:.0%}"
    title = event.summary or "(no title)"
    cells = (short[identity_of(event)], moment(event.start, zone, now), kind_name(verdict.kind), sure, title, why)
    return Row(cells, ("quiet", "", style, "", style, "quiet"))


def _reasons(verdict: Verdict, width: int) -> Iterator[Line]:
    rows = [
        Row((f"{one.weight:+.1f}", kind_name(one.toward), reason(one)), ("quiet", "quiet", "quiet"))
        for one in verdict.evidence
    ]
    yield from table(rows, width, gives=(2,), indent="      ")
