"""What is conserved stays conserved over ten years, and every milligram is accounted for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

TEN_YEARS = 3652.5


@pytest.fixture(scope="module")
def woman(model: Model, builtin: Library) -> Problem:
    """Return ten years after a baseline visit, twice a year."""
    person = scenario(
        "atac_woman", calibration=None, library=builtin, engine=ReferenceEngine(model)
    )
    return person.problem(np.linspace(0.0, TEN_YEARS, 21))


def totals(model: Model, states: Floats, moiety: dict) -> Floats:
    """Return the weighted sum of states at every time."""
    names = [state.name for state in model.states]
    return sum(float(share) * states[:, names.index(name)] for name, share in moiety.items())


def assert_conserved(model: Model, engine: Engine, woman: Problem, every: float) -> None:
    """Raise AssertionError if a sum drifts while drugs are given at an interval."""
    layout = engine.layout
    doses = {"anastrozole": 1.0, "letrozole": 2.5, "exemestane": 25.0}
    times = {drug: np.arange(shift, TEN_YEARS, every) for shift, drug in enumerate(doses, start=1)}
    schedule = Schedule.build(
        [
            (times[drug], layout.states.position(f"{drug}_gut"), np.full(len(times[drug]), dose))
            for drug, dose in doses.items()
        ],
        [],
    )
    states = engine.integrate(replace(woman, schedule=schedule)).states
    moieties = model.conserved_moieties
    assert len(moieties) == 6
    for moiety in moieties:
        found = totals(model, states, moiety)
        drug = next((d for d in doses if f"{d}_gut" in moiety), None)
        if drug is None:
            size = (
                np.abs(states).max(axis=0)[[layout.states.position(name) for name in moiety]].max()
            )
            assert np.abs(found - found[0]).max() < 1e-9 * size
        else:
            given = doses[drug] * np.searchsorted(times[drug], woman.times)
            assert np.abs(found - given).max() < 1e-9 * given[-1]


def test_moieties_over_ten_years_of_a_few_tablets(
    model: Model, engine: Engine, woman: Problem
) -> None:
    assert_conserved(model, engine, woman, every=300.0)


@pytest.mark.slow
def test_moieties_over_ten_years_of_tablets_every_fortnight(
    model: Model, engine: Engine, woman: Problem
) -> None:
    assert_conserved(model, engine, woman, every=14.0)


def test_bone_formed_less_bone_resorbed_is_the_bone_there_is(
    model: Model, engine: Engine, woman: Problem
) -> None:
    states = engine.integrate(woman).states
    position = engine.layout.states.position
    for site in ("LS", "TH", "FN"):
        there = (
            states[:, position(f"{site}_young_bone")] + states[:, position(f"{site}_mature_bone")]
        )
        balance = states[:, position(f"{site}_formed")] - states[:, position(f"{site}_resorbed")]
        np.testing.assert_allclose(np.diff(there), np.diff(balance), rtol=0, atol=1e-10)
        assert (np.diff(states[:, position(f"{site}_resorbed")]) > 0).all()
