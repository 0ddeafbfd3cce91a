"""Why a quantity changed: what each process contributed, and what drove the processes.

The contributions come from running totals integrated with the model (see
:mod:`~ranklmodel.explanation.attribution`) and sum to the change; what is behind them is found in
:mod:`~ranklmodel.explanation.causes`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.explanation.attribution import with_contributions
from ranklmodel.explanation.causes import CauseTree
from ranklmodel.explanation.explained import Contribution, Explanation
from ranklmodel.explanation.told.words import in_words
from ranklmodel.explanation.upstream.along import followed, with_the_moment_before
from ranklmodel.explanation.upstream.chain import Link, chain_of
from ranklmodel.explanation.upstream.drivers import Driver, drivers_of
from ranklmodel.lives.options import require_something_to_measure
from ranklmodel.lives.unfolding import decided
from ranklmodel.simulation.trajectory import trajectory

if TYPE_CHECKING:
    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Problem
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_GRID = 600
_MOST_MISSED = 0.03
"""Of all that drivers brought; where more is missed, as where a quantity jumps, none is told."""


def explain(
    scenario: Scenario | Experiment,
    quantity: str,
    start_day: float = 0.0,
    stop_day: float = 1826.25,
    *,
    depth: int = 40,
    dosing_error: bool = False,
) -> Explanation:
    """Explain the change of a quantity in a scenario.

    Parameters
    ----------
    scenario : Scenario or Experiment
        The person and the regimen, or a model by itself.
    quantity : str
        A state, rule or observable.
    start_day, stop_day : float
        Days from the baseline visit.
    depth : int
        How far upstream to look.
    dosing_error : bool
        Whether, with averaged dosing, the change is also counted with every dose an edge.

    Returns
    -------
    Explanation
        Contributions that sum to the change, and the tree of causes.

    Raises
    ------
    UnknownNameError, ModelError
        If there is no such quantity, or it can not change.
    AbsentQuantityError
        If the model says nothing of it in this person.
    SimulationError
        If the run fails.

    Examples
    --------
    >>> from ranklmodel.lives.scenario import scenario
    >>> why = explain(scenario("atac_woman", "anastrozole_1mg_daily"), "E2", 0.0, 30.0)
    >>> bool(abs(sum(part.amount for part in why.contributions) - why.change) < 1e-6)
    True
    """
    calls.require_like(scenario, "dosing", "scenario", "a Scenario or an Experiment")
    start_day, stop_day = calls.number(start_day, "start_day"), calls.number(stop_day, "stop_day")
    if stop_day <= start_day:
        raise calls.refused(stop_day, "stop_day", f"a day after {start_day:g}")
    depth = calls.whole_number(depth, "depth", 0)
    require_something_to_measure(scenario.dosing, dosing_error)
    scenario = decided(scenario, stop_day)
    model = scenario.model
    attributed = with_contributions(model, quantity)
    first, state = _begun(scenario, quantity, start_day, stop_day)
    run = _counted(scenario, attributed.model, first, state, start_day, stop_day)
    tree = CauseTree(model, *with_the_moment_before(model, scenario.engine, run))
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
    days, values = followed(scenario, first, state, start_day, stop_day)
    drivers = drivers_of(model, quantity, days, values, _dosed(model, run.problem))
    drivers, missed = _summing(drivers, after - before)
    explanation = Explanation(
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
        dosing=run.dosing,
        drivers=drivers,
        drivers_residual=missed,
        chain=_chain(tree, quantity, drivers, after - before, depth),
        turning=_turning(run, quantity),
        subject=dict(scenario.record),
    )
    explanation = replace(explanation, words=in_words(explanation))
    if not dosing_error:
        return explanation
    exact = replace(scenario, dosing="exact")
    return _beside(explanation, explain(exact, quantity, start_day, stop_day, depth=0))


def _beside(explanation: Explanation, exact: Explanation) -> Explanation:
    """Return an explanation that knows how far it is from that with every dose an edge."""
    amounts = {part.process: part.amount for part in exact.contributions}
    apart = [abs(part.amount - amounts[part.process]) for part in explanation.contributions]
    return replace(explanation, dosing_error=max([abs(explanation.change - exact.change), *apart]))


def _begun(
    scenario: Scenario | Experiment, quantity: str, start_day: float, stop_day: float
) -> tuple[Problem, Floats]:
    """Return the problem from day 0 and the state on the day at which it is to be explained."""
    first = scenario.problem([start_day, stop_day])
    absent = scenario.engine.layout.absent_under(first.constants)
    if quantity in absent:
        raise absent[quantity].error
    if start_day <= 0:
        return first, first.initial
    lived = replace(first, times=np.array([0.0, start_day]))
    return first, scenario.engine.integrate(lived).states[-1]


def _counted(
    scenario: Scenario | Experiment,
    counting: Model,
    first: Problem,
    state: Floats,
    start_day: float,
    stop_day: float,
) -> Trajectory:
    """Run from `start_day` to `stop_day` with the model that counts, its totals at zero."""
    from ranklmodel.lives.engines import engine_for

    engine = engine_for(counting, scenario.engine)
    totals = np.zeros(len(counting.states) - len(state))
    problem = replace(
        first,
        initial=np.concatenate([state, totals]),
        times=np.linspace(start_day, stop_day, _GRID),
        scales=None if first.scales is None else np.append(first.scales, np.ones(len(totals))),
    )
    return trajectory(engine, problem)


def _summing(drivers: tuple[Driver, ...], change: float) -> tuple[tuple[Driver, ...], float]:
    """Return drivers that sum to a change, and what they miss; none where they do not."""
    missed = change - sum(one.amount for one in drivers)
    if not drivers or abs(missed) > _MOST_MISSED * sum(abs(one.amount) for one in drivers):
        return (), 0.0
    return drivers, missed


def _chain(
    tree: CauseTree, quantity: str, drivers: tuple[Driver, ...], change: float, depth: int
) -> tuple[Link, ...]:
    """Return the way upstream of the driver that brought most, or of the quantity itself."""
    along = [one.quantity for one in drivers if one.amount * change > 0]
    begin = along[0] if along else quantity
    return chain_of(tree, begin, depth) if begin in tree.values else ()


def _turning(run: Trajectory, quantity: str) -> tuple[float, float] | None:
    """Return day and value where the quantity was farthest beyond both ends, if it was."""
    column = run[quantity]
    ends = column[[0, -1]]
    beyond = np.maximum(column - ends.max(), ends.min() - column)
    place = int(np.argmax(beyond))
    if beyond[place] <= 0:
        return None
    return float(run.days[place]), float(column[place])


def _dosed(model: Model, problem: Problem) -> tuple[str, ...]:
    """Return the states into which doses go during a run."""
    schedule, times = problem.schedule, problem.times
    inside = (schedule.dose_times >= times[0]) & (schedule.dose_times < times[-1])
    return tuple(model.states[place].name for place in np.unique(schedule.dose_states[inside]))


def _doses_into(model: Model, problem: Problem, quantity: str) -> float:
    """Return the doses added straight to a state during the run."""
    names = [state.name for state in model.states]
    if quantity not in names:
        return 0.0
    schedule, place = problem.schedule, names.index(quantity)
    inside = (schedule.dose_times >= problem.times[0]) & (schedule.dose_times < problem.times[-1])
    return float(schedule.dose_amounts[inside & (schedule.dose_states == place)].sum())
