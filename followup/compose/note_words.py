"""How people mark notes, agendas and things to do, in seven languages; parts of patterns, case doesn't matter."""

from __future__ import annotations

NOTES = (
    r"(?:my |meeting |call |interview |own )?notes?|recap|summary|takeaways?|take-aways?|key points?|learnings?|debrief|talked about|discussed|remember"
    r"|(?:meine |gesprächs)?notize?n?|notiz|mitschrift|protokoll|gesprächsprotokoll|stichpunkte|stichworte|mitgenommen|besprochen|merken|zusammenfassung|gesprächsthemen"
    r"|(?:mes )?notes?|compte[- ]rendu|cr|à retenir|retenu|points? abordés|sujets? abordés|résumé"
    r"|(?:mis )?notas?|apuntes|acta|resumen|hablado|comentado|temas tratados|recordar"
    r"|(?:minhas )?notas?|anotações|apontamentos|ata|acta|resumo|falado|conversado|temas abordados|lembrar"
    r"|(?:mie )?note|(?:i miei )?appunti|verbale|riassunto|riepilogo|discusso|da ricordare|punti discussi"
    r"|(?:mijn )?notities?|aantekening(?:en)?|verslag|samenvatting|besproken|onthouden"
)
AGENDA = (
    r"agenda|topics?|points?|talking points?|tagesordnung|themen?|programm|ordre du jour|sujets?|thèmes?|orden del día|temas?|puntos"
    r"|pauta|ordem do dia|assuntos?|tópicos|pontos|ordine del giorno|odg|temi|argomenti|punti|onderwerpen?|thema['’]?s?|punten"
)
TODO = (
    r"to-?do'?s?|to do|action(?: item)?s?|ai|next steps?|follow-?ups?|my tasks?|tasks?|promised|open|still open"
    r"|offen(?:e punkte)?|zu tun|zu erledigen|aufgaben?|nächste schritte|nächster schritt|versprochen|zugesagt|meine aufgaben?"
    r"|à faire|a faire|à envoyer|tâches?|prochaines étapes|prochaine étape|promis|actions?|suite à donner"
    r"|pendientes?|por hacer|tareas?|próximos pasos|próximo paso|prometido|acciones|quedó pendiente"
    r"|a fazer|por fazer|pendências?|tarefas?|próximos passos|próximo passo|ações|fazer"
    r"|da fare|cose da fare|compiti|prossimi passi|prossimo passo|promesso|azioni|in sospeso"
    r"|te doen|nog doen|acties?|actiepunt(?:en)?|taken|volgende stap(?:pen)?|beloofd|open punten"
)
RECAP = (
    r"(?:we |i |they |she |he )?(?:talked|spoke|chatted|had a (?:good )?(?:talk|chat))(?: a (?:bit|lot))? (?:about|on) "
    r"|(?:we )?(?:discussed|covered|touched on) "
    r"|(?:es )?ging (?:vor allem )?um |(?:wir haben )?(?:gesprochen|geredet|diskutiert) über |besprochen wurde[n]? |(?:wir )?(?:sprachen|redeten) über |haben über (?=.+ (?:gesprochen|geredet|diskutiert))"
    r"|(?:on a |nous avons )?(?:parlé|discuté|échangé) (?:du |de la |de l['’]|des |de |d['’]|sur (?:le |la |les |l['’])?)|(?:on a |nous avons )?(?:évoqué|abordé) "
    r"|(?:hablamos|hemos hablado|charlamos|conversamos) (?:del |de |sobre )|(?:comentamos|tratamos|discutimos) "
    r"|(?:falamos|falámos|conversamos|conversámos) (?:de |do |da |dos |das |sobre (?:o |a |os |as )?)|(?:discutimos|abordamos|abordámos) "
    r"|(?:abbiamo )?(?:parlato|discusso|chiacchierato) (?:del |della |dello |dei |delle |degli |dell['’]|di |su )|(?:abbiamo )?(?:affrontato|toccato) "
    r"|(?:het )?ging (?:vooral )?over |(?:we (?:hebben|hadden) )?(?:gesproken|gepraat) over |(?:we )?(?:spraken|praatten) over |we hebben het gehad over "
)
VERB_FIRST = (
    r"send|share|forward|e-?mail|introduce|connect|ask|call|write(?: to)?|reply|invite|schedule|book|prepare|follow up"
    r"|schicke|sende|maile|teile|frage|rufe|envoyer|transmettre|partager|faire suivre|présenter|rappeler|demander|préparer|relire"
    r"|enviar(?:le|les)?|mandar(?:le|les)?|compartir|pasar(?:le|les)?|presentar(?:le)?|preguntar(?:le)?|llamar|preparar"
    r"|partilhar|compartilhar|encaminhar|apresentar|perguntar|ligar|passar|inviare|mandare|condividere|girare|presentare|chiedere|chiamare|preparare|stuur|mail|deel|vraag|bel"
)
VERB_LAST = (
    r"schicken|senden|zusenden|zuschicken|mailen|teilen|weiterleiten|nachreichen|vorstellen|anrufen|fragen|melden|vorbereiten|besorgen|organisieren"
    r"|sturen|opsturen|toesturen|doorsturen|delen|voorstellen|bellen|vragen|regelen|nabellen|voorbereiden"
)
PRIVATE = (
    r"[€$£]\s?\d|\d\s?(?:[€$£]|eur|usd|gbp|k\b)|\b(?:salary|compensation|pay (?:range|band)|gehalt\w*|salaire\w*|rémunération|sueldo|salario|salarial|salário|stipendio|ral|salaris\w*|loon)\b"
    r"|\b(?:arrogant\w*|rude|boring|red flag|didn['’]?t like|dislike[sd]?|annoying|unfriendly|confidential|off the record|vertraulich|unsympathisch|langweilig|confidentiel\w*|antipathique|confidencial|antipático|antipática|riservato|antipatico|vertrouwelijk|onaardig|saai)\b"
    r"|\b(?:password|passwort|pin|iban|kreditkarte|credit card|mot de passe|contraseña|senha|wachtwoord)\b"
)
"""Notes that aren't meant for the other side are never put into a draft."""
