"""Derivatives of whole lives against differences of whole lives, and against complex steps."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from ranklmodel.compiled.make import fast_engine
from ranklmodel.inputs import Quantity
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from tests.oracles.calcium_model import calcium_run
from tests.oracles.differences import agreement, eighth_order

LOOSER, TIGHT = Tolerance(1e-10, 1e-13), Tolerance(1e-12, 1e-14)
STEP, CALCIUM_STEP = 0.03, 0.01  # of differences, relative to the parameter
# Tighter, rounding grows over the many steps near its switches.
CALCIUM_TIGHT = Tolerance(1e-11, 1e-14)

# One to three of every mechanism from the tablet to bone and its markers.
TWENTY = (
    *("anastrozole_absorption", "anastrozole_clearance", "anastrozole_half_block"),
    *("aromatase_turnover", "ovarian_decline_midpoint", "estradiol_clearance"),
    *("estrone_to_estradiol", "estradiol_shbg_affinity", "estrogen_receptor_alpha_half"),
    *("cytokine_turnover", "interleukin_6_rise", "osteoblast_stage_duration", "rankl_rise"),
    *("opg_turnover", "osteoclast_apoptosis_rate", "sclerostin_rise", "LS_turnover"),
    *("TH_imbalance", "FN_slow_share", "CTX_background"),
)
# Hours after doses, a month of them, and two years without.
DAYS = (0.03, 0.7, 1.03, 3.4, 13.6, 30.0, 91.2, 365.0, 730.0)
# The second is made up for by the source of estradiol, which is set so that her level is met.
SOME = ("ovarian_decline_width", "estradiol_clearance", "rankl_rise", "LS_turnover")
OTHERS = ("ovarian_decline_width", "estradiol_shbg_affinity", "rankl_rise", "LS_turnover")
# Of five lives two stand for all in the quick stage: one set by the ovary, one with a history.
_slow = partial(pytest.param, marks=pytest.mark.slow)
CALCIUM = (
    *("k1", "k2", "k3", "k4", "koutL", "koutRNK", "kO", "koutTGF0", "bcl2Kout", "HApMRT"),
    *("OCtgfGAM", "MOCratioGam", "k14a", "T33", "T46", "T52", "T57", "T64", "T69", "TERICL"),
)


def by_differences(life: Scenario, days: tuple[float, ...], names: tuple[str, ...]) -> Floats:
    """Return the derivatives by running eight other lives for each parameter."""
    exact, table = replace(life, tolerance=TIGHT), life.parameters

    def shown(name: str, value: float) -> Floats:
        changed = table.with_values({name: value}, allow_outside=True)
        return replace(exact, parameters=changed).run(days).values

    columns = []
    for name in names:
        value = table[name].value
        step = STEP * abs(value)
        columns.append(eighth_order(partial(shown, name), value, step))
    return np.stack(columns, axis=-1)


def share(found: Floats, apart: Floats, unreached: float = 0.7) -> float:
    """Return the share of entries that agree, among those that are not exactly zero.

    Of the others, outputs the parameter does not reach, differences show noise only. It is larger
    than accepted in a few that are differences themselves, or a drug that has gone.
    """
    zero = found == 0.0
    assert 0.1 < np.mean(zero) < unreached
    assert np.mean(apart[zero] <= 1.0) > 0.95
    return float(np.mean(apart[~zero] <= 1.0))


def share_of_life(
    life: Scenario, days: tuple[float, ...], names: tuple[str, ...], unreached: float = 0.7
) -> float:
    """Return the share of derivatives of a life that agree with differences."""
    found = gradient(life, days, names)
    run = found.trajectory
    expected = by_differences(life, days, names)
    sizes = np.abs([life.parameters[name].value for name in names])
    # a T-score passes through zero, and what differences resolve is that of ten times a density
    shown = run.values + np.where(np.array(run.layout.outputs.units) == "SD", 10.0, 0.0)
    noise = TIGHT.relative / STEP
    return share(found.values, agreement(found.values, expected, shown, sizes, noise), unreached)


@pytest.mark.slow
def test_by_twenty_parameters_from_the_young_adult_to_two_years_after_a_month_of_doses() -> None:
    life = scenario(
        "atac_woman",
        "anastrozole_1mg_daily",
        parameters={"sclerostin_rise": 0.3},
        tolerance=LOOSER,
    )
    month = [t.model_copy(update={"stop": Quantity(30.0, "day")}) for t in life.regimen.treatments]
    life = replace(life, regimen=replace(life.regimen, treatments=tuple(month)))
    assert share_of_life(life, DAYS, TWENTY) >= 0.99


@pytest.mark.parametrize(
    ("who", "takes", "names"),
    [
        _slow("atac_woman", "letrozole_2_5mg_daily", SOME),
        ("young_woman", "anastrozole_1mg_daily", SOME),  # her ovary is set by her estradiol
        # what is made up for is so little in her that differences do not resolve it
        _slow("menopausal_woman", "placebo", OTHERS),
        ("estrogen_withdrawal_woman", "placebo", SOME),  # patches before the visit
        _slow("geisler_woman", "estradiol_patch_14ug", SOME),  # her aromatization is given
    ],
)
def test_of_other_lives(who: str, takes: str, names: tuple[str, ...]) -> None:
    life = scenario(who, takes, tolerance=LOOSER)
    assert share_of_life(life, (0.7, 7.0), names) >= 0.99


@pytest.mark.slow
@pytest.mark.parametrize(
    ("who", "takes", "names"),
    [
        (
            "freedom_woman",
            "denosumab_60mg_6_monthly",
            ("denosumab_site_half", "denosumab_clearance", "young_osteocyte_turnover"),
        ),
        (
            "horizon_woman",
            "zoledronate_5mg_yearly",
            ("zoledronate_potency", "bisphosphonate_exponent", "bisphosphonate_release"),
        ),
        (
            "postmenopausal_woman",
            "alendronate_70mg_weekly",
            ("alendronate_potency", "alendronate_bioavailability", "bisphosphonate_surface_loss"),
        ),
        (
            "postmenopausal_woman",
            "tamoxifen_20mg_daily",
            ("tamoxifen_efficacy", "tamoxifen_shbg_rise", "FN_imbalance"),
        ),
        (
            "postmenopausal_woman",
            "estradiol_1mg_oral_daily",
            ("oral_estradiol_as_estrone", "SHBG_response", "estrogen_on_collagen"),
        ),
        (
            "pepi_woman",
            "conjugated_estrogens_0_625mg_daily",
            (
                "equine_estrogens_half_amount",
                "conjugated_estrogens_as_estrone",
                "collagen_adaptation",
            ),
        ),
        (
            "older_man",
            "testosterone_gel_5g_daily",
            ("LH_response_to_estradiol", "leydig_half_LH", "testosterone_gel_fraction"),
        ),
        (
            "postmenopausal_woman",
            "calcium_vitamin_D",
            ("calcium_excretion", "PTH_steepness", "vitamin_D_response", "rankl_PTH_exponent"),
        ),
    ],
)
def test_on_every_therapy(who: str, takes: str, names: tuple[str, ...]) -> None:
    life = scenario(who, takes, tolerance=LOOSER)
    # a drug on bone reaches neither hormones nor the other drugs, which are most of the outputs
    assert share_of_life(life, (0.7, 30.0, 200.0), names, unreached=0.85) >= 0.99


def test_of_load_and_of_the_ageing_of_bone() -> None:
    """By all their parameters at once, against differences of second order: two runs for each.

    She is past the onset of ageing, where the derivative by it has a kink.
    """
    names = (
        *("load_adaptation", "load_on_balance", "load_on_resorption"),
        *("bone_ageing_onset", "LS_ageing", "TH_ageing", "FN_ageing"),
    )
    life = scenario("postmenopausal_woman", "exercise_combined", tolerance=LOOSER)
    days, exact = (30.0, 365.0, 730.0), replace(life, tolerance=TIGHT)
    found = gradient(life, days, names)
    sites = ("LS", "TH", "FN")
    for place, name in enumerate(names):
        value = life.parameters[name].value
        step = 1e-3 * value
        low, high = (exact.changed(**{name: value + way * step}).run(days) for way in (-1, 1))
        for output in (*(f"{site}_BMD" for site in sites), "QCT_LS", "CTX_s", "Ca_s", "PTH"):
            expected = (high[output] - low[output]) / (2 * step)
            noise = TIGHT.relative * np.abs(low[output]).max() / step
            np.testing.assert_allclose(
                found.of(output)[:, place],
                expected,
                rtol=2e-6,
                atol=2e-6 * np.abs(expected).max() + 10 * noise,
                err_msg=f"{output} by {name}",
            )
        # each reaches bone: none of this is a comparison of zeros
        reached = [site for site in sites if found.of(f"{site}_BMD")[-1, place] != 0]
        assert reached == ([name[:2]] if name == "FN_ageing" else list(sites)), name


def test_through_doses_of_the_calcium_model() -> None:
    run = calcium_run(2)
    engine, position = fast_engine(run.model), run.model.layout.parameters.position
    by, constants = np.array([position(name) for name in CALCIUM]), run.constants.copy()
    # As published it rests on one kink, in phosphate, and comes near another, in BCL2; on a kink no
    # derivative exists, and differences reach across. Both thresholds are moved out of reach.
    for name in ("number_1_2", "number_105"):
        constants[position(name)] *= 1.1
    asked = Problem(
        constants=constants,
        initial=engine.start(constants),
        times=np.array([0.0, 0.51, 0.7, 1.4, 1.51, 2.5, 7.0, 30.0]),
        schedule=run.timetable,  # type: ignore[arg-type]  # the run holds a Schedule
        tolerance=LOOSER,
        sensitivity_to=by,
        initial_sensitivity=engine.start_slopes(constants, by),
    )
    solution = engine.integrate(asked)
    assert solution.sensitivity is not None
    found = engine.output_slopes(solution.states, solution.sensitivity, constants, by)

    def shown(place: int, value: float) -> Floats:
        moved = constants.copy()
        moved[place] = value
        states = engine.integrate(
            replace(
                asked,
                constants=moved,
                initial=engine.start(moved),
                tolerance=CALCIUM_TIGHT,
                sensitivity_to=None,
                initial_sensitivity=None,
            )
        ).states
        return engine.outputs(states, moved)

    columns = []
    for place in by:
        value = constants[place]
        columns.append(eighth_order(partial(shown, place), value, CALCIUM_STEP * abs(value)))
    outputs = engine.outputs(solution.states, constants)
    noise = CALCIUM_TIGHT.relative / CALCIUM_STEP
    expected = np.stack(columns, axis=-1)
    apart = agreement(found, expected, outputs, np.abs(constants[by]), noise)
    assert share(found, apart) >= 0.99


def complex_step(model: Model, state: Floats, constants: Floats) -> tuple[Floats, Floats]:
    """Return d(rates) and d(rules and observables) by states, then constants."""
    reference = ReferenceEngine(model)
    rates = reference._compiled(model.derivatives, reference._rule_equations, "numpy")
    point = np.concatenate([state, constants])
    columns: list[list[Floats]] = [[], []]
    for k in range(len(point)):
        step = 1e-30 * max(abs(point[k]), 1e-3)  # so small that it is exact
        moved = point.astype(complex)
        moved[k] += 1j * step
        arrays = moved[: len(state)], moved[len(state) :]
        for kept, compiled in zip(columns, (rates, reference._shown), strict=True):
            kept.append(np.array([np.imag(value) for value in compiled(*arrays)]) / step)
    return np.array(columns[0]).T, np.array(columns[1]).T


# Code for all derivatives takes a minute to make.
_ALL = [pytest.param(seed, 1.0, marks=pytest.mark.long) for seed in (1, 2, 3)]


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "share"), [(0, 0.05), (1, 0.3), *_ALL])
def test_of_rates_and_outputs_by_all_states_and_constants(seed: int, share: float) -> None:
    model = bone_model()
    engine, random = fast_engine(model), np.random.default_rng(seed)
    life = scenario("atac_woman", engine="fast")
    constants, state = life.baseline
    constants = constants * random.lognormal(0.0, 0.1, len(constants))
    state = (state + 0.01) * random.lognormal(0.0, 0.1, len(state))
    size = len(state)
    by = np.flatnonzero(random.random(len(constants)) < share)
    columns = np.concatenate([np.arange(size), size + by])
    of_rates, of_outputs = (of[:, columns] for of in complex_step(model, state, constants))
    found = engine.rate_slopes(state, constants, by)
    everything = np.concatenate([np.full(size, -1), by])
    unit = np.concatenate([np.eye(size), np.zeros((size, len(by)))], axis=1)
    shown = engine.output_slopes(state[None], unit[None], constants, everything)[0, size:]
    # beside the largest term of a row: a parameter that cancels leaves rounding
    scale = np.maximum(np.abs(np.concatenate([state, constants[by]])), 1e-3)
    for exact, ours in (
        (of_rates, np.concatenate([engine.jacobian(state, constants), found], axis=1)),
        (of_outputs, shown),
    ):
        largest = np.abs(exact * scale).max(axis=1, keepdims=True)
        accepted = 2e-12 * np.abs(exact * scale) + 1e-14 * largest
        assert (np.abs(ours - exact) * scale <= accepted).all()
