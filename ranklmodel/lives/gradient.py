"""How a person's run answers a change of a parameter, through her whole life.

A parameter acts on the healthy young adult, on every year up to the baseline visit, on what is set
so that she is met as measured, and on the run that follows. The engine gives derivatives by
constants; the chain rule, in which the constants that are set follow the parameters, turns them
into derivatives by parameters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import SimulationError
from ranklmodel.lives.anchors import (
    Settled,
    conditions_at_her_age,
    conditions_at_visit,
    stated_anchors,
)
from ranklmodel.lives.changes import is_own, refuse_what_can_not_act
from ranklmodel.lives.meeting import (
    answers_at_her_age,
    answers_at_visit,
    following,
    met_at_visit,
)
from ranklmodel.lives.unfolding import decided
from ranklmodel.model.anchor import VISIT
from ranklmodel.pictured import Pictured
from ranklmodel.simulation.problem import DifferentiableEngine
from ranklmodel.simulation.rest import alone
from ranklmodel.simulation.schedule import days_asked
from ranklmodel.simulation.trajectory import Trajectory, constants_over_time, shown
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats, Integers


@final
@dataclass(frozen=True, eq=False, repr=False)
class Gradient(Pictured):
    """A run and its derivatives by parameters.

    Attributes
    ----------
    trajectory : Trajectory
        The run itself.
    names : tuple of str
        Parameters.
    values : array of shape (n_times, n_outputs, n_names)
        Derivative of every quantity of the trajectory, at all its times, by each parameter: in the
        quantity's unit for one unit of the parameter as its file states it.
    """

    trajectory: Trajectory
    names: tuple[str, ...]
    values: Floats

    def of(self, output: str) -> Floats:
        """Return the derivatives of one quantity, shape (n_times, n_names)."""
        if output in self.trajectory.absent:
            raise self.trajectory.absent[output].error
        of_output: Floats = self.values[:, self.trajectory.layout.outputs.position(output)]
        return of_output

    def at(self, output: str, day: float) -> Floats:
        """Return the derivatives of one quantity at one of the run's times, shape (n_names,)."""
        of_day: Floats = self.of(output)[self.trajectory.place_of(day)]
        return of_day


def gradient(life: Scenario, days: Iterable[float], names: Sequence[str]) -> Gradient:
    """Run a scenario with its derivatives by parameters.

    They are the derivatives of what ``life.changed(name=value).run(days)`` shows: by a parameter of
    the model, what was measured in her stays met; by one of the person's own, what was solved for
    her stays, and what was measured follows. Where dosing is averaged, they are those of the
    averaged run: an average moves with whatever the drug's concentration or its effect depends on.
    Where rules decide what is given, they are those of the regimen that was decided: right as long
    as no observation crosses its threshold, where the run jumps and has no derivative.

    Parameters
    ----------
    life : Scenario
        Who, on what, in which engine.
    days : iterable of float
        Days to show; the baseline visit is added.
    names : sequence of str
        Parameters.

    Returns
    -------
    Gradient
        The run and its derivatives.

    Raises
    ------
    UnknownNameError
        If the model has no such parameter.
    InputError
        If a parameter can not act in this person.
    SimulationError
        If the engine has no derivatives, the parameter moves the beginning of the life, or the run
        fails.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> found = ranklmodel.gradient(woman, [30.0], ["rankl_rise", "LS_turnover"])
    >>> found.of("CTX_s").shape  # of two times by two parameters
    (2, 2)
    """
    calls.require_like(life, "population", "life", "a Scenario")
    names = calls.names(names, "names", "names of parameters, as ['rankl_rise']")
    return life_slopes(life, names).on(life, days)


@final
@dataclass(frozen=True, eq=False)
class LifeSlopes:
    """A life up to the visit with its derivatives, which all that may follow has in common.

    Attributes
    ----------
    life : Scenario
        Whose.
    by_names : array of shape (n_constants, n_names)
        How the constants of the run that follows answer the parameters.
    constants : array
        As set at the visit.
    state : array of shape (n_states,)
        There.
    slopes : array of shape (n_states, n_constants)
        Its derivatives by the constants.
    """

    life: Scenario
    by_names: Floats
    constants: Floats
    state: Floats
    slopes: Floats
    _chain: _Chain

    def on(self, life: Scenario, days: Iterable[float]) -> Gradient:
        """Return a run from the visit on with its derivatives by the parameters.

        Parameters
        ----------
        life : Scenario
            The same person, on whatever regimen.
        days : iterable of float
            Days to show; the baseline visit is added.

        Raises
        ------
        SimulationError
            If the run fails.
        """
        chain, engine = self._chain, self._chain.engine
        days = days_asked(days)
        life = decided(life, days)
        problem = life.problem(days, (self.constants, self.state))
        solution = chain.integrated(problem, self.slopes)
        by_constants = engine.output_slopes(
            solution.states,
            sensitivity_of(solution),
            constants_over_time(engine.layout, problem),
            chain.constants,
        )
        run = shown(engine, problem, solution, life.record)
        return Gradient(run, chain.names, by_constants @ self.by_names)


