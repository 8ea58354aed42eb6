"""Drafts: a message to each person, made of sentences of a language and what the calendar knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from followup.compose.dates import calendar_day, on_date, on_weekday
from followup.compose.fields import fill
from followup.compose.languages import texts_of
from followup.compose.notes import Detail, Noted, noted
from followup.compose.objects import addressed, object_of
from followup.compose.texts.base import Texts, Voice
from followup.model import Draft, Interaction, Kind, Person, Settings, Touch
from followup.record import record
from followup.text import LANGUAGES, Name, name_of, one_line, own_words, parse_name, promised_date
from followup.timespans import local_date

BLANK = "____"
TONES = ("warm", "formal")
_HONORIFIC = re.compile(r"[^\W_]+")


def draft(
    interaction: Interaction,
    touch: Touch,
    to: Person,
    tone: str,
    settings: Settings,
    zone: ZoneInfo,
    late: bool = False,
) -> Draft:
    """A message to *to*: three to six sentences in the event's language, with honest blanks where nothing is known.

    *tone* is ``warm``, ``formal``, or empty for what fits the language, the kind and the words of the event. Several
    people of one interaction get the same message in other words. A *late* one names the day with its date.
    """
    brief = _brief(interaction, touch, tone, settings, zone, late, noted(interaction, settings))
    return _letter(brief, to, interaction.people.index(to) if to in interaction.people else 0)


def drafts(
    interaction: Interaction,
    touch: Touch,
    tone: str,
    settings: Settings,
    zone: ZoneInfo,
    late: bool = False,
    known: Noted | None = None,
    most: int | None = None,
) -> tuple[Draft, ...]:
    """A message to every person of *interaction* (or the first *most*); one to nobody in particular where none is known.

    *known* is what its notes give, where that has been read already.
    """
    people = interaction.people or (Person(),)
    brief = _brief(interaction, touch, tone, settings, zone, late, known or noted(interaction, settings))
    return tuple(_letter(brief, person, people.index(person)) for person in people[:most])


@record
class _Brief:
    """What is the same for everybody whom an interaction's messages go to."""

    interaction: Interaction
    touch: Touch
    language: str
    texts: Texts
    voice: Voice
    tone: str
    fields: Mapping[str, str]
    own: Mapping[str, str]
    signature: str
    noted: Noted


def _brief(
    interaction: Interaction, touch: Touch, tone: str, settings: Settings, zone: ZoneInfo, late: bool, known: Noted
) -> _Brief:
    language = draft_language(interaction, settings)
    texts = texts_of(language)
    chosen = tone if tone in TONES else _tone(interaction, texts)
    return _Brief(
        interaction=interaction,
        touch=touch,
        language=language,
        texts=texts,
        voice=texts.warm if chosen == "warm" else texts.formal,
        tone=chosen,
        fields=_fields(interaction, texts, zone, late),
        own=_own_texts(settings, language, interaction.kind),
        signature=one_line(settings.me.name, 80),
        noted=known,
    )


def _letter(brief: _Brief, to: Person, place: int) -> Draft:
    """The message to *to*, who stands at *place* among the people."""
    own, voice = brief.own, brief.voice
    name = parse_name(to)
    fields = {**brief.fields, **_name_fields(name)}
    parts = _parts(brief, place, name)
    sentences = [
        fill(own.get(part, text), fields | {"anchor": anchored, "item": anchored}) for part, text, anchored in parts
    ]
    greeting = fill(own["greeting"], fields) if "greeting" in own else _greeting(name, voice, brief.tone)
    sign_off = fill(own.get("sign_off", voice.sign_off), fields)
    first, *middle, last = sentences
    farewell = "\n".join(filter(None, (sign_off, brief.signature)))
    body = "\n\n".join((greeting, " ".join((first, *middle)), last, farewell))
    return Draft(to=to, subject=_subject(brief, fields), body=body, language=brief.language)


def draft_language(interaction: Interaction, settings: Settings) -> str:
    """The event's language if its words tell it, else the configured one."""
    if interaction.language in LANGUAGES:
        return interaction.language
    return settings.language if settings.language in LANGUAGES else "en"


def _tone(interaction: Interaction, texts: Texts) -> str:
    said = "\n".join(f"{event.summary}\n{event.description[:4000]}" for event in interaction.events)
    if re.search(texts.polite, said, re.IGNORECASE):
        return "formal"
    if re.search(texts.familiar, said, re.IGNORECASE):
        return "warm"
    return "warm" if interaction.kind in texts.warm_kinds else "formal"


def _name_fields(name: Name) -> dict[str, str]:
    return {
        "who": name.full or BLANK,
        "name": name.full or BLANK,
        "given": name.given or name.full or BLANK,
        "family": name.family or BLANK,
    }


def _fields(interaction: Interaction, texts: Texts, zone: ZoneInfo, late: bool) -> dict[str, str]:
    organisation = one_line(interaction.organisation, 60)
    last = interaction.events[-1]
    return {
        "promised": _promised(interaction, texts, zone) or BLANK,
        "anchor": BLANK,
        "item": BLANK,
        "organisation": organisation or BLANK,
        "at_organisation": fill(texts.frame_at, {"organisation": organisation}) if organisation else "",
        "kind": texts.frame.kinds.get(interaction.kind, str(interaction.kind)),
        "summary": one_line(last.summary, 80) or BLANK,
        "event": _quoted(one_line(interaction.events[0].summary, 60), texts) or BLANK,
        "day": on_weekday(texts.dates, interaction.starts, zone, late),
        "date": on_date(texts.dates, interaction.starts, zone),
    }


