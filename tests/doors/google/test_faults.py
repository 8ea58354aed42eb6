"""Faults of the network and of Google's: everything is written, once, or the person is told in one line."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from followup.doors.google.patience import Patience
from followup.errors import FollowupError, PassingFault, SignInNeeded, SourceUnreadable, WrongUsage
from followup.identity import touched_by_hand
from followup.marks import signed
from followup.model import Done
from tests.builders import at
from tests.contract import ALL, BERLIN, LATER, NOW, create, made, move, rewrite, withdraw
from tests.google import faults
from tests.google.doors import Clock, api_for, both, target_for
from tests.google.faults import Fault
from tests.google.server import CalendarServer


def many(count: int) -> list[Any]:
    """So many reminders to write, one every quarter of an hour."""
    return [create(made(f"event {n}", start=at(19) + timedelta(minutes=15 * n))) for n in range(count)]


def written_once(server: CalendarServer, count: int) -> None:
    events = server.calendars.calendar().events
    assert len(events) == count
    assert all(event["status"] == "confirmed" for event in events.values())


def test_two_hundred_reminders_take_four_requests(server: CalendarServer) -> None:
    """Batches of fifty."""
    done = target_for(api_for(server)).apply(many(200), NOW, BERLIN)
    assert all(item.written for item in done)
    written_once(server, 200)
    assert [entry.path for entry in server.requests] == ["/batch/calendar/v3"] * 4


@pytest.mark.parametrize(
    "fault", faults.PASSING, ids=lambda fault: f"{fault.status or 'drop'} {fault.reason} {fault.done}"
)
@pytest.mark.parametrize("where", ["batch", "events.insert"])
def test_a_passing_fault_is_got_over(server: CalendarServer, fault: Fault, where: str) -> None:
    """Whether the whole batch or one part fails, before or after it was carried out: it is there, once."""
    server.faults = faults.once(fault, faults.calls(where), times=2)
    done = target_for(api_for(server)).apply(many(7), NOW, BERLIN)
    assert [item.problem for item in done if not item.written] == []
    written_once(server, 7)


@pytest.mark.parametrize(
    "fault", faults.PASSING, ids=lambda fault: f"{fault.status or 'drop'} {fault.reason} {fault.done}"
)
def test_changes_survive_faults_too(server: CalendarServer, fault: Fault) -> None:
    """A move, a rewrite and a withdrawal whose answers get lost are done, and counted as done."""
    api = api_for(server)
    target_for(api).apply(many(3), NOW, BERLIN)
    one, two, three = target_for(api).reminders(ALL)
    server.faults = faults.once(
        fault, lambda asked: asked.method in {"batch", "events.patch", "events.delete"}, times=4
    )
    actions = [move(one, start=at(23, 9), end=at(23, 9.25)), rewrite(two, body="Other words"), withdraw(three)]
    done = target_for(api).apply(actions, LATER, BERLIN)
    assert [(item.written, item.problem) for item in done] == [(True, "")] * 3
    after = {item.identity: item for item in target_for(api).reminders(ALL)}
    assert after[one.identity].reminder == actions[0].reminder
    assert after[two.identity].reminder == actions[1].reminder
    assert after[three.identity].gone


@pytest.mark.parametrize("seed", range(12))
def test_one_in_ten_failing(server: CalendarServer, seed: int) -> None:
    """With a tenth of everything failing in any way, all is written, once, and a further run writes nothing."""
    chance = random.Random(seed)
    server.faults = lambda asked: chance.choice(faults.PASSING) if chance.random() < 0.1 else None
    clock = Clock()
    done = target_for(api_for(server, clock=clock)).apply(many(60), NOW, BERLIN)
    assert [item.problem for item in done if not item.written] == []
    written_once(server, 60)


def test_only_what_failed_is_sent_again(server: CalendarServer) -> None:
    """Of a batch in which three parts fail, three go out again."""
    server.faults = faults.once(faults.RATE, faults.calls("events.insert"), times=3)
    target_for(api_for(server)).apply(many(50), NOW, BERLIN)
    assert Counter(entry.status for entry in server.log if entry.method == "events.insert") == {403: 3, 200: 50}


@pytest.mark.parametrize("where", ["batch", "events.insert", "events.list"])
def test_the_servers_wish_is_kept(server: CalendarServer, where: str) -> None:
    """Retry-After is the least that is waited."""
    server.faults = faults.once(Fault(429, "rateLimitExceeded", retry_after="17"), faults.calls(where))
    clock = Clock()
    target = target_for(api_for(server, clock=clock))
    target.reminders(ALL)
    target.apply(many(3), NOW, BERLIN)
    assert max(clock.waits) >= 17


def test_a_wish_beyond_all_patience_is_not_waited_for(server: CalendarServer) -> None:
    """A run from cron isn't kept for an hour: it says so and goes."""
    server.faults = faults.always(Fault(503, "backendError", retry_after="3600"))
    clock = Clock()
    with pytest.raises(PassingFault):
        target_for(api_for(server, clock=clock)).reminders(ALL)
    assert clock.waits == []


