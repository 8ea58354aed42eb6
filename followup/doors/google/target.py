"""Reminders in one Google calendar. Nothing here can name another calendar than the one it was made for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from followup.doors.base import Progress, no_progress
from followup.doors.google.answer import Answer, CalendarMissing
from followup.doors.google.api import Api
from followup.doors.google.listing import Listing, Listings
from followup.doors.google.mapping import KIND, existing_from_json
from followup.doors.google.writing import Result, Steps, Writing
from followup.errors import FollowupError
from followup.model import Action, Check, Create, Done, Existing, Mark, Move, Reminder, Rewrite, Span, Withdraw
from followup.text import one_line


class TargetCalendar(Protocol):
    """The one calendar that is written to."""

    @property
    def name(self) -> str:
        """For people."""
        ...

    def known(self) -> str:
        """Its id, asked for only if need be; empty where it isn't made yet."""
        ...

    def ready(self) -> str:
        """Its id; made now if it isn't yet."""
        ...

    def again(self, lost: str) -> str:
        """Its id after the one known answered that there is no such calendar; raises if there is no other."""
        ...


class GoogleTarget:
    """Finds and writes reminders in *calendar*."""

    kind = KIND

    def __init__(self, listings: Listings, calendar: TargetCalendar) -> None:
        self._listings = listings
        self._api: Api = listings.api
        self._calendar = calendar
        self.zone: ZoneInfo | None = None
        """The calendar's own zone, once it was listed."""

    @property
    def name(self) -> str:
        """The calendar's name for people."""
        return f"Google Calendar ({self._calendar.name})"

    # ── reading ───────────────────────────────────────────────────────────────────────────────────

    def reminders(self, span: Span, progress: Progress = no_progress) -> tuple[Existing, ...]:
        """Every reminder that touches *span*, and every tombstone that a listing of it gives."""
        calendar = self._calendar.known()
        if not calendar:
            return ()
        listing = self._listing(calendar, span, progress)
        self.zone = listing.zone
        found_here = (existing_from_json(item) for item in listing.items)
        standing = _one_each(item for item in found_here if item is not None)
        return tuple(item for item in standing if item.reminder is None or _touches(item.reminder, span))

    def _listing(self, calendar: str, span: Span, progress: Progress) -> Listing:
        try:
            return self._listings.of(calendar, span, progress)
        except CalendarMissing:
            return self._listings.of(self._calendar.again(calendar), span, progress)

    # ── writing ───────────────────────────────────────────────────────────────────────────────────

    def apply(
        self, actions: Sequence[Action], now: datetime, zone: ZoneInfo, progress: Progress = no_progress
    ) -> tuple[Done, ...]:
        """Carry out *actions* in batches; see ``Target.apply``.

        Raises ``SignInNeeded``, and ``PassingFault`` where not a single write got through.
        """
        if not any(isinstance(action, Create | Move | Rewrite | Withdraw | Mark) for action in actions):
            return tuple(Done(action, written=False) for action in actions)
        calendar = self._calendar.ready()
        self._listings.forget(calendar)
        writing = Writing(self._api, calendar, now, zone)
        results = self._run([writing.steps(action) for action in actions], progress)
        faults = [fault for _, fault in results if fault]
        if faults and not any(done.written for done, _ in results):
            raise faults[0]
        return tuple(done for done, _ in results)

    def _run(self, jobs: Sequence[Steps], progress: Progress) -> list[Result]:
        """Drive all jobs side by side: the next requests of all that have one travel together."""
        results: dict[int, Result] = {}
        waiting: dict[int, Any] = {}

        def go_on(index: int, answer: Answer | None) -> None:
            try:
                waiting[index] = next(jobs[index]) if answer is None else jobs[index].send(answer)
            except StopIteration as end:
                results[index] = end.value

        for index in range(len(jobs)):
            go_on(index, None)
        while waiting:
            asked, waiting = waiting, {}
            answers = self._api.all(list(asked.values()))
            for index, answer in zip(asked, answers, strict=True):
                go_on(index, answer)
            progress("writing", len(results), len(jobs))
        return [results[index] for index in range(len(jobs))]

    # ── doctor ────────────────────────────────────────────────────────────────────────────────────

    def checks(self) -> tuple[Check, ...]:
        """Whether the calendar is there and may be written to."""
        what = f"reminders in {self.name}"
        try:
            calendar = self._calendar.known()
            if not calendar:
                return (Check(what, well=True, detail="made with the first reminder"),)
            request = self._api.service.events().list(
                calendarId=calendar, singleEvents=True, maxResults=1, fields="accessRole,summary"
            )
            role = self._api.get(request, f"read the calendar '{calendar}'").get("accessRole", "")
        except FollowupError as error:
            return (Check(what, well=False, detail=error.message, mend=error.advice),)
        if role in {"owner", "writer", "writerWithoutPrivateAccess"}:
            return (Check(what, well=True, detail=f"role {role}"),)
        return (
            Check(what, False, f"role {one_line(str(role), 40)}", "share it with the right to make changes to events"),
        )


def _one_each(found: Iterable[Existing]) -> list[Existing]:
    """One for each identity: a live one before a tombstone, one under our own id before an imported one."""
    best: dict[str, Existing] = {}
    for item in found:
        other = best.get(item.identity)
        if other is None or _worth(item) > _worth(other):
            best[item.identity] = item
    return list(best.values())


def _worth(item: Existing) -> tuple[bool, bool, bool]:
    return not item.gone, item.handle == item.identity, item.reminder is not None


def _touches(reminder: Reminder, span: Span) -> bool:
    return reminder.start < span.end and max(reminder.end, reminder.start) >= span.start
