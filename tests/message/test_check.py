"""The anatomy of a message: measured on messages of several hands, and rule by rule."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.message import check
from followup.model import Finding
from followup.text import LANGUAGES

MESSAGES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "messages.jsonl").read_text("utf-8").splitlines()
]
PARTS = {"gratitude", "anchor", "value", "close"}
SPOILERS = {"cliche", "pressure", "pleading", "too_long", "unfilled", "generic", "too_early", "rearguing"}

GOOD = """Hi Jane,

Thank you for the talk yesterday. The part about keeping the old ledger read-only for a quarter has stayed with me.
I've attached the two-page plan of our own cut-over.

No hurry to reply.

Best wishes,
Robin
"""


def found(message: dict[str, Any]) -> tuple[Finding, ...]:
    day = {name: date.fromisoformat(message[name]) for name in ("promised", "sent") if name in message}
    return check(
        message["text"],
        "send",
        language=message["language"],
        person=message["person"],
        organisation=message["organisation"],
        promised=day.get("promised"),
        sent=day.get("sent"),
    )


def whats(text: str, **known: Any) -> set[str]:
    return {finding.what for finding in check(text, "send", **known)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_messages_pass_and_bad_ones_do_not(language: str) -> None:
    """At least 95 % of the good messages pass, at most 10 % of the bad ones."""
    passed: dict[bool, list[bool]] = defaultdict(list)
    for message in MESSAGES:
        if message["language"] == language:
            passed[message["good"]].append(not found(message))
    assert len(passed[True]) >= 8
    assert len(passed[False]) >= 8
    assert sum(passed[True]) >= 0.95 * len(passed[True])
    assert sum(passed[False]) <= 0.10 * len(passed[False])


def test_the_fault_of_a_bad_message_is_among_the_findings() -> None:
    """Nine of ten bad messages are found bad for what is wrong with them, not for something else."""
    bad = [message for message in MESSAGES if not message["good"]]
    named = [message["fault"] in {finding.what for finding in found(message)} for message in bad]
    assert sum(named) >= 0.9 * len(named)


def test_a_good_message_has_no_findings() -> None:
    """Thanks, a detail, something given, a light end: nothing to say."""
    assert check(GOOD, "send", person="Jane Doe", organisation="Northwind") == ()


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        pytest.param("gratitude", "Thank you for the talk yesterday. ", id="thanks"),
        pytest.param(
            "anchor", "The part about keeping the old ledger read-only for a quarter has stayed with me.\n", id="detail"
        ),
        pytest.param("value", "I've attached the two-page plan of our own cut-over.\n", id="something given"),
        pytest.param("close", "No hurry to reply.\n", id="light end"),
    ],
)
def test_what_is_taken_out_is_missing(part: str, gone: str) -> None:
    """Each of the four parts is missed when it alone is taken out."""
    assert gone in GOOD
    text = GOOD.replace(gone, "")
    if part == "anchor":
        text = text.replace("two-page plan of our own cut-over", "document")
    missing = [finding for finding in check(text, "send", person="Jane") if finding.missing]
    assert [finding.what for finding in missing] == [part]
    assert missing[0].why
    assert missing[0].instead


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("Just circling back on this.", "cliche"),
        ("I'm just checking in.", "cliche"),
        ("I hope this email finds you well.", "cliche"),
        ("Please let me know by tomorrow noon.", "pressure"),
        ("I have another offer on the table.", "pressure"),
        ("I'm begging you for a chance.", "pleading"),
        ("Please reconsider your decision.", "rearguing"),
        ("I disagree with your assessment.", "rearguing"),
        ("We could meet at ____.", "unfilled"),
        ("I loved [project name].", "unfilled"),
        ("I loved {project}.", "unfilled"),
    ],
)
def test_a_spoiler_is_found_with_its_line_and_a_better_way(sentence: str, what: str) -> None:
    """One spoiled sentence in a good message is the one finding, named by the line it stands on."""
    text = GOOD.replace("No hurry to reply.", f"{sentence}\n\nNo hurry to reply.")
    line = text.splitlines().index(sentence) + 1
    findings = check(text, "send", person="Jane Doe")
    assert [(finding.what, finding.line, finding.missing) for finding in findings] == [(what, line, False)]
    assert findings[0].why
    assert findings[0].instead


@pytest.mark.parametrize(
    "sentence",
    [
        "There's no need to decide by Friday.",
        "It isn't urgent at all.",
        "I'm not asking you to reconsider.",
        "Don't feel you need to reply immediately.",
        "You pointed out that the most urgent fix was the radiator.",
        "Thank you for the quick answer.",
    ],
)
def test_the_opposite_of_a_spoiler_is_none(sentence: str) -> None:
    """What is said not to be urgent, asked or needed does not press."""
    assert whats(GOOD.replace("No hurry to reply.", f"{sentence} No hurry to reply."), person="Jane") == set()


@pytest.mark.parametrize(
    ("greeting", "person", "wrong"),
    [
        ("Hi Jane,", "Jane Doe", False),
        ("Dear Ms Doe,", "Jane Doe", False),
        ("Jane,", "Jane Doe", False),
        ("Hi Jane,", "jane.doe@acme.example", False),
        ("Hi Tom,", "Thomas Hale", False),
        ("Hi Bob,", "Robert Hale", False),
        ("Hello José,", "Jose Pérez", False),
        ("Hi Jane,", "", False),
        ("Hi Tim,", "Tom Hale", True),
        ("Hi Jana,", "Jane Doe", True),
        ("Hi there,", "Jane Doe", True),
        ("Hello,", "", True),
        ("Dear Sir or Madam,", "", True),
        ("Dear Hiring Manager,", "Jane Doe", True),
        ("To whom it may concern,", "", True),
    ],
)
def test_somebody_is_greeted_by_their_name(greeting: str, person: str, wrong: bool) -> None:
    """No name, nobody's name and another's name are the finding ``generic``; short and nicknames are not."""
    assert ("generic" in whats(GOOD.replace("Hi Jane,", greeting), person=person)) is wrong


@pytest.mark.parametrize(
    ("greeting", "person"),
    [
        ("Sehr geehrte Frau Lenz,", "Frau Lenz"),
        ("Liebe Ayşe,", "Ayşe Kaya"),
        ("Madame Traoré,", "Mme Traoré"),
        ("Chère Madame,", ""),
        ("¡Hola, Nacho!", "Nacho"),
        ("Hola, Marta:", "Marta Gil"),
        ("Exmo. Sr. Dr. Saraiva,", "Dr. Saraiva"),
        ("Gentile dott. Ferraris,", "dott. Ferraris"),
        ("Geachte mevrouw Hoekstra,", "mevrouw Hoekstra"),
    ],
)
def test_greetings_of_seven_languages_are_names(greeting: str, person: str) -> None:
    """A greeting in good manners is never taken for a nameless one."""
    language = {"S": "de", "L": "de", "M": "fr", "C": "fr", "¡": "es", "H": "es", "E": "pt"}.get(greeting[0], "it")
    language = "nl" if greeting.startswith("Geachte") else language
    text = {
        "de": "vielen Dank für das Gespräch über die Leitstelle.",
        "fr": "merci pour notre échange sur la clôture mensuelle.",
        "es": "gracias por la conversación sobre el almacén.",
        "pt": "obrigado pela conversa sobre o depósito.",
        "it": "grazie per la conversazione sul magazzino.",
        "nl": "bedankt voor het gesprek over het magazijn.",
    }[language]
    assert "generic" not in whats(f"{greeting}\n{text}", person=person, language=language)


def test_too_long_is_over_about_150_words() -> None:
    """A hundred and fifty words pass, two hundred do not."""
    filler = "The ledger stays read-only for a quarter and nobody minds. "
    assert "too_long" not in whats(GOOD + filler * 9)
    assert "too_long" in whats(GOOD.replace("No hurry", filler * 17 + "No hurry"))


def test_asking_before_the_promised_date_is_too_early() -> None:
    """A question how things stand is too early before the date they named, and only then."""
    text = GOOD.replace("No hurry", "Is there any news on the decision? No hurry")
    promised = date(2026, 11, 27)
    assert "too_early" in whats(text, person="Jane", promised=promised, sent=date(2026, 11, 20))
    assert "too_early" not in whats(text, person="Jane", promised=promised, sent=date(2026, 12, 4))
    assert "too_early" not in whats(text, person="Jane", promised=promised)
    assert "too_early" not in whats(GOOD, person="Jane", promised=promised, sent=date(2026, 11, 20))


def test_an_honest_blank_stands_for_its_part_in_a_draft() -> None:
    """A blank is fine in a draft, and a spoiler in a message to be sent."""
    text = (
        "Hi Jane,\n\nThank you for the talk. What you said about ____ has stayed with me. Here is ____.\n\nNo hurry.\n"
    )
    assert check(text, "draft", person="Jane") == ()
    assert "unfilled" in whats(text, person="Jane")


def test_headers_quotations_and_signatures_are_not_the_message() -> None:
    """What stands in a subject, a quoted mail or below a signature line is not judged."""
    body = GOOD.partition("Best wishes")[0]
    pressing = "Please answer by tomorrow"
    assert whats(f"{body}{pressing}.\n", person="Jane") == {"pressure"}
    assert whats(f"Subject: just checking in\n\n{body}-- \n{pressing}\n", person="Jane") == set()
    assert whats(f"{body}On Monday Jane Doe wrote:\n{pressing}\n", person="Jane") == set()
    assert whats(f"{body}> {pressing}\n", person="Jane") == set()


def test_the_name_of_a_role_is_no_detail() -> None:
    """What the place is called stands in every message about it."""
    text = "Hi Jane,\n\nThank you for the interview for the {}.\nMy portfolio is attached.\n\nNo hurry.\n"
    assert whats(text.format("Regional Turbine Maintenance Coordinator position"), person="Jane") == {"anchor"}


def test_lines_broken_by_a_mail_program_are_one_sentence() -> None:
    """A phrase that runs over the end of a line is found on the line its sentence begins."""
    text = "Hi Jane,\n\nThank you for the talk about the ledger, which I enjoyed; I am just\ncircling back. No hurry.\n"
    assert ("cliche", 3) in {(finding.what, finding.line) for finding in check(text, "send", person="Jane")}


def test_the_words_decide_the_language() -> None:
    """A German message is judged as German, whatever language was named."""
    text = next(message for message in MESSAGES if message["language"] == "de" and message["good"])
    assert check(text["text"], "send", language="en", person=text["person"]) == ()


@given(st.text(max_size=400), st.sampled_from(["draft", "send"]), st.text(max_size=20))
def test_any_text_is_judged(text: str, stage: str, person: str) -> None:
    """Whatever stands in a message: findings of known kinds, lines that exist, the same every time."""
    findings = check(text, stage, person=person)
    lines = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(finding.what in (PARTS if finding.missing else SPOILERS) for finding in findings)
    assert all(0 <= finding.line <= max(lines, 1) for finding in findings)
    assert findings == check(text, stage, person=person)
