"""What the program writes about its configuration is true."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from followup.config.document import commented, effective, reference, rules_text
from followup.config.load import parse
from followup.config.table import KEYS
from followup.model import IcsSettings, Kind, Rule, Settings


def _uncommented(text: str) -> str:
    return "\n".join(re.sub(r"^# (?=\w+ = |\[)", "", line) for line in text.splitlines())


def test_the_commented_file_changes_nothing() -> None:
    """As it is written, everything has its default."""
    assert parse(commented(), "c") == Settings()


def test_the_commented_file_holds_every_key_with_its_default() -> None:
    """With every comment taken away it still says the defaults, plus the examples of rules and texts."""
    settings = parse(_uncommented(commented()), "c")
    assert settings.rules == (Rule(Kind.INTERVIEW, organizer="*@recruiting.example.com"),)
    assert settings.texts == {"en.interview.gratitude": "Thank you for your time, {who}."}
    assert all(key.of(settings) == key.of(Settings()) for key in KEYS)
    found = tomllib.loads(_uncommented(commented()))
    for key in KEYS:
        at = found
        for name in key.path.split("."):
            at = at[name]


def test_the_effective_settings_return() -> None:
    """What ``config show`` prints can be read again."""
    settings = parse('language = "pt"\n[hours]\nquiet = "21:00-06:30"\n[[rules]]\ntitle = "x\\"y"\ntype = "none"', "c")
    assert parse(effective(settings), "c") == settings


def test_secret_addresses_are_never_shown() -> None:
    """An https source is as good as a password."""
    shown = effective(Settings(ics=IcsSettings(("https://calendar.example.com/private-abc/basic.ics", "a.ics"))))
    assert 'sources = ["https://calendar.example.com/(hidden)", "a.ics"]' in shown
    assert "private-abc" not in shown


def test_corrections_return() -> None:
    """Rules that the program wrote are read as they were."""
    rules = (Rule(Kind.NONE, uid="a@example.com"), Rule(Kind.MEETING, organizer="x@example.com", title='"*\\'))
    assert tomllib.loads(rules_text(rules))["rules"] == [
        {"uid": "a@example.com", "type": "none"},
        {"organizer": "x@example.com", "title": '"*\\', "type": "meeting"},
    ]


def test_the_reference_is_true() -> None:
    """docs/configuration.md is what the table says; ``python -m followup.config`` writes it."""
    file = Path(__file__).parents[2] / "docs" / "configuration.md"
    assert file.read_text("utf-8") == reference()


def test_the_reference_names_every_key() -> None:
    """No key is undocumented."""
    text = reference()
    assert all(f"| {key.name} |" in text for key in KEYS)
