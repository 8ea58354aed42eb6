"""Plain ``{name}`` fields, and nothing more: no attribute, no index, no format, no second pass."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FIELD = re.compile(r"\{([a-z_]+)\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """*template* with its ``{name}`` fields replaced; a name that isn't known stays as it is written.

    What is put in is never looked at again, so a value that has braces can reach nothing.
    """
    return _FIELD.sub(lambda match: values.get(match[1], match[0]), template)
