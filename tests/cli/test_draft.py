"""``draft``: the message for a reminder, from the event where it can be read, else from the reminder."""

from __future__ import annotations

import json
import sys
import webbrowser
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.message import check as checked
from tests.cli.test_import import calendar, event
from tests.output.test_as_json import check

ME = "ATTENDEE;CN=Robin Example;PARTSTAT=ACCEPTED:mailto:robin@example.com"
LOOP = calendar(
    event(
        "loop@x",
        "20261118T090000Z",
        "Onsite interview at Acme",
        "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example",
        "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@acme.example",
        "ATTENDEE;CN=Bo Li;PARTSTAT=ACCEPTED:mailto:bo@acme.example",
        ME,
        r"DESCRIPTION:Notes: the move of the warehouse to streams\n- [ ] send Jane the case study",
    ),
    event(
        "coffee@x",
        "20261117T133000Z",
        "Coffee chat with Ana Lopez",
        "ATTENDEE;CN=Ana Lopez;PARTSTAT=ACCEPTED:mailto:ana@initech.example",
        ME,
    ),
    event(
        "later@x",
        "20261119T090000Z",
        "Client meeting with Kim Berg",
        "ATTENDEE;CN=Kim Berg:mailto:kim@berg.example",
        ME,
    ),
)


@pytest.fixture
def week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A calendar and its reminders in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "week.ics").write_text(LOOP, "utf-8", newline="")
    (tmp_path / "c.toml").write_text('[me]\nname = "Robin Example"\nemails = ["robin@example.com"]\n', "utf-8")
    assert run("import", "week.ics").exit_code == 0
    return tmp_path


def run(*args: str, now: str = "2026-11-18T12:00", **more: Any) -> Result:
    return CliRunner().invoke(main, [*args, "--now", now, "--config", "c.toml"], **more)


def drafted(*args: str, **more: Any) -> dict[str, Any]:
    """The JSON of ``draft``, valid by its schema."""
    result = run("draft", *args, "--json", **more)
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    check("draft", found)
    return found


def short(name: str) -> str:
    found = json.loads(run("status", "--json").stdout)["reminders"]
    return next(str(item["short_id"]) for item in found if name in item["reminder"]["title"])


def test_everybody_gets_a_message_of_their_own(week: Path) -> None:
    """With the detail from the event's notes, and what was promised, to whom it was promised."""
    found = drafted(short("Jane"), "--source", "week.ics")
    assert (found["from"], found["type"], found["touch"]) == ("event", "interview", 1)
    jane, bo = found["drafts"]
    assert [one["to"]["email"] for one in (jane, bo)] == ["jane@acme.example", "bo@acme.example"]
    assert "warehouse" in jane["body"]
    assert "case study" in jane["body"]
    assert "case study" not in bo["body"]
    assert jane["body"] != bo["body"].replace("Bo", "Jane")
    assert jane["body"].endswith("Robin Example")


def test_the_reminder_s_own_words_do_without_the_calendar(week: Path) -> None:
    """The same messages as from the event, signature and detail included."""
    alone, read = drafted(short("Jane")), drafted(short("Jane"), "--source", "week.ics")
    assert alone["from"] == "reminder"
    assert [(one["to"], one["subject"], one["body"]) for one in alone["drafts"]] == [
        (one["to"], one["subject"], one["body"]) for one in read["drafts"]
    ]


def test_another_tone_without_the_calendar_has_honest_blanks(week: Path) -> None:
    """What only the notes knew isn't invented."""
    found = drafted(short("Jane"), "--tone", "formal")
    jane = found["drafts"][0]
    assert (jane["to"]["name"], jane["blanks"] > 0, "warehouse" in jane["body"]) == ("Jane Doe", True, False)
    assert jane["body"].startswith("Dear Jane Doe")
    assert [one for one in checked(jane["body"], "draft") if one.missing] == []


@pytest.mark.parametrize("tone", ["warm", "formal"])
def test_a_tone_is_chosen(week: Path, tone: str) -> None:
    """The event's details are in both."""
    found = drafted(short("Jane"), "--source", "week.ics", "--tone", tone)
    assert "warehouse" in found["drafts"][0]["body"]
    assert found["drafts"][0]["body"].startswith({"warm": "Hi Jane", "formal": "Dear Jane Doe"}[tone])


