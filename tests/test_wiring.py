"""What is looked up on the machine: zone, holidays, domains, locks, targets."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from followup.errors import WrongUsage
from followup.model import GoogleSettings, Hours, IcsSettings, Settings
from followup.wiring import (
    AnotherRun,
    Doors,
    configured_sources,
    holiday_fault,
    knowledge,
    lock_on,
    place,
    system_zone,
    zone_named,
)

UTC = ZoneInfo("UTC")


def test_holidays_of_a_country_and_of_its_part() -> None:
    """Women's Day is a holiday in Berlin, and not in Bavaria."""
    day = date(2026, 3, 8)
    for code, free in (("DE-BE", True), ("DE-BY", False), ("DE", False)):
        known = knowledge(replace(Settings(), hours=replace(Hours(), holidays=code)))
        assert (day in known.holidays) is free
        assert date(2035, 12, 25) in known.holidays


def test_without_configured_holidays_none_are_loaded() -> None:
    """Most people configure none."""
    assert knowledge(Settings()).holidays == frozenset()


@pytest.mark.parametrize("code", ["XX", "DE-XX", "ATLANTIS"])
def test_holidays_that_nobody_knows(code: str) -> None:
    """A typo is said, not taken for a land without holidays."""
    fault = f'"{code}" is not a country, or a country and its part, that the holidays library knows'
    assert holiday_fault(code) == fault
    assert holiday_fault("") == ""


def test_registrable_domains() -> None:
    """By the public suffix list; what has no public suffix stays as it is."""
    registrable = knowledge(Settings()).registrable_domain
    found = [registrable(name) for name in ("mail.acme.co.uk", "acme.de", "jobs.acme.com.br", "localhost", "co.uk", "")]
    assert found == ["acme.co.uk", "acme.de", "acme.com.br", "localhost", "co.uk", ""]


def test_free_mail_is_nobodys_organisation() -> None:
    """The kept list knows the big ones of every language region, and no company."""
    free = knowledge(Settings()).free_mail
    assert {"gmail.com", "gmx.de", "orange.fr", "libero.it", "uol.com.br", "terra.es", "ziggo.nl"} <= free
    assert not {"example.com", "google.com", "acme.com"} & free


def test_zones() -> None:
    """The person's zone by name; this computer's has one too."""
    assert zone_named("Europe/Berlin") == ZoneInfo("Europe/Berlin")
    assert system_zone().key
    with pytest.raises(WrongUsage) as wrong:
        zone_named("CEST\x1b[31m")
    assert wrong.value.lines == ("--tz 'CEST[31m' is not a time zone: give one like Europe/Berlin",)


def test_a_computer_without_a_zone_name_runs_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its settings say, there is a zone."""

    def no_zone() -> str:
        raise ValueError("no zone")

    monkeypatch.setattr("tzlocal.get_localzone_name", no_zone)
    assert system_zone() == UTC


def test_the_configuration_lies_where_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option outranks the environment, and corrections lie beside it."""
    monkeypatch.setenv("FOLLOWUP_CONFIG", str(tmp_path / "env.toml"))
    assert (place(None).file, place(None).named) == (tmp_path / "env.toml", True)
    assert place(str(tmp_path / "sub" / "c.toml")).corrections == tmp_path / "sub" / "corrections.toml"
    monkeypatch.delenv("FOLLOWUP_CONFIG")
    assert (place(None).file.name, place(None).named) == ("config.toml", False)


def doors(folder: Path, **google: str) -> Doors:
    """The doors of a configuration whose files lie in *folder*."""
    names = {"credentials": str(folder / "credentials.json"), "token": str(folder / "token.json"), **google}
    return Doors(replace(Settings(), google=replace(GoogleSettings(), **names)), folder, UTC)  # type: ignore[arg-type]


def test_nothing_to_read_says_what_to_give(tmp_path: Path) -> None:
    """Without a source and without a configuration there is nothing to do."""
    with pytest.raises(WrongUsage) as wrong:
        doors(tmp_path).source()
    assert wrong.value.lines == (
        "nothing to read: name a calendar (.ics, folder, .zip, https address), or run followup auth login",
    )
    (tmp_path / "credentials.json").write_text("{}", "utf-8")
    with pytest.raises(WrongUsage) as wrong:
        doors(tmp_path, access="write-only").source()
    assert wrong.value.lines == ("access is write-only and [ics] names no source: set ics.sources or ics.address_file",)


