"""Learned weights: read from their bytes, multiplied in plain Python, the same on every machine.

The file (``weights.gz``, written by ``training/train.py``) is a line of JSON with the features' names, and then the
numbers: a row of eight per feature, two bytes each, little-endian, in units of ``1 / scale``. Sums are taken in a
fixed order and probabilities rounded, so every Python gives the same.
"""

from __future__ import annotations

import json
import math
import struct
import zlib
from collections.abc import Mapping

from followup.model import Kind
from followup.record import record

KINDS = tuple(Kind)
_ROW = struct.Struct(f"<{len(KINDS)}h")
_GZIP = 31


@record
class Weights:
    """A row of whole numbers per feature, one number per kind in the order of ``Kind``."""

    index: Mapping[str, int]
    """Where each feature's row begins."""
    rows: bytes
    bias: tuple[int, ...]
    scale: int
    temperature: float
    """Divides the scores before they become probabilities: found on writers that training had not seen."""

    def scores(self, features: Mapping[str, float]) -> list[float]:
        """One score per kind; features that training never saw count nothing."""
        # written out for the eight kinds: the program spends more time here than anywhere else
        a, b, c, d, e, f, g, h = (float(value) for value in self.bias)
        rows, find, unpacked = self.rows, self.index.get, _ROW.unpack_from
        for name, value in features.items():
            at = find(name)
            if at is not None:
                p, q, r, s, t, u, v, w = unpacked(rows, at)
                a += value * p
                b += value * q
                c += value * r
                d += value * s
                e += value * t
                f += value * u
                g += value * v
                h += value * w
        return [value / self.scale for value in (a, b, c, d, e, f, g, h)]

    def toward(self, name: str, kind: int) -> float:
        """How much one feature speaks for a kind, against the mean of all kinds."""
        at = self.index.get(name)
        if at is None:
            return 0.0
        row = self.row(at)
        return (row[kind] - sum(row) / len(row)) / self.scale

    def row(self, at: int) -> tuple[int, ...]:
        """The numbers that begin at *at*, one for each kind."""
        return _ROW.unpack_from(self.rows, at)


def parse_weights(data: bytes) -> Weights:
    """The weights in the bytes of ``weights.gz``."""
    head, _, numbers = zlib.decompress(data, _GZIP).partition(b"\n")
    told = json.loads(head)
    index = dict(zip(told["names"], range(0, len(numbers), _ROW.size), strict=True))
    return Weights(index, numbers, tuple(told["bias"]), told["scale"], told["temperature"])


def made_of(table: Mapping[str, Mapping[Kind, float]], bias: Mapping[Kind, float], temperature: float) -> Weights:
    """Weights out of a table written by hand."""
    scale = 100
    rows = b"".join(_ROW.pack(*(round(row.get(kind, 0.0) * scale) for kind in KINDS)) for row in table.values())
    index = {name: at * _ROW.size for at, name in enumerate(table)}
    whole = tuple(round(bias.get(kind, 0.0) * scale) for kind in KINDS)
    return Weights(index, rows, whole, scale, temperature)


def probabilities(scores: list[float], temperature: float) -> list[float]:
    """The scores as probabilities."""
    top = max(scores)
    raised = [math.exp((score - top) / temperature) for score in scores]
    total = sum(raised)
    return [value / total for value in raised]
