"""Dense LU with row pivoting, for the rare matrix the straight-line factorization spoils."""

from __future__ import annotations

from ranklmodel.compiled.solver.kernel_calls import compiled_part
from ranklmodel.simulation.schedule import Floats


@compiled_part
def factorize_dense(matrix: Floats, lane: int) -> bool:
    """Factorize in place; return False if the matrix is singular or not finite.

    Rows are compared after scaling by their largest entry, because states differ in units.

    Parameters
    ----------
    matrix : array of shape (n_lanes, n + 1, n)
        The last row takes the pivots.
    lane : int
        Which.
    """
    size = matrix.shape[2]
    for column in range(size):
        best, pivot = 0.0, column
        for row in range(column, size):
            largest = 0.0
            for k in range(column, size):
                largest = max(largest, abs(matrix[lane, row, k]))
            if largest > 0.0 and abs(matrix[lane, row, column]) / largest > best:
                best, pivot = abs(matrix[lane, row, column]) / largest, row
        if not best > 0.0:
            return False
        matrix[lane, size, column] = pivot
        for k in range(size):
            kept = matrix[lane, column, k]
            matrix[lane, column, k] = matrix[lane, pivot, k]
            matrix[lane, pivot, k] = kept
        for row in range(column + 1, size):
            factor = matrix[lane, row, column] / matrix[lane, column, column]
            matrix[lane, row, column] = factor
            for k in range(column + 1, size):
                matrix[lane, row, k] -= factor * matrix[lane, column, k]
    return True


@compiled_part
def solve_dense(matrix: Floats, lane: int, vectors: Floats, row: int, column: int) -> None:
    """Solve in place for vectors[row, :, column], with what is factorized for a lane."""
    size = matrix.shape[2]
    for k in range(size):
        other = int(matrix[lane, size, k])
        kept = vectors[row, k, column]
        vectors[row, k, column] = vectors[row, other, column]
        vectors[row, other, column] = kept
    for k in range(size):
        for j in range(k):
            vectors[row, k, column] -= matrix[lane, k, j] * vectors[row, j, column]
    for k in range(size - 1, -1, -1):
        for j in range(k + 1, size):
            vectors[row, k, column] -= matrix[lane, k, j] * vectors[row, j, column]
        vectors[row, k, column] /= matrix[lane, k, k]
