"""The properties of one component, read from its bytes with more patience than RFC 5545 asks for.

Calendars in the wild fold inside a UTF-8 character, break lines without folding them, mix Latin-1 into UTF-8 and leave
NULs behind. What can be understood is; what can't be costs its line, never the component.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from followup.doors.ics.lines import unescape
from followup.record import record

LONGEST_VALUE = 1_000_000
"""Characters of one value that are used; an attached file can be longer, a text that somebody reads can't."""
MOST_VALUES = 5_000
"""Properties of one name in one component."""

FOLD = re.compile(rb"(?<![\r\n])[\r\n]++(?<=\n)[ \t]")
"""What folding puts into a line, empty lines included."""

_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "X-ALT-DESC"}
_LINE = re.compile(r'([A-Za-z0-9_.-]++)[ \t]*+((?:;(?:"[^"]*+"|[^":]++)*)?):(.*)', re.DOTALL)
_UNQUOTED = re.compile(r"([A-Za-z0-9_.-]++)(;[^:]*+)?:(.*)", re.DOTALL)
_PARAMETER = re.compile(r';[ \t]*([^=;"]*+)=((?:"[^"]*+"|[^";]++)*)')
_CARET = re.compile(r"\^([n^'])")
_CARETS = {"n": "\n", "^": "^", "'": '"'}

_EMPTY: Mapping[str, str] = {}


@record
class Property:
    """One content line: its parameters by upper-case name, its value still escaped."""

    value: str
    params: Mapping[str, str] = field(default_factory=lambda: _EMPTY)

    @property
    def text(self) -> str:
        """The value as TEXT (RFC 5545 section 3.3.11)."""
        return unescape(self.value)

    def param(self, name: str) -> str:
        """A parameter's value without its quotes; empty without it."""
        return self.params.get(name, "")


class Properties:
    """The properties of one component by upper-case name; those of components inside it are not among them."""

    __slots__ = ("_found", "cut")

    def __init__(self, found: Mapping[str, list[Property]], cut: frozenset[str] = frozenset()) -> None:
        self._found = found
        self.cut = cut
        """The names of properties of which a part was left out, because there was too much of it."""

    def all(self, name: str) -> list[Property]:
        """Every property of that name, in the order of the file."""
        return self._found.get(name, [])

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        found = self._found.get(name)
        return found[0] if found else None

    def names(self) -> Iterator[str]:
        """The names of all of them."""
        return iter(self._found)

    def text(self, *names: str) -> str:
        """The first text among *names* that isn't empty."""
        for name in names:
            for found in self._found.get(name, ()):
                if text := found.text.strip():
                    return text
        return ""

    def canonical(self) -> str:
        """All of it in an order that doesn't depend on that of the file: the last resort to tell two copies apart."""
        return repr(sorted((n, p.value, sorted(p.params.items())) for n, ps in self._found.items() for p in ps))


def read_properties(block: bytes) -> Properties:
    """The properties of the component in *block*, which begins with its BEGIN line, or of lines without one."""
    found: dict[str, list[Property]] = {}
    cut: set[str] = set()
    last = ""
    for line in _own_lines(block):
        if len(line) > LONGEST_VALUE:
            cut.add(_name_of(line))
        text = decode(line[:LONGEST_VALUE])
        match = _LINE.fullmatch(text) or _UNQUOTED.fullmatch(text)
        if match is None:
            if last in _TEXTS:
                _carry_on(found[last], text)
            continue
        last = match[1].upper()
        of_name = found.setdefault(last, [])
        if len(of_name) < MOST_VALUES:
            of_name.append(_property(match[2], match[3]))
        else:
            cut.add(last)
    return Properties(found, frozenset(cut))


def _property(params: str | None, value: str) -> Property:
    if params and value.startswith("//"):
        # Exchange: ;TZID=tzone://Microsoft/Utc:20261118T090000, whose first colon is the zone's own
        rest, _, value = value.rpartition(":")
        params = f"{params}:{rest}"
    return Property(value, _params(params) if params else _EMPTY)


def _own_lines(block: bytes) -> Iterator[bytes]:
    """The unfolded lines of the component itself: not its BEGIN and END, nothing of the components inside it."""
    if b"\0" in block:
        block = block.replace(b"\0", b"")
    depth = 0
    for index, ended in enumerate(unfold(block).split(b"\n")):
        line = ended.rstrip(b"\r")
        head = line[:6].upper()
        if head == b"BEGIN:":
            depth += index > 0
        elif head.startswith(b"END:"):
            depth -= depth > 0
        elif depth == 0 and line and not line.isspace():
            yield line


def unfold(block: bytes) -> bytes:
    """*block* without its folds (RFC 5545 section 3.1), also those with empty lines in them."""
    if b"\r\r\n" in block or b"\n\r\n" in block or b"\n\n" in block:
        return FOLD.sub(b"", block)
    for fold in (b"\r\n ", b"\r\n\t", b"\n ", b"\n\t"):
        if fold in block:
            block = block.replace(fold, b"")
    return block


def decode(line: bytes) -> str:
    """*line* as text: UTF-8, else the Windows form of Latin-1, which is what the rest of the world writes."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        pass
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _carry_on(found: list[Property], text: str) -> None:
    """A line that is no property goes on with the text above it: somebody broke that one without folding it."""
    if len(found[-1].value) < LONGEST_VALUE:
        found[-1] = Property(f"{found[-1].value}\\n{text.strip()}", found[-1].params)


def _name_of(line: bytes) -> str:
    return re.split(rb"[;:]", line[:80], maxsplit=1)[0].decode("ascii", "replace").upper()


def _params(text: str) -> Mapping[str, str]:
    params: dict[str, str] = {}
    for name, value in _PARAMETER.findall(text):
        plain = value.replace('"', "").strip()
        # RFC 6868: what quotes can't hold
        params.setdefault(name.strip().upper(), _CARET.sub(lambda m: _CARETS[m[1]], plain) if "^" in plain else plain)
    return params