@pytest.mark.parametrize(
    "fault", faults.PASSING, ids=lambda fault: f"{fault.status or 'drop'} {fault.reason} {fault.done}"
)
def test_when_nothing_works_it_ends_in_bounded_time(server: CalendarServer, fault: Fault) -> None:
    """Reading, and writing: one line, exit code 75, at most a minute and a half of waiting."""
    server.faults = faults.always(fault)
    clock = Clock()
    source, target = both(api_for(server, clock=clock))
    for attempt in (
        lambda: source.read(ALL, ()),
        lambda: target.reminders(ALL),
        lambda: target.apply(many(120), NOW, BERLIN),
    ):
        clock.waits.clear()
        with pytest.raises(PassingFault) as caught:
            attempt()
        assert "\n" not in str(caught.value)
        assert clock() <= 90
    assert all(entry.status != 200 for entry in server.log)


def test_nobody_there_is_a_passing_fault() -> None:
    """A server that isn't running: one line, and soon."""
    with CalendarServer() as server:
        api = api_for(server)
    with pytest.raises(PassingFault, match=r"can't read the calendar 'primary': the connection was refused"):
        target_for(api).reminders(ALL)


def test_some_written_and_some_not_is_told_one_by_one(server: CalendarServer) -> None:
    """What got through is written; the rest says why not."""
    counter = iter(range(10_000))
    server.faults = lambda asked: (
        faults.BROKEN if asked.method == "events.insert" and asked.part and next(counter) % 3 == 1 else None
    )
    done = target_for(api_for(server, tries=1)).apply(many(3), NOW, BERLIN)
    assert [item.written for item in done] == [True, False, True]
    assert done[1].problem == "can't write the reminder just now (HTTP 500, backendError): try again in some minutes"


def test_a_used_up_quota_is_not_asked_again(server: CalendarServer) -> None:
    """QuotaExceeded lasts for hours: each part is sent once, and the run ends as a passing fault."""
    server.faults = faults.always(faults.QUOTA, faults.calls("events.insert"))
    clock = Clock()
    with pytest.raises(PassingFault, match=r"try again in some hours"):
        target_for(api_for(server, clock=clock)).apply(many(5), NOW, BERLIN)
    assert clock.waits == []
    assert len(server.writes) == 5


