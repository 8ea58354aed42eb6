"""The precedence of all rules, and the verdict of the weights where none is certain."""

from __future__ import annotations

from collections.abc import Callable

from followup.classify import certain, said
from followup.classify.alike import alike
from followup.classify.context import Context
from followup.classify.explain import evidence_for
from followup.classify.facts import Facts, facts_of
from followup.classify.features import features_of
from followup.classify.hand import by_hand
from followup.classify.learned import KINDS, Weights, probabilities
from followup.classify.surrounding import surrounding
from followup.model import Event, Evidence, Kind, Verdict

_MOST_SURE = 0.995
"""Only the person's own word is certain."""
_TORN = 0.4
"""A none below it gives way where somebody from outside is there (fine point 7)."""

PRECEDENCE: tuple[Callable[[Facts, Context], Verdict | None], ...] = (
    certain.own_reminder,
    certain.cancelled,  # fine point 1, above whatever the person says (decision 35)
    certain.declined,
    said.by_mark,
    said.by_rule,
    said.by_correction,
    certain.not_an_appointment,
    certain.interviewer,  # fine point 4
)
"""The first that answers decides. What they leave open is a matter of degree, and the weights' to say: a to-do against a
thing done (2), a block around an interaction (3), a rejection over an application (5), colleagues alone (6: they may
hold an interview of the user for another post), torn between none and meeting (7)."""


def classify(event: Event, context: Context) -> Verdict:
    """What *event* was, how sure that is, and why. The same event in the same context gives the same verdict."""
    return context.once(alike(event, context), lambda: _judged(event, context))


def _judged(event: Event, context: Context) -> Verdict:
    facts = facts_of(event, context)
    for rule in PRECEDENCE:
        verdict = rule(facts, context)
        if verdict is not None:
            return verdict
    weights = context.knowledge.weights
    learned = weights if isinstance(weights, Weights) else by_hand()
    return of_gathering(facts, context, learned) or by_weights(facts, context, learned)


def of_gathering(facts: Facts, context: Context, weights: Weights) -> Verdict | None:
    """A session named after the gathering over whole days that holds it shares its kind."""
    whole = surrounding(facts, context)
    if whole is None:
        return None
    verdict = by_weights(facts_of(whole, context), context, weights)
    if verdict.kind is not Kind.NETWORKING_EVENT:
        return None
    why = Evidence("summary", "part of a gathering over whole days", Kind.NETWORKING_EVENT, 3.0)
    return Verdict(verdict.kind, verdict.confidence, (why, *verdict.evidence))


def by_weights(facts: Facts, context: Context, weights: Weights) -> Verdict:
    """The kind that the weights find likeliest; the earlier kind wins a tie."""
    features = features_of(facts)
    chances = probabilities(weights.scores(features), weights.temperature)
    best = max(range(len(KINDS)), key=lambda kind: chances[kind])
    if KINDS[best] is Kind.NONE and chances[best] < _TORN and facts.outside:
        best = max((kind for kind in range(len(KINDS)) if kind != best), key=lambda kind: chances[kind])
    return Verdict(
        KINDS[best], min(round(chances[best], 3), _MOST_SURE), evidence_for(facts, features, weights, KINDS[best])
    )
