"""All that is worked out of a cohort once, before anyone is sampled from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.cohorts.people.correlations import (
    ImpossibleCorrelationsError,
    behind,
    in_front,
    matrix,
    require_possible,
)
from ranklmodel.cohorts.people.distributions import (
    Distribution,
    ImpossibleSpreadError,
    distribution,
)
from ranklmodel.cohorts.people.numbers import MOST_QUANTITIES, uniforms
from ranklmodel.inputs.cohorts.cohort import Accepted, Spread
from ranklmodel.inputs.cohorts.vocabulary import AGE, MENOPAUSE, SINCE, t_score_of
from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from ranklmodel.cohorts.people.numbers import Floats, Wholes
    from ranklmodel.errors import InputError
    from ranklmodel.inputs.cohorts.cohort import Cohort, Difference, Sampled

MOST_DEVIATIONS = 3.0
"""How far from its median a parameter that differs between people may lie."""

FEWEST_ACCEPTED = 0.005
"""Share of those sampled below which a cohort is refused."""

MOST_TRIES = 5000
_LOOKED_AT = 4000


@dataclass(frozen=True, eq=False)
class Plan:
    """What is known of a cohort's people before they are sampled.

    Attributes
    ----------
    cohort : Cohort
        Whose.
    distributions : mapping of str to Distribution
        Of each quantity, and of each parameter that differs, in the order of the file.
    triangle : array of shape (n, n)
        Makes independent normal numbers correlated.
    references : mapping of str to tuple of float
        Mean and SD of young adults, by site that is counted in T-scores.
    """

    cohort: Cohort
    distributions: FrozenDict[Distribution]
    triangle: Floats = field(repr=False)
    references: FrozenDict[tuple[float, float]]
    _looked_at: set[int] = field(default_factory=set, repr=False)

    def attempted(self, numbers: Wholes, seed: int, attempt: int) -> dict[str, Floats]:
        """Return values of people at one of their tries, accepted or not.

        Parameters
        ----------
        numbers : array of shape (n,)
            Numbers of the people.
        seed : int
            Of the cohort.
        attempt : int
            From 0.

        Returns
        -------
        dict of str to array of shape (n,)
            What is sampled, and what follows from it.
        """
        return self._values(self.scores(numbers, seed, attempt))

    def scores(self, numbers: Wholes, seed: int, attempt: int) -> dict[str, Floats]:
        """Return what is sampled of people, before a table or a T-score is made a value.

        Parameters
        ----------
        numbers, seed, attempt
            As of `attempted`.
        """
        from scipy.special import ndtri

        independent = ndtri(uniforms(seed, numbers, attempt, len(self.distributions)))
        columns = [np.ascontiguousarray(column) for column in independent.T]
        scores: dict[str, Floats] = {}
        for row, (name, one) in enumerate(self.distributions.items()):
            # One sum a person: a product of matrices would round by how many are asked for.
            normal = self.triangle[row, 0] * columns[0]
            for place in range(1, row + 1):
                normal = normal + self.triangle[row, place] * columns[place]
            scores[name] = one.values(normal)
        return scores

    def _values(self, scores: dict[str, Floats]) -> dict[str, Floats]:
        """Return values of scores, those that follow a table after what they follow."""
        values: dict[str, Floats] = {}
        left = list(self.cohort.sampled)
        while left:
            one = next(o for o in left if o.table is None or o.table.of in values)
            left.remove(one)
            values[one.name] = self._value(one, scores[one.name], values)
            self._add_what_follows(one.name, values)
        for other in self.cohort.differences:
            values[other.name] = scores[other.name]
        return values

    def _value(self, one: Sampled, score: Floats, values: dict[str, Floats]) -> Floats:
        if one.t_score:
            mean, sd = self.references[one.name]
            return mean + sd * score
        if one.table is None:
            return score
        along = np.ascontiguousarray(values[one.table.of])
        center = np.interp(along, one.table.at, one.table.centres)
        spread = np.interp(along, one.table.at, one.table.spreads)
        return center * np.exp(spread * score) if one.table.logarithmic else center + spread * score

    def _add_what_follows(self, name: str, values: dict[str, Floats]) -> None:
        if name in self.references:
            mean, sd = self.references[name]
            values[t_score_of(name)] = (values[name] - mean) / sd
        base = self.cohort.base
        if base.sex == "male" or name not in (AGE, SINCE, MENOPAUSE):
            return
        ages = {one.name for one in self.cohort.sampled} & {AGE, SINCE, MENOPAUSE}
        if not ages <= values.keys():
            return
        age = values.get(AGE, np.full_like(values[name], base.age.to("year")))
        if SINCE in ages:
            values[MENOPAUSE] = age - values[SINCE]
        elif MENOPAUSE in ages:
            values[SINCE] = age - values[MENOPAUSE]
        elif base.years_since_menopause is not None:
            hers = base.age.to("year") - base.years_since_menopause.to("year")
            values[MENOPAUSE] = np.full_like(age, hers)
            values[SINCE] = age - hers

    def accepted(self, numbers: Wholes, seed: int) -> dict[str, Floats]:
        """Return values of people, each tried again until she is accepted.

        Parameters
        ----------
        numbers : array of shape (n,)
            Numbers of the people.
        seed : int
            Of the cohort.

        Raises
        ------
        InputError
            If nearly no one is accepted; names the range that refuses most.
        """
        self.require_some(seed)
        values = self.attempted(numbers, seed, 0)
        outside = np.logical_or.reduce([np.zeros(len(numbers), bool), *self.refused(values)])
        waiting, attempt = np.flatnonzero(outside), 1
        while len(waiting):
            if attempt == MOST_TRIES:
                raise self._none_accepted(seed)
            again = self.attempted(numbers[waiting], seed, attempt)
            for name, column in again.items():
                values[name][waiting] = column
            outside = np.logical_or.reduce([np.zeros(len(waiting), bool), *self.refused(again)])
            waiting, attempt = waiting[outside], attempt + 1
        return values

    def share_accepted(self, seed: int) -> float:
        """Return the share of first tries that are accepted, of the first 4000 people."""
        values = self.attempted(np.arange(_LOOKED_AT), seed, 0)
        refused = np.logical_or.reduce([np.zeros(_LOOKED_AT, bool), *self.refused(values)])
        return 1.0 - float(refused.mean())

    def require_some(self, seed: int) -> None:
        """Refuse a cohort of which nearly no one is accepted.

        Raises
        ------
        InputError
            Naming the range that refuses most.
        """
        if seed not in self._looked_at:
            if self.share_accepted(seed) < FEWEST_ACCEPTED:
                raise self._none_accepted(seed)
            self._looked_at.add(seed)

    def _none_accepted(self, seed: int) -> InputError:
        values = self.attempted(np.arange(_LOOKED_AT), seed, 0)
        shares = [float(one.mean()) for one in self.refused(values)]
        place = int(np.argmax(shares))
        worst = self.cohort.accepted[place]
        level = values[worst.names[0]]
        lowest, highest = np.quantile(level, (0.025, 0.975))
        message = (
            f"fewer than {FEWEST_ACCEPTED:.1%} of the people sampled are accepted; "
            f"{worst.words} refuses {shares[place]:.1%} of them, in whom {worst.names[0]} is "
            f"mostly {lowest:.3g} to {highest:.3g}"
        )
        return self.cohort.document.error(message, worst.place or ("quantities",))

    def refused(self, values: dict[str, Floats]) -> list[NDArray[np.bool_]]:
        """Return, for each range of the cohort, which people lie outside of it."""
        return [~inside(one, values) for one in self.cohort.accepted]


def inside(one: Accepted, values: Mapping[str, Floats]) -> NDArray[np.bool_]:
    """Return which people lie in a range, its ends included.

    Parameters
    ----------
    one : Accepted
        The range.
    values : mapping of str to array of shape (n,)
        What they have.

    Examples
    --------
    >>> lowest = Accepted(("LS_T_score", "TH_T_score"), "lowest", "1", -2.0, None)
    >>> people = {"LS_T_score": np.array([-1.0, 0.0]), "TH_T_score": np.array([-2.5, -2.0])}
    >>> inside(lowest, people).tolist()
    [False, True]
    """
    level = values[one.names[0]]
    for name in one.names[1:]:
        choose = np.minimum if one.of_several == "lowest" else np.maximum
        level = choose(level, values[name])
    low = -np.inf if one.least is None else one.least
    high = np.inf if one.most is None else one.most
    return np.asarray((level >= low) & (level <= high))


@lru_cache(maxsize=16)
def plan_of(cohort: Cohort) -> Plan:
    """Return the plan of a cohort; the same one for the same cohort.

    Parameters
    ----------
    cohort : Cohort
        Whose.

    Raises
    ------
    InputError
        If there can be no such people; names file, line and key.
    """
    if len(cohort.names) > MOST_QUANTITIES:
        message = f"at most {MOST_QUANTITIES} may differ, there are {len(cohort.names)}"
        raise cohort.document.error(message, ("quantities",))
    distributions: dict[str, Distribution] = {}
    spreads = [(one.name, one.spread, one.place) for one in cohort.sampled]
    spreads += [(one.name, _difference(one), one.place) for one in cohort.differences]
    for name, spread, place in spreads:
        try:
            distributions[name] = distribution(spread)
        except ImpossibleSpreadError as error:
            raise cohort.document.error(str(error), place) from None
    reference = cohort.library.bone_density
    young = {
        one.name: reference.young_adult(cohort.base.sex, one.name)
        for one in cohort.sampled
        if one.name.endswith("_BMD")
    }
    return Plan(
        cohort,
        FrozenDict(distributions),
        _triangle(cohort, distributions),
        FrozenDict(
            {
                name: (one.mean.to("g/cm^2"), one.standard_deviation.to("g/cm^2"))
                for name, one in young.items()
            }
        ),
    )


def _difference(one: Difference) -> Spread:
    """Return the distribution of what multiplies a parameter, or is added to it."""
    if one.log_sd is not None:
        end = float(np.exp(MOST_DEVIATIONS * one.log_sd))
        numbers = FrozenDict({"median": 1.0, "log_sd": one.log_sd})
        return Spread("lognormal", numbers, (1 / end, end))
    assert one.sd is not None
    end = MOST_DEVIATIONS * one.sd
    return Spread("normal", FrozenDict({"mean": 0.0, "sd": one.sd}), (-end, end))


def _triangle(cohort: Cohort, distributions: dict[str, Distribution]) -> Floats:
    names = tuple(distributions)
    stated = {frozenset(one.of): one.r for one in cohort.correlations}
    try:
        require_possible(names, stated)
        normal = {
            frozenset(one.of): behind(
                distributions[one.of[0]], distributions[one.of[1]], one.r, one.of
            )
            for one in cohort.correlations
        }
        scales = {pair: in_front(*(distributions[name] for name in pair)) for pair in normal}
        require_possible(names, normal, scales)
    except ImpossibleCorrelationsError as error:
        places = {frozenset(one.of): one.place for one in cohort.correlations}
        concerned = (place for pair, place in places.items() if pair <= set(error.names))
        place = places.get(error.pair) or max(concerned, default=("correlations",))
        raise cohort.document.error(error.message, place) from None
    return np.asarray(np.linalg.cholesky(matrix(names, normal)))
