"""BNGsim: CVODE on our own SBML, as C that is compiled once and kept with other code.

Its wheels hold no compiler of their own, so that it is asked only where the machine has one. The
derivation of its Jacobian ends unfinished on the model of bone after its usual 20 seconds, and it
takes differences; given the minute that it needs, a run took as long.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from ranklmodel.disk.cache import cache_folder
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import to_sbml
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.own import ABSOLUTE, Runner

_STEPS = 10_000_000


def bngsim(run: ModelRun, times: Floats) -> Runner:
    """Return BNGsim."""
    # read when it is imported; what it keeps itself lies in a home that others share
    kept = (cache_folder() or Path()).absolute() / "bngsim"
    os.environ.setdefault("BNGSIM_CODEGEN_CACHE_DIR", str(kept))
    import bngsim

    model = bngsim.Model.from_sbml_string(to_sbml(run))
    simulator = bngsim.Simulator(model, method="ode", codegen=True)
    place = {name: k for k, name in enumerate(model.species_names)}
    order = [place[name] for name in run.model.layout.states.names]
    shown = times.tolist()

    def states(relative: float) -> Floats:
        model.reset()
        answer = simulator.run(
            sample_times=shown, rtol=relative, atol=relative * ABSOLUTE, max_steps=_STEPS
        )
        return np.array(answer.species)[:, order]

    return states
