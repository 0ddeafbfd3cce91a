"""Making engines: from a model, or from cached code alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.code.derivative_program import SlopeProgram, cached_slopes, slope_program
from ranklmodel.compiled.code.machine import natural_lanes
from ranklmodel.compiled.code.program import (
    Program,
    averaged_program,
    cached_program,
    compiled_program,
    lane_kind,
)
from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.model.model import Model

_NOT_CACHED = "the code for this is not in the cache: make the engine from the model once"


def fast_engine(
    model: Model,
    method: MethodName = "automatic",
    notice: Callable[[str], None] | None = None,
) -> FastEngine:
    """Return the fast engine of a model, compiled now or read from the cache.

    Parameters
    ----------
    model : Model
        The model.
    method : {"automatic", "Rodas4", "Rodas5P"}
        Integration method.
    notice : callable, optional
        Told, with one sentence, when something slow starts.
    """
    return FastEngine(
        compiled_program(model, 1, notice),
        lambda: compiled_program(model, natural_lanes(), notice),
        lambda: averaged_program(model, notice),
        lambda constants, everywhere: slope_program(model, constants, everywhere, notice),
        method,
        notice,
    )


def load_cached(
    fingerprint: str,
    method: MethodName = "automatic",
    assemble: Callable[[], Model] | None = None,
    notice: Callable[[str], None] | None = None,
) -> FastEngine | None:
    """Return the engine of the model with this fingerprint, without SymPy, or None.

    What is not in the cache, lanes or averaged dosing, is compiled when it is first asked for, from
    the model that `assemble` returns; without `assemble` that raises SimulationError. `notice` is
    told as by :func:`fast_engine`.
    """
    program = cached_program(fingerprint, lane_kind(1))
    if program is None:
        return None

    def needed(kind: str) -> Program:
        found = cached_program(fingerprint, kind)
        if found is None:
            raise SimulationError(_NOT_CACHED)
        return found

    if assemble is not None:
        return FastEngine(
            program,
            lambda: compiled_program(assemble(), natural_lanes(), notice),
            lambda: averaged_program(assemble(), notice),
            lambda constants, everywhere: slope_program(assemble(), constants, everywhere, notice),
            method,
            notice,
        )

    def slopes_needed(constants: tuple[int, ...], everywhere: bool) -> SlopeProgram:
        found = cached_slopes(fingerprint, constants, everywhere)
        if found is None:
            raise SimulationError(_NOT_CACHED)
        return found

    return FastEngine(
        program,
        lambda: needed(lane_kind(natural_lanes())),
        lambda: needed("averaged"),
        slopes_needed,
        method,
        notice,
    )
