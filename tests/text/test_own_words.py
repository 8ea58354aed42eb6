"""What a person wrote, apart from what programs added."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.text import own_words, plain

TEAMS = """________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 320 555 010
Passcode: aB3
________________________________________________________________________________"""


@pytest.mark.parametrize(
    "noise",
    [
        TEAMS,
        "Join Zoom Meeting\nhttps://us02web.zoom.us/j/5550100\nMeeting ID: 555 0100\nPasscode: 123",
        "Join with Google Meet: https://meet.google.com/abc-defg-hij",
        "Need to make changes to this event?\nCancel: https://calendly.com/cancellations/x\nPowered by Calendly.com",
        "To unsubscribe click here: https://mail.example.com/unsubscribe",
    ],
    ids=["Teams", "Zoom", "Meet", "Calendly", "unsubscribing"],
)
def test_boilerplate_goes_and_notes_stay(noise: str) -> None:
    assert own_words(f"She likes climbing.\n\n{noise}") == "She likes climbing."


@pytest.mark.parametrize(
    "note",
    ["Ask about the zoom lens", "We meet her team first", "send deck to Lena", "Join us for lunch, said Bo"],
)
def test_a_note_that_sounds_like_it_stays(note: str) -> None:
    assert own_words(note) == note


@given(st.text(max_size=400))
def test_nothing_is_added(text: str) -> None:
    """Every line that stays was there."""
    assert set(own_words(text).split("\n")) <= {*plain(text).split("\n"), ""}
