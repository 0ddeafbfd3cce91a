"""Closed-form solution of linear pharmacokinetics with repeated doses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import final

import numpy as np

from ranklmodel.simulation.schedule import Floats, Integers

# A Taylor series ends where the next term can not be seen beside the first.
_UNSEEN = 1e-15

# Panels halve in length towards the dose, where it acts fastest, until the first is a sixteenth of
# the fastest time constant: an effect can be full long before the drug is absorbed.
DEEPER = 3
# Gauss points of a panel: five err by some 1e-8 of the average; more for steep effects.
POINTS = (5, 9, 17)


@cache
def quadrature_rule(points: int) -> tuple[Floats, Floats]:
    """Return Gauss points and weights on [0, 1], and weights for every other of these points."""
    nodes, weights = np.polynomial.legendre.leggauss(points)
    every = np.polynomial.legendre.legvander(nodes[::2], len(nodes[::2]) - 1)
    coarser = np.zeros(points)
    # exact for the constant, whose integral is 2, and for the polynomials orthogonal to it
    coarser[::2] = np.linalg.solve(every.T, 2.0 * np.eye(len(every))[0])
    return (nodes + 1.0) / 2.0, np.array([weights, coarser]) / 2.0


@final
@dataclass(frozen=True)
class Passage:
    """How a linear system x' = matrix x passes through one interval; see :func:`passage`.

    Attributes
    ----------
    matrix : array of shape (n, n)
        Of the system.
    interval : float
        Its length.
    weights : array of shape (2, n_points)
        Of the average over the interval, and of a coarser one that tells how good it is: where
        they agree to 1e-4, the average itself is some thousand times better.
    to_points : array of shape (n_points, n, n)
        From the start to each point of that average.
    to_halves : array of shape (n_halves, n, n)
        From the start to ..., a quarter, half, and the whole of the interval.
    seeds : array of shape (2 (n_points_of_a_panel + 1),)
        Times of the points of the first two panels, each with its end; squarings lead on.
    """

    matrix: Floats
    interval: float
    weights: Floats
    to_points: Floats
    to_halves: Floats
    seeds: Floats

    @cached_property
    def cells_passed(self) -> Floats:
        """From the start to the start of each cell."""
        return _products(self.halves_of_cells)

    @property
    def halves_of_cells(self) -> Floats:
        """From the start to the end of the first cell, of the first two, the first four, ... ."""
        return self.to_halves[DEEPER - 1 : -1]

    def split(self, times: Floats) -> tuple[Integers, Floats, int]:
        """Return the whole cells of each time, what is left of it, and the terms of a series.

        The Taylor series of the exponential over what is left ends after so many terms.
        """
        # finer cells cost more powers, coarser ones more terms
        cells = 2 ** len(self.halves_of_cells)
        cell = self.interval / cells
        whole = np.minimum((times / cell).astype(int), cells - 1)
        rest = times - whole * cell
        return whole, rest, terms_seen(size_of(self.matrix) * float(rest.max(initial=0.0)))

    def carried(self, starts: Floats, times: Floats) -> Floats:
        """Return where each start arrives after its time; shapes (k, n), (k,) to (k, n).

        The time is split into whole cells, whose exponentials are powers of one, and a rest so
        short that the Taylor series of the exponential can be applied to the vector itself.
        """
        whole, rest, terms = self.split(times)
        arrived = np.ascontiguousarray((self.cells_passed[whole] @ starts[:, :, None])[:, :, 0].T)
        term, further = arrived.copy(), np.empty_like(arrived)
        for share in rest / np.arange(1.0, terms + 1.0)[:, None]:
            np.matmul(self.matrix, term, out=further)
            np.multiply(further, share, out=term)
            arrived += term
        return arrived.T


def passage(matrix: Floats, interval: float, points: int = POINTS[0]) -> Passage:
    """Return how x' = matrix x passes through an interval.

    The points of each panel but the first are twice those of the panel before, so that one squaring
    of their exponentials leads from panel to panel.

    Parameters
    ----------
    matrix : array of shape (n, n)
        Of the linear system.
    interval : float
        Its length.
    points : int
        Of the average, in a panel.
    """
    return _passage(np.ascontiguousarray(matrix).tobytes(), len(matrix), interval, points)


# Regimens and people differ more often in all else than in how fast a drug is eliminated.
@lru_cache(maxsize=64)
def _passage(content: bytes, size: int, interval: float, points: int) -> Passage:
    matrix = np.frombuffer(content).reshape(size, size)
    nodes, weights = quadrature_rule(points)
    speed = max(size_of(matrix) * interval, 1e-300)
    # cells on which matrix times time is at most a half, and then deeper
    doublings = max(1, 1 + int(np.ceil(np.log2(speed)))) + DEEPER
    first = interval / 2.0**doublings
    seeds = np.concatenate([nodes, [1.0], 1.0 + nodes, [2.0]]) * first
    exponentials = _series(matrix, seeds, terms_seen(2.0 * speed / 2.0**doublings))
    panels = np.empty((doublings + 1, points + 1, *matrix.shape))
    panels[:2] = exponentials.reshape(2, *panels.shape[1:])
    for panel in range(2, doublings + 1):
        np.matmul(panels[panel - 1], panels[panel - 1], out=panels[panel])
    lengths = 2.0 ** np.maximum(np.arange(-1, doublings), 0)
    weights = (lengths[:, None] * weights[:, None, :]).reshape(2, -1) / 2.0**doublings
    to_points = panels[:, :-1].reshape(-1, *matrix.shape)
    return Passage(matrix, interval, weights, to_points, panels[:, -1], seeds)


def size_of(matrix: Floats) -> float:
    """Return the largest sum of a row's sizes."""
    return float(np.abs(matrix).sum(axis=1).max(initial=0.0))


def terms_seen(size: float) -> int:
    """Return how many terms of the series of an exponential of this size are seen."""
    bound, terms = size, 1
    while bound > _UNSEEN:
        terms += 1
        bound *= size / terms
    return terms


def _series(matrix: Floats, times: Floats, terms: int) -> Floats:
    """Return exp(matrix t) for short times, shape (n_times, n, n)."""
    scaled = matrix * times[:, None, None]
    result = term = np.broadcast_to(np.eye(len(matrix)), scaled.shape)
    for share in scaled / np.arange(1.0, terms + 1.0)[:, None, None, None]:
        term = term @ share
        result = result + term
    return result


def _products(halves: Floats) -> Floats:
    """Return the powers 0, 1, ... of a matrix, given its powers 1, 2, 4, ... ."""
    size = halves.shape[1]
    powers = np.empty((2 ** len(halves), size, size))
    powers[0] = np.eye(size)
    for k, power in enumerate(halves):
        np.matmul(powers[: 2**k], power, out=powers[2**k : 2 ** (k + 1)])
    return powers


def orbit(advance: Floats, first: Floats, number: int) -> Floats:
    """Return first, advance @ first, advance @ advance @ first, ..., shape (number, n).

    By doubling: the second half is the first half moved on by a power of the matrix.
    """
    states = np.empty((number, len(first)))
    states[0] = first
    have, power = 1, advance
    while have < number:
        more = min(have, number - have)
        np.matmul(states[:more], power.T, out=states[have : have + more])
        have, power = have + more, power @ power
    return states
