"""What an event was to somebody who follows up: kind, confidence, evidence. Offline, deterministic, seven languages."""

from followup.classify.context import Context, Neighbours, context_for
from followup.classify.corrections import correction_for, without
from followup.classify.decide import classify

__all__ = ["Context", "Neighbours", "classify", "context_for", "correction_for", "without"]
