"""Which engine runs a model, made once for each model and kept."""

from __future__ import annotations

import warnings
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError
from ranklmodel.simulation.remade import Remade

if TYPE_CHECKING:
    from ranklmodel.mechanisms.own import Own
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Engine

ENGINES = ("fast", "reference")

# What the equations of the bone model follow from; if none of it changed, neither did they.
_SOURCES = ("language", "mechanisms", "model", "units")


class SlowEngineWarning(UserWarning):
    """The compiled engine can not be used here."""


@cache
def engine_named(name: str, mechanisms: tuple[Own, ...] = ()) -> Engine:
    """Return an engine of the bone model.

    Parameters
    ----------
    name : {"fast", "reference"}
        The compiled engine, or SciPy's integrators on the same equations.
    mechanisms : tuple of MechanismFolder or callable
        A user's own, on top of those of the package.

    Returns
    -------
    Engine
        Engines keep no state between runs, so one of each is enough.

    Raises
    ------
    UnknownNameError
        If there is no such engine.
    InputError
        If one of the user's mechanisms can not be loaded.
    """
    if name not in ENGINES:
        raise UnknownNameError("engine", name, ENGINES)
    engine = _bone_engine(name, mechanisms)
    if isinstance(engine, Remade):
        # Another process reads the code from the cache, once, and need not be sent the equations.
        engine.made_by = (engine_named, (name, mechanisms))
    return engine


def _bone_engine(name: str, mechanisms: tuple[Own, ...]) -> Engine:
    if name == "fast" and _compiler_is_here():
        return _fast_bone_engine(mechanisms)
    from ranklmodel.mechanisms import assembled

    return _engine(assembled(mechanisms), "reference")


def engine_for(model: Model, like: Engine) -> Engine:
    """Return an engine of the same kind as `like` for another model."""
    from ranklmodel.simulation.reference import ReferenceEngine

    return engine_of(model, "reference" if isinstance(like, ReferenceEngine) else "fast")


def engine_of(model: Model, name: str) -> Engine:
    """Return an engine of any model; the reference engine where the fast one can not be."""
    return _engine(model, name if name == "fast" and _compiler_is_here() else "reference")


@lru_cache(maxsize=8)
def _engine(model: Model, name: str) -> Engine:
    if name == "fast":
        from ranklmodel.compiled.make import fast_engine

        return fast_engine(model, notice=_tell)
    from ranklmodel.simulation.reference import ReferenceEngine

    return ReferenceEngine(model)


def _fast_bone_engine(mechanisms: tuple[Own, ...] = ()) -> Engine:
    """Return the fast engine without assembling the model where its code is known.

    Assembling takes SymPy and most of a second; the sources of the mechanisms tell as well which
    model it will be. They do not for functions, which may depend on anything, nor for files that
    import others.
    """
    from ranklmodel.compiled.make import fast_engine, load_cached
    from ranklmodel.disk import cache as stored
    from ranklmodel.disk.digests import digest_of_folders
    from ranklmodel.mechanisms import assembled
    from ranklmodel.mechanisms.own import folders_of

    own = folders_of(mechanisms)
    if len(own) < len(mechanisms) or not all(one.stands_alone for one in own):
        return _engine(assembled(mechanisms), "fast")
    package = Path(__file__).parents[1]
    built_in = digest_of_folders(*(package / room for room in _SOURCES))
    key = stored.key_of("bone model", built_in, *(one.digest for one in own))
    entry = stored.read(key)
    if entry is not None:
        assemble = partial(assembled, mechanisms)
        engine = load_cached(entry[0]["fingerprint"], assemble=assemble, notice=_tell)
        if engine is not None:
            return engine
    _tell("preparing the model's equations for this machine (once)")
    model = assembled(mechanisms)
    stored.write(key, {"fingerprint": model.fingerprint}, b"")
    return fast_engine(model, notice=_tell)


def _tell(text: str) -> None:
    """Say that something slow starts; the commands show it in a terminal."""
    import logging

    logging.getLogger("ranklmodel").info(text)


@cache
def _compiler_is_here() -> bool:
    """Tell whether the fast engine can run; say once what is missing where it can not."""
    from ranklmodel.compiled.here import why_not

    reason = why_not()
    if reason is not None:
        warnings.warn(
            f"{reason}, so the slow reference engine runs, with the same results; "
            "'pip install --force-reinstall llvmlite numba' brings the fast one",
            SlowEngineWarning,
            stacklevel=3,
        )
    return reason is None
