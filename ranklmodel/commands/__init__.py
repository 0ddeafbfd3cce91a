"""What can be asked at a terminal: the commands of ``ranklmodel``, one folder a group.

Only these modules know typer and rich, and whatever is slow to import is imported by the command
that needs it, so that ``--help`` answers at once.
"""
