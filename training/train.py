"""Learn the classifier's weights from labelled events: ``python -m training.train``.

Reads every ``training/written/*.jsonl``, judges by cross-validation in which no hand stands on both sides, finds the
temperature on the same held-out answers, and writes ``followup/classify/weights.gz``. Same events and same
libraries, same bytes: whole numbers, sorted names, no clock, no chance. Needs scikit-learn; the program itself doesn't.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut
from threadpoolctl import threadpool_limits

from followup.classify.context import Context
from followup.classify.decide import PRECEDENCE
from followup.classify.facts import facts_of
from followup.classify.features import Features, features_of
from followup.classify.hand import by_hand
from followup.classify.learned import KINDS
from followup.model import Event, Kind, Knowledge, Verdict
from training.events import Record, contexts, labelled

ROOT = Path(__file__).resolve().parent
WRITTEN = ROOT / "written"
PLAIN = ROOT / "plain"
"""Titles that say what they are, which the writers avoided: always learned from, never judged on."""
PLAIN_WEIGHT = 6.0
TARGET = ROOT.parent / "followup" / "classify" / "weights.gz"
SCALE = 400
HAND_SCALE = 0.05
"""How cheaply the model may lean on the hand-written weights, against learning a feature anew."""
GROUP_SCALES = {"w": 3.2, "b": 2.0, "c": 3.0, "s": 1.5, "x": 0.9}
"""How cheaply it may lean on the features of a group (see ``features``); 1 for the others. Found on held-out hands."""
LESS_NOTHING = 0.3
"""How much the score of "none" is lowered. The writers were asked for many look-alikes that are nothing, so that held
out twice as many interactions were called none as the other way round; on events that nobody had read this mends it."""
STRENGTH = 0.5
COOLEST = 1.1
"""The temperature may not fall below this. The concepts' words were extended by reading what failed in the sets below,
so held-out answers flatter; on sets nobody had read yet, the sure answers were right often enough only from here."""
CAREFUL = 0.97
"""How many of the answers with confidence 0.9 or more are to be right on hands that training never saw."""
HANDS = {
    "A": "en-uk-paralegal de-wien-marketing es-mx-ventas pt-sp-dev",
    "B": "fr-toulouse-ingenieur it-milano-freelance nl-utrecht-consultant en-us-founder de-ulm-azubi",
    "C": "de-koeln-vertrieb en-ie-recruit-grad en-in-pm fr-quebec-infirmiere pt-lisboa-arquiteta",
    "F": (
        "en-us-warehouse-to-it en-au-freelance-designer en-uk-sales-exec en-us-phd-industry en-za-ngo "
        "fr-lyon-commercial es-ar-diseno"
    ),
    "G": (
        "en-us-teacher-principal de-bern-forschung en-uk-actor-writer nl-rotterdam-haven pt-br-analista-curitiba "
        "it-torino-ingegnere"
    ),
    "H": (
        "en-us-accountant-boston en-uk-nhs-manager en-ie-startup-cto fr-paris-rh-junior it-bari-farmacista "
        "pt-porto-guia-turismo nl-eindhoven-engineer es-bogota-periodista de-dresden-wissenschaft"
    ),
    "J": (
        "en-nz-mixed-career de-mainz-umstieg fr-lille-transition es-valencia-cambio pt-bh-mudanca it-verona-svolta "
        "nl-zwolle-overstap en-leeds-lab-lead de-jena-laborleitung fr-nancy-labo es-bilbao-laboratorio "
        "pt-braga-laboratorio it-trento-laboratorio nl-leiden-lab en-glasgow-freelance de-linz-freiberuf "
        "fr-namur-independant es-cordoba-autonomo pt-coimbra-independente it-lecce-partitaiva nl-gent-zelfstandige"
    ),
    "K": (
        "en-ca-bookkeeper de-aachen-bauleiter fr-rennes-infographiste es-zaragoza-quimica it-padova-traduttrice "
        "pt-braga-rececionista nl-haarlem-kok"
    ),
    "L": (
        "en-us-ux-portland de-frankfurt-consult fr-bordeaux-vigneron es-sevilla-arquitecto it-genova-shipping "
        "pt-lisboa-recursos nl-amsterdam-journalist en-uk-solicitor-manchester en-ca-nonprofit-fundraiser "
        "de-stuttgart-entwicklerin fr-paris-doctorante"
    ),
    "M": (
        "es-barcelona-founder nl-groningen-pabo de-hamburg-logistik pt-rio-eventos it-palermo-avvocata "
        "fr-nice-hotellerie en-us-chicago-fundraiser en-uk-teacher-tutor en-sg-product-manager es-lima-enfermera "
        "nl-denhaag-beleid"
    ),
    "N": (
        "en-us-wedding-photographer de-allgaeu-tieraerztin fr-strasbourg-artisan es-granada-profesora "
        "it-firenze-restauratore pt-algarve-imobiliaria nl-brabant-installateur en-ie-social-worker "
        "en-au-physio-studio de-berlin-musikerin fr-geneve-assistante es-cdmx-psicologa"
    ),
    "P": (
        "en-us-laidoff-techlead de-leipzig-absolventin fr-marseille-cuisinier es-bilbao-ingeniera "
        "it-napoli-ricercatore pt-salvador-jornalista nl-maastricht-zorg en-uk-civil-servant-fast-stream "
        "en-in-grad-bangalore en-nz-actor-director de-graz-lehrer fr-dakar-projets"
    ),
    "Q": (
        "it-bologna-packaging nl-breda-makelaar de-muenchen-vc es-valladolid-comercial-vinos pt-curitiba-saas "
        "fr-lille-textile-acheteuse en-us-saas-ae-austin en-uk-recruiter-turned-coach en-ke-agritech-founder "
        "de-salzburg-tourismus it-roma-eventi-congressi nl-utrecht-zzp-tekst"
    ),
    "R": (
        "en-us-hospital-operations de-hannover-versicherung fr-grenoble-chargee-projet es-madrid-consultora "
        "it-torino-buyer pt-porto-engenheira-civil nl-eindhoven-inkoper en-uk-council-planner "
        "en-ca-marketing-manager-toronto de-basel-pharma fr-bruxelles-lobbyiste es-santiago-analista"
    ),
    "S": (
        "es-malaga-hotelera nl-delft-onderzoeker pt-brasilia-servidora it-cagliari-architetto de-dortmund-betriebsrat "
        "fr-montreal-chef-produit en-us-denver-realtor-investor en-uk-museum-curator es-montevideo-dev "
        "nl-leuven-docent pt-luanda-consultor it-trieste-logistica"
    ),
    "dev": "dev-1 dev-2 dev-3 dev-4 dev-5",
    "first": (
        "de-einkauf-graz de-pflege-leipzig en-author-bristol en-postdoc-leeds en-sales-denver es-abogada-madrid "
        "es-back-medellin fr-arch-nantes fr-ong-bruxelles it-copy-bologna nl-advies-utrecht nl-dev-gent "
        "pt-enf-porto pt-produto-recife"
    ),
}
"""Whose files were written together; all others count as one further set, D. A set is held out as a whole."""
_HAND_OF = {writer: hand for hand, writers in HANDS.items() for writer in writers.split()}


@dataclass(frozen=True)
class Example:
    """One labelled event, as far as training needs it."""

    id: str
    writer: str
    lang: str
    label: Kind
    features: Features
    certain: Verdict | None
    """What the rules say without any weights."""


@dataclass(frozen=True)
class Model:
    """What a fit gives."""

    names: dict[str, int]
    coefficients: np.ndarray
    """A row per feature, hand-written weights folded in."""
    intercept: np.ndarray

    def scores(self, examples: Sequence[Example]) -> np.ndarray:
        """A row of scores per example."""
        return np.asarray(_matrix(examples, self.names) @ self.coefficients + self.intercept)


def examples_of(rows: list[Record], knowledge: Knowledge | None = None) -> list[Example]:
    """The labelled events with their features."""
    return [_example(row, event, context) for row, event, context in contexts(rows, knowledge or Knowledge())]


def _example(row: Record, event: Event, context: Context) -> Example:
    facts = facts_of(event, context)
    certain = next((verdict for rule in PRECEDENCE if (verdict := rule(facts, context))), None)
    writer = row.get("writer", row["me"])
    return Example(row["id"], writer, row["lang"], Kind(row["label"]), features_of(facts), certain)


def _matrix(examples: Sequence[Example], names: dict[str, int]) -> sparse.csr_matrix:
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for example in examples:
        for name, value in example.features.items():
            at = names.get(name)
            if at is not None:
                columns.append(at)
                data.append(value)
        ends.append(len(columns))
    return sparse.csr_matrix((data, columns, ends), shape=(len(examples), len(names)))


def _hand(names: dict[str, int]) -> np.ndarray:
    table = np.zeros((len(names), len(KINDS)))
    weights = by_hand()
    for name, at in weights.index.items():
        if name in names:
            table[names[name]] = np.array(weights.row(at)) / weights.scale
    return table


def vocabulary(examples: Sequence[Example]) -> dict[str, int]:
    """Features that at least two writers (three events, for words and pieces) have, and all the hand-written ones."""
    writers: dict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    for example in examples:
        for name in example.features:
            writers[name].add(example.writer)
            count[name] += 1
    kept = {name for name, who in writers.items() if len(who) >= 2 and count[name] >= (3 if name[0] in "wbcx" else 2)}
    return {name: at for at, name in enumerate(sorted(kept | set(by_hand().index)))}


def fit(examples: Sequence[Example], plain_ones: Sequence[Example], strength: float = STRENGTH) -> Model:
    """A multinomial logistic regression that leans on the hand-written weights where events are few.

    The writers were asked for what is hard, so that among their events a title with "interview" is mostly about
    something else; *plain_ones* hold against that what such a title means on most days.
    """
    open_ones = [example for example in (*examples, *plain_ones) if example.certain is None]
    names = vocabulary(open_ones)
    plain, hand = _matrix(open_ones, names), _hand(names)
    scales = np.array([GROUP_SCALES.get(name[0], 1.0) for name in names])
    by_hand_alone = sparse.csr_matrix((plain @ hand) * HAND_SCALE)
    joined = sparse.hstack([plain @ sparse.diags(scales), by_hand_alone]).tocsr()
    labels = [KINDS.index(example.label) for example in open_ones]
    regression = LogisticRegression(C=strength, max_iter=400, tol=1e-5)
    weights = [PLAIN_WEIGHT if example.writer.startswith("plain-") else 1.0 for example in open_ones]
    regression.fit(joined, labels, sample_weight=weights)
    learned = np.zeros((joined.shape[1], len(KINDS)))
    intercept = np.full(len(KINDS), -20.0)
    for column, kind in enumerate(regression.classes_):
        learned[:, kind] = regression.coef_[column]
        intercept[kind] = regression.intercept_[column]
    intercept[KINDS.index(Kind.NONE)] -= LESS_NOTHING
    count = len(names)
    coefficients = learned[:count] * scales[:, None] + hand @ (learned[count:] * HAND_SCALE)
    return Model(names, coefficients, intercept)


# ── judging ───────────────────────────────────────────────────────────────────────────────────────


def chances_of(scores: np.ndarray, examples: Sequence[Example], temperature: float) -> np.ndarray:
    """A row of probabilities per example; where a rule is certain, its verdict."""
    scaled = scores / temperature
    chances = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    for row, example in enumerate(examples):
        if example.certain is not None:
            chances[row] = (1 - example.certain.confidence) / (len(KINDS) - 1)
            chances[row, KINDS.index(example.certain.kind)] = example.certain.confidence
    return chances


def hand_of(example: Example) -> str:
    """The set that an event's writer belongs to."""
    return _HAND_OF.get(example.writer, "D")


