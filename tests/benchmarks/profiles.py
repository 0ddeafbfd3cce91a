"""How long one profile takes, both ends of a 95 % interval, beside pyPESTO's.

Both walk the same parameter of the same small fit from the same optimum. pyPESTO's steps are its
defaults: it goes on a little past the end, to the outermost value that it came to.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.profile_end import SIDES, EndOfProfile, walk_to_end
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import stated_start
from ranklmodel.inputs import Library
from ranklmodel.lives.engines import engine_named
from tests.benchmarks.figures import Row, row_of
from tests.benchmarks.fits import PYPESTO, SMALL, find_missing, problem_of_fit, why_missing
from tests.benchmarks.measure import timed

_RISE = 1.9207294  # half the quantile of chi-squared of one degree of freedom
PEER = "pyPESTO, libRoadRunner"


def small_profile(parameter: str = "FN_imbalance") -> Row:
    """Compare a profile of a small fit of women without therapy; six parameters."""
    asked = Library().calibration(SMALL)
    goal = objective(asked, Library(), HowRun(engine_named("fast"), "averaged"))
    best = Search(goal).rest(stated_start(goal)).point
    place = goal.names.index(parameter)
    ends: list[EndOfProfile] = []

    def ours() -> None:
        ends[:] = [walk_to_end(Search(goal), best, place, side, _RISE) for side in SIDES]

    spent = {"fast": timed(ours).processor}
    notes: dict[str, object] = {"fast": [_place(goal.from_search, end, place) for end in ends]}
    simulator, packages = PYPESTO[PEER]
    missing = find_missing(packages)
    if missing:
        notes[PEER] = why_missing(missing)
        return row_of(f"{asked.name}: a profile of {parameter}", spent, notes)
    with tempfile.TemporaryDirectory() as folder:
        problem = problem_of_fit(asked, Path(folder), simulator)
        walked: list[tuple[float, float, int]] = []
        optimum = goal.from_search(best)
        spent[PEER] = timed(lambda: walked.append(problem.profile(optimum, parameter))).processor
    notes[PEER] = list(walked[-1][:2])
    return row_of(f"{asked.name}: a profile of {parameter}", spent, notes)


def _place(from_search: object, end: EndOfProfile, place: int) -> float:
    assert callable(from_search)
    return float(from_search(np.array(end.places[-1].point))[place])
