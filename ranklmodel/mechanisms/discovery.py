"""The mechanisms of the package, found by walking its rooms: a new file is a new mechanism."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ranklmodel.errors import ModelError, did_you_mean
from ranklmodel.mechanisms.mechanism import mechanism_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.mechanisms.mechanism import Mechanism

ROOMS = ("person", "drugs", "hormones", "signals", "cells", "bone", "measured")
"""From the person to the clinic; within a room mechanisms stand in the order of their names."""

NO_MECHANISMS = ("examples",)
"""Folders beside the rooms whose files are models of their own."""


def discovered(package: str = "ranklmodel.mechanisms", rooms: Sequence[str] = ROOMS) -> tuple[Mechanism, ...]:
    """Return the mechanisms of a package, room by room.

    Parameters
    ----------
    package : str
        The package whose folders are the rooms.
    rooms : sequence of str
        All its rooms, in order.

    Returns
    -------
    tuple of callable
        Of every module the function of its own name.

    Raises
    ------
    ModelError
        If a module has no such function, or a folder is not one of the rooms.

    Examples
    --------
    >>> [mechanism.__name__ for mechanism in discovered(rooms=ROOMS)][:2]
    ['ageing', 'sex']
    """
    folders = [one.name for one in iter_modules(import_module(package).__path__) if one.ispkg]
    for folder in folders:
        if folder not in (*rooms, *NO_MECHANISMS):
            hint = did_you_mean(folder, rooms)
            raise ModelError(f"{package}.{folder} is not one of the rooms of mechanisms{hint}")
    mechanisms = []
    for room in rooms:
        if room not in folders:
            hint = did_you_mean(room, folders)
            raise ModelError(f"there is no room {room!r} in {package}{hint}")
        home = import_module(f"{package}.{room}")
        for stem in sorted(one.name for one in iter_modules(home.__path__)):
            module = import_module(f"{package}.{room}.{stem}")
            file = module.__file__ or module.__name__
            mechanisms.append(mechanism_in(file, stem, vars(module)))
    return tuple(mechanisms)
