"""What an answer of Google's means: whether to ask again, and what to tell the person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from followup.doors.google.fields import Json, map_of, rows_of, text_of
from followup.errors import FollowupError, PassingFault, SignInNeeded, SourceUnreadable, WrongUsage
from followup.record import record
from followup.text import one_line

LOGIN = "run followup auth login"
WHERE_IDS_ARE = "Google Calendar shows ids under Settings > the calendar > Integrate calendar"
CHECK_THE_ID = f"check the calendar's id; {WHERE_IDS_ARE}"
_RATE = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})
_SCOPES = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_API_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})


class CalendarMissing(SourceUnreadable):
    """There is no such calendar, or none that this sign-in may see."""


@record
class Answer:
    """The answer to one request, alone or in a batch."""

    status: int
    """HTTP's; 0 where there was none (connection refused, broken, too slow)."""
    body: Json = field(default_factory=dict)
    reason: str = ""
    """Google's ``reason``, or what became of the connection."""
    message: str = ""
    retry_after: float = 0.0
    """Seconds."""

    @property
    def ok(self) -> bool:
        """Whether it was carried out."""
        return 200 <= self.status < 300

    @property
    def passing(self) -> bool:
        """Whether the same request may work in a moment. ``quotaExceeded`` lasts for hours, so it may not."""
        if self.status == 403:
            return self.reason in _RATE
        return self.status in {0, 408, 429} or self.status >= 500

    def error(self, what: str) -> FollowupError:
        """The error for a request that wanted *what* ("read calendar primary")."""
        said = f"HTTP {self.status}{f', {self.reason}' if self.reason else ''}"
        if self.status == 0:
            return PassingFault(f"can't {what}: {self.reason or 'no answer'}", "check the network and try again")
        if self.passing:
            return PassingFault(f"can't {what} just now ({said})", "try again in some minutes")
        if self.reason == "quotaExceeded":
            return PassingFault(f"can't {what}: Google's limit for this calendar is used up", "try again in some hours")
        if self.status == 401 or self.reason in _SCOPES or "authentication scopes" in self.message:
            return SignInNeeded(f"Google doesn't allow this program to {what} with the present sign-in", LOGIN)
        if self.reason in _API_OFF:
            return WrongUsage(
                "the Google Calendar API is not enabled for your project", "enable it; see docs/google.md"
            )
        if self.status in {404, 410}:
            return CalendarMissing(f"can't {what}: not found", CHECK_THE_ID)
        detail = f": {self.message}" if self.message else ""
        return SourceUnreadable(f"can't {what} ({said}{detail})", "followup doctor looks for the reason")


def refusal(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    """The answer in a response that is no success; whatever it holds, this raises nothing."""
    error = map_of(_loaded(content), "error")
    first = next(iter(rows_of(error, "errors")), {})
    detail = next((text for item in rows_of(error, "details") if (text := text_of(item, "reason"))), "")
    return Answer(
        status,
        reason=one_line(text_of(first, "reason") or detail or text_of(error, "status"), 60),
        message=one_line(text_of(error, "message"), 160),
        retry_after=_seconds(headers.get("retry-after", "")),
    )


def _loaded(content: bytes) -> Json:
    try:
        found: Any = json.loads(content)
    except ValueError:
        return {}
    return found if isinstance(found, Mapping) else {}


def _seconds(text: str) -> float:
    # the form with a date would need a clock; without it the usual waiting time holds
    return float(text) if text.isascii() and text.isdigit() else 0.0
