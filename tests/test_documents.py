"""What README and docs show is what the program does."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import click
import pytest
from click.testing import CliRunner

from followup.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FIRST = re.findall(r"^    python3 (scripts/.*)$", README, flags=re.MULTILINE)


def commands(group: click.Command = main, words: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it."""
    found = [(words, group)]
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            found += commands(command, (*words, name))
    return found


COMMANDS = [pytest.param(words, command, id=" ".join(words) or "followup") for words, command in commands()]


def test_the_readme_opens_with_two_commands() -> None:
    """Before anything is explained, it can be tried."""
    assert [line.split()[0] for line in FIRST] == ["scripts/followup", "scripts/test"]
    before = README.partition(f"python3 {FIRST[0]}")[0]
    assert before.strip() == "# followup"


def test_the_readme_s_first_command_works_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends with a table of reminders and a written file."""
    (tmp_path / "examples").mkdir()
    shutil.copy(ROOT / "examples" / "busy-week.ics", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, shlex.split(FIRST[0])[1:])
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Jane Doering" in result.stdout
    assert b"@followup.invalid" in (tmp_path / "followups.ics").read_bytes()


@pytest.mark.parametrize(("words", "command"), COMMANDS)
def test_every_command_explains_itself(words: tuple[str, ...], command: click.Command) -> None:
    """Each has a help, and so has each of its options."""
    assert command.help
    silent = [param.name for param in command.params if isinstance(param, click.Option) and not param.help]
    assert silent == []
    assert f"## {' '.join(['followup', *words])}\n" in (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def test_documents_name_only_commands_and_options_that_exist() -> None:
    """What a document tells to type can be typed."""
    known = {words for words, _ in commands()}
    options = {option for _, command in commands() for param in command.params for option in param.opts}
    options |= {"--help", "-h", "--upgrade"}
    wrong = []
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for code in re.findall(r"`(?:scripts/)?followup ([^`]*)`", path.read_text(encoding="utf-8")):
            words = [word for word in code.split() if not word.startswith("-")]
            if words and (words[0],) not in known and not words[0].isupper():
                wrong.append(f"{path.name}: {code}")
            wrong += [
                f"{path.name}: {code}"
                for word in code.split()
                if word.startswith("-") and word.partition("=")[0] not in options
            ]
    assert wrong == []


@pytest.fixture(scope="module")
def document() -> ModuleType:
    """scripts/document, which writes what README and docs show."""
    script = str(ROOT / "scripts" / "document")
    path = [str(ROOT / "scripts"), *sys.path]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", path)
        patch.setattr(sys, "dont_write_bytecode", True)
        loader = SourceFileLoader("document", script)
        module = ModuleType(loader.name)
        loader.exec_module(module)
    return module


def test_pictures_show_what_the_program_prints(document: ModuleType, tmp_path: Path) -> None:
    """A picture that no longer is what the program prints is drawn anew with scripts/document."""
    folder = ROOT / "docs" / "pictures"
    drawn = dict(document.pictures(tmp_path))
    stale = [name for name, picture in drawn.items() if picture != (folder / f"{name}.svg").read_text(encoding="utf-8")]
    assert stale == []
    assert [name for name, picture in drawn.items() if re.search(r"@font-face|(?:href|src)=|url\((?!#)", picture)] == []


def test_the_list_of_commands_is_what_the_program_says(document: ModuleType) -> None:
    """docs/commands.md holds every help; when one changes, scripts/document writes it anew."""
    assert document.commands() == (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.sh")), ids=lambda path: path.name)
@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell here")
def test_examples_are_sound_shell_scripts(path: Path) -> None:
    """A POSIX shell reads each, and each calls a command that exists."""
    result = subprocess.run(["sh", "-n", str(path)], check=False, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    called = path.read_text(encoding="utf-8").split("exec ")[-1].split()
    assert {word for word in called if (word,) in {words for words, _ in commands()}} != set()


def test_the_example_credentials_have_google_s_shape() -> None:
    """credentials.example.json is a Desktop client with placeholders and no secret."""
    client = json.loads((ROOT / "credentials.example.json").read_text(encoding="utf-8"))
    assert client.keys() == {"installed"}
    assert {"client_id", "client_secret", "auth_uri", "token_uri", "redirect_uris"} <= client["installed"].keys()
    assert "YOUR" in client["installed"]["client_id"]
    assert "YOUR" in client["installed"]["client_secret"]
