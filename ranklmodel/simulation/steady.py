"""The steady state a model settles to, found without integrating through years.

Newton's method with a pseudo-time step that grows as the residual falls: far from the steady state
it follows the model's own path as implicit Euler would, near it the step is infinite and the
convergence quadratic. A feedback that answers too strongly for that can throw Newton's method from
side to side of what it looks for; then the model itself is run a little, and it begins from there.
Clocks and running totals do not settle and are held where they are.

Many steady states are looked for side by side; each is to the bit what it would be alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem
from ranklmodel.simulation.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.implicit import ImplicitSteps
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats, Integers

_FIRST_STEP = 10.0  # days
_ITERATIONS = 200
_LONGEST_STEP = 1e14
_NOTHING = 1e-9
_FAR = 1e-3
# Hormones have settled among each other, and bone has hardly begun to.
_RUN_ON = 30.0  # days
# Systems in one piece of work: their Jacobians stay in the cache of the processor.
_SIDE_BY_SIDE = 256


def relative_drift(engine: Engine, state: Floats, constants: Floats) -> Floats:
    """Return |dx/dt| times one day, relative to each state, for the states that settle.

    A state at zero but for rounding, a drug that was never given, is compared with 1 of its unit.
    """
    settles = np.array(engine.layout.settles)
    rates = engine.rates(state, constants)[settles]
    sizes = np.abs(state[settles])
    drift: Floats = np.abs(rates) / np.where(sizes > _NOTHING, sizes, 1.0)
    return drift


def steady_state(
    engine: Engine,
    constants: Floats,
    guess: Floats,
    accuracy: float = 1e-12,
    near: bool = False,
) -> Floats:
    """Return the steady state reached from `guess`.

    Parameters
    ----------
    engine : Engine
        Engine of the model.
    constants : array of shape (n_constants,)
        Parameters and inputs.
    guess : array of shape (n_states,)
        Where to start; clocks and totals keep these values.
    accuracy : float
        Largest relative drift per day accepted.
    near : bool
        Whether the guess is thought to be near, so that the whole way is tried at once.

    Returns
    -------
    array of shape (n_states,)
        The steady state.

    Raises
    ------
    SimulationError
        If none is found; it names the state that drifts most.
    """
    found = steady_states(engine, constants[None], guess[None], accuracy, [near])[0]
    if isinstance(found, SimulationError):
        raise found
    return found


def steady_states(
    engine: Engine,
    constants: Floats,
    guesses: Floats,
    accuracy: float = 1e-12,
    near: Sequence[bool] | None = None,
) -> list[Floats | SimulationError]:
    """Return the steady states of several systems, each as :func:`steady_state` does.

    Parameters
    ----------
    engine : Engine
        Engine of the model.
    constants : array of shape (n, n_constants)
        Parameters and inputs of each.
    guesses : array of shape (n, n_states)
        Where to start.
    accuracy : float
        Largest relative drift per day accepted.
    near : sequence of bool of length n, optional
        Which guesses are thought to be near; none by default.

    Returns
    -------
    list of array of shape (n_states,) or SimulationError
        In order; the error where none is found.
    """
    close = np.zeros(len(guesses), dtype=bool) if near is None else np.array(near, dtype=bool)
    found: list[Floats | SimulationError] = []
    for first in range(0, len(guesses), _SIDE_BY_SIDE):
        part = slice(first, first + _SIDE_BY_SIDE)
        found += _side_by_side(engine, constants[part], guesses[part], accuracy, close[part])
    return found


def _side_by_side(
    engine: Engine, constants: Floats, guesses: Floats, accuracy: float, near: np.ndarray
) -> list[Floats | SimulationError]:
    seeking = _Newton(engine, constants, accuracy)
    every = np.arange(len(guesses))
    found = seeking.from_guesses(every, guesses, near)
    again = np.flatnonzero(~(found.drifts <= accuracy))
    begun = guesses.astype(float).copy()
    for row in again.tolist():
        try:
            begun[row] = _run_on(engine, constants[row], guesses[row])
        except SimulationError:
            again = again[again != row]
    if len(again):
        cold = np.zeros(len(again), dtype=bool)
        found.put(again, seeking.from_guesses(again, begun[again], cold))
    goes_far = seeking.goes_far(found)
    clean = seeking.without_dust(every, found.states, guesses)
    return [
        clean[row]
        if found.drifts[row] <= accuracy and not goes_far[row]
        else _none_found(engine, found.states[row], constants[row])
        for row in every.tolist()
    ]


@final
@dataclass(frozen=True, eq=False)
class _Places:
    """Where several systems are: states, rates, Jacobians and drifts there, row by row."""

    states: Floats
    rates: Floats
    jacobians: Floats
    drifts: Floats

    def put(
        self, rows: Integers, others: _Places, of_others: Integers | slice = slice(None)
    ) -> None:
        """Let some be where some others are."""
        self.states[rows] = others.states[of_others]
        self.rates[rows] = others.rates[of_others]
        self.jacobians[rows] = others.jacobians[of_others]
        self.drifts[rows] = others.drifts[of_others]

    def copy(self) -> _Places:
        """Return a copy."""
        arrays = (self.states, self.rates, self.jacobians, self.drifts)
        return _Places(*(one.copy() for one in arrays))


@final
class _Newton:
    """Newton's method for several systems side by side.

    Parameters
    ----------
    engine : Engine
        Engine of the model.
    constants : array of shape (n, n_constants)
        Of each system.
    accuracy : float
        Largest relative drift per day accepted.
    """

    def __init__(self, engine: Engine, constants: Floats, accuracy: float) -> None:
        self.systems: ImplicitSteps = engine.implicit_steps(constants)
        self.accuracy = accuracy

    def from_guesses(self, systems: Integers, guesses: Floats, near: np.ndarray) -> _Places:
        """Return the places of least drift that are met on the way from guesses."""
        here = self._at(systems, guesses.astype(float).copy())
        best = here.copy()
        steps = np.where(near, _LONGEST_STEP, _FIRST_STEP)
        left, last = np.arange(len(guesses)), np.zeros(len(guesses), dtype=bool)
        for round_ in range(_ITERATIONS):
            if not len(left):
                break
            change = self.systems.change(here.rates[left], here.jacobians[left], steps[left])
            trial = self._at(systems[left], here.states[left] + _damped(here.states[left], change))
            # written so that what is no number is no step forward
            allowed = 10.0 * np.maximum(here.drifts[left], self.accuracy)
            forward = np.isfinite(trial.drifts) & (trial.drifts <= allowed)
            gone, kept = left[forward], left[~forward]
            steps[kept] /= 8.0
            if round_ == 0:  # a guess that was not near
                steps[kept] = np.minimum(steps[kept], _FIRST_STEP)
            with np.errstate(over="ignore"):
                gained = here.drifts[gone] / np.maximum(trial.drifts[forward], 1e-300)
            longer = steps[gone] * np.minimum(np.maximum(gained, 2.0), 1e6)
            steps[gone] = np.minimum(longer, _LONGEST_STEP)
            here.put(gone, trial, np.flatnonzero(forward))
            stalled = np.ones(len(guesses), dtype=bool)
            better = gone[here.drifts[gone] < best.drifts[gone]]
            stalled[better] = False
            best.put(better, here, better)
            arrived = best.drifts <= self.accuracy
            # One whole step from where the drift is small enough leaves nothing but rounding.
            left = left[~(arrived & (stalled | last))[left]]
            steps[arrived], last = _LONGEST_STEP, arrived
        return best

    def _at(self, systems: Integers, states: Floats) -> _Places:
        rates, jacobians = self.systems.linear(systems, states)
        return _Places(states, rates, jacobians, _drifts(rates, states))

    def goes_far(self, found: _Places) -> np.ndarray:
        """Tell which systems would leave where they are if they were given the time.

        A state that only ever grows drifts ever less in proportion; but it would still go far.
        """
        longest = np.full(len(found.states), _LONGEST_STEP)
        change = self.systems.change(found.rates, found.jacobians, longest)
        small = np.abs(change) <= _FAR * np.maximum(np.abs(found.states), 1.0)
        return np.asarray(~small.all(axis=1))

    def without_dust(self, systems: Integers, states: Floats, guesses: Floats) -> Floats:
        """Set back to zero what rounding made of drugs that were never given.

        Left alone, such dust decays into subnormal numbers, on which arithmetic is slow and
        inexact.
        """
        clean = np.where((guesses == 0) & (np.abs(states) < _NOTHING), 0.0, states)
        dusty = np.flatnonzero((clean != states).any(axis=1))
        if len(dusty):
            settled = self._at(systems[dusty], clean[dusty]).drifts <= self.accuracy
            back = dusty[~settled]
            clean[back] = states[back]
        return np.asarray(clean, dtype=np.float64)


def steady_nearby(
    engine: Engine, constants: Floats, states: Floats, others: Floats, of_which: Integers
) -> tuple[Floats, Floats]:
    """Return, to first order, the steady states of constants near those of steady states.

    Parameters
    ----------
    engine : Engine
        Engine of the model.
    constants : array of shape (n, n_constants)
        Parameters and inputs.
    states : array of shape (n, n_states)
        Their steady states.
    others : array of shape (m, n_constants)
        Constants that differ little from them.
    of_which : array of int of shape (m,)
        Whose each of the others are.

    Returns
    -------
    states : array of shape (m, n_states)
        One for each row of `others`; not numbers where the steady state is not isolated.
    outputs : array of shape (m, n_outputs)
        What the model shows there.
    """
    _, jacobians = engine.implicit_steps(constants).linear(np.arange(len(states)), states)
    steps, every = engine.implicit_steps(others), np.arange(len(others))
    rates, _ = steps.linear(every, states[of_which])
    longest = np.full(len(others), _LONGEST_STEP)
    nearby = states[of_which] + steps.change(rates, jacobians[of_which], longest)
    return nearby, steps.outputs(every, nearby)


def _drifts(rates: Floats, states: Floats) -> Floats:
    """Return the largest relative drift a day of each system; infinite where it is no number."""
    sizes = np.abs(states)
    drifts = (np.abs(rates) / np.where(sizes > _NOTHING, sizes, 1.0)).max(axis=1, initial=0.0)
    return np.where(np.isnan(drifts), np.inf, drifts)


def _run_on(engine: Engine, constants: Floats, guess: Floats) -> Floats:
    """Return where a month takes the states that settle; the others stay."""
    problem = Problem(constants, guess, np.array([0.0, _RUN_ON]), Schedule())
    state = guess.astype(float).copy()
    moving = np.flatnonzero(engine.layout.settles)
    state[moving] = engine.integrate(problem).states[-1][moving]
    return state


def _damped(values: Floats, change: Floats) -> Floats:
    """Shorten changes that would take more than nine tenths off a positive state.

    Drugs that were never given are zero but for rounding, and may not hold up all the others.
    """
    falling = (values > _NOTHING) & (change < 0)
    with np.errstate(over="ignore"):  # a change too small to divide by leaves all room there is
        room = np.where(falling, -0.9 * values / np.where(falling, change, 1.0), np.inf)
    scaled: Floats = change * np.minimum(1.0, room.min(axis=1, initial=np.inf))[:, None]
    return scaled


def _none_found(engine: Engine, state: Floats, constants: Floats) -> SimulationError:
    drift = relative_drift(engine, state, constants)
    names = [
        name
        for name, settles in zip(engine.layout.states.names, engine.layout.settles, strict=True)
        if settles
    ]
    worst = int(np.argmax(drift))
    values = dict(zip(engine.layout.parameters.names, constants.tolist(), strict=False))
    return SimulationError(
        f"no steady state: still drifts by {drift[worst]:.3g} of its value a day; "
        "check the parameters that differ from their defaults",
        state=names[worst],
        parameters=values,
    )
