"""Names of people: from what a calendar says of them, from their address, from a title; never from a role."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from followup.model import Person
from followup.text.clean import one_line

_ROLES = frozenset(["info", "hello", "hallo", "hi", "hola", "ola", "ciao", "contact", "contacto", "contatto", "kontakt", "office", "buero", "büro", "bureau", "mail", "email", "post", "postmaster", "webmaster", "admin", "administrator", "support", "help", "helpdesk", "service", "services", "kundenservice", "sales", "marketing", "press", "presse", "billing", "accounts", "accounting", "finance", "legal", "hr", "people", "peopleops", "talent", "talents", "talentacquisition", "recruiting", "recruitment", "recruiter", "recruiters", "recruit", "hiring", "job", "jobs", "career", "careers", "karriere", "bewerbung", "bewerbungen", "personal", "personalabteilung", "rh", "rrhh", "empleo", "empleos", "seleccion", "emploi", "emplois", "recrutement", "candidature", "candidatures", "carriere", "carrieres", "vaga", "vagas", "carreiras", "recrutamento", "lavoro", "lavora", "selezione", "selezioni", "candidature", "risorseumane", "vacature", "vacatures", "werken", "werving", "sollicitatie", "noreply", "donotreply", "reply", "notification", "notifications", "notify", "alert", "alerts", "calendar", "calendars", "kalender", "agenda", "events", "event", "invite", "invites", "invitation", "invitations", "scheduling", "scheduler", "schedule", "booking", "bookings", "meet", "meeting", "meetings", "team", "teams", "everyone", "all", "staff", "group", "newsletter", "news", "updates", "no", "do", "not", "bot", "robot", "system", "automated", "mailer", "daemon", "room", "rooms", "reception", "empfang", "secretary", "secretariat", "sekretariat", "orders", "order", "shop", "store", "community", "members", "membership", "partners", "partnerships", "interviews", "interview", "interviewing", "onboarding", "apply", "applications", "application", "candidates", "calendly", "greenhouse", "lever", "workable", "ashby", "smartrecruiters", "workday", "personio", "teamtailor", "recruitee", "eventbrite", "meetup", "luma", "zoom", "webex", "goodtime", "doodle", "hubspot", "linkedin", "xing", "indeed", "google", "microsoft", "outlook"])  # fmt: skip
_COMPANY = re.compile(
    r"\b(?:inc|llc|ltd|gmbh|ag|kg|bv|b\.v|s\.?a|s\.?l|sarl|srl|s\.?p\.?a|lda|ltda|plc|corp|company|group|gruppe|team|events?"
    r"|university|universität|université|universidad|academy|institute|conference|solutions|consulting|recruiting|hiring|talent"
    r"|recruitment|careers?|support|department|abteilung|calendar|kalender|meetup)\b\.?",
    re.IGNORECASE,
)
_TITLES = frozenset(["mr", "mrs", "ms", "mx", "miss", "sir", "madam", "dr", "prof", "professor", "doctor", "ing", "dipl", "dipl-ing", "mag", "frau", "herr", "herrn", "m", "mme", "mlle", "monsieur", "madame", "mademoiselle", "señor", "señora", "señorita", "sr", "sra", "srta", "d", "don", "doña", "senhor", "senhora", "signor", "signora", "signore", "sig", "sig.ra", "sigra", "dott", "dott.ssa", "dottore", "dottoressa", "avv", "dhr", "mevr", "mevrouw", "meneer", "de", "heer", "drs", "ir"])  # fmt: skip
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "la",
        "le",
        "du",
        "des",
        "dos",
        "das",
        "da",
        "do",
        "di",
        "del",
        "della",
        "dei",
        "ten",
        "ter",
        "zu",
        "zur",
        "af",
        "al",
        "el",
        "bin",
        "ibn",
        "y",
        "e",
    ]
)
_GIVEN = frozenset(["aaron", "adam", "adrian", "adriana", "agnes", "ahmed", "aisha", "alan", "albert", "alberto", "alejandra", "alejandro", "alessandra", "alessandro", "alex", "alexander", "alexandra", "alexis", "alfred", "ali", "alice", "alicia", "alina", "aline", "allison", "amanda", "amelie", "amina", "amir", "amy", "ana", "anaïs", "andre", "andrea", "andreas", "andres", "andrew", "andrey", "andy", "angela", "anika", "anita", "anja", "anjali", "ann", "anna", "annabel", "anne", "anneke", "annette", "annika", "anouk", "anthony", "antje", "antoine", "anton", "antonia", "antonio", "arjun", "arne", "arnaud", "arthur", "arturo", "ashley", "astrid", "augusto", "aurelie", "axel", "barbara", "bart", "bas", "beate", "beatrice", "beatriz", "ben", "benedikt", "benjamin", "bernard", "bernd", "bert", "bianca", "bjorn", "bob", "boris", "brenda", "brian", "brigitte", "bruno", "camila", "camille", "carina", "carl", "carla", "carlo", "carlos", "carmen", "carol", "carolina", "caroline", "carsten", "catarina", "caterina", "catherine", "cecile", "cecilia", "celine", "cesar", "charles", "charlotte", "chiara", "chloe", "chris", "christian", "christina", "christine", "christoph", "christophe", "christopher", "cindy", "claire", "clara", "claudia", "claudio", "clement", "colin", "corinna", "cristian", "cristina", "cristiano", "cynthia", "dagmar", "daan", "damien", "dan", "daniel", "daniela", "daniele", "danielle", "dario", "dave", "david", "davide", "deborah", "denis", "denise", "dennis", "diana", "diego", "dieter", "dimitri", "dirk", "dominik", "dominique", "donna", "doris", "dorothea", "douwe", "duarte", "eduardo", "edward", "elena", "eleonora", "elias", "elif", "elisa", "elisabeth", "elise", "elizabeth", "elke", "ella", "ellen", "els", "emanuele", "emil", "emilia", "emilie", "emily", "emma", "emmanuel", "enrico", "eric", "erica", "erik", "ernesto", "esther", "estelle", "eva", "evelyn", "fabian", "fabien", "fabio", "fabrizio", "farid", "fatima", "federica", "federico", "felix", "ferdinand", "fernanda", "fernando", "filip", "filipa", "filipe", "fiona", "flavia", "florence", "florian", "francesca", "francesco", "francis", "francisca", "francisco", "franck", "frank", "franz", "frederic", "frederik", "friedrich", "gabriel", "gabriela", "gabriele", "gael", "geert", "george", "georg", "gerard", "gerd", "gianluca", "gianni", "gilles", "giorgia", "giorgio", "giovanni", "giulia", "giuseppe", "gloria", "goncalo", "grace", "greg", "gregor", "guillaume", "guillermo", "gustavo", "hannah", "hanna", "hannes", "hans", "harald", "harry", "hassan", "heather", "hector", "heike", "heiko", "helen", "helena", "helene", "helga", "hélène", "hendrik", "henri", "henrik", "henry", "herbert", "holger", "hugo", "ian", "ibrahim", "ida", "ignacio", "ilaria", "ilse", "ines", "inès", "ingo", "ingrid", "irene", "iris", "isabel", "isabella", "isabelle", "ivan", "jack", "jacob", "jacqueline", "jacques", "jaime", "jakob", "jamal", "james", "jan", "jana", "jane", "janet", "janine", "jasmin", "jasmine", "jason", "javier", "jean", "jeff", "jennifer", "jens", "jeremy", "jerome", "jesper", "jessica", "jill", "jo", "joachim", "joana", "joanna", "joao", "joaquin", "jochen", "joe", "joel", "johan", "johanna", "johannes", "john", "jon", "jonas", "jonathan", "jordi", "joost", "jorge", "jose", "joseph", "joshua", "juan", "juana", "judith", "jules", "julia", "julian", "juliana", "julie", "julien", "juliette", "jürgen", "juergen", "justin", "jutta", "karen", "karim", "karin", "karina", "karl", "karla", "karsten", "kate", "katharina", "katherine", "kathrin", "katja", "katrin", "kay", "keiko", "keith", "kelly", "ken", "kenji", "kerstin", "kevin", "khalid", "kim", "klaas", "klaus", "kristin", "kristina", "kurt", "kyle", "lara", "lars", "laura", "laure", "laurence", "laurent", "lea", "leila", "lena", "leo", "leon", "leonardo", "leonie", "leticia", "lia", "liam", "lidia", "lieke", "lilian", "lina", "linda", "lisa", "lorena", "lorenzo", "lotte", "louis", "louise", "luca", "lucas", "lucia", "lucie", "luciana", "lucy", "ludovic", "luigi", "luis", "luisa", "luise", "lukas", "luke", "luna", "lutz", "lydia", "maaike", "maarten", "madeleine", "magdalena", "maja", "malte", "manfred", "manon", "manuel", "manuela", "marc", "marcel", "marcela", "marcelo", "marco", "marcos", "marcus", "margaret", "margarida", "maria", "mariana", "marie", "marijke", "marina", "mario", "marion", "maríajosé", "marisa", "mark", "markus", "marta", "martha", "martijn", "martin", "martina", "martine", "mary", "matilde", "matteo", "matthew", "matthias", "matthieu", "maurice", "mauricio", "mauro", "max", "maxime", "maximilian", "mehdi", "mehmet", "mei", "melanie", "melissa", "mercedes", "michael", "michaela", "michel", "michela", "michele", "michelle", "miguel", "mika", "mike", "miriam", "mohamed", "mohammed", "moira", "monica", "monika", "monique", "morgan", "moritz", "myriam", "nadia", "nadine", "naomi", "natalia", "natalie", "nathalie", "nathan", "nicholas", "nick", "nicolas", "nicole", "nicola", "niels", "nico", "nikolai", "nils", "nina", "noah", "noemi", "nora", "norbert", "nuno", "olaf", "ole", "oliver", "olivia", "olivier", "olga", "omar", "oscar", "oskar", "osman", "otto", "pablo", "paola", "paolo", "pascal", "pat", "patricia", "patrick", "patrizia", "patrik", "paul", "paula", "paulina", "pauline", "paulo", "pavel", "pedro", "peggy", "peter", "petra", "philip", "philipp", "philippe", "pia", "pierre", "pieter", "pilar", "priya", "rachel", "rafael", "rafaela", "ragnar", "rainer", "raj", "rajesh", "ralf", "ramon", "raphael", "raquel", "raul", "rebecca", "regina", "reinhard", "renata", "renate", "renato", "rene", "ricarda", "ricardo", "riccardo", "richard", "rita", "robert", "roberta", "roberto", "robin", "rocio", "rodrigo", "roger", "roland", "rolf", "roman", "romain", "ron", "ronald", "rosa", "rosario", "ross", "ruben", "rudolf", "rui", "ruth", "ryan", "sabine", "sabrina", "sally", "salvatore", "sam", "samira", "samuel", "sandra", "sanne", "sara", "sarah", "sascha", "sean", "sebastian", "sebastien", "selma", "serena", "sergio", "shirley", "silke", "silvia", "simon", "simona", "simone", "sina", "sofia", "sofie", "sonia", "sonja", "sophia", "sophie", "soraya", "stefan", "stefania", "stefanie", "stefano", "steffen", "stella", "stephan", "stephane", "stephanie", "stephen", "steve", "steven", "stijn", "susan", "susana", "susanne", "suzanne", "sven", "svenja", "sylvia", "sylvie", "tamara", "tania", "tanja", "tara", "tatiana", "teresa", "thea", "theo", "theresa", "thiago", "thibault", "thierry", "thijs", "thomas", "thorsten", "tiago", "tiffany", "till", "tim", "timo", "tina", "tobias", "tom", "tomas", "tomasz", "tommaso", "toni", "tony", "torsten", "ulrich", "ulrike", "umberto", "urs", "ursula", "ute", "uwe", "valentin", "valentina", "valeria", "valerie", "vanessa", "vera", "veronica", "veronika", "victor", "victoria", "vincent", "vincenzo", "viola", "virginia", "virginie", "vittoria", "vivian", "vladimir", "walter", "wendy", "wei", "werner", "wiebke", "wilhelm", "willem", "william", "wim", "wolfgang", "xavier", "yann", "yannick", "yara", "yasmin", "yasmina", "yolanda", "yuki", "yuri", "yusuf", "yves", "yvonne", "zoe"])  # fmt: skip
_LOCAL_LIMIT = 64
_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*\.?")
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*"
_IN_TITLE = re.compile(
    r"(?:\b(?:with|w/|mit|avec|con|com|met|chez)\s+|<>\s*|↔\s*)"
    rf"((?:(?:Frau|Herrn?|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|Mme|M\.|Monsieur|Madame|Sra?\.?|Dra\.?|Sig\.?(?:ra)?|Dott\.?(?:ssa)?|mevrouw|meneer|dhr\.?|mevr\.?)\s+)*"
    rf"{_CAPITAL}(?:\s+(?:(?:van|von|de|der|den|da|do|dos|di|del|la|le)\s+)*{_CAPITAL}){{0,2}})",
)
_HONORIFIC = re.compile(rf"\b((?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Mme|Monsieur|Madame|Sra\.?|Sr\.?|Signora?|Sig\.(?:ra)?|mevrouw|meneer)\s+{_CAPITAL})")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in the parts that a greeting needs; empty where they can't be told."""

    title: str = ""
    """As it was written: Dr., Frau, Mme. Nobody's gender is guessed."""
    given: str = ""
    family: str = ""

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.title, self.given, self.family) if part)


