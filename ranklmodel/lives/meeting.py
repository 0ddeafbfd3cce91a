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
    settled_at,
    with_others,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.lives.anchors import Condition, Outputs, Places
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import DifferentiableEngine, Engine
    from ranklmodel.simulation.schedule import Floats, Integers

    Misfits = Callable[[Floats], Floats]

_ACCURACY = 1e-12
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
    settled = Settled(engine, population)
    conditions = conditions_at_her_age(engine, constants, population, parameters, settled)
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

    def moved(logarithms: Floats) -> Floats:
        changed = constants.copy()
        changed[places] = start * np.exp(logarithms)
        return changed

    def misfits(logarithms: Floats) -> Floats:
        changed = moved(logarithms)
        by_instead = {instead: of(changed) for instead, of in outputs.items()}
        levels = np.array([by_instead[one.instead][one.quantity] for one in conditions])
        with np.errstate(all="ignore"):  # what is not finite is no step forward
            return np.asarray(np.log(levels / measured), dtype=np.float64)

    logarithms, left = _root(misfits, len(conditions))
    if not (np.abs(left) <= _ACCURACY).all():
        missed = ~(np.abs(left) <= _ACCURACY)
        levels = (measured * np.exp(left))[missed]
        reached = f"nearest to it is {', '.join(f'{level:.3g}' for level in levels)}"
        _give_up(layout, moved(logarithms), conditions, missed, reached)
    return moved(logarithms)


def _root(misfits: Misfits, number: int) -> tuple[Floats, Floats]:
    """Return where the misfits vanish, or come nearest to it, and what is left of them.

    Broyden's method, begun as if every quantity were proportional to its own parameter and
    independent of the others; where that leads nowhere, with differences.
    """
    here, slopes = np.zeros(number), np.eye(number)
    left, by_differences, length = misfits(here), False, 1.0
    for _ in range(_ROUNDS):
        if _size(left) <= _ACCURACY:
            break
        try:
            step = np.asarray(-length * np.linalg.solve(slopes, left), dtype=np.float64)
        except np.linalg.LinAlgError:
            break
        step *= min(1.0, _LONGEST / max(_size(step), _LONGEST))
        there = here + step
        ahead = _or_infinite(misfits, there)
        if _size(ahead) < 0.5 * _size(left):
            slopes = slopes + np.outer(ahead - left - slopes @ step, step) / (step @ step)
            here, left, by_differences, length = there, ahead, False, 1.0
            continue
        nearer = _size(ahead) < _size(left)
        if nearer:
            here, left, length = there, ahead, 1.0
        if by_differences and not nearer:
            length /= 4.0
        else:
            slopes, by_differences = _differences(misfits, here, left), True
    return here, left


def _size(values: Floats) -> float:
    largest = float(np.abs(values).max())
    return largest if math.isfinite(largest) else math.inf


def _or_infinite(misfits: Misfits, there: Floats) -> Floats:
    """Return the misfits, none of them finite too far away or where there is no steady state."""
    nowhere = np.full(len(there), np.inf)
    if _size(there) > _FURTHEST:
        return nowhere
    try:
        return misfits(there)
    except SimulationError:
        return nowhere


def _differences(misfits: Misfits, here: Floats, left: Floats) -> Floats:
    columns = [
        (_or_infinite(misfits, here + step) - left) / _LITTLE
        for step in _LITTLE * np.eye(len(here))
    ]
    slopes = np.stack(columns, axis=1)
    return slopes if np.isfinite(slopes).all() else np.eye(len(here))


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
    population: Population,
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
    population : Population
        Who.
    directions : array of int of shape (n_directions,)
        Constants.

    Returns
    -------
    array of shape (n_conditions, n_directions)
        Derivatives, each in its own units.
    """
    years, rows = population.age.to("year"), []
    for one in conditions:
        moved = with_others(constants, one.instead)
        state = settled_at(engine, moved, years)
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
