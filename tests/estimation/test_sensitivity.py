"""Sensitivity of the model: what acts, what can not, what fails, and what is refused."""

from __future__ import annotations

import math
import warnings
from dataclasses import replace

import numpy as np
import pytest

import ranklmodel
from ranklmodel.disk import libraries
from ranklmodel.errors import AbsentQuantityError, InputError, UnknownNameError
from ranklmodel.estimation import sensitivity_runs
from ranklmodel.estimation.sensitivity import sensitivity
from ranklmodel.estimation.sensitivity_ranges import Range, ranges_asked
from ranklmodel.inputs import Library
from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.many_runs import Failure
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.treatments import WithoutEffectWarning

WHO, WHAT = "atac_woman", "anastrozole_1mg_daily"
# What a Morris screening of all parameters found to move spine, hip or CTX most.
THIRTY = (
    *("LS_imbalance", "uncoupled_recruitment", "estrogen_receptor_alpha_half", "TH_imbalance"),
    *("opg_lineage_share", "anastrozole_largest_block", "TH_turnover", "rankl_rise"),
    *("estradiol_albumin_binding", "estradiol_shbg_affinity", "LS_turnover", "young_mineral"),
    *("estrogen_apoptosis", "TH_ageing", "reference_free_estradiol", "bone_ageing_onset"),
    *("estradiol_beyond_inhibitors", "rank_survival", "opg_fall", "CTX_background"),
    *("adrenal_androstenedione_secretion", "androstenedione_clearance", "estrone_clearance"),
    *("estrogen_receptor_beta_weight", "androstenedione_aromatization", "estrone_to_estradiol"),
    *("precursor_differentiation_ratio", "opg_competition", "estradiol_clearance", "LS_ageing"),
)


def test_what_can_not_act_has_no_effect() -> None:
    """How the model reads one marker on density and another, and a drug that is not given."""
    with pytest.warns(WithoutEffectWarning, match="zoledronate is not given"):
        looked = sensitivity(
            *(WHO, WHAT),
            quantities=["LS_BMD", "CTX_s", "NTX_u"],
            months=[12, 60],
            parameters=["LS_turnover", "NTX_exponent", "zoledronate_potency"],
            samples=32,
        )
    for output in looked.outputs:
        nothing = ["zoledronate_potency"]
        if output.quantity == "NTX_u":
            assert looked.ranked(output)[0].parameter == "NTX_exponent"
            assert looked.of("NTX_exponent", output)["first"].value == pytest.approx(1.0, abs=0.2)
        else:
            nothing.append("NTX_exponent")
        for name in nothing:
            for one in looked.of(name, output).estimates.values():
                assert (one.value, one.low, one.high) == (0.0, 0.0, 0.0)
    assert looked.runs == 32 * 5 and not looked.failures


def test_effects_are_those_of_single_runs() -> None:
    """Two parameters one after the other, by hand: a trajectory of Morris is four runs."""
    pair = {"LS_turnover": (1.5e-4, 3e-4), "rankl_rise": (0.8, 1.2)}
    fixed = {"LS_imbalance": 0.2}
    asked = {"method": "morris", "samples": 40, "fixed": fixed}
    looked = sensitivity(WHO, WHAT, quantities="LS_BMD", months=24, parameters=pair, **asked)
    lives = [
        {"LS_turnover": turnover, "rankl_rise": rise, **fixed}
        for turnover in np.linspace(1.5e-4, 3e-4, 4)
        for rise in np.linspace(0.8, 1.2, 4)
    ]
    runs = simulate_many(WHO, WHAT, parameters=lives, days=[24 * 30.4375], dosing="averaged")
    change = np.array([run.percent_change("LS_BMD")[-1] for run in runs]).reshape(4, 4)
    for name, steps in (
        ("LS_turnover", 1.5 * (change[2:] - change[:2])),
        ("rankl_rise", 1.5 * (change[:, 2:] - change[:, :2])),
    ):
        effect = looked.of(name, looked.outputs[0])
        assert steps.min() - 1e-6 <= effect["mu"].value <= steps.max() + 1e-6
        assert effect["mu"].value == pytest.approx(steps.mean(), rel=0.1)
        assert effect["sigma"].value == pytest.approx(steps.std(), rel=0.5)
    usual = ranklmodel.simulate(
        WHO, WHAT, parameters=fixed, until="2 year", every="1 year", dosing="averaged"
    )
    assert looked.outputs[0].usual == pytest.approx(usual.percent_change("LS_BMD")[-1], rel=1e-6)


