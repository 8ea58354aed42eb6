"""Dates that somebody promised: "we'll decide by Friday 20 Nov", in seven languages."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from followup.text.clean import plain
from followup.text.lazily import lazy

_PROMISE = lazy(
    r"""
    # en
    \b(?:decid\w+|decision|hear(?:ing)?\s+(?:back|from)|(?:get|be|come|circle)\s+back|let\s+(?:me|us|you|everyone|candidates)\s+know|feedback|respond|response
      |(?:an?\s+)?answer|results?|update\s+(?:me|us|you)|next\s+steps|in\s+touch|reply|notif\w+|announce\w*|inform|confirm|offer\s+(?:by|out|before)|make\s+(?:an?\s+)?offer)\b
    # de
    | \b(?:entscheid\w*|rückmeld\w*|zurückmeld\w*|melde[nt]?\s+(?:sich|uns|wir)|(?:meldet|melden)\b.*\b(?:sich|uns)|bescheid|antwort\w*|ergebnis\w*|gibt\s+es\s+(?:eine\s+)?info
      |hören\s+(?:von|wir|sie)|höre\s+(?:ich|von)|nächste\s+schritte|zusage)\b
    # fr
    | \b(?:décision|décid\w+|retour|réponse|répond\w*|revien(?:nent|t|dra|dront|drons)|reviendr\w+|recontact\w+|rappel(?:le|lent|lera|leront)|tien(?:nent|dra|dront)\b.*\bau\s+courant|donner\w*\s+(?:une\s+)?nouvelles?|nouvelles|résultats?)\b
    # es
    | \b(?:decisión|decid\w+|respuesta|responder\w*|respond\w+|contest\w+|avis(?:an|ar\w*|o)|dir(?:án|á|ían)|me\s+dicen|noticias|resultados?|volver\w*\s+a\s+(?:contactar|llamar))\b
    # pt
    | \b(?:decisão|decid\w+|resposta|respond\w+|retorno|retorn\w+|dar\w*\s+(?:um\s+)?(?:retorno|resposta|feedback)|avis(?:am|ar\w*)|notícias|novidades|resultado)\b
    # it
    | \b(?:decision[ei]|decid\w+|rispost\w|rispond\w+|riscontro|far(?:anno|à|emo)\s+sapere|fanno\s+sapere|sapere|esito|notizie|ricontatt\w+|si\s+fanno\s+vivi)\b
    # nl
    | \b(?:beslis\w*|besluit\w*|reactie|reager\w+|antwoord\w*|terugkoppel\w*|koppel\w*\b.*\bterug|(?:hoor|horen)\b|laten?\b.*\bweten|uitsluitsel|uitslag|contact\s+op)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MINE = lazy(
    r"\b(?:i(?:['’]ll|\s+will|\s+have\s+to|\s+must|\s+need\s+to|\s+should|\s+promised)\s+(?!(?:hear|get\s+an?\s+(?:answer|decision|response|offer)|know|be\s+(?:told|informed|notified|contacted)))"
    r"|(?:todo|to-do|to\s+do)\b|\[\s?\]|ich\s+(?:melde|gebe|antworte|muss|soll|entscheide)|je\s+(?:dois|reviens|réponds|rappelle|donne)|(?:tengo|debo)\s+(?:que\s+)?|(?:tenho|devo)\s+(?:que|de)?\s*"
    r"|devo\s+|ik\s+(?:moet|laat|geef|reageer|beslis|koppel))",
    re.IGNORECASE,
)
"""A promise of the person's own is an open item, not a date to wait for."""

