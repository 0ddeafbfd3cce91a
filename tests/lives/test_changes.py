"""A change of a person's own keeps what was solved for her; a change of the model solves again."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, Quantity
from ranklmodel.lives.changes import NotMetWarning
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.lives.simulate import simulate
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.trajectory import Trajectory

OWN = {
    "body_mass_index",
    "SHBG",
    "menopause_age",
    "degenerative_spine_change",
    "personal_aromatization",
    "ovarian_estradiol_secretion",
    "male",
    "personal_LH",
    "personal_FSH",
    "visit_age",
    "vitamin_D_supply",
    "calcium_intake",
    "personal_leydig_capacity",
    "LS_density_scale",
    "TH_density_scale",
    "FN_density_scale",
}
YEAR = 365.25


def shown(person: str, *, days: tuple[float, ...] = (YEAR,), **values: float | str) -> Trajectory:
    """Return the untreated run of a person with changed parameters."""
    return scenario(person, parameters=values or None).run(days)


def constant(life: Scenario, name: str) -> float:
    return float(life.baseline[0][life.engine.layout.parameters.position(name)])


def test_the_parameters_that_are_a_persons_own(builtin: Library) -> None:
    table = builtin.parameters()
    assert {name for name, entry in table.items() if entry.personal} == OWN


@pytest.mark.parametrize("person", ["atac_woman", "ultra_woman", "geisler_woman"])
def test_what_was_solved_for_her_is_kept(person: str) -> None:
    stated, heavier = scenario(person), scenario(person, parameters={"body_mass_index": 40})
    kept = OWN - {"body_mass_index"}
    assert {name for name in kept if constant(stated, name) != constant(heavier, name)} == set()
    assert constant(heavier, "body_mass_index") == 40
    now, before = heavier.run([YEAR]), stated.run([YEAR])
    assert now.at("E2", 0.0) > 1.3 * before.at("E2", 0.0)
    assert now.at("TH_BMD", 0.0) > before.at("TH_BMD", 0.0)


@pytest.mark.parametrize("name", ["rankl_rise", "estradiol_clearance", "adiposity_exponent"])
def test_the_models_parameters_leave_her_as_measured(name: str) -> None:
    stated = scenario("atac_woman")
    other = stated.changed(**{name: 1.1 * stated.parameters[name].value})
    for output in ("E2", "LS_BMD", "TH_BMD", "FN_BMD"):
        was, now = (life.run([0.0]).at(output, 0.0) for life in (stated, other))
        assert now == pytest.approx(was, rel=1e-6)


def test_the_value_she_is_stated_with_changes_nothing_but_rounding() -> None:
    same = shown("atac_woman", body_mass_index="27 kg/m^2", menopause_age="50 year")
    np.testing.assert_allclose(same.values, shown("atac_woman").values, rtol=1e-12, atol=1e-300)


def test_each_acts_as_its_name_says() -> None:
    was = shown("dixon_woman")
    earlier = shown("dixon_woman", menopause_age=42)
    assert earlier.at("years_since_menopause", 0.0) == pytest.approx(21.0)
    assert earlier.at("LS_BMD", 0.0) < was.at("LS_BMD", 0.0)
    assert earlier.at("E2", 0.0) == pytest.approx(was.at("E2", 0.0), rel=1e-3)
    none = shown("dixon_woman", degenerative_spine_change=0)
    assert none.at("LS_BMD", 0.0) < was.at("LS_BMD", 0.0)
    assert none["TH_BMD"].tolist() == was["TH_BMD"].tolist()
    bound = shown("dixon_woman", SHBG=120)
    assert bound.at("free_estradiol", 0.0) < was.at("free_estradiol", 0.0)
    assert bound.at("E2", 0.0) == pytest.approx(was.at("E2", 0.0), rel=1e-9)
    assert bound.at("FN_BMD", 0.0) < was.at("FN_BMD", 0.0)
    assert scenario("dixon_woman").history.times[0] == -38 * YEAR


def test_changes_add_up_in_any_order() -> None:
    woman = scenario("ibis2_woman", "letrozole_2_5mg_daily")
    steps = woman.changed(menopause_age=45).changed(rankl_rise=0.9).changed(body_mass_index=33)
    at_once = woman.changed(rankl_rise=0.9, body_mass_index=33, menopause_age=45)
    assert steps.run([YEAR]).values.tolist() == at_once.run([YEAR]).values.tolist()
    again = steps.changed(body_mass_index=27, menopause_age=49)
    plain = woman.changed(rankl_rise=0.9)
    np.testing.assert_allclose(again.run([YEAR]).values, plain.run([YEAR]).values, rtol=1e-12)
    assert not woman.population.changes
    assert woman.stated is woman


@pytest.mark.parametrize(
    ("person", "name", "value", "gone"),
    [
        ("atac_woman", "personal_aromatization", 5.0, "E2 of 21.3 pmol/L"),
        ("young_woman", "ovarian_estradiol_secretion", 60.0, "E2 of 100 pg/mL"),
        ("ultra_woman", "LS_density_scale", 2.0, "LS_BMD of 0.952"),
        ("ultra_woman", "FN_density_scale", 0.5, "FN_BMD of"),
    ],
)
def test_a_change_wins_over_what_was_measured_and_says_so(
    person: str, name: str, value: float, gone: str
) -> None:
    with pytest.warns(NotMetWarning, match=f"{name} is set, so the {gone}.* no longer met"):
        life = scenario(person, parameters={name: value})
    assert constant(life, name) == value
    if name.endswith("scale"):
        site = name[:2]
        run = life.run([0.0])
        assert run.at(f"{site}_BMD", 0.0) > 0.5 * value * run.at(f"{site}_mineral", 0.0)


def test_a_parameter_that_her_population_states_is_hers() -> None:
    """Geisler's aromatization was traced, so nothing is solved and nothing is given up."""
    life = scenario("geisler_woman", parameters={"personal_aromatization": 1.2})
    assert constant(life, "personal_aromatization") == 1.2


