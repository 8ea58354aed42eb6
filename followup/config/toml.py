"""Writing TOML, for which the standard library has no function."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup.text import one_line
from followup.text.lazily import lazy

_ESCAPED = lazy(r'["\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def toml(value: object) -> str:
    """*value* (text, truth, number or a list of them) as TOML 1.0 on one line.

    Control and format characters are escaped, so that nothing hidden stands in a file a person edits.
    """
    if isinstance(value, str):
        return f'"{_ESCAPED.sub(_escape, value)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Sequence):
        return f"[{', '.join(toml(item) for item in value)}]"
    raise TypeError(f"no TOML for {type(value).__name__}")


def _escape(found: re.Match[str]) -> str:
    ch = found.group()
    if "\ud800" <= ch <= "\udfff":
        # half a character can't stand in a UTF-8 file, not even escaped
        return "\\uFFFD"
    return _SHORT.get(ch, f"\\u{ord(ch):04X}")


def shown(raw: object) -> str:
    """*raw*, as it was read from TOML, short and visible, for an error."""
    if isinstance(raw, str | bool | int | float):
        text = toml(raw)
    elif isinstance(raw, list):
        text = "[…]" if raw else "[]"
    elif isinstance(raw, dict):
        text = "a table"
    else:
        text = str(raw)
    return one_line(text, 60)
