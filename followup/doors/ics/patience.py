"""How much a calendar may ask for, all its series together.

Series that anybody lives by are never touched: what they need is theirs, however greedy their neighbours are. Only
those that need more share what there is, and get less of it the more of them there are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from followup.doors.ics.counting import MOST_STEPS, Expansion
from followup.model import Span

ALL_STEPS = 2_000_000
"""Steps that counting the greedy series of all calendars may take together …"""
FEW_STEPS = 2_000
"""… while so many are every series' own: five years of days."""
MOST_A_DAY, LEAST_MOST = 25, 1_000
"""A series that happens more often than this, on average over a range, is cut; so many are always given …"""
ALL_DENSE = 5_000
"""… until dense series have given so many together …"""
DENSE_A_DAY, LEAST_DENSE = 10, 50
"""… which those are that give more than this: from then on …"""
SPARED = 10
"""… so many are given of each, so that it is seen."""


@dataclass(slots=True)
class Patience:
    """What is left of it, for one reading."""

    steps: int = ALL_STEPS
    dense: int = ALL_DENSE

    def steps_for_one(self) -> int:
        """Steps that the next rule may take."""
        return max(FEW_STEPS, min(MOST_STEPS, self.steps // 20))

    def most(self, span: Span) -> int:
        """Occurrences that the next rule may give in *span*."""
        return max(LEAST_MOST, MOST_A_DAY * _days(span)) if self.dense > 0 else _dense(span)

    def used(self, expansion: Expansion) -> Expansion:
        """What of a rule's occurrences is used: all, unless there were too many of it and of others before."""
        if expansion.cut and self.dense <= 0:
            return replace(expansion, walls=expansion.walls[:SPARED])
        return expansion

    def spend(self, steps: int, given: int, span: Span) -> None:
        """Note what a rule took and gave."""
        if steps > FEW_STEPS:
            self.steps = max(0, self.steps - steps)
        if given > _dense(span):
            self.dense = max(0, self.dense - given)


def _days(span: Span) -> int:
    return (span.end - span.start) // timedelta(days=1)


def _dense(span: Span) -> int:
    return max(LEAST_DENSE, DENSE_A_DAY * _days(span))
