"""``python -m followup``, and what the installed program ``followup`` calls."""

from __future__ import annotations

from followup.cli.main import main

if __name__ == "__main__":
    main()
