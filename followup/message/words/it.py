"""Italian."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (onore|privilegio|regalo|fortuna) (parlare|conoscer*|poter|aver*|che|ascoltare|incontrar*)
        è stato un (onore|privilegio|regalo)
        (mi|ci) (hai|ha|avete) (aiutat*|salvat*|evitat*|risparmiat*|regalat*|fatto bene|tirat*)
        ti devo (un|una)
        (sei un|sei una) (grande|tesoro|mito)
        (grazie|ringrazi*|grat[oaie]|gratitudine|riconoscen*)
        (che|è stata una|è stato un) (bello|bella|piacere|gioia|bellezza|fortuna|bel|spettacolo)
        (apprezz*)
        (piacere|gioia|onore|bello|felice|lieto|lieta|contento|contenta|fortuna|piaciuto|bellissimo|prezioso|fantastico|divertente) ~ (di|aver*|avervi|conoscer*|averti|averla|averlo|incontr*|parl*|chiacchier*|veder*|rivedert*|rivederla|scambiare|la nostra|il nostro|la chiacchierata|l'incontro|sentir*|ascoltar*|che|poter)
        (è stato|è stata|è) ~ (un |una |davvero |proprio |molto )*(vero |grande |autentico )?(piacere|gioia|onore|bello|bella|utile e piacevole)
        (mi (è|ha|hanno)) ~ (piaciuto|piaciuta|fatto piacere|fatto molto piacere) ~ (conoscer*|parlare|incontr*|la nostra|il nostro|chiacchier*|molto|tanto|poter|vedere|sentire|ascoltare)?
        (molto|davvero|così|che) ~ (gentile|generos*|carin*|cortese|disponibile) ~ (a|da|tuo|suo|da parte|con)
        (gentilezza|generosità|disponibilità) (di|nel|con)
    """,
    recall="""
        (lei|tu|voi|mi|ci|che|come|cui|il tuo team|il suo team) ~ (ha|hai|avete|aveva|avevi|avevate)? ?(detto|raccontat*|raccontav*|accennat*|spiegat*|descritt*|mostrat*|condivis*|suggerit*|consigliat*|chiest*|parlat*|parlav*|fatto|fate|fa|dett*|usa|usate|coordina|guida*|dirige|apert*|aprite|aperto|pubblicat*|scritt*|propost*|presentat*|citat*|menzionat*|sottolineat*|segnalat*|posto|confessat*|illustrat*|organizza*|gestite|gestisce|diceva*|consigliav*|avete|lavorate)
        (quello che|ciò che|quanto|come|quando|dove|che|perché|il modo in cui|la maniera in cui) ~ (lei|tu|mi|ci|ha|hai|avete|vi|le|suo|tuo|vostro|diceva|dicevi|voi|da voi)
        (suo|sua|suoi|sue|tuo|tua|tuoi|tue|vostro|vostra|vostri|vostre) … (idea|idee|osservazion*|commento|punto|storia|storie|aneddoto|esempio|esempi|consiglio|consigli|domanda|spiegazione|descrizione|racconto|visione|approccio|progetto|progetti|articolo|intervento|lavoro|franchezza|sincerità|frase|suggerimento|trucco|modo|dilemma|esperienza|testo|presentazione|team|libro|riflessione|metafora|dritta|laboratori*|dubbio|scelta|pezzo)
        (rimast*|resta*|penso|pensando|ripenso|ripensando|ripensato|pensare|riflett*|riflettere|testa|mente|colpit*|impression*|attenzione|risuona*|sorpres*|ispirat*|interess*|affascin*|sembrat*|condivido|ricordo|memoria|porto|portato|imparato|segnato|incuriosit*|toccat*|convint*|giro per la testa|trovo|trovato)
        (conversazione|chiacchierata|colloquio|riunione|caffè|pranzo|incontro|visita|chiamata|telefonata|parlato|scambio|discorso|confronto|serata) … (su|sul|sulla|sui|sugli|sulle|di|del|della|dei|riguardo|a proposito|intorno|in|con|alla|al)
        (ho|abbiamo) … (visto|letto|sentito|notato|imparato|appuntato|pensato|segnato|scoperto|parlato|discusso|toccato|riso|confrontat*|condiviso)
        (parlavamo|dicevamo|discutevamo|ci siamo|abbiamo)
        (soprattutto|in particolare|specialmente)
        (l'idea|la storia|la parte|l'immagine|la frase|la questione|la domanda|il consiglio|il punto|l'esempio) (di|del|della|che|su|sul|sulla|per)
        (due|tre|un paio di) (cose|idee|punti)
        di cui (ti|le|vi|mi|ci|abbiamo|parlav*)
    """,
    value="""
        (hai|ha|avrai|avrà|avete|avrete|riceverai|trovi) ~ (da me|da noi)
        (glielo|gliela|te lo|te la|ve lo) (allego|mando|invio|porto|lascio|giro|preparo)
        (in contatto|allego|allegh*|allegat*|in allegato|accludo|acclus*)
        (ti|le|vi|gli|te lo|te la|glielo|gliela|ve lo|lo|la|li) ~ (invio|invierò|inviare|inviato|mando|manderò|mandare|mandato|spedisco|spedirò|passo|passerò|lascio|lascerò|giro|girerò|condivido|condividerò|inoltro|inoltrerò|faccio avere|farò avere|porto|porterò|presento|presenterò|metto|metterò|preparo|preparerò|scrivo|scriverò|consiglio|segnalo|propongo|offro|presto|trasmetto|trasmetterò|fornisco|racconto|do|darò|consegno|consegnerò|anticipo|riporto)
        (invio|invierò|mando|manderò|condivido|lascio|giro|inoltro|ho preparato|ho fatto|ho finito|ho terminato|ho scritto|ho montato|ho rifatto|ho riscritto|ho provato|ho testato|ho applicato|ho letto|ho iniziato|ho cominciato|mi sono iscritt*|iscritt*|ho ordinato|ho comprato|ho riassunto|ho rivisto|ho aggiornato|ho calcolato|ho disegnato|ho cercato|ho trovato|ho parlato con|ho contattato|ho seguito|ho messo|ho aggiunto|ho corretto|ho registrato|ho buttato giù|ho abbozzato|ho raccolto|sto preparando|sto rifacendo|sto già|sto leggendo|sto scrivendo|messo in pratica|già rifacendo|ho chiesto|ho già|l'ho)
        (ecco|qui|sotto|di seguito) ~ (trova|trovi|trovate|c'è|ci sono|il|la|lo|i|le|gli|un|una|l'|lascio|ti|le)
        (link|collegamento)
        (come|così come|secondo quanto) ~ (promess*|d'accordo|accordat*|concordat*|conven*|anticipat*|dett*|richiest*|deciso|pattuit*|accennat*|stabilit*|rimasti)
        (avevo promesso|ho promesso|promess*|le promettevo|ti promettevo)
        (potrebbe|potresti|potreste|può|puoi|potrei|posso|sarebbe|saresti|saprebbe|sapresti|conosce|conosci|riesci|riesce) ~ (dirmi|indicarmi|presentarmi|presentarti|presentarle|consigliarmi|inoltrar*|passar*|mostrar*|inviar*|mandar*|chieder*|visitar*|aiutar*|prestar*|vedere|prendere|chi|a chi|qualcuno|raccontar*|possibile|metter*|suggerir*|segnalar*|farmi|farti|girar*)
        (a chi|chi è|chi si occupa|la persona giusta|qualcuno (del|dei|della|che))
        (se|magari|forse|nel caso|casomai) ~ (può|possa|potesse|fosse|è|vi|ti|le|serv*|torna*)? ?(util*|serv*|serve|aiut*|interess*|comod*|essere utile|tornare utile)
        (util*|serv* a|aiut*|tornare utile|interessar*)
        (se|quando|appena|qualora|dovesse) … (posizione|posto|opportunità|ruolo|progetto|bando|occasione|selezione) … (apr*|liber*|present*|nasc*|compar*)
        (pens*|ricord*|tene*|teness*|tener*) ~ (a me|di me|presente|in considerazione|conto)
        (ricandidar*|riprovar*|candidarmi|presentarmi|future (posizioni|opportunità|selezioni))
        (nel frattempo|intanto|da allora|stamattina|già|da ieri) ~ (ho|sono|sto|l'ho|mi|ne ho)
        (entro|per|prima di) ~ (lunedì|martedì|mercoledì|giovedì|venerdì|la settimana|fine) ~ (ti|le|vi|ricev*|avr*|mando|invio|arriv*|trover*)
        (riceverà|riceverai|riceverete|avrà|avrai|avrete|troverà|troverai) ~ (da me|da noi|un|una|il|la|lo|mio|nostro|qui)
        (prossimi passi|prossimo passo|da parte mia|dalla mia parte|per parte mia|me ne occupo|a mio carico)
        (volentieri|felice|lieto|lieta|contento|contenta|piacerebbe|con piacere) ~ (di |a )?(inviar*|mandar*|condivider*|aiutar*|presentar*|mostrar*|collaborar*|dare|darti|darle|partecipare|passar*|preparar*|ospitar*|se pens*|metter*|far*|esser* considerat*|venire|contribuire)
    """,
    close="""
        (conta|conti|contate) su di me
        (urla|urli|grida|correggimi|mi corregga)
        (sono|sarò) (sempre )?(qui|qua)
        mi adatto
        per (qualunque|qualsiasi|ogni) (altra |altro )?(cosa|domanda|dubbio|necessità|esigenza|chiarimento|informazione|evenienza)
        (senza|nessun*|zero|niente|non c'è|né) ~ (fretta|impegno|pressione|problema|problemi|urgenza|obbligo|stress|ansia|premura|vincolo|vincoli|complimenti)
        (non) ~ (necessario|serve|fretta|urgen*|c'è fretta|si preoccupi|ti preoccupare|preoccuparti|vi preoccupate|serve (una )?risposta|occorre|esit*|c'è problema|è un problema|importa|fa niente|si senta|sentirti|c'è bisogno|mi aspetto|aspetto|è il momento|è urgente|si disturbi)
        (quando|se|appena|qualora|nel caso|dove|ogni volta che) ~ (vuoi|vuole|vorrà|vorrai|volete|vorrete|può|puoi|potrà|potrai|potete|preferisc*|le|ti|vi|ha|hai|avete|avrà|avrai|c'è|serv*|un giorno|ci|ne|lo|la|qualcosa|desider*|ritiene|riten*|crede|con|capita|dovess*|ancora|non|aveste|avessi|avesse|poi|il|i|più|fosse|si|in|è) ~ (vuole|vuoi|comod*|domand*|dubb*|tempo|modo|va|momento|bisogno|serve|interessa|voglia|piacer*|utile|calma|meglio|pare|sembra|qui|occasione|riprend*|possibile|mano|chiar*|rimand*|mezzo|poss*|minuto|torna|senti*|cerc*|volentieri|post*|posizion*|allarga|cambi*|adatt*|capita)?
        quando (vuoi|vuole|vorrà|vorrai|può|puoi|potrà|potrai|le sarà comodo|ti sarà comodo|le fa comodo|ti fa comodo|preferisce|preferisci|ti va|le va|capita|crede|credi|vi va|volete)
        (resto|rimango|sono|sarò|saremo|resteremo|restiamo|mi trova|mi trovi|mi trovate) ~ (a |sempre |naturalmente |comunque |ben |a sua |a tua |molto |più che )*(disposizione|disponibile|qui|felice|liet[oa]|content[oa]|aperto|aperta|in ascolto)
        (sono qui|son qui|ci sono|io ci sono|fai un fischio|fammi sapere|mi faccia sapere|fatemi sapere|fammi un cenno|basta un|mi dica|dimmi|ditemi|scrivimi|mi scriva|scrivetemi|chiamami|mi chiami|chiedi pure|chieda pure|dica pure|scriva pure|scrivi pure|contattami|mi contatti)
        (con calma|con comodo|tranquill*|prenditi|si prenda|prendetevi|a tuo ritmo|con i tuoi tempi|con i suoi tempi|nei tempi|liberamente|sentiti liber*|si senta liber*|a tempo debito|tutto il tempo)
        (capisco|comprendo|immagino|so|sono consapevole|suppongo|mi rendo conto) … (impegnat*|selezione|tempo|tempi|pien*|agenda|molt*|tant*|settimana|altr*|decisione|perfettamente|richied*|trasloco|periodo|giornat*|bene|procedur*|no|candidatur*)
        (in bocca al lupo|buon lavoro|buona (fortuna|giornata|settimana|serata|continuazione|prosecuzione|domenica|estate)|buon (proseguimento|inizio|fine|weekend|viaggio|natale|rientro|anno|tutto)|buone (feste|vacanze|cose)|tanti auguri|auguri|auguro|auguriamo|ogni bene|il meglio)
        (a presto|alla prossima|ci vediamo|ci sentiamo|arrivederci|a risentirci|restiamo in contatto|rimaniamo in contatto|teniamoci in contatto|tenersi in contatto|restare in contatto|rimanere in contatto|continuare (la conversazione|il discorso|a parlare)|riprendere il discorso|proseguire (la conversazione|il discorso))
        (spero|mi auguro) ~ (di |che )?(riveder*|rivederci|incontrarci|incrociar*|risentir*|che ci|poter*|ci si|aiuti|possa|sia utile|ci sarà|torni|capiti)
        (rimandiamo|rimandare|spostiamo|aspettiamo|aspetto|attendo|posso aspettare|possiamo aspettare|rinviamo|si rimanda) ~ (senza|volentieri|tranquill*|con calma|pure|il tempo|la|quando|e)?
        (se no|altrimenti|in caso contrario|sennò|se non) ~ (nessun problema|niente|pazienza|amici|fa nulla|non importa|fa lo stesso|va bene|è il caso|è il momento|ti va|le va|serve|interessa)
        (va (benissimo|bene) (così|lo stesso|comunque)|nessun problema|non fa niente|fa nulla|pazienza|ci mancherebbe|come preferisc*|come vuol*|decida lei|decidi tu|in ogni caso|ad ogni modo|comunque sia|comunque vada|la mia porta|a sua discrezione|nessun impegno)
        (attendo|aspetto|in attesa|resto in attesa) ~ (di )?(un |una |il |la |sue |tue |suo |tuo |vostro |vostre )*(suo |tuo |vostro )?(riscontro|risposta|cenno|notizie|parere)(?![^.!?]*(urgent|rapid|brev|domani|oggi|subito|presto|entro))
        (sarebbe|sarà|sarò|sarei|saremmo|mi farebbe|mi farà|mi piacerebbe|piacerebbe) ~ (un piacere|bello|felice|liet[oa]|content[oa]|piacere|continuare|riprendere|sentir*|rived*|sapere|poter|un onore|scambiar*|parlar*|approfond*)
    """,
    deed="""
        (ho|abbiamo|l'ho|li ho|le ho|ne ho|mi sono|ci siamo) (già |anche |poi |subito )?(?!già|anche|poi|subito|avuto|sentito|pensato|ripensato|imparato|visto|voluto|potuto|conosciuto|apprezzato|amato|trovato|parlato|parlare|discusso|incontrato|inviato la|mandato la|presentato|ricevuto|riflettuto|capito|letto|molto|tanto|bisogno|inoltrato la candidatura|saputo|avviato)\\w+(ato|uto|ito|tto|so|sto|erto|ata|ati|ate|lto)
        (sto|stiamo) (gia |anche )?(prepar|facend|finend|scriv|mont|prov|rifac|riscriv|cerc|complet|lavor|raccogl|legg)\\w*
        (preparero|faro|guardero|cerchero|chiedero|chiamero|portero|finiro|scrivero|provero|rivedro|prendero|prenoto|propongo|offro|suggerisco|invito|consiglio|mi occupo|vedo di|provo a|passo a|porto|vado a|chiedo)
        (ti|le|vi|glielo|te lo|ve lo) (\\w+ero|\\w+iro|faro|daro|diro)
        (ho appuntamento|occhiata)
        (facciamo|mettiamo|proviamo|mandiamo|portiamo|prepariamo|verifichiamo|faremo|proveremo|manderemo|\\w+eremo) (il|la|lo|i|le|gli|un|una|con|tutto)
        (aiut*|dare una mano|una mano|offr*|sugger*|propo\\w*|consigli*|invit*|prestare|prestarti|prestarle|raccont*|util*|serv*|accompagn*|collabor*|partecip*|mostrar*|far* vedere|farle vedere)
    """,
    softener="""
        (goda|goditi|godetevi|saprò dire|racconterò|sono qui|buon lavoro|aspettare|liberamente|qualunque|comunque|o no|come (vuole|preferisc*|crede)|ricambi*|ti aggiorno|divertita|divertito|se|auguri|bell[oa]|solo se|quando|appena|qualora|nel caso|spero|magari|piacere|piacerebbe|volentieri|capisco|comprendo|aspett*|attend*|pazien*|fortuna|lupo|successo|felice|liet[oa]|buon|buona|tranquill*|forse|calma|disposizione|augur*|chissa|curios*|contento|contenta|comodo)
    """,
    cliche="""
        (solo|soltanto|semplicemente|giusto|unicamente) ~ (per|un|volevo|voglio|vorrei|una) ~ (sapere|dare|fare|vedere|verificare|confermare|chiedere|capire|aggiorn*|ricordar*|sollecit*|promemoria|avere|follow*|controllare|assicurarmi|sondare)
        (volevo|vorrei|scrivo|scrivevo|torno|ritorno) ~ (solo|soltanto|semplicemente|giusto|a scriver*|a contattar*|a farmi|nuovamente|di nuovo) ~ (sapere|capire|chiedere|verificare|viva|vivo|sentire|per|solo|su|riguardo)
        (follow[- ]?up|fare un seguito|sollecit*|dare seguito)
        (gentile|piccolo|breve|amichevole|cortese|semplice) ~ (promemoria|sollecito|reminder|follow-?up|remind|cenno)
        (riprendo|ripren*|facendo seguito|faccio seguito|in riferimento|con riferimento|in merito) ~ (alla|al|la|il|a) ~ (mia|mio|precedente) ~ (mail|e-mail|messaggio|ultima|precedente|candidatura|comunicazione|scorsa)
        (spero|sperando) ~ (che|di) ~ (questa|questo|la|il|mia) ~ (mail|e-mail|messaggio|presente) ~ (trovi|la trovi|ti trovi|vi trovi|trovar*)
        (spero che (tu stia|lei stia|stia) bene|spero che (tutto )?(vada|proceda) bene|spero tu stia bene)
        (non ho) ~ (ancora |più |mai )?(ricevuto|avuto) ~ (risposta|notizie|riscontro|feedback|alcun*)
        (ha|hai|avete) ~ (avuto|potuto|ricevuto) ~ (modo|occasione|tempo|opportunità|leggere|vedere|guardare|la mia|il mio|l'occasione|l'opportunità|visionare|mia) ~ (di (vedere|leggere|guardare|valutare|visionare|dare)|mail|candidatura|messaggio|cv|curriculum)?
        (a che punto|a che punto è|a che punto siamo|come procede|come sta andando|come va) ~ (la mia|la selezione|il processo|siete|la cosa|con)?
        (in cima|riportare) ~ (casella|inbox|posta)
        (farmi (vivo|viva|sentire)|farmi risentire|battere un colpo|dare un'occhiata alla mia)
    """,
    pressure="""
        nessuno (risponde|ha risposto|mi risponde|richiama)
        (sono|ormai|già) ~ (mail|email|messaggi|telefonate) che
        (urgente*|urgenza|al più presto|quanto prima|il prima possibile|prima possibile|immediat*|subito|all'istante|senza indugio|asap|tempestiv*|nel più breve tempo|a stretto giro|sollecit*|improrogabil*|tassativ*|rapid*|al più tardi|entro e non oltre) … (risposta|rispond*|riscontro|decisione|decid*|conferm*|notizie|sapere|chiam*)
        (risposta|rispond*|riscontro|decisione|decid*|conferm*|notizie|sapere|chiam*) … (urgente*|urgenza|al più presto|quanto prima|il prima possibile|prima possibile|immediat*|subito|all'istante|senza indugio|asap|tempestiv*|nel più breve tempo|a stretto giro|sollecit*|improrogabil*|tassativ*|rapid*|al più tardi|entro e non oltre)
        (ho bisogno|abbiamo bisogno|necessito|esigo|pretendo|mi serve|mi serv*|ci serve|richiedo|voglio|devo|dobbiamo|mi aspetto|attendo) ~ (di |che |una |un |la |il |sua |tua |vostra |sapere|avere|ricevere|chiudere|assolutamente )… (risposta|decisione|conferma*|rispond*|riscontro|entro|oggi|domani|prima|definitiv*|impegno|subito|presa di posizione|decid*)
        (rispond*|conferm*|decid*|decisione|risposta|riscontro|mi dica|dimmi|ditemi|faccia sapere|fammi sapere|fatemi sapere|firm*|sapere|chiam*) … (entro|prima di|entro e non oltre|al massimo|non oltre|per) ~ (domani|oggi|stasera|mezzogiorno|lunedì|martedì|mercoledì|giovedì|venerdì|la fine|fine (giornata|settimana)|le \\d+|le ore|\\d+ ore|24|48|\\d+ giorni|questa (sera|settimana)|la giornata)
        (altra|altre|altri|un'altra|un'|diverse|seconda|migliore|migliori|più) ~ (offerta|offerte|proposta|proposte|azienda (mi|interess|che)|aziende (mi|interess|che|sono)|candidat* in attesa|interessat*|acquirent*|client* interessat*|fornitor*|selezioni avanzate)
        (altrimenti|in caso contrario|se no|sennò|diversamente),? ~ (dovrò|dovremo|sarò|saremo|accetterò|accetto|cercherò|andrò|vado|considererò|ritirerò|firmerò|non potrò|mi vedrò|mi rivolgerò|riterrò|darò per|perder*)
        (ultima|ultimo|ultime|ultimi) ~ (possibilità|occasione|avviso|chiamata|promemoria|posti|messaggio|mail|giorno|sollecito|opportunità|tentativo)
        (aspetto|aspettiamo|attendo|attendiamo) … (in settimana|in giornata|entro (oggi|domani|luned*|marted*|mercoled*|gioved*|venerd*|sabato|domenica|la|il|fine|e))
        (scadenza|scade|scadono|deadline|ultimatum|termine ultimo|si esaurisc*|prima che sia (troppo )?tardi|non (posso|possiamo) (più )?(aspettare|attendere)|il tempo (stringe|scade|passa)|si affretti|affrettati|affrettatevi|solo (fino a )?(oggi|domani)|solo per oggi|per un tempo limitato|non perder* (l'occasione|quest)|decidetevi|decida subito|restano pochi|ho fretta)
        (seconda|terza|quarta|secondo|terzo|quarto|ennesim*) ~ (volta che (ti|le|vi|scrivo)|mail|e-mail|messaggi|messaggio|tentativ*|solleciti|sollecito|promemoria|telefonat*)
        (già|vi|ti|le) ~ (ho|abbiamo) (già )?(scritto|chiamato|mandato|inviato|contattato|telefonato|chiesto|sollecitato) ~ (volte|già)
        (sono|siamo|ancora|tuttora|a oggi|ad oggi|finora) ~ (ancora |sempre )?(senza|in attesa|non|nessun*) ~ (risposta|notizie|riscontro|risposto|ricevuto|saputo|avuto|di una|di un|della|del|vostr*|su*|tu*)
        (perché|come mai|com'è possibile) ~ (non|nessuno|ci mett*|tanto|ancora|così)
        (non (mi|ci) (hai|ha|avete|hanno) ~ (risposto|richiamato|scritto|detto|fatto))
        (ignor*|mi deve una|mi devi una|mi dovete|pretendo|merito una|deve (rispondere|decidere|darmi)|devi (rispondere|decidere|darmi)|dovete (rispondere|decidere|darmi))
    """,
    pleading="""
        (supplic*|imploro|implor*|scongiur*|ti prego|vi prego|la prego|per favore,? per favore|dispera*|per l'amor|per carità|vi scongiuro|in ginocchio|prego in tutti)
        (dia|dammi|mi dia|datemi|darmi|date|concedet*|conced*|merito|mi lasci|lasciami|offra|dare) ~ (una|un'|questa|la|un'altra|altra|mia|ultima|solo una) ~ (possibilità|opportunità|chance|occasione)(?! di (parl*|vedere|conoscere|leggere|confrontar*))
        (una|un'|un'altra|ultima|unica|piccola|sola) ?(ultima |piccola |seconda |sola |altra )?(chance|possibilità) (per favore|vi prego|la prego|ti prego|di dimostrare|di lavorare)
        (farei|faccio|farò|accetto|accetterei|accetterò) ~ (qualsiasi|qualunque|di tutto|tutto|ogni)
        (qualsiasi (lavoro|posizione|mansione|stipendio|condizione)|qualunque (lavoro|posto)|a qualunque costo|a ogni costo|costi quel che costi)
        (ho|abbiamo) ~ (assoluto |davvero |veramente |disperato |tanto |un |molto |estremo |proprio )*(bisogno) (di|del|della|dell'|di questo|di questa) ?(questo|questa|un|lavoro|lavorare|posto|possibilità|soldi|aiuto|contratto|impiego|vostro aiuto|stage)
        (ultima|unica|sola) (speranza|possibilità|ancora)
        (affitto|bollette|mutuo|la mia famiglia|i miei figli|disoccupat*|senza lavoro|senza soldi|allo stremo|nessuno mi (risponde|vuole|chiama|dà)|distrutt*|devastat*|a pezzi|eternamente grat*|il sogno della mia vita|lavoro dei miei sogni|il mio sogno|significa tutto|è tutto per me|la mia vita|non dormo|dipende da (voi|lei|te)|conto su di (voi|lei|te)|pietà)
        (scus*|perdon*|mi dispiace|chiedo scusa|sono mortificat*) ~ (se |per |il |la |di |del |della |davvero |molto |tanto |ancora |l' |lo |che |le |ti |vi )*(disturb*|insist*|dispiaciut*|assillant*|invadent*|pesante|disturbo|importun*|rompo|scoccio|scocciat*|seccatura|riscriv*|scrivo (ancora|di nuovo)|rubo|rubare|insistenza|petulan*|fastidio)
        (non (voglio|vorrei|intendo)) ~ (disturbar*|essere (pesante|invadente|insistente|assillante)|importunar*|insistere|rubar*|assillar*|seccar*)
        (non sono nessuno|cambier* la vita|mille scuse)
        so (bene )?(che |di )(non (sono|essere|avere)|essere solo)
    """,
    rearguing="""
        con (tutto il|il dovuto) rispetto
        (ragioni|argomenti|motivi|motivazioni|spiegazioni|decisione|giustificazione) ~ non ~ (regg*|convinc*|mi|sono|hanno|corrispond*|tengono)
        (chiedo|prego|potreste|potrebbe|potresti|vi|di) … (esamin*|guard*|rived*|valut*|consider*|legg*|riguard*) ~ (un'altra volta|di nuovo|nuovamente|senza pregiudizi|una seconda volta)
        (non (sono|siamo) ~ d'accordo|disaccordo|dissento|non condivid*|non accett*|non posso accettare|mi rifiuto|contest*|metto in discussione|ribatt*|obietto|impugn*)
        (riconsider*|ripensare (alla|la|questa)|ripensi|ripensiate|ripensarci|ripensateci|ci ripensi|rivalut*|riesamin*|riveder* (la|questa|tale|vostra|sua) (decisione|scelta|valutazione|posizione)|rivedere la|rivediate|rivedeste|cambi* (idea|parere|opinione)|tornare sui (vostri|suoi|tuoi)|tornare sulla|ricorso|fare appello|appellarmi|valutare (di nuovo|nuovamente)|seconda valutazione|nuova valutazione|prendere di nuovo in considerazione)
        (fraintes*|frainten*|equivoc*|giudicat* male|valutat* male|male (interpretat*|giudicat*|valutat*|compres*)|(avete|ha|hai|hanno) capit* male|interpretat* male|compres* male|sottovalut*|sminui*|non (mi )?(avete|ha|hai|hanno) ~ (ascoltat*|capit*|compres*|chiest*|lett*|guardat*|vist*|considerat*|valutat*|tenuto conto))
        (ingiust*|arbitrari*|discriminat*|infondat*|incomprensibil*|parziale|errore (non|nel|di valutazione|grave|vostro|da parte)|(commett*|fatto|fate|facendo|fa) ~ (un )?(grave |grosso |grande )?errore|(vi|si|ti) ~ (sbagl*|state sbagliando|sta sbagliando|sbagliate)|sbagliat*|vi sbagliate|si sbaglia|ti sbagli|avete torto|decisione sbagliata|persona sbagliata|scelta sbagliata)
        (continuo|sono|resto|rimango|credo|ritengo|penso|secondo me|insisto|io) … (miglior candidat*|il migliore|la migliore|la persona (giusta|ideale|perfetta|adatta)|più qualificat*|convint* (che|di) ~ (meritar*|essere|sono|ero|aver)|merito|meritavo|all'altezza|ideale per il|perfettamente in grado)
        (ero|sono|sarei stat*|fossi) ~ (la candidata migliore|il candidato migliore|la migliore|il migliore|la più|il più)
        perché … (non avete scelto|non mi avete|non sono stat*|non mi|scartat*|rifiutat*)
        (più|meglio) ~ (qualificat*|preparat*|adatt*|espert*|titolat*) ~ (di|che|degli|dei)
        (al contrario|tutt'altro|contrariamente a|in realtà (io )?(ho|avevo|sono|l'ho)|invece (io )?(ho|sì|sono)|non è (vero|giusto|così|corretto)|non (ha|sta) ~ (senso|fondamento|logica|in piedi)|è falso|non corrisponde|ce l'ho eccome|eccome)
        (chiarire (la mia|il mio|che|alcuni|i miei)|difender* (la mia|il mio|i miei)|rettific*|correggere (la vostra|il vostro|la sua|l'impressione)|dimostrar* (che|il contrario|vi)|provare (che|il contrario)|precisare che|giustificare i|mettere i puntini)
        (non) ~ (capisco|comprendo|riesco a capire|riesco a comprendere|mi spiego|mi capacito|vedo|concepisco|mi è chiaro|trovo giust*) ~ (la|il|sua|tua|vostra|perché|come|questa|per quale|i motivi|le ragioni|cosa)
        la mia risposta ~ (era|è stata|è) ~ (corretta|giusta|esatta|buona|quella giusta|adeguata)
        (esigo|merito|voglio|pretendo|chiedo|mi aspetto|gradirei|mi dovete) ~ (una|che|delle|mi|la|il|dei) ~ (spiegazion*|giustificazion*|vera ragione|motivo reale|scuse|spiegh*|chiariment* sulla decisione)
        (pentir*|ve ne pentirete|se ne pentirà|peggio per (voi|lei|te)|ci perdete voi)
    """,
    status="""
        (novità|notizie|aggiornament*|sviluppi|qualche risposta|qualche decisione|esito)
        (stato|situazione) (di|del|della)
        (a che punto|come procede|come sta procedendo|come va|come prosegue|in che fase)
        (avete|ha|hai|hanno|è stata|si è) ~ (già |poi |infine )?(decis*|scelt*|preso|presa|fatto una|definit*)
        (quando|entro quando|per quando) ~ (sapr*|potr*|avr*|saprò|pensa*|decid*|prevede*|prevedete|ci sarà|conta*)
        (decisione|processo|candidatura|selezione|prossimi passi) … \\?
        (sapere|chieder*|domandar*|capire) ~ (se|come|quando|a che) … (decis*|processo|candidatura|selezione|posizione|novità|prossimi|ruolo|aggiornament*)
    """,
    negation="(grazie|ringrazio|non|senza|nessun|nessuna|nessuno|niente|nulla|mai|né)",
    greeting="""
        (ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|gentil(e|issim[oa])|car[oaie]|carissim[oa]|egregi[oa]|spettabil[ei]|spett.?(le)?|stimat[oa]|pregiat(o|a|issim[oa])|illustre|hey|ehi|chiar.mo|dott.?|dottor|dottoressa|signor|signora|ing.|avv.|prof.?)
    """,
    nobody="""
        (a chi di (competenza|dovere)|alla (cortese )?attenzione|alla c.a.)
        (spettabil|spett.le|spett|spett.)(e|i|le)? ?(azienda|ditta|società|team|studio|ufficio|redazione|selezion*|direzione|hr)
        (gentil|car|egregi|stimat|pregiat)(e|i|o|a|issimi|issima|issimo|e/i|i/e|o/a)? (signori|signore e signori|signore/a|signor/a|team|tutti|tutte|responsabil*|selezionator*|recruiter|ufficio|amici|collegh*|client*|candidat*|staff|redazione|hr|risorse|azienda|signore o signora|direttore del personale)
        (ciao|salve|buongiorno|buonasera) ?(a )?(tutti|tutte|team|ragazzi|gente|amici|staff|a voi)
        signori
    """,
    honorific="""
        (gentil(e|issim[oa])|egregi[oa]|stimat[oa]|pregiat(o|a|issim[oa])|illustre|buongiorno|buonasera) (dott.?(ssa)?|dottor|dottore|dottoressa|professor|professore|professoressa|signora|ingegnere|avvocato|avvocata|architetto|direttore|direttrice)
    """,
    sign_off="""
        (un (saluto|caro|cordiale|abbraccio)|saluti|cordiali saluti|cordialmente|distinti saluti|con (i migliori|cordialità|stima|affetto|gratitudine|i più)|cari saluti|tanti saluti|grazie|grazie (mille|ancora)|a presto|a (risentirci|rivederci)|abbracci|un bacio|baci|buona|buon|in fede|sinceramente|con osservanza|la saluto|ti saluto|ciao|inviato da|suo|tuo|sua|tua|ti abbraccio|resto a|molti)
    """,
    stock="""
        abbia* abbiamo abil* abit* accad* acced* accenn* accett* accogl* accolt* accord* accur* acquis* ades* adesso adatt* affascin* affid* affin* afferm* affront* agenda aggiorn* aggiung* agli agosto aiut* alcun* all alla alle allegat* allegr* allo allor* almen* alto altr* altra amab* ambient* ambiz* amic* ammir* ampi* analis* anche ancor* andar* and* anim* ann* anno anni annunc* anzi aperto* apert* appar* appass* appen* applic* apport* apprend* apprezz* approcc* approfond* april* argoment* arricch* arriv* articol* ascolt* aspett* aspir* assai assolut* atmosf* attegg* attenz* attent* attend* attesa* attiv* attivit* attravers* attual* aumen* augur* auspic* avant* avanz* aver* avev* avere avrei avut* azien* azienda aziendal*
        basat* base* bast* bell* bello* bene benef* benv* bisogn* brav* brev* breve* brillan* buon* buona*
        caff* calor* cambi* camp* candid* capac* capir* capi* capit* caric* carrier* cas* caso cent* cerc* cert* certa* cer* chiacch* chiam* chiar* chied* chiest* ciao ciasc* circa client* clima cogl* coinvolg* collab* colleg* colloqui* colp* colpit* comod* com* come cominc* comm* commer* comp* compag* compet* complet* compless* complim* comport* comprend* compr* comun* comunic* comunque concett* concord* concret* condiv* condivid* condiz* conferm* confid* confront* conoc* conosc* conoscenz* consegn* consid* consigl* consult* contatt* content* contest* continu* contribu* conven* convers* convint* cooper* cordial* corri* corrispond* cors* cortes* cos* cosa* cose cosi cost* costru* creat* creativ* cred* crea* cresc* crescit* cui cuor* cultur* cura* curios* curric*
        dagli dall* dalla dapprim* data dare dat* davver* decid* decis* dedic* degli dell* della delle dello dent* desc* desid* desider* dett* dettagli* dicembr* dic* dieci diff* differ* difficil* dim* dimostr* dinam* diplom* dir* dire dirett* direzion* disc* discuss* disp* dispon* disponib* dispos* dist* dive* diver* divers* document* domand* doman* domenica dopo dove dovut* dov* due dunque dur* durant*
        ecc* eccell* eccez* ecco effett* effic* effici* egreg* elabor* element* ell* email* emerg* emoz* energ* enorm* ent* entr* entramb* entus* entusiasm* epoca ering* esam* esem* esempi* eserc* esig* esper* esperienz* espert* espr* espress* esse* esser* estrem* esig* etc event* evid* evol*
        facc* facci* facil* fam* famigl* fantast* far* fare fatt* fatto favor* febbraio feedback felic* ferm* fianc* fiduc* figur* fin* fine final* finor* firm* foc* fond* fondament* form* formaz* fornir* fors* forse fort* fortun* forz* fosse* franc* frattemp* fret* fronte funz* funzion* fuor* futur*
        gener* general* genere* gent* gentil* genn* gennaio gest* gestion* gia giorn* giornat* giov* giovedi gioved* giud* giugno giust* glob* grad* gradev* grand* grat* grazie* grazi* grup* gruppo* guid* guard*
        hann*
        idea* idee ideal* identit* ieri illustr* imag* immag* immagin* immens* impar* impat* impegn* impiego* implic* import* important* impression* impuls* inc* incl* incontr* incontro* increm* incred* incurios* indic* indirizz* individ* industr* infin* info* inform* informaz* iniz* iniziat* innov* inolt* inoltre insegn* inser* insiem* insieme inspir* ispir* integr* intel* intend* intens* interess* intern* intervis* intraprend* introd* invec* invest* invi* invit*
        lanc* largo* larga lasc* lat* lato lav* lavor* lavora* lavorativ* legat* legg* lett* lettera* liber* libero liet* linea* line* link* list* livell* local* lont* loro luglio lung* lunedi luned* luogo
        maggio maggior* mai mail mand* man* maner* mano marzo martedi marted* mass* mattin* mediant* medes* megl* meglio membr* memor* meno ment* mente mentr* menzion* mercat* mercoled* mese* mesi mess* messag* metod* mett* mezz* miglior* migli* min* minut* mio mia mie miei mission* mod* modo modal* moltiss* molt* molto moment* mond* mondo mostr* motiv* motivaz* motivo movim* much*
        nat* natur* necess* negl* negli nell* nella nemmen* nessun* nient* nom* nome* norm* nost* nostra* not* nott* nov* novemb* novit* nulla nume* numer* nuov* nuova*
        obb* obiett* occasion* occup* offer* offr* offert* ogg* oggi ogni oltre onest* onor* oper* opin* opport* opportun* oppure ora* orar* ordin* organ* organizz* orgogl* orient* ott* ottim* ottobr* otten*
        pag* pagin* parec* par* pare* parl* parlat* parol* part* parte* partic* particol* partec* partner* pass* passat* passion* pens* pensier* perc* perch* percors* perf* perfett* period* perm* permess* permet* pers* person* persona* personal* pert* piac* piacer* piacev* pian* piano* picc* piccol* pien* piu poc* poch* poi poiche pom* pomerigg* port* posit* posiz* posizion* poss* possib* possibil* posso post* posto* pot* potenz* poter* potreb* prat* preced* precis* prefer* preg* prend* prenot* prep* prepar* pres* presenz* present* presso prest* prest* prev* prezios* prima* primo primo* princip* priorit* privat* privileg* prob* problem* proce* proced* process* processo* prod* prodott* prof* profession* profil* profond* progett* program* progress* promess* promett* pront* propon* propos* propost* propr* proprio prosegu* prospett* prossim* prov* pubbl* punt* punto* puo pur* pure
        qua* qual* quale* qualc* qualcos* qualif* qualit* quals* qualun* quand* quant* quas* quest* questo* quind* quindi quotid*
        racc* raccont* rag* raggiung* ragion* rapp* rapport* real* realizz* realt* recen* recent* refer* reg* regal* rel* relaz* relat* rend* resp* respons* responsab* rest* resto rice* ricerc* ricev* richied* richiest* ricon* riconosc* ricord* ried* rif* rifer* riferim* riflett* riga* rigu* riguard* rilev* riman* ringraz* ripet* ripens* ris* riscontr* riser* risol* risors* risp* rispett* rispond* rispost* risult* riun* riunion* rius* ruol* ruolo*
        sabato sal* salut* saluto* saper* sap* sapr* sar* sarebb* sarei sbagli* scad* scambi* scel* scelt* scen* sched* scop* scopr* scors* scritt* scriv* sec* secon* sed* seg* segn* segu* selez* selezion* semb* sembr* semp* sempl* sempr* sens* sent* sentir* senza ser* sera* sereno serv* serviz* session* sett* settim* settiman* settor* settembr* sfid* sful* sicur* sign* signific* signor* signora simil* simp* sin* sincer* sing* sistem* situaz* soc* societ* sod* soddisf* sol* solid* solo soluz* somm* son* sono sopra soprat* sorp* sotto spaz* spec* special* specif* sper* spero spess* spess* spieg* spir* spirit* splend* spunt* squad* sta* staff* stag* stai stam* stamatt* stand* stat* stata* stess* stesso* stim* stimol* stor* straord* strateg* strum* strument* strut* struttur* stud* studi* stup* sub* succes* success* sugg* suggest* suit* sup* super* support* svil* svilupp* svol*
        tal* tale* talent* tant* tanto tard* team tecn* tecnic* tecnol* tel* telef* tem* temat* tempo* temp* tend* ten* tener* term* termin* terr* terz* test* testo tien* time tip* titol* tocc* tono torn* tot* total* tra traccia* tram* trasm* tratt* trov* tutt* tutto tuttav* tutti
        uff* uffic* ult* ulter* ultim* uman* unic* unir* uni* univ* uomo util* utile* utilizz*
        val* valid* valor* valore* valut* vant* var* vari* vast* ved* veder* veloc* vendit* venerd* ven* venir* ver* verament* vera* vero* vers* vers* vest* via vicin* vien* vis* vision* visit* vist* vita* vitale viv* vivac* voc* vog* voglia vol* volent* volev* volont* volta* volte vorre* vost* vostr*
        zona
        cv hr pdf ok linkedin ceo srl spa snc dott sig ing avv prof
        quello quella contro quel suoi erano pero deve troppo quelli quelle sulle puoi fanno voglio infatti subito vuoi siano avrebbe causa stanno devo vengono dovrebbe quattro saranno conto facendo ormai quei euro siete cioe cinque dietro abbastanza controllo devono neanche davanti magari nonostante piuttosto possiamo tuoi probabilmente dobbiamo stiamo vogliono vado vanno soltanto versione diventare finalmente maniera ovviamente potuto semplicemente dicono esiste usare prime direttamente avesse basso intorno notizia azione solito andato atto autore usato vogliamo riesco uscire difficolta esattamente finito modello parlando poteva ritorno cercando chiunque dicendo dovrebbero dubbio evitare merito mille ovvero andata avra lasciare lasciato riesce fase origine paio peggio purtroppo sugli vediamo voluto sanno materiale succede uscita altrimenti potete misura regole insomma appunto impossibile oggetto opinione pezzo errore particolarmente seguente conseguenza disposizione finire indietro mancanza rappresenta volete commento iniziare rimast* presto qualche dare rivederla rivedert* bellissim* certo certa sicur* contribut* referenz* serve serva esiti aggiornat* piacevol* ottim* motivat* azienda motiv* gradit*
        rafforza* spiegazio* mansio* reparto istrutti* ribadi* allego benissi* bravissi* avremo innovati* conquista* pienamen* filosof* grinta trasparen* collaborato* produtti* riposta agio notizie impresa
    """,
)  # fmt: skip
