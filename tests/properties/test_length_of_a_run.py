"""What a run shows on a day does not depend on how long it goes on, nor on which days are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ranklmodel.explanation.explanation import explain
from ranklmodel.inputs import Library, Regimen, Treatment
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.simulation.problem import Dosing, Engine
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.trajectory import constants_over_time

DAYS = st.integers(1, 160).map(lambda quarters: quarters / 4)
SHARES = st.sampled_from([0.25, 0.5, 0.75])


def _stretch(start: float, length: float | None) -> dict[str, str]:
    ends = {} if length is None else {"stop": f"{start + length} day"}
    return {"start": f"{start} day", **ends}


def _tablets(drug: str, interval: float, start: float, length: float | None) -> dict[str, Any]:
    return {
        "drug": drug,
        "dose": "2 mg",
        "interval": f"{interval} day",
        **_stretch(start, length),
    }


def _infusions(start: float, length: float | None) -> dict[str, Any]:
    return _tablets("anastrozole", 2.0, start, length) | {"duration": "6 hour"}


def _level(drug: str, level: float, start: float, length: float | None) -> dict[str, Any]:
    return {"drug": drug, "level": level, **_stretch(start, length)}


LENGTHS = st.none() | DAYS
LEVELS = st.sampled_from(["gnrh_agonist", "exercise", "interleukin_1_blockade"])
TREATMENTS = st.one_of(
    st.builds(
        _tablets,
        st.sampled_from(["anastrozole", "letrozole"]),
        st.sampled_from([0.5, 1.0, 7.0]),
        DAYS.filter(lambda day: day < 20),
        LENGTHS,
    ),
    st.builds(_infusions, DAYS, LENGTHS),
    st.builds(_level, LEVELS, SHARES, DAYS, LENGTHS),
)


@st.composite
def regimens(draw: st.DrawFn) -> Regimen:
    """Return up to three treatments at once."""
    entries = draw(st.lists(TREATMENTS, min_size=1, max_size=3))
    treatments = tuple(Treatment.model_validate(entry) for entry in entries)
    return Regimen("drawn", "Drawn.", treatments)


@pytest.fixture(scope="module")
def women(engine: Engine, builtin: Library) -> dict[str, Scenario]:
    """Return lives whose history has been run, before and after the menopause."""
    names = ("young_woman", "atac_woman")
    return {
        name: scenario(name, calibration=None, library=builtin, engine=engine) for name in names
    }


def assert_the_same_on(life: Scenario, day: float, longer: float, others: list[float]) -> None:
    """Raise AssertionError unless a day shows the same at the end of a run and within another."""
    at_end, within = life.run([day]), life.run([*others, day, day + longer])
    row = int(np.flatnonzero(within.days == day)[0])
    inputs = len(life.engine.layout.parameters)
    short = constants_over_time(life.engine.layout, at_end.problem)[-1, inputs:]
    long = constants_over_time(life.engine.layout, within.problem)[row, inputs:]
    assert short.tolist() == long.tolist()
    states = at_end.solution.states, within.solution.states
    size = np.maximum(np.abs(states[1]).max(axis=0), 1e-3)
    apart = np.abs(states[0][-1] - states[1][row]) / size
    assert apart.max() < 10 * life.tolerance.relative, life.engine.layout.states.names[
        apart.argmax()
    ]


def with_baseline_of(life: Scenario, regimen: Regimen, dosing: Dosing) -> Scenario:
    """Return the life on another regimen, its history not run again."""
    other = replace(life, regimen=regimen, dosing=dosing)
    vars(other)["baseline"] = life.baseline
    return other


PLANS = {
    "name": st.sampled_from(["young_woman", "atac_woman"]),
    "regimen": regimens(),
    "day": DAYS,
    "longer": DAYS,
    "others": st.lists(DAYS, max_size=3),
}


@settings(max_examples=8, phases=[Phase.explicit, Phase.generate])
@given(**PLANS)
def test_exact(
    women: dict[str, Scenario],
    name: str,
    regimen: Regimen,
    day: float,
    longer: float,
    others: list[float],
) -> None:
    life = with_baseline_of(women[name], regimen, "exact")
    assert_the_same_on(life, day, longer, others)


@settings(max_examples=25, phases=[Phase.explicit, Phase.generate])
@given(**PLANS)
def test_averaged(
    women: dict[str, Scenario],
    name: str,
    regimen: Regimen,
    day: float,
    longer: float,
    others: list[float],
) -> None:
    if isinstance(women[name].engine, ReferenceEngine):
        pytest.skip("the reference engine has no averaged dosing")
    life = with_baseline_of(women[name], regimen, "averaged")
    assert_the_same_on(life, day, longer, others)


@pytest.mark.parametrize(
    ("treatment", "quantity"),
    [
        (_level("gnrh_agonist", 1.0, 0.0, None), "ovarian_function"),
        (_level("interleukin_6_blockade", 1.0, 0.0, None), "interleukin_6_signal"),
        (_level("tumour_necrosis_factor_blockade", 0.5, 30.0, None), "rankl_stimulus"),
    ],
)
def test_the_last_row_shows_what_holds_then(
    women: dict[str, Scenario], treatment: dict[str, Any], quantity: str
) -> None:
    regimen = Regimen("one", "One.", (Treatment.model_validate(treatment),))
    life = with_baseline_of(women["young_woman"], regimen, "exact")
    short, long = life.run([30.0]), life.run([30.0, 45.0])
    assert short.at(quantity, 30.0) == pytest.approx(long.at(quantity, 30.0), rel=1e-5, abs=1e-9)


@pytest.mark.parametrize(
    ("drug", "quantity", "parameter"),
    [
        ("gnrh_agonist", "ovarian_function", "ovarian_decline_width"),
        ("interleukin_1_blockade", "interleukin_1_signal", "cytokine_turnover"),
    ],
)
def test_causes_and_derivatives_of_the_last_day(
    women: dict[str, Scenario], drug: str, quantity: str, parameter: str
) -> None:
    if isinstance(women["young_woman"].engine, ReferenceEngine):
        pytest.skip("the reference engine has no gradients")
    treatment = Treatment.model_validate(_level(drug, 0.5, 10.0, None))
    regimen = Regimen("one", "One.", (treatment,))
    life = with_baseline_of(women["atac_woman"], regimen, "exact")
    if drug == "gnrh_agonist":
        life = with_baseline_of(women["young_woman"], regimen, "exact")
    longer = life.run([30.0, 45.0])
    why = explain(life, quantity, 0.0, 30.0)
    assert why.after == pytest.approx(longer.at(quantity, 30.0), rel=1e-6)
    last = gradient(life, [30.0], [parameter]).of(quantity)[-1]
    within = gradient(life, [30.0, 45.0], [parameter]).of(quantity)[1]
    np.testing.assert_allclose(last, within, rtol=1e-3, atol=1e-9)
