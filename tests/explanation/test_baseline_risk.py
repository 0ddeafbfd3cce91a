"""One factor at a time, with what was measured in her met; what does not act is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.explanation.baseline_risk import baseline_risk
from ranklmodel.explanation.evidence import evidence_of
from ranklmodel.explanation.factor_effects import COLUMNS
from ranklmodel.explanation.restated import Restating
from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.people.risk_factors import RiskFactor
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.simulate import simulate

LIBRARY = Library()
FACTORS = {one.name: one for one in LIBRARY.risk_factors}


def restating(name: str) -> Restating:
    life = scenario(name)
    return Restating(life.population, life.parameters, LIBRARY.bone_density, life.run([1.0]))


@pytest.fixture(scope="module")
def woman() -> Restating:
    return restating("postmenopausal_woman")


def test_the_unchanged_run_and_each_end_are_what_simulate_gives(woman: Restating) -> None:
    risk = baseline_risk("postmenopausal_woman", "placebo", years=1, factors=["estradiol"])
    assert risk.regimens == ("placebo",)
    (estradiol,) = risk.factors
    effect = estradiol.on["placebo"]["TH_BMD"]
    low = woman.other(FACTORS["estradiol"], Quantity(0.6, "1"))
    for who, change, level in (
        (woman.person, risk.unchanged["placebo"]["TH_BMD"], estradiol.hers),
        (low, effect.low, estradiol.low),
    ):
        run = simulate(who, until="1 year", every="1 year")
        assert run.percent_change("TH_BMD")[-1] == pytest.approx(change, abs=1e-5)
        assert run.at("E2", 0.0) == pytest.approx(level, rel=1e-9)
        # her density is met in either
        assert run.at("TH_BMD", 0.0) == pytest.approx(woman.usual.at("TH_BMD", 0.0), rel=1e-9)
    assert estradiol.low == pytest.approx(0.6 * 3.9, rel=1e-9)


def test_body_mass_can_not_act_where_estradiol_is_measured(woman: Restating) -> None:
    why = woman.why_it_can_not_act(FACTORS["body_mass_index"])
    assert "E2 alone, which is stated as 3.9 pg/mL" in why
    risk = baseline_risk("postmenopausal_woman", years=1, factors=["body_mass_index"])
    assert risk.factors[0].on == {}
    assert set(risk.factors[0].without_effect.values()) == {why}


@pytest.mark.parametrize("name", ["map3_woman", "menopausal_woman"])
def test_body_mass_can_act_where_it_is_not_or_was_before_the_menopause(name: str) -> None:
    assert restating(name).why_it_can_not_act(FACTORS["body_mass_index"]) == ""


def test_levels_measured_before_the_menopause_are_not_hers_after_it() -> None:
    before = restating("menopausal_woman")
    menopause = FACTORS["menopause"]
    past, still = (before.other(menopause, end) for end in (menopause.low, menopause.high))
    assert past.years_since_menopause == Quantity(2, "year")
    assert not past.hormones
    assert still.hormones == before.person.hormones


def test_a_covariate_leaves_all_else_as_stated(woman: Restating) -> None:
    other = woman.other(FACTORS["calcium_intake"], Quantity(400, "mg/day"))
    assert other.calcium_intake == other.covariates["calcium_intake"] == Quantity(400, "mg/day")
    assert replace(other, covariates=woman.person.covariates) == woman.person


def test_turnover_multiplies_what_is_hers(woman: Restating) -> None:
    hers = replace(woman.person, parameters=FrozenDict({"LS_turnover": 0.0003}))
    other = replace(woman, person=hers).other(FACTORS["turnover"], Quantity(2, "1"))
    assert other.parameters["LS_turnover"] == pytest.approx(0.0006)
    assert other.parameters["TH_turnover"] == pytest.approx(2 * woman.table["TH_turnover"].value)


def test_what_does_not_fit_is_said_and_not_run() -> None:
    risk = baseline_risk("young_man", "placebo", years=1, factors=["menopause", "months_missed"])
    menopause, missed = risk.factors
    assert menopause.without_effect == {"placebo": "a man has no menopause"}
    assert menopause.hers is None
    assert "no repeated doses by mouth" in missed.without_effect["placebo"]
    assert not menopause.on and not missed.on


def test_a_stretch_as_long_as_the_run_does_not_fit() -> None:
    risk = baseline_risk("postmenopausal_woman", years=0.5, factors=["months_missed"])
    assert "does not fit in the run" in risk.factors[0].without_effect["anastrozole_1mg_daily"]


def test_mistakes_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'estradiol'"):
        baseline_risk("postmenopausal_woman", factors=["estradol"])
    with pytest.raises(InputError, match="it is her own"):
        baseline_risk("postmenopausal_woman", parameters={"body_mass_index": 30})
    with pytest.raises(InputError, match="time above zero"):
        baseline_risk("postmenopausal_woman", years=0)


def test_a_parameter_of_the_model_can_be_changed() -> None:
    weak, strong = (
        baseline_risk("postmenopausal_woman", years=1, factors=[], parameters={"rankl_rise": rise})
        for rise in (0.5, 3.0)
    )
    # on the inhibitor; untreated, bone that RANKL thinned faster has settled sooner
    inhibited = (one.unchanged["anastrozole_1mg_daily"]["LS_BMD"] for one in (strong, weak))
    assert next(inhibited) < next(inhibited)


@pytest.mark.parametrize("factor", FACTORS.values(), ids=lambda one: one.name)
def test_every_factor_has_evidence_that_is_there_or_none(factor: RiskFactor) -> None:
    rows = [*evidence_of(factor, "female", LIBRARY), *evidence_of(factor, "male", LIBRARY)]
    assert bool(rows) == bool(factor.evidence)
    assert all(row.text and row.source for row in rows)


def test_evidence_of_the_other_sex_is_left_out() -> None:
    women, men = (evidence_of(FACTORS["estradiol"], sex, LIBRARY) for sex in ("female", "male"))
    assert {row.study for row in women} == {"Stone1998", "Ettinger1998"}
    assert [row.role for row in women] == ["calibration", "calibration", "validation"]
    assert not {row.study for row in women} & {row.study for row in men}


def test_a_row_that_is_not_there_is_refused(tmp_path: Path) -> None:
    evidence = FACTORS["estradiol"].evidence[0].model_copy(update={"endpoint": "LS_BMD"})
    moved = FACTORS["estradiol"].model_copy(update={"evidence": (evidence,)})
    with pytest.raises(InputError, match="'stone1998' has no row LS_BMD of 'E2_lt5'"):
        evidence_of(moved, "female", LIBRARY)


def test_the_table_has_a_row_for_each_factor_and_regimen() -> None:
    asked = ["T_score", "menopause"]
    risk = baseline_risk("postmenopausal_woman", years=1, factors=asked)
    records = list(risk.records())
    assert [tuple(one) for one in records] == [COLUMNS] * 4
    silent, acting = records[0], records[2]
    assert silent["spine_difference"] is None and silent["without_effect"]
    assert acting["hip_difference"] == pytest.approx(acting["hip_high"] - acting["hip_low"])  # type: ignore[operator]  # numbers
    assert not acting["without_effect"] and "Guthrie1998" in str(acting["evidence"])
