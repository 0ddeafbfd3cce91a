"""Whatever is given evenly comes to rest, and then leaves as fast as it enters."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.administration import Administration
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.steady import relative_drift, steady_state

LIBRARY = Library()
SUMS = [dict(one.weights) for one in LIBRARY.expectations.sums]
# what enters a sum of amounts, which has a usual dose
GIVEN = [place for place in bone_model().administrations if any(place.state in one for one in SUMS)]


@pytest.mark.parametrize("place", GIVEN, ids=[one.rate_input for one in GIVEN])
def test_an_even_supply_comes_to_rest(
    engine: Engine, builtin: Library, place: Administration
) -> None:
    life = scenario("atac_woman", calibration=None, library=builtin, engine=engine).history
    limits = LIBRARY.own_parameters.limits.doses
    usual = limits[place.drug, place.route].usual
    if usual is None:
        # of a drug by several routes one states its usual amount: that for all of them
        (usual,) = (
            one.usual for (drug, _), one in limits.items() if drug == place.drug and one.usual
        )
    layout, constants = engine.layout, life.constants.copy()
    entering = usual.to(f"({place.unit})/day")
    constants[len(layout.parameters) + layout.inputs.position(place.rate_input)] = entering
    (weights,) = (one for one in SUMS if place.state in one)
    settles = {name: layout.settles[layout.states.position(name)] for name in weights}
    # with some of it everywhere: the search measures what moves off zero by another scale
    guess = life.initial.copy()
    guess[[layout.states.position(name) for name in weights if settles[name]]] = entering
    state = steady_state(engine, constants, guess)
    assert relative_drift(engine, state, constants).max() < 1e-10
    assert (state[np.array(layout.settles)] >= 0).all()
    rates = engine.rates(state, constants)
    total = sum(share * rates[layout.states.position(name)] for name, share in weights.items())
    assert total == pytest.approx(weights[place.state] * entering, rel=1e-9)
    # nothing of it is still piling up: all of that is in what has left
    left = [name for name in weights if not settles[name]]
    assert left
    leaving = sum(weights[name] * rates[layout.states.position(name)] for name in left)
    assert leaving == pytest.approx(total, rel=1e-9)
