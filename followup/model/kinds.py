"""The closed lists of the program: kinds, answers, states."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an event was to a professional who follows up."""

    INTERVIEW = "interview"
    APPLICATION = "application"
    REJECTION = "rejection"
    INFORMATIONAL = "informational"
    NETWORKING_EVENT = "networking_event"
    OUTREACH = "outreach"
    MEETING = "meeting"
    NONE = "none"


class Answer(StrEnum):
    """How somebody answered an invitation (PARTSTAT, RFC 5545 section 3.2.12)."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    NEEDS_ACTION = "needsAction"


class Status(StrEnum):
    """Whether an event takes place (STATUS, RFC 5545 section 3.8.1.11)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class State(StrEnum):
    """Where a reminder is in its life."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"
