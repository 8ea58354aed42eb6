"""What people are shown as the name of a zone means that zone, in summer as in winter, or nothing at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followup.doors.ics.quirks.zone_names import spoken_zone
from followup.doors.ics.zones import by_city, iana


@pytest.mark.parametrize(
    ("name", "winter", "summer"),
    [
        ("GMT-05.00/-04.00", -5, -4),
        ("GMT -0500 / GMT -0400", -5, -4),
        ("GMT +0100 (Standard) / GMT +0200 (Daylight)", 1, 2),
        ("GMT -0500", -5, -5),
        ("GMT+0530", 5.5, 5.5),
        ("(UTC-05:00)", -5, -5),
        ("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", 0, 1),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", 0, 1),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", 0, 1),
        ("(UTC) Coordinated Universal Time", 0, 0),
        ("(GMT) Monrovia, Reykjavik", 0, 0),
        ("GMT", 0, 0),
        ("(GMT-05:00) Eastern Time (US & Canada)", -5, -4),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", 1, 2),
    ],
)
def test_spoken(name: str, winter: float, summer: float) -> None:
    """Offsets in January and July, in hours."""
    zone = spoken_zone(name, iana, by_city)
    months = (datetime(2026, month, 15, tzinfo=UTC).astimezone(zone) for month in (1, 7))
    offsets = [(month.utcoffset() or datetime.resolution).total_seconds() / 3600 for month in months]
    assert [round(offset, 6) for offset in offsets] == [winter, summer]
    assert zone is not None


@pytest.mark.parametrize("name", ["", "GMT-03.00/-02.00", "+99:00", "Office", "(GMT+25:00) Nowhere"])
def test_nobody_knows(name: str) -> None:
    """What could be right for half of the year only is no zone."""
    assert spoken_zone(name, iana, by_city) is None
