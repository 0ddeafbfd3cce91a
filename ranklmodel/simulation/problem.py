"""What an engine is asked, and what it answers.

Both engines take the same question, so a run can be repeated by the other one to check it. Nothing
here knows about people or drugs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.schedule import Floats, Integers, Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.implicit import ImplicitSteps

Dosing = Literal["exact", "averaged"]


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
    known : set of int, optional
        Identities of times and schedules that were found right, for problems that share them; they
        are added here.

    Raises
    ------
    SimulationError
        If an array has the wrong length, a number is not finite, or times do not increase.
    """
    checked = set() if checked is None else checked
    if id(problem.times) not in checked:
        _require_increasing(problem.times)
        checked.add(id(problem.times))
    if id(problem.schedule) not in checked:
        _require_finite(problem.schedule)
        checked.add(id(problem.schedule))
    constants = len(layout.parameters) + len(layout.inputs)
    for values, number, kind in (
        (problem.constants, constants, "constants"),
        (problem.initial, len(layout.states), "initial states"),
    ):
        if values.shape != (number,):
            raise SimulationError(f"expected {number} {kind}, given shape {values.shape}")
        if not np.isfinite(values).all():
            raise _not_finite(problem, layout)
    if problem.initial_sensitivity is not None:
        _require_initial_sensitivity(problem, layout)
    tolerance = problem.tolerance
    if not (0 < tolerance.relative < 1 and 0 < tolerance.absolute < np.inf):
        raise SimulationError(f"tolerances must be above zero and below one, given {tolerance}")


def _require_increasing(times: Floats) -> None:
    if times.ndim != 1 or not len(times) or not np.isfinite(times).all():
        raise SimulationError("the times to show must be finite, and at least one")
    if not (times[1:] > times[:-1]).all():
        raise SimulationError("the times to show must increase", time=float(times[0]))


def _require_finite(schedule: Schedule) -> None:
    for values in (schedule.dose_amounts, schedule.setting_values):
        if not np.isfinite(values).all():
            raise SimulationError("a dose or the setting of an input is not a finite number")


def _require_initial_sensitivity(problem: Problem, layout: Layout) -> None:
    assert problem.initial_sensitivity is not None
    directions = 0 if problem.sensitivity_to is None else len(problem.sensitivity_to)
    shape, wanted_shape = problem.initial_sensitivity.shape, (len(layout.states), directions)
    if shape != wanted_shape:
        raise SimulationError(f"initial_sensitivity has shape {shape}, expected {wanted_shape}")
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
        """Run several problems; the error in place of each that failed."""
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
