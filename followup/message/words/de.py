"""German."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (ehre|vergnügen|privileg|glück|geschenk)
        (hat|haben) (mir |uns |mich )?(sehr |richtig |wirklich |echt |viel |so )*(geholfen|gutgetan|gut getan|spaß gemacht|gefreut|gerettet|weitergebracht|bewahrt|erspart)
        (hast|haben sie|habt) (mir|mich|uns) ~ (geholfen|gerettet|bewahrt|erspart|weitergeholfen|weitergebracht|beschenkt|ermutigt)
        (lieb|nett|super|toll|klasse|großartig|stark) von (dir|ihnen|euch)
        du bist (ein schatz|die beste|der beste|klasse)
        (stehe|bin) ~ in (deiner|ihrer|eurer) schuld
        (herzlichen |vielen |besten |lieben |tausend |nochmals |schönen |ganz )?dank
        dank*
        (be|ver)dank*
        (was für ein*|war (wirklich |echt |richtig )?(schön|toll|super|klasse|großartig|nett|ein fest)|das war ein)
        (schön|toll|super|freut mich|gefreut|froh|freue mich),? (dass|daß) (wir|sie|du|ich)
        vergelt's
        (merci|thx)
        (sehr|wirklich|echt|total|unglaublich|ausgesprochen) (nett|freundlich|lieb|großzügig) (von|,|dass)
        (weiß|wissen) … zu schätzen
        schätze … (sehr|offenheit|zeit|dass)
        (zeit|mühe) genommen
        (schön|toll|super|klasse|großartig|angenehm|freude|vergnügen|nett|prima|spannend|gefreut|freut|freue) … (kennen*|getroffen|treffen|gesprochen|zu sprechen|begegne*|gespräch|austausch|wiederzusehen|gesehen|gelernt|gekommen|geplaudert|unterhalten)
        (gespräch|austausch|abend|treffen|besuch|unterhaltung|kaffee) … (genossen|gefallen|spaß|freude|gut getan|gutgetan|bereichert)
    """,
    recall="""
        (sie|du|ihr) … (sagt*|gesagt|erzählt*|erwähnt*|beschrieb*|beschrieben|erklärt*|zeigt*|gezeigt|nannt*|genannt|meint*|gemeint|berichtet*|geschildert|angesprochen|gefragt|gemacht|habt|macht|haben|hattest|hatten|nutzt|nutzen|arbeitet|betreibt|leite*|geleitet|aufgebaut|lassen|empfohlen|vorgeschlagen|geschrieben)
        (von|bei|mit) (dem|der|denen) (sie|du|ihr)
        (was|wie|dass|warum|weshalb|wo|als) (sie|du|ihr|bei ihnen|bei euch|in ihrem|in eurem)
        (ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner|eure|euren|eurem|eurer|euer) … (satz|punkt|hinweis*|bemerkung|beispiel*|geschichte|rat|ratschlag|tipp*|idee*|frage*|beobachtung*|beschreibung|schilderung|erklärung|sicht|ansatz|gedanke*|vorschlag|anekdote|bericht|artikel|beitrag|vortrag|projekt*|arbeit|offenheit|trick|bild|vergleich|einschätzung|bücher*|einblick*|konzept*)
        (geht|gehen|ging|geblieben|bleibt|bleiben|hängen|beschäftigt|nachgehallt|nachgedacht|gedanken|hinterlassen|beeindruckt*|überrascht|überzeugt|fasziniert|angesprochen|inspiriert|berührt)
        (gespräch*|austausch|unterhaltung|termin|treffen|interview|telefonat|rundgang|besuch|einblick*) … (über|zu|zur|zum|am|an|auf|in|im|bei|beim|um)
        (besonders|vor allem|insbesondere|gerade)
        nehme ich … mit
        (denke|denk|dachte|nachdenk*|nachgedacht) … (nach|an|über|daran|darüber)
        (ich|wir) … (gesehen|gelesen|gehört|gemerkt|notiert|mitgenommen|gelernt|verstanden|gesprochen|gemerkt)
        (zwei|drei|ein paar) (dinge|punkte|sachen)
        (fand|finde) (ich|ihr|dein|das|es)
        (erinner*|denke … (an|über))
        (dass|wie) (sie|ihr|du|man|bei)
        (wir|worüber|darüber) … (sprachen|gesprochen|geredet|diskutiert|unterhalten|hatten)
        (stelle|thema|problem|herausforderung|frage|idee|moment|teil|geschichte|beispiel|stand) (mit|um|der|des|von|zu|zur)
    """,
    value="""
        (bekommst|kriegst|hast|erhältst|erhalten|bekommen|kriegt|habt) (du|sie|ihr) ~ (ein|eine|einen|das|die|den|von mir|von uns)
        (im|als) anhang
        anbei
        (angehängt|angefügt|beigefügt|beiliegend|beigelegt|anliegend|angeheftet)
        (hänge|hängen|hängt|lege|füge|packe|schicke|sende|maile|leite|reiche|stelle|übersende|teile|bringe|liefere|gebe|besorge|baue|schreibe|bereite|melde|mache) … (an|bei|dir|ihnen|euch|weiter|nach|zu|rüber|mit|hier|her|vor|durch|link|unterlagen|den|die|das|eine*|ein|zusammen|mich)
        (hier|unten|untenstehend) (ist|sind|der|die|das|noch|kommt|kommen|finden|findest|ein|eine|schon|nun|wie|dazu|auch|meine*|habe|gehts|geht's)
        (link|links)
        wie (versprochen|angekündigt|besprochen|vereinbart|zugesagt|abgemacht|ausgemacht|gewünscht|erbeten)
        (versprochene*|angekündigte*|zugesagte*|besprochene*|gewünschte*|erwähnte*) …
        (ich|wir) … (geschickt|gesendet|verschickt|angehängt|zusammengestellt|zusammengefasst|aufgeschrieben|skizziert|vorbereitet|entworfen|berechnet|durchgerechnet|gebaut|gebastelt|ausprobiert|probiert|getestet|gelesen|bestellt|angemeldet|überarbeitet|fertiggestellt|fertig|gefragt|nachgefragt|nachgesehen|recherchiert|herausgesucht|rausgesucht|gefunden|weitergeleitet|weitergegeben|verabredet|ausgemacht|gesprochen|begonnen|angefangen|umgesetzt|eingebaut|notiert|aufgezeichnet|hochgeladen|abgelegt|erstellt|umgebaut|geändert)
        (schicken|senden|weiterleiten|zusenden|zukommen|mitbringen|vorstellen|vermitteln|verbinden|vorbeibringen|beisteuern|liefern|zeigen|aufschreiben|zusammenstellen|vorbereiten|bereitstellen|gegenlesen|ausprobieren|testen|helfen|unterstützen|zuschicken|durchschicken|nachreichen|herstellen|übernehmen|anlesen|besorgen)
        (bekommst|bekommen|erhalten|erhältst|bekommt|erhaltet|kriegst|kriegt|finden|findest) (du|sie|ihr) … (von|eine*|ein|den|die|das|im|hier|unten|beigefügt|anbei)?
        (könnten|könntest|können|kannst|würden|würdest|dürfte|darf) (sie|du|ich|ihr) … (sagen|nennen|verraten|empfehlen|vorstellen|weiterleiten|weitergeben|zeigen|kontakt|fragen|ansprechen|schauen|vermitteln|schicken|einladen|ausleihen|vorbeikommen|hospitieren)
        (an wen|wer ist|wer bei|gibt es jemanden|richtige ansprechp*)
        (nützt|hilft|helfen|nützlich|hilfreich|brauchbar|etwas anfangen|weiterhilft|weiterhelfen|interessant für (sie|dich|euch))
        (wenn|falls|sollte|sobald|komm*) … (stelle|platz|position|vakanz|rolle|projekt) … (frei|ergibt|ergeben|offen|aufgeht|ausgeschrieben|entsteht|öffnet|kommt)
        (denken|denkst|denkt) (sie|du|ihr)? ?(gern|gerne|bitte|doch)? ?(wieder )?an mich
        (an mich (denk*|dächte*))
        (inzwischen|seitdem|in der zwischenzeit|mittlerweile|seither|gleich) (habe|bin|war|hab|haben)
        (bis|am|ab) (montag|dienstag|mittwoch|donnerstag|freitag|ende der woche|nächste*|übernächste*) … (von mir|von uns|schicke|sende|melde|erhalten|bekommen|liefere|habe|haben)
        (nächste[rn]? schritt*|mein(e)? (nächste*|aufgabe*|part))
        (rückmeldung|feedback|hinweis|rat|tipp) … (wäre ich dankbar|würde mir helfen|freuen|nehme ich)
    """,
    close="""
        ich bin (ja |immer |gern |gerne )?da
        (zähl|zählt|zählen sie) auf mich
        (schrei|ruf|klingel|funk|pfeif|korrigier*) ~ (wenn|falls|einfach|mich)
        (dabei|bereit|zu haben) (bin ich|wäre ich)
        (kein|keine|keinen|keinerlei|ohne|null|nicht) ~ (eile|stress|druck|hektik|problem|ding|hast|verpflichtung|antwort|rückmeldung|erwartung*|umstände|thema|not|zwang|sorge|drängen)
        (eilt|drängt|pressiert|brennt|dringend|eilig) ~ (nicht|nichts|überhaupt nicht|gar nicht)
        (es|das|nichts) … (eilt|drängt|pressiert|hat zeit|eilig) ?(nicht|nichts)?
        (hat|haben) ~ zeit
        (lass|lassen|nehm|nimm|nehmt) ~ (zeit|ruhe)
        in (aller |deiner |ihrer |eurer )?ruhe
        (wann|wenn|sobald|falls|sofern|sollte|sollten|solltest|solltet) ~ (es|immer|du|sie|ihr|dir|ihnen|euch|das|mal|die|der|noch|etwas|nicht|dafür|sich|daran|dazu|herr|frau|interesse|fragen|bedarf|lust|zeit|wieder|weitere|ein|eine|hilfe|irgend*|nichts|hier|jemand|gerade|mehr) ~ (passt|zeit|lust|luft|fragen|rückfragen|mögen|möchten|magst|mögt|wollen|willst|wollt|bedarf|interesse|brauch*|gelegen|dauer*|klappt|ist|sind|hast|haben|habt|kommt|komm*|ergib*|ergeben|hilft|ruhe|geht|sein|wünsch*|nützt|anders|wird|werden|soweit|so weit|melden|interessiert|kopf frei|los ist|weiterhilft)
        (jederzeit|irgendwann|bei gelegenheit|gelegentlich|wann immer|wann auch immer)
        (meld*|schreib*|sag*|ruf*|gib*|geb*) ~ (dich|sich|euch|mir|uns|einfach|gern|gerne|ruhig|kurz|bescheid|jederzeit|an)
        (lass|lassen|lasst) ~ (es )?(mich|uns) ~ (wissen|es wissen)
        (freue|freuen|freuten|freut|gefreut|freute|würde mich freuen|freude) ~ (mich|uns)? ?(sehr|schon|riesig|immer|jederzeit|auf|von|wenn|über|darauf|,)?
        (stehe|stehen|bin|sind) ~ (gern|gerne|natürlich|jederzeit|selbstverständlich|weiterhin|auch|ihnen|dir|dafür|zur|für) ~ (zur|verfügung|da|bereit|ansprechbar|erreichbar|für|dabei)
        (gern|gerne) ~ (zur verfügung|jederzeit|mehr|weiter|erzähl*|telefonier*|auch|später|wieder|im|bei|wann|persönlich|mündlich|am|nächst*)
        (verstehe|verständnis|verständlich|klar|weiß|ahne|denke|kann mir (gut )?vorstellen|nachvollziehbar|nachvollziehen) ~ (dass|wenn|ich|voll|total|,|ihr|sie|du) … (viel|viele|zeit|andere|gerade|voll|stress*|umzug|dauer*|beschäftigt|los|tisch|um die ohren|verfahren|prozess|nicht klappt|noch|bewerb*)
        (völlig|vollkommen|total|auch|absolut|natürlich|kein|ganz|alles|selbstverständlich|ebenso) ~ (ok|okay|in ordnung|gut|fein|verständlich|klar|kein problem|legitim|recht)
        (wünsche|wünschen) ~ (ich|wir|ihnen|dir|euch|dem|allen|eine*|ein)
        (viel|alles) (erfolg|glück|gute|spaß|freude|liebe)
        (toi toi|gutes gelingen|guten start|gute zeit|schöne (tage|woche|feiertage)|schönes wochenende|daumen)
        (bis (dann|bald|zum|dahin|demnächst|irgendwann|zur)|auf (bald|ein wiedersehen|wiedersehen))
        (in kontakt|in verbindung) (bleib*|zu bleiben)
        (bleiben|blieben) ~ (in kontakt|in verbindung)
        (verschieben|verschiebe|warten|warte) (wir|ich) ~ (einfach|gern|gerne|problemlos|auch|natürlich)?
        (sonst|ansonsten|wenn nicht|falls nicht|und wenn) ~ (einfach|auch|nicht|ist|gut|ignorier*)
        (überlasse|liegt) ~ (ganz |gern |gerne )?(ihnen|dir|euch|bei)
        (antwort|rückmeldung) ~ (erwarte|erwarten|ist nicht nötig|nicht nötig|muss nicht|brauchst|brauchen|braucht)
        (musst|müssen|müsst|brauchst|brauchen|braucht) ~ (nicht|nichts|auch nicht)
        (über einen|auf einen|zu einem) ~ (austausch|kaffee|besuch|gespräch) ~ (würde|freue|komme|gern|gerne|lade)
        (meine tür|offene tür|offenes ohr)
        (hör*|sehen|treffen|laufen) (wir )?uns ~ (mal|wieder|bald|ja|über den weg|dann|irgendwann|auf)
    """,
    deed="""
        (ich|wir) ¦ (habe|hab|haben|bin|hatte) ¦ (?!gehort|gefreut|gedacht|nachgedacht|gelernt|gesehen|gesprochen|gemerkt|genossen|gehabt|gewesen|gefallen|gewollt|gekonnt|gemeldet|genommen|gespannt|geblieben|geworden|gewunscht|gewartet|gestellt|gehofft|gefuhlt|gefragt worden)(ge\\w+(t|en)|\\w+iert|\\w+(an|auf|aus|ein|zu|um|nach|vor|mit|ab|her|hin|durch|fest|zusammen|weiter)ge\\w+(t|en)|(an|auf|aus|ein|zu|um|nach|vor|mit|ab|her|hin|durch|zusammen|weiter|heraus|raus)ge\\w+(t|en)|erg(a|ä)nzt|uberarbeitet|verbessert|erstellt|erweitert|bestellt|besorgt|vereinbart|verabredet)
        (habe|hab|haben) ¦ (?!gehort|gefreut|gedacht|nachgedacht|gelernt|gesehen|gesprochen|gemerkt|genossen|gehabt|gefallen|gestellt|gemeldet)(ge\\w+(t|en)|\\w+iert|(an|auf|aus|ein|zu|um|nach|vor|mit|ab|her|durch|zusammen|weiter|heraus|raus)ge\\w+(t|en)|erganzt|uberarbeitet|verbessert|erstellt|erweitert|bestellt|besorgt|vereinbart|verabredet)
        (ich|wir) (schicke|schick|sende|baue|bau|reiche|bringe|bring|zeige|zeig|schreibe|schreib|liefere|mache|mach|stelle|stell|probiere|teste|frage|frag|gebe|geb|kummere|organisiere|plane|lese|rechne|prufe|besorge|melde mich (mit|bis)|leite|lege|leg|hange|hang|fuge|lade|ube|nutze|bereite|entwerfe|skizziere|ubernehme|klare|kontaktiere|vereinbare|suche|verlinke|verschicke)
        (schicke|sende|baue|reiche|bringe|zeige|schreibe|liefere|mache|stelle|probiere|teste|frage|gebe|organisiere|plane|rechne|prufe|besorge|leite|lege|hange|fuge|lade|bereite|entwerfe|ubernehme|klare) (ich|wir)
        (liegt|liegen|hangt|hangen) ~ (bei|an|dabei|schon an)
        (angebot*|biete|anbieten|unterstutz*|helfen|hilfe|behilflich|gegenlesen|reinlesen|ausleihen|vorbeikomm*|zeigen|mitmachen|mitbringen|einlad*|einzuladen|empfehl*|vorschlag*|schlage … vor|gebrauchen|brauchen)
    """,
    softener="""
        (genieß*|viel spaß|schöne*|berichte*|melde mich|revanchier*|laufenden|erzähle|wenn|falls|sobald|sollte|sollten|solltet|solltest|sofern|hoffe*|hoffentlich|gern|gerne|warte|warten|abwarten|geduld*|verstandnis|verstehe|freue|freuen|freut|wurde|wunsche|gluck|erfolg|jederzeit|ordnung|bis bald|schon|gespannt|vielleicht|mag|magst|mogen|oder nicht|oder lass|frei|egal|wie auch immer|wie sie|wie du|wie ihr|spass|dann|sonst|guten|wunsche|alles gute|nur wenn|berichte|herzlich willkommen|ruhig)
    """,
    cliche="""
        (nur|bloß|lediglich|eben|mal|einfach) ~ (mal |kurz |noch |einmal |noch mal |schnell |eben )*(nachfragen|nachhaken|nachfassen|nachhören|melden|anfragen|erkundigen|hören|fragen, ob|fragen ob|rückfragen|in erinnerung|vorbeischauen|anklopfen|nachgefragt|nachgehakt)
        (kurz|nochmal|noch mal|noch einmal|erneut|mal) (wieder )?(nachhaken|nachfassen|nachfragen|nachhören|anklopfen|nachgehakt|nachgefasst|nachzufragen|nachzuhaken|nachzufassen|anzuklopfen)
        (nachzuhaken|nachzufassen|nachhaken|nachfassen)
        (freundliche|kleine|kurze|sanfte|höfliche|liebe) (erinnerung|nachfrage|reminder)
        in erinnerung (rufen|bringen|zu bringen|zu rufen)
        (nach oben|oben) ~ (posteingang|postfach|schieben|holen)
        (beziehe|bezugnehmend|bezug nehmend|unter bezug|komme|kommen) ~ (auf|zurück auf) (meine|unsere|mein) (letzte|mail|e-mail|nachricht|schreiben|vorige|bewerbung vom|telefonat)
        (komme|kommen) ~ (noch ?mal|erneut|noch einmal|wieder|hiermit|nun|heute) auf (sie|dich|meine|unsere) ~ zurück
        (ich|wir) hoffe*,? ~ (diese|meine|die) (mail|e-mail|nachricht|zeilen) ~ (erreich*|findet|antrifft)
        (ich hoffe|hoffe|hoffentlich),? (es geht ihnen gut|es geht dir gut|dir geht es gut|ihnen geht es gut)
        (noch|bisher|leider|bislang) ~ (nichts|keine (antwort|rückmeldung|nachricht)) ~ (gehört|erhalten|bekommen|von)
        (ob|dass) ~ (meine|mein) ~ (mail|e-mail|nachricht|bewerbung|unterlagen|schreiben) ~ (angekommen|erhalten|gesehen|bekommen|eingegangen|untergegangen|gelesen|ansehen konnte*|anschauen konnte*)
        (gibt es|gibt's|gibts) schon (was|etwas|irgendwas) neues ?\\?$
        (stand der dinge) ~ (erkundig*|erfragen|nachfrag*|wissen|hören)
        (wollte|möchte|will) ~ (mal|nur|kurz|einmal) ~ (fragen|hören|wissen|nachfragen), (wie|ob|wo)
        hiermit möchte ich mich
    """,
    pressure="""
        (keiner|niemand) (antwortet|meldet sich|reagiert|hat geantwortet|hat sich)
        (zwei|drei|vier|fünf|mehrere|\\d) (mails|e-mails|nachrichten|erinnerungen|anrufe) … (und|ohne|aber|keine*)
        (asap|umgehend*|schnellstmöglich*|unverzüglich*|dringend|so schnell wie möglich|so bald wie möglich|baldmöglichst*|baldige*|schnelle*|rasche*|zeitnah*|postwendend|sofort*|spätestens) … (antwort*|rückmeld*|entscheid*|bescheid|meld*|bestätig*|zusage|wissen|stellungnahme)
        (antwort*|rückmeld*|entscheid*|bescheid|meld*|bestätig*|zusage|wissen|stellungnahme) … (asap|umgehend*|schnellstmöglich*|unverzüglich*|dringend|so schnell wie möglich|so bald wie möglich|baldmöglichst*|baldige*|schnelle*|rasche*|zeitnah*|postwendend|sofort*|spätestens)
        (dringend um|bitte dringend|sehr dringend)
        (spätestens|bis|noch|innerhalb von|binnen) ~ (heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|abend|mittag|\\d+ uhr|ende der woche|ende dieser woche|tagesende|wochenende|kommend*|nächst*|\\d+ (stunden|tage*)|24|48|\\d+.) … (antwort*|rückmeldung|entscheid*|bescheid|zusage|bestätig*|melde*|wissen|klarheit|erwarte|brauche|benötige|reagier*|unterschr*)(?![^.!?]*(von mir|ihnen zu|dir zu|angekündigt|genannt|wollt|vorhatt))
        (bitte|ersuche) … um ~ (umgehend*|baldig*|rasch*|schnell*|zeitnah*|zügig*|sofortig*|unverzüglich*)
        (brauche|benötige|erwarte|verlange|fordere|brauchen|benötigen|erwarten|muss|müsste) ~ (ich |wir )?(jetzt |nun |daher |deshalb |dringend |unbedingt |aber )*(ihre|deine|eure|eine|von ihnen|von dir|von euch|die|endlich|schnell|klarheit|wissen) ~ (antwort|rückmeldung|entscheidung|zusage|klarheit|bescheid|bestätigung|stellungnahme|reaktion|schnell*|klare*|verbindliche*)
        (muss|müssen|müsste) (ich|wir) ~ (bis|noch|heute|morgen|wissen|spätestens|jetzt)
        (bitte|ich bitte|bitten) ~ (antwort*|entscheid*|meld*|bestätig*|um|geben|gib|teilen|teil|unterschreib*|sag*|ruf*) … (bis|spätestens|noch heute|sofort|umgehend|innerhalb|heute noch|binnen)
        (weiteres|anderes|zweites|konkurrenz*|andere|mehrere|weitere|alternativ*|verlockend*) ~ (angebot*|interessent*|zusage*|bewerber|anbieter|firmen|unternehmen haben|optionen)
        (angebot|zusage|vertrag) ~ (eines anderen|einer anderen|von einem anderen|von einer anderen|anderen unternehmens|anderer firm*|vorliegen|vorliegt|auf dem tisch)
        (sonst|ansonsten|andernfalls|anderenfalls) ~ (muss|müsste|werde|nehme|sehe|gehe|bin|unterschreibe|sage|ziehe|verfällt|ist)
        (wenn|sollte|falls) ~ (ich|wir) ~ (nichts|keine) ~ (höre*|erhalte*|bekomme*) … (gehe|werde|muss|nehme|werte|ziehe)
        (letzte (chance|gelegenheit|möglichkeit|erinnerung|mahnung|frist)|frist|deadline|ultimatum|nur noch (heute|bis|diese|wenige)|zeit läuft|zeit drängt|bevor es zu spät|nicht mehr lange|gilt nur|befristet|schnell sein|zuschlagen|läuft (am|bald|heute|morgen) (ab|aus))
        (zweite|dritte|vierte|zweites|drittes|viertes|zum (zweiten|dritten|vierten|wiederholten|letzten)|mehrfach|mehrmals|wiederholt|schon (zweimal|dreimal|oft|mehrmals|x-mal)|\\d mal|zweimal|dreimal) ~ (mal|mail|nachricht|anlauf|versuch|geschrieben|angeschrieben|angefragt|angerufen|gemeldet|nachgefragt|kontaktiert|erinner*)
        (warum|wieso|weshalb) ~ (melden|meldet|meldest|antworten|antwortet|antwortest|reagieren|reagiert|höre|bekomme|erhalte|dauert|hat|haben|hast) …
        (immer noch|noch immer|nach wie vor|weiterhin|bis heute) ~ (keine|nichts|nicht|warte|auf) ~ (antwort|rückmeldung|gehört|reaktion|entscheidung|bescheid|ihre|deine|eure|gemeldet|geantwortet)
        (ignorier*|schuldig|schuldest|schulden) ~ (mich|mir|sie|du)?
        (nicht (länger|ewig|mehr) warten|kann nicht warten|länger kann ich)
        (ich erwarte|wir erwarten|ich bestehe|ich verlange|ich fordere|habe ein recht|steht mir zu)
        (müssen|sollten|musst) (sie|du|ihr) ~ (jetzt|sich|dich|heute|endlich|schnell|bald|nun) ~ (entscheid*|antwort*|zugreifen|melden|handeln)
    """,
    pleading="""
        (flehe|anflehe*|bettel*|bettle|beschwör*|verzweifel*|händeringend|inständig)
        bitte[,!. ]* ?(bitte|wirklich|ganz)[,!. ]+ ?(bitte|geben|gib|gebt|lassen|helfen|hilf)?
        bitte,? bitte
        (gib|geben|gebt|gäben|gäbst|geben sie|bekomme|bekäme|verdiene) ~ (eine|noch eine|die|diese|meine|eine letzte|eine einzige) ~ (chance|möglichkeit|gelegenheit)
        (eine|noch eine|letzte|einzige|zweite) (winzige |kleine |einzige |letzte |faire )?chance
        (alles|wirklich alles|jede arbeit|jede stelle|egal was|egal welche|was auch immer|für jedes gehalt) ~ (tun|machen|geben|annehmen|nehmen|arbeiten|akzeptieren)
        (brauche|benötige) ~ (diesen|diese|den|die|dieses|das) ~ (job|stelle|arbeit|platz|chance|auftrag|geld|position|praktikum) ~ (so|wirklich|dringend|unbedingt|sehr|einfach)?
        (bin|wäre) ~ (darauf |auf sie |auf dich |auf diese stelle )?(angewiesen|verloren|am ende)
        (letzte|einzige) hoffnung
        (miete|rechnungen|familie|kinder|existenz|aufenthalts*) ~ (zahlen|bezahlen|ernähren|hängt|versorgen|davon|steht auf)
        (arbeitslos|niemand (sonst )?(will|nimmt|gibt)|keiner (will|nimmt|gibt)|am boden zerstört|weiß nicht mehr weiter|schlaflose*|unendlich dankbar|ewig dankbar|auf knien|auf den knien|mein ganzes leben|mein leben|alles für mich|bedeutet mir alles|welt bedeuten|traumjob … bitte)
        (entschuldig*|verzeih*|sorry|tut mir (wirklich |so |sehr )?leid) … (störung|störe*|nerv*|belästig*|schon wieder|noch mal schreibe|nochmal schreibe|wieder schreibe|wieder melde|aufdringlich*|lästig*|erneut|zeit raube|raube|behellig*|die mühe|dränge)
        (möchte|will|wollte) ~ (nicht|keinesfalls|wirklich nicht) ~ (stören|nerven|lästig|aufdringlich|drängen|belästigen)
        (bin (ja |doch |nur )?(ein )?niemand|welt bedeuten|leben (ändern|retten|verändern))
        ich weiß,? (dass )?ich (bin )?(nicht|nur|kein*|wahrscheinlich|vermutlich) ~ (gut|perfekt|gut genug|qualifiziert*|viel|wenig|niemand|gerade)
        (bitte|ach) ~ (vergessen|vergiss|nehmen|nimm|nehmt|haben|hab|habt|helfen|hilf|helft|wählen|sagen sie ja|sag ja) ~ (mich|mir|erbarmen|mitleid|ja)
    """,
    rearguing="""
        (bei|mit) allem (nötigen |gebotenen )?respekt
        (gründe|begründung|argumente|erklärung|entscheidung|einwände) ~ (nicht|kaum|wenig|keineswegs)
        (bitte|sie|euch|dich|könnten|könntet|könntest|würden) … (erneut|nochmals|noch einmal|noch mal|nochmal|abermals|ein zweites mal) ~ (prüfen|anzusehen|ansehen|anschauen|zu prüfen|zu bewerten|bewerten|überlegen|nachdenken|lesen|zu lesen|zu betrachten|unvoreingenommen)
        (nicht|kaum|schwer|keinesfalls|in keiner weise|überhaupt nicht|beim besten willen nicht) ~ (nachvollziehen|nachvollziehbar|verstehen|einverstanden|akzeptieren|hinnehmen|teilen|zustimmen|begreifen|einsehen|verständlich|fair|gerecht|gerechtfertigt|richtig finden)
        (verstehe|begreife|akzeptiere|teile|sehe|finde|kapiere) ~ (ich )?(ehrlich gesagt |allerdings |aber |leider |wirklich )*(nicht|die entscheidung nicht|ihre entscheidung nicht|das nicht|überhaupt nicht) ~ (warum|wieso|weshalb|wie|ein|an|,|so|.)?
        (überdenk*|überdacht|umentscheid*|umzuentscheiden|umzustimmen|umstimmen|revidier*|rückgängig|zurückzunehmen|zurücknehmen|zu korrigieren|neu zu bewerten|neu bewerten|noch (ein)?mal (zu )?(überlegen|prüfen|anschauen|ansehen|bewerten|entscheiden)|nochmals (zu )?(überlegen|prüfen|überdenken)|erneut (zu )?prüfen|erneute prüfung|widersprech*|widerspruch|einspruch|anfecht*|beschwer(en|de))
        (sie|ihr|du|man|mich|mir|meine*|antwort|gremium) ~ (missverstanden|falsch verstanden|falsch gelesen)
        (falsch eingeschätzt|falsch beurteilt|falsch bewertet|unterschätz* (mich|meine)|überhört|übersehen|verkannt|verkenn*|verkannte*)
        (unfair*|ungerecht*|unberechtigt*|unbegründet*|nicht fair|willkürlich|diskriminier*|voreingenommen|falsche (entscheidung|wahl|person|person)|fehlentscheid*|fehler (gemacht|machen|begehen|begangen)|(ein|einen|ihr|großer|großen) ~ fehler)
        (sie|ihr|du|man|ihr team|das gremium|die kolleg*) ~ (irren|irrst|irrt|liegen falsch|liegt falsch|täuschen|täuscht|im unrecht|unrecht|nicht richtig|nicht gefragt|nicht zugehört|gar nicht|nie gefragt)
        (ich|denn|weil|da) ~ (bin|wäre|war|halte mich|sei) ~ (nach wie vor|weiterhin|immer noch|überzeugt|der meinung|sicher|dennoch|trotzdem|doch|eindeutig|definitiv|sehr wohl) … (beste*|richtig*|geeignet*|bessere*|ideal*|perfekt*|qualifiziert*|passend*|gut genug)
        (meiner (meinung|ansicht) nach|ich glaube|ich denke|ich finde|ich bin mir sicher)? ?,? ?(war|wäre|bin) ich ~ (beste*|geeignet*|richtig*|stärkste*|qualifizierte*)
        (warum|weshalb|wieso) … (gegen mich|nicht mich|nicht ich|mich nicht|abgelehnt|absage|nicht genommen|aussortiert)
        (besser|geeigneter|qualifizierter|erfahrener) ~ als (der|die|ihr|ihre|andere|alle|die anderen)
        (sehr wohl|in wahrheit|tatsächlich aber|im gegenteil|entgegen (ihrer|deiner|der)|anders als (sie|du|ihr|behauptet)|stimmt (so |einfach |schlicht |doch |nämlich )?nicht|trifft (so |einfach |schlicht )?nicht zu|stimmt nicht)
        (richtigstellen|richtig zu stellen|richtig stellen|klarstellen|klarzustellen|klar stellen|zu verteidigen|verteidigen|rechtfertig*|zurechtrücken|beweisen, dass|widerleg*)
        meine antwort* ~ (war|waren|ist) ~ (richtig|korrekt|besser|doch|sehr wohl|falsch verstanden|gut|eigentlich|vollkommen)
        (begründung|absage|kritik|einschätzung|beurteilung|vorwurf|argument|grund) ~ (ist|war|halte ich|finde ich|überzeugt|ergibt|trifft|stimmt|entspricht) ~ (nicht|falsch|unfair|ungerecht|unsinn|kein*|haltlos|für)
        (verlange|erwarte|fordere|hätte|möchte|will|verdiene|bitte) ~ (eine|einen|ich|gern|um eine|um|wenigstens) ~ (erklärung|begründung|rechtfertigung|entschuldigung|echten grund|wahren grund)
        (bereuen|werden sie noch|ihr verlust|euer verlust|ihr pech)
    """,
    status="""
        (gibt es|gibt's|gibts|haben sie|habt ihr|hast du|ob es|ob sie|sind) ~ (schon|bereits|etwas|inzwischen|mittlerweile|neue*|eine|einen) ~ (neuigkeiten|neues|entscheidung|entschieden|stand|rückmeldung|update*|news|informationen|nachricht*|ergebnis*|tendenz|feedback)
        (stand der dinge|aktuelle[nr]? stand|stand (des|der|meiner|im)|zwischenstand|sachstand|wie weit|wie steht|wie sieht es|wie ist der|wo stehen|wie geht es weiter|wie es weitergeht|nächsten schritte)
        (wann|bis wann) ~ (kann|darf|werde|können|ist|fällt|höre|mit) … (entscheid*|rechnen|rückmeldung|höre|hören|antwort|bescheid|erfahren)
        (entscheidung|verfahren|bewerbung|auswahl*|prozess) … \\?
        (neuigkeiten|neues) (zu|zur|zum|bezüglich|hinsichtlich|bei|in|von)
        (ist|wurde|hat) ~ (schon|bereits) ~ (entschieden|gefallen|entscheidung)
    """,
    negation="(danke|dank|nicht|kein|keine|keinen|keiner|keinerlei|nichts|nie|ohne|weder)",
    greeting="""
        (hallo|hi|hey|moin|servus|grüezi|grüß (gott|dich|sie|euch)|guten (tag|morgen|abend)|liebe|lieber|liebes|sehr geehrte|sehr geehrter|sehr verehrte|geehrte|werte|werter|verehrte|tach|gruezi|salut)
    """,
    nobody="""
        (sehr )?(geehrte|verehrte|liebe|werte) (damen|herren|damen und herren|personalabteilung|recruit*|hr|alle|kolleg*|team|personal*|firma|ansprechp*|leser*|kundin*|bewerbungs*|mitarbeit*|nordwind team|freunde)
        (hallo|hi|hey|moin|guten (tag|morgen|abend)|servus) (zusammen|alle|allerseits|team|leute|ihr lieben|in die runde|liebes team|an alle|miteinander)
        liebes .{0,30}team
        liebe alle
        an (wen|die) (auch|personal|zuständ)
        zu händen
    """,
    sign_off="""
        (mit|viele|viele liebe|liebe|beste|freundliche|herzliche|herzlich|schöne|gruß|grüße|lg|vg|mfg|bg|hg|bis|danke|ciao|tschüss|dein|deine|ihr|ihre|best|cheers|sonnige|hochachtungsvoll|alles liebe|alles gute|gesendet|servus|umarmung|macht's gut|mach's gut)
    """,
    stock="""
        aber abend* abschluss aktuell* alle* allein allen aller* alles allgemein* also als an anbei ander* anders anfang* anforder* anfrage angebot* angenehm* anhang ankunft anlass anliegen anregend* ansprech* antwort* anwend* anzahl arbeit* art artikel auch auf aufgabe* aufgabenbereich* aufmerk* auftrag* augen aus ausbild* ausdruck* ausfuhr* ausgezeichnet* ausrichtung austausch* auswahl* auszug auszüge aussicht* außerordentlich* außerdem
        bald bedeut* bedank* bedarf begeister* beginn* behalt* beide* beim beisp* beitrag* beitrag* beitragen bekam bekannt* bekomm* bereich* bereit* bereits bericht* beruf* beschaft* beschäft* beschrieb* besonder* besprech* besprochen* besser* best* besuch* betrieb bevor beweis* bewerb* beworben bewirb* bezug* bezügl* bieten bietet bin bisher* bitte* blick* bleib* bleiben brauche brauchen braucht bringen brief*
        chance* daher dabei dadurch dafur daher damals damit danach daneben dank* dann daran darauf daraus darin darum darüber dass dasselbe datei* daten datum dauer* davon dazu definitiv dein* dem demnachst den denen denk* denn dennoch der deren derzeit* deshalb detail* deutlich* dich dies* digital* ding* dinge dir direkt* doch dort drei dritte* druck durch durf* dynamisch*
        eben ebenfalls ebenso effizien* ehrlich* eigen* eigentlich eilt eile ein* einblick* eindruck* einfach* einig* einladung* einmal einsatz* einstell* einstieg* eintrag* einzig* email* empfehl* empfohlen ende endlich* engagement engagiert* entgegen* enthusias* entscheid* entschied* entspann* entsprech* entwickl* erfahr* erfolg* erfreu* erfull* ergab ergeb* ergibt erhalt* erhielt* erinner* erklar* erlaub* ernst erneut* eröff* erst* ersten erwart* erweit* erzahl* etwa etwas euch euer eure*
        fach fachlich* fahig* fakt* fall falls familie* fand fantastisch* faszini* feedback fehler fehlt feier* ferner fest find* firma firmen fest flexib* folgen folgt form fort* frag* fragen frau frei freitag* freu* freude freund* fruh* fuhl* fuhr* funktion* fünf für ganz* ganze* gar geb* geben gebracht gedanke* gedank* geduld geehrt* gefall* gefuhl* gefreut gefunden gegen gegeben gegenseitig* gegenuber geht gehen gehort*  gelegen* gelernt gemacht gemeins* gemeinsam* genau* genommen genug geplant* gerade* gern* gesamt* geschaft* geschaff* geschickt gesehen gesell* gesendet gespannt gesprach* gesproch* gestalt* gestern geteilt geworden gewesen gewiss* gewonnen geworden gezeigt gibt ging glaub* gleich* gluck*  grund grundlich* gruppe* gruß* groß* gute* guten gut
        habe* haben halt* hand hat* hatte*  haus heraus* herausforder* herr* herz* herzlich* heut* heute hier hiermit hilf* hilfreich* hinaus hinter hinweis* hoch* hoff* hoffe hohe* hohem hohen horen hore hort horen idee* ideal* ihm ihn* ihnen ihr* immer individuell* inform* informativ* inhalt* initiativ* innovat* insbesondere insgesamt inspirier* integr* interess* interessant* intern* interview* investier* inzwischen irgend*
        jahr* januar februar marz april mai juni juli august september oktober november dezember jed* jede* jederzeit jedoch jemand* jetzt jung* kaffee kam kann kandidat* karriere* keine* kenn* kennenlern* kenntnis* klar* kleine* knapp* kolleg* kollegial* komm* kommend* kommunik* kompeten* komplex* konkret* konnen konnte* konnten kontakt* konzept* kopf kraft kreativ* kultur* kunde* kurz* kurzlich*
        laden lang lange lass* lassen  laufen leben lebenslauf* legen leicht* leid* leider leist* leistung* leiten leitet leitung* leiter* lern* lernen letzt* letzte* leute* lieb* lieber liegt link* losung* lust
        mache macht machen mail* mal man manag* manch* markt  mehr mein* meinung* meist* meld* mensch* merken mich mindest* minut* mir miteinander mitarbeit* mitgeb* mitglied* mittag mittel* mitteil* mittwoch montag mochte* moglich* möglichkeit* moment* monat* morgen* motiv* motivation* muss* mussen musst*
        nach nachdem nachfolg* nachhaltig* nachmittag* nachrich* nachst* nacht nahe naher* nahm name* namen namlich naturlich nehm* nehmen nett*  netzwerk* neu* neue* neugier* nicht* nichts nie niemand* noch nochmal* normal* notig* notwend* nutz* nutzlich* oben obwohl oder offen* offene* offenheit oft ohne opportun* ordnung* organis* ort
        paar partner* pass* passend* passt per perfekt* person* personlich* perspektiv* phase* plan* planen plattform* platz plus position* posten potenzial* praktik*  prima prinzip* privat* pro problem* produkt* profession* profil* profit* projekt* prozess* punkt* qualifi* qualitat* rahmen* raum recht* reden  reihe  rest richtig* rolle*  rückfrag* rückmeld* rückmeld* rufen ruhig* rund runde
        sache* sachen sag* sagen samstag* sandte schaffen schatze schaue schauen schick* schien schluss schnell* schon* schön* schreib* schrieb* schritt* seh* sehen sehr seid sein* seit seite seite* selbst* selbstverst* selten send* senden seri* setz* sich* sicher* sicht* sie sieht sind sinn sinnvoll* situat*  sobald sofort sogar solch* soll* sollen sollt* somit sonder* sondern sonntag* sonst* sorg* sowie sowohl spannend* spaß* spat spater speziell* sprach* sprech* spricht  stand stark starke statt* steh* stehen steht stell* stelle* stellen stets still* strateg* stress* struktur* studium  stund* suche suchen sucht super* sympath* system*
        tag* tage* tagen tatig* tatigkeit* tatsachlich*  team* teams technisch* technolog* teil teilt teilen teilnehm* telefon* termin* thema* themen* tief tipp* toll* total* traf treff* treffen trotz trotzdem tun typ
        uber uberaus uberblick* uberhaupt uberleg* ubernehm* uberrasch* uberzeug* ubrig* uhr umfassend* umfeld* umgang* umgeb* umgesetzt umsetz* unbedingt und ungefahr ungem* uns unser* unten unter* unterhalt* unterlag* unternehm* unternehmen* unterst* unterstutz* unterschied* usw
        verantwort* verbess* verbind* verbleib* verbring*  vereinbar* verfahren* verfueg* verfug* vergang* vergess* vergleich* verlauf* verlier* vermittel* verschied* versprech* versprochen* verstand* versteh* verstark* versuch* vertief* vertrau* vertrieb* verwend* viel* viele* vielfalt* vielfält* vielleicht vielseitig* vier vision* voll* vollig* vollkommen* vom von vor voraus* vorbei* vorbereit* vorgehen* vorgestellt vorher* vorhanden* vormittag* vorschlag* vorstell* vorstellung* vorteil* vorzug* wahl wahr* wahrend wahrscheinlich* war* warm warte warten warum was  weg* wege* wegen weil weise weiß weit* weite* weiter* weiteren welch* welt wenig* wenn wer* werd* werde* werden wert wertschatz* wertvoll* wesentlich* wichtig* wie wieder* wieso will* willkommen* wir* wird wirklich* wirk* wirken wissen* wo woch* woche* wochen wohl* woll* wollen wollt* wort* worüber wunder* wunsch* wünsch* wurde* wurd* würde*
         zeig* zeigen zeit* zeile* zeilen zeitnah* zeugnis* ziel* ziele* ziemlich* zu zudem zuerst zufried* zufall*  zugesandt zuhor* zukunft* zukunftig* zum zur zuruck* zusage* zusammen* zusammenarbeit* zusatz* zuschick* zusend* zustand* zuvor zwar zwei* zweit* zwischen* dienstag donnerstag
        cv linkedin pdf hr pm ceo cto cfo it edv ok usw bzw gmbh ag kg vp
        hast bist kannst worden allerdings neben gesagt kaum dessen eher egal schwer gilt mehrere scheint zunachst bisschen schliesslich passiert bringt fahren kosten wann aufgrund innerhalb nimmt rein ausser gekommen dagegen wobei dachte erreicht gleichzeitig habt langsam menge selber jeweils falsch fertig haufig erreichen gedacht geschrieben kamen mittlerweile teilweise weder folgenden reicht wenigstens indem okay grad lediglich soweit durchaus gehe komplett niemals verlassen einzelnen wusste klingt vermutlich bezeichnet entweder entwickelt ahnlich erkennen jedenfalls nennen zieht gehabt start verhalten aktiv gefragt sinne begriff lebt stolz zahlreiche zuletzt absolut regelmassig angaben befindet getan zeitpunkt gefuhrt immerhin tragt bestehen erwahnt einfluss gelesen richtung nein zumindest ziehen beispielsweise deswegen gestellt nachvollzieh* uberlesen imstande dabeisein mitwirk* einbring* bereicher* beitragen hinreichend ausreichend vorliegen derzeitig* zahle sofern ansonsten andernfalls nachweis* absage* referenz* bewerber* stellenanzeige anzeige begegn* telefonat* ungern unheimlich riesig
        ausgeschriebe* unternehmenskult* atmospha* fahigkeit* aufschlussrei* bestar* starken bewerbungsproze* ubersen* arbeitsprob* empfang arbeitsallt* kennenzulern* reizt ansatz hierarchi* motivier* experti* weiterentwicke* gelunge* veranstaltu* vortrag* vernetz* ratschla* anregung* weitergeholf* konstrukt* entgegengebrach* branche
    """,
)  # fmt: skip
