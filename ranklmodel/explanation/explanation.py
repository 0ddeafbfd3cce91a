"""Why a quantity changed: what each process contributed, and what drove the processes.

The contributions come from running totals integrated with the model (see network.attribution) and
sum to the change. The tree behind them follows each cause upstream: for a rule, how much of its
change each quantity in its equation brought; for a state, how far each quantity pushed its
processes away from their rates at the start. What a state's own turnover answers is left out of the
shares.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import sympy

from ranklmodel.explanation.attribution import drivers, with_contributions
from ranklmodel.model.quantities import Process, Rule, State
from ranklmodel.simulation.trajectory import trajectory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Problem
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_GRID = 600
_SMALLEST_SHARE = 0.04


@dataclass(frozen=True)
class Contribution:
    """What one process did to the quantity.

    Attributes
    ----------
    process, description : str
        The process; ``dose`` stands for doses given straight into the quantity.
    amount : float
        In the quantity's unit.
    """

    process: str
    description: str
    amount: float


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
        Its part of all that drove the quantity below, from -1 to 1; negative where it held back.
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


@dataclass(frozen=True)
class Explanation:
    """Why a quantity changed between two days.

    Attributes
    ----------
    quantity, description, unit : str
        What changed.
    start_day, stop_day : float
        When.
    before, after : float
        From what to what.
    contributions : tuple of Contribution
        Largest first; they sum to the change up to `residual`.
    residual : float
        What the sum misses.
    causes : tuple of Cause
        The tree upstream.
    dosing_error : float, optional
        With averaged dosing, how far the change or a contribution is at most from that with every
        dose an edge.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> why = ranklmodel.explain(woman, "E2", 0.0, 30.0)
    >>> [cause.quantity for cause in why.causes]
    ['E1', 'peripheral_aromatase']
    """

    quantity: str
    description: str
    unit: str
    start_day: float
    stop_day: float
    before: float
    after: float
    contributions: tuple[Contribution, ...]
    residual: float
    causes: tuple[Cause, ...]
    dosing_error: float | None = None

    @property
    def change(self) -> float:
        """After minus before."""
        return self.after - self.before


def explain(
    scenario: Scenario,
    quantity: str,
    start_day: float = 0.0,
    stop_day: float = 1826.25,
    *,
    depth: int = 40,
) -> Explanation:
    """Explain the change of a quantity in a scenario.

    Parameters
    ----------
    scenario : Scenario
        The person and the regimen.
    quantity : str
        A state, rule or observable.
    start_day, stop_day : float
        Days from the baseline visit.
    depth : int
        How far upstream to look.

    Returns
    -------
    Explanation
        Contributions that sum to the change, and the tree of causes.

    Raises
    ------
    UnknownNameError, ModelError
        If there is no such quantity, or it can not change.
    SimulationError
        If the run fails.

    Examples
    --------
    >>> from ranklmodel.lives.scenario import scenario
    >>> why = explain(scenario("atac_woman", "anastrozole_1mg_daily"), "E2", 0.0, 30.0)
    >>> bool(abs(sum(part.amount for part in why.contributions) - why.change) < 1e-6)
    True
    """
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model()
    attributed = with_contributions(model, quantity)
    run = _counted(scenario, attributed.model, start_day, stop_day)
    tree = _Tree(model, run)
    contributions = [
        Contribution(name, model.by_name[name].description, tree.number(worth) * run[total][-1])
        for name, (total, worth) in attributed.totals.items()
    ]
    dosed = _doses_into(model, run.problem, quantity)
    if dosed:
        contributions.append(Contribution("dose", f"doses of {quantity}", dosed))
    contributions.sort(key=lambda part: -abs(part.amount))
    before, after = float(run[quantity][0]), float(run[quantity][-1])
    explained = sum(part.amount for part in contributions)
    described = model.quantity(quantity)
    found = Explanation(
        quantity=quantity,
        description=described.description,
        unit=described.unit,
        start_day=start_day,
        stop_day=stop_day,
        before=before,
        after=after,
        contributions=tuple(contributions),
        residual=after - before - explained,
        causes=tree.causes(quantity, depth),
    )
    if scenario.dosing == "exact":
        return found
    exact = replace(scenario, dosing="exact")
    return _beside(found, explain(exact, quantity, start_day, stop_day, depth=0))


def _beside(found: Explanation, exact: Explanation) -> Explanation:
    """Return an explanation that knows how far it is from that with every dose an edge."""
    amounts = {part.process: part.amount for part in exact.contributions}
    apart = [abs(part.amount - amounts[part.process]) for part in found.contributions]
    return replace(found, dosing_error=max([abs(found.change - exact.change), *apart]))


def _counted(scenario: Scenario, counting: Model, start_day: float, stop_day: float) -> Trajectory:
    """Run from `start_day` to `stop_day` with the model that counts, its totals at zero."""
    from ranklmodel.lives.engines import engine_for

    first = scenario.problem([start_day, stop_day])
    state = first.initial
    if start_day > 0:
        lived = replace(first, times=np.array([0.0, start_day]))
        state = scenario.engine.integrate(lived).states[-1]
    engine = engine_for(counting, scenario.engine)
    totals = np.zeros(len(counting.states) - len(state))
    problem = replace(
        first,
        initial=np.concatenate([state, totals]),
        times=np.linspace(start_day, stop_day, _GRID),
    )
    return trajectory(engine, problem)


def _doses_into(model: Model, problem: Problem, quantity: str) -> float:
    """Return the doses added straight to a state during the run."""
    names = [state.name for state in model.states]
    if quantity not in names:
        return 0.0
    schedule, place = problem.schedule, names.index(quantity)
    inside = (schedule.dose_times >= problem.times[0]) & (schedule.dose_times < problem.times[-1])
    return float(schedule.dose_amounts[inside & (schedule.dose_states == place)].sum())


class _Tree:
    """Follows causes upstream on the grid of one run; every quantity is followed up once."""

    def __init__(self, model: Model, run: Trajectory) -> None:
        self.model = model
        self.run = run
        self.values: Mapping[str, Floats | float] = _values(model, run)
        self.followed: set[str] = set()

    def causes(self, name: str, depth: int) -> tuple[Cause, ...]:
        """Return what drove a quantity, largest share first."""
        self.followed.add(name)
        quantity = self.model.quantity(name)
        if isinstance(quantity, State):
            pushes = self._pushes_on_state(name)
        else:
            assert isinstance(quantity, Rule)
            parts = self._parts(quantity.expression)
            pushes = [(driver, name, push) for driver, push in parts.items()]
        others = [push for push in pushes if push[0] != name]
        total = sum(abs(amount) for _, _, amount in others)
        if total == 0 or depth == 0:
            return ()
        others.sort(key=lambda push: -abs(push[2]))
        return tuple(
            self._cause(driver, through, amount / total, depth - 1)
            for driver, through, amount in others
            if abs(amount) >= _SMALLEST_SHARE * total
        )

    def _cause(self, driver: str, through: str, share: float, depth: int) -> Cause:
        quantity = self.model.quantity(driver)
        column = self.run[driver]
        repeated = driver in self.followed
        return Cause(
            quantity=driver,
            description=quantity.description,
            unit=quantity.unit,
            before=float(column[0]),
            after=float(column[-1]),
            through=through,
            share=share,
            repeated=repeated,
            causes=() if repeated else self.causes(driver, depth),
        )

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
            change = np.diff(np.asarray(self.values[name], dtype=float))
            steps = 0.5 * (along[1:] + along[:-1]) * change
            paths[name] = np.concatenate([[0.0], np.cumsum(steps)])
        return paths

    def _pushes_on_state(self, name: str) -> list[tuple[str, str, float]]:
        """Return (driver, process, amount pushed beyond the rates at the start)."""
        pushes: list[tuple[str, str, float]] = []
        days = self.run.days
        row = [state.name for state in self.model.states].index(name)
        for column, process in enumerate(self.model.processes):
            amount = self.model.stoichiometry.get((row, column))
            if amount is None:
                continue
            assert isinstance(process, Process)
            made = self.number(amount)
            for driver, path in self._paths(process.rate).items():
                pushes.append((driver, process.name, made * float(np.trapezoid(path, days))))
        return pushes

    def _on_grid(self, expression: sympy.Expr) -> Floats:
        symbols = sorted(sympy.sympify(expression).free_symbols, key=str)
        function = sympy.lambdify(symbols, expression, modules="numpy")
        result = function(*(self.values[str(symbol)] for symbol in symbols))
        return np.broadcast_to(np.asarray(result, dtype=float), len(self.run.days))


def _values(model: Model, run: Trajectory) -> dict[str, Floats | float]:
    """Return every quantity's number or column, for evaluating slopes."""
    from ranklmodel.simulation.trajectory import constants_over_time

    axes = (run.layout.parameters, run.layout.inputs)
    names = [name for axis in axes for name in axis.names]
    table = constants_over_time(run.layout, run.problem)
    values: dict[str, Floats | float] = {n: table[:, k] for k, n in enumerate(names)}
    values.update({c.name: c.value for c in model.conversions})
    values.update({n: run[n] for n in (*run.layout.states.names, *run.layout.rules.names)})
    return values
