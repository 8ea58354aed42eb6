"""The four parts of a good follow-up: gratitude, an anchor, a value or action, a low-pressure close."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import prod

from followup.message.judged import Said

PARTS = ("gratitude", "anchor", "value", "close")
WHY = {
    "gratitude": "No thanks: people read on where they see that their time was worth something to you.",
    "anchor": "No detail that only the two of you know; it could go to anybody.",
    "value": "Nothing is given, done or asked for; there is no reason for it to arrive.",
    "close": "It ends without leaving the other free to answer later, or not at all.",
}
INSTEAD = {
    "gratitude": "Say thank you, and for what.",
    "anchor": "Name one thing that was said, shown or agreed, in their words.",
    "value": "Attach what you promised, answer what was open, or ask for one small thing.",
    "close": "End lightly: no hurry, whenever it suits, or a wish for what lies before them.",
}
ENOUGH = {"gratitude": 0.4, "anchor": 0.6, "value": 0.2, "close": 0.08}
"""How likely it has to be that a sentence brings the part. Low: to miss a part that is there costs trust."""
_ILL = ("cliche", "pressure", "pleading")
_BLANK = re.compile(r"_{2,}")


def missing_parts(said: tuple[Said, ...], draft: bool) -> tuple[str, ...]:
    """Which of the four parts a message lacks; in a draft every honest blank stands for an anchor or a value."""
    filled = tuple(one for one in said if not _BLANK.search(one.sentence.text))
    blanks = sum(one.body for one in said) - sum(one.body for one in filled) if draft else 0
    present = {part: likely(part, said if part in ("gratitude", "close") else filled) >= ENOUGH[part] for part in PARTS}
    for part in ("anchor", "value"):
        if not present[part] and blanks:
            present[part], blanks = True, blanks - 1
    return tuple(part for part in PARTS if not present[part])


def likely(part: str, said: Iterable[Said]) -> float:
    """How likely it is that at least one of the sentences brings *part*: one that presses or pleads hardly does."""
    return 1 - prod(1 - one.chances[part] * (1 - max(one.chances[ill] for ill in _ILL)) for one in said)
