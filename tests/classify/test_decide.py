"""The verdict as a whole."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import followup.classify
from followup.classify import classify, context_for
from followup.classify.hand import by_hand
from followup.classify.learned import KINDS, parse_weights, probabilities
from followup.model import Event, Evidence, Kind, Knowledge, Owner, Settings
from tests.classify.cases import context, entry, judged

FILE = Path(followup.classify.__file__).parent / "weights.gz"


@given(st.text(max_size=80), st.text(max_size=200), st.text(max_size=40))
def test_any_event_gets_a_verdict(title: str, notes: str, place: str) -> None:
    """Whatever strangers write: a kind, a probability, evidence with readable words."""
    verdict = judged(entry(title, notes, location=place))
    assert 0 < verdict.confidence <= 1
    assert all(piece.what for piece in verdict.evidence)


@given(st.permutations(range(4)))
def test_the_order_of_events_and_guests_never_matters(order: list[int]) -> None:
    guests = [f"{name} <{name}@acme.example>" for name in ("ana", "bo", "cy", "di")]
    events = [entry(f"Sync {number}", uid=str(number)) for number in range(4)]
    shuffled = entry("Renewal", "contract and prices", guests=tuple(guests[at] for at in order))
    straight = entry("Renewal", "contract and prices", guests=tuple(guests))
    one = classify(shuffled, context(shuffled, *(events[at] for at in order)))
    assert one == classify(straight, context(straight, *events))


def test_without_learned_weights_the_hand_written_ones_judge() -> None:
    verdict = judged(entry("Vorstellungsgespräch Fernhügel", "2. Runde mit dem Fachbereich"), learned=False)
    assert verdict.kind is Kind.INTERVIEW


def test_evidence_names_field_and_words() -> None:
    verdict = judged(entry("Interview Robin / Fernhill", "second round with the hiring manager"), learned=False)
    assert verdict.evidence[0] == Evidence(
        "summary", "interview", Kind.INTERVIEW, verdict.evidence[0].weight, word=True
    )
    assert {piece.field for piece in verdict.evidence} <= {
        "summary", "description", "attendees", "organizer", "duration", "start", "location", "transparency",
    }  # fmt: skip
    weights = [piece.weight for piece in verdict.evidence]
    assert weights == sorted(weights, reverse=True)


def test_nobody_known_as_owner_is_no_harm() -> None:
    event = entry("Interview Acme", "second round", by="jo@acme.example")
    assert classify(event, context_for((event,), Owner(), Settings(), Knowledge())).kind is Kind.INTERVIEW


def test_an_unreadable_event_is_none_and_says_why() -> None:
    verdict = judged(entry("busy", unreadable=True))
    assert (verdict.kind, verdict.evidence[0].what) == (Kind.NONE, "only busy time is visible")


def test_an_own_reminder_is_none_whatever_it_quotes() -> None:
    assert judged(entry("Follow up: Jane (interview) #interview", ours=True)).kind is Kind.NONE


def test_the_shipped_weights_hold_whole_numbers_for_every_kind() -> None:
    head, _, numbers = zlib.decompress(FILE.read_bytes(), 31).partition(b"\n")
    told = json.loads(head)
    assert told["kinds"] == [str(kind) for kind in KINDS]
    assert told["names"] == sorted(set(told["names"]))
    assert len(numbers) == len(told["names"]) * len(KINDS) * 2


def test_weights_that_know_nothing_leave_the_bias() -> None:
    head = {"names": [], "bias": [1] * 7 + [90], "scale": 10, "temperature": 1.0}
    data = zlib.compress(json.dumps(head).encode() + b"\n", wbits=31)
    scores = parse_weights(data).scores({"t:INTERVIEW": 1.0})
    assert KINDS[scores.index(max(scores))] is Kind.NONE


def test_probabilities_sum_to_one_and_heat_flattens() -> None:
    scores = [3.0, 1.0, 0.0]
    assert abs(sum(probabilities(scores, 1.0)) - 1) < 1e-12
    assert max(probabilities(scores, 2.0)) < max(probabilities(scores, 1.0))


def test_the_hand_written_table_names_only_what_features_name() -> None:
    """No line of the table is dead."""
    from followup.classify.words import en

    for name in by_hand().index:
        group, _, rest = name.partition(":")
        if group in "atn":
            assert rest in en.CONCEPTS, name
        elif group == "x":
            one, _, other = rest.partition("&")
            assert one in en.CONCEPTS, name
            assert other in en.CONCEPTS, name
            assert one < other, name


def test_a_long_hostile_text_takes_no_longer_than_its_limit() -> None:
    """Only the first words of endless texts are read, so the features stay few."""
    event = entry("a " * 5000, "<" * 20000 + "interview " * 20000)
    from followup.classify.facts import facts_of

    facts = facts_of(event, context(event))
    assert len(facts.in_title.words) + len(facts.in_notes.words) <= 800


def test_verdicts_do_not_depend_on_other_calendars_owners() -> None:
    event: Event = entry("Renewal", guests=("jo@acme.example",))
    assert judged(event) == judged(replace(event, origin=replace(event.origin, kind="google")))
