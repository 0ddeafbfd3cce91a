"""The posterior of a fit: what rows and priors together say of all free parameters at once.

The density is that of the objective by the scale of the priors, within the bounds: of what has no
prior, even on the scale of the search.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ranklmodel import calls
from ranklmodel.disk.libraries import require_libraries
from ranklmodel.errors import UnknownNameError
from ranklmodel.estimation.belief import Belief, beliefs_of
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.posterior_chains import sampled
from ranklmodel.estimation.posterior_lives import Lives
from ranklmodel.estimation.posterior_proposals import (
    EFFECTIVE,
    LARGEST_R_HAT,
    Length,
    Proposals,
    share_accepted,
)
from ranklmodel.estimation.search import Search
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.simulation.schedule import Floats

    Told = Callable[[int, int, str], None]

# Draws of a chain that diagnostics can say anything of.
_FEWEST = 20
_LARGEST_SEED = 2**64 - 1
# Of each chain, as it begins at a proposal and not at a draw.
_SETTLING = 10
# Quantiles whose draws count as tails.
_TAILS = (0.05, 0.95)


@dataclass(frozen=True, eq=False, repr=False)
class Posterior(Pictured):
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
        How chains agree, and effective draws of the middle and of the tails, as ArviZ has them: of
        ranks, and the fewer of those of the 5 % and of the 95 % quantile.
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
    wanted : int
        How many effective draws were asked for.
    beliefs : tuple of Belief
        What was believed of each parameter before any row.
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
    wanted: int = EFFECTIVE
    beliefs: tuple[Belief, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether chains agree to 1.01 and 400 draws are effective, or more that were asked for."""
        few = min(float(self.bulk.min()), float(self.tail.min()))
        return bool(self.r_hat.max() <= LARGEST_R_HAT and few >= self._least)

    @property
    def _least(self) -> int:
        return max(EFFECTIVE, self.wanted)

    @property
    def notices(self) -> tuple[str, ...]:
        """What else there is to know."""
        words = []
        if not self.enough:
            worst, few = int(self.r_hat.argmax()), np.minimum(self.bulk, self.tail)
            words.append(
                f"chains are too short: R-hat is {self.r_hat[worst]:.3f} for {self.names[worst]} "
                f"(at most {LARGEST_R_HAT} is asked for), and {few.min():.0f} draws are effective "
                f"for {self.names[int(few.argmin())]} ({self._least} are asked for)"
            )
        if self.failed:
            words.append(f"at {self.failed} proposals a life could not be lived")
        return tuple(words)

    @property
    def medians(self) -> Floats:
        """Of the draws, shape (n_parameters,), in the parameters' units."""
        return np.asarray(np.median(self.values, axis=(0, 1)))

    def interval(self, name: str, level: float = 0.95) -> tuple[float, float]:
        """Return the two ends of a parameter's interval, as much of the draws beyond each.

        Raises
        ------
        UnknownNameError, InputError
            If it is not free, or the level is no share.
        """
        level = calls.share(level, "level")
        if name not in self.names:
            raise UnknownNameError("free parameter", name, self.names)
        drawn = self.values[:, :, self.names.index(name)]
        low, high = np.quantile(drawn, [0.5 - 0.5 * level, 0.5 + 0.5 * level])
        return float(low), float(high)

    def draws(self, number: int = 1000) -> Floats:
        """Return draws of all chains, evenly spread over them, shape (n_draws, n_parameters).

        Raises
        ------
        InputError
            If the number is no whole one above 0.
        """
        number = calls.whole_number(number, "number", 1)
        whole: Floats = self.values.reshape(-1, len(self.names))
        if number >= len(whole):
            return whole
        places = np.linspace(0, len(whole) - 1, number).round().astype(int)
        return np.asarray(whole[places])

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
        for group in tree.children.values():  # the same draws are the same file
            group.attrs.pop("created_at", None)
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
        the derivatives of all lives.
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
    calls.require_like(found, "goal", "found", "a Fit, as fit returns")
    require_libraries("nutpie", "arviz_stats", extra="inference")
    if sampler not in ("local", "direct"):
        raise calls.refused(sampler, "sampler", "'local' or 'direct'")
    for key, value in ("effective", effective), ("workers", workers):
        calls.whole_number(value, key, 1)
    require_seed(seed, "seed")
    folder = calls.path_or_none(folder, "folder")
    calls.require_callable(progress, "progress")
    found.asked.require_workers(workers)
    goal = found.goal
    best = np.array(found.starts.best.point)
    findings = determine(Search(goal), best, len(goal.rows))
    lives = Lives(goal, findings, folder, asked=found.asked, workers=workers, told=progress)
    if sampler == "direct":
        made = _directly(lives, effective, seed)
    else:
        made = from_local(lives, Length(effective=effective), seed)
    return replace(made, wanted=effective)


