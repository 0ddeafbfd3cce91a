"""Reduced models for averaged dosing, and their derivatives, computed by programs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any, final

import numpy as np

from ranklmodel.compiled.code.derivative_program import DerivativeProgram
from ranklmodel.compiled.code.invoke import invoke, invoke_rows
from ranklmodel.compiled.code.machine import natural_lanes
from ranklmodel.compiled.code.program import Program, program_key
from ranklmodel.compiled.contract.reduced import Reduced, ReducedDerivatives
from ranklmodel.disk import cache as stored
from ranklmodel.equations.directions import Directions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from ranklmodel.errors import SimulationError
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


# Another number whenever what is kept, or its code, changes for the same model.
_KIND = "averaged-directions"
Places = tuple[tuple[int, ...], ...]


@final
@dataclass(frozen=True)
class AveragedDerivatives:
    """Machine code for the derivatives of averaged dosing by some constants.

    Attributes
    ----------
    slow : Program
        That of the slow states, for constants that go on with derivatives of averages.
    tangent : DerivativeProgram
        Derivatives of the slow states, of the averaged terms and of the block.
    pairs : tuple of (term, direction)
        The derivatives of averages, in order.
    own : tuple of int
        The directions in which any average moves.
    terms : tuple of (term, column)
        Places of what the kernel `interface_derivatives_many` gives: the column is a felt state,
        or, after these, a direction.
    matrix : tuple of (direction, row, column)
        Places of what `block_derivatives` gives first: those of the block's matrix, ...
    source : tuple of (direction, row)
        ... and then of what enters the block at a steady rate.
    block_reach : tuple of tuple of int
        For every direction the states of the block that it moves, as places in the block.
    """

    slow: Program
    tangent: DerivativeProgram
    pairs: Places
    own: tuple[int, ...]
    terms: Places
    matrix: Places
    source: Places
    block_reach: Places


def derivatives_key(
    fingerprint: str, constants: tuple[int, ...], everywhere: bool, absent: Collection[str]
) -> str:
    """Return the cache key of what derives averaged dosing by these constants."""
    kind = f"{_KIND}-{natural_lanes()}-{constants}-{everywhere}"
    return program_key(fingerprint, " without ".join([kind, *sorted(absent)]))


def cached_averaged_derivatives(
    fingerprint: str,
    program: Program,
    constants: tuple[int, ...],
    everywhere: bool,
    absent: Collection[str] = (),
) -> AveragedDerivatives | None:
    """Return what derives a program for averaged dosing by these constants, if it is cached."""
    return stored.made_from(
        derivatives_key(fingerprint, constants, everywhere, absent),
        partial(read_derivatives, program),
    )


def read_derivatives(
    program: Program, description: dict[str, Any], code: bytes
) -> AveragedDerivatives:
    """Return what was kept of the derivatives of a program for averaged dosing."""
    places = {
        name: tuple(tuple(place) for place in description[name])
        for name in ("pairs", "terms", "matrix", "source", "block_reach")
    }
    own = tuple(description["own"])
    sizes = program.sizes
    extended = replace(sizes, constants=sizes.constants + len(own) + len(places["pairs"]))
    return AveragedDerivatives(
        slow=replace(program, sizes=extended),
        tangent=DerivativeProgram(Directions.from_json(description["directions"]), code),
        own=own,
        **places,
    )


@final
class Reductions:
    """An engine's models reduced for averaged dosing, each made when it is first asked for.

    Parameters
    ----------
    programs : callable
        Returns the kernels, given what is zero throughout by name, and the number of lanes.
    derivatives : callable
        Returns those of derivatives by some constants likewise.
    one, several, derived : callable
        Solve problems by a program: one, several in lanes, and one with its derivatives.
    """

    def __init__(
        self,
        programs: Callable[[tuple[str, ...], int], Program],
        derivatives: Callable[[tuple[int, ...], bool, tuple[str, ...]], AveragedDerivatives],
        one: Callable[[Problem, Program], Solution],
        several: Callable[[Sequence[Problem], Program], list[Solution | SimulationError]],
        derived: Callable[[Problem, Program, DerivativeProgram], Solution],
    ) -> None:
        self._programs, self._derivatives = programs, derivatives
        self._one, self._several, self._derived = one, several, derived
        self._known: dict[tuple[str, ...], Reduced] = {}
        self._making = RLock()

    def __call__(self, absent: tuple[str, ...]) -> Reduced:
        """Return the model where the states and inputs of some names are zero."""
        # one thread compiles for all
        with self._making:
            if absent not in self._known:
                self._known[absent] = self._reduced(absent)
            return self._known[absent]

    def _reduced(self, absent: tuple[str, ...]) -> Reduced:
        program = self._programs(absent, 1)
        assert program.reduction is not None

        def several(problems: Sequence[Problem]) -> list[Solution | SimulationError]:
            with self._making:
                wide = self._programs(absent, natural_lanes())
            return self._several(problems, wide)

        def derived(constants: tuple[int, ...], everywhere: bool) -> ReducedDerivatives:
            with self._making:
                by_constants = self._derivatives(constants, everywhere, absent)
            return _derived_by(by_constants, self._derived)

        return Reduced(
            program.reduction,
            partial(_interface, program),
            lambda slow: self._one(slow, program),
            several,
            derived,
        )


def _derived_by(
    program: AveragedDerivatives,
    solve: Callable[[Problem, Program, DerivativeProgram], Solution],
) -> ReducedDerivatives:
    """Return the derivatives of a reduced model, run by an engine's tangent solver."""
    directions = program.tangent.directions

    def slow(problem: Problem) -> Solution:
        # an average that moves with a direction without a constant has one of its own here
        asked = np.array(directions.constants)
        return solve(replace(problem, sensitivity_to=asked), program.slow, program.tangent)

    return ReducedDerivatives(
        program.pairs,
        program.own,
        program.terms,
        partial(_block, program),
        partial(_terms, program),
        slow,
        partial(_hold, program),
    )


