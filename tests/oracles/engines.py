"""Four engines that answer the same question, two of which nobody here wrote."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ranklmodel.exchange.formats.refused import refused_rules
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine

Floats = npt.NDArray[np.float64]

RELATIVE, ABSOLUTE = 1e-11, 1e-14
# Below this share of an output's largest value, differences are measured against that share: a drug
# that is gone has no digits to agree on.
_NEGLIGIBLE = 1e-3
# And below this in the output's own unit there is nothing: rounding, or a drug never given.
_NOTHING = 1e-12


def output_names(run: ModelRun) -> tuple[str, ...]:
    """Return the states, rules and observables that all engines are asked for.

    What the person is without is in no document.
    """
    refused = refused_rules(run)
    return tuple(name for name in run.model.layout.outputs.names if name not in refused)


def asked_for(run: ModelRun, outputs: Floats) -> Floats:
    """Return, of all outputs of the model, those of `output_names`."""
    return outputs[:, [run.model.layout.outputs.position(name) for name in output_names(run)]]


def own_outputs(engine: Engine, run: ModelRun, times: Floats) -> Floats:
    """Return what one of this package's engines shows, shape (n_times, n_outputs)."""
    problem = Problem(
        constants=run.constants,
        initial=np.array(list(run.state_values.values())),
        times=times,
        schedule=run.timetable,  # type: ignore[arg-type]  # the tests pass a Schedule
        tolerance=Tolerance(RELATIVE, ABSOLUTE),
        time_limit=3600.0,
    )
    solution = engine.integrate(problem)
    first = len(run.model.parameters)
    constants = np.array(
        [
            np.append(
                run.constants[:first],
                problem.schedule.inputs_at(time, run.constants[first:]),
            )
            for time in times
        ]
    )
    return comparable(run, asked_for(run, engine.outputs(solution.states, constants)))


def reference(sbml: str, run: ModelRun, times: Floats) -> Floats:
    """Return the outputs by SciPy on our own equations; `sbml` is not looked at."""
    return own_outputs(ReferenceEngine(run.model, "LSODA"), run, times)


def fast(sbml: str, run: ModelRun, times: Floats) -> Floats:
    """Return the outputs by the compiled engine; `sbml` is not looked at."""
    from ranklmodel.compiled.make import fast_engine

    return own_outputs(fast_engine(run.model), run, times)


def roadrunner_model(sbml: str) -> Any:
    """Return a document loaded into libRoadRunner, with tight tolerances."""
    with warnings.catch_warnings():
        # SWIG's own types have no __module__, which Python deprecates; not ours to mend.
        warnings.simplefilter("ignore", DeprecationWarning)
        import roadrunner

        roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
        loaded = roadrunner.RoadRunner(sbml)
    integrator = loaded.integrator
    integrator.relative_tolerance = RELATIVE
    # One number would be scaled by the start of each state, so that zeros get no tolerance at all.
    size = len(integrator.getAbsoluteToleranceVector())
    integrator.absolute_tolerance = [ABSOLUTE] * size
    integrator.maximum_num_steps = 1_000_000
    return loaded


def roadrunner(sbml: str, run: ModelRun, times: Floats) -> Floats:
    """Return the outputs by libRoadRunner from the document alone."""
    loaded = roadrunner_model(sbml)
    species = {*loaded.model.getFloatingSpeciesIds(), *loaded.model.getBoundarySpeciesIds()}
    loaded.selections = [f"[{n}]" if n in species else n for n in output_names(run)]
    return comparable(run, np.array(loaded.simulate(times=times.tolist()), dtype=float))


def copasi(sbml: str, run: ModelRun, times: Floats) -> Floats:
    """Return the outputs by COPASI from the document alone."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # SWIG, as above
        import basico

        model = basico.load_model_from_string(sbml)
        settings = {
            "method": {
                "Relative Tolerance": RELATIVE,
                "Absolute Tolerance": ABSOLUTE,
                "Max Internal Steps": 10_000_000,
            }
        }
        basico.set_task_settings("Time-Course", settings, model=model)
        shown = basico.run_time_course(
            values=times.tolist(), use_sbml_id=True, use_numbers=True, model=model
        )
        # What stands still is left out of the table.
        species, constants = basico.get_species(model=model), basico.get_parameters(model=model)
        basico.remove_datamodel(model)
    columns = {_bare(column): shown[column].to_numpy() for column in shown.columns}
    for table, value in ((species, "concentration"), (constants, "value")):
        for name, still in zip(table["sbml_id"], table[value], strict=True):
            columns.setdefault(name, np.full(len(times), float(still)))
    return comparable(run, np.column_stack([columns[name] for name in output_names(run)]))


def _bare(column: str) -> str:
    """Return the identifier in a COPASI column such as ``Values[LS_BMD]``."""
    return column.removeprefix("Values[").removesuffix("]").strip("[]")


ENGINES: Mapping[str, Callable[[str, ModelRun, Floats], Floats]] = {
    "reference": reference,
    "fast": fast,
    "libRoadRunner": roadrunner,
    "COPASI": copasi,
}


def comparable(run: ModelRun, outputs: Floats) -> Floats:
    """Return outputs with T-scores counted from -10.

    A T-score is a difference that passes through zero, where it has no digits of its own.
    """
    outputs_of_model = run.model.layout.outputs
    units = [outputs_of_model.units[outputs_of_model.position(name)] for name in output_names(run)]
    return outputs + np.array([10.0 if unit == "SD" else 0.0 for unit in units])


def largest_difference(first: Floats, second: Floats) -> tuple[float, int]:
    """Return the largest relative difference over times and outputs, and in which output."""
    assert first.shape == second.shape
    assert np.all(np.isfinite(first))
    assert np.all(np.isfinite(second))
    size = np.maximum(np.abs(first), np.abs(second))
    scale = np.maximum(np.maximum(size, _NEGLIGIBLE * size.max(axis=0)), _NOTHING)
    relative = np.abs(first - second) / scale
    worst = np.unravel_index(np.argmax(relative), relative.shape)
    return float(relative[worst]), int(worst[1])


def pairwise(results: Mapping[str, Floats]) -> dict[tuple[str, str], float]:
    """Return the largest relative difference of every two engines."""
    return {
        (one, other): largest_difference(results[one], results[other])[0]
        for one, other in itertools.combinations(results, 2)
    }


def spoiled(sbml: str, reaction: str) -> str:
    """Return a document in which one kinetic law is wrong by one part in a thousand."""
    import libsbml

    document = libsbml.readSBMLFromString(sbml)
    law = document.getModel().getReaction(reaction).getKineticLaw()
    law.setMath(libsbml.parseL3Formula(f"1.001 * ({libsbml.formulaToL3String(law.getMath())})"))
    return str(libsbml.writeSBMLToString(document))
