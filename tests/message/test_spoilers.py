"""What spoils a message in seven languages: sentences that are caught, and their neighbours that are left alone."""

from __future__ import annotations

import pytest

from followup.message import check

CAUGHT = {
    "en": {
        "cliche": ("Just checking in!", "Circling back on this.", "Bumping this up.", "Touching base about the post."),
        "pressure": ("Please answer by tomorrow.", "I expect your decision this week."),
        "pleading": ("I beg you to give me a chance.", "You are my last hope."),
        "rearguing": ("Please reconsider your decision.", "I think you made a mistake."),
    },
    "de": {
        "cliche": ("Ich wollte nur mal kurz nachfragen.", "Ich hake noch mal nach.", "Nur eine kleine Erinnerung."),
        "pressure": ("Bitte antworten Sie bis morgen.", "Ich erwarte Ihre Zusage bis spätestens Freitag."),
        "pleading": ("Ich flehe Sie an, geben Sie mir eine Chance.", "Sie sind meine letzte Hoffnung."),
        "rearguing": ("Bitte überdenken Sie Ihre Entscheidung.", "Ihre Absage ist ungerecht."),
    },
    "fr": {
        "cliche": ("Je me permets de vous relancer.", "Petite relance de ma part."),
        "pressure": ("Merci de me répondre avant demain.", "J'attends votre décision cette semaine."),
        "pleading": ("Je vous en supplie, donnez-moi ma chance.", "Vous êtes mon dernier espoir."),
        "rearguing": ("Je vous demande de reconsidérer votre décision.", "Vous faites erreur."),
    },
    "es": {
        "cliche": ("Solo quería hacer seguimiento.", "Le escribo nuevamente para saber si vio mi correo."),
        "pressure": ("Necesito su respuesta antes de mañana.", "Espero su decisión esta misma semana."),
        "pleading": ("Le suplico que me dé una oportunidad.", "Es mi última esperanza."),
        "rearguing": ("Le pido que reconsidere su decisión.", "No entiendo la decisión, se equivocan."),
    },
    "pt": {
        "cliche": ("Passando só para saber se viu o meu e-mail.", "Só passando para dar um oi."),
        "pressure": ("Preciso da sua resposta até amanhã.", "Espero a sua decisão ainda esta semana."),
        "pleading": ("Suplico uma oportunidade.", "É a minha última esperança."),
        "rearguing": ("Peço que reconsiderem a decisão.", "Não concordo com a decisão."),
    },
    "it": {
        "cliche": ("Torno a scriverle solo per sapere se ha visto la mail.", "Un gentile sollecito da parte mia."),
        "pressure": ("Ho bisogno di una risposta entro domani.", "Aspetto la vostra decisione in settimana."),
        "pleading": ("La supplico di darmi una possibilità.", "È la mia ultima speranza."),
        "rearguing": ("Le chiedo di ripensarci.", "Non condivido la vostra decisione."),
    },
    "nl": {
        "cliche": ("Ik wilde even checken of je mijn mail zag.", "Hierbij een vriendelijke reminder."),
        "pressure": ("Ik moet uiterlijk morgen antwoord hebben.", "Ik verwacht uw besluit nog deze week."),
        "pleading": ("Ik smeek u, geef mij een kans.", "U bent mijn laatste hoop."),
        "rearguing": ("Ik vraag u de afwijzing te heroverwegen.", "Ik ben het niet eens met uw besluit."),
    },
}
LEFT_ALONE = {
    "en": (
        "There is no need to answer by tomorrow.",
        "The circle of chairs in the back room made me smile.",
    ),
    "de": (
        "Sie müssen nicht bis morgen antworten.",
        "Sie erzählten von der dringenden Reparatur am Wehr.",
        "Ich hoffe, die Ernte wird gut.",
    ),
    "fr": (
        "Inutile de répondre avant demain.",
        "Vous parliez de la réparation urgente du barrage.",
        "J'espère que la récolte sera bonne.",
    ),
    "es": (
        "No hace falta que responda antes de mañana.",
        "Usted contaba la reparación urgente de la presa.",
        "Ojalá la cosecha sea buena.",
    ),
    "pt": (
        "Não precisa responder até amanhã.",
        "Contava da reparação urgente da barragem.",
        "Tomara que a colheita seja boa.",
    ),
    "it": (
        "Non serve rispondere entro domani.",
        "Raccontava della riparazione urgente della diga.",
        "Spero che il raccolto sia buono.",
    ),
    "nl": (
        "U hoeft niet voor morgen te antwoorden.",
        "U vertelde over de dringende reparatie van de dam.",
        "Hopelijk wordt de oogst goed.",
    ),
}
SPOILERS = {"cliche", "pressure", "pleading", "rearguing"}


def spoiled(sentence: str, language: str) -> set[str]:
    return {finding.what for finding in check(sentence, "send", language=language)} & SPOILERS


@pytest.mark.parametrize(
    ("language", "what", "sentence"),
    [
        (language, what, sentence)
        for language, kinds in CAUGHT.items()
        for what, sentences in kinds.items()
        for sentence in sentences
    ],
)
def test_a_sentence_that_spoils_is_caught(language: str, what: str, sentence: str) -> None:
    """Each stock phrase, pressure, pleading and arguing is found as what it is."""
    assert what in spoiled(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, sentence) for language, some in LEFT_ALONE.items() for sentence in some]
)
def test_its_neighbour_is_left_alone(language: str, sentence: str) -> None:
    """The same words in another sense, or denied, spoil nothing."""
    assert spoiled(sentence, language) == set()


@pytest.mark.parametrize("piece", ["a", "a b ", "just checking ", "¿", "\n", "!?", "1 ", "\u202e", "é", "(", "____ "])
def test_a_megabyte_of_anything_is_judged(piece: str) -> None:
    """Only the beginning of a huge text is looked at, whatever stands in it."""
    findings = check(piece * (1_000_000 // len(piece)), "send", person="Jane Doe")
    assert findings


def test_findings_come_as_one_reads() -> None:
    """By line, whatever their kind."""
    text = "Hi Ana,\n\nI expect your decision this week.\nJust checking in!\nPlease answer by tomorrow.\n\nRobin"
    lines = [finding.line for finding in check(text, "send", language="en", person="Ana") if not finding.missing]
    assert len(set(lines)) > 2
    assert lines == sorted(lines)