def name_of(person: Person) -> str:
    """The name of *person* for people, from its display name, else from its address; empty for roles and programs."""
    return parse_name(person).full


def parse_name(person: Person) -> Name:
    """The parts of the name of *person*; all empty where only a role, a program or a company stands behind it."""
    shown = _tidy(person.name)
    if shown and "@" not in shown:
        parsed = _parts(shown)
        if parsed.full or _role(shown):
            return parsed
    return _from_address(shown if "@" in shown else person.email)


def name_in_title(title: str) -> str:
    """A name that a title gives away: "Coffee with Ana Ruiz", "Termin Frau Lenz"; empty if none is sure."""
    line = one_line(title, 300)
    for pattern in (_HONORIFIC, _IN_TITLE):
        for match in pattern.finditer(line):
            found = match.group(1).strip()
            first = _fold(found.split()[0])
            if pattern is _HONORIFIC or (not _role(found) and (" " in found or first in _GIVEN)):
                return found
    return ""


def _tidy(name: str) -> str:
    """*name* on one line, without what mail programs hang on to it."""
    line = one_line(name, 120).strip("\"'“”„‚‘’`<> ")
    line = re.sub(r"\s*[(\[{].*?(?:[)\]}]|$)", "", line)
    line = re.split(r"\s+(?:via|from|@|\||[-–—/•·])\s+|\s*\|\s*|;|:|\bon behalf of\b", line)[0]
    return line.strip(" ,.-\"'")


