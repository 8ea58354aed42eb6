"""Google Calendar: signing in, reading events, keeping reminders."""