def test_one_seed_is_one_set_of_bits_on_any_number_of_threads() -> None:
    asked = {"quantities": "CTX_s", "months": 12, "samples": 16, "seed": 5}
    pair = {"rankl_rise": (0.5, 2.0), "opg_lineage_share": (0.2, 0.8)}
    once = sensitivity(WHO, WHAT, parameters=pair, threads=1, **asked)
    again = sensitivity(WHO, WHAT, parameters=pair, threads=2, **asked)
    assert once.as_record() == again.as_record()
    other = sensitivity(WHO, WHAT, parameters=pair, **{**asked, "seed": 6})
    assert once.effects != other.effects


def test_runs_that_fail_are_counted_and_their_blocks_left_out() -> None:
    hasty = {"rankl_turnover": ("0.02 1/day", "12 1/day"), "TH_ageing": None}
    with pytest.MonkeyPatch.context() as patched:
        from ranklmodel.estimation import sensitivity as module

        def some_fail(*people: object, **how: object) -> object:
            runs = simulate_many(*people, **how)  # type: ignore[arg-type]
            bad = {
                k for k, one in enumerate(runs.samples) if one.changes.get("rankl_turnover", 0) > 9
            }
            failures = tuple(Failure(k, WHO, WHAT, "it is too fast") for k in sorted(bad))
            kept = tuple(None if k in bad else run for k, run in enumerate(runs.runs))
            return replace(runs, runs=kept, failures=failures)

        patched.setattr(module, "simulate_many", some_fail)
        looked = sensitivity(WHO, WHAT, quantities="CTX_s", parameters=hasty, samples=64)
    assert looked.failures and all(one.values["rankl_turnover"] > 9 for one in looked.failures)
    assert looked.kept < 64 == looked.samples
    assert "it is too fast" in looked.notices[0] and "left out whole" in looked.notices[0]
    assert all(math.isfinite(one["total"].width) for one in looked.effects)


