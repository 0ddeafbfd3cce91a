"""One bisphosphonate beside osteoclasts that stay as they are, in closed form."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.drugs.bisphosphonates import bisphosphonate, bisphosphonates
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule

TIGHT = Tolerance(1e-9, 1e-12)


def alone(route: str) -> FastEngine:
    """Return an engine of one drug on bone, where resorption is held."""
    m = Builder("held")
    m.state("osteoclasts", "1", "held", start=1)
    m.product("osteoclast_apoptosis_factor", "1", "death rate")
    bisphosphonates(m)
    bisphosphonate(m, "drug", route)
    return fast_engine(m.assemble())


HELD = {
    "bisphosphonate_surface_loss": 0.02,
    "bisphosphonate_buried_share": 0.3,
    "bisphosphonate_release": 0.001,
    "bisphosphonate_weight_in_bone": 0.1,
    "bisphosphonate_exponent": 0.45,
    "bisphosphonate_threshold": 1e-4,
    "bisphosphonate_avidity_share": 0.5,
    "drug_bioavailability": 0.01,
    "drug_skeletal_share": 0.4,
    "drug_entry_rate": 3.0,
    "drug_potency": 6.0,
}


def held_run(
    route: str, schedule: Schedule, times: Floats, osteoclasts: float
) -> dict[str, Floats]:
    """Return states and rules of the drug while osteoclasts stay at a number."""
    engine = alone(route)
    names = (*engine.layout.parameters.names, *engine.layout.inputs.names)
    constants = np.array([HELD.get(name, 0.0) for name in names])
    initial = np.zeros(len(engine.layout.states.names))
    initial[engine.layout.states.position("osteoclasts")] = osteoclasts
    solution = engine.integrate(Problem(constants, initial, times, schedule, TIGHT))
    shown = engine.outputs(solution.states, constants)
    return dict(zip(engine.layout.outputs.names, shown.T, strict=True))


def chain(rates: list[float], times: Floats) -> list[Floats]:
    """Return what a unit dose leaves in each link of a chain of first order (Bateman)."""
    links = []
    for n in range(1, len(rates) + 1):
        made = float(np.prod(rates[: n - 1]))
        amount = np.zeros_like(times)
        for k in range(n):
            others = [rates[j] - rates[k] for j in range(n) if j != k]
            amount += np.exp(-rates[k] * times) / np.prod(others)
        links.append(made * amount)
    return links


@pytest.mark.parametrize(("route", "available"), [("oral", 0.01), ("intravenous", 1.0)])
@pytest.mark.parametrize("osteoclasts", [1.0, 2.5])
def test_a_dose_goes_to_surface_and_bone_as_in_closed_form(
    route: str, available: float, osteoclasts: float
) -> None:
    times = np.array([0.0, 0.1, 1.0, 10.0, 100.0, 1000.0, 4000.0])
    given = Schedule.build([(np.array([0.0]), 1, np.array([70.0]))], [])
    states = held_run(route, given, times, osteoclasts)
    run, times = {name: shown[1:] for name, shown in states.items()}, times[1:]  # once it is given
    odds = 0.4 / 0.6 * (1 - 0.5 + 0.5 * osteoclasts)
    settled = 70.0 * available * odds / (1 + odds)
    entry, surface, bone = chain([3.0, 0.02, 0.001 * osteoclasts], times)
    surface, bone = settled * surface, 0.3 * settled * bone
    np.testing.assert_allclose(run["drug_entry"], 70.0 * entry, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(run["drug_surface"], surface, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(run["drug_bone"], bone, rtol=1e-6, atol=1e-9)
    rest = 70.0 * (1 - entry) - surface - bone
    np.testing.assert_allclose(run["drug_eliminated"], rest, rtol=1e-7, atol=1e-8)
    signal = 6.0 * (surface + 0.1 * bone)
    factor = 1 + (signal + 1e-4) ** 0.45 - 1e-4**0.45
    np.testing.assert_allclose(run["osteoclast_apoptosis_factor"], factor, rtol=1e-6)


def test_an_infusion_of_a_quarter_of_an_hour_enters_as_in_closed_form() -> None:
    lasts = 1 / 96
    edges = np.array([0.0, lasts]), 0, np.array([5.0 / lasts, 0.0])
    times = np.array([0.0, lasts / 2, lasts, 1.0])
    entry = held_run("intravenous", Schedule.build([], [edges]), times, 1.0)["drug_entry"]
    during = 5.0 / lasts / 3.0 * (1 - np.exp(-3.0 * np.minimum(times, lasts)))
    after = during * np.exp(-3.0 * np.clip(times - lasts, 0.0, None))
    np.testing.assert_allclose(entry, after, rtol=1e-8, atol=1e-11)
