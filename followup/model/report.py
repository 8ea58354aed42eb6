"""What became of the follow-ups of some weeks."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from followup.model.decided import Window
from followup.model.kinds import Kind
from followup.record import record


class Fate(StrEnum):
    """What became of one thing to follow up."""

    ON_TIME = "on_time"
    """Done before its window closed."""
    LATE_DONE = "late_done"
    """Done, after its window had closed."""
    OPEN = "open"
    """Not done, and its window is still open or still to come."""
    LATE = "late"
    """Not done, and its window has closed; its reminder stands."""
    MISSED = "missed"
    """Its window has closed, and no reminder of it stands."""
    SKIPPED = "skipped"
    """The person said no: it counts neither way."""


@record
class Entry:
    """One thing to follow up, and what became of it."""

    identity: str
    kind: Kind
    fate: Fate
    who: str
    """People and organisation, for people to read."""
    organisation: str
    title: str
    ended: datetime
    """When the interaction ended (UTC)."""
    window: Window
    done: datetime | None = None
    by_reminder: bool = False
    """Only the reminder tells of it: *title* is the reminder's, else the event's."""


@record
class Rate:
    """How many of a kind were followed up; those still open or skipped by the person count neither way."""

    kind: Kind | None
    """None: all kinds together."""
    due: int
    done: int
    on_time: int
    hours: float | None
    """The median of hours from the end of the interaction to the follow-up; None if there was none."""

    @property
    def follow_up(self) -> float | None:
        """Share that was followed up at all; None where nothing was due."""
        return self.done / self.due if self.due else None

    @property
    def timely(self) -> float | None:
        """Share that was followed up before its window closed; None where nothing was due."""
        return self.on_time / self.due if self.due else None


@record
class Week:
    """One calendar week, by the day its interactions ended."""

    monday: date
    done: int
    late: int
    """Done late."""
    missed: int
    open: int


@record
class Report:
    """Everything that ``report`` shows."""

    since: date
    until: date
    total: Rate
    kinds: tuple[Rate, ...]
    weeks: tuple[Week, ...]
    entries: tuple[Entry, ...]
    """Newest first."""
    neglected: tuple[tuple[str, int], ...]
    """Organisations (or people, where none is known) with closed windows and no follow-up, and how many."""
