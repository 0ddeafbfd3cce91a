"""What writes files of the repository itself: ``python -m ranklmodel.upkeep.NAME``."""
