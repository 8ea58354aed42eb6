"""Words that tell a person's name from a role, a program or a company."""

from __future__ import annotations

import re

from followup.text.lazily import lazy

_ROLES = """
    accounting accounts admin administrator agenda alert alerts all application applications apply ashby
    automated bewerbung bewerbungen billing booking bookings bot buero bureau büro calendar calendars calendly
    candidates candidature candidatures career careers carreiras carriere carrieres ciao community contact
    contacto contatto daemon do donotreply doodle email empfang empleo empleos emploi emplois event eventbrite
    events everyone finance goodtime google greenhouse group hallo hello help helpdesk hi hiring hola hr hubspot
    indeed info interview interviewing interviews invitation invitations invite invites job jobs kalender
    karriere kontakt kundenservice lavora lavoro legal lever linkedin luma mail mailer marketing meet meeting
    meetings meetup members membership microsoft news newsletter no noreply not notification notifications
    notify office ola onboarding order orders outlook partners partnerships people peopleops personal
    personalabteilung personio post postmaster press presse reception recruit recruitee recruiter recruiters
    recruiting recruitment recrutamento recrutement reply rh risorseumane robot room rooms rrhh sales schedule
    scheduler scheduling secretariat secretary sekretariat seleccion selezione selezioni service services shop
    smartrecruiters sollicitatie staff store support system talent talentacquisition talents team teams
    teamtailor updates vacature vacatures vaga vagas webex webmaster werken werving workable workday xing zoom
"""
ROLES = frozenset(_ROLES.split())
"""What stands before the @ of a mailbox that nobody is named after; programs and networks that send invitations."""

_TITLES = """
    avv d de dhr dipl dipl-ing doctor don dott dott.ssa dottore dottoressa doña dr drs frau heer herr herrn ing
    ir m madam madame mademoiselle mag meneer mevr mevrouw miss mlle mme monsieur mr mrs ms mx prof professor
    senhor senhora señor señora señorita sig sig.ra signor signora signore sigra sir sr sra srta
"""
TITLES = frozenset(_TITLES.split())
"""What is written before a name."""

_PARTICLES = """
    af al bin da das de dei del della den der des di do dos du e el ibn la le ten ter van von y zu zur
"""
PARTICLES = frozenset(_PARTICLES.split())
"""What a family name may begin with."""

