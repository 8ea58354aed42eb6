"""The .ics file as a place for reminders: the file is the memory.

A run reads it, changes what it has to, and replaces it whole; without anything to change it isn't touched. What others
keep in the same file stays to the byte.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from followup.atomic import replace_file
from followup.doors.base import Progress, no_progress
from followup.doors.ics.calendar_file import REMEMBERED, CalendarFile, blank, read_file
from followup.doors.ics.lines import Component
from followup.doors.ics.own import existing_in
from followup.doors.ics.write import Pen, changed_event, new_event
from followup.doors.settle import settle
from followup.errors import WrongUsage
from followup.identity import ics_uid
from followup.model import Action, Check, Done, Existing, Reminder, Span, State

UNIVERSAL = ZoneInfo("UTC")


class IcsTarget:
    """Reminders in one .ics file, which need not exist yet.

    A file that holds other people's events and no reminder of ours so far is refused at the first look, before anybody
    decides or waits for anything; *force* lets reminders into it, and is for callers that only read. *floating* is the
    zone of times that name none, in a file that some other program saved.
    """

    kind = "ics"

    def __init__(self, path: Path | str, *, force: bool = False, floating: ZoneInfo = UNIVERSAL) -> None:
        self.path = Path(path)
        self.name = str(path)
        self.zone: ZoneInfo | None = None
        """The zone in which the reminders were written, once they were listed."""
        self._force = force
        self._floating = floating

    def reminders(self, span: Span, progress: Progress = no_progress) -> tuple[Existing, ...]:
        """Every reminder and tombstone in the file, wherever *span* lies; raises ``WrongUsage`` for a bad file."""
        file = self._ours()
        if file is None:
            return ()
        self.zone = file.zone
        standing = self._standing(file)
        progress("reminders", len(standing), len(standing))
        return tuple(standing[identity] for identity in sorted(standing, key=lambda key: _order(standing[key])))

    def apply(
        self, actions: Sequence[Action], now: datetime, zone: ZoneInfo, progress: Progress = no_progress
    ) -> tuple[Done, ...]:
        """Carry out *actions* in one replacement of the file; see ``Target.apply``.

        Raises ``WrongUsage`` where the file can't be written or isn't ours to write; it is then as it was.
        """
        file = self._ours() or blank()
        standing, zones = self._standing(file), file.zones(self._floating)
        pen = Pen(now, zone if zone.key not in file.borrowed_zones() else None, file.newline)
        components = {identity: parts[0] for identity, parts in file.reminders.items()}
        changed: dict[str, Component] = {}
        done: list[Done] = []
        for action in actions:
            wanted = settle(action, standing.get(action.identity), now)
            if isinstance(wanted, Done):
                done.append(wanted)
            else:
                before = standing.get(action.identity)
                event = _event(components.get(action.identity), before, wanted, pen)
                changed[action.identity] = components[action.identity] = event
                standing[action.identity] = existing_in((event,), zones)
                done.append(Done(action, written=True))
            progress("writing", len(done), len(actions))
        if changed:
            self._write(file, changed, standing, now)
        return tuple(done)

    def checks(self) -> tuple[Check, ...]:
        """Whether the file is a calendar that reminders can be written to."""
        try:
            file = self._ours()
        except WrongUsage as error:
            return (Check("the .ics file", well=False, detail=error.message, mend=error.advice),)
        held = len(file.reminders) if file else 0
        found = Check("the .ics file", well=True, detail=f"{self.name} holds {held} reminders")
        beside = self.path if self.path.exists() else self.path.parent
        if not os.access(beside, os.W_OK) or not os.access(self.path.parent, os.W_OK):
            return (
                found,
                Check("writing", well=False, detail=f"no right to write {self.name}", mend="give another file"),
            )
        return (found, Check("writing", well=True, detail=f"{self.path.parent} can be written"))

    # ── the file ──────────────────────────────────────────────────────────────────────────────────

    def _ours(self) -> CalendarFile | None:
        """What the file holds, where reminders may go into it."""
        file = self._read()
        if file is not None and not self._force and _is_others(file):
            raise WrongUsage(
                f"{self.name} holds other events and no reminder of this program, so it is left alone",
                "give another file, or --force to add the reminders to it",
            )
        return file

    def _read(self) -> CalendarFile | None:
        """What the file holds; None where there is none yet."""
        try:
            if not self.path.parent.is_dir():
                raise WrongUsage(
                    f"{self.name} can't be written, there is no folder {self.path.parent}", "make it first"
                )
            if not self.path.exists():
                return None
            if not self.path.is_file():
                what = "a folder" if self.path.is_dir() else "no ordinary file"
                raise WrongUsage(f"{self.name} is {what}", "give the name of an .ics file")
            return read_file(self.path.read_bytes())
        except OSError as error:
            raise WrongUsage(f"{self.name} can't be read ({_reason(error)})", "give another file") from error
        except ValueError as error:
            raise WrongUsage(
                f"{self.name} is no calendar ({error}), so it is left alone", "give another file"
            ) from error

    def _write(
        self, file: CalendarFile, changed: dict[str, Component], standing: dict[str, Existing], now: datetime
    ) -> None:
        reminders = {identity: existing.reminder for identity, existing in standing.items() if existing.reminder}
        spans = {identity: Span(reminder.start, reminder.end) for identity, reminder in reminders.items()}
        after = file.with_reminders(changed, _ledger(file.ledger, reminders, now), spans)
        try:
            replace_file(self.path, after.to_bytes())
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            raise WrongUsage(
                f"{self.name} can't be written ({_reason(error)}); nothing was changed", "give another file"
            ) from error

    def _standing(self, file: CalendarFile) -> dict[str, Existing]:
        zones = file.zones(self._floating)
        found = {identity: existing_in(parts, zones) for identity, parts in file.reminders.items()}
        for identity in file.ledger:
            if identity not in found:
                found[identity] = Existing(reminder=None, identity=identity, handle=ics_uid(identity), gone=True)
        return found


def _event(old: Component | None, before: Existing | None, wanted: Reminder, pen: Pen) -> Component:
    if old is None or before is None or before.reminder is None:
        return new_event(wanted, pen)
    return changed_event(old, before.reminder, wanted, before.sequence + 1, pen)


def _is_others(file: CalendarFile) -> bool:
    return file.has_others and not file.reminders and not file.ledger


def _ledger(old: dict[str, date], reminders: dict[str, Reminder], now: datetime) -> dict[str, date]:
    """The ledger after a run: a deletion by hand shows for 60 days behind the reminder's window.

    A withdrawn reminder isn't listed: whoever clears its remains away has deleted nothing, and its event may come back.
    """
    ledger = dict(old)
    for identity, reminder in reminders.items():
        memory = reminder.memory
        if memory.state is State.WITHDRAWN:
            ledger.pop(identity, None)
        else:
            ledger[identity] = max(memory.window.closes, memory.run).date()
    return {identity: day for identity, day in ledger.items() if now.date() - day <= REMEMBERED}


def _order(existing: Existing) -> tuple[bool, datetime, str]:
    start = existing.reminder.start if existing.reminder else datetime.min.replace(tzinfo=UTC)
    return existing.reminder is None, start, existing.identity


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
