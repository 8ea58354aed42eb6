"""How well events are told apart: ``python bench/classify.py FILE… [--train FILE…]``.

FILE is labelled events, a line each, with ``id``, ``me``, ``label``, ``lang`` and ``event`` (a Google resource), or a
writer's file of ``training/written``. In the same run: a keyword list, and, with ``--train``, character n-grams with
logistic regression (needs scikit-learn). Prints accuracy, every type's precision and recall, what is taken for what,
every language, and what a confidence is worth.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import followup.classify
from followup.classify import classify
from followup.classify.learned import parse_weights
from followup.model import Kind, Knowledge
from training.events import Record, contexts, labelled

WEIGHTS = Path(followup.classify.__file__).parent / "weights.gz"
_WORDS = {
    "rejection": "rejected rejection absage refus rechazo recusa rifiuto afwijzing unfortunately",
    "application": "applied application bewerbung candidature candidatura solicitud sollicitatie",
    "interview": "interview vorstellungsgespräch entretien entrevista colloquio sollicitatiegesprek screen",
    "networking_event": "meetup conference networking messe konferenz salon feria congres borrel fiera mixer",
    "informational": "coffee kaffee café koffie caffè mentor catch-up chat informational",
    "outreach": "linkedin emailed sent proposal angebot devis presupuesto preventivo offerte pitch",
    "meeting": "client kunde kickoff demo meeting termin réunion reunión riunione",
}
KEYWORDS = {Kind(name): tuple(words.split()) for name, words in _WORDS.items()}

Answer = tuple[Kind, float]


def by_program(rows: list[Record], weights: bytes | None) -> dict[str, Answer]:
    """What the program says, with the shipped weights or without any."""
    knowledge = Knowledge(weights=parse_weights(weights) if weights else None)
    found = {}
    for row, event, context in contexts(rows, knowledge):
        verdict = classify(event, context)
        found[row["id"]] = (verdict.kind, verdict.confidence)
    return found


def by_keyword(rows: list[Record]) -> dict[str, Answer]:
    """The first type one of whose words stands in the title, else in the description."""
    found = {}
    for row in rows:
        texts = (row["event"].get("summary", "").lower(), row["event"].get("description", "").lower())
        kinds = (kind for text in texts for kind, words in KEYWORDS.items() if any(word in text for word in words))
        found[row["id"]] = (next(kinds, Kind.NONE), 1.0)
    return found


def by_ngrams(rows: list[Record], train: list[Record]) -> dict[str, Answer]:
    """Character n-grams of title and description with logistic regression."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    def text(row: Record) -> str:
        return f"{row['event'].get('summary', '')}\n{row['event'].get('description', '')}"

    model = make_pipeline(
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True),
        LogisticRegression(C=10, max_iter=1000),
    )
    model.fit([text(row) for row in train], [row["label"] for row in train])
    chances = model.predict_proba([text(row) for row in rows])
    return {
        row["id"]: (Kind(model.classes_[line.argmax()]), float(line.max()))
        for row, line in zip(rows, chances, strict=True)
    }


def accuracy(rows: Sequence[Record], said: dict[str, Answer]) -> float:
    """The share that is right."""
    return sum(said[row["id"]][0] == row["label"] for row in rows) / max(1, len(rows))


def tables(rows: list[Record], said: dict[str, Answer]) -> str:
    """Everything that is worth knowing about one way of classifying."""
    interaction = sum((said[row["id"]][0] is Kind.NONE) == (row["label"] == "none") for row in rows) / len(rows)
    lines = [f"interaction against none  {interaction:.3f}", "", "type              precision  recall  events"]
    for kind in Kind:
        truly = [row for row in rows if row["label"] == kind]
        called = [row for row in rows if said[row["id"]][0] is kind]
        both = sum(said[row["id"]][0] is kind for row in truly)
        lines.append(f"{kind:17} {both / max(1, len(called)):9.2f} {both / max(1, len(truly)):7.2f} {len(truly):7}")
    lines += ["", "taken for        " + "".join(f"{kind[:6]:>8}" for kind in Kind)]
    confusion = Counter((row["label"], said[row["id"]][0]) for row in rows)
    lines += [f"{kind:17}" + "".join(f"{confusion[kind, other] or '·':>8}" for other in Kind) for kind in Kind]
    lines += ["", "language  accuracy  events"]
    for language in sorted({row["lang"] for row in rows}):
        some = [row for row in rows if row["lang"] == language]
        lines.append(f"{language:8} {accuracy(some, said):9.3f} {len(some):7}")
    return "\n".join([*lines, "", *_reliability(rows, said)])


def _reliability(rows: list[Record], said: dict[str, Answer]) -> list[str]:
    lines = ["confidence   events   share   right   mean confidence"]
    for low, high in ((0.0, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        some = [row for row in rows if low <= said[row["id"]][1] < high]
        if some:
            mean = sum(said[row["id"]][1] for row in some) / len(some)
            share, right = len(some) / len(rows), accuracy(some, said)
            lines.append(f"{low:.1f} – {min(high, 1.0):.1f} {len(some):8} {share:8.2f} {right:7.3f} {mean:9.3f}")
    return lines


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--train", nargs="*", type=Path, default=[], help="labelled files for the n-gram baseline")
    parser.add_argument("--failures", action="store_true", help="list what went wrong")
    chosen = parser.parse_args()
    rows = [row for file in chosen.files for row in labelled(file)]
    learned = by_program(rows, WEIGHTS.read_bytes())
    print(f"events                    {len(rows)}")
    print(f"keyword list              {accuracy(rows, by_keyword(rows)):.3f}")
    if chosen.train:
        train = [row for file in chosen.train for row in labelled(file)]
        print(f"character n-grams         {accuracy(rows, by_ngrams(rows, train)):.3f}")
    print(f"hand-written weights      {accuracy(rows, by_program(rows, None)):.3f}")
    print(f"followup                  {accuracy(rows, learned):.3f}")
    print(tables(rows, learned))
    if chosen.failures:
        for row in rows:
            kind, sure = learned[row["id"]]
            if kind != row["label"]:
                print(f"{row['id']}: {row['label']} called {kind} ({sure:.2f}): {row['event'].get('summary', '')}")


if __name__ == "__main__":
    main()
