"""The periodic state against years of doses and against differences."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.compiled.periodic import periodic_state
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from tests.simulation.fast_sample import VALUES, drug_and_bone, year_of_doses

ONE_DAY = year_of_doses(
    initial=np.array([0.0, 2.0, 0.0, 3.0, 0.8, 0.9]),
    times=np.array([0.0, 1.0]),
    schedule=Schedule.build([(np.zeros(1), 0, np.ones(1))], []),
    tolerance=Tolerance(1e-10, 1e-12),
)


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def test_doses_for_ever_lead_to_it(engine: FastEngine) -> None:
    found = periodic_state(engine, ONE_DAY)
    days = np.arange(6000.0)
    long = year_of_doses(
        initial=ONE_DAY.initial,
        times=np.array([0.0, 6000.0]),
        schedule=Schedule.build([(days, 0, np.ones(6000))], []),
        tolerance=Tolerance(1e-6, 1e-9),
    )
    settles = np.array(engine.layout.settles)
    np.testing.assert_allclose(
        found.state[settles], engine.integrate(long).states[-1][settles], rtol=1e-5, atol=1e-12
    )
    assert found.state[2] == ONE_DAY.initial[2]


def test_its_derivatives(engine: FastEngine) -> None:
    directions = np.arange(8)
    found = periodic_state(engine, ONE_DAY, directions)

    def state(constants: np.ndarray) -> np.ndarray:
        asked: Problem = replace(ONE_DAY, constants=constants, initial=found.state)
        return periodic_state(engine, asked, accuracy=1e-9).state

    for direction in directions:
        step = 1e-3 * VALUES[direction]
        moved = [VALUES.copy(), VALUES.copy()]
        moved[0][direction] += step
        moved[1][direction] -= step
        expected = (state(moved[0]) - state(moved[1])) / (2 * step)
        np.testing.assert_allclose(found.slopes[:, direction], expected, rtol=1e-4, atol=1e-6)
