"""The problem of the slow states in a stretch: averages, and how they move, are set as they change.

What changes by less than the run can see is not set: every setting is an edge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.simulation.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.compiled.averaging.repeated_doses import Stretch
    from ranklmodel.compiled.contract.reduced import ReducedDerivatives
    from ranklmodel.simulation.problem import Problem
    from ranklmodel.simulation.schedule import Floats, Integers

# A derivative settles later than its average by the logarithm of the number of intervals. Followed
# to so many times the part that the average is, it is set no later and makes no edges of its own.
OF_DERIVATIVES = 100.0
# A derivative this small beside its average, per relative change of its constant, need not be
# followed more closely relative to itself.
_SMALL = 1e-2


@dataclass(frozen=True)
class Followed:
    """What is constant for the slow states between settings.

    Attributes
    ----------
    values : array of shape (n_rows, n_columns)
        One row an interval; the last holds for all that follow.
    seen : array of shape (n_columns,)
        What moves by this much is seen.
    places : integer array of shape (n_columns,)
        Where each is among the constants that follow those of the model.
    resting : array of shape (n_constants,)
        These constants in the first interval.
    exact_last : int
        How many columns, the last ones, are set in the last row however little they move: a
        derivative that vanishes must not stay at what was just not seen.
    """

    values: Floats
    seen: Floats
    places: Integers
    resting: Floats
    exact_last: int = 0


def followed(averages: Floats, still: float) -> Followed:
    """Return averages, to be followed to a part of their size."""
    seen = still * np.abs(averages).max(axis=0)
    return Followed(averages, seen, np.arange(len(seen)), averages[0])


def followed_with_derivatives(
    averages: Floats,
    moved: Floats,
    still: float,
    derived: ReducedDerivatives,
    constants: Floats,
    directions: Sequence[int],
) -> Followed:
    """Return averages and their derivatives.

    Parameters
    ----------
    averages : array of shape (n_rows, n_terms)
        Averages.
    moved : array of shape (n_rows, n_pairs)
        Their derivatives.
    still : float
        To which part of their size averages are followed.
    derived : ReducedDerivatives
        Which derivatives these are.
    constants : array of shape (n_constants,)
        In force.
    directions : sequence of int
        Constant of every direction, or -1.
    """
    by = np.array(directions, dtype=np.int64)
    at = np.where(by < 0, 0.0, constants[by])
    of_terms, of_directions = np.array(derived.pairs, dtype=np.int64).reshape(-1, 2).T
    sizes = np.abs(averages).max(axis=0)
    scale = np.abs(at[of_directions])
    floor = _SMALL * sizes[of_terms] / np.where(scale == 0.0, 1.0, scale)
    largest = np.maximum(np.abs(moved).max(axis=0, initial=0.0), floor)
    terms, own = averages.shape[1], list(derived.own)
    return Followed(
        values=np.concatenate([averages, moved], axis=1),
        seen=still * np.concatenate([sizes, OF_DERIVATIVES * largest]),
        places=np.concatenate([np.arange(terms), terms + len(own) + np.arange(len(of_terms))]),
        resting=np.concatenate([averages[0], at[own], moved[0]]),
        exact_last=moved.shape[1],
    )


def slow_problem(
    problem: Problem,
    slow: Integers,
    state: Floats,
    constants: Floats,
    changing: Followed,
    stretch: Stretch,
    times: Floats,
    first_input: int,
) -> Problem:
    """Return the problem of the slow states.

    Parameters
    ----------
    problem : Problem
        The whole run.
    slow : integer array of shape (n_slow,)
        Positions of the slow states.
    state : array of shape (n_states,)
        At the start of the stretch.
    constants : array of shape (n_constants,)
        In force in it.
    changing : Followed
        What follows these constants.
    stretch : Stretch
        The doses.
    times : array of shape (n_times,)
        From its start to where it ends.
    first_input : int
        Which constant is the first that can be set.
    """
    # counted in units of what is seen, so that many small moves do not go unseen together
    units = np.rint(changing.values / np.where(changing.seen > 0.0, changing.seen, 1.0))
    set_anew = np.diff(units, axis=0) != 0.0
    if changing.exact_last:
        set_anew[-1:, -changing.exact_last :] = True
    rows, columns = np.nonzero(set_anew)
    place = np.full(len(state), -1)
    place[slow] = np.arange(len(slow))
    schedule = problem.schedule
    states = place[schedule.dose_states]
    kept = np.flatnonzero(states >= 0)
    moments = stretch.start + np.asarray(rows + 1, dtype=float) * stretch.interval
    settings = Schedule(
        dose_times=schedule.dose_times[kept],
        dose_states=states[kept],
        dose_amounts=schedule.dose_amounts[kept],
        setting_times=moments,
        setting_inputs=changing.places[columns] + len(constants) - first_input,
        setting_values=changing.values[rows + 1, columns],
    )
    return replace(
        problem,
        constants=np.concatenate([constants, changing.resting]),
        initial=state[slow],
        times=times,
        schedule=settings,
        scales=None if problem.scales is None else problem.scales[slow],
        dosing="exact",
        sensitivity_to=None,
        initial_sensitivity=None,
    )
