"""Derivatives of the closed form of repeated doses by the matrix of its linear system.

Each formula is the derivative of the one in :mod:`closed_form`, product by product, so that it is
the derivative of what a run computes: the Taylor series and the squarings of an exponential are
derived along with them (Al-Mohy and Higham, SIAM J. Matrix Anal. Appl. 30, 1639, 2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.averaging.closed_form import size_of, terms_seen

if TYPE_CHECKING:
    from ranklmodel.compiled.averaging.closed_form import Passage
    from ranklmodel.simulation.schedule import Floats


@final
@dataclass(frozen=True)
class PassageDerivatives:
    """How the passage through an interval moves in some directions.

    Attributes
    ----------
    passage : Passage
        Itself.
    matrix : array of shape (n_directions, n, n)
        Derivatives of its matrix.
    to_points : array of shape (n_points, n_directions, n, n)
        Derivatives of what leads to each point.
    to_halves : array of shape (n_halves, n_directions, n, n)
        Derivatives of what leads to ..., a quarter, half, and the whole of the interval.
    """

    passage: Passage
    matrix: Floats
    to_points: Floats
    to_halves: Floats

    @cached_property
    def _cells_passed(self) -> Floats:
        """Derivatives of what leads to the start of each cell, n_directions of them."""
        passed, powers = self.passage.cells_passed, self.passage.halves_of_cells
        moved = np.zeros((len(passed), *self.matrix.shape))
        of_powers = self.to_halves[-1 - len(powers) : -1]
        for k, (power, of_power) in enumerate(zip(powers, of_powers, strict=True)):
            before, of_before = passed[: 2**k, None], moved[: 2**k]
            moved[2**k : 2 ** (k + 1)] = of_before @ power + before @ of_power
        return moved

    def carried(self, starts: Floats, of_starts: Floats, times: Floats) -> Floats:
        """Return the derivatives of where each start arrives after its time.

        Parameters
        ----------
        starts : array of shape (k, n)
            States at the start of the interval.
        of_starts : array of shape (n_directions, k, n)
            Their derivatives.
        times : array of shape (k,)
            Within the interval.

        Returns
        -------
        array of shape (n_directions, k, n)
            Derivatives.
        """
        whole, rest, terms = self.passage.split(times)
        passed = self.passage.cells_passed[whole]
        term = (passed @ starts[:, :, None])[:, :, 0].T
        of_passed = (self._cells_passed[whole] @ starts[:, None, :, None])[..., 0]
        of_passed += (passed @ of_starts.transpose(1, 2, 0)).transpose(0, 2, 1)
        of_term = np.ascontiguousarray(of_passed.transpose(1, 2, 0))
        arrived = of_term.copy()
        for k in range(1, terms + 1):
            of_term = (self.passage.matrix @ of_term + self.matrix @ term) * (rest / k)
            term = (self.passage.matrix @ term) * (rest / k)
            arrived += of_term
        return np.ascontiguousarray(arrived.transpose(0, 2, 1))


def passage_derivatives(through: Passage, matrix: Floats) -> PassageDerivatives:
    """Return how a passage moves.

    Parameters
    ----------
    through : Passage
        The passage.
    matrix : array of shape (n_directions, n, n)
        How its matrix moves in each direction.
    """
    size, count = len(through.matrix), len(matrix)
    panels = _panels(through)
    number, points = panels.shape[:2]
    moved = np.empty((number, points, count, size, size))
    moved[:2] = _series(through, matrix).reshape(2, *moved.shape[1:])
    for k in range(2, number):
        before, of_before = panels[k - 1][:, None], moved[k - 1]
        moved[k] = of_before @ before + before @ of_before
    to_points = moved[:, :-1].reshape(number * (points - 1), count, size, size)
    return PassageDerivatives(through, matrix, to_points, moved[:, -1])


def _panels(through: Passage) -> Floats:
    """Return what leads to the points of each panel, and to its end."""
    ends = through.to_halves
    points = through.to_points.reshape(len(ends), -1, *ends.shape[1:])
    return np.concatenate([points, ends[:, None]], axis=1)


def _series(through: Passage, matrix: Floats) -> Floats:
    """Return the derivatives of exp(matrix t) for short times, (n_times, n_directions, n, n)."""
    shares = through.seeds[:, None, None]
    scaled, of_scaled = through.matrix * shares, matrix * shares[..., None]
    terms = terms_seen(size_of(through.matrix) * float(through.seeds.max()))
    term = np.broadcast_to(np.eye(len(through.matrix)), scaled.shape)
    of_term = total = np.zeros(of_scaled.shape)
    for k in range(1, terms + 1):
        of_term = (of_term @ scaled[:, None] + term[:, None] @ of_scaled) / k
        term = term @ scaled / k
        total = total + of_term
    return total


def orbit_derivatives(
    advance: Floats, of_advance: Floats, states: Floats, of_first: Floats
) -> Floats:
    """Return the derivatives of states that a matrix leads from one to the next.

    Parameters
    ----------
    advance : array of shape (n, n)
        The matrix.
    of_advance : array of shape (n_directions, n, n)
        Its derivatives.
    states : array of shape (number, n)
        The states, as :func:`~ranklmodel.compiled.averaging.closed_form.orbit` returns them.
    of_first : array of shape (n_directions, n)
        Derivatives of the first.

    Returns
    -------
    array of shape (n_directions, number, n)
        Derivatives of all.
    """
    number = len(states)
    moved = np.empty((len(of_first), *states.shape))
    moved[:, 0] = of_first
    have, power, of_power = 1, advance, of_advance
    while have < number:
        more = min(have, number - have)
        along = states[:more] @ of_power.transpose(0, 2, 1)
        moved[:, have : have + more] = moved[:, :more] @ power.T + along
        of_power = of_power @ power + power @ of_power
        have, power = have + more, power @ power
    return moved
