"""Open model of what aromatase inhibitors do to bone."""

__version__ = "0.1.0"
