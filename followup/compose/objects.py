"""What "send Jane the deck" promises: the deck."""

from __future__ import annotations

import re
from dataclasses import replace

from followup.compose.notes import Detail
from followup.text import Name
from followup.text.lazily import lazy

_SEND_FIRST = lazy(
    r"^(?:please |to |bitte |s['’]il vous plaît )?(?:send|share|forward|e-?mail|mail|schicke|sende|maile|envoyer|transmettre|partager|faire suivre"
    r"|enviar(?:le|les)?|mandar(?:le|les)?|compartir|pasar(?:le|les)?|partilhar|compartilhar|encaminhar|passar(?:-lhe)?|inviare|inviargli|inviarle|mandare|mandargli|mandarle|condividere|girare|girarle|stuur|mail|deel)\s+(.+)$",
    re.IGNORECASE,
)
_SEND_LAST = lazy(
    r"^(.+?)\s+(?:zu)?(?:schicken|senden|zusenden|zuschicken|mailen|teilen|weiterleiten|nachreichen|sturen|opsturen|toesturen|doorsturen|mailen|delen)$",
    re.IGNORECASE,
)
_PRONOUN = r"(?:her|him|them|you|ihr|ihm|ihnen|dir|lui|leur|a ella|a él|lhe|gli|haar|hem|hen|ze|je|u)"
_OVER = r"(?:over|across|along|on)\s+"

_ARTICLE = r"(?:the|my|our|some|that|those|an?(?=\s(?-i:[a-z]))|den|die|das|eine?n?|meinen?|le|la|les|un|une|mon|ma|el|los|las|una|il|lo|gli|het|een|mijn)"
_ANYBODY = lazy(rf"^(?-i:[^\W\d_a-z]\w+)(?:\s(?-i:[^\W\d_a-z]\w+))?\s(?={_ARTICLE}\s)", re.IGNORECASE)
"""A name before an article: "Noor the checks"."""
_YOU = {
    "is": "are",
    "was": "were",
    "has": "have",
    "isn't": "aren't",
    "wasn't": "weren't",
    "wants": "want",
    "needs": "need",
    "likes": "like",
    "thinks": "think",
    "works": "work",
    "knows": "know",
    "runs": "run",
    "leads": "lead",
    "uses": "use",
}
_TOLD = r"said|told|asked|offered|mentioned|explained|described|suggested|recommended|showed|wanted|liked|moved|built|ran|led|worked|thought|shared|pointed|noted|warned|promised|kept|started|joined|left|grew|made"


def addressed(detail: Detail, name: Name, language: str) -> Detail:
    """*detail* as it is said to the person whom it begins with: "Jane is moving …" becomes "you are moving …".

    Only in English, where the verb tells how; elsewhere, and in all other sentences, the words stay as noted.
    """
    if language != "en" or not name.given:
        return detail
    names = "|".join(re.escape(part) for part in (f"{name.given} {name.family}".strip(), name.given))
    match = re.match(rf"(?:{names})\s+({'|'.join(map(re.escape, _YOU))}|{_TOLD})\b(.*)$", detail.text)
    if not match or re.search(r"\b(?:she|he|her|his|him)\b", match[2], re.IGNORECASE):
        return detail
    return replace(detail, text=f"you {_YOU.get(match[1], match[1])}{match[2]}", topic=True)


def object_of(item: str, name: Name) -> str:
    """What is to be sent according to *item*, without whom it goes to; empty if nothing is to be sent.

    The receiver may stand by *name* or as a pronoun, before or after: "send Jane the deck", "Mappe an Petra schicken".
    """
    match = _SEND_FIRST.match(item) or _SEND_LAST.match(item)
    if not match:
        return ""
    words = [
        re.escape(part) for part in (f"{name.given} {name.family}".strip(), name.given, name.family) if len(part) > 1
    ]
    titles = r"(?:(?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Mme|M\.|Sra?\.?|Sig\.?(?:ra)?|mevrouw|meneer)\s+)?"
    people = "|".join((*(titles + word for word in words), _PRONOUN))
    left = re.sub(rf"^(?:(?:to|an|à|a|para|per|aan)\s+)?(?:{people})\s+", "", match[1].strip(), flags=re.IGNORECASE)
    left = _ANYBODY.sub("", left)
    left = re.sub(rf"^{_OVER}", "", left, flags=re.IGNORECASE)
    left = re.sub(rf"\s+(?:to|an|à|a|al|para|per|aan|naar)\s+(?:{people})$", "", left, flags=re.IGNORECASE)
    left = re.sub(rf"^(?:an|aan|to)\s+(?:{people})\s+", "", left, flags=re.IGNORECASE)
    return left.strip(" .,;:")
