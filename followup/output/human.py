"""A run, for people: the table, and a few sentences on what was done, what was left out, and what to do next."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import PurePath

from followup.model import Action, Create, Keep, Mark, Move, Outcome, Owner, Rewrite, Skip, State, Withdraw
from followup.output.as_json import reminder_of
from followup.output.followups import Item, followups, kind_name, urgency_of, who
from followup.output.lines import GAP, Line, Row, table, text_line, wrapped
from followup.output.times import day, moment
from followup.text import one_line
from followup.timespans import instant_start

SIGNS = {Create: "+", Move: ">", Rewrite: "~", Keep: "", Mark: "✓", Withdraw: "-"}
_SAID = {Create: "new", Move: "moved", Rewrite: "rewritten", Withdraw: "taken away", Mark: "marked", Keep: "as before"}
_NUMBERS = re.compile(r"\s(less than an hour|\d+ (h|days)) ago$")
MOST_REASONS = 6
MOST_NOTES = 5
FIRST_YEAR, LAST_YEAR = 1900, 2198
"""What ``--since`` and ``--until`` reach, a year short of their end."""


def run_table(outcome: Outcome, width: int) -> tuple[Line, ...]:
    """The follow-ups of a run, grouped by urgency, and what is taken away."""
    shown = [(action, reminder) for action in outcome.plan.actions if (reminder := reminder_of(action))]
    items = [
        Item(
            reminder,
            urgency_of(reminder.memory.window, action.state is not State.OPEN, outcome.now, outcome.zone),
            SIGNS[type(action)],
            "new" if isinstance(action, Create) else "",
            action.check,
        )
        for action, reminder in shown
        if not isinstance(action, Withdraw) and action.state in {State.OPEN, State.DONE}
    ]
    lines = followups(items, outcome.now, outcome.zone, width)
    if lines:
        legend = _legend(items)
        lines = (*lines, text_line(), text_line(f"{GAP}{legend}", "quiet")) if legend else lines
    gone = [
        Row(
            ("-", who(reminder.title), kind_name(action.kind), action.reason),
            ("gone", "name", "", "quiet"),
        )
        for action, reminder in shown
        if isinstance(action, Withdraw)
    ]
    if gone:
        lines = (*lines, text_line(), text_line("Taken away", "gone"), *table(gone, width, gives=(1, 3)))
    return lines if lines[:1] != ((),) else lines[1:]


def _legend(items: list[Item]) -> str:
    """What the signs mean that the table uses."""
    marks = {item.mark for item in items}
    signs = [f"{sign} {_SAID[kind]}" for kind, sign in SIGNS.items() if sign and sign in marks]
    doubt = ["? not sure, see followup classify"] if any(item.check for item in items) else []
    return ", ".join([*signs, *doubt])


def run_summary(outcome: Outcome, width: int, verbose: bool) -> tuple[Line, ...]:
    """What was done and left out, in sentences."""
    sentences = [*_counted(outcome), *_left_out(outcome), *_nothing_in_range(outcome), *_next(outcome)]
    lines = [text_line(line) for sentence in sentences for line in wrapped(one_line(sentence, 2000), width)]
    if verbose:
        lines += [text_line(), *skipped_table(outcome, width)]
    return tuple(lines)


def skipped_table(outcome: Outcome, width: int) -> tuple[Line, ...]:
    """Every event in range without a reminder, and why; by start."""
    left = [
        (instant_start(event.start, outcome.zone), event, action.reason)
        for action in outcome.plan.actions
        if isinstance(action, Skip) and action.touch == 1
        for event in action.events
    ]
    rows = [
        Row((moment(event.start, outcome.zone, outcome.now), event.summary, reason), ("", "", "quiet"))
        for _, event, reason in sorted(left, key=lambda item: (item[0], item[1].summary))
    ]
    return (text_line("Left out", "head"), *table(rows, width, gives=(1, 2))) if rows else ()


def left_unread(messages: Sequence[str], width: int, verbose: bool) -> tuple[Line, ...]:
    """What a sound calendar held that could not be read: the first few, with *verbose* all."""
    shown = messages if verbose else messages[:MOST_NOTES]
    lines = [text_line(line, "late") for message in shown for line in wrapped(one_line(message, 500), width)]
    if len(shown) < len(messages):
        lines.append(text_line(f"… and {len(messages) - len(shown)} more like this; -v shows all.", "late"))
    return tuple(lines)


def whose(owner: Owner, zone: str, width: int) -> tuple[Line, ...]:
    """Whose calendar it is taken to be, how that was found out, and which time zone is used."""
    emails = ", ".join(sorted(owner.emails))
    known = f"{emails} ({owner.how})" if emails and owner.how else emails or owner.how or "unknown"
    sentence = f"Whose calendar: {one_line(known, 500)}. Time zone: {zone}."
    return tuple(text_line(line, "quiet") for line in wrapped(sentence, width))


def _counted(outcome: Outcome) -> Iterator[str]:
    unwritten = {id(done.action) for done in outcome.done if not done.written}
    actions = [action for action in outcome.plan.actions if id(action) not in unwritten and type(action) in _SAID]
    counts = Counter(_what(action) for action in actions)
    if counts:
        parts = [f"{counts[said]} {said}" for said in (*_SAID.values(), *State) if counts[said]]
        yield f"{plural(len(actions), 'follow-up')}: {', '.join(parts)}."
    elif any(action.events for action in outcome.plan.actions):
        yield "Nothing to follow up."


def _what(action: Action) -> str:
    return str(action.state) if isinstance(action, Mark) else _SAID[type(action)]


def _left_out(outcome: Outcome) -> Iterator[str]:
    skips = [action for action in outcome.plan.actions if isinstance(action, Skip) and action.touch == 1]
    reasons: Counter[str] = Counter()
    for action in skips:
        reasons[_NUMBERS.sub("", action.reason)] += max(len(action.events), 1)
    if not reasons:
        return
    named = [f"{reason} ({count})" for reason, count in reasons.most_common(MOST_REASONS)]
    rest = sum(reasons.values()) - sum(count for _, count in reasons.most_common(MOST_REASONS))
    more = [f"other reasons ({rest})"] if rest else []
    yield f"{plural(sum(reasons.values()), 'event')} left out: {', '.join([*named, *more])}."


def _nothing_in_range(outcome: Outcome) -> Iterator[str]:
    if any(action.events for action in outcome.plan.actions):
        return
    extent = outcome.reading.extent
    if extent is None:
        yield "There are no events in it." if not outcome.reading.events else "No events in this range."
        return
    first, last = extent
    today = outcome.now.astimezone(outcome.zone).date()
    name = outcome.reading.name or "The calendar"
    lies = f"goes from {_date(first, outcome)} to {_date(last, outcome)}"
    if first == last:
        lies = f"has events on {_date(first, outcome)} only"
    reach = _reach(first, last, today)
    yield f"No events in this range. {name} {lies}{f': {reach} would reach them' if reach else ', out of reach'}."


def _date(when: date, outcome: Outcome) -> str:
    return " ".join(day(when, outcome.zone, outcome.now).split())


def _reach(first: date, last: date, today: date) -> str:
    """The option that reaches events of a calendar from *first* to *last*: its last week, or its first; or none."""
    week = timedelta(days=6)
    if first.year > LAST_YEAR or last.year < FIRST_YEAR:
        return ""
    if first > today:
        return f"--until {(min(last, first + week) + timedelta(days=1)).isoformat()}"
    return f"--since {(max(first, last - week) if last < today else first).isoformat()}"


def _next(outcome: Outcome) -> Iterator[str]:
    writing = [action for action in outcome.plan.actions if not isinstance(action, Keep | Skip)]
    if outcome.dry_run:
        yield "Nothing was written: this was only a look."
    elif any(done.written for done in outcome.done):
        yield f"Written to {outcome.target}.{_open_it(outcome.target)}"
    elif not writing and any(isinstance(action, Keep) for action in outcome.plan.actions):
        yield f"{outcome.target} is as it should be; nothing had to be written."


def _open_it(target: str) -> str:
    if PurePath(target).suffix.lower() != ".ics":
        return ""
    return " Open it in your calendar to have the reminders there. Run this again any time: nothing doubles."


def plural(number: int, noun: str) -> str:
    """``1 event``, ``2 events``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