def _promised(interaction: Interaction, texts: Texts, zone: ZoneInfo) -> str:
    """The date by which the notes say that there would be an answer."""
    found = [
        when
        for event in interaction.events
        if (when := promised_date(own_words(event.description), interaction.language, local_date(event.start, zone)))
    ]
    return calendar_day(texts.dates, max(found)) if found else ""


def _quoted(title: str, texts: Texts) -> str:
    inner = re.sub(r"[“”„«»\"]", "", title).strip()
    return f"{texts.quotes[0]}{inner}{texts.quotes[1]}" if inner else ""


def _own_texts(settings: Settings, language: str, kind: Kind) -> dict[str, str]:
    """The person's own sentences for this language and kind, by part."""
    prefix = f"{language}.{kind}."
    return {name.removeprefix(prefix): text for name, text in settings.texts.items() if name.startswith(prefix)}


def _greeting(name: Name, voice: Voice, tone: str) -> str:
    if not name.full:
        return voice.nobody
    if name.title and name.family and (tone == "formal" or not name.given):
        title = name.title.split()[0]
        template = voice.titled.get("".join(_HONORIFIC.findall(title)).casefold(), voice.titled[""])
        return fill(template, {"title": name.title, "family": name.family, "name": name.full})
    given = name.given if name.given and not name.given.endswith(".") else f"{name.given} {name.family}".strip()
    return fill(voice.greeting, {"name": given if tone == "warm" else f"{name.given} {name.family}".strip()})


def _parts(brief: _Brief, place: int, name: Name) -> list[tuple[str, str, str]]:
    """(part, template, what fills ``{anchor}`` or ``{item}``) of the four parts, in their order."""
    voice, kind, further = brief.voice, brief.interaction.kind, brief.touch.number > 1
    gratitude = voice.again[kind] if further else _pick(voice.gratitude[kind], place)
    close = voice.close_later[kind] if further else _pick(voice.close[kind], place + place // len(voice.close[kind]))
    anchor, recalled = _anchor(brief, place, name)
    value, item = _value(brief, place, name)
    if further and kind is Kind.INTERVIEW and brief.fields["promised"] != BLANK:
        value = f"{voice.promised_date} {value}"
    return [("gratitude", gratitude, ""), ("anchor", anchor, recalled), ("value", value, item), ("close", close, "")]


def _pick(variants: tuple[str, ...], place: int) -> str:
    return variants[place % len(variants)]


def _anchor(brief: _Brief, place: int, name: Name) -> tuple[str, str]:
    interaction, voice = brief.interaction, brief.voice
    if interaction.kind in {Kind.APPLICATION, Kind.OUTREACH}:
        return _pick(voice.detail[interaction.kind], place), BLANK
    told = (addressed(item, name, brief.language) for item in brief.noted.details if not _is_list(item))
    usable = [item for item in told if not _names_another(item.text, interaction, name)]
    # what names the receiver reads oddly in a message to them, so it comes last
    usable.sort(key=lambda item: (item.agenda, _mentions(item.text, name)))
    if not usable:
        return _pick(voice.detail[interaction.kind], place), BLANK
    chosen: Detail = usable[place % len(usable)]
    return (_pick(voice.topic, place) if chosen.topic else voice.noted), chosen.text


def _is_list(item: Detail) -> bool:
    """An agenda of several points says nothing of what was really talked about."""
    return item.agenda and bool(re.search(r"[,;/]|\s[&+]\s", item.text))


def _value(brief: _Brief, place: int, name: Name) -> tuple[str, str]:
    kind, voice, further = brief.interaction.kind, brief.voice, brief.touch.number > 1
    if not further:
        for item in brief.noted.open_items:
            if not _names_another(item, brief.interaction, name):
                sent = object_of(item, name)
                return (voice.promised, sent) if sent else (voice.owed, item)
    return (voice.later[kind], BLANK) if further else (_pick(voice.value[kind], place), BLANK)


def _names_another(text: str, interaction: Interaction, name: Name) -> bool:
    """Whether *text* speaks of another of these people, so that it isn't for this one."""
    others = (parse_name(person) for person in interaction.people)
    return any(_mentions(text, other) for other in others if other != name) and not _mentions(text, name)


def _mentions(text: str, name: Name) -> bool:
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)}
    return any(part.casefold() in words for part in (name.given, name.family) if len(part) > 1)


def _subject(brief: _Brief, fields: Mapping[str, str]) -> str:
    subjects = brief.texts.subjects if brief.touch.number == 1 else brief.texts.subjects_later
    return one_line(fill(brief.own.get("subject", subjects[brief.interaction.kind]), fields), 120)


def receiver(person: Person) -> str:
    """How *person* is shown: by name, else by address."""
    return name_of(person) or one_line(person.email, 80)
