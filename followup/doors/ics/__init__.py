"""Calendars as files: read from wherever they lie, reminders written into one, updated in place."""
