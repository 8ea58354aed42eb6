"""How the cost of a run grows where everything stands at one moment: ``python bench/piles.py [EVENTS]`` (default 1000).

Makes calendars of that many events, twice and four times as many, of several kinds, and runs ``followup import
--dry-run`` over each in a process of its own. Prints the processor's seconds, and how many times those of half as many
events they are, without what a run over an empty calendar takes: 2 is in proportion to the file.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = {**os.environ, "PYTHONPATH": str(ROOT)}
JANE = "ATTENDEE;CN=Jane Doe:mailto:jane.doe@acme.example.com"
PILES: dict[str, Callable[[int], tuple[str, ...]]] = {
    "nothing to follow up": lambda n: (f"SUMMARY:Thing {n}",),
    "people of many firms": lambda n: (
        f"SUMMARY:Client meeting {n}",
        f"ATTENDEE;CN=Robin Lee:mailto:robin.lee{n}@firm{n}.example.com",
    ),
    "one person": lambda n: (f"SUMMARY:Coffee chat {n}", JANE),
    "gatherings": lambda n: (f"SUMMARY:DevConf conference {n}", f"LOCATION:Hall {n % 7}"),
    "applications to one firm": lambda n: (f"SUMMARY:Applied to Acme as Data Lead {n}", JANE),
    "messages to one person": lambda n: (f"SUMMARY:Emailed Jane Doe about the offer {n}", JANE),
    "applications and rejections": lambda n: (
        f"SUMMARY:Applied to Firm{n}: Data Lead" if n % 2 else f"SUMMARY:Rejected by Place{n}",
    ),
}


def main() -> None:
    """Print a line for each kind of pile."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pile.ics"
        empty = min(seconds(path, 0, PILES["one person"]) for _ in range(3))
        print(f"{'an empty calendar':30}{empty:7.2f} s")
        for name, pile in PILES.items():
            took = [seconds(path, number, pile) - empty for number in (count, 2 * count, 4 * count)]
            growth = [after / before for before, after in pairwise(took)]
            print(f"{name:30}" + "".join(f"{one:7.2f} s" for one in took), *(f"x{one:.1f}" for one in growth))


def seconds(path: Path, count: int, pile: Callable[[int], tuple[str, ...]]) -> float:
    """Processor time of one run over *count* events."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\r\n" for line in calendar(count, pile))
    command = [sys.executable, "-P", "-m", "followup", "--now", "2026-11-13T12:00:00Z", "import", str(path)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*command, "--dry-run", "--json"], check=True, stdout=subprocess.DEVNULL, env=HERE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def calendar(count: int, pile: Callable[[int], tuple[str, ...]]) -> Iterator[str]:
    """The lines of a calendar whose events all stand at one moment."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//piles//EN", "X-WR-TIMEZONE:Europe/Berlin")
    for number in range(count):
        yield from ("BEGIN:VEVENT", f"UID:e{number}@example.com", "DTSTAMP:20261101T100000Z")
        yield from ("DTSTART:20261112T100000Z", "DTEND:20261112T110000Z", *pile(number), "END:VEVENT")
    yield "END:VCALENDAR"


if __name__ == "__main__":
    main()
