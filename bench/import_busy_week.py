"""What an import costs as a whole process: ``followup import --dry-run`` of the example week against its parts.

python bench/import_busy_week.py [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = {**os.environ, "PYTHONPATH": str(ROOT)}
WEEK = "examples/busy-week.ics"
LIBRARIES = f"""
import datetime, pathlib, icalendar, recurring_ical_events
calendar = icalendar.Calendar.from_ical(pathlib.Path({WEEK!r}).read_bytes())
start = datetime.datetime(2026, 11, 11, tzinfo=datetime.UTC)
recurring_ical_events.of(calendar).between(start, start + datetime.timedelta(days=21))
"""
RUNS = {
    "python": ["-c", "pass"],
    "reading, by its libraries": ["-c", LIBRARIES],
    "followup import": ["-P", "-m", "followup", "--now", "2026-11-18T12:00", "import", WEEK, "--dry-run", "--json"],
}


def main() -> None:
    """Run everything in turn; the median counts."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    took: dict[str, list[float]] = {name: [] for name in RUNS}
    for _ in range(rounds):
        for name, arguments in RUNS.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=ROOT, env=HERE)
            took[name].append(time.perf_counter() - began)
    for name, times in took.items():
        print(f"{name:28}{statistics.median(times) * 1000:8.0f} ms")


if __name__ == "__main__":
    main()
