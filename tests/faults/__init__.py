"""Faults that were met in use, each kind with the answer that is right."""
