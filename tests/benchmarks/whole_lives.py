"""What the derivatives of a whole life cost, beside that life itself.

A gradient goes through all that its parameters act on: the young adult, the years to the visit,
what is set so that the person is met as measured, and the run. Beside it stands a life in which one
parameter is changed, which is what a difference takes for each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ranklmodel.inputs import Library
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import scenario
from tests.benchmarks.figures import Row, row_of
from tests.benchmarks.measure import processor_seconds

LIVES = (
    ("atac_woman", "anastrozole_1mg_5_years"),
    ("older_man", "anastrozole_1mg_daily"),
    ("freedom_woman", "denosumab_60mg_6_monthly"),
    ("atac_woman", "placebo"),
)
NUMBER = 30
_DAYS = np.linspace(0.0, 5 * 365.25, 21)
# Besides those that the two calibrations fit.
_OTHERS = ("LS_turnover", "TH_turnover", "anastrozole_clearance", "estradiol_clearance")
_CHANGED = "rankl_rise"


def parameters() -> tuple[str, ...]:
    """Return the parameters by which derivatives are taken: those that were fitted, and more."""
    library = Library()
    fitted = [
        one.name
        for calibration in ("people", "women", "therapies", "hormones")
        for one in library.calibration(calibration).free
    ]
    return tuple(dict.fromkeys([*fitted, *_OTHERS]))[:NUMBER]


def life_gradients() -> Iterator[Row]:
    """Compare the gradient of each life with the life changed, and with its last run alone."""
    for person, regimen in LIVES:
        yield life_gradient(person, regimen)


def life_gradient(person: str, regimen: str) -> Row:
    """Compare one."""
    life, names = scenario(person, regimen), parameters()
    value = life.parameters[_CHANGED].value
    life.run(_DAYS)
    changes = iter(value * (1 + 1e-4 * np.arange(1, 1000)))
    jobs = {
        "fast": lambda: gradient(life, _DAYS, names),
        "the life changed": lambda: life.changed(**{_CHANGED: next(changes)}).run(_DAYS),
        "the run alone": lambda: life.run(_DAYS),
    }
    spent = processor_seconds(jobs, rounds=5)
    notes: dict[str, Any] = {
        "in lives": round(spent["fast"] / spent["the life changed"], 1),
        "in runs alone": round(spent["fast"] / spent.pop("the run alone"), 1),
    }
    return row_of(f"{person}, {regimen}: gradient of {len(names)}", spent, notes)
