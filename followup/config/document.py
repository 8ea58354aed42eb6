"""The configuration in words: the file that ``config init`` writes, what ``config show`` says, the reference."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import urlsplit

from followup.config.table import KEYS, PATTERNS, RULES, SECTIONS, TEXTS, Key, about_window
from followup.config.toml import toml
from followup.model import Kind, Rule, Settings

_WIDTH = 98


def commented() -> str:
    """A configuration file with every key in it, each behind ``# `` with its default."""
    lines = [
        "# Configuration of followup. Every key is optional, and stands here with its default:",
        "# take away the # before a key to change it. A span is a number and a unit: 90m, 36h, 7d, 2w.",
    ]
    for section, keys in groupby(KEYS, key=lambda key: key.section):
        lines += ["", *_comment(_about(section)), *([f"[{section}]"] if section else [])]
        for key in keys:
            lines += [] if section.startswith("window.") else _comment(key.about)
            lines.append(f"# {_line(key, Settings())}{_example(key)}")
    lines += ["", *_comment(RULES), "# [[rules]]", '# organizer = "*@recruiting.example.com"', '# type = "interview"']
    lines += ["", *_comment(TEXTS), "# [texts.en.interview]", '# gratitude = "Thank you for your time, {who}."']
    return "\n".join(lines) + "\n"


def effective(settings: Settings) -> str:
    """All settings as they hold now, as a file; secret addresses are hidden."""
    lines: list[str] = []
    for section, keys in groupby(KEYS, key=lambda key: key.section):
        lines += ["", f"[{section}]"] if section else []
        lines += [_line(key, settings) for key in keys]
    lines += _rules(settings.rules, "")
    lines += _rules(settings.corrections, "# from corrections.toml")
    if settings.texts:
        lines += ["", "[texts]", *(f"{toml(name)} = {toml(text)}" for name, text in settings.texts.items())]
    return "\n".join(lines).lstrip("\n") + "\n"


def rules_text(rules: tuple[Rule, ...]) -> str:
    """*rules* as ``corrections.toml`` holds them."""
    head = [
        "# What you corrected with `followup classify --as`, as rules; yours in the configuration come first.",
        "# You may edit or delete them here, or take one back with `followup classify --forget`.",
    ]
    return "\n".join([*head, *_rules(rules, "")]) + "\n"


def reference() -> str:
    """docs/configuration.md."""
    return "\n".join([*_REFERENCE_HEAD, *_reference_keys(), *_REFERENCE_TAIL]) + "\n"


def _about(section: str) -> str:
    if section.startswith("window."):
        return about_window(Kind(section.removeprefix("window.")))
    return SECTIONS[section]


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(" ".join(text.split()), _WIDTH)]


def _line(key: Key, settings: Settings) -> str:
    value = key.of(settings)
    if key.path == "ics.sources":
        value = tuple(_hidden(source) for source in value)
    return f"{key.name} = {key.value.write(value)}"


def _hidden(source: str) -> str:
    return f"https://{urlsplit(source).hostname}/(hidden)" if "://" in source else source


def _example(key: Key) -> str:
    return f"  # e.g. {key.example}" if key.example else ""


def _rules(rules: tuple[Rule, ...], note: str) -> Iterator[str]:
    for rule in rules:
        yield ""
        if note:
            yield note
        yield "[[rules]]"
        for name in (*PATTERNS, "uid"):
            if pattern := getattr(rule, name):
                yield f"{name} = {toml(pattern)}"
        yield f"type = {toml(str(rule.kind))}"


def _reference_keys() -> Iterator[str]:
    for section, keys in groupby(KEYS, key=lambda key: _heading(key.section)):
        yield from ("", f"## {section or 'At the top'}", "")
        listed = list(keys)
        if section == "[window.KIND]":
            yield from _reference_windows(listed)
            continue
        if SECTIONS[listed[0].section]:
            yield from (SECTIONS[listed[0].section], "")
        yield from ("| key | default | what it is |", "|---|---|---|")
        for key in listed:
            yield _row(key.name, f"`{key.value.write(key.of(Settings()))}`", _sentence(key))


def _heading(section: str) -> str:
    return "[window.KIND]" if section.startswith("window.") else section and f"[{section}]"


def _sentence(key: Key) -> str:
    example = f" For example `{key.example}`." if key.example else ""
    form = key.value.form
    return f"{key.about} {form[0].upper()}{form[1:]}.{example}"


def _reference_windows(keys: list[Key]) -> Iterator[str]:
    yield from ("When to follow up, for each kind of interaction, measured from its end.", "")
    yield from ("| key | what it is |", "|---|---|")
    for key in keys[:4]:
        yield _row(key.name, _sentence(key))
    yield from ("", "| kind | enabled | opens | closes | touches |", "|---|---|---|---|---|")
    for section, members in groupby(keys, key=lambda key: key.section):
        defaults = (f"`{key.value.write(key.of(Settings()))}`" for key in members)
        yield _row(f"`[{section}]`", *defaults)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


_REFERENCE_HEAD = (
    "# Configuration",
    "",
    "<!-- Written by `python -m followup.config`; a test keeps it true. -->",
    "",
    "`followup config init` writes a file with every key commented, `followup config path` says where it lies, and",
    "`followup config show` what holds now. The file is found by `--config FILE`, else by the environment's",
    "`FOLLOWUP_CONFIG`, else in your configuration folder. It is TOML, and every key is optional. Unknown keys and bad",
    "values are named with their path in the file, all at once, and then nothing is read or written.",
    "",
    "A span is a number and a unit, `90m`, `36h`, `7d` or `2w`; units can be joined, `1d12h`. Names of files are",
    "relative to the folder of the configuration file.",
)

_REFERENCE_TAIL = (
    "",
    "## [[rules]]",
    "",
    *RULES.splitlines(),
    "Upper and lower case don't matter.",
    "",
    "```toml",
    "[[rules]]",
    'organizer = "*@recruiting.example.com"',
    'type = "interview"',
    "",
    "[[rules]]",
    'calendar = "Family"',
    'type = "none"',
    "```",
    "",
    "The types are " + ", ".join(f"`{kind}`" for kind in Kind) + ".",
    "",
    "## [texts]",
    "",
    *TEXTS.splitlines(),
    "",
    "```toml",
    "[texts.en.interview]",
    'subject = "Thank you, {given}"',
    'greeting = "Hello {given},"',
    'gratitude = "Thank you for your time {day}."',
    'anchor = "I am still thinking about what you said: {anchor}."',
    'value = "Here is what I promised: {item}."',
    'close = "No hurry to answer."',
    'sign_off = "Warmly,"',
    "```",
    "",
    "## corrections.toml",
    "",
    "What you correct with `followup classify --as` is kept as rules in `corrections.toml`, in the same folder. They",
    "are read after your own, so yours win. You may edit that file too.",
)
