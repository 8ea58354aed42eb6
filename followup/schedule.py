"""Have ``followup sync`` run by itself: a crontab line, a systemd user timer or a launchd agent.

What would be written is text made by pure functions; only ``install`` and ``remove`` touch the machine, through
the *machine* handed to them. Both change only what this program made, and may be repeated.
"""

from __future__ import annotations

import plistlib
import shlex
from collections.abc import Callable, Sequence
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from followup.atomic import replace_file
from followup.errors import PassingFault, WrongUsage
from followup.record import record

BEGIN, END = "# followup: begin", "# followup: end"
LABEL = "followup.sync"
KINDS = ("systemd", "launchd", "cron")


@record
class Ran:
    """How a command of the machine ended."""

    code: int
    out: str = ""
    error: str = ""


@record
class Machine:
    """What scheduling needs to know of a machine, and the one way to change it."""

    home: Path
    which: Callable[[str], str | None]
    run: Callable[[Sequence[str], str], Ran]
    """Runs a command with a standard input, and never raises for its exit code."""


@record
class Entry:
    """One schedule: what stands where. *files* are written whole; *crontab* is the block within the person's own."""

    kind: str
    files: tuple[tuple[Path, str], ...] = ()
    crontab: str = ""

    def shown(self) -> str:
        """For the person, before anything is written."""
        if self.kind == "cron":
            return f"crontab:\n{self.crontab}"
        return "\n".join(f"{path}:\n{text}" for path, text in self.files)


def choose(machine: Machine, wanted: str = "") -> str:
    """The scheduler to use: *wanted*, else the first that this machine has; raises ``WrongUsage`` if there is none."""
    programs = {"systemd": "systemctl", "launchd": "launchctl", "cron": "crontab"}
    if wanted:
        if machine.which(programs[wanted]) is None:
            raise WrongUsage(f"this machine has no {programs[wanted]}", "leave --kind out to take what is there")
        return wanted
    for kind in KINDS:
        if machine.which(programs[kind]) and (kind != "systemd" or _systemd_answers(machine)):
            return kind
    raise WrongUsage(
        "this machine has neither systemd, launchd nor cron",
        "let its own scheduler run 'followup -q sync' every hour",
    )


def _systemd_answers(machine: Machine) -> bool:
    """A container may have the program and no user manager behind it."""
    return machine.run(("systemctl", "--user", "show-environment"), "").code == 0


