"""What a reminder and its drafts say, as one text to compare; run by hand to write new golden files.

``python -m tests.compose.goldens`` writes those that are missing; delete one to have it written anew.
"""

from __future__ import annotations

from pathlib import Path

from followup.compose import compose, draft
from followup.model import Kind, Touch
from followup.text import LANGUAGES
from tests.compose.samples import DONE, JANE, KINDS, SLOT, TOM, ZONE, sample, settings

FOLDER = Path(__file__).parent / "golden"


def golden(language: str, kind: Kind) -> str:
    """The reminder, then drafts in both tones: with notes, with none, and of a second touch."""
    own = settings(language)
    full, bare = sample(language, kind), sample(language, kind, notes="")
    text = compose(full, Touch(), DONE, SLOT, own, ZONE)
    parts = [f"== {text.title}\n\n{text.body}"]
    for tone in ("warm", "formal"):
        for what, interaction, touch, person in (
            ("with notes", full, Touch(), JANE),
            ("without notes", bare, Touch(), TOM),
            ("second touch", bare, Touch(2), JANE),
        ):
            written = draft(interaction, touch, person, tone, own, ZONE)
            parts.append(f"== {tone}, {what}: {written.subject}\n\n{written.body}")
    return "\n\n".join(parts) + "\n"


def path(language: str, kind: Kind) -> Path:
    return FOLDER / f"{language}-{kind}.txt"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        for kind in KINDS:
            if not path(language, kind).exists():
                path(language, kind).write_text(golden(language, kind), "utf-8", newline="\n")
