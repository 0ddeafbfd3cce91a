"""Correlated normal numbers behind quantities of any distribution: a Gaussian copula.

A correlation is stated on the scale that is sampled. Where a distribution is not normal there, the
normal numbers behind it are correlated somewhat more; by how much follows from an expansion in
Hermite polynomials, in which a correlation of normal numbers enters by its powers (Mehler).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ranklmodel.cohorts.people.distributions import Distribution
    from ranklmodel.cohorts.people.numbers import Floats

_TERMS = 60
_GRID = np.linspace(-8.0, 8.0, 4001)
_WEIGHTS = np.exp(-0.5 * _GRID**2) / np.exp(-0.5 * _GRID**2).sum()
_NEARLY = 0.9999
_SMALLEST = 1e-9
"""An eigenvalue below it is none."""
_LARGEST_GROUP = 5
_MOST_DIGITS = 6

Pair = frozenset[str]


class ImpossibleCorrelationsError(ValueError):
    """Correlations that no people have.

    Parameters
    ----------
    message : str
        Which, and what they could be.
    names : tuple of str
        Between whom.
    pair : frozenset of str
        Which of them is to be stated otherwise.
    """

    def __init__(self, message: str, names: tuple[str, ...], pair: Pair) -> None:
        super().__init__(message)
        self.message = message
        self.names = names
        self.pair = pair


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

    reached = in_front(one, other)
    lowest, highest = reached(-_NEARLY), reached(_NEARLY)
    if not lowest < r < highest:
        message = f"{names[0]} and {names[1]} can not have a correlation of {r:g}: with these "
        message += f"distributions it lies between {lowest:.2f} and {highest:.2f}"
        raise ImpossibleCorrelationsError(message, names, frozenset(names))
    return float(optimize.brentq(lambda tried: reached(tried) - r, -_NEARLY, _NEARLY))


def in_front(one: Distribution, other: Distribution) -> Callable[[float], float]:
    """Return what a correlation of the normal numbers behind two quantities is on their scales.

    Parameters
    ----------
    one, other : Distribution
        Of the quantities.
    """
    if one.straight and other.straight:
        return float
    products = _expansion(one) * _expansion(other)
    orders = np.arange(1, _TERMS + 1)
    return lambda normal: float((products * normal**orders).sum())


def require_possible(
    names: Sequence[str],
    correlations: Mapping[Pair, float],
    scales: Mapping[Pair, Callable[[float], float]] | None = None,
) -> None:
    """Refuse correlations that can not all hold.

    Parameters
    ----------
    names : sequence of str
        What is correlated.
    correlations : mapping of frozenset of str to float
        Between pairs; 0 between others.
    scales : mapping of frozenset of str to callable, optional
        What a correlation of a pair is as the file states it, where that is another number.

    Raises
    ------
    ImpossibleCorrelationsError
        Naming the smallest group that contradict each other, which pair of them gives way, and
        what its correlation could be.

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
    group = _smallest_group(names, correlations)
    pairs = (frozenset(pair) for pair in combinations(group, 2))
    repairs = [_repair_by(pair, group, names, correlations) for pair in pairs]
    # what mends all of them, then what is not stated or weak, then what moves least
    best = min(
        repairs,
        key=lambda one: (not one.is_enough, abs(correlations.get(one.pair, 0.0)), one.moved),
    )
    message = _words_of(group, best, correlations, scales or {})
    raise ImpossibleCorrelationsError(message, group, best.pair)


class _Repair(NamedTuple):
    """What the correlation of a pair could be instead.

    Where the others of its group hold it lies in `left`; in `would_do` as well where all others
    hold, if there is anything.
    """

    pair: Pair
    left: tuple[float, float]
    would_do: tuple[float, float]
    is_upwards: bool
    moved: float
    is_enough: bool


def _repair_by(
    pair: Pair,
    group: Sequence[str],
    names: Sequence[str],
    correlations: Mapping[Pair, float],
) -> _Repair:
    """Return what a pair could be, and whether all correlations hold then."""
    without = ([one for one in names if one != name] for name in pair)
    is_enough = all(_possible(others, correlations) for others in without)
    left = _left_for(pair, group, correlations)
    would_do = _left_for(pair, names, correlations) if is_enough else left
    now = correlations.get(pair, 0.0)
    below, above = abs(now - would_do[0]), abs(now - would_do[1])
    return _Repair(pair, left, would_do, below <= above, min(below, above), is_enough)


