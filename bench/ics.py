"""What reading large calendars costs, ours and the peers': ``python bench/ics.py [--repeating N] [EVENTS …]``.

Makes Google-style exports of that many events (default 10000) over twelve years (seeded), of which N in a thousand
repeat (default 40: a very full calendar, since many of them never end), reads 26 days of each in a process of its own,
and prints processor time and memory, and the time as a ratio to icalendar + recurring-ical-events in the same run.
What takes less than two seconds is run five times, and its best time counts; libical takes part where it is installed.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = (
    "WEEKLY;BYDAY=MO",
    "DAILY",
    "WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "MONTHLY;BYDAY=2WE",
    "MONTHLY;BYMONTHDAY=12",
    "YEARLY",
)
PRELUDE = """import datetime, resource, sys
from datetime import UTC, timedelta
a = datetime.datetime(2026, 11, 15, tzinfo=UTC)
b = a + timedelta(days=26)
"""
AFTER = "\nprint(len(found), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
READERS = {
    "interpreter": "found = ()",
    "the bytes": "found = open(sys.argv[1], 'rb').read()[:0]",
    "followup, reading": (
        "from zoneinfo import ZoneInfo\nfrom followup.doors.ics.source import IcsSource\n"
        "from followup.model import Me, Span\n"
        "source = IcsSource([sys.argv[1]], floating_zone=None, system_zone=ZoneInfo('Europe/Berlin'), me=Me())\n"
        "found = source.read(Span(a, b), ()).events"
    ),
    "followup import --dry-run": (
        "import subprocess\nfound = ()\n"
        "subprocess.run([sys.executable, '-m', 'followup', '--now', '2026-11-22T12:00:00Z', 'import', "
        "sys.argv[1], '--dry-run'], stdout=subprocess.DEVNULL)\n"
        "spent = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(spent.ru_utime + spent.ru_stime, 0, spent.ru_maxrss // 1024)\n"
        "raise SystemExit"
    ),
    "libical (C)": (
        "import ctypes, ctypes.util\n"
        "class Time(ctypes.Structure):\n"
        "    _fields_ = [*((f'n{i}', ctypes.c_int) for i in range(8)), ('zone', ctypes.c_void_p)]\n"
        "lib, found, pointer = ctypes.CDLL(ctypes.util.find_library('ical')), [], ctypes.c_void_p\n"
        "seen = ctypes.CFUNCTYPE(None, pointer, pointer, pointer)\n"
        "count = seen(lambda *_: found.append(1))\n"
        "def typed(name, result, *arguments):\n"
        "    function = getattr(lib, name)\n"
        "    function.restype, function.argtypes = result, arguments\n"
        "    return function\n"
        "time_of = typed('icaltime_from_string', Time, ctypes.c_char_p)\n"
        "each = typed('icalcomponent_foreach_recurrence', None, pointer, Time, Time, seen, pointer)\n"
        "first = typed('icalcomponent_get_first_component', pointer, pointer, ctypes.c_int)\n"
        "following = typed('icalcomponent_get_next_component', pointer, pointer, ctypes.c_int)\n"
        "whole = typed('icalparser_parse_string', pointer, ctypes.c_char_p)(open(sys.argv[1], 'rb').read())\n"
        "start, end = (time_of(when.strftime('%Y%m%dT%H%M%SZ').encode()) for when in (a, b))\n"
        "event = first(whole, 4)\n"
        "while event:\n"
        "    each(event, start, end, count, None)\n"
        "    event = following(whole, 4)"
    ),
    "icalendar": (
        "import icalendar\nfound = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')"
    ),
    "icalendar + recurring-ical-events": (
        "import icalendar, recurring_ical_events\n"
        "found = recurring_ical_events.of(icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())).between(a, b)"
    ),
    "ical": (
        "from ical.calendar_stream import IcsCalendarStream\n"
        "found = list(IcsCalendarStream.calendar_from_ics(open(sys.argv[1]).read()).timeline_tz(UTC).overlapping(a, b))"
    ),
}
BASE = "icalendar + recurring-ical-events"


def main() -> None:
    """Print a table for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeating", type=int, default=40, metavar="N")
    parser.add_argument("events", type=int, nargs="*", default=[10_000])
    chosen = parser.parse_args()
    for count in chosen.events:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "export.ics"
            with path.open("w", encoding="utf-8", newline="") as file:
                file.writelines(f"{folded(line)}\r\n" for line in export(count, chosen.repeating / 1000))
            print(f"{count} events, {chosen.repeating} in a thousand repeat, {path.stat().st_size / 1e6:.1f} MB")
            results = {name: best(code, path) for name, code in READERS.items()}
            for name, (seconds, memory, found) in results.items():
                ratio = seconds / results[BASE][0] if results[BASE][0] else 0.0
                print(f"  {name:36}{seconds:8.2f} s {memory:6} MB {ratio:8.3f}   {found} found")


