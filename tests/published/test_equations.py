"""Each published submodel against its equations written out again and integrated by LSODA.

The equations here are those of the papers, in their symbols, and share no line with the package.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.integrate import solve_ivp

from ranklmodel.lives.experiment import experiment
from ranklmodel.mechanisms.examples.mori_2018 import mori_2018
from ranklmodel.mechanisms.examples.pillai_2004 import pillai_2004, pillai_2004_concentrations
from ranklmodel.mechanisms.examples.sutjandra_2011 import sutjandra_2011
from ranklmodel.mechanisms.examples.tornoe_2007 import tornoe_2007
from ranklmodel.mechanisms.examples.valle_2005 import valle_2005
from ranklmodel.published.denosumab import once
from ranklmodel.published.mens_axis import AT_ONCE, DEPOT, depot, held
from ranklmodel.published.runs import regimen

Floats = NDArray[np.float64]
Slope = Callable[[float, Floats], list[float]]
CLOSE = 2e-5


def lsoda(slope: Slope, start: list[float], times: Floats) -> Floats:
    found = solve_ivp(
        slope, (times[0], times[-1]), start, method="LSODA", t_eval=times, rtol=1e-10, atol=1e-12
    )
    assert found.success
    return np.asarray(found.y)


def denosumab_by_lsoda(days: Floats) -> Floats:
    """Integrate free drug, Gibiansky 2008's other form: no total, and no root to choose."""
    ka, f, cl, q, v1, v2 = 0.212, 0.638, 0.0734, 0.91, 2.49, 1.36
    kss, kint, kdeg, r0 = 0.138, 0.191, 0.0355, 0.614  # mg/L

    def slope(_: float, y: Floats) -> list[float]:
        depot, free, tissue, target = y
        bound = target * free / (kss + free)
        # d(free + bound)/dt = flows, with bound = target * free / (kss + free) differentiated
        flows = (f * ka * depot - cl * free - q * free + q * tissue / v2) / v1 - kint * bound
        made = kdeg * r0 - kdeg * (target - bound) - kint * bound
        d_free = (flows - free / (kss + free) * made) / (1 + target * kss / (kss + free) ** 2)
        return [-ka * depot, d_free, q * free - q * tissue / v2, made]

    return np.asarray(lsoda(slope, [60.0, 0.0, 0.0, r0], days)[1] * 1e3)


def test_denosumab() -> None:
    days = np.linspace(0.0, 180.0, 37)
    run = experiment(sutjandra_2011(), None, once("60 mg")).run(days)
    assert run["denosumab_free"] == pytest.approx(denosumab_by_lsoda(days), rel=1e-3, abs=1e-2)


def test_denosumab_is_what_binding_in_full_comes_to() -> None:
    """With an on-rate of 10 L/mg/day the quasi-steady state is reached within hours."""
    ka, f, cl, q, v1, v2 = 0.212, 0.638, 0.0734, 0.91, 2.49, 1.36
    kint, kdeg, r0, on = 0.191, 0.0355, 0.614, 100.0
    off = on * 0.138 - kint  # Kss = (off + kint) / on

    def slope(_: float, y: Floats) -> list[float]:
        depot, free, tissue, target, bound = y
        binding = on * free * target - off * bound
        d_free = (f * ka * depot - cl * free - q * free + q * tissue / v2) / v1 - binding
        d_target = kdeg * (r0 - target) - binding
        back = q * free - q * tissue / v2
        return [-ka * depot, d_free, back, d_target, binding - kint * bound]

    days = np.linspace(0.0, 120.0, 25)
    full = lsoda(slope, [60.0, 0.0, 0.0, r0, 0.0], days)[1] * 1e3
    run = experiment(sutjandra_2011(), None, once("60 mg")).run(days)
    assert run["denosumab_free"][1:] == pytest.approx(full[1:], rel=5e-3)


