"""Plans and pools of people whose changes are known, so that their power is known as well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ranklmodel.cohorts.virtual_trials.pool import Pool
from ranklmodel.inputs import NO_TREATMENT, Library
from ranklmodel.inputs.designs.design import Design, Outcome, PlannedArm
from ranklmodel.inputs.designs.file import AnalysisFile, DropOutFile, Method, Missing
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.yaml_reader import Document

LIBRARY = Library()
DAYS = (0.0, 365.25, 730.5)
# As many as the quantiles of a normal distribution need to have its spread to a thousandth.
POOL = 4000


def plan(
    people: int = 60,
    *,
    cv: float = 0.0,
    leaving: DropOutFile | None = None,
    method: Method = "t_test",
    missing: Missing = "observed",
) -> Design:
    """Return a plan of two arms that are compared by the spine after two years."""
    arms = {n: PlannedArm(n, n, NO_TREATMENT, people, leaving, None, None) for n in ("a", "b")}
    spine = Outcome(LIBRARY.endpoints["LS_BMD"], 0, 2, cv, "0 day", "24 month")
    return Design(
        name="plan",
        title="Plan",
        description="-",
        source=None,
        assumed=FrozenDict(),
        cohort="none",
        eligible=(),
        days=DAYS,
        arms=FrozenDict(arms),
        of="a",
        minus="b",
        outcomes=(spine,),
        measurements=FrozenDict(),
        analysis=AnalysisFile(method=method, missing=missing),
        file=Path("plan.yaml"),
        document=Document(Path("plan.yaml"), {}, {}),
    )


def with_arms(design: Design, **changed: object) -> Design:
    """Return a plan whose arms are changed alike."""
    arms = {name: replace(arm, **changed) for name, arm in design.arms.items()}  # type: ignore[arg-type]
    return replace(design, arms=FrozenDict(arms))


def normal_pool(difference: float, spread: float, *, draws: int = 0, apart: float = 0.0) -> Pool:
    """Return people whose changes are normal; draws move the difference `apart` by turns."""
    from scipy.stats import norm

    scores = norm.ppf((np.arange(POOL) + 0.5) / POOL)
    changes = spread * scores / scores.std()
    levels = np.ones((1 + draws, 2, POOL, len(DAYS), 1))
    for draw in range(1 + draws):
        moved = 0.0 if draw == 0 else apart if draw % 2 else -apart
        for side, mean in enumerate((difference + moved, 0.0)):
            levels[draw, side, :, 2, 0] += (mean + changes) / 100.0
            levels[draw, side, :, 1, 0] += (mean + changes) / 200.0
    return Pool(np.arange(POOL), np.ones(POOL), ("a", "b"), ("LS_BMD",), levels, POOL)