@pytest.mark.slow
def test_ranges_in_which_some_bodies_can_not_be() -> None:
    """All that bounds allow at once: some have no steady state, of some no density is met."""
    looked = sensitivity(
        *("menopausal_woman", "placebo"),
        quantities="LS_BMD",
        months=12,
        parameters="all",
        method="morris",
        samples=8,
    )
    block = len(looked.ranges) + 1
    spoilt = {one.run // block for one in looked.failures}
    assert looked.runs == 8 * block and 1 < looked.kept == 8 - len(spoilt) < 8
    assert any("no steady state" in one.reason for one in looked.failures)
    said = looked.notices[0]
    assert f"{len(looked.failures)} of {looked.runs} runs failed" in said
    assert f"{len(spoilt)} of 8 trajectories hold one of them" in said
    one = looked.failures[0]
    again = simulate_many(
        "menopausal_woman", parameters=dict(one.values), days=[365.25], dosing="averaged"
    )
    assert [failure.reason for failure in again.failures] == [one.reason]
    assert all(math.isfinite(effect["mu_star"].width) for effect in looked.effects)


def test_what_the_calibration_frees_and_the_run_reads_is_varied_by_default() -> None:
    looked = sensitivity(WHO, WHAT, quantities="LS_BMD", method="morris", samples=4)
    free = {one.name: one for one in Library().calibration("people").moved}
    names = [one.name for one in looked.ranges]
    assert set(names) | set(looked.without_effect) == set(free)
    assert looked.without_effect["tamoxifen_efficacy"] == "tamoxifen is not given"
    assert "LS_turnover" in names and "tamoxifen_efficacy" not in names
    by_name = {one.name: one for one in looked.ranges}
    one = by_name["LS_turnover"]  # log_normal, center 0.0002, spread 0.5
    assert (one.low, one.high) == pytest.approx(
        (0.0002 * math.exp(-1.96 * 0.5), 0.0002 * math.exp(1.96 * 0.5)), rel=1e-3
    )
    assert one.logarithmic and one.origin == "prior of people, central 95 %"
    assert by_name["estrogen_on_collagen"].high == 1.2  # a bound, before its prior ends
    assert by_name["rankl_turnover"].usual < by_name["rankl_turnover"].low
    assert any("rankl_turnover is varied from" in notice for notice in looked.notices)


def options(**how: object) -> RunOptions:
    return RunOptions.of(**how)  # type: ignore[arg-type]


def asked_ranges(asked: object, percent: float | None = None, **how: object) -> dict[str, Range]:
    made = options(**how)
    library = made.library
    ranges, _ = ranges_asked(
        asked,  # type: ignore[arg-type]
        percent,
        made,
        library.population(WHO),
        library.regimen(WHAT),
    )
    return {one.name: one for one in ranges}


def test_ranges_are_stated_or_a_share_of_the_value_or_bounds() -> None:
    stated = asked_ranges({"rankl_rise": ("0.5 1", 2), "rank_survival": None})
    assert (stated["rankl_rise"].low, stated["rankl_rise"].high) == (0.5, 2.0)
    entry = options().table["rank_survival"]
    assert (stated["rank_survival"].low, stated["rank_survival"].high) == entry.bounds
    assert stated["rank_survival"].origin == "bounds of its file"
    share = asked_ranges(["rankl_rise", "ovarian_decline_midpoint"], 10.0)
    value = options().table["rankl_rise"].value
    assert (share["rankl_rise"].low, share["rankl_rise"].high) == pytest.approx(
        (0.9 * value, 1.1 * value)
    )
    below = share["ovarian_decline_midpoint"]  # a negative value
    assert below.low < below.usual < below.high < 0
    cut = asked_ranges(["opg_lineage_share"], 90.0)["opg_lineage_share"]
    assert cut.high == 1.0 and "cut at its bounds" in cut.origin


def test_all_parameters_of_a_run_are_those_it_reads() -> None:
    every = asked_ranges("all", 10.0)
    assert len(every) > 150 and set(THIRTY) <= set(every)
    table = options().table
    for name in every:
        assert table[name].kind != "definition" and not table[name].personal
        assert table[name].value != 0.0
    assert "zoledronate_potency" not in every and "LS_young_mean" not in every
    assert "rankl_rise" not in asked_ranges("all", 10.0, parameters={"rankl_rise": 2.0})


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"parameters": ["rankl_ris"]}, "unknown parameter 'rankl_ris'; did you mean 'rankl_rise'"),
        ({"parameters": "rankl_rise"}, "unknown choice of parameters 'rankl_rise'"),
        ({"parameters": {"rankl_rise": (2.0, 0.5)}}, "rankl_rise: the lower end must be below"),
        ({"parameters": {"rankl_rise": (1.0, 1.0)}}, "rankl_rise: the lower end must be below"),
        ({"parameters": {"rankl_rise": (0.5, math.nan)}}, "rankl_rise: nan is not a finite number"),
        ({"parameters": {"rankl_rise": (0.5, math.inf)}}, "rankl_rise: inf is not a finite number"),
        ({"parameters": {"rankl_rise": (0.5, 600.0)}}, r"rankl_rise: 600 lies outside \[0.05, 6\]"),
        ({"parameters": {"rankl_rise": ("0.5 kg", 1.0)}}, "rankl_rise: .*expected a plain number"),
        ({"parameters": {"rankl_rise": 2.0}}, "rankl_rise: expected a pair"),
        ({"parameters": {"rankl_rise": "12"}}, "rankl_rise: expected a pair"),
        ({"parameters": []}, "there is nothing to vary"),
        ({"parameters": ["rankl_rise", "rankl_rise"]}, "'rankl_rise' is named twice"),
        ({"parameters": 3}, "parameters: expected names of parameters"),
        ({"parameters": ["male"]}, "male: can not be set"),
        ({"parameters": ["LS_young_mean"]}, "LS_young_mean: can not act"),
        ({"parameters": ["LS_slow_share"], "percent": 10}, "of its value of 0 leaves no range"),
        ({"fixed": {"rankl_rise": 2.0}, "parameters": ["rankl_rise"]}, "it can not be set as well"),
        ({"calibration": None}, "without a calibration nothing is free"),
        (
            {"parameters": {"LS_turnover": (1e-4, 2e-4)}, "percent": 10},
            "percent: without effect: the range of every parameter is stated",
        ),
        ({"percent": 0}, "percent: expected a number above 0"),
        ({"percent": -10.0}, "percent: expected a number of at least 0"),
        ({"percent": math.inf}, "percent: expected a number above 0"),
        ({"percent": "10"}, "percent: expected a number"),
        ({"method": "sobel"}, "unknown method 'sobel'; did you mean 'sobol'"),
        ({"samples": 0}, "samples: expected"),
        ({"samples": 1000}, "samples: expected a power of 2, such as 1024, given 1000"),
        ({"samples": "plenty"}, "samples: expected"),
        ({"seed": -1}, "seed: expected"),
        ({"quantities": "LS_BMT"}, "unknown quantity 'LS_BMT'; did you mean 'LS_BMD'"),
        ({"quantities": "LH"}, "LH is modelled in men only"),
        ({"quantities": []}, "quantities: expected one name or more"),
        ({"quantities": ["LS_BMD", "LS_BMD"]}, "quantities: expected one name or more, each once"),
        ({"quantities": "TH_T_score"}, "TH_T_score: no change in percent: it is a score"),
        ({"months": 0}, "months: the change since the visit is 0 at the visit"),
        ({"months": -1}, "months: expected a number of at least 0"),
        ({"months": math.inf}, "months: expected months from 0 to 1200"),
        ({"months": "60"}, "months: expected a number"),
        ({"months": []}, "months: expected months"),
        ({"dosing": "averagd"}, "unknown dosing 'averagd'"),
    ],
)
def test_a_mistake_in_the_question_is_refused(asked: dict[str, object], says: str) -> None:
    with pytest.raises((InputError, UnknownNameError, AbsentQuantityError), match=says):
        sensitivity(WHO, WHAT, **{"samples": 4, **asked})  # type: ignore[arg-type]


