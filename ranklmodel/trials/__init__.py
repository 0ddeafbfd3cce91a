"""A trial beside its results: predictions, scores, tables and files."""
