"""Runs without the drugs that nobody takes in them."""
