"""The second opinion itself: it passes what is right and names what is wrong."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.verifier import identity, violations

EVENT = {
    "uid": "talk@example.com",
    "recurrence_id": None,
    "calendar": "week",
    "start": "2026-11-17T14:00:00+01:00",
    "end": "2026-11-17T14:45:00+01:00",
    "summary": "Coffee with Amara",
}
ACTION = {
    "action": "create",
    "reason": "new",
    "id": identity("talk@example.com", None, 1),
    "touch": 1,
    "type": "informational",
    "state": "open",
    "late": False,
    "events": [EVENT],
    "window": {"opens": "2026-11-17T15:45:00+01:00", "closes": "2026-11-18T14:45:00+01:00"},
    "reminder": {"start": "2026-11-17T15:45:00+01:00", "end": "2026-11-17T16:00:00+01:00", "title": "Follow up"},
}
DOCUMENT: dict[str, Any] = {
    "version": 1,
    "now": "2026-11-17T12:00:00+01:00",
    "timezone": "Europe/Berlin",
    "counts": {
        "events": 1,
        "interactions": 1,
        "create": 1,
        "move": 0,
        "rewrite": 0,
        "withdraw": 0,
        "keep": 0,
        "skip": 0,
    },
    "actions": [ACTION],
    "errors": [],
}


def test_a_right_document_has_no_violation() -> None:
    """A chat that ended at 14:45 is followed up from 15:45, in working hours."""
    assert violations(DOCUMENT) == []


def at(start: str, end: str) -> Callable[[dict[str, Any]], None]:
    """Put the reminder elsewhere."""

    def change(document: dict[str, Any]) -> None:
        document["actions"][0]["reminder"] |= {"start": start, "end": end}

    return change


def two(document: dict[str, Any]) -> None:
    """Let a second reminder stand at the same moment."""
    other = copy.deepcopy(ACTION)
    other["events"][0]["uid"] = "other@example.com"  # type: ignore[index]
    other["id"] = identity("other@example.com", None, 1)
    document["actions"].append(other)
    document["counts"] |= {"events": 2, "create": 2}


def put(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Set one value of the document."""

    def change(document: dict[str, Any]) -> None:
        *way, last = path.split(".")
        place: Any = document
        for step in way:
            place = place[int(step)] if step.isdigit() else place[step]
        place[last] = value

    return change


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(at("2026-11-17T15:30:00+01:00", "2026-11-17T15:45:00+01:00"), "outside", id="before it opens"),
        pytest.param(at("2026-11-18T15:00:00+01:00", "2026-11-18T15:15:00+01:00"), "outside", id="after it closed"),
        pytest.param(at("2026-11-17T23:00:00+01:00", "2026-11-17T23:15:00+01:00"), "quiet", id="in quiet hours"),
        pytest.param(at("2026-11-18T14:30:00+01:00", "2026-11-18T14:45:00+01:00"), "hurried", id="no time to act"),
        pytest.param(at("2026-11-17T18:30:00+01:00", "2026-11-17T18:45:00+01:00"), "edge", id="in the evening"),
        pytest.param(at("2026-11-17T16:05:00+01:00", "2026-11-17T16:20:00+01:00"), "grid", id="off the grid"),
        pytest.param(at("2026-11-17T16:00:00+01:00", "2026-11-17T17:00:00+01:00"), "lasts", id="an hour long"),
        pytest.param(two, "overlapping", id="two at once"),
        pytest.param(put("actions.0.window.closes", "2026-11-18T14:44:00+01:00"), "window", id="a minute off"),
        pytest.param(put("actions.0.late", True), "late", id="called late"),
        pytest.param(put("actions.0.id", "0" * 32), "belongs", id="somebody else's id"),
        pytest.param(put("counts.create", 2), "counts.create", id="a wrong count"),
        pytest.param(put("counts.events", 2), "counts.events", id="an event left out"),
        pytest.param(put("now", "2026-11-21T12:00:00+01:00"), "grace", id="beyond the grace"),
    ],
)
def test_a_planted_fault_is_named(fault: Callable[[dict[str, Any]], None], words: str) -> None:
    """Each rule, broken once, is what the verifier complains about."""
    document = copy.deepcopy(DOCUMENT)
    fault(document)
    assert any(words in sentence for sentence in violations(document))
