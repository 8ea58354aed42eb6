"""JSON, stable and versioned; described by the schemas that lie beside this file.

Instants are RFC 3339 with the offset of the person's zone, all-day values dates (their end exclusive).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from followup.identity import identity_of
from followup.model import (
    Action,
    Create,
    Event,
    Existing,
    Keep,
    Kind,
    Mark,
    Move,
    Outcome,
    Reading,
    Reminder,
    Rewrite,
    Skip,
    Verdict,
    Window,
    Withdraw,
)
from followup.output.times import iso, iso_key
from followup.text.lazily import lazy

VERSION = 1

Json = dict[str, Any]

NAMES: Mapping[type[Action], str] = {
    Create: "create",
    Move: "move",
    Rewrite: "rewrite",
    Withdraw: "withdraw",
    Keep: "keep",
    Skip: "skip",
    Mark: "mark",
}
"""What each action is called; a mark is the person's word, from the review."""

_HIDDEN = lazy(r"[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def dump(value: Json) -> str:
    """*value* as text in UTF-8; what a terminal might obey stands there escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _HIDDEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def outcome_json(outcome: Outcome) -> Json:
    """A run of ``import``, ``sync`` or ``catch-up``."""
    zone = outcome.zone
    return {
        **head_json(outcome.now, zone),
        "dry_run": outcome.dry_run,
        "target": outcome.target,
        "source": outcome.reading.name,
        "counts": _counts(outcome),
        "actions": [action_json(action, zone) for action in outcome.plan.actions],
        "errors": errors_json(outcome_errors(outcome)),
    }


def classified_json(
    reading: Reading, events: Iterable[Event], verdicts: Mapping[str, Verdict], now: datetime, zone: ZoneInfo
) -> Json:
    """What ``classify`` says of *events*."""
    listed = [_classified(event, verdicts[identity_of(event)], zone) for event in events]
    return {
        **head_json(now, zone),
        "errors": errors_json(problem.message for problem in reading.problems),
        "events": listed,
    }


def outcome_errors(outcome: Outcome) -> tuple[str, ...]:
    """Everything that did not go as it should: what could not be read, was held back, or could not be written."""
    unwritten = (done.problem for done in outcome.done if done.problem)
    refused = (outcome.plan.refused,) if outcome.plan.refused else ()
    return (*(problem.message for problem in outcome.problems), *refused, *unwritten)


def errors_json(messages: Iterable[str]) -> list[Json]:
    """Messages as the JSON lists them."""
    return [{"message": message} for message in messages]


def action_json(action: Action, zone: ZoneInfo) -> Json:
    """One action; ``window`` and ``reminder`` are there unless it is a skip."""
    found: Json = {
        "action": NAMES[type(action)],
        "reason": action.reason,
        "id": action.identity,
        "touch": action.touch,
        "type": str(action.kind),
        "state": str(action.state),
        "late": action.late,
        "events": [_event(event, zone) for event in action.events],
    }
    if action.window is not None and not isinstance(action, Skip):
        found["window"] = window_json(action.window, zone)
    reminder = reminder_of(action)
    if reminder is not None:
        found["reminder"] = _reminder(reminder, zone)
    return found


def reminder_of(action: Action) -> Reminder | None:
    """The reminder that an action writes, leaves or takes away."""
    match action:
        case Create() | Move() | Rewrite() | Mark():
            return action.reminder
        case Withdraw() | Keep():
            return action.existing.reminder
        case _:
            return None


def standing_json(
    existing: Sequence[Existing],
    states: Mapping[str, str],
    looks: Mapping[str, str],
    short: Mapping[str, str],
    now: datetime,
    zone: ZoneInfo,
    target: str,
) -> Json:
    """What ``status`` says: *states* and *looks* (what needs a look, and why) by identity."""
    listed = []
    for item in existing:
        if item.reminder is None:
            continue
        memory = item.reminder.memory
        listed.append(
            {
                "id": item.identity,
                "short_id": short[item.identity],
                "touch": memory.touch,
                "type": str(memory.kind),
                "state": states[item.identity],
                "late": memory.late,
                "look": looks.get(item.identity),
                "event": {
                    "uid": memory.uid,
                    "recurrence_id": iso_key(memory.recurrence, zone),
                    "start": iso(memory.event_start, zone),
                    "end": iso(memory.event_end, zone),
                },
                "window": window_json(memory.window, zone),
                "reminder": _reminder(item.reminder, zone),
            }
        )
    return {**head_json(now, zone), "target": target, "reminders": listed}


def marks_json(actions: Sequence[Action], problems: Iterable[str], target: str, now: datetime, zone: ZoneInfo) -> Json:
    """What ``done``, ``skip``, ``snooze``, ``undo`` or ``clear`` did."""
    listed = [action_json(action, zone) for action in actions]
    return {**head_json(now, zone), "target": target, "actions": listed, "errors": errors_json(problems)}


def head_json(now: datetime, zone: ZoneInfo) -> Json:
    """What every answer begins with."""
    return {"version": VERSION, "now": iso(now, zone), "timezone": zone.key}


def _counts(outcome: Outcome) -> Json:
    """Actions with touch 1 by name; events in range, and those of them that are interactions."""
    first = [action for action in outcome.plan.actions if action.touch == 1]
    kinds = {identity_of(event): action.kind for action in first for event in action.events}
    kinds |= {identity: outcome.plan.verdicts[identity].kind for identity in kinds if identity in outcome.plan.verdicts}
    names = [NAMES[type(action)] for action in first]
    counted = {name: names.count(name) for name in NAMES.values() if name != "mark" or name in names}
    return {"events": len(kinds), "interactions": sum(kind is not Kind.NONE for kind in kinds.values()), **counted}


def _event(event: Event, zone: ZoneInfo) -> Json:
    return {
        "uid": event.uid,
        "recurrence_id": iso_key(event.recurrence, zone),
        "calendar": event.calendar,
        "start": iso(event.start, zone),
        "end": iso(event.end, zone),
        "summary": event.summary,
    }


def _classified(event: Event, verdict: Verdict, zone: ZoneInfo) -> Json:
    return {
        "id": identity_of(event),
        **_event(event, zone),
        "all_day": event.all_day,
        "type": str(verdict.kind),
        "confidence": round(verdict.confidence, 4),
        "evidence": [
            {"field": one.field, "what": one.what, "toward": str(one.toward), "weight": round(one.weight, 4)}
            for one in verdict.evidence
        ],
    }


def window_json(window: Window, zone: ZoneInfo) -> Json:
    """When a message counts."""
    return {"opens": iso(window.opens, zone), "closes": iso(window.closes, zone)}


def _reminder(reminder: Reminder, zone: ZoneInfo) -> Json:
    return {"start": iso(reminder.start, zone), "end": iso(reminder.end, zone), "title": reminder.title}
