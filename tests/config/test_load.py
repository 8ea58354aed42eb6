"""A configuration file becomes settings, or every one of its problems is named."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from followup.config.load import load, parse, read_corrections
from followup.errors import WrongConfiguration
from followup.model import GoogleSettings, Hours, IcsSettings, Kind, Me, ReminderStyle, Rule, Settings, WindowRule

WHOLE = """
timezone = "Europe/Berlin"
language = "de"
cadence = "persistent"
horizon = "21d"
lookback = "2w"
grace = "36h"
[me]
name = "Robin Example"
emails = ["Robin@Example.com"]
domains = ["@example.com"]
[hours]
working = "08:30-17:00"
days = ["mon", "tue"]
quiet = "21:00-08:00"
holidays = "de-be"
[window.interview]
enabled = false
opens = "2h"
closes = "36h"
touches = ["7d"]
[reminder]
minutes = 30
title = "Nachfassen: {who}"
[classify]
certain = 0.7
[[rules]]
organizer = "*@recruiting.example.com"
type = "interview"
[[rules]]
title = "Chor*"
calendar = "Privat"
type = "none"
[ics]
sources = ["week.ics", "/abs/other.ics", "https://calendar.example.com/secret.ics"]
address_file = "secret"
[google]
access = "dedicated"
read = ["primary", "team@example.com"]
write = "abc"
credentials = "client.json"
token = "sub/token.json"
endpoint = "http://127.0.0.1:8080/"
[texts]
"de.meeting.close" = "Bis bald."
[texts.en.interview]
gratitude = "Thank you, {who}."
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    """All keys reach their place in the settings; files are placed in the configuration's folder."""
    file = tmp_path / "config.toml"
    file.write_text(WHOLE, "utf-8")
    settings = load(file, tmp_path)
    assert settings == Settings(
        timezone=ZoneInfo("Europe/Berlin"),
        language="de",
        cadence="persistent",
        horizon=timedelta(days=21),
        lookback=timedelta(days=14),
        grace=timedelta(hours=36),
        me=Me("Robin Example", ("robin@example.com",), ("example.com",)),
        hours=Hours((time(8, 30), time(17)), frozenset({0, 1}), (time(21), time(8)), "DE-BE"),
        windows={
            **Settings().windows,
            Kind.INTERVIEW: WindowRule(timedelta(hours=2), timedelta(hours=36), False, (timedelta(days=7),)),
        },
        reminder=ReminderStyle(30, "Nachfassen: {who}"),
        certain=0.7,
        rules=(
            Rule(Kind.INTERVIEW, organizer="*@recruiting.example.com"),
            Rule(Kind.NONE, title="Chor*", calendar="Privat"),
        ),
        texts={"en.interview.gratitude": "Thank you, {who}.", "de.meeting.close": "Bis bald."},
        ics=IcsSettings(
            (str(tmp_path / "week.ics"), "/abs/other.ics", "https://calendar.example.com/secret.ics"),
            str(tmp_path / "secret"),
        ),
        google=GoogleSettings(
            "dedicated",
            ("primary", "team@example.com"),
            "abc",
            str(tmp_path / "client.json"),
            str(tmp_path / "sub" / "token.json"),
            "http://127.0.0.1:8080",
        ),
    )


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    """Without a configuration everything has its default, the files of Google lie in the folder."""
    settings = load(None, tmp_path)
    assert settings.windows == Settings().windows
    assert settings.google.token == str(tmp_path / "token.json")
    assert settings.ics == IcsSettings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"de.coffee.close" = "x"', "coffee is not one of the types interview"),
        ('"de.none.close" = "x"', "none is not one of the types interview"),
        ('"de.meeting.thanks" = "x"', "a draft has no such part; there are subject, greeting, gratitude"),
        ('"de.meeting.close.warm" = "x"', "a draft has no such part"),
        ('"de.meeting.close" = "{whom}"', "unknown field {whom}; there are anchor"),
    ],
)
def test_a_text_for_nothing_is_named(text: str, said: str) -> None:
    """What no draft would ever use isn't left out in silence."""
    with pytest.raises(WrongConfiguration) as caught:
        parse(f"[texts]\n{text}", "c")
    assert said in "\n".join(caught.value.problems)


def test_texts_may_be_dotted_keys() -> None:
    """A text is named by nested tables or by a key in quotes."""
    dotted = parse('[texts]\n"de.meeting.close" = "Bis bald."', "c")
    nested = parse('[texts.de.meeting]\nclose = "Bis bald."', "c")
    assert dotted == nested
    assert nested.texts == {"de.meeting.close": "Bis bald."}


