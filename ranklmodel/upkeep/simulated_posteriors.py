"""Posteriors of data sets of a known truth: ``python -m ranklmodel.upkeep.simulated_posteriors``.

Simulation-based calibration (Talts et al. 2018, arXiv:1804.06788): a truth is drawn from the
priors, rows are made of it, and the posterior of the rows is drawn from. If every part of that is
right, the rank of the truth among the draws is even, for each parameter, whatever the rows tell.
Chains are short, as the rank asks for few draws; what they are made of is what `fit --posterior`
does. Data sets are those of :mod:`ranklmodel.upkeep.simulated_fits`, and become files likewise.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import TypeAdapter
from scipy.stats import kstest

from ranklmodel.disk.text import write_text
from ranklmodel.errors import SimulationError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.posterior import from_local
from ranklmodel.estimation.posterior_lives import Lives
from ranklmodel.estimation.posterior_proposals import Length
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.simulated_rows import simulated_rows
from ranklmodel.estimation.starts import digest_of
from ranklmodel.inputs import Library
from ranklmodel.upkeep.androgen_arm import line_of
from ranklmodel.upkeep.kept_data_sets import kept
from ranklmodel.upkeep.one_after_the_other import each, options_of, write_page
from ranklmodel.upkeep.simulated_fits import CALIBRATION, SEED, asked_of, searched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.multistart import Asked
    from ranklmodel.estimation.objective import Objective

PAGE = "docs/simulated_posteriors.md"
DATA_SETS = 100
SHORT = Length(chains=2, most=110, effective=1, r_hat=np.inf)
"""Two hundred draws after settling, of which about every fifth is taken."""
_DRAWS = 39  # ranks from 0 to this
_FILE = "posterior.json"

_TEXT = """\
# Simulated posteriors

Are draws of the posterior what they say they are? Of data sets at the design of `{name}`, made as
for [simulated fits](simulated_fits.md), the posterior is drawn from, and the true value of each
parameter has a rank among {draws} draws. If all is right, ranks are even (Talts et al. 2018,
arXiv:1804.06788). `mean` is that of ranks over their number, 0.5 if even; `spread` their standard
deviation over that of even ones: below 1 draws are too wide, above 1 too narrow; `p` is that of
the test of Kolmogorov and Smirnov. The smallest p times the number of parameters is {smallest:.3g}.
`make simulated-posteriors` writes this page.

{sets} data sets of {rows} rows and {parameters} parameters. Data sets that could not be drawn from:
{failed}. Shares of proposals that were accepted: {accepted}.

