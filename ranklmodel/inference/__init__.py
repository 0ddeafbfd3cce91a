"""Comparing the model with trials, and fitting it to them."""