def held_out_scores(
    examples: Sequence[Example], plain_ones: Sequence[Example], strength: float = STRENGTH
) -> np.ndarray:
    """The scores that each event gets from a model that never saw its writer, nor any written by the same hand."""
    hands = [hand_of(example) for example in examples]
    scores = np.zeros((len(examples), len(KINDS)))
    for train, test in LeaveOneGroupOut().split(examples, groups=hands):
        model = fit([examples[at] for at in train], plain_ones, strength)
        scores[test] = model.scores([examples[at] for at in test])
    return scores


def temperature_of(scores: np.ndarray, examples: Sequence[Example]) -> float:
    """The temperature under which held-out answers are likeliest."""
    rows = [row for row, example in enumerate(examples) if example.certain is None]
    labels = np.array([KINDS.index(examples[row].label) for row in rows])
    picked = scores[rows]

    def loss(temperature: float) -> float:
        scaled = picked / temperature
        top = scaled.max(axis=1)
        total = top + np.log(np.exp(scaled - top[:, None]).sum(axis=1))
        return float((total - scaled[np.arange(len(rows)), labels]).mean())

    return round(float(minimize_scalar(loss, bounds=(0.3, 4.0), method="bounded").x), 2)


def careful_temperature(scores: np.ndarray, examples: Sequence[Example]) -> float:
    """The likeliest temperature, raised until enough of the sure answers are right, if half of all stay sure."""
    truth = np.array([KINDS.index(example.label) for example in examples])
    start = temperature = max(COOLEST, temperature_of(scores, examples))
    while temperature < start * 1.4:
        chances = chances_of(scores, examples, temperature)
        sure = chances.max(axis=1) >= 0.9
        if sure.mean() < 0.505:
            return round(temperature - 0.02, 2)
        if (chances.argmax(axis=1) == truth)[sure].mean() >= CAREFUL:
            break
        temperature = round(temperature + 0.02, 2)
    return temperature


