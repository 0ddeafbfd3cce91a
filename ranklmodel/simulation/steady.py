"""The steady state a model settles to, found without integrating through years.

Newton's method with a pseudo-time step that grows as the residual falls: far from the steady state
it follows the model's own path as implicit Euler would, near it the step is infinite and the
convergence quadratic. A feedback that answers too strongly for that can throw Newton's method from
side to side of what it looks for; then the model itself is run a little, and it begins from there.
Clocks and running totals do not settle and are held where they are.

Many steady states are looked for side by side; each is to the bit what it would be alone.
"""

from __future__ import annotations

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
    states, drifts = seeking.from_guesses(every, guesses, near)
    begun = guesses.astype(float).copy()
    again = [row for row in np.flatnonzero(~(drifts <= accuracy)).tolist()]
    for row in list(again):
        try:
            begun[row] = _run_on(engine, constants[row], guesses[row])
        except SimulationError:
            again.remove(row)
    if again:
        rows = np.array(again)
        near_none = np.zeros(len(rows), dtype=bool)
        states[rows], drifts[rows] = seeking.from_guesses(rows, begun[rows], near_none)
    # A state that only ever grows drifts ever less in proportion; but it would still go far.
    goes_far = seeking.goes_far(every, states)
    clean = seeking.without_dust(every, states, guesses)
    return [
        clean[row]
        if drifts[row] <= accuracy and not goes_far[row]
        else _none_found(engine, states[row], constants[row])
        for row in every.tolist()
    ]


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
        self.steps: ImplicitSteps = engine.implicit_steps(constants)
        self.accuracy = accuracy

    def from_guesses(
        self, systems: Integers, guesses: Floats, near: np.ndarray
    ) -> tuple[Floats, Floats]:
        """Return the states of least drift that are met on the way from guesses, and the drifts."""
        states = guesses.astype(float).copy()
        steps = np.where(near, _LONGEST_STEP, _FIRST_STEP)
        rates, jacobians = self.steps.linear(systems, states)
        drifts = _drifts(rates, states)
        best, best_drifts = states.copy(), drifts.copy()
        left, last = np.arange(len(states)), np.zeros(len(states), dtype=bool)
        for round_ in range(_ITERATIONS):
            if not len(left):
                break
            change = self.steps.change(rates[left], jacobians[left], steps[left])
            trials = states[left] + _damped(states[left], change)
            trial_rates, trial_jacobians = self.steps.linear(systems[left], trials)
            trial_drifts = _drifts(trial_rates, trials)
            allowed = 10.0 * np.maximum(drifts[left], self.accuracy)
            # written so that what is no number is no step forward
            forward = np.isfinite(trial_drifts) & (trial_drifts <= allowed)
            gone, kept = left[forward], left[~forward]
            steps[kept] /= 8.0
            if round_ == 0:
                steps[kept] = np.minimum(steps[kept], _FIRST_STEP)
            stalled = np.zeros(len(states), dtype=bool)
            stalled[kept] = True
            with np.errstate(over="ignore"):
                gained = drifts[gone] / np.maximum(trial_drifts[forward], 1e-300)
            steps[gone] = np.minimum(
                steps[gone] * np.minimum(np.maximum(gained, 2.0), 1e6), _LONGEST_STEP
            )
            states[gone], rates[gone] = trials[forward], trial_rates[forward]
            jacobians[gone], drifts[gone] = trial_jacobians[forward], trial_drifts[forward]
            better = gone[drifts[gone] < best_drifts[gone]]
            stalled[gone[~(drifts[gone] < best_drifts[gone])]] = True
            best[better], best_drifts[better] = states[better], drifts[better]
            arrived = best_drifts <= self.accuracy
            # One whole step from where the drift is small enough leaves nothing but rounding.
            done = arrived & (stalled | last)
            steps[arrived], last = _LONGEST_STEP, arrived
            left = left[~done[left]]
        return best, best_drifts

    def goes_far(self, systems: Integers, states: Floats) -> np.ndarray:
        """Tell which systems would leave their states if they were given the time."""
        rates, jacobians = self.steps.linear(systems, states)
        change = self.steps.change(rates, jacobians, np.full(len(states), _LONGEST_STEP))
        small = np.abs(change) <= _FAR * np.maximum(np.abs(states), 1.0)
        return np.asarray(~small.all(axis=1))

    def without_dust(self, systems: Integers, states: Floats, guesses: Floats) -> Floats:
        """Set back to zero what rounding made of drugs that were never given.

        Left alone, such dust decays into subnormal numbers, on which arithmetic is slow and
        inexact.
        """
        clean = np.where((guesses == 0) & (np.abs(states) < _NOTHING), 0.0, states)
        drifts = _drifts(self.steps.linear(systems, clean)[0], clean)
        kept: Floats = np.where((drifts <= self.accuracy)[:, None], clean, states)
        return kept


def steady_nearby(engine: Engine, constants: Floats, state: Floats, others: Floats) -> Floats:
    """Return, to first order, the steady states of constants near those of a steady state.

    Parameters
    ----------
    engine : Engine
        Engine of the model.
    constants : array of shape (n_constants,)
        Parameters and inputs.
    state : array of shape (n_states,)
        Their steady state.
    others : array of shape (n, n_constants)
        Constants that differ little from them.

    Returns
    -------
    array of shape (n, n_states)
        One for each row of `others`; not numbers where the steady state is not isolated.
    """
    number = len(others)
    here = engine.implicit_steps(constants[None])
    _, jacobian = here.linear(np.zeros(1, dtype=int), state[None])
    steps = engine.implicit_steps(others)
    rates, _ = steps.linear(np.arange(number), np.tile(state, (number, 1)))
    change = steps.change(
        rates, np.repeat(jacobian, number, axis=0), np.full(number, _LONGEST_STEP)
    )
    return np.asarray(state + change, dtype=np.float64)


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
