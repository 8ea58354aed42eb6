"""``python -m followup``, and what the installed program ``followup`` calls."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

# a run makes values and hardly a cycle: looking for some after every 700 of them would cost a tenth of its time
gc.set_threshold(500_000, 20, 20)
try:
    from followup.cli.main import main as run
except KeyboardInterrupt:
    # Ctrl-C while the program still loads
    raise SystemExit(130) from None


def main() -> NoReturn:
    """Run, and leave at once: all is written by then, and taking every object apart would cost a tenth of a run."""
    code = 1
    try:
        run()
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else int(left.code is not None)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
