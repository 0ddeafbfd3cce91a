"""What a call names or brings: a name, a path, or the thing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ranklmodel.errors import InputError

Thing = TypeVar("Thing")


def stated(
    value: object, kind: type[Thing], look_up: Callable[[str | Path], Thing], key: str
) -> Thing:
    """Return what a call states, looked up where it is a name or a path.

    Parameters
    ----------
    value : str, Path or object
        What was stated.
    kind : type
        What it stands for.
    look_up : callable
        Returns the thing of a name or a path.
    key : str
        What the call calls it.

    Raises
    ------
    InputError
        If it is none of these.
    UnknownNameError
        If there is nothing of this name.

    Examples
    --------
    >>> stated(None, int, len, "regimen")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: regimen: expected a name, a path or a int, given None
    """
    if isinstance(value, kind):
        return value
    if isinstance(value, str | Path):
        return look_up(value)
    message = f"expected a name, a path or a {kind.__name__}, given {str(value)[:80]}"
    raise InputError(message, key=key)
