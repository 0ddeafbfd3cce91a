"""Calcium and bone in our own language against the published document, run by libRoadRunner."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import to_sbml
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from tests.oracles.calcium_model import (
    PUBLISHED,
    TERIPARATIDE_DOSE,
    calcium_run,
    published_model,
)
from tests.oracles.engines import ABSOLUTE, RELATIVE, fast, roadrunner, roadrunner_model

pytest.importorskip("libsbml")
pytest.importorskip("roadrunner")

# In quarters of a day; shown at a dose is the value before it.
TIMES = np.arange(0.0, 100.25, 1.75)
HORMONE = 1.5
DOSES = 20


@pytest.fixture(scope="module")
def run() -> ModelRun:
    """Return a run with high parathyroid hormone at first, and teriparatide."""
    return calcium_run(DOSES, PTH=HORMONE)


@pytest.fixture(scope="module")
def published(run: ModelRun) -> Floats:
    """Run the published document, in hours and without its event, from dose to dose."""
    import libsbml

    document = libsbml.readSBMLFromFile(str(PUBLISHED))
    document.getModel().removeEvent(0)
    hormone = document.getModel().getSpecies("PTH")
    hormone.setInitialConcentration(HORMONE * hormone.getInitialConcentration())
    loaded = roadrunner_model(libsbml.writeSBMLToString(document))
    names = run.model.layout.states.names
    loaded.selections = ["time", *(f"[{name}]" for name in names)]
    doses = (24.0 * run.timetable.dose_times).tolist()
    edges = [0.0, *doses, 24.0 * float(TIMES[-1])]
    shown: dict[float, Floats] = {}
    hours = 24.0 * TIMES
    for begin, end in itertools.pairwise(edges):
        if begin in doses:
            loaded["TERISC"] = loaded["TERISC"] + TERIPARATIDE_DOSE
        times = np.unique([begin, *hours[(begin <= hours) & (end >= hours)], end])
        for row in np.array(loaded.simulate(times=times.tolist())):
            shown.setdefault(float(row[0]), row[1:])
    return np.array([shown[time] for time in hours])


def _reference(run: ModelRun) -> Floats:
    """Return the states by the reference engine."""
    problem = Problem(
        constants=run.constants,
        initial=run.initial,
        times=TIMES,
        schedule=run.timetable,  # type: ignore[arg-type]  # the run holds a Schedule
        tolerance=Tolerance(RELATIVE, ABSOLUTE),
    )
    return ReferenceEngine(run.model).integrate(problem).states


def _fast(run: ModelRun) -> Floats:
    """Return the states by the compiled engine."""
    return fast("", run, TIMES)[:, : len(run.model.states)]


def _close(one: Floats, other: Floats) -> bool:
    """Tell whether states agree to 1e-6; a drug that is gone has no digits to agree on."""
    small = 1e-9 * np.abs(other).max(axis=0)
    return bool((np.abs(one - other) <= 1e-6 * np.abs(other) + 1e-6 * small).all())


def test_trajectories_are_the_published_ones(run: ModelRun, published: Floats) -> None:
    osteoclasts = published[:, run.model.layout.states.position("OC")]
    assert np.ptp(osteoclasts) > 0.01 * osteoclasts[0]
    assert _close(_reference(run), published)
    assert _close(_fast(run), published)


def test_another_number_is_found(run: ModelRun, published: Floats) -> None:
    wrong = run.constants.copy()
    wrong[run.model.layout.parameters.position("koutL")] *= 1.001
    assert not _close(_fast(replace(run, constants=wrong)), published)


def test_our_own_document_of_it_agrees(run: ModelRun, published: Floats) -> None:
    states = len(run.model.states)
    assert _close(roadrunner(to_sbml(run), run, TIMES)[:, :states], published)


def test_the_model_is_whole() -> None:
    model = published_model().model
    assert (len(model.states), len(model.processes)) == (31, 58)
    # 141 assignments, and what 18 parameters start as
    assert len(model.rules) == 159


def test_engines_agree_on_rates_on_both_sides_of_every_kink() -> None:
    from ranklmodel.compiled.make import fast_engine

    run = calcium_run()
    reference, compiled = ReferenceEngine(run.model), fast_engine(run.model)
    for name, factor in (("BCL2", 1.1), ("ECCPhos", 0.5), ("ECCPhos", 2.0), ("P", 0.1)):
        state = run.initial.copy()
        state[run.model.layout.states.position(name)] *= factor
        for of in ("rates", "jacobian"):
            expected = getattr(reference, of)(state, run.constants)
            found = getattr(compiled, of)(state, run.constants)
            assert np.allclose(found, expected, rtol=1e-10, atol=1e-10 * np.abs(expected).max())
