"""Content lines: what was read goes back to the byte, what is written is sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.doors.ics.lines import Component, Line, component, escape, fold, line, parse, render, unescape
from followup.text import visible
from tests.contract import TEXTS

FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "BEGIN:VCALENDAR\r\n",
            "END:VCALENDAR\r\n",
            "begin:vevent\n",
            "end:vevent\n",
            "SUMMARY:a\r\n b\r\n",
            'X;TZID="a:b;c";Y=1,"2":v:w\n',
            " \r\n",
            "\r\n",
            "\t\n",
            "no colon at all\n",
            "NAME;bad param:x\n",
            ":\n",
            "BEGIN:\n",
            "lone\rreturn:1\n",
            "no end of line",
            "\ufeffBEGIN:VCALENDAR\n",
            "D:caf\udcc3\r\n \udca9\r\n",
        ]
    ),
    max_size=12,
).map("".join)


@given(FRAGMENTS | st.text(max_size=80))
def test_what_is_read_goes_back_to_the_byte(text: str) -> None:
    """Folds, blank lines, junk, line ends and bytes that are no UTF-8: all stays, or the file is refused."""
    try:
        parts = parse(text)
    except ValueError:
        return
    assert render(parts) == text


def test_lines_are_unfolded_and_taken_apart() -> None:
    """Names and parameter names in any case; quotes hold what would end a parameter; the value keeps its colons."""
    (one,) = parse('Dt\r\n start;x="a;b:c,d";TZID=Europe/\r\n\tBerlin:2026:1\r\n')
    assert isinstance(one, Line)
    assert (one.name, one.params, one.value) == (
        "DTSTART",
        (("X", "a;b:c,d"), ("TZID", "Europe/Berlin")),
        "2026:1",
    )
    assert one.param("TZID") == "Europe/Berlin"
    assert one.param("VALUE") == ""


def test_a_character_folded_in_its_middle_is_whole_again() -> None:
    """Some programs fold by octets, through the middle of an é."""
    raw = b"SUMMARY:caf\xc3\r\n \xa9\r\n"
    (one,) = parse(raw.decode("utf-8", "surrogateescape"))
    assert isinstance(one, Line)
    assert one.value == "café"
    assert render([one]).encode("utf-8", "surrogateescape") == raw


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "it is cut off or broken at END:VCALENDAR"),
        ("BEGIN:VCALENDAR\n", "it is cut off, END:VCALENDAR is missing"),
        ("END:VEVENT\n", "broken at END:VEVENT"),
        ("BEGIN:X\n" * 21, "broken at BEGIN:X"),
    ],
    ids=["crossed", "cut off", "only an end", "too deep"],
)
def test_what_is_not_whole_is_refused(text: str, why: str) -> None:
    """A file that was cut off must not be written on."""
    with pytest.raises(ValueError, match=why):
        parse(text)


@given(TEXTS)
def test_text_comes_back(text: str) -> None:
    """Escaping and folding lose nothing that a person can see."""
    (back,) = parse(line("SUMMARY", escape(text)).raw)
    assert isinstance(back, Line)
    assert unescape(back.value) == visible(text, keep="\n")


@given(TEXTS, st.sampled_from(["\r\n", "\n"]))
def test_lines_are_short_and_whole(text: str, newline: str) -> None:
    """No line is over 75 octets, none is split in a character or an escape, none ends with a space it would lose."""
    raw = line("DESCRIPTION", escape(text), newline).raw
    physical = raw.encode().split(newline.encode())
    assert physical.pop() == b""
    for number, piece in enumerate(physical):
        assert len(piece) <= 75
        assert piece.decode().isascii() or piece.decode()
        assert (piece[:1] == b" ") == (number > 0)
    joined = (newline + " ").join(piece.decode().removeprefix(" ") for piece in physical) + newline
    assert joined == raw


@pytest.mark.parametrize(
    ("text", "first"),
    [("a" * 70 + " bcdef" * 4, "a" * 70 + " bc"), ("a" * 74 + "\\nb", "a" * 74), ("a" * 75 + "é", "a" * 75)],
    ids=["inside a word", "before an escape", "before a character"],
)
def test_where_a_line_is_folded(text: str, first: str) -> None:
    """Behind a letter, so that neither an editor that strips spaces nor a sloppy reader harms it."""
    assert fold(text).split("\r\n")[0].startswith(first)
    assert fold(text).replace("\r\n ", "") == text + "\r\n"


@given(TEXTS, TEXTS)
def test_nothing_ends_a_line_or_a_parameter_early(value: str, param: str) -> None:
    """Whatever is handed in, one line is one line with one parameter."""
    (back,) = parse(line("URL", value, NOTE=param).raw)
    assert isinstance(back, Line)
    assert back.name == "URL"
    assert [name for name, _ in back.params] == ["NOTE"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\\nb\\Nc", "a\nb\nc"),
        ("C:\\\\new", "C:\\new"),
        ("\\,\\;\\\\\\\\n", ",;\\\\n"),
        ("odd \\x and a last \\", "odd x and a last \\"),
    ],
    ids=["line breaks", "a backslash before an n", "row of them", "unknown escapes"],
)
def test_unescape_reads_in_one_pass(value: str, text: str) -> None:
    """A text's own backslash before an n is no line break."""
    assert unescape(value) == text


def test_components_are_found_by_name() -> None:
    """Own lines and inner components, not those further in."""
    text = "BEGIN:vevent\nUID:a\nBEGIN:VALARM\nUID:b\nEND:VALARM\nuid:c\nEND:VEVENT\n"
    (event,) = parse(text)
    assert isinstance(event, Component)
    assert (event.name, event.text("UID"), event.text("SUMMARY")) == ("VEVENT", "a", "")
    assert [found.value for found in event.lines("UID")] == ["a", "c"]
    assert [inner.name for inner in event.components()] == ["VALARM"]
    assert render([component("VEVENT", (), "\n")]) == "BEGIN:VEVENT\nEND:VEVENT\n"
