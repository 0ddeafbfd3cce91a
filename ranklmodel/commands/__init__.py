"""The commands of the ``ranklmodel`` program, one file a group.

Only these modules know typer and rich, and whatever is slow to import is imported by the command
that needs it, so that ``--help`` answers at once.
"""
