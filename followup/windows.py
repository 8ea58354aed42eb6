"""The window: from when until when a message to an interaction counts (the 24/48 rule)."""

from __future__ import annotations

from datetime import timedelta

from followup.model import WINDOWS, Interaction, Settings, Touch, Window

FURTHER = timedelta(hours=24)
"""How long a further touch stays open (decision 9)."""


def window_for(interaction: Interaction, touch: Touch, settings: Settings) -> Window:
    """When *touch* counts, UTC.

    The first touch counts in elapsed time from the interaction's end; a further one says itself when it falls due.
    A rule that closes before it opens gives an empty window at its opening.
    """
    if touch.opens is not None:
        return Window(touch.opens, touch.opens + FURTHER)
    rule = settings.windows.get(interaction.kind) or WINDOWS[interaction.kind]
    return Window(interaction.ends + rule.opens, interaction.ends + max(rule.opens, rule.closes))
