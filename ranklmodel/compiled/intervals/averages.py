"""Averages of the terms that slow states feel over every interval between doses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.averaging.closed_form import POINTS, passage
from ranklmodel.compiled.intervals.passage_derivatives import passage_derivatives
from ranklmodel.compiled.intervals.slow_states import OF_DERIVATIVES

if TYPE_CHECKING:
    from ranklmodel.compiled.averaging.closed_form import Passage
    from ranklmodel.compiled.contract.reduced import Reduced, ReducedDerivatives
    from ranklmodel.compiled.intervals.linear_drugs import LinearDrugs
    from ranklmodel.simulation.schedule import Floats, Integers

# Averages by a quadrature and by a coarser one agree to this part.
_QUADRATURE = 1e-4
# A state of the block this small beside its largest value acts no longer.
_GONE = 1e-3


@dataclass(frozen=True)
class Averages:
    """Averaged terms of the intervals of a stretch, and how they were computed.

    Attributes
    ----------
    values : array of shape (n_rows, n_terms)
        There are fewer rows than intervals where the last one holds for all that follow.
    intervals : integer array of shape (n_rows,)
        Which interval each row is of.
    points : array of shape (n_rows * n_points, n_felt)
        The felt states at the points of the quadrature, row by row.
    passage : Passage
        What leads to these points.
    """

    values: Floats
    intervals: Integers
    points: Floats
    passage: Passage


@final
class AverageTaker:
    """Takes the averages of one run.

    Parameters
    ----------
    reduced : Reduced
        The model, reduced.
    still : float
        What moves by less than this part of its size has settled.
    """

    def __init__(self, reduced: Reduced, still: float) -> None:
        self._interface = reduced.interface
        self._felt = len(reduced.reduction.felt)
        self._places = reduced.reduction.places_felt
        self._still = still

    def averages(self, constants: Floats, drugs: LinearDrugs) -> Averages | None:
        """Return the averaged terms of the intervals.

        None if an effect is too abrupt, a threshold for instance, for its average to be known.
        """
        until = self._settled(drugs)
        # the last interval stands for all after it: no error is left behind when all is settled
        lasting = np.ones(until + 1)
        lasting[-1] = len(drugs.starts) - until
        rows = np.arange(until + 1)
        rows[-1] = len(drugs.starts) - 1
        for points in POINTS:
            through = drugs.passage
            if points > POINTS[0]:
                through = passage(through.matrix, through.interval, points)
            felt = self._within(drugs, through, rows)
            terms = self._interface(felt, constants)
            rules = through.weights @ terms.reshape(len(rows), through.weights.shape[1], -1)
            averages, coarser = rules[:, 0], rules[:, 1]
            # weighed by the time each interval stands for
            error, size = (lasting @ np.abs(part) for part in (averages - coarser, averages))
            if (error <= _QUADRATURE * size).all():
                return Averages(averages, rows, felt, through)
        return None

    def _columns(self, drugs: LinearDrugs) -> Integers:
        # running totals in the block move for ever but are not felt
        return np.flatnonzero(self._places[drugs.states] >= 0)

    def _within(self, drugs: LinearDrugs, through: Passage, rows: Integers) -> Floats:
        """Return the felt states at all points of some intervals."""
        columns = self._columns(drugs)
        starts = drugs.starts[rows]
        within = starts @ through.to_points[:, columns].reshape(-1, starts.shape[1]).T
        felt = np.zeros((len(rows) * through.weights.shape[1], self._felt))
        felt[:, self._places[drugs.states[columns]]] = within.reshape(len(felt), len(columns))
        return felt

    def _settled(self, drugs: LinearDrugs) -> int:
        """Return how many intervals pass before the block, and how it moves, repeat themselves."""
        columns = self._columns(drugs)
        until = _settled(drugs.starts[:, columns], self._still)
        if drugs.derivatives is not None:
            still = OF_DERIVATIVES * self._still
            for moved in drugs.of_starts:
                until = max(until, _settled(moved[:, columns], still))
        return until

    def derivatives(
        self,
        averages: Averages,
        drugs: LinearDrugs,
        constants: Floats,
        derived: ReducedDerivatives,
    ) -> Floats:
        """Return the derivatives of averages, in the order of the pairs, (n_rows, n_pairs).

        Parameters
        ----------
        averages : Averages
            As they were taken.
        drugs : LinearDrugs
            The block.
        constants : array of shape (n_constants,)
            In force.
        derived : ReducedDerivatives
            Derivatives of the terms, by felt states and by constants.
        """
        rows, number = len(averages.values), averages.passage.weights.shape[1]
        weighed = derived.interface(averages.points, constants).reshape(rows, number, -1)
        weighed *= averages.passage.weights[0][:, None]
        column = {int(self._places[drugs.states[k]]): int(k) for k in self._columns(drugs)}
        place = {pair: k for k, pair in enumerate(derived.pairs)}
        moved = np.zeros((rows, len(derived.pairs)))
        directions = drugs.moving.directions.tolist()
        of_states = _OfStates(averages, drugs)
        for k, (term, variable) in enumerate(derived.terms):
            weights = weighed[:, :, k]
            if variable >= self._felt:
                moved[:, place[term, variable - self._felt]] += weights.sum(axis=1)
            elif variable in column:
                along = of_states.weighed(weights, column[variable])
                for j, of_average in zip(directions, along, strict=True):
                    # A direction of another drug in the block does not reach this state.
                    if (term, j) in place:
                        moved[:, place[term, j]] += of_average
        return moved


@final
class _OfStates:
    """Derivatives of the states at the points of some averages.

    There are as many as rows times points times directions, so that they are never held: weights
    are multiplied with what leads to the points first.
    """

    def __init__(self, averages: Averages, drugs: LinearDrugs) -> None:
        through, rows = averages.passage, averages.intervals
        same = through is drugs.passage
        moving = drugs.of_passage if same else passage_derivatives(through, drugs.moving.matrix)
        self._to_points, self._of_points = through.to_points, moving.to_points
        self._starts, self._of_starts = drugs.starts[rows], drugs.of_starts[:, rows]

    def weighed(self, weights: Floats, state: int) -> Floats:
        """Return weighed sums over points of one state's derivatives, (n_moving, n_rows)."""
        summed = weights @ self._to_points[:, state]
        along: Floats = np.einsum("rn,jrn->jr", summed, self._of_starts)
        moved = np.tensordot(weights, self._of_points[:, :, state], axes=1)
        along += np.einsum("rjn,rn->jr", moved, self._starts)
        return along


def _settled(starts: Floats, still: float) -> int:
    """Return how many intervals pass before their starts repeat themselves."""
    last = starts[-1]
    sizes = np.maximum(np.abs(last), _GONE * np.abs(starts).max(axis=0))
    moving = (np.abs(starts - last) > still * sizes).any(axis=1)
    return len(starts) - int(moving[::-1].argmax()) if moving.any() else 0
