"""VTIMEZONE components (RFC 5545 section 3.6.5), made from the zone itself.

icalendar's ``Timezone.from_tzinfo`` walks along wall time and so puts the clock change of spring an hour late.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.doors.ics.lines import CRLF, Component, Line, component, line
from followup.model import Span
from followup.timespans import bounded, stretches

_UNIVERSAL = frozenset(
    {"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "GMT", "Etc/GMT", "Universal", "Zulu", "UCT"}
)


def tzid(zone: ZoneInfo) -> str:
    """The name under which times of *zone* are written; empty where they are written in UTC."""
    return "" if not zone.key or zone.key in _UNIVERSAL else zone.key


def vtimezone(zone: ZoneInfo, instants: Iterable[datetime], newline: str = CRLF) -> Component:
    """The rules of *zone* for the years of *instants* (UTC) and the one behind, every change written out.

    A reminder may be moved by hand into next year; the years say what a rule (RRULE) could only say of regular zones.
    """
    years = [bounded(instant).year for instant in instants]
    span = Span(datetime(min(years) - 1, 12, 1, tzinfo=UTC), datetime(max(years) + 2, 2, 1, tzinfo=UTC))
    parts: list[Line | Component] = [line("TZID", tzid(zone), newline)]
    before: timedelta | None = None
    for stretch, offset in stretches(span, zone):
        parts.append(_observance(stretch.start, offset if before is None else before, offset, zone, newline))
        before = offset
    return component("VTIMEZONE", parts, newline)


def wall(instant: datetime, zone: ZoneInfo) -> str | None:
    """*instant* as local time of *zone*; None in the hour that comes twice, whose second time has no such form."""
    local = instant.astimezone(zone)
    return None if local.fold else stamp(local)


def stamp(when: datetime) -> str:
    """A date-time as digits, RFC 5545 section 3.3.5, without zone."""
    return when.replace(tzinfo=None, microsecond=0).isoformat().replace("-", "").replace(":", "")


def _observance(onset: datetime, before: timedelta, after: timedelta, zone: ZoneInfo, newline: str) -> Component:
    # the onset is written in the time that was left behind (RFC 5545 section 3.6.5)
    there = onset.astimezone(zone)
    ahead = (there.dst() or timedelta(0)) > timedelta(0)
    return component(
        "DAYLIGHT" if ahead else "STANDARD",
        (
            line("DTSTART", stamp((onset + before).replace(tzinfo=None)), newline),
            line("TZOFFSETFROM", _offset(before), newline),
            line("TZOFFSETTO", _offset(after), newline),
            line("TZNAME", there.tzname() or _offset(after), newline),
        ),
        newline,
    )


def _offset(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{left:02}" if left else "")
