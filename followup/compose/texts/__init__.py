"""What reminders and drafts say, one module per language."""
