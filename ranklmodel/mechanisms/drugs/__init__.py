"""Drugs: their kinetics and what they act on."""
