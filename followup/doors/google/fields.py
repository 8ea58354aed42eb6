"""Google's JSON, field by field: what is missing or of the wrong type comes out empty, never as an exception."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from followup.model import When

Json = Mapping[str, Any]


def moment(when: datetime, zone: ZoneInfo | None) -> dict[str, str]:
    """An instant as an EventDateTime, written down in *zone* (UTC without one)."""
    local = when.astimezone(zone or UTC)
    return {"dateTime": local.isoformat(timespec="seconds"), "timeZone": zone.key if zone else "UTC"}


def when_of(value: Json, default_zone: ZoneInfo) -> When | None:
    """A date or an instant in UTC; None where there is neither."""
    try:
        if text := text_of(value, "dateTime"):
            found = datetime.fromisoformat(text)
            if found.tzinfo is None:
                found = found.replace(tzinfo=_zone(text_of(value, "timeZone"), default_zone))
            return found.astimezone(UTC)
        return date.fromisoformat(text) if (text := text_of(value, "date")) else None
    except (ValueError, OverflowError):
        return None


def _zone(name: str, default: ZoneInfo) -> ZoneInfo:
    try:
        return ZoneInfo(name) if name else default
    except (ValueError, KeyError, OSError):
        return default


def instant_of(value: Json) -> datetime | None:
    """An EventDateTime as an instant in UTC; a date is its midnight in UTC."""
    when = when_of(value, ZoneInfo("UTC"))
    if when is None or isinstance(when, datetime):
        return when
    return datetime.combine(when, time(), UTC)


def private_of(resource: Json) -> dict[str, str]:
    """An event's private extended properties."""
    pairs = map_of(map_of(resource, "extendedProperties"), "private")
    return {key: value for key, value in pairs.items() if isinstance(value, str)}


def web(address: str) -> str:
    """*address* if it is one of the web, else empty: other schemes could do anything when clicked."""
    return address if address.startswith(("https://", "http://")) else ""


def text_of(value: Json, key: str) -> str:
    """The text under *key*, else empty."""
    found = value.get(key)
    return found if isinstance(found, str) else ""


def number_of(value: Json, key: str) -> int:
    """The whole number under *key*, else 0."""
    found = value.get(key)
    return found if isinstance(found, int) else 0


def map_of(value: Json, key: str) -> Json:
    """The object under *key*, else an empty one."""
    found = value.get(key)
    return found if isinstance(found, Mapping) else {}


def rows_of(value: Json, key: str) -> list[Json]:
    """The objects in the list under *key*."""
    found = value.get(key)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []
