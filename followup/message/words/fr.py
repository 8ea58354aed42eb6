"""French."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (honneur|privilège|bonheur|régal|cadeau)
        (m'a|m'ont|nous a) (vraiment |beaucoup |bien )?(fait du bien|aidé*|éclairé*|rendu service|sauvé*|évité)
        (tu m'as|vous m'avez) (bien |vraiment )?(sauvé*|aidé*|évité|rendu|épargné|offert)
        (je te|je vous) ~ (suis redevable|dois une fière|revaudrai)
        chapeau
        (merci*|remerci*)
        (reconnaissan*|gratitude)
        (je vous|je t'|vous en|t'en|je) ~ sa(is|voir) gré
        (touché*|sensible) ~ (par|de|à) ~ (votre|ton|ta|vos|tes|l')
        (apprécié|apprécie) ~ (votre|ton|ta|vos|tes|notre|nos|l'|le|la|que|de|cet|ce|cette|nos|votre temps|échange*)
        (plaisir|ravi*|heureu*|enchanté*|content*|chouette|agréable|super|génial|sympa|bonheur|joie) ~ (de|d'|pour moi d'|pour moi de|que|d'avoir|à) … (rencontr*|crois*|échang*|parl*|discut*|faire votre connaissance|fait votre connaissance|ta connaissance|retrouv*|revoir|revu*|entendre|entendu*|connaissance|bavard*)
        (très|trop|si|vraiment|tellement|bien) (content*|heureu*|ravi*)
        (quelle|une vraie|grande) (joie|chance|belle)
        c'était (vraiment |très |trop |super )?(chouette|super|sympa|génial|bien|agréable|un bonheur)
        (quel|un|grand|vrai|réel) plaisir
        c'(était|est) ~ (gentil|généreux|aimable|sympa|adorable|chic) ~ (de|à)
    """,
    recall="""
        (vous|tu|votre équipe) … (dit*|disiez|disais|raconté*|racontiez|racontais|évoqué*|évoquiez|évoquais|mentionné*|mentionniez|parliez|parlais|parlé|expliqué*|expliquiez|décri*|montré*|partagé*|confié*|souligné*|suggéré*|conseillé*|recommandé*|posé|demandé*|demandiez|fait*|faites|avez|aviez|avais|utilis*|men*|lanc*|ouvr*|écri*|publi*|organis*|anim*|install*|cherch*)
        (ce|celle|celui|dont|où|comment|pourquoi|quand|lorsque|la façon dont|la manière dont|que) (que )?(vous|tu|chez vous|votre|vos)
        (votre|vos|ton|ta|tes) … (remarque|point|exemple|conseil*|histoire*|anecdote|idée*|question*|observation|description|explication*|récit|regard|vision|approche|projet*|article*|texte|exposé|intervention|conférence|travail|travaux|franchise|phrase|mot|suggestion|piste*|choix|façon|manière|image|formule|astuce|retour*|équipe|atelier|blog|dilemme|méthode|démarche|présentation|témoignage|propos)
        (resté*|reste|trotte*|marqué*|frappé*|retenu*|retiens|repens*|réfléchi*|fait réfléchir|en tête|intrigué*|touché*|interpellé*|séduit*|plu|parlé|paru|convaincu*|surpris*|inspiré*|fait (sourire|rire|penser)|rejoint|résonn*|résonance|noté*|noter|écho)
        (échange*|conversation*|entretien*|discussion*|rencontre|réunion|café|déjeuner|visite|rendez-vous|appel|entrevue|moment) … (sur|autour|au sujet|à propos|de|du|des|à|au)
        (j'ai|je) … (vu*|lu*|entendu*|noté*|appris|compris|remarqué*|retenu*|retiens|découvert*|apprécié*|aimé|adoré|trouvé|pense|repense)
        (nous|on) … (parl*|discut*|évoqu*|échang*|convenu*|ri|abord*|compar*)
        (notamment|surtout|en particulier|particulièrement)
        l'(idée|exemple|histoire|anecdote|image|approche)
        (deux|trois|quelques) (choses|points)
        dont (vous|tu|nous|on)
    """,
    value="""
        (tu auras|vous aurez|tu as|vous avez|tu recevras|vous recevrez) ~ (une|un|le|la|les) ~ (grille|feuille|fiche|page|devis|note|version|liste|tableau|document|proposition|maquette|réponse)
        (en contact|en relation|ci-joint|ci-jointe|ci-jointes|ci-joints)
        ci-(joint*|dessous|après|inclus)
        (pièce jointe|pj|en annexe|annexé*|jointe?s?|le lien|lien vers|les liens)
        (je|j'|nous|on) ~ (vous|t'|te|l'|lui|y|leur|ai|le|la|les)? ?(joins|joint|envoie|envoyer*|envoyé*|enverr*|transmet*|transmis|transmettr*|fais suivre|fait suivre|ferai|partage*|mets en|mettre en|mis en|prépar*|rédig*|résum*|dépos*|laiss*|adress*|communiqu*|présenter*|recommand*|propos*|glisse*|apport*|esquiss*|dessin*|chiffr*|relir*|relu|refai*|refait|repris|reprends|termin*|fini*|test*|essay*|commenc*|inscri*|suivi*|command*|appliqu*|pass*|file|livr*|prêt*|donn*|mont*|compl*|mis à jour|mets|vais|suis allé*|vérifi*|calcul*|not*|rassembl*|retrouv*|trouv*|contact*|écri*|bâti*|construi*|corrig*|complét*|réfléchi à)
        (voici|voilà|en voici|trouverez|trouveras|recevrez|recevras|aurez|auras)
        comme (promis|convenu|évoqué|annoncé|prévu|discuté|demandé|indiqué|entendu|dit)
        (promis*|promesse)
        (pourriez|pourrais|pouvez|peux|puis|auriez|aurais|seriez|serais|accepteriez|accepterais|sauriez|saurais|connaissez|connais)-(vous|tu|je)
        (vous|tu|il|me) ~ (serait possible|pourriez|pourrais)
        (à qui|qui serait|la bonne personne|quelqu'un)
        (utile|serv*|aider*|aide|rendre service|intéress*|inspirer)
        (mettre|mets|mettrai|met) ~ (en (contact|relation|lien)|au propre)
        (si|dès qu'|lorsqu'|quand) ~ (un|une|d'autres|un autre|une autre|l'occasion) ~ (poste*|place|opportunité*|projet*|mission|ouverture|besoin*|offre) … (ouvr*|libèr*|présent*|s'ouvr*|venai*|apparai*|correspond*|rejoin*)
        (pensiez|penserez|penses|pensez|pensais|songiez) (encore )?à moi
        (candidater|postuler|repostuler) (à nouveau|de nouveau|plus tard|une prochaine)?
        (entre-temps|entretemps|depuis|dans l'intervalle|dès ce matin|dès hier)
        (d'ici|avant|pour) (à )?(lundi|mardi|mercredi|jeudi|vendredi|la fin de|demain)
        (prochaine étape|prochaines étapes|de mon côté|de notre côté|à faire)
        (ravi*|heureu*|volontiers|content*|plaisir) ~ (de|pour|d') ~ (vous|t'|te|l')? ?(envoyer|montrer|présenter|partager|relire|aider|donner|faire|venir|passer|transmettre|mettre|prêter|accueillir|tester|participer|avoir votre avis)
    """,
    close="""
        je suis (toujours |bien sûr )?là
        (compte|comptez) sur moi
        (crie|criez|corrige|corrigez|siffle|fais signe|faites signe)
        je m'adapte*
        à ton service|à votre service
        (n'hésitez|n'hésite|sans hésiter)
        (aucune?|pas d'|pas de|sans|nulle?|zéro|ni) ~ (urgence|presse|pression|hâte|souci|problème|obligation|réponse|engagement|stress|précipit*|délai|attente*)
        (rien) ~ (ne )?(presse|urge*|d'urgent|pressé|pressant|vous oblige|t'oblige)
        (ne|n') ~ (presse|urge) ~ (pas|rien)?
        (pas|point|aucunement) ~ (urgent|pressé|pressée|grave|besoin de (me )?répondre|la peine de répondre|attendu*)
        (quand|lorsque|si|dès que|le jour où|au moment qui|à l'heure qui|une fois que|où) ~ (vous|tu|ça|cela|l'envie|le cœur|vos|ton|tes|votre|il|jamais|un jour|besoin|ce n'est|le|la|les|des|c'est|l'occasion|une|on|d'autres) ~ (voul*|voud*|souhait*|convien*|arrang*|pouv*|pourr*|dit|envie|aur*|avez|as|aviez|sembl*|besoin|utile*|temps|moment|question*|chant*|possible|libre*|permett*|permet|permettr*|bouge|bon|cherch*|pass*|gliss*|chang*|ouvr*|tent*|intéress*|présent*|plaît|plait|décid*|pren*|prêt*|disponib*|revien*|souhaitez|désir*|agré*)
        (à|selon) (votre|ta|vos|tes) (convenance|rythme|disponibilité*|guise|aise|agenda|disposition|écoute|service)
        (prenez|prends|prendre) ~ (tout )?(votre|ton|le) temps
        (reste|restons|suis|demeure|serai|serais|me tiens|tiens) ~ (bien |à |naturellement |évidemment |volontiers |toujours |tout )*(disponible*|disposition|écoute|joignable*|là|preneu*|dispo|partant*|ouvert*)
        (serai*|serions|sera*|suis|me ferai*|aurai*|avec) ~ (très |vraiment |toujours |bien |plus |un )*(ravi*|heureu*|enchanté*|content*|plaisir|volontiers|preneu*|partant*)
        (au plaisir|avec plaisir|volontiers|ce sera avec)
        (je comprends|comprendrai*|comprends|je sais|me doute|j'imagine|imagine|j'ai conscience|conscience|je devine) … (agenda*|chargé*|nombreu*|occupé*|temps|pris*|débordé*|déménag*|délai*|bien|parfaitement|priorit*|autre*|semaine*|période|rentrée|non)
        (dites|dis|dites-le|faites|fais|écrivez|écris|appelez|appelle|prévenez|préviens|répondez|réponds)(-le)?(-moi|-nous|moi|nous)? ~ (simplement|signe|savoir|sans|quand|juste|tranquillement|franchement|le|moi|nous)
        (belle|bonne|excellente|bon|joyeuse|beau) ~ (continuation|suite|chance|journée|semaine|fin|route|courage|vacances|soirée|fêtes|réussite|rentrée|week-end|continuation|installation|succès|retour|démarrage|début)
        (je (vous|te|leur)|nous (vous|te)) ~ souhait*
        (à (bientôt|très vite|très bientôt|un de ces jours|la prochaine|plus tard|une prochaine)|au revoir)
        (sinon|si non|autrement|dans le cas contraire|à défaut) ~ (pas|tant|ce n'est|c'est|aucun|nous|on|ça|je)
        (tant pis|peu importe|c'est (tout à fait |très |parfaitement |bien )?(normal|compréhensible|ok|entendu|égal)|pas de mal|ce n'est rien|ça (me )?va)
        (rester|restons|resterons|garder|gardons) ~ (en )?(contact|lien)
        (reporter|reportons|reporte|décaler|décalons|attendre|attendrai|attendrons|attends|patient*) ~ (sans|volontiers|tranquillement|simplement|le temps|patiemment|nous|on|sagement)
        (tu sais où|vous savez où|ma porte|sait-on jamais|sans engagement|libre à (vous|toi)|comme (vous|tu) (voulez|voudrez|préférez|veux|préfères)|à vous de voir|à toi de voir)
        (j'attends|dans l'attente|j'attendrai) ~ (votre|vos|ton|tes|de)(?![^.!?]*(rapide|urgent|imm|prompt|demain|vite))
    """,
    deed="""
        (j'ai|nous avons|on a) (deja |aussi |donc |depuis |tout de suite |meme |justement |bien )?(?!deja|aussi|donc|depuis|tout|meme|justement|bien|beaucoup|ete|eu|apprecie|aime|adore|trouve|pense|repense|reflechi|compris|appris|entendu|vu|retenu|postule|candidate|rencontre|parle|discute|echange|voulu|senti|cru|pu|du|hate|beaucoup (apprecie|aime|pense|repense|appris)|bien (recu|aime|note|compris)|vraiment|hate|toujours|recu|passe)\\w+(e|i|u|is|it|ert|eint|s)
        je (me suis|m'y suis|suis) ~ (inscrit*|mis*|rendu*|lance*|renseigne*|procure*|alle*|allee|plonge*|attele*|abonne*)
        (je|nous|j') ~ (prepare|preparons|reprends|mets|lance|teste|passe|viens avec|reviens avec|apporte|amene|transmets|demande|verifie|appelle|contacte|redige|travaille|ferai|mettrai|viendrai|passerai|apporterai|preparerai|chercherai|demanderai|appellerai|commence|continue de|m'inscris|m'y mets|vous propose|te propose)
        (je|j') (t'|te |vous |l'|lui |leur |y |en |m'y )?(?!serai|aurai|pourrai|attendrai|comprendrai|saurai|resterai|vrai|devrai)\\w+rai
        (j'ai rendez-vous|jet* un œil|coup d'œil|raconte*)
        (nous|on) (faisons|ferons|fait|fera|testons|testerons|preparons|preparerons|mettons|mettrons|\\w+erons) (le|la|les|un|une|ce|cette|tout)
        (aider|aide|coup de main|preter|relire|depann*|proposer|propose|suggere|recommand*|invit*|accueillir|montrer|presenter|participer|rejoindre|contribuer|utile*|servir|rendre service)
    """,
    softener="""
        (profitez|profite|bon|bonne|vous dirai|te dirai|redirai|bon courage|on décale|attendra|pareille|revaudrai|tiens au courant|raconterai|amusé*|librement|quelle? que|quoi que|ou non|ou a laisser|comme (vous|tu)|a (votre|ta) guise|si|s'il|s'ils|s'elle|voeux|bel|beau|seulement si|d'accord|quand|lorsque|des que|espere|volontiers|comprends|comprendrais|patient*|attend*|conscience|ravi*|plaisir|heureu*|chance|souhait*|belle|bonne|n'hesite*|hate|bientot|peut-etre|tranquille*|grand soleil|curieu*|au besoin)
    """,
    cliche="""
        (reviens|revenir|reviendr*|permets de revenir|reprends) ~ (vers|auprès de) (vous|toi)
        (juste|simplement|seulement|rapidement) ~ (savoir|relancer|prendre des nouvelles|un petit|une petite|un mot|vérifier|m'assurer|faire le point|voir si|m'enquérir|demander)
        (petit|petite|légère|simple|gentil*|amical*) (relance|rappel|piqûre|coucou|message pour savoir|mot pour savoir|suivi)
        (relancer|relance|relançais|vous relance|te relance)
        (je (me permets de|souhaite|voulais|viens|tenais à)) ~ (faire (un|le) suivi|savoir si vous avez (bien )?(reçu|eu|pu)|m'assurer que|prendre des nouvelles)
        (sauf erreur|sans (retour|réponse|nouvelles) de (votre|ta|vos) (part)?|à ce jour)
        (j'espère|en espérant) ~ que ~ (ce|mon|cet|le) ~ (mail|message|e-mail|courriel|mot) ~ (trouve|trouvera)
        (j'espère que vous allez bien|j'espère que tu vas bien|en espérant que vous allez bien)
        (suite à|comme suite à|faisant suite à) (mon|mes) (dernier|précédent|message*|mail*|courriel*|candidature|relance)
        (remonter|remonte) ~ (en haut|boîte|message|mail)
        remonter ~ (mon|ce|mes) ~ (message|mail|courriel)
        (avez-vous|as-tu|auriez-vous|si vous avez|si tu as) ~ (bien |pu |eu )*(reçu|vu|l'occasion|le temps|pu) ~ (mon|ma|de (lire|regarder|consulter|voir)|prendre connaissance)
        (où vous en êtes|où vous en étiez|où en est(-on)?|où en sont)
        je n'ai (toujours |pas encore |pas )*(eu )?(de )?(retour|réponse|nouvelle*)
    """,
    pressure="""
        (merci de|veuillez|priere de) ¦ (repondre|confirmer|trancher|decider) … (avant|d'ici|sous)
        personne ne (répond*|rappelle|réagit|m'a répondu)
        (ça fait|cela fait|déjà) ~ (mails|messages|courriels|relances|appels)
        (urgent*|urgence|urgemment|au plus vite|au plus tôt|dès que possible|asap|le plus (vite|rapidement|tôt) possible|dans les plus brefs délais|dans les meilleurs délais|immédiat*|sans (délai|tarder|attendre)|impérati*|prompt*|très rapidement|rapide|au plus tard|expressément) … (répon*|retour|décision|décid*|confirm*|nouvelles|rappel*|recontact*|savoir)
        (répon*|retour|décision|décid*|confirm*|nouvelles|rappel*|recontact*|savoir) … (urgent*|urgence|urgemment|au plus vite|au plus tôt|dès que possible|asap|le plus (vite|rapidement|tôt) possible|dans les plus brefs délais|dans les meilleurs délais|immédiat*|sans (délai|tarder|attendre)|impérati*|prompt*|très rapidement|rapide|au plus tard|expressément)
        (me faut|me faudrait|nous faut|ai besoin|besoin d'|avons besoin|exige*|réclam*|attends|veux|dois|devons|compte sur) ~ (une|votre|ta|d'une|de votre|de ta|absolument|avoir|savoir|connaître|rapidement|vraiment|impérativement|que vous) ~ (réponse|décision|retour|confirmation|réagissiez|répondiez|savoir|position|engagement)
        (répond*|décid*|confirm*|réagi*|trancher|tranchez|retour|réponse|décision|rappel*|sign*|validez|valider|donnez|faites-moi|engag*|savoir) … (avant|d'ici|pour|dès|sous|au plus tard) ~ (demain|ce soir|aujourd'hui|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|la fin de (la )?(journée|semaine)|fin de (journée|semaine)|\\d+ ?h|\\d+ heures|24|48|\\d+ jours)
        (autre|autres|deuxième|seconde|plusieurs|meilleure*|concurrente*) ~ (offre*|proposition*|opportunité*|entreprise* (m'|me|attend|s'intéress|intéress)|candidat*|acheteur*|client* intéress*|employeur*)
        (sans quoi|sinon|faute de quoi|à défaut|dans le cas contraire) ~ (je|nous|j') ~ (serai*|devr*|dois|accept*|irai|ira|vais|me verrai*|considér*|sign*|retir*|tourn*|cherch*|contact*|pass*|prendr*|ne pourr*|renonc*)
        (si|sans) ~ (je n'ai|nouvelle*|réponse|retour|n'ai) ~ (pas|de votre part|votre|réponse|retour) … (je|nous) ~ (considér*|devr*|ira*|contact*|rappell*|suppos*|en déduir*|conclur*)
        (dernière (chance|relance|occasion|limite)|dernier (délai|rappel|message|avertissement)|date limite|délai expire|expire*|ultimatum|avant qu'il (ne )?soit trop tard|plus que (quelques|deux|trois)|ne tardez pas|dépêche*|faites vite|offre (limitée|valable)|saisissez|le temps presse|ne (peux|pourrai|pouvons) (plus|pas) attendre)
        (deuxième|troisième|quatrième|énième|second) (fois que je|message*|mail*|relance*|courriel*|rappel|tentative*|courrier*)
        (vous|t'ai|te) ~ déjà ~ (écrit|relancé|contacté|appelé|sollicité|demandé)
        (plusieurs fois|à plusieurs reprises|maintes fois) ~ (écrit|relancé|contacté|appelé|envoyé|sollicité|demandé|reprises)
        (toujours|encore) ~ (pas|aucune|aucun|rien|en attente|sans) ~ (réponse|retour|répondu|reçu|nouvelle*|de vous|eu)
        pourquoi ~ (ne|n'|tant|ce|personne|pas|cela|est-ce que vous ne)
        (vous|tu) (ne |n')(m'|me |nous )?(avez|as|répond*|daign*) ~ (pas|jamais|même)
        (ignor(é|ée|ez|es|er)|vous me devez|tu me dois|j'exige|j'attends de vous|je mérite|vous devez|tu dois|il faut que vous|vous êtes tenu*)
    """,
    pleading="""
        (suppli*|implor*|désespér*|je vous en (prie|conjure)(,| de| :| donn| ne| aid| acc| !)|conjure|mendi*|quémand*)
        (donnez|donne|laissez|laisse|accordez|accorde|offrez|avoir|mérite|une dernière|dernière|une petite|une seule)(-moi| moi)? ~ (ma|une|la|cette|encore une|sa|leur) ~ chance
        (ma|une|la|seule|petite|dernière|seconde|deuxième) (dernière |seule |petite |seconde )?chance (?!à)
        s'il (vous|te) plaît,? s'il (vous|te) plaît
        (n'importe (quoi|quel|quelle)|tout accepter|accepterais tout|prêt* à tout|ferais tout|ferai tout|travailler pour rien)
        (ai|avons) (tellement |vraiment |absolument |tant |cruellement |énormément |désespérément |très )*besoin de (ce|cet|cette|votre|travailler|vous|trouver|gagner|l'|toucher) ?(travail|poste|emploi|stage|place|mission|argent|aide|contrat|chance|opportunité|job|client)?
        (dernier|seul|unique) espoir
        (compte (sur vous|énormément sur|vraiment sur)|ma vie|loyer|factures|fins de mois difficiles|ma famille (dépend|compte)|enfants à|nourrir|sans ressources|au chômage depuis|à bout|au bout du rouleau|personne (ne )?(veut|me)|effondré*|anéanti*|dévasté*|éternellement|à genoux|rêve de ma vie|travail de mes rêves|poste de mes rêves|ne dors plus|pitié|de grâce|tout pour moi|infiniment reconnaissant* si)
        (désolé*|excus*|pardon*|navré*|confus*) ~ (de|d'|pour|encore|si|par avance de) … (dérang*|insist*|importun*|embêt*|ennuy*|harcel*|encore|relanc*|écrire encore|prendre (de )?votre temps|prendre (de )?ton temps|déranger|revenir|sollicit*|lourd*)
        (ne (veux|voudrais|souhaite) (surtout )?pas) ~ (vous|te|t'|être) ~ (déranger|importuner|embêter|insister|ennuyer|harceler|lourd*)
        (je ne suis (vraiment )?personne|changer* ma vie|rêve de ma vie|mille excuses|mille pardons)
        je sais (bien )?que je (ne suis|n'ai) ~ (pas|qu'|rien|aucun*|guère)
    """,
    rearguing="""
        (avec tout le respect|sauf votre respect|sauf le respect|n'en déplaise)
        (raisons|arguments|motifs|explications|décision|justification) ~ (ne|n') ~ (tien*|conva*|me|justif*|sont|correspond*)
        (vous|te|demande|prie|veuillez|pourriez|pourrais|voulez) … (examin*|regard*|étudi*|considér*|relir*|lire|juger|évaluer) ~ (une seconde fois|à nouveau|de nouveau|encore une fois|une nouvelle fois|sans préjugé)
        (contest*|désaccord|pas d'accord|en total désaccord|conteste*|m'oppos*|m'insurg*|m'élev* contre|réfut*|remettre en cause|remets en cause|remettre en question)
        (reconsidér*|reconsider*|réexamin*|revoir (votre|ta|cette|la|leur) (décision|position|jugement|choix|copie|avis)|revenir sur (votre|ta|cette|la|leur) (décision|choix|refus|avis|position)|changer d'avis|changiez d'avis|réétudi*|réévalu*|repenser (votre|cette)|faire appel|recours|reconsidération|étudier (à nouveau|de nouveau) ma|une nouvelle fois ma candidature)
        (mal (jugé*|évalué*|interprété*|apprécié*|écouté*)|malentendu|mépris|mésestim*|sous-estim*|négligé*|passé à côté|ignoré mes|pas (écouté*|compris|lu|regardé*|saisi|demandé|laissé|vu|pris en compte))
        (injust*|inéquitable|infondé*|arbitraire|discrimin*|partial*|erreur (de|sur|à|en|manifeste)|(faites|fais|commettez|commets|avez fait|est|était|serait) ~ (une |l')?(grosse |grave |belle )?erreur|vous tromp*|te tromp*|vous trompez|êtes trompé*|mauvais (choix|candidat|casting)|mauvaise décision)
        (je|j') ~ (reste|demeure|suis|continue|crois|pense|estime|considère|persiste) … (meilleur*|convaincu* (que|d'être)|persuadé*|mérit*|mieux placé*|qualifié*|compétent*|à la hauteur|le bon|la bonne|idéal*|parfait*|correspond* parfaitement|toutes les qualités)
        (j'étais|j'aurais été|je suis) ~ (la meilleure|le meilleur|meilleur*|le bon|la bonne|le candidat idéal|la candidate idéale)
        pourquoi … (pas|refus*|écarté*|rejeté*) ~ (été|retenu*|choisi*|moi|ma|mon)
        (plus|mieux) ~ (qualifié*|compétent*|expérimenté*|placé*) ~ que
        (au contraire|contrairement à (ce|votre|vos)|en réalité|bel et bien|bien au contraire|n'est (tout simplement |pourtant |absolument )?pas (vrai|exact|juste|fondé|justifié)|c'est faux|est faux|ne tient pas|inexact*)
        (rectifi*|me défendre|défendre (ma|mon)|prouver (que|le contraire)|démontrer (que|le contraire)|justifier mes|clarifier (ma|mes|mon|ce que)|corriger (votre|cette|l')|mise au point|mettre les choses au (point|clair)|plaider)
        (ne|n') ~ (comprends|comprend|conçois|accepte|peux accepter|peux comprendre|m'explique|vois|saisis|admets|arrive) ~ (pas|guère|toujours pas|absolument pas) ~ (votre|ta|cette|comment|pourquoi|la|ce|que|à comprendre|les)
        ma réponse ~ (était|est) ~ (correcte|juste|bonne|exacte|pertinente|la bonne)
        (exige*|mérite*|attends|veux|souhaiterais|demande|réclame) ~ (des |une |d'|de |avoir |la |les )*(explication*|justification*|vraie raison|excuses|véritables raisons|motif* réel*)
        (vous (le )?regretter*|tu (le )?regretter*|tant pis pour (vous|toi)|votre perte)
    """,
    status="""
        (du nouveau|des nouvelles|une nouvelle|des retours|de nouvelles|nouveauté*|avancé*|avancement|avancée*|évolution|mise à jour|où en|quelles sont les nouvelles)
        (décision|choix|processus|recrutement|sélection|réponse) … \\?
        (savoir|demander|demande|voir|connaître) ~ (si|quand|où|comment|quelle) … (décision|décid*|tranché|choix|processus|candidature|recrutement|nouve*|avanc*|poste|prochaines étapes|état)
        (quand|à quelle date|dans combien de temps) ~ (puis|pens*|pourr*|aurai|saurai|pourra|compt*|connaîtr*)
        (avez-vous|as-tu|a-t-on|l'équipe a|auriez-vous) ~ (déjà |pu |bien |eu |enfin )*(décid*|tranché|fait (votre|un) choix|pris (une|votre) décision|avancé|des nouvelles|du nouveau)
        prochaines étapes … \\?
    """,
    negation="(merci|remercie|pas|pas d|sans|aucune?|rien|jamais|nul|nulle|ni|non|guère|plus|point|inutile)",
    greeting="""
        (bonjour|bonsoir|salut|coucou|cher|chère|chers|chères|hello|hey|madame|monsieur|mademoiselle|docteur|professeur|maître|re-bonjour|rebonjour)
    """,
    nobody="""
        (madame,? (et |ou )?monsieur|monsieur,? (et |ou )?madame|mesdames|messieurs|à qui de droit|à l'attention|à toutes|à tous|chers tous|cher* (collègue*|équipe|recruteu*|tous|toutes|responsable*|client*|service|ami*)|chère équipe|toute l'équipe)
        (bonjour|bonsoir|salut|hello|coucou) (à )?(tous|toutes|toute|l'équipe|tout le monde|messieurs|mesdames|madame,? monsieur|monsieur,? madame|madame/monsieur|cher* recrut*|les amis|la team)
        (madame/monsieur|m./mme|mme/m.|madame \\(monsieur\\)|service (des )?(ressources|recrutement|rh))
    """,
    honorific="""
        ((bonjour|bonsoir|cher|chère|re-bonjour) )?(madame|monsieur|mademoiselle|docteur|maître|professeur)( (le|la) (directeur|directrice|président|présidente|professeur|professeure|maire|docteur|proviseur))?
    """,
    sign_off="""
        (cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères|sincèrement|salutations|respectueusement|amicalement|amitiés|bises|bise|bisous|à bientôt|à très|au plaisir|je vous prie|veuillez|recevez|avec (mes|toute|tous)|merci|merci encore|belle journée|bonne journée|bonne semaine|chaleureusement|à vous|à toi|encore merci|dans l'attente|bien sincèrement|je vous (souhaite|salue)|belle|bonne|ciao|tchao|je t'embrasse|envoyé de)
    """,
    stock="""
        abord* absolument accept* accord* accueil* activ* actuel* actual* admin* afin agreab* agreer aide* aider aient aille* ailleurs aim* ainsi ajout* aller allez allons alors ambiance ambiti* amical* ami* ancien* annee* annonc* annonce annuel* appel* apport* apprec* apprend* apprent* appris approch* approfond* apres aspect* assez assur* atout* attend* attente* attenti* aucun* aujourd hui aupres aura* aurai* aussi autant autour autre* autres avai* avais avait avance* avant* avec avenir avez avis avoir avons ayant
        beau* beaucoup belle* besoin* bien bientot bilan bon* bonne* bonjour boulot bref but
        cadre* candida* capacit* car carriere* cas cause cela celle* celui centre cependant certain* cet cette ceux chacun* chaleur* chance* chang* chaque charg* chef* cher* chers chez choix chose* ci-joint* clair* clairement client* coeur coll* collabor* colleg* collegue* combien comme commen* comment* commun* communi* compag* compet* complem* complet* complex* compr* compte* concern* conclu* concret* condition* confian* confirm* connai* connu* connaiss* conseil* consid* constru* construct* contact* contenu* content* context* continu* contra* contribu* conv* convain* convaincu* convenance convers* cordial* correspond* cote* cours courrier* court* creat* creer creati* cultur* curios* curriculum
        dans date* davantage debut* decembre decid* decis* decouv* defi* definit* deja demain demand* demarch* depuis derni* des dernier* desol* desir* detail* deux devant develop* devenir devez devoir devr* dialogue differ* difficil* dimanche dire direct* direct* discu* dispo* disponib* disposit* dit dites diver* document* doit dois domaine* donc donn* dont dossier double doute droit durant dure* dynam*
        echang* ecout* ecri* ecrire effet effic* effort* egal* elle* email* embauch* emploi* encore encourag* energ* enfin engag* enrich* enrichiss* ensemble* ensuite entend* enthous* entier* entre entrepr* entreprise* entret* entretien* env* envi* envie* environ* envis* envoi* envoy* epoque equip* espace espe* esper* esprit essentiel* est* etai* etait etant etape* etat ete etes etre etro* etudi* eux event* evidem* evol* evolution* exact* exampl* excell* except* excit* exemple* exerc* exig* exist* experi* expert* expliqu* explor* expos* express* extrem*
        facil* facon* faire fais* fait* faites faut faveur felicit* fera* ferai* ferm* feront fevrier fiche* fier* fin* final* finalement fix* foi* fois fonction* fond* forc* form* format* fort* franc*
        gagn* garde* gene* general* genial* genti* gens gerer gestion* global* grace* grand* gratitude grav* gros* group* groupe*
        habitu* hesit* heure* heureu* heureux hier histoire* honne* honneur* humain*
        ici idea* ideal* idee* ident* ici image* imagin* immens* impact* implic* import* impress* inclu* indiqu* individ* info* inform* initiat* innov* inspir* instant* integr* interess* interess* intern* interview* intitul* invest* invit*
        jamais janvier jeudi joie joign* joindre joins joint* jour* journee* juger juill* juin jusqu* juste* justement
        laiss* lancer large* lequel lettre* leur* liee* lien* lieu ligne* lire list* livr* local* logi* long* longue* lors lorsqu* luc* lui lundi
        madam* mail* main* maint* maintenant mais malgre management manag* mani* manqu* marche mardi mars matin* mature mauvais* meil* meilleur* membre* meme memes mener mention* merc* merci* mercredi mes message* mesure* met* method* metier* mettre mettr* mieux milieu mieux mise* mission* mobil* mode* modeste moi moindre moins mois moment* monde* monsieur mont* montr* mot* motif* motiv* motivation* moyen*
        naturel* necess* niveau* nombr* nombreu* nos notam* notre nous nouveau* nouvel* nouv* novembre numer*
        objecti* observ* obten* occas* occasion* occup* octobre offr* offre* opport* opportun* optim* ordre* organis* orient* origin* ouver* ouvert* ouvr*
        page* par parc* parcours pareil* parfait* parfois parl* parler part* partag* partager parti* particip* particul* parten* partie* parvenir pas pass* passion* passionn* patien* pendant pens* penser perfect* perform* period* permet* permis* person* perspect* petit* peu* peut peux phase* plais* plan* plein* plus* plusieurs plutot poin* point* pos* posit* possib* possibilit* poste* postul* potent* pour pours* poursuiv* pourquoi pourr* pouv* pouvoir prat* precedent* precieu* precis* prefer* premi* premier* prend* prendre prepar* pres* presence present* press* prete* prevu* prie* princip* pris* priv* privile* prob* problem* proces* process* proch* prochain* produi* produit* prof* profession* profil* profit* profond* program* progres* projet* promes* promis* prop* propos* propre* puis*
        qualif* qualit* quand quant* quel* quelle* quelqu* quelque* quest* question* quoi* quotidien*
        raison* rappel* rapid* rapport* ravi* real* realis* recemment receptif recev* recherch* reconn* recont* recrut* recu* ref* referen* reflec* reflech* reflex* regard* regl* regrett* rejoind* rejoign* relat* remarqu* remerc* rempl* rencontr* rend* rendez* renseign* renouv* renfor* repond* repons* represent* reserv* respec* respect* respons* responsab* rest* result* retour* retrouv* reus* reussi* revenir rev* reven* rich* richesse rien role*
        sais* saluta* samedi sans sauf savoir* schem* sec* sect* secteur* seco* sein* selec* semain* semb* sembl* sens* senti* septembre sera* serai* serait series* serieu* serv* service* seul* seule* si signif* simpl* sincer* situ* situation* social* soci* societe* soir* soit solid* solut* solution* sommes sort* souc* souhait* soulign* sous soutien* souven* souvent sphere stage* strat* strateg* struct* structur* subjectif suffi* suis suit* suite* suivi* sujet* super sur* surtout surp* sympa* syst*
        tach* talent* tant tard* tech* techni* tel* telle* teleph* temo* temps* tendance* tenir tenu* term* terme* terrain* tes tete* texte theme* tiens toi ton tot toujours tour* tous tout* toute* trait* transm* transmet* trav* travail* traver* tres trois trop trouv* trouver type*
        uniqu* unique* univers* util* utile* utilis*
        vais val* valeur* varie* vast* vendredi venir ver* veri* verit* veritab* vers veuill* veux via vie vien* viens vif* visi* vision* visit* vite* vivement voeu* voici voie* voila voir* vol* volonte* volontiers vont vos* votre* voud* voul* vous voy* voyez vrai* vraim* vraiment vue
        cv rh pdf pj ceo dg drh linkedin ok mme mlle asap sa sarl sas
        contre egalement selon coup genre peuvent face sait truc soient chose veut cinq titre haut base pourtant laquelle droit comprendre interieur interet mouvement auteur perdu pire troisieme plupart objet devient hein hors controle simplement chercher arreter chemin demi entree commence perdre pratique suivre rapidement version arriver particulierement eviter arrete devait faute impossible desormais majorite outre tandis actuellement total elements critique dehors devenu informations preuve ceci endroit essayer exactement arriere changement lieux edition analyse erreur probablement tomber actions allait normal poids suivant dirait fallait memoire signe tient operation calme cool ligue limite drole etats oublier revient touche absence capable usage effets envers facilement futur classique totalement choisi fasse gout quatre crois sinon entendu accorde accorde* consacre* curriculum vitae reference* edifice apporter pierre certaine certain persuade* convaincu* notamment vraiment davantage mille parole intact* opportunite*
        sensib* regne explicatio* enjeux reels instruct* aspiratio* diplom* complementai* bienveillan* reel intervenan* aurons seduite pleineme* philosoph* convictio* impatien* relever stimula* transparen* professionnalis* producti* croissan* adresse
    """,
)  # fmt: skip
