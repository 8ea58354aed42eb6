"""Weights written by hand: what concepts and structure speak for before anything is learned.

They judge alone where no learned weights are given, and they are what a reader can check: a line per concept.
"""

from __future__ import annotations

from functools import cache

from followup.classify.learned import Weights, made_of
from followup.model import Kind

_LETTERS = {
    "I": Kind.INTERVIEW, "A": Kind.APPLICATION, "R": Kind.REJECTION, "C": Kind.INFORMATIONAL,
    "G": Kind.NETWORKING_EVENT, "O": Kind.OUTREACH, "M": Kind.MEETING, "N": Kind.NONE,
}  # fmt: skip

_EITHER = """
APPLIED A4 | SUBMITTED A1.5 | APPLICATION A1 | WE_RECEIVED A4 | PROGRAMME A1 | DOCUMENTS A0.5 | REFERENCE_NUMBER A0.5 I0.3 | PORTAL A0.8
TODO N0.8 | DEADLINE N2.5 | PREPARATION N2.5 | TRAVEL N2 | HOLD N2 | DEBRIEF_SELF N1.5
REJECTED R4 | UNFORTUNATELY R2 | OTHERS_CHOSEN R2.5 | FEEDBACK R0.8
INTERVIEW I2.5 | STAGE I2 | ROLE I1 A0.5 R0.3 | RECRUITER I1.8 | HIRING_MANAGER I0.8 | CANDIDATE_SIDE I2 | TRIAL I2.5 | OFFER I0.7
INTERVIEWER_SIDE N2.5 | MEDIA M1.5 | RESEARCH_SESSION M1.8
CASUAL C1.8 | CALL C0.5 I0.3 M0.3 | ADVICE C1.8 | MENTOR C2 | ALUMNI C1.5 | CATCHUP C1.8 | INTRO C1.2 | NO_HIRING C2
GATHERING G2.2 | CONFERENCE G1.8 | FAIR G2.5 | TICKET G1.2 | CROWD G1.2 | WEBINAR N2.5 | COURSE N1.5
MESSAGED O2.5 | ASKED O1 | PROPOSAL O0.8 M0.5 | WAITING O2 A0.3 | LINKEDIN O1 | SENT O0.8 A0.6
CLIENT M1.8 | CONTRACT M1.5 | KICKOFF M1.2 | INVESTOR M1.5 | PARENT_TEACHER M1.5
INTERNAL N2 | PERSONAL N2.2 | FOCUS N1.5 | OUT_OF_OFFICE N2 | CANCELLED N1.5 | REMINDER N2 | RECEIVED R0.6 A0.4
"""

_TOGETHER = """
x:INTERVIEW&MEDIA M7 | x:INTERVIEW&RESEARCH_SESSION M7 | x:INTERVIEW&INTERVIEWER_SIDE N5 | x:CONFERENCE&TICKET G4 | x:FAIR&TICKET G3 | x:CONFERENCE&FAIR G3
x:CASUAL&PREPARATION N2 | x:INTERVIEW&PREPARATION N4 | x:INTERVIEW&TRAVEL N3 | x:HOLD&INTERVIEW N3 | x:APPLICATION&DEADLINE N3 | x:APPLICATION&TODO N2
x:APPLICATION&REJECTED R3 | x:INTERVIEW&REJECTED R3 | x:REJECTED&STAGE R3 | x:MESSAGED&WAITING O3 | x:ASKED&MESSAGED O3 | x:PROPOSAL&SENT O4 | x:CASUAL&ROLE I1
x:HIRING_MANAGER&ROLE I2 | x:RECRUITER&ROLE I2 | x:CALL&RECRUITER I2
"""

_STRUCTURE = """
s:who-alone N0.8 A0.8 O0.8 R0.5 | s:who-one C0.6 I0.5 M0.6 | s:who-several M1.2 I0.8 | s:who-mixed M1.8 | s:who-colleagues N4
s:by-outside I0.5 M0.4 C0.2 | s:by-me M0.2 | s:by-colleague M0.4 N0.4 | s:software-recruiting I1.5 A0.5 | s:software-scheduler C0.4 I0.4 M0.4
s:software-tickets G2.5 | s:software-webinar N2 | s:software-mentoring C2.5 | s:software-studio M2 | s:software-research M2 | s:software-submission A1.5
s:software-private N3 | s:recruiting-sender I1.5 | s:length-instant A0.8 O1 R0.8 | s:length-all-day A0.5 R0.4 N0.5 | s:length-days G1.2 N0.3 | s:free A0.6 O0.6 R0.5
s:length-two-hours G0.5 | s:length-half-day G0.8 | s:length-long N0.8 | s:evening G0.5 | s:starts-to-do N2 | s:type-fromGmail N1.5 | s:status-tentative N0.7
s:names-guest C0.3 M0.2 | s:arrow C0.4 M0.4 | s:tick A0.8 | s:series N0.5 | s:night A0.3 O0.2
"""


def _rows(text: str, prefixes: tuple[str, ...]) -> dict[str, dict[Kind, float]]:
    table = {}
    for entry in text.replace("\n", "|").split("|"):
        words = entry.split()
        if words:
            row = {_LETTERS[word[0]]: float(word[1:]) for word in words[1:]}
            table.update({prefix + words[0]: row for prefix in prefixes})
    return table


def _scaled(table: dict[str, dict[Kind, float]], factor: float) -> dict[str, dict[Kind, float]]:
    return {name: {kind: value * factor for kind, value in row.items()} for name, row in table.items()}


@cache
def by_hand() -> Weights:
    """The table above as weights; a concept in the title counts half as much again as one in the notes."""
    either = _rows(_EITHER, ("a:",))
    title = _scaled(_rows(_EITHER, ("t:",)), 0.5)
    return made_of({**either, **title, **_rows(_TOGETHER, ("",)), **_rows(_STRUCTURE, ("",))}, {Kind.NONE: 0.6}, 1.3)
