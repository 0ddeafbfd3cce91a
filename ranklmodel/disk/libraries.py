"""Libraries that only some uses need, and what to do where one is missing."""

from __future__ import annotations

from importlib.util import find_spec

from ranklmodel.errors import InputError

_NEEDS = {"exchange": "exports need", "inference": "inference needs"}


def require_libraries(*modules: str, extra: str = "exchange") -> None:
    """Raise InputError, with the command that helps, unless all modules are installed.

    Parameters
    ----------
    *modules : str
        Names as they are imported, such as ``libsbml``.
    extra : {"exchange", "inference"}
        What brings them.
    """
    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        raise InputError(
            f"{' and '.join(missing)} not installed; pip install 'ranklmodel[{extra}]' brings "
            f"what {_NEEDS[extra]}"
        )
