"""Words as constants: one module per language, the same concepts in each."""
