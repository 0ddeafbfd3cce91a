"""What averaging asks of an engine: kernels of the whole model, and of a reduced one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.contract.reduction import Reduction
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


class Kernels(Protocol):
    """Kernels of the whole model."""

    @property
    def layout(self) -> Layout:
        """Names of the model."""
        ...

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of all states."""
        ...

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state)."""
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
    """

    reduction: Reduction
    interface: Callable[[Floats, Floats], Floats]
    slow: Callable[[Problem], Solution]
