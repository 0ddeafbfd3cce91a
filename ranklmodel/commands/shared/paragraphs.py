"""Help that flows: docstrings are wrapped for their file, terminals are of any width."""

from __future__ import annotations

from typing import Any


def let_help_flow(command: Any) -> None:
    """Take the line breaks within paragraphs out of the help of a command and of those within it.

    Parameters
    ----------
    command : click Command
        As typer made it. Rich keeps single line breaks, and breaks lines once more where they are
        longer than the terminal is wide.
    """
    paragraphs = (command.help or "").strip().split("\n\n")
    command.help = "\n\n".join(" ".join(one.split()) for one in paragraphs)
    for inner in getattr(command, "commands", {}).values():
        let_help_flow(inner)
