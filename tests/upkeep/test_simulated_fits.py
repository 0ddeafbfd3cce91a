"""Fits of data sets whose truth is known: what they say they do not know is what they do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.estimation.draws import draws_of_fit
from ranklmodel.estimation.multistart import Asked, Starts
from ranklmodel.estimation.starts import Start
from ranklmodel.inputs import Library
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.upkeep import simulated_fits as program
from ranklmodel.upkeep.coverage_counts import Sides, SimulatedFit, coverage, section_of
from ranklmodel.upkeep.simulated_fits import asked_of, simulated_fits
from tests.estimation.questions import question

PRIOR = {"distribution": "log_normal", "center": 0.13, "spread": 0.5}
FREE = [{"name": f"{site}_imbalance", "prior": PRIOR} for site in ("LS", "TH")]
PLACEBO = {"trial": "ibis2", "arms": ["placebo"]}


def asked(trials: Any = (PLACEBO,)) -> Asked:
    small = question(*FREE, trials=trials, correlation="arm")
    return Asked(small, Library(), (), "averaged", Tolerance())


def shares(fits: list[SimulatedFit]) -> list[float]:
    """Return the shares of parameters, predictions and new rows in their intervals."""
    of_each = [[one.parameters, one.bands, one.new_rows] for one in fits]
    return [
        float(np.mean([one.share_within for one in sides])) for sides in zip(*of_each, strict=True)
    ]


def test_intervals_hold_the_truth_and_a_second_run_takes_what_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal, fits, failed = simulated_fits(asked(), 20, seed=1, folder=tmp_path)
    assert not failed and [one.number for one in fits] == list(range(20))
    assert all(0.85 <= share <= 1.0 for share in shares(fits))
    assert len({one.cost for one in fits}) == 20
    page = section_of(goal, fits, failed)
    assert "20 data sets of 2 rows and 2 parameters" in page
    assert "| `LS_imbalance` |" in page and "spine, untreated" in page

    monkeypatch.setattr(program, "simulated_rows", None)  # nothing is made again
    assert simulated_fits(asked(), 20, seed=1, folder=tmp_path)[1] == fits
    (tmp_path / "data_set_0003" / "fit.json").write_text("{}")
    with pytest.raises(InputError, match="no simulated fit"):
        simulated_fits(asked(), 20, seed=1, folder=tmp_path)


def test_intervals_half_as_wide_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_sure(*arguments: Any) -> np.ndarray:
        draws = draws_of_fit(*arguments)
        return np.asarray(draws.mean(axis=0) + 0.4 * (draws - draws.mean(axis=0)))

    monkeypatch.setattr(program, "draws_of_fit", too_sure)
    parameters, bands, _ = shares(simulated_fits(asked(), 20, seed=1)[1])
    assert parameters < 0.8 and bands < 0.8


@pytest.mark.slow
def test_of_many_data_sets_about_95_in_100_intervals_hold_the_truth() -> None:
    _, fits, failed = simulated_fits(asked(), 150, seed=2)
    assert not failed
    assert all(0.92 <= share <= 0.98 for share in shares(fits))


def test_what_can_not_be_fitted_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = program.simulated_fit

    def failing(*arguments: Any) -> SimulatedFit:
        if arguments[2] == 1:
            raise SimulationError("nobody lives")
        return whole(*arguments)

    monkeypatch.setattr(program, "simulated_fit", failing)
    goal, fits, failed = simulated_fits(asked(), 3)
    assert [one.number for one in fits] == [0, 2]
    assert len(failed) == 1 and "nobody lives" in section_of(goal, fits, failed)


def test_a_search_that_ends_above_the_truth_starts_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of these starts ends too high, the second does not."""
    one, costs = asked(), (9.0, 4.0, 3.0)
    starts = [Start("", k, 0, (0.0,), (0.0,), cost, True, 5, ()) for k, cost in enumerate(costs)]

    def run(asked: Asked, goal: Any, numbers: range, **how: Any) -> Any:
        return Starts(len(numbers), {number: starts[number] for number in numbers})

    monkeypatch.setattr(program, "run_starts", run)
    assert len(program.searched(one, one.goal(), 5.0, 0, None).ended) == 2
    assert len(program.searched(one, one.goal(), 9.0, 0, None).ended) == 1


def test_the_errors_of_an_arm_go_together_whatever_the_file_says() -> None:
    assert asked_of("women", Library()).calibration.correlation == "arm"


def test_sides_and_their_shares() -> None:
    sides = Sides.beside(np.array([0.0, 1.0, 2.0]), np.full(3, 0.5), np.full(3, 1.5))
    assert sides == Sides((-1, 0, 1)) and sides.share_within == pytest.approx(1 / 3)


def test_the_error_of_a_share_is_that_of_independent_data_sets() -> None:
    """All of one data set go together: 400 data sets tell no more than 400 throws."""
    thrown = np.random.default_rng(0).random(400) < 0.9
    share, error = coverage(np.repeat(thrown[:, None], 50, axis=1))
    assert share == pytest.approx(thrown.mean())
    assert error == pytest.approx(np.sqrt(share * (1 - share) / 400), rel=0.01)
