"""A small model under every kind of timetable, by four engines."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.exchange.formats.sbml import findings, to_sbml
from tests.oracles.engines import ENGINES, largest_difference, output_names, spoiled
from tests.oracles.sample import KINDS, sample_run

pytest.importorskip("libsbml")

# Some of them at the moments of doses: shown is the value before the dose.
TIMES = np.array(
    [0.0, 0.02, 0.5, 1.0, 2.5, 3.02, 9.05, 11.25, 11.5, 20.005, 25.5, 30.0, 39.0, 61.7]
)


@pytest.mark.parametrize("kind", KINDS)
def test_document_has_no_findings(kind: str) -> None:
    assert findings(to_sbml(sample_run(kind), checked=False)) == ()


@pytest.mark.parametrize("engine", ["fast", "libRoadRunner", "COPASI"])
@pytest.mark.parametrize("kind", KINDS)
def test_engine_agrees_with_the_reference(kind: str, engine: str) -> None:
    if engine == "libRoadRunner":
        pytest.importorskip("roadrunner")
    if engine == "COPASI":
        pytest.importorskip("basico")
    run = sample_run(kind)
    sbml = to_sbml(run)
    expected = ENGINES["reference"](sbml, run, TIMES)
    difference, output = largest_difference(ENGINES[engine](sbml, run, TIMES), expected)
    assert difference < 1e-6, output_names(run)[output]
    if engine != "fast":
        wrong = ENGINES[engine](spoiled(sbml, "hormone_removal"), run, TIMES)
        assert largest_difference(wrong, expected)[0] > 1e-5


def test_a_second_run_repeats_the_first() -> None:
    """Counters and inputs must start anew; simulators put back species but not parameters."""
    pytest.importorskip("roadrunner")
    from tests.oracles.engines import roadrunner_model

    loaded = roadrunner_model(to_sbml(sample_run("everything")))
    loaded.selections = ["time", "hormone", "drug_in_gut_course_1_given"]
    first = np.array(loaded.simulate(times=TIMES.tolist()))
    loaded.reset()
    second = np.array(loaded.simulate(times=TIMES.tolist()))
    assert np.allclose(second, first, rtol=1e-9, atol=0)
    assert first[-1, 2] > 0
