"""What a cohort states beside what people sampled from it have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.cohorts.people.numbers import SEED
from ranklmodel.cohorts.people.plan import plan_of
from ranklmodel.cohorts.people.weights import effective_size, weighting_of

if TYPE_CHECKING:
    from ranklmodel.cohorts.people.numbers import Floats
    from ranklmodel.inputs.cohorts.cohort import Cohort

MOST_PEOPLE = 10_000


@dataclass(frozen=True)
class Stated:
    """One quantity, on the scale that is sampled.

    Attributes
    ----------
    name, scale : str
        The quantity, and what is sampled of it: its value, logarithm, T-score or score.
    unit : str
        Of the value.
    mean, sd : float
        As stated, on the scale that is sampled.
    sampled_mean, sampled_sd : float
        Of people sampled, before anyone is refused.
    accepted_mean, accepted_sd : float
        Of the values of those accepted, weighted, in the unit.
    """

    name: str
    scale: str
    unit: str
    mean: float
    sd: float
    sampled_mean: float
    sampled_sd: float
    accepted_mean: float
    accepted_sd: float


@dataclass(frozen=True)
class Pair:
    """One stated correlation, on the scale that is sampled, and that of people sampled.

    Attributes
    ----------
    names : tuple of str
        Of what.
    stated, sampled : float
        The correlations.
    line : int
        Which of the file's correlations states it, from 0; one may state those of many pairs.
    """

    names: tuple[str, str]
    stated: float
    sampled: float
    line: int


@dataclass(frozen=True)
class Comparison:
    """A cohort beside its people.

    Attributes
    ----------
    number : int
        How many were sampled.
    quantities : tuple of Stated
        In the order of the file, parameters that differ last.
    correlations : tuple of Pair
        Those that are stated.
    share_accepted : float
        Of first tries.
    effective_size : float
        Of the accepted people, by their weights.
    """

    number: int
    quantities: tuple[Stated, ...]
    correlations: tuple[Pair, ...]
    share_accepted: float
    effective_size: float


def compared(cohort: Cohort, number: int = MOST_PEOPLE, seed: int = SEED) -> Comparison:
    """Return what a cohort states beside what people sampled from it have.

    Parameters
    ----------
    cohort : Cohort
        Which.
    number : int
        How many people are sampled.
    seed : int
        With which seed.

    Raises
    ------
    InputError
        If there can be no such people.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> comparison = compared(Library().cohort("ibis2_women"), 2000)
    >>> comparison.quantities[0].name, comparison.share_accepted > 0.5
    ('age', True)
    """
    plan = plan_of(cohort)
    numbers = np.arange(number)
    scores = plan.scores(numbers, seed, 0)
    accepted = plan.accepted(numbers, seed)
    weights = weighting_of(plan, seed).of(accepted)
    units = {one.name: (one.scale, one.unit) for one in cohort.sampled}
    for other in cohort.differences:
        units[other.name] = ("logarithm", "1") if other.sd is None else ("value", other.unit)
    quantities = []
    for name, one in plan.distributions.items():
        on_scale = one.on_scale(scores[name])
        scale, unit = units[name]
        mean, sd = _moments(accepted[name], weights)
        quantities.append(
            Stated(
                *(name, scale, unit, one.mean, one.sd),
                *(float(on_scale.mean()), float(on_scale.std())),
                *(mean, sd),
            )
        )
    pairs = []
    for correlation in cohort.correlations:
        columns = [plan.distributions[n].on_scale(scores[n]) for n in correlation.of]
        one, other = ((column - column.mean()) / column.std() for column in columns)
        line = int(correlation.place[-1])
        pairs.append(Pair(correlation.of, correlation.r, float((one * other).mean()), line))
    return Comparison(
        number,
        tuple(quantities),
        tuple(pairs),
        plan.share_accepted(seed),
        effective_size(weights),
    )


def _moments(values: Floats, weights: Floats) -> tuple[float, float]:
    mean = float(np.average(values, weights=weights))
    return mean, float(np.sqrt(np.average((values - mean) ** 2, weights=weights)))
