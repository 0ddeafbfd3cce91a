"""What is set meets what was measured, several at once, with the derivatives of a closed form."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from sympy import exp

from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.inputs import Library, ParameterTable, Population, Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.language.builder import Builder
from ranklmodel.lives.anchors import Settled, conditions_at_her_age
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.meeting import answers_at_her_age, following
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine

VALUES = {
    "drive": (3.0, "1/day"),
    "response": (2.0, "1/day"),
    "drive_clearance": (0.5, "1/day"),
    "response_clearance": (0.2, "1/day"),
    "feedback_half": (1.5, "1"),
    "ageing_of_clearance": (0.01, "1/year"),
    "slowness": (0.001, "1/day"),
    "adult_age": (25.0, "year"),
    "brightness": (1.0, "1"),
    "late_age": (50.0, "year"),
    "late_width": (0.5, "year"),
    "early_source": (1.0, "1"),
    "late_source": (1.0, "1"),
    "most": (4.0, "1"),
    "saturating": (1.0, "1"),
    "resistance": (3.0, "1"),
}
AT_AGE = {"pituitary": 2.0, "gland": 7.0}
DAYS = (30.0, 7000.0)


@cache
def two_hormones() -> Model:
    """Return two hormones that feed back on each other, ageing, and what is seen of them."""
    m = Builder("two_hormones")
    k = {name: m.parameter(name, unit) for name, (_, unit) in VALUES.items()}
    age = m.state("age", "year", "", start=k["adult_age"], settles=False)
    m.process("passing_of_time", m.conversion("day", "year"), makes=age)
    late = m.rule("late", "1", 1 / (1 + exp((k["late_age"] - age) / k["late_width"])), "")
    pituitary = m.state("pituitary", "1", "", start=1)
    gland = m.state("gland", "1", "", start=1)
    held_back = k["drive"] / (1 + gland / k["feedback_half"])
    m.process("drive_of_pituitary", held_back, makes=pituitary)
    ageing = 1 + k["ageing_of_clearance"] * age
    m.process("loss_of_pituitary", k["drive_clearance"] * ageing * pituitary, uses=pituitary)
    m.process("response_of_gland", k["response"] * pituitary, makes=gland)
    m.process("loss_of_gland", k["response_clearance"] * gland, uses=gland)
    bone = m.state("bone", "1", "", start=1)
    m.process("growth", k["slowness"] * gland, makes=bone)
    m.process("decay", k["slowness"] * bone, uses=bone)
    m.observable("image", "1", k["brightness"] * bone / (1 + pituitary), "")
    sources = k["early_source"] * (1 - late) + k["late_source"] * late
    m.rule("changing", "1", sources, "")
    m.rule("bounded", "1", k["most"] * k["saturating"] / (1 + k["saturating"]), "")
    m.rule("conductance", "1", 1 / (1 + k["resistance"]), "")
    m.anchor("gland", sets="drive", at="her age")
    m.anchor("pituitary", sets="response", at="her age")
    m.anchor("image", sets="brightness", at="visit")
    m.anchor("changing", sets="late_source", at="her age", where="late")
    m.anchor("changing", sets="early_source", at="her age")
    m.anchor("bounded", sets="saturating", at="visit")
    m.anchor("conductance", sets="resistance", at="visit")
    return m.assemble()


@cache
def engine_of(name: str) -> Engine:
    return fast_engine(two_hormones()) if name == "fast" else ReferenceEngine(two_hormones())


def table_of(builtin: Library) -> ParameterTable:
    """Return the built-in parameters and those of the small model."""
    own = builtin.own_parameters
    like = own["rankl_rise"]
    met = {anchor.parameter for anchor in two_hormones().anchors}
    added = {}
    for name, (value, unit) in VALUES.items():
        entry = replace(like, name=name, value=value, unit=unit, bounds=(1e-9, 1e9))
        added[name] = replace(entry, personal=name in met, solved=name in met)
    return ParameterTable({**own, **added})


def life_of(builtin: Library, engine: str = "fast", **measured: float) -> Scenario:
    """Return the life of someone in whom some quantities of the small model were measured."""
    levels = FrozenDict({name: Quantity(number, "1") for name, number in measured.items()})
    nothing: dict[str, object] = {"bone_density": FrozenDict(), "covariates": FrozenDict()}
    person = replace(builtin.population("dixon_woman"), hormones=levels, **nothing)  # type: ignore[arg-type]  # by name
    tight = Tolerance(1e-11, 1e-13)
    return Scenario(person, table_of(builtin), engine_of(engine), tolerance=tight)


def constant(life: Scenario, name: str) -> float:
    return float(life.baseline[0][life.engine.layout.parameters.position(name)])


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_two_hormones_that_feed_back_are_met_at_once(builtin: Library, engine: str) -> None:
    life = life_of(builtin, engine, **AT_AGE, image=0.8)
    years = life.population.age.to("year")
    clearance = 0.5 * (1 + 0.01 * years)
    gland, pituitary = AT_AGE["gland"], AT_AGE["pituitary"]
    assert constant(life, "response") == pytest.approx(0.2 * gland / pituitary, rel=1e-11)
    drive = clearance * pituitary * (1 + gland / 1.5)
    assert constant(life, "drive") == pytest.approx(drive, rel=1e-11)
    assert life.run([0.0]).at("image", 0.0) == pytest.approx(0.8, rel=1e-12)


@pytest.mark.parametrize("gland", [0.02, 7.0, 900.0])
@pytest.mark.parametrize("pituitary", [0.003, 2.0, 600.0])
def test_from_far_away(builtin: Library, gland: float, pituitary: float) -> None:
    life = life_of(builtin, gland=gland, pituitary=pituitary)
    assert constant(life, "response") == pytest.approx(0.2 * gland / pituitary, rel=1e-11)


def test_one_of_them_alone(builtin: Library) -> None:
    life = life_of(builtin, gland=7.0)
    assert constant(life, "response") == VALUES["response"][0]
    assert constant(life, "drive") != VALUES["drive"][0]


def test_the_one_that_holds_at_her_age(builtin: Library) -> None:
    older = life_of(builtin, changing=3.0)
    assert constant(older, "early_source") == 1.0
    assert constant(older, "late_source") == pytest.approx(3.0, rel=1e-6)
    girl = replace(older.population, age=Quantity(30.0, "year"), years_since_menopause=None)
    younger = replace(older, population=girl)
    assert constant(younger, "late_source") == 1.0
    assert constant(younger, "early_source") == pytest.approx(3.0, rel=1e-6)


def test_a_quantity_that_falls_as_what_is_set_rises(builtin: Library) -> None:
    assert constant(life_of(builtin, conductance=0.01), "resistance") == pytest.approx(99.0)


def test_what_can_not_be_met_is_named(builtin: Library) -> None:
    with pytest.raises(SimulationError, match="bounded of 5 can not be met by saturating") as at:
        assert life_of(builtin, bounded=5.0, image=1.0).baseline
    assert "nearest to it is 4;" in str(at.value)
    assert "image" not in str(at.value)
    assert at.value.parameters is not None
    with pytest.raises(SimulationError, match="pituitary of 0 can not be met by response"):
        assert life_of(builtin, pituitary=0.0).baseline


def test_a_parameter_that_she_states_is_left_as_it_is(builtin: Library) -> None:
    life = life_of(builtin, **AT_AGE)
    stated = replace(life.population, parameters=FrozenDict({"response": 1.25}))
    life = replace(life, population=stated)
    assert constant(life, "response") == 1.25
    run = life.run([0.0])
    assert run.at("gland", 0.0) == pytest.approx(AT_AGE["gland"], rel=1e-3)  # by the other
    assert run.at("pituitary", 0.0) != pytest.approx(AT_AGE["pituitary"], rel=0.1)


def test_the_derivative_of_what_is_set_is_that_of_the_closed_form(builtin: Library) -> None:
    life = life_of(builtin, **AT_AGE)
    names = ("response_clearance", "feedback_half", "drive_clearance", "ageing_of_clearance")
    sets = ("drive", "response")
    by = np.array([life.engine.layout.parameters.position(name) for name in (*sets, *names)])
    person, constants = life.population, life.history.constants
    held = conditions_at_her_age(life.engine, constants, person, life.parameters)
    assert [one.anchor.parameter for one in held] == ["drive", "response"]
    answers = answers_at_her_age(life.engine, constants, held, Settled(life.engine, person), by)  # type: ignore[arg-type]  # the fast one
    slopes = np.concatenate([np.zeros((2, 4)), np.eye(4)])
    found = following(slopes, [0, 1], answers)
    years, gland, pituitary = person.age.to("year"), AT_AGE["gland"], AT_AGE["pituitary"]
    opened, aged = 1 + gland / 1.5, 1 + 0.01 * years
    by_half = -0.5 * aged * pituitary * gland / 1.5**2
    by_clearance, by_ageing = aged * pituitary * opened, 0.5 * years * pituitary * opened
    expected = [[0.0, by_half, by_clearance, by_ageing], [gland / pituitary, 0.0, 0.0, 0.0]]
    np.testing.assert_allclose(found[:2], expected, rtol=1e-9, atol=1e-9)
    np.testing.assert_array_equal(found[2:], np.eye(4))


@pytest.mark.filterwarnings("ignore::ranklmodel.lives.changes.NotMetWarning")
def test_the_derivative_of_a_life_is_that_of_differences(builtin: Library) -> None:
    life = life_of(builtin, **AT_AGE, image=0.8)
    names = ("response_clearance", "feedback_half", "drive_clearance", "slowness", "drive")
    found = gradient(life, DAYS, names)
    for column, name in enumerate(names):
        value = constant(life, name)
        step = 1e-3 * value
        moved = {k: life.changed(**{name: value + k * step}).run(DAYS) for k in (-2, -1, 1, 2)}
        for output in ("gland", "pituitary", "bone", "image"):
            rows = {k: run[output] for k, run in moved.items()}
            expected = (8 * (rows[1] - rows[-1]) - (rows[2] - rows[-2])) / (12 * step)
            floor = 1e-7 * np.abs(found.trajectory[output]).max() / value
            got = found.of(output)[:, column]
            np.testing.assert_allclose(got, expected, rtol=1e-6, atol=floor, err_msg=name)
            if name in ("feedback_half", "slowness") and output in ("bone", "image"):
                assert np.abs(got).max() > 1e3 * floor
    np.testing.assert_allclose(found.of("image")[0, :-1], 0.0, atol=1e-9)  # met, until it is set


def test_what_files_call_solved_is_what_anchors_set(builtin: Library) -> None:
    solved = {name for name, entry in builtin.own_parameters.items() if entry.solved}
    assert solved == {anchor.parameter for anchor in bone_model().anchors}


def test_a_level_that_nothing_meets_is_told_in_the_record() -> None:
    record = scenario("goss2007_woman").record
    assert record["stated but not met"] == "E1, E1S"
    assert "stated but not met" not in scenario("atac_woman").record  # hers are assumed


@pytest.mark.parametrize("name", ["atac_woman", "young_woman"])
def test_what_was_measured_is_met_to_twelve_digits(builtin: Library, name: str) -> None:
    person: Population = builtin.population(name)
    for engine in ("fast", "reference"):
        life = scenario(name, engine=engine)
        for site, density in person.bone_density.items():
            now = life.run([0.0]).at(site, 0.0)
            assert now == pytest.approx(density.to("g/cm^2"), rel=1e-12)
