"""What acts on what at one moment of a life, from the drug to bone, signed and weighted.

An arrow has a sign, whether more of its source would raise its target by this moment, and a weight:
what its source brought of the target's change since the visit, through all that lies between the
two, in percent of the target's value at the visit. What the arrows into a target brought sums to
its change, but for what was under way at the visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel import calls
from ranklmodel.explanation.told.diagram import Diagram, Edge, Node
from ranklmodel.explanation.told.words import time_in_words, unit_in_print
from ranklmodel.explanation.upstream.along import followed
from ranklmodel.explanation.upstream.drivers import brought_by
from ranklmodel.explanation.upstream.landmarks import LANDMARKS, Landmark
from ranklmodel.lives.unfolding import decided
from ranklmodel.mechanisms.discovery import discovered
from ranklmodel.model.influences import readers
from ranklmodel.model.quantities import Rule, State
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_MOMENTS = 200
_WEAKEST = 2.0  # percent by a doubling, below which nothing is drawn that pushes nothing
_WHOLE = 10.0  # percent, from which on decimals say nothing
LEAST_PUSH = 0.1
"""Percent, below which an arrow pushes nothing worth a number."""
_HEAVIEST = 50.0  # percent, from which on an arrow is as thick as it gets
_DRUGS = "drugs"


@dataclass(frozen=True)
class Stop:
    """A drug or a quantity on the pathway.

    Attributes
    ----------
    name, title, unit : str
        What it is.
    layer : int
        How deep it stands; drugs are layer 0.
    across : float
        Where it stands from the left, 0, to the right, 1.
    before, now : float
        Its value at the visit and at the moment; both 0 for a drug.
    """

    name: str
    title: str
    unit: str
    layer: int
    across: float
    before: float
    now: float

    @property
    def text(self) -> str:
        """Value and change since the visit, as they are printed; empty for a drug."""
        if not self.layer:
            return ""
        value = f"{self.now:.3g} {unit_in_print(self.unit)}".rstrip()
        change = f"{100 * (self.now / self.before - 1):+.1f}" if self.before > 0 else ""
        return f"{value} ({'0.0' if float(change) == 0 else change} %)" if change else value


@dataclass(frozen=True)
class Action:
    """An arrow of the pathway.

    Attributes
    ----------
    source, target : str
        Names of stops.
    raises : bool
        Whether more of the source would raise the target.
    push : float
        Percent of the target at the visit by which the source moved it since.
    """

    source: str
    target: str
    raises: bool
    push: float

    @property
    def weight(self) -> float:
        """How heavy it is, from 0 to 1; by the root, so that small pushes are seen."""
        return min(1.0, float(np.sqrt(abs(self.push) / _HEAVIEST)))

    @property
    def text(self) -> str:
        """The push as it is printed; empty where it is none."""
        if abs(self.push) < LEAST_PUSH:
            return ""
        decimals = 0 if abs(self.push) >= _WHOLE else 1
        return f"{self.push:+.{decimals}f} %"


@final
@dataclass(frozen=True)
class Pathway:
    """What acts on what at one moment.

    Attributes
    ----------
    day : float
        From the visit.
    subject : mapping of str to str
        Whose life it is.
    stops : tuple of Stop
        From above.
    actions : tuple of Action
        The heaviest first.
    """

    day: float
    subject: Mapping[str, str]
    stops: tuple[Stop, ...]
    actions: tuple[Action, ...]

    @property
    def title(self) -> str:
        """What it shows."""
        return f"What acts on what at {time_in_words(self.day)}"

    def diagram(self) -> Diagram:
        """Return it as nodes and edges, to be written as Mermaid or DOT."""
        nodes = (
            Node(one.name, (one.title, one.text)[: 2 if one.text else 1]) for one in self.stops
        )
        edges = (
            Edge(one.source, one.target, one.raises, one.weight, one.text or "no push")
            for one in self.actions
        )
        return Diagram(self.title, tuple(nodes), tuple(edges), downwards=True)


def pathway_of(scenario: Scenario | Experiment, day: float = DAYS_PER_YEAR) -> Pathway:
    """Return what acts on what at one moment of a life.

    Parameters
    ----------
    scenario : Scenario or Experiment
        The person and the regimen, or a model by itself.
    day : float
        From the baseline visit, above 0.

    Returns
    -------
    Pathway
        The landmarks that the person has, drugs given by then that act on one, and arrows.

    Raises
    ------
    InputError
        If the model has no landmark, or the day is none.
    SimulationError
        If the run fails.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> pathway = pathway_of(woman, 90.0)
    >>> [(one.target, one.raises) for one in pathway.actions if one.source == "anastrozole"]
    [('active_aromatase', False)]
    """
    calls.require_like(scenario, "dosing", "scenario", "a Scenario or an Experiment")
    day = calls.number(day, "day")
    if not day > 0:
        raise calls.refused(day, "day", "a day after the visit, above 0")
    scenario = decided(scenario, day)
    model = scenario.model
    problem = scenario.problem([0.0, day])
    absent = scenario.engine.layout.absent_under(problem.constants)
    marks = [one for one in LANDMARKS if one.name in model.by_name and one.name not in absent]
    if not marks:
        raise calls.refused(model.name, "scenario", "a model with a quantity of the pathway")
    run = scenario.run([0.0, day])
    doors = _doors(model, run)
    days, values = followed(scenario, problem, problem.initial, 0.0, day, _MOMENTS)
    stops_at = frozenset([one.name for one in marks]).union(*doors.values())
    actions: list[Action] = []
    for mark in marks:
        before = run.at(mark.name, 0.0)
        if not before:
            continue  # of nothing there is no percentage
        amounts = brought_by(model, mark.name, days, values, stops_at)
        brought, by_a_step = ({n: 100.0 * x / before for n, x in one.items()} for one in amounts)
        actions += _on(mark, marks, doors, brought, by_a_step, values)
    acting = {one.source for one in actions}
    doors = {name: names for name, names in doors.items() if name in acting}
    stops = [
        Stop(name, name.replace("_", " "), "", 0, (place + 0.5) / len(doors), 0.0, 0.0)
        for place, name in enumerate(doors)
    ]
    for one in marks:
        ends = run[one.name][[0, -1]].tolist()
        stops.append(Stop(one.name, one.title, run.unit(one.name), one.layer, one.across, *ends))
    actions.sort(key=lambda one: -abs(one.push))
    return Pathway(day, dict(scenario.record), tuple(stops), tuple(actions))


def _on(
    mark: Landmark,
    marks: list[Landmark],
    doors: Mapping[str, tuple[str, ...]],
    brought: Mapping[str, float],
    by_a_step: Mapping[str, float],
    values: Mapping[str, Floats | float],
) -> list[Action]:
    """Return the arrows that end at a landmark."""
    actions = []
    for one in marks:
        if one.name not in brought:
            continue
        push, answer = brought[one.name], by_a_step[one.name]
        level = float(np.asarray(values[one.name], dtype=float)[-1])
        if abs(push) >= LEAST_PUSH or abs(answer * level) >= _WEAKEST:
            actions.append(Action(one.name, mark.name, answer > 0, push))
    for drug, names in doors.items():
        push = sum(brought.get(name, 0.0) for name in names)
        if abs(push) >= LEAST_PUSH:
            actions.append(Action(drug, mark.name, push > 0, push))
    return actions


def _doors(model: Model, run: Trajectory) -> dict[str, tuple[str, ...]]:
    """Return what each drug given by then acts by: quantities of its own that others read."""
    homes = {one.__name__: one.__module__.split(".")[-2] for one in discovered()}
    schedule = run.problem.schedule
    last = run.days[-1]
    states = {model.states[k].name for k in schedule.dose_states[schedule.dose_times <= last]}
    settings = schedule.setting_inputs[schedule.setting_times <= last]
    given = states | {model.inputs[k].name for k in settings}
    doors: dict[str, tuple[str, ...]] = {}
    for one in model.administrations:
        entered = {one.state, one.rate_input} & given
        if not entered:
            continue
        home = model.by_name[one.state or one.rate_input].mechanism
        acting = tuple(sorted(entered))
        if one.state and homes.get(home, _DRUGS) == _DRUGS:
            acting = _read_elsewhere(model, home)
        doors[one.drug] = doors.get(one.drug, ()) + acting
    return doors


def _read_elsewhere(model: Model, mechanism: str) -> tuple[str, ...]:
    """Return the states and rules of a mechanism that stand in equations of others."""
    return tuple(
        one.name
        for one in model.quantities
        if one.mechanism == mechanism
        and isinstance(one, State | Rule)
        and any(model.by_name[name].mechanism != mechanism for name in readers(model, one.name))
    )
