"""What a reminder's own text still tells, where the calendar of its event isn't at hand: its drafts, and whom they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from followup.compose.dates import spoken
from followup.compose.languages import texts_of
from followup.compose.letters import BLANK
from followup.compose.texts.base import Frame, Texts
from followup.model import Draft, Event, Hours, Interaction, Person, Reminder
from followup.record import record
from followup.text import LANGUAGES, language_of
from followup.timespans import instant_end, instant_start

_FIELD = re.compile(r"\{([a-z_]+)\}")
_NAMED = re.compile(r"(?P<name>[^<>]*?)\s*<(?P<email>[^<>@\s]+@[^<>@\s]+)>")


@record
class Letter:
    """A draft as it stands in a reminder, perhaps changed by the person."""

    draft: Draft
    before: int
    """How many lines of the reminder's text come before the message."""


def letters_in(reminder: Reminder) -> tuple[Letter, ...]:
    """The drafts in the text of *reminder*, in their order; none where the person took them out."""
    language = reminder.language if reminder.language in LANGUAGES else "en"
    frame = texts_of(language).frame
    people = {person.name or person.email: person for person in _people(reminder.body, frame)}
    return tuple(_letters(reminder.body.splitlines(), frame, people, language))


def _letters(lines: list[str], frame: Frame, people: dict[str, Person], language: str) -> Iterator[Letter]:
    begins, subject = _pattern(frame.draft), _pattern(frame.subject)
    ends = [_pattern(text) for text in (frame.draft, frame.write, frame.more, frame.why, frame.event, frame.respect)]
    starts = [n for n, line in enumerate(lines) if begins.fullmatch(line.strip())]
    for start in starts:
        match = begins.fullmatch(lines[start].strip())
        headed = subject.fullmatch(lines[start + 1].strip()) if start + 1 < len(lines) else None
        first = start + (2 if headed else 1)
        last = next((n for n in range(first, len(lines)) if any(end.fullmatch(lines[n].strip()) for end in ends)), None)
        body = lines[first:last]
        blank = next((n for n, line in enumerate(body) if line.strip()), 0)
        who = match["who"] if match else ""
        to = people.get(who) or _addressed(lines[last] if last is not None else "", frame, who)
        text = "\n".join(body[blank:]).strip()
        if text:
            said = headed["subject"] if headed else ""
            yield Letter(Draft(to, said, text, language_of(text) or language), first + blank)


def _addressed(line: str, frame: Frame, who: str) -> Person:
    """The person that a draft names, with the address in the link below it."""
    match = _pattern(frame.write).fullmatch(line.strip())
    email = unquote(match["link"].removeprefix("mailto:").partition("?")[0]) if match else ""
    return Person(email=email, name="" if who in {BLANK, email} else who)


def interaction_in(reminder: Reminder, zone: ZoneInfo, hours: Hours) -> Interaction:
    """What *reminder* is about, as far as it tells: no notes, so that a draft has honest blanks for them."""
    texts = texts_of(reminder.language if reminder.language in LANGUAGES else "en")
    memory = reminder.memory
    people = tuple(_people(reminder.body, texts.frame))
    starts = instant_start(memory.event_start, zone)
    event = Event(
        uid=memory.uid,
        start=memory.event_start,
        end=memory.event_end if type(memory.event_end) is type(memory.event_start) else memory.event_start,
        recurrence=memory.recurrence,
        summary=_summary(reminder, texts, zone),
        attendees=people,
        origin=memory.origin,
    )
    return Interaction(
        kind=memory.kind,
        events=(event,),
        starts=starts,
        ends=max(starts, instant_end(event.start, memory.event_end, hours, zone)),
        covers=memory.covers,
        people=people,
        organisation=_organisation(reminder, texts.frame, people, event.summary),
    )


def _people(body: str, frame: Frame) -> Iterator[Person]:
    """Those whom the reminder names with an address, or by name alone where it names nobody else."""
    pattern = _pattern(frame.people)
    line = next((match["people"] for text in body.splitlines() if (match := pattern.fullmatch(text.strip()))), "")
    named = [(match["name"].strip(" ,"), match["email"].lower()) for match in _NAMED.finditer(line)]
    rest = _NAMED.sub("\0", line)
    if named:
        yield from (Person(email=email, name=name) for name, email in named)
    elif rest and "\0" not in rest:
        for name in rest.split(", "):
            yield Person(email=name.lower()) if "@" in name else Person(name=name)


def _summary(reminder: Reminder, texts: Texts, zone: ZoneInfo) -> str:
    start = reminder.memory.event_start
    when = spoken(texts.dates, start, zone) if isinstance(start, datetime) else ""
    pattern = _pattern(texts.frame.about.replace("{when}", when)) if when else None
    lines = reminder.body.splitlines() if pattern else ()
    return next((match["event"] for line in lines if pattern and (match := pattern.fullmatch(line.strip()))), "")


def _organisation(reminder: Reminder, frame: Frame, people: tuple[Person, ...], summary: str) -> str:
    """What stands in the title beside the people."""
    kind = frame.kinds.get(reminder.memory.kind, str(reminder.memory.kind))
    match = re.fullmatch(rf"(?:✓ )?{re.escape(frame.lead)} (.+) \({re.escape(kind)}\)", reminder.title.strip())
    if not match or match[1] == summary:
        return ""
    names = {person.name or person.email for person in people}
    last = match[1].rpartition(", ")[2] if people else match[1]
    return "" if any(last.startswith(name) for name in names if name) else last


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    return re.compile("".join(f"(?P<{part}>.+)" if n % 2 else re.escape(part) for n, part in enumerate(parts)))
