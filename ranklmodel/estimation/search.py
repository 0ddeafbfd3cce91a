"""A search from one start down to where it comes to rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.estimation.objective import Linearized

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

# The optimizer asks for residuals and for derivatives apart, of the last points.
_REMEMBERED = 4
_LONGEST = 200  # evaluations
# At rest, no more of the cost is to be won than this part.
_NOTHING_LEFT = 1e-3
_ROOM = 1e-12


@final
@dataclass(eq=False)
class Search:
    """Residuals and their derivatives between bounds, on the scale of the search.

    A run that fails makes all residuals infinite, which the optimizer takes for a step too far.

    Attributes
    ----------
    goal : Objective
        What is made small.
    progress : callable or None
        Called with (evaluations, cost) at each one.
    low, high : array
        Bounds, shape (n_parameters,).
    count : int
        Evaluations so far.
    """

    goal: Objective
    progress: Callable[[int, float], None] | None = None
    count: int = 0
    low: Floats = field(init=False)
    high: Floats = field(init=False)
    _known: dict[bytes, Linearized] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.low, self.high = (self.goal.to_search(limit) for limit in self.goal.bounds())

    def at(self, point: Floats) -> Linearized:
        """Return residuals and derivatives at a point, computed once."""
        key = np.ascontiguousarray(point).tobytes()
        if key not in self._known:
            self.count += 1
            values = self.goal.from_search(point)
            there = self.goal.linearized(values)
            by_point = np.where(self.goal.logarithmic, values, 1.0)
            if self.progress is not None:
                self.progress(self.count, there.cost)
            if len(self._known) >= _REMEMBERED:
                self._known.pop(next(iter(self._known)))
            self._known[key] = Linearized(there.residuals, there.jacobian * by_point)
        return self._known[key]

    def residuals(self, point: Floats) -> Floats:
        """Return the residuals of a point, infinite where a run fails."""
        return self.at(point).residuals

    def slopes(self, point: Floats) -> Floats:
        """Return the derivative of every residual, shape (n_residuals, n_parameters)."""
        return self.at(point).jacobian

    def require_start(self, point: Floats) -> None:
        """Refuse a start where an arm can not be run.

        Raises
        ------
        SimulationError
            With the arm and the reason.
        """
        if np.isfinite(self.residuals(point)).all():
            return
        values = self.goal.from_search(point)
        at = ", ".join(f"{n} = {v:g}" for n, v in zip(self.goal.names, values, strict=True))
        reason = self.goal.failures[-1] if self.goal.failures else "a prior excludes it"
        raise SimulationError(f"the fit can not start at {at}: {reason}")

    def rest(self, first: Floats) -> Rest:
        """Go down from a point to where the search comes to rest."""
        from scipy.optimize import least_squares

        best = least_squares(
            self.residuals,
            first,
            jac=self.slopes,
            bounds=(self.low, self.high),
            x_scale="jac",
            xtol=1e-7,
            ftol=1e-8,
            max_nfev=_LONGEST,
        )
        point = np.asarray(best.x)
        # Steps also become too short to see where every longer one leads to a run that fails.
        rests = best.status > 0 and self._promised(point) <= _NOTHING_LEFT * max(best.cost, 1.0)
        return Rest(point, float(best.cost), bool(rests))

    def _promised(self, point: Floats) -> float:
        """Return by how much the cost would fall if residuals were straight lines."""
        from scipy.optimize import lsq_linear

        here = self.at(point)
        room = self.low - point, self.high - point
        # a point at a bound needs some room for the method's own start
        room = np.minimum(room[0], -_ROOM), np.maximum(room[1], _ROOM)
        best = lsq_linear(here.jacobian, -here.residuals, room)
        return here.cost - float(best.cost)


@dataclass(frozen=True, eq=False)
class Rest:
    """Where a search ended.

    Attributes
    ----------
    point : array of shape (n_parameters,)
        On the scale of the search.
    cost : float
        Half the sum of squares there.
    converged : bool
        Whether it came to rest; it was stopped otherwise.
    """

    point: Floats
    cost: float
    converged: bool
