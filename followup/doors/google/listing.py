"""One listing per calendar and run, shared by whoever reads events and whoever looks for reminders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, no_progress
from followup.doors.google.answer import Answer
from followup.doors.google.api import LARGEST_BATCH, Api
from followup.doors.google.fields import Json, rows_of, text_of
from followup.doors.google.mapping import EVENT_FIELDS
from followup.model import Span
from followup.record import record

LARGEST_PAGE = 2500
MARGIN = timedelta(days=10)
"""Listed before what is asked for: the events that the reminders at its edge belong to, so that none needs a look."""
_FIELDS = f"nextPageToken,summary,timeZone,accessRole,items({EVENT_FIELDS})"
_FEW = 3
"""So many looks go out singly; more of them in batches."""


@record
class Listing:
    """What a calendar holds in a span, deleted events included, and how the person sees it."""

    span: Span
    items: tuple[Json, ...]
    name: str
    zone: ZoneInfo | None
    role: str


class Listings:
    """Reads calendars; each only once, until it was written to."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._known: dict[str, Listing] = {}

    def of(self, calendar: str, span: Span, progress: Progress = no_progress) -> Listing:
        """Everything in *calendar* that touches *span*; raises what ``Answer.error`` makes of a refusal."""
        known = self._known.get(calendar)
        if known and known.span.start <= span.start and span.end <= known.span.end:
            return known
        wide = Span(span.start - MARGIN, span.end)
        listing = self._read(calendar, wide, progress)
        self._known[calendar] = listing
        return listing

    def forget(self, calendar: str) -> None:
        """What was known of *calendar* no longer holds."""
        self._known.pop(calendar, None)

    def look(self, wanted: Sequence[tuple[str, str]]) -> list[Answer]:
        """The answers to ``events.get`` for pairs of calendar and event id; cancelled ones are given too."""
        requests = [
            self.api.service.events().get(calendarId=calendar, eventId=event, fields=EVENT_FIELDS)
            for calendar, event in wanted
        ]
        if len(requests) <= _FEW:
            return [self.api.call(request) for request in requests]
        answers: list[Answer] = []
        for first in range(0, len(requests), LARGEST_BATCH):
            answers += self.api.all(requests[first : first + LARGEST_BATCH])
        return answers

    def _read(self, calendar: str, span: Span, progress: Progress) -> Listing:
        items: list[Json] = []
        page, token = self._page(calendar, span, ""), ""
        while True:
            items += rows_of(page, "items")
            progress("reading", len(items), None)
            # a page may be short or empty and still not be the last
            if not (token := text_of(page, "nextPageToken")):
                break
            page = self._page(calendar, span, token)
        return Listing(
            span, tuple(items), text_of(page, "summary"), _zone(page), text_of(page, "accessRole") or "owner"
        )

    def _page(self, calendar: str, span: Span, token: str) -> Json:
        asked: dict[str, Any] = {
            "calendarId": calendar,
            "singleEvents": True,
            "showDeleted": True,
            "timeMin": _rfc(span.start),
            "timeMax": _rfc(span.end),
            "maxResults": LARGEST_PAGE,
            "fields": _FIELDS,
        }
        if token:
            asked["pageToken"] = token
        return self.api.get(self.api.service.events().list(**asked), f"read the calendar '{calendar}'")


def _rfc(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def _zone(page: Json) -> ZoneInfo | None:
    try:
        return ZoneInfo(text_of(page, "timeZone") or "?")
    except (ValueError, KeyError, OSError):
        return None
