"""What belongs to a gathering, and how much is looked at to find out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.gather import gatherings
from followup.model import Event, Kind, Verdict
from tests.gather.test_interactions import berlin, groups, happening, run


def gathering(uid: str, hour: int = 9, hours: int = 8, place: str = "") -> tuple[Event, Verdict]:
    """A gathering on Wednesday that nobody in particular invited to."""
    event, verdict = happening(uid, Kind.NETWORKING_EVENT, berlin(18, hour), organizer=None, attendees=())
    parts = {"end": event.start + timedelta(hours=hours), "location": place, "summary": f"Evening{uid}"}
    return happening(uid, Kind.NETWORKING_EVENT, berlin(18, hour), organizer=None, attendees=(), **parts)[0], verdict


def test_a_gathering_that_is_over_takes_no_more_sessions() -> None:
    """What begins when a gathering ends, or later, is its own; what begins with it or while it goes on is a part."""
    day = gathering("day", hours=4)
    assert groups(run(day, gathering("early", 9, 1), gathering("inside", 12, 1))) == [["day", "early", "inside"]]
    assert groups(run(day, gathering("after", 13, 1))) == [["day"], ["after"]]


def test_gatherings_in_several_places_at_once_stay_apart() -> None:
    """Of many that go on at one moment, those in one place are one, whatever begins in between."""
    here = [gathering(f"a{n}", place=f"Hall {'North' if n % 2 else 'South'}") for n in range(10)]
    assert groups(run(*here)) == [[f"a{n}" for n in range(0, 10, 2)], [f"a{n}" for n in range(1, 10, 2)]]


def test_a_pile_of_gatherings_is_looked_at_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many gatherings stand at one moment, each is compared with a fixed number of others at most."""
    looked: list[object] = []
    belongs = gatherings._belongs

    def counted(session: gatherings._Traits, host: gatherings._Traits) -> bool:
        looked.append(session)
        return belongs(session, host)

    monkeypatch.setattr(gatherings, "_MOST_AT_ONCE", 5)
    monkeypatch.setattr(gatherings, "_belongs", counted)
    found = run(*(gathering(f"g{n:03}", place=f"Place{n}") for n in range(60)))
    assert len(found.interactions) == 60
    assert 0 < len(looked) <= 60 * 5
