"""What a value in the configuration may be: each kind reads what TOML gave, and writes it back.

``read`` gives the value of the model or raises ``BadValue``; ``form`` says in an error and in the
documentation what was wanted.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from datetime import time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from followup.config.toml import shown, toml
from followup.record import record
from followup.text.lazily import lazy

_UNITS: Mapping[str, timedelta] = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}
_SPAN = lazy(r"(\d{1,6})([wdhms])", re.ASCII)
LONGEST = timedelta(days=36_600)
"""A hundred years: no span is longer."""

_CLOCK = lazy(r"(\d?\d:\d\d)\s*[-–]\s*(\d?\d:\d\d)", re.ASCII)
_T = TypeVar("_T")

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class BadValue(ValueError):
    """What is wrong with a value: pairs of a path below the key (empty for the key itself) and a sentence."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        super().__init__(problems)
        self.problems = problems


class Value(ABC):
    """One kind of value."""

    __slots__ = ()

    @property
    def form(self) -> str:
        """What is wanted, to stand behind "is not"."""
        return self._form()

    def read(self, raw: object) -> Any:
        """The model's value of *raw*, as TOML gave it; raises ``BadValue``."""
        try:
            return self._read(raw)
        except BadValue:
            raise
        except ValueError:
            raise BadValue(("", f"{shown(raw)} is not {self.form}")) from None

    def write(self, value: Any) -> str:
        """*value* in TOML."""
        return toml(value)

    @abstractmethod
    def _form(self) -> str: ...

    @abstractmethod
    def _read(self, raw: object) -> Any:
        """May raise any ``ValueError`` for "this is not what was wanted"."""


def parse_span(text: str) -> timedelta:
    """A span such as ``90m``, ``36h``, ``7d``, ``2w`` or ``1d12h``; raises ``ValueError`` for anything else."""
    folded = text.strip().lower()
    parts = _SPAN.findall(folded)
    if not parts or "".join(number + unit for number, unit in parts) != folded:
        raise ValueError(f"{shown(text)} is not a span like 90m, 36h, 7d or 2w")
    total = sum((int(number) * _UNITS[unit] for number, unit in parts), timedelta(0))
    if total > LONGEST:
        raise ValueError(f"{shown(text)} is longer than a hundred years")
    return total


