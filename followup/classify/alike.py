"""Occurrences that nothing tells apart but their day, so that a series is judged once."""

from __future__ import annotations

from collections.abc import Hashable
from operator import attrgetter

from followup.classify.context import Context
from followup.classify.facts import has_namesake, local_start, minutes_of
from followup.classify.surrounding import named_after
from followup.model import Event

_TOLD = attrgetter(
    "uid", "summary", "description", "location", "organizer", "attendees", "status", "transparent", "event_type",
    "calendar", "origin.calendar", "color", "conference", "link", "recurring", "unreadable", "ours",
)  # fmt: skip


def alike(event: Event, context: Context) -> Hashable:
    """All that a verdict on *event* may rest on in *context*: with the same of it, it is the same verdict."""
    when = event.all_day, local_start(event, context.zone), minutes_of(event)
    whole = named_after(event, context)
    return _TOLD(event), when, has_namesake(event, context), whole and alike(whole, context)
