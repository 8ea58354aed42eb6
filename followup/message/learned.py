"""What a sentence of a message does, by weights learned from labelled sentences, multiplied in plain Python.

The file (``weights.json.gz``, written by ``training/train_messages.py``) holds whole numbers only: a row per feature, a
number per thing that a sentence can do, in units of ``1 / scale``. Every Python gives the same.
"""

from __future__ import annotations

import json
import math
import zlib
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from followup.record import record

DOES = ("gratitude", "anchor", "value", "close", "cliche", "pressure", "pleading", "rearguing", "status")
"""What a sentence can do, for good and for ill; one sentence may do several of them, or none."""
_WIDTH = len(DOES)
_GZIP = 31


@record
class Weights:
    """A row of whole numbers per feature, one number for each of ``DOES``."""

    index: Mapping[str, int]
    rows: array[int]
    bias: tuple[int, ...]
    scale: int

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """How likely it is, from 0 to 1, that a sentence with *features* does each of ``DOES``."""
        total = list(self.bias)
        rows, find = self.rows, self.index.get
        for name in features:
            at = find(name)
            if at is not None:
                for does in range(_WIDTH):
                    total[does] += rows[at + does]
        return {
            name: round(1 / (1 + math.exp(-max(min(sum_ / self.scale, 30.0), -30.0))), 4)
            for name, sum_ in zip(DOES, total, strict=True)
        }


def parse_weights(data: bytes) -> Weights:
    """The weights in the bytes of ``weights.json.gz``."""
    raw = json.loads(zlib.decompress(data, _GZIP))
    rows, index = array("h"), {}
    for name, row in raw["weights"].items():
        index[name] = len(rows)
        rows.extend(row)
    return Weights(index, rows, tuple(raw["bias"]), raw["scale"])


@cache
def weights() -> Weights:
    """The weights that come with the program, loaded when first needed, as the phrases of a language are."""
    return parse_weights(files("followup.message").joinpath("weights.json.gz").read_bytes())
