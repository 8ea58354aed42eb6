"""Learn what sentences of messages do, from labelled ones: ``python -m training.train_messages``.

Reads ``training/messages``, judges whole messages by cross-validation, and writes
``followup/message/weights.json.gz``. Same sentences and same libraries, same bytes: whole numbers, sorted names, no
clock, no chance. Needs scikit-learn; the program itself doesn't.
"""

from __future__ import annotations

import argparse
import gzip
import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from followup.compose.languages import texts_of
from followup.message import check, words_of
from followup.message.features import Place, features_of
from followup.message.learned import DOES, Weights
from followup.message.parts import PARTS
from followup.message.shape import Sentence
from followup.message.words.base import fold
from followup.text import LANGUAGES

WRITTEN = Path(__file__).resolve().parent / "messages"
TARGET = WRITTEN.parent.parent / "followup" / "message" / "weights.json.gz"
SCALE = 200
STRENGTH = 0.05
RAREST = 2
"""In how many sentences a feature has to be seen; pieces of words in one more."""
FOLDS = 5
DRAFTED = {
    "gratitude": "gratitude", "again": "gratitude", "topic": "anchor", "noted": "anchor", "detail": "anchor",
    "promised": "value", "owed": "value", "value": "value", "later": "value", "close": "close", "close_later": "close",
}  # fmt: skip
"""What the sentences of a voice do, by the field they stand in."""

Message = dict[str, Any]


@dataclass(frozen=True)
class Example:
    """One labelled sentence."""

    features: tuple[str, ...]
    does: frozenset[str]
    unsure: frozenset[str] = frozenset()
    """What it may do or not: it teaches nothing of these."""


def sentences() -> list[Example]:
    """The sentences that stand on their own, by language: lines below the ``#`` line that says what they do."""
    examples = []
    for language in LANGUAGES:
        place = Place(language, words_of(language), frozenset())
        does: frozenset[str] = frozenset()
        for line in (WRITTEN / f"{language}.txt").read_text("utf-8").splitlines():
            if line.startswith("#"):
                does = _labels(line[1:])
            elif line.strip():
                examples.append(_example(line, place, does))
    return examples


def drafted() -> list[Example]:
    """The sentences of the program's own drafts, which say by where they stand what they do."""
    examples = []
    for language in LANGUAGES:
        place = Place(language, words_of(language), frozenset())
        texts = texts_of(language)
        for voice, (field, does) in product((texts.warm, texts.formal), DRAFTED.items()):
            for line in sorted(set(_lines(getattr(voice, field)))):
                filled = line.format_map(defaultdict(lambda: "____"))
                unsure = frozenset(PARTS) - {does}
                examples.append(replace(_example(filled, place, frozenset({does})), unsure=unsure))
    return examples


def _lines(written: str | Iterable[str] | Mapping[Any, Any]) -> Iterator[str]:
    if isinstance(written, str):
        yield written
    else:
        for item in written.values() if isinstance(written, Mapping) else written:
            yield from _lines(item)


def _example(line: str, place: Place, does: frozenset[str]) -> Example:
    """A sentence labelled with what it does; ``anchor?`` says that nobody knows."""
    sure = frozenset(does) & set(DOES)
    return Example(features_of(Sentence(line, fold(line), 1), place), sure, frozenset(x[:-1] for x in does - sure))


