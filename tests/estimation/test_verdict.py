"""What a verdict states of a fit is what another fit would find."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.next_measurement import NamedPrediction, next_measurements
from ranklmodel.estimation.objective import Objective, believed_spreads
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import stated_start
from ranklmodel.estimation.verdict import Known, verdict
from ranklmodel.report.blocks import Table
from ranklmodel.report.verdict import verdict_blocks, verdict_page
from tests.commands.conftest import Invoke, invoke
from tests.estimation.questions import goal_of, question

__all__ = ["invoke"]  # a fixture

PRIOR = {"distribution": "log_normal", "spread": 0.3}
ASKED = question(
    {"name": "TH_imbalance", "prior": {**PRIOR, "center": 0.13}},
    {"name": "LS_imbalance", "prior": {**PRIOR, "center": 0.13}},
    {"name": "LS_turnover", "prior": {**PRIOR, "center": 0.0002}},
    trials=(
        {"trial": "ibis2", "arms": ["placebo", "anastrozole"]},
        {"trial": "guthrie1998"},
    ),
    correlation="arm",
)


def optimum(goal: Objective) -> np.ndarray:
    return goal.from_search(Search(goal).rest(stated_start(goal)).point)


@pytest.fixture(scope="module")
def goal() -> Objective:
    return goal_of(ASKED)


@pytest.fixture(scope="module")
def known(goal: Objective) -> Known:
    return Known(goal, optimum(goal))


def moved(known: Known, values: np.ndarray) -> np.ndarray:
    """How far parameters went, in their standard deviations; logarithms as straight lines."""
    return np.log(values / known.values) * known.values / known.spreads / known.deviations


def test_a_row_pulls_as_another_value_of_it_moves_the_fit(goal: Objective, known: Known) -> None:
    pulls = {(one.name, pull.row): pull.shift for one in known.parameters() for pull in one.pulls}
    for place, row in enumerate(goal.rows[:3]):
        step = 0.3 * row.comparison.deviation
        seen = replace(row.comparison, observed=row.comparison.observed + step)
        rows = list(goal.rows)
        rows[place] = replace(row, comparison=seen)
        shift = moved(known, optimum(replace(goal, rows=tuple(rows)))) / 0.3
        expected = known.gains[place] * row.comparison.deviation / known.deviations
        assert shift == pytest.approx(expected, rel=0.15, abs=0.02)
        for name, stated in zip(goal.names, expected, strict=True):
            assert pulls.get((name, row.key), stated) == pytest.approx(stated)


def test_without_an_arm_parameters_go_where_a_fit_without_it_finds_them(
    goal: Objective, known: Known
) -> None:
    for trial, arm in {(row.key.trial, row.key.arm) for row in goal.rows}:
        places = [
            k for k, row in enumerate(goal.rows) if (row.key.trial, row.key.arm) == (trial, arm)
        ]
        left = tuple(row for k, row in enumerate(goal.rows) if k not in places)
        shift = moved(known, optimum(replace(goal, rows=left)))
        assert known.without(places) == pytest.approx(shift, rel=0.2, abs=0.05)
    arms = {(one.trial, one.arm): one for one in known.arms()}
    assert sum(one.rows for one in arms.values()) == len(goal.rows)
    for one in arms.values():
        assert 0.0 <= one.leverage <= one.rows


def test_what_rows_tell_adds_up(goal: Objective, known: Known) -> None:
    """Leverages of all arms, parts of all directions and traces are one number."""
    directions = list(known.directions())
    effective = sum(one.strength / (1.0 + one.strength) for one in directions)
    assert sum(one.leverage for one in known.arms()) == pytest.approx(effective)
    assert np.trace(np.eye(len(goal.names)) - known.covariance) == pytest.approx(effective)
    for one in known.parameters():
        assert 0.0 <= one.told <= one.alone + 1e-12 <= 1.0 + 1e-12


def test_what_no_row_feels_is_said() -> None:
    asked = question("TH_imbalance", "denosumab_site_half", trials=[{"trial": "guthrie1998"}])
    goal = goal_of(asked)
    by_name = {one.name: one for one in Known(goal, optimum(goal)).parameters()}
    unfelt = by_name["denosumab_site_half"]
    assert (unfelt.said, unfelt.told, unfelt.tied, unfelt.pulls) == (
        "not felt by any row",
        0,
        (),
        (),
    )


def test_without_a_prior_anything_between_the_bounds_is_believed() -> None:
    goal = goal_of(question({"name": "TH_imbalance", "bounds": [0.1, 0.4]}))
    assert believed_spreads(goal, np.array([0.2])) == pytest.approx(0.3 / np.sqrt(12.0))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("ibis2/anastrozole/TH_BMD", "expected TRIAL/ARM/ENDPOINT/MONTH"),
        ("ibis2/anastrozole/TH_BMD/five", "expected TRIAL"),
        ("ibis2/anastrozole/TH_BMD/0", "expected TRIAL"),
        ("ibis2/anastrozole/TH_BM/60", "TH_BMD"),
        ("ibis2/anastrozol/TH_BMD/60", "anastrozole"),
        ("ibis/anastrozole/TH_BMD/60", "ibis2"),
    ],
)
def test_what_is_no_prediction_is_refused(text: str, says: str) -> None:
    with pytest.raises((InputError, UnknownNameError), match=says):
        next_measurements("women", text, months=[12.0], endpoints=["TH_BMD"])


TO_DATE = "ibis2/anastrozole/TH_BMD/60"


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"people": 0}, "people: expected a number of at least 1, given 0"),
        ({"people": 1.5}, "people: expected a whole number, given 1.5"),
        ({"months": ()}, "months: expected one month or more"),
        ({"months": 12}, "months: expected a list of months, as [12, 24], given 12"),
        ({"months": (12, 0)}, "months: expected months after the visit, below 1200, given 0"),
        ({"months": (12, 1100)}, "months: nobody in the calibration's trials can be measured"),
        ({"endpoints": "TH_BMD"}, "endpoints: expected names of endpoints, as ['TH_BMD'], given"),
        ({"endpoints": ("TH_BMD", "LS_BMDx")}, "unknown endpoint 'LS_BMDx'; did you mean 'LS_BMD'"),
        ({"endpoints": ("TH_BMD", "LH")}, "endpoints: no change of LH is predicted of anybody"),
        ({"prediction": 5}, "prediction: expected TRIAL/ARM/ENDPOINT/MONTH as text, given 5"),
    ],
)
def test_a_measurement_that_nobody_can_make_is_refused(asked: dict[str, Any], says: str) -> None:
    with pytest.raises((InputError, UnknownNameError)) as caught:
        next_measurements("women", **{"prediction": TO_DATE, "months": [12], **asked})
    assert says in str(caught.value)


def test_people_of_no_measurement_are_refused(invoke: Invoke) -> None:
    refused = invoke("verdict", "women", "--people", "50")
    assert refused.exit_code == 2
    assert "--people" in refused.stderr and "--predict" in refused.stderr


def test_a_measurement_of_the_prediction_itself_is_among_the_best() -> None:
    found = next_measurements("women", "ibis2/anastrozole/TH_BMD/60", endpoints=["TH_BMD", "CTX_s"])
    assert found.prediction == NamedPrediction("ibis2", "anastrozole", "TH_BMD", 60.0)
    best = found.best[0]
    assert (best.endpoint, best.month) == ("TH_BMD", 60.0)
    assert 0.05 < best.shrinks < 1.0 and found.half_width > 0.0
    many = next_measurements(
        "women", "ibis2/anastrozole/TH_BMD/60", endpoints=["TH_BMD"], people=100_000
    )
    assert many.best[0].shrinks > best.shrinks


def test_the_command_prints_all_of_it(invoke: Invoke) -> None:
    done = invoke("verdict", "women", "--html", "verdict.html")
    assert done.exit_code == 0
    for heading in ("What the rows of women say", "Directions", "Arms", "Spread between trials"):
        assert heading in done.stdout
    answer = json.loads(invoke("verdict", "women", "--json").stdout)
    assert answer["determined"] == 15 and answer["next"] is None
    told = verdict("women")
    assert [one["name"] for one in answer["parameters"]] == [one.name for one in told.parameters]
    page = verdict_page(told)
    assert page.count("<table") == 4 and "rankl_turnover" in page
    assert '<th class="number">leverage</th>' in page and "width=device-width" in page
    refused = invoke("verdict", "nobody")
    assert refused.exit_code == 2


def test_rows_that_pull_are_told_apart() -> None:
    """Of rates over a window an arm has several, none of which has a month."""
    told = verdict("women")
    parameters, *_ = [block for block in verdict_blocks(told) if isinstance(block, Table)]
    for one, cells in zip(told.parameters, parameters.rows, strict=True):
        shown = [words.rpartition(" (")[0] for words in cells[-1].split("; ")]
        assert len(set(shown)) == len({pull.row for pull in one.pulls[:2]}), one.name
