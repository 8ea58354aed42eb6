"""The shape of a language's texts: plain ``{name}`` fields, no gender guessed of anybody, honest blanks."""

from __future__ import annotations

from collections.abc import Mapping

from followup.model import Kind
from followup.record import record


@record
class Voice:
    """The sentences of drafts in one tone.

    Where a tuple stands, its members say the same in other words, so that several people get different messages.
    """

    greeting: str
    """With ``{name}``: the given name in the warm tone, the full name in the formal one."""
    titled: Mapping[str, str]
    """By what stands before the name ("Frau", "Dr."), with ``{title}`` and ``{family}``; under "" for any other title."""
    nobody: str
    """With a blank for the name."""
    sign_off: str
    gratitude: Mapping[Kind, tuple[str, ...]]
    again: Mapping[Kind, str]
    """Thanks in a further touch."""
    topic: tuple[str, ...]
    """A detail from notes that name a topic, with ``{anchor}``."""
    noted: str
    """A detail quoted from notes that are sentences, with ``{anchor}``."""
    detail: Mapping[Kind, tuple[str, ...]]
    """Where nothing is known: with a blank."""
    promised: str
    """A thing that was to be sent, with ``{item}``."""
    owed: str
    """Something else that was to be done, with ``{item}``."""
    value: Mapping[Kind, tuple[str, ...]]
    later: Mapping[Kind, str]
    """The value of a further touch."""
    promised_date: str
    """In a question how things stand: the date they named, as ``{promised}``."""
    close: Mapping[Kind, tuple[str, ...]]
    close_later: Mapping[Kind, str]


@record
class Dates:
    """How a language writes days and times."""

    weekdays: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]
    full: str
    """With ``{weekday}``, ``{day}``, ``{month}``, ``{time}``."""
    day: str
    """With the same fields but the time."""
    on: str
    """As it follows "our conversation" within the week, with ``{weekday}``."""
    on_late: str
    """The same where the week has passed, so that the day needs its date."""
    on_date: str
    """For further touches, with ``{day}`` and ``{month}``."""
    first: str = ""
    """How the first of a month is written where it is special."""


@record
class Frame:
    """The reminder's own sentences."""

    lead: str
    """What a title begins with."""
    kinds: Mapping[Kind, str]
    by: str
    late: str
    people: str
    about: str
    check: str
    moves: Mapping[Kind, str]
    """What fits the moment, by kind."""
    moves_later: Mapping[Kind, str]
    parts: Mapping[str, str]
    """Names of the four parts."""
    thanks: Mapping[Kind, str]
    """For what and to whom, with ``{who}``."""
    quoted: str
    """A line of the event's own text, with ``{text}``."""
    document: str
    """An attached document to look into, with ``{document}``."""
    nothing: Mapping[str, str]
    """What to put in where nothing is known, for anchor and value."""
    light: Mapping[Kind, str]
    """The low-pressure close, by kind."""
    draft: str
    subject: str
    write: str
    more: str
    why: str
    fields: Mapping[str, str]
    """What the fields of an event are called."""
    event: str
    respect: str
    several: str
    """The title's word for further people, with ``{count}``."""
    colon: str = ": "
    word: str = "“{word}”"
    """A word of the event, quoted."""


@record
class Texts:
    """Everything that is said in one language."""

    warm: Voice
    formal: Voice
    subjects: Mapping[Kind, str]
    subjects_later: Mapping[Kind, str]
    dates: Dates
    frame: Frame
    frame_at: str
    """What ``{at_organisation}`` becomes where the ``{organisation}`` is known."""
    familiar: str
    """A pattern of words that show that people are on familiar terms in this event."""
    polite: str
    """The same for polite terms."""
    warm_kinds: frozenset[Kind]
    """Kinds in which people of this language are warm unless the event shows otherwise."""
    quotes: tuple[str, str]
