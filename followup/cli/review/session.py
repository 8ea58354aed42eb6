"""A run of ``catch-up``: review if somebody is there, write once, remember what was corrected."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import click

from followup.app import Ask, no_questions
from followup.classify import correction_for, without
from followup.cli import show
from followup.cli.review.screen import on_screen, one_by_one
from followup.cli.running import RunOptions, outcome
from followup.cli.session import Session
from followup.config.files import write_corrections
from followup.identity import identity_of
from followup.model import Decision, Outcome, Plan, Reading, Word
from followup.pipeline import Moment


def catch_up(
    session: Session, sources: Sequence[str], target: str | None, options: RunOptions, *, yes: bool, plain: bool
) -> int:
    """The whole of it; gives the exit code. Without a terminal, or with JSON, nothing is asked; *yes* writes then."""
    asks = not (yes or options.dry_run or options.as_json) and is_terminal()
    if not asks and not yes:
        options = replace(options, dry_run=True)
    remembered = Remembered(_review(plain) if asks else no_questions, session.progress.clear)
    source, place = session.doors.source(sources), session.doors.target(target)
    done = outcome(session, "catch-up", source, place, options, remembered)
    remembered.correct(session, done)
    return show.outcome(session, done, options.as_json)


def is_terminal() -> bool:
    """Whether a person sits at both ends."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _review(plain: bool) -> Ask:
    if plain or os.environ.get("TERM") == "dumb":
        return one_by_one(show.data, lambda words: click.prompt(words, "", False, prompt_suffix=""), show.width())
    return on_screen(show.data)


class Remembered:
    """A review that keeps what the person said, for correcting the types they changed."""

    def __init__(self, ask: Ask, around: Callable[[], None]) -> None:
        self._ask = ask
        self._around = around
        self.decisions: Mapping[str, Decision] = {}

    def __call__(self, reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        """Ask, and keep the answer; no progress is shown meanwhile, nor is the waiting counted."""
        self._around()
        said = self._ask(reading, plan, when)
        self._around()
        self.decisions = said or {}
        return said

    def correct(self, session: Session, done: Outcome) -> None:
        """Remember every type that was changed, unless nothing was to be written."""
        rules = session.settings.corrections
        events = {identity_of(event): event for event in done.reading.events}
        for identity, said in self.decisions.items():
            if said.word is Word.RETYPE and said.kind and identity in events:
                event = events[identity]
                rules = (*correction_for(event, said.kind, done.reading.owner), *without(rules, event))
        if rules != session.settings.corrections and not done.dry_run:
            write_corrections(session.place.corrections, rules)