def _smallest_group(names: Sequence[str], correlations: Mapping[Pair, float]) -> tuple[str, ...]:
    """Return some whose correlations can not all hold, while those of any fewer of them can."""
    for size in range(3, min(_LARGEST_GROUP, len(names)) + 1):
        for some in combinations(names, size):
            if not _possible(some, correlations):
                return some
    group = tuple(names)
    for name in names:
        fewer = tuple(one for one in group if one != name)
        if not _possible(fewer, correlations):
            group = fewer
    return group


def _left_for(
    pair: Pair, group: Sequence[str], correlations: Mapping[Pair, float]
) -> tuple[float, float]:
    """Return between what the correlation of a pair lies, where the others of a group hold.

    What the rest tells of each of the two, and how far each is open beside it.
    """
    full = matrix(group, correlations)
    one, other = (place for place, name in enumerate(group) if name in pair)
    rest = [place for place in range(len(group)) if place not in (one, other)]
    sides = full[np.ix_(rest, [one, other])]
    told = sides.T @ np.linalg.solve(full[np.ix_(rest, rest)], sides)
    room = float(np.sqrt(max((1 - told[0, 0]) * (1 - told[1, 1]), 0.0)))
    return float(told[0, 1]) - room, float(told[0, 1]) + room


def matrix(names: Sequence[str], correlations: Mapping[Pair, float]) -> Floats:
    """Return the correlations as a matrix in the order of the names."""
    full = np.eye(len(names))
    for row, column in combinations(range(len(names)), 2):
        r = correlations.get(frozenset((names[row], names[column])), 0.0)
        full[row, column] = full[column, row] = r
    return full


def _possible(names: Sequence[str], correlations: Mapping[Pair, float]) -> bool:
    return bool(np.linalg.eigvalsh(matrix(names, correlations)).min() > _SMALLEST)


def _words_of(
    group: tuple[str, ...],
    repair: _Repair,
    correlations: Mapping[Pair, float],
    scales: Mapping[Pair, Callable[[float], float]],
) -> str:
    """Return which contradict each other, as the file states them, and what would do instead."""

    def stated(*pair: str) -> str:
        of = frozenset(pair)
        return f"{scales.get(of, float)(correlations.get(of, 0.0)):.4g}"

    first, second = sorted(repair.pair, key=group.index)
    others = [name for name in group if name not in repair.pair]
    if len(others) == 1:
        third = others[0]
        whose = f"of {third} with {first} ({stated(third, first)}) and with {second} "
        whose += f"({stated(third, second)})"
    else:
        whose = f"among {', '.join(group[:-1])} and {group[-1]}"
    what = "is not stated, so 0"
    if repair.pair in correlations:
        what = f"is stated as {stated(first, second)}"
    scale = scales.get(repair.pair, float)
    least, most = _within(*map(scale, repair.left))
    would_do = _within(*map(scale, repair.would_do))[0 if repair.is_upwards else 1]
    more = "" if repair.is_enough else " here, while others contradict each other as well"
    return (
        f"correlations {whose} leave {least} to {most} for that of {first} with {second}, "
        f"which {what}; {would_do} would do{more}; or bring the others nearer to 0"
    )


def _within(low: float, high: float) -> tuple[str, str]:
    """Return the ends of a range, rounded so that they lie within.

    Examples
    --------
    >>> _within(0.62, 1.0), _within(-0.12345, -0.12301)
    (('0.63', '0.99'), ('-0.1234', '-0.1231'))
    """
    for digits in range(2, _MOST_DIGITS + 1):
        unit = 10**digits
        least, most = np.floor(low * unit + 1e-6) + 1, np.ceil(high * unit - 1e-6) - 1
        if least <= most:
            break
    return f"{least / unit:.{digits}f}", f"{most / unit:.{digits}f}"
