"""Fits data sets whose truth is known: ``python -m ranklmodel.upkeep.simulated_fits``.

Each data set has the design of a shipped calibration, a truth drawn from its priors and errors that
go together by arm. It is fitted and its parameters are drawn as any other's; of 95 % intervals and
bands 95 % should hold what they are about. The page docs/simulated_fits.md says how many do.

What becomes of a data set is a file as soon as it is known, and so is a search that has ended: what
ends the program loses one search. Files know the question, not the code that answered it; after a
change of the model or of how draws are made, they are deleted by hand.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import TypeAdapter

from ranklmodel.disk.text import write_text
from ranklmodel.errors import SimulationError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.draws import draws_of_fit
from ranklmodel.estimation.multistart import Asked, run_starts
from ranklmodel.estimation.predictions import predicted_value
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.simulated_rows import places_of, simulated_rows
from ranklmodel.estimation.starts import digest_of
from ranklmodel.inputs import Calibration, Library
from ranklmodel.inputs.parameters.draws import Draws
from ranklmodel.inputs.people.assumed import AssumedSpreads
from ranklmodel.lives.answers import Uncertainty
from ranklmodel.lives.bands import drawn
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.trials.bands import BandMaker, row_bands
from ranklmodel.trials.predict import days_of
from ranklmodel.upkeep.coverage_counts import Sides, SimulatedFit, page_of, section_of
from ranklmodel.upkeep.kept_data_sets import kept
from ranklmodel.upkeep.one_after_the_other import each, options_of, write_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.estimation.multistart import Starts
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.lives.answers import Answers
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.bands import RowBands

PAGE = "docs/simulated_fits.md"
CALIBRATION = "women"
DATA_SETS = 200
SEED = 20261127

# Starts of a search that ends above the cost of the truth, which it thus has passed by.
_STARTS = 4
_ENDS = (0.025, 0.975)
_FILE = "fit.json"

FEW_ROWS = Calibration.model_validate(
    {
        "name": "few_rows",
        "description": "What a bone loses of one placebo arm does not tell how fast it renews.",
        "starts_from": CALIBRATION,
        "free": [
            {"name": name, "prior": {"distribution": "log_normal", "center": center, "spread": 0.5}}
            for name, center in (("TH_imbalance", 0.13), ("TH_turnover", 0.00012))
        ],
        "trials": [{"trial": "ibis2", "arms": ["placebo", "placebo_off"]}],
        "correlation": "arm",
    }
)
"""A question that its rows do not answer, on which what is linear about draws fails."""

_FITS = TypeAdapter(SimulatedFit)


def asked_of(calibration: str, library: Library) -> Asked:
    """Return the question of a calibration, the errors of an arm going together.

    Parameters
    ----------
    calibration : str
        Its name.
    library : Library
        Where it is looked up.
    """
    question = library.calibration(calibration).model_copy(update={"correlation": "arm"})
    file = library.find("calibration", calibration)
    return Asked(question, library, (), "averaged", Tolerance(), file)


def simulated_fit(
    asked: Asked, goal: Objective, number: int, seed: int, folder: Path | None
) -> SimulatedFit:
    """Make a data set, fit it, and hold what the fit says against what made it.

    Parameters
    ----------
    asked : Asked
        The question.
    goal : Objective
        Its objective.
    number, seed : int
        Which data set.
    folder : Path, optional
        Where searches are kept.

    Raises
    ------
    SimulationError
        If no truth can be lived, no start can begin, or an arm has no band.
    InputError
        If a file that was kept can not be read.
    """
    own = None if folder is None else folder / f"data_set_{number:04d}"
    question = f"{digest_of(goal)} {seed}"
    known = kept(own and own / _FILE, _FITS, question)
    if known is not None:
        return known
    random = np.random.default_rng([seed, number])
    made = simulated_rows(goal, random)
    true_cost = 0.5 * float(np.sum(made.goal.residuals(made.truth) ** 2))
    starts = searched(asked, made.goal, true_cost, seed, own)
    best = starts.best
    findings = determine(Search(made.goal), np.array(best.point), len(made.goal.rows))
    draws = draws_of_fit(made.goal, findings, seed)
    bands = list(_bands(made.goal, made.goal.from_search(findings.point), draws))
    assert best.cost is not None
    fit = SimulatedFit(
        number=number,
        question=question,
        cost=best.cost,
        true_cost=true_cost,
        starts=len(starts.ended),
        evaluations=sum(one.evaluations for one in starts.ended.values()),
        redrawn=len(made.reasons),
        parameters=Sides.beside(made.truth, *np.quantile(draws, _ENDS, axis=0)),
        bands=Sides.beside(made.predicted, *np.array([one.band for one in bands]).T),
        new_rows=Sides.beside(
            _new_rows(goal, made.predicted, random),
            *np.array([one.with_sampling for one in bands]).T,
        ),
    )
    if own is not None:
        write_text(own / _FILE, _FITS.dump_json(fit).decode() + "\n")
    return fit


def searched(
    asked: Asked, goal: Objective, true_cost: float, seed: int, folder: Path | None
) -> Starts:
    """Return the stated start, and others where it is known not to have come down.

    Parameters
    ----------
    asked : Asked
        The question.
    goal : Objective
        With the rows of a data set.
    true_cost : float
        At the truth that made them.
    seed : int
        Of all random numbers.
    folder : Path, optional
        Where searches are kept.

    Raises
    ------
    SimulationError
        If no start can begin.
    """
    for number in range(1, _STARTS + 1):
        # of other random numbers than truths, or a start could be one
        starts = run_starts(asked, goal, range(number), seed=seed + 1, folder=folder)
        able = [one for one in starts.ended.values() if one.cost is not None]
        if any(one.cost is not None and one.cost <= true_cost for one in able):
            break
    if all(one.cost is None for one in starts.ended.values()):
        raise SimulationError(f"no start can begin: {starts.ended[0].failures[-1]}")
    return starts


def _new_rows(goal: Objective, predicted: Floats, random: np.random.Generator) -> Floats:
    """Return rows as other trials of other samples would have them, in the unit of each."""
    deviations = np.array([row.comparison.deviation for row in goal.rows])
    errors = deviations * random.standard_normal(len(deviations))
    places = places_of(goal.rows, predicted) + errors
    pairs = zip(goal.rows, places.tolist(), strict=True)
    return np.array([row.comparison.scale.take(place) for row, place in pairs])


def _bands(goal: Objective, values: Floats, draws: Floats) -> Iterator[RowBands]:
    """Yield the bands of all rows as a run of their trials makes them, its people as stated."""
    table = drawn(goal.table, dict(zip(goal.names, values.tolist(), strict=True)))
    what = Draws(goal.names, draws, Path("draws.csv"))
    maker = BandMaker(Uncertainty(what, AssumedSpreads(())))
    answers: dict[int, Answers] = {}
    for person in goal.people:
        life = goal.how.life(person.population, table)
        for arm in person.arms:
            answer = maker.answers(arm.name, life.on(arm.regimen), days_of(arm))
            if answer is None:
                raise SimulationError("; ".join(maker.words))
            answers[id(arm)] = answer
    for row in goal.rows:
        of_arms = [answers[id(arm)] for arm in row.arms]
        predicted = predicted_value(row, [one.trajectory for one in of_arms])
        yield row_bands(row.comparison, predicted, row.readings, of_arms, points=row.points)


def simulated_fits(
    asked: Asked,
    number: int = DATA_SETS,
    *,
    first: int = 0,
    seed: int = SEED,
    folder: Path | None = None,
) -> tuple[Objective, list[SimulatedFit], list[str]]:
    """Fit many data sets, one after the other.

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
    fits : list of SimulatedFit
        Of data sets that could be fitted.
    failed : list of str
        Why others could not.
    """
    goal = asked.goal()
    fits, failed = each(
        range(first, number),
        lambda place: simulated_fit(asked, goal, place, seed, folder),
        _in_words,
    )
    return goal, fits, failed


def _in_words(fit: SimulatedFit) -> str:
    return (
        f"cost {fit.cost:.2f}, {fit.true_cost:.2f} at the truth, "
        f"{fit.starts} starts, {fit.evaluations} evaluations, {fit.redrawn} redrawn; held: "
        f"{fit.parameters.share_within:.3f} of parameters, {fit.bands.share_within:.3f} of "
        f"predictions, {fit.new_rows.share_within:.3f} of new rows"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit data sets and write the page."""
    options = options_of(
        __doc__, arguments, number=DATA_SETS, calibration=CALIBRATION, seed=SEED, page=PAGE
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        library = Library()
        few = Asked(FEW_ROWS, library, (), "averaged", Tolerance())
        sections = []
        for asked in (asked_of(options.calibration, library), few):
            folder = options.folder and options.folder / asked.calibration.name
            counted = simulated_fits(
                asked, options.number, first=options.first, seed=options.seed, folder=folder
            )
            sections.append(section_of(*counted))
    write_page(options.page, page_of(options.calibration, *sections))


if __name__ == "__main__":
    main()