def test_what_a_person_wrote_into_the_reminder_is_the_draft(week: Path) -> None:
    """Their words, not ours."""
    file = week / "followups.ics"
    file.write_bytes(file.read_bytes().replace(b"Hi Jane", b"Ahoy Jane"))
    assert drafted(short("Jane"))["drafts"][0]["body"].startswith("Ahoy Jane")


def test_next_is_what_runs_out_first(week: Path) -> None:
    """Never what hasn't happened yet; late ones when nothing else is open."""
    assert drafted("--next")["drafts"][0]["to"]["name"] == "Ana Lopez"
    assert run("done", short("Ana")).exit_code == 0
    assert drafted("--next")["drafts"][0]["to"]["name"] == "Jane Doe"
    assert run("done", short("Jane")).exit_code == 0
    result = run("draft", "--next")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "nothing can be sent just now" in result.stderr
    assert drafted("--next", now="2026-11-25T12:00")["drafts"][0]["to"]["name"] == "Kim Berg"


def test_the_text_is_a_mail_that_lint_reads(week: Path) -> None:
    """To, Subject, words on stdout; what is left to do on stderr."""
    result = run("draft", short("Ana"))
    assert result.stdout.startswith("To: Ana Lopez <ana@initech.example>\nSubject: ")
    assert result.stderr.endswith("to fill in (____); drafted from the reminder alone.\n")
    linted = json.loads(run("lint", "-", "--json", input=result.stdout).stdout)
    assert {one["what"] for one in linted["spoilers"]} == {"unfilled"}


def test_lint_reads_the_drafts_in_a_reminder(week: Path) -> None:
    """By its id, lines counted in the reminder's text; a file of that name goes first."""
    result = run("lint", short("Ana"), "--json")
    found = json.loads(result.stdout)
    check("lint", found)
    assert (result.exit_code, {one["what"] for one in found["spoilers"]}) == (1, {"unfilled"})
    assert f"{short('Ana')}:" in run("lint", short("Ana")).stdout
    assert "no reminder has the id" in run("lint", "vvvv").stderr
    (week / "vvvv").write_text("Hi Ana, I am just circling back on this.", "utf-8")
    assert "cliche" in run("lint", "vvvv").stdout


def test_an_eml_file_for_each(week: Path) -> None:
    """Written whole; again is fine; a file that is no draft is never lost."""
    assert run("draft", short("Jane"), "--eml", "thanks.eml").stdout == "Written to thanks-1.eml, thanks-2.eml.\n"
    assert run("draft", short("Jane"), "--eml", "thanks.eml", "-q").output == ""
    mail = BytesParser(policy=policy.default).parsebytes((week / "thanks-1.eml").read_bytes())
    assert (mail["To"].addresses[0].addr_spec, str(mail["From"])) == (
        "jane@acme.example",
        "Robin Example <robin@example.com>",
    )
    result = run("draft", short("Ana"), "--eml", "week.ics")
    assert (result.exit_code, "week.ics exists and is no draft" in result.stderr) == (2, True)
    assert (week / "week.ics").read_text("utf-8") == LOOP.replace("\r\n", "\n")


