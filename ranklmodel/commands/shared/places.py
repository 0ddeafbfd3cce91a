"""Where a command is told to write: what is typed after ``--out``."""

from __future__ import annotations

from pathlib import Path

import typer


def place(text: str) -> Path:
    """Return the place that is meant.

    Parameters
    ----------
    text : str
        As it was typed.

    Raises
    ------
    typer.BadParameter
        If it is empty, as a variable of a shell that was never set is, or the root of the disk.

    Examples
    --------
    >>> place("results/mine").name
    'mine'
    """
    if not text.strip():
        raise typer.BadParameter("the place is empty; name a file or a folder")
    path = Path(text)
    try:
        top = path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise typer.BadParameter(f"{text!r} leads nowhere: {error}") from None
    if top == top.parent:
        raise typer.BadParameter(f"{text} is the root of the disk; name a file or a folder")
    return path
