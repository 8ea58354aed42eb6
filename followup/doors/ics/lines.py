"""The content lines of an .ics file, kept as they lie, so that what isn't changed goes back to the byte.

The libraries read a calendar into values and write those out anew; here a file belongs to somebody else for the most
part, and only single lines of it are ours to replace. RFC 5545 section 3.1 (content lines), 3.3.11 (text).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from followup.record import record
from followup.text import visible

CRLF = "\r\n"
WIDTH = 75
"""Octets of a line without its end, RFC 5545 section 3.1."""
DEEPEST = 20
"""More levels of components than this are no calendar; RFC 5545 needs three."""

_PHYSICAL = re.compile(r"[^\n]*\n|[^\n]+")
_PARAMETER = r';([^=;:"]*)=((?:"[^"]*"|[^";:])*)'
_LINE = re.compile(rf'([^;:"\s]+)((?:{_PARAMETER})*):(.*)', re.DOTALL)
_PARAMETERS = re.compile(_PARAMETER)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_QUOTED = re.compile("[,;:]")


@record
class Line:
    """One content line; also a line that is none, which is carried along."""

    raw: str
    """As it lies in the file, with its folds and its end; undecodable bytes as surrogates."""
    name: str = ""
    """Upper case; empty where the line is no property."""
    params: tuple[tuple[str, str], ...] = ()
    """Names in upper case, values without quotes."""
    value: str = ""
    """Unfolded, still escaped."""

    def param(self, name: str) -> str:
        """The value of a parameter; empty without it."""
        return next((value for key, value in self.params if key == name), "")


@record
class Component:
    """What stands between a BEGIN and its END."""

    name: str
    begin: str
    parts: tuple[Part, ...]
    end: str

    def lines(self, name: str) -> Iterator[Line]:
        """The component's own lines called *name*."""
        return (part for part in self.parts if isinstance(part, Line) and part.name == name)

    def line(self, name: str) -> Line | None:
        """The first line called *name*."""
        return next(self.lines(name), None)

    def text(self, name: str) -> str:
        """The first text called *name*, without its escapes; empty without it."""
        line = self.line(name)
        return unescape(line.value) if line else ""

    def components(self) -> Iterator[Component]:
        """The components right inside."""
        return (part for part in self.parts if isinstance(part, Component))


Part = Line | Component


# ── reading ───────────────────────────────────────────────────────────────────────────────────────


def parse(text: str) -> tuple[Part, ...]:
    """The lines and components of a whole file; raises ``ValueError`` where a BEGIN and an END don't fit together."""
    inside: list[list[Part]] = [[]]
    opened: list[Line] = []
    for line in _content_lines(text):
        if line.name == "BEGIN" and len(opened) < DEEPEST:
            opened.append(line)
            inside.append([])
        elif line.name == "END" and opened and _component_name(line) == _component_name(opened[-1]):
            begin, parts = opened.pop(), tuple(inside.pop())
            inside[-1].append(Component(_component_name(begin), begin.raw, parts, line.raw))
        elif line.name in {"BEGIN", "END"}:
            raise ValueError(f"it is cut off or broken at {line.name}:{visible(line.value)[:40]}")
        else:
            inside[-1].append(line)
    if opened:
        raise ValueError(f"it is cut off, END:{visible(_component_name(opened[-1]))[:40]} is missing")
    return tuple(inside[0])


def render(parts: Iterable[Part]) -> str:
    """The file of *parts*; what ``parse`` gave renders to exactly what it was given."""
    return "".join(
        part.raw if isinstance(part, Line) else f"{part.begin}{render(part.parts)}{part.end}" for part in parts
    )


def unescape(value: str) -> str:
    """The text of a TEXT value; in one pass, so that a backslash of the text's own before an n stays one."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def _component_name(line: Line) -> str:
    return line.value.strip().upper()


def _content_lines(text: str) -> Iterator[Line]:
    pending: list[str] = []
    for physical in _PHYSICAL.findall(text):
        if pending and physical[0] in " \t":
            pending.append(physical)
            continue
        if pending:
            yield _content_line(pending)
        pending = [physical]
    if pending:
        yield _content_line(pending)


def _content_line(physical: list[str]) -> Line:
    raw = "".join(physical)
    unfolded = _without_end(physical[0]) + "".join(_without_end(piece)[1:] for piece in physical[1:])
    # a character that was folded in its middle is whole again only now
    whole = unfolded.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    match = _LINE.fullmatch(whole)
    if match is None:
        return Line(raw)
    params = tuple((key.upper(), value.replace('"', "")) for key, value in _PARAMETERS.findall(match[2]))
    return Line(raw, match[1].upper(), params, match[5])


def _without_end(physical: str) -> str:
    return physical.removesuffix("\n").removesuffix("\r")


# ── writing ───────────────────────────────────────────────────────────────────────────────────────


def line(name: str, value: str, newline: str = CRLF, **params: str) -> Line:
    """A line of our own, folded. *value* is escaped already; whatever could end the line early is taken out of it."""
    safe = _UNFIT.sub(" ", value)
    clean = {key: _UNFIT.sub(" ", param).replace('"', "'") for key, param in params.items()}
    head = name + "".join(f";{key}={_quoted(param)}" for key, param in clean.items())
    return Line(fold(f"{head}:{safe}", newline), name, tuple(clean.items()), safe)


def component(name: str, parts: Iterable[Part], newline: str = CRLF) -> Component:
    """A component of our own."""
    return Component(name, f"BEGIN:{name}{newline}", tuple(parts), f"END:{name}{newline}")


def escape(text: str) -> str:
    """*text* as a TEXT value: only what a person can see, line breaks kept."""
    seen = visible(text, keep="\n").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return seen.replace("\n", "\\n")


def fold(unfolded: str, newline: str = CRLF) -> str:
    """*unfolded* on lines of at most 75 octets, cut between characters, and neither behind a space nor in an escape.

    Editors strip spaces from the ends of lines, and some readers look for escapes before they unfold.
    """
    lines: list[str] = []
    start, room = 0, WIDTH
    while (end := _cut(unfolded, start, room)) < len(unfolded):
        lines.append(unfolded[start:end])
        start, room = end, WIDTH - 1
    lines.append(unfolded[start:])
    return f"{newline} ".join(lines) + newline


def _cut(text: str, start: int, room: int) -> int:
    """Where the line that begins at *start* ends."""
    end = start
    while end < len(text):
        room -= len(text[end].encode("utf-8"))
        if room < 0:
            break
        end += 1
    if end == len(text):
        return end
    fitting = end
    while end > start + 1 and (text[end - 1] in " \\" or text[end] == " "):
        end -= 1
    return end if end > start + 1 else fitting


def _quoted(param: str) -> str:
    return f'"{param}"' if _QUOTED.search(param) else param
