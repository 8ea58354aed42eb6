"""How often, and after what wait, something that failed is tried again."""

from __future__ import annotations

from collections.abc import Callable

from followup.record import record

FIRST_WAIT = 0.5
LONGEST_WAIT = 32.0


@record
class Patience:
    """Exponential back-off with jitter, bounded in tries and in time. Clock, sleep and chance come from outside."""

    sleep: Callable[[float], object]
    chance: Callable[[], float]
    """A random number from 0 to 1."""
    clock: Callable[[], float]
    """Seconds, rising."""
    tries: int = 7
    limit: float = 90.0
    """Seconds that one operation may take altogether before it is given up."""

    def begin(self) -> Tries:
        """The tries of one operation."""
        return Tries(self, self.clock())


class Tries:
    """Counts the tries of one operation."""

    def __init__(self, patience: Patience, begun: float) -> None:
        self._patience = patience
        self._begun = begun
        self._failed = 0

    def again(self, retry_after: float = 0.0) -> bool:
        """Wait and say True, or say False where there was enough trying; *retry_after* is the server's wish."""
        patience = self._patience
        self._failed += 1
        if self._failed >= patience.tries:
            return False
        wait = min(FIRST_WAIT * 2 ** (self._failed - 1), LONGEST_WAIT) * (0.5 + patience.chance())
        if retry_after:
            # a little later than asked, so that not all come back at the same moment
            wait = max(wait, retry_after + patience.chance())
        if patience.clock() - self._begun + wait > patience.limit:
            return False
        patience.sleep(wait)
        return True