@pytest.mark.parametrize("name", ["TH_young_mean", "LS_young_sd", "FN_young_mean"])
def test_the_reference_of_a_stated_t_score_can_not_be_changed_behind_it(name: str) -> None:
    with pytest.raises(InputError, match=r"can not act: atac_woman states .* as a T-score"):
        simulate("atac_woman", parameters={name: 1.0 if "mean" in name else 0.1})
    with pytest.raises(InputError, match="can not act"):
        gradient(scenario("atac_woman"), [1.0], [name])


def test_the_reference_may_be_changed_where_density_was_measured() -> None:
    was, now = shown("ultra_woman"), shown("ultra_woman", LS_young_mean=1.1)
    assert now.at("LS_T_score", 0.0) < was.at("LS_T_score", 0.0)
    assert now["LS_BMD"].tolist() == was["LS_BMD"].tolist()


@pytest.mark.parametrize(
    ("person", "male"), [("atac_woman", 1), ("older_man", 0), ("atac_woman", 0.5)]
)
def test_nobody_becomes_of_the_other_sex_by_a_parameter(person: str, male: float) -> None:
    with pytest.raises(InputError, match=r"states sex .* choose a population") as caught:
        scenario(person, parameters={"male": male})
    assert caught.value.key == "male"


def test_names_and_ranges_are_checked_for_her_own_as_for_others() -> None:
    woman = scenario("atac_woman")
    with pytest.raises(UnknownNameError, match="did you mean 'body_mass_index'"):
        woman.changed(body_mas_index=30)
    with pytest.raises(InputError, match="lies outside"):
        woman.changed(body_mass_index=300)
    assert woman.changed(SHBG=Quantity(80.0, "nmol/L")).population.changes["SHBG"].value == 80


@pytest.mark.filterwarnings("ignore::ranklmodel.lives.changes.NotMetWarning")
@pytest.mark.parametrize(
    ("person", "changes"),
    [
        pytest.param("atac_woman", {}, marks=pytest.mark.slow),
        pytest.param("young_woman", {}, marks=pytest.mark.slow),
        ("atac_woman", {"body_mass_index": 35.0}),
    ],
)
def test_gradient_is_the_derivative_of_simulate(person: str, changes: dict[str, float]) -> None:
    tight, days = Tolerance(1e-10, 1e-13), [30.0, 400.0]
    life = scenario(person, "anastrozole_1mg_daily", parameters=changes or None, tolerance=tight)
    source = "ovarian_estradiol_secretion" if person == "young_woman" else "personal_aromatization"
    own = ("body_mass_index", "SHBG", "TH_density_scale", "degenerative_spine_change", source)
    names = (*own, "menopause_age", "rankl_rise", "adiposity_exponent", "TH_turnover")
    if person == "young_woman":
        names = tuple(name for name in names if name != "menopause_age")  # it never comes
    derivatives = gradient(life, days, names)
    for name in names:
        value = constant(life, name)
        step = 1e-4 * value
        above, below = (
            life.changed(**{name: moved}).run(days) for moved in (value + step, value - step)
        )
        for output in ("E2", "CTX_s", "LS_BMD", "TH_BMD", "LS_mature_bone"):
            expected = (above[output] - below[output]) / (2 * step)
            column = derivatives.of(output)[:, names.index(name)]
            floor = 1e-6 * np.abs(derivatives.trajectory[output]).max() / value
            np.testing.assert_allclose(column, expected, rtol=2e-4, atol=floor, err_msg=name)
