"""What a sensitivity analysis costs a run, beside its own runs made one by one with `simulate`.

Sampling, intervals and all outputs are in our time; the loop makes runs and reads nothing off them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ranklmodel.estimation.sensitivity import MONTHS, QUANTITIES, sensitivity
from ranklmodel.estimation.sensitivity_designs import Sobol
from ranklmodel.lives.simulate import simulate
from ranklmodel.simulation.trajectory import Trajectory
from tests.benchmarks.figures import CLOCK, Row, row_of
from tests.benchmarks.measure import spent_seconds

PERSON, REGIMEN = "atac_woman", "anastrozole_1mg_daily"
LOOP = "one by one"
SEED = 0
# The loop is long, and its runs cost the same.
_IN_LOOP = 20


def sobol(samples: int = 64, rounds: int = 2) -> Row:
    """Compare Sobol's indices of what the calibration frees, per run."""
    looked = sensitivity(PERSON, REGIMEN, samples=samples, seed=SEED)
    design = Sobol(tuple(one.name for one in looked.ranges), SEED)
    shares = design.shares(samples)[:_IN_LOOP]
    points = np.column_stack([one.values(shares[:, k]) for k, one in enumerate(looked.ranges)])
    lives = [dict(zip(design.names, point, strict=True)) for point in points.tolist()]

    def one(life: dict[str, float]) -> Trajectory:
        asked: dict[str, Any] = {"parameters": life, "dosing": "averaged"}
        return simulate(PERSON, REGIMEN, until="60 month", every="60 month", **asked)

    jobs: dict[str, Callable[[], object]] = {
        "fast": lambda: sensitivity(PERSON, REGIMEN, samples=samples, seed=SEED),
        LOOP: lambda: [one(life) for life in lives],
    }
    spent = spent_seconds(jobs, rounds)
    each = {
        "fast": spent["fast"].processor / looked.runs,
        CLOCK: spent["fast"].wall / looked.runs,
        LOOP: spent[LOOP].processor / len(lives),
    }
    ours, loop = spent["fast"].wall, spent[LOOP].wall / len(lives)
    notes: dict[str, Any] = {
        "runs": looked.runs,
        "outputs": len(QUANTITIES) * len(MONTHS),
        "seconds": round(ours, 1),
        "runs a second": round(looked.runs / ours),
        "one by one, runs a second": round(1.0 / loop),
        "one by one, seconds": round(looked.runs * loop, 1),
        "widest interval": round(looked.widest, 3),
    }
    return row_of(f"Sobol over {len(looked.ranges)} parameters: per run", each, notes)
