"""The texts of a language, loaded when they are first needed."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from followup.compose.texts.base import Texts


@lru_cache(maxsize=8)
def texts_of(language: str) -> Texts:
    """Everything that is said in *language*, one of ``text.LANGUAGES``."""
    texts: Texts = import_module(f"followup.compose.texts.{language}").TEXTS
    return texts
