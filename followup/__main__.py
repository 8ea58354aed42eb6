"""``python -m followup``, and what the installed program ``followup`` calls."""

from __future__ import annotations

import gc

# a run makes values and hardly a cycle: looking for some after every 700 of them would cost a twentieth of its time
gc.set_threshold(50_000, 20, 20)
try:
    from followup.cli.main import main
except KeyboardInterrupt:
    # Ctrl-C while the program still loads
    raise SystemExit(130) from None

if __name__ == "__main__":
    main()