def test_exemestane() -> None:
    ka, k, k12, k21, k13, k31 = 2.35, 0.738, 0.454, 0.158, 0.174, 0.016
    base, ko, c50, g = 203.0, 0.032, 22.1, 1.73

    def slope(_: float, y: Floats) -> list[float]:
        gut, central, near, deep, e1s = y
        level = central / 1360 * 1e6
        inhibition = level**g / (c50**g + level**g)
        d_central = ka * gut - (k + k12 + k13) * central + k21 * near + k31 * deep
        d_near, d_deep = k12 * central - k21 * near, k13 * central - k31 * deep
        return [-ka * gut, d_central, d_near, d_deep, base * ko * (1 - inhibition) - ko * e1s]

    hours = np.linspace(0.0, 336.0, 85)
    tablet = regimen("once", {"drug": "exemestane", "dose": "25 mg", "once": True})
    run = experiment(valle_2005(), None, tablet).run(hours / 24)
    _, central, _, _, e1s = lsoda(slope, [25.0, 0.0, 0.0, 0.0, base], hours)
    assert run["estrone_sulfate"] == pytest.approx(e1s, rel=CLOSE)
    assert run["exemestane_concentration"] == pytest.approx(
        central / 1360 * 1e6, rel=1e-3, abs=1e-2
    )


def test_zoledronate() -> None:
    """The drift by the paper's formula of time, which the package has as states."""
    kd, ekd50, gamma, kout = 3.719e-3, 5.776e-3, 0.4583, 0.4584
    scale, ke0 = -2.521e-4, 3.802e-3

    def slope(_: float, y: Floats) -> list[float]:
        amount, marker, density = y
        signal = (kd * max(amount, 0.0)) ** gamma
        effect = signal / (ekd50**gamma + signal)
        gain = scale * (marker - 401.1) - (density - 0.677)
        return [-kd * amount, 401.1 * kout * (1 - effect) - kout * marker, ke0 * gain]

    days = np.linspace(0.0, 360.0, 61)
    infusion = {"drug": "zoledronate", "route": "intravenous", "dose": "5 mg", "once": True}
    run = experiment(mori_2018(), None, regimen("once", infusion)).run(days)
    _, marker, density = lsoda(slope, [5.0, 401.1, 0.677], days)
    measured = marker * (1 + 2.688e-4 * days - 8.266e-2 * days / (116.6 + days))
    assert run["TRACP_5b"] * 100 == pytest.approx(measured, rel=CLOSE)
    assert run["spine_density"] == pytest.approx(density, rel=CLOSE)


def test_zoledronate_is_in_balance_with_what_is_left() -> None:
    """A marker lost within days follows the drug: its level is a closed form of the amount."""
    infusion = {"drug": "zoledronate", "route": "intravenous", "dose": "5 mg", "once": True}
    run = experiment(mori_2018(), None, regimen("once", infusion)).run([0.0, 180.0])
    drive = (3.719e-3 * 5 * np.exp(-3.719e-3 * 180) / 5.776e-3) ** 0.4583
    left = run["TRACP_5b_without_drift"][-1] / run["TRACP_5b_without_drift"][0]
    assert left == pytest.approx(1 / (1 + drive), rel=5e-3)


@pytest.mark.parametrize("supplements", [0, 1])
def test_ibandronate(supplements: int) -> None:
    kde = 0.014 if supplements else 0.112

    def slope(_: float, y: Floats) -> list[float]:
        amount, ctx = y
        rate = (kde * max(amount, 0.0) * 1000) ** 0.913
        return [-kde * amount, 255.0 * (1 - rate / (17.2**0.913 + rate)) - 1.06 * ctx]

    days = np.linspace(0.0, 90.0, 31)
    given = {"drug": "ibandronate", "route": "intravenous", "dose": "1 mg", "once": True}
    what = regimen("once", given, {"drug": "supplements", "level": float(supplements)})
    run = experiment(pillai_2004(), None, what).run(days)
    ctx = lsoda(slope, [1.0, 255.0 / 1.06], days)[1]
    kept = 1 - 0.314 * (1 - np.exp(-0.012 * days)) * supplements
    assert run["urinary_CTX"] == pytest.approx(ctx * (1 + 2.32e-4 * days) * kept, rel=CLOSE)


def test_ibandronate_by_concentrations() -> None:
    v1, cl, bone = 4.30, 57.0, 609.0
    exchanges, volumes = (69.43, 18.57, 51.71), (2.80, 8.70, bone)
    ks, target, kqq = 231.43, 194.29, 0.0024

    def slope(t: float, y: Floats) -> list[float]:
        plasma, ctx, *tissues = y
        flows = [
            q * (plasma / v1 - a / v) for q, v, a in zip(exchanges, volumes, tissues, strict=True)
        ]
        level = (max(tissues[-1], 0.0) / bone * 1000 / 0.37) ** 1.92
        synthesis = ks + (target - ks) * (1 - np.exp(-kqq * t))
        d_ctx = synthesis / (1 + level) - ks / 339 * ctx
        return [-cl * plasma / v1 - sum(flows), d_ctx, *flows]

    days = np.linspace(0.0, 120.0, 41)
    given = {"drug": "ibandronate", "route": "intravenous", "dose": "2 mg", "once": True}
    run = experiment(pillai_2004_concentrations(), None, regimen("once", given)).run(days)
    found = lsoda(slope, [2.0, 339.0, 0.0, 0.0, 0.0], days)
    assert run["urinary_CTX"] == pytest.approx(found[1], rel=CLOSE)