def test_who_and_what_are_checked() -> None:
    with pytest.raises(UnknownNameError, match="atac_woman"):
        sensitivity("atac_womn", WHAT)
    with pytest.raises(InputError, match="regimen: expected"):
        sensitivity(WHO, 3)  # type: ignore[arg-type]


def test_a_level_is_looked_at_in_its_unit_with_other_parameters_set_for_all() -> None:
    looked = sensitivity(
        *(WHO, "placebo"),
        quantities=["E2", "TH_T_score"],
        months=[0, 12],
        change=False,
        parameters=["estradiol_clearance", "LS_turnover"],
        percent=10,
        fixed={"rankl_rise": 2.0},
        samples=8,
    )
    assert [one.unit for one in looked.outputs] == ["pg/mL", "pg/mL", "SD", "SD"]
    run = ranklmodel.simulate(
        WHO, parameters={"rankl_rise": 2.0}, until="1 year", every="1 year", dosing="averaged"
    )
    assert looked.outputs[1].usual == pytest.approx(run["E2"][-1], rel=1e-5)
    # her density at the visit is measured, whatever the parameters
    assert looked.outputs[2] in looked.unmoved


def test_a_missing_library_is_said_with_what_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"SALib not installed; pip install 'ranklmodel\[infer"):
        sensitivity(WHO, WHAT)


def test_what_changes_mean_is_said_once(
    recwarn: pytest.WarningsRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sensitivity_runs, "_TOGETHER", 8)  # so that there are several calls
    warnings.simplefilter("always")
    sensitivity(
        *(WHO, WHAT),
        quantities="LS_BMD",
        parameters=["LS_turnover", "zoledronate_potency"],
        samples=8,
    )
    said = [one for one in recwarn if issubclass(one.category, WithoutEffectWarning)]
    assert len(said) == 1


@pytest.mark.slow
def test_sobol_over_thirty_parameters_says_how_many_samples_would_do() -> None:
    looked = sensitivity(WHO, WHAT, parameters=THIRTY, percent=10.0, samples=256)
    assert len(looked.ranges) == 30 and 0.05 < looked.widest < 0.4
    assert any("samples" in notice for notice in looked.notices)
    for output in looked.outputs:
        firsts = [one["first"].value for one in looked.ranked(output)]
        assert sum(firsts) == pytest.approx(1.0, abs=0.2)


@pytest.mark.benchmark  # twelve minutes, too long beside all others
def test_sobol_over_thirty_parameters_until_every_interval_is_narrow() -> None:
    """4096 blocks of 32 runs where this was written."""
    looked = sensitivity(WHO, WHAT, parameters=THIRTY, percent=10.0, samples="enough")
    assert len(looked.ranges) == 30 and looked.widest < 0.05 and not looked.notices
    for output in looked.outputs:
        effects = looked.ranked(output)
        assert sum(one["first"].value for one in effects) == pytest.approx(1.0, abs=0.05)
        assert max(one[m].width for one in effects for m in looked.measures) < 0.05
