"""What is conserved stays conserved over ten years, and every milligram is accounted for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.inputs import Library, Quantity
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


def usual_doses(model: Model, library: Library) -> dict[str, float]:
    """Return a day's dose of every drug in a conserved sum, by the state it enters.

    The usual one; of a drug by several routes, of which one states it, the largest by the others.
    """
    limits = library.own_parameters.limits
    summed = {name for one in library.expectations.sums for name, _ in one.weights}
    doses = {}
    for place in model.administrations:
        if place.state in summed:
            record = limits.doses[place.drug, place.route]
            if record.usual is not None:
                doses[place.state] = record.usual.to(f"({place.unit})/day")
            else:
                assert any(r.usual for (drug, _), r in limits.doses.items() if drug == place.drug)
                doses[place.state] = Quantity(record.a_day[1], record.unit).to(place.unit)
    return doses


def assert_conserved(
    model: Model, library: Library, engine: Engine, woman: Problem, every: float
) -> None:
    """Raise AssertionError if a sum drifts while drugs are given at an interval."""
    position = engine.layout.states.position
    doses = usual_doses(model, library)
    times = {into: np.arange(shift, TEN_YEARS, every) for shift, into in enumerate(doses, start=1)}
    schedule = Schedule.build(
        [
            (times[into], position(into), np.full(len(times[into]), dose))
            for into, dose in doses.items()
        ],
        [],
    )
    states = engine.integrate(replace(woman, schedule=schedule)).states
    sums = library.expectations.sums
    assert len(sums) == len(model.conserved_moieties) > len(doses) > 0
    for one in sums:
        weights = dict(one.weights)
        total = totals(model, states, weights)
        into = next((state for state in doses if state in weights), None)
        if into is None:
            size = np.abs(states).max(axis=0)[[position(name) for name in weights]].max()
            assert np.abs(total - total[0]).max() < 1e-9 * size
        else:
            entered = doses[into] * np.searchsorted(times[into], woman.times)
            assert np.abs(total - weights[into] * entered).max() < 1e-9 * entered[-1]


def test_moieties_over_ten_years_of_a_few_tablets(
    model: Model, builtin: Library, engine: Engine, woman: Problem
) -> None:
    assert_conserved(model, builtin, engine, woman, every=300.0)


@pytest.mark.slow
def test_moieties_over_ten_years_of_tablets_every_two_months(
    model: Model, builtin: Library, engine: Engine, woman: Problem
) -> None:
    assert_conserved(model, builtin, engine, woman, every=61.0)


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
