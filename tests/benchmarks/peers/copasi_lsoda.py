"""COPASI: LSODA on our own SBML, compiled by COPASI itself."""

from __future__ import annotations

import warnings

import numpy as np

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import to_sbml
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.own import ABSOLUTE, Runner


def copasi(run: ModelRun, times: Floats) -> Runner:
    """Return COPASI."""
    with warnings.catch_warnings():
        # SWIG's own types have no __module__, which Python deprecates; not ours to mend.
        warnings.simplefilter("ignore", DeprecationWarning)
        import basico

        model = basico.load_model_from_string(to_sbml(run))
    species = basico.get_species(model=model)
    # What stands still is left out of the table of a run.
    still = dict(zip(species["sbml_id"], species["initial_concentration"], strict=True))
    clocks = basico.get_parameters(model=model)
    still |= dict(zip(clocks["sbml_id"], clocks["initial_value"], strict=True))
    names, shown = run.model.layout.states.names, times.tolist()

    def states(relative: float) -> Floats:
        method = {
            "Relative Tolerance": relative,
            "Absolute Tolerance": relative * ABSOLUTE,
            "Max Internal Steps": 10_000_000,
        }
        basico.set_task_settings("Time-Course", {"method": method}, model=model)
        table = basico.run_time_course(
            values=shown, use_sbml_id=True, use_numbers=True, model=model
        )
        columns = {
            column.removeprefix("Values[").removesuffix("]").strip("[]"): table[column].to_numpy()
            for column in table.columns
        }
        empty = np.ones(len(shown))
        return np.column_stack(
            [columns[name] if name in columns else float(still[name]) * empty for name in names]
        )

    return states
