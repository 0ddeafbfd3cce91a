"""The posterior of a fit: what rows and priors together say of all free parameters at once.

The density is that of the objective by the scale of the priors, within the bounds. Derivatives on
both sides of the optimum and lives at proposals become files when they are known, so that a
posterior that was interrupted goes on from there and ends in the same bits, for any number of
workers.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ranklmodel import calls
from ranklmodel.disk.libraries import require_libraries
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.local_model import Axes, LocalModel
from ranklmodel.estimation.pieces import Pieces
from ranklmodel.estimation.posterior_chains import corrected, sampled
from ranklmodel.estimation.posterior_density import Unbounded
from ranklmodel.estimation.prior_scale import PriorScale
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.fit import Fit
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

    Told = Callable[[int, int, str], None]

CHAINS = 4
LARGEST_R_HAT = 1.01
EFFECTIVE = 400
"""Effective draws, of the middle and of the tails, below which there are too few."""
_FIRST_ROUND = 150
_ROUND = 100
_MOST = 1200  # proposals of a chain
# Of each chain, as it begins at a proposal and not at a draw.
_SETTLING = 10
# Quantiles whose draws count as tails, those of Vehtari et al.
_TAILS = (0.05, 0.95)
# Lives at proposals that are asked for, and kept, at once.
_BATCH = 25


@dataclass(frozen=True, eq=False)
class Posterior:
    """Draws of all free parameters.

    Attributes
    ----------
    names, units : tuple of str
        The free parameters.
    values : array of shape (n_chains, n_draws, n_parameters)
        In the parameters' units.
    costs : array of shape (n_chains, n_draws)
        What the fit makes small, there.
    r_hat, bulk, tail : array of shape (n_parameters,)
        How chains agree, and effective draws of the middle and of the tails (Vehtari et al.,
        Bayesian Analysis 2021;16:667, doi:10.1214/20-BA1221).
    accepted : float
        Share of proposals that the exact density accepted; 1 without a correction.
    lived : int
        How often all rows were computed without derivatives, what was kept before included.
    linearized : int
        How often with them, likewise.
    failed : int
        Proposals at which a life could not be lived; they have no density.
    taken : int
        Pieces that were taken from files of an earlier run.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    values: Floats
    costs: Floats
    r_hat: Floats
    bulk: Floats
    tail: Floats
    accepted: float
    lived: int
    linearized: int
    failed: int = 0
    taken: int = 0

    @property
    def enough(self) -> bool:
        """Whether chains agree to 1.01 and 400 draws are effective, for every parameter."""
        few = min(float(self.bulk.min()), float(self.tail.min()))
        return bool(self.r_hat.max() <= LARGEST_R_HAT and few >= EFFECTIVE)

    @property
    def notices(self) -> tuple[str, ...]:
        """What else there is to know."""
        words = []
        if not self.enough:
            worst, few = int(self.r_hat.argmax()), np.minimum(self.bulk, self.tail)
            words.append(
                f"chains are too short: R-hat is {self.r_hat[worst]:.3f} for {self.names[worst]} "
                f"(at most {LARGEST_R_HAT} is asked for), and {few.min():.0f} draws are effective "
                f"for {self.names[int(few.argmin())]} ({EFFECTIVE} are asked for)"
            )
        if self.failed:
            words.append(f"at {self.failed} proposals a life could not be lived")
        return tuple(words)

    def interval(self, name: str, level: float = 0.95) -> tuple[float, float]:
        """Return the two ends of a parameter's interval, as much of the draws beyond each.

        Raises
        ------
        UnknownNameError
            If it is not free.
        """
        if name not in self.names:
            raise UnknownNameError("free parameter", name, self.names)
        drawn = self.values[:, :, self.names.index(name)]
        low, high = np.quantile(drawn, [0.5 - 0.5 * level, 0.5 + 0.5 * level])
        return float(low), float(high)

    def draws(self, number: int = 1000) -> Floats:
        """Return draws of all chains, evenly spread over them, shape (n_draws, n_parameters)."""
        whole = self.values.reshape(-1, len(self.names))
        if number >= len(whole):
            return whole
        return whole[np.linspace(0, len(whole) - 1, number).round().astype(int)]

    def inference_data(self) -> Any:
        """Return the draws as ArviZ has them, an :class:`xarray.DataTree`.

        Raises
        ------
        InputError
            If arviz-base is not installed.
        """
        require_libraries("arviz_base", extra="inference")
        from arviz_base import from_dict

        of = {name: self.values[:, :, place] for place, name in enumerate(self.names)}
        tree = from_dict({"posterior": of, "sample_stats": {"lp": -self.costs}})
        for name, unit in zip(self.names, self.units, strict=True):
            tree["posterior"][name].attrs["units"] = unit
        tree["sample_stats"]["lp"].attrs["long_name"] = "log density but for a constant"
        return tree


