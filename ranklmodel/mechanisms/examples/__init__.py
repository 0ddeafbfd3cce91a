"""How a published model is written in this package's language."""