BROKEN = """
timezone = "Mars/Olympus"
grase = "48h"
working = "9-18"
hours = { working = "9-18", days = ["mon", "funday"], lunch = true }
me = "Robin"
[window.interview]
opens = "24h"
closes = "1h"
touches = ["30d", "7d"]
[window.none]
enabled = true
[[rules]]
organiser = "x"
type = "coffee"
[[rules]]
type = "none"
[[rules]]
title = "x"
[ics]
sources = [3]
[texts]
xx = 1
[texts.en.interview]
close = "{who!r}"
"""


def test_all_problems_are_named_at_once() -> None:
    """Each problem is a line of its own that begins with its path in the file."""
    with pytest.raises(WrongConfiguration) as wrong:
        parse(BROKEN, "/c.toml")
    assert wrong.value.exit_code == 2
    assert wrong.value.lines == tuple(
        f"{line} (in /c.toml)"
        for line in (
            'timezone: "Mars/Olympus" is not a time zone like Europe/Berlin',
            "grase: no such key; did you mean grace?",
            "working: no such key; did you mean hours.working?",
            'hours.working: "9-18" is not a stretch of the day like "09:00-18:00"',
            'hours.days[2]: "funday" is not one of mon, tue, wed, thu, fri, sat, sun',
            "hours.lunch: no such key",
            "me: this is not a table; write [me]",
            "window.none: no such key",
            "rules[1].organiser: no such key; did you mean rules[1].organizer?",
            (
                'rules[1].type: "coffee" is not one of interview, application, rejection, informational, '
                "networking_event, outreach, meeting, none"
            ),
            (
                "rules[2]: this rule would fit every event; give one of organizer, attendee, domain, calendar, color, "
                "title, where"
            ),
            (
                "rules[3]: this rule has no type; there are interview, application, rejection, informational, "
                "networking_event, outreach, meeting, none"
            ),
            "ics.sources[1]: this is not a file, folder, zip or https address",
            "texts.xx: xx is not one of the languages en, de, fr, es, pt, it, nl",
            'texts.en.interview.close: "{who!r}" has the field {who}; only plain fields like {who} are allowed',
            "window.interview.closes: a window must close later than it opens",
            "window.interview.touches: each touch must come later than the one before",
        )
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a = ", "{file} is not valid TOML: Invalid value (at end of document)"),
        (b"\xff\xfe", "{file} is not a text file in UTF-8"),
        (b"a = 1\na = 2\n", "{file} is not valid TOML: Cannot overwrite a value (at line 2, column 6)"),
        (b"[" * 5000, "{file} is not valid TOML: "),
    ],
)
def test_what_is_no_toml_is_said_in_one_line(tmp_path: Path, content: bytes, line: str) -> None:
    """A file that can't be parsed gives one line with the place."""
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    with pytest.raises(WrongConfiguration) as wrong:
        load(file, tmp_path)
    assert len(wrong.value.lines) == 1
    assert wrong.value.lines[0].startswith(line.format(file=file))


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    """A file that was named but isn't there is an error."""
    with pytest.raises(WrongConfiguration) as wrong:
        load(tmp_path / "none.toml", tmp_path)
    assert wrong.value.lines == (f"no configuration file {tmp_path / 'none.toml'}: followup config init writes one",)
    with pytest.raises(WrongConfiguration) as wrong:
        load(tmp_path, tmp_path)
    assert wrong.value.lines == (f"can't read {tmp_path}: is a directory",)


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    """Editors on Windows put one before the text."""
    file = tmp_path / "config.toml"
    file.write_bytes(b'\xef\xbb\xbflanguage = "nl"\r\n')
    assert load(file, tmp_path).language == "nl"


def test_corrections_are_read_after_the_rules(tmp_path: Path) -> None:
    """Corrections may name a series; they stand apart from the person's own rules."""
    (tmp_path / "corrections.toml").write_text('[[rules]]\nuid = "x@example.com"\ntype = "meeting"\n', "utf-8")
    settings = load(None, tmp_path)
    assert settings.rules == ()
    assert settings.corrections == (Rule(Kind.MEETING, uid="x@example.com"),)


def test_broken_corrections_are_named_with_the_rest(tmp_path: Path) -> None:
    """Both files are checked before anything is said."""
    file = tmp_path / "config.toml"
    file.write_text("languages = 1", "utf-8")
    corrections = tmp_path / "corrections.toml"
    corrections.write_text("rule = 1\n[[rules]]\nuid = 'x'\n", "utf-8")
    with pytest.raises(WrongConfiguration) as wrong:
        load(file, tmp_path)
    assert wrong.value.lines == (
        f"languages: no such key; did you mean language? (in {file})",
        f"rule: no such key; did you mean rules? (in {corrections})",
        (
            "rules[1]: this rule has no type; there are interview, application, rejection, informational, "
            f"networking_event, outreach, meeting, none (in {corrections})"
        ),
    )


def test_no_corrections_are_no_rules(tmp_path: Path) -> None:
    """Most people never correct anything."""
    assert read_corrections(tmp_path / "corrections.toml") == ()
