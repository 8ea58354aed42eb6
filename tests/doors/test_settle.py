"""A write that meets something else than was seen: the person's hand wins, and nothing comes back against their will."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.doors.settle import DELETED, FOREIGN, settle
from followup.doors.stored import forgotten
from followup.model import Create, Done, State
from tests.builders import at, existing, interaction, reminder, request, tombstone

NOW = at(18, 14)
WANTED = reminder(request(interaction()))
ASKED = Create(reason="ended", identity=WANTED.identity, kind=WANTED.memory.kind, reminder=WANTED)


def test_our_own_withdrawal_is_revived() -> None:
    """The event is there again, met only when the insert was refused."""
    withdrawn = tombstone(reminder(request(interaction()), state=State.WITHDRAWN), State.WITHDRAWN)
    assert settle(ASKED, withdrawn, NOW) == WANTED


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.OPEN, State.SKIPPED])
def test_what_a_person_deleted_stays_deleted(state: State) -> None:
    """Also what says it was withdrawn but bears the person's own words: only what nobody touched ever was."""
    theirs = replace(reminder(request(interaction()), state=state), title="my own words")
    done = settle(ASKED, tombstone(theirs, state), NOW)
    assert done == Done(ASKED, written=False, problem=DELETED)


def test_what_was_written_before_is_not_written_again() -> None:
    """The answer was lost, or another run was quicker."""
    assert settle(ASKED, existing(WANTED), NOW) == Done(ASKED, written=True)


def test_an_event_that_only_has_the_id_is_told() -> None:
    """It has none of a reminder's memory, so the reminder isn't there, and saying so is all that can be done."""
    squatter = replace(WANTED, memory=forgotten(WANTED.identity, WANTED.start, WANTED.end))
    assert settle(ASKED, existing(squatter), NOW) == Done(ASKED, written=False, problem=FOREIGN)
