"""The person's own word, above everything but a cancellation (decision 35)."""

from __future__ import annotations

import pytest

from followup.model import Kind, Rule, Settings, Status
from tests.classify.cases import entry, judged


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("#interviewer", id="a longer tag"),
        pytest.param("ticket#interview", id="inside a word"),
        pytest.param("https://example.com/#interview", id="the fragment of an address"),
        pytest.param("[followup: lunch]", id="no such type"),
        pytest.param("followup: interview", id="no brackets"),
    ],
)
def test_a_mark_leaves_alone(text: str) -> None:
    verdict = judged(entry("Dentist", text))
    assert verdict.kind is Kind.NONE
    assert verdict.confidence < 1


@pytest.mark.parametrize(
    ("title", "notes", "kind"),
    [
        pytest.param("Dentist #interview", "", Kind.INTERVIEW, id="a tag in the title"),
        pytest.param("Dentist", "<p>see <b>#networking_event</b></p>", Kind.NETWORKING_EVENT, id="a tag in HTML"),
        pytest.param("Dentist [followup: outreach]", "", Kind.OUTREACH, id="a bracket"),
        pytest.param(
            "Dentist", "[ FollowUp : Networking event ]", Kind.NETWORKING_EVENT, id="a bracket written freely"
        ),
        pytest.param("Interview Acme #nofollowup", "", Kind.NONE, id="no follow-up"),
        pytest.param("Interview Acme [followup: none]", "", Kind.NONE, id="none"),
        pytest.param("Sync #meeting", "", Kind.MEETING, id="meeting"),
    ],
)
def test_a_mark_decides(title: str, notes: str, kind: Kind) -> None:
    verdict = judged(entry(title, notes))
    assert (verdict.kind, verdict.confidence) == (kind, 1.0)


def test_a_cancellation_outranks_the_mark() -> None:
    assert judged(entry("Interview #interview", status=Status.CANCELLED)).kind is Kind.NONE


def test_a_mark_outranks_only_colleagues_and_focus_time() -> None:
    assert judged(entry("Sync #meeting", guests=("ed@ownfirm.example",))).kind is Kind.MEETING
    assert judged(entry("Case #interview", event_type="focusTime")).kind is Kind.INTERVIEW


RULES = {
    "organizer": Rule(Kind.INTERVIEW, organizer="*@brightco.example"),
    "attendee": Rule(Kind.INTERVIEW, attendee="jo@*"),
    "domain": Rule(Kind.INTERVIEW, domain="brightco.example"),
    "title": Rule(Kind.INTERVIEW, title="*lunch*"),
    "where": Rule(Kind.INTERVIEW, where="mill lane*"),
    "calendar": Rule(Kind.INTERVIEW, calendar="job hunt"),
    "color": Rule(Kind.INTERVIEW, color="8"),
}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_leaves_alone(name: str) -> None:
    verdict = judged(entry("Dentist"), settings=Settings(rules=(RULES[name],)))
    assert verdict.kind is Kind.NONE


@pytest.mark.parametrize("name", RULES)
def test_a_rule_decides(name: str) -> None:
    event = entry("Team lunch", by="jo@brightco.example", location="Mill Lane 4", calendar="Job hunt", color="8")
    verdict = judged(event, settings=Settings(rules=(RULES[name],)))
    assert verdict.kind is Kind.INTERVIEW
    assert "your rule" in verdict.evidence[0].what


def test_all_that_a_rule_gives_must_fit() -> None:
    rule = Rule(Kind.INTERVIEW, organizer="*@brightco.example", title="nothing like it")
    assert judged(entry("Gym", by="jo@brightco.example"), settings=Settings(rules=(rule,))).confidence < 1


def test_the_first_rule_wins_and_rules_outrank_corrections() -> None:
    rules = (Rule(Kind.MEETING, title="gym*"), Rule(Kind.OUTREACH, title="gym"))
    settings = Settings(rules=rules, corrections=(Rule(Kind.REJECTION, title="gym"),))
    assert judged(entry("Gym"), settings=settings).kind is Kind.MEETING
    assert judged(entry("Gym"), settings=Settings(corrections=settings.corrections)).kind is Kind.REJECTION


def test_an_empty_rule_fits_nothing() -> None:
    assert judged(entry("Gym"), settings=Settings(rules=(Rule(Kind.INTERVIEW),))).kind is Kind.NONE
