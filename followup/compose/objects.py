"""What "send Jane the deck" promises: the deck."""

from __future__ import annotations

import re

from followup.text import Name

_SEND_FIRST = re.compile(
    r"^(?:please |to |bitte |s['’]il vous plaît )?(?:send|share|forward|e-?mail|mail|schicke|sende|maile|envoyer|transmettre|partager|faire suivre"
    r"|enviar(?:le|les)?|mandar(?:le|les)?|compartir|pasar(?:le|les)?|partilhar|compartilhar|encaminhar|passar(?:-lhe)?|inviare|inviargli|inviarle|mandare|mandargli|mandarle|condividere|girare|girarle|stuur|mail|deel)\s+(.+)$",
    re.IGNORECASE,
)
_SEND_LAST = re.compile(
    r"^(.+?)\s+(?:zu)?(?:schicken|senden|zusenden|zuschicken|mailen|teilen|weiterleiten|nachreichen|sturen|opsturen|toesturen|doorsturen|mailen|delen)$",
    re.IGNORECASE,
)
_PRONOUN = r"(?:her|him|them|you|ihr|ihm|ihnen|dir|lui|leur|le|les|a ella|a él|lhe|gli|haar|hem|hen|ze|je|u)"
_OVER = r"(?:over|across|along|on)\s+"


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
    left = re.sub(rf"^{_OVER}", "", left, flags=re.IGNORECASE)
    left = re.sub(rf"\s+(?:to|an|à|a|al|para|per|aan|naar)\s+(?:{people})$", "", left, flags=re.IGNORECASE)
    left = re.sub(rf"^(?:an|aan|to)\s+(?:{people})\s+", "", left, flags=re.IGNORECASE)
    return left.strip(" .,;:")
