"""Weights by which accepted people have observed means and standard deviations.

Of all weights that do so, those of the largest entropy are taken: each is e to the power of a sum
of her deviations times multipliers, the same for everyone. The multipliers are solved on the first
people of the cohort, so that a person's weight is a function of her own values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.cohorts.people.numbers import Floats
    from ranklmodel.cohorts.people.plan import Plan
    from ranklmodel.errors import InputError
    from ranklmodel.inputs.cohorts.cohort import Target

REFERENCE = 10_000
"""How many people, from number 0 on, the multipliers are solved on."""

_CLOSE = 1e-4
_FEWEST = 0.02
"""Share of the reference people that must count for something."""

_LARGEST = 50.0


@dataclass(frozen=True)
class Weighting:
    """Multipliers of a cohort.

    Attributes
    ----------
    targets : tuple of Target
        What is met.
    multipliers : tuple of float
        Of each deviation, those of a target one after the other.
    spreads : tuple of float
        By which deviations of each target are divided.
    scale : float
        By which weights have a mean of 1 over the reference people.
    """

    targets: tuple[Target, ...]
    multipliers: tuple[float, ...]
    spreads: tuple[float, ...]
    scale: float

    def of(self, values: Mapping[str, Floats]) -> Floats:
        """Return the weights of people by their values."""
        size = len(next(iter(values.values())))
        total = np.full(size, self.scale)
        columns = _deviations(self.targets, self.spreads, values)
        for multiplier, column in zip(self.multipliers, columns, strict=True):
            total = total + multiplier * column
        return np.exp(total) if self.targets else np.ones(size)


def effective_size(weights: Floats) -> float:
    """Return how many people of one weight would tell as much of a mean (Kish).

    Examples
    --------
    >>> effective_size(np.array([1.0, 1.0, 0.0]))
    2.0
    """
    squares = float((weights**2).sum())
    return float(weights.sum()) ** 2 / squares if squares else 0.0


def _deviations(
    targets: tuple[Target, ...], spreads: tuple[float, ...], values: Mapping[str, Floats]
) -> list[Floats]:
    """Return the columns whose weighted means are to be 0."""
    columns = []
    for one, spread in zip(targets, spreads, strict=True):
        score = (values[one.of] - one.mean) / spread
        columns.append(score)
        if one.sd is not None:
            columns.append(score * score - 1.0)
    return columns


def weighting_of(plan: Plan, seed: int) -> Weighting:
    """Return the multipliers of a cohort and a seed, solved once."""
    if not plan.cohort.targets:
        return Weighting((), (), (), 0.0)
    key = (id(plan), seed)
    if key not in _solved:
        _solved.clear()
        _solved[key] = (plan, _solve(plan, seed))
    return _solved[key][1]


_solved: dict[tuple[int, int], tuple[Plan, Weighting]] = {}


def _solve(plan: Plan, seed: int) -> Weighting:
    from scipy import optimize
    from scipy.special import logsumexp

    targets = plan.cohort.targets
    values = plan.accepted(np.arange(REFERENCE), seed)
    spreads = tuple(float(values[one.of].std()) if one.sd is None else one.sd for one in targets)
    columns = np.array(_deviations(targets, spreads, values))

    def dual(multipliers: Floats) -> tuple[float, Floats]:
        exponents = (multipliers[:, None] * columns).sum(axis=0)
        total = float(logsumexp(exponents))
        shares = np.exp(exponents - total)
        return total, (columns * shares).sum(axis=1)

    # Where no weights reach a target its multiplier grows without end: a bound is met instead.
    answer = optimize.minimize(
        dual,
        np.zeros(len(columns)),
        jac=True,
        method="L-BFGS-B",
        bounds=[(-_LARGEST, _LARGEST)] * len(columns),
        options={"gtol": _CLOSE / 100, "ftol": 0.0, "maxiter": 1000},
    )
    total, misses = dual(answer.x)
    weights = np.exp((answer.x[:, None] * columns).sum(axis=0) - total) * REFERENCE
    size = effective_size(weights)
    if np.abs(misses).max() > _CLOSE or size < _FEWEST * REFERENCE:
        raise _out_of_reach(plan, values, size, np.abs(misses).max() <= _CLOSE)
    multipliers = tuple(map(float, answer.x))
    return Weighting(targets, multipliers, spreads, float(np.log(REFERENCE) - total))


def _out_of_reach(plan: Plan, values: Mapping[str, Floats], size: float, met: bool) -> InputError:
    """Return the error that names the target furthest from the people it is to be met by."""

    def distance(one: Target) -> float:
        mean, sd = float(values[one.of].mean()), float(values[one.of].std())
        spread = 0.0 if one.sd is None else abs(float(np.log(one.sd / sd)))
        return abs(one.mean - mean) / sd + spread

    worst = max(plan.cohort.targets, key=distance)
    there = values[worst.of]
    stated = f"mean {worst.mean:g}" + ("" if worst.sd is None else f", SD {worst.sd:g}")
    sampled = f"mean {there.mean():.3g}, SD {there.std():.3g}, "
    sampled += f"from {there.min():.3g} to {there.max():.3g}"
    reason = f"only {size:.0f} of {REFERENCE} would count" if met else "no weights reach it"
    message = f"{worst.of}: people as sampled ({sampled}) can not be weighted to {stated}: {reason}"
    return plan.cohort.document.error(f"{message}; sample people nearer to it", worst.place)
