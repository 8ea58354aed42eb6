"""``followup lint``: a message in, what is to be said of it out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from followup.cli.letters import LARGEST, Letter, letter_of
from followup.cli.main import main
from tests.output.test_as_json import check

GOOD = """\
Dear Jane,

thank you for the talk on Tuesday. Your remark on the 12 % churn in the Nordics stayed with me.
I have attached the cohort analysis that I promised.

There is no hurry at all; whenever it suits you.

Best regards,
Robin
"""
BAD = "Hi Jane,\n\njust circling back on this.\n"
MAIL = "From: Robin <robin@example.com>\nTo: Jane Doe <jane@acme.example>\nSubject: Thanks\n\n"


def lint(*args: str, text: str | bytes = "") -> Result:
    return CliRunner().invoke(main, ["lint", *args], input=text)


def test_a_good_message_is_ready() -> None:
    """Exit code 0, one line; nothing at all with ``-q``."""
    result = lint("-", text=GOOD)
    assert (result.exit_code, result.output) == (
        0,
        "Ready to send: thanks, a detail, something for them, a light end.\n",
    )
    assert lint("-", "-q", text=GOOD).output == ""


def test_a_bad_message_is_told_what_and_where() -> None:
    """Exit code 1; each finding with its line, why it matters and a better direction."""
    result = lint("-", text=BAD)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-3:] == [
        "-:3: cliche",
        "    A stock phrase that says only that you want something. Open with what was",
        "    said or what you bring.",
    ]
    assert result.stderr == ""
    assert lint("-", "-q", text=BAD).stdout == result.stdout


def test_json() -> None:
    """As its schema says, good or bad."""
    result = lint("-", "--json", text=BAD)
    found = json.loads(result.stdout)
    check("lint", found)
    assert (found["ok"], found["missing"]) == (False, ["gratitude", "anchor", "value", "close"])
    assert [(one["line"], one["what"]) for one in found["spoilers"]] == [(3, "cliche")]
    good = json.loads(lint("-", "--json", text=GOOD).stdout)
    check("lint", good)
    assert good == {"version": 1, "ok": True, "missing": [], "spoilers": []}


def test_a_mail_is_read_as_one(tmp_path: Path) -> None:
    """Its headers are no words of it, lines are counted in the file, and its To: names who gets it."""
    file = tmp_path / "m.eml"
    file.write_text(MAIL + BAD.replace("Jane", "Bo"), "utf-8")
    found = json.loads(lint(str(file), "--json").stdout)
    assert [(one["line"], one["what"]) for one in found["spoilers"]] == [(5, "generic"), (7, "cliche")]
    named = json.loads(lint(str(file), "--json", "--person", "Bo Li").stdout)
    assert [one["what"] for one in named["spoilers"]] == ["cliche"]


def test_asking_before_the_promised_date() -> None:
    """The day of sending is today unless said otherwise."""
    text = GOOD.replace("There is no hurry", "Is there any news on your decision? There is no hurry")
    early = ("--promised", "2026-11-20", "--json")
    found = json.loads(lint("-", *early, "--sent", "2026-11-19", text=text).stdout)
    assert [one["what"] for one in found["spoilers"]] == ["too_early"]
    assert json.loads(lint("-", *early, "--now", "2026-11-19", text=text).stdout) == found
    assert json.loads(lint("-", *early, "--sent", "2026-11-21", text=text).stdout)["ok"]


@pytest.mark.parametrize(
    ("name", "text", "code", "line"),
    [
        ("-", "", 4, "- is empty: write something first"),
        ("-", b"\0\1\2", 4, "- is not a message: give a text or a mail"),
        ("-", b"x" * (LARGEST + 1), 4, "- is not a message: give a text or a mail"),
        ("none.txt", "", 2, "no such file: none.txt: give a file, - for standard input, or a reminder's id"),
        (".", "", 4, "can't read .: is a directory"),
    ],
)
def test_what_is_no_message(name: str, text: str | bytes, code: int, line: str) -> None:
    """One line each."""
    result = lint(name, text=text)
    assert (result.exit_code, result.output) == (code, f"followup: {line}\n")


def test_bad_dates() -> None:
    """One line, naming the option."""
    result = lint("-", "--promised", "friday", text=GOOD)
    assert (result.exit_code, result.output) == (
        2,
        "followup: --promised 'friday' is not an ISO date like 2026-11-20\n",
    )


@pytest.mark.parametrize(
    ("data", "letter"),
    [
        ("Grüße".encode("latin-1"), Letter("Grüße")),
        ("\ufeffHi".encode(), Letter("Hi")),
        (b"Note: this is no mail\n\nHi", Letter("Note: this is no mail\n\nHi")),
        (b"To: a@x.example, b@x.example\n\nHi\n", Letter("Hi\n", "", 2)),
        (b"To: Jane <j@x.example>\nContent-Type: text/html\n\n<p>Hi <b>Jane</b></p>", Letter("Hi Jane", "Jane", 0)),
        (
            (
                b"To: j@x.example\nContent-Transfer-Encoding: quoted-printable\n"
                b"Content-Type: text/plain; charset=utf-8\n\nGr=C3=BC=C3=9Fe\n"
            ),
            Letter("Grüße\n", "j@x.example", 0),
        ),
        (b"To: j@x.example\nContent-Type: image/png\n\nxx", Letter("")),
    ],
)
def test_messages_as_they_are_found(data: bytes, letter: Letter) -> None:
    """Old encodings, byte-order marks, HTML and encoded mails."""
    assert letter_of(data) == letter
