"""Dutch words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
de het een en van ik je jij u we wij ze zij hij haar hem zijn is niet met voor op aan te om er dat die dit bij naar
door uit over als ook nog maar of wat hoe wie waar heb heeft had hebben was waren wordt worden kan kunnen wil moet
mijn jouw uw onze ons hun geen wel al dan na tot tussen zonder even weer graag daar hier mij me samen
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        gesolliciteerd | sollicitatie verstuurd | sollicitatie verzonden | sollicitatie gestuurd |
        sollicitatie weg | sollicitatie de deur uit | sollicitatie ingediend | sollicitatie eruit |
        sollicitatie is weg | sollicitatie gedaan | open sollicitatie verstuurd | sollicitatiebrief verstuurd |
        sollicitatiebrief weg | sollicitatie .. verstuurd | sollicitatie .. weg | aanvraag ingediend |
        aanvraag verstuurd | aanvraag verzonden | aanvraag de deur uit | aanvraag .. ingediend | aanvraag weg |
        brief + cv verstuurd | cv en brief verstuurd | cv ingestuurd | brief verstuurd |
        ingeschreven voor de vacature | aangemeld voor de opleiding | sollicitatie binnen |
        aangemeld voor programma | reactie op vacature verstuurd | gereageerd op vacature |
        motivatiebrief verstuurd | inschrijving ingediend
    """,
    "SUBMITTED": """
        ingediend | verstuurd | verzonden | ingestuurd | ingeleverd | opgestuurd | geüpload | gestuurd | weg |
        de deur uit | eruit | binnen | gelukt | bevestigingsmail | ontvangstbevestiging | dossiernummer |
        aanvraagnummer | referentienummer | op verzenden | afgerond | klaar en weg | geregistreerd | is binnen
    """,
    "APPLICATION": """
        sollicitatie* | solliciteren | aanvraag* | sollicitatiebrief | inzending | aanmelding | inschrijving
    """,
    "WE_RECEIVED": """
        ontvangstbevestiging | we hebben je sollicitatie | wij hebben je sollicitatie |
        wij hebben uw sollicitatie | hebben je sollicitatie | hebben uw sollicitatie | sollicitatie ontvangen |
        sollicitatie in goede orde | in goede orde ontvangen | bedankt voor je sollicitatie |
        bedankt voor uw sollicitatie | dank voor je sollicitatie | dank voor uw sollicitatie |
        bedankt voor je interesse | leuk dat je | je sollicitatie is | uw sollicitatie is | je aanvraag is |
        uw aanvraag is | aanvraag ontvangen | wij nemen contact | we nemen contact | we laten je |
        nemen je sollicitatie | ontvangst van | ontvangen en | automatisch bericht | automatisch verzonden |
        je inzending
    """,
    "PROGRAMME": """
        beurs | subsidie* | fonds | promotieplek | promotie | master | opleiding | traineeship | fellowship |
        call for papers | abstract | prijs | residentie | accelerator | programma | studiefinanciering |
        wedstrijd | stipendium | nwo | aanbesteding | incubator | toelating | vergunning | lezingvoorstel |
        studietoelage | project subsidie | voorstel call
    """,
    "DOCUMENTS": """
        cv | motivatiebrief | motivatie | brief | portfolio | diploma* | referenties | bijlagen |
        aanbevelingsbrief | cijferlijst | vog | sollicitatiebrief | salarisindicatie
    """,
    "REFERENCE_NUMBER": "ref | referentie | vacaturenummer | kenmerk | nr | dossier | zaaknummer",
    "PORTAL": """
        portal | indeed | linkedin | werkenbij | werken bij | nationale vacaturebank | vacaturesite | website |
        formulier | online | vdab | uwv | monsterboard | mijn overheid | recruitee | homerun |
        werkenvoornederland | stepstone | magnet.me | jobat | via de site | platform
    """,
    "TODO": """
        sturen | versturen | mailen | bellen | schrijven | voorbereiden | afmaken | solliciteren | nabellen |
        herinneren | boeken | plannen | kopen | bestellen | betalen | controleren | checken | aanpassen |
        bijwerken | vragen | antwoorden | regelen | printen | aanmelden | verlengen | opzeggen | lezen |
        uitzoeken | inplannen | bedanken | indienen | inleveren | invullen | zoeken | ophalen | afspreken |
        niet vergeten | nog doen | moet nog | doorsturen | opvolgen | terugbellen | contact opnemen | reageren |
        maken | updaten | afzeggen | contacteren | organiseren | uitprinten | uploaden | inscannen | todo | to do |
        nakijken | nasturen | prikken | achteraan | beslissen | herschrijven | afronden
    """,
    "DEADLINE": """
        deadline | sluit | sluitingsdatum | uiterlijk | voor 12 uur | laatste dag | sluitdatum | inleveren voor |
        reageren voor | verloopt | termijn | einddatum | sluit vandaag | indienen voor
    """,
    "PREPARATION": """
        voorbereiden | voorbereiding | oefenen | oefengesprek | oefening | doornemen | repeteren | inlezen | prep |
        generale | leren voor | studeren | vragen bedenken | proefpresentatie | voorber | voorbereid* |
        pitch oefenen
    """,
    "TRAVEL": """
        trein | vlucht | reis | reizen | rijden | auto naar | bus | metro | taxi | vertrek | vertrekken |
        aankomst | station | spoor | overstap | overstappen | schiphol | zaventem | vliegveld | hotel | heenreis |
        terugreis | onderweg | naar huis | ns | file | ov | fietsen naar | reistijd | parkeren | terug | ic |
        tram
    """,
    "HOLD": """
        optie | onder voorbehoud | reservering | geblokkeerd | blok | buffer | vrijhouden | gereserveerd | hold |
        placeholder | tbc | nog te bevestigen | nog bevestigen | n.t.b. | ntb | voorlopig | plaatshouder |
        niet inplannen | bevestiging volgt | save the date | onder vb | speling | even ademhalen
    """,
    "DEBRIEF_SELF": """
        napraten met mezelf | aantekeningen | notities uitwerken | reflectie | nabeschouwing | debrief |
        bedankmail
    """,
    "REJECTED": """
        afwijzing | afgewezen | afgewezen voor | niet door | niet door naar | niet geselecteerd | niet gekozen |
        niet uitgekozen | niet aangenomen | niet gelukt | niet geworden | niet uitgenodigd | niet verder |
        gaan niet verder | ga niet verder | nee gekregen | nee van | het is nee | is nee | het is een nee |
        een nee | helaas niet | toch niet | geen tweede ronde | geen aanbod | geen match | vacature ingevuld |
        vervuld | al ingevuld | vacature ingetrokken | ingetrokken | geen vervolg | niet toegekend |
        niet gehonoreerd | geweigerd | afgevallen | buiten de boot | valt af | bot gevangen | blauwtje |
        niet toegelaten | uitgeloot | op nummer 2 | tweede geworden | bedankt voor | lag eruit | lig eruit |
        niks geworden | afgeketst | gaat niet door voor mij | weigering
    """,
    "UNFORTUNATELY": """
        helaas | jammer | het spijt | spijt ons | teleurgesteld | moeten wij | moeten we je | na zorgvuldige |
        zorgvuldig | zorgvuldige afweging | veel succes | succes met je | succes met uw | succes verder |
        grote aantal | veel reacties | groot aantal | balen | baal | niet de uitkomst | wensen je | wensen u |
        talentpool | lastige keuze | moeilijke keuze | in portefeuille | moed erin
    """,
    "OTHERS_CHOSEN": """
        iemand gekozen | iemand anders gekozen | niet ik |
        andere kandidat* | andere kandidaat | een andere | iemand anders | interne kandidaat | interne kandidaten |
        intern ingevuld | meer ervaring | beter aansluit* | beter past | beter passen | beter bij | ander profiel |
        gekozen voor een | voorkeur | iemand met | intern opgelost | iemand intern | sluit beter |
        andere sollicitant* | gaan voor
    """,
    "FEEDBACK": "feedback | terugkoppeling | waarom niet | redenen | uitleg | toelichting op de afwijzing",
    "INTERVIEW": """
        sollicitatiegesprek* | sollicitatie gesprek | interview | jobinterview | selectiegesprek |
        gesprek over vacature | arbeidsvoorwaardengesprek | auditie | sollgesprek | telefonisch interview |
        sollicitatie-interview | selectiedag | videogesprek sollicitatie
    """,
    "STAGE": """
        eerste gesprek | tweede gesprek | derde gesprek | 1e gesprek | 2e gesprek | 3e gesprek | 2de gesprek |
        1ste gesprek | kennismaking | kennismakingsgesprek | kennismaken | eerste ronde | tweede ronde | 2e ronde |
        1e ronde | 3e ronde | laatste ronde | ronde 2 | ronde 3 | ronde | vervolggesprek | eindgesprek |
        assessment | case | casus | technische test | laatste gesprek | finale | finalist* | shortlist |
        screening | adviesgesprek commissie | benoemingsadviescommissie | bac | team ontmoeten |
        telefonische kennismaking | praktijkopdracht | tweede kennismaking | meeloopdag | selectieprocedure |
        klik | klikgesprek | proefopdracht
    """,
    "ROLE": """
        functie | vacature | rol | baan | positie | job | plek | vaste aanstelling | contract | fulltime |
        parttime | uur per week | medewerker | teamleider | manager | coördinator | adviseur | ontwikkelaar |
        consultant | verpleegkundige | docent | leerkracht | projectleider | stage | afstudeerstage | bijbaan |
        assistent | directeur | beleidsmedewerker | opdracht | detachering | zzp | ambtenaar | technicus |
        bedrijfsleider | kok
    """,
    "RECRUITER": """
        recruiter | recruitment | p&o | personeelszaken | werving | selectie | werving en selectie |
        headhunter | uitzendbureau | intercedent | intercedente | talent | detacheerder | sollicitatiecommissie |
        selectiecommissie | wervingsbureau | randstad | tempo-team | corporate recruiter | hrm | people & culture |
        jobcoach
    """,
    "HIRING_MANAGER": """
        manager | leidinggevende | teamleider | afdelingshoofd | directeur | directrice | hoofd | baas | rector |
        schoolleider | eigenaar | eigenaresse | ceo | cto | bestuurder | teamlead | hiring manager | unithoofd |
        raad van bestuur | voorzitter | zaakvoerder | chef | bazin | locatiemanager | oprichter
    """,
    "CANDIDATE_SIDE": """
        je sollicitatie | uw sollicitatie | jouw sollicitatie | je cv | uw cv | je ervaring | je achtergrond |
        je motivatie | jouw profiel | je profiel | uw profiel | leren je graag kennen | leren u graag kennen |
        beter leren kennen | kennis met je | kennis te maken | kennismaken met je | salaris* | salariswens |
        salarisindicatie | opzegtermijn | beschikbaarheid | legitimatie | identiteitsbewijs | melden bij |
        vragen naar | receptie | uitnodiging voor een gesprek | nodigen je | nodigen u | nodig je graag |
        procedure | sollicitatieprocedure | over de functie | voor de functie | voor de vacature | de functie van |
        de vacature | besluit | beslissen | beslissing | horen voor | sterke punten | je presentatie |
        vervolgstappen | referenties | arbeidsvoorwaarden | stelt me voor bij | voorstellen bij de klant |
        opdrachtgever | de commissie
    """,
    "TRIAL": """
        proefdag | meeloopdag | meelopen | proefles | dagje meedraaien | meedraaien | proefwerken | auditie |
        proefdienst | snuffeldag | proefdraaien | proefcollege | dagdeel meelopen | kennismakingsdag
    """,
    "OFFER": """
        aanbod | contractvoorstel | contract tekenen | arbeidsovereenkomst | aangenomen |
        arbeidsvoorwaardengesprek | salarisonderhandeling
    """,
    "INTERVIEWER_SIDE": """
        kandidaat | kandidaten | kandidaat: | sollicitant | sollicitanten | sollicitant: | beoordelingsformulier |
        scorecard | gespreksleidraad | wij interviewen | cv bijgevoegd | cv in bijlage | cv in de bijlage |
        onze vacature | voor ons team | sollicitatiegesprekken voeren | gesprekken stagiairs | interviewer |
        cv's screenen | brievenselectie | selectie ronde intern | vervanging van | nieuwe collega |
        beoordeling kandidaat | wij spreken | sollicitatieronde
    """,
    "MEDIA": """
        podcast | journalist | pers | radio | artikel | krant | redactie | opname | tijdschrift | uitzending |
        aflevering | tv | persinterview | reportage | quotes | redacteur | interview voor | vakblad | omroep |
        column
    """,
    "RESEARCH_SESSION": """
        gebruikersinterview | gebruikerstest | gebruikersonderzoek | gebruiker | deelnemer | onderzoek |
        toestemmingsformulier | interviewleidraad | scriptie | respondent | klantinterview | usability | test |
        focusgroep | cadeaubon | testpersoon | diepte-interview | interviewguide | vvv-bon
    """,
    "CASUAL": """
        koffie | bakkie | koffietje | lunch | lunchen | borrel met | biertje | pintje | wandeling | wandelen |
        ontbijt | diner met | eten met | thee | drankje | hapje eten | ommetje | rondje lopen | cappuccino |
        wijntje | koffiedate | bakje | taart | tosti | apero met
    """,
    "CALL": """
        telefoontje | belt | belt mij | gebeld | gesprek | videocall | teams | zoom | call | belafspraak |
        bijpraten | praten | overleg | afspraak | kletsen | telefonisch | tel | babbel | meeting | bespreking |
        sparren | ontmoeting | beeldbellen | uurtje
    """,
    "ADVICE": """
        advies | tips | tip | vragen hoe | hoe het is | hoe zij | hoe hij | hoe ze | meer weten over | leren over |
        ervaring | ervaringen | overstap | loopbaan | carrière | carrièreswitch | switch | oriënteren |
        oriëntatie | mening | inzicht | kijkje in de keuken | meekijken | verhaal | vertellen | vertelt |
        werkt bij | werkt als | sector | ambitie | branche | perspectief | eerlijk | sfeer | sparren over |
        sparren | netwerkgesprek | leren van | oriënterend | oriënterend gesprek | vakgebied | stapje |
        zij-instroom | zij-instromer | benieuwd | nieuwsgierig | uitvragen
    """,
    "MENTOR": """
        mentor | mentorgesprek | mentoring | mentoraat | mentorsessie | coach | coaching | coachgesprek | buddy |
        begeleider | scriptiebegeleider | mentee | intervisie | loopbaancoach
    """,
    "ALUMNI": """
        oud-collega | oud collega | ex-collega | alumni | alumnus | alumna | oud-studiegenoot | studiegenoot |
        studievriend* | jaargenoot | oude baas | oud-manager | vroegere collega | van vroeger | oud-student |
        oud-leidinggevende | ex-baas | oude studie | uni | studie | oud-klasgenoot | vorige baan
    """,
    "CATCHUP": """
        bijpraten | bijkletsen | lang niet gezien | weerzien | hoe gaat het | bijgepraat | contact houden |
        eindelijk weer | tijd geleden | veel te lang | bijbabbelen | inhalen
    """,
    "INTRO": """
        via via | voorgesteld door | geïntroduceerd | introductie | kennismaken | kennismaking | kennis van |
        contact van | vriend van | vriendin van | tip van | getipt | aan elkaar | intro | in contact gebracht |
        gekoppeld | aangeraden | koppelt | bracht ons | via linkedin
    """,
    "NO_HIRING": """
        geen vacature | geen vacatures | vrijblijvend | nemen niemand aan | niet aan het werven | zonder agenda |
        informeel | geen sollicitatie | gewoon leren | geen plek | zoeken niemand | niet over werk |
        puur oriënterend | puur nieuwsgierig
    """,
    "GATHERING": """
        borrel | netwerkborrel | netwerkbijeenkomst | netwerken | netwerkevent | netwerkontbijt | netwerklunch |
        netwerkavond | bijeenkomst | meetup | receptie | nieuwjaarsreceptie | nieuwjaarsborrel | open dag |
        open huis | vrijmibo met | kring | ondernemers* | ondernemerskring | ondernemersborrel | hackathon |
        paneldiscussie | panel avond | alumniavond | alumniborrel | reünie | congresdiner | opening | lancering |
        symposiumborrel | afterwork | netwerk* | businessclub | business club | vereniging | gala | uitreiking |
        community | event | evenement | kennissessie | rondetafel | ronde tafel | barcamp | ledenavond |
        ledenbijeenkomst | kennisfestival | inloopavond | meet & greet | themabijeenkomst | bni | unizo | voka |
        startersdag | jubileum | pubquiz netwerk
    """,
    "CONFERENCE": """
        congres | conferentie | symposium | beurs | vakbeurs | seminar | jaarbeurs | studiedag | summit | forum |
        festival | dag van de | expo | vakdag | jaarcongres | beursvloer | netwerkdag | kennisdag | relatiedag |
        congrescentrum | manifestatie
    """,
    "FAIR": """
        jobbeurs | vacaturebeurs | standje |
        banenmarkt | carrièrebeurs | carrieredag | bedrijvendag | carrièredag | banenbeurs | stagemarkt | stand |
        stands | standhouders | exposanten | hal | jobbeurs | jobdag | beurs werk | werkgevers aanwezig |
        onderwijsbeurs | open bedrijvendag | meet the recruiters | speeddaten | speeddate | jobevent
    """,
    "TICKET": """
        ticket | tickets | kaartje | kaarten | toegang | badge | aanmelding | aangemeld | aanmelden | inloop |
        entree | gastenlijst | registratie | eventbrite | programma | sprekers | hapjes | dresscode | naamkaartje |
        consumptie | plenair | ontvangst met koffie | bevestiging aanmelding | e-ticket | bites | uitnodiging |
        buffet
    """,
    "CROWD": """
        deelnemers | leden | gasten | mensen | bezoekers | aanmeldingen | man | vakgenoten | sprekers |
        exposanten | bedrijven | groep | voorstelrondje | visitekaartjes | contacten | nieuwe mensen |
        collega's uit het vak | lezing | lezingen | keynote | met z'n | met zo'n | iedereen | ondernemers |
        hapje en drankje | borrel na | afsluitende borrel | presentaties | ideeën uitwisselen | introducees
    """,
    "WEBINAR": """
        webinar | livestream | terugkijken | online lezing | opname volgt | meekijken | luisteren | online sessie |
        kijken | online seminar | mute | live uitzending | masterclass online | microfoon uit | camera uit |
        stream | opname achteraf | webcast
    """,
    "COURSE": """
        cursus | training | opleiding | module | examen | tentamen | workshop | college | bijscholing | lesdag |
        nascholing | taalles | rijles | bhv | certificering | studie | e-learning | tentamenweek | scholing |
        collegedag | avondschool
    """,
    "MESSAGED": """
        aangeschreven | aangemaild |
        bericht gestuurd | berichtje gestuurd | mail gestuurd | mailtje gestuurd | mail verstuurd |
        mail verzonden | gemaild | gemaild naar | geappt | appje gestuurd | app gestuurd | aangeschreven |
        benaderd | geschreven | connectieverzoek | connectieverzoek gestuurd | linkedin-verzoek |
        linkedin verzoek | uitnodiging gestuurd | verzoek gestuurd | dm gestuurd | dm | inmail | ingesproken |
        voicemail | koude mail | koude acquisitie | cold mail | cold call | acquisitie | offerte verstuurd |
        offerte gestuurd | offerte verzonden | offerte de deur uit | offerte weg | offerte eruit |
        voorstel gestuurd | voorstel verstuurd | voorstel verzonden | voorstel weg | offerte .. verstuurd |
        voorstel .. gestuurd | offerte .. gestuurd | pitch gestuurd | pitch verstuurd | brief gestuurd |
        bericht naar | mail naar | mailtje naar | appje naar | gestuurd naar | gestuurd aan | verstuurd aan |
        verstuurd naar | nagebeld | herinnering gestuurd | contact gezocht | contact opgenomen | gevraagd via |
        deur uit | mailing | ronde mails | acquisitiemails | portfolio gestuurd | cv gestuurd naar | mail eruit |
        bericht achtergelaten
    """,
    "ASKED": """
        gevraagd | gevraagd of | verzoek om | gevraagd om | of hij | of zij | of ze | aanbeveling | aanbevelen |
        doorverwijzen | introduceren | voorstellen aan | goed woordje | goed woord | referentie | of er ruimte |
        kruiwagen | verwijzing | doorsturen aan | me wil introduceren | me wil voorstellen | vraag of
    """,
    "PROPOSAL": """
        offerte | voorstel | prijsopgave | pitch | tarief | tarieven | begroting | aanbesteding | prijs |
        kostenraming | brochure | proefontwerp | projectvoorstel | inschrijving
    """,
    "WAITING": """
        geen antwoord | nog geen antwoord | geen reactie | nog geen reactie | nog niets gehoord |
        nog niks gehoord | nog niks | nog niets | afwachten | wachten | wacht op | wachten op | wacht |
        in afwachting | in behandeling | even kijken | kijken of | vingers gekruist | duimen | gelezen maar |
        blauwe vinkjes | als ik niks hoor | als ze niet | anders nabellen | nabellen als | bal ligt | komt terug |
        laat weten | hoor ik | openstaand | hopen | hopelijk | spannend | nog open | nog niet gereageerd |
        pending | reactie voor
    """,
    "LINKEDIN": "linkedin | whatsapp | instagram | connectie | koud | app | insta | facebook",
    "SENT": """
        gestuurd | verstuurd | verzonden | gemaild | ingediend | weg | eruit | de deur uit | opgestuurd |
        verstuurd aan | doorgestuurd
    """,
    "CLIENT": """
        klant | klanten | opdrachtgever | leverancier* | leveranciers | prospect | relatie | partner | huurder |
        verhuurder | makelaar | accountant | boekhouder | advocaat | notaris | bank | aannemer | architect |
        gemeente | bureau | drukker | uitgever | inkoper | winkel | distributeur | klantbezoek | bouw | wethouder |
        samenwerkingspartner | verzekeraar | installateur | cliënt* | patiënt* | groothandel | bouwheer |
        stichting
    """,
    "CONTRACT": """
        contract* | onderhandeling | onderhandelen | prijs* | factuur | verlenging | voorwaarden | aanbesteding |
        ondertekening | clausules | order | overeenkomst | raamcontract | begroting | budget | jaargesprek klant |
        offertebespreking | tarieven | opdrachtbevestiging | huurcontract | prijsafspraken | contractverlenging
    """,
    "KICKOFF": """
        kick-off | kickoff | briefing | demo | demonstratie | presentatie | bezoek | projectoverleg | voortgang |
        voortgangsoverleg | voortgangsgesprek klant | project | oplevering | audit | adviesgesprek | intake |
        intakegesprek | inventarisatie | opname ter plaatse | locatiebezoek | bouwvergadering | werksessie |
        ontwerp | ontwerpbespreking | stalen | campagne | fotoshoot | implementatie | evaluatie | schouw |
        proeverij | werkbezoek | rondleiding | stuurgroep | startbijeenkomst | plan van aanpak | websiteontwerp
    """,
    "INVESTOR": """
        investeerder* | investering | financiering | business angel* | fonds | raad van commissarissen |
        aandeelhouder* | sponsor* | investeringsronde | informal | kapitaal | bankgesprek
    """,
    "PARENT_TEACHER": """
        oudergesprek* | ouderavond gesprekken | 10-minutengesprek* | tienminutengesprek* | ouders van |
        moeder van | vader van | oudercontact | mdo | rapportgesprek | kindgesprek
    """,
    "INTERNAL": """
        exitgesprekken | interne | teamoverleg |
        teamoverleg | werkoverleg | weekstart | dagstart | daily | standup | stand-up | retro | sprint | planning |
        weekoverleg | functioneringsgesprek | beoordelingsgesprek | jaargesprek | voortgangsgesprek | bila |
        bilateraal | 1:1 | all hands | afdelingsoverleg | mt | mt-overleg | teamdag | dienst | late dienst |
        vroege dienst | nachtdienst | intern overleg | intern | personeelsuitje | teamuitje | vrijmibo | heidag |
        personeelsfeest | vakgroep | vakgroepoverleg | teamvergadering | rapportvergadering | overdracht |
        personeelsvergadering | refinement | townhall | kerstborrel van het werk | pop-gesprek | directieoverleg |
        bereikbaarheidsdienst | avonddienst
    """,
    "PERSONAL": """
        tandarts | huisarts | dokter | fysio | kapper | verjaardag | verjaardagsfeest | jarig | bruiloft |
        begrafenis | school | opvang | crèche | kinderen | kids | mama | papa | oma | opa | familie | zus | broer |
        bioscoop | film | concert | theater | sportschool | sporten | gym | yoga | pilates | voetbal | hockey |
        tennis | padel | hardlopen | rennen | zwemmen | zwemles | boodschappen | loodgieter | cv-ketel | cv ketel |
        apk | garage | auto | verhuizing | verhuizen | vakantie | kerst | sinterklaas | hond | kat | dierenarts |
        bloedprikken | prik | vaccinatie | kerk | bbq | feest | feestje | koor | weekend | ikea | massage |
        dansen | date | uitje | strand | monteur | bezorging | schoonmaak | ouderavond | schoolplein | ziekenhuis |
        mri | echo | consultatiebureau | therapie | psycholoog | logeren | oppas | etentje | nagels | sauna | vve |
        buren | schoonouders | kringverjaardag | judo | ballet | repetitie | hypotheek | opticien | klussen |
        gezin | tuin
    """,
    "FOCUS": """
        focus | focustijd | focusblok | geen overleg | geen meetings | niet storen | concentreren | administratie |
        boekhouding | btw | belasting | mail wegwerken | pauze | lunchpauze | thuiswerken | schrijven aan |
        werkblok | schrijftijd | deep work | facturen maken | declaraties
    """,
    "OUT_OF_OFFICE": """
        vakantie | vrij | verlof | ziek | feestdag | afwezig | thuiswerken | adv | vrije dag | niet beschikbaar |
        out of office | ouderschapsverlof | papadag | mamadag | snipperdag
    """,
    "CANCELLED": """
        geannuleerd | afgezegd | vervalt | gaat niet door | uitgesteld | afgelast | verzet | verplaatst |
        gecanceld
    """,
    "REMINDER": "herinnering | automatisch aangemaakt | automatisch toegevoegd | opvolgen:",
    "RECEIVED": """
        ontvangen | gekregen | mail van | bericht van | belde | gebeld door | brief van | reactie van |
        antwoord van | app van | bericht gekregen | mail gekregen | teruggehoord | gehoord van | telefoontje van |
        uitslag | besluit
    """,
}
