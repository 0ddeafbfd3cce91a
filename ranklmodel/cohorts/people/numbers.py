"""Random numbers that depend on a seed, a person's number and her try alone.

Philox counts: what it returns is a function of a key and a counter. The seed is the key, the
person's number and the try are words of the counter, so that it does not matter who else is asked
for, in which order, or by which process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Wholes = NDArray[np.int64]

SEED = 20261128
MOST_NUMBERS = 2**40
"""Beyond every number that a person may have."""
MOST_AT_ONCE = 10_000_000
"""People who are held in memory at once; a cohort that is run holds one chunk."""

_PEOPLE = 0x50656F706C65  # sets these apart from other draws of the same seed
_BLOCKS = 32  # of four numbers, kept for each person and try
MOST_QUANTITIES = 4 * _BLOCKS


def uniforms(seed: int, numbers: Wholes, attempt: int, count: int) -> Floats:
    """Return numbers above 0 and below 1, the same ones for a person whoever else is asked for.

    Parameters
    ----------
    seed : int
        From 0 to below 2**64.
    numbers : array of shape (n,)
        Numbers of people, from 0 to below `MOST_NUMBERS`.
    attempt : int
        Which try of theirs, from 0.
    count : int
        How many for each, up to `MOST_QUANTITIES`.

    Returns
    -------
    array of shape (n, count)
        Multiples of 2**-53, shifted by a half of that.

    Examples
    --------
    >>> together = uniforms(1, np.arange(5), 0, 3)
    >>> alone = uniforms(1, np.array([3]), 0, 3)
    >>> bool((together[3] == alone[0]).all())
    True
    """
    values = np.empty((len(numbers), count))
    if not len(numbers):
        return values
    breaks = np.flatnonzero(np.diff(numbers) != 1) + 1
    for first, last in zip([0, *breaks], [*breaks, len(numbers)], strict=True):
        stream = np.random.Philox(
            key=np.array([seed, _PEOPLE], dtype=np.uint64),
            counter=np.array([int(numbers[first]) * _BLOCKS, attempt, 0, 0], dtype=np.uint64),
        )
        raw = stream.random_raw((last - first) * MOST_QUANTITIES)
        kept = raw.reshape(last - first, MOST_QUANTITIES)[:, :count] >> np.uint64(11)
        values[first:last] = (kept + 0.5) * 2.0**-53
    return values
