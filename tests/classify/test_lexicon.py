"""Words to meanings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.classify.lexicon import LANGUAGES, languages_of, lexicon, meanings, words_of
from followup.classify.words import de, en, es, fr, it, nl, pt

ALL = frozenset(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        pytest.param("applying pressure", "APPLIED", id="another form"),
        pytest.param(
            "habe lange gewartet und mich dann doch nicht beworfen", "APPLIED", id="a word that only looks alike"
        ),
        pytest.param("interviewing", "STAGE", id="inside a longer word"),
    ],
)
def test_a_concept_leaves_alone(text: str, concept: str) -> None:
    assert concept not in meanings(words_of(text), ALL)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        pytest.param("APPLIED!! hillcrest", "APPLIED", id="case and punctuation"),
        pytest.param("Candidature spontanée bien envoyée", "APPLIED", id="a gap"),
        pytest.param("Bewerbungsunterlagen", "APPLICATION", id="any ending"),
        pytest.param("Vorstellungsgesprach", "INTERVIEW", id="no accents typed"),
        pytest.param("colloquio conoscitivo", "INTERVIEW", id="Italian"),
        pytest.param("não passei", "REJECTED", id="Portuguese"),
        pytest.param("netwerkborrel", "GATHERING", id="Dutch"),
        pytest.param("entrevista", "INTERVIEW", id="Spanish"),
    ],
)
def test_a_concept_is_found(text: str, concept: str) -> None:
    assert concept in meanings(words_of(text), ALL)


def test_every_language_has_the_same_concepts() -> None:
    """A meaning learned in one language helps in all of them."""
    names = set(en.CONCEPTS)
    for module in (de, es, fr, it, nl, pt):
        assert set(module.CONCEPTS) == names, module.__name__


def test_a_word_counts_in_its_language_alone() -> None:
    words = words_of("the rat was in the kitchen and it is not funny")
    assert "ADVICE" not in meanings(words, languages_of(words))
    german = words_of("Rat von Jannis, ob ich das Angebot annehmen soll")
    assert "ADVICE" in meanings(german, languages_of(german))


def test_every_phrase_finds_itself() -> None:
    """No phrase of the lists is dead: written as it stands, it gives its concept."""
    for language, module in (("de", de), ("en", en), ("es", es), ("fr", fr), ("it", it), ("nl", nl), ("pt", pt)):
        for concept, phrases in module.CONCEPTS.items():
            for phrase in phrases.split("|"):
                words = words_of(phrase.replace("..", "").replace("*", ""))
                assert concept in meanings(words, frozenset({language})), (language, concept, phrase)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        pytest.param("die Altbauwohnungsbesichtigung für den Sonntag", "HOUSEHOLD", id="German"),
        pytest.param("de kennismakingslunch met het bestuur van de buurt", "CASUAL", id="Dutch"),
    ],
)
def test_a_compound_means_what_its_last_part_means(text: str, concept: str) -> None:
    words = words_of(text)
    assert concept in meanings(words, languages_of(words))


def test_only_languages_that_join_words_are_read_so() -> None:
    words = words_of("the nightlunch was in the kitchen and it is not funny")
    assert "CASUAL" not in meanings(words, languages_of(words))


@given(st.text(max_size=300))
def test_any_text_has_meanings(text: str) -> None:
    words = words_of(text)
    found = meanings(words, languages_of(words))
    assert all(piece in " ".join(words) for piece in found.values())


def test_the_index_is_made_once() -> None:
    assert lexicon() is lexicon()