def _role(text: str) -> bool:
    words = [_fold(word) for word in re.findall(r"[^\W\d_]+", text)]
    return any(word in _ROLES for word in words) or bool(_COMPANY.search(text))


def _parts(shown: str) -> Name:
    if (
        any(ch.isdigit() for ch in shown)
        or "http" in shown
        or (_role(shown) and _fold(shown.split(maxsplit=1)[0]) not in _GIVEN)
    ):
        return Name()
    if shown.count(",") == 1:
        family, given = (part.strip() for part in shown.split(","))
        if _fold(given.rstrip(".")) in {"jr", "sr", "phd", "msc", "mba", "md", "cfa", "pmp"} or not given:
            shown = family
        else:
            shown = f"{given} {family}"
    elif "," in shown:
        shown = shown.split(",")[0]
    words = _WORD.findall(shown)
    if not words or len(words) > 6:
        return Name()
    titles: list[str] = []
    while words and _fold(words[0]).strip(".") in _TITLES and len(words) > 1:
        titles.append(words.pop(0))
    words = [_case(word) for word in words] if shown.islower() or shown.isupper() else words
    return _given_and_family(" ".join(titles), words)


def _given_and_family(title: str, words: list[str]) -> Name:
    if not words[0].isascii() and not unicodedata.name(words[0][0], "").startswith("LATIN"):
        return Name(title, "", " ".join(words))
    if len(words) == 1:
        return Name(title, "", words[0]) if title else Name("", words[0], "")
    if title and words[0].casefold() in _PARTICLES:
        return Name(title, "", " ".join(words))
    cut = next(
        (n for n, word in enumerate(words) if n and word.casefold() in _PARTICLES),
        1 if len(words) == 2 else len(words) - 1,
    )
    return Name(title, " ".join(words[:cut]), " ".join(words[cut:]))


