"""The linear block through a stretch of equal doses, in closed form, and its derivatives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.compiled.averaging.closed_form import orbit, passage
from ranklmodel.compiled.intervals.passage_derivatives import (
    PassageDerivatives,
    orbit_derivatives,
    passage_derivatives,
)

if TYPE_CHECKING:
    from ranklmodel.compiled.averaging.closed_form import Passage
    from ranklmodel.compiled.averaging.repeated_doses import Stretch
    from ranklmodel.compiled.contract.reduced import Kernels
    from ranklmodel.simulation.schedule import Floats, Integers


@dataclass(frozen=True)
class BlockDerivatives:
    """How the block moves in some directions, at the start of a stretch.

    Attributes
    ----------
    directions : integer array of shape (n_moving,)
        Those in which it moves.
    matrix : array of shape (n_moving, n + 1, n + 1)
        Derivatives of its matrix; the last column is of what enters at a steady rate.
    state : array of shape (n_moving, n + 1)
        Derivatives of its state; those of the last element, which is 1, are zero.
    """

    directions: Integers
    matrix: Floats
    state: Floats


@dataclass(frozen=True)
class LinearDrugs:
    """The block during one stretch.

    Attributes
    ----------
    states : integer array of shape (n,)
        Positions of the states that are not zero throughout.
    stretch : Stretch
        When which doses are given.
    passage : Passage
        Their motion between doses; the last element of their vectors is 1, for what enters at a
        steady rate.
    advance : array of shape (n + 1, n + 1)
        From just after a dose to just after the next.
    starts : array of shape (n_intervals, n + 1)
        Just after each dose.
    derivatives : BlockDerivatives, optional
        Of the states that are not zero throughout.
    """

    states: Integers
    stretch: Stretch
    passage: Passage
    advance: Floats
    starts: Floats
    derivatives: BlockDerivatives | None = None

    def at(self, times: Floats) -> Floats:
        """Return the states at some times, before a dose given then, shape (n_times, n)."""
        which, offsets = self._places(times)
        return self.passage.carried(self.starts[which], offsets)[:, :-1]

    def derivatives_at(self, times: Floats) -> Floats:
        """Return the derivatives of the states likewise, shape (n_moving, n_times, n)."""
        which, offsets = self._places(times)
        starts, of_starts = self.starts[which], self.of_starts[:, which]
        return self.of_passage.carried(starts, of_starts, offsets)[:, :, :-1]

    def _places(self, times: Floats) -> tuple[Integers, Floats]:
        """Return the intervals in which some times are, and the days from their starts."""
        stretch = self.stretch
        since = (times - stretch.start) / stretch.interval
        which = np.clip(np.ceil(since - 1e-9).astype(int) - 1, 0, stretch.number - 1)
        offsets = times - stretch.start - which * stretch.interval
        return which, np.clip(offsets, 0.0, stretch.interval)

    @property
    def moving(self) -> BlockDerivatives:
        """The derivatives, where they were asked for."""
        assert self.derivatives is not None
        return self.derivatives

    @cached_property
    def of_passage(self) -> PassageDerivatives:
        """How the motion between doses moves."""
        return passage_derivatives(self.passage, self.moving.matrix)

    @cached_property
    def of_starts(self) -> Floats:
        """Derivatives of the states just after each dose, (n_moving, n_intervals, n + 1)."""
        # doses, which the last column of what leads on holds too, follow no parameter
        of_advance = self.of_passage.to_halves[-1]
        return orbit_derivatives(self.advance, of_advance, self.starts, self.moving.state)


def linear_drugs(
    kernels: Kernels,
    block: Integers,
    state: Floats,
    constants: Floats,
    stretch: Stretch,
    derivatives: BlockDerivatives | None = None,
) -> LinearDrugs:
    """Return the block's motion in a stretch, without the states that are and stay at zero.

    Parameters
    ----------
    kernels : Kernels
        Of the whole model.
    block : integer array of shape (n,)
        Positions of the block's states.
    state : array of shape (n_states,)
        Of the whole model, before the first dose.
    constants : array of shape (n_constants,)
        In force.
    stretch : Stretch
        The doses.
    derivatives : BlockDerivatives, optional
        How the block moves; what moves is followed where it is zero, too.
    """
    size = len(block)
    at_zero = state.copy()
    at_zero[block] = 0.0
    matrix = np.zeros((size + 1, size + 1))
    rates, jacobian = kernels.linear(at_zero, constants)
    matrix[:size, :size] = jacobian[block[:, None], block]
    matrix[:size, size] = rates[block]
    dose = np.zeros(size + 1)
    for position, amount in stretch.doses:
        dose[:size][block == position] += amount
    after = dose.copy()
    after[:size] += state[block]
    after[size] = 1.0
    active, acts = after != 0.0, matrix != 0.0
    if derivatives is not None:
        active |= (derivatives.state != 0.0).any(axis=0)
        acts |= (derivatives.matrix != 0.0).any(axis=0)
    while (reached := active | acts[:, active].any(axis=1)).sum() > active.sum():
        active = reached
    matrix = matrix[active][:, active]
    through = passage(matrix, stretch.interval)
    one_interval = through.to_halves[-1].copy()
    one_interval[:, -1] += dose[active]
    if derivatives is not None:
        derivatives = BlockDerivatives(
            derivatives.directions,
            derivatives.matrix[:, active][:, :, active],
            derivatives.state[:, active],
        )
    return LinearDrugs(
        block[np.flatnonzero(active)[:-1]],
        stretch,
        through,
        one_interval,
        orbit(one_interval, after[active], stretch.number),
        derivatives,
    )
