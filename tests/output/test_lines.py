"""Tables stay aligned and inside their width, whatever stands in them."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from followup.output.lines import Row, cells, fit, table, text_line, wrapped
from followup.output.paint import paint, plain, wants_colour


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_columns_are_aligned() -> None:
    """Each column is as wide as its widest cell; an empty one takes no room; no line ends in blanks."""
    rows = [Row(("+", "Jane Doe, Acme", "", "interview")), Row(("", "李雷", "", "meeting")), Row(("x", "Bo"))]
    assert plain(table(rows, 80, gives=(1,))) == (
        "  +  Jane Doe, Acme  interview\n"
        "     李雷            meeting\n"
        "  x  Bo\n"
    )  # fmt: skip


def test_wide_and_joined_characters_take_the_cells_they_take() -> None:
    """East Asian characters and emoji are two cells wide, combining marks none, a joined family one emoji."""
    assert [cells(text) for text in ("abc", "李雷", "e\u0301", "👩‍👩‍👧", "🤞")] == [3, 4, 1, 2, 2]


def test_a_wide_column_gives_way() -> None:
    """What is too long is cut off visibly, in the columns that may give."""
    rows = [Row(("Thu 19 Nov 16:00", "A very long title of a meeting " * 5, "interview"))]
    (line,) = plain(table(rows, 60, gives=(1,))).splitlines()
    assert line == "  Thu 19 Nov 16:00  A very long title of a meeti…  interview"
    assert cells(line) <= 60


@given(
    st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60)), max_size=6),
    st.integers(60, 120),
)
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, str, str]], width: int) -> None:
    """Whatever events are called, a table fits and obeys nobody."""
    lines = plain(table([Row(row) for row in rows], width, gives=(0, 1, 2))).splitlines()
    assert len(lines) == len(rows)
    assert all(cells(line) <= width for line in lines)
    assert not any(ch in line for line in lines for ch in "\x1b\x9b\x07\u202e\u2066\r")


@given(st.text(max_size=40), st.integers(1, 20))
def test_what_is_cut_fits(text: str, width: int) -> None:
    """A text is left alone where it fits and ends in an ellipsis where it doesn't."""
    cut = fit(text, width)
    assert cells(cut) <= max(width, 1)
    assert cut == text or cut.endswith("…")


def test_sentences_are_broken_at_blanks() -> None:
    """A long path stays whole, so that it can be copied."""
    assert wrapped("one two three", 8) == ("one two", "three")
    assert wrapped("see /a/very/long/path now", 8) == ("see", "/a/very/long/path", "now")
    assert wrapped("", 8) == ()


def test_colour_is_for_terminals_that_want_it() -> None:
    """A pipe, NO_COLOR and a dumb terminal get plain text."""
    lines = [text_line("Late", "late"), text_line(), text_line("[bold]x[/]")]
    for stream, environ in (
        (io.StringIO(), {}),
        (Terminal(), {"NO_COLOR": "1"}),
        (Terminal(), {"TERM": "dumb"}),
    ):
        paint(lines, stream, environ)
        assert stream.getvalue() == "Late\n\n[bold]x[/]\n"
    assert wants_colour(io.StringIO(), {"FORCE_COLOR": "1"})
    assert not wants_colour(None, {})


def test_on_a_terminal_there_is_colour(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Styles become colours of the terminal's own theme; event text is never read as markup."""
    monkeypatch.setenv("TERM", "xterm-256color")
    stream = Terminal()
    paint([text_line("Late", "late"), text_line("[bold]x[/]")], stream, {})
    assert stream.getvalue() == "\x1b[31mLate\x1b[0m\n[bold]x[/]\n"
