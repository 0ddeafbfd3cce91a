"""Every life begins at rest."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.steady import relative_drift
from tests.quick import PEOPLE, swept

EVERYBODY = Library().names("population")
WOMEN = tuple(name for name in EVERYBODY if Library().population(name).sex == "female")


@pytest.mark.parametrize("population", swept(EVERYBODY, (*PEOPLE, "older_man")))
def test_the_young_adult_is_at_rest(engine: Engine, builtin: Library, population: str) -> None:
    life = scenario(population, calibration=None, library=builtin, engine=engine)
    history = life.history
    assert relative_drift(engine, history.initial, history.constants).max() < 1e-10
    settles = np.array(engine.layout.settles)
    declared = engine.start(history.constants)
    alive = settles & (declared > 0)
    assert (history.initial[alive] > 0).all()


@pytest.mark.parametrize("population", swept(WOMEN, PEOPLE))
def test_nothing_moves_but_clocks_until_the_ovary_does(
    engine: Engine, builtin: Library, population: str
) -> None:
    from dataclasses import replace

    life = scenario(population, calibration=None, library=builtin, engine=engine).history
    start = life.times[0]
    years = replace(life, times=np.array([start, start + 5 * 365.25]))
    first, last = engine.integrate(years).states
    settles = np.array(engine.layout.settles)
    moved = np.abs(last - first)[settles] / np.maximum(np.abs(first[settles]), 1e-6)
    assert moved.max() < 1e-5
    age = engine.layout.states.position("age")
    assert last[age] - first[age] == pytest.approx(5.0, rel=1e-9)
