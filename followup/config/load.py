"""From a configuration file to ``Settings``: everything that is wrong in it is said at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from followup.config.faults import no_template_fault
from followup.config.table import KEYS, PATTERNS, Key
from followup.config.values import BadValue, Choice, Text
from followup.errors import WrongConfiguration
from followup.model import (
    TEXT_FIELDS,
    TEXT_PARTS,
    WINDOWS,
    GoogleSettings,
    Hours,
    IcsSettings,
    Kind,
    Me,
    ReminderStyle,
    Rule,
    Settings,
    WindowRule,
)
from followup.text import LANGUAGES, one_line

CORRECTIONS = "corrections.toml"
"""The file beside the configuration in which the program keeps what the person corrected."""

_KIND = Choice(tuple(Kind), Kind)
_PATTERN = Text("a pattern with * for anything", lambda text: "" if text else "is empty")
_SENTENCE = Text("a text with fields like {who}", lambda text: no_template_fault(text, TEXT_FIELDS))


@dataclass(slots=True)
class _Problems:
    """What was found wrong, in the order of the file."""

    file: str
    lines: list[str] = field(default_factory=list)

    def add(self, path: str, what: str) -> None:
        self.lines.append(f"{one_line(path)}: {what} (in {self.file})")

    def unknown(self, path: str, known: Iterable[str]) -> None:
        """A key that isn't among *known*: the one that was meant stands beside it, or has its name elsewhere."""
        keys = list(known)
        above, _, name = path.rpartition(".")
        beside = {key.rpartition(".")[2]: key for key in keys if key.rpartition(".")[0] == above}
        from difflib import get_close_matches

        near = [beside[found] for found in get_close_matches(name, beside, 1)]
        near = near or [key for key in keys if key.rpartition(".")[2] == name]
        self.add(path, f"no such key; did you mean {near[0]}?" if near else "no such key")


def load(file: Path | None, folder: Path) -> Settings:
    """The settings in *file*, or the defaults if None; with the corrections that lie in *folder*.

    File names in the configuration are relative to *folder*. Raises ``WrongConfiguration`` with every problem.
    """
    problems: list[str] = []
    settings = Settings()
    try:
        settings = parse(read(file), str(file)) if file else settings
    except WrongConfiguration as wrong:
        problems.extend(wrong.problems)
    corrections: tuple[Rule, ...] = ()
    try:
        corrections = read_corrections(folder / CORRECTIONS)
    except WrongConfiguration as wrong:
        problems.extend(wrong.problems)
    if problems:
        raise WrongConfiguration(problems)
    return _rooted(replace(settings, corrections=corrections), folder)