def best(code: str, path: Path) -> tuple[float, int, str]:
    """The best of some runs, or the only one of what takes long."""
    first = measured(code, path)
    return min([first, *(measured(code, path) for _ in range(4))]) if 0 < first[0] < 2 else first


def measured(code: str, path: Path) -> tuple[float, int, str]:
    """Seconds, megabytes at the most, and how many events one reader finds."""
    timed = f"import time\nbegan = time.process_time()\n{PRELUDE}{code}{AFTER}"
    script = timed.replace("\nprint(len", "\nprint(time.process_time() - began, len")
    ran = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if ran.returncode or not ran.stdout.strip():
        return 0.0, 0, "failed: " + (ran.stderr.strip().splitlines() or ["?"])[-1][:60]
    seconds, found, memory = ran.stdout.split()
    return float(seconds), int(memory), found


def export(count: int, repeating: float) -> Iterator[str]:
    """The lines of a calendar as Google exports it; *repeating* is the share of events that repeat."""
    chance = random.Random(count)
    yield from ("BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "METHOD:PUBLISH")
    yield from ("CALSCALE:GREGORIAN", "X-WR-CALNAME:robin@studio.example", "X-WR-TIMEZONE:Europe/Berlin")
    first = datetime(2014, 11, 22, tzinfo=UTC)
    for number in range(count):
        start = first + timedelta(minutes=15 * chance.randrange(12 * 365 * 96))
        yield from event(chance, number, start, repeating)
    yield "END:VCALENDAR"


def event(chance: random.Random, number: int, start: datetime, repeating: float) -> list[str]:
    """The lines of one event."""
    repeats = chance.random() < repeating
    zone, end = (";TZID=Europe/Berlin", "") if repeats or chance.random() < 0.3 else ("", "Z")
    lines = ["BEGIN:VEVENT", f"DTSTART{zone}:{start:%Y%m%dT%H%M%S}{end}"]
    lines.append(f"DTEND{zone}:{start + timedelta(hours=1):%Y%m%dT%H%M%S}{end}")
    if repeats:
        until = start + timedelta(days=chance.randrange(30, 600))
        ends = chance.choice(["", "", f";COUNT={chance.randrange(2, 60)}", f";UNTIL={until:%Y%m%dT%H%M%S}Z"])
        lines.append(f"RRULE:FREQ={chance.choice(RULES)}{ends}")
    lines += ["DTSTAMP:20261122T100000Z", "ORGANIZER;CN=Robin:mailto:robin@studio.example"]
    lines.append(f"UID:{chance.getrandbits(104):026x}@google.com")
    for _ in range(chance.randrange(5)):
        guest = f"person{chance.randrange(900)}@example{chance.randrange(40)}.com"
        lines.append(
            f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={guest};X-NUM-GUESTS=0:mailto:{guest}"
        )
    words = " ".join(
        chance.choice(["agenda", "notes\\n", "deck", "- open item"]) for _ in range(chance.randrange(5, 80))
    )
    lines += [
        "CREATED:20200101T100000Z",
        f"DESCRIPTION:{words}",
        "LAST-MODIFIED:20200101T100000Z",
        "LOCATION:Somewhere 5\\, Berlin",
    ]
    lines += ["SEQUENCE:0", "STATUS:CONFIRMED", f"SUMMARY:Meeting {number}", "TRANSP:OPAQUE"]
    for _ in range(chance.randrange(3)):
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:This is an event reminder",
            "TRIGGER:-P0DT0H10M0S",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def folded(line: str) -> str:
    """The line, folded at 75 octets."""
    pieces = [line[:75], *(line[at : at + 74] for at in range(75, len(line), 74))]
    return "\r\n ".join(pieces)


if __name__ == "__main__":
    main()
