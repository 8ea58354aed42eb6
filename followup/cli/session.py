"""One call of the program: what the global options say, and what follows from them, each worked out once."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property, partial
from typing import Any
from zoneinfo import ZoneInfo

import click

from followup import wiring
from followup.cli import clock
from followup.cli.progress import Progress
from followup.cli.when import Frame, frame, parse_when
from followup.errors import WrongConfiguration
from followup.model import Knowledge, Settings
from followup.timespans import local_date


class Session:
    """What a command works with. Settings are read when first asked for."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given
        self.verbose: int = given.get("verbose", 0)
        self.quiet: bool = given.get("quiet", False)
        # libraries talk to stderr behind our back: a run that is well must be silent
        if self.verbose < 2 and not sys.warnoptions:
            warnings.simplefilter("ignore")
            logging.lastResort = None
        self.tz: ZoneInfo | None = wiring.zone_named(given["tz"]) if "tz" in given else None
        if "now" in given:
            parse_when(given["now"], ZoneInfo("UTC"), "--now")

    @cached_property
    def place(self) -> wiring.Place:
        """Where the configuration lies."""
        return wiring.place(self.given.get("config"))

    @cached_property
    def configured(self) -> Settings:
        """What the configuration says."""
        return wiring.settings_at(self.place)

    @cached_property
    def settings(self) -> Settings:
        """What holds: ``--tz`` outranks the configuration."""
        return replace(self.configured, timezone=self.tz) if self.tz else self.configured

    @cached_property
    def system_zone(self) -> ZoneInfo:
        """The zone of this computer."""
        return wiring.system_zone()

    @property
    def zone(self) -> ZoneInfo:
        """The person's zone, as far as it is known without a calendar."""
        return self.settings.timezone or self.system_zone

    @cached_property
    def doors(self) -> wiring.Doors:
        """The doors that the configuration leads to."""
        return wiring.Doors(self.settings, self.place.folder, self.system_zone)

    @cached_property
    def knowledge(self) -> Knowledge:
        """What libraries know."""
        return wiring.knowledge(self.settings)

    @cached_property
    def now(self) -> Callable[[ZoneInfo], datetime]:
        """The moment of this call (UTC), given the person's zone: ``--now``, else the clock, which is read once."""
        if "now" in self.given:
            return partial(parse_when, self.given["now"], option="--now")
        moment = clock.read()
        return lambda _zone: moment

    @property
    def pretended(self) -> bool:
        """Whether the moment is ``--now`` and not the clock's."""
        return "now" in self.given

    @property
    def today(self) -> date:
        """The person's day."""
        return local_date(self.now(self.zone), self.zone)

    @property
    def bare_moment(self) -> tuple[datetime, ZoneInfo]:
        """Now (UTC) and a zone to show it in, whatever is wrong with the configuration."""
        try:
            zone = self.zone
        except WrongConfiguration:
            zone = self.tz or self.system_zone
        return self.now(zone), zone

    def frame(self, command: str, since: str | None, until: str | None) -> Frame:
        """Moment and range of a run."""
        framed = frame(command, since, until, self.now, self.settings)
        # what can't be meant is said before anything is read
        framed(self.zone)
        return framed

    @cached_property
    def progress(self) -> Progress:
        """What shows progress on stderr: on a terminal, after a second, unless ``-q``."""
        return Progress(sys.stderr, shown=not self.quiet and sys.stderr is not None and sys.stderr.isatty())

    def say(self, line: str) -> None:
        """A line for people on stderr."""
        click.echo(line, err=True)


def current() -> Session:
    """The session of the command that runs."""
    return Session(click.get_current_context().ensure_object(dict))
