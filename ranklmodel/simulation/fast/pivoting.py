"""Dense LU with row pivoting, for the rare matrix the straight-line factorization spoils."""

from __future__ import annotations

from ranklmodel.simulation.fast.calls import compiled
from ranklmodel.simulation.schedule import Floats, Integers


@compiled
def factorize_dense(matrix: Floats, pivots: Integers) -> bool:
    """Factorize in place; return False if the matrix is singular or not finite.

    Rows are compared after scaling by their largest entry, because states differ in units.
    """
    size = matrix.shape[0]
    for column in range(size):
        best, chosen = 0.0, column
        for row in range(column, size):
            largest = 0.0
            for k in range(column, size):
                largest = max(largest, abs(matrix[row, k]))
            if largest > 0.0 and abs(matrix[row, column]) / largest > best:
                best, chosen = abs(matrix[row, column]) / largest, row
        if not best > 0.0:
            return False
        pivots[column] = chosen
        if chosen != column:
            for k in range(size):
                kept = matrix[column, k]
                matrix[column, k] = matrix[chosen, k]
                matrix[chosen, k] = kept
        for row in range(column + 1, size):
            factor = matrix[row, column] / matrix[column, column]
            matrix[row, column] = factor
            if factor != 0.0:
                for k in range(column + 1, size):
                    matrix[row, k] -= factor * matrix[column, k]
    return True


@compiled
def solve_dense(matrix: Floats, pivots: Integers, right: Floats) -> None:
    """Solve in place with what :func:`factorize_dense` left."""
    size = matrix.shape[0]
    for row in range(size):
        kept = right[row]
        right[row] = right[pivots[row]]
        right[pivots[row]] = kept
    for row in range(size):
        for k in range(row):
            right[row] -= matrix[row, k] * right[k]
    for row in range(size - 1, -1, -1):
        for k in range(row + 1, size):
            right[row] -= matrix[row, k] * right[k]
        right[row] /= matrix[row, row]
