"""``followup auth`` and ``sync`` without a sign-in: one line, the right code, no flow without a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from followup.cli.main import main

CLIENT = {
    "installed": {
        "client_id": "123-abc.apps.googleusercontent.com",
        "client_secret": "hush",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
        "redirect_uris": ["http://localhost"],
    }
}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration beside which a client file lies."""
    (tmp_path / "c.toml").write_text("", "utf-8")
    (tmp_path / "credentials.json").write_text(json.dumps(CLIENT), "utf-8")
    return tmp_path / "c.toml"


def run(*args: str, config: Path) -> Result:
    return CliRunner().invoke(main, [*args, "--config", str(config)])


@pytest.mark.parametrize(
    "args",
    [["auth", "login"], ["auth", "status"], ["sync"], ["-q", "sync"], ["catch-up"], ["classify"], ["status"]],
    ids=" ".join,
)
def test_without_a_sign_in_the_exit_code_is_3(args: list[str], config: Path) -> None:
    """Cron never hangs in a question; the line names what to do."""
    result = run(*args, config=config)
    assert (result.exit_code, result.stdout) == (3, "")
    assert len(result.stderr.splitlines()) == 1
    assert "followup auth login" in result.stderr or "terminal" in result.stderr
    assert "hush" not in result.stderr


@pytest.mark.parametrize("args", [["auth", "login"], ["sync"]], ids=" ".join)
def test_without_a_client_nothing_is_configured(args: list[str], config: Path) -> None:
    """That is 2, with what to make."""
    (config.parent / "credentials.json").unlink()
    result = run(*args, config=config)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert "docs/google.md" in result.stderr or "followup auth login" in result.stderr


def test_signing_out_without_having_signed_in(config: Path) -> None:
    """Nothing to take back."""
    result = run("auth", "logout", config=config)
    assert (result.exit_code, result.output) == (0, "You were not signed in.\n")


@pytest.mark.parametrize(("jitter", "line"), [("soon", "is not a span"), ("2h", "is longer than an hour")])
def test_jitter_is_a_short_span(jitter: str, line: str, config: Path) -> None:
    """A typo doesn't make cron wait for a week."""
    result = run("sync", "--jitter", jitter, config=config)
    assert result.exit_code == 2
    assert line in result.stderr


def test_status_without_a_client_says_first_that_nobody_is_signed_in(tmp_path: Path) -> None:
    """Somebody who only reads files learns that nothing is amiss, then how to sign in."""
    (tmp_path / "c.toml").write_text("", "utf-8")
    result = run("auth", "status", config=tmp_path / "c.toml")
    assert result.exit_code == 2
    first, second = result.stderr.splitlines()
    assert first == "Not signed in to Google Calendar. Calendar files need no sign-in."
    assert "Desktop app" in second
