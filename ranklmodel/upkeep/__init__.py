"""How the repository's own files are made again: ``python -m ranklmodel.upkeep.NAME``."""
