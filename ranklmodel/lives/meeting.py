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
    conditions_at_visit,
    conditions_resting,
    with_others,
)
from ranklmodel.lives.levels import Answers, Levels, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.lives.anchors import Condition
    from ranklmodel.simulation.problem import DifferentiableEngine, Engine
    from ranklmodel.simulation.rest import Resting
    from ranklmodel.simulation.schedule import Floats, Integers

_ACCURACY = 1e-12
_ROUNDING = 1e-15
_ROUNDS = 60
_LONGEST = 5.0  # likewise, for one step
_FURTHEST = math.log(1e6)  # from the value of the parameter files; nobody differs as much


def met_at_her_age(
    engine: Engine, constants: Floats, population: Population, parameters: ParameterTable
) -> Resting[Floats]:
    """Find a person's constants with all set that is met in the steady state of her age.

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

    Returns
    -------
    Resting
        Work that asks for steady states and ends with the constants; it raises `SimulationError`
        if a measured value can not be met, with the value and by which parameter.
    """
    settled = Settled(engine, population)
    conditions = yield from conditions_resting(constants, population, parameters, settled)
    return (yield from met(Levels(engine, constants, conditions, settled)))


def met_at_visit(
    engine: Engine, constants: Floats, population: Population, state: Floats
) -> Resting[Floats]:
    """Find a person's constants with all set that is met at the visit.

    Parameters
    ----------
    engine, constants, population
        As for :func:`met_at_her_age`.
    state : array of shape (n_states,)
        That her life led to.

    Returns
    -------
    Resting
        Work that asks what is shown there and ends with the constants; it raises
        `SimulationError` if a measured value can not be met, with the value and by which parameter.
    """
    conditions = yield from conditions_at_visit(engine, constants, population, state)
    return (yield from met(Levels(engine, constants, conditions, state)))


def met(levels: Levels) -> Resting[Floats]:
    """Find constants under which all conditions hold, each to 1e-12 of its number.

    Parameters
    ----------
    levels : Levels
        What is to be met, and what constants make of it.

    Returns
    -------
    Resting
        Work that asks for steady states and ends with the constants; it raises `SimulationError`
        if a number can not be met.
    """
    if not levels.conditions:
        return levels.constants.copy()
    start, measured = levels.start, levels.measured
    if (start <= 0).any() or (measured <= 0).any():
        wrong = (start <= 0) | (measured <= 0)
        _give_up(levels, start, wrong, "one is scaled, so both must be above 0")
    values, left = yield from _met(levels)
    missed = ~(np.abs(left) <= _ACCURACY)
    if missed.any():
        reached = (measured * np.exp(left))[missed]
        nearest = f"nearest to it is {', '.join(f'{level:.3g}' for level in reached)}"
        _give_up(levels, values, missed, nearest)
    return levels.moved(values)


def _met(levels: Levels) -> Resting[tuple[Floats, Floats]]:
    """Find values at which ratios of measured to modelled are one, or come nearest to it.

    At the visit every quantity is first taken to be proportional to its own parameter and to no
    other, which it mostly is; else comes Newton's method in logarithms, with shorter steps where it
    leads nowhere.

    Returns
    -------
    values, left : array
        And the logarithms of the levels, relative to what was measured, before the last touch.
    """
    now = yield from levels.at(levels.start)
    answers, length, moved = None, 1.0, levels.follow
    for _ in range(_ROUNDS):
        if now.far <= _ACCURACY or not math.isfinite(now.far):
            break
        if moved:
            answers, moved = (yield from levels.answers(now)), False
        factors = _factors(answers, now, length)
        ahead = yield from _ahead(levels, now, factors, answers)
        if ahead.far < now.far:
            now, length, moved = ahead, 1.0, True
        elif answers is None:
            moved = True
        else:
            length /= 4.0
    values = now.values
    if _ROUNDING < now.far <= _ACCURACY:
        values = values * _factors(answers, now, 1.0)
    return values, now.left


def _ahead(levels: Levels, now: Point, factors: Floats, answers: Answers | None) -> Resting[Point]:
    """Find the levels at values that are multiplied, or none where they are out of reach."""
    values = now.values * factors
    if np.abs(np.log(values / levels.start)).max() <= _FURTHEST:
        guesses = levels.guesses(now, answers, np.log(factors))
        try:
            return (yield from levels.at(values, guesses))
        except SimulationError:
            pass  # as good as too far
    unknown = np.full(len(values), np.nan)
    return Point(values, unknown, unknown, {})


def _factors(answers: Answers | None, now: Point, length: float) -> Floats:
    """Return by what the values are to be multiplied."""
    step = -now.left
    if answers is not None:
        step = length * _solution(answers.slopes, step)
    far = float(np.abs(step).max())
    if answers is None and far <= _LONGEST:
        return now.ratios  # to the last bit
    return np.asarray(np.exp(step * (_LONGEST / max(far, _LONGEST))), dtype=np.float64)


def _solution(slopes: Floats, right: Floats) -> Floats:
    """Return the solution of a linear system, or what comes nearest to it where there is none."""
    try:
        solution = np.linalg.solve(slopes, right)
    except np.linalg.LinAlgError:
        solution = np.linalg.lstsq(slopes, right)[0]
    return np.asarray(solution, dtype=np.float64)


def _give_up(levels: Levels, values: Floats, which: np.ndarray, why: str) -> NoReturn:
    layout = levels.engine.layout
    missed = [one for one, is_one in zip(levels.conditions, which, strict=True) if is_one]
    numbers = " and ".join(
        f"{one.anchor.quantity} of {in_words(one.measured, layout.outputs.units[one.quantity])}"
        for one in missed
    )
    by = " and ".join(one.anchor.parameter for one in missed)
    state = missed[0].anchor.quantity
    constants = levels.moved(values).tolist()
    raise SimulationError(
        f"{numbers} can not be met by {by}: {why}; check what {missed[0].person} states",
        state=state if state in layout.states.positions else None,
        parameters=dict(zip(layout.parameters.names, constants, strict=False)),
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
