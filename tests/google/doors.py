"""Doors onto the tests' Calendar server, with a clock and waits of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from followup.doors.google.api import Api
from followup.doors.google.calendar import NamedCalendar
from followup.doors.google.endpoint import endpoint_for
from followup.doors.google.listing import Listings
from followup.doors.google.patience import Patience
from followup.doors.google.source import UNKNOWN, GoogleSource
from followup.doors.google.target import GoogleTarget, TargetCalendar
from followup.model import Me
from tests.google.server import SCOPE, CalendarServer

OWNED = SCOPE + "calendar.events.owned"


@dataclass
class Clock:
    """Time that passes only by waiting."""

    waits: list[float] = field(default_factory=list)
    ends: type[BaseException] | None = None
    """Raised instead of waiting: the program is killed right there."""

    def sleep(self, seconds: float) -> None:
        if self.ends is not None:
            raise self.ends
        self.waits.append(seconds)

    def __call__(self) -> float:
        return sum(self.waits)


def patient(clock: Clock, **parts: Any) -> Patience:
    return Patience(sleep=clock.sleep, chance=lambda: 0.5, clock=clock, **parts)


def credentials(server: CalendarServer, *scopes: str) -> Any:
    """A sign-in that the server knows."""
    from google.oauth2.credentials import Credentials

    access, refresh = server.oauth.sign_in(*(scopes or (OWNED,)))
    return Credentials(
        token=access,
        refresh_token=refresh,
        token_uri=f"{server.url}/token",
        client_id=server.oauth.client_id,
        client_secret=server.oauth.client_secret,
    )


def api_for(server: CalendarServer, *scopes: str, clock: Clock | None = None, **parts: Any) -> Api:
    return Api(credentials(server, *scopes), endpoint_for(server.url), patient(clock or Clock(), **parts))


def target_for(api: Api, calendar: TargetCalendar | str = "primary") -> GoogleTarget:
    return GoogleTarget(Listings(api), NamedCalendar(calendar) if isinstance(calendar, str) else calendar)


def both(
    api: Api, read: Sequence[str] = ("primary",), write: str = "primary", me: Me = UNKNOWN
) -> tuple[GoogleSource, GoogleTarget]:
    """Source and target as one run opens them: they share their listings."""
    listings = Listings(api)
    return GoogleSource(listings, read, me), GoogleTarget(listings, NamedCalendar(write))


def meeting(start: datetime, **parts: Any) -> dict[str, Any]:
    """An ordinary meeting of an hour, to ``put``."""
    end = start + timedelta(hours=1)
    return {
        "summary": "Interview with Jane Doe",
        "start": {"dateTime": start.isoformat(), "timeZone": "UTC"},
        "end": {"dateTime": end.isoformat(), "timeZone": "UTC"},
        **parts,
    }
