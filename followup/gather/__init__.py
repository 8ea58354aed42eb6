"""From judged events to interactions worth a reminder, and to the touches that are due for them."""

from followup.gather.chains import Touches, touches
from followup.gather.interactions import Contact, Gathered, gather

__all__ = ["Contact", "Gathered", "Touches", "gather", "touches"]
