"""What drove a quantity: the tree of causes upstream of it.

For a rule it tells how much of its change each quantity in its equation brought; for a state, how
far each quantity pushed its processes away from their rates at the start. What a state's own
turnover answers is left out of the shares.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import sympy

from ranklmodel.explanation.attribution import drivers
from ranklmodel.model.quantities import Process, Rule, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

SMALLEST_SHARE = 0.04
"""Of all that drove a quantity; what brought less is left out of the tree."""


@dataclass(frozen=True)
class Cause:
    """A quantity upstream.

    Attributes
    ----------
    quantity, description, unit : str
        What it is.
    before, after : float
        Its value at the start and the end.
    through : str
        The process or equation by which it acts on the quantity below.
    share : float
        Its part of all that drove the quantity below, from -1 to 1: above zero where it raised it,
        below where it lowered it.
    repeated : bool
        Whether it stands elsewhere in the tree, where its causes are shown.
    causes : tuple of Cause
        What drove it in turn.
    """

    quantity: str
    description: str
    unit: str
    before: float
    after: float
    through: str
    share: float
    repeated: bool
    causes: tuple[Cause, ...]


class CauseTree:
    """Follows causes upstream over the days of one run; every quantity is followed up once.

    Attributes
    ----------
    model : Model
        Whose equations.
    days : array of shape (n_times,)
        Of the run, ascending.
    values : mapping of str to array of shape (n_times,) or float
        All that stands in equations, over those days.
    """

    def __init__(self, model: Model, days: Floats, values: Mapping[str, Floats | float]) -> None:
        self.model, self.days, self.values = model, days, values
        self.followed: set[str] = set()

    def causes(self, name: str, depth: int) -> tuple[Cause, ...]:
        """Return what drove a quantity, largest share first."""
        self.followed.add(name)
        others = self.pushes(name)
        total = sum(abs(amount) for _, _, amount in others)
        if total == 0 or depth == 0:
            return ()
        return tuple(
            self._cause(driver, through, amount / total, depth - 1)
            for driver, through, amount in others
            if abs(amount) >= SMALLEST_SHARE * total
        )

    def pushes(self, name: str) -> list[tuple[str, str, float]]:
        """Return (driver, process or equation, push) of what drove a quantity, largest first."""
        quantity = self.model.quantity(name)
        if isinstance(quantity, State):
            pushes = self._pushes_on_state(name)
        elif not isinstance(quantity, Rule):  # a regimen sets it
            return []
        else:
            parts = self._parts(quantity.expression)
            pushes = [(driver, name, push) for driver, push in parts.items()]
        others = [push for push in pushes if push[0] != name]
        return sorted(others, key=lambda push: -abs(push[2]))

    def _cause(self, driver: str, through: str, share: float, depth: int) -> Cause:
        quantity = self.model.quantity(driver)
        before, after = self.ends(driver)
        repeated = driver in self.followed
        return Cause(
            quantity=driver,
            description=quantity.description,
            unit=quantity.unit,
            before=before,
            after=after,
            through=through,
            share=share,
            repeated=repeated,
            causes=() if repeated else self.causes(driver, depth),
        )

    def ends(self, name: str) -> tuple[float, float]:
        """Return a quantity at the start and at the end."""
        column = self._on_grid(sympy.Symbol(name))
        return float(column[0]), float(column[-1])

    def number(self, expression: sympy.Expr) -> float:
        """Return the value of an expression of constants."""
        return float(self._on_grid(expression)[0])

    def _parts(self, expression: sympy.Expr) -> dict[str, float]:
        """Return how much of an expression's change each quantity in it brought."""
        return {name: float(path[-1]) for name, path in self._paths(expression).items()}

    def _paths(self, expression: sympy.Expr) -> dict[str, Floats]:
        """Return the running change of an expression by each quantity in it, over the grid."""
        paths: dict[str, Floats] = {}
        for name, slope in drivers(self.model, expression).items():
            along = self._on_grid(slope)
            change = np.diff(self._on_grid(sympy.Symbol(name)))
            steps = 0.5 * (along[1:] + along[:-1]) * change
            paths[name] = np.concatenate([[0.0], np.cumsum(steps)])
        return paths

    def _pushes_on_state(self, name: str) -> list[tuple[str, str, float]]:
        """Return (driver, process, amount pushed beyond the rates at the start)."""
        pushes: list[tuple[str, str, float]] = []
        row = [state.name for state in self.model.states].index(name)
        for column, process in enumerate(self.model.processes):
            amount = self.model.stoichiometry.get((row, column))
            if amount is None:
                continue
            assert isinstance(process, Process)
            per_extent = self.number(amount)
            for driver, path in self._paths(process.rate).items():
                pushed = per_extent * float(np.trapezoid(path, self.days))
                pushes.append((driver, process.name, pushed))
        return pushes

    def _on_grid(self, expression: sympy.Expr) -> Floats:
        symbols = sorted(sympy.sympify(expression).free_symbols, key=str)
        function = sympy.lambdify(symbols, expression, modules="numpy")
        result = function(*(self.values[str(symbol)] for symbol in symbols))
        return np.broadcast_to(np.asarray(result, dtype=float), len(self.days))


def columns_of(model: Model, run: Trajectory) -> dict[str, Floats | float]:
    """Return the number or the column of all that stands in equations, for evaluating slopes."""
    from ranklmodel.simulation.trajectory import constants_over_time

    axes = (run.layout.parameters, run.layout.inputs)
    names = [name for axis in axes for name in axis.names]
    table = constants_over_time(run.layout, run.problem)
    values: dict[str, Floats | float] = {n: table[:, k] for k, n in enumerate(names)}
    values.update({c.name: c.value for c in model.conversions})
    # of a woman too: an equation in which she is multiplied by 0 asks what of
    names_of_equations = (*run.layout.states.names, *run.layout.rules.names)
    values.update({name: run.column(name) for name in names_of_equations})
    return values
