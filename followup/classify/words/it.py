"""Italian words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
il lo la i gli le un uno una e di del della dei delle dello degli che in con per non è al alla ai alle da dal dalla
si su sul sulla mi ti ci vi me te lui lei noi voi loro io ma o se come più anche già ho ha abbiamo hanno sono sei
era stato stata essere c'è questo questa quando dove chi perché cosa suo sua suoi mio mia miei tuo tua nostro ancora
poi dopo
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        candidata | candidato a | mi sono candidat* | candidatura inviata | candidatura mandata |
        candidatura spedita | candidatura fatta | candidatura presentata | candidatura trasmessa | candidatura ok |
        domanda inviata | domanda presentata | domanda mandata | domanda fatta | domanda spedita |
        domanda consegnata | cv inviato a | cv mandato a | cv inviato | cv mandato | mandato cv | mandato il cv |
        inviato cv | inviato il cv | autocandidatura inviata | candidatura spontanea inviata |
        candidatura .. inviata | domanda .. inviata | domanda .. presentata | iscrizione inviata | ho applicato |
        applicato | fatto domanda | fatta domanda | inviata candidatura | mandata candidatura | inviata domanda |
        presentata domanda | mandata la candidatura | inviata la candidatura | mandata la domanda
    """,
    "SUBMITTED": """
        inviato | inviata | mandato | mandata | presentata | presentato | consegnato | consegnata | spedito |
        spedita | trasmesso | trasmessa | caricato | caricata | protocollo | protocollata | ricevuta |
        ricevuta di | fatto | fatta | andata | partita | partito | completata | completato | registrata |
        numero di protocollo | conferma di invio | pec inviata | inoltrata | confermata la ricezione | sottomesso |
        sottomessa
    """,
    "APPLICATION": """
        candidatura* | domanda | candidarsi | candidarmi | application | istanza | domanda di partecipazione
    """,
    "WE_RECEIVED": """
        abbiamo ricevuto la | abbiamo ricevuto il | la tua candidatura è | la sua candidatura è |
        la tua candidatura | grazie per esserti candidat* | grazie per aver inviato |
        grazie per la tua candidatura | grazie per la sua candidatura | grazie per il tuo interesse |
        grazie per l'interesse | la ringraziamo per l'interesse | la ringraziamo per aver | conferma di ricezione |
        confermiamo la ricezione | confermiamo di aver ricevuto | ricevuta correttamente | acquisita |
        è stata acquisita | è stata ricevuta | è stata inviata | è stata registrata | inviata con successo |
        valuteremo | sarà valutat* | ti contatteremo | la contatteremo | messaggio automatico |
        non rispondere a questa | conferma candidatura | ricevuta di presentazione | presa in carico |
        esito entro
    """,
    "PROGRAMME": """
        borsa | borsa di studio | borse | bando | concorso | dottorato | master | tirocinio | contributo |
        finanziamento | residenza | premio | call for papers | call | abstract | acceleratore | incubatore |
        assegno di ricerca | graduatoria | servizio civile | fondo perduto | programma | erasmus | mad |
        supplenza | invitalia | corso | voucher | selezione pubblica
    """,
    "DOCUMENTS": """
        cv | curriculum | lettera di presentazione | lettera motivazionale | lettera di motivazione | portfolio |
        attestat* | referenze | diploma | pergamena | progetto di ricerca | documenti | allegati | certificat* |
        ral | carta d'identità
    """,
    "REFERENCE_NUMBER": "rif | riferimento | protocollo | prot | codice | annuncio n | cod",
    "PORTAL": """
        portale | indeed | infojobs | linkedin | subito | inpa | sito | piattaforma | modulo | form | monster |
        almalaurea | careers | spid | pec | online | bakeca | helplavoro | sito aziendale | pagina lavora con noi |
        lavora con noi | jobrapido | infojob
    """,
    "TODO": """
        inviare | mandare | chiamare | scrivere | preparare | ripassare | finire | terminare | rivedere |
        chiedere | prenotare | comprare | pagare | confermare | rispondere | candidarmi | candidarsi | presentare |
        aggiornare | fare | cercare | stampare | rinnovare | ricordare | ricordarsi | non dimenticare | fissare |
        iscrivermi | compilare | consegnare | avvisare | parlare con | sollecitare | richiamare | risentire |
        sentire | redigere | ritirare | ringraziare | contattare | chiudere | devo | bisogna | da fare |
        da inviare | da mandare | da sentire | da chiamare | da finire | firmare | tradurre | scansionare |
        organizzare | provare | correggere | riprendere | ricontattare | portare | completare | caricare |
        spedire | sistemare | limare | follow up | decidere | disdire | preparazione documenti
    """,
    "DEADLINE": """
        scadenza | scade | entro | termine | ultimo giorno | deadline | chiusura | entro il | entro le |
        data ultima | termine ultimo | chiude | scadenze | entro e non oltre | entro mezzanotte
    """,
    "PREPARATION": """
        preparare | preparazione | prep | ripasso | ripassare | prove | provare | esercitarsi | esercizi |
        simulazione | studiare | studio | ripetere | domande da fare | allenamento colloquio | prova generale |
        leggere su | prepararsi | mock | rileggere
    """,
    "TRAVEL": """
        treno | frecciarossa | italo | volo | viaggio | autobus | bus | taxi | metro | macchina | auto | partenza |
        arrivo | andata | ritorno | aeroporto | stazione | binario | tragitto | spostamento | hotel | albergo |
        imbarco | biglietto treno | in viaggio | trasferta | regionale | navetta | autostrada | flixbus |
        parcheggio | rientro | cambio a
    """,
    "HOLD": """
        da confermare | bloccato | blocco | riservato | provvisorio | in attesa di conferma | buffer | hold | tbc |
        tenere libero | slot | cuscinetto | prenotato forse | opzione | segnaposto | placeholder |
        non prendere impegni | occupato | forse | eventuale | margine | save the date | tenersi liber* | ipotesi |
        respiro
    """,
    "DEBRIEF_SELF": """
        appunti dopo | note a caldo | riflessione | debrief | annotare | scrivere impressioni |
        mail di ringraziamento
    """,
    "REJECTED": """
        rifiuto | rifiutato | rifiutata | rifiutati | scartato | scartata | scartati | respinta | respinto |
        bocciato | bocciata | esito negativo | negativo | negativa | non selezionat* | non sono stat* |
        non sei stat* | non è stata selezionata | non è stata accolta | non ammess* | non idone* |
        non mi hanno pres* | non mi prendono | non presa | non preso | non passat* | non ho passato |
        non proseguire | non proseguiamo | non prosegue | non procedere | non procediamo | non andare avanti |
        non si va avanti | non vanno avanti | hanno detto no | hanno detto di no | detto no | detto di no |
        è un no | un no | niente da fare | andata male | è andata male | non è andata | fuori | posizione chiusa |
        posizione coperta | già coperta | posizione già | non finanziat* | non vint* | esclus* | picche | ko |
        non accettat* | rigettata | non hanno scelto me | no da | no di | congelata | posizione congelata |
        selezione chiusa | non rientr* | niente | buca
    """,
    "UNFORTUNATELY": """
        purtroppo | spiacenti | siamo spiacenti | ci dispiace | dispiace | ci rincresce | con rammarico |
        in bocca al lupo per | le auguriamo | ti auguriamo | auguriamo | peccato | delusa | deluso | dopo attenta |
        attenta valutazione | in questa occasione | al momento | numerose candidature | elevato numero |
        gran numero | terremo il tuo | terremo in considerazione | database | pazienza | uffa | amen |
        future opportunità | che rabbia | mannaggia
    """,
    "OTHERS_CHOSEN": """
        altro candidato | altra candidata | altri candidati | altro profilo | altri profili | altra persona |
        candidato interno | candidatura interna | risorsa interna | interno | interna | più in linea |
        maggiormente in linea | più esperienza | hanno scelto | hanno preferito | hanno preso |
        preferito un altro | scelto un altro | più affine | persona con | l'altro finalista | l'altra finalista |
        più senior | profilo più
    """,
    "FEEDBACK": """
        feedback | riscontro | perché no | motivi | motivazioni del | restituzione | cosa è mancato
    """,
    "INTERVIEW": """
        colloquio | colloqui | colloquio di lavoro | colloquio conoscitivo | colloquio tecnico |
        intervista di lavoro | provino | audizione | selezione | prova orale | orale concorso |
        colloquio telefonico | videocolloquio | job interview | interview | coll
    """,
    "STAGE": """
        primo colloquio | secondo colloquio | terzo colloquio | 1° colloquio | 2° colloquio | 3° colloquio |
        2o colloquio | secondo step | terzo step | step | secondo giro | colloquio finale | ultimo colloquio |
        fase finale | seconda fase | prima fase | ultimo step | prossimo step | conoscitivo | prova tecnica |
        test tecnico | caso pratico | business case | case study | assessment | assessment center |
        dinamica di gruppo | colloquio di gruppo | finalist* | shortlist | rosa | screening | prova scritta |
        prova pratica | test | panel | conoscere il team | incontro col team | secondo incontro | primo incontro |
        primo contatto | selezione | iter | giro
    """,
    "ROLE": """
        posizione | ruolo | posto | impiego | offerta | lavoro | stage | tirocinio | contratto |
        tempo indeterminato | indeterminato | tempo determinato | part time | full time | apprendistato | addett* |
        responsabile di | impiegat* | sviluppat* | ingegner* | tecnico | analista | consulente | commessa |
        insegnante | docente | infermier* | educat* | project manager | store manager | assistente | coordinat* |
        account | ral | cuoc* | capo reparto | direttore di | sostituzione maternità | maternità | oss
    """,
    "RECRUITER": """
        hr | risorse umane | recruiter | selezionatrice | selezionatore | selezione del personale |
        ufficio personale | agenzia per il lavoro | agenzia interinale | interinale | randstad | adecco | talent |
        head hunter | headhunter | cacciatore di teste | ufficio hr | responsabile risorse | people | manpower |
        gi group | commissione | ufficio selezione | apl | personale
    """,
    "HIRING_MANAGER": """
        responsabile | direttore | direttrice | titolare | capo | capa | ad | amministratore delegato | manager |
        ceo | cto | dirigente | primario | caposala | preside | team leader | hiring manager | founder | socio |
        datore | direttore generale | futuro capo | futura capa | resp | capoarea
    """,
    "CANDIDATE_SIDE": """
        tua candidatura | sua candidatura | tuo profilo | suo profilo | tuo cv | suo cv | curriculum |
        tua esperienza | sua esperienza | conoscerti | conoscerla | conoscerci | di persona |
        aspettative economiche | aspettativa economica | ral | retribuzione | stipendio | preavviso |
        disponibilità | disponibile da | documento d'identità | carta d'identità | chiedere di | reception |
        portineria | convocazione | convocat* | processo di selezione | iter di selezione | per la posizione |
        per il ruolo | alla posizione | la posizione di | decisione | decidono | decide | referenze |
        punti di forza | motivazione | motivazioni | risposta entro | ti faranno sapere | prossimi passi |
        presentarsi | invitiamo a | invito a colloquio | la invitiamo | ti invitiamo | in merito alla tua |
        in merito alla sua | cliente finale | mi presenta al cliente | esito | inserimento
    """,
    "TRIAL": """
        giornata di prova | prova in | turno di prova | lezione di prova | prova pratica | giorno di prova |
        lezione dimostrativa | provino | audizione | mezza giornata di prova | prova in sala | prova in cucina |
        lezione simulata | affiancamento di prova
    """,
    "OFFER": """
        lettera d'impegno | proposta di assunzione | offerta ricevuta | firma contratto | contratto firmato |
        mi hanno presa | mi hanno preso | assunta | assunto | trattativa ral
    """,
    "INTERVIEWER_SIDE": """
        candidato | candidata | candidati | candidato: | candidata: | colloqui per | colloqui candidati |
        colloquio con candidat* | scheda di valutazione | scorecard | griglia di valutazione | cv in allegato |
        cv allegato | faccio colloqui | facciamo colloqui | selezioniamo | esaminatore | nostra posizione |
        per il nostro team | valutazione candidat* | scrematura cv | sostituzione di | intervistatore |
        selezione stagisti | nuovo inserimento | ricerca personale | kit colloquio | nostra selezione |
        colloqui stagisti
    """,
    "MEDIA": """
        regista | junket | ufficio stampa | conferenza stampa |
        podcast | puntata | giornalista | stampa | radio | rivista | articolo | intervista | registrazione | tv |
        quotidiano | redazione | servizio | virgolettat* | testata | reportage | giornale | magazine |
        intervista per | ufficio stampa | episodio | trasmissione | diretta radio
    """,
    "RESEARCH_SESSION": """
        intervista utente | intervista utenti | utente | utenti | test di usabilità | ricerca | partecipante |
        studio | consenso informato | traccia | tesi | questionario | focus group | buono amazon | buono |
        user research | intervista qualitativa | campione | intervista a clienti
    """,
    "CASUAL": """
        caffè | caffe | caffettino | pranzo | pranzare | colazione | aperitivo con | aperitivo | ape con | spritz |
        birra | cena con | passeggiata | merenda | bicchiere | gelato | brunch | bar | vino | bere qualcosa |
        pausa pranzo con | calice | pizza con | cappuccino | due passi
    """,
    "CALL": """
        chiamata | telefonata | chiama | tel | telefono | videochiamata | videocall | chiacchierata |
        quattro chiacchiere | due chiacchiere | chiacchiere | zoom | meet | call | incontro | appuntamento |
        sentiamo | sentirsi | confronto | parlare | riunione | conversazione | scambio | allineamento | chat |
        ci vediamo | ci sentiamo
    """,
    "ADVICE": """
        consiglio | consigli | dritte | suggerimenti | chiedere come | chiederle | chiedergli | come ha fatto |
        com'è | come funziona | come si trova | capire come | capire | farmi raccontare | racconta | raccontarmi |
        imparare | esperienza | saperne di più | percorso | cambio carriera | cambio di carriera |
        cambiare lavoro | riconversione | opinione | parere | punto di vista | settore | ambiente | curiosità |
        curios* | dubbi | giornata tipo | orientamento | prospettiva | mestiere | passare da | passata da |
        passato da | salto | colloquio informativo | conoscitiva | consulenza di carriera | idee | ispirazione |
        farsi un'idea | scambio di
    """,
    "MENTOR": """
        mentor | mentore | mentoring | mentorship | mentee | tutor | tutoraggio | coach | coaching | madrina |
        padrino | relatore | relatrice | affiancamento | sportello
    """,
    "ALUMNI": """
        ex collega | ex-collega | ex colleghi | alumni | ex compagn* | compagno di università |
        compagna di università | compagn* di corso | ex capo | ex-capo | ex capa | dell'università | dell'uni |
        università | vecchio collega | vecchia collega | laureat* | abbiamo lavorato insieme | lavoravamo insieme |
        del master | ex alliev* | ex studente | ex prof | della triennale
    """,
    "CATCHUP": """
        aggiornarci | aggiornamento reciproco | rivedersi | rivederci | rivedere | è una vita | da una vita |
        tanto tempo | quanto tempo | non ci vediamo da | risentirsi | riprendere i contatti | ritrovarsi |
        aggiornarsi | rimanere in contatto | ci aggiorniamo | novità
    """,
    "INTRO": """
        presentato da | presentata da | ci ha presentat* | ci presenta | conoscersi | conoscerci | contatto di |
        tramite | per conto di | consigliat* da | intro | amico di | amica di | messo in contatto |
        messa in contatto | messi in contatto | suggerito da | primo contatto | fa da tramite | collegati da
    """,
    "NO_HIRING": """
        non assumono | non cercano | non stanno assumendo | senza impegno | informale | senza agenda |
        nessuna posizione | non c'è posizione | non è un colloquio | solo per capire | solo per imparare |
        niente lavoro | non assume | nessuna posizione aperta | non hanno posizioni | tanto per conoscersi
    """,
    "GATHERING": """
        networking | incontro di | aperitivo di | aperitivo networking | ape community | meetup | evento | serata |
        cena di | cena sociale | cocktail | open day | porte aperte | tavola rotonda | associazione |
        camera di commercio | confindustria | confcommercio | cna | community | hackathon | gala | inaugurazione |
        presentazione libro | raduno | ritrovo | reunion | premiazione | convivio | imprenditori | imprenditrici |
        imprenditoria | startup night | pitch night | speed networking | alumni night | conviviale | rotary |
        lions | festa di | apericena | colazione di lavoro con | club | circolo | ordine degli | collegio |
        dibattito | talk | afterwork | after work | bni | degustazione | vernissage | coworking
    """,
    "CONFERENCE": """
        congresso | convegno | conferenza | fiera | forum | salone | summit | simposio | giornate | seminario |
        festival | esposizione | expo | mostra | convention | assemblea | stati generali | giornata di studi |
        workshop | meeting annuale | fuorisalone | assemblea nazionale
    """,
    "FAIR": """
        career day | fiera del lavoro | job fair | job day | recruiting day | stand | padiglione | espositori |
        aziende presenti | salone del lavoro | salone dell'orientamento | borsa del lavoro |
        incontri con le aziende | fiera lavoro | virtual job | banchetti | desk aziendali
    """,
    "TICKET": """
        biglietto | biglietti | badge | iscrizione | iscritto | iscritta | iscritti | accredito | ingresso |
        registrazione | pass | eventbrite | invito | invitati | conferma iscrizione | partecipazione | programma |
        relatori | welcome coffee | light lunch | buffet | posti | ingresso libero | dress code | consumazione |
        qr code | rinfresco
    """,
    "CROWD": """
        partecipanti | soci | socie | membri | persone | ospiti | gente | professionisti | relatori | speaker |
        espositori | aziende | gruppo | giro di presentazioni | biglietti da visita | contatti | conoscere gente |
        conoscere persone | talk | pizza | siamo in | una trentina | una quarantina | una ventina | circa | tutti |
        buffet | community | colleghi del settore | presentarsi in
    """,
    "WEBINAR": """
        webinar | diretta | streaming | registrazione disponibile | live | online gratuito | seguire | ascoltare |
        masterclass | replay | microfoni spenti | camera spenta | videoconferenza formativa | on demand |
        differita | diretta youtube | seminario online | lezione online
    """,
    "COURSE": """
        corso | lezione | formazione | modulo | esame | seminario | laboratorio | inglese | corso di |
        certificazione | aggiornamento obbligatorio | patente | scuola guida | ecm | corso sicurezza | workshop |
        ripetizioni | studiare | e-learning | corso online
    """,
    "MESSAGED": """
        scritto a | ho scritto | scritto | scritta mail | mandato messaggio | mandato un messaggio |
        messaggio inviato | messaggio mandato | inviato messaggio | mail inviata | mail mandata | email inviata |
        mandata mail | inviata mail | mandata email | mandata una mail | inviata una mail | contattato |
        contattata | contattati | messaggio a | mail a | email a | richiesta di collegamento |
        richiesta di contatto | richiesta collegamento | richiesta linkedin | collegamento linkedin |
        invito linkedin | invito inviato | richiesta inviata | whatsapp a | whatsapp mandato | inmail | dm |
        mandato dm | mail a freddo | email a freddo | a freddo | chiamata a freddo | prospecting |
        preventivo inviato | preventivo mandato | proposta inviata | proposta mandata | offerta inviata |
        offerta mandata | preventivo .. inviato | proposta .. inviata | mandato preventivo | inviato preventivo |
        inviata proposta | mandata proposta | presentazione inviata | lasciato messaggio |
        messaggio in segreteria | vocale | mandato vocale | giro di mail | primo messaggio | pitch inviato |
        mandato pitch | sollecito inviato | sollecitato | mandato a | inviato a | mandata a | inviata a |
        lettera spedita | autocandidatura a | segreteria
    """,
    "ASKED": """
        chiesto | ho chiesto | chiesto se | chiesto a | chiesta | richiesto | se può | se poteva | se potrebbe |
        se mi presenta | referenza | segnalazione | segnalarmi | presentarmi a | raccomandazione |
        mettere una buona parola | buona parola | passare il cv | passare il mio | girare il cv | inoltrare |
        mi metta in contatto | intro a | chiedendo | domandato | gira il mio
    """,
    "PROPOSAL": """
        preventivo | proposta | offerta | quotazione | listino | tariffa | tariffe | pitch | presentazione |
        stima | progetto | gara | capitolato | media kit | parcella
    """,
    "WAITING": """
        nessuna risposta | senza risposta | ancora nessuna | nessun riscontro | non risponde | non ha risposto |
        ancora niente | ancora nulla | per ora niente | per ora nulla | in attesa | attendo | aspetto | aspettare |
        attesa | aspettiamo | attendere | vediamo | vediamo se | speriamo | dita incrociate | incrocio le dita |
        visualizzato | letto ma | se non risponde | se non rispondono | risollecitare | sollecitare se |
        risentire se | ha detto che mi | mi fa sapere | fa sapere | fanno sapere | mi farà sapere | palla a |
        in sospeso | pendente | spunte blu | visto ma | tace | tutto tace | risposta attesa
    """,
    "LINKEDIN": "linkedin | whatsapp | instagram | collegamento | contatto | facebook | freddo | wa",
    "SENT": """
        inviato | inviata | inviati | mandato | mandata | mandati | spedito | partito | partita | girato |
        inoltrato
    """,
    "CLIENT": """
        cliente | clienti | fornitore | fornitori | fornitrice | prospect | partner | socio | committente |
        commercialista | avvocato | notaio | banca | agenzia | distributore | rappresentante | cantiere |
        sopralluogo | comune | assessore | proprietario | inquilino | immobiliare | architetto | tipografia |
        editore | buyer | negozio | acquirente | agente | geometra | consorzio | cooperativa | rivenditore |
        sposi | paziente*
    """,
    "CONTRACT": """
        contratto | contratti | trattativa | negoziazione | preventivo | fattura | rinnovo | condizioni | gara |
        capitolato | firma | clausole | prezzo | prezzi | ordine | accordo | convenzione | canone | appalto |
        parcella | compenso | budget | offerta economica | locazione | caparra | listino
    """,
    "KICKOFF": """
        kick off | kickoff | avvio | brief | briefing | demo | dimostrazione | presentazione | visita |
        sopralluogo | avanzamento | stato avanzamento | sal | progetto | lancio | revisione | consegna | audit |
        consulenza | rilievo | campionatura | campioni | bozze | bozza | diagnosi | allineamento | campagna |
        servizio fotografico | catalogo | implementazione | collaudo | riunione di progetto | assaggio |
        degustazione | sito nuovo | logo | planimetria
    """,
    "INVESTOR": """
        investitore | investitori | investitrice | round | finanziatore | business angel* | fondo | cda |
        azionista | azionisti | sponsor | capitale | finanziamento | acceleratore
    """,
    "PARENT_TEACHER": """
        colloquio genitori | ricevimento genitori | ricevimento | genitori di | mamma di | papà di | madre di |
        padre di | famiglia di | colloqui genitori | udienza genitori | ricevimento parenti | pei | glo
    """,
    "INTERNAL": """
        riunione di redazione | riunione interna |
        riunione di team | riunione team | riunione di reparto | daily | standup | stand-up | retro | sprint |
        planning | weekly | settimanale | riunione settimanale | consiglio di classe | collegio docenti |
        valutazione annuale | 1:1 | one to one | all hands | plenaria | riunione interna | turno | reperibilità |
        notte turno | direzione | comitato interno | allineamento interno | reparto | mattina turno |
        cena aziendale | team building | mia capa | mio capo | mia responsabile | mio responsabile | dipartimento |
        scrutini | passaggio consegne | consegne | riunione di staff | giro visite | assemblea sindacale |
        coordinamento
    """,
    "PERSONAL": """
        dermatolog* | fisioterap* | passeggino | gelato | gentile paziente | regalino |
        dentista | medico | dottore | dottoressa | visita medica | fisioterapia | fisio | parrucchiere |
        parrucchiera | estetista | pediatra | ginecolog* | oculista | psicolog* | compleanno | compl | matrimonio |
        funerale | battesimo | comunione | cresima | scuola | asilo | nido | bambini | figli | figlia | figlio |
        mamma | papà | nonna | nonno | famiglia | sorella | fratello | cinema | concerto | teatro | palestra |
        yoga | pilates | calcetto | calcio | partita | corsa | nuoto | piscina | spesa | supermercato | idraulico |
        caldaia | revisione auto | meccanico | gommista | macchina dal | trasloco | ferie | natale | cane | gatto |
        veterinario | analisi del sangue | esami del sangue | vaccino | messa | grigliata | festa | coro | gita |
        mare | montagna | ikea | massaggio | ballo | addio al nubilato | condominio | assemblea condominiale |
        cena in famiglia | recita | padel | tennis | danza | catechismo | risonanza | dermatolog* | ecografia |
        casa | affitto | lavatrice | nonni | zia | zio | burraco
    """,
    "FOCUS": """
        concentrazione | focus | lavoro profondo | niente riunioni | non disturbare | blocco lavoro |
        amministrazione | burocrazia | fatture | iva | f24 | tasse | 730 | pausa | pausa pranzo | smart working |
        scrittura | scrivere tesi | deep work | partita iva | studio personale | contabilità
    """,
    "OUT_OF_OFFICE": """
        ferie | festivo | ponte | fuori ufficio | malattia | permesso | assente | congedo | riposo |
        smart working | chiuso | festa nazionale | rol | vacanza | vacanze
    """,
    "CANCELLED": """
        annullato | annullata | annullamento | cancellato | cancellata | rinviato | rinviata | rimandato |
        rimandata | sospeso | sospesa | salta | saltato | saltata | disdetto | disdetta | spostato
    """,
    "REMINDER": "promemoria | creato automaticamente | sollecito: | promemoria automatico",
    "RECEIVED": """
        ricevuto | ricevuta | mail da | mail di | messaggio da | messaggio di | chiamata da | mi hanno chiamat* |
        lettera di | risposta da | risposta di | hanno risposto | mi ha scritto | mi hanno scritto | arrivata |
        arrivato | notifica | comunicazione | esito | risposta | pec da
    """,
}
