"""Arrays as compiled code may have them: it walks through memory by lengths that it does not check.

Whatever reaches an engine from outside, a file, a caller's own array, passes here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    import numpy.typing as npt

    from ranklmodel.simulation.schedule import Floats, Integers


def doubles(values: npt.ArrayLike, shape: tuple[int | None, ...], what: str) -> Floats:
    """Return real numbers as a contiguous array of doubles.

    Parameters
    ----------
    values : array_like
        The numbers.
    shape : tuple of int or None
        Expected lengths; None stands for any.
    what : str
        What they are, in the plural.

    Raises
    ------
    SimulationError
        If they are no real numbers or of another shape.

    Examples
    --------
    >>> doubles([1, 2], (2,), "constants")
    array([1., 2.])
    >>> doubles([1, 2], (3,), "constants")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.SimulationError: simulation failed: expected 3 constants, given shape (2,)
    """
    array = np.asarray(values)
    if array.dtype.kind not in "fiu":
        raise SimulationError(f"expected real numbers as {what}, given type {array.dtype}")
    if len(array.shape) != len(shape) or any(
        wanted is not None and length != wanted
        for length, wanted in zip(array.shape, shape, strict=True)
    ):
        wanted_shape = " by ".join("any number of" if n is None else str(n) for n in shape)
        raise SimulationError(f"expected {wanted_shape} {what}, given shape {array.shape}")
    return np.ascontiguousarray(array, dtype=float)


def positions(values: npt.ArrayLike, number: int, what: str, first: int = 0) -> Integers:
    """Return positions in a list of `number` entries as an array of integers.

    Parameters
    ----------
    values : array_like
        Whole numbers, one-dimensional.
    number : int
        How many entries there are; the last position is one less.
    what : str
        What stands there, in the plural.
    first : int
        The least position that has a meaning.

    Raises
    ------
    SimulationError
        If they are no whole numbers, or one of them is the position of nothing.

    Examples
    --------
    >>> positions([0, 2], 3, "states")
    array([0, 2])
    """
    array = np.asarray(values)
    if array.ndim != 1 or (array.dtype.kind not in "iu" and array.size):
        message = f"expected whole numbers in a row as positions of {what}"
        raise SimulationError(f"{message}, given type {array.dtype} and shape {array.shape}")
    if array.size and (array.min() < first or array.max() >= number):
        outside = array[(array < first) | (array >= number)]
        expected = f"expected positions of {what} from {first} to {number - 1}"
        raise SimulationError(f"{expected}, given {outside[0]}")
    return array.astype(np.int64)
