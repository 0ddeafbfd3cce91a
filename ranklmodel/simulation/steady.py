"""The steady state a model settles to, found without integrating through years.

Newton's method with a pseudo-time step that grows as the residual falls: far from the steady state
it follows the model's own path as implicit Euler would, near it the step is infinite and the
convergence quadratic. A feedback that answers too strongly for that can throw Newton's method from
side to side of what it looks for; then the model itself is run a little, and it begins from there.
Clocks and running totals do not settle and are held where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem
from ranklmodel.simulation.schedule import Schedule

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

_FIRST_STEP = 10.0  # days
_ITERATIONS = 200
_LONGEST_STEP = 1e14
_NOTHING = 1e-9
_FAR = 1e-3
# Hormones have settled among each other, and bone has hardly begun to.
_RUN_ON = 30.0  # days


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
    engine: Engine, constants: Floats, guess: Floats, accuracy: float = 1e-12
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

    Returns
    -------
    array of shape (n_states,)
        The steady state.

    Raises
    ------
    SimulationError
        If none is found; it names the state that drifts most.
    """
    state, drift = _newton(engine, constants, guess, accuracy)
    if not drift <= accuracy:
        try:
            begin = _run_on(engine, constants, guess)
        except SimulationError:
            _give_up(engine, state, constants)
        state, drift = _newton(engine, constants, begin, accuracy)
    if not drift <= accuracy:
        _give_up(engine, state, constants)
    moving = np.flatnonzero(engine.layout.settles)
    # A state that only ever grows drifts ever less in proportion; but it would still go far.
    left = np.abs(_change(engine, state, constants, _LONGEST_STEP))
    if (left > _FAR * np.maximum(np.abs(state[moving]), 1.0)).any():
        _give_up(engine, state, constants)
    return _without_dust(engine, state, guess, constants, accuracy)


def _newton(
    engine: Engine, constants: Floats, guess: Floats, accuracy: float
) -> tuple[Floats, float]:
    """Return the state of least drift that is met on the way from a guess, and its drift."""
    moving = np.flatnonzero(engine.layout.settles)
    state = guess.astype(float).copy()
    step = _FIRST_STEP
    drift = float(relative_drift(engine, state, constants).max(initial=0.0))
    best, best_drift = state.copy(), drift
    stalled = 0
    for _ in range(_ITERATIONS):
        if best_drift <= accuracy and stalled >= 1:
            break
        change = _change(engine, state, constants, step)
        trial = state.copy()
        trial[moving] = state[moving] + _damped(state[moving], change)
        trial_rates = engine.rates(trial, constants)[moving]
        trial_drift = float(relative_drift(engine, trial, constants).max(initial=0.0))
        if not np.isfinite(trial_rates).all() or trial_drift > 10.0 * max(drift, accuracy):
            step /= 8.0
            stalled += 1
            continue
        step *= min(max(drift / max(trial_drift, 1e-300), 2.0), 1e6)
        step = min(step, _LONGEST_STEP)
        state, drift = trial, trial_drift
        if drift < best_drift:
            best, best_drift, stalled = state.copy(), drift, 0
        else:
            stalled += 1
    return best, best_drift


def _run_on(engine: Engine, constants: Floats, guess: Floats) -> Floats:
    """Return where a month takes the states that settle; the others stay."""
    problem = Problem(constants, guess, np.array([0.0, _RUN_ON]), Schedule())
    state = guess.astype(float).copy()
    moving = np.flatnonzero(engine.layout.settles)
    state[moving] = engine.integrate(problem).states[-1][moving]
    return state


def _change(engine: Engine, state: Floats, constants: Floats, step: float) -> Floats:
    """Return what an implicit Euler step adds to the states that settle."""
    moving = np.flatnonzero(engine.layout.settles)
    rates = engine.rates(state, constants)[moving]
    jacobian = engine.jacobian(state, constants)[np.ix_(moving, moving)]
    try:
        change = np.linalg.solve(np.eye(len(moving)) / step - jacobian, rates)
    except np.linalg.LinAlgError:
        _give_up(engine, state, constants)
    return np.asarray(change, dtype=np.float64)


def _without_dust(
    engine: Engine, state: Floats, guess: Floats, constants: Floats, accuracy: float
) -> Floats:
    """Set back to zero what rounding made of drugs that were never given.

    Left alone, such dust decays into subnormal numbers, on which arithmetic is slow and inexact.
    """
    clean = state.copy()
    clean[(guess == 0) & (np.abs(state) < _NOTHING)] = 0.0
    drift = relative_drift(engine, clean, constants).max(initial=0.0)
    return clean if drift <= accuracy else state


def _damped(values: Floats, change: Floats) -> Floats:
    """Shorten a change that would take more than nine tenths off a positive state.

    Drugs that were never given are zero but for rounding, and may not hold up all the others.
    """
    falling = (values > _NOTHING) & (change < 0)
    with np.errstate(over="ignore"):  # a change too small to divide by leaves all room there is
        room = np.where(falling, -0.9 * values / np.where(falling, change, 1.0), np.inf)
    scaled: Floats = change * min(1.0, float(room.min(initial=np.inf)))
    return scaled


def _give_up(engine: Engine, state: Floats, constants: Floats) -> NoReturn:
    drift = relative_drift(engine, state, constants)
    names = [
        name
        for name, settles in zip(engine.layout.states.names, engine.layout.settles, strict=True)
        if settles
    ]
    worst = int(np.argmax(drift))
    values = dict(zip(engine.layout.parameters.names, constants.tolist(), strict=False))
    raise SimulationError(
        f"no steady state: still drifts by {drift[worst]:.3g} of its value a day; "
        "check the parameters that differ from their defaults",
        state=names[worst],
        parameters=values,
    )