def _from_address(address: str) -> Name:
    local, _, domain = one_line(address, 254).strip("<> ").casefold().partition("@")
    if (
        not local
        or len(local) > _LOCAL_LIMIT
        or domain.endswith(("calendar.google.com", "resource.calendar.google.com"))
    ):
        return Name()
    words = [word for word in re.split(r"[._\-+\d]+", local.split("+")[0]) if word]
    if not words or not all(word.isalpha() for word in words):
        return Name()
    if any(_fold(word) in _ROLES for word in words) and _fold(words[0]) not in _GIVEN:
        return Name()
    if len(words) == 1:
        return Name("", _case(words[0]), "") if _fold(words[0]) in _GIVEN else Name()
    if len(words) > 3 or len(words[-1]) < 2:
        return Name()
    if len(words[0]) == 1:
        return Name("", f"{words[0].upper()}.", " ".join(_case(word) for word in words[1:]))
    return Name("", _case(words[0]), " ".join(_case(word) for word in words[1:]))


def _case(word: str) -> str:
    if word.casefold() in _PARTICLES:
        return word.casefold()
    return "-".join(
        "'".join(part[:1].upper() + part[1:].lower() for part in piece.split("'")) for piece in word.split("-")
    )


def _fold(word: str) -> str:
    """*word* without case and accents, for looking it up."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch))


_GIVEN = frozenset(_fold(name) for name in _GIVEN)
