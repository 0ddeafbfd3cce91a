"""Many lives in one call: what `simulate` gives one by one, whatever the company.

The same life alone differs by rounding, since runs of many are computed side by side; what it
gives in any company is the same to the bit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations

import numpy as np
import pandas as pd
import pytest

import ranklmodel
from ranklmodel.errors import InputError, SimulationError, UnknownNameError
from ranklmodel.lives.many import parameter_sets
from ranklmodel.simulation.implicit import ImplicitSteps
from ranklmodel.simulation.problem import Engine, Problem, Solution
from ranklmodel.simulation.schedule import Floats

PEOPLE = ["atac_woman", "young_woman", "menopausal_woman"]
REGIMENS = ["placebo", "anastrozole_1mg_daily"]
# One set changes the model, one the person, one both, one nothing.
SETS: list[Mapping[str, float | str]] = [
    {"rankl_rise": 0.7},
    {"body_mass_index": 31.0},
    {"rankl_rise": 1.6, "menopause_age": 48.0},
    {},
]
DAYS = [0.0, 30.0, 365.25, 800.0]
AS_ALONE = 1e-9


@pytest.fixture(scope="module")
def runs() -> ranklmodel.ManyRuns:
    return ranklmodel.simulate_many(PEOPLE, REGIMENS, parameters=SETS, days=DAYS)


def apart(run: ranklmodel.Trajectory, other: ranklmodel.Trajectory) -> float:
    """Return how far runs are apart; what is next to nothing is compared with 1 of its unit."""
    size = np.maximum(np.abs(run.values).max(axis=0), 1.0)
    return float((np.abs(run.values - other.values).max(axis=0) / size).max())


def test_every_sample_is_what_simulate_gives(runs: ranklmodel.ManyRuns) -> None:
    assert len(runs) == 24
    assert runs.failures == ()
    for number, sample in enumerate(runs.samples):
        life = ranklmodel.scenario(sample.person, sample.regimen, parameters=sample.changes)
        alone = life.run(DAYS)
        assert apart(runs[number], alone) <= AS_ALONE, sample
        assert runs[number].facts == alone.facts


@pytest.mark.parametrize("people", [*permutations(PEOPLE[:2]), ("young_woman",)])
def test_no_bit_depends_on_company_order_or_threads(
    runs: ranklmodel.ManyRuns, people: tuple[str, ...]
) -> None:
    others = ranklmodel.simulate_many(people, REGIMENS[1], parameters=SETS, days=DAYS, threads=1)
    placed = {(s.person, s.regimen, *s.changes.items()): k for k, s in enumerate(runs.samples)}
    for number, s in enumerate(others.samples):
        same = runs[placed[s.person, s.regimen, *s.changes.items()]]
        assert np.array_equal(others[number].values, same.values), s


def test_averaged_dosing_is_that_of_simulate() -> None:
    many = ranklmodel.simulate_many("atac_woman", REGIMENS, days=DAYS, dosing="averaged")
    for number, regimen in enumerate(REGIMENS):
        alone = ranklmodel.scenario("atac_woman", regimen, dosing="averaged").run(DAYS)
        assert apart(many[number], alone) <= AS_ALONE


def test_what_is_met_is_met_in_each_of_many(runs: ranklmodel.ManyRuns) -> None:
    for number, sample in enumerate(runs.samples):
        if sample.changes.keys() <= {"rankl_rise"}:
            stated = ranklmodel.scenario(sample.person).population.bone_density["LS_BMD"]
            met = runs[number].at("LS_BMD", 0.0)
            assert met == pytest.approx(stated.to("g/cm^2"), rel=1e-12), sample


def test_a_life_that_can_not_be_lived_spoils_no_other() -> None:
    sets = [{"estradiol_clearance": value} for value in (0.9, 1.0, 1.1)]
    usual = ranklmodel.scenario("atac_woman").parameters["estradiol_clearance"].value
    sets = [{"estradiol_clearance": usual * one["estradiol_clearance"]} for one in sets]
    engine = _Restless(ranklmodel.scenario("atac_woman").engine, sets[1]["estradiol_clearance"])
    many = ranklmodel.simulate_many("atac_woman", parameters=sets, days=DAYS, engine=engine)  # type: ignore[arg-type]  # an engine
    assert [failure.sample for failure in many.failures] == [1]
    assert "no steady state" in many.failures[0].reason
    sound = ranklmodel.simulate_many("atac_woman", parameters=sets[::2], days=DAYS)
    for place, number in enumerate((0, 2)):
        assert np.array_equal(many[number].values, sound[place].values)


class _Restless:
    """An engine whose rates are none under one value of a parameter."""

    def __init__(self, engine: Engine, value: float) -> None:
        self._engine, self._value = engine, value
        self._place = engine.layout.parameters.position("estradiol_clearance")

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)

    def implicit_steps(self, constants: Floats) -> ImplicitSteps:
        spoilt = constants.copy()
        spoilt[constants[:, self._place] == self._value] = np.nan
        return self._engine.implicit_steps(spoilt)


def test_reference_engine_gives_the_same_call() -> None:
    many = ranklmodel.simulate_many(
        "menopausal_woman", parameters={"rankl_rise": [0.7, 1.6]}, days=DAYS, engine="reference"
    )
    fast = ranklmodel.simulate_many(
        "menopausal_woman", parameters={"rankl_rise": [0.7, 1.6]}, days=DAYS
    )
    assert all(apart(many[k], fast[k]) < 1e-5 for k in range(2))


def test_tables_hold_what_was_asked(runs: ranklmodel.ManyRuns) -> None:
    assert runs.failures == ()
    data = runs.to_xarray(["LS_BMD", "E2"])
    assert dict(data.sizes) == {"sample": 24, "day": 4}
    assert data["E2"].attrs["units"] == "pg/mL"
    chosen = data.sel(sample=5)
    assert (chosen["person"].item(), chosen["regimen"].item()) == (PEOPLE[0], REGIMENS[1])
    assert chosen["body_mass_index"].item() == 31.0
    assert np.array_equal(chosen["LS_BMD"].to_numpy(), runs[5]["LS_BMD"])
    long = runs.to_pandas(["LS_BMD", "E2"])
    assert len(long) == 24 * 4 * 2
    row = long[(long["sample"] == 5) & (long["day"] == 800.0) & (long["quantity"] == "E2")]
    assert row["value"].item() == runs[5]["E2"][-1]
    assert row["unit"].item() == "pg/mL"


def test_a_sample_that_fails_is_listed_and_has_no_number() -> None:
    tight = ranklmodel.scenario("atac_woman").engine
    many = ranklmodel.simulate_many(
        ["atac_woman", "young_woman"], days=[10.0], engine=_Failing(tight)
    )
    assert [(f.sample, f.person) for f in many.failures] == [(1, "young_woman")]
    assert "made to fail" in many.failures[0].reason
    assert many.to_xarray(["E2"])["sample"].to_numpy().tolist() == [0]
    assert set(many.to_pandas(["E2"])["sample"]) == {0}
    with pytest.raises(SimulationError, match="simulation failed: sample 1: made to fail"):
        _ = many[1]


class _Failing:
    """An engine on which the lives of those fail whose menopause is not reached."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._place = engine.layout.parameters.position("menopause_age")

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)

    def attempt_many(
        self, problems: Sequence[Problem], threads: int = 0
    ) -> list[Solution | SimulationError]:
        return [
            SimulationError("made to fail")
            if problem.constants[self._place] > 120
            else self._engine.integrate(problem)
            for problem in problems
        ]