def test_a_mail_program_is_opened_for_each(week: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a link; nothing is sent."""
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    assert run("draft", short("Jane"), "--open").exit_code == 0
    assert [address.partition("?")[0] for address in opened] == ["mailto:jane@acme.example", "mailto:bo@acme.example"]


EDIT = "import sys; p = sys.argv[1]; s = open(p).read(); open(p, 'w').write({})"


@pytest.mark.parametrize(
    ("change", "subject", "begins"),
    [
        ("s.replace('____', 'the river')", "", "Hi Ana"),
        ("'Subject: New\\n\\nHello\\n'", "New", "Hello"),
        ("'Only words'", "", "Only words"),
    ],
)
def test_the_editor_has_the_last_word(
    week: Path, monkeypatch: pytest.MonkeyPatch, change: str, subject: str, begins: str
) -> None:
    """On subject and words; who gets it stays."""
    (week / "edit.py").write_text(EDIT.format(change), "utf-8")
    monkeypatch.setenv("EDITOR", f"{sys.executable} {week / 'edit.py'}")
    before, after = drafted(short("Ana"))["drafts"][0], drafted(short("Ana"), "--edit")["drafts"][0]
    assert after["subject"] == (subject or before["subject"])
    assert after["body"].startswith(begins)
    assert (after["blanks"], after["to"]) == (0, before["to"])


def test_an_emptied_message_is_nothing(week: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is written for it."""
    (week / "edit.py").write_text(EDIT.format("'Subject: x\\n\\n\\n'"), "utf-8")
    monkeypatch.setenv("EDITOR", f"{sys.executable} {week / 'edit.py'}")
    result = run("draft", short("Ana"), "--edit", "--eml", "a.eml")
    assert (result.exit_code, (week / "a.eml").exists()) == (2, False)


@pytest.mark.parametrize("args", [[], ["3k7q", "--next"], ["zzzz"], ["--next", "--source", "gone.ics"]])
def test_wrong_usage_is_one_line(week: Path, args: list[str]) -> None:
    """Neither, both, an id that isn't there, a calendar that isn't there."""
    result = run("draft", *args)
    assert (result.exit_code in {2, 4}, result.stdout) == (True, "")
    assert "Traceback" not in result.stderr


def test_an_unreadable_configured_source_is_no_end(week: Path) -> None:
    """The reminder's own words are there; that the calendar isn't is said."""
    (week / "c.toml").write_text('[ics]\nsources = ["gone.ics"]\n', "utf-8")
    result = run("draft", "--next")
    assert result.exit_code == 0
    assert "gone.ics" in result.stderr
    assert result.stdout.startswith("To: Ana Lopez")


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["--next", "week.ics"], "Error: Give either --next or an ID, not both: week.ics."),
        ([], "Error: Give an ID, as followup status shows it, or --next."),
        (["--next", "--eml", "--edit"], "Error: --eml needs a file to write, such as thanks.eml, and not --edit."),
    ],
)
def test_a_slip_is_named(args: list[str], line: str) -> None:
    """An option that took the next one for its file, and one thing too many, say so."""
    assert CliRunner().invoke(main, ["draft", *args]).stderr.splitlines()[-1] == line


def test_another_tone_without_the_calendar_keeps_the_signature(week: Path) -> None:
    """The name under the drafts in the reminder stands under the new one too, where no configuration knows it."""
    (week / "c.toml").write_text("", "utf-8")
    assert drafted(short("Jane"), "--tone", "formal")["drafts"][0]["body"].endswith("\nRobin Example")
    assert "name is missing" not in run("draft", short("Jane"), "--tone", "formal").stderr


def test_a_message_that_nobody_signs_says_so(week: Path) -> None:
    """Nothing told the name; a sign-off of the person's own is theirs to end."""
    alone = calendar(event("solo@x", "20261118T090000Z", "Interview with Jane Doe, Acme"))
    (week / "solo.ics").write_text(alone, "utf-8", newline="")
    (week / "c.toml").write_text("", "utf-8")
    assert run("import", "solo.ics", "-o", "solo-out.ics").exit_code == 0
    said = run("draft", "--next", "--target", "solo-out.ics").stderr
    assert said.endswith("Your name is missing at the end: set name under [me] in the configuration.\n")
    (week / "c.toml").write_text('[texts.en.interview]\nsign_off = "Yours, Robin"\n', "utf-8")
    assert "name is missing" not in run("draft", "--next", "--target", "solo-out.ics").stderr


def test_the_sentences_of_the_documentation_are_used(week: Path) -> None:
    """The example under [texts] in docs/configuration.md, every part of it."""
    shown = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text("utf-8")
    example = shown.partition("## [texts]")[2].partition("```toml\n")[2].partition("```")[0]
    (week / "c.toml").write_text(f'[me]\nname = "Robin Example"\n{example}', "utf-8")
    assert run("import", "week.ics", "-o", "own.ics").exit_code == 0
    jane = json.loads(run("status", "--target", "own.ics", "--json").stdout)["reminders"]
    identity = next(one["id"] for one in jane if "Jane" in one["reminder"]["title"])
    found = json.loads(run("draft", identity, "--target", "own.ics", "--json").stdout)["drafts"][0]
    assert found["subject"] == "Thank you, Jane"
    assert found["body"].splitlines() == [
        "Hello Jane,",
        "",
        (
            "Thank you for your time on Wednesday. I am still thinking about what you said: the move of the warehouse "
            "to streams. Here is what I promised: the case study."
        ),
        "",
        "No hurry to answer.",
        "",
        "Warmly,",
        "Robin Example",
    ]
