"""What messages are made of, one module per language."""
