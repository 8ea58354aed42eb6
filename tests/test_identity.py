"""Who a reminder is, and whether a person changed it."""

from __future__ import annotations

import base64
import hashlib
import html
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup import identity
from followup.model import Existing
from followup.text import visible
from tests.builders import at, existing, reminder


@pytest.mark.parametrize(
    ("original", "key"),
    [
        (None, ""),
        (date(2026, 11, 20), "2026-11-20"),
        (datetime(2026, 11, 20, 13, tzinfo=UTC), "2026-11-20T13:00:00Z"),
        (datetime(2026, 11, 20, 14, tzinfo=timezone(timedelta(hours=1))), "2026-11-20T13:00:00Z"),
    ],
    ids=["single", "all-day", "utc", "zoned"],
)
def test_recurrence_key_has_one_form(original: date | datetime | None, key: str) -> None:
    """The API's zoned original start and the .ics' UTC one give the same text."""
    assert identity.recurrence_key(original) == key


def test_reminder_id_follows_its_definition() -> None:
    """base32hex, lower case, of the first 20 bytes of SHA-256 over the joined parts: 32 legal characters."""
    text = "followup/1\x1fa@example.com\x1f2026-11-20\x1f2"
    digest = hashlib.sha256(text.encode()).digest()[:20]
    expected = base64.b32hexencode(digest).decode().rstrip("=").lower()
    assert identity.reminder_id("a@example.com", "2026-11-20", 2) == expected
    assert len(expected) == 32


@given(st.text(), st.text())
def test_uids_of_ours_give_their_identity_back(uid: str, recurrence: str) -> None:
    name = identity.reminder_id(uid, recurrence, 1)
    assert identity.identity_from_uid(identity.ics_uid(name)) == name


@pytest.mark.parametrize("uid", ["abc@example.com", "", "followup.invalid", "x@followup.invalid.example"])
def test_other_peoples_uids_are_not_ours(uid: str) -> None:
    assert identity.identity_from_uid(uid) == ""


def test_white_space_tags_and_composition_do_not_count_as_a_change() -> None:
    """Calendars give text back wrapped in tags, with other white space or composed characters."""
    made = reminder()
    sent = replace(made, body="Café\nOne <b>detail</b>: a < b & c")
    back = replace(made, body="<p>Cafe\u0301</p>  One detail: a &lt; b &amp; c")
    assert identity.fingerprint_of(sent) == identity.fingerprint_of(back)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Call Jane"},
        {"body": "something else"},
        {"start": at(19)},
        {"end": at(20)},
    ],
    ids=["title", "text", "start", "end"],
)
def test_a_change_by_hand_is_seen(change: dict[str, object]) -> None:
    changed = replace(reminder(), **change)  # type: ignore[arg-type]
    assert identity.touched_by_hand(existing(changed))


def test_an_untouched_one_is_known() -> None:
    assert not identity.touched_by_hand(existing())


def test_what_cannot_be_read_is_the_persons() -> None:
    assert identity.touched_by_hand(Existing(None, "x", gone=True))


@pytest.mark.parametrize("title", ["✓ Follow up", "✔Follow up", "[x] Follow up", "[X] it", "Done: Follow up", "done"])
def test_a_tick_in_the_title_counts_as_done(title: str) -> None:
    assert identity.is_marked_done(title)


@pytest.mark.parametrize("title", ["Follow up: done", "Donec Ltd", "[ ] Follow up", "x"])
def test_other_titles_do_not(title: str) -> None:
    assert not identity.is_marked_done(title)


@given(st.text(alphabet=st.characters() | st.sampled_from("<>&;/b\\nN \n\r\t\u2028\x00"), max_size=60))
def test_what_calendars_do_to_text_is_no_change(text: str) -> None:
    """Invisible characters dropped, white space folded, text composed or escaped on its way: all the same words."""
    sent = replace(reminder(), body=text)
    on_its_way = (
        visible(text, keep="\n"),
        visible(text),
        " ".join(visible(text).split()),
        unicodedata.normalize("NFC", visible(text, keep="\n")),
        html.escape(visible(text, keep="\n"), quote=False),
        visible(text, keep="\n").replace("\n", "<br>") if "<" not in text and "&" not in text else text,
        text.replace("\\n", "\\\n").replace("\\N", "\\\n"),
    )
    for back in on_its_way:
        assert identity.fingerprint_of(replace(sent, body=back)) == identity.fingerprint_of(sent), back
        assert identity.same_words(replace(sent, body=back), sent)
