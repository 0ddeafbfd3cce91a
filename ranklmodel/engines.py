"""Which engine runs a model, made once for each model and kept."""

from __future__ import annotations

import warnings
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.network.model import Model
    from ranklmodel.simulation.problem import Engine

ENGINES = ("fast", "reference")


class SlowEngineWarning(UserWarning):
    """The compiled engine can not be used here."""


@cache
def engine_named(name: str) -> Engine:
    """Return an engine of the bone model.

    Parameters
    ----------
    name : {"fast", "reference"}
        The compiled engine, or SciPy's integrators on the same equations.

    Returns
    -------
    Engine
        Engines keep no state between runs, so one of each is enough.

    Raises
    ------
    UnknownNameError
        If there is no such engine.
    """
    if name not in ENGINES:
        raise UnknownNameError("engine", name, ENGINES)
    from ranklmodel.mechanisms.assembly import bone_model

    return _engine(bone_model(), name)


def engine_for(model: Model, like: Engine) -> Engine:
    """Return an engine of the same kind as `like` for another model."""
    from ranklmodel.simulation.reference import ReferenceEngine

    return _engine(model, "reference" if isinstance(like, ReferenceEngine) else "fast")


@lru_cache(maxsize=8)
def _engine(model: Model, name: str) -> Engine:
    from ranklmodel.simulation.reference import ReferenceEngine

    if name == "fast":
        missing = [part for part in ("numba", "llvmlite") if find_spec(part) is None]
        if not missing:
            from ranklmodel.simulation.fast.engine import fast_engine

            return fast_engine(model)
        warnings.warn(
            f"{missing[0]} is not installed, so the slow reference engine runs, with the same "
            "results; 'pip install ranklmodel[fast]' brings the fast one",
            SlowEngineWarning,
            stacklevel=3,
        )
    return ReferenceEngine(model)
