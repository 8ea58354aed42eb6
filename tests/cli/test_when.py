"""What a person types as a moment or a range."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.cli.when import parse_when, range_for
from followup.errors import WrongUsage
from followup.model import Range, Settings

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
FORM = "an ISO date or time like 2026-11-20, 2026-11-20T18:30 or 2026-11-20T18:30+01:00"


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-20", utc(2026, 11, 19, 23)),
        ("2026-07-01", utc(2026, 6, 30, 22)),
        ("2026-11-20T18:30", utc(2026, 11, 20, 17, 30)),
        ("2026-11-20 18:30:15", utc(2026, 11, 20, 17, 30, 15)),
        ("2026-11-20T18:30Z", utc(2026, 11, 20, 18, 30)),
        ("2026-11-20T18:30-05:00", utc(2026, 11, 20, 23, 30)),
        (" 2026-11-20 ", utc(2026, 11, 19, 23)),
        # the night the clocks go forward: 02:30 doesn't exist, 03:00 is the first moment that does
        ("2026-03-29T02:30", utc(2026, 3, 29, 1)),
        # the night they go back: 02:30 comes twice, the first counts
        ("2026-10-25T02:30", utc(2026, 10, 25, 0, 30)),
    ],
)
def test_moments(text: str, instant: datetime) -> None:
    """Without a zone of its own a moment is the person's wall time; a date is its first moment."""
    assert parse_when(text, BERLIN, "--now") == instant


@pytest.mark.parametrize("text", ["", "now", "tomorrow", "20.11.2026", "2026-13-01", "2026-11-20T25:00", "7d"])
def test_what_is_no_moment(text: str) -> None:
    """One line says what was wrong and what was wanted."""
    with pytest.raises(WrongUsage) as wrong:
        parse_when(text, BERLIN, "--now")
    assert wrong.value.lines == (f"--now '{text}' is not {FORM}",)


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31T23:59-12:00", "1899-12-31"])
def test_absurd_years(text: str) -> None:
    """No later sum can overflow."""
    with pytest.raises(WrongUsage) as wrong:
        parse_when(text, BERLIN, "--since")
    assert wrong.value.lines in {
        (f"--since '{text}' is outside the years 1900 to 2199",),
        (f"--since '{text}' is not {FORM}",),
    }


@pytest.mark.parametrize(
    ("command", "back", "ahead", "whole"),
    [
        ("import", 7, 14, False),
        ("sync", 7, 14, False),
        ("classify", 7, 14, False),
        ("catch-up", 7, 0, True),
        ("report", 30, 0, False),
    ],
)
def test_default_ranges(command: str, back: int, ahead: int, whole: bool) -> None:
    """Each command looks back and ahead as the product says; catch-up forgives its whole range."""
    grace = 9 * DAY if whole else timedelta(hours=48)
    assert range_for(command, None, None, NOW, Settings(), BERLIN) == Range(NOW - back * DAY, NOW + ahead * DAY, grace)


def test_configured_range() -> None:
    """Lookback, horizon and grace come from the configuration."""
    settings = replace(Settings(), lookback=3 * DAY, horizon=DAY, grace=5 * DAY)
    assert range_for("sync", None, None, NOW, settings, BERLIN) == Range(NOW - 3 * DAY, NOW + DAY, 5 * DAY)


@pytest.mark.parametrize(
    ("since", "until", "begins", "ends"),
    [
        ("36h", None, NOW - timedelta(hours=36), NOW + 14 * DAY),
        (None, "2w", NOW - 7 * DAY, NOW + 14 * DAY),
        ("2026-11-16", "2026-11-21", utc(2026, 11, 15, 23), utc(2026, 11, 20, 23)),
        ("2026-11-16T09:00Z", "0h", utc(2026, 11, 16, 9), NOW),
        ("2026-11-25", None, utc(2026, 11, 24, 23), NOW + 14 * DAY),
    ],
)
def test_given_ranges(since: str | None, until: str | None, begins: datetime, ends: datetime) -> None:
    """A span counts back from now for since and ahead for until; a date is its first moment in the person's zone."""
    found = range_for("import", since, until, NOW, Settings(), BERLIN)
    assert (found.since, found.until) == (begins, ends)


def test_naming_since_forgives_the_whole_range() -> None:
    """Whoever asks for an event of three weeks ago gets its reminder, late; a window closes after its event ends."""
    found = range_for("import", "21d", None, NOW, Settings(), BERLIN)
    assert found.grace >= NOW - found.since + DAY
    assert range_for("import", None, "7d", NOW, Settings(), BERLIN).grace == timedelta(hours=48)
    assert range_for("import", "1h", None, NOW, Settings(), BERLIN).grace >= timedelta(hours=48)


@pytest.mark.parametrize(
    ("since", "until", "line"),
    [
        ("x", None, f"--since 'x' is neither a span like 7d nor {FORM}"),
        (None, "7y", f"--until '7y' is neither a span like 7d nor {FORM}"),
        ("2026-11-21", "2026-11-20", ("--since 2026-11-21 and --until 2026-11-20: the range is empty: "
         "its start must come before its end")),
        (None, "2026-11-01", "--until 2026-11-01: the range is empty: its start must come before its end"),
        ("999999w", None, f"--since '999999w' is neither a span like 7d nor {FORM}"),
    ],
)  # fmt: skip
def test_wrong_ranges(since: str | None, until: str | None, line: str) -> None:
    """One line, with the option that is wrong."""
    with pytest.raises(WrongUsage) as wrong:
        range_for("import", since, until, NOW, Settings(), BERLIN)
    assert wrong.value.lines == (line,)
