"""Write docs/configuration.md: ``python -m followup.config > docs/configuration.md``."""

from __future__ import annotations

import sys

from followup.config.document import reference

if __name__ == "__main__":
    sys.stdout.write(reference())
