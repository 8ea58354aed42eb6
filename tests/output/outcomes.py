"""A run as the outputs get it, built by hand: every kind of action, names in several scripts, a hostile title."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.identity import identity_of
from followup.model import (
    Create,
    Done,
    Event,
    Evidence,
    Keep,
    Kind,
    Move,
    Outcome,
    Owner,
    Plan,
    Problem,
    Reading,
    Reminder,
    Rewrite,
    Skip,
    State,
    Verdict,
    Window,
    Withdraw,
)
from tests import builders

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 13, 0, tzinfo=UTC)
"""Wednesday, 14:00 in Berlin."""


def event(uid: str, ended: float, summary: str, **parts: object) -> Event:
    """An event of an hour that ended so many hours ago."""
    ends = NOW - timedelta(hours=ended)
    made = builders.event(f"{uid}@example.com", ends - timedelta(hours=1), ends, summary=summary, calendar="Work")
    return replace(made, **parts)  # type: ignore[arg-type]


def reminder(what: Event, title: str, kind: Kind, start: float, window: tuple[float, float]) -> Reminder:
    """A reminder so many hours from now, its window in hours from now too."""
    opens, closes = (NOW + timedelta(hours=hours) for hours in window)
    asked = builders.request(builders.interaction(what, kind=kind), wanted=Window(opens, closes))
    return replace(builders.reminder(asked, NOW + timedelta(hours=start)), title=title)


def busy_week() -> Outcome:
    """Something in every group."""
    loop = (event("loop1", 22, "Onsite 1"), event("loop2", 21, "Onsite 2"))
    today = reminder(loop[0], "Follow up: Jane Doe, Acme (interview)", Kind.INTERVIEW, 1, (-20, 3))
    now_open = reminder(
        event("coffee", 3, "Coffee"), "Follow up: 李雷 (informational)", Kind.INFORMATIONAL, 2, (-2, 21)
    )
    coming = reminder(
        event("fair", -50, "Fair"),
        "Follow up: Career Fair Hamburg (networking event)",
        Kind.NETWORKING_EVENT,
        53,
        (51, 74),
    )
    late = reminder(
        event("old", 60, "Call"), "Follow up: Bo\x1b[31m Li, Initech (meeting)", Kind.MEETING, 4, (-59, -36)
    )
    far = reminder(event("app", 1, "Applied"), "Follow up: Globex (application)", Kind.APPLICATION, 240, (220, 250))
    gone = reminder(event("gone", 5, "Sync"), "Follow up: Ana Lima, Umbrella (meeting)", Kind.MEETING, 6, (-4, 19))
    done = replace(reminder(event("done", 9, "Chat"), "✓ Follow up: Max Muster (meeting)", Kind.MEETING, 1, (-8, 15)))
    actions = (
        _about(Create, loop, today, "worth a follow-up", reminder=today),
        _about(Move, (event("coffee", 3, "Coffee"),), now_open, "the event moved", check=True, reminder=now_open,
               existing=builders.existing(now_open)),
        _about(Keep, (event("fair", -50, "Fair"),), coming, "already there", existing=builders.existing(coming)),
        _about(Create, (event("old", 60, "Call"),), late, "worth a follow-up; late", late=True, reminder=late),
        _about(Rewrite, (event("app", 1, "Applied"),), far, "what it says changed", reminder=far,
               existing=builders.existing(far)),
        _about(Withdraw, (event("gone", 5, "Sync"),), gone, "cancelled", existing=builders.existing(gone)),
        _about(Keep, (event("done", 9, "Chat"),), done, "done", state=State.DONE,
               existing=builders.existing(done, marked_done=True)),
        _skip(event("dentist", 30, "Dentist"), "nothing to follow up"),
        _skip(event("standup", 4, "Stand-up", recurrence="2026-11-18T08:00:00Z"), "nothing to follow up"),
        _skip(event("party", 90, "Party\u202e\n<b>x</b>", start=date(2026, 11, 15), end=date(2026, 11, 16)), "declined"),
        _skip(event("ancient", 150, "Lunch with Eve"), "its window closed 5 days ago", Kind.MEETING),
    )  # fmt: skip
    verdicts = {
        identity_of(item): Verdict(action.kind, 0.9, (Evidence("summary", "x", action.kind, 1.5, word=True),))
        for action in actions
        for item in action.events
    }
    return Outcome(
        reading=Reading(
            events=tuple(item for action in actions for item in action.events),
            owner=Owner(frozenset({"robin@example.com"}), how="X-WR-CALNAME"),
            name="week.ics",
            zone=BERLIN,
            extent=(date(2026, 1, 3), date(2026, 12, 1)),
        ),
        plan=Plan(actions, verdicts),
        done=tuple(Done(action, written=True) for action in actions if not isinstance(action, Keep | Skip)),
        target="followups.ics",
        now=NOW,
        zone=BERLIN,
        problems=(Problem("week.ics: an event without a start was left out (UID broken@example.com)"),),
    )


def nothing_in_range() -> Outcome:
    """A sound calendar that holds nothing now."""
    reading = Reading(name="old.ics", extent=(date(2014, 2, 1), date(2026, 3, 5)), zone=BERLIN)
    return Outcome(reading=reading, plan=Plan(()), target="followups.ics", now=NOW, zone=BERLIN)


def _about(kind, events, made, reason, **parts):  # type: ignore[no-untyped-def]
    common = {"state": made.memory.state, "late": False, **parts}
    return kind(
        reason=reason,
        identity=made.identity,
        kind=made.memory.kind,
        events=events,
        window=made.memory.window,
        **common,
    )


def _skip(what: Event, reason: str, kind: Kind = Kind.NONE) -> Skip:
    return Skip(reason=reason, identity=identity_of(what), kind=kind, events=(what,), state=State.SKIPPED)
