"""What a start costs: ``followup --help`` against ``import click``, alternating in one run; prints the ratio.

python bench/startup.py [ROUNDS]
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
STARTS = {
    "python": ["-c", "pass"],
    "import click": ["-c", "import click"],
    "followup --help": ["-P", "-m", "followup", "--help"],
    "followup --version": ["-P", "-m", "followup", "--version"],
}
HEAVY = (
    "googleapiclient",
    "google.auth",
    "google_auth_oauthlib",
    "icalendar",
    "recurring_ical_events",
    "rich",
    "holidays",
)


def main() -> None:
    """Start everything in turn, so that a slow moment of the machine hits all alike; the median counts."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    took: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(rounds):
        for name, arguments in STARTS.items():
            took[name].append(seconds(arguments))
    median = {name: statistics.median(times) for name, times in took.items()}
    for name, value in median.items():
        print(f"{name:20}{value * 1000:8.1f} ms{value / median['import click']:8.2f} × import click")
    loaded = heavy_imports()
    print(f"heavy libraries imported by --help: {', '.join(loaded) or 'none'}")


def seconds(arguments: list[str]) -> float:
    """How long one process of this Python lives."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=ROOT, env=HERE)
    return time.perf_counter() - began


def heavy_imports() -> list[str]:
    """Which of the heavy libraries ``--help`` pulls in, by Python's own account."""
    command = [sys.executable, "-X", "importtime", "-P", "-m", "followup", "--help"]
    account = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=HERE).stderr
    names = {line.rpartition("|")[2].strip() for line in account.splitlines()}
    return [name for name in HEAVY if name in names]


if __name__ == "__main__":
    main()
