"""The folder of the parameter files that travel with the package."""

from __future__ import annotations

import importlib.resources
from pathlib import Path

from ranklmodel.errors import InputError


def builtin_folder() -> Path:
    """Return the folder of the parameter files that come with the package.

    In a wheel it lies inside the package; in a source checkout it is the repository's ``params``.

    Returns
    -------
    Path
        An existing folder.

    Raises
    ------
    InputError
        If neither exists: the installation is broken.
    """
    package = Path(str(importlib.resources.files("ranklmodel")))
    for candidate in (package / "params", package.parent / "params"):
        if candidate.is_dir():
            return candidate
    raise InputError("the parameter files of the package are missing; install it again")
