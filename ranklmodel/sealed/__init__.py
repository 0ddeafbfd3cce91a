"""Folders of results with the hashes of their files: is everything still as it was written."""