def report(chances: np.ndarray, examples: Sequence[Example]) -> str:
    """Accuracy overall, by language, interaction against none, and what confidence is worth."""
    truth = np.array([KINDS.index(example.label) for example in examples])
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    right = best == truth
    nothing = KINDS.index(Kind.NONE)
    told = ((best == nothing) == (truth == nothing)).mean()
    certain = sure >= 0.9
    lines = [f"events {len(examples)}  accuracy {right.mean():.3f}  interaction against none {told:.3f}"]
    lines[0] += f"  sure (>= 0.9) {certain.mean():.2f}, of these right {right[certain].mean():.3f}"
    languages = sorted({example.lang for example in examples})
    of = {lang: np.array([example.lang == lang for example in examples]) for lang in languages}
    lines.append("  ".join(f"{lang} {right[of[lang]].mean():.3f} ({of[lang].sum()})" for lang in languages))
    for hand in sorted({hand_of(example) for example in examples}):
        some = np.array([hand_of(example) == hand for example in examples])
        both = some & certain
        lines.append(
            f"hand {hand}: {right[some].mean():.3f} ({some.sum()})"
            f"  sure {certain[some].mean():.2f}, of these right {right[both].mean():.3f}"
        )
    for low, high in ((0.0, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        band = (sure >= low) & (sure < high)
        if band.any():
            lines.append(
                f"{low:.1f} - {min(high, 1.0):.1f}  {band.sum():5}  {band.mean():.2f}"
                f"  right {right[band].mean():.3f}  mean confidence {sure[band].mean():.3f}"
            )
    return "\n".join(lines)


def as_bytes(model: Model, temperature: float) -> bytes:
    """The file: a line of JSON, then whole numbers of two bytes; names sorted, gzip without a time."""
    whole = np.clip(np.rint(model.coefficients * SCALE), -32000, 32000).astype(int)
    # What speaks for every kind alike decides nothing.
    told = {
        name: at
        for name, at in sorted(model.names.items())
        if np.abs(whole[at] - whole[at].mean()).max() >= SCALE * 0.008
    }
    head = {
        "version": 1,
        "kinds": [str(kind) for kind in KINDS],
        "scale": SCALE,
        "temperature": temperature,
        "bias": [int(value) for value in np.rint(model.intercept * SCALE)],
        "names": list(told),
    }
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    return gzip.compress(line + b"\n" + whole[list(told.values())].astype("<i2").tobytes(), 9, mtime=0)


def load(paths: Sequence[Path]) -> list[Example]:
    """All events of some files."""
    return [example for path in paths for example in examples_of(labelled(path))]


def main() -> None:
    """Judge, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--also", type=Path, action="append", default=[], help="judge on this labelled file too")
    parser.add_argument("--judge-only", action="store_true", help="write nothing")
    parser.add_argument("--strength", type=float, default=STRENGTH)
    chosen = parser.parse_args()
    examples = load(sorted(WRITTEN.glob("*.jsonl")))
    plain_ones = load(sorted(PLAIN.glob("*.jsonl")))
    scores = held_out_scores(examples, plain_ones, chosen.strength)
    temperature = careful_temperature(scores, examples)
    model = fit(examples, plain_ones, chosen.strength)
    print(f"writers {len({e.writer for e in examples})}  features {len(model.names)}  temperature {temperature}")
    print("held-out writers:", report(chances_of(scores, examples, temperature), examples))
    for path in chosen.also:
        others = load([path])
        print(f"{path.name}:", report(chances_of(model.scores(others), others, temperature), others))
    if not chosen.judge_only:
        data = as_bytes(model, temperature)
        TARGET.write_bytes(data)
        print(f"wrote {TARGET.name}: {len(data)} bytes")


if __name__ == "__main__":
    with threadpool_limits(1):  # sums in one order, whatever the number of processors
        main()