def test_rows_go_together() -> None:
    many = ranklmodel.simulate_many(
        PEOPLE, "placebo", parameters={"rankl_rise": [0.5, 1.0, 2.0]}, combine="rows", days=[1.0]
    )
    told = [(s.person, s.changes["rankl_rise"]) for s in many.samples]
    assert told == list(zip(PEOPLE, [0.5, 1.0, 2.0], strict=True))
    with pytest.raises(InputError, match="rows do not match: 3 people, 2 regimens, 1 parameters"):
        ranklmodel.simulate_many(PEOPLE, REGIMENS, combine="rows")


def test_every_form_of_a_table_is_the_same() -> None:
    expected = [{"rankl_rise": 0.5, "SHBG": "60 nmol/L"}, {"rankl_rise": 2.0}]
    frame = pd.DataFrame({"rankl_rise": [0.5, 2.0], "SHBG": ["60 nmol/L", None]})
    assert parameter_sets(frame) == parameter_sets(expected) == expected
    assert parameter_sets({"rankl_rise": [0.5, 2.0], "SHBG": [None, None]}) == [
        {"rankl_rise": 0.5},
        {"rankl_rise": 2.0},
    ]
    assert parameter_sets({"rankl_rise": 0.5}) == [{"rankl_rise": 0.5}]
    assert parameter_sets({"rankl_rise": np.array([0.5]), "SHBG": [50.0, 60.0]})[1] == {
        "rankl_rise": 0.5,
        "SHBG": 60.0,
    }


@pytest.mark.parametrize(
    ("question", "error", "says"),
    [
        ({"parameters": {"a": [1.0, 2.0], "b": [1.0, 2.0, 3.0]}}, InputError, "different lengths"),
        ({"parameters": {"rankl_rse": [1.0]}}, UnknownNameError, "did you mean 'rankl_rise'"),
        ({"parameters": [{"rankl_rise": -1.0}]}, InputError, "lies outside"),
        ({"parameters": 3}, InputError, "expected a table"),
        ({"regimens": ["placebo", "placbo"]}, UnknownNameError, "did you mean 'placebo'"),
        ({"combine": "zip"}, UnknownNameError, "way to combine"),
        ({"days": [-1.0]}, InputError, "begins at the baseline visit"),
    ],
)
def test_a_mistake_in_the_question_is_refused(
    question: dict[str, object], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        ranklmodel.simulate_many("atac_woman", **question)  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize("days", ["12", ["1 year"], [[1.0, 2.0]], [float("nan")]])
def test_days_that_are_no_numbers_are_refused(days: list[float]) -> None:
    with pytest.raises(InputError, match="number"):
        ranklmodel.simulate_many("atac_woman", days=days)
    with pytest.raises(InputError, match="number"):
        ranklmodel.scenario("atac_woman").run(days)


def test_an_empty_cell_of_any_kind_is_not_changed() -> None:
    narrow = np.array([np.nan, 2.0], dtype=np.float32)
    assert parameter_sets({"rankl_rise": narrow}) == [{}, {"rankl_rise": 2.0}]
    masked = pd.DataFrame({"SHBG": pd.array([None, "50 nmol/L"], dtype="string")})
    assert parameter_sets(masked) == [{}, {"SHBG": "50 nmol/L"}]
    assert parameter_sets({"rankl_rise": 2.0, "SHBG": np.float64(3)}) == [
        {"rankl_rise": 2.0, "SHBG": 3.0}
    ]


@pytest.mark.parametrize("column", [{1.0, 2.0}, np.ones((2, 1)), [[1.0]], iter([1.0])])
def test_a_column_without_order_or_of_lists_is_refused(column: list[float]) -> None:
    with pytest.raises(InputError, match="a value or a list of values"):
        parameter_sets({"rankl_rise": column})


def test_fewer_than_no_threads_are_refused() -> None:
    with pytest.raises(InputError, match="threads"):
        ranklmodel.simulate_many("atac_woman", threads=-1)
