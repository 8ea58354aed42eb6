"""Outlook, Exchange, Webex, Lotus: zones named by what a person sees, not by what RFC 5545 section 3.2.19 defines.

``(UTC+01:00) Amsterdam, Berlin, Bern``, ``Pacific Time (US & Canada)``, ``tzone://Microsoft/Utc``,
``/softwarestudio.org/Olson_20011030_5/America/New_York``, ``GMT+0100``, ``GMT-05.00/-04.00``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from followup.text.lazily import lazy

Iana = Callable[[str], ZoneInfo | None]

_OFFSET = lazy(r"\(?(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})[:.]?(\d\d)?\)?(.*)", re.IGNORECASE | re.DOTALL)
_UTC = lazy(r"\(?(?:UTC|GMT|Z|Zulu|Coordinated Universal Time)\)?|tzone://Microsoft/Utc", re.IGNORECASE)
_NO_OFFSET = lazy(r"\(?(?:UTC|GMT)\)?\s+(?!\s*[+-]\s*\d)(.+)", re.IGNORECASE | re.DOTALL)
_SEASON = lazy(r"\s*\((?:Standard|Daylight)\)", re.IGNORECASE)
_SPOKEN = {
    "atlantic time": "America/Halifax",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix",
    "newfoundland": "America/St_Johns",
    "greenwich mean time": "Europe/London",
    "british time": "Europe/London",
    "central european time": "Europe/Berlin",
    "western european time": "Europe/Lisbon",
    "eastern european time": "Europe/Athens",
    "europe time": "Europe/Berlin",
    "india": "Asia/Kolkata",
    "india time": "Asia/Kolkata",
    "japan": "Asia/Tokyo",
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}
_CHANGING: dict[tuple[float, float], str] = {
    (-10, -9): "America/Adak",
    (-9, -8): "America/Anchorage",
    (-8, -7): "America/Los_Angeles",
    (-7, -6): "America/Denver",
    (-6, -5): "America/Chicago",
    (-5, -4): "America/New_York",
    (-4, -3): "America/Halifax",
    (0, 1): "Europe/London",
    (1, 2): "Europe/Berlin",
    (2, 3): "Europe/Athens",
}
"""Names of two offsets, winter's and summer's, in hours: the zones that most people with such clocks live by."""
_HOUR = timedelta(hours=1)
_WINTER, _SUMMER = datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)


def spoken_zone(name: str, iana: Iana, by_city: Iana) -> tzinfo | None:
    """The zone a display name means; None where it names none.

    *iana* gives a zone by its name, *by_city* by the last part of it.
    """
    if _UTC.fullmatch(name):
        return UTC
    offset, words = _split(name)
    later, rest = _split(_SEASON.sub("", words).lstrip(" /"))
    if offset is not None and later is not None and not _SEASON.sub("", rest).strip():
        # one of the two would be wrong for half of the year: better no zone than that
        return iana(_CHANGING.get((offset / _HOUR, later / _HOUR), ""))
    for key in _said(words):
        zone = iana(_SPOKEN[key]) if key in _SPOKEN else by_city(key.replace(" ", "_"))
        # a city says more than an offset, unless it contradicts it
        if zone is not None and (offset is None or offset in _offsets(zone)):
            return zone
    return None if offset is None else timezone(offset) if offset else UTC


def path_ends(name: str) -> Iterator[str]:
    """The ends of a vendor's path that may be a zone's own name, longest first."""
    parts = [part for part in name.split("/") if part]
    for length in (3, 2, 1):
        if length < len(parts) or (length == len(parts) and name.startswith("/")):
            yield "/".join(parts[-length:])


def _split(name: str) -> tuple[timedelta | None, str]:
    none = _NO_OFFSET.fullmatch(name)
    if none is not None:
        return timedelta(0), none[1]
    match = _OFFSET.match(name)
    if match is None:
        return None, name
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > 14 or minutes > 59:
        return None, name
    offset = timedelta(hours=hours, minutes=minutes)
    return (-offset if match[1] == "-" else offset), match[4]


def _said(words: str) -> Iterator[str]:
    """The names in a display name: cities between commas, without what stands in brackets."""
    for part in re.split(r"[,;/:]", re.sub(r"\([^)]*\)", "", words)):
        if key := part.strip().casefold():
            yield key
            yield key.removesuffix(" standard").removesuffix(" daylight")


def _offsets(zone: ZoneInfo) -> tuple[timedelta | None, ...]:
    """What display names give is the offset in winter; the south's winter is in July."""
    offsets = sorted(moment.astimezone(zone).utcoffset() or timedelta(0) for moment in (_WINTER, _SUMMER))
    return (offsets[0],)