def require_seed(seed: int, key: str) -> None:
    """Refuse a seed that the sampler does not take.

    Raises
    ------
    InputError
        If it is no whole number of at least 0 that 64 bits hold.
    """
    if calls.whole_number(seed, key, 0) > _LARGEST_SEED:
        raise calls.refused(seed, key, f"a whole number of at most {_LARGEST_SEED}")


def from_local(lives: Lives, length: Length, seed: int) -> Posterior:
    """Return draws that polynomials propose and the exact density accepts.

    Parameters
    ----------
    lives : Lives
        Of a fit.
    length : Length
        How long chains go on.
    seed : int
        Of the random numbers.

    Returns
    -------
    Posterior
        Draws, and whether they are enough.
    """
    proposals = Proposals.of(lives, length, seed)
    while proposals.lived < length.most:
        proposals = proposals.with_more_lives()
        if proposals.to_be_tilted:
            proposals = proposals.tilted()
            continue
        drawn = _drawn(proposals)
        few = min(float(drawn.bulk.min()), float(drawn.tail.min()))
        if few >= length.effective and drawn.r_hat.max() <= length.r_hat:
            break
    return drawn


def _drawn(proposals: Proposals) -> Posterior:
    """Return what chains on the exact density visit of the proposals."""
    lives, costs = proposals.lives, proposals.costs
    visited = proposals.visited()
    chains = [at[_SETTLING:] for at in visited]
    values = [
        lives.scale.take(places[at]) for places, at in zip(proposals.places, chains, strict=True)
    ]
    there = [exact[at] for exact, at in zip(costs, chains, strict=True)]
    made = _posterior(lives, np.array(values), np.array(there))
    return replace(
        made,
        accepted=share_accepted(visited),
        lived=costs.size + proposals.learned_from,
        failed=int((~np.isfinite(costs)).sum()),
    )


def _directly(lives: Lives, effective: int, seed: int) -> Posterior:
    """Return draws of the sampler on the exact density, as many as promise to be enough."""
    chains = Length().chains
    draws = max(2 * effective // chains, _FEWEST)
    places = sampled(
        lives.steps, lives.at, chains=chains, draws=draws, seed=seed, tuning=200, between=1
    )
    whole = lives.costs(places.reshape(-1, places.shape[-1])).reshape(chains, draws)
    made = _posterior(lives, lives.scale.take(places), whole)
    return replace(made, lived=whole.size)


def _posterior(lives: Lives, values: Floats, costs: Floats) -> Posterior:
    """Return draws with what says whether they are enough."""
    from arviz_stats import ess, rhat

    names = lives.goal.names
    diagnosed = [
        [
            float(rhat(values[:, :, place])),
            float(ess(values[:, :, place], method="bulk")),
            float(ess(values[:, :, place], method="tail", prob=_TAILS)),
        ]
        for place in range(len(names))
    ]
    r_hat, bulk, tail = np.array(diagnosed).T
    units = tuple(lives.goal.table[name].unit for name in names)
    counts = {"lived": 0, "linearized": lives.linearized, "taken": lives.pieces.taken}
    beliefs = beliefs_of(lives.goal, lives.scale)
    return Posterior(names, units, values, costs, r_hat, bulk, tail, 1.0, beliefs=beliefs, **counts)
