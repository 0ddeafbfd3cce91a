"""Rows as they would read if the model were right: a truth of the priors, errors as the fit has it.

Whoever fits them knows what should come out, so that what a fit says it does not know can be held
against what it does not know. The error of a row is drawn as the objective takes it to be: what a
trial differs by from the next belongs to the arm, the sampling error to the row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import truncnorm

from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.estimation.errors_of_rows import errors_of
from ranklmodel.estimation.predictions import predicted_values
from ranklmodel.estimation.priors import spread_by_logarithm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.estimation.rows import FittedRow
    from ranklmodel.inputs.parameters.free import FreeParameter
    from ranklmodel.simulation.schedule import Floats

# Priors of which fewer lives than this can be lived are no description of anybody.
_TRIES = 200


@dataclass(frozen=True, eq=False)
class SimulatedRows:
    """A truth, and the rows that it made.

    Attributes
    ----------
    goal : Objective
        The question with the simulated rows in the place of its own.
    truth : array of shape (n_parameters,)
        The parameters that made them, in their units.
    predicted : array of shape (n_rows,)
        The rows without their errors, in the unit of each.
    reasons : tuple of str
        Of truths drawn before, which could not be lived: why.
    """

    goal: Objective
    truth: Floats
    predicted: Floats
    reasons: tuple[str, ...]


def simulated_rows(goal: Objective, random: np.random.Generator) -> SimulatedRows:
    """Return a truth drawn from the priors, and rows that it made at the design of a question.

    A truth with which an arm can not be run is drawn again. The spread between trials stays that of
    the rows in the question, so that one design has one covariance.

    Parameters
    ----------
    goal : Objective
        The question; of its rows all but their values is kept.
    random : Generator
        Random numbers.

    Raises
    ------
    SimulationError
        If no truth can be run.
    """
    reasons: list[str] = []
    while len(reasons) < _TRIES:
        truth = true_values(goal, random)
        try:
            predicted = predicted_values(goal.rows, goal.people, goal.changed(truth), goal.how)
            rows = rows_about(goal, predicted, random)
        except RanklModelError as error:
            reasons.append(str(error))
            continue
        return SimulatedRows(replace(goal, rows=rows), truth, predicted, tuple(reasons))
    raise SimulationError(f"none of {_TRIES} truths can be run; the last: {reasons[-1]}")


def true_values(goal: Objective, random: np.random.Generator) -> Floats:
    """Return parameters drawn from their priors within the bounds, in their units.

    What has no prior is drawn evenly between its bounds, on the scale of the search.
    """
    frees = zip(goal.calibration.free, goal.logarithmic, *goal.bounds(), strict=True)
    return np.array([_drawn(free, log, low, high, random) for free, log, low, high in frees])


def _drawn(
    free: FreeParameter, logarithmic: bool, low: float, high: float, random: np.random.Generator
) -> float:
    prior, ends = free.prior, np.array([low, high])
    by_logarithm = spread_by_logarithm(free, searched_so=logarithmic)
    if by_logarithm:
        with np.errstate(divide="ignore"):
            ends = np.log(ends)
    if prior is None or prior.distribution == "uniform":
        place = float(random.uniform(*ends))
    else:
        assert prior.center is not None and prior.spread is not None
        center = math.log(prior.center) if by_logarithm else prior.center
        scaled = (ends - center) / prior.spread
        place = center + prior.spread * float(truncnorm.rvs(*scaled, random_state=random))
    return math.exp(place) if by_logarithm else place


def rows_about(
    goal: Objective, predicted: Floats, random: np.random.Generator
) -> tuple[FittedRow, ...]:
    """Return the rows of a question with other values: predictions with errors.

    A row that is a bound is one again where the value lies on the allowed side of it; where it does
    not, the value was seen.

    Raises
    ------
    SimulationError
        If a prediction has no place on the scale of its row.
    """
    values = [replace(row.comparison, censoring="none") for row in goal.rows]
    seen = [replace(row, comparison=one) for row, one in zip(goal.rows, values, strict=True)]
    errors = errors_of(seen, goal.calibration.correlation).drawn(random)
    places = places_of(goal.rows, predicted) + errors
    return tuple(
        row if _within_bound(row, place) else replace(row, comparison=replace(one, observed=place))
        for row, one, place in zip(goal.rows, values, places.tolist(), strict=True)
    )


def places_of(rows: Sequence[FittedRow], predicted: Floats) -> Floats:
    """Return predictions on the scales of comparison of their rows.

    Raises
    ------
    SimulationError
        If one has no place there.
    """
    places = []
    for row, value in zip(rows, predicted.tolist(), strict=True):
        place = row.comparison.scale.put(value)
        if place is None:
            where = f"{row.row.endpoint} in {row.key.arm} of {row.key.trial}"
            raise SimulationError(f"{where} has no logarithm: nothing is left of it")
        places.append(place)
    return np.array(places)


def _within_bound(row: FittedRow, place: float) -> bool:
    limit, censoring = row.comparison.observed, row.comparison.censoring
    return (censoring == "left" and place < limit) or (censoring == "right" and place > limit)
