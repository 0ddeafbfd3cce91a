"""The arrays of the tangent-linear solver; see :mod:`records`."""

from __future__ import annotations

from typing import NamedTuple

from ranklmodel.simulation.schedule import Floats, Integers

# Rows of Tangent.vectors; the stages follow.
HERE, PLACE, RIGHT, FORCING, FORCING_SLOPE, EXTRA, CURVE, STAGES = 0, 1, 2, 3, 4, 5, 6, 9

# Positions in Tangent.addresses: kernels (as in slopes.TANGENT_KERNELS), then arrays.
PROLOGUE, EVALUATE, SECOND, SPREAD, SPREAD_MORE, SOLVE = range(6)
AT_VECTORS, AT_HOISTED, AT_JACOBIAN, AT_JACOBIAN_SLOPE = range(6, 10)


class Tangent(NamedTuple):
    """Where the sensitivities stand.

    Attributes
    ----------
    vectors : array of shape (9 + n_stages, n_blocks, room, n_lanes)
        See the row names above.
    scales : array of shape (n_blocks, n_lanes)
        Size of the parameter of every direction.
    results : array of shape (n_times, n_blocks, n_states, n_lanes)
        Sensitivities at the times shown.
    addresses : integer array
        See the positions above.
    """

    vectors: Floats
    scales: Floats
    results: Floats
    addresses: Integers
