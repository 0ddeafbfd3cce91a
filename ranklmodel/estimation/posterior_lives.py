"""Residuals and derivatives of a fit by the scale of its priors, each lived once and kept.

A piece becomes a file when it is known, so that a posterior that was interrupted goes on from there
and ends in the same bits, for any number of workers.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.disk.workers import in_workers
from ranklmodel.estimation.local_model import Axes, LocalModel
from ranklmodel.estimation.pieces import Pieces
from ranklmodel.estimation.posterior_density import Unbounded
from ranklmodel.estimation.prior_scale import PriorScale
from ranklmodel.estimation.starts import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.multistart import Asked
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

    Told = Callable[[int, int, str], None]
    Live = Callable[[Objective, PriorScale, Floats], Floats]

# Lives at proposals that are asked for, and kept, at once.
_BATCH = 25


class Lives:
    """Residuals and derivatives of a fit by the scale of the priors, each lived once.

    Parameters
    ----------
    goal : Objective
        Of the fit.
    findings : Findings
        At its optimum.
    folder : Path, optional
        Where pieces are kept.
    asked : Asked, optional
        The question as other processes understand it; without it there is but this one.
    workers : int
        How many processes.
    told : callable, optional
        Called with (pieces that are known, those that were asked for, words).
    """

    def __init__(
        self,
        goal: Objective,
        findings: Findings,
        folder: Path | None = None,
        *,
        asked: Asked | None = None,
        workers: int = 1,
        told: Told | None = None,
    ) -> None:
        self.goal, self.asked, self.workers, self.told = goal, asked, workers, told
        values = goal.from_search(findings.point)
        self.scale = PriorScale.of(goal, values)
        self.center = self.scale.put(values)
        self.residuals = findings.residuals
        by_search = np.where(goal.logarithmic, values, 1.0)
        self.slopes = findings.jacobian / by_search * self.scale.by_places(values)
        self.steps = Unbounded.about(self.center, self.slopes, self.scale.low, self.scale.high)
        digest = hashlib.sha256(digest_of(goal).encode() + findings.point.tobytes())
        self.pieces = Pieces(folder, digest.hexdigest())
        self.linearized = 1

    def local_model(self) -> LocalModel:
        """Return the polynomials about the optimum."""
        axes = Axes.of(self.center, self.slopes, self.scale.low, self.scale.high)
        steps = [axes.steps(axis) for axis in range(len(self.center))]
        ends = [(axis, step) for axis, pair in enumerate(steps) if pair for step in pair]
        places = [axes.place(axis, step) for axis, step in ends]
        slopes = self._of_all("derivatives", places, _slopes_at)
        self.linearized += len(ends)
        asked: list[tuple[tuple[float, Floats], tuple[float, Floats]] | None]
        asked = [None] * len(steps)
        pairs = list(zip(ends, slopes, strict=True))
        for ((axis, one), there), ((_, other), elsewhere) in zip(
            pairs[::2], pairs[1::2], strict=True
        ):
            if np.isfinite(there).all() and np.isfinite(elsewhere).all():
                asked[axis] = (one, there), (other, elsewhere)
        return LocalModel.of(axes, self.residuals, self.slopes, asked)

    def costs(self, places: Floats) -> Floats:
        """Return the costs of places, shape (n,); infinite where a life can not be lived."""
        batches = [places[first : first + _BATCH] for first in range(0, len(places), _BATCH)]
        return np.concatenate(self._of_all("lives", batches, _costs_at))

    def at(self, place: Floats) -> tuple[Floats, Floats]:
        """Return exact residuals and their derivatives at a place."""
        self.linearized += 1
        return _linearized_at(self.goal, self.scale, place)

    def _of_all(self, what: str, places: Sequence[Floats], live: Live) -> list[Floats]:
        """Return a piece for each place, those that were kept from their files."""

        def shape(place: Floats) -> tuple[int, ...]:
            return self.slopes.shape if what == "derivatives" else place.shape[:1]

        pieces = {
            number: piece
            for number, place in enumerate(places)
            if (piece := self.pieces.kept(what, place, shape(place))) is not None
        }
        left = [number for number in range(len(places)) if number not in pieces]
        lived = partial(
            _piece, scale=self.scale, places=places, live=live, what=what, kept=self.pieces
        )
        for number, piece in self._lived(lived, left):
            pieces[number] = piece
            if self.told is not None:
                self.told(len(pieces), len(places), what)
        return [pieces[number] for number in range(len(places))]

    def _lived(
        self, lived: Callable[[Objective, int], tuple[int, Floats]], left: list[int]
    ) -> Iterator[tuple[int, Floats]]:
        if self.workers == 1 or len(left) < 2 or self.asked is None:
            for number in left:
                yield lived(self.goal, number)
            return
        with closing(in_workers(self.asked.goal, lived, left, self.workers)) as pieces:
            yield from pieces


def _piece(
    goal: Objective,
    number: int,
    *,
    scale: PriorScale,
    places: Sequence[Floats],
    live: Live,
    what: str,
    kept: Pieces,
) -> tuple[int, Floats]:
    piece = live(goal, scale, places[number])
    kept.keep(what, places[number], piece)
    return number, piece


def _linearized_at(goal: Objective, scale: PriorScale, place: Floats) -> tuple[Floats, Floats]:
    values = scale.take(place)
    here = goal.linearized(values)
    return here.residuals, here.jacobian * scale.by_places(values)


def _slopes_at(goal: Objective, scale: PriorScale, place: Floats) -> Floats:
    return _linearized_at(goal, scale, place)[1]


def _costs_at(goal: Objective, scale: PriorScale, places: Floats) -> Floats:
    residuals = np.array([goal.residuals(scale.take(place)) for place in places])
    return np.asarray(0.5 * (residuals**2).sum(axis=1))
