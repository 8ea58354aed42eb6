"""A file of the corpus, as what it must give: plain values, to be compared as a whole with the expectation beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup.doors.ics.source import IcsSource
from followup.errors import FollowupError
from followup.model import Event, Me, Reading, Span, Status, When

FOLDER = Path(__file__).resolve().parents[2] / "corpus"
YEAR = Span(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
LOCAL = ZoneInfo("Europe/Berlin")


def read(*inputs: str | Path, span: Span = YEAR, stdin: bytes | None = None, **options: Any) -> Reading:
    """What the door reads, in Berlin, for nobody in particular."""
    source = IcsSource(
        [str(item) for item in inputs],
        floating_zone=None,
        system_zone=LOCAL,
        me=options.pop("me", Me()),
        stdin=BytesIO(stdin) if stdin is not None else None,
        **options,
    )
    return source.read(span, ())


def told(path: Path) -> dict[str, Any]:
    """What a file gives: its events in 2026, and what is said about it."""
    try:
        reading = read(path)
    except FollowupError as error:
        return {"error": str(error), "exit_code": error.exit_code, "events": [], "problems": []}
    return {
        "events": [_event(event) for event in reading.events[:12]],
        "count": len(reading.events),
        "zone": reading.zone.key if reading.zone else None,
        "problems": [problem.message for problem in reading.problems],
    }


def _event(event: Event) -> dict[str, Any]:
    whole = {
        "uid": event.uid,
        "start": _when(event.start),
        "end": _when(event.end),
        "recurrence": event.recurrence,
        "summary": event.summary,
        "description": event.description,
        "location": event.location,
        "status": "" if event.status is Status.CONFIRMED else event.status.value,
        "zone": event.zone,
        "calendar": event.calendar,
        "type": "" if event.event_type == "default" else event.event_type,
        "conference": event.conference,
        "categories": list(event.categories),
        "people": [f"{someone.name} <{someone.email}> {someone.answer or ''}".strip() for someone in event.attendees],
    }
    return {key: value for key, value in whole.items() if value or key in {"uid", "start", "end"}}


def _when(when: When) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(when, datetime) else when.isoformat()
