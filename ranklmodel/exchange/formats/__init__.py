"""Formats of other tools, which know models and numbers and nothing of people."""
