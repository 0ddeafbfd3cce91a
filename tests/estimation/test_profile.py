"""Profiles of fits: what bounds a parameter, what does not, and nothing of it lost."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.fit import Fit, fit
from ranklmodel.estimation.profile import Profiles, profiles
from ranklmodel.estimation.search import Search
from ranklmodel.inputs import write_calibration
from ranklmodel.report.profile_page import plot_profiles
from tests.commands.conftest import Invoke, invoke
from tests.estimation.questions import HIP, question

__all__ = ["invoke"]  # a fixture

ROWS = ({"trial": "ibis2", "arms": ["placebo"]}, {"trial": "guthrie1998"})
BOUNDS = [-0.5, 0.9]
ASKED = question(
    {"name": "TH_imbalance", "bounds": BOUNDS},
    {"name": "LS_imbalance", "bounds": BOUNDS},
    trials=ROWS,
)


@pytest.fixture(scope="module")
def of_two() -> Fit:
    return fit(ASKED)


@pytest.fixture(scope="module")
def found(of_two: Fit) -> Profiles:
    return profiles(of_two)


def bits(one: Profiles) -> list[list[object]]:
    return list(one.rows())


def test_ends_are_where_the_cost_of_the_others_best_has_risen(of_two: Fit, found: Profiles) -> None:
    """A search of the others from elsewhere comes to no lower cost at an end."""
    goal = of_two.goal
    search = Search(goal)
    for one in found.of:
        assert one.kind == "bounded"
        for end in (one.low, one.high):
            last = end.places[-1]
            assert last.cost - found.cost == pytest.approx(found.rise, rel=0.021)
            other = 1 - end.parameter
            for shift in (-0.1, 0.0, 0.1):
                point = np.array(last.point)
                point[other] += shift
                cost = 0.5 * float(np.sum(search.residuals(point) ** 2))
                assert cost >= last.cost - 1e-3


def test_where_the_cost_is_a_parabola_intervals_are_those_of_standard_errors(
    found: Profiles,
) -> None:
    for one in found.of:
        low, high = one.interval
        assert low is not None and high is not None and one.standard_error is not None
        width = math.log(high / low) if one.logarithmic else high - low
        assert width == pytest.approx(2 * 1.96 * one.standard_error, rel=0.25)


def test_a_parameter_that_no_row_feels_is_flat() -> None:
    asked = question({"name": "TH_imbalance", "bounds": BOUNDS}, "denosumab_site_half", trials=ROWS)
    found = profiles(fit(asked))
    one = found["denosumab_site_half"]
    assert (one.kind, one.interval) == ("flat", (None, None))
    assert one.in_words == "its bound 5 to its bound 500"
    assert found["TH_imbalance"].kind == "bounded"


def test_two_that_act_as_one_are_flat_and_follow_each_other() -> None:
    """What is resorbed out of balance is the product of turnover and imbalance at one site."""
    asked = question("TH_imbalance", "TH_turnover", trials=[HIP])
    found = profiles(fit(asked))
    assert [one.kind for one in found.of] != ["bounded", "bounded"]


def test_walked_ends_are_kept_and_taken_again(of_two: Fit, tmp_path: Path) -> None:
    whole = profiles(of_two, folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == 4 and whole.taken == 0
    (tmp_path / "TH_imbalance.low.json").unlink()
    again = profiles(of_two, folder=tmp_path)
    assert (again.taken, bits(again)) == (3, bits(whole))
    other = profiles(of_two, folder=tmp_path, level=0.9, parameters=["TH_imbalance"])
    assert other.taken == 0
    assert other.of[0].interval[1] < whole["TH_imbalance"].interval[1]  # type: ignore[operator]


def test_a_file_that_is_no_end_is_named(of_two: Fit, tmp_path: Path) -> None:
    path = tmp_path / "TH_imbalance.low.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="no end of a profile"):
        profiles(of_two, folder=tmp_path)


@pytest.mark.slow
def test_workers_change_no_bit(of_two: Fit, found: Profiles) -> None:
    assert bits(profiles(of_two, workers=2)) == bits(found)


def test_what_can_not_be_profiled_is_refused(of_two: Fit) -> None:
    with pytest.raises(UnknownNameError, match="TH_imbalance"):
        profiles(of_two, parameters=["TH_imbalanc"])
    for level in (0.0, 1.0, 95.0):
        with pytest.raises(InputError, match="between 0 and 1"):
            profiles(of_two, level=level)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"parameters": "TH_imbalance"}, "parameters: expected names of parameters, as ["),
        ({"parameters": 5}, "parameters: expected names of parameters"),
        ({"level": "0.9"}, "level: expected a number, given '0.9'"),
        ({"workers": 0}, "workers: expected a number of at least 1, given 0"),
        ({"workers": 1.5}, "workers: expected a whole number, given 1.5"),
        ({"budget": -1}, "budget: expected a number of at least 0, given -1"),
        ({"budget": "30 min"}, "budget: expected a number of at least 0, given '30 min'"),
        ({"folder": 5}, "folder: expected a path, given 5"),
        ({"progress": 5}, "progress: expected a function, given 5"),
        ({"found": "women"}, "found: expected a Fit, as fit returns, given 'women'"),
    ],
)
def test_what_is_of_another_kind_is_refused(of_two: Fit, asked: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError) as caught:
        profiles(**{"found": of_two, **asked})
    assert says in str(caught.value)


def test_no_time_is_said(of_two: Fit) -> None:
    found = profiles(of_two, budget=0.0)
    assert found.of == () and found.left == ("TH_imbalance", "LS_imbalance")
    assert "no time was left for TH_imbalance, LS_imbalance" in found.notices[-1]


def test_the_page_draws_a_curve_for_each_and_marks_what_is_open(
    found: Profiles, of_two: Fit
) -> None:
    figure = plot_profiles(found)
    assert [axes.get_title(loc="left") for axes in figure.axes] == ["TH imbalance", "LS imbalance"]
    for axes, one in zip(figure.axes, found.of, strict=True):
        low, high = one.interval
        assert low is not None and high is not None
        left, right = axes.get_xlim()
        assert left < low < one.value < high < right
        assert not axes.get_title(loc="right")
    with pytest.raises(InputError, match="nothing to draw"):
        plot_profiles(profiles(of_two, budget=0.0))


def test_fit_prints_profiles_and_writes_them_beside_the_result(invoke: Invoke) -> None:
    write_calibration(ASKED, Path("mine.yaml"))
    done = invoke("fit", "./mine.yaml", "--starts", "1", "--profiles", "--workers", "1")
    assert done.exit_code == 0
    assert "95 % interval" in done.stdout and "2 profiles (2 bounded)" in done.stdout
    table = Path("mine.fitted.profiles.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    assert {row["side"] for row in rows} == {"low", "high"}
    assert Path("mine.fitted.profiles.svg").read_text(encoding="utf-8").startswith("<?xml")
    again = invoke("fit", "./mine.yaml", "--starts", "1", "--profiles", "--json")
    answer = json.loads(again.stdout)["profiles"]["parameters"]["TH_imbalance"]
    last = [row for row in rows if (row["parameter"], row["side"]) == ("TH_imbalance", "high")][-1]
    assert answer["high"] == pytest.approx(float(last["TH_imbalance"]), rel=1e-12)
    assert "4 ends" in invoke("fit", "./mine.yaml", "--starts", "1", "--profiles").stdout


def test_profiles_of_an_earlier_fit_go_with_it(invoke: Invoke) -> None:
    write_calibration(question({"name": "TH_imbalance", "bounds": BOUNDS}), Path("mine.yaml"))
    command = ("fit", "./mine.yaml", "--starts", "1", "--workers", "1")
    written = [Path(f"mine.fitted.profiles.{ending}") for ending in ("csv", "svg")]
    assert "notice" not in invoke(*command).stderr
    profiled = invoke(*command, "--profiles")
    assert all(path.is_file() for path in written)
    assert "an earlier fit" not in profiled.stderr
    assert "an earlier fit" not in invoke(*command, "--profiles").stderr
    again = invoke(*command)
    assert not any(path.exists() for path in written)
    assert (
        "notice: mine.fitted.profiles.csv and mine.fitted.profiles.svg told of an earlier fit"
        in again.stderr
    )
    # ends that were walked know their question, and are there for the next profiles
    assert "2 ends of them in earlier runs" in invoke(*command, "--profiles").stdout


def test_a_folder_in_the_place_of_a_companion_is_refused_before_the_fit(invoke: Invoke) -> None:
    write_calibration(question({"name": "TH_imbalance", "bounds": BOUNDS}), Path("mine.yaml"))
    for ending in ("draws.csv", "profiles.svg", "posterior.nc"):
        place = Path(f"mine.fitted.{ending}")
        place.mkdir()
        refused = invoke("fit", "./mine.yaml", "--starts", "1")
        assert refused.exit_code == 2 and place.name in refused.stderr
        assert not Path("mine.fitted.starts").exists() and not Path("mine.fitted.yaml").exists()
        place.rmdir()