def read(file: Path) -> str:
    """The text of a configuration file; raises ``WrongConfiguration`` in one line if there is none to be had."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise WrongConfiguration([f"no configuration file {file}: followup config init writes one"]) from None
    except UnicodeDecodeError:
        raise WrongConfiguration([f"{file} is not a text file in UTF-8"]) from None
    except OSError as error:
        raise WrongConfiguration([f"can't read {file}: {(error.strerror or 'unknown fault').lower()}"]) from None


def parse(text: str, file: str) -> Settings:
    """The settings that *text* (TOML) says; *file* names it in errors."""
    found = _toml(text, file)
    problems = _Problems(file)
    values = {key.path: key.of(Settings()) for key in KEYS}
    known = {key.path: key for key in KEYS}
    rules: tuple[Rule, ...] = ()
    texts: dict[str, str] = {}
    for path, raw in _flat(found, "", known, problems):
        if path == "rules":
            rules = _rules(raw, PATTERNS, problems)
        elif path == "texts":
            texts = dict(_texts(raw, "texts", problems))
        else:
            _set(values, known[path], raw, problems)
    _check_windows(values, problems)
    if problems.lines:
        raise WrongConfiguration(problems.lines)
    return _build(values, rules, texts)


def read_corrections(file: Path) -> tuple[Rule, ...]:
    """The rules that the program wrote down for the person; none if there is no such file."""
    if not file.exists():
        return ()
    found = _toml(read(file), str(file))
    problems = _Problems(str(file))
    rules: tuple[Rule, ...] = ()
    for name, raw in found.items():
        if name == "rules":
            rules = _rules(raw, (*PATTERNS, "uid"), problems)
        else:
            problems.unknown(name, ["rules"])
    if problems.lines:
        raise WrongConfiguration(problems.lines)
    return rules


def _toml(text: str, file: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WrongConfiguration([f"{file} is not valid TOML: {one_line(str(error)) or 'too deeply nested'}"]) from None


def _flat(
    table: Mapping[str, Any], above: str, known: Mapping[str, Key], problems: _Problems
) -> Iterator[tuple[str, Any]]:
    """Every known key with its raw value, in the order of the file."""
    sections = {key.section for key in known.values()} | {"window"}
    for name, raw in table.items():
        path = f"{above}.{name}" if above else name
        if path in known or path in {"rules", "texts"}:
            yield path, raw
        elif path in sections:
            if isinstance(raw, dict):
                yield from _flat(raw, path, known, problems)
            else:
                problems.add(path, f"this is not a table; write [{path}]")
        else:
            problems.unknown(path, [*known, *sections, "rules", "texts"])


def _set(values: dict[str, Any], key: Key, raw: object, problems: _Problems) -> None:
    try:
        values[key.path] = key.value.read(raw)
    except BadValue as bad:
        for below, what in bad.problems:
            problems.add(key.path + below, what)


def _check_windows(values: Mapping[str, Any], problems: _Problems) -> None:
    for kind in WINDOWS:
        path = f"window.{kind}"
        if values[f"{path}.closes"] <= values[f"{path}.opens"]:
            problems.add(f"{path}.closes", "a window must close later than it opens")
        touches = values[f"{path}.touches"]
        if list(touches) != sorted(set(touches)):
            problems.add(f"{path}.touches", "each touch must come later than the one before")


def _rules(raw: object, patterns: tuple[str, ...], problems: _Problems) -> tuple[Rule, ...]:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        problems.add("rules", "this is not a list of tables; write [[rules]]")
        return ()
    return tuple(rule for number, item in enumerate(raw, 1) if (rule := _rule(item, number, patterns, problems)))


def _rule(item: Mapping[str, Any], number: int, patterns: tuple[str, ...], problems: _Problems) -> Rule | None:
    path = f"rules[{number}]"
    parts: dict[str, Any] = {}
    for name, raw in item.items():
        if name != "type" and name not in patterns:
            problems.unknown(f"{path}.{name}", [f"{path}.{known}" for known in ("type", *patterns)])
            continue
        try:
            parts[name] = _KIND.read(raw) if name == "type" else _PATTERN.read(raw)
        except BadValue as bad:
            problems.add(f"{path}.{name}", bad.problems[0][1])
    if "type" not in item:
        problems.add(path, f"this rule has no type; there are {', '.join(Kind)}")
    elif not set(item) - {"type"}:
        problems.add(path, f"this rule would fit every event; give one of {', '.join(patterns)}")
    kind = parts.pop("type", None)
    return Rule(kind, **parts) if kind and parts else None


def _texts(raw: object, path: str, problems: _Problems) -> Iterator[tuple[str, str]]:
    """``language.kind.part`` and sentence, written as nested tables or as dotted keys in quotes."""
    if not isinstance(raw, dict):
        problems.add(path, "this is not a table of texts; write [texts.en.interview]")
        return
    for name, value in raw.items():
        here = f"{path}.{name}"
        parts = here.split(".")[1:]
        if parts[0] not in LANGUAGES:
            problems.add(here, f"{one_line(parts[0], 40)} is not one of the languages {', '.join(LANGUAGES)}")
        elif len(parts) > 1 and parts[1] not in WINDOWS:
            problems.add(here, f"{one_line(parts[1], 40)} is not one of the types {', '.join(WINDOWS)}")
        elif len(parts) < 3:
            yield from _texts(value, here, problems)
        elif len(parts) > 3 or parts[2] not in TEXT_PARTS:
            problems.add(here, f"a draft has no such part; there are {', '.join(TEXT_PARTS)}")
        else:
            try:
                yield ".".join(parts), _SENTENCE.read(value)
            except BadValue as bad:
                problems.add(here, bad.problems[0][1])


def _build(values: Mapping[str, Any], rules: tuple[Rule, ...], texts: Mapping[str, str]) -> Settings:
    def section(name: str) -> dict[str, Any]:
        return {key.name: values[key.path] for key in KEYS if key.section == name}

    return Settings(
        **section(""),
        me=Me(**section("me")),
        hours=Hours(**section("hours")),
        windows={kind: WindowRule(**section(f"window.{kind}")) for kind in WINDOWS},
        reminder=ReminderStyle(**section("reminder")),
        certain=values["classify.certain"],
        rules=rules,
        texts=texts,
        ics=IcsSettings(**section("ics")),
        google=GoogleSettings(**section("google")),
    )


def _rooted(settings: Settings, folder: Path) -> Settings:
    """*settings* with the files they name placed in *folder*, where they aren't absolute."""

    def placed(name: str) -> str:
        return str(folder / Path(name).expanduser()) if name and name != "-" and "://" not in name else name

    ics, google = settings.ics, settings.google
    return replace(
        settings,
        ics=replace(ics, sources=tuple(map(placed, ics.sources)), address_file=placed(ics.address_file)),
        google=replace(google, credentials=placed(google.credentials), token=placed(google.token)),
    )
