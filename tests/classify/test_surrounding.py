"""Sessions of a conference share its kind; what stands around it doesn't."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import followup.classify
from followup.classify import classify, context_for
from followup.classify.learned import parse_weights
from followup.model import Event, Kind, Knowledge, Owner, Settings
from training.events import event_of

WEIGHTS = Path(followup.classify.__file__).parent / "weights.gz"


def entry(title: str, start: dict[str, str], end: dict[str, str], notes: str = "") -> Event:
    return event_of({"summary": title, "description": notes, "start": start, "end": end, "status": "confirmed"}, title)


def kind_of(title: str, day: int = 19) -> Kind:
    whole = entry(
        "Harbour Data Days 2026",
        {"date": "2026-11-18"},
        {"date": "2026-11-21"},
        "The yearly conference, badge at the door",
    )
    times = [datetime(2026, 11, day, hour, tzinfo=UTC).isoformat() for hour in (10, 11)]
    session = entry(title, {"dateTime": times[0]}, {"dateTime": times[1]})
    knowledge = Knowledge(weights=parse_weights(WEIGHTS.read_bytes()))
    assert whole.start == date(2026, 11, 18)
    return classify(session, context_for([whole, session], Owner(), Settings(), knowledge)).kind


@pytest.mark.parametrize("title", ["Harbour Data Days: panel on ticketing", "Harbour Data Days keynote Noor"])
def test_a_session_named_after_a_gathering_around_it_is_networking(title: str) -> None:
    """A panel within a conference is neither an interview nor nothing."""
    assert kind_of(title) is Kind.NETWORKING_EVENT


@pytest.mark.parametrize("title", ["Harbour Data Days: travel to the hotel", "prep for Harbour Data Days"])
def test_travel_and_preparation_for_a_gathering_are_nothing(title: str) -> None:
    """A block around an interaction stays none (fine point 3)."""
    assert kind_of(title) is Kind.NONE
