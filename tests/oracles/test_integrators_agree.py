"""Two integrators of SciPy, of different families, find the same bone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

EngineMaker = Callable[[Model], Engine]

WITHIN = 1e-5  # of the size of each state


@pytest.fixture(scope="session")
def life(model: Model, builtin: Library) -> Problem:
    """Return two years with tablets, a patch and exercise, at a tight tolerance."""
    person = scenario(
        "atac_woman",
        calibration=None,
        library=builtin,
        engine=ReferenceEngine(model),
        tolerance=Tolerance(1e-7, 1e-10),
    )
    layout = model.layout
    gut = layout.states.position("anastrozole_gut")
    patch = layout.inputs.position("estradiol_transdermal_rate")
    exercise = layout.inputs.position("exercise_load")
    schedule = Schedule.build(
        [(np.array([10.0, 15.0]), gut, np.ones(2))],
        [
            (np.array([400.0, 500.0]), patch, np.array([14.0, 0.0])),
            (np.array([700.25, 900.0]), exercise, np.array([0.3, 0.0])),
        ],
    )
    times = np.array([0.0, 12.5, 40.0, 450.0, 800.0])
    return replace(person.problem(times), schedule=schedule)


@pytest.fixture(scope="session")
def trusted(model: Model, life: Problem) -> Floats:
    """Return the states that an implicit Runge-Kutta method finds."""
    return ReferenceEngine(model, "Radau").integrate(life).states


def assert_same(found: Floats, trusted: Floats) -> None:
    """Raise AssertionError unless every state is the same to `WITHIN` of its size."""
    sizes = np.abs(trusted).max(axis=0)
    deviation = np.abs(found - trusted) / np.where(sizes > 1e-6, sizes, 1.0)
    assert deviation.max() < WITHIN


def test_engines_agree_with_radau(engine: Engine, life: Problem, trusted: Floats) -> None:
    assert_same(engine.integrate(life).states, trusted)


@pytest.mark.slow
def test_bdf_agrees_with_radau(model: Model, life: Problem, trusted: Floats) -> None:
    tighter = replace(life, tolerance=Tolerance(1e-8, 1e-11))
    assert_same(ReferenceEngine(model, "BDF").integrate(tighter).states, trusted)


def test_a_wrong_engine_disagrees(
    wrong_engine_maker: EngineMaker, model: Model, life: Problem, trusted: Floats
) -> None:
    with pytest.raises(AssertionError):
        assert_same(wrong_engine_maker(model).integrate(life).states, trusted)
