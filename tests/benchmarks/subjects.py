"""Which models are measured: our own, and one by others, so that no ratio depends on our own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec

import numpy as np

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.schedule import Integers, Schedule
from tests.oracles.calcium_model import calcium_run

YEARS = 7 * 365.25
SHOWN = np.linspace(0.0, YEARS, 365)

# Rates, shares and half-effects in every part of the calcium model.
_CALCIUM_VARIED = (
    *("k1", "k2", "k3", "k4", "koutL", "koutRNK", "kO", "koutTGF0", "bcl2Kout", "HApMRT"),
    *("OCtgfGAM", "MOCratioGam", "k14a", "T33", "T46", "T52", "T57", "T64", "T69", "TERICL"),
)


@dataclass(frozen=True)
class Subject:
    """A model to measure.

    Attributes
    ----------
    name : str
        As the table shows it.
    run : callable
        Returns seven years with one dose a day for a number of days.
    doses : int
        How many, unless something else is asked.
    varied : callable
        Returns the positions of the 20 parameters that differ between patients.
    """

    name: str
    run: Callable[[int], ModelRun]
    doses: int
    varied: Callable[[ModelRun], Integers]


@cache
def _bone_run(doses: int) -> ModelRun:
    """Return a woman followed for seven years, with a tablet a day for `doses` days."""
    life = scenario("atac_woman", engine="fast", calibration=None)
    constants, state = life.baseline
    where = bone_model().layout
    gut = where.states.position(where.administration("anastrozole", None).state)
    times = np.arange(float(doses))
    table = Schedule.build([(times, gut, np.ones(doses))], [])
    return ModelRun(bone_model(), constants, state, table, title="benchmark", table=life.parameters)


def _any_twenty(run: ModelRun) -> Integers:
    random = np.random.default_rng(0)
    return random.choice(len(run.model.parameters), 20, replace=False)


def _named_twenty(run: ModelRun) -> Integers:
    position = run.model.layout.parameters.position
    return np.array([position(name) for name in _CALCIUM_VARIED])


BONE = Subject("bone", _bone_run, 14, _any_twenty)
# Two doses. From the third on an equation jumps (RUNX2, where BCL2 is 105): every engine then needs
# far tighter tolerances for the same error, and derivatives along the jump are nobody's.
CALCIUM = Subject("calcium", cache(calcium_run), 2, _named_twenty)


def present_subjects() -> tuple[Subject, ...]:
    """Return the models that can be read here; the second needs libSBML."""
    return (BONE, CALCIUM) if find_spec("libsbml") is not None else (BONE,)
