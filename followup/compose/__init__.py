"""What a reminder says, and the drafts of the messages it asks for."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from followup.compose.body import body_of, link_of
from followup.compose.kept import Letter, interaction_in, letters_in
from followup.compose.letters import BLANK, TONES, draft, drafts
from followup.compose.titles import title_of
from followup.model import Interaction, Settings, Slot, Touch, Window
from followup.record import record
from followup.text import LANGUAGES

__all__ = ["BLANK", "TONES", "Letter", "Text", "compose", "draft", "drafts", "interaction_in", "letters_in"]


@record
class Text:
    """The words of a reminder."""

    title: str
    body: str
    """Plain text of at most 6,000 characters."""
    link: str
    """http(s) address of the original event; empty without one."""
    language: str
    """Of the title and the reminder's own sentences; a draft in the body may be in another."""


def compose(
    interaction: Interaction,
    touch: Touch,
    window: Window,
    slot: Slot,
    settings: Settings,
    zone: ZoneInfo,
    text: bool = True,
) -> Text:
    """The words of the reminder for *touch* of *interaction*, in ``settings.language``, times in *zone*.

    Depends on *slot* only through ``late``, and never on the present moment: a reminder that is kept composes to the
    same words on every run. Without *text* there is only the title, for a look that shows no more.
    """
    language = settings.language if settings.language in LANGUAGES else "en"
    return Text(
        title=title_of(interaction, settings),
        body=body_of(interaction, touch, window, slot, settings, zone) if text else "",
        link=link_of(interaction),
        language=language,
    )
