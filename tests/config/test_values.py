"""Each kind of value reads what a person may write, and refuses the rest in a sentence."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.config.faults import domain_fault, email_fault, endpoint_fault, no_template_fault
from followup.config.table import KEYS
from followup.config.toml import shown, toml
from followup.config.values import (
    BadValue,
    Clock,
    Flag,
    Length,
    Many,
    Number,
    Text,
    Weekdays,
    Zone,
    format_span,
    parse_span,
)
from followup.model import Settings


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("1h", timedelta(hours=1)),
        ("7d", timedelta(days=7)),
        ("36h", timedelta(hours=36)),
        ("90m", timedelta(minutes=90)),
        ("2w", timedelta(weeks=2)),
        ("1d12h", timedelta(hours=36)),
        (" 7D ", timedelta(days=7)),
        ("0h", timedelta(0)),
    ],
)
def test_spans_are_read(text: str, span: timedelta) -> None:
    """A span is numbers and units."""
    assert parse_span(text) == span


@pytest.mark.parametrize("text", ["", "7", "d", "7 d", "-7d", "7y", "1.5h", "7d!", "999999w", "٧d", "7d\n8"])
def test_what_is_no_span_is_refused(text: str) -> None:
    """Neither signs nor fractions nor other units nor other digits make a span."""
    with pytest.raises(ValueError, match=r"is not a span|longer than"):
        parse_span(text)


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=30_000)))
def test_spans_return_from_text(span: timedelta) -> None:
    """What is written is read again as the same span, to the second."""
    whole = timedelta(seconds=int(span.total_seconds()))
    assert parse_span(format_span(whole)) == whole


def test_hours_stay_hours_up_to_three_days() -> None:
    """The 24/48 rule is written in hours, longer spans in days."""
    assert [format_span(timedelta(hours=hours)) for hours in (1, 24, 48, 72, 96)] == ["1h", "24h", "48h", "72h", "4d"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("09:00-18:00", (time(9), time(18))),
        ("9:00 - 18:30", (time(9), time(18, 30))),
        ("22:00-07:00", (time(22), time(7))),
        ("18:00-24:00", (time(18), time(0))),
        ("00:00–00:00", (time(0), time(0))),
    ],
)
def test_stretches_of_the_day(text: str, hours: tuple[time, time]) -> None:
    """A stretch may pass midnight, end at it, or be empty."""
    assert Clock().read(text) == hours


@pytest.mark.parametrize(
    ("value", "raw", "problem"),
    [
        (Clock(), "9-18", '"9-18" is not a stretch of the day like "09:00-18:00"'),
        (Clock(), "25:00-26:00", '"25:00-26:00" is not a stretch of the day like "09:00-18:00"'),
        (Clock(some=True), "09:00-09:00", '"09:00-09:00" begins when it ends'),
        (Flag(), "yes", '"yes" is not true or false'),
        (Flag(), 1, "1 is not true or false"),
        (Number(5, 240, whole=True), 2.5, "2.5 is not a whole number from 5 to 240"),
        (Number(5, 240, whole=True), True, "true is not a whole number from 5 to 240"),
        (Number(0, 1), 1.5, "1.5 is not a number from 0 to 1"),
        (Length(), "0h", '"0h" is not a span like 90m, 36h, 7d or 2w'),
        (Length(), 7, "7 is not a span like 90m, 36h, 7d or 2w"),
        (Length(days=True), "36h", '"36h" is not a span of whole days like 7d or 2w'),
        (Weekdays(), [], "[] is not a list of days out of mon, tue, wed, thu, fri, sat, sun"),
        (Weekdays(), "mon", '"mon" is not a list of days out of mon, tue, wed, thu, fri, sat, sun'),
        (Zone(), "Europe/Berlim", '"Europe/Berlim" is not a time zone like Europe/Berlin'),
        (Zone(), "../../etc/passwd", '"../../etc/passwd" is not a time zone like Europe/Berlin'),
        (Text(), ["x"], "[…] is not a text"),
        (Text(), {"a": 1}, "a table is not a text"),
        (Many(Text(), most=1), ["a", "b"], "this has 2 entries; at most 1 are allowed"),
        (Text("an address", secret=True), 1, "this is not an address"),
    ],
)
def test_refusals(value: Clock, raw: object, problem: str) -> None:
    """What is refused is shown, with what was wanted."""
    with pytest.raises(BadValue) as refused:
        value.read(raw)
    assert refused.value.problems == (("", problem),)


def test_lists_name_every_bad_entry() -> None:
    """Entries are counted from one, and all bad ones are named."""
    with pytest.raises(BadValue) as refused:
        Weekdays().read(["mon", "funday", "tuesday", 8])
    wanted = "is not one of mon, tue, wed, thu, fri, sat, sun"
    assert refused.value.problems == (("[2]", f'"funday" {wanted}'), ("[4]", f"8 {wanted}"))
    with pytest.raises(BadValue) as refused:
        Many(Number(0, 1)).read([0, 2, "x"])
    assert [path for path, _ in refused.value.problems] == ["[2]", "[3]"]


def test_days_and_zones_are_read() -> None:
    """Days may be abbreviated; an empty zone is none."""
    assert Weekdays().read(["Mon", "sunday"]) == {0, 6}
    assert Zone().read("Europe/Berlin") == ZoneInfo("Europe/Berlin")
    assert Zone().read(" ") is None


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("Follow up: {who} ({kind})", ""),
        ("100 % {{sure}}", ""),
        ("{who", "has an unpaired brace; write {{ or }} for a brace itself"),
        ("{}", "has the field {}; only plain fields like {who} are allowed"),
        ("{who.__class__}", "has the field {who.__class__}; only plain fields like {who} are allowed"),
        ("{who!r}", "has the field {who}; only plain fields like {who} are allowed"),
        ("{who:>99999999}", "has the field {who}; only plain fields like {who} are allowed"),
        ("{name}", "has the unknown field {name}; there are kind, who"),
    ],
)
def test_templates_have_plain_fields_only(template: str, fault: str) -> None:
    """No attribute, index, conversion or width gets into a template."""
    assert no_template_fault(template, frozenset({"who", "kind"})) == fault


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("", ""),
        ("http://127.0.0.1:8080", ""),
        ("http://[::1]:8080", ""),
        ("http://localhost", ""),
        ("https://calendar.example.com", ""),
        ("http://calendar.example.com", "is plain http to another machine; use https"),
        ("ftp://127.0.0.1", "is not an address like http://127.0.0.1:8080 (scheme, host and port only)"),
        ("https://h/path", "is not an address like http://127.0.0.1:8080 (scheme, host and port only)"),
        ("127.0.0.1:8080", "is not an address like http://127.0.0.1:8080 (scheme, host and port only)"),
        ("http://127.0.0.1:99999", "is not an address like http://127.0.0.1:8080"),
    ],
)
def test_endpoints(address: str, fault: str) -> None:
    """Plain http goes no further than this machine."""
    assert endpoint_fault(address) == fault


@pytest.mark.parametrize("address", ["robin", "@example.com", "robin@", "robin@example", "ro bin@example.com"])
def test_what_is_no_address(address: str) -> None:
    """An address has a name and a domain."""
    assert email_fault(address) == "is not an e-mail address"
    assert email_fault("robin@example.com") == ""
    assert domain_fault("example") == "is not a domain like example.com"


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.path)
def test_every_default_is_allowed(key: object) -> None:
    """Each default, written as TOML and read again, is itself."""
    import tomllib

    from followup.config.table import Key

    assert isinstance(key, Key)
    default = key.of(Settings())
    assert key.value.read(tomllib.loads(f"x = {key.value.write(default)}")["x"]) == default
    if key.example:
        key.value.read(tomllib.loads(f"x = {key.example}")["x"])


@given(st.text())
def test_any_text_returns_from_toml(text: str) -> None:
    """Every text can be written, whatever is in it, and nothing invisible stands in the file."""
    import tomllib

    written = toml(text)
    whole = "".join("\ufffd" if "\ud800" <= ch <= "\udfff" else ch for ch in text)
    assert tomllib.loads(f"x = {written}")["x"] == whole
    assert "\n" not in written
    assert "\u202e" not in written


def test_what_is_shown_is_short_and_on_one_line() -> None:
    """A hostile value does not reach the terminal."""
    assert shown("a\x1b[31m\n" * 50) == '"' + ("a\\u001B[31m\\n" * 50)[:58] + "…"
    with pytest.raises(TypeError):
        toml(object())
