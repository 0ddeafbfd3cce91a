"""What averaged dosing asks of an engine: kernels of the whole model, and of a reduced one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.compiled.contract.reduction import Reduction
    from ranklmodel.compiled.contract.ways import Ways
    from ranklmodel.errors import SimulationError
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


class Kernels(Protocol):
    """Kernels of the whole model."""

    @property
    def layout(self) -> Layout:
        """Names of the model."""
        ...

    @property
    def ways(self) -> Ways:
        """How drugs enter it."""
        ...

    def linear(self, state: Floats, constants: Floats) -> tuple[Floats, Floats]:
        """Return the derivatives of all states, and d(rates)/d(state)."""
        ...


@dataclass(frozen=True)
class Reduced:
    """A model reduced for averaged dosing, and its kernels.

    Attributes
    ----------
    reduction : Reduction
        How it is reduced.
    interface : callable
        Returns the terms that are averaged, for many rows of felt states, given the constants.
    slow : callable
        Integrates a problem of the slow states.
    slow_many : callable
        Integrates several, to the same bits, and returns an error in place of each that fails.
    derivatives : callable
        Returns the derivatives of the model by some constants, where either each moves what it
        acts on or all move every initial value.
    """

    reduction: Reduction
    interface: Callable[[Floats, Floats], Floats]
    slow: Callable[[Problem], Solution]
    slow_many: Callable[[Sequence[Problem]], list[Solution | SimulationError]]
    derivatives: Callable[[tuple[int, ...], bool], ReducedDerivatives]


@dataclass(frozen=True)
class ReducedDerivatives:
    """A reduced model derived by some constants, the directions, and its kernels.

    Attributes
    ----------
    pairs : tuple of (term, direction)
        Which averages move in which directions. Their derivatives, in this order, are the last
        constants of a problem of the slow states.
    own : tuple of int
        Directions in which any average moves: where their constants are, zero for those without
        one, stands between the averages and their derivatives.
    terms : tuple of (term, column)
        Places of the derivatives that `interface` gives: the column is a felt state, or, after
        these, a direction.
    block : callable
        Returns the derivatives of the block's matrix, given the constants, shape
        (n_directions, n + 1, n + 1); the last column is of what enters at a steady rate.
    interface : callable
        Returns derivatives of the averaged terms, for many rows of felt states, given the
        constants; shape (n_rows, n_places).
    slow : callable
        Integrates a problem of the slow states, and its derivatives.
    hold : callable
        Tells whether derivatives of the state are zero wherever none are kept, given an array of
        shape (n_states, n_directions).
    """

    pairs: tuple[tuple[int, ...], ...]
    own: tuple[int, ...]
    terms: tuple[tuple[int, ...], ...]
    block: Callable[[Floats], Floats]
    interface: Callable[[Floats, Floats], Floats]
    slow: Callable[[Problem], Solution]
    hold: Callable[[Floats], bool]