@pytest.mark.parametrize(
    ("fault", "kind", "line"),
    [
        (
            Fault(403, "insufficientPermissions"),
            SignInNeeded,
            "doesn't allow this program to read the calendar 'primary'",
        ),
        (Fault(403, "accessNotConfigured"), WrongUsage, "the Google Calendar API is not enabled for your project"),
        (Fault(404, "notFound"), SourceUnreadable, "can't read the calendar 'primary': not found"),
        (
            Fault(400, "badRequest"),
            SourceUnreadable,
            "can't read the calendar 'primary' (HTTP 400, badRequest: badRequest)",
        ),
        (
            Fault(502, body="<html>Bad gateway</html>"),
            PassingFault,
            "can't read the calendar 'primary' just now (HTTP 502)",
        ),
        (Fault(302, body="elsewhere"), SourceUnreadable, "can't read the calendar 'primary' (HTTP 302)"),
    ],
    ids=lambda value: getattr(value, "reason", None) or getattr(value, "__name__", ""),
)
def test_what_is_said_of_a_refusal(server: CalendarServer, fault: Fault, kind: type[FollowupError], line: str) -> None:
    """Each refusal is the error that it means, in one line."""
    server.faults = faults.always(fault)
    with pytest.raises(kind) as caught:
        both(api_for(server))[0].read(ALL, ())
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_redirect_takes_nothing_along(server: CalendarServer) -> None:
    """An answer that leads to another host is not followed, token and all."""
    with CalendarServer() as elsewhere:
        real = server.answer
        server.answer = lambda *rest, **named: (307, {"location": f"{elsewhere.url}/batch/calendar/v3"}, b"")  # type: ignore[method-assign]
        with pytest.raises(FollowupError):
            both(api_for(server))[0].read(ALL, ())
        done = target_for(api_for(server)).apply(many(3), NOW, BERLIN)
        assert not any(item.written for item in done)
        assert elsewhere.log == []
        server.answer = real  # type: ignore[method-assign]


def test_an_expired_token_is_renewed_without_a_word(server: CalendarServer) -> None:
    """Access tokens last an hour; reading, single writes and batches all go on."""
    api = api_for(server)
    server.oauth.expire()
    assert target_for(api).reminders(ALL) == ()
    server.oauth.expire()
    target_for(api).apply(many(1), NOW, BERLIN)
    server.oauth.expire()
    target_for(api).apply(many(60), NOW, BERLIN)
    written_once(server, 60)


def test_a_revoked_sign_in_says_what_to_do(server: CalendarServer) -> None:
    """Reading or writing: exit code 3, and the command that mends it."""
    api = api_for(server)
    server.oauth.revoke()
    source, target = both(api)
    for attempt in (
        lambda: source.read(ALL, ()),
        lambda: target.reminders(ALL),
        lambda: target.apply(many(3), NOW, BERLIN),
    ):
        with pytest.raises(SignInNeeded) as caught:
            attempt()
        assert str(caught.value) == "the sign-in has expired or was revoked: run followup auth login"


def test_the_log_stays_quiet(server: CalendarServer, capfd: pytest.CaptureFixture[str]) -> None:
    """Google's libraries print nothing on the person's screen, whatever goes wrong."""
    server.faults = faults.once(faults.RATE, lambda asked: True, times=4)
    target_for(api_for(server)).apply(many(3), NOW, BERLIN)
    assert capfd.readouterr() == ("", "")


# ── what only Google does ─────────────────────────────────────────────────────────────────────────


def test_another_return_gets_its_own_fingerprint_once(server: CalendarServer) -> None:
    """Where a calendar gives back other words than it got, that doesn't count as a person's change."""

    def shouting(event: dict[str, Any]) -> None:
        event["summary"] = event["summary"].upper()

    server.calendars.mangle = shouting
    api = api_for(server)
    target_for(api).apply(many(2), NOW, BERLIN)
    assert [touched_by_hand(item) for item in target_for(api).reminders(ALL)] == [False, False]
    assert Counter(entry.method for entry in server.writes) == {"events.insert": 2, "events.patch": 2}


def test_google_may_refuse_to_revive(server: CalendarServer) -> None:
    """403 on bringing back what is deleted: nothing is written, and one line says so."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    target_for(api).apply([withdraw(target_for(api).reminders(ALL)[0])], NOW, BERLIN)
    tomb = target_for(api).reminders(ALL)[0]
    server.calendars.calendar().removed_by_hand.add(tomb.handle)
    (done,) = target_for(api).apply([create(made(), revives=tomb)], LATER, BERLIN)
    assert not done.written
    assert "\n" not in done.problem


def test_a_forgotten_tombstone_is_created_anew(server: CalendarServer) -> None:
    """Google forgets deleted events in the end; what is to be revived then is simply made."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    target_for(api).apply([withdraw(target_for(api).reminders(ALL)[0])], NOW, BERLIN)
    tomb = target_for(api).reminders(ALL)[0]
    del server.calendars.calendar().events[tomb.handle]
    (done,) = target_for(api).apply([create(made(), revives=tomb)], LATER, BERLIN)
    assert done.written
    assert not target_for(api).reminders(ALL)[0].gone