def _interface(program: Program, states: Floats, constants: Floats) -> Floats:
    """Return the averaged terms, shape (n_rows, n_terms).

    `states` holds only those the terms depend on, in order, shape (n_rows, n_felt).
    """
    assert program.reduction is not None
    terms = np.empty((len(states), program.reduction.interface))
    address = program.others["interface_many"]
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke_rows(address, np.ascontiguousarray(states), fixed, terms)
    return terms


def _terms(program: AveragedDerivatives, states: Floats, constants: Floats) -> Floats:
    """Return the derivatives of the averaged terms, shape (n_rows, n_places)."""
    entries = np.empty((len(states), len(program.terms)))
    address = program.tangent.others["interface_derivatives_many"]
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke_rows(address, np.ascontiguousarray(states), fixed, entries)
    return entries


def _block(program: AveragedDerivatives, constants: Floats) -> Floats:
    """Return the derivatives of the block's matrix, shape (n_directions, n + 1, n + 1)."""
    reduction = program.slow.reduction
    assert reduction is not None
    size, count = len(reduction.block), len(program.tangent.directions.constants)
    entries = np.zeros(len(program.matrix) + len(program.source))
    # at zero, where the derivatives of rates are those of what enters at a steady rate
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke(program.tangent.others["block_derivatives"], np.zeros(size), fixed, entries)
    matrix = np.zeros((count, size + 1, size + 1))
    places = [*program.matrix, *((j, row, size) for j, row in program.source)]
    for (j, row, column), value in zip(places, entries.tolist(), strict=True):
        matrix[j, row, column] = value
    return matrix


def _hold(program: AveragedDerivatives, moved: Floats) -> bool:
    """Tell whether the derivatives of the state are zero wherever none are kept."""
    reduction = program.slow.reduction
    assert reduction is not None
    for j, reached in enumerate(program.block_reach):
        kept = {reduction.block[k] for k in reached}
        if any(moved[state, j] != 0.0 for state in reduction.block if state not in kept):
            return False
    return program.tangent.directions.hold(moved[list(reduction.slow)])
