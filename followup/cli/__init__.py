"""The command line: thin commands, the one clock, and what an error means to a shell."""
