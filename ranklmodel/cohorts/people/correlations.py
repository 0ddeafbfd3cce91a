"""Correlated normal numbers behind quantities of any distribution: a Gaussian copula.

A correlation is stated on the scale that is sampled. Where a distribution is not normal there, the
normal numbers behind it are correlated somewhat more; by how much follows from an expansion in
Hermite polynomials, in which a correlation of normal numbers enters by its powers (Mehler).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.cohorts.people.distributions import Distribution
    from ranklmodel.cohorts.people.numbers import Floats

_TERMS = 60
_GRID = np.linspace(-8.0, 8.0, 4001)
_WEIGHTS = np.exp(-0.5 * _GRID**2) / np.exp(-0.5 * _GRID**2).sum()
_NEARLY = 0.9999
_SMALLEST = 1e-9
"""An eigenvalue below it is none."""
_LARGEST_GROUP = 5

Pair = frozenset[str]


class ImpossibleCorrelationsError(ValueError):
    """Correlations that no people have.

    Parameters
    ----------
    message : str
        Which, and what they could be.
    names : tuple of str
        Between whom.
    """

    def __init__(self, message: str, names: tuple[str, ...]) -> None:
        super().__init__(message)
        self.message = message
        self.names = names


def _polynomials() -> Floats:
    """Return Hermite polynomials divided by the root of the factorial, a row each, from order 1."""
    rows = [np.ones_like(_GRID), _GRID.copy()]
    for order in range(2, _TERMS + 1):
        rows.append((_GRID * rows[-1] - np.sqrt(order - 1) * rows[-2]) / np.sqrt(order))
    return np.array(rows[1:])


def _expansion(one: Distribution) -> Floats:
    """Return what a quantity on its scale, standardised, has of each polynomial."""
    on_scale = one.on_scale(one.values(_GRID))
    centered = on_scale - (on_scale * _WEIGHTS).sum()
    centered /= np.sqrt((centered**2 * _WEIGHTS).sum())
    return np.asarray((_polynomials() * centered * _WEIGHTS).sum(axis=1))


def behind(one: Distribution, other: Distribution, r: float, names: tuple[str, str]) -> float:
    """Return the correlation of the normal numbers behind two quantities.

    Parameters
    ----------
    one, other : Distribution
        Of the quantities.
    r : float
        Their correlation, on the scale that is sampled.
    names : tuple of str
        What they are called.

    Raises
    ------
    ImpossibleCorrelationsError
        If their distributions can not be correlated so closely.
    """
    if one.straight and other.straight:
        return r
    from scipy import optimize

    products = _expansion(one) * _expansion(other)
    orders = np.arange(1, _TERMS + 1)

    def reached(tried: float) -> float:
        return float((products * tried**orders).sum())

    lowest, highest = reached(-_NEARLY), reached(_NEARLY)
    if not lowest < r < highest:
        message = f"{names[0]} and {names[1]} can not have a correlation of {r:g}: with these "
        message += f"distributions it lies between {lowest:.2f} and {highest:.2f}"
        raise ImpossibleCorrelationsError(message, names)
    return float(optimize.brentq(lambda tried: reached(tried) - r, -_NEARLY, _NEARLY))


def require_possible(names: Sequence[str], correlations: Mapping[Pair, float]) -> None:
    """Refuse correlations that can not all hold.

    Parameters
    ----------
    names : sequence of str
        What is correlated.
    correlations : mapping of frozenset of str to float
        Between pairs; 0 between others.

    Raises
    ------
    ImpossibleCorrelationsError
        Naming three that contradict each other with what the third could be, or the smallest group.

    Examples
    --------
    >>> pairs = {frozenset("ab"): 0.9, frozenset("ac"): 0.9, frozenset("bc"): -0.5}
    >>> require_possible("abc", pairs)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ranklmodel.cohorts.people.correlations.ImpossibleCorrelationsError: correlations of a with b...
    """
    if _possible(names, correlations):
        return
    for three in combinations(names, 3):
        if not _possible(three, correlations):
            raise ImpossibleCorrelationsError(_words_of_three(three, correlations), three)
    for size in range(4, min(_LARGEST_GROUP, len(names)) + 1):
        for group in combinations(names, size):
            if not _possible(group, correlations):
                raise ImpossibleCorrelationsError(_words_of_group(group), group)
    raise ImpossibleCorrelationsError(_words_of_group(tuple(names)), tuple(names))


def matrix(names: Sequence[str], correlations: Mapping[Pair, float]) -> Floats:
    """Return the correlations as a matrix in the order of the names."""
    full = np.eye(len(names))
    for row, column in combinations(range(len(names)), 2):
        r = correlations.get(frozenset((names[row], names[column])), 0.0)
        full[row, column] = full[column, row] = r
    return full


def _possible(names: Sequence[str], correlations: Mapping[Pair, float]) -> bool:
    return bool(np.linalg.eigvalsh(matrix(names, correlations)).min() > _SMALLEST)


def _words_of_three(three: tuple[str, ...], correlations: Mapping[Pair, float]) -> str:
    """Return which three contradict each other; the weakest gives way."""
    pairs = {frozenset(pair): correlations.get(frozenset(pair)) for pair in combinations(three, 2)}
    weakest = min(pairs, key=lambda pair: abs(pairs[pair] or 0.0))
    (first, second) = sorted(weakest, key=three.index)
    (third,) = set(three) - weakest
    one, other = (pairs[frozenset((name, third))] or 0.0 for name in (first, second))
    room = np.sqrt((1 - one**2) * (1 - other**2))
    stated = pairs[weakest]
    what = "is not stated, so 0" if stated is None else f"is stated as {stated:g}"
    return (
        f"correlations of {third} with {first} ({one:g}) and with {second} ({other:g}) leave "
        f"{one * other - room:.2f} to {one * other + room:.2f} for that of {first} with {second}, "
        f"which {what}"
    )


def _words_of_group(group: tuple[str, ...]) -> str:
    return (
        f"the correlations among {', '.join(group)} can not all hold; those not stated are 0. "
        "State the missing ones, or bring the others nearer to 0"
    )
