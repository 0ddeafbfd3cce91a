"""What many lives cost in one call, histories included, beside a loop over them.

A life is a hundred times the equations of a run: the steady states at which what was measured is
met, the young adult, the years to the visit, and the run itself. The loop is ours too, one scenario
for each set of parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np

from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.options import SharedKeywords
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.simulate import grid
from ranklmodel.simulation.trajectory import Trajectory
from tests.benchmarks.figures import Row, row_of
from tests.benchmarks.measure import processor_seconds

PERSON, NUMBER = "atac_woman", 1000
LOOP = "one by one"
KINDS: dict[str, tuple[str, SharedKeywords]] = {
    "no dose": ("placebo", {}),
    "daily, averaged": ("anastrozole_1mg_daily", {"dosing": "averaged"}),
    "daily, exact": ("anastrozole_1mg_daily", {}),
}
_DAYS = grid("5 year", "1 month")
_CHANGED = "rankl_rise"
# The loop is long, and its lives cost the same.
_IN_LOOP = 10


def many_lives(number: int = NUMBER) -> Iterator[Row]:
    """Compare each kind of dosing; of exact doses, whose runs are long, a tenth as many."""
    for kind in KINDS:
        yield many_of(kind, number // 10 if kind == "daily, exact" else number)


def many_of(kind: str, number: int, rounds: int = 3) -> Row:
    """Compare one kind of dosing, per life."""
    regimen, how = KINDS[kind]
    usual = scenario(PERSON).parameters[_CHANGED].value
    values = (usual * np.random.default_rng(0).lognormal(0.0, 0.1, number)).tolist()
    looped = values[:_IN_LOOP]

    def one(value: float) -> Trajectory:
        return scenario(PERSON, regimen, parameters={_CHANGED: value}, **how).run(_DAYS)

    def together(some: list[float]) -> list[Trajectory | None]:
        table = {_CHANGED: some}
        return list(simulate_many(PERSON, regimen, parameters=table, days=_DAYS, **how).runs)

    pairs = zip(together(looped), map(one, looped), strict=True)
    notes: dict[str, Any] = {"largest difference": max(_apart(*pair) for pair in pairs)}
    jobs: dict[str, Callable[[], object]] = {
        "fast": partial(together, values),
        LOOP: lambda: [one(value) for value in looped],
    }
    spent = processor_seconds(jobs, rounds)
    each = {"fast": spent["fast"] / number, LOOP: spent[LOOP] / len(looped)}
    return row_of(f"{PERSON}, {kind}: per life of {number}", each, notes)


def _apart(run: Trajectory | None, other: Trajectory) -> float:
    """Return the largest difference; of what is next to nothing, in its unit."""
    assert run is not None
    sizes = np.maximum(np.abs(other.values).max(axis=0), 1.0)
    return float((np.abs(run.values - other.values).max(axis=0) / sizes).max())
