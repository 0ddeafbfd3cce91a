"""Which engine runs a model, made once for each model and kept."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.network.model import Model
    from ranklmodel.simulation.problem import Engine

ENGINES = ("fast", "reference")


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
    from ranklmodel.simulation.reference import ReferenceEngine

    return ReferenceEngine(bone_model())


def engine_for(model: Model, like: Engine) -> Engine:
    """Return an engine of the same kind as `like` for another model."""
    from ranklmodel.simulation.reference import ReferenceEngine

    return ReferenceEngine(model)
