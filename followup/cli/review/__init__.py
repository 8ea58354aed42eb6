"""The review of ``catch-up``: what to follow up, decided by keyboard; nothing is written before the person says so."""
