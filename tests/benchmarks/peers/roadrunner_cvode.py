"""libRoadRunner: CVODE on our own SBML, compiled by LLVM."""

from __future__ import annotations

import numpy as np

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import to_sbml
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.own import ABSOLUTE, Runner
from tests.oracles.engines import roadrunner_model


def roadrunner(run: ModelRun, times: Floats) -> Runner:
    """Return libRoadRunner."""
    loaded = roadrunner_model(to_sbml(run))
    names = run.model.layout.states.names
    species = {*loaded.model.getFloatingSpeciesIds(), *loaded.model.getBoundarySpeciesIds()}
    loaded.selections = [f"[{name}]" if name in species else name for name in names]
    size = len(loaded.integrator.getAbsoluteToleranceVector())
    shown = times.tolist()

    def states(relative: float) -> Floats:
        loaded.reset()
        loaded.integrator.relative_tolerance = relative
        loaded.integrator.absolute_tolerance = [relative * ABSOLUTE] * size
        return np.array(loaded.simulate(times=shown), dtype=float)

    return states
