"""``mailto:`` links that carry a receiver and a subject, and nothing else (RFC 6068)."""

from __future__ import annotations

import re
from urllib.parse import quote

from followup.text import one_line

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")


def mailto(address: str, subject: str) -> str:
    """A link that opens a mail to *address*; empty if that is no plain address.

    Everything is percent-encoded, so neither can add a header, another receiver or a body.
    """
    if not _ADDRESS.fullmatch(address):
        return ""
    return f"mailto:{quote(address, safe='@')}?subject={quote(one_line(subject, 200), safe='')}"
