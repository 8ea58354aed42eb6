"""Which zone a name means: IANA's, Windows', a vendor's path, what a person sees, or the file's own VTIMEZONE.

An unknown name never becomes a floating time in silence: it is read as one, and the reading says so.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from followup.doors.ics.offsets import Effort, file_zone
from followup.doors.ics.properties import read_properties
from followup.doors.ics.quirks.zone_names import path_ends, spoken_zone

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_NOT_ZONES = {"localtime", "posixrules", "Factory"}
"""Files beside the zones: what they say depends on the machine."""
_SAMPLES = tuple(datetime(year, month, 15, tzinfo=UTC) for year in (2020, 2026) for month in (1, 4, 7, 10))
_NUMBERED = re.compile(r"\s+\d{1,3}$")


class Zones:
    """The zones of one calendar of one file.

    *own* are the VTIMEZONEs by TZID, *floating* the zone of times that name none.
    """

    def __init__(self, own: Mapping[str, Sequence[bytes]], floating: ZoneInfo) -> None:
        self._own = own
        self._effort = Effort()
        self._known: dict[str, tuple[tzinfo, bool]] = {"": (floating, True)}
        self.unknown: set[str] = set()
        """Names that nothing explained; times in them are read as floating ones."""

    def __call__(self, tzid: str) -> tuple[tzinfo, bool]:
        """The zone of a TZID, and whether its times float."""
        if tzid not in self._known:
            found = self._find(tzid)
            if found is None:
                self.unknown.add(tzid)
            self._known[tzid] = (found, False) if found is not None else self._known[""]
        return self._known[tzid]

    def _find(self, tzid: str) -> tzinfo | None:
        name = tzid.strip()
        known, described = named(name), None
        if known is None or not _is_iana(name):
            described = self._described(tzid)
        if known is not None and described is not None:
            # what a file says of a Windows name counts; where it says the same, IANA's zone knows more of the past
            return known if _alike(known, described) else described
        return (
            known
            or described
            or spoken_zone(name, iana, by_city)
            # Outlook numbers the zones it has changed: "W. Europe Standard Time 1"
            or named(_NUMBERED.sub("", name))
        )

    def _described(self, tzid: str) -> tzinfo | None:
        """What the file's own VTIMEZONEs of that name say; of several, the first that says anything."""
        for block in self._own.get(tzid.strip(), ()):
            zone = file_zone(tzid, block, self._effort)
            if zone is not None:
                return zone
            place = read_properties(block).text("X-LIC-LOCATION")
            if place and (known := named(place)):
                return known
        return None


def _is_iana(name: str) -> bool:
    """Whether a name says so plainly which zone is meant that no VTIMEZONE needs to be asked."""
    zone = iana(name)
    return zone.key == name if zone is not None else "/" in name


def _alike(one: tzinfo, other: tzinfo) -> bool:
    """Whether two zones show the same time, in summer and winter, today and some years ago."""
    return all(moment.astimezone(one).utcoffset() == moment.astimezone(other).utcoffset() for moment in _SAMPLES)


@lru_cache(maxsize=512)
def named(name: str) -> tzinfo | None:
    """The zone with one of the names that mean the same everywhere: IANA's, a path that ends in one, Windows'."""
    found = iana(name)
    if found is None and "/" in name:
        found = next((zone for end in path_ends(name) if (zone := iana(end)) is not None), None)
    if found is None:
        found = iana(_windows().get(name.casefold(), ""))
    return UTC if found is not None and found.key in {"UTC", "Etc/UTC"} else found


@lru_cache(maxsize=512)
def iana(name: str) -> ZoneInfo | None:
    """IANA's zone of that name, in whatever case."""
    if not _NAME.fullmatch(name) or name in _NOT_ZONES:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        key = _keys().get(name.casefold())
        return ZoneInfo(key) if key else None


def by_city(city: str) -> ZoneInfo | None:
    """The zone whose name ends in *city*."""
    return iana(_cities().get(city.casefold(), ""))


@lru_cache(maxsize=1)
def _keys() -> Mapping[str, str]:
    return {key.casefold(): key for key in sorted(available_timezones() - _NOT_ZONES)}


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, str]:
    return {key.rpartition("/")[2]: _keys()[key] for key in _keys() if "/" in key and not key.startswith("etc/")}


@lru_cache(maxsize=1)
def _windows() -> Mapping[str, str]:
    """Windows' names (CLDR's table, as icalendar ships it)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
    return {name.casefold(): key for name, key in WINDOWS_TO_OLSON.items()}
