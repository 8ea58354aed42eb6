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


def drafted_note(drafts: Sequence[Draft], told: str) -> str:
    """What is still to be done before sending; *told* is where the words come from."""
    blanks = sum(draft.body.count(BLANK) + draft.subject.count(BLANK) for draft in drafts)
    todo = f"{plural(blanks, 'blank')} to fill in ({BLANK})" if blanks else "No blanks are left"
    return f"{todo}; drafted from {told}."


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
