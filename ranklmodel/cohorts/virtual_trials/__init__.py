"""Trials that have not happened: what they would see, and with how many people."""
