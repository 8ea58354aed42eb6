"""Dates that somebody promised, in seven languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.text import LANGUAGES, promised_date

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "We'll decide by Friday 20 Nov.", date(2026, 11, 20)),
        ("en", "You'll hear back from us by Nov 27th", date(2026, 11, 27)),
        ("en", "decision next week", date(2026, 11, 27)),
        ("de", "Wir melden uns bis zum 27.11.", date(2026, 11, 27)),
        ("de", "Rückmeldung bis Freitag, den 27. November", date(2026, 11, 27)),
        ("fr", "réponse avant le 3 décembre", date(2026, 12, 3)),
        ("es", "nos dirán algo antes del viernes 27", date(2026, 11, 27)),
        ("es", "respuesta antes del 30 de noviembre", date(2026, 11, 30)),
        ("pt", "resposta até dia 30 de novembro", date(2026, 11, 30)),
        ("it", "ci faranno sapere entro il 2 dicembre", date(2026, 12, 2)),
        ("nl", "ze beslissen uiterlijk vrijdag 27 november", date(2026, 11, 27)),
        ("en", "They will let me know by 2026-12-01", date(2026, 12, 1)),
    ],
)
def test_a_promise_is_found(language: str, text: str, day: date) -> None:
    assert promised_date(text, language, WEDNESDAY) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They decided on 3 Nov"),
        ("en", "deck due by Friday"),
        ("en", "I'll get back to them by Friday"),
        ("de", "Ich melde mich bis Freitag"),
        ("fr", "née le 5 mai"),
        ("en", "We'll decide soon."),
        ("en", ""),
    ],
    ids=["the past", "no answer", "a promise of one's own", "the same in German", "a birthday", "no date", "nothing"],
)
def test_other_dates_are_left_alone(language: str, text: str) -> None:
    assert promised_date(text, language, WEDNESDAY) is None


def test_the_later_of_two_readings_counts() -> None:
    """Nobody is asked too early because of a slash."""
    assert promised_date("we'll let you know by 12/1", "en", WEDNESDAY) == date(2027, 1, 12)


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_no_text_breaks_it_and_no_date_lies_in_the_past(text: str, language: str) -> None:
    found = promised_date(f"decision by {text}", language, WEDNESDAY)
    assert found is None or found >= WEDNESDAY
