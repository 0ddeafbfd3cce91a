"""What an engine is asked, and what it answers.

Both engines take the same question, so a run can be repeated by the other one to check it. Nothing
here knows about people or drugs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, get_args, runtime_checkable

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.schedule import Floats, Integers, Schedule
from ranklmodel.simulation.shapes import doubles, positions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.implicit import ImplicitSteps

Dosing = Literal["exact", "averaged"]
_DOSINGS = get_args(Dosing)

SMALLEST_RELATIVE, SMALLEST_ABSOLUTE = 1e-14, 1e-30
"""Of tolerances; what is smaller asks for more digits than a double has."""


@dataclass(frozen=True)
class Tolerance:
    """How accurate a run should be.

    Attributes
    ----------
    relative : float
        Relative error per step.
    absolute : float
        Absolute error per step, times the scale of each state (see :class:`Problem`).
    """

    relative: float = 1e-6
    absolute: float = 1e-9


@dataclass(frozen=True)
class Problem:
    """One run.

    Attributes
    ----------
    constants : array of shape (n_parameters + n_inputs,)
        Parameters, then inputs at rest.
    initial : array of shape (n_states,)
        State at the first of `times`, before any dose given then.
    times : array of shape (n_times,)
        Increasing days; the run goes from the first to the last, and these are shown.
    schedule : Schedule
        Doses and settings. Settings before the first time are in force at it.
    tolerance : Tolerance
        Error control.
    scales : array of shape (n_states,), optional
        Typical size of each state, for its absolute tolerance; 1 where not given.
    step_limit : int
        Steps after which the run is given up.
    time_limit : float
        Seconds after which the run is given up.
    dosing : {"exact", "averaged"}
        Whether each dose is an edge, or the effect of repeated doses is averaged over the interval
        between them, of the drugs that are to be averaged.
    sensitivity_to : array of int of shape (n_directions,), optional
        Constants by which derivatives of the states are wanted.
    """

    constants: Floats
    initial: Floats
    times: Floats
    schedule: Schedule = field(default_factory=Schedule)
    tolerance: Tolerance = field(default_factory=Tolerance)
    scales: Floats | None = None
    step_limit: int = 2_000_000
    time_limit: float = 600.0
    dosing: Dosing = "exact"
    sensitivity_to: np.ndarray | None = None
    initial_sensitivity: Floats | None = None


def require_valid(problem: Problem, layout: Layout, checked: set[int] | None = None) -> None:
    """Refuse a question that has no answer; engines ask this first.

    Parameters
    ----------
    problem : Problem
        The question.
    layout : Layout
        Names of the model it is put to.
    checked : set of int, optional
        Identities of times and schedules that were found right, for problems that share them; they
        are added here.

    Raises
    ------
    SimulationError
        If an array has the wrong length or type, a number is not finite, times do not increase, or
        a dose, a setting or a derivative is of what the model does not have.
    """
    checked = set() if checked is None else checked
    if id(problem.times) not in checked:
        _require_increasing(problem.times)
        checked.add(id(problem.times))
    if id(problem.schedule) not in checked:
        _require_answerable(problem.schedule, layout)
        checked.add(id(problem.schedule))
    constants, states = len(layout.parameters) + len(layout.inputs), len(layout.states)
    doubles(problem.constants, (constants,), "constants")
    doubles(problem.initial, (states,), "initial states")
    if not (np.isfinite(problem.constants).all() and np.isfinite(problem.initial).all()):
        raise _not_finite(problem, layout)
    if problem.scales is not None:
        scales = doubles(problem.scales, (states,), "scales of states")
        if not (np.isfinite(scales).all() and (scales > 0).all()):
            raise SimulationError("the scales of states must be finite and above zero")
    if problem.sensitivity_to is not None:
        positions(problem.sensitivity_to, constants, "constants to derive by", first=-1)
    if problem.initial_sensitivity is not None:
        _require_initial_sensitivity(problem, layout)
    _require_control(problem)


def refusals(problems: Sequence[Problem], layout: Layout) -> list[SimulationError | None]:
    """Return why each of some questions has no answer, None where it may have one.

    Parameters
    ----------
    problems : sequence of Problem
        The questions.
    layout : Layout
        Names of the model they are put to.
    """
    checked: set[int] = set()
    refused: list[SimulationError | None] = []
    for problem in problems:
        try:
            require_valid(problem, layout, checked)
        except SimulationError as error:
            refused.append(error)
        else:
            refused.append(None)
    return refused


def _require_increasing(times: Floats) -> None:
    doubles(times, (None,), "times")
    if not len(times) or not np.isfinite(times).all():
        raise SimulationError("the times to show must be finite, and at least one")
    if not (times[1:] > times[:-1]).all():
        raise SimulationError("the times to show must increase", time=float(times[0]))


def _require_answerable(schedule: Schedule, layout: Layout) -> None:
    positions(schedule.dose_states, len(layout.states), "states that doses are added to")
    positions(schedule.setting_inputs, len(layout.inputs), "inputs that are set")
    for values in (schedule.dose_amounts, schedule.setting_values):
        if not np.isfinite(values).all():
            raise SimulationError("a dose or the setting of an input is not a finite number")


def _require_control(problem: Problem) -> None:
    """Refuse tolerances, limits and kinds of dosing under which no run ends as it should."""
    relative, absolute = problem.tolerance.relative, problem.tolerance.absolute
    if not (SMALLEST_RELATIVE <= relative < 1 and SMALLEST_ABSOLUTE <= absolute < np.inf):
        raise SimulationError(
            f"expected a relative tolerance from {SMALLEST_RELATIVE:g} to 1 and an absolute one of "
            f"at least {SMALLEST_ABSOLUTE:g}, given {relative:g} and {absolute:g}"
        )
    if problem.dosing not in _DOSINGS:
        raise SimulationError(
            f"expected the dosing {' or '.join(_DOSINGS)}, given {problem.dosing!r}"
        )


def _require_initial_sensitivity(problem: Problem, layout: Layout) -> None:
    assert problem.initial_sensitivity is not None
    directions = 0 if problem.sensitivity_to is None else len(problem.sensitivity_to)
    shape = (len(layout.states), directions)
    doubles(problem.initial_sensitivity, shape, "initial derivatives (initial_sensitivity)")
    if not np.isfinite(problem.initial_sensitivity).all():
        time = float(problem.times[0])
        raise SimulationError("initial_sensitivity is not finite", time=time)


def _not_finite(problem: Problem, layout: Layout) -> SimulationError:
    """Return the error that names the first constant or state that is not a finite number."""
    names = (*layout.parameters.names, *layout.inputs.names)
    wrong = np.flatnonzero(~np.isfinite([*problem.constants, *problem.initial]))[0]
    state = wrong >= len(names)
    name = (*names, *layout.states.names)[wrong]
    return SimulationError(
        f"{name} is {[*problem.constants, *problem.initial][wrong]} at the start",
        time=float(problem.times[0]),
        state=name if state else None,
        parameters=dict(zip(names, problem.constants.tolist(), strict=True)),
    )


@dataclass(frozen=True)
class Statistics:
    """What a run cost.

    Attributes
    ----------
    engine : str
        Which engine ran, and its method.
    steps, rejections, evaluations, factorizations, fallbacks : int
        Counts; fallbacks are factorizations that had to be pivoted.
    seconds : float
        Wall time.
    dosing : str
        Where averaged dosing was asked for: in words, which drugs were averaged and which exact,
        and why.
    """

    engine: str
    steps: int = 0
    rejections: int = 0
    evaluations: int = 0
    factorizations: int = 0
    fallbacks: int = 0
    seconds: float = 0.0
    dosing: str = ""


@dataclass(frozen=True)
class Solution:
    """States of a finished run.

    Attributes
    ----------
    times : array of shape (n_times,)
        As asked.
    states : array of shape (n_times, n_states)
        States at them, before doses given at those moments.
    statistics : Statistics
        What it cost.
    sensitivity : array of shape (n_times, n_states, n_directions), optional
        Derivatives of the states, where asked.
    """

    times: Floats
    states: Floats
    statistics: Statistics
    sensitivity: Floats | None = None


class Engine(Protocol):
    """What every engine offers."""

    @property
    def layout(self) -> Layout:
        """Names and units of the model it was made for."""
        ...

    def assembled(self) -> Model:
        """Return the model it was made for; where its code was in the cache, this takes a while."""
        ...

    def start(self, constants: Floats) -> Floats:
        """Return the declared start of every state, shape (n_states,)."""
        ...

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of the states per day, shape (n_states,)."""
        ...

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state), shape (n_states, n_states)."""
        ...

    def implicit_steps(self, constants: Floats) -> ImplicitSteps:
        """Return systems for steps of implicit Euler, one for each row of constants."""
        ...

    def outputs(self, states: Floats, constants: Floats) -> Floats:
        """Return states, rules and observables, shape (n_times, n_outputs).

        `constants` has shape (n_constants,) or, where inputs changed, (n_times, n_constants).
        """
        ...

    def integrate(self, problem: Problem) -> Solution:
        """Run one problem, or raise SimulationError."""
        ...

    def integrate_many(self, problems: Sequence[Problem], threads: int = 0) -> list[Solution]:
        """Run several problems; results in order, the same for any number of threads."""
        ...


@runtime_checkable
class BatchEngine(Engine, Protocol):
    """An engine that runs several problems side by side, of which some may fail."""

    def attempt_many(
        self, problems: Sequence[Problem], threads: int = 0
    ) -> list[Solution | SimulationError]:
        """Run several problems; the error in place of each that failed or has no answer."""
        ...


@runtime_checkable
class DifferentiableEngine(Engine, Protocol):
    """An engine that also gives derivatives by constants.

    `directions` are positions of constants; -1 stands for one that moves initial values only.
    """

    def start_slopes(self, constants: Floats, directions: Sequence[int] | Integers) -> Floats:
        """Return d(start)/d(constants), shape (n_states, n_directions)."""
        ...

    def steady_slopes(
        self,
        state: Floats,
        constants: Floats,
        directions: Sequence[int] | Integers,
        held: Floats | None = None,
    ) -> Floats:
        """Return the derivatives of a steady state, shape (n_states, n_directions).

        `held` has the derivatives of the states that do not settle; zero where not given.
        """
        ...

    def output_slopes(
        self,
        states: Floats,
        sensitivity: Floats,
        constants: Floats,
        directions: Sequence[int] | Integers,
    ) -> Floats:
        """Return the derivatives of all outputs, shape (n_times, n_outputs, n_directions)."""
        ...
