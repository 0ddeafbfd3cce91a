"""Sums that do not depend on the order in which, or the parts by which, they are added.

A floating-point number is a whole number of the smallest one, so a sum of whole numbers is exact,
and the sum of several parts is that of the whole to the last bit. Only what is told in the end is
rounded, once.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

_POINT = 1074
"""Binary digits behind the point of the smallest number there is."""
_DIGITS = 53
_LOW = 27  # of the 53 digits: halves whose sums over a hundred million people are exact


def exact_sums(values: Floats) -> list[int]:
    """Return the sum of each column, exactly.

    Parameters
    ----------
    values : array of shape (n, n_columns)
        Finite numbers, of fewer than a hundred million rows.

    Returns
    -------
    list of int
        In units of the smallest number there is; see :func:`as_fraction`.

    Examples
    --------
    >>> parts = exact_sums(np.array([[1e17], [1.0], [-1e17]]))
    >>> float(as_fraction(parts[0]))
    1.0
    """
    columns = values.shape[1]
    mantissas, exponents = np.frexp(values)
    digits = np.ldexp(mantissas, _DIGITS).astype(np.int64)
    first = int(exponents.min(initial=0))
    span = int(exponents.max(initial=0)) - first + 1
    places = (np.arange(columns) * span + (exponents - first)).ravel()
    high = _binned(places, digits >> _LOW, columns * span)
    low = _binned(places, digits & ((1 << _LOW) - 1), columns * span)
    totals = [0] * columns
    for place in np.flatnonzero((high != 0) | (low != 0)).tolist():
        column, above = divmod(place, span)
        digit = (int(high[place]) << _LOW) + int(low[place])
        shift = first + above - _DIGITS + _POINT
        # below the smallest normal number the last digits are zeros
        totals[column] += digit << shift if shift >= 0 else digit >> -shift
    return totals


def _binned(places: np.ndarray, halves: np.ndarray, number: int) -> Floats:
    binned = np.bincount(places, weights=halves.ravel().astype(float), minlength=number)
    return np.asarray(binned, dtype=float)


def as_fraction(total: int) -> Fraction:
    """Return a sum as a number."""
    return Fraction(total, 1 << _POINT)


def as_text(total: int) -> str:
    """Return a sum as a short text, hexadecimal digits and how many zeros follow in binary.

    Examples
    --------
    >>> as_text(exact_sums(np.array([[0.75]]))[0]), from_text("3:1072") == 3 << 1072
    ('3:1072', True)
    """
    zeros = (total & -total).bit_length() - 1 if total else 0
    return f"{total >> zeros:x}:{zeros}"


def from_text(text: str) -> int:
    """Return the sum that a text tells.

    Raises
    ------
    ValueError
        If it tells none.
    """
    digits, _, zeros = text.partition(":")
    return int(digits, 16) << int(zeros)
