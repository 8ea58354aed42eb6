"""Patterns with ``*`` for the person's rules, matched in linear time whatever they look like."""

from __future__ import annotations

from followup.classify.lexicon import fold

_LIMIT = 4096


def matches(pattern: str, text: str) -> bool:
    """Whether *text* as a whole looks like *pattern*; ``*`` stands for anything, case and accents don't count.

    Every piece between two stars is looked for once, from left to right: no backtracking, so no pattern can hang.
    """
    pieces = fold(pattern.strip()[:_LIMIT]).split("*")
    text = fold(text.strip()[:_LIMIT])
    if len(pieces) == 1:
        return text == pieces[0]
    first, *middle, last = pieces
    if not text.startswith(first) or len(text) < len(first) + len(last) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in middle:
        found = text.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def contains(pattern: str, text: str) -> bool:
    """As ``matches``; a pattern without any star may stand anywhere in *text*."""
    if "*" in pattern:
        return matches(pattern, text)
    return fold(pattern.strip()[:_LIMIT]) in fold(text[:_LIMIT])
