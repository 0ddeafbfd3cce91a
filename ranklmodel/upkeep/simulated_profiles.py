"""Profiles of data sets whose truth is known: ``python -m ranklmodel.upkeep.simulated_profiles``.

Data sets are those of :mod:`ranklmodel.upkeep.simulated_fits`. Whether the profile of a parameter
holds its true value takes no walk to both ends: the value is held where the cost, all others at
their best, lies below that of an end. Most values are known to be held by one run at the place to
which the derivatives say that the others go, since they can only come to lie lower still.

What becomes of a data set is a file as soon as it is known. Files know the question, not the code
that answered it; after a change of the model they are deleted by hand.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import TypeAdapter
from scipy.optimize import least_squares
from scipy.stats import chi2

from ranklmodel.disk.text import write_text
from ranklmodel.errors import SimulationError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.profile import LEVEL
from ranklmodel.estimation.profile_end import SIDES, following, walk_to_end
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.simulated_rows import simulated_rows
from ranklmodel.estimation.starts import digest_of
from ranklmodel.inputs import Library
from ranklmodel.upkeep.coverage_counts import Sides, line_of_sides, table_of_sides
from ranklmodel.upkeep.kept_data_sets import kept
from ranklmodel.upkeep.one_after_the_other import each, options_of, write_page
from ranklmodel.upkeep.simulated_fits import CALIBRATION, DATA_SETS, SEED, asked_of, searched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.multistart import Asked
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

PAGE = "docs/simulated_profiles.md"
_FILE = "profiles.json"
_SAME_COST = 1e-5
_EVALUATIONS = 30

_TEXT = """\
# Simulated profiles

Do profiles hold what they are about? Data sets are made at the design of `{name}` as for
[simulated fits](simulated_fits.md): a truth drawn from the priors, and errors as the fit takes them
to be. Of 95 % intervals of `fit --profiles` 95 % should hold the true value. `below` and `above`
are the shares of true values that lie below and above their interval. Standard errors (+-) take
data sets for independent, and nothing within one. `make simulated-profiles` writes this page.

{fits} data sets of {rows} rows and {parameters} parameters. Data sets that could not be profiled:
{failed}.

