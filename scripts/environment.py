"""The environment of a checkout: ``.venv`` with exactly what requirements/ lists, made when needed.

Standard library only, and quick when there is nothing to do: a start compares one small file and hands over.
``FOLLOWUP_VENV`` names another folder, for a checkout that can't be written.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("FOLLOWUP_VENV") or ROOT / ".venv").absolute()
PYTHON = VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"
LOCKS = {"run": ROOT / "requirements" / "run.txt", "dev": ROOT / "requirements" / "dev.txt"}
WITHIN = {"run": ("run",), "dev": ("run", "dev")}
"""What an environment made for one purpose is good for: dev holds run."""

WRONG, LATER = 2, 75
"""Exit codes as the program's own: something is missing here; a passing fault, try again."""


def run_followup(arguments: Sequence[str]) -> NoReturn:
    """Become the program; sets up its environment first where that is needed."""
    if not is_ready("run"):
        make("run")
    hand_over([str(PYTHON), "-P", "-m", "followup", *arguments])


def hand_over(command: list[str]) -> NoReturn:
    """Replace this process by *command*; on Windows, which can't, wait for it and pass its exit code on."""
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess

    try:
        sys.exit(subprocess.run(command, check=False).returncode)
    except KeyboardInterrupt:
        sys.exit(130)


# ── is there anything to do? ──────────────────────────────────────────────────────────────────────


def is_ready(purpose: str) -> bool:
    """Whether the environment stands, was made whole, by a Python that is still there, from today's lock."""
    try:
        return _stamp(purpose).read_bytes() == _signature(purpose) and PYTHON.exists()
    except OSError:
        return False


def _stamp(purpose: str) -> Path:
    return VENV / f"{purpose}.stamp"


def _signature(purpose: str) -> bytes:
    """What the stamp of a finished environment says: which Python, which checkout, which lock."""
    import hashlib

    lock = hashlib.sha256(LOCKS[purpose].read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    return "\n".join([os.path.realpath(PYTHON), str(ROOT), lock, ""]).encode()


# ── making it ─────────────────────────────────────────────────────────────────────────────────────


def make(purpose: str) -> None:
    """Make the environment, or bring it up to date; says what it does on stderr, ends the process if it can't.

    Two at once wait for each other. One that was interrupted left no stamp, and is made anew.
    """
    _check_tools()
    try:
        VENV.parent.mkdir(parents=True, exist_ok=True)
        with _alone():
            if is_ready(purpose):  # another one made it while we waited
                return
            _make(purpose)
    except KeyboardInterrupt:
        stop("set-up interrupted; the next start takes it up again", 130)
    except OSError as fault:
        stop(
            f"the environment {VENV} can't be written ({fault.strerror or fault}): "
            "make room or set FOLLOWUP_VENV to a folder of yours",
            WRONG,
        )


def _make(purpose: str) -> None:
    import time

    began = time.monotonic()
    fresh = not _is_sound()
    say("setting up, once: this takes about a minute" if fresh else "the libraries changed: bringing them up to date")
    if fresh:
        say(f"making {VENV}")
        _create()
    say(f"installing {_count(LOCKS[purpose])} libraries")
    _install(purpose)
    _link()
    for covered in WITHIN[purpose]:
        _write(_stamp(covered), _signature(covered))
    say(f"ready after {time.monotonic() - began:.0f} s")


def _is_sound() -> bool:
    """Whether the last set-up ended well and with the Python that stands there now; only its lock may be older."""
    for purpose in LOCKS:
        try:
            if _stamp(purpose).read_bytes().split(b"\n")[:2] == _signature(purpose).split(b"\n")[:2]:
                return PYTHON.exists()
        except OSError:
            continue
    return False


def _create() -> None:
    import subprocess
    import venv

    default = ROOT / ".venv"
    if default != VENV and VENV.is_dir() and any(VENV.iterdir()) and not (VENV / "pyvenv.cfg").exists():
        stop(f"FOLLOWUP_VENV names {VENV}, which holds other things: give an empty or a new folder", WRONG)
    try:
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(VENV)
    except subprocess.CalledProcessError:
        stop(f"Python could not put pip into {VENV}; {_how_to_get_venv()}", WRONG)


def _install(purpose: str) -> None:
    """Install the lock. pip fetches everything before it changes anything, so without network the old set stays."""
    import subprocess

    kept = {stamp: stamp.read_bytes() for stamp in map(_stamp, LOCKS) if stamp.exists()}
    for stamp in kept:  # if we are killed from here on, the next start makes all anew
        stamp.unlink()
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    command += ["--no-warn-script-location", "--require-hashes", "--no-deps", "--requirement", str(LOCKS[purpose])]
    result = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    if result.returncode:
        for stamp, content in kept.items():
            _write(stamp, content)
        _explain(result.stdout + result.stderr)


def _link() -> None:
    """Make the checkout importable in its environment, so that tools find it wherever they are started."""
    import subprocess

    # Asked of the environment itself: another Python than today's may have made it.
    ask = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
    _write(Path(packages) / "followup-checkout.pth", f"{ROOT}\n".encode())


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_bytes(content)
    beside.replace(path)


def _count(lock: Path) -> int:
    return sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())


