"""The configuration file: one table of keys that loads, checks, writes and documents it."""