def messages() -> list[Message]:
    """The messages with their sentences and labels."""
    return [
        json.loads(line) for path in sorted(WRITTEN.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]


def examples_of(message: Message) -> list[Example]:
    """The sentences of a message, each with where it stands."""
    language, written = message["language"], message["sentences"]
    names = frozenset(fold(f"{message['person']} {message['organisation']}").split())
    return [
        _example(text, Place(language, words_of(language), names, at, len(written)), _labels(does))
        for at, (text, does) in enumerate(written)
    ]


def _labels(text: str) -> frozenset[str]:
    does = frozenset(text.split()) - {"nothing"}
    assert {label.rstrip("?") for label in does} <= set(DOES), text
    return does


def without_phrases(example: Example) -> Example:
    """The sentence as it looks to somebody who knows no phrase."""
    return replace(example, features=tuple(name for name in example.features if not name.startswith("r:")))


def fit(examples: Sequence[Example], strength: float = STRENGTH) -> Weights:
    """A logistic regression for each thing that a sentence can do.

    Every sentence is learned from twice, once without the phrases found in it: they were collected from the same
    messages, and a new hand uses few of them.
    """
    examples = [*examples, *map(without_phrases, examples)]
    count = Counter(name for example in examples for name in example.features)
    kept = sorted(name for name, seen in count.items() if seen >= 2 * (RAREST + (name[0] == "c")))
    names = {name: at for at, name in enumerate(kept)}
    columns = [[names[name] for name in example.features if name in names] for example in examples]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.array([at for row in columns for at in row])
    matrix = sparse.csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(examples), len(names)))
    table, bias = np.zeros((len(names), len(DOES))), []
    for column, does in enumerate(DOES):
        sure = [at for at, example in enumerate(examples) if does not in example.unsure]
        truth = [does in examples[at].does for at in sure]
        regression = LogisticRegression(C=strength, max_iter=500, tol=1e-5).fit(matrix[sure], truth)
        table[:, column] = regression.coef_[0]
        bias.append(round(float(regression.intercept_[0]) * SCALE))
    whole = np.clip(np.rint(table * SCALE), -32000, 32000).astype(int)
    told = [at for at in range(len(kept)) if np.abs(whole[at]).max() >= SCALE * 0.02]
    rows = array("h", [int(value) for at in told for value in whole[at]])
    return Weights({kept[at]: row * len(DOES) for row, at in enumerate(told)}, rows, tuple(bias), SCALE)


def as_bytes(weights: Weights) -> bytes:
    """The file: whole numbers, names sorted, gzip without a time."""
    width = len(DOES)
    raw = {
        "version": 1,
        "does": list(DOES),
        "scale": weights.scale,
        "bias": list(weights.bias),
        "weights": {name: list(weights.rows[at : at + width]) for name, at in weights.index.items()},
    }
    return gzip.compress(json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode(), 9, mtime=0)


# ── judging ───────────────────────────────────────────────────────────────────────────────────────


def passes(message: Message, weights: Weights) -> bool:
    """Whether a whole message passes with *weights*."""
    days = {name: date.fromisoformat(message[name]) for name in ("promised", "sent") if message.get(name)}
    person, organisation = message["person"], message["organisation"]
    return not check(
        message["text"], "send", language=message["language"], person=person, organisation=organisation,
        learned=weights, **days,
    )  # fmt: skip


def report(judged: Sequence[tuple[Message, bool]]) -> str:
    """How many of the good and of the bad messages pass, by language and by fault."""
    by: dict[str, list[bool]] = defaultdict(list)
    for message, passed in judged:
        good = "good" if message["good"] else "bad"
        by[f"all {good}"].append(passed)
        by[f"{message['language']} {good}"].append(passed)
        if not message["good"]:
            by[f"~ {message['fault']}"].append(passed)
    return "\n".join(
        f"{name:24} {sum(some):3} of {len(some):3} pass  {sum(some) / len(some):.3f}"
        for name, some in sorted(by.items())
    )


def held_out(folds: int, strength: float) -> list[tuple[Message, bool]]:
    """Every whole message, judged with weights that never saw it; what has no verdict is only learned from."""
    own, written = [*sentences(), *drafted()], messages()
    whole = [message for message in written if "text" in message]
    rest = [example for message in written if "text" not in message for example in examples_of(message)]
    judged = []
    for fold_ in range(folds):
        seen = [example for at, message in enumerate(whole) if at % folds != fold_ for example in examples_of(message)]
        weights = fit([*own, *rest, *seen], strength)
        judged += [(message, passes(message, weights)) for at, message in enumerate(whole) if at % folds == fold_]
    return judged


def main() -> None:
    """Judge, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judge-only", action="store_true", help="write nothing")
    parser.add_argument("--write-only", action="store_true", help="judge nothing")
    parser.add_argument("--strength", type=float, default=STRENGTH)
    chosen = parser.parse_args()
    if not chosen.write_only:
        print(report(held_out(FOLDS, chosen.strength)))
    if not chosen.judge_only:
        weights = fit(
            [*sentences(), *drafted(), *(example for message in messages() for example in examples_of(message))],
            chosen.strength,
        )
        data = as_bytes(weights)
        TARGET.write_bytes(data)
        print(f"wrote {TARGET.name}: {len(weights.index)} features, {len(data)} bytes")


if __name__ == "__main__":
    main()
