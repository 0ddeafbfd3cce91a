"""The numbers of BIOMD0000000613 that a figure draws, made anew from the published document."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.figures.paper import calcium_and_bone
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Schedule
from tests.oracles.calcium_model import published_model

pytest.importorskip("libsbml")

# Millimoles a day that are eaten, and what a millimole of calcium weighs.
EATEN = "number_24_055"
MILLIGRAMS = 40.078


@pytest.mark.slow  # 31 states over four years, by the engine that compiles nothing
def test_numbers_are_those_of_the_document() -> None:
    published = published_model()
    layout, constants = published.model.layout, published.constants.copy()
    constants[layout.parameters.position(EATEN)] += calcium_and_bone.EXTRA_CALCIUM / MILLIGRAMS
    engine = ReferenceEngine(published.model)
    states = engine.integrate(
        Problem(
            constants=constants,
            initial=engine.start(published.constants),
            times=calcium_and_bone.DAYS,
            schedule=Schedule.build([], []),
            tolerance=Tolerance(1e-8, 1e-12),
        )
    ).states
    hormone = states[:, layout.states.position("PTH")]
    cells = sum(states[:, layout.states.position(name)] for name in ("OBfast", "OBslow"))
    for levels, drawn in (
        (hormone, calcium_and_bone.PTH),
        (cells, calcium_and_bone.OSTEOBLASTS),
    ):
        assert np.allclose(100.0 * (levels / levels[0] - 1.0), drawn, rtol=0, atol=0.006)
