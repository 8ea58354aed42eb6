"""Who a reminder is, and whether a person changed it.

A reminder's identity depends on the event alone, so that a repeated run, a run on another machine
or one over another export of the same calendar finds the same reminder.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from datetime import UTC, date, datetime
from functools import lru_cache

from followup.model import Event, Existing, Memory, Reminder, State
from followup.text import plain, visible

DOMAIN = "followup.invalid"
_BACKSLASH = re.compile(r"\\+[nN]?")
_DONE_MARKS = ("✓", "✔", "[x]", "done")


def recurrence_key(original: date | datetime | None) -> str:
    """The canonical original start of an occurrence: ``2026-11-20`` all-day, ``2026-11-20T13:00:00Z`` else.

    *original* is a date or an aware datetime; None (a single event) gives the empty text.
    """
    if original is None:
        return ""
    if not isinstance(original, datetime):
        return original.isoformat()
    return original.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@lru_cache(maxsize=8192)
def reminder_id(uid: str, recurrence: str, touch: int) -> str:
    """The identity: base32hex, lower case, of 20 bytes, so it is a legal Google event id (32 characters of 0-9a-v)."""
    text = "\x1f".join(("followup/1", uid, recurrence, str(touch)))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:20]
    return base64.b32hexencode(digest).decode("ascii").lower()


def identity_of(event: Event, touch: int = 1) -> str:
    """The identity of the reminder for *event*."""
    return reminder_id(event.uid, event.recurrence, touch)


def ics_uid(identity: str) -> str:
    """The UID under which a reminder stands in an .ics (and the iCalUID after an import into Google)."""
    return f"{identity}@{DOMAIN}"


def identity_from_uid(uid: str) -> str:
    """The identity in a UID of ours; empty for anybody else's."""
    name, _, domain = uid.strip().partition("@")
    return name if domain.lower() == DOMAIN else ""


def _normal(value: str) -> str:
    """*value* without what calendars change on its way: composition, white space, tags, any depth of escaping."""
    text = _folded(value)
    for _ in range(8):
        if "<" not in text and "&" not in text:
            break
        before, text = text, _folded(plain(text))
        if text == before:
            break
    return text


def _folded(value: str) -> str:
    # several .ics readers take a backslash before an n for a line break, even where the backslash was a person's own
    text = unicodedata.normalize("NFC", visible(value))
    return " ".join((_BACKSLASH.sub(" ", text) if "\\" in text else text).split())


def fingerprint(start: datetime, end: datetime, title: str, body: str) -> str:
    """A digest of what a person can change by hand: time, title, text. Colours and alarms don't count.

    Calendars give text back with other white space, tags or composed characters, so a normal form is digested.
    """
    parts = (recurrence_key(start), recurrence_key(end), _normal(title), _normal(body))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprint_of(reminder: Reminder) -> str:
    """The fingerprint of a reminder as it stands."""
    return fingerprint(reminder.start, reminder.end, reminder.title, reminder.body)


def same_words(one: Reminder, other: Reminder) -> bool:
    """Whether two reminders say the same to a person, whatever white space or tags a calendar put in between."""
    return _normal(one.title) == _normal(other.title) and _normal(one.body) == _normal(other.body)


def touched_by_hand(existing: Existing) -> bool:
    """Whether a person changed this reminder; without a fingerprint, or with guests, it counts as changed."""
    if existing.reminder is None:
        return True
    stored = existing.reminder.memory.fingerprint
    return existing.guests or not stored or stored != fingerprint_of(existing.reminder)


def is_our_withdrawal(existing: Existing) -> bool:
    """Whether a tombstone is of a reminder that the program withdrew, so that it may come back with its event.

    Only what nobody touched is ever withdrawn: the deletion of anything else was the person's.
    """
    withdrawn = existing.reminder is not None and existing.reminder.memory.state is State.WITHDRAWN
    return existing.gone and withdrawn and not touched_by_hand(existing)


def is_marked_done(title: str) -> bool:
    """Whether the person ticked it off in the title: it starts with ✓, ✔, ``[x]`` or the word done."""
    folded = title.strip().casefold()
    if folded.startswith(_DONE_MARKS[:3]):
        return True
    return folded.startswith("done") and not folded[4:5].isalnum()


def memory_key(memory: Memory) -> str:
    """The touch-1 identity of the event that a reminder was first made for."""
    return reminder_id(memory.uid, memory.recurrence, 1)
