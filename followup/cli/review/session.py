"""A run of ``catch-up``: review if somebody is there, write once, remember what was corrected."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import click

from followup.classify import correction_for, without
from followup.cli import show
from followup.cli.review.screen import OneByOne, OnScreen, Talk
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
    source, place = session.doors.source(sources), session.doors.target(target)
    if not asks:
        return show.outcome(session, outcome(session, "catch-up", source, place, options), options.as_json)
    remembered = Remembered(_review(plain), session.progress.clear)
    done = outcome(session, "catch-up", source, place, options, remembered.ask, remembered.confirm)
    remembered.correct(session, done)
    if done.dry_run:
        return show.left(session, done)
    return show.outcome(session, done, options.as_json)


def is_terminal() -> bool:
    """Whether a person sits at both ends."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _review(plain: bool) -> Talk:
    if plain or os.environ.get("TERM") == "dumb":
        return OneByOne(
            show.data, lambda words: click.prompt(words, "", False, prompt_suffix="", show_default=False), show.width()
        )
    return OnScreen(show.data)


class Remembered:
    """A review that keeps what the person said, for correcting the types they changed."""

    def __init__(self, talk: Talk, around: Callable[[], None]) -> None:
        self._talk = talk
        self._around = around
        self.decisions: Mapping[str, Decision] = {}

    def ask(self, reading: Reading, plan: Plan, when: Moment) -> Mapping[str, Decision] | None:
        """Ask, and keep the answer; no progress is shown meanwhile, nor is the waiting counted."""
        self._around()
        said = self._talk.ask(reading, plan, when)
        self._around()
        self.decisions = said or {}
        return said

    def confirm(self, plan: Plan) -> bool:
        """Show what would be written, and ask."""
        self._around()
        said = self._talk.confirm(plan)
        self._around()
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
