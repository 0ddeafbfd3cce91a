"""AMICI: CVODES with KLU on our own SBML, as C++ that is compiled once and kept with other code."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ranklmodel.disk.cache import cache_folder, key_of
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import to_sbml
from ranklmodel.simulation.schedule import Floats, Integers, Schedule
from tests.benchmarks.peers.own import ABSOLUTE, Runner

# Shown at a dose is the value before it, which AMICI has only at a moment before.
_BEFORE = 1e-9


@dataclass(frozen=True)
class Compiled:
    """A model as AMICI simulates it.

    Attributes
    ----------
    model, simulator : object
        AMICI's own.
    order : tuple of int
        Where each of our states is among AMICI's.
    parameters : tuple of int
        Where each parameter of a gradient is among AMICI's.
    """

    model: Any
    simulator: Any
    order: tuple[int, ...]
    parameters: tuple[int, ...]


def amici(run: ModelRun, times: Floats, varied: Integers | None = None) -> Runner:
    """Return AMICI's states."""
    found, solver = _ready(run, times, varied)

    def states(relative: float) -> Floats:
        values = _answer(found, solver, relative)
        flat = found.simulator.stdVec2ndarray(values.x, len(times), found.model.nx_rdata)
        return np.array(flat[:, found.order])

    return states


def amici_gradient(run: ModelRun, times: Floats, varied: Integers) -> Runner:
    """Return AMICI's forward sensitivities, shape (n_times, n_states, n_parameters)."""
    found, solver = _ready(run, times, varied)
    solver.set_sensitivity_method(found.simulator.SensitivityMethod_forward)
    solver.set_sensitivity_order(found.simulator.SensitivityOrder_first)

    def slopes(relative: float) -> Floats:
        values = _answer(found, solver, relative)
        shape = len(times), len(found.parameters), found.model.nx_rdata
        flat = found.simulator.stdVec2ndarray(values.sx, *shape)
        return np.moveaxis(flat[:, found.parameters][:, :, found.order], 1, 2)

    return slopes


def _ready(run: ModelRun, times: Floats, varied: Integers | None) -> tuple[Compiled, Any]:
    by = np.arange(0) if varied is None else varied
    found = _compiled(*_document(run), tuple(run.model.parameters[k].name for k in by))
    order = [list(found.model.get_state_ids()).index(n) for n in run.model.layout.states.names]
    found = replace(found, order=tuple(order))
    moments = np.where(np.isin(times, run.timetable.dose_times), times - _BEFORE, times)
    found.model.set_t0(float(moments[0]))
    found.model.set_timepoints(moments)
    solver = found.model.create_solver()
    solver.set_max_steps(1_000_000)
    return found, solver


def _answer(found: Compiled, solver: Any, relative: float) -> Any:
    solver.set_relative_tolerance(relative)
    solver.set_absolute_tolerance(relative * ABSOLUTE)
    answer = found.simulator.run_simulation(found.model, solver)
    if answer.status != found.simulator.AMICI_SUCCESS:
        raise ArithmeticError(f"AMICI stopped with status {answer.status}")
    # the plain record: the wrapper copies each array element by element
    return answer._swigptr


def _document(run: ModelRun) -> tuple[str, tuple[str, ...]]:
    """Return our SBML with an event for each dose, and its constant parameters.

    A course of equal doses is one event that counts, of which AMICI gives one dose too many; so
    each differs from the next by less than rounding shows.
    """
    import libsbml

    table = run.timetable
    assert isinstance(table, Schedule)
    amounts = table.dose_amounts * (1.0 + np.arange(len(table.dose_amounts)) * 2.0**-50)
    sbml = to_sbml(replace(run, timetable=replace(table, dose_amounts=amounts)))
    document = libsbml.readSBMLFromString(sbml)
    listed = document.getModel().getListOfParameters()
    return sbml, tuple(one.getId() for one in listed if one.getConstant())


def own_swig_first() -> None:
    """Let the SWIG that AMICI was built with, which lies beside its Python, come before others."""
    beside = str(Path(sys.executable).parent)
    if not os.environ["PATH"].startswith(beside):
        os.environ["PATH"] = os.pathsep.join([beside, os.environ["PATH"]])


@cache
def _compiled(sbml: str, constants: tuple[str, ...], by: tuple[str, ...]) -> Compiled:
    own_swig_first()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of SWIG and of AMICI's own dependencies
        import amici
        import amici.sim.sundials as simulator

        name = "benchmark_" + key_of("amici", amici.__version__, sbml, *by)[:16]
        folder = (cache_folder() or Path()).absolute() / name
        if not (folder / "finished").exists():
            _import(sbml, name, folder, set(constants) - set(by))
        model = amici.import_model_module(name, folder).get_model()
    free = list(model.get_free_parameter_ids())
    return Compiled(model, simulator, (), tuple(free.index(name) for name in by))


def _import(sbml: str, name: str, folder: Path, fixed: set[str]) -> None:
    """Write C++ and compile it, in about a minute."""
    from amici.importers.sbml import SbmlImporter

    importer: Callable[..., Any] = SbmlImporter(sbml, from_file=False).sbml2amici
    importer(
        name,
        folder,
        fixed_parameters=sorted(fixed),
        observation_model=[],
        compute_conservation_laws=False,
        simplify=None,  # makes it slower to import, not faster to run
    )
    (folder / "finished").touch()