def life_slopes(life: Scenario, names: Sequence[str]) -> LifeSlopes:
    """Live up to the visit with derivatives by parameters; see :func:`gradient`, which goes on.

    Raises
    ------
    UnknownNameError
        If the model has no such parameter.
    InputError
        If a parameter can not act in this person.
    SimulationError
        If the engine has no derivatives, the parameter moves the beginning of the life, or it can
        not be lived.
    """
    engine = life.engine
    if not isinstance(engine, DifferentiableEngine):
        raise SimulationError("this engine has no derivatives; use engine='fast'")
    if "adult_age" in names:
        raise SimulationError("no derivative by 'adult_age': it moves the beginning of the life")
    refuse_what_can_not_act(life.population, names)
    stated = life.stated
    chain = _Chain(stated, engine, tuple(names))
    by_names = chain.person_slopes()
    history = chain.integrated(stated.history, chain.adult_slopes(stated))
    state, slopes = history.states[-1], sensitivity_of(history)[-1]
    visit = met_at_visit(engine, stated.history.constants, stated.population, state)
    constants = alone(engine, visit)
    by_names = chain.met_slopes(by_names, constants, state, slopes)
    if stated is not life:
        constants = life.history.constants
        history = chain.integrated(life.history, chain.adult_slopes(life))
        state, slopes = history.states[-1], sensitivity_of(history)[-1]
    by_names = chain.changed_slopes(by_names, life.population)
    return LifeSlopes(life, by_names, constants, state, slopes, chain)


@final
class _Chain:
    """The chain rule from parameters, through the life of a person, to what a run shows.

    The engine is asked for derivatives by `constants`: those named, and those that are set at the
    visit; how they in turn follow the parameters is an array of shape (n_constants, n_names). The
    life is that of the person as she is stated, where her own factors are solved.
    """

    def __init__(
        self, life: Scenario, engine: DifferentiableEngine, names: tuple[str, ...]
    ) -> None:
        self.life, self.engine, self.names = life, engine, names
        self.layout = engine.layout
        self.person = life.history.constants
        self.settled = Settled(engine, life.population)
        self.met = conditions_at_her_age(
            engine, self.person, life.population, life.parameters, self.settled
        )
        # which hold at the visit is known after the life is run, which needs to know whose
        # derivatives are asked
        later = stated_anchors(self.layout, life.population, VISIT)
        position = partial(self.layout.parameters.position, kind="parameter")
        met = [one.anchor.parameter for one in self.met] + [one.parameter for one in later]
        # sorted, so that the same program serves whatever the order of the names
        self.constants: Integers = np.unique([position(name) for name in (*names, *met)])

    def row(self, name: str) -> int:
        """Return the place of a parameter among the constants asked for."""
        return int(np.searchsorted(self.constants, self.layout.parameters.position(name)))

    def person_slopes(self) -> Floats:
        """Return how the constants of her life follow the model's parameters.

        Her own have columns of zeros: what is solved for her does not follow them.
        """
        slopes = np.zeros((len(self.constants), len(self.names)))
        for column, name in enumerate(self.names):
            if not is_own(self.life.population, self.table, name):
                slopes[self.row(name), column] = self.in_its_unit(name)
        answers = answers_at_her_age(
            self.engine, self.person, self.met, self.settled, self.constants
        )
        return following(slopes, [self.row(one.anchor.parameter) for one in self.met], answers)

    def changed_slopes(self, by_names: Floats, person: Population) -> Floats:
        """Let each of her own parameters be what it is set to, and what is changed be constant.

        Parameters
        ----------
        by_names : array of shape (n_constants, n_names)
            How the constants of the person as stated follow the model's parameters.
        person : Population
            With what is changed in her.
        """
        changed, own = by_names.copy(), person.changes
        for row, place in enumerate(self.constants):
            if place < len(self.layout.parameters) and self.layout.parameters.names[place] in own:
                changed[row] = 0.0
        for column, name in enumerate(self.names):
            if is_own(person, self.table, name):
                changed[self.row(name), column] = self.in_its_unit(name)
        return changed

    def in_its_unit(self, name: str) -> float:
        """Return the constant for one unit of a parameter as its file states it."""
        axis = self.layout.parameters
        return convert(1.0, self.table[name].unit, axis.units[axis.position(name)])

    @property
    def table(self) -> ParameterTable:
        """The parameters before the person's own."""
        return self.life.parameters

    def adult_slopes(self, life: Scenario) -> Floats:
        """Return the derivatives of the young adult's steady state by the constants."""
        person, adult = life.history.constants, life.history.initial
        held = self.engine.start_slopes(person, self.constants)
        return self.engine.steady_slopes(adult, person, self.constants, held)

    def integrated(self, problem: Problem, initial: Floats) -> Solution:
        """Return the run of a problem with the derivatives by the constants."""
        return self.engine.integrate(
            replace(problem, sensitivity_to=self.constants, initial_sensitivity=initial)
        )

    def met_slopes(
        self, by_names: Floats, constants: Floats, state: Floats, slopes: Floats
    ) -> Floats:
        """Let what is set at the visit follow the parameters so that what was measured stays met.

        Parameters
        ----------
        by_names : array of shape (n_constants, n_names)
            How the constants of her life follow the parameters.
        constants : array
            As set at the visit.
        state : array of shape (n_states,)
            At the visit.
        slopes : array of shape (n_states, n_constants)
            Its derivatives.
        """
        engine, population = self.engine, self.life.population
        held = conditions_at_visit(engine, constants, population, state)
        conditions = alone(engine, held)
        answers = answers_at_visit(engine, constants, conditions, state, slopes, self.constants)
        return following(by_names, [self.row(one.anchor.parameter) for one in conditions], answers)


def sensitivity_of(solution: Solution) -> Floats:
    """Return the derivatives of the states of a run that was asked for them."""
    assert solution.sensitivity is not None
    return solution.sensitivity
