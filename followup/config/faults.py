"""What is wrong with a text in the configuration: a sentence's end, empty where nothing is."""

from __future__ import annotations

from ipaddress import ip_address
from string import Formatter
from urllib.parse import urlsplit

from followup.text import one_line


def no_template_fault(text: str, fields: frozenset[str] | None) -> str:
    """What is wrong with a template of plain ``{name}`` fields; empty if nothing. *fields*: None allows any name."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return "has an unpaired brace; write {{ or }} for a brace itself"
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            return f"has the field {{{one_line(name, 40)}}}; only plain fields like {{who}} are allowed"
        if fields is not None and name not in fields:
            return f"has the unknown field {{{one_line(name, 40)}}}; there are {', '.join(sorted(fields))}"
    return ""


def email_fault(text: str) -> str:
    """What is wrong with an address of one's own; empty if nothing."""
    name, at, domain = text.partition("@")
    if not name or not at or domain_fault(domain) or any(ch.isspace() for ch in text):
        return "is not an e-mail address"
    return ""


def domain_fault(text: str) -> str:
    """What is wrong with the domain of an organisation; empty if nothing."""
    labels = text.split(".")
    if len(labels) < 2 or not all(label.replace("-", "a").isalnum() for label in labels):
        return "is not a domain like example.com"
    return ""


def endpoint_fault(text: str) -> str:
    """What is wrong with the address of a Calendar server; empty if nothing. Plain http is for this machine only."""
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "is not an address like http://127.0.0.1:8080"
    if parts.scheme not in {"http", "https"} or not host or parts.username or parts.query or parts.path.strip("/"):
        return "is not an address like http://127.0.0.1:8080 (scheme, host and port only)"
    if parts.scheme == "http" and not is_loopback(host):
        return "is plain http to another machine; use https"
    return ""


def is_loopback(host: str) -> bool:
    """Whether *host* names this very machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
