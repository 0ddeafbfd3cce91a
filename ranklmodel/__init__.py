"""Open model of what aromatase inhibitors do to bone."""