# ── what can go wrong, in words ───────────────────────────────────────────────────────────────────

_NETWORK = (
    "Temporary failure in name resolution",
    "Failed to establish a new connection",
    "Name or service not known",
    "nodename nor servname",
    "getaddrinfo failed",
    "NameResolutionError",
    "NewConnectionError",
    "ConnectTimeout",
    "ConnectionResetError",
    "ReadTimeout",
    "Read timed out",
    "Network is unreachable",
    "Connection aborted",
    "ProxyError",
    "No matching distribution found",
)


def _explain(output: str) -> NoReturn:
    last = next((line for line in reversed(output.splitlines()) if line.startswith("ERROR")), output.strip()[-300:])
    if "DO NOT MATCH THE HASHES" in output:
        stop("a library that was fetched is not the one this project was tested with; nothing of it is used", WRONG)
    if "No space left on device" in output or "Errno 28" in output:
        stop(f"no room left to install the libraries in {VENV}", WRONG)
    if any(sign in output for sign in _NETWORK):
        stop("the libraries could not be fetched: is this machine online? Then start it again", LATER)
    stop(f"pip could not install the libraries: {last}", WRONG)


def _check_tools() -> None:
    from importlib.util import find_spec

    if find_spec("venv") is None or find_spec("ensurepip") is None:
        stop(f"this Python has no venv and pip; {_how_to_get_venv()}", WRONG)


def _how_to_get_venv() -> str:
    if Path("/etc/debian_version").exists():
        return "on Debian and Ubuntu: sudo apt install python3-venv"
    return "install a complete Python 3.11 or newer, e.g. from python.org"


class _alone:  # noqa: N801 (reads as a verb: with _alone())
    """Hold the lock of the environment; the system lets go of it when a process ends, however it ends."""

    def __enter__(self) -> None:
        self.file = VENV.with_name(f"{VENV.name}.lock").open("a+b")
        try:
            _lock(self.file.fileno(), wait=False)
        except OSError:
            say("another set-up is at work: waiting for it")
            _lock(self.file.fileno(), wait=True)

    def __exit__(self, *reason: object) -> None:
        self.file.close()


def _lock(handle: int, *, wait: bool) -> None:
    if sys.platform == "win32":
        import msvcrt
        import time

        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    raise
                time.sleep(0.5)
            else:
                return
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def say(line: str) -> None:
    """A word about what is going on, apart from the program's output."""
    print(f"followup: {line}", file=sys.stderr, flush=True)


def stop(line: str, code: int) -> NoReturn:
    """The one line that says what is wrong, and the end."""
    say(line)
    sys.exit(code)
