"""Figures, one file a family; they return matplotlib figures and keep no global state."""
