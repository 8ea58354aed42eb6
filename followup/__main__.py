"""``python -m followup``, and what the installed program ``followup`` calls."""

from __future__ import annotations

try:
    from followup.cli.main import main
except KeyboardInterrupt:
    # Ctrl-C while the program still loads
    raise SystemExit(130) from None

if __name__ == "__main__":
    main()
