"""What moves an output: against finite differences, against `show`, and through every door."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

import ranklmodel
from ranklmodel.commands.look.describe_inputs import describe_parameter
from ranklmodel.errors import AbsentQuantityError, InputError, UnknownNameError
from ranklmodel.estimation.trace import OF_THE_PERSON, STEP, Trace
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.table import PERSON
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.simulation.problem import Tolerance

# A year of tablets is enough to move bone; averaged, as the command does.
YEAR = "1 year"
TIGHT = Tolerance(1e-10, 1e-13)


@pytest.fixture(scope="module")
def spine() -> Trace:
    return ranklmodel.trace("LS_BMD", at=YEAR, tolerance=TIGHT)


def percent(**parameters: float) -> float:
    run = ranklmodel.simulate(
        *("atac_woman", "anastrozole_1mg_daily"),
        until=YEAR,
        every=YEAR,
        dosing="averaged",
        tolerance=TIGHT,
        parameters=parameters,
    )
    return float(run.percent_change("LS_BMD")[-1])


def test_the_value_is_that_of_the_run(spine: Trace) -> None:
    assert spine.value == pytest.approx(percent(), rel=1e-8)
    assert spine.unit == "% change" and spine.dosing == "averaged"


@pytest.mark.parametrize(
    "name",
    ["anastrozole_largest_block", "rankl_rise", "LS_imbalance", "SHBG", "body_mass_index"],
)
def test_influence_is_a_difference_of_runs(spine: Trace, name: str) -> None:
    one = next(one for one in spine.parameters if one.parameter == name)
    little = 1e-4 * one.value
    ends = [percent(**{name: one.value + sign * little}) for sign in (-1, 1)]
    assert one.derivative == pytest.approx((ends[1] - ends[0]) / (2 * little), rel=2e-4)
    assert one.step == pytest.approx(STEP * one.value)
    assert one.influence == pytest.approx(one.derivative * one.step)


def test_of_a_parameter_at_zero_the_step_is_of_its_range(spine: Trace) -> None:
    one = next(one for one in spine.parameters if one.value == 0)
    assert one.step == STEP * max(abs(one.low), abs(one.high)) > 0
    assert one.influence != 0


def test_they_are_sorted_and_all_there(spine: Trace) -> None:
    sizes = [abs(one.influence) for one in spine.parameters]
    assert sizes == sorted(sizes, reverse=True)
    traced = {one.parameter for one in spine.parameters}
    assert len(traced) == len(spine.parameters)
    woman = ranklmodel.scenario(
        "atac_woman", "anastrozole_1mg_daily", dosing="averaged", tolerance=TIGHT
    )
    assert not traced & spine.not_traced.keys()
    # what is in neither moves nothing, not by its last bit
    others = sorted(woman.parameters.keys() - traced - spine.not_traced.keys())
    assert len(others) > 100
    before = woman.run([365.25])["LS_BMD"]
    for name in others[:: len(others) // 6]:
        entry = woman.parameters[name]
        low, high = entry.bounds
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", WithoutEffectWarning)
            moved = woman.changed(**{name: high if entry.value < high else low})
        np.testing.assert_array_equal(moved.run([365.25])["LS_BMD"], before)


def test_kind_value_and_source_are_those_that_show_prints(spine: Trace) -> None:
    library = Library()
    table, own = library.parameters("people"), library.own_parameters
    looked = 0
    for one in spine.parameters:
        if OF_THE_PERSON in (one.kind, one.origin) or one.origin == PERSON:
            continue
        facts = describe_parameter(library, table[one.parameter], own[one.parameter])
        unit = "" if one.unit == "1" else one.unit
        assert facts["value"] == f"{one.value:g} {unit}".strip()
        assert (facts["kind of value"], facts["origin"]) == (one.kind, one.origin)
        assert facts.get("source", "") == one.source
        assert facts["file"].endswith(one.place)
        looked += 1
    assert looked > 60


def test_fitted_values_have_their_error(spine: Trace) -> None:
    result = Library().calibration("people").result
    assert result is not None
    one = next(one for one in spine.parameters if one.parameter == "LS_imbalance")
    assert one.standard_error == result.values["LS_imbalance"].standard_error
    assert one.by_error == pytest.approx(one.derivative * one.standard_error)
    assert one.kind == "fitted" and one.origin == "calibration people"


def test_the_assumed_are_named(spine: Trace) -> None:
    assert spine.assumed and all(one.kind == "assumed" for one in spine.assumed)
    assert spine.assumed[0].parameter in spine.in_words
    assert str(len(spine.assumed)) in spine.in_words
    assert len(spine.to_pandas()) == len(spine.parameters)
    assert "LS_BMD of atac_woman" in repr(spine)


def test_a_result_of_a_trial_is_read_as_the_trial_reads_it() -> None:
    traced = ranklmodel.trace("atac:anastrozole:LS_BMD:24")
    run = ranklmodel.run_trial("atac", arms=("anastrozole",), dosing="averaged")
    row = next(
        row
        for row in run.rows
        if row.observation.endpoint == "LS_BMD" and row.observation.time_months == 24
    )
    assert traced.value == pytest.approx(row.predicted, rel=1e-6)
    assert traced.observed == row.observation.value


def test_a_changed_parameter_is_in_use() -> None:
    traced = ranklmodel.trace("CTX_s", at="30 day", parameters={"rankl_rise": 2.0})
    one = next(one for one in traced.parameters if one.parameter == "rankl_rise")
    assert (one.value, one.kind, one.by_error) == (2.0, "set", None)


@pytest.mark.parametrize(
    ("words", "error", "message"),
    [
        ({"output": "LS_BDM"}, UnknownNameError, "LS_BMD"),
        ({"output": ""}, InputError, "TRIAL:ARM:ENDPOINT:MONTH"),
        ({"output": "atac:anastrozole"}, InputError, "TRIAL:ARM:ENDPOINT:MONTH"),
        ({"output": "atac:anastrozole:LS_BMD:soon"}, InputError, "a month as a number"),
        ({"output": "atac:anastrozole:LS_BMD:61"}, InputError, "12, 24, 60"),
        ({"output": "atac:anastrozole:LS_BDM:60"}, UnknownNameError, "LS_BMD"),
        ({"output": "atac:anastrozol:LS_BMD:60"}, UnknownNameError, "anastrozole"),
        ({"output": "atac:anastrozole:LS_BMD:60", "at": YEAR}, InputError, "leave at out"),
        ({"output": "atac:anastrozole:LS_BMD:60", "person": "young_man"}, InputError, "person"),
        ({"output": "LS_BMD", "at": "0 day"}, InputError, "nothing has changed at the visit"),
        ({"output": "LS_BMD", "at": "soon"}, InputError, "at"),
    ],
)
def test_what_can_not_be_traced_is_refused(
    words: dict[str, str], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        ranklmodel.trace(**words)  # type: ignore[arg-type]  # what is wrong with it is the test


def test_a_quantity_the_model_says_nothing_of_is_refused() -> None:
    man = ranklmodel.scenario("young_man")
    absent = sorted(man.engine.layout.absent(man.population.traits))
    with pytest.raises(AbsentQuantityError, match=absent[0]):
        ranklmodel.trace(absent[0], "young_man")


def test_the_picture_has_the_numbers(spine: Trace) -> None:
    figure = spine.plot()
    bars = {bar.get_gid(): bar.get_width() for bar in figure.axes[0].patches}
    assert len(bars) > 5
    for one in spine.parameters[: len(bars)]:
        assert bars[one.parameter] == pytest.approx(one.influence)
