"""From arguments to doors, settings and knowledge: what reads files and the environment, so that the core doesn't.

Everything heavy is imported inside the function that needs it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from pkgutil import get_data
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from followup.config.load import CORRECTIONS, load
from followup.config.values import parse_zone
from followup.domains import PublicSuffixes, free_mail
from followup.errors import FollowupError, PassingFault, WrongConfiguration, WrongUsage
from followup.model import Knowledge, Settings
from followup.record import record
from followup.text import one_line

if TYPE_CHECKING:
    from followup.doors.base import Source, Target
    from followup.doors.google.door import GoogleDoor

NAME = "followup"
CONFIG_VARIABLE = "FOLLOWUP_CONFIG"
SOURCE_VARIABLE = "FOLLOWUP_SOURCE"
DEFAULT_TARGET = "followups.ics"


class AnotherRun(FollowupError):
    """Another run holds the lock on the same target: nothing to worry about."""

    exit_code = 0


# ── configuration ─────────────────────────────────────────────────────────────────────────────────


@record
class Place:
    """Where the configuration lies, or would lie."""

    file: Path
    named: bool
    """By ``--config`` or the environment: then it must exist."""

    @property
    def folder(self) -> Path:
        """The folder that file names in the configuration are relative to."""
        return self.file.parent

    @property
    def corrections(self) -> Path:
        """The file of corrections beside it."""
        return self.folder / CORRECTIONS


def place(given: str | None) -> Place:
    """The configuration file: *given*, else the environment's, else in the person's configuration folder."""
    named = given or os.environ.get(CONFIG_VARIABLE)
    if named:
        return Place(Path(named).expanduser().absolute(), named=True)
    from platformdirs import user_config_path

    return Place(user_config_path(NAME, appauthor=False) / "config.toml", named=False)


def settings_at(where: Place) -> Settings:
    """The settings that hold; raises ``WrongConfiguration`` with all that is wrong."""
    exists = where.named or where.file.exists()
    settings = load(where.file if exists else None, where.folder)
    if fault := holiday_fault(settings.hours.holidays):
        raise WrongConfiguration([f"hours.holidays: {fault} (in {where.file})"])
    return settings


# ── zones and knowledge ───────────────────────────────────────────────────────────────────────────


def zone_named(text: str) -> ZoneInfo:
    """The zone of ``--tz``; raises ``WrongUsage``."""
    try:
        return parse_zone(text)
    except ValueError:
        raise WrongUsage(f"--tz '{one_line(text, 60)}' is not a time zone", "give one like Europe/Berlin") from None


def system_zone() -> ZoneInfo:
    """This computer's zone; UTC where it doesn't tell one with a name."""
    from tzlocal import get_localzone_name

    try:
        return ZoneInfo(get_localzone_name())
    except Exception:  # noqa: BLE001  whatever is wrong with the computer's settings, times in UTC are still right
        return ZoneInfo("UTC")


def knowledge(settings: Settings) -> Knowledge:
    """What libraries and the package's own data know, for a core that reads no file."""
    from followup.classify.learned import parse_weights

    return Knowledge(
        holidays=Holidays(settings.hours.holidays) if settings.hours.holidays else frozenset(),
        registrable_domain=PublicSuffixes().registrable,
        free_mail=free_mail(),
        weights=parse_weights(get_data("followup.classify", "weights.gz") or b""),
    )


class Holidays(Container[date]):
    """The public holidays of a country (``DE``) or of a part of one (``DE-BE``), year by year as they are asked for."""

    def __init__(self, code: str) -> None:
        self.code = code

    def __contains__(self, day: object) -> bool:
        return day in self._days

    @cached_property
    def _days(self) -> Container[object]:
        return _holidays_of(self.code)


def _holidays_of(code: str) -> Container[object]:
    from holidays import country_holidays

    country, _, part = code.partition("-")
    found: Container[object] = country_holidays(country, subdiv=part or None)
    return found


def holiday_fault(code: str) -> str:
    """Why *code* names no calendar of holidays; empty if it does, or if none is configured."""
    if not code:
        return ""
    try:
        _holidays_of(code)
    except NotImplementedError:
        return f'"{code}" is not a country, or a country and its part, that the holidays library knows'
    return ""


# ── doors ─────────────────────────────────────────────────────────────────────────────────────────


def ics_source(sources: Sequence[str], settings: Settings, system_zone: ZoneInfo) -> Source:
    """The files, folders, zips and addresses that a person names."""
    from followup.doors.ics.source import IcsSource

    return IcsSource(
        sources,
        floating_zone=settings.timezone,
        system_zone=system_zone,
        me=settings.me,
        stdin=sys.stdin.buffer if "-" in sources and sys.stdin is not None else None,
        free_mail=free_mail(),
    )


def ics_target(path: str, zone: ZoneInfo, *, force: bool = False) -> Target:
    """Reminders in an .ics file; *zone* is for floating times that another program left in it."""
    from followup.doors.ics.target import IcsTarget

    return IcsTarget(path, force=force, floating=zone)


