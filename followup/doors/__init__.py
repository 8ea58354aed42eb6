"""The two ends of the road: where events come from and where reminders go."""
