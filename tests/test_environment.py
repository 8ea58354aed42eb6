"""scripts/environment.py: what a start of the checkout does before the program runs."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, pointed at a checkout and an environment of the test's own."""
    monkeypatch.setenv("FOLLOWUP_VENV", str(tmp_path / "venv"))
    spec = importlib.util.spec_from_file_location("environment", ROOT / "scripts" / "environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    locks = {name: tmp_path / f"{name}.txt" for name in ("run", "dev")}
    for name, path in locks.items():
        path.write_text(f"# {name}\n", encoding="utf-8")
    monkeypatch.setattr(module, "LOCKS", locks)
    return module


def stand(setup: ModuleType, *purposes: str) -> None:
    """Let the environment look as if it had been made for these."""
    setup.PYTHON.parent.mkdir(parents=True, exist_ok=True)
    setup.PYTHON.touch()
    for purpose in purposes:
        setup._write(setup._stamp(purpose), setup._signature(purpose))


def test_nothing_is_ready_at_first(setup: ModuleType) -> None:
    """Without a folder there is no environment."""
    assert not setup.is_ready("run")


def test_a_stamped_environment_is_ready_for_what_it_was_made_for(setup: ModuleType) -> None:
    """An environment to run in is not yet one to test in."""
    stand(setup, "run")
    assert setup.is_ready("run")
    assert not setup.is_ready("dev")


def test_another_lock_asks_for_an_update(setup: ModuleType) -> None:
    """A pulled lock is noticed, and the environment is sound enough to be brought up to date in place."""
    stand(setup, "run")
    setup.LOCKS["run"].write_text("# other\n", encoding="utf-8")
    assert not setup.is_ready("run")
    assert setup._is_sound()


def test_line_ends_of_a_checkout_change_nothing(setup: ModuleType) -> None:
    """A lock that git gave CRLF is the same lock."""
    stand(setup, "run")
    setup.LOCKS["run"].write_bytes(b"# run\r\n")
    assert setup.is_ready("run")


def test_a_missing_python_asks_for_all_anew(setup: ModuleType) -> None:
    """When the system took its Python away, nothing of the environment is trusted."""
    stand(setup, "run")
    setup.PYTHON.unlink()
    assert not setup.is_ready("run")
    assert not setup._is_sound()


def test_an_interrupted_setup_leaves_no_stamp(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed while pip was at work, the environment counts as unmade at the next start."""
    stand(setup, "run", "dev")

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess, "run", killed)
    with pytest.raises(KeyboardInterrupt):
        setup._install("dev")
    assert not setup.is_ready("run")
    assert not setup._is_sound()


def test_a_failed_update_leaves_the_old_set_standing(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without network, pip changes nothing; the stamp of the old lock stays, and the exit code says try again."""
    stand(setup, "run")
    output = "ERROR: Could not install packages due to an OSError: NewConnectionError: Name or service not known"
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, "", output))
    with pytest.raises(SystemExit) as end:
        setup._install("run")
    assert end.value.code == 75
    assert setup.is_ready("run")
    line = "followup: the libraries could not be fetched: is this machine online? Then start it again\n"
    assert capsys.readouterr().err == line


@pytest.mark.parametrize(
    ("output", "code", "words"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", 2, "is not the one this project"),
        ("ERROR: [Errno 28] No space left on device", 2, "no room left"),
        ("x\nERROR: Failed building wheel for thing\ny", 2, "pip could not install the libraries: ERROR: Failed build"),
    ],
    ids=["another file than locked", "full disk", "anything else"],
)
def test_what_pip_says_becomes_one_line(
    setup: ModuleType, capsys: pytest.CaptureFixture[str], output: str, code: int, words: str
) -> None:
    """A person reads what went wrong, not pages of pip."""
    with pytest.raises(SystemExit) as end:
        setup._explain(output)
    told = capsys.readouterr().err
    assert end.value.code == code
    assert words in told
    assert told.count("\n") == 1


def test_a_python_without_venv_is_told_how_to_get_it(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Debian cuts ensurepip out of Python; the line names the package that brings it back."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(SystemExit) as end:
        setup.make("run")
    assert end.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("followup: this Python has no venv and pip; ")
    assert told.count("\n") == 1
    assert not setup.VENV.exists()


def test_a_folder_with_other_things_is_left_alone(
    setup: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """FOLLOWUP_VENV=$HOME must not empty somebody's home."""
    precious = setup.VENV / "letters.txt"
    precious.parent.mkdir()
    precious.write_text("dear", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        setup.make("run")
    assert end.value.code == 2
    assert precious.read_text(encoding="utf-8") == "dear"
    assert "holds other things" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a stand-in for Python is a shell script")
def test_arguments_and_exit_code_pass_through(setup: ModuleType, tmp_path: Path) -> None:
    """The program gets every argument as it was typed, and its exit code is the script's."""
    stand(setup, "run")
    setup.PYTHON.write_text('#!/bin/sh\nprintf "%s|" "$@"\nexit 75\n', encoding="utf-8")
    setup.PYTHON.chmod(0o755)
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); import environment as e; "
        f"e.is_ready = lambda _: True; e.run_followup(['import', 'my week.ics', '--tz', \"O'Clock\"])"
    )
    result = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert result.returncode == 75
    assert result.stdout == "-P|-m|followup|import|my week.ics|--tz|O'Clock|"