class Doors:
    """The doors that what is configured leads to; Google's are opened once, and only if a run needs them."""

    def __init__(self, settings: Settings, folder: Path, system_zone: ZoneInfo) -> None:
        self._settings = settings
        self._folder = folder
        self._system_zone = system_zone

    @cached_property
    def has_google(self) -> bool:
        """Whether a client or a sign-in for Google is there."""
        google = self._settings.google
        return any(Path(name).exists() for name in (google.credentials, google.token))

    @cached_property
    def google(self) -> GoogleDoor:
        """Google Calendar. Raises ``SignInNeeded`` without a sign-in, ``WrongUsage`` where nothing is configured."""
        from followup.doors.google.door import open_google

        return open_google(self._settings, self._folder, free_mail())

    def source(self, named: Sequence[str] = ()) -> Source:
        """What the person named, else what is configured; raises ``WrongUsage`` where that is nothing."""
        if named:
            return ics_source(named, self._settings, self._system_zone)
        if self._reads_google:
            return cast("Source", self.google.source)
        configured = configured_sources(self._settings)
        if not configured:
            raise WrongUsage(*self._nothing_to_read())
        return ics_source(configured, self._settings, self._system_zone)

    @cached_property
    def has_source(self) -> bool:
        """Whether something to read is configured."""
        return self._reads_google or bool(configured_sources(self._settings))

    @property
    def _reads_google(self) -> bool:
        return self.has_google and self._settings.google.access != "write-only"

    def target(self, path: str | None = None) -> Target:
        """Where reminders are: *path* (an .ics file), else Google if it is configured, else the default file here."""
        if path is None and self.has_google:
            return self.google.target
        return ics_target(path or DEFAULT_TARGET, self._settings.timezone or self._system_zone)

    def standing(self, path: str | None = None) -> Target:
        """Where reminders are that exist already; raises ``WrongUsage`` where there is no such file."""
        if path is not None and not Path(path).exists():
            raise WrongUsage(f"no such file: {path}", "followup import SOURCE -o FILE.ics writes one")
        if path is None and not self.has_google and not Path(DEFAULT_TARGET).exists():
            raise WrongUsage(f"there is no {DEFAULT_TARGET} here", "name your reminders with --target FILE.ics")
        return self.target(path)

    def lock_key(self, target: Target) -> str:
        """What names a target to the lock: a file however it is written, a calendar with the sign-in that writes it."""
        if target.kind == "ics":
            return os.path.realpath(target.name)
        return f"{target.name} {os.path.realpath(self._settings.google.token)}"

    def _nothing_to_read(self) -> tuple[str, str]:
        if self.has_google:
            return (
                "access is write-only and [ics] names no source",
                "set ics.sources or ics.address_file",
            )
        return "nothing to read", "name a calendar (.ics, folder, .zip, https address), or run followup auth login"


def configured_sources(settings: Settings) -> tuple[str, ...]:
    """What [ics] and the environment name: files, folders, zips and secret addresses."""
    secret = os.environ.get(SOURCE_VARIABLE, "").strip()
    stored = _address_in(Path(settings.ics.address_file)) if settings.ics.address_file else ""
    return tuple(dict.fromkeys(filter(None, (*settings.ics.sources, stored, secret))))


def _address_in(file: Path) -> str:
    """The secret address in *file*, which nobody else may read."""
    try:
        if os.name != "nt" and file.stat().st_mode & 0o077:
            raise WrongUsage(f"{file} holds a secret and others can read it", f"chmod 600 {file}")
        return file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = (getattr(error, "strerror", None) or "not a text in UTF-8").lower()
        raise WrongUsage(
            f"can't read ics.address_file {file}: {why}", "put the address there, and nothing else"
        ) from None


# ── the lock ──────────────────────────────────────────────────────────────────────────────────────


def lock_on(target: str, patience: float = 0) -> Callable[[], AbstractContextManager[None]]:
    """A lock that two runs on the same *target* (a ``Doors.lock_key``) can't hold at once.

    Entering it raises ``AnotherRun`` at once if it is held; with *patience* (seconds) it waits so long, then raises
    ``PassingFault``. It ends with the process, however that ends.
    """

    @contextmanager
    def lock() -> Iterator[None]:
        from filelock import FileLock, Timeout

        digest = hashlib.sha256(target.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        held = FileLock(lock_folder() / f"{digest}.lock", timeout=patience)
        try:
            held.acquire()
        except Timeout:
            if patience:
                raise PassingFault("another run is writing there just now", "try again in a minute") from None
            raise AnotherRun("another run is writing there just now; it does the work") from None
        try:
            yield
        finally:
            held.release()

    return lock


def lock_folder() -> Path:
    """Where locks lie; raises ``WrongUsage`` where there is no such place."""
    import tempfile

    from platformdirs import user_state_path

    for folder in (user_state_path(NAME, appauthor=False), Path(tempfile.gettempdir()) / f"{NAME}-{_user()}"):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    raise WrongUsage("there is no folder for a lock", f"make {tempfile.gettempdir()} writable")


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")


def environment() -> Mapping[str, str]:
    """The environment, for those that may not look themselves."""
    return os.environ
