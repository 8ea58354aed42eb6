"""What a person wrote in an event, told apart from what conference, booking and mail programs add to it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from followup.text.clean import plain
from followup.text.lazily import lazy

_RULE = lazy(r"^[\s_*=~:.\-–—⋯─━]{8,}$")
"""A line that only draws a line; Teams and Meet put their block between two of them."""
_ADDRESS_ONLY = lazy(r"^(?:[\w \-.|:()]{0,40}[:(<]?\s*)?<?https?://\S+>?\s*[)>.]?$", re.IGNORECASE)
_DIAL = lazy(
    r"^(?:\(?[a-z .,'()-]{2,30}:?\s*)?(?:tel:)?(?:\+\d[\d\s().,;#*/-]{6,}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\d{9,12}#).{0,40}$",
    re.IGNORECASE,
)

_BLOCK = lazy(
    r"microsoft teams|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|google meet|zoom\.us/|webex\.com"
    r"|(?:besprechungs|meeting|réunion|reunião|riunione|vergadering)s?[- ]?id",
    re.IGNORECASE,
)
"""What a block between two rules must name to be a program's."""

_PHRASES = (
    # Zoom
    r"is inviting you to a scheduled (?:zoom|webex) (?:meeting|webinar)",
    r"^join (?:the )?(?:zoom|webex|teams|google meet|skype|bluejeans|gotomeeting|our cloud hd)\b",
    r"^join (?:with|from|by|on|using|via)\b.{0,60}(?:meet|video|phone|sip|h\.?323|pc|computer|web|skype|mobile|device|app|link)",
    r"^(?:hi there|hello),?$",
    r"^one tap mobile", r"^dial (?:by your location|in\b|:)", r"^or dial\b", r"^or,? (?:iphone|telephone)", r"find your local number", r"international numbers",
    r"^(?:meeting|webinar|conference|phone conference|access|host) (?:id|number|code|key|password|passcode|url|link)\b",
    r"^(?:pass ?code|password|pin|room|room connector|sip|h\.?323)\s*:", r"more phone numbers", r"toll[- ]free", r"^us: ?\+?\d",
    r"learn more about meet at", r"please do not edit this section", r"^this meeting is (?:being )?recorded$",
    r"^(?:tap|click) (?:here )?to (?:join|call)", r"^join (?:the )?(?:meeting|webinar|call|conversation)\b.{0,30}$", r"^join:?$",
    # Teams, Meet and Zoom in other languages
    r"(?:microsoft teams|zoom|webex|google meet|skype).{0,20}(?:besprechung|réunion|reunión|reunião|riunione|vergadering|meeting|sitzung|need help)",
    r"(?:besprechung|réunion|reunión|reunião|riunione|vergadering|meeting|sitzung).{0,12}(?:microsoft teams|zoom|webex|google meet|skype)",
    r"(?:hier klicken|klicken sie hier|cliquez ici|haga clic|haz clic|clique aqui|fai clic|fare clic|klik hier).{0,80}",
    r"^(?:nehmen sie|an der besprechung teilnehmen|der besprechung beitreten|jetzt beitreten|teilnehmen:|per telefon (?:teilnehmen|einwählen)|mit google meet teilnehmen|zoom-meeting beitreten)",
    r"^(?:rejoindre|participer à|participez à) (?:la |une |l['’])?(?:réunion|visioconférence|appel)", r"^participer (?:avec|par|via)\b",
    r"^(?:unirse|únete|unete|entrar|participar|ingressar|entre|participe|ingresse) (?:a|al|à|ao|na|no|en|con|com|por|da|pelo|via)\b.{0,60}(?:reuni|zoom|meet|teams|llamada|teléfono|telefone)",
    r"^(?:partecipa|unisciti|accedi|entra)(?:re)? (?:alla|alle|al|a|con|in|tramite)\b.{0,40}(?:riunione|zoom|meet|teams|telefono)",
    r"^(?:deelnemen|neem deel|deelname)\b.{0,50}(?:vergadering|zoom|meet|teams|telefoon|link)",
    r"^(?:besprechungs|vergaderings?|meeting)-?id\b", r"^(?:id (?:de |da |del |della |di )?(?:la )?(?:réunion|reunión|reunião|riunione|vergadering)|id reunión|id riunione)\b",
    r"^(?:kenncode|kenncode:|passwort|code secret|código de acceso|clave de acceso|código de acesso|senha|passcode|wachtwoordcode|toegangscode|codice di accesso|contraseña|mot de passe)\s*:",
    r"(?:teams herunterladen|télécharger teams|descargar teams|baixar o teams|transferir o teams|scarica teams|teams downloaden)",
    r"^(?:download teams|join on the web|learn more|meeting options|need help\?|system reference|for organi[sz]ers|reset (?:dial-in )?pin|weitere infos|besprechungsoptionen|options de réunion|en savoir plus|opciones de reunión|opções de reunião|opzioni riunione|vergaderopties|meer informatie|más información|saiba mais|ulteriori informazioni)\b.{0,80}$",
    # bookings
    r"^powered by\b", r"^(?:need to make changes|changes to this event)", r"^(?:cancel|reschedule|cancel or reschedule|cancel event|manage (?:booking|event))\s*:?$",
    r"^(?:cancel|reschedule|stornieren|termin absagen|verschieben|umbuchen|annuler|reprogrammer|cancelar|reprogramar|reagendar|annulla|riprogramma|annuleren|verzetten)\s*:\s*(?:https?://.*)?$",
    r"^event name:?$", r"^event type:?$", r"^location: this is a (?:zoom|google meet|microsoft teams|web|webex)", r"^this is a (?:zoom|google meet|microsoft teams|webex) web conference",
    r"^(?:you can join this meeting from|attendees can join)", r"^invitee(?: time zone| email)?:", r"scheduled (?:with|via|through|using) (?:calendly|cal\.com|hubspot|chili piper|doodle|savvycal|goodtime)",
    r"^(?:booked|made|created) (?:with|by|via|through) (?:calendly|cal\.com|doodle|savvycal|youcanbook)",
    # mail and calendar footers
    r"^(?:to )?unsubscribe\b", r"^manage (?:your )?(?:preferences|notifications)", r"unsubscribe (?:here|from|at|link|<|http)|e-?mail preferences|abbestellen|abmelden unter|se désabonner|désinscri|darse de baja|cancelar (?:la suscripción|a inscrição)|descadastr|disiscri|annulla l['’]iscrizione|uitschrijven|afmelden voor",
    r"^this (?:event|invitation) was (?:created|sent|automatically)", r"^to see detailed information for automatically created events", r"^(?:view your event at|invitation from google calendar|forwarding this invitation)",
    r"you (?:are|were) receiv(?:ing|ed) this", r"^this e-?mail (?:and any|is confidential|may contain)", r"confidential(?:ity)? (?:notice|and intended)", r"^sent from my\b", r"^get outlook for\b",
    r"^(?:view|open|add|see|get) (?:this |the |it |up-to-date )?(?:event|invite|invitation|information|details|in browser|in calendar|to calendar|on (?:luma|meetup|eventbrite))\b.{0,60}$",
    r"^\[?(?:image|logo|cid:)", r"^(?:(?:view|read|see) )?(?:our |unsere |notre |nuestra |nossa )?(?:privacy policy|terms of service|datenschutz(?:erklärung)?|politique de confidentialité|política de privaci|informativa sulla privacy|privacybeleid).{0,60}$",
)  # fmt: skip
_OPENING = lazy("|".join(f"(?:{phrase})" for phrase in _PHRASES if phrase.startswith("^")), re.IGNORECASE)
_INSIDE = lazy("|".join(f"(?:{phrase})" for phrase in _PHRASES if not phrase.startswith("^")), re.IGNORECASE)
_NEEDLES = (
    "zoom", "webex", "teams", "meet", "skype", "clic", "klick", "klik", "clique", "local number", "international", "phone", "toll",
    "do not edit", "scheduled", "unsubscribe", "prefer", "abbestell", "abmeld", "désabonn", "désinscri", "baja", "cancel", "descadastr",
    "disiscri", "annulla", "uitschrijven", "afmelden", "receiv", "confidential",
)  # fmt: skip
"""One of these stands in every line that an inner phrase fits: looking for them first saves nearly all the work."""
_LONGEST = 300
"""A line longer than this is a paragraph: it may speak of such things, but isn't only that."""
_LINE_LIMIT = 2000
_LINES_LIMIT = 400


