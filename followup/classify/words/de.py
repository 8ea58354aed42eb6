"""German words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
der die das und ist nicht mit für auf von zu den dem des ein eine einen einer im am um ich mir mich wir uns sie ihr
er es bei nach wie was ob noch auch aus bitte dass wird werden haben hat habe hatte sind war zum zur oder aber kein
keine vor bis über ab fr frau herr wg beim schon nur soll will möchte
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        beworben | bewerbung raus | bewerbung abgeschickt | bewerbung verschickt | bewerbung eingereicht |
        bewerbung abgesendet | bewerbung gesendet | bewerbung versendet | bewerbung ist raus | bewerbung weg |
        bewerbung geschickt | bewerbung hochgeladen | bewerbung online | bewerbung per mail | bewerbung abgegeben |
        initiativbewerbung raus | initiativbewerbung geschickt | antrag gestellt | antrag eingereicht |
        antrag abgeschickt | antrag abgegeben | antrag raus | unterlagen eingereicht | unterlagen abgeschickt |
        unterlagen raus | bewerbung .. raus | bewerbung .. abgeschickt | bewerbung .. eingereicht |
        bewerbung .. verschickt | interessensbekundung abgegeben | bewerbung gemailt
    """,
    "SUBMITTED": """
        eingereicht | abgeschickt | abgesendet | abgegeben | hochgeladen | übermittelt | raus | ist raus |
        verschickt | weg | erfolgreich übermittelt | vorgangsnr | vorgangsnummer | eingangsnummer | aktenzeichen |
        fristgerecht | erledigt | ab damit | durch | upload fertig | bestätigung kam | bestätigungsmail
    """,
    "APPLICATION": "bewerbung* | bewirb* | bewerben | antrag* | einreichung | bewerbungsunterlagen",
    "WE_RECEIVED": """
        unterlagen eingelangt | unterlagen sind bei uns | bei uns eingelangt |
        eingangsbestätigung | bewerbung erhalten | unterlagen erhalten | ihre bewerbung erhalten |
        bewerbung ist bei uns eingegangen | bei uns eingegangen | eingegangen | vielen dank für deine bewerbung |
        vielen dank für ihre bewerbung | danke für deine bewerbung | danke für ihre bewerbung |
        vielen dank für ihr interesse | bestätigen den eingang | eingang ihrer | eingang deiner |
        prüfen ihre unterlagen | prüfen deine unterlagen | melden uns in | automatisch versendet |
        antrag erhalten | einreichung erhalten
    """,
    "PROGRAMME": """
        stipendium* | förder* | förderantrag | zuschuss | promotion | master | studienplatz | weiterbildung* |
        fellowship | call for papers | abstract | preis | wettbewerb | ausschreibung | programm | residenz |
        gründerstipendium | bafög | exist | ausbildungsplatz | volontariat | referendariat | abstracteinreichung
    """,
    "DOCUMENTS": """
        anschreiben | lebenslauf | lebensläufe | zeugnis* | motivationsschreiben | mappe | bewerbungsmappe |
        portfolio | unterlagen | anlagen | arbeitszeugnis | referenzen | cv | gehaltswunsch | gehaltsvorstellung
    """,
    "REFERENCE_NUMBER": "ref | referenznr | referenznummer | kennziffer | stellen-id | job-id | stellennummer | az",
    "PORTAL": """
        portal | stepstone | indeed | personio | softgarden | karriereseite | xing | arbeitsagentur | jobbörse |
        online-formular | online | interamt | bewerbungsportal | karriereportal | formular | bund.de | hokify |
        jobs.ch | karriere.at
    """,
    "TODO": """
        schicken | senden | schreiben | anrufen | vorbereiten | fertig machen | fertigmachen | abschicken |
        einreichen | bewerben | nachfassen | nachhaken | erinnern | buchen | vereinbaren | ausmachen | kaufen |
        bestellen | zahlen | bezahlen | überweisen | prüfen | kürzen | überarbeiten | aktualisieren | anfragen |
        fragen | antworten | melden | besorgen | einscannen | ausdrucken | anmelden | verlängern | kündigen |
        lesen | klären | absagen | zusagen | mailen | hochladen | fertigstellen | ausfüllen | suchen | abholen |
        abgeben | nicht vergessen | todo | to-do | muss | müssen | recherchieren | update machen | kontaktieren |
        organisieren | planen | erledigen | raussuchen | machen | finden | bestätigen | anschreiben an | rückruf
    """,
    "DEADLINE": """
        frist | bewerbungsfrist | deadline | abgabe | abgabefrist | bis spätestens | einsendeschluss | stichtag |
        letzter tag | bewerbungsschluss | fällig | läuft ab | antragsfrist | abgabetermin | bis heute
    """,
    "PREPARATION": """
        vorbereitung | vorbereiten | vorbereitet | üben | übung | probe | generalprobe | durchgehen | lernen für |
        prep | einlesen | fragen überlegen | recherche | selbstpräsentation | vorb | gesprächsvorbereitung | mock |
        fallbeispiele üben | stichpunkte
    """,
    "TRAVEL": """
        zug | ice | flug | anreise | abreise | fahrt | fahren | hinfahrt | rückfahrt | rückflug | heimfahrt |
        bahn | bahnhof | abfahrt | ankunft | gleis | umstieg | s-bahn | u-bahn | hinflug | hotel | check-in |
        taxi | weg zu | anfahrt | losfahren | flughafen | autofahrt | puffer fahrt | fahrzeit | sitzplatz
    """,
    "HOLD": """
        platzhalter | puffer | blocker | geblockt | block | reserviert | vorgemerkt | freihalten | vorbehalt* |
        tbd | tbc | noch offen | unter vorbehalt | bitte freihalten | bestätigung folgt | save the date | hold |
        optional | reserve | vorl | vorläufig | termin offen | durchatmen
    """,
    "DEBRIEF_SELF": """
        nachbereitung | nachbereiten | notizen | reflexion | gedanken sortieren | debrief | protokoll schreiben |
        dankesmail
    """,
    "REJECTED": """
        absage | abgelehnt | ablehnung | abgesagt bekommen | absage bekommen | absage erhalten | leider nein |
        nicht geklappt | nichts geworden | wird nix | wird nichts | wurde nichts | hat nicht geklappt |
        haben sich anders entschieden | anders entschieden | nicht berücksichtig* | nicht weiter | nicht genommen |
        nicht in die nächste runde | nicht in die engere | nicht in die engere auswahl | keine zusage |
        raus aus dem rennen | bin raus | stelle besetzt | bereits besetzt | anderweitig vergeben | gegen mich |
        nicht entsprechen | keine positive | ablehnungsbescheid | wollen mich nicht | korb | nein bekommen |
        haben abgesagt | hat abgesagt | antrag abgelehnt | nicht ausgewählt | nicht bekommen | nicht überzeug* |
        zweiter platz | knapp vorbei | kein angebot | nicht zum zug | nicht geworden | stelle gestrichen |
        eingefroren | ausgeschieden | absage kam | absage von | abs
    """,
    "UNFORTUNATELY": """
        leider | bedauern | bedauerlicherweise | nach reiflicher | reiflicher überlegung | sorgfältiger |
        alles gute | weiteren weg | weiterhin viel erfolg | mitteilen zu müssen | schade | enttäuscht |
        zu unserem bedauern | vielzahl | mist | zukünftigen weg | schweren herzens | keine leichte entscheidung |
        talentpool
    """,
    "OTHERS_CHOSEN": """
        bewerber mit | bewerberin mit | für einen anderen | für eine andere | anderweitig entschieden |
        anderweitig vergeben |
        andere bewerber* | anderen bewerber* | andere kandidat* | anderen kandidat* | andere person |
        anderen person | jemand anderen | jemand anderes | intern besetzt | interne lösung | internen kandidat* |
        internen bewerber* | besser passt | besser passen | mitbewerber* | andere lösung | noch besser |
        engere wahl
    """,
    "FEEDBACK": """
        feedback | rückmeldung | warum nicht | woran es lag | warum es nicht | feedbackgespräch | gründe
    """,
    "INTERVIEW": """
        vorstellungsgespräch* | bewerbungsgespräch* | vorstellungstermin | interview | jobinterview |
        auswahlgespräch* | vg | telefoninterview | videointerview | vorsprechen | bewerbergespräch | vorspiel |
        auswahltag | auswahlverfahren | einstellungsgespräch | vorstellungsgespr | vorst.gespräch |
        bewerbungsgespr
    """,
    "STAGE": """
        1. runde | 2. runde | 3. runde | erste runde | zweite runde | dritte runde | zweitgespräch | erstgespräch |
        zweites gespräch | 2. gespräch | 1. gespräch | 3. gespräch | zweitinterview | kennenlernen |
        kennenlerngespräch | letzte runde | finale runde | endrunde | runde 2 | runde 1 | runde 3 | fachgespräch |
        fachinterview | assessment | assessment-center | ac | fallaufgabe | fallstudie | case study |
        probeaufgabe | nächste runde | finale | panel | team kennenlernen | screening | telefonat mit hr |
        engere auswahl | kurzes kennenlernen | persönlich kennenlernen | telefonisches | abschlussgespräch |
        technisches gespräch | entscheidungsrunde
    """,
    "ROLE": """
        stelle | position | job | rolle | vakanz | m/w/d | w/m/d | m w d | w m d | leiter | leitung | leiterin |
        ingenieur* | referent* | sachbearbeit* | werkstudent* | praktikum | festanstellung | teilzeit | vollzeit |
        ausbildung | lehrstelle | planstelle | teamlead | entwickler* | berater | pflegekraft | erzieher* |
        projektleit* | assistenz | geschäftsführung* | pfleger* | lehrkraft | koch | professur | berufung
    """,
    "RECRUITER": """
        personal | personaler* | personalerin | personalabteilung | personalreferent* | personalberat* |
        headhunter* | recruiter* | recruiting | talent | personalleit* | personalmanagement |
        berufungskommission | zeitarbeit | personalvermittl* | vermittler* | findungskommission
    """,
    "HIRING_MANAGER": """
        fachbereich | fachabteilung | teamleit* | abteilungsleit* | werksleit* | bereichsleit* | chef | chefin |
        geschäftsführer* | gf | inhaber* | chefarzt | oberarzt | pflegedienstleit* | pdl | schulleit* | rektor* |
        vorstand | dekan* | vorgesetzte* | leitung qualität | einrichtungsleitung | stationsleitung
    """,
    "CANDIDATE_SIDE": """
        ihre bewerbung | deine bewerbung | ihrer bewerbung | deiner bewerbung | rahmen ihrer | rahmen deiner |
        persönlich kennenlernen | näher kennenlernen | kennenlernen | lebenslauf | gehaltsvorstellung* | gehalt |
        kündigungsfrist | eintrittstermin | arbeitsbeginn | ausweis | pforte | empfang | melden sie sich |
        laden sie | laden dich | einladung zum | ihr profil | dein profil | auswahlprozess | bewerbungsprozess |
        stärken | entscheidung bis | entscheiden | ob sie mich vorstellt | stellt mich vor | meldet sich |
        nächste schritte | selbstpräsentation | fahrtkosten* | ihre unterlagen | kandidat bin | referenzen |
        arbeitsproben | ihr werdegang | deinen werdegang
    """,
    "TRIAL": """
        probetag | probearbeit* | probearbeiten | schnuppertag | schnuppern | hospitation | hospitieren |
        lehrprobe | probevortrag | probeschicht | probelektion | vorspielen | probedirigat | kennenlerntag |
        probestunde | vorsingen | probekochen | probeunterricht | berufungsvortrag
    """,
    "OFFER": """
        zusage | vertragsangebot | arbeitsvertrag | angebot bekommen | vertragsunterzeichnung | stellenangebot
    """,
    "INTERVIEWER_SIDE": """
        interviewleitfaden | bewertungsbogen | nachfolge | wir freuen uns sie kennenzulernen |
        kandidat | kandidatin | kandidaten | bewerber | bewerberin | bewerber: | kandidat: | scorecard |
        bewertungsbogen | interviewleitfaden | gespräch mit bewerber* | bewerberinterview | wir interviewen |
        bewerberrunde | auswahlrunde intern | interviewer | unsere stelle | unsere offene | bewerberauswahl |
        debrief | lebenslauf anbei | cv anbei | unterlagen des bewerbers | azubi-auswahl | bewerbungen sichten |
        einstellungsrunde | nachbesetzung | stellenbesetzung
    """,
    "MEDIA": """
        podcast | folge | journalist* | redakteur* | redaktion | zeitung | presse | radio | rundfunk | artikel |
        aufnahme | sendung | magazin | zitate | freigabe der zitate | reportage | pressegespräch | fernsehen |
        moderation | porträt
    """,
    "RESEARCH_SESSION": """
        nutzerinterview* | user interview | nutzertest | usability | proband* | teilnehmer* p | studie |
        einwilligung* | leitfaden | experteninterview | kundeninterview | masterarbeit interview | befragung |
        aufwandsentschädigung | forschungsinterview | tester
    """,
    "CASUAL": """
        kaffee | käffchen | kaffeetrinken | mittagessen | lunch | mittag | bier | feierabendbier | frühstück |
        spaziergang | spazieren | abendessen mit | essen mit | café | drink | cappuccino | brunch | tee |
        wein mit | mensa | runde um den see | kuchen | coffee | glühwein | plausch | schnack
    """,
    "CALL": """
        telefonat | tel | telefon | anruf | ruft an | anrufen | gespräch | austausch | videocall | call | zoom |
        teams | telefonieren | telko | quatschen | plaudern | termin | treffen | kurzer austausch | skype |
        meeting | besprechung
    """,
    "ADVICE": """
        rat | ratschlag | tipps | tipp | fragen wie | wie ist es | wie sie | wie er | einblick* | erfahrung* |
        erfahrungsaustausch | ausfragen | erzählt | erzählen | wissen wie | meinung | einschätzung | quereinstieg |
        wechsel | umstieg | beruflich | werdegang | karriere | wie tickt | ehrliche | wie sie dazu | berufsalltag |
        alltag | orientierung | lernen | löchern | mal hören | arbeitet bei | arbeitet in | arbeitet seit |
        perspektive | wie der einstieg | branche | sparring
    """,
    "MENTOR": """
        mentor | mentorin | mentoring* | mentee | tandem | coaching | coach | patin | pate | sparring |
        doktorvater | sprechstunde
    """,
    "ALUMNI": """
        alumni | alumna | ehemalig* | ex-kolleg* | exkolleg* | alter kollege | alte kollegin | früherer chef |
        ex-chef* | kommiliton* | studium | uni | absolvent* | ehem | frühere | kollegin von früher | schulfreund* |
        studienfreund* | von früher
    """,
    "CATCHUP": """
        lange nicht gesehen | wiedersehen | mal wieder | auf den neuesten stand | catch-up | updaten | wie geht's |
        kontakt halten | austausch | in kontakt | endlich mal | nach jahren
    """,
    "INTRO": """
        vorgestellt von | vermittelt | kontakt über | kennenlernen | intro | empfohlen von | über bekannte |
        vernetzt | zusammengebracht | vermittelt durch | stellt uns vor | bekannt gemacht | kontakt von
    """,
    "NO_HIRING": """
        keine stelle | unverbindlich* | ohne agenda | kein bewerbungsgespräch | stellt nicht ein |
        suchen niemanden | nichts frei | nur reden | rein informativ | keine offene
    """,
    "GATHERING": """
        stammtisch* | meetup | netzwerk* | netzwerktreffen | netzwerkabend | networking | treffen der | afterwork |
        after work | empfang | neujahrsempfang | sommerfest | branchentreff* | unternehmerfrühstück |
        unternehmer* | gründer* | gründerabend | get-together | get together | abendveranstaltung |
        podiumsdiskussion | podium | vereinstreffen | regionalgruppe | regionalkreis | community | hackathon |
        barcamp | tag der offenen tür | alumnitreffen | alumni-treffen | klassentreffen | ihk |
        wirtschaftsjunioren | offener treff | frauennetzwerk | business breakfast | pitch* | verleihung |
        preisverleihung | jubiläum | vernissage | sommerempfang | speed-dating | speeddating | kaminabend |
        kamingespräch | mitgliederversammlung | innungs* | unternehmerinnen*
    """,
    "CONFERENCE": """
        konferenz* | tagung* | kongress* | messe | fachmesse | symposium | forum | fachtag* | summit |
        kongresshalle | workshoptag | jahrestagung | leitmesse | messestand | hannover messe | fachkongress |
        treffpunkt | tage 2026 | konvent
    """,
    "FAIR": """
        jobmesse | karrieremesse | karrieretag | firmenkontakt* | absolventenmesse | berufsmesse |
        ausbildungsmesse | stellenbörse | jobbörse messe | stand | stände | halle | aussteller* | recruiting day |
        jobtag | azubimesse | recruitingmesse | kontaktmesse
    """,
    "TICKET": """
        ticket | tickets | eintritt | badge | namensschild* | anmeldung | angemeldet | einlass | gästeliste |
        eintrittskarte | teilnehmer | anmeldebestätigung | rsvp | dresscode | fingerfood | häppchen | buffet |
        getränke | akkreditierung | tageskarte | garderobe
    """,
    "CROWD": """
        teilnehmer* | gäste | mitglieder | leute | firmen | personen | gut 30 | rund | knapp | aussteller |
        wir waren | speaker | vorträge | impulsvortrag | keynote | vorstellungsrunde | visitenkarten | vernetzen |
        kontakte | jeder zahlt selbst | ausklang | referenten | imbiss | gäste willkommen
    """,
    "WEBINAR": """
        webinar* | livestream | aufzeichnung | online-vortrag | onlinevortrag | zuhören | online-seminar | stumm |
        nur zuhören | live-demo | online-infoveranstaltung | infoabend online | vortragsreihe online |
        stummgeschaltet | mediathek
    """,
    "COURSE": """
        kurs | schulung* | seminar | fortbildung* | lehrgang | vorlesung | prüfung | klausur | training |
        unterricht | vhs | sprachkurs | workshop | unterweisung | zertifizierung | erste-hilfe* | modul |
        e-learning | lernen
    """,
    "MESSAGED": """
        eingeworfen | flyer verteilt | angeschrieben | aufs band gesprochen |
        angeschrieben | geschrieben | nachricht geschickt | nachricht geschrieben | mail geschickt |
        mail geschrieben | mail ist raus | mail raus | mail an | e-mail an | angefragt | kontaktanfrage |
        anfrage geschickt | anfrage gesendet | anfrage raus | gemailt | kaltakquise | kalt angeschrieben |
        nachricht an | dm geschickt | whatsapp geschickt | whatsapp an | geschickt | gesendet | verschickt |
        auf den ab | ab gesprochen | mailbox | vernetzungsanfrage | linkedin-anfrage | xing-anfrage | nachgehakt |
        nachgefasst | erinnert | raus an | rausgeschickt | rundmail | kaltmail* | kaltmails | brief raus |
        brief verschickt | angepingt | sprachnachricht | angebot raus | angebot verschickt | angebot geschickt |
        angebot gesendet | angebot abgegeben | kostenvoranschlag raus | profil geschickt | pitch geschickt |
        anfrage an | geworfen
    """,
    "ASKED": """
        gefragt | gefragt ob | gebeten | ob er | ob sie | bitte um | empfehlung | empfehlen | weiterleiten |
        gutes wort | referenz | um termin | um rückmeldung | gebeten um | ob interesse | weiterempf*
    """,
    "PROPOSAL": """
        angebot* | kostenvoranschlag | kva | exposé | pitch | offerte | konzept | kalkulation | preisliste |
        referenzmappe | auftragsbestätigung | proposal
    """,
    "WAITING": """
        keine antwort | noch keine antwort | noch nichts | antwort abwarten | abwarten | warten | warte | wartet |
        noch offen | ausstehend | bislang nichts | noch keine rückmeldung | keine rückmeldung | bisher keine |
        mal sehen | mal schauen | rückmeldung steht aus | steht aus | meldet sich | nicht nachhaken | nachhaken |
        nachfassen falls | falls nichts | gelesen aber | daumen drücken | hoffe | ball liegt | antwort bis
    """,
    "LINKEDIN": "linkedin | xing | kontaktanfrage | instagram | whatsapp | vernetz* | kaltakquise | kalt",
    "SENT": """
        geschickt | gesendet | raus | versendet | verschickt | abgeschickt | ist raus | gemailt | weg
    """,
    "CLIENT": """
        kunde* | kundin | kunden | kundentermin | auftraggeber* | mandant* | lieferant* | lieferanten | partner* |
        interessent* | klient* | mieter* | vermieter* | dienstleister* | auftrag | freier auftrag |
        steuerberater* | notar | architekt* | bank | bauherr* | vor ort | ortstermin | außentermin |
        handelsvertreter | agentur | vertreter* | förderverein | jugendamt
    """,
    "CONTRACT": """
        vertrag* | verhandlung* | preisverhandlung | honorar* | angebot besprechen | budget | rechnung | klausel* |
        vergabe | ausschreibung | konditionen | vertragsverlängerung | rahmenvertrag | abnahme | lastenheft |
        pflichtenheft | bietergespräch | vergabegespräch | jahresgespräch | verlängerung | preis |
        auftragsvergabe
    """,
    "KICKOFF": """
        kick-off | kickoff | auftakt | briefing | projekt* | abstimmung | präsentation | vorstellung | workshop |
        besichtigung | begehung | statustermin | erstberatung | beratungsgespräch | audit* | demo | produktdemo |
        einführung | rollout | bedarfsanalyse | jour fixe kunde | übergabe | planungsgespräch | bestandsaufnahme |
        abnahmetermin | aufmaß | auftragsklärung | baubesprechung | inbetriebnahme
    """,
    "INVESTOR": """
        investor* | beteiligung* | finanzierungs* | kapitalgeber* | business angel* | beirat | fördergeber |
        gesellschafter* | aufsichtsrat | vc | bankgespräch | finanzierung | sponsor*
    """,
    "PARENT_TEACHER": """
        elterngespräch* | elternsprechtag | eltern von | mutter von | vater von | erziehungsberechtigt* |
        lernentwicklungsgespräch | schülergespräch
    """,
    "INTERNAL": """
        teamsitzung | abteilungsrunde | filialleiter | dienstbesprechung | jahresgespräch | betriebsversammlung |
        teammeeting | teambesprechung | jour fixe | jf | daily | standup | stand-up | retro | sprint* | planning |
        weekly | betriebsversammlung | mitarbeitergespräch | mag | jahresgespräch | personalgespräch |
        dienstbesprechung | abteilungsmeeting | abteilungsrunde | 1:1 | übergabe | schicht | frühschicht |
        spätschicht | nachtdienst | frühdienst | spätdienst | dienst | teamevent | weihnachtsfeier | betriebsrat |
        betriebsausflug | lehrerkonferenz | fachkonferenz | zeugniskonferenz | refinement | all hands | kollegium |
        allhands | führungskreis | intern | wochenrunde | rufbereitschaft | morgenrunde | zielvereinbarung |
        probezeitgespräch | einarbeitung | visite | schichtübergabe
    """,
    "PERSONAL": """
        psycholog* | psychotherap* | hautarzt | orthopäd* | übernachtung | krankengymnastik |
        wohnungsbesichtigung | besichtigung | arbeitsamt | jobcenter | patientin | überweisung | krankenkasse |
        zahnarzt | arzt | hausarzt | frauenarzt | kinderarzt | physio* | therapie | friseur | frisör | tüv |
        werkstatt | auto | reifenwechsel | geburtstag | geb | hochzeit | beerdigung | party | feier | kino |
        konzert | theater | fußball | training | sport | fitness | yoga | schwimmen | laufen | chor | kita |
        elternabend | schule | kinder | mama | papa | oma | opa | familie | eltern | bruder | schwester | tante |
        urlaub | einkaufen | handwerker | schornsteinfeger | heizung | umzug | wohnung* | hund | katze | tierarzt |
        taufe | kommunion | konfirmation | einschulung | martinsumzug | weihnachten | impfung | vorsorge* |
        blutabnahme | babysitter | spieleabend | grillen | wandern | kirche | paketdienst | sperrmüll |
        wohnungsbesichtigung | abholen | müll | therapeut* | augenarzt | orthopäde | kur | stammtisch jungs |
        skat | doppelkopf | kegeln | flohmarkt | spielplatz | krankengymnastik | hautarzt | fahrschule |
        probe chor | elternvertreter
    """,
    "FOCUS": """
        fokuszeit | fokus | konzentriert* | ruhe | keine termine | ungestört | schreibzeit | büroarbeit |
        buchhaltung | steuer* | mails | ablage | puffer | mittagspause | pause | home office | homeoffice |
        arbeitsblock | deep work | papierkram | rechnungen schreiben
    """,
    "OUT_OF_OFFICE": """
        urlaub | abwesend | frei | krank | feiertag | elternzeit | brückentag | resturlaub | betriebsferien |
        gleitzeit | überstundenabbau | ferien | homeoffice | außer haus | nicht da
    """,
    "CANCELLED": """
        abgesagt | entfällt | fällt aus | storniert | verschoben | findet nicht statt | ausgefallen | gecancelt |
        termin streichen | abgeblasen | fällt leider
    """,
    "REMINDER": "erinnerung | nachfassen: | follow-up: | automatisch erstellt | automatisch hinzugefügt",
    "RECEIVED": """
        mail von | anruf von | nachricht von | brief von | post von | rückmeldung von | kam | erhalten | bekommen |
        mail kam | antwort von | automatische nachricht | schreiben von | entscheidung
    """,
}