def test_named_sources_outrank_what_is_configured(tmp_path: Path) -> None:
    """Whatever Google says, a file on the command line is read."""
    (tmp_path / "credentials.json").write_text("{}", "utf-8")
    assert doors(tmp_path).source(["week.ics"]).kind == "ics"
    assert doors(tmp_path).target("f.ics").name == "f.ics"


def test_a_secret_address_comes_from_a_private_file_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each address once; a file that others can read is refused, and its content never shown."""
    file = tmp_path / "address"
    file.write_text("https://calendar.example.com/private-1/basic.ics\n", "utf-8")
    settings = replace(Settings(), ics=IcsSettings(("a.ics",), str(file)))
    if os.name != "nt":
        file.chmod(0o644)
        with pytest.raises(WrongUsage) as wrong:
            configured_sources(settings)
        assert wrong.value.lines == (f"{file} holds a secret and others can read it: chmod 600 {file}",)
    file.chmod(0o600)
    assert configured_sources(settings) == ("a.ics", "https://calendar.example.com/private-1/basic.ics")
    monkeypatch.setenv("FOLLOWUP_SOURCE", "https://calendar.example.com/private-2/basic.ics")
    assert configured_sources(settings)[-1] == "https://calendar.example.com/private-2/basic.ics"
    with pytest.raises(WrongUsage) as wrong:
        configured_sources(replace(settings, ics=IcsSettings((), str(tmp_path / "none"))))
    assert wrong.value.lines == (
        f"can't read ics.address_file {tmp_path / 'none'}: no such file or directory: put the address there, and nothing else",
    )


def test_reminders_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A target that was never written is not an empty one."""
    monkeypatch.chdir(tmp_path)
    there = doors(tmp_path)
    with pytest.raises(WrongUsage) as wrong:
        there.standing()
    assert wrong.value.lines == ("there is no followups.ics here: name your reminders with --target FILE.ics",)
    with pytest.raises(WrongUsage) as wrong:
        there.standing("x.ics")
    assert wrong.value.lines == ("no such file: x.ics: followup import SOURCE -o FILE.ics writes one",)
    (tmp_path / "followups.ics").write_bytes(b"")
    assert there.standing().name == "followups.ics"
    assert there.lock_key(there.standing()) == there.lock_key(there.standing(str(tmp_path / "followups.ics")))


def _try(target: str, result: multiprocessing.Queue[str]) -> None:
    try:
        with lock_on(target)():
            result.put("held")
    except AnotherRun as error:
        result.put(str(error))


@pytest.fixture
def elsewhere() -> Callable[[str], str]:
    """Another process tries to take the lock."""

    def attempt(target: str) -> str:
        context = multiprocessing.get_context("spawn")
        result: multiprocessing.Queue[str] = context.Queue()
        process = context.Process(target=_try, args=(target, result))
        process.start()
        said = result.get(timeout=30)
        process.join()
        return said

    return attempt


def test_two_runs_on_one_target_exclude_each_other(tmp_path: Path, elsewhere: Callable[[str], str]) -> None:
    """The second run says so and leaves; other targets are free, and so is this one afterwards."""
    target = str(tmp_path / "a.ics")
    with lock_on(target)():
        assert elsewhere(target) == "another run is writing there just now; it does the work"
        assert elsewhere(str(tmp_path / "b.ics")) == "held"
    assert elsewhere(target) == "held"


def test_a_home_that_cannot_be_written_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cron jobs and containers have such homes: the lock lies in the folder for temporary files then."""
    (tmp_path / "state").write_text("a file, no folder", "utf-8")
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: tmp_path / "state")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with lock_on("x")():
        assert len(list(tmp_path.glob("followup-*/*.lock"))) == 1
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "state"))
    with pytest.raises(WrongUsage), lock_on("x")():
        pass