@lru_cache(maxsize=2048)
def own_words(description: str) -> str:
    """*description* as plain lines without what programs add: join links, dial-in numbers, booking and mail footers.

    Nothing is shortened within a line that stays (except that very long texts end after 400 lines), so that a
    reader of it still sees what was written.
    """
    lines = [line[:_LINE_LIMIT] for line in plain(description).split("\n")[:_LINES_LIMIT]]
    kept = [line for line in _without_blocks(_without_signature(lines)) if not is_boilerplate(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def is_boilerplate(line: str) -> bool:
    """Whether a program, not a person, wrote this one line."""
    text = line.strip(" \t>*•|-–—").strip()
    if not text:
        return False
    if _RULE.match(line) or _ADDRESS_ONLY.match(text) or _DIAL.match(text):
        return True
    if len(text) > _LONGEST:
        return False
    folded = text.casefold()
    return bool(_OPENING.match(text) or (any(needle in folded for needle in _NEEDLES) and _INSIDE.search(text)))


def _without_signature(lines: list[str]) -> list[str]:
    return lines[: lines.index("--")] if "--" in lines else lines


def _without_blocks(lines: list[str]) -> list[str]:
    """Drop what stands between two drawn lines, or after the last of them, if a conference program is named there."""
    rules = [number for number, line in enumerate(lines) if _RULE.match(line) and line.strip()]
    drop: set[int] = set()
    for begin, end in pairwise([*rules, len(lines)]):
        if _BLOCK.search("\n".join(lines[begin + 1 : end])):
            drop.update(range(begin, end))
    return [line for number, line in enumerate(lines) if number not in drop]
