"""What can go wrong for a person, each with the exit code and the advice that belong to it."""

from __future__ import annotations

from collections.abc import Iterable


class FollowupError(Exception):
    """One thing that went wrong: *message* says what happened, *advice* what to do about it.

    The command line prints ``str(error)`` as one line on stderr and exits with ``exit_code``.
    """

    exit_code = 1

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message, advice)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message}: {self.advice}" if self.advice else self.message

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines to print, one per problem."""
        return (str(self),)


class WrongUsage(FollowupError):
    """What the person typed or configured can't be meant."""

    exit_code = 2


class WrongConfiguration(WrongUsage):
    """All that is wrong in a configuration file, one line each, at once."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))

    @property
    def lines(self) -> tuple[str, ...]:
        """A line for each of them."""
        return self.problems


class SignInNeeded(FollowupError):
    """The calendar wants a sign-in that only the person can give."""

    exit_code = 3


class SourceUnreadable(FollowupError):
    """A source was found but can't be read as a calendar."""

    exit_code = 4


class PassingFault(FollowupError):
    """Network, quota or another's fault: the same call may work later (sysexits' EX_TEMPFAIL)."""

    exit_code = 75