def axis(released: Callable[[Floats], float], study: tuple[float, ...], power: int) -> Slope:
    """Return the paper's four equations, of F, P, LH and Te, per hour."""
    ke_lh, ke_f, exponent, lh_0, te_0 = study
    ke_te, k_rel, most, half, kappa = 0.0901, 0.00241, 77.5, 5.18, 1.9
    basal = 1 + most * lh_0**kappa / (half**kappa + lh_0**kappa)

    def slope(_: float, y: Floats) -> list[float]:
        f, pool, lh, te = y[-4:]
        release = k_rel * pool * released(y) * f**power
        called = 1 + most * lh**kappa / (half**kappa + lh**kappa)
        return [
            ke_f * ((te / te_0) ** exponent - f),
            ke_lh * lh_0 * f**power - release,
            release - ke_lh * lh,
            ke_te * te_0 / basal * called - ke_te * te,
        ]

    return slope


def test_triptorelin() -> None:
    fast, slow = np.log(2) / 11.3 / 24, np.log(2) / 7.92 / 24
    study = (0.0082, 0.00107, 8.26, 4.76, 4.85)

    def released(y: Floats) -> float:
        level = max(float(y[2]), 0.0) / 640 * 1000
        return float(1 + 1330 * level**4.87 / (0.047**4.87 + level**4.87))

    hormones = axis(released, study, -1)

    def drug(y: Floats, entering: float) -> list[float]:
        skin, lymph, plasma, tissue = y[:4]
        out, back = 76.3 * plasma / 640, 76.3 * tissue / 698
        d_plasma = entering + slow * lymph - 63.2 * plasma / 640 - out + back
        return [-fast * skin, fast * skin - slow * lymph, d_plasma, out - back]

    rate = AT_ONCE * DEPOT / 1.77
    start = [(1 - AT_ONCE) * DEPOT, 0.0, 0.0, 0.0, 1.0, 0.0082 * 4.76 / 0.00241, 4.76, 4.85]
    first = lsoda(lambda t, y: drug(y, rate) + hormones(t, y), start, np.array([0.0, 1.77]))
    hours = np.append(1.77, np.arange(24.0, 24.0 * 90, 48.0))
    found = lsoda(lambda t, y: drug(y, 0.0) + hormones(t, y), first[:, -1].tolist(), hours)
    run = experiment(tornoe_2007(), None, depot()).run(hours / 24)
    # a run shows day 0 as well
    assert run["LH"][1:] == pytest.approx(found[6], rel=1e-3)
    assert run["testosterone"][1:] == pytest.approx(found[7], rel=1e-3)


def test_degarelix() -> None:
    study = (0.535, 0.00497, 0.56, 6.98, 3.21)
    left = 1 - 0.942 * 100**1.97 / (1.49**1.97 + 100**1.97)
    hours = np.linspace(0.0, 24.0 * 60, 121)
    start = [1.0, 0.535 * 6.98 / 0.00241, 6.98, 3.21]
    found = lsoda(axis(lambda _: left, study, 1), start, hours)
    run = experiment(tornoe_2007("degarelix"), None, held()).run(hours / 24)
    assert run["LH"] == pytest.approx(found[2], rel=CLOSE * 5)
    assert run["testosterone"] == pytest.approx(found[3], rel=CLOSE * 5)


@pytest.mark.parametrize(
    "model", [tornoe_2007(), tornoe_2007("degarelix"), valle_2005(), sutjandra_2011()]
)
def test_nothing_moves_untreated(model: object) -> None:
    run = experiment(model).run([0.0, 1000.0])  # type: ignore[arg-type]  # a model
    for name in ("LH", "testosterone", "estrone_sulfate", "denosumab_target_level"):
        if name in run.layout.outputs.positions:
            assert run[name][-1] == pytest.approx(run[name][0], rel=1e-6)
