"""Which of seven languages a text is in, told by words that belong to one of them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from followup.text.lazily import lazy

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")

COMMON_WORDS = {
    "en": """the and with for about from your you our my we will would have has had was were been are is this that what when where who
        how of to at by on or if not but can could should please thanks thank applied apply submitted sent received rejected rejection
        call back week weeks day days tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday after before
        discuss discussion talk talked talking next steps step up down round first second third final hiring onsite screening screening
        catch catch-up lunch breakfast dinner drinks appointment birthday school pick drop off dentist doctor review prep prepare
        application proposal quote between into over more out reach reached chat intro introduction phone through there their them
        they she he it be do does did follow following ask asked question questions answer need needs want wants let looking forward
        meet meeting met candidate offer decision decide month year new job role work working time morning afternoon evening night
        notes as an am no come per point client suite tour stage bring remember share send lead leads roundtable fair mixer meetup weekly monthly teacher parents office leave home""",
    "de": """der die das und was will mit für von vom zum zur bei beim nach über ist sind war wird werden haben hat hatte nicht auch ein eine einen
        einem einer ich wir sie ihr uns mir mich dein ihre unser gespräch gespräche besprechung termin vorstellungsgespräch bewerbung
        bewerbungsgespräch kennenlernen kennenlerngespräch absage zusage angebot unterlagen kunde kunden kundentermin frau herr herrn
        treffen austausch kaffee kaffeetrinken mittagessen abendessen stammtisch messe tagung beworben abgeschickt gesendet geschickt
        eingereicht verschickt anschreiben lebenslauf runde zweite erste zweites erstes dritte heute morgen gestern woche wochen
        montag dienstag mittwoch donnerstag freitag samstag sonntag uhr bitte danke vielen dank grüße notizen anruf telefonat
        arzt zahnarzt geburtstag urlaub schule kita elternabend abholen mittag fachbereich personalabteilung rückmeldung entscheidung
        bis noch dann aber oder wenn weil als um zu an auf aus dem den des im ins am kein keine leider erhalten bekommen hab habe
        wegen gegen ohne durch schon sehr gut neue neuer neues stelle wohnung verein feier""",
    "fr": """le les un une des du au aux et avec pour chez sur dans par est sont était ont avons vous nous je ils elle elles mon ma
        mes notre votre vos ce cette ces qui que quoi quand où pas ne plus mais ou donc déjeuner dîner rendez-vous rdv entretien
        entretiens réunion point échange candidature candidatures postulé envoyé envoyée envoi reçu refus refusé offre poste stage embauche recrutement
        recruteur client cliente visite salon soirée apéro merci bonjour demain hier aujourd hui lundi mardi mercredi jeudi vendredi
        samedi dimanche semaine semaines heure après avant relance relancer proposition devis appel téléphonique tél suite second deuxième
        premier première dernier tour anniversaire médecin dentiste école enfants vacances congés récupérer équipe retour décision
        leur lui en y la réponse négative positive réponses réseautage qu on son café projet petit-déjeuner jour jours final""",
    "es": """el los las un una unos unas y con para por del al en es son fue será está están hay no sí pero o si cuando donde quien qué cómo
        yo tú usted ustedes nosotros mi mis su sus nuestro nuestra entrevista entrevistas reunión reunion llamada cita candidatura
        solicitud postulación postulé apliqué enviado enviada envié enviar recibido rechazo rechazado rechazaron oferta puesto empleo
        vacante empresa cliente clientes propuesta presupuesto charla café comida cena almuerzo desayuno feria evento jornada gracias
        hola mañana hoy ayer lunes martes miércoles jueves viernes sábado domingo semana semanas hora después antes seguimiento segunda
        primera ronda última cumpleaños médico dentista colegio niños vacaciones equipo respuesta decisión la de que conocernos ponernos día
        quedada final tomar tomamos currículum""",
    "pt": """o os as um uma uns umas e com para por pelo pela do da dos das no na nos nas ao à é são foi será está estão não sim mas ou se
        quando onde quem que como eu você vocês nós meu minha seu sua nosso nossa entrevista entrevistas reunião reuniao chamada ligação
        candidatura candidatei inscrição enviado enviada enviei enviar recebi recebido recusa recusado rejeição proposta vaga emprego
        empresa cliente clientes orçamento conversa café almoço jantar feira evento obrigado obrigada olá oi amanhã hoje ontem
        segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo semana semanas hora
        depois antes acompanhamento segunda primeira rodada fase última aniversário médico dentista escola crianças férias equipe
        equipa resposta decisão papo bate-papo deu pra pro final currículo gestora gestor de em""",
    "it": """il lo gli un uno una e con per del della dello dei degli delle al allo alla agli alle dal dalla dai nel nella nei sul sulla
        è sono era sarà ho hanno abbiamo non sì ma o se quando dove chi che cosa come io tu noi voi loro mio tuo nostro
        nostra colloquio colloqui riunione incontro chiamata telefonata candidatura candidato inviato inviata inviare mandato mandata
        ricevuto rifiuto rifiutato offerta posto lavoro posizione azienda cliente clienti proposta preventivo chiacchierata caffè
        pranzo cena colazione fiera evento serata grazie ciao buongiorno domani oggi ieri lunedì martedì mercoledì giovedì venerdì sabato
        domenica settimana settimane ora dopo prima secondo seconda turno ultimo compleanno medico dentista scuola bambini ferie
        squadra risposta decisione appuntamento sentiamo sentirci conoscenza conoscitivo la le di da su""",
    "nl": """de het een en die met voor van bij naar over op aan uit is zijn was wordt worden heb heeft hebben niet ook ik wij we jij je jullie u
        mijn jouw uw ons onze gesprek gesprekken sollicitatie sollicitatiegesprek gesolliciteerd solliciteren afspraak overleg
        kennismaking kennismakingsgesprek vergadering afwijzing afgewezen aanbod aanbieding offerte vacature baan functie bedrijf klant
        klanten verstuurd verzonden gestuurd opgestuurd ontvangen koffie lunch borrel netwerkborrel beurs avond bedankt dank hallo
        morgen vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken uur na opvolgen tweede eerste
        ronde laatste derde verjaardag huisarts tandarts kinderen vakantie team antwoord beslissing besluit nog maar of als
        omdat om te door tot geen wel helaas mevrouw meneer dhr mevr bellen bijpraten bakkie school ophalen leuk volgende""",
}  # fmt: skip
"""Words that are common in one or a few of the languages, in calendars above all."""
_LOAN = frozenset({"meeting", "chat", "intro", "lunch", "team", "week", "job", "screening", "catch-up", "review", "call", "meetup", "onsite", "offer", "talk", "mixer", "lead", "up", "prep", "quote", "update", "coffee"})  # fmt: skip
"""English words that people of every language type into their calendar: they break a tie, and no more."""
_ENDINGS = (
    ("pt", lazy(r"(?:ção|ções|ãe|ães|inho|inha)$")),
    ("es", lazy(r"(?:ción|ciones|ñ\w*)$")),
    ("it", lazy(r"(?:zione|zioni|mento con)$")),
    ("de", lazy(r"(?:ungen|ung|keit|heit|gespräch|gespraech|ß\w*)$")),
    ("nl", lazy(r"(?:heid|gesprek|borrel|ij\w{2,}|tje)$")),
    ("fr", lazy(r"(?:œ\w*|oir|eux|ée|ées)$")),
)
_TOKEN = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ADDRESS = lazy(r"\S+@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|org|net|io|de|fr|es|pt|it|nl|eu|co|ai|app|dev)\b\S*", re.IGNORECASE)  # fmt: skip


def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for language, words in COMMON_WORDS.items():
        for word in set(words.split()):
            found[word].append(language)
    return {word: tuple(sorted(languages)) for word, languages in found.items()}


_TELLING = _index()


@lru_cache(maxsize=2048)
def language_of(text: str) -> str:
    """The language of *text* (en, de, fr, es, pt, it, nl), or the empty text where its words don't tell.

    One word that belongs to a single language is enough; words of several languages only break a tie. Names,
    addresses and the loan words of office life tell nothing.
    """
    scores: dict[str, float] = defaultdict(float)
    bare = _ADDRESS.sub(" ", text[:4000])
    if "¿" in bare or "¡" in bare:
        scores["es"] += 1
    for word in _TOKEN.findall(bare):
        for language, weight in _votes(word):
            scores[language] += weight
    ranked = sorted(scores.items(), key=lambda item: (-item[1], LANGUAGES.index(item[0])))
    if not ranked:
        return ""
    best, score = ranked[0]
    lead = score - (ranked[1][1] if len(ranked) > 1 else 0.0)
    return best if score >= 0.5 and lead >= 0.25 else ""


@lru_cache(maxsize=8192)
def _votes(word: str) -> tuple[tuple[str, float], ...]:
    folded = word.casefold()
    languages = _TELLING.get(folded)
    if languages is None and "-" in folded:
        return tuple(vote for part in folded.split("-") for vote in _votes(part))
    if languages is None:
        if len(word) < 5 or (
            word[0].isupper() and not folded.endswith(("gespräch", "gesprek", "ción", "ção", "zione", "ung"))
        ):
            return ()
        return tuple((language, 0.8) for language, ending in _ENDINGS if ending.search(folded))
    if folded in _LOAN:
        return (("en", 0.3),)
    return tuple((language, 1.0 / len(languages)) for language in languages)