{all}
{each}"""


@dataclass(frozen=True)
class SimulatedProfiles:
    """On which sides of their profiles the true values of a data set lie.

    Attributes
    ----------
    number : int
        Which data set.
    question : str
        Digest of all that it depends on.
    runs : int
        How often all rows were computed, with derivatives or without.
    parameters : Sides
        By parameter.
    """

    number: int
    question: str
    runs: int
    parameters: Sides


_PROFILES = TypeAdapter(SimulatedProfiles)


class _HeldError(Exception):
    """The cost came to lie below that of an end."""


class TruthBesideProfiles:
    """Says on which side of the profile of each parameter its true value lies.

    Parameters
    ----------
    goal : Objective
        Of a data set.
    optimum : array of shape (n_parameters,)
        On the scale of the search.
    level : float
        Of the intervals.
    """

    def __init__(self, goal: Objective, optimum: Floats, level: float = LEVEL) -> None:
        self.goal, self.search = goal, Search(goal)
        self.optimum = np.array(optimum)
        self.rise = 0.5 * float(chi2.ppf(level, 1))
        self.end = self.search.at(self.optimum).cost + self.rise
        self.runs = 0

    def side(self, parameter: int, truth: float) -> int:
        """Return 0 where the interval holds a value, -1 where it lies below, 1 above.

        Parameters
        ----------
        parameter : int
            Which.
        truth : float
            On the scale of the search.
        """
        apart = truth - float(self.optimum[parameter])
        sign = -1 if apart < 0 else 1
        line = following(self.search, self.optimum, parameter, float(sign))
        point = np.clip(self.optimum + apart * line, self.search.low, self.search.high)
        point[parameter] = truth
        self.runs += 1
        residuals = self.goal.residuals(self.goal.from_search(point))
        if not np.isfinite(residuals).all():
            return self._walked(parameter, truth, sign)
        if 0.5 * float(residuals @ residuals) <= self.end:
            return 0
        return 0 if self._lowest(parameter, point) <= self.end else sign

    def _lowest(self, parameter: int, point: Floats) -> float:
        """Return the cost with all others at their best, or any below that of an end."""
        others = np.delete(np.arange(len(point)), parameter)

        def residuals(place: Floats) -> Floats:
            whole = np.array(point)
            whole[others] = place
            here = self.search.at(whole)
            if here.cost <= self.end:
                raise _HeldError
            return here.residuals

        def slopes(place: Floats) -> Floats:
            whole = np.array(point)
            whole[others] = place
            return self.search.slopes(whole)[:, others]

        before = self.search.count
        try:
            best = least_squares(
                residuals,
                point[others],
                jac=slopes,
                bounds=(self.search.low[others], self.search.high[others]),
                x_scale="jac",
                ftol=_SAME_COST,
                xtol=1e-7,
                max_nfev=_EVALUATIONS,
            )
        except _HeldError:
            return self.end
        finally:
            self.runs += self.search.count - before
        return float(best.cost)

    def _walked(self, parameter: int, truth: float, sign: int) -> int:
        """Walk to the end, as the straight line leads to where lives can not be lived."""
        side = SIDES[sign > 0]
        end = walk_to_end(self.search, self.optimum, parameter, side, self.rise)
        self.runs += end.evaluations
        reached = end.places[-1].point[parameter]
        return sign if end.kind == "bounded" and sign * (truth - reached) > 0 else 0


def simulated_profile(
    asked: Asked, goal: Objective, number: int, seed: int, folder: Path | None
) -> SimulatedProfiles:
    """Make a data set, fit it, and hold its profiles against what made it.

    Parameters
    ----------
    asked : Asked
        The question.
    goal : Objective
        Its objective.
    number, seed : int
        Which data set.
    folder : Path, optional
        Where searches and what became of data sets are kept.

    Raises
    ------
    SimulationError
        If no truth can be lived or no start can begin.
    InputError
        If a file that was kept can not be read.
    """
    own = None if folder is None else folder / f"data_set_{number:04d}"
    question = f"{digest_of(goal)} {seed} {LEVEL}"
    known = kept(own and own / _FILE, _PROFILES, question)
    if known is not None:
        return known
    made = simulated_rows(goal, np.random.default_rng([seed, number]))
    true_cost = 0.5 * float(np.sum(made.goal.residuals(made.truth) ** 2))
    best = searched(asked, made.goal, true_cost, seed, own).best
    optimum = determine(Search(made.goal), np.array(best.point), len(made.goal.rows)).point
    beside = TruthBesideProfiles(made.goal, optimum)
    truth = made.goal.to_search(made.truth)
    sides = Sides(tuple(beside.side(k, value) for k, value in enumerate(truth.tolist())))
    result = SimulatedProfiles(number, question, beside.runs, sides)
    if own is not None:
        write_text(own / _FILE, _PROFILES.dump_json(result).decode() + "\n")
    return result


def page_of_profiles(
    goal: Objective, of: Sequence[SimulatedProfiles], failed: Sequence[str]
) -> str:
    """Return the page.

    Parameters
    ----------
    goal : Objective
        Of the design.
    of : sequence of SimulatedProfiles
        One or more.
    failed : sequence of str
        Why other data sets could not be profiled.

    Raises
    ------
    SimulationError
        If none could be profiled.
    """
    if not of:
        raise SimulationError(f"no data set could be profiled; the last: {failed[-1]}")
    sides = [one.parameters for one in of]
    each = [line_of_sides(f"`{name}`", sides, [k]) for k, name in enumerate(goal.names)]
    text = _TEXT.format(
        name=goal.calibration.name,
        fits=len(of),
        rows=len(goal.rows),
        parameters=len(goal.names),
        failed=len(failed),
        all=table_of_sides("", [line_of_sides("all parameters", sides)]),
        each=table_of_sides("parameter", each),
    )
    return text + "".join(f"- {why}\n" for why in failed)


def simulated_profiles(
    asked: Asked,
    number: int = DATA_SETS,
    *,
    first: int = 0,
    seed: int = SEED,
    folder: Path | None = None,
) -> tuple[Objective, list[SimulatedProfiles], list[str]]:
    """Profile many data sets, one after the other.

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
        Where searches are kept, and taken from.

    Returns
    -------
    goal : Objective
        Of the question.
    profiles : list of SimulatedProfiles
        Of data sets that could be profiled.
    failed : list of str
        Why others could not.
    """
    goal = asked.goal()
    of, failed = each(
        range(first, number),
        lambda place: simulated_profile(asked, goal, place, seed, folder),
        lambda one: f"{one.parameters.share_within:.3f} of parameters held, {one.runs} runs",
    )
    return goal, of, failed


def main(arguments: Sequence[str] | None = None) -> None:
    """Profile data sets and write the page."""
    options = options_of(
        __doc__, arguments, number=DATA_SETS, calibration=CALIBRATION, seed=SEED, page=PAGE
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        asked = asked_of(options.calibration, Library())
        folder = options.folder and options.folder / asked.calibration.name
        counted = simulated_profiles(
            asked, options.number, first=options.first, seed=options.seed, folder=folder
        )
    write_page(options.page, page_of_profiles(*counted))


if __name__ == "__main__":
    main()
