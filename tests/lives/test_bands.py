"""Bands of lives: against closed forms, and the linear ones beside those of lived draws."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from numpy.typing import NDArray

from ranklmodel.errors import InputError, SimulationError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.inputs.people.assumed import AssumedSpreads
from ranklmodel.lives.answers import (
    LIMIT,
    Answers,
    Ends,
    PersonAnswers,
    Uncertainty,
    ends_of,
    shifts_of,
)
from ranklmodel.lives.bands import drawn_runs
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario, scenario_with
from tests.trials.drawn import CENTER, draws_about, write_drawn

DAYS = (0.0, 91.0, 365.0)
NOTHING_ASSUMED = AssumedSpreads(())
Made = tuple[Scenario, Uncertainty]


def made(folder: Path, draws: NDArray[np.float64], **parameters: float) -> Made:
    write_drawn(folder, draws)
    library = Library([folder])
    options = RunOptions.of(library=library, calibration="drawn", parameters=parameters)
    read = library.draws("drawn")
    assert read is not None
    life = scenario_with(options, "atac_woman", "placebo", alone=False)
    return life, Uncertainty(read, NOTHING_ASSUMED)


def linear_band(answers: Answers, output: str, day: float) -> tuple[float, float]:
    by_parameters, by_assumed = answers.at(output, day)
    level = np.array(answers.trajectory.at(output, day))
    ends = ends_of(level, by_parameters, answers.shifts, by_assumed)
    return float(ends.low), float(ends.high)


def test_what_is_linear_in_a_parameter_has_the_band_of_its_closed_form(tmp_path: Path) -> None:
    """Serum CTX is its adult level times (share + (1 - share) * osteoclasts)."""
    draws = draws_about(0.02, 0.0, number=60)
    life, uncertainty = made(tmp_path, draws)
    answers = PersonAnswers(life, uncertainty).on(life, DAYS)
    runs = drawn_runs(life, DAYS, ["CTX_s"], uncertainty, number=60)
    adult = life.parameters["CTX_s_adult"].value
    for place, day in enumerate(DAYS):
        osteoclasts = answers.trajectory.at("osteoclasts", day)
        levels = adult * (draws[:, 0] + (1.0 - draws[:, 0]) * osteoclasts)
        low, high = np.quantile(levels, [0.025, 0.975])
        assert high > 1.001 * low
        assert linear_band(answers, "CTX_s", day) == pytest.approx((low, high), rel=1e-5)
        band = runs.band("CTX_s")
        assert (band.low[place], band.high[place]) == pytest.approx((low, high), rel=1e-3)


def test_draws_without_spread_leave_nothing_open(tmp_path: Path) -> None:
    life, uncertainty = made(tmp_path, draws_about(0.0, 0.0, number=40))
    answers = PersonAnswers(life, uncertainty).on(life, DAYS)
    runs = drawn_runs(life, DAYS, ["LS_BMD", "CTX_s"], uncertainty, number=40)
    for output in ("LS_BMD", "CTX_s"):
        level = answers.trajectory.at(output, 365.0)
        assert linear_band(answers, output, 365.0) == pytest.approx((level, level), rel=1e-12)
        for change in (False, True):
            band = runs.band(output, change=change)
            np.testing.assert_allclose(band.low, band.high, rtol=1e-12, atol=1e-12)


def test_the_linear_band_is_about_that_of_lived_draws(tmp_path: Path, builtin: Library) -> None:
    life, parameters_only = made(tmp_path, draws_about(0.01, 0.15, number=60))
    uncertainty = Uncertainty(parameters_only.draws, builtin.assumed_spreads)
    answers = PersonAnswers(life, uncertainty).on(life, DAYS)
    runs = drawn_runs(life, DAYS, ["LS_BMD"], uncertainty, number=60)
    assert set(answers.keys) == set(runs.varied)
    assert {"age", "bone_density.LS_BMD"} <= set(answers.keys)
    low, high = linear_band(answers, "LS_BMD", 365.0)
    band = runs.band("LS_BMD")
    assert (high - low) / (band.high[-1] - band.low[-1]) == pytest.approx(1.0, abs=0.35)
    narrow = linear_band(PersonAnswers(life, parameters_only).on(life, DAYS), "LS_BMD", 365.0)
    assert low < narrow[0] < narrow[1] < high


def test_a_shift_times_its_scale_is_a_small_difference(tmp_path: Path) -> None:
    draws = draws_about(1e-6, 1e-6, number=40)
    life, uncertainty = made(tmp_path, draws)
    scales, shifts = shifts_of(uncertainty.draws, life.parameters)
    np.testing.assert_allclose(scales * shifts, draws - CENTER, rtol=1e-4, atol=1e-14)
    doubled, _ = made(tmp_path, np.repeat([[2.0, 2.0]], 40, axis=0) * CENTER)
    again = Library([tmp_path]).draws("drawn")
    assert again is not None
    _, shifts = shifts_of(again, doubled.parameters)
    np.testing.assert_allclose(shifts[0], [CENTER[0], np.log(2.0)])


def test_what_is_set_for_the_run_is_not_uncertain(tmp_path: Path) -> None:
    life, uncertainty = made(tmp_path, draws_about(0.02, 0.2, number=40), rankl_rise=1.4)
    assert uncertainty.acting(life) == ("CTX_background",)
    runs = drawn_runs(life, (0.0, 30.0), ["rankl_stimulus"], uncertainty, number=40)
    band = runs.band("rankl_stimulus")
    np.testing.assert_allclose(band.low, band.high, rtol=1e-12)


def test_bands_of_draws_are_the_same_at_every_asking(tmp_path: Path, builtin: Library) -> None:
    life, parameters_only = made(tmp_path, draws_about(0.02, 0.2, number=40))
    uncertainty = Uncertainty(parameters_only.draws, builtin.assumed_spreads)
    first, second = (
        drawn_runs(life, (0.0, 30.0), ["CTX_s"], uncertainty, number=40).levels for _ in range(2)
    )
    np.testing.assert_array_equal(first, second)


def test_what_can_not_be_asked_is_refused(tmp_path: Path) -> None:
    life, uncertainty = made(tmp_path, draws_about(0.02, 0.2, number=40))
    with pytest.raises(UnknownNameError, match="LS_BMT"):
        drawn_runs(life, DAYS, ["LS_BMT"], uncertainty, number=40)
    runs = drawn_runs(life, (0.0,), ["anastrozole_plasma"], uncertainty, number=40)
    with pytest.raises(InputError, match="no percent of nothing"):
        runs.band("anastrozole_plasma", change=True)


def test_draws_that_can_not_be_run_are_no_band(tmp_path: Path) -> None:
    draws = draws_about(0.0, 0.0, number=40)
    draws[:4, 1] = 1e9
    life, uncertainty = made(tmp_path, draws)
    with pytest.raises(SimulationError, match="4 of 40 draws can not be run"):
        drawn_runs(life, DAYS, ["LS_BMD"], uncertainty, number=40)


WIDTHS = some.floats(0.0, 1e3)


@given(below=WIDTHS, above=WIDTHS, one=WIDTHS, other=WIDTHS)
def test_independent_errors_add_as_squares(
    below: float, above: float, one: float, other: float
) -> None:
    ends = Ends(np.array(2.0 - below), np.array(2.0), np.array(2.0 + above))
    wider = ends.widened(one).widened(other)
    assert wider.low <= ends.low
    assert wider.high >= ends.high
    total = np.sqrt(below**2 + (LIMIT * one) ** 2 + (LIMIT * other) ** 2)
    assert float(2.0 - wider.low) == pytest.approx(total, rel=1e-9, abs=1e-9)


def test_what_is_assumed_counts_on_the_side_to_which_it_moves() -> None:
    """Two things of which less and more both lower what is shown do nothing to the upper end."""
    by_assumed = np.array([[-3.0, -1.0], [-4.0, -2.0]])
    ends = ends_of(np.array(10.0), np.zeros(1), np.zeros((50, 1)), by_assumed)
    assert (float(ends.low), float(ends.high)) == pytest.approx((10.0 - LIMIT * 5.0, 10.0))
