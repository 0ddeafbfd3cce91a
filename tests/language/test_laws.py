"""Laws against what is known of them: closed forms, the full binding equations, conservation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import sympy
from scipy.integrate import solve_ivp
from scipy.linalg import expm

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import one_compartment, target_mediated, two_compartments
from ranklmodel.language.laws.kinetics import stage, turnover
from ranklmodel.language.laws.shapes import falling_step, rising_step, saturation
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

TIGHT = Tolerance(1e-10, 1e-13)
TIMES = np.array([0.0, 0.05, 0.3, 1.0, 2.5, 10.0, 60.0])


def model_of(declare: Callable[[Builder], object]) -> Model:
    """Return the model that one law makes."""
    m = Builder("law")
    declare(m)
    return m.assemble()


def run(
    model: Model, values: dict[str, float], dose: tuple[str, float], times: Floats = TIMES
) -> dict[str, Floats]:
    """Return every quantity over time after one dose into a state at the start."""
    engine = ReferenceEngine(model)
    layout = engine.layout
    names = layout.parameters.names
    constants = np.array([*(values[name] for name in names), *layout.resting])
    place = layout.states.names.index(dose[0])
    problem = Problem(
        constants=constants,
        initial=engine.start(constants),
        times=times,
        schedule=Schedule.build([(np.array([0.0]), place, np.array([dose[1]]))], []),
        tolerance=TIGHT,
    )
    states = engine.integrate(problem).states
    outputs = engine.outputs(states, constants)
    return dict(zip(layout.outputs.names, outputs.T, strict=True))


ONE = {"drug_absorption": 20.0, "drug_clearance": 30.0, "drug_volume": 90.0}


def test_one_compartment_is_the_bateman_function() -> None:
    model = model_of(lambda m: one_compartment(m, "drug"))
    shown = run(model, ONE, ("drug_gut", 2.0))
    uptake, loss = 20.0, 30.0 / 90.0
    after = TIMES[1:]
    exact = 2.0 * uptake / (uptake - loss) * (np.exp(-loss * after) - np.exp(-uptake * after))
    np.testing.assert_allclose(shown["drug_plasma"][1:], exact, rtol=1e-8, atol=1e-11)
    # 1 mg/L is 1000 ng/mL
    np.testing.assert_allclose(
        shown["drug_concentration"][1:], exact / 90.0 * 1e3, rtol=1e-8, atol=1e-9
    )


def test_one_compartment_by_vein_has_no_absorption() -> None:
    model = model_of(lambda m: one_compartment(m, "drug", "intravenous"))
    assert "drug_absorption" not in [one.name for one in model.parameters]
    shown = run(model, ONE, ("drug_plasma", 2.0))
    np.testing.assert_allclose(
        shown["drug_plasma"][1:], 2 * np.exp(-TIMES[1:] / 3), rtol=1e-8, atol=1e-11
    )


def test_two_compartments_are_the_exponential_of_their_matrix() -> None:
    model = model_of(lambda m: two_compartments(m, "drug"))
    values = ONE | {"drug_exchange": 50.0, "drug_peripheral_volume": 200.0}
    shown = run(model, values, ("drug_gut", 2.0))
    matrix = np.array(
        [
            [-20.0, 0.0, 0.0],
            [20.0, -80.0 / 90.0, 50.0 / 200.0],
            [0.0, 50.0 / 90.0, -50.0 / 200.0],
        ]
    )
    exact = np.array([expm(matrix * time) @ [2.0, 0.0, 0.0] for time in TIMES[1:]])
    np.testing.assert_allclose(shown["drug_plasma"][1:], exact[:, 1], rtol=1e-7)
    np.testing.assert_allclose(shown["drug_tissue"][1:], exact[:, 2], rtol=1e-7)


ANTIBODY = {
    "drug_absorption": 0.2,
    "drug_bioavailability": 0.6,
    "drug_clearance": 0.07,
    "drug_volume": 2.5,
    "drug_exchange": 0.9,
    "drug_peripheral_volume": 1.4,
    "drug_half_binding": 140.0,
    "drug_internalization": 0.2,
    "drug_target_turnover": 0.04,
    "drug_target": 600.0,
}


@pytest.mark.parametrize("dose", [0.5, 60.0])
def test_target_mediated_disposition_follows_the_full_binding_equations(dose: float) -> None:
    """The same drug with binding as it is, a hundred times an hour, is met to a part in 500.

    Half binding is (off + internalization) / on, as in the paper the law names.
    """
    model = model_of(lambda m: target_mediated(m, "drug"))
    times = np.array([0.0, 1.0, 5.0, 20.0, 60.0, 120.0, 180.0])
    shown = run(model, ANTIBODY, ("drug_depot", dose), times)
    off = 2400.0
    on = (off + ANTIBODY["drug_internalization"]) / ANTIBODY["drug_half_binding"]
    p = {name.removeprefix("drug_"): value for name, value in ANTIBODY.items()}

    def rates(_: float, y: Floats) -> list[float]:
        depot, free, bound, target, tissue = y  # mg, then ng/mL, then mg in tissue
        binding = on * free * target - off * bound
        per = 1e3 / p["volume"]
        return [
            -p["absorption"] * depot,
            p["bioavailability"] * p["absorption"] * depot * per
            - (p["clearance"] + p["exchange"]) / p["volume"] * free
            + p["exchange"] / p["peripheral_volume"] * tissue * per
            - binding,
            binding - p["internalization"] * bound,
            p["target_turnover"] * (p["target"] - target) - binding,
            p["exchange"] * free / 1e3 - p["exchange"] / p["peripheral_volume"] * tissue,
        ]

    full = solve_ivp(
        rates,
        (0.0, 180.0),
        [dose, 0.0, 0.0, p["target"], 0.0],
        "LSODA",
        t_eval=times,
        rtol=1e-9,
        atol=1e-12,
    )
    np.testing.assert_allclose(shown["drug_free"][1:], full.y[1][1:], rtol=2e-3)
    np.testing.assert_allclose(shown["drug_bound"][1:], full.y[2][1:], rtol=2e-3)


@pytest.mark.parametrize(
    ("law", "states"),
    [
        (one_compartment, ("gut", "plasma")),
        (two_compartments, ("gut", "plasma", "tissue")),
        (target_mediated, ("depot", "plasma", "tissue")),
    ],
)
def test_a_drug_in_the_body_and_eliminated_is_its_dose(
    law: Callable[[Builder, str], object], states: tuple[str, ...]
) -> None:
    model = model_of(lambda m: law(m, "drug"))
    (moiety,) = [one for one in model.conserved_moieties if "drug_plasma" in one]
    assert moiety == {f"drug_{name}": 1 for name in (*states, "eliminated")}


def test_a_drug_that_is_not_there_has_a_derivative() -> None:
    """Most lives never take the drug: nothing may be 0/0 there."""
    model = model_of(lambda m: target_mediated(m, "drug"))
    engine = ReferenceEngine(model)
    constants = np.array(
        [*(ANTIBODY[name] for name in engine.layout.parameters.names), *engine.layout.resting]
    )
    outputs = engine.outputs(engine.start(constants)[None], constants)
    assert np.isfinite(outputs).all()
    assert outputs[0, engine.layout.outputs.position("drug_free")] == 0.0
    assert np.isfinite(engine.jacobian(engine.start(constants), constants)).all()


def test_turnover_follows_its_target_with_its_rate() -> None:
    def declare(m: Builder) -> None:
        rate = m.parameter("rate", "1/day")
        target = m.parameter("target", "pg/mL")
        turnover(m, "level", "pg/mL", "a level", rate=rate, target=target, start=0)

    model = model_of(declare)
    shown = run(model, {"rate": 0.5, "target": 8.0}, ("level", 0.0))
    np.testing.assert_allclose(shown["level"], 8.0 * (1 - np.exp(-0.5 * TIMES)), rtol=1e-7)
    assert [one.name for one in model.processes] == ["level_production", "level_clearance"]


def test_stages_hand_on_what_they_hold() -> None:
    def declare(m: Builder) -> None:
        short, long = m.parameter("short", "day"), m.parameter("long", "day")
        stage(m, "late", "late cells", lasting=long, ends_by="death")
        into = {m["late"]: short / long}
        stage(m, "early", "early cells", lasting=short, ends_by="maturation", into=into)
        m.process("arrival", 1 / short, makes=m["early"])

    model = model_of(declare)
    # relative cells: of steady arrival each stage holds one
    for name in ("early", "late"):
        assert model.derivative(name).subs({model.symbol("early"): 1, model.symbol("late"): 1}) == 0


def test_shapes_have_their_halves_and_ends() -> None:
    x, half, width = sympy.symbols("x half width", positive=True)
    assert saturation(half, half) == sympy.Rational(1, 2)
    assert sympy.limit(saturation(x, half), x, sympy.oo) == 1
    assert rising_step(half, half, width) == falling_step(half, half, width) == sympy.Rational(1, 2)
    both = rising_step(x, half, width) + falling_step(x, half, width)
    assert sympy.simplify(both) == 1
    assert sympy.limit(rising_step(x, half, 1), x, sympy.oo) == 1
