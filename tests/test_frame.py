"""The project is held to its own rules: what no other tool checks is checked here."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOME = Path.home()
PACKAGE = ROOT / "followup"
LEFT_OUT = {".git", ".venv", "__pycache__", "build", "dist"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HEAVY = {"google", "google_auth_httplib2", "google_auth_oauthlib", "googleapiclient", "httplib2"}
HEAVY |= {"holidays", "icalendar", "recurring_ical_events", "rich"}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the project, without what tools leave behind."""
    for path in sorted(folder.iterdir()):
        if path.name in LEFT_OUT or path.name.endswith((".egg-info", "_cache", ".lock")) or path.name == ".hypothesis":
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def named(paths: Iterator[Path]) -> list[object]:
    """One test case per file, with the file's name."""
    return [pytest.param(path, id=path.relative_to(ROOT).as_posix()) for path in paths]


def lock(name: str) -> dict[str, str]:
    """Library → version of requirements/*name*.txt."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


def canonical(requirement: str) -> str:
    """The library's name in a requirement, as locks spell it."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match
    return re.sub(r"[-_.]+", "-", match.group()).lower()


MODULES = named(path for path in files(PACKAGE) if path.suffix == ".py")


@pytest.mark.parametrize("path", MODULES)
def test_a_module_fits_a_head(path: Path) -> None:
    """No module has more than 350 lines, no function more than 50; a page of words or sentences may be longer."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    if functions:
        assert len(source.splitlines()) <= 350
    long = {node.name: node.end_lineno - node.lineno + 1 for node in functions if node.end_lineno}
    assert {name: length for name, length in long.items() if length > 50} == {}


@pytest.mark.parametrize("path", MODULES)
def test_only_heavy_libraries_are_imported_late(path: Path) -> None:
    """An import inside a function is there for speed, never to hide a circle."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Import):
                    late |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    late.add(node.module or "")
    # these choose by what the person named, and so which of our own modules a run has to load at all
    chooses = path.relative_to(PACKAGE).as_posix() in {"wiring.py", "__main__.py", "doors/ics/open.py"}
    if path.parent.name != "cli" and not chooses:
        assert {name for name in late if name.partition(".")[0] == "followup"} == set()


def test_there_is_one_clock() -> None:
    """The program asks what time it is in one place only, in the command line."""
    asks = re.compile(r"\b(?:datetime\.now|datetime\.utcnow|date\.today|datetime\.today|time\.time(?:_ns)?)\(")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in files(PACKAGE)
        if path.suffix == ".py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if asks.search(line.partition("#")[0])
    ]
    assert len(found) == 1
    assert found[0].startswith("followup/cli/")


def test_nothing_names_the_machine_it_was_made_on() -> None:
    """No file holds the path of a checkout or of somebody's home."""
    paths = {str(place) for place in (ROOT, HOME) if len(place.parts) > 2} | {ROOT.as_posix()}
    telling = [
        f"{path.relative_to(ROOT).as_posix()}: {place}"
        for path in files()
        for place in paths
        if re.search(rb"(?<![\w.])" + re.escape(place.encode()) + rb"(?![\w-])", path.read_bytes())
    ]
    assert telling == []


def test_nothing_depends_on_where_libraries_come_from() -> None:
    """No file names the host of a package index; a person's own pip knows where to look."""
    hosts = [b"pypi" + b".org", b"python" + b"hosted", b"npm" + b"js"]
    naming = [path.relative_to(ROOT).as_posix() for path in files() for host in hosts if host in path.read_bytes()]
    assert naming == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_locks_pin_files_and_name_no_host(name: str) -> None:
    """Every library is locked to one version by digests, wherever a person's pip fetches it from."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"(?<!\\)\n", text)
    libraries = [entry for entry in entries if entry and not entry.lstrip().startswith("#")]
    assert libraries
    assert [
        entry for entry in libraries if not re.match(r"[a-z0-9-]+==\S+", entry) or "--hash=sha256:" not in entry
    ] == []
    assert not re.search(r"https?:|--index|--find-links|--extra", text)


def test_the_locks_hold_what_the_project_asks_for() -> None:
    """run.txt covers every dependency, dev.txt the tests' too, with the same versions."""
    run, dev = lock("run"), lock("dev")
    assert {canonical(name) for name in PROJECT["project"]["dependencies"]} <= run.keys()
    assert {canonical(name) for name in PROJECT["dependency-groups"]["dev"]} <= dev.keys()
    assert {name: (version, dev.get(name)) for name, version in run.items() if dev.get(name) != version} == {}


def test_what_is_imported_is_asked_for() -> None:
    """The package imports no library that only happens to be there because another one needs it."""
    asked = {canonical(requirement) for requirement in PROJECT["project"]["dependencies"]}
    of_module = packages_distributions()
    undeclared = set()
    for path in (path for path in files(PACKAGE) if path.suffix == ".py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in {name.partition(".")[0] for name in names} - {"followup"} - set(sys.stdlib_module_names):
                if not {canonical(library) for library in of_module.get(name, [])} & asked:
                    undeclared.add(f"{name} in {path.relative_to(ROOT).as_posix()}")
    assert undeclared == set()


def test_every_dependency_says_why() -> None:
    """docs/dependencies.md has a word about each library the project asks for, and about no other."""
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = " ".join(line.split("|")[1] for line in text.splitlines() if line.startswith("|"))
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    names = {canonical(requirement) for requirement in asked}
    assert {name for name in names if name not in rows} == set()
    said = set(re.findall(r"\[([a-z0-9-]+)\]", rows))
    assert said - names == set()


@pytest.mark.parametrize("path", named(path for path in files() if path.suffix == ".md"))
def test_links_in_documents_lead_somewhere(path: Path) -> None:
    """A document that names a file of the project names one that exists."""
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8"))
    local = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in local if not (path.parent / link).exists()] == []


def test_the_workflow_tries_every_python_that_is_promised() -> None:
    """What the project says it runs on is what CI runs."""
    promised = [name.rpartition(" ")[2] for name in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d", name)]
    workflow = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    tried = re.search(r"python: \[(.*)\]", workflow)
    assert tried
    assert re.findall(r"[\d.]+", tried.group(1)) == promised
    unpinned = re.findall(r"uses: \S+@(?![0-9a-f]{40}\b)\S+", workflow)
    assert unpinned == []


@pytest.mark.parametrize("name", ["followup", "test"])
def test_old_pythons_can_read_what_turns_them_away(name: str) -> None:
    """The scripts a person starts parse on Pythons that are too old, so that these get the line meant for them."""
    source = (ROOT / "scripts" / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "version_info < (3, 11)" in source
    assert source.index("version_info") < source.index("import environment")


def test_tests_that_look_at_nothing_are_none() -> None:
    """Every test asserts something, itself or through a helper that says so in its name."""
    telling = re.compile(r"\bassert\b|pytest\.raises|\b(?:check|assert|expect|verify|same|holds)\w*\(")
    silent = []
    for path in files(ROOT / "tests"):
        if not (path.name.startswith("test_") and path.suffix == ".py"):
            continue
        source = path.read_text(encoding="utf-8")
        silent += [
            f"{path.relative_to(ROOT).as_posix()}: {node.name}"
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
            if not telling.search(ast.get_source_segment(source, node) or "")
        ]
    assert silent == []
