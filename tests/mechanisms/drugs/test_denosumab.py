"""Denosumab: its disposition by equations written here, and what it does to bone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import ranklmodel
from ranklmodel.compiled.make import fast_engine
from ranklmodel.inputs import Library, Regimen
from ranklmodel.language.builder import Builder
from ranklmodel.lives.scenario import Scenario
from ranklmodel.mechanisms.assembly import MECHANISMS
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory

WOMAN, TWO_YEARS, ON = "postmenopausal_woman", "denosumab_60mg_2_years", "denosumab_60mg_6_monthly"
MONTH = 30.4375
POOL = {
    "opg_lineage_share": 0.0,
    "precursor_death": 0.0014,
    "precursor_differentiation_ratio": 1.2,
}
HALF_YEAR_DOSES = np.arange(4) * 6 * MONTH


def regimen_of(folder: Path, *treatments: str) -> Regimen:
    """Return a regimen of treatments written in YAML."""
    lines = "\n".join(f"  - {{{one}}}" for one in treatments)
    file = folder / "of_this_test.yaml"
    file.write_text(f"name: of_this_test\ndescription: Of a test.\ntreatments:\n{lines}\n")
    return Library().regimen(file)


def once(dose: float) -> str:
    return f"drug: denosumab, route: subcutaneous, dose: {dose} mg, once: true"


def value(name: str) -> float:
    """Return a parameter of the mechanism files in its own unit."""
    return Library().own_parameters[name].value


@cache
def course(regimen: str = TWO_YEARS, **changes: float) -> Trajectory:
    """Return five years of the woman, four days apart and at whole months."""
    life = ranklmodel.scenario(WOMAN, regimen).changed(**changes)
    return life.run(np.union1d(np.arange(0.0, 1829.0, 4.0), np.arange(61) * MONTH))


def change(run: Trajectory, name: str, month: float) -> float:
    """Return the percent change at a month; on the day of a dose, before it."""
    return run.percent_change(name)[np.searchsorted(run.days, month * MONTH - 1e-6)].item()


def disposition(dose: float, given: Floats, days: Floats) -> dict[str, Floats]:
    """Integrate the published equations: total amounts, and free drug as the root of binding.

    Two compartments with quasi-steady target-mediated loss, in mg, L and ng/mL: free drug C solves
    C**2 - (whole - target - half) C - half whole = 0.
    """
    p = {n: value(f"denosumab_{n}") for n in ("absorption", "bioavailability", "clearance")}
    p |= {n: value(f"denosumab_{n}") for n in ("volume", "exchange", "peripheral_volume")}
    p |= {n: value(f"denosumab_{n}") for n in ("half_binding", "internalization", "site_rate")}
    p |= {n: value(f"denosumab_{n}") for n in ("target", "target_turnover")}

    def free_of(central: float, target: float) -> float:
        whole = 1000 * central / p["volume"]
        excess = (whole - target - p["half_binding"]) / 2
        return float(excess + np.sqrt(excess**2 + p["half_binding"] * whole))

    def rates(_: float, y: Floats) -> list[float]:
        depot, central, tissue, target, site, _lost = y
        free = free_of(central, target)
        bound = 1000 * central / p["volume"] - free
        entering = p["absorption"] * depot
        cleared, taken = p["clearance"] * free / 1000, p["internalization"] * bound * p["volume"]
        out, back = p["exchange"] * free / 1000, p["exchange"] * tissue / p["peripheral_volume"]
        never = (1 - p["bioavailability"]) * entering
        return [
            -entering,
            p["bioavailability"] * entering - cleared - taken / 1000 - out + back,
            out - back,
            p["target_turnover"] * (p["target"] - target + bound) - p["internalization"] * bound,
            p["site_rate"] * (free - site),
            cleared + taken / 1000 + never,
        ]

    y = np.array([0.0, 0.0, 0.0, p["target"], 0.0, 0.0])
    states = []
    for start, stop in zip(given, [*given[1:], np.inf], strict=True):
        y[0] += dose
        here = days[(days > start) & (days <= stop)]
        end = min(stop, days[-1])
        solved = solve_ivp(
            rates, (start, end), y, "LSODA", t_eval=np.union1d(here, end), rtol=1e-10, atol=1e-11
        )
        states.append(solved.y[:, : len(here)])
        y = solved.y[:, -1].copy()
    depot, central, tissue, target, site, lost = np.concatenate(states, axis=1)
    free = np.array([free_of(c, r) for c, r in zip(central, target, strict=True)])
    names = ("depot", "plasma", "tissue", "target_level", "at_bone", "eliminated", "free")
    return dict(zip(names, (depot, central, tissue, target, site, lost, free), strict=True))


@pytest.mark.parametrize("dose", [6.0, 60.0, 210.0])
def test_disposition_is_that_of_the_published_equations(tmp_path: Path, dose: float) -> None:
    every = once(dose).replace("once: true", "interval: 6 month, stop: 2 year")
    # off the doses, at which a state has two values
    days = np.arange(1.0, 1100.0, 7.0)
    life = ranklmodel.scenario(
        *(WOMAN, regimen_of(tmp_path, every)),
        calibration=None,  # the values of the file, which the equations of this test state as well
        tolerance=Tolerance(1e-9, 1e-12),
    )
    run = life.run(days)
    expected = disposition(dose, HALF_YEAR_DOSES, days)
    for name, values in expected.items():
        shown = run[f"denosumab_{name}"][np.isin(run.days, days)]
        np.testing.assert_allclose(shown, values, rtol=1e-5, atol=1e-8 * values.max(), err_msg=name)


def test_levels_are_those_of_women_and_volunteers(tmp_path: Path) -> None:
    """Nothing here was used: peak about day 10, 26 to 80 nmol/L, half-lives longer after more."""
    days = np.arange(183.0)
    late = []
    for dose in (60.0, 120.0):
        run = ranklmodel.scenario(WOMAN, regimen_of(tmp_path, once(dose))).run(days)
        free = run["denosumab_free"]
        assert 8 <= days[free.argmax()] <= 13
        late.append(30 * np.log(2) / np.log(free[110] / free[140]))
        if dose == 60.0:
            assert 26.04 < free.max() / 147 < 80.45
    assert 8 < late[0] < 20 < late[1] < 30
    assert late[1] > 1.5 * late[0]


def test_every_milligram_is_somewhere() -> None:
    run = course()
    body = sum(run[f"denosumab_{one}"] for one in ("depot", "plasma", "tissue", "eliminated"))
    # what is shown at the day of a dose is what was before it
    doses = 60.0 * np.searchsorted(HALF_YEAR_DOSES, run.days - 1e-6, side="right")
    np.testing.assert_allclose(body, doses, rtol=1e-10, atol=1e-10)


def without_denosumab() -> Model:
    m = Builder("ranklmodel")
    for mechanism in MECHANISMS:
        if mechanism.__name__ != "denosumab":
            with m.mechanism(mechanism.__name__):
                mechanism(m)
    return m.assemble()


def test_who_takes_none_is_who_lives_in_a_model_without_it(model: Model) -> None:
    """Rates to the last bit, and five years on an inhibitor to the last digits."""
    bare = without_denosumab()
    engines = ReferenceEngine(model), ReferenceEngine(bare)
    names = [engine.layout.states.names for engine in engines]
    places = [names[0].index(name) for name in names[1]]
    lives = [
        ranklmodel.scenario(WOMAN, "anastrozole_1mg_daily", engine=one, dosing="averaged")
        for one in (fast_engine(model), fast_engine(bare))
    ]
    constants, state = lives[0].baseline
    known = dict(zip(engines[0].layout.parameters.names, constants, strict=False))
    of_bare = lives[1].baseline[0].copy()
    for place, name in enumerate(engines[1].layout.parameters.names):
        of_bare[place] = known[name]
    for factor in (1.0, 0.7, 1.6):
        there = state * factor
        for name in names[0]:
            if name.startswith("denosumab") and name != "denosumab_target_level":
                there[names[0].index(name)] = 0.0
        rates = engines[0].rates(there, constants)[places]
        assert np.array_equal(rates, engines[1].rates(there[places], of_bare))
    days = np.arange(0.0, 5 * 365.25, 61.0)
    one, other = (life.run(days) for life in lives)
    for name in other.layout.outputs.names:
        np.testing.assert_allclose(
            one.column(name), other.column(name), rtol=1e-10, atol=1e-12, err_msg=name
        )


@pytest.mark.parametrize("memory", [{}, POOL], ids=["young osteocytes", "pool"])
def test_markers_on_denosumab(memory: dict[str, float]) -> None:
    run = course(ON, **memory)
    assert -92 < change(run, "CTX_s", 1) < -80
    assert -75 < change(run, "CTX_s", 24) < -50
    assert -40 < change(run, "P1NP", 1) < -15
    assert change(run, "CTX_s", 3) < change(run, "CTX_s", 6) - 5
    # formation follows resorption, later
    assert change(run, "P1NP", 1) > change(run, "CTX_s", 1) + 30
    assert change(run, "P1NP", 6) < -50


def test_density_on_denosumab() -> None:
    run = course(ON)
    assert 11 < change(run, "LS_BMD", 60) < 15
    for site in ("LS", "TH", "FN"):
        gained = [change(run, f"{site}_BMD", month) for month in (1, 6, 12, 24, 36, 60)]
        assert gained == sorted(gained) and gained[0] > 0
    assert change(run, "LS_BMD", 36) > change(run, "TH_BMD", 36) > 3


@pytest.mark.parametrize("memory", [{}, POOL], ids=["young osteocytes", "pool"])
def test_resorption_overshoots_after_the_last_interval(memory: dict[str, float]) -> None:
    run = course(**memory)
    after = {month: change(run, "CTX_s", 24 + month) for month in (6, 12, 18, 24, 36)}
    assert after[6] > after[12] > after[18] > after[24] > after[36] > -1
    assert 20 < after[6] < 118 and after[12] > 10  # the interval observed at 6 months ends there
    assert after[36] < 5
    assert change(run, "P1NP", 36) > 10
    assert abs(change(run, "TH_BMD", 48)) < 1.5
    gained = change(run, "LS_BMD", 24), change(run, "TH_BMD", 24)
    assert change(run, "LS_BMD", 36) < gained[0] / 2 and change(run, "TH_BMD", 36) < gained[1] / 2


def test_the_overshoot_has_its_order_with_a_shorter_memory_and_more_of_it() -> None:
    """DEFEND: +27, +62, +36 and +7 % at 3, 6, 12 and 18 months after the last interval."""
    run = course(opg_lineage_share=0.8, young_osteocyte_turnover=0.0025)
    after = {month: change(run, "CTX_s", 24 + month) for month in (3, 6, 12, 18, 24, 36)}
    assert after[6] > after[12] > after[18] > after[24] > after[36] > -1
    assert 40 < after[6] < 80


def test_no_memory_no_lasting_overshoot() -> None:
    none = course(opg_lineage_share=0.0)
    assert max(change(none, "CTX_s", month) for month in range(25, 60)) < 1
    # osteocytes that follow at once: over before the year is
    quick = course(young_osteocyte_turnover=1.0)
    assert abs(change(quick, "CTX_s", 36)) < 3 < 20 < change(course(), "CTX_s", 36)


def test_longer_therapy_larger_rebound(tmp_path: Path) -> None:
    peaks = []
    for months in (6, 24, 60):
        every = "drug: denosumab, route: subcutaneous, dose: 60 mg, interval: 6 month"
        life = ranklmodel.scenario(
            WOMAN, regimen_of(tmp_path, f"{every}, stop: {months - 1} month")
        )
        run = life.run((months + np.arange(0.0, 24.0, 0.5)) * MONTH)
        peaks.append(run.percent_change("CTX_s").max())
        # what was lost of them is what rebounds
        assert run["young_osteocytes"][1:].min() < 0.95 * run["young_osteocytes"][0]
    assert peaks[0] < peaks[1] - 3 and peaks[1] < peaks[2] - 3


def test_more_of_it_acts_more_and_longer(tmp_path: Path) -> None:
    days = np.arange(0.0, 300.0, 2.0)
    low, usual, high = (
        ranklmodel.scenario(WOMAN, regimen_of(tmp_path, once(dose))).run(days)["CTX_s"]
        for dose in (6.0, 60.0, 180.0)
    )
    assert low.min() > usual.min() > high.min()
    recovered = [days[days > 20][np.argmax(one[days > 20] > 0.5 * one[0])] for one in (usual, high)]
    assert recovered[0] + 30 < recovered[1]


def test_it_acts_weaker_with_a_larger_half_and_longer_with_a_slower_site() -> None:
    assert change(course(ON, denosumab_site_half=106.0), "CTX_s", 6) > change(
        course(ON), "CTX_s", 6
    )
    slow = course(ON, denosumab_site_rate=0.0117)
    assert change(slow, "CTX_s", 6) < change(course(ON), "CTX_s", 6)
    # serum alone: at six months little is left to act
    serum = course(ON, denosumab_site_rate=0.3)
    assert change(serum, "CTX_s", 6) > -20


BESIDE = (
    "drug: anastrozole, route: oral, dose: 1 mg, interval: 1 day",
    "drug: denosumab, route: subcutaneous, dose: 60 mg, interval: 6 month",
)


def test_averaged_anastrozole_beside_it(tmp_path: Path) -> None:
    both = regimen_of(tmp_path, *BESIDE)
    exact, averaged = (
        ranklmodel.simulate("atac_woman", both, until="3 year", dosing=dosing)
        for dosing in ("exact", "averaged")
    )
    assert "Doses of anastrozole are averaged" in averaged.dosing
    assert "every dose of denosumab is an edge" in averaged.dosing
    for site in ("LS", "TH", "FN"):
        name = f"{site}_BMD"
        np.testing.assert_allclose(averaged[name], exact[name], rtol=1e-5)
    np.testing.assert_allclose(averaged["CTX_s"], exact["CTX_s"], rtol=1e-3)


def test_it_keeps_bone_on_an_inhibitor(tmp_path: Path) -> None:
    both = regimen_of(tmp_path, *BESIDE)
    alone, beside = (
        ranklmodel.simulate("atac_woman", regimen, until="2 year", dosing="averaged")
        for regimen in ("anastrozole_1mg_daily", both)
    )
    for site in ("LS", "TH"):
        name = f"{site}_BMD"
        assert alone.percent_change(name)[-1] < -2
        assert beside.percent_change(name)[-1] > -1


BY = (
    "denosumab_site_half",
    "denosumab_site_rate",
    "denosumab_clearance",
    "denosumab_target",
    "young_osteocyte_turnover",
    "opg_lineage_share",
)


def test_derivatives_are_those_of_differences() -> None:
    days = np.array([30.0, 170.0, 400.0, 800.0, 950.0, 1200.0])
    life: Scenario = ranklmodel.scenario(WOMAN, TWO_YEARS, tolerance=Tolerance(1e-10, 1e-13))
    exact = ranklmodel.gradient(life, days, BY)
    for position, name in enumerate(BY):
        at = life.parameters[name].value
        step = 1e-3 * at
        low, high = (life.changed(**{name: at + sign * step}).run(days) for sign in (-1, 1))
        for output in ("CTX_s", "P1NP", "LS_BMD", "young_osteocytes", "denosumab_free"):
            slopes = (high[output] - low[output]) / (2 * step)
            noise = 1e-10 * np.abs(low[output]).max() / step
            np.testing.assert_allclose(
                exact.of(output)[:, position],
                slopes,
                rtol=2e-4,
                atol=2e-4 * np.abs(slopes).max() + noise,
                err_msg=f"{output} by {name}",
            )
    by_half = exact.of("CTX_s")[:, BY.index("denosumab_site_half")]
    assert (by_half[1:4] > 0).all()