{table}"""


@dataclass(frozen=True)
class SimulatedPosterior:
    """The ranks of the true values of one data set.

    Attributes
    ----------
    number : int
        Which data set.
    question : str
        Digest of all that it depends on.
    ranks : tuple of int
        How many draws lie below the true value, by parameter.
    accepted : float
        Share of proposals that were accepted.
    """

    number: int
    question: str
    ranks: tuple[int, ...]
    accepted: float


_POSTERIORS = TypeAdapter(SimulatedPosterior)


def simulated_posterior(
    asked: Asked, goal: Objective, number: int, seed: int, folder: Path | None
) -> SimulatedPosterior:
    """Make a data set, draw from its posterior, and rank what made it among the draws.

    Parameters
    ----------
    asked : Asked
        The question.
    goal : Objective
        Its objective.
    number, seed : int
        Which data set.
    folder : Path, optional
        Where searches, lives and ranks are kept.

    Raises
    ------
    SimulationError
        If no truth can be lived or no start can begin.
    InputError
        If a file that was kept can not be read.
    """
    own = None if folder is None else folder / f"data_set_{number:04d}"
    question = f"{digest_of(goal)} {seed} {SHORT} {_DRAWS}"
    known = kept(own and own / _FILE, _POSTERIORS, question)
    if known is not None:
        return known
    made = simulated_rows(goal, np.random.default_rng([seed, number]))
    true_cost = 0.5 * float(np.sum(made.goal.residuals(made.truth) ** 2))
    best = searched(asked, made.goal, true_cost, seed, own).best
    findings = determine(Search(made.goal), np.array(best.point), len(made.goal.rows))
    pieces = None if own is None else own / "pieces"
    drawn = from_local(Lives(made.goal, findings, pieces), SHORT, seed + number)
    ranks = (drawn.draws(_DRAWS) < made.truth).sum(axis=0)
    result = SimulatedPosterior(number, question, tuple(ranks.tolist()), drawn.accepted)
    if own is not None:
        write_text(own / _FILE, _POSTERIORS.dump_json(result).decode() + "\n")
    return result


def evenness(ranks: np.ndarray, seed: int = 0) -> tuple[float, float, float]:
    """Return mean and spread of ranks beside even ones, and the p of their being even.

    Parameters
    ----------
    ranks : array of int of shape (n_data_sets,)
        From 0 to the number of draws.
    seed : int
        Of what makes ranks even to the last digit within their steps.

    Examples
    --------
    >>> mean, spread, p = evenness(np.arange(40))
    >>> round(mean, 1), round(spread, 1), p > 0.9
    (0.5, 1.0, True)
    """
    places = (ranks + np.random.default_rng(seed).random(len(ranks))) / (_DRAWS + 1)
    even = 1.0 / np.sqrt(12.0)
    return float(places.mean()), float(places.std() / even), float(kstest(places, "uniform").pvalue)


def page_of_posteriors(
    goal: Objective, of: Sequence[SimulatedPosterior], failed: Sequence[str]
) -> str:
    """Return the page.

    Parameters
    ----------
    goal : Objective
        Of the design.
    of : sequence of SimulatedPosterior
        One or more.
    failed : sequence of str
        Why others could not be drawn from.

    Raises
    ------
    SimulationError
        If none could be drawn from.
    """
    if not of:
        raise SimulationError(f"no posterior could be drawn from; the last: {failed[-1]}")
    ranks = np.array([one.ranks for one in of])
    told = [evenness(column, place) for place, column in enumerate(ranks.T)]
    lines = [line_of(["parameter", "mean", "spread", "p"]), line_of(["---", *["---:"] * 3])]
    for name, (mean, spread, p) in zip(goal.names, told, strict=True):
        lines.append(line_of([f"`{name}`", f"{mean:.3f}", f"{spread:.2f}", f"{p:.3g}"]))
    low, middle, high = np.quantile([one.accepted for one in of], [0.05, 0.5, 0.95])
    text = _TEXT.format(
        name=goal.calibration.name,
        draws=_DRAWS,
        smallest=min(1.0, min(p for _, _, p in told) * len(told)),
        sets=len(of),
        rows=len(goal.rows),
        parameters=len(goal.names),
        failed=len(failed),
        accepted=f"median {middle:.2f}, nine in ten from {low:.2f} to {high:.2f}",
        table="\n".join(lines) + "\n",
    )
    return text + "".join(f"- {why}\n" for why in failed)


def simulated_posteriors(
    asked: Asked,
    number: int = DATA_SETS,
    *,
    first: int = 0,
    seed: int = SEED,
    folder: Path | None = None,
) -> tuple[Objective, list[SimulatedPosterior], list[str]]:
    """Draw from the posteriors of many data sets, one after the other.

    Parameters
    ----------
    asked : Asked
        The question.
    number : int
        How many.
    first : int
        With which to begin, so that two programs share them.
    seed : int
        Of all random numbers.
    folder : Path, optional
        Where searches, lives and ranks are kept, and taken from.

    Returns
    -------
    goal : Objective
        Of the question.
    posteriors : list of SimulatedPosterior
        Of data sets that could be drawn from.
    failed : list of str
        Why others could not.
    """
    goal = asked.goal()
    of, failed = each(
        range(first, number),
        lambda place: simulated_posterior(asked, goal, place, seed, folder),
        lambda one: f"{one.accepted:.2f} of proposals accepted",
    )
    return goal, of, failed


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw from posteriors and write the page."""
    options = options_of(
        __doc__, arguments, number=DATA_SETS, calibration=CALIBRATION, seed=SEED, page=PAGE
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        asked = asked_of(options.calibration, Library())
        folder = options.folder and options.folder / asked.calibration.name
        counted = simulated_posteriors(
            asked, options.number, first=options.first, seed=options.seed, folder=folder
        )
    write_page(options.page, page_of_posteriors(*counted))


if __name__ == "__main__":
    main()
