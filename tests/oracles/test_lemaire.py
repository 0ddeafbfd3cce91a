"""Lemaire 2004 in our own language against the published document, run by libRoadRunner."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.formats.sbml import findings, to_sbml
from ranklmodel.inputs import builtin_folder, load_parameters
from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Schedule
from tests.oracles.engines import Floats, own_outputs, roadrunner, roadrunner_model

pytest.importorskip("roadrunner")

PUBLISHED = Path(__file__).parent / "data" / "BIOMD0000000278.xml"
PUBLISHED_STATES = ("[R]", "[B]", "[C]")

# Each injection once, so that every published law is used: input, published name, from, to, level.
INJECTIONS = (
    ("PTH_injection", "I_P", 20.0, 80.0, 1e3),
    ("OPG_injection", "I_O", 90.0, 120.0, 2e5),
    ("RANKL_injection", "I_L", 140.0, 170.0, 1e4),
)
TIMES = np.arange(0.0, 250.0, 2.5)


def _run(injections: tuple[tuple[str, str, float, float, float], ...]) -> ModelRun:
    model = lemaire_2004()
    table = load_parameters([builtin_folder() / "examples"])
    constants = np.array([table[p.name].value for p in model.parameters] + [0.0] * 3)
    position = model.layout.inputs.position
    settings = [
        (np.array([begin, end]), position(name), np.array([level, 0.0]))
        for name, _, begin, end, level in injections
    ]
    start = ReferenceEngine(model).start(constants)
    return ModelRun(model, constants, start, Schedule.build([], settings), table=table)


def _published(injections: tuple[tuple[str, str, float, float, float], ...]) -> Floats:
    """Run the published document from one change of an injection to the next."""
    loaded = roadrunner_model(str(PUBLISHED))
    loaded.selections = ["time", *PUBLISHED_STATES]
    levels: dict[float, tuple[str, float]] = {}
    for _, name, begin, end, level in injections:
        levels |= {begin: (name, level), end: (name, 0.0)}
    edges = [0.0, *sorted(levels), float(TIMES[-1])]
    shown: dict[float, Floats] = {}
    for begin, end in itertools.pairwise(edges):
        if begin in levels:
            name, level = levels[begin]
            loaded[name] = level
        times = np.unique([begin, *TIMES[(begin <= TIMES) & (end >= TIMES)], end])
        for row in np.array(loaded.simulate(times=times.tolist())):
            shown.setdefault(float(row[0]), row[1:])
    return np.array([shown[time] for time in TIMES])


@pytest.mark.parametrize("injections", [(), INJECTIONS], ids=["untreated", "injections"])
def test_trajectories_are_the_published_ones(
    injections: tuple[tuple[str, str, float, float, float], ...],
) -> None:
    run = _run(injections)
    ours = own_outputs(ReferenceEngine(run.model), run, TIMES)[:, :3]
    published = _published(injections)
    assert np.allclose(ours, published, rtol=1e-6, atol=0)
    assert not injections or np.ptp(published[:, 2]) > published[0, 2]


def test_another_number_is_found() -> None:
    run = _run(INJECTIONS)
    wrong = run.constants.copy()
    wrong[run.model.layout.parameters.position("RANK_binding")] *= 1.001
    other = ModelRun(run.model, wrong, run.initial, run.timetable)
    ours = own_outputs(ReferenceEngine(run.model), other, TIMES)[:, :3]
    assert not np.allclose(ours, _published(INJECTIONS), rtol=1e-6, atol=0)


def test_our_own_document_of_it_agrees() -> None:
    run = _run(INJECTIONS)
    sbml = to_sbml(run)
    assert findings(sbml) == ()
    shown = roadrunner(sbml, run, TIMES)[:, :3]
    assert np.allclose(shown, _published(INJECTIONS), rtol=1e-6, atol=0)