def test_a_tombstone_of_which_only_the_id_is_left_is_the_persons(server: CalendarServer) -> None:
    """All that Google guarantees of a deleted event is its id: it is known, and kept away from."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    server.calendars.remove(made().identity)
    server.calendars.forgetful = True
    (tomb,) = target_for(api).reminders(ALL)
    assert (tomb.gone, tomb.reminder) == (True, None)
    (done,) = target_for(api).apply([create(made())], LATER, BERLIN)
    assert done == Done(done.action, False, "deleted by hand meanwhile, so it stays deleted")


def test_a_new_colour_or_alarm_holds_up_no_move(server: CalendarServer) -> None:
    """They change the etag, not the reminder: the move looks again, goes on, and leaves them as they are."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    (seen,) = target_for(api).reminders(ALL)
    alarm = {"useDefault": False, "overrides": [{"method": "popup", "minutes": 30}]}
    server.calendars.edit(made().identity, colorId="7", reminders=alarm)
    (done,) = target_for(api).apply([move(seen, start=at(23, 9), end=at(23, 9.25))], LATER, BERLIN)
    assert done.written
    stored = server.calendars.calendar().events[made().identity]
    assert (stored["colorId"], stored["reminders"]) == ("7", alarm)
    assert stored["start"]["dateTime"] == "2026-11-23T10:00:00+01:00"


def test_a_patch_names_only_what_changes(server: CalendarServer) -> None:
    """A move sends times and memory; a rewrite words and memory; each only if nothing changed since it was seen."""
    api = api_for(server)
    target_for(api).apply([create(made())], NOW, BERLIN)
    (seen,) = target_for(api).reminders(ALL)
    target_for(api).apply([move(seen, start=at(23, 9), end=at(23, 9.25))], LATER, BERLIN)
    (seen,) = target_for(api).reminders(ALL)
    target_for(api).apply([rewrite(seen, body="Other words")], LATER, BERLIN)
    first, second = (entry.body for entry in server.log if entry.method == "events.patch")
    assert set(first) == {"start", "end", "extendedProperties"}
    assert set(second) == {"summary", "description", "extendedProperties"}


def test_a_foreign_event_under_our_id_is_left_alone(server: CalendarServer) -> None:
    """Whoever's it is: a create finds it there and changes nothing."""
    server.calendars.put(**{**_meeting(), "id": made().identity})
    before = dict(server.calendars.calendar().events[made().identity])
    target_for(api_for(server)).apply([create(made())], NOW, BERLIN)
    assert server.calendars.calendar().events[made().identity] == before


def _meeting() -> dict[str, Any]:
    moment = {"dateTime": "2026-11-19T12:00:00Z"}
    return {"summary": "Somebody's own", "start": moment, "end": moment}


def test_patience_is_exponential_with_jitter_and_ends() -> None:
    """Each wait is about twice the one before; tries and time are bounded."""
    waits: list[float] = []
    patience = Patience(sleep=waits.append, chance=lambda: 0.5, clock=lambda: sum(waits))
    tries = patience.begin()
    while tries.again():
        pass
    assert waits == [0.5, 1, 2, 4, 8, 16]
    for least_or_most in (0.0, 1.0):
        chance = partial(float, least_or_most)
        assert Patience(waits.append, chance, lambda: 0.0).begin().again()
    assert waits[-2:] == [0.25, 0.75]


def test_signing_is_kept(server: CalendarServer) -> None:
    """The fingerprint goes out with the insert: one request is all it takes."""
    target_for(api_for(server)).apply([create(signed(made()))], NOW, BERLIN)
    assert [entry.method for entry in server.requests] == ["events.insert"]
