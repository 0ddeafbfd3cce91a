"""Folders of results, written and verified: a trial, the figures, and all that a paper rests on."""