def posterior(
    found: Fit,
    *,
    sampler: Literal["local", "direct"] = "local",
    effective: int = EFFECTIVE,
    seed: int = 0,
    workers: int = 1,
    folder: Path | str | None = None,
    progress: Told | None = None,
) -> Posterior:
    """Draw the parameters of a fit from what rows and priors say of them together.

    Parameters
    ----------
    found : Fit
        As :func:`~ranklmodel.estimation.fit.fit` returns it.
    sampler : {"local", "direct"}
        Whether the sampler climbs on polynomials of the residuals about the optimum, its draws
        being corrected to the exact density, or on the exact density itself, where every step costs
        the derivatives of all lives: a hundred times as much.
    effective : int
        How many effective draws chains go on for.
    seed : int
        Of the random numbers.
    workers : int
        How many processes live proposals; it changes no bit.
    folder : Path or str, optional
        Where derivatives and lives at proposals are kept, and from where they are taken again.
    progress : callable, optional
        Called with (pieces that are known, those of this round, words).

    Returns
    -------
    Posterior
        Draws, and whether they are enough.

    Raises
    ------
    InputError
        If an argument is none of these, a library is missing, or a piece can not be kept.
    SimulationError
        If a worker was ended from outside.

    Examples
    --------
    >>> from ranklmodel import fit
    >>> from ranklmodel.inputs import Calibration
    >>> question = Calibration.model_validate(
    ...     {
    ...         "name": "hip",
    ...         "description": "One number from one arm.",
    ...         "free": ["TH_imbalance"],
    ...         "trials": [{"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0}}],
    ...     }
    ... )
    >>> drawn = posterior(fit(question))
    >>> drawn.enough, drawn.interval("TH_imbalance")[1] < 0.4
    (True, True)
    """
    require_libraries("nutpie", "arviz_stats", extra="inference")
    if sampler not in ("local", "direct"):
        raise calls.refused(sampler, "sampler", "'local' or 'direct'")
    for key, value in ("effective", effective), ("workers", workers):
        calls.whole_number(value, key, 1)
    calls.whole_number(seed, "seed", 0)
    goal = found.goal
    best = np.array(found.starts.best.point)
    findings = determine(Search(goal), best, len(goal.rows))
    lives = Lives(goal, findings, None if folder is None else Path(folder))
    lives.asked_of, lives.workers, lives.told = found, workers, progress
    if sampler == "direct":
        return _directly(lives, effective, seed)
    return from_local(lives, effective, seed)


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
    """

    def __init__(self, goal: Objective, findings: Findings, folder: Path | None = None) -> None:
        self.goal = goal
        self.asked_of: Fit | None = None
        self.workers = 1
        self.told: Told | None = None
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
        places = np.array([axes.place(axis, step) for axis, step in ends])
        slopes = self._of_all("derivatives", places, _slopes_at)
        self.linearized += len(ends)
        asked: list[tuple[tuple[float, Floats], tuple[float, Floats]] | None]
        asked = [None] * len(steps)
        pairs = list(zip(ends, slopes, strict=True))
        for ((axis, one), there), ((_, other), elsewhere) in zip(pairs[::2], pairs[1::2]):
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

    def _of_all(
        self, what: str, places: Any, live: Callable[[Objective, PriorScale, Floats], Floats]
    ) -> list[Floats]:
        """Return a piece for each place, those that were kept from their files."""
        pieces = [self.pieces.kept(what, place) for place in places]
        left = [number for number, piece in enumerate(pieces) if piece is None]
        known = len(pieces) - len(left)
        lived = partial(_piece, scale=self.scale, places=places, live=live, what=what, kept=self.pieces)
        for number, piece in self._lived(lived, left):
            pieces[number] = piece
            known += 1
            if self.told is not None:
                self.told(known, len(pieces), what)
        return [piece for piece in pieces if piece is not None]

    def _lived(self, lived: Any, left: list[int]) -> Any:
        if self.workers == 1 or len(left) < 2 or self.asked_of is None:
            for number in left:
                yield lived(self.goal, number)
            return
        from ranklmodel.estimation.workers import in_workers

        goal = self.asked_of.asked.goal
        with closing(in_workers(goal, lived, left, self.workers)) as pieces:
            yield from pieces


def _piece(
    goal: Objective,
    number: int,
    *,
    scale: PriorScale,
    places: Any,
    live: Callable[[Objective, PriorScale, Floats], Floats],
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


def from_local(lives: Lives, effective: int, seed: int) -> Posterior:
    """Return draws that polynomials propose and the exact density accepts.

    Parameters
    ----------
    lives : Lives
        Of a fit.
    effective : int
        How many effective draws chains go on for.
    seed : int
        Of the random numbers.

    Returns
    -------
    Posterior
        Draws, and whether they are enough.
    """
    local = lives.local_model()
    proposed = sampled(lives.steps, local.at, chains=CHAINS, draws=_MOST, seed=seed)
    costs = np.empty((CHAINS, 0))
    while costs.shape[1] < _MOST:
        wanted = _FIRST_ROUND if not costs.shape[1] else _ROUND
        places = proposed[:, costs.shape[1] : costs.shape[1] + wanted]
        new = lives.costs(places.reshape(-1, places.shape[-1]))
        costs = np.concatenate([costs, new.reshape(CHAINS, -1)], axis=1)
        drawn = _corrected(lives, local, proposed[:, : costs.shape[1]], costs, seed)
        few = min(float(drawn.bulk.min()), float(drawn.tail.min()))
        if few >= effective and drawn.r_hat.max() <= LARGEST_R_HAT:
            break
    return drawn


def _corrected(
    lives: Lives, local: LocalModel, proposed: Floats, costs: Floats, seed: int
) -> Posterior:
    chains, visited = [], []
    for number, (places, exact) in enumerate(zip(proposed, costs, strict=True)):
        roughly = np.array([0.5 * float((local.at(place)[0] ** 2).sum()) for place in places])
        random = np.random.default_rng([seed, number])
        at = corrected(roughly - exact, random)
        visited.append(float(np.mean(np.diff(at) != 0)))
        chains.append(at[_SETTLING:])
    values = [lives.scale.take(places[at]) for places, at in zip(proposed, chains, strict=True)]
    there = [exact[at] for exact, at in zip(costs, chains, strict=True)]
    made = _posterior(lives, np.array(values), np.array(there))
    failed = int((~np.isfinite(costs)).sum())
    return replace(made, accepted=float(np.mean(visited)), lived=costs.size, failed=failed)


def _directly(lives: Lives, effective: int, seed: int) -> Posterior:
    """Return draws of the sampler on the exact density, as many as promise to be enough."""
    draws = 2 * effective // CHAINS
    how = {"tuning": 200, "between": 1}
    places = sampled(lives.steps, lives.at, chains=CHAINS, draws=draws, seed=seed, **how)
    whole = lives.costs(places.reshape(-1, places.shape[-1])).reshape(CHAINS, draws)
    made = _posterior(lives, lives.scale.take(places), whole)
    return replace(made, lived=whole.size)


def _posterior(lives: Lives, values: Floats, costs: Floats) -> Posterior:
    """Return draws with what says whether they are enough."""
    from arviz_stats.base import array_stats

    names = lives.goal.names
    diagnosed = [
        [
            float(array_stats.rhat(values[:, :, place])),
            float(array_stats.ess(values[:, :, place], method="bulk")),
            float(array_stats.ess(values[:, :, place], method="tail", prob=_TAILS)),
        ]
        for place in range(len(names))
    ]
    r_hat, bulk, tail = np.array(diagnosed).T
    units = tuple(lives.goal.table[name].unit for name in names)
    counts = {"lived": 0, "linearized": lives.linearized, "taken": lives.pieces.taken}
    return Posterior(names, units, values, costs, r_hat, bulk, tail, 1.0, **counts)
