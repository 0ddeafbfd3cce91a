"""Libraries that only some of the package needs, and what to do where one is missing."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Literal

from ranklmodel.errors import InputError

Extra = Literal["cluster", "exchange", "inference"]

_BRINGS: dict[Extra, str] = {
    "cluster": "what cohorts on a cluster and in Parquet need",
    "exchange": "what exports need",
    "inference": "what sensitivity and posteriors need",
}


def require_libraries(*modules: str, extra: Extra = "exchange") -> None:
    """Raise InputError, with the command that helps, unless all modules are installed.

    Parameters
    ----------
    *modules : str
        Names as they are imported, such as ``libsbml``.
    extra : {"cluster", "exchange", "inference"}
        Which extra of the package brings them.
    """
    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        raise InputError(
            f"{' and '.join(missing)} not installed; pip install 'ranklmodel[{extra}]' brings "
            f"{_BRINGS[extra]}"
        )
