"""What a reminder stores about itself, as short texts by short keys: the calendar is the database.

Doors put the pairs where their calendar keeps such things: Google's ``extendedProperties.private``, ``X-`` properties
in .ics (a key upper-cased behind ``X-``). A value is a row of words between single spaces. A word is plain ASCII
without backslash, comma, semicolon, quote, percent sign or line break, whatever a stranger put into the event: programs
disagree about escaping exactly those, and cut what is longer than 1024 characters. Google merges the pairs of a change
into those it has, so every key is always written, and a value that goes on in the next numbered key says so itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from urllib.parse import quote, unquote

from followup.model import Kind, Memory, Origin, Reminder, State, When, Window

PREFIX = "followup-"
SCHEMA = 1
LONGEST = 1024
"""Octets of a value; Google cuts longer ones in silence (calendar_v3, Event.extendedProperties)."""

_EMPTY = "-"
_NOTHING = "."
_MORE = "+"
_PLAIN = "@/:-._~"
_BAD_ESCAPE = re.compile(r"=(?![0-9A-F]{2})")


def to_pairs(reminder: Reminder) -> dict[str, str]:
    """Everything that *reminder* has to remember; keys of at most 44 characters, values of at most 1024 octets."""
    memory = reminder.memory
    rows: dict[str, Iterable[str]] = {
        "schema": [str(memory.schema)],
        "covers": memory.covers,
        "origin": [memory.origin.kind, memory.origin.calendar, memory.origin.event],
        "event": [memory.uid, memory.recurrence, _when(memory.event_start), _when(memory.event_end)],
        "kind": [memory.kind.value],
        "touch": [str(memory.touch)],
        "window": [_when(memory.window.opens), _when(memory.window.closes)],
        "late": ["yes" if memory.late else "no"],
        "fingerprint": [memory.fingerprint],
        "run": [_when(memory.run)],
        "state": [memory.state.value, _when(memory.since) if memory.since else ""],
        "language": [reminder.language],
    }
    return {key: value for name, words in rows.items() for key, value in _split(PREFIX + name, _row(words))}


def from_pairs(pairs: Mapping[str, str]) -> Memory | None:
    """The memory in *pairs*, exactly as it was stored; None where any of it is missing or can't be understood.

    Keys may come in any case, and other keys may stand beside them.
    """
    known = {key.lower(): value for key, value in pairs.items()}
    try:
        return _memory({name: _words(_joined(PREFIX + name, known)) for name in _NAMES})
    except (LookupError, ValueError):
        return None


def language_in(pairs: Mapping[str, str]) -> str:
    """The language of the reminder's draft; empty where it isn't told."""
    known = {key.lower(): value for key, value in pairs.items()}
    try:
        return _one(_words(_joined(PREFIX + "language", known)))
    except (LookupError, ValueError):
        return ""


def is_ours(key: str) -> bool:
    """Whether *key* is one that ``to_pairs`` may write."""
    return key.lower().startswith(PREFIX)


def forgotten(identity: str, start: datetime, end: datetime, uid: str = "") -> Memory:
    """What stands in for the memory of a reminder that lost its own: no fingerprint, so the reminder is the person's.

    *start* and *end* (UTC) are the reminder's, *uid* the event's, where anything still tells it.
    """
    return Memory(
        covers=(identity,),
        origin=Origin(kind="", calendar="", event=""),
        uid=uid,
        recurrence="",
        event_start=start,
        event_end=end,
        kind=Kind.MEETING,
        touch=1,
        window=Window(start, end),
        run=start,
    )


_NAMES = ("schema", "covers", "origin", "event", "kind", "touch", "window", "late", "fingerprint", "run", "state")


def _memory(rows: Mapping[str, list[str]]) -> Memory:
    kind, calendar, event = rows["origin"]
    uid, recurrence, event_start, event_end = rows["event"]
    opens, closes = rows["window"]
    state, since = rows["state"]
    schema, touch = int(_one(rows["schema"])), int(_one(rows["touch"]))
    if schema != SCHEMA or touch < 1:
        raise ValueError("written by a program that stores otherwise")
    return Memory(
        covers=tuple(rows["covers"]),
        origin=Origin(kind, calendar, event),
        uid=uid,
        recurrence=recurrence,
        event_start=_day_or_instant(event_start),
        event_end=_day_or_instant(event_end),
        kind=Kind(_one(rows["kind"])),
        touch=touch,
        window=Window(_instant(opens), _instant(closes)),
        run=_instant(_one(rows["run"])),
        late={"yes": True, "no": False}[_one(rows["late"])],
        fingerprint=_one(rows["fingerprint"]),
        state=State(state),
        since=_instant(since) if since else None,
        schema=schema,
    )


# ── words and rows ────────────────────────────────────────────────────────────────────────────────


def _row(words: Iterable[str]) -> str:
    return " ".join(map(_word, words)) or _NOTHING


def _words(row: str) -> list[str]:
    return [] if row == _NOTHING else [_text(word) for word in row.split(" ")]


def _one(words: list[str]) -> str:
    (word,) = words
    return word


def _word(text: str) -> str:
    """*text* as a word: like percent-encoding, with ``=`` for the sign, which no calendar program stumbles over."""
    if text == "":
        return _EMPTY
    if text in {_EMPTY, _NOTHING}:
        return f"={ord(text):02X}"
    return quote(text, safe=_PLAIN, errors="surrogatepass").replace("%", "=")


def _text(word: str) -> str:
    if word == _EMPTY:
        return ""
    if word == "" or "%" in word or _BAD_ESCAPE.search(word):
        raise ValueError("not a word of ours")
    return unquote(word.replace("=", "%"), errors="surrogatepass")


def _split(key: str, row: str) -> Iterable[tuple[str, str]]:
    """*row* over ``key``, ``key-2``, ``key-3`` …: each piece but the last ends with a plus sign."""
    number = 1
    while len(row) > LONGEST:
        # a value that began with a space would lose it on its way
        cut = LONGEST - 1 - (row[LONGEST - 1] == " ")
        yield _numbered(key, number), row[:cut] + _MORE
        row, number = row[cut:], number + 1
    yield _numbered(key, number), row


def _joined(key: str, pairs: Mapping[str, str]) -> str:
    row, number = pairs[key], 1
    while row.endswith(_MORE):
        number += 1
        row = row[:-1] + pairs[_numbered(key, number)]
    return row


def _numbered(key: str, number: int) -> str:
    return key if number == 1 else f"{key}-{number}"


# ── moments ───────────────────────────────────────────────────────────────────────────────────────


def _when(value: When) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    return value.isoformat()


def _day_or_instant(text: str) -> When:
    return _instant(text) if "T" in text else date.fromisoformat(text)


def _instant(text: str) -> datetime:
    if not text.endswith("Z"):
        raise ValueError("an instant ends with Z")
    return datetime.fromisoformat(text[:-1]).replace(tzinfo=UTC)
