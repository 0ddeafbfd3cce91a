"""How what was measured is met, several numbers at once, and how what is set follows parameters.

One solver and one derivative serve the steady state of a person's age and the state at her visit,
whatever is measured and whichever parameters are set.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NoReturn

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.inputs.values.quantities import in_words
from ranklmodel.lives.anchors import (
    Settled,
    conditions_at_her_age,
    conditions_at_visit,
    outputs_in,
    with_others,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.lives.anchors import Condition, Outputs, Places
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import DifferentiableEngine, Engine
    from ranklmodel.simulation.schedule import Floats, Integers

    Ratios = Callable[[Floats], Floats]

_ACCURACY = 1e-12
_ROUNDING = 1e-15
_FAST, _SLOW = 0.1, 0.5  # of what is left, after one round
_ROUNDS = 60
_LITTLE = 1e-4  # of a logarithm, for differences
_LONGEST = 5.0  # likewise, for one step
_FURTHEST = math.log(1e6)  # from the value of the parameter files; nobody differs as much


def met_at_her_age(
    engine: Engine, constants: Floats, population: Population, parameters: ParameterTable
) -> Floats:
    """Return a person's constants with all set that is met in the steady state of her age.

    Parameters
    ----------
    engine : Engine
        Of the model.
    constants : array of shape (n_constants,)
        Hers, before anything is met.
    population : Population
        Who, with what was measured.
    parameters : ParameterTable
        Before her own.

    Raises
    ------
    SimulationError
        If a measured value can not be met; it names the value and by which parameter.
    """
    conditions = conditions_at_her_age(engine, constants, population, parameters)
    settled = Settled(engine, population)
    outputs = {one.instead: settled.at(one.instead) for one in conditions}
    return met(engine.layout, constants, conditions, outputs)


def met_at_visit(
    engine: Engine, constants: Floats, population: Population, state: Floats
) -> Floats:
    """Return a person's constants with all set that is met at the visit.

    Parameters
    ----------
    engine, constants, population
        As for :func:`met_at_her_age`.
    state : array of shape (n_states,)
        That her life led to.

    Raises
    ------
    SimulationError
        If a measured value can not be met; it names the value and by which parameter.
    """
    conditions = conditions_at_visit(engine, constants, population, state)
    return met(engine.layout, constants, conditions, {(): outputs_in(engine, state)})


def met(
    layout: Layout,
    constants: Floats,
    conditions: Sequence[Condition],
    outputs: Mapping[Places, Outputs],
) -> Floats:
    """Return constants under which all conditions hold, each to 1e-12 of its number.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    constants : array of shape (n_constants,)
        Where to start.
    conditions : sequence of Condition
        What is to be met.
    outputs : mapping
        For every ``instead`` of the conditions, what gives the outputs under some constants.

    Raises
    ------
    SimulationError
        If one can not be met.
    """
    if not conditions:
        return constants.copy()
    places = [one.parameter for one in conditions]
    measured = np.array([one.measured for one in conditions])
    start = constants[places]
    if (start <= 0).any() or (measured <= 0).any():
        wrong = (start <= 0) | (measured <= 0)
        _give_up(layout, constants, conditions, wrong, "one is scaled, so both must be above 0")

    def moved(values: Floats) -> Floats:
        changed = constants.copy()
        changed[places] = values
        return changed

    def ratios(values: Floats) -> Floats:
        nothing = np.full(len(values), np.nan)
        if np.abs(np.log(values / start)).max() > _FURTHEST:
            return nothing
        changed = moved(values)
        try:
            by_instead = {instead: of(changed) for instead, of in outputs.items()}
        except SimulationError:
            if values is start:
                raise
            return nothing
        levels = np.array([by_instead[one.instead][one.quantity] for one in conditions])
        with np.errstate(all="ignore"):  # what is not a ratio above zero is no step forward
            return np.asarray(measured / levels, dtype=np.float64)

    values, left = _met(ratios, start)
    missed = ~(np.abs(left) <= _ACCURACY)
    if missed.any():
        levels = (measured * np.exp(left))[missed]
        reached = f"nearest to it is {', '.join(f'{level:.3g}' for level in levels)}"
        _give_up(layout, moved(values), conditions, missed, reached)
    return moved(values)


def _met(ratios: Ratios, start: Floats) -> tuple[Floats, Floats]:
    """Return values at which ratios of measured to modelled are one, or come nearest to it.

    Every quantity is first taken to be proportional to its own parameter and to no other, for as
    long as that gains a digit a round; then comes Broyden's method in logarithms, with differences
    where it leads nowhere.

    Returns
    -------
    values, left : array
        And the logarithms of the levels, relative to what was measured, before the last touch.
    """
    values, slopes, by_differences, length = start, None, False, 1.0
    now = ratios(values)
    left = _logarithms(now)
    for _ in range(_ROUNDS):
        if _size(left) <= _ACCURACY or not math.isfinite(_size(left)):
            break
        factors = _factors(slopes, now, length)
        ahead_ratios = ratios(values * factors)
        ahead = _logarithms(ahead_ratios)
        gain, step = _size(ahead) / _size(left), np.log(factors)
        if gain < 1.0:
            values, now, length = values * factors, ahead_ratios, 1.0
        if gain < _FAST and slopes is None:
            left = ahead
        elif gain < _SLOW:
            slopes = np.eye(len(start)) if slopes is None else slopes
            slopes = slopes + np.outer(ahead - left - slopes @ step, step) / (step @ step)
            left, by_differences = ahead, False
        elif gain >= 1.0 and by_differences:
            length /= 4.0
        else:
            left = ahead if gain < 1.0 else left
            slopes, by_differences = _differences(ratios, values, left), True
    if _ROUNDING < _size(left) <= _ACCURACY:
        values = values * _factors(slopes, now, 1.0)
    return values, left


def _factors(slopes: Floats | None, ratios: Floats, length: float) -> Floats:
    """Return by what the values are to be multiplied; slopes are between logarithms."""
    step = np.log(ratios)
    if slopes is not None:
        step = length * np.linalg.lstsq(slopes, step)[0]
    far = _size(step)
    if slopes is None and far <= _LONGEST:
        return ratios  # to the last bit
    return np.asarray(np.exp(step * (_LONGEST / max(far, _LONGEST))), dtype=np.float64)


def _logarithms(ratios: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return np.asarray(-np.log(ratios), dtype=np.float64)


def _size(values: Floats) -> float:
    largest = float(np.abs(values).max())
    return largest if math.isfinite(largest) else math.inf


def _differences(ratios: Ratios, values: Floats, left: Floats) -> Floats:
    """Return the derivatives of the logarithms of all levels by those of all values."""
    columns = [
        (_logarithms(ratios(values * np.exp(step))) - left) / _LITTLE
        for step in _LITTLE * np.eye(len(values))
    ]
    slopes = np.stack(columns, axis=1)
    return slopes if np.isfinite(slopes).all() else np.eye(len(values))


def _give_up(
    layout: Layout,
    constants: Floats,
    conditions: Sequence[Condition],
    which: np.ndarray,
    why: str,
) -> NoReturn:
    missed = [one for one, is_one in zip(conditions, which, strict=True) if is_one]
    levels = " and ".join(
        f"{one.anchor.quantity} of {in_words(one.measured, layout.outputs.units[one.quantity])}"
        for one in missed
    )
    by = " and ".join(one.anchor.parameter for one in missed)
    state = missed[0].anchor.quantity
    raise SimulationError(
        f"{levels} can not be met by {by}: {why}; check what the population states",
        state=state if state in layout.states.positions else None,
        parameters=dict(zip(layout.parameters.names, constants.tolist(), strict=False)),
    )


def answers_at_her_age(
    engine: DifferentiableEngine,
    constants: Floats,
    conditions: Sequence[Condition],
    settled: Settled,
    directions: Integers,
) -> Floats:
    """Return how the measured quantities answer constants in the steady state of her age.

    Parameters
    ----------
    engine : DifferentiableEngine
        Of the model.
    constants : array of shape (n_constants,)
        Hers, with all met.
    conditions : sequence of Condition
        That they meet.
    settled : Settled
        Her steady states.
    directions : array of int of shape (n_directions,)
        Constants.

    Returns
    -------
    array of shape (n_conditions, n_directions)
        Derivatives, each in its own units.
    """
    rows = []
    for one in conditions:
        moved = with_others(constants, one.instead)
        state = settled.state(moved, one.instead)
        slopes = engine.steady_slopes(state, moved, directions)
        rows.append(answers_at_visit(engine, moved, [one], state, slopes, directions)[0])
    return np.array(rows).reshape(len(rows), len(directions))


def answers_at_visit(
    engine: DifferentiableEngine,
    constants: Floats,
    conditions: Sequence[Condition],
    state: Floats,
    slopes: Floats,
    directions: Integers,
) -> Floats:
    """Return how the measured quantities answer constants in the state at the visit.

    Parameters
    ----------
    engine, constants, conditions, directions
        As for :func:`answers_at_her_age`.
    state : array of shape (n_states,)
        At the visit.
    slopes : array of shape (n_states, n_directions)
        Its derivatives.
    """
    outputs = engine.output_slopes(state[None], slopes[None], constants, directions)[0]
    answers: Floats = outputs[[one.quantity for one in conditions]]
    return answers


def following(by_names: Floats, rows: Sequence[int], answers: Floats) -> Floats:
    """Let the constants that are set follow parameters so that all measured values stay met.

    The implicit function theorem: the measured quantities do not move, so what the parameters do to
    them is undone by what is set.

    Parameters
    ----------
    by_names : array of shape (n_constants, n_names)
        How some constants follow parameters; rows of those that are set are replaced.
    rows : sequence of int
        Those that are set, one for each condition.
    answers : array of shape (n_conditions, n_constants)
        How the measured quantities answer the constants.

    Returns
    -------
    array of shape (n_constants, n_names)
        How the constants follow the parameters.

    Raises
    ------
    SimulationError
        If what is set does not act on what is measured.
    """
    followed = by_names.copy()
    if not len(rows):
        return followed
    followed[rows] = 0.0
    try:
        followed[rows] = -np.linalg.solve(answers[:, rows], answers @ followed)
    except np.linalg.LinAlgError:
        raise SimulationError(
            "what is set does not act on what was measured, so it has no derivative"
        ) from None
    return followed
