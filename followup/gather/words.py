"""Words that name what happens, a stage of it, or a trade, in seven languages: never an organisation by themselves."""

from __future__ import annotations

GENERIC = frozenset(
    """
    a an my our with w for at of on in to from by re via and or no not new next final last first second third
    1st 2nd 3rd 4th round rounds stage part step day loop interview interviews interviewing onsite site virtual
    remote video phone telephone call calls screen screening screener panel technical tech case study coding
    take home homework assignment test assessment exercise walkthrough presentation readout deep dive design
    system review behavioral behavioural culture fit bar raiser hiring manager recruiter recruiting hr team
    talent meet meeting chat talk intro introduction conversation discussion session sync catch up coffee lunch
    dinner breakfast drinks walk zoom teams google skype applied apply applying application submitted submission
    sent received confirmation confirmed done rejected rejection declined decline offer update status feedback
    decision result results outcome debrief follow followup job role position opening vacancy fellowship grant
    scholarship programme program bursary residency award proposal quote pitch cv resume cover letter portal
    form reference ref req id senior junior lead principal staff head chief vp director engineer engineering
    developer development software backend frontend fullstack full stack data analyst analytics scientist
    science product owner project designer ux ui research researcher marketing sales account executive
    operations ops finance financial accountant consultant consulting associate assistant officer specialist
    coordinator administrator architect devops sre qa quality security support success customer content
    communications communication editor writer teacher professor lecturer nurse doctor intern internship
    apprentice trainee graduate general business people machine learning ai ml cloud platform mobile web growth
    partner partnerships legal counsel strategy bewerbung bewerbungen beworben vorstellungsgespräch vorstellung
    gespräch interviewtermin termin telefonat telefoninterview erstgespräch zweitgespräch kennenlernen
    kennenlerngespräch runde probetag probearbeiten absage zusage abgelehnt erhalten raus verschickt gesendet
    abgeschickt eingereicht eingang eingangsbestätigung antrag stipendium rückmeldung stelle leiter leitung
    leiterin ingenieur ingenieurin entwickler entwicklerin referent referentin bei beim mit für als und der die
    das zum zur im wg erste zweite dritte entretien entretiens candidature postulé postulation envoyée envoyé
    dossier refus refusé réponse retour tour poste offre emploi échange visio rendez-vous rdv point chargé
    chargée responsable chef cheffe ingénieur avec chez pour de du des et un une premier deuxième restitution
    entrevista entrevistas candidatura solicitud postulación apliqué inscripción enviada enviado rechazo
    rechazado rechazada oferta puesto ronda llamada reunión prueba técnica con para en del y segunda primera
    jefe jefa directora ingeniero ingeniera respuesta candidatei inscrição recusa recusado resposta vaga
    processo seletivo etapa fase chamada reunião teste técnico com por na em o os as do da dos e primeira
    colloquio colloqui conoscitivo candidato inviata inviato rifiuto rifiutato offerta posto lavoro selezione
    telefonata riunione prova seconda prima presso per sollicitatie sollicitatiegesprek gesprek gesolliciteerd
    sollicitatiebrief verstuurd afwijzing afgewezen aanbod vacature kennismaking kennismakingsgesprek ronde
    tweede eerste bij met voor het een monday tuesday wednesday thursday friday saturday sunday today tomorrow
    jr sr mid raum ep vol nr no. # vs déjeuner dîner kaffee mittagessen abendessen almuerzo café comida pranzo
    cena caffè almoço jantar koffie stadtteil got mail email e-mail abgesagt hat bekommen reçu reçue négatif négative
    said risposta recibido recibida negativo negativa ricevuto ricevuta esito recebido recebida não
    ontvangen gekregen nee nein non
    """.split()
)
JOINING = frozenset("of de di du del della da do van von und and et y e & the la le".split())
"""What may stand inside a name."""
COMPOUND = tuple(
    """
    gespräch termin bewerbung stipendium absage interview ingenieur ingenieurin entwickler entwicklerin leiter leiterin
    gesprek sollicitatie beurs
    """.split()
)
"""What makes a German or Dutch compound as generic as its last word."""
MEALS = frozenset(
    """
    coffee lunch dinner breakfast brunch drinks kaffee mittagessen abendessen frühstück déjeuner dîner café almuerzo
    comida cena pranzo caffè almoço jantar koffie
    """.split()
)
TAILS = frozenset(
    """
    Analytics Capital Cloud Communications Consulting Content Data Design Engineering Finance Growth Legal Media Mobile
    Operations Partners Platform Product Research Science Security Software Strategy Studio Success Support Systems
    """.split()
)
"""Trades that firms have at the end of their names."""
