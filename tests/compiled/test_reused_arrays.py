"""The arrays of a solver call are used again: no run feels what another has left in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import sympy

from ranklmodel.compiled import derivatives
from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem, Solution
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses
from tests.compiled.test_conditions import asked, tank
from tests.compiled.test_faults import ALONE, IN_LANES, Law, growth, run

METHODS = ("Rodas4", "Rodas5P")
# The end alone, where no step is looked into, and times within steps.
SHOWN = {"the end": np.array([0.0, 365.0]), "within": np.linspace(0.0, 365.0, 40)}


def women(times: np.ndarray, number: int) -> list[Problem]:
    """Return runs that differ a little."""
    changed = [VALUES * (1.0 + 0.01 * k) for k in range(number)]
    return [year_of_doses(times=times, constants=constants) for constants in changed]


def tanks(times: np.ndarray, number: int) -> list[Problem]:
    """Return runs of the model with a condition, which turns within each."""
    plain = [asked([0.7 + 0.1 * k, 0.25, 1.0], [0.0, 1.0], 3.0, 1e-6) for k in range(number)]
    return [replace(one, times=times * (3.0 / times[-1])) for one in plain]


def as_fresh(answers: list[Solution | SimulationError], fresh: list[Solution]) -> None:
    """Assert that answers are, to the bit, those of an engine that has run nothing else."""
    for answer, one in zip(answers, fresh, strict=True):
        assert not isinstance(answer, SimulationError), answer
        np.testing.assert_array_equal(answer.states, one.states)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("idle", [1, 2, 3])
def test_lanes_without_work_spoil_no_later_run(idle: int, method: Any) -> None:
    """They compute with zeros, so that all they have is no number."""
    problems = women(SHOWN["the end"], 16)
    engine = fast_engine(drug_and_bone(), method)
    engine.integrate_many(women(SHOWN["within"], idle))
    fresh = fast_engine(drug_and_bone(), method).integrate_many(problems)
    as_fresh(engine.attempt_many(problems), fresh)


@pytest.mark.parametrize("way", [ALONE, IN_LANES])
def test_a_run_that_failed_spoils_no_later_one(way: str) -> None:
    """The step into what is no number is looked into before it is refused."""
    law: Law = lambda size, shape: -1 - sympy.sqrt(size)  # noqa: E731  # as the others are
    engine = growth(law)
    bad = Problem(np.array([1.0, 0.5]), np.ones(1), np.linspace(0.0, 3.0, 100))
    sound = replace(bad, times=np.array([0.0, 1e-6]))
    fresh = run(growth(law), sound, way)
    with pytest.raises(SimulationError):
        run(engine, bad, way)
    np.testing.assert_array_equal(run(engine, sound, way).states, fresh.states)


def spoil(engine: FastEngine, value: float) -> None:
    """Put a value wherever a run may have left one, in all arrays that wait for the next run."""
    spaces = [space for idle in engine._workspaces._idle.values() for space in idle]
    assert spaces
    for space in spaces:
        lanes = space.lanes
        # with one lane, arrays are padded to whole blocks; nobody writes to what pads them
        lanes.vectors[:, : lanes.matrix.shape[2]] = value
        of_runs = (lanes.constants, lanes.hoisted, lanes.jacobian, lanes.gaps, lanes.clocks)
        for array in (*of_runs, lanes.matrix, *space._kept):
            array[:] = value
        lanes.marks[[r.EVENT, r.SHOWN, r.FRESH, r.REJECTED, r.PIVOTED]] = 12345
        if lanes.gaps.shape[1]:  # nobody writes to these where there is no condition
            lanes.marks[[r.LANDING, r.AGAIN]] = 12345


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e300, -7.0])
@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("kind", ["women", "tanks"])
def test_nothing_is_read_before_a_run_has_written_it(kind: str, shown: str, value: float) -> None:
    model, questions = {"women": (drug_and_bone, women), "tanks": (tank, tanks)}[kind]
    problems = questions(SHOWN[shown], 7)
    engine = fast_engine(model(), "Rodas5P")
    together, alone = engine.integrate_many(problems), engine.integrate(problems[0])
    spoil(engine, value)
    as_fresh(engine.attempt_many(problems), together)
    spoil(engine, value)
    as_fresh([engine.integrate(problems[0])], [alone])


@pytest.mark.parametrize("shown", SHOWN)
def test_no_derivative_is_shown_through_a_curve_of_before(
    shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step that was refused because it is no number leaves such a curve."""
    engine = fast_engine(drug_and_bone())
    problem = year_of_doses(times=SHOWN[shown], sensitivity_to=np.array([1, 6]))
    expected = engine.integrate(problem).sensitivity
    made = derivatives._tangent

    def spoilt(*arguments: Any) -> Any:
        tangent, kept = made(*arguments)
        tangent.vectors[t.CURVE : t.STAGES] = np.nan
        return tangent, kept

    monkeypatch.setattr(derivatives, "_tangent", spoilt)
    np.testing.assert_array_equal(engine.integrate(problem).sensitivity, expected)
