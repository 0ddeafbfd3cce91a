"""Trials, their arms, and what was observed."""
