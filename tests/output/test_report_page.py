"""The report as a page: whole, small, self-contained, and deaf to what strangers wrote."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from followup.measure import measure
from followup.output.report_page import POLICY, page
from tests.builders import at, existing, interaction, person, reminder, request
from tests.output.outcomes import BERLIN

ROOT = Path(__file__).resolve().parents[2]
OPTIONAL = {"p", "li", "td", "th", "tr", "thead", "tbody", "meta", "rect", "circle", "path"}
"""Their end may be left out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags), or they are void."""
KNOWN = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "h2", "p", "b", "ul", "li", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "div", "svg", "rect", "text", "details", "summary",
}  # fmt: skip
"""Every element that a page may have: none of them can run or load anything."""


class Walk(HTMLParser):
    """Everything a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: dict[str, set[str]] = {}
        self.words: list[str] = []
        self.wrong: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += [tag for tag in self._open if tag not in OPTIONAL]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, set()).add(value or "")
        self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open[-1] != tag and self._open[-1] in OPTIONAL:
            self._open.pop()
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def paged(*asked: object, there: object = ()) -> str:
    report = measure(list(asked), list(there), date(2026, 11, 9), date(2026, 11, 25), at(22), BERLIN)  # type: ignore[call-overload]
    return page(report, at(22), BERLIN)


def hostile(title: str, name: str = "Jane Doe", place: str = "Acme") -> str:
    made = interaction(people=(person(name=name),), organisation=place)
    return paged(request(replace(made, events=(replace(made.events[0], summary=title),))))


@pytest.fixture(scope="module")
def months() -> str:
    """The page that scripts/look shows to a browser."""
    script = ROOT / "scripts" / "look"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(ROOT / "scripts"), *sys.path])
        patch.setattr(sys, "dont_write_bytecode", True)
        loader = SourceFileLoader("look", str(script))
        module = ModuleType(loader.name)
        loader.exec_module(module)
    shown: str = module.sample_page()
    return shown


def test_five_hundred_follow_ups_fit_into_a_mail(months: str) -> None:
    """Under 300 kB, and none of them is left out."""
    assert len(months.encode()) < 300_000
    assert "All 500, newest first" in months


def test_a_page_is_whole_and_says_what_it_is(months: str) -> None:
    """Every element is closed, known, and the outline is that of a document."""
    seen = Walk(months)
    assert seen.wrong == []
    assert seen.tags == KNOWN
    assert seen.attributes["lang"] == {"en"}
    assert months.startswith("<!doctype html>\n<html lang=")


def test_the_policy_forbids_to_run_or_load_anything(months: str) -> None:
    """It stands in the head before anything it has to guard."""
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in months.partition("<title>")[0]
    assert POLICY.startswith("default-src 'none'; ")
    assert not re.search(r"script-src|https?:|data:|unsafe-eval|\*", POLICY)


def test_nothing_in_a_page_leads_out_of_it(months: str) -> None:
    """No address, no handler, no import: not in markup, not in the style."""
    seen = Walk(months)
    assert not seen.attributes.keys() & {"src", "href", "action", "srcset", "background", "xlink:href", "style"}
    assert [name for name in seen.attributes if name.startswith("on")] == []
    assert (
        re.findall(r"url\(|@import|expression|javascript:", months.partition("<style>")[2].partition("</style>")[0])
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "</td></table><iframe src=https://example.com>",
        "</style><style>@import 'https://example.com'</style>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<!--",
        "]]><svg/onload=alert(1)>",
        "\x00\x1b[31m\u202e\u2028 a",
        "{{ 7 * 7 }}{% raw %}",
        "<" * 500,
    ],
)
def test_what_strangers_wrote_stays_text(text: str) -> None:
    """In a title, a name and an organisation alike: the same elements and attributes as with harmless words."""
    harmless, shown = Walk(hostile("a", "b", "c")), Walk(hostile(text, text, text))
    assert (shown.tags, shown.wrong) == (harmless.tags, [])
    # the chart says the same of both, so that every value is the program's own
    assert shown.attributes == harmless.attributes
    assert not [char for char in shown.text if not char.isprintable()]


def test_a_page_says_what_became_of_each() -> None:
    """Rates, a row for what is open and one for what was missed, who heard nothing."""
    done = request(interaction(organisation="Birch & Co"))
    seen = Walk(paged(done, there=[existing(reminder(done))]))
    assert "0 % followed up (0 of 1) 0 % on time (0 of 1) – from the talk to the message, as a rule" in seen.text
    assert "Late or missed A short message is still better than none." in seen.text
    assert "Jane Doe, Birch & Co Interview with Jane Doe interview Thu 19 Nov 14:00 (2 days ago)" in seen.text
    assert "Heard nothing from you Birch & Co" in seen.text


def test_a_reminder_alone_is_told_by_its_title() -> None:
    """Without a calendar to count against, the person in the title stands for the interaction."""
    seen = Walk(paged(there=[existing()]))
    assert "Jane Doe, Acme interview Thu 19 Nov 14:00" in seen.text


def test_an_empty_report_is_a_page_too() -> None:
    """It says that there was nothing."""
    seen = Walk(paged())
    assert seen.wrong == []
    assert "Nothing to follow up in these days." in seen.text


def test_an_event_s_title_is_never_taken_for_a_reminder_s() -> None:
    """What looks like "Follow up: who (kind)" and is an event stays whole; a reminder's title gives its who."""
    title = "Absage erhalten: Orchid Mobility (Analystin)"
    made = interaction(people=(), organisation="")
    asked = request(replace(made, events=(replace(made.events[0], summary=title),)))
    assert title in Walk(paged(asked)).text
    own = existing(replace(reminder(asked), title="Follow up: Jane Doe, Acme (interview)"))
    told = Walk(paged(there=[own])).text
    assert "Jane Doe, Acme interview" in told
