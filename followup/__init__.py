"""followup: read a calendar, see what deserves a follow-up, and put the reminder where it can be acted on."""

__version__ = "0.1.0"
