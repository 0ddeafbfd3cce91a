"""Runs with the effect of a drug averaged over the interval between doses."""
