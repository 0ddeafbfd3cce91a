"""People as population files describe them."""
