"""Dutch."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (eer|voorrecht|cadeau|geluk|genot)
        (hebt|heeft|heb) (je )?(me|mij|ons) ~ (geholpen|gered|behoed|bespaard|opgevrolijkt|verder geholpen|verrast)
        (deed|doet|heeft) (me|mij) ~ (goed|deugd|plezier)
        (sta bij je in het krijt|je bent een (schat|held|kanjer)|chapeau|petje af)
        (dank*|bedank*|superbedankt|dankjewel|dankuwel|merci|thx|erkentelijk|dankbaar*)
        (waardeer*|gewaardeerd|waardeerde)
        (op prijs|prijs gesteld)
        (leuk|fijn|goed|prettig|genoegen|plezier|aangenaam|mooi|gezellig|tof|eer|blij|genoten|genoot|verheugd|bijzonder|heerlijk) ~ (om|je|u|jou|jullie|dat|ons|het|kennis*|elkaar|van|je te|u te|hoe|gisteren|vandaag|even) … (ontmoet*|spreken|gesproken|spraken|kennis*|praten|gepraat|zien|gezien|zagen|gesprek|leren kennen|treffen|trof|getroffen|mocht*|konden|kon|was|bijpraten|avond|ontvangen|gast|hebben)
        (genoten|genoot|genieten) van
        (aardig|lief|genereus|attent|vriendelijk|tof) ~ (van|dat)
        (vond het|was|is|het was) ~ (erg |heel |echt |zeer |ontzettend |super )?(leuk|fijn|goed|prettig|gezellig|mooi|een genoegen|een plezier|aangenaam|een eer)
        wat (een )?(leuk|fijn|mooi|goed|gezellig|tof|heerlijk|plezier|geweldig)*
        tijd ~ (nam|genomen|nemen|vrijmaakte|vrijgemaakt|nemen|maakte)
    """,
    recall="""
        (je|jij|u|jullie) … (zei|zeg|zegt|vertelde*|vertel|vertelt|noemde*|noemt|beschreef|uitlegde*|legde*|liet|toonde|deelde|gaf|vroeg|adviseerde*|aanraadde|opmerkte|schetste|schreef|publiceerde*|leidt|runt|opende|had|hadden|hebt|heeft|hebben|doet|doen|deed|gebruikt*|werkt*|aankaartte|wees|merkte|voorstelde|suggereerde|haalde|aanhaalde|sprak|organiseert|bouwde*)
        (wat|hoe|dat|waarom|waar|toen|als|die|waarop) (je|jij|u|jullie|bij jullie|bij u|jouw|uw|er)
        (je|jouw|jullie|uw) … (opmerking*|punt*|voorbeeld*|verhaal|verhalen|tip*|advies|idee*|vraag|vragen|observatie*|beschrijving|uitleg|kijk|visie|aanpak|project*|artikel*|stuk|presentatie|lezing|werk*|openheid|eerlijkheid|zin|suggestie*|truc|manier|dilemma|ervaring*|tekst|team|boek|gedachte*|anekdote*|vergelijking|inzicht*|blog|verslag)
        (bijgebleven|blijft|bleef|blijven|hangen|hing|nagedacht|denken|gedachten|hoofd|rondspoken|indruk|geraakt|verraste|verrast|verrassend|opgevallen|opviel|trof|getroffen|boeide|boeiend|interessant|fascin*|inspir*|herken*|herkenbaar|onthouden|onthoud|geleerd|leerde|neem ik mee|meegenomen|sprak (me|mij)|aangesproken|spreekt|overtuig*|raakte|zette)
        (gesprek*|koffie|lunch|kennismaking|interview|overleg|bezoek|telefoontje|belletje|afspraak|uitwisseling|rondleiding|borrel|sessie) … (over|rond|omtrent|bij|van|in|op|aan)
        (ik|we|wij) … (zag|las|gelezen|hoorde|gehoord|gezien|merkte|noteerde|opgeschreven|begreep|leerde|ontdekte|vond|denk|moest|herinner)
        (we|wij) … (spraken|hadden|bespraken|besproken|praatten|gesproken|lachten|afgesproken|vergeleken)
        (vooral|met name|in het bijzonder|juist)
        (het|dat) (idee|verhaal|deel|beeld|moment|punt|voorbeeld|dilemma|probleem|stuk)
        (twee|drie|een paar) (dingen|punten|zaken)
        (waar|waarover) (we|wij) ~ (het over|over|spraken|hadden)
        deed (me|mij) denken
        (denk|dacht|nadenk*) … (na|aan|over)
    """,
    value="""
        (heb|heeft|hebt|krijg|krijgt|ontvang|ontvangt) (je|u|jullie) ~ (een|het|de|van mij|van ons)
        (hierbij|in contact|bijlage*|bijgevoegd*|bijgaand*|ingesloten|aangehecht)
        (ik|we|wij) ~ (stuur|sturen|stuurde|mail|deel|voeg|zend|geef|leg|zet|maak|schrijf|breng|neem … contact|bel|stel|bereid|lever|schets|regel|zoek|vraag|laat … zien|doe|app|bouw|leen|bezorg) ~ (je|u|jou|jullie|het|de|een|hem|hier|door|toe|mee|op|na|er|graag|in|voor|deze|die|mijn|alvast|straks|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|meteen|uit|wat|twee|drie)
        (stuur|stuurde|sturen|voeg|mail|deel|zet|leg|geef|breng|lever|schets) (ik|we|wij)
        (ik|we|wij) … (gestuurd|verstuurd|toegevoegd|bijgevoegd|gemaakt|geschreven|uitgewerkt|afgemaakt|afgerond|opgezocht|gevonden|uitgeprobeerd|geprobeerd|getest|gelezen|besteld|ingeschreven|aangemeld|opgegeven|samengevat|gemaild|gedeeld|gebeld|nagevraagd|gevraagd|doorgerekend|berekend|geschetst|voorbereid|gebouwd|verbouwd|herschreven|aangepast|verwerkt|bijgewerkt|opgenomen|gestart|begonnen|verzameld|gesproken met|toegepast|klaargezet|opnieuw|neergezet|ingevuld|ingepland|gecheckt)
        (hier|hieronder|hierbij) ~ (is|zijn|de|het|een|vind|vindt|staat|staan|mijn|alvast|nog|komt|heb|stuur|ook|dan)
        link*
        (zoals|als) ~ (beloofd|toegezegd|afgesproken|besproken|gevraagd|aangekondigd|gezegd)
        (beloof*|beloofd*|toegezegd*|belofte)
        (zou|zouden|kun|kunt|kunnen|kan|mag|wil|wilt) ~ (je|u|jij|ik|jullie) … (zeggen|vertellen|aanraden|voorstellen|doorsturen|doorgeven|laten zien|sturen|meekijken|helpen|lenen|langskomen|in contact|wijzen|aan wie|wie|meelopen|koppelen|introduceren|tippen|delen|vragen|noemen)
        (wie|aan wie|is er iemand|de juiste persoon|bij wie)
        (voor als|mocht|misschien|wellicht|als) ~ (helpt|nuttig|handig|bruikbaar|van pas|aan hebt|aan heeft|iets aan|interess*|handigheid)
        (handig|nuttig|bruikbaar|behulpzaam|van pas|iets aan)
        (als|mocht|zodra|wanneer|komt) … (plek|functie|rol|vacature|positie|project|kans|opening) … (vrij*|komt|ontsta*|openga*|open|voorbij)
        (aan mij|aan me) ~ (denk*|dacht*)
        (denk|denkt|denken) ~ (aan mij|aan me)
        (in (overweging|aanmerking)|opnieuw solliciteren|nog eens solliciteren|toekomstige)
        (intussen|inmiddels|ondertussen|sindsdien|vanmorgen|vanochtend|meteen|al) ~ (heb|ben|had|was|geprobeerd|opnieuw|gemaakt|bezig|begonnen) ~ (ik)?
        (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|eind van de week|voor het weekend) … (heb|heeft|ontvang*|krijg*|stuur|hebben|van mij|van ons|lever|ligt)
        (ontvangt|ontvang|krijgt|krijg|heeft|hebt|vindt|vind) ~ (u|je|jullie) ~ (van mij|van ons|een|de|het|hier|van|hieronder)
        (volgende stap*|mijn kant|van mijn kant|mijn actie*|actiepunt*)
        (graag|met plezier|blij|bereid|zou willen|leuk om) ~ (te |om |je |u |jullie |een |mijn |het |de )*(sturen|delen|helpen|voorstellen|laten zien|langskomen|meedenken|meelezen|meelopen|bijdragen|introduceren|koppelen|uitnodigen|uitwerken|presenteren|doorsturen|meedoen|brengen|in aanmerking)
        doe ~ (hem|haar|hen|ze) ~ groet*
        dat is ~ @
    """,
    close="""
        voel ~ niet (verplicht|gedwongen|bezwaard)
        (antwoord|reactie) ~ (verwacht|hoeft|is) ~ niet
        (sta|sta ik|staan we) ~ (klaar|paraat)
        (reken|rekent) ~ op mij
        (gil|gill|roep|schreeuw|corrigeer me|verbeter me)
        ik pas me aan
        (geen|zonder|niet|nul) ~ (haast|druk|probleem|verplichting*|zorgen|stress|punt|reactie nodig|antwoord nodig|bezwaar|moeten|tijdsdruk|enkel*)
        (haast) ~ (niet|er is geen)
        (niets|niks|er is niets|het is niet|het heeft) ~ (haast|dringend|moet|verplicht|geen haast|urgent)
        (wanneer|als|mocht|mochten|zodra|indien|heb|hebt|heeft|wil|wilt|komt|kom|duurt|lukt|past|zin|is) ~ (het|je|u|jij|jullie|er|dat|iets|hier|nog|niet|de|jou|ooit|om|nu|eens|vragen|even|tijd|wat|liever|dan|zin|meer|later|langer) ~ (uitkomt|schikt|past|lukt|wil|wilt|kan|kunt|kun|tijd|zin|vragen|hebt|heeft|nodig|interesse|gelegen|behoefte|komt|leuk|hoor|verder|praten|laat|mail|bel|weten|prima|goed|schuiven|ruimte|rust|helpt|vrij|duurt|anders|is|zegt|zeg|maar|meer|wilt|graag|niet|roep|dan)?
        (wanneer|als) (het|je|u|jij) (maar |eens |een keer |ook |wel )?(uitkomt|schikt|past|wil|wilt|kan|kunt|kun|lukt)
        (neem|nemen|neemt) ~ (gerust |vooral |alle |je |uw |rustig )+(de |alle |je |uw )?tijd
        (rustig|gerust|vrij|vrijblijvend|op je gemak|op uw gemak|in alle rust|op je eigen|op uw eigen|tempo|gelegenheid|te zijner tijd)
        (laat|laten) ~ (het |me |mij |ons |maar |gerust |dan )*weten
        (hoor|hoorde|horen|lees|verneem|zie|ontmoet|spreek|kom|praat|denk|bel) ~ (ik )?(het |je |u |graag|dan|wel|jou|er|mee|verder|langs|met)* ?(graag|plezier|wel)
        (graag|gaarne|met plezier) ~ (bereid|beschikbaar|verder|nog|een keer|eens|meer|van je|van u|je reactie|tot|langs|toe)
        (bereikbaar|beschikbaar|sta|ben|blijf) ~ (er |altijd |graag |ik |uiteraard |natuurlijk |tot |voor |open |je |u )*(beschikbaar|bereikbaar|beschikking|klaar|voor vragen|benieuwd|open)
        (roep|mail|bel|app|schrijf|geef|zeg) (maar|gerust|gewoon|me|mij|een|het|even|dan|rustig)
        (begrijp|snap|weet|kan me voorstellen|besef|neem aan|vermoed|kan mij voorstellen) … (druk|tijd|procedure|proces|andere*|vol|veel|volledig|helemaal|agenda|verhuizing|kandidaten|even duurt|kost|goed|best|heel goed|nee)
        (helemaal|volkomen|ook|prima|geen probleem|dat is|alle) ~ (prima|goed|oké|ok|begrijpelijk|begrip|fijn|best|in orde)
        (veel|heel veel|alvast) (succes|plezier|geluk|sterkte)
        (succes|sterkte|fijne|goede|mooie|prettige|gezellige) ~ (met|dag|week|weekend|avond|feestdagen|vakantie|reis|start|voortzetting|verder|middag|zomer)
        (wens|wensen|gun) ~ (je|u|jullie|het|team|de|ik|jou|iedereen)
        (tot (ziens|dan|snel|gauw|binnenkort|later|de volgende|op)|we (zien|spreken|komen) elkaar|houden (we )?contact|contact (te )?houden|in contact (te )?blijven|blijven (we )?in contact|contact blijven)
        (hoop|hopelijk|hopen) ~ (je|u|jullie|dat|we|tot|elkaar|ik|op|het)
        (zou|zal|lijkt|het zou|vind) ~ (het |me |mij |erg |heel |ik )*(leuk|fijn|mooi|goed|gezellig|tof|een genoegen|geweldig) ~ (zijn|vinden|om|als|nog|elkaar|eens|je|u|weer|verder)?
        (kijk|kijken|zie) ~ (ik )?(er |ernaar |uit|er naar|naar)* ?(uit naar|naar uit|tegemoet|uit)(?![^.!?]*(spoedig|snel|omgaand|morgen|vandaag))
        (wachten|wacht|kunnen wachten|kan wachten|schuiven|verzetten|schuif) ~ (we|ik|het|rustig|gerust|gewoon|door|op|dan|even|prima)
        (zo niet|anders|en anders|indien niet|als het niet) ~ (ook|geen|even|is|niets|helaas|lukt|uitkomt|past|goede)
        (maakt niet uit|aan jou|aan u|aan jullie|hoe dan ook|in elk geval|voel je|voelt u|mijn deur|deur staat|negeer|van harte welkom|altijd welkom|altijd|zin om)
        (hoeft|hoef|hoeven|verwacht|moet) ~ (je |u |ik |natuurlijk |uiteraard |zeker |vooral )*(niet|niets|geen)
    """,
    deed="""
        (heb|hebben|had|ben) ¦ (?!gehoord|gedacht|nagedacht|geleerd|gezien|gesproken|gemerkt|genoten|gehad|gevonden|gesolliciteerd|gelezen|gewild|gekregen|gewacht|geweest|ontvangen|ontmoet|bewonderd|gehoopt|gevoeld|begrepen|gebleven)(ge\\w+(d|t|en)|\\w+ge\\w+(d|t|en)|(ver|be|her)\\w+(d|t|en))
        (ik|we|wij) (stuur|bouw|maak|breng|schrijf|lever|zet|regel|zoek|vraag|probeer|test|bel|mail|plan|werk|leg|deel|ga|zal|bied|stel … voor|neem … contact|leen|boek|bestel|pas|oefen|check) ~ (?!graag van|het graag|ervan)\\w+
        (stuur|bouw|maak|breng|schrijf|lever|zet|regel|zoek|vraag|probeer|test|bel|mail|plan|leg|deel|zal) (ik|we|wij)
        (zit|zitten|staat|staan|vind je|vindt u|gaat) ~ (in de bijlage|bij|hierbij|bijgevoegd|hieronder|hier)
        (we|wij|ik) (doen|maken|sturen|regelen|testen|bouwen|brengen|zetten|leveren|proberen|draaien|doe|laten|laat) (de|het|een|u|je|jullie|dit|die|nog)
        (help*|hulp|handje|aanbied*|bied*|voorstel*|aanrad*|raad … aan|uitnodig*|lenen|handig|nuttig|van pas|meedenk*|meelezen|meelopen|meedoen|laten zien|langskom*|koppelen|introducer*)
    """,
    softener="""
        (geniet*|veel plezier|laat (het )?weten|vertel|schuiven|terug (kunnen |te )?doen|op de hoogte|vertel je|vrij|vrijelijk|wat u ook|wat je ook|of niet|hoe dan ook|zoals (u|je)|lol|als|dan|wensen|mooie|alleen als|wanneer|zodra|mocht|mochten|indien|hoop|hopelijk|graag|wacht*|geduld*|begrip|begrijp|snap|plezier|succes|geluk|fijn|fijne|leuk|prima|rustig|misschien|wellicht|benieuwd|welkom|gerust|veel|goed|wens|zou|mooi)
    """,
    cliche="""
        (even|gewoon|alleen|slechts|kort|snel|nog) ~ (checken|nagaan|vragen|informeren|weten|horen|polsen|opvolgen|navragen|nabellen|terugkomen|herinneren|peilen|een berichtje|kijken) ~ (of|hoe|naar|wat|aan|waar|op)
        (wilde|wou|wil|zou|kwam) ~ (even|graag|nog|alleen|kort|gewoon|maar) ~ (checken|nagaan|vragen of|informeren|polsen|opvolgen|navragen|weten of|horen of|terugkomen|herinneren|peilen|vragen hoe)
        (kom|komen|kwam) ~ (graag |hierbij |nog |even |ik |eens )*(terug) (op|bij)
        (terugkom*|terugkomend|teruggekomen) op (mijn|onze|de|het)
        (vriendelijke|kleine|korte|zachte|beleefde) ~ (herinnering|reminder|opvolging|vraag om een update)
        (ter herinnering|reminder|follow-?up|opvolgen van|ter opvolging|opvolging)
        (bovenaan|omhoog) ~ (inbox|mailbox|brengen)
        (naar aanleiding van|met betrekking tot|in aansluiting op|onder verwijzing naar|verwijzend naar) ~ (mijn|onze) ~ (mail|e-mail|bericht|laatste|vorige|eerdere|sollicitatie van)
        (hoop|hopelijk) ~ (deze|dit|mijn) ~ (mail|e-mail|bericht|mailtje) ~ (goed|bereikt|treft|aantreft)
        (hoop|hopelijk) ~ (alles|het) ~ (goed) ~ (met|gaat|is)
        (nog|tot nu toe|tot op heden|helaas) ~ (niets|niks|geen) ~ (van (je|u|jullie)|gehoord|vernomen|ontvangen|reactie|antwoord|bericht)
        (of|hebt|heb|heeft|hebben) ~ (je|u|jullie) ~ (mijn|al) ~ (mail|e-mail|bericht|sollicitatie|cv|brief|berichtje|gelegenheid|kans|tijd|tijd gehad|hebt kunnen|heeft kunnen) ~ (gezien|gelezen|ontvangen|gekregen|bekijken|kunnen|gehad|om|goed|door|bekeken|hebt|heeft|binnen|aangekomen)?
        (al|reeds) ~ (kunnen|hebt kunnen|gelegenheid) ~ (bekijken|lezen|doornemen|kijken)
        (hoe staat het|stand van zaken|hoe het staat|hoe het ervoor staat|wat de status)
    """,
    pressure="""
        niemand (antwoordt|reageert|heeft geantwoord|belt terug)
        (twee|drie|vier|vijf|meerdere|\\d) (mails|e-mails|berichten|herinneringen) … (en|zonder|maar|geen)
        (asap|zo (snel|spoedig) mogelijk|per omgaande|omgaand*|dringend|spoed*|onmiddellijk|per direct|ogenblikkelijk|snel|snelle|vlot|vlotte|urgent|zonder uitstel|vandaag nog|nu meteen|uiterlijk) … (antwoord*|reactie|reage*|beslis*|besluit*|bevestig*|nieuws|weten|bel me|laat)
        (antwoord*|reactie|reage*|beslis*|besluit*|bevestig*|nieuws|weten|bel me|laat) … (asap|zo (snel|spoedig) mogelijk|per omgaande|omgaand*|dringend|spoed*|onmiddellijk|per direct|ogenblikkelijk|snel|snelle|vlot|vlotte|urgent|zonder uitstel|vandaag nog|nu meteen|uiterlijk)
        (uiterlijk|voor|vóór|binnen|nog) ~ (vandaag|morgen|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|einde|eind|het weekend|\\d+ uur|24|48|\\d+ dagen|twaalf|12) … (antwoord*|reactie|beslis*|besluit|bevestig*|reageer|reageren|weten|hoor|horen|duidelijkheid|uitsluitsel|tekenen|laat)
        (antwoord*|reactie|beslis*|besluit|bevestig*|reageer|reageren|laat … weten|weten|hoor|horen|duidelijkheid|uitsluitsel|tekenen|teken) ~ (graag |het |je |u |van |jullie |dan |ik |me |mij |ons )*(uiterlijk|voor|vóór|binnen|nog) ~ (vandaag|morgen|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|einde|eind|het einde|het weekend|\\d+ uur|24|48|\\d+ dagen|twaalf|12 uur)
        (moet|wil|verwacht|eis|heb) ~ (ik |nu |echt |beslist |absoluut |dringend |uiterlijk |morgen |van |je |u |jullie |een |uw |jouw )*(nodig|weten|antwoord|reactie|beslissing|duidelijkheid|uitsluitsel|bevestiging)(?! ik| of)
        (ander|andere|tweede|concurrerend*|meerdere|verschillende|beter|nog een) ~ (aanbod|aanbiedingen|bod|baan|bedrijven (zijn|hebben|die)|kandidaten wachten|geïnteresseerden|kopers|partijen|procedures|contract)
        (anders|zo niet|in dat geval|zo niet,) ~ (moet|zal|ga|haak|neem|teken|trek|zie|ben|kies|zoek|accepteer|vervalt|meld|schakel)
        (als|mocht|indien) ~ (ik) ~ (niets|niks|geen) ~ (hoor|verneem|reactie|ontvang|antwoord) … (ga|zal|neem|moet|bel|beschouw)
        (laatste (kans|mogelijkheid|herinnering|waarschuwing|oproep|bericht|poging|plaatsen|dag)|deadline|ultimatum|verloopt|vervalt|de tijd (dringt|loopt|tikt)|voor het te laat|kan niet (langer|meer) wachten|kunnen niet (langer|meer) wachten|niet langer wachten|wees snel|haast u|haast je|schiet op|alleen vandaag|alleen nog|beperkte tijd|op is op|mis (het|deze|dit|je kans)|beslis nu|nog maar (een paar|enkele|twee|drie)|geldig tot)
        (tweede|derde|vierde|zoveelste|meerdere|diverse) ~ (keer dat ik|mail|mails|bericht|berichten|poging|pogingen|herinnering|mailtje|malen)
        (al|reeds) ~ (meermaals|meerdere keren|herhaaldelijk|vaker|twee keer|drie keer|verschillende keren) ~ (gemaild|gebeld|geschreven|gevraagd|contact|benaderd)?
        (nog steeds|nog altijd|tot op heden|tot nu toe|nog immer) ~ (geen|niets|niks|niet|wacht) ~ (antwoord|reactie|gehoord|bericht|vernomen|op|gereageerd|gekregen|van)
        (waarom|hoe kan het) ~ (hoor|krijg|reageer|reageert|reageren|antwoord*|duurt|niemand|heb|heeft|hebben|laat|laten|dat)
        (je|u|jullie) ~ (hebt|heeft|hebben) ~ (nog |nooit |niet |me |mij |helemaal )+(gereageerd|geantwoord|teruggebeld|gemaild)
        (negeer*|genegeerd|bent me|bent mij|verschuldigd|ik eis|ik verwacht|heb recht op|verdien een|je moet (antwoord|reageren|beslissen|nu)|u moet (antwoord|reageren|beslissen|nu)|jullie moeten)
    """,
    pleading="""
        (smeek|smeken|smekend|bedel*|wanhopig*|wanhoop|ten einde raad|alsjeblieft,? alsjeblieft|alstublieft,? alstublieft|alsjeblieft,? geef|alstublieft,? geef|ik bid|radeloos|op mijn knieën)
        (geef|geeft|gun|gunt|gunnen|krijg|verdien|geven) ~ (me|mij|een|nog|deze|die|mijn|toch|één) ~ (kans|mogelijkheid|gelegenheid)
        (een|nog een|één|laatste|enige|kleine|tweede) (laatste |kleine |enkele |eerlijke |tweede )?kans (te geven|geven|alsjeblieft|alstublieft|wil|verdien*|om te bewijzen)
        (alles|wat dan ook|elke baan|elk werk|ieder werk|maakt niet uit wat|om het even wat|onbetaald) ~ (doen|aannemen|aanpakken|accepteren|werken|voor|over)
        (deze|die|dit|de|het|een) ~ (baan|functie|werk|plek|kans|opdracht|geld|stage|inkomen) ~ (echt |heel |zo |erg |hard |dringend |keihard |gewoon |verschrikkelijk )+(hard )?nodig
        (laatste|enige) hoop
        (huur|rekeningen|hypotheek|mijn gezin|mijn kinderen|werkloos|zonder werk|geen geld|zonder inkomen|niemand (wil|neemt|geeft|reageert)|kapot van|gebroken|eeuwig dankbaar|droombaan|mijn droom|betekent alles|alles voor me|mijn hele leven|mijn leven|slaap niet|hangt van (jou|u|jullie)|reken op (jou|u|jullie)|medelijden|genade)
        (sorry|excuses|excuus|vergeef|het spijt me|spijt) ~ (dat |voor |als |het |ik |je |u |me |weer |mij |de |nog |zo |al |heel |erg |echt )*(stoor|storen|storing|lastig*|zeur*|overlast|opdring*|weer|opnieuw|nogmaals|alweer|drammerig|aandring*|ongemak|tijd (in beslag|kost)|vervelend|pushy|blijf)
        (wil|zou) ~ (niet|geenszins|je|u) ~ (lastigvallen|storen|zeuren|opdringerig|drammen|lastig vallen|pushen|vervelend)
        (dat ik niemand ben|ben maar een|mijn leven (veranderen|redden)|duizendmaal (sorry|excuses))
        ik weet (wel )?dat ik ~ (niet|geen|maar|slechts|vast)
    """,
    rearguing="""
        met alle respect
        (redenen|argumenten|motivering|uitleg|beslissing|besluit|afwijzing) ~ (niet|geen|nauwelijks) ~ (overtuig*|hout|steek|op|kloppen|klopt|terecht)
        (vraag|verzoek|kunt|kunnen|kun|wilt|zou) … (nog eens|opnieuw|nogmaals|een tweede keer) ~ (naar te kijken|te kijken|te bekijken|bekijken|kijken|te lezen|onbevooroordeeld|te overwegen)
        (niet (mee )?eens|oneens|kan me niet vinden|kan ik me niet|niet vinden in|bezwaar (maken|tegen)|bezwaar|protest*|aanvecht*|betwist*|bestrijd*|teken … beroep|in beroep|weiger)
        (heroverweg*|herzien|herziening|heroverwogen|terugkomen op (uw|je|jullie|dit|deze|het)|nog eens (goed )?(naar|over) (mijn|uw|jullie|de|het|deze)|opnieuw (te )?(beoordelen|bekijken|overwegen|kijken|naar mijn)|nogmaals (te )?(beoordelen|bekijken|overwegen)|van gedachten (te )?verander*|van mening (te )?verander*|terug te draaien|terugdraaien|ongedaan)
        (verkeerd (begrepen|beoordeeld|ingeschat|gezien|gelezen|geïnterpreteerd)|misverst*|misvat*|onderschat*|over het hoofd|niet (goed |echt |eens )?(geluisterd|begrepen|gevraagd|gelezen|gekeken|gezien|naar me geluisterd)|onjuist (beoordeeld|ingeschat))
        (oneerlijk*|onterecht*|onrechtvaardig*|willekeurig*|discrimin*|ongegrond*|bevooroordeeld|(een|grote|uw|jullie|de) ~ (vergissing|blunder|denkfout|inschattingsfout)|(maakt|maken|begaat|maak) ~ (een )?(grote |ernstige )?fout|(vergist|vergissen|vergis) ~ (u|je|zich|jullie)|verkeerde (keuze|beslissing|persoon|kandidaat)|ten onrechte|niet eerlijk|niet terecht)
        (ik|omdat|want) ~ (ben|blijf|vind|geloof|denk|weet|meen) … (beste kandidaat|de beste|juiste persoon|geschikter|geschiktste|perfecte|ervan overtuigd dat ik|overtuigd dat ik|meer dan gekwalificeerd|ideale|verdien|gekwalificeerd ben|wel geschikt)
        (was|ben) ik ~ (de beste|de juiste|geschiktste|de ideale|de sterkste)
        waarom … (ik het niet|niet ik|mij niet|niet mij|afgewezen|afgevallen|niet gekozen|ik niet)
        (beter|geschikter|meer ervaring|meer gekwalificeerd|bekwamer) ~ dan (de|die|andere*|iedereen|wie|alle*|jullie|degene*)
        (wel degelijk|juist wel|in tegenstelling tot|in werkelijkheid|integendeel|klopt (gewoon |echt |simpelweg |helemaal |echter )?niet|is (gewoon |simpelweg |echt )?niet (waar|juist|terecht|eerlijk)|onwaar|slaat nergens|snijdt geen hout|gaat niet op)
        (rechtzetten|recht te zetten|verduidelijken (dat|waarom|wat ik)|verdedig*|weerleg*|bewijzen dat|het tegendeel|rectific*|corrigeren|toelichten waarom u|uitleggen waarom (u|je|jullie|ik))
        (begrijp|snap|zie|accepteer|vat|kan) ~ (ik |echt |werkelijk |eerlijk gezegd |dan ook |echter |deze |dit |de |uw |jullie |je |het |beslissing |keuze |besluit |totaal |helemaal |er )*(niet|niets) ~ (waarom|hoe|dat|van|accepteren|begrijpen|plaatsen|volgen|met|in)?
        mijn antwoord* ~ (was|waren|is) ~ (correct|juist|goed|wel|prima|het juiste)
        (eis|verdien|verwacht|wil|vraag|heb recht op) ~ (een|om een|graag een|op een|de|ik) ~ (uitleg|verklaring|echte reden|onderbouwing|excuses|motivering|rechtvaardiging)
        (spijt van krijgen|zult er spijt|jullie verlies|uw verlies|jammer voor (jullie|u|je)|gemiste kans voor)
    """,
    status="""
        (nieuws|update|stand van zaken|ontwikkeling*|terugkoppeling|uitsluitsel)
        (status|stand) van
        (hoe staat|hoe ver|hoe het (staat|gaat|loopt)|waar (staan|staat)|in welke fase|hoe verloopt)
        (al|reeds|inmiddels|of) ~ (nieuws|besl*|besluit|keuze|gekozen|iets bekend|bekend|iets te|een besl*|reactie|meer)
        (wanneer|tegen wanneer|hoe lang) ~ (kan|mag|hoor|weet|verwacht|is|wordt|beslis*|denk*|zullen|zal|krijg*)
        (beslissing|besluit|procedure|sollicitatie|selectie|vervolg*) … \\?
        (benieuwd|vragen|weten|vraag|afvragen) ~ (of|hoe|wanneer|naar|wat) … (besl*|procedure|sollicitatie|functie|nieuws|status|vervolg*|selectie|rol|vacature|stand)
    """,
    negation="(dank|bedankt|niet|geen|zonder|niets|niks|nooit|noch|nergens)",
    greeting="""
        (hoi|hallo|hey|hé|hee|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond|goede(n)? (morgen|middag|avond)|waarde|hi|ha|goeiemorgen|goeiedag|goedendag|weledele|moi)
    """,
    nobody="""
        (geachte|beste|lieve|waarde) (heer|heren|mevrouw|dame|dames|heer/mevrouw|meneer|lezer*|team|allemaal|iedereen|recruit*|hr|personeel*|collega*|relatie*|klant*|werving*|afdeling*|sollicitatie*|allen|mensen|vrienden|commissie)( ?(/|of|en) ?(mevrouw|heer|heren|dame|dames))?(?! [a-z])
        (hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond|goedendag|hi|ha) (allemaal|iedereen|team|mensen|allen|beste mensen|luitjes|jongens|daar|samen)
        (l.s.|ls|aan wie|wie dit|ter attentie|t.a.v.)
        (geachte|beste) (heer|meneer) ?(/|of|en) ?mevrouw
    """,
    sign_off="""
        (groet*|met (vriendelijke|hartelijke|warme|beste|de|een|hoogachting)|vriendelijke|hartelijke|hartelijks|hartelijk|warme|lieve groet*|liefs|mvg|vrgr|gr|tot|bedankt|dank|nogmaals|hoogachtend|best|cheers|fijne|kus|knuffel|x|xx|alle goeds|het beste|verzonden|verstuurd|veel liefs|ciao|doei|je|uw|jouw)
    """,
    stock="""
        aandach* aanbod* aangenam* aangetrok* aangezien aanleid* aanmeld* aanmoed* aanpak* aansluit* aanspreek* aanstaand* aantal aantrekk* aanvraag* aanvull* aardig* achter* achtergrond* actie* actueel* afdel* afgelop* afgesprok* afspraak* afsprek* afwacht* agenda alle* alleen allemaal aller* alles als alsjeblieft alstublieft alsnog altijd alvast ander* anders april arbeid* artikel* aspect* augustus avond*
        baan* balans basis bedank* bedenk* bedoel* bedrijf* bedrijfs* been begel* begin* begonn* begrep* begrijp* begrip* behal* behoef* beide* bekend* bekijk* bekek* bekwaam* belang* belangrijk* belangstell* beleef* bellen belde benader* benieuwd* benoem* bepaal* bereid* bereik* bericht* beroep* beschik* beschikb* beschrij* beslis* besl* besprek* besprok* best* beste* besteed* bestaa* beter* betek* betreft* betrok* betrouw* bevest* bevind* beweeg* bezig* bezoek* bied* bijdrag* bijlag* bijgevoegd* bijvoorbeeld bijzonder* binnen* binnenkort blij* blijf* blijk* blijv* boeien* bouw* boven* bovendien breed* brede brief* breng* brochure
        carrier* chang* collega* combin* commun* communicat* compet* complet* concreet* conclus* contact* context* continu* correct cruciaal cultuur* curric* cv
        daad* daag* daar* daarbij daarnaast daarom daarover daaro* dagelijks* dagen dank* dankb* datum december deel* deelnem* deelt defin* degelijk* dertig detail* deze dicht* dienst* dinsdag dingen direct* doel* doelst* doen doet doordat door* doorgeef* doorn* draag* dragen drie* drijf* druk* duidel* durf* durv* duur* dynam*
        echt* echter eens eerder* eerlijk* eerste* effect* efficien* eigen* einde* elke elkaar email* energie* enig* enkel* enorm* enthous* enthousias* erg ervan ervar* ervaring* even* evenals evenement* eventue* eveneens excell* expert* extra
        fantast* februari feedback fijn* flexib* focus* foto functie* functioneer*
        gaan* gaat gauw gave gebeur* gebied* gebruik* gedach* gedaan gedeel* gedurend* geef* geen geeft gegev* geheel* gehad gehoor* geinspir* geinteres* geintrig* gekeken gekom* gekreg* geleden geleerd* gelegen* gelov* geluk* gemaakt* gemakk* gemotiv* genoeg* genoten geprek gericht* gerust gesch* geschikt* gesprek* gesprok* gesteld* getoond geven gevoel* gevond* gevraagd* geweest geweldig* gewoon gezamen* gezegd gezellig* gezien gezond* ging gisteren goed* goede graag groei* groep* groot* grote grond* gunst*
        haal* haalb* haar half halve hart* hartel* hebb* hebben heeft heel* hele helaas held* helder* helemaal help* helpen herinner* herken* hier* hierbij hierdoor hoe* hoef* hoel* hoever hoog* hoge hoop* hoor* hopelijk hopen hoort houd* houden huidig* hulp*
        idee* ideeen ideaal* ieder* iemand iets imago impact* impress* inbreng* inderdaad indien indruk* indrukw* industr* inform* informat* inhoud* initiat* innov* innovat* inricht* inspir* inspirer* integr* intens* interes* interessant* intern* interview* intussen invull* inzet* inzicht*
        jaar* jammer januari jong* jouw juist* juli juni jullie
        kaart* kandida* kans* kansen kant* karakter kende kenn* kenne* kennis* kennisma* kern kijk* kijken klaar* klant* klein* klik* knap* koffie* komen komend* komst* koppel* korte* kosten* kracht* kreeg krijg* kritisch* kunnen kunt kwal* kwalit* kwam*
        laat* laatste* land* lang* langs* later* laten leer* leerz* leerd* leiding* leiden leidin* lekker* lenen leren letten leuk* leven* lever* lezen liet lijk* lijkt link* locatie* loop* lopen luister* lunch
        maak* maakt maakte maal maand* maar* maart maat* mail* makkel* manier* markt* medewerk* mede* mee* meed* meen* meer* meest* meteen mens* mening* merk* mevr* middag* mijn misschien missie* mocht* model* modern* moeite* moet* mogelijk* mogen moment* mooi* morgen* motiv* motivat*
        naam* naar* naast nadenk* nader* namelijk namens natuurlijk nauw* neem* nemen netwerk* niet* niets nieuw* nieuws* niveau* nodig* noem* nogmaals normaal* novem* nummer* nuttig*
        ocht* oktober omdat omgev* omgeving* omvang* omvat* onder* onderdeel* onderling* ondernem* ondersch* onderwerp* onderst* ondert* ongeveer ontdek* onthou* ontmoet* ontspan* ontstaa* ontvang* ontwik* ontwikkel* onze ooit oordeel* open* openst* opdracht* opgedaan opgev* opleid* oploss* oplei* opmerk* opnieuw oprecht* opzicht* organi* organis* oude* over* overal overig* overgebr* overleg* overtuig* overweg* overz*
        paar pagina* partner* partij* passen* passie* past perfect* period* persoon* persoonl* plaat* plaats* plan* plannen platform* plein* plek* plez* plus posit* positie* positief* potent* praat* praktijk* praten precies* prett* prettig* prima princip* priori* privé prob* probeer* probleem* proced* proces* product* profess* profiel* profit* program* project* punt*
        raad* raak* ratio* reac* reageer* reactie* realis* recent* recht* reden* refer* regel* regio* relat* respect* rest* resul* richt* rol* rond* rondom ruim* ruimte* rust*
        salaris* samen* samenwerk* sche* schrijf* schrijv* schreef sector* selec* seni* september serieus* sfeer* sinds situat* slag* slim* sluit* snel* snelle sociaal* solli* soll* sollicit* sommig* soort* specif* speciaal* speel* spoed* spreek* spreken sprak* staa* staan staat start* steed* steeds stel* stell* stelling* sterk* steun* stip* strat* structu* studie* stuk* stur* stuur* succes* super* syst*
        taak* taken tal* talent* team* techn* technol* tegen* telefo* tenslotte terecht* terug* terwijl thema* thuis* tijd* tijdens tips titel* toch* toe* toegev* toekomst* toelich* toen* toep* toevoeg* topic* totaal* totale traject* trek* trots* trouw* tussen* tweede* twee type*
        uiteind* uiteraard uitda* uitdag* uiting* uitleg* uitgebr* uitgev* uitgenod* uitn* uitvoer* uitwer* uitwiss* uren
        vaak vacature* vakge* vakman* vanaf vandaag vanuit vanwege vast* veel* veld* velen verand* verantw* verbet* verbind* verder* verdie* verga* vergad* vergel* verhaal* verhel* verkla* verlied* vermeld* vermog* versch* verschil* versch* verst* versterk* vertel* verteld* vertell* vertrouw* verwach* verwelk* via vier* vind* vinden vindt visie* vlot* voel* voeg* voldoen* volg* volgende* volled* vond* vonden voor* vooral vooraf voordeel* voork* voorst* voorstel* voorui* vorig* vorm* vraag* vragen vriend* vriendelijk* vrij* vrijdag vroeg*
        waar* waard* waarde* waarin waarmee waarom waarop wacht* want* ware* warm* wat weer week* weken weet weg* weinig wekel* weken wel* welk* welkom* wens* wereld* werd* werden werk* werken werkz* werkgev* weten wezen wie wijze* wil* willen wilde* wilt woensd* woord* world* word* worden wordt
        zaak* zaken zaterdag zeer zeg* zeggen zei* zeker* zelf* zelfs zelfst* zend* zeven* zich* zicht* zien* ziet zijn* zin* zinn* zit* zitten zoal* zoals zoek* zoeken zoda* zodat zodr* zonder* zorg* zou* zouden zowel* zulk* zulle* zullen
        maandag dinsdag donderdag zondag
        cv hr pdf ok linkedin ceo cto bv nv mr dhr mevr
        komt bent keer nooit hebt wanneer eerst bijna minder beetje soms moest niemand horen slechts zetten gelijk dezelfde zoveel halen moeilijk nadat vele begon stond liggen orde geworden valt dacht hetzelfde proberen slecht vervolgens waarschijnlijk betalen denkt heen vergeten alsof geloof genoemd ervoor hoeveel konden kort vallen algemeen hard gehouden hoewel beeld waaronder inmiddels aanwezig geschreven pijn stoppen meerdere ondanks tegenwoordig versie gebracht gegaan helft klopt liever taal voorbeeld gevolg gezet heet prachtig* keuze resultaten snap verhalen invloed moesten controle procent gewone tevens wees erbij opgenomen viel voormalige bevat bracht kwijt laatst vlak blijf toegang vergeet vanavond daarvoor gebaseerd nergens straks regelmatig groter eruit verantwoordelijk gedrag klinkt voeren zover stappen bleek werkte gewerkt vaker verkeerd erin komend* daardoor enthousiast* gemotiveerd* bijdragen bijdrage referentie* geboeid aangesproken sollicit* behoeft* geinteresseerd*
        maken vanochte* ontving vergro* werkzaamhed* werkwij* bedrijfscultu* gemak mezelf doelstelling* vaardighed* werkervari* ontzette* openharti* verheldere* bijgaa* motivatiebri* vervolg beantwoord* openhe* gastvrijhe* ambiti* spreke* gelijkgestemd* vernieuwe*
    """,
)  # fmt: skip
