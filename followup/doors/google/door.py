"""The way in: Google's source and target as the configuration describes them, sharing one session and its listings."""

from __future__ import annotations

import random
import time
from collections.abc import Container, Iterator
from datetime import datetime
from pathlib import Path

from followup.doors.google.api import Api
from followup.doors.google.calendar import DedicatedCalendar, NamedCalendar
from followup.doors.google.checks import calendar_checks
from followup.doors.google.listing import Listings
from followup.doors.google.patience import Patience
from followup.doors.google.session import open_api
from followup.doors.google.source import GoogleSource
from followup.doors.google.target import GoogleTarget, TargetCalendar
from followup.model import Check, Settings
from followup.record import record


@record
class GoogleDoor:
    """Google Calendar, opened. ``source`` is None with write-only access: it can't read events."""

    source: GoogleSource | None
    target: GoogleTarget
    api: Api

    def checks(self, now: datetime | None) -> Iterator[Check]:
        """What ``doctor`` asks of the calendars; *now* (UTC) is None where the moment is only pretended."""
        return calendar_checks(self.api, self.source.calendars if self.source else (), now)


def usual_patience() -> Patience:
    """Real waits and real chance."""
    return Patience(sleep=time.sleep, chance=random.SystemRandom().random, clock=time.monotonic)


def open_google(
    settings: Settings, folder: Path, free_mail: Container[str] = frozenset(), patience: Patience | None = None
) -> GoogleDoor:
    """Open what *settings* configure; *folder* is the configuration's, where the made calendar's id is kept.

    No request is sent yet. Raises ``SignInNeeded`` and ``WrongUsage`` for what the files say.
    """
    api = open_api(settings.google, settings.me, patience or usual_patience())
    listings = Listings(api)
    google = settings.google
    reads = google.access != "write-only"
    return GoogleDoor(
        source=GoogleSource(listings, google.read, settings.me, free_mail) if reads else None,
        target=GoogleTarget(listings, calendar_of(settings, api, folder)),
        api=api,
    )


def calendar_of(settings: Settings, api: Api, folder: Path) -> TargetCalendar:
    """The one calendar that is written to. With ``dedicated`` and ``write-only`` no other can be named."""
    if settings.google.access == "owned":
        return NamedCalendar(settings.google.write)
    return DedicatedCalendar(api, folder, settings.timezone.key if settings.timezone else "")


def ensure_calendar(settings: Settings, folder: Path, patience: Patience | None = None) -> str:
    """After a sign-in: find or make the "Follow-ups" calendar; gives its id, empty where access needs none."""
    api = open_api(settings.google, settings.me, patience or usual_patience())
    calendar = calendar_of(settings, api, folder)
    return calendar.renew() if isinstance(calendar, DedicatedCalendar) else ""
