"""Dates, times and durations as calendars write them, and as they should (RFC 5545 section 3.3.4 to 3.3.6)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from followup.record import record

_WHEN = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:[Zz]()|([+-]\d\d):?(\d\d))?)?[Tt]?"
)
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,7})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)
LONGEST = timedelta(days=36_600)
"""A century: what lasts longer is no event, but somebody's way to write "without end", or a slip."""


class BadValue(ValueError):
    """A value that can't be understood; the message says so for a person, without its property's name."""


@record
class Stamp:
    """A date, or a time on the wall of a zone: what series are counted in, before it becomes an instant."""

    wall: datetime
    """Without a zone; midnight for a date."""
    zone: tzinfo | None = None
    """None: a date."""
    floating: bool = False
    """No zone was written; *zone* is the one that such times are read in."""

    @property
    def is_date(self) -> bool:
        """Whether it is a date."""
        return self.zone is None

    @property
    def when(self) -> date | datetime:
        """The date, or the instant in UTC; raises ``BadValue`` at the ends of time."""
        return self.wall.date() if self.zone is None else self.instant

    @property
    def instant(self) -> datetime:
        """The instant in UTC; of a date its midnight there. A wall time that a zone skips counts as before the gap."""
        try:
            return self.wall.replace(tzinfo=self.zone or UTC).astimezone(UTC)
        except OverflowError as error:
            raise BadValue(f"{self.wall:%Y-%m-%d} is out of reach") from error

    def at(self, wall: datetime) -> Stamp:
        """The same kind of stamp at another wall time."""
        return Stamp(wall, self.zone, self.floating)


ZoneOf = Callable[[str], tuple[tzinfo, bool]]
"""From a TZID (empty: none was written) to its zone, and whether it floats."""


def stamp(text: str, tzid: str, zone_of: ZoneOf) -> Stamp:
    """The date or date-time in *text*; raises ``BadValue``."""
    match = _WHEN.fullmatch(text.strip())
    if match is None:
        raise BadValue(f"“{text[:40]}” is no date")
    try:
        day = datetime(int(match[1]), int(match[2]), int(match[3]))  # noqa: DTZ001
        if match[4] is None:
            return Stamp(day)
        wall = day + _time(int(match[4]), int(match[5]), int(match[6] or 0))
        if match[7] is not None:
            return Stamp(wall, UTC)
        if match[8] is not None:
            minutes = int(match[9]) * (-1 if match[8].startswith("-") else 1)
            return Stamp(wall, timezone(timedelta(hours=int(match[8]), minutes=minutes)))
    except (ValueError, OverflowError) as error:
        raise BadValue(f"“{text[:40]}” is no date") from error
    zone, floating = zone_of(tzid)
    return Stamp(wall, zone, floating)


def _time(hour: int, minute: int, second: int) -> timedelta:
    """The time of day; 24:00:00 and leap seconds are written, though never on a clock that Python knows."""
    if minute > 59 or second > 60 or hour > 24 or (hour == 24 and (minute or second)):
        raise ValueError("no time of day")
    return timedelta(hours=hour, minutes=minute, seconds=min(second, 59))


def duration(text: str) -> timedelta:
    """The DURATION in *text*; raises ``BadValue``."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or not any(match.groups()[1:]):
        raise BadValue(f"“{text[:40]}” is no duration")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length > LONGEST:
        raise BadValue(f"“{text[:40]}” is longer than a century")
    return -length if match[1] == "-" else length


def period(text: str, tzid: str, zone_of: ZoneOf) -> tuple[Stamp, timedelta | None]:
    """The start of a PERIOD and how long it lasts; None for a plain date or time, or a length that can't be."""
    begin, slash, end = text.partition("/")
    start = stamp(begin, tzid, zone_of)
    if not slash:
        return start, None
    try:
        lasts = end.strip().upper().lstrip("+-").startswith("P")
        length = duration(end) if lasts else stamp(end, tzid, zone_of).instant - start.instant
    except BadValue:
        return start, None
    return start, length if timedelta(0) <= length <= LONGEST else None
