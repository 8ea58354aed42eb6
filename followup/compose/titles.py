"""The title of a reminder: who, where, what kind."""

from __future__ import annotations

from followup.compose.fields import fill
from followup.compose.languages import texts_of
from followup.compose.letters import receiver
from followup.compose.texts.base import Frame
from followup.model import Interaction, Settings
from followup.text import LANGUAGES, one_line

LONGEST = 160
SHOWN = 2
"""Names in a title; more are counted."""


def title_of(interaction: Interaction, settings: Settings) -> str:
    """``Follow up: Jane Doe, Acme (interview)`` in the configured language, or as the person's template has it."""
    frame = texts_of(settings.language if settings.language in LANGUAGES else "en").frame
    kind = frame.kinds.get(interaction.kind, str(interaction.kind))
    organisation = one_line(interaction.organisation, 60)
    summary = one_line(interaction.events[0].summary, 80)
    who = _who(interaction, frame)
    if settings.reminder.title:
        values = {"who": who or organisation or summary, "organisation": organisation, "kind": kind, "summary": summary}
        return one_line(fill(settings.reminder.title, values), LONGEST)
    named = ", ".join(dict.fromkeys(part for part in (who, organisation) if part)) or summary
    return one_line(f"{frame.lead} {named} ({kind})" if named else f"{frame.lead} {kind}", LONGEST)


def _who(interaction: Interaction, frame: Frame) -> str:
    names = list(dict.fromkeys(filter(None, (receiver(person) for person in interaction.people))))
    shown = ", ".join(one_line(name, 50) for name in names[:SHOWN])
    left = len(names) - SHOWN
    return f"{shown} {fill(frame.several, {'count': str(left)})}" if left > 0 else shown
