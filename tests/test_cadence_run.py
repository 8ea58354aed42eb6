"""Further touches as a person lives through them: import after import, with days between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from followup.cli.main import main
from tests.cli.test_import import calendar, event

JANE = (
    "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example",
    "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@acme.example",
    "ATTENDEE;CN=Robin Example;PARTSTAT=ACCEPTED:mailto:robin@example.com",
)
TALK = event("talk@x", "20261102T090000Z", "Interview: Data Lead, Acme", *JANE)
PROMISE = event(
    "talk@x",
    "20261102T090000Z",
    "Interview: Data Lead, Acme",
    *JANE,
    "DESCRIPTION:Jane: we will decide by Friday 13 November 2026",
)
APPLIED = event("form@x", "20261102T090000Z", "Applied to Halcyon Analytics: Data Lead")


class Life:
    """A calendar, its reminders, and the days."""

    def __init__(self, folder: Path, config: str) -> None:
        self.folder = folder
        (folder / "c.toml").write_text(f'timezone = "UTC"\n{config}[me]\nemails = ["robin@example.com"]\n', "utf-8")

    def run(self, now: str, *args: str) -> str:
        result = CliRunner().invoke(main, [*args, "--config", str(self.folder / "c.toml"), "--now", now])
        assert (result.exit_code, result.stderr) == (0, "")
        return result.stdout

    def read(self, now: str, *events: str) -> dict[int, str]:
        """Import; gives the number of each touch that is open, and when its reminder starts."""
        (self.folder / "week.ics").write_text(calendar(*events), "utf-8", newline="")
        self.run(now, "import", str(self.folder / "week.ics"), "-o", self.target, "--json")
        return self.open(now)

    def open(self, now: str) -> dict[int, str]:
        found = json.loads(self.run(now, "status", "--target", self.target, "--json"))["reminders"]
        return {one["touch"]: one["reminder"]["start"][:16] for one in found if one["state"] not in {"done", "skipped"}}

    def done(self, now: str) -> None:
        """Every open reminder is done now."""
        found = json.loads(self.run(now, "status", "--target", self.target, "--json"))["reminders"]
        ids = [one["id"] for one in found if one["state"] != "done"]
        self.run(now, "done", *ids, "--target", self.target)

    @property
    def target(self) -> str:
        return str(self.folder / "followups.ics")


def test_once_is_once(tmp_path: Path) -> None:
    """Without a cadence nothing follows what was done."""
    life = Life(tmp_path, "")
    assert list(life.read("2026-11-02T12:00", TALK)) == [1]
    life.done("2026-11-02T15:00")
    for day in (3, 6, 9, 10, 20):
        assert life.read(f"2026-11-{day:02}T12:00", TALK) == {}


def test_persistent_asks_again_a_week_after_an_interview(tmp_path: Path) -> None:
    """Once the first is done, and not before; done too, the chain has ended."""
    life = Life(tmp_path, 'cadence = "persistent"\n')
    assert list(life.read("2026-11-02T12:00", TALK)) == [1]
    assert list(life.read("2026-11-04T12:00", TALK)) == [1]
    life.done("2026-11-04T13:00")
    assert life.read("2026-11-05T12:00", TALK) == {2: "2026-11-09T10:00"}
    assert life.read("2026-11-10T12:00", TALK) == {2: "2026-11-09T10:00"}
    life.done("2026-11-10T13:00")
    for day in (11, 17, 30):
        assert life.read(f"2026-11-{day}T12:00", TALK) == {}


def test_two_messages_lie_three_days_apart(tmp_path: Path) -> None:
    """Whoever was late with the first waits with the second."""
    life = Life(tmp_path, 'cadence = "persistent"\n')
    life.read("2026-11-02T12:00", TALK)
    life.done("2026-11-08T12:00")
    assert life.read("2026-11-08T13:00", TALK) == {2: "2026-11-11T12:00"}


def test_own_touches_go_before_the_cadence(tmp_path: Path) -> None:
    """Each appears when the one before is done; there are never more than two further ones."""
    life = Life(tmp_path, '[window.interview]\ntouches = ["4d", "11d"]\n')
    life.read("2026-11-02T12:00", TALK)
    life.done("2026-11-02T13:00")
    assert life.read("2026-11-03T12:00", TALK) == {2: "2026-11-06T10:00"}
    life.done("2026-11-06T12:00")
    assert life.read("2026-11-07T12:00", TALK) == {3: "2026-11-13T10:00"}
    life.done("2026-11-13T12:00")
    assert life.read("2026-11-14T12:00", TALK) == {}


def test_a_promised_date_moves_the_question_to_a_week_after_it(tmp_path: Path) -> None:
    """They said Friday the 13th: nobody asks before Friday the 20th."""
    life = Life(tmp_path, 'cadence = "persistent"\n')
    life.read("2026-11-02T12:00", PROMISE)
    life.done("2026-11-02T15:00")
    ((touch, start),) = life.read("2026-11-03T12:00", PROMISE).items()
    assert (touch, start[:10]) == (2, "2026-11-20")


LATER = {
    "a rejection": event("no@x", "20261106T090000Z", "Rejected by Acme"),
    "an offer": event("yes@x", "20261106T090000Z", "Job offer from Acme"),
    "another interview": event("next@x", "20261106T090000Z", "Second interview, Acme", *JANE),
}


@pytest.mark.parametrize("what", LATER)
def test_what_answers_a_nudge_takes_it_away(what: str, tmp_path: Path) -> None:
    """A later no, offer or talk with the same people makes asking how things stand pointless."""
    life = Life(tmp_path, 'cadence = "persistent"\n')
    life.read("2026-11-02T12:00", TALK)
    life.done("2026-11-02T15:00")
    assert 2 in life.read("2026-11-03T12:00", TALK)
    assert 2 not in life.read("2026-11-06T12:00", TALK, LATER[what])
    assert 2 not in life.read("2026-11-09T12:00", TALK, LATER[what])


def test_an_application_that_was_answered_is_not_asked_about(tmp_path: Path) -> None:
    """Its first touch is a nudge already: an interview before it falls due takes it away."""
    life = Life(tmp_path, "")
    assert list(life.read("2026-11-02T12:00", APPLIED)) == [1]
    talk = event("hal@x", "20261103T140000Z", "Interview: Data Lead, Halcyon Analytics")
    life.read("2026-11-03T12:00", APPLIED, talk)
    shown = life.run("2026-11-03T12:00", "status", "--target", life.target, "--json")
    assert [one["type"] for one in json.loads(shown)["reminders"]] == ["interview"]


def test_skipping_the_first_ends_the_chain(tmp_path: Path) -> None:
    """A no is final, for what would have followed too."""
    life = Life(tmp_path, 'cadence = "persistent"\n')
    life.read("2026-11-02T12:00", TALK)
    found = json.loads(life.run("2026-11-02T12:00", "status", "--target", life.target, "--json"))["reminders"]
    life.run("2026-11-02T13:00", "skip", found[0]["id"], "--target", life.target)
    for day in (3, 9, 10, 16):
        assert life.read(f"2026-11-{day:02}T12:00", TALK) == {}
