"""Making engines: from a model, or from cached code alone.

This file alone knows both the engine and where its code comes from: how kernels and solvers are
compiled, and how they are read from the cache. The engine is given programs and solvers when it
first needs them and imports none of that, so that what runs is not as deep as what compiles it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ranklmodel.compiled.averaged_derivatives.program import averaged_derivatives
from ranklmodel.compiled.averaging.program import averaged_kind, averaged_program
from ranklmodel.compiled.code.derivative_program import (
    DerivativeProgram,
    cached_derivatives,
    derivative_program,
)
from ranklmodel.compiled.code.machine import natural_lanes
from ranklmodel.compiled.code.program import (
    Program,
    cached_program,
    compiled_program,
    lane_kind,
    plain_program,
)
from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.compiled.interface import (
    AveragedDerivatives,
    cached_averaged_derivatives,
)
from ranklmodel.compiled.solver.solver import solver
from ranklmodel.compiled.untaken.program import (
    absences_by_name,
    cached_absences,
    equations_without,
    program_without,
    untaken_kind,
)
from ranklmodel.compiled.untaken.run import Untaken
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.contract.reduction import Absence
    from ranklmodel.compiled.untaken.run import Drugs
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model

_Code = TypeVar("_Code", Program, DerivativeProgram, AveragedDerivatives)

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
    engine = _engine_of(model, compiled_program(model, 1, notice), method, notice)
    engine.made_by = (fast_engine, (model, method))
    return engine


def engine_to_look_with(model: Model) -> FastEngine:
    """Return an engine of a model that is looked at and hardly run: made sooner, and slower.

    Parameters
    ----------
    model : Model
        The model.

    Raises
    ------
    ModelError
        If there is a function in its equations that is not compiled.
    """
    return _engine_of(model, plain_program(model), "automatic", None)


def _engine_of(
    model: Model, program: Program, method: MethodName, notice: Callable[[str], None] | None
) -> FastEngine:
    return FastEngine(
        program,
        lambda: compiled_program(model, natural_lanes(), notice),
        partial(_averaged, model, notice),
        lambda constants, everywhere, drugs: _derivatives(
            model, constants, everywhere, drugs, notice
        ),
        lambda constants, everywhere, absent: averaged_derivatives(
            model, constants, everywhere, absent, notice
        ),
        Untaken(
            model.layout,
            lambda: absences_by_name(model),
            lambda lanes, drugs: program_without(model, lanes, drugs, notice),
        ),
        partial(solver, notice=notice),
        method,
        lambda: model,
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

    def lane_program() -> Program:
        program = cached_program(fingerprint, lane_kind(natural_lanes()))
        if program is None and assemble is not None:
            return compiled_program(assemble(), natural_lanes(), notice)
        return _required(program)

    def averaged(absent: tuple[str, ...], lanes: int = 1) -> Program:
        program = cached_program(fingerprint, averaged_kind(absent, lanes))
        if program is None and assemble is not None:
            return averaged_program(assemble(), absent, notice, lanes)
        return _required(program)

    def derivatives(
        constants: tuple[int, ...], everywhere: bool, drugs: Drugs
    ) -> DerivativeProgram:
        program = cached_derivatives(fingerprint, constants, everywhere, drugs)
        if program is None and assemble is not None:
            return _derivatives(assemble(), constants, everywhere, drugs, notice)
        return _required(program)

    def of_averaged(
        constants: tuple[int, ...], everywhere: bool, absent: tuple[str, ...]
    ) -> AveragedDerivatives:
        program = cached_averaged_derivatives(
            fingerprint, averaged(absent), constants, everywhere, absent
        )
        if program is None and assemble is not None:
            return averaged_derivatives(assemble(), constants, everywhere, absent, notice)
        return _required(program)

    return FastEngine(
        program,
        lane_program,
        averaged,
        derivatives,
        of_averaged,
        _cached_untaken(fingerprint, program.layout, assemble, notice),
        partial(solver, notice=notice),
        method,
        assemble,
    )


def _averaged(
    model: Model,
    notice: Callable[[str], None] | None,
    absent: tuple[str, ...],
    lanes: int = 1,
) -> Program:
    return averaged_program(model, absent, notice, lanes)


def _derivatives(
    model: Model,
    constants: tuple[int, ...],
    everywhere: bool,
    drugs: Drugs,
    notice: Callable[[str], None] | None,
) -> DerivativeProgram:
    left = (lambda: equations_without(model, drugs)[0]) if drugs else None
    return derivative_program(model, constants, everywhere, drugs, left, notice)


def _cached_untaken(
    fingerprint: str,
    layout: Layout,
    assemble: Callable[[], Model] | None,
    notice: Callable[[str], None] | None,
) -> Untaken:
    """Return the model without untaken drugs; whole always where there is code alone."""

    def absences() -> dict[str, Absence]:
        if assemble is None:
            return {}
        found = cached_absences(fingerprint)
        return absences_by_name(assemble()) if found is None else found

    def program(lanes: int, drugs: Drugs) -> Program:
        found = cached_program(fingerprint, untaken_kind(lanes, drugs))
        if found is None and assemble is not None:
            return program_without(assemble(), lanes, drugs, notice)
        return _required(found)

    return Untaken(layout, absences, program)


def _required(program: _Code | None) -> _Code:
    if program is None:
        raise SimulationError(_NOT_CACHED)
    return program
