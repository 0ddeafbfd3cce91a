"""What a mechanism is to the assembly: the function of its file's own name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ranklmodel.errors import ModelError, did_you_mean

if TYPE_CHECKING:
    from ranklmodel.language.builder import Builder

Mechanism: TypeAlias = "Callable[[Builder], None]"


def mechanism_in(file: str, stem: str, names: Mapping[str, Any]) -> Mechanism:
    """Return the mechanism of a module: its function of the name of the file.

    Parameters
    ----------
    file : str
        The file, for the error.
    stem : str
        Its name without the ending.
    names : mapping of str to object
        What the module defines.

    Returns
    -------
    callable
        Takes a builder.

    Raises
    ------
    ModelError
        If there is no such function; with the nearest ones.
    """
    value = names.get(stem)
    if callable(value) and getattr(value, "__name__", "") == stem:
        mechanism: Mechanism = value
        return mechanism
    functions = [name for name, one in names.items() if callable(one) and not isinstance(one, type)]
    hint = did_you_mean(stem, functions)
    raise ModelError(f"{file}: expected a function {stem!r}, the mechanism of the file{hint}")


def described(mechanism: Mechanism) -> str:
    """Return what a mechanism says of itself, or its file where the function says nothing."""
    import inspect
    import sys

    home = getattr(mechanism, "__module__", None) or ""
    of_file = home.rpartition(".")[2] == mechanism.__name__
    text = getattr(sys.modules.get(home), "__doc__", None) if of_file else None
    return inspect.cleandoc(mechanism.__doc__ or text or "")
