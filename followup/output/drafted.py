"""Drafts, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from followup.model import Draft, Reminder
from followup.output.as_json import head_json
from followup.output.eml import as_text, link
from followup.output.human import plural

BLANK = "____"


def drafted_text(drafts: Sequence[Draft]) -> str:
    """The drafts as plain text, one after the other; a single one can be piped into a mail program or ``lint``."""
    return "\n\n\n".join(as_text(draft).rstrip("\n") for draft in drafts) + "\n"


def drafted_note(drafts: Sequence[Draft], told: str, own_sign_off: bool = False) -> str:
    """What is still to be done before sending; *told* is where the words come from.

    A message that ends with its sign-off lacks a name, unless the person wrote that sign-off (*own_sign_off*).
    """
    blanks = sum(draft.body.count(BLANK) + draft.subject.count(BLANK) for draft in drafts)
    todo = f"{plural(blanks, 'blank')} to fill in ({BLANK})" if blanks else "No blanks are left"
    signed = own_sign_off or all("\n" in draft.body.rstrip().rpartition("\n\n")[2] for draft in drafts)
    name = "" if signed else " Your name is missing at the end: set name under [me] in the configuration."
    return f"{todo}; drafted from {told}.{name}"


def drafted_json(
    drafts: Sequence[Draft], reminder: Reminder, told: str, target: str, now: datetime, zone: ZoneInfo
) -> dict[str, Any]:
    """The drafts for programs; *told* is ``event`` or ``reminder``."""
    return {
        **head_json(now, zone),
        "target": target,
        "id": reminder.identity,
        "touch": reminder.memory.touch,
        "type": str(reminder.memory.kind),
        "from": told,
        "drafts": [
            {
                "to": {"name": draft.to.name, "email": draft.to.email},
                "subject": draft.subject,
                "body": draft.body,
                "language": draft.language,
                "blanks": draft.body.count(BLANK),
                "link": link(draft),
            }
            for draft in drafts
        ],
    }
