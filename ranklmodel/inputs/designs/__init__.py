"""Trials that have not happened, as a file of a design describes them."""
