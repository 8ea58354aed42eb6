"""French words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
le la les des du un une et est pas avec pour dans sur par de en au aux je me moi nous vous il elle on ils ce cette
qui que quoi si son sa ses mon ma mes votre vos notre nos leur chez à ou où plus très bien être avoir ai as a ont
suis sont été était fait mme m merci bonjour l d qu n c j s y lui après avant
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        postulé | j'ai postulé | candidaté | candidature envoyée | candidature déposée | candidature transmise |
        candidature faite | candidature partie | candidature soumise | candidature ok |
        candidature spontanée envoyée | candidatures envoyées | dossier envoyé | dossier déposé | dossier soumis |
        dossier parti | dossier transmis | candidature .. envoyée | dossier .. déposé | dossier .. envoyé |
        candidature .. déposée | cv envoyé à | cv déposé | demande déposée | demande envoyée |
        inscription envoyée | candidature finalisée | candidature validée
    """,
    "SUBMITTED": """
        envoyé | envoyée | déposé | déposée | soumis | soumise | transmis | transmise | parti | partie |
        bien déposé | validé | validée | finalisé | enregistrée | enregistré | téléversé | chargé | remis |
        c'est parti | numéro de dossier | n° de dossier | récépissé | mail de confirmation | confirmation reçue |
        posté
    """,
    "APPLICATION": """
        candidature* | candidater | postuler | dossier | dossier de candidature | réponse à l'appel
    """,
    "WE_RECEIVED": """
        accusé de réception | bien reçu votre | avons bien reçu | avons reçu | réception de votre |
        votre candidature a bien | votre candidature a été | nous vous remercions de l'intérêt |
        merci pour votre candidature | merci de votre candidature | merci d'avoir postulé | bien été enregistrée |
        bien été prise en compte | a bien été | sans réponse de notre part | étudier votre candidature |
        examen de votre | nous reviendrons vers vous | prise en compte | message automatique |
        confirmons la réception
    """,
    "PROGRAMME": """
        bourse | bourses | subvention | appel à projets | appel à candidatures | appel à communications |
        concours | formation | master | thèse | doctorat | résidence | prix | parcoursup | cpf | incubateur |
        accélérateur | aide | financement | programme | alternance | école | résumé de communication | vae | bpi
    """,
    "DOCUMENTS": """
        cv | lettre de motivation | lm | lettre | portfolio | book | diplôme* | références | pièces |
        prétentions salariales | lettre de recommandation | projet de recherche | justificatifs
    """,
    "REFERENCE_NUMBER": "réf | référence | offre n | annonce",
    "PORTAL": """
        plateforme | portail | indeed | apec | france travail | pôle emploi | welcome to the jungle | wttj |
        hellowork | linkedin | cadremploi | site carrière | en ligne | formulaire | monster | leboncoin |
        place de l'emploi public | emploi territorial | jobup | regionsjob | météojob
    """,
    "TODO": """
        envoyer | relancer | préparer | appeler | rappeler | écrire | postuler | finir | terminer | finaliser |
        répondre | rédiger | relire | demander | réserver | acheter | payer | vérifier | contacter |
        mettre à jour | imprimer | prendre rdv | penser à | ne pas oublier | faire | remplir | déposer |
        candidater | chercher | commander | caler | organiser | confirmer | remercier | à faire | à envoyer |
        à préparer | à rappeler | à relancer | rendre | renvoyer | compléter | signer | récupérer | corriger |
        boucler | todo | reprendre contact | inscrire | s'inscrire | envoi | scanner | mailer | transmettre
    """,
    "DEADLINE": """
        date limite | deadline | avant le | échéance | clôture | dernier jour | dernier délai | à rendre |
        limite de dépôt | jusqu'au | dépôt avant | fin des candidatures | au plus tard
    """,
    "PREPARATION": """
        préparer | préparation | prépa | réviser | révisions | répéter | répétition | s'entraîner | entraînement |
        simulation | relire | questions à poser | oral blanc | entretien blanc | relecture | fiche |
        pitch à travailler
    """,
    "TRAVEL": """
        train | tgv | vol | avion | trajet | route | voiture | gare | quai | départ | arrivée | retour | aller |
        métro | taxi | hôtel | déplacement | aéroport | covoiturage | blablacar | ter | navette | bus | partir à |
        correspondance | voie | billet de train | ouigo
    """,
    "HOLD": """
        à confirmer | créneau bloqué | bloqué | réservé | option | tampon | placeholder |
        en attente de confirmation | provisoire | garder libre | bloquer | ne pas réserver | à caler |
        sous réserve | pré-réservation | créneau provisoire | marge | tbc | save the date | hold | souffler
    """,
    "DEBRIEF_SELF": """
        débrief | debrief perso | notes | mettre au propre | bilan perso | faire le point seul |
        mail de remerciement
    """,
    "REJECTED": """
        refus | refusé | refusée | candidature refusée | pas retenu | pas retenue | non retenu | non retenue |
        n'a pas été retenu | n'a pas été retenue | pas été retenue | pas été retenu | n'avons pas retenu |
        pas prise | pas pris | réponse négative | négatif | négative | c'est non | ils ont dit non | non de |
        suite favorable | ne pouvons donner | ne pas donner suite | pas donner suite | pas de suite |
        pas donner une suite | sans suite | recalé | recalée | éliminé* | ça ne l'a pas fait | pas passé | loupé |
        raté | râteau | poste pourvu | déjà pourvu | écarté | écartée | décliné | ko | rejeté | rejetée |
        n'irons pas plus loin | pas aller plus loin | pas sélectionné* | non sélectionné* | défavorable |
        recrutement gelé | gelé | mort
    """,
    "UNFORTUNATELY": """
        malheureusement | regret* | au regret | malgré la qualité | malgré tout l'intérêt | malgré | dommage |
        déçu | déçue | nous vous souhaitons | bonne continuation | pleine réussite | nombreuses candidatures |
        grand nombre | désolé | désolée | après réflexion | étude attentive | pas en mesure | tant pis | dégoûté* |
        conservons votre | vivier
    """,
    "OTHERS_CHOSEN": """
        autre candidat* | autres candidat* | autre profil | autres profils | quelqu'un d'autre |
        une autre personne | en interne | candidat interne | interne | plus en adéquation | plus d'expérience |
        correspond davantage | plus proche | l'autre finaliste | préféré | choisi quelqu'un | pris quelqu'un
    """,
    "FEEDBACK": """
        retour | feedback | debrief du refus | pourquoi | les raisons | points d'amélioration | débriefing |
        explications
    """,
    "INTERVIEW": """
        entretien* | entretien d'embauche | entretien de recrutement | itw | interview | oral | audition | jury |
        entretien téléphonique | entretien visio | entretien rh | entretien d'admission | casting |
        soutenance de candidature
    """,
    "STAGE": """
        1er tour | 2e tour | 2ème tour | deuxième tour | second tour | dernier tour | 3e tour | premier échange |
        premier entretien | deuxième entretien | 2e entretien | 2eme entretien | 3e entretien | second entretien |
        dernière étape | étape 2 | étape 3 | étape suivante | cas pratique | étude de cas | test technique |
        mise en situation | restitution | finaliste* | short-list | shortlist* | préqualif* | présélection |
        entretien final | dernier entretien | 2nd entretien | tour final | phase finale | assessment |
        échange téléphonique | rencontre équipe | rencontrer l'équipe | entretien collectif | premier contact |
        pré-entretien | oral d'admission
    """,
    "ROLE": """
        poste | offre | cdi | cdd | stage | alternance | emploi | chargé* de | responsable | chef de projet |
        directeur | directrice | assistant* | h/f | f/h | ingénieur* | développeur* | mission d'intérim | intérim |
        vacation | recrutement | fonction | rôle | apprenti* | infirmi* | enseignant* | comptable | titulaire |
        freelance | technicien* | cheffe | vendeu* | gérant*
    """,
    "RECRUITER": """
        rh | drh | recruteur | recruteuse | recrutement | ressources humaines | talent | cabinet |
        cabinet de recrutement | chasseur de têtes | chasseur | chasseuse | chargée de recrutement |
        agence d'intérim | responsable rh | commission de recrutement | comité de sélection |
        conseiller france travail
    """,
    "HIRING_MANAGER": """
        manager | n+1 | n+2 | directeur général | dg | pdg | chef de service | cadre de santé | cheffe | patron |
        patronne | gérant* | responsable d'équipe | proviseur | principal* | directrice | gérante | dir com | daf |
        dsi | président* | futur chef | future chef | doyen*
    """,
    "CANDIDATE_SIDE": """
        votre candidature | ta candidature | suite à votre | votre cv | votre parcours | votre profil |
        ton profil | ton parcours | prétentions | salaire | préavis | disponibilité* | pièce d'identité |
        se présenter à l'accueil | demander mme | nous vous recevrons | vous recevoir | vous rencontrer |
        faire connaissance | convocation | convoqué* | vos motivations | motivations | mieux vous connaître |
        processus de recrutement | décision | réponse sous | retour de notre part | convient | vos disponibilités |
        présenterez | numéro indiqué sur votre | poste de | arrêter son choix | deux finalistes | démissionner |
        date de prise de poste | vous présenter
    """,
    "TRIAL": """
        journée d'essai | essai | immersion | période d'essai journée | mise en situation professionnelle | pmsmp |
        leçon d'essai | cours d'essai | audition | demi-journée d'immersion | service d'essai |
        stage d'observation | cours test
    """,
    "OFFER": """
        promesse d'embauche | proposition d'embauche | offre d'embauche | contrat signé | signature du contrat |
        j'ai le poste | négociation salaire
    """,
    "INTERVIEWER_SIDE": """
        candidat | candidate | candidats | candidate: | candidat: | grille d'évaluation | grille d'entretien |
        scorecard | recevoir candidat* | nous recevons | on reçoit | recrutement alternant |
        recrutement pour notre | notre poste | cv en pièce jointe | cv joint | jury de recrutement interne |
        entretiens stagiaires | je recrute | évaluation candidat | tri des cv | remplacement de | interviewer
    """,
    "MEDIA": """
        podcast | épisode | journaliste | presse | radio | magazine | article | émission | rédaction |
        enregistrement | reportage | portrait | citations | interview presse | média | tournage | direct |
        chronique | rédactrice
    """,
    "RESEARCH_SESSION": """
        entretien utilisateur | test utilisateur | participant* | étude | enquête | guide d'entretien |
        consentement | entretien de recherche | mémoire entretien | focus group | recherche utilisateur | usagers |
        bon d'achat | panéliste | entretien qualitatif | verbatim*
    """,
    "CASUAL": """
        café | déjeuner | déj | dej | verre | apéro avec | bière | petit-déj | petit déjeuner | dîner avec |
        balade | marche avec | resto | brunch | manger avec | midi avec | goûter | pause café | croissant |
        ciné avec
    """,
    "CALL": """
        appel | tel | tél | téléphone | visio | coup de fil | échange | échanger | discussion | zoom | point |
        conversation | rdv | rendez-vous | call | appelle | rappelle | papoter | discuter | entrevue | réunion
    """,
    "ADVICE": """
        conseil | conseils | avis | retour d'expérience | son parcours | parcours | comment elle | comment il |
        lui demander | en savoir plus | découvrir le métier | métier | enquête métier | reconversion | quotidien |
        réseau | son expérience | partage d'expérience | éclairage | piste | pistes | comprendre | questions sur |
        orientation | témoignage | ambiance | passé de | passée de | vécu | évolution | carrière | secteur |
        changer de | idées | point de vue | curieu*
    """,
    "MENTOR": """
        mentor | mentore | mentorat | marraine | parrain | parrainage | coach | coaching | tuteur | tutrice |
        accompagnement | binôme
    """,
    "ALUMNI": """
        ancien collègue | ancienne collègue | ex-collègue | anciens | ancien | ancienne | alumni | promo |
        camarade | de l'école | de la fac | ex-manager | ex boss | ancien chef | annuaire des anciens |
        ex-collègues | ancien patron | fac
    """,
    "CATCHUP": """
        prendre des nouvelles | des nouvelles | se revoir | revoir | longtemps | donner des nouvelles | retrouver |
        garder le contact | reprendre contact | depuis le temps | on se raconte | rattraper
    """,
    "INTRO": """
        mise en relation | présenté* par | recommandé* par | de la part de | contact de | faire connaissance |
        ami de | amie de | intro | via | mis en contact | prise de contact | rencontre
    """,
    "NO_HIRING": """
        n'embauche pas | ne recrute pas | pas de poste | sans enjeu | informel | pas d'offre |
        juste pour échanger | rien à vendre | pas un entretien | aucun poste | échange libre
    """,
    "GATHERING": """
        afterwork | after work | rencontre* | réseau | réseautage | networking | soirée | soirée réseau |
        cocktail | apéro réseau | apéro des | apéritif | meetup | petit-déjeuner réseau | petit-déj anciens |
        table ronde | club | portes ouvertes | journée portes ouvertes | jpo | pot | vernissage | inauguration |
        gala | hackathon | barcamp | apéro | bni | cci | cjd | déjeuner réseau | speed meeting | speed dating |
        job dating | matinale | assemblée générale | remise des prix | communauté | café des entrepreneurs |
        entrepreneurs | clubbing | banquet | journée du réseau | retrouvailles | vœux | galette |
        soirée des anciens | conférence-débat
    """,
    "CONFERENCE": """
        salon | congrès | colloque | conférence* | forum | journées | foire | exposition | convention | sommet |
        assises | festival | rencontres nationales | symposium | universités d'été | biennale | séminaire annuel |
        expo | journée professionnelle | rencontres de
    """,
    "FAIR": """
        forum emploi | salon emploi | salon de l'emploi | forum entreprises | forum étudiants | forum alternance |
        stand | stands | exposants | job dating | forum des métiers | salon étudiant | hall | recruteurs présents |
        train pour l'emploi
    """,
    "TICKET": """
        billet | billets | badge | inscription | inscrit | inscrite | inscrits | inscription confirmée | entrée |
        accueil café | accréditation | invitation | réservation | programme | weezevent | helloasso | eventbrite |
        buffet | participation | tenue | vestiaire | boisson offerte | e-billet | invités
    """,
    "CROWD": """
        inscrits | participants | membres | personnes | une trentaine | une vingtaine | invités | communauté |
        adhérents | monde | exposants | intervenants | tour de table | se présente | cartes de visite |
        rencontrer du monde | élargir | échanges libres | réseauter | ambassadeurs | entreprises présentes
    """,
    "WEBINAR": """
        webinaire | webinar | replay | live | en ligne | visioconférence | direct | micro coupé | micros coupés |
        conférence en ligne | écouter | inscription au webinaire | enregistrement envoyé | masterclass |
        e-conférence
    """,
    "COURSE": """
        formation | cours | module | atelier | stage de | examen | td | mooc | séminaire | certification | permis |
        cours de | code de la route | e-learning | soutien | visite médicale du travail
    """,
    "MESSAGED": """
        message envoyé | mail envoyé | envoyé un mail | envoyé un message | j'ai écrit | écrit à | contacté |
        contactée | contacté par | relancé | relancée | relance envoyée | sollicité | message parti |
        message linkedin | demande de connexion | demande d'ajout | demande linkedin | invitation linkedin |
        invitation envoyée | appelé | laissé un message | message vocal | mail à | mail parti | mp envoyé |
        dm envoyé | courrier envoyé | cold mail | mails de prospection | prospection | démarchage |
        lettre envoyée | whatsapp envoyé | sms envoyé | texto | devis envoyé | devis parti | devis transmis |
        proposition envoyée | propale envoyée | offre envoyée | proposition transmise | propale | pitch envoyé |
        dossier de presse envoyé | j'ai demandé | démarché | mailing | envoi de | mail au | mail pour |
        démarche spontanée | candidature spontanée à
    """,
    "ASKED": """
        demandé | demandé si | demandé à | demande de | recommandation | cooptation | coopter | si elle | s'il |
        pourrait | parler de moi | mot pour moi | me présenter | transmettre mon cv | demander une intro | piston |
        appui
    """,
    "PROPOSAL": """
        devis | proposition | propale | offre commerciale | offre de service | tarif | tarifs | chiffrage |
        estimation | appel d'offres | budget | pitch | dossier | plaquette
    """,
    "WAITING": """
        pas de réponse | sans réponse | sans nouvelles | pas de nouvelles | en attente | attente | attendre |
        j'attends | attends | attend | pas encore de réponse | pas de retour | rien pour l'instant |
        pour l'instant | relancer si | relance si | relancer dans | réponse attendue | à suivre | on verra |
        croiser les doigts | croise les doigts | doigts croisés | vu mais | retour d'ici | balle dans
    """,
    "LINKEDIN": "linkedin | connexion | insta | instagram | whatsapp | viadeo | mp | réseau social",
    "SENT": """
        envoyé | envoyée | envoyés | parti | partie | partis | transmis | adressé | posté | expédié | fait partir
    """,
    "CLIENT": """
        client | cliente | clients | prospect | fournisseur | prestataire | partenaire | partenariat | commande |
        chantier | sous-traitant | mairie | régisseu* | traiteur | locataire | propriétaire | comptable | avocat |
        notaire | banque | banquier | acheteu* | distributeur | donneur d'ordre | expert-comptable | mécène |
        collectivité | association | agence | franchisé | assureur | éditeur | graphiste
    """,
    "CONTRACT": """
        contrat* | devis signé | facture | négociation | budget | avenant | convention | bon de commande |
        cahier des charges | signature | tarif | renouvellement | acompte | marché public | appel d'offres |
        clauses | bail | prestation | honoraires | soutenance | loyer
    """,
    "KICKOFF": """
        lancement | brief | cadrage | réunion de lancement | kick-off | kickoff | présentation | démo |
        démonstration | repérage | visite | visite de chantier | comité de pilotage | copil | cotech |
        point projet | suivi | suivi de projet | atelier | audit | recette | maquette | relevé | livraison |
        bilan | point d'étape | projet | rétroplanning | découverte | diagnostic | réunion de chantier | tournage |
        essayage
    """,
    "INVESTOR": """
        investisseur* | fonds | levée de fonds | business angel* | bpifrance | actionnaire* | mécène* |
        financeur* | conseil d'administration | sponsor* | subventionneur
    """,
    "PARENT_TEACHER": """
        rencontre parents | parents d'élève* | parents de | réunion parents-profs | maman de | papa de |
        équipe éducative | ess | représentants légaux | parents d'
    """,
    "INTERNAL": """
        réunion d'équipe | point d'équipe | point hebdo | hebdo | daily | stand-up | mêlée | rétro |
        rétrospective | sprint | codir | comex | comité de direction | réunion de service | entretien annuel |
        entretien pro | entretien professionnel | entretien individuel | entretien d'évaluation | 1:1 |
        one to one | plénière | séminaire d'équipe | cse | réunion interne | staff | transmissions | garde |
        astreinte | shift | service du soir | planning | conseil de classe | conseil pédagogique | point manager |
        pot de départ | réu d'équipe | réu hebdo | coproj | réunion de rentrée
    """,
    "PERSONAL": """
        brunch | fête des mères | fête des pères | dermato* | psy | ostéo* | déménager |
        dentiste | médecin | docteur | kiné | coiffeur | coiffeuse | gynéco | ophtalmo | pédiatre | psy | véto |
        vétérinaire | anniversaire | anniv | mariage | enterrement | baptême | école | crèche | nounou | enfants |
        maman | papa | mamie | papi | famille | parents | sœur | frère | cinéma | ciné | concert | théâtre |
        sport | salle | foot | yoga | piscine | natation | danse | courses | ménage | plombier | chaudière |
        contrôle technique | garage | voiture | déménagement | vacances | congés | pacs | noël | réunion parents |
        sortie scolaire | livraison | prise de sang | vaccin | chorale | rando | randonnée | week-end | weekend |
        soirée jeux | chien | chat | ramonage | apéro voisins | fête des voisins | tennis | judo | poney |
        cantine | kermesse | irm | radio genou | ostéo | jardin | brocante | copropriété | syndic
    """,
    "FOCUS": """
        focus | temps de travail | concentration | pas de réunion | plage bloquée | admin | administratif |
        compta | déclaration | urssaf | impôts | pause | pause déj | rédaction | travail perso | mails |
        paperasse | télétravail | factures à faire
    """,
    "OUT_OF_OFFICE": """
        congé | congés | cp | rtt | absent | absente | absence | vacances | férié | jour férié | arrêt maladie |
        maladie | pont | télétravail | indisponible
    """,
    "CANCELLED": """
        annulé | annulée | annulation | reporté | reportée | décalé | n'aura pas lieu | supprimé |
        remis à plus tard | est reporté
    """,
    "REMINDER": "rappel | rappel automatique | créé automatiquement | relance: | pense-bête",
    "RECEIVED": """
        reçu | mail de | appel de | message de | courrier de | réponse de | lettre de | retour de | m'a appelé |
        m'a écrit | nouvelle de | message automatique | réponse | décision | notification
    """,
}
