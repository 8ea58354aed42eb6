"""A draft as a mail: a file that any mail program opens for sending, and a link that opens one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from followup.model import Draft, Me
from followup.text import one_line, visible

OPENING = b"X-Unsent: 1\r\n"
"""The first line of every such file. Outlook opens it for writing, not for reading, because of it."""
_ADDRESS = re.compile(r"([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+)")


def eml(draft: Draft, me: Me) -> bytes:
    """*draft* as a mail from *me*, with CRLF. Whatever stands in names and titles adds no header and no receiver."""
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    if me.emails and (sender := _address(one_line(me.name, 80), me.emails[0])):
        mail["From"] = sender
    if receiver := _address(one_line(draft.to.name, 80), draft.to.email):
        mail["To"] = receiver
    mail["Subject"] = one_line(draft.subject, 200)
    mail.set_content(_body(draft), cte="quoted-printable")
    return mail.as_bytes()


def link(draft: Draft) -> str:
    """A ``mailto:`` link with receiver, subject and body (RFC 6068), everything percent-encoded."""
    to = quote(draft.to.email, safe="@") if _ADDRESS.fullmatch(draft.to.email) else ""
    body = _body(draft).replace("\n", "\r\n")
    return f"mailto:{to}?subject={quote(one_line(draft.subject, 200), safe='')}&body={quote(body, safe='')}"


def as_text(draft: Draft) -> str:
    """*draft* as a person edits it: To, Subject, an empty line, the message."""
    return f"To: {receiver(draft)}\nSubject: {one_line(draft.subject, 200)}\n\n{_body(draft)}"


def receiver(draft: Draft) -> str:
    """Name and address for people."""
    name, email = one_line(draft.to.name, 80), visible(draft.to.email).strip()
    return f"{name} <{email}>" if name and email else name or email or "____"


def names(file: str, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """A file for each draft: *file* itself for one, ``thanks-1.eml`` and so on for several."""
    if len(drafts) == 1:
        return (file,)
    stem, dot, ending = file.rpartition(".")
    if not dot or "/" in ending or "\\" in ending:
        stem, dot, ending = file, "", ""
    return tuple(f"{stem}-{number}{dot}{ending}" for number in range(1, len(drafts) + 1))


def _address(name: str, email: str) -> Address | None:
    match = _ADDRESS.fullmatch(email)
    return Address(display_name=name, username=match[1], domain=match[2]) if match else None


def _body(draft: Draft) -> str:
    """The message without anything that a terminal or a mail program would obey."""
    return "\n".join(visible(line).rstrip() for line in draft.body.splitlines()).strip("\n") + "\n"
