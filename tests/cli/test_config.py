"""``followup config``: write, show, find."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main
from followup.config.document import commented, effective
from followup.model import Settings


def run(*args: str) -> Result:
    return CliRunner().invoke(main, args)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration folder that doesn't exist yet."""
    monkeypatch.setenv("FOLLOWUP_CONFIG", "")
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "home" / "followup")
    return tmp_path / "home" / "followup"


def test_init_writes_every_key_for_its_owner_alone(home: Path) -> None:
    """The folder is made, nobody else may look in, and the path is said."""
    result = run("config", "init")
    file = home / "config.toml"
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"{file} is written. Every key in it is optional; take away a # to change one.\n"
    assert file.read_text("utf-8") == commented()
    if os.name != "nt":
        assert [stat.S_IMODE(path.stat().st_mode) for path in (home, file)] == [0o700, 0o600]


def test_init_never_overwrites_unasked(tmp_path: Path) -> None:
    """What the person wrote stays, unless ``--force``."""
    file = tmp_path / "c.toml"
    file.write_text("language = 'nl'", "utf-8")
    result = run("config", "init", "--config", str(file))
    assert (result.exit_code, result.output) == (2, f"followup: {file} exists already: --force replaces it\n")
    assert file.read_text("utf-8") == "language = 'nl'"
    assert run("config", "init", "--config", str(file), "--force", "-q").output == ""
    assert file.read_text("utf-8") == commented()


def test_init_where_there_is_no_folder(tmp_path: Path) -> None:
    """A folder that the person typed is theirs to make."""
    file = tmp_path / "none" / "c.toml"
    result = run("config", "init", "--config", str(file))
    assert (result.exit_code, result.output) == (2, f"followup: can't write {file}: no such file or directory\n")


def test_show_says_what_holds(tmp_path: Path) -> None:
    """Defaults, the file, and ``--tz`` over both."""
    file = tmp_path / "c.toml"
    file.write_text('timezone = "Asia/Tokyo"\nlanguage = "fr"\n', "utf-8")
    found = tomllib.loads(run("config", "show", "--config", str(file), "--tz", "Europe/Paris").stdout)
    assert (found["timezone"], found["language"], found["grace"]) == ("Europe/Paris", "fr", "48h")


def test_show_without_a_file_shows_the_defaults(home: Path) -> None:
    """Nothing has to be configured."""
    result = run("config", "show")
    shown = effective(Settings()).replace("credentials.json", str(home / "credentials.json"))
    assert result.stdout == shown.replace("token.json", str(home / "token.json"))


def test_path_is_where_it_would_lie(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--config``, else the environment's, else the person's folder; it need not exist."""
    assert run("config", "path").stdout == f"{home / 'config.toml'}\n"
    monkeypatch.setenv("FOLLOWUP_CONFIG", str(tmp_path / "e.toml"))
    assert run("config", "path").stdout == f"{tmp_path / 'e.toml'}\n"
    assert run("config", "path", "--config", str(tmp_path / "o.toml")).stdout == f"{tmp_path / 'o.toml'}\n"


@pytest.mark.parametrize("named", ["option", "environment"])
def test_a_named_file_must_exist(named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A typo in its name would otherwise pass for an empty configuration."""
    file = str(tmp_path / "c.toml")
    monkeypatch.setenv("FOLLOWUP_CONFIG", file if named == "environment" else "")
    result = run("config", "show", *(["--config", file] if named == "option" else []))
    assert result.exit_code == 2
    assert result.output == f"followup: no configuration file {file}: followup config init writes one\n"


def test_a_broken_file_is_said_all_at_once(tmp_path: Path) -> None:
    """Every problem is a line, holidays that nobody knows too."""
    file = tmp_path / "c.toml"
    file.write_text('grase = 1\n[hours]\nworking = "9-18"\n', "utf-8")
    result = run("config", "show", "--config", str(file))
    assert (result.exit_code, result.output.splitlines()) == (
        2,
        [
            f"followup: grase: no such key; did you mean grace? (in {file})",
            f'followup: hours.working: "9-18" is not a stretch of the day like "09:00-18:00" (in {file})',
        ],
    )
    file.write_text('[hours]\nholidays = "DE-XX"\n', "utf-8")
    result = run("config", "show", "--config", str(file))
    assert result.output == (
        'followup: hours.holidays: "DE-XX" is not a country, or a country and its part, that the holidays library '
        f"knows (in {file})\n"
    )
