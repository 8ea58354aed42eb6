"""JSON is what its schema says, and says what happened."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

import followup.output
from followup.cli.standing import look, state_of
from followup.identity import identity_of
from followup.marks import short_ids
from followup.model import Done, Plan
from followup.output.as_json import classified_json, dump, outcome_json, standing_json
from tests.output.outcomes import BERLIN, NOW, busy_week, nothing_in_range

SCHEMAS = Path(followup.output.__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "json.md"


def check(name: str, value: Any) -> None:
    """Raise unless *value* is what the shipped schema of that name describes."""
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(value)


def standing() -> dict[str, Any]:
    kept = [a.existing for a in busy_week().plan.actions if type(a).__name__ in {"Keep", "Move"}]  # type: ignore[attr-defined]
    return standing_json(
        kept,
        {item.identity: state_of(item, NOW) for item in kept},
        {item.identity: why for item in kept if (why := look(item, NOW))},
        short_ids(item.identity for item in kept),
        NOW,
        BERLIN,
        "followups.ics",
    )


def test_a_run_matches_its_schema() -> None:
    """Every kind of action, and nothing at all."""
    check("run", outcome_json(busy_week()))
    check("run", outcome_json(nothing_in_range()))


def test_a_run_says_what_was_done() -> None:
    """Counts, window, reminder and events of the first action, as a whole."""
    found = outcome_json(busy_week())
    assert {name: value for name, value in found.items() if name != "actions"} == {
        "version": 1,
        "now": "2026-11-18T14:00:00+01:00",
        "timezone": "Europe/Berlin",
        "dry_run": False,
        "target": "followups.ics",
        "source": "week.ics",
        "counts": {
            "events": 12,
            "interactions": 9,
            "create": 2,
            "move": 1,
            "rewrite": 1,
            "withdraw": 1,
            "keep": 2,
            "skip": 4,
        },
        "errors": [{"message": "week.ics: an event without a start was left out (UID broken@example.com)"}],
    }
    first = found["actions"][0]
    assert first == {
        "action": "create",
        "reason": "worth a follow-up",
        "id": identity_of(busy_week().plan.actions[0].events[0]),
        "touch": 1,
        "type": "interview",
        "state": "open",
        "late": False,
        "events": [
            {
                "uid": "loop1@example.com",
                "recurrence_id": None,
                "calendar": "Work",
                "start": "2026-11-17T15:00:00+01:00",
                "end": "2026-11-17T16:00:00+01:00",
                "summary": "Onsite 1",
            },
            {
                "uid": "loop2@example.com",
                "recurrence_id": None,
                "calendar": "Work",
                "start": "2026-11-17T16:00:00+01:00",
                "end": "2026-11-17T17:00:00+01:00",
                "summary": "Onsite 2",
            },
        ],
        "window": {"opens": "2026-11-17T18:00:00+01:00", "closes": "2026-11-18T17:00:00+01:00"},
        "reminder": {
            "start": "2026-11-18T15:00:00+01:00",
            "end": "2026-11-18T15:15:00+01:00",
            "title": "Follow up: Jane Doe, Acme (interview)",
        },
    }


def test_skips_have_neither_window_nor_reminder() -> None:
    """An occurrence carries its original start, an all-day event dates with the end exclusive."""
    skipped = [action for action in outcome_json(busy_week())["actions"] if action["action"] == "skip"]
    assert all("window" not in action and "reminder" not in action for action in skipped)
    assert skipped[1]["events"][0]["recurrence_id"] == "2026-11-18T09:00:00+01:00"
    assert (skipped[2]["events"][0]["start"], skipped[2]["events"][0]["end"]) == ("2026-11-15", "2026-11-16")


def test_everything_that_went_wrong_is_an_error() -> None:
    """What could not be read, was held back, or could not be written."""
    week = busy_week()
    failed = (*week.done[:-1], Done(week.done[-1].action, written=False, problem="the server said no"))
    refused = replace(week, plan=Plan(week.plan.actions, week.plan.verdicts, refused="too many"), done=failed)
    assert [error["message"] for error in outcome_json(refused)["errors"]] == [
        "week.ics: an event without a start was left out (UID broken@example.com)",
        "too many",
        "the server said no",
    ]


def test_classify_matches_its_schema() -> None:
    """Every event with its verdict and evidence."""
    week = busy_week()
    events = [event for action in week.plan.actions for event in action.events]
    found = classified_json(week.reading, events, week.plan.verdicts, NOW, BERLIN)
    check("classify", found)
    assert found["events"][0]["evidence"] == [
        {"field": "summary", "what": "x", "toward": "interview", "weight": 1.5},
    ]
    assert [event["all_day"] for event in found["events"]].count(True) == 1


def test_status_matches_its_schema() -> None:
    """Reminders with their state and short id."""
    found = standing()
    check("status", found)
    assert [item["state"] for item in found["reminders"]] == ["open", "open", "done"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 2),
        (("now",), "2026-11-18T14:00:00"),
        (("actions", 0, "type"), "coffee"),
        (("actions", 0, "id"), "x"),
        (("actions", 0, "more"), 1),
        (("actions", 7, "window"), {"opens": "2026-11-18T14:00:00+01:00", "closes": "2026-11-18T14:00:00+01:00"}),
        (("counts", "create"), -1),
    ],
)
def test_the_schema_refuses_what_it_does_not_describe(path: tuple[str | int, ...], value: object) -> None:
    """A schema that lets everything pass would prove nothing."""
    found: Any = outcome_json(busy_week())
    at = found
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    with pytest.raises(ValidationError):
        check("run", found)


def test_no_control_or_bidi_character_is_printed() -> None:
    """They are escaped: the same text for a program, nothing to obey for a terminal."""
    text = dump(outcome_json(busy_week()))
    assert json.loads(text) == outcome_json(busy_week())
    assert not [ch for ch in text if ch != "\n" and unicodedata.category(ch) in {"Cc", "Cf"}]
    assert "李雷" in text


DOCUMENTED = re.findall(r"```json (\w+)\n(.*?)```", DOCS.read_text("utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize(("name", "text"), DOCUMENTED, ids=[name for name, _ in DOCUMENTED])
def test_the_examples_in_the_docs_match_their_schemas(name: str, text: str) -> None:
    """docs/json.md shows what the program prints."""
    check(name, json.loads(text))


def test_every_schema_is_documented() -> None:
    """No output is described by its schema alone."""
    shipped = {path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.schema.json")}
    assert {name for name, _ in DOCUMENTED} == shipped
