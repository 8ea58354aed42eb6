"""Plain words out of what strangers wrote: no tags, no control characters, one line where one is wanted."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "pre"})
_SILENT = frozenset({"script", "style", "head", "title"})
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_BRACKETED = re.compile(r"<((?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,255}|https?://[^\s<>\"']{1,2000})>")
"""An address between angle brackets, as mail programs write it: it looks like a tag, but people wrote it."""

_SHORT = 300


class _Text(HTMLParser):
    """Collects the text between tags; block elements begin a new line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")
        if tag == "li":
            self.parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def plain(value: str) -> str:
    """*value* without HTML, entities resolved, line structure kept; text that isn't HTML passes as it is."""
    if "<" in value:
        value = _BRACKETED.sub(r"&lt;\1&gt;", value)
    if "<" in value and _TAG.search(value):
        parser = _Text()
        parser.feed(value)
        parser.close()
        value = "".join(parser.parts)
    elif "&" in value:
        value = html.unescape(value)
    lines = [" ".join(line.split()) for line in visible(value, keep="\n").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def visible(value: str, keep: str = "") -> str:
    """*value* without control, format (bidi overrides, zero-width) and unassigned characters, except those in *keep*.

    Terminals obey control sequences and bidi overrides reorder what a person reads, so neither may pass.
    Zero-width joiners stay: emoji and several scripts need them.
    """
    if value.isprintable():  # the usual case, and a calendar holds thousands of texts
        return value
    value = _LINE_END.sub("\n", value).replace("\t", " ")
    if value.replace("\n", "").isprintable():
        return value if "\n" in keep else value.replace("\n", " ")
    return "".join(
        " " if ch == "\n" and "\n" not in keep else ch
        for ch in value
        if ch in keep or ch in "\n\u200d\ufe0f" or unicodedata.category(ch) not in {"Cc", "Cf", "Cs", "Cn", "Co"}
    )


def one_line(value: str, limit: int = 200) -> str:
    """*value* as one visible line of at most *limit* characters."""
    # names and titles are asked for again and again; long texts aren't worth the memory
    return _short_line(value, limit) if len(value) <= _SHORT else _cut_line(value, limit)


def _cut_line(value: str, limit: int) -> str:
    line = " ".join(plain(value).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


_short_line = lru_cache(maxsize=4096)(_cut_line)
