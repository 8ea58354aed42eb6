"""What ``doctor`` asks Google: whether it answers, its clock, which calendars there are and what they show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from followup.doors.google.answer import WHERE_IDS_ARE
from followup.doors.google.api import Api
from followup.doors.google.fields import Json, rows_of, text_of
from followup.errors import FollowupError, PassingFault, SignInNeeded
from followup.model import Check
from followup.text import one_line

SKEW = timedelta(minutes=5)
"""A clock that is further off than this makes sign-ins fail and reminders come at the wrong time."""
SHOWN = 30
"""So many calendars of the person's are listed."""
_BUSY_ONLY = frozenset({"freeBusyReader", "none"})
_SHARE = "ask whoever owns it to share all event details with you, or take it out of google.read"


def calendar_checks(api: Api, read: Sequence[str], now: datetime | None) -> Iterator[Check]:
    """Google's clock against *now* (UTC; None where it is only pretended), each calendar in *read*, and all there are.

    Raises ``SignInNeeded``, and ``PassingFault`` where Google can't be reached. Nothing is written.
    """
    served: list[datetime] = []
    seen = [_calendar(api, calendar, served) for calendar in read]
    if now is not None and served:
        yield _clock(now, served[0])
    yield from seen
    if found := _all(api, served):
        yield found


def _calendar(api: Api, calendar: str, served: list[datetime]) -> Check:
    what = f"calendar {one_line(calendar, 60)}"
    request = api.service.events().list(
        calendarId=calendar, singleEvents=True, maxResults=1, fields="summary,timeZone,accessRole"
    )
    try:
        page = _get(api, request, f"read the calendar '{calendar}'", served)
    except (SignInNeeded, PassingFault):
        raise
    except FollowupError as error:
        return Check(what, False, error.message, error.advice)
    role, name = text_of(page, "accessRole"), one_line(text_of(page, "summary"), 60)
    if role in _BUSY_ONLY:
        return Check(what, False, f"{name} shows you only when it is busy", _SHARE)
    return Check(what, True, ", ".join(filter(None, (name, f"role {role}" if role else "", text_of(page, "timeZone")))))


def _clock(now: datetime, served: datetime) -> Check:
    off = now - served
    if abs(off) <= SKEW:
        return Check("Google's clock", True, "agrees with this computer's")
    minutes = round(abs(off).total_seconds() / 60)
    side = "ahead of" if off > timedelta(0) else "behind"
    return Check(
        "Google's clock", False, f"this computer's clock is {minutes} minutes {side} it", "set this computer's clock"
    )


def _all(api: Api, served: list[datetime]) -> Check | None:
    """Every calendar of the person's with its id; what the sign-in may not ask is said so, and is no fault."""
    what = "your calendars"
    request = api.service.calendarList().list(
        maxResults=250, showHidden=True, fields="items(id,summary,summaryOverride,accessRole,primary)"
    )
    try:
        items = rows_of(_get(api, request, "list your calendars", served), "items")
    except SignInNeeded:
        return Check(what, True, f"this sign-in may not list them; {WHERE_IDS_ARE}")
    except FollowupError as error:
        return Check(what, False, error.message, error.advice)
    if not items:
        return None
    shown = [_listed(item) for item in sorted(items, key=lambda item: item.get("primary") is not True)[:SHOWN]]
    more = f"; {len(items) - SHOWN} more" if len(items) > SHOWN else ""
    return Check(what, True, "; ".join(shown) + more)


def _listed(item: Json) -> str:
    name = one_line(text_of(item, "summaryOverride") or text_of(item, "summary"), 40)
    known = "primary" if item.get("primary") is True else one_line(text_of(item, "id"), 100)
    role = "" if text_of(item, "accessRole") == "owner" else f", {one_line(text_of(item, 'accessRole'), 30)}"
    return f"{name} ({known}{role})"


def _get(api: Api, request: Any, what: str, served: list[datetime]) -> Json:
    request.add_response_callback(lambda response: _note_date(response, served))
    return api.get(request, what)


def _note_date(response: Mapping[str, str], served: list[datetime]) -> None:
    try:
        when = parsedate_to_datetime(response.get("date", ""))
    except ValueError:
        return
    served.append(when if when.tzinfo else when.replace(tzinfo=UTC))
