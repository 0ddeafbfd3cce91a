"""The arrays of the tangent-linear solver; see :mod:`arrays` and :mod:`directions`."""

from __future__ import annotations

from typing import NamedTuple

from ranklmodel.simulation.schedule import Floats, Integers

# Rows of Tangent.vectors; the stages follow. SIZES holds one over the size of every parameter.
HERE, PLACE, RIGHT, FORCING, FORCING_DERIVATIVE, SIZES, CURVE, STAGES = 0, 1, 2, 3, 4, 5, 6, 9

# Positions in Tangent.addresses: kernels (as in TANGENT_KERNELS), then arrays.
PROLOGUE, BEGIN, EVALUATE, SECOND, ERRORS = range(5)
AT_VECTORS, AT_HOISTED, AT_HELD, AT_JACOBIAN, AT_JACOBIAN_DERIVATIVE = range(5, 10)
AT_OF_VECTORS, AT_WORST = 10, 11

# Columns of Tangent.blocks: kernels, first element, number of vectors, first vector.
RIGHT_SIDE, SOLUTION, FIRST, VECTORS, FIRST_VECTOR = range(5)
BLOCK_COLUMNS = 5


class Tangent(NamedTuple):
    """Where the derivatives stand.

    Attributes
    ----------
    vectors : array of shape (9 + n_stages, n_elements)
        See the row names above.
    worst : array of shape (2, n_lanes)
        Largest error and sum of changes.
    results : array of shape (n_times, n_states * n_directions)
        Derivatives at the times shown.
    places : integer array of shape (n_elements,)
        Where every element belongs in a row of the results.
    of_vectors : integer array of shape (n_elements / n_lanes,)
        State of every vector of elements.
    blocks : integer array of shape (n_blocks, 5)
        See the column names above.
    conditions : array of shape (n_conditions,)
        As they are held, the end of what is hoisted; see :mod:`conditions`.
    addresses : integer array
        See the positions above.
    """

    vectors: Floats
    worst: Floats
    results: Floats
    places: Integers
    of_vectors: Integers
    blocks: Integers
    conditions: Floats
    addresses: Integers
