"""What an installation weighs: the wheel and what is in it, the libraries it needs, and what each costs to import.

python bench/size.py        (builds the wheel; fetches the build tool)
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
HERE = {**os.environ, "PYTHONPATH": str(ROOT)}
IMPORTS = ("click", "icalendar", "rich.console", "holidays", "googleapiclient.discovery")
IMPORTS += ("google_auth_oauthlib.flow", "followup.model", "followup.pipeline", "followup.app")


def main() -> None:
    """Print all three."""
    wheel()
    libraries()
    imports()


def wheel() -> None:
    """Build the wheel and say what it holds, by kind of file."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT)]
        subprocess.run(command, check=True)
        built = next(Path(folder).glob("*.whl"))
        with zipfile.ZipFile(built) as archive:
            entries = archive.infolist()
        kinds: Counter[str] = Counter()
        for entry in entries:
            kinds[PurePosixPath(entry.filename).suffix or "other"] += entry.file_size
        print(f"wheel: {built.stat().st_size / 1000:.0f} kB, {len(entries)} files")
        for kind, size in kinds.most_common():
            print(f"  {kind:10}{size / 1000:9.0f} kB")


def libraries() -> None:
    """Say what the libraries of the lock weigh where this Python has them."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    sizes: Counter[str] = Counter()
    for name in re.findall(r"^([a-z0-9-]+)==", text, flags=re.MULTILINE):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:
            continue
        sizes[name] = sum(path.stat().st_size for path in (Path(str(file.locate())) for file in files) if path.exists())
    print(f"libraries: {sizes.total() / 1e6:.0f} MB in {len(sizes)}")
    for name, size in sizes.most_common(8):
        print(f"  {name:28}{size / 1e6:7.1f} MB")


def imports() -> None:
    """Say what an import costs above the bare interpreter."""
    bare = _median("pass")
    print(f"imports, above the interpreter's {bare * 1000:.0f} ms:")
    for name in IMPORTS:
        print(f"  {name:28}{(_median(f'import {name}') - bare) * 1000:7.0f} ms")


def _median(code: str) -> float:
    times = []
    for _ in range(7):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=HERE)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


if __name__ == "__main__":
    main()
