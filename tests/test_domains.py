"""Domains by their lists: the same answers as from the whole public suffix list, of which only a part is parsed."""

from __future__ import annotations

import pytest
from publicsuffixlist import PublicSuffixList

from followup.domains import PublicSuffixes, free_mail

WHOLE = PublicSuffixList(only_icann=True)


@pytest.mark.parametrize(
    "domain",
    [
        "acme.com",
        "mail.acme.co.uk",
        "Mail.ACME.Co.UK",
        "acme.github.io",  # a private suffix doesn't count
        "a.b.kobe.jp",  # *.kobe.jp
        "x.city.kobe.jp",  # !city.kobe.jp
        "www.ck",  # !www.ck
        "a.example.公司.cn",
        "a.example.xn--55qx5d.cn",
        "a.example.рф",
        "a.example.xn--p1ai",
        "a.example.xn--nothing!",
        "a.example.nowhere",
        "mail.acme.com.",
        "a..b",
        "co.uk",
        "localhost",
        ".",
    ],
)
def test_a_part_of_the_list_says_what_the_whole_list_says(domain: str) -> None:
    """A domain's rules all lie under its own top-level domain, so the others needn't be read."""
    assert PublicSuffixes().registrable(domain) == (WHOLE.privatesuffix(domain) or domain)


def test_no_domain_has_none() -> None:
    """An empty domain stays empty."""
    assert PublicSuffixes().registrable("") == ""


def test_free_mail_is_where_anybody_has_an_address() -> None:
    """A large provider is on the list, a firm isn't."""
    assert "gmail.com" in free_mail()
    assert "acme.com" not in free_mail()