def format_span(span: timedelta) -> str:
    """*span* as ``parse_span`` reads it; up to three days in hours, as the 24/48 rule is spoken."""
    seconds = int(span.total_seconds())
    parts = []
    for unit in "dhms":
        length = int(_UNITS[unit].total_seconds())
        if unit != "d" or seconds > 3 * length:
            parts.append((seconds // length, unit))
            seconds %= length
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0h"


@record
class Text(Value):
    """Any text; *check* gives what is wrong with it, or nothing."""

    wanted: str = "a text"
    check: Callable[[str], str] = lambda _: ""
    tidy: Callable[[str], str] = str.strip
    secret: bool = False
    """Never repeated in an error."""

    def _form(self) -> str:
        return self.wanted

    def _read(self, raw: object) -> str:
        if not isinstance(raw, str):
            raise BadValue(("", f"{'this' if self.secret else shown(raw)} is not {self.form}"))
        text = self.tidy(raw)
        if problem := self.check(text):
            raise BadValue(("", f"{'this' if self.secret else shown(raw)} {problem}"))
        return text


class Flag(Value):
    """True or false."""

    __slots__ = ()

    def _form(self) -> str:
        return "true or false"

    def _read(self, raw: object) -> bool:
        return _of(bool, raw)


@record
class Number(Value):
    """A number from *least* to *most*; without *whole* it may have a fraction."""

    least: float
    most: float
    whole: bool = False

    def _form(self) -> str:
        return f"a {'whole ' if self.whole else ''}number from {self.least:g} to {self.most:g}"

    def _read(self, raw: object) -> float:
        number = _of(int if self.whole or isinstance(raw, int) else float, raw)
        if isinstance(raw, bool) or not self.least <= number <= self.most:
            raise ValueError
        return number


@record
class Choice(Value):
    """One of a few words; *make* turns it into the model's value."""

    words: tuple[str, ...]
    make: Callable[[str], Any] = str

    def write(self, value: Any) -> str:
        """*value* in TOML."""
        return toml(str(value))

    def _form(self) -> str:
        return f"one of {', '.join(self.words)}"

    def _read(self, raw: object) -> Any:
        return self.make(self.words[self.words.index(_of(str, raw).strip().lower())])


@record
class Length(Value):
    """A span of time; *days* asks for whole days, *some* for more than nothing."""

    days: bool = False
    some: bool = True

    def write(self, value: timedelta) -> str:
        """*value* in TOML."""
        return toml(f"{value.days}d" if self.days else format_span(value))

    def _form(self) -> str:
        return "a span of whole days like 7d or 2w" if self.days else "a span like 90m, 36h, 7d or 2w"

    def _read(self, raw: object) -> timedelta:
        span = parse_span(_of(str, raw))
        if (self.days and span % timedelta(days=1)) or (self.some and not span):
            raise ValueError
        return span


@record
class Clock(Value):
    """A stretch of the day, ``09:00-18:00``; it may pass midnight. *some*: it may not be empty."""

    some: bool = False

    def write(self, value: tuple[time, time]) -> str:
        """*value* in TOML."""
        return toml("-".join(at.strftime("%H:%M") for at in value))

    def _form(self) -> str:
        return 'a stretch of the day like "09:00-18:00"'

    def _read(self, raw: object) -> tuple[time, time]:
        found = _CLOCK.fullmatch(_of(str, raw).strip())
        if found is None:
            raise ValueError
        begins, ends = found.groups()
        first, last = time.fromisoformat(begins.zfill(5)), time.fromisoformat(ends.zfill(5).replace("24:00", "00:00"))
        if self.some and first == last:
            raise BadValue(("", f"{shown(raw)} begins when it ends"))
        return first, last


class Weekdays(Value):
    """Days of the week by their first three letters or English names; Monday is 0."""

    __slots__ = ()

    def write(self, value: frozenset[int]) -> str:
        """*value* in TOML."""
        return toml([DAYS[day] for day in sorted(value)])

    def _form(self) -> str:
        return f"a list of days out of {', '.join(DAYS)}"

    def _read(self, raw: object) -> frozenset[int]:
        days = [str(day).strip().lower() for day in _of(list, raw)]
        if not days:
            raise ValueError
        wrong = [
            (f"[{n}]", raw) for n, (day, raw) in enumerate(zip(days, _of(list, raw), strict=True), 1) if not _day(day)
        ]
        if wrong:
            raise BadValue(*((path, f"{shown(day)} is not one of {', '.join(DAYS)}") for path, day in wrong))
        return frozenset(DAYS.index(day[:3]) for day in days)


def _day(name: str) -> bool:
    return name in DAYS or name in _DAY_NAMES


@record
class Many(Value):
    """A list of another kind of value; at most *most* of them."""

    of: Value
    most: int = 1000

    def write(self, value: Iterable[Any]) -> str:
        """*value* in TOML."""
        return f"[{', '.join(self.of.write(item) for item in value)}]"

    def _form(self) -> str:
        return f"a list; each is {self.of.form}"

    def _read(self, raw: object) -> tuple[Any, ...]:
        items = _of(list, raw)
        if len(items) > self.most:
            raise BadValue(("", f"this has {len(items)} entries; at most {self.most} are allowed"))
        values: list[Any] = []
        problems: list[tuple[str, str]] = []
        for number, item in enumerate(items, 1):
            try:
                values.append(self.of.read(item))
            except BadValue as bad:
                problems.extend((f"[{number}]{path}", what) for path, what in bad.problems)
        if problems:
            raise BadValue(*problems)
        return tuple(values)


class Zone(Value):
    """A time zone by its IANA name; empty for none."""

    __slots__ = ()

    def write(self, value: ZoneInfo | None) -> str:
        """*value* in TOML."""
        return toml(value.key if value else "")

    def _form(self) -> str:
        return "a time zone like Europe/Berlin"

    def _read(self, raw: object) -> ZoneInfo | None:
        text = _of(str, raw).strip()
        return parse_zone(text) if text else None


def _of(kind: type[_T], raw: object) -> _T:
    if isinstance(raw, kind):
        return raw
    raise ValueError(kind.__name__)


def parse_zone(text: str) -> ZoneInfo:
    """The zone of an IANA name; raises ``ValueError`` with a sentence for anything else."""
    try:
        return ZoneInfo(text.strip())
    except (OSError, ValueError, KeyError):
        raise ValueError(f"{shown(text)} is not a time zone; give an IANA name like Europe/Berlin") from None
