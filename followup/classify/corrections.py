"""A correction of one event as rules that hold for its like: the same series, organiser or shape of title."""

from __future__ import annotations

import re

from followup.model import Event, Kind, Owner, Rule
from followup.organisers import FREE_MAIL, family_of
from followup.text import one_line

_VARYING = re.compile(r"[0-9]+|(?<=#)\w+")
_NAME_AFTER = re.compile(r"(?<=[:|–—/])\s*.+$")


def correction_for(event: Event, kind: Kind, owner: Owner) -> tuple[Rule, ...]:
    """The rules to remember for "this was a *kind*", the narrowest first.

    The series (or the single event) itself; then events of the same outside organiser with a title of the same shape,
    or, in the person's own entries, of the same shape of title alone. Shapes that would fit nearly anything are left out.
    """
    rules = [Rule(kind, uid=event.uid)] if event.uid else []
    shape = title_shape(event.summary)
    organizer = event.organizer.email if event.organizer else ""
    mine = not organizer or organizer in owner.emails or (event.organizer is not None and event.organizer.is_self)
    if not mine and (organizer.rpartition("@")[2] in FREE_MAIL or family_of(organizer.rpartition("@")[2])):
        mine = True  # somebody's private address, or a booking program's for everybody: the title must tell too
        rules += [Rule(kind, organizer=_literal(organizer), title=shape)] if shape else []
    elif not mine:
        rules += [Rule(kind, organizer=_literal(organizer), title=shape or _literal(one_line(event.summary)))]
    elif shape:
        rules += [Rule(kind, title=shape)]
    return tuple(dict.fromkeys(rules))


def title_shape(title: str) -> str:
    """A pattern for titles of the same make: numbers and what follows a colon, bar or slash may vary.

    Empty where too little would stay to tell such titles from others.
    """
    line = one_line(title, 120).replace("*", " ")
    shape = _VARYING.sub("*", _NAME_AFTER.sub("*", line))
    shape = re.sub(r"\s*\*[\s*]*", "*", shape).strip()
    fixed = re.sub(r"[\W_]", "", shape)
    return shape if len(fixed) >= 4 else ""


def without(rules: tuple[Rule, ...], event: Event) -> tuple[Rule, ...]:
    """*rules* without what a correction of *event* had put there."""
    own = {_shape_of(rule) for kind in Kind for rule in correction_for(event, kind, Owner())}
    own |= {_shape_of(rule) for kind in Kind for rule in correction_for(event, kind, _organizer_as_owner(event))}
    return tuple(rule for rule in rules if _shape_of(rule) not in own)


def _shape_of(rule: Rule) -> tuple[str, str, str]:
    return rule.uid, rule.organizer, rule.title


def _organizer_as_owner(event: Event) -> Owner:
    return Owner(emails=frozenset({event.organizer.email})) if event.organizer else Owner()


def _literal(text: str) -> str:
    return text.replace("*", "")