def entry(kind: str, command: Sequence[str], every: timedelta, machine: Machine) -> Entry:
    """The schedule that runs *command* each *every*, from five minutes to a day."""
    minutes = int(every.total_seconds() // 60)
    if not 5 <= minutes <= 24 * 60 or (minutes > 60 and minutes % 60):
        raise WrongUsage(f"--every {minutes}m can't be scheduled", "give 5m to 60m, or whole hours up to 24h")
    if kind == "cron":
        return Entry(kind, crontab=cron_block(command, minutes))
    if kind == "launchd":
        path = machine.home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        return Entry(kind, ((path, launchd_agent(command, minutes)),))
    folder = machine.home / ".config" / "systemd" / "user"
    service, timer = systemd_units(command, minutes)
    return Entry(kind, ((folder / "followup.service", service), (folder / "followup.timer", timer)))


def cron_block(command: Sequence[str], minutes: int) -> str:
    """The lines for a crontab; ``%`` would end the command there (crontab(5)) and is escaped."""
    line = shlex.join(command).replace("%", r"\%")
    # not on the hour, when everybody's cron asks Google at once; but the same minute every time
    first = int(sha256(line.encode()).hexdigest(), 16) % min(minutes, 60)
    if minutes < 60:
        when = f"{first}-59/{minutes} * * * *"
    else:
        hours = minutes // 60
        when = f"{first} * * * *" if hours == 1 else f"{first} */{hours} * * *" if hours < 24 else f"{first} 8 * * *"
    return f"{BEGIN}\n{when} {line}\n{END}\n"


def systemd_units(command: Sequence[str], minutes: int) -> tuple[str, str]:
    """Service and timer (systemd.service(5), systemd.timer(5))."""
    service = (
        "# made by followup schedule install\n[Unit]\nDescription=Write follow-up reminders\n\n"
        f"[Service]\nType=oneshot\nExecStart={' '.join(_systemd_word(word) for word in command)}\n"
    )
    timer = (
        "# made by followup schedule install\n[Unit]\nDescription=Write follow-up reminders regularly\n\n"
        f"[Timer]\nOnStartupSec=2min\nOnUnitActiveSec={minutes}min\nRandomizedDelaySec=60\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )
    return service, timer


def _systemd_word(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"'


def launchd_agent(command: Sequence[str], minutes: int) -> str:
    """A launchd agent (launchd.plist(5))."""
    agent = {"Label": LABEL, "ProgramArguments": list(command), "StartInterval": minutes * 60, "RunAtLoad": False}
    return plistlib.dumps(agent).decode()


def without_block(crontab: str) -> str:
    """*crontab* without the block of ours; a begin without its end takes away only that line."""
    kept: list[str] = []
    held: list[str] | None = None
    for line in crontab.splitlines():
        if line.strip() == BEGIN:
            kept += held or []
            held = []
        elif line.strip() == END and held is not None:
            held = None
        elif held is not None:
            held.append(line)
        else:
            kept.append(line)
    kept += held or []
    return "".join(f"{line}\n" for line in kept)


def installed(machine: Machine) -> tuple[Entry, ...]:
    """What of ours is scheduled on this machine."""
    found = []
    if machine.which("crontab"):
        block = _block(_crontab(machine))
        found += [Entry("cron", crontab=block)] if block else []
    for kind in ("systemd", "launchd"):
        files = tuple((path, path.read_text("utf-8")) for path, _ in _paths(kind, machine) if path.is_file())
        found += [Entry(kind, files)] if files else []
    return tuple(found)


def install(wanted: Entry, machine: Machine) -> None:
    """Write *wanted* and start it. Raises ``PassingFault`` if the scheduler refuses."""
    if wanted.kind == "cron":
        before = _crontab(machine)
        after = without_block(before) + wanted.crontab
        if after != before:
            _must(machine, ("crontab", "-"), after)
        return
    for path, text in wanted.files:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode())
    for command in _start(wanted):
        _must(machine, command)


def remove(found: Entry, machine: Machine) -> None:
    """Stop *found* and take it away, and nothing else."""
    if found.kind == "cron":
        left = without_block(_crontab(machine))
        _must(machine, ("crontab", "-") if left else ("crontab", "-r"), left)
        return
    for command in _stop(found):
        machine.run(command, "")
    for path, _ in found.files:
        path.unlink(missing_ok=True)


def _start(wanted: Entry) -> tuple[tuple[str, ...], ...]:
    if wanted.kind == "systemd":
        return (("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable", "--now", "followup.timer"))
    return (("launchctl", "unload", str(wanted.files[0][0])), ("launchctl", "load", "-w", str(wanted.files[0][0])))


def _stop(found: Entry) -> tuple[tuple[str, ...], ...]:
    if found.kind == "systemd":
        return (("systemctl", "--user", "disable", "--now", "followup.timer"),)
    return (("launchctl", "unload", "-w", str(found.files[0][0])),)


def _paths(kind: str, machine: Machine) -> tuple[tuple[Path, str], ...]:
    return entry(kind, ("followup",), timedelta(hours=1), machine).files


def _crontab(machine: Machine) -> str:
    """The person's crontab; raises ``PassingFault`` where it can't be read, since writing would then empty it."""
    ran = machine.run(("crontab", "-l"), "")
    if ran.code and "no crontab" not in ran.error.lower():
        raise PassingFault("the crontab can't be read, so it is left alone", "see what 'crontab -l' says")
    return ran.out if ran.code == 0 else ""


def _block(crontab: str) -> str:
    begin, end = crontab.find(BEGIN), crontab.find(END)
    return crontab[begin : end + len(END) + 1] if 0 <= begin < end else ""


def _must(machine: Machine, command: Sequence[str], given: str = "") -> None:
    ran = machine.run(command, given)
    if ran.code and command[:2] != ("launchctl", "unload"):
        detail = (ran.error or ran.out).strip().splitlines()
        raise PassingFault(
            f"{shlex.join(command)} failed ({detail[-1] if detail else f'exit {ran.code}'})", "try again"
        )
