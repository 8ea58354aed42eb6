"""The 24/48 rule."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.model import WINDOWS, Kind, Settings, Touch, Window, WindowRule
from followup.windows import window_for
from tests.builders import at, interaction


@pytest.mark.parametrize(
    ("kind", "opens", "closes"),
    [
        (Kind.INTERVIEW, 1, 24),
        (Kind.NETWORKING_EVENT, 1, 24),
        (Kind.INFORMATIONAL, 1, 24),
        (Kind.MEETING, 1, 24),
        (Kind.APPLICATION, 48, 72),
        (Kind.OUTREACH, 48, 72),
        (Kind.REJECTION, 24, 48),
    ],
)
def test_first_touch(kind: Kind, opens: int, closes: int) -> None:
    """The first touch counts in elapsed hours from the end, by kind."""
    what = interaction(kind=kind)
    assert window_for(what, Touch(), Settings()) == Window(
        what.ends + timedelta(hours=opens), what.ends + timedelta(hours=closes)
    )


def test_further_touch() -> None:
    """A further touch opens when it falls due and closes 24 hours later, whatever the kind."""
    due = at(25)
    assert window_for(interaction(kind=Kind.APPLICATION), Touch(2, due), Settings()) == Window(due, at(26))


def test_configured_window() -> None:
    """A configured rule replaces the table's; a kind that the configuration leaves out keeps the table's."""
    settings = Settings(windows={Kind.INTERVIEW: WindowRule(timedelta(hours=2), timedelta(hours=6))})
    what = interaction()
    assert window_for(what, Touch(), settings) == Window(what.ends + timedelta(hours=2), what.ends + timedelta(hours=6))
    meeting = interaction(kind=Kind.MEETING)
    assert window_for(meeting, Touch(), settings).closes == meeting.ends + WINDOWS[Kind.MEETING].closes


def test_a_rule_that_closes_before_it_opens() -> None:
    """An impossible rule gives an empty window at its opening, never one that runs backwards."""
    settings = Settings(windows={Kind.INTERVIEW: WindowRule(timedelta(hours=6), timedelta(hours=2))})
    what = interaction()
    opens = what.ends + timedelta(hours=6)
    assert window_for(what, Touch(), settings) == Window(opens, opens)