_GIVEN = """
    aaron adam adrian adriana agnes ahmed aisha alan albert alberto alejandra alejandro alessandra alessandro
    alex alexander alexandra alexis alfred ali alice alicia alina aline allison amanda amelie amina amir amy ana
    anais andre andrea andreas andres andrew andrey andy angela anika anita anja anjali ann anna annabel anne
    anneke annette annika anouk anthony antje antoine anton antonia antonio arjun arnaud arne arthur arturo
    ashley astrid augusto aurelie axel barbara bart bas beate beatrice beatriz ben benedikt benjamin bernard
    bernd bert bianca bjorn bob boris brenda brian brigitte bruno camila camille carina carl carla carlo carlos
    carmen carol carolina caroline carsten catarina caterina catherine cecile cecilia celine cesar charles
    charlotte chiara chloe chris christian christina christine christoph christophe christopher cindy claire
    clara claudia claudio clement colin corinna cristian cristiano cristina cynthia daan dagmar damien dan
    daniel daniela daniele danielle dario dave david davide deborah denis denise dennis diana diego dieter
    dimitri dirk dominik dominique donna doris dorothea douwe duarte eduardo edward elena eleonora elias elif
    elisa elisabeth elise elizabeth elke ella ellen els emanuele emil emilia emilie emily emma emmanuel enrico
    eric erica erik ernesto estelle esther eva evelyn fabian fabien fabio fabrizio farid fatima federica
    federico felix ferdinand fernanda fernando filip filipa filipe fiona flavia florence florian francesca
    francesco francis francisca francisco franck frank franz frederic frederik friedrich gabriel gabriela
    gabriele gael geert georg george gerard gerd gianluca gianni gilles giorgia giorgio giovanni giulia giuseppe
    gloria goncalo grace greg gregor guillaume guillermo gustavo hanna hannah hannes hans harald harry hassan
    heather hector heike heiko helen helena helene helga hendrik henri henrik henry herbert holger hugo ian
    ibrahim ida ignacio ilaria ilse ines ingo ingrid irene iris isabel isabella isabelle ivan jack jacob
    jacqueline jacques jaime jakob jamal james jan jana jane janet janine jasmin jasmine jason javier jean jeff
    jennifer jens jeremy jerome jesper jessica jill jo joachim joana joanna joao joaquin jochen joe joel johan
    johanna johannes john jon jonas jonathan joost jordi jorge jose joseph joshua juan juana judith juergen
    jules julia julian juliana julie julien juliette jurgen justin jutta karen karim karin karina karl karla
    karsten kate katharina katherine kathrin katja katrin kay keiko keith kelly ken kenji kerstin kevin khalid
    kim klaas klaus kristin kristina kurt kyle lara lars laura laure laurence laurent lea leila lena leo leon
    leonardo leonie leticia lia liam lidia lieke lilian lina linda lisa lorena lorenzo lotte louis louise luca
    lucas lucia luciana lucie lucy ludovic luigi luis luisa luise lukas luke luna lutz lydia maaike maarten
    madeleine magdalena maja malte manfred manon manuel manuela marc marcel marcela marcelo marco marcos marcus
    margaret margarida maria mariajose mariana marie marijke marina mario marion marisa mark markus marta martha
    martijn martin martina martine mary matilde matteo matthew matthias matthieu maurice mauricio mauro max
    maxime maximilian mehdi mehmet mei melanie melissa mercedes michael michaela michel michela michele michelle
    miguel mika mike miriam mohamed mohammed moira monica monika monique morgan moritz myriam nadia nadine naomi
    natalia natalie nathalie nathan nicholas nick nico nicola nicolas nicole niels nikolai nils nina noah noemi
    nora norbert nuno olaf ole olga oliver olivia olivier omar oscar oskar osman otto pablo paola paolo pascal
    pat patricia patrick patrik patrizia paul paula paulina pauline paulo pavel pedro peggy peter petra philip
    philipp philippe pia pierre pieter pilar priya rachel rafael rafaela ragnar rainer raj rajesh ralf ramon
    raphael raquel raul rebecca regina reinhard renata renate renato rene ricarda ricardo riccardo richard rita
    robert roberta roberto robin rocio rodrigo roger roland rolf romain roman ron ronald rosa rosario ross ruben
    rudolf rui ruth ryan sabine sabrina sally salvatore sam samira samuel sandra sanne sara sarah sascha sean
    sebastian sebastien selma serena sergio shirley silke silvia simon simona simone sina sofia sofie sonia
    sonja sophia sophie soraya stefan stefania stefanie stefano steffen stella stephan stephane stephanie
    stephen steve steven stijn susan susana susanne suzanne sven svenja sylvia sylvie tamara tania tanja tara
    tatiana teresa thea theo theresa thiago thibault thierry thijs thomas thorsten tiago tiffany till tim timo
    tina tobias tom tomas tomasz tommaso toni tony torsten ulrich ulrike umberto urs ursula ute uwe valentin
    valentina valeria valerie vanessa vera veronica veronika victor victoria vincent vincenzo viola virginia
    virginie vittoria vivian vladimir walter wei wendy werner wiebke wilhelm willem william wim wolfgang xavier
    yann yannick yara yasmin yasmina yolanda yuki yuri yusuf yves yvonne zoe
"""
GIVEN = frozenset(_GIVEN.split())
"""Given names, without accents: a single word before an @ is a name only if it is one of these."""

COMPANY = lazy(
    r"\b(?:inc|llc|ltd|gmbh|ag|kg|bv|b\.v|s\.?a|s\.?l|sarl|srl|s\.?p\.?a|lda|ltda|plc|corp|company|group|gruppe|team|events?|university|universität|université|universidad|academy|institute|conference|solutions|consulting|recruiting|hiring|talent|recruitment|careers?|support|department|abteilung|calendar|kalender|meetup)\b\.?",
    re.IGNORECASE,
)