_MONTH_WORDS = (
    "january jan januar janvier janv enero ene janeiro gennaio gen januari",
    "february feb februar février févr fév febrero fevereiro fev febbraio februari febr",
    "march mar märz mär mars marzo março maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug août agosto ago augustus",
    "september sept sep septembre septiembre setembro settembre set",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_DAY_WORDS = (
    "monday montag lundi lunes segunda-feira lunedì maandag",
    "tuesday tues dienstag mardi martes terça-feira terça martedì dinsdag",
    "wednesday wed mittwoch mercredi miércoles quarta-feira quarta mercoledì woensdag",
    "thursday thurs thu donnerstag jeudi jueves quinta-feira quinta giovedì donderdag",
    "friday fri freitag vendredi viernes sexta-feira sexta venerdì vrijdag",
    "saturday samstag sonnabend samedi sábado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
)
_DAYS = {word: number for number, words in enumerate(_DAY_WORDS) for word in words.split()}
_NUMBERS = {
    word: number
    for number, words in (
        (1, "a an one ein eine einem einer un une una uno um uma een één"),
        (2, "two couple zwei deux dos dois duas due twee paar"),
        (3, "three few drei trois tres três tre drie"),
        (4, "four vier quatre cuatro quatro quattro"),
        (5, "five fünf cinq cinco cinque vijf"),
        (6, "six sechs seis sei zes"),
        (7, "seven sieben sept siete sete sette zeven"),
        (8, "eight acht huit ocho oito otto huitaine"),
        (10, "ten zehn dix diez dez dieci tien dizaine"),
        (14, "fourteen vierzehn quatorze catorce catorze quattordici veertien quinzaine quindicina"),
        (15, "quince quinze quindici"),
    )
    for word in words.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_NEXT = r"next|nächste[nrms]?|kommende[nrms]?|prochaine?|próxim[ao]|que\s+viene|que\s+vem|prossim[ao]|volgende|komende"
_WEEK = r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken"
_UNIT_DAYS = r"(?:business|working)?\s*days?|tage?n?|werktagen?|arbeitstagen?|jours?(?:\s+ouvr[ée]s)?|días?(?:\s+hábiles)?|dias?(?:\s+úteis)?|giorn[io](?:\s+lavorativ[io])?|(?:werk)?dagen"
_END = r"(?:the\s+)?end(?:\s+of)?|ende|(?:la\s+)?fin|final(?:es)?|(?:o\s+)?fi(?:m|nal)|(?:la\s+)?fine|eind(?:e)?(?:\s+van)?|late"
_OF = r"(?:\s+(?:of|der|des|dieser|de|del|du|da|do|della|di|dell|van|deze|this|the|la|l|le|cette|esta|questa|este|mese|diese[mns]?))*['’]?\s*"

_ISO = lazy(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_NUMERIC = lazy(r"\b(\d{1,2})([./])(\d{1,2})(?:[./](20\d\d|\d\d))?(?!\d|\s*[^\W\d_]{3})")
_DAY_MONTH = lazy(rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:of\s+|de\s+|d['’])?({_MONTH})\b\.?(?:,?\s*(?:de\s+)?(20\d\d))?", re.IGNORECASE)  # fmt: skip
_MONTH_DAY = lazy(rf"\b({_MONTH})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:.]\d)(?:,?\s*(20\d\d))?", re.IGNORECASE)
_PART_OF_MONTH = lazy(
    rf"\b(?:(?P<early>early|beginning\s+of|start\s+of|anfang|début|(?:a\s+)?principios\s+de|início\s+de|inizio|begin)|(?P<mid>mid|middle\s+of|mitte|mi|mediados\s+de|meados\s+de|metà|half|medio)"
    rf"|(?P<late>{_END}))[\s-]+(?:of\s+|de\s+|di\s+|d['’])?(?P<month>{_MONTH})\b",
    re.IGNORECASE,
)
_END_OF = lazy(
    rf"\b(?:{_END}){_OF}(?P<next1>(?:{_NEXT})\s+)?(?:(?P<week>{_WEEK})|(?P<month>months?|monats?|mois|mes|mês|mese|maand))\b(?P<next2>\s+(?:{_NEXT}))?"
    r"|\b(?P<eow>wochenende|eow|eob\s+friday)\b|\b(?P<eom>monatsende|eom)\b",
    re.IGNORECASE,
)
_NEXT_WEEK = lazy(rf"\b(?:{_NEXT})\s+(?:{_WEEK})\b|\b(?:{_WEEK})\s+(?:{_NEXT})\b", re.IGNORECASE)
_WITHIN = lazy(rf"\b(\d{{1,2}}|{_NUMBER})(?:\s+(?:of|de|oder\s+\w+|or\s+\w+|o\s+\w+|ou\s+\w+|à\s+\w+|to\s+\w+|bis\s+\w+|of\s+\w+))?\s+(?:(?P<weeks>{_WEEK}|week)|(?P<days>{_UNIT_DAYS}))\b", re.IGNORECASE)  # fmt: skip
_WEEKDAY = lazy(rf"\b(?P<next1>(?:{_NEXT})\s+)?(?P<day>{_DAY})\b(?P<next2>\s+(?:{_NEXT}))?", re.IGNORECASE)
_DAY_NUMBER = lazy(rf"\b(?P<day>{_DAY}),?\s+(?:the\s+|den\s+|dem\s+|le\s+|el\s+|il\s+|dia\s+)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:h.]\s*\d)", re.IGNORECASE)  # fmt: skip
_TOMORROW = lazy(r"\b(?:tomorrow|morgen|demain|mañana|amanhã|domani)\b", re.IGNORECASE)
_CLAUSE = lazy(r"[;!?\n•]|(?<!\d)\.(?=\s+[^\W\d_a-zà-ÿ])")
_FAR = timedelta(days=200)


@lru_cache(maxsize=512)
def promised_date(text: str, language: str, reference: date) -> date | None:
    """The date by which somebody in *text* promised an answer; None if none was.

    *reference* is the local day on which it was said: "Friday" is the next Friday after it, "next week" ends on its
    Friday. Of two readings the later one is taken, so that nobody is asked too early; *language* decides how
    ``4/5`` is read. Dates before *reference* or more than 200 days after it are none. The latest promise counts.
    """
    found = [
        when
        for clause in _promising(text)
        for when in _dates(clause, language, reference)
        if reference <= when <= reference + _FAR
    ]
    return max(found, default=None)


@lru_cache(maxsize=512)
def _promising(text: str) -> tuple[str, ...]:
    """The clauses in which somebody else promises something; occurrences of a series say the same on other days."""
    clauses = _CLAUSE.split(plain(text)[:8000])
    return tuple(clause for clause in clauses if _PROMISE.search(clause) and not _MINE.search(clause))


def _dates(clause: str, language: str, reference: date) -> Iterator[date]:
    """The most exact dates that *clause* names: calendar dates, else stretches of time, else weekdays."""
    for reader in (_calendar_dates, _stretches, _weekdays):
        found = [when for when in reader(clause, language, reference) if when is not None]
        if found:
            yield from found
            return


def _calendar_dates(clause: str, language: str, reference: date) -> Iterator[date | None]:
    for match in _ISO.finditer(clause):
        yield _safe(int(match[1]), int(match[2]), int(match[3]))
    for match in _DAY_MONTH.finditer(clause):
        yield _placed(int(match[1]), _MONTHS[match[2].casefold()], match[3], reference)
    for match in _MONTH_DAY.finditer(clause):
        yield _placed(int(match[2]), _MONTHS[match[1].casefold()], match[3], reference)
    for match in _NUMERIC.finditer(clause):
        yield _numeric(match, language, reference)
    for match in _DAY_NUMBER.finditer(clause):
        yield _numbered(int(match["number"]), _DAYS[match["day"].casefold()], reference)


def _numbered(number: int, weekday: int, reference: date) -> date | None:
    """The next day of that *number* in a month that is a *weekday* ("Friday 27"), within two months."""
    ahead = (reference + timedelta(days=step) for step in range(62))
    return next((when for when in ahead if (when.day, when.weekday()) == (number, weekday)), None)


def _numeric(match: re.Match[str], language: str, reference: date) -> date | None:
    first, second = int(match[1]), int(match[3])
    if match[2] == "." and not match[4] and not match.string[match.end() :].startswith("."):
        return None if language == "en" else _placed(first, second, None, reference)
    readings = [_placed(first, second, match[4], reference)]
    if language in {"en", ""} and match[2] == "/":
        readings.append(_placed(second, first, match[4], reference))
    ahead = [when for when in readings if when is not None and reference <= when <= reference + _FAR]
    return max(ahead, default=None)


def _stretches(clause: str, _language: str, reference: date) -> Iterator[date | None]:
    for match in _PART_OF_MONTH.finditer(clause):
        month = _MONTHS[match["month"].casefold()]
        day = 10 if match["early"] else 20 if match["mid"] else 28
        placed = _placed(day, month, None, reference)
        yield _month_end(placed) if placed and match["late"] else placed
    for match in _END_OF.finditer(clause):
        if match["month"] or match["eom"]:
            ahead = bool(match["next1"] or match["next2"])
            yield _month_end(_month_end(reference) + timedelta(days=1) if ahead else reference)
        else:
            yield _friday(reference, 1 if match["next1"] or match["next2"] else 0)
    if _NEXT_WEEK.search(clause):
        yield _friday(reference, 1)
    for match in _WITHIN.finditer(clause):
        number = int(match[1]) if match[1].isdigit() else _NUMBERS[match[1].casefold()]
        yield reference + timedelta(days=number * 7 if match["weeks"] else _calendar_days(number))
    if _TOMORROW.search(clause):
        yield reference + timedelta(days=1)


def _weekdays(clause: str, _language: str, reference: date) -> Iterator[date]:
    for match in _WEEKDAY.finditer(clause):
        ahead = (_DAYS[match["day"].casefold()] - reference.weekday() - 1) % 7 + 1
        if (match["next1"] or match["next2"]) and reference.weekday() + ahead < 7:
            ahead += 7
        yield reference + timedelta(days=ahead)


def _calendar_days(number: int) -> int:
    """Days as people count them in answers: working days, so a weekend more for every five."""
    return number + 2 * ((number + 4) // 5)


def _friday(reference: date, weeks: int) -> date:
    this = reference + timedelta(days=4 - reference.weekday())
    return (this if this >= reference else this + timedelta(days=7)) + timedelta(days=7 * weeks)


def _month_end(when: date) -> date:
    return when.replace(day=monthrange(when.year, when.month)[1])


def _placed(day: int, month: int, year: str | None, reference: date) -> date | None:
    """*day* and *month* in the year that is named, else the first time that it comes round from *reference* on."""
    if year:
        return _safe(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _safe(reference.year, month, day)
    return this if this and this >= reference else _safe(reference.year + 1, month, day)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
