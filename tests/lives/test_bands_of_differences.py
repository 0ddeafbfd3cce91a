"""Draws of several lives: the same draw in each, so that a difference has a band of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.lives.answers import Uncertainty
from ranklmodel.lives.bands import DrawnRuns, difference_band, drawn_runs, drawn_together
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario, scenario_with
from tests.trials.drawn import CENTER, draws_about, write_drawn

DAYS = (0.0, 365.0)
NUMBER = 40


@pytest.fixture
def library(tmp_path: Path) -> Library:
    write_drawn(tmp_path, draws_about(0.02, 0.2, number=NUMBER))
    return Library([tmp_path])


@pytest.fixture
def uncertainty(library: Library) -> Uncertainty:
    draws = library.draws("drawn")
    assert draws is not None
    return Uncertainty(draws, library.assumed_spreads)


def life(library: Library, person: str, regimen: str, **changes: float) -> Scenario:
    options = RunOptions.of(library=library, calibration="drawn", parameters=changes)
    return scenario_with(options, person, regimen, alone=False)


def drawn(lives: list[Scenario], uncertainty: Uncertainty) -> tuple[DrawnRuns, ...]:
    return drawn_together(lives, DAYS, ["LS_BMD", "CTX_s"], uncertainty, number=NUMBER)


def test_what_moves_both_lives_alike_leaves_their_difference(
    library: Library, uncertainty: Uncertainty
) -> None:
    twice = [life(library, "atac_woman", "placebo") for _ in range(2)]
    one, other = drawn(twice, uncertainty)
    apart = difference_band(other, one, "LS_BMD")
    assert (one.band("LS_BMD").high > 1.05 * one.band("LS_BMD").low).all()
    assert not apart.low.any() and not apart.high.any()


def test_a_difference_has_the_band_of_its_closed_form(
    library: Library, uncertainty: Uncertainty
) -> None:
    """Serum CTX is its adult level times (share + (1 - share) * osteoclasts)."""
    fixed = {"rankl_rise": 1.1}  # so that osteoclasts are those of one run
    lives = [
        life(library, "atac_woman", name, **fixed)
        for name in ("placebo", "denosumab_60mg_6_monthly")
    ]
    nobody = Uncertainty(uncertainty.draws, type(uncertainty.spreads)(()))
    first, second = drawn(lives, nobody)
    cells = [one.run(DAYS)["osteoclasts"][-1] for one in lives]
    adult = lives[0].parameters["CTX_s_adult"].value
    shares = draws_about(0.02, 0.2, number=NUMBER)[:, 0]
    low, high = np.quantile(adult * (1.0 - shares) * (cells[1] - cells[0]), [0.025, 0.975])
    band = difference_band(second, first, "CTX_s")
    assert (band.low[-1], band.high[-1]) == pytest.approx((low, high), rel=1e-3)
    assert CENTER[0] == pytest.approx(shares.mean(), rel=0.1)


def test_each_life_has_the_band_it_has_alone(library: Library, uncertainty: Uncertainty) -> None:
    lives = [
        life(library, "atac_woman", "placebo"),
        life(library, "atac_woman", "anastrozole_1mg_daily"),
        life(library, "atac_woman", "placebo", body_mass_index=31.0),
    ]
    together = drawn(lives, uncertainty)
    assert "body_mass_index" in together[0].varied
    assert "body_mass_index" not in together[2].varied
    for one, runs in zip(lives, together, strict=True):
        alone = drawn_runs(one, DAYS, ["LS_BMD", "CTX_s"], uncertainty, number=NUMBER)
        np.testing.assert_array_equal(runs.levels, alone.levels)


def together(lives: list[Scenario], uncertainty: Uncertainty, output: str) -> float:
    """Return how the draws of two lives go together."""
    first, second = (
        runs.levels[:, 0, runs.outputs.index(output)] for runs in drawn(lives, uncertainty)
    )
    return float(np.corrcoef(first, second)[0, 1])


def test_people_of_other_files_are_each_off_for_themselves(
    library: Library, uncertainty: Uncertainty
) -> None:
    nothing = {"CTX_background": CENTER[0], "rankl_rise": CENTER[1]}  # that both could share
    others = [life(library, who, "placebo", **nothing) for who in ("map3_woman", "atac_woman")]
    assert abs(together(others, uncertainty, "LS_BMD")) < 0.4
    regimens = ("placebo", "anastrozole_1mg_daily")
    own = [life(library, "atac_woman", one, **nothing) for one in regimens]
    assert together(own, uncertainty, "LS_BMD") == pytest.approx(1.0, abs=1e-9)
    described = [life(library, "atac_woman", "placebo", **nothing) for _ in range(2)]
    heavier = ranklmodel.person(like="atac_woman", bmi=30, library=library)
    described[1] = replace(described[1], population=heavier)
    assert together(described, uncertainty, "LS_BMD") == pytest.approx(1.0, abs=1e-9)


def test_a_comparison_has_the_bands_of_its_draws(
    library: Library, uncertainty: Uncertainty
) -> None:
    how = {"library": library, "calibration": "drawn", "days": DAYS, "quantities": ["LS_BMD", "E2"]}
    names = ("placebo", "anastrozole_1mg_daily")
    both = ranklmodel.compare(*names, band=True, draws=NUMBER, **how)
    lives = [life(library, "atac_woman", name) for name in names]
    first, second = drawn(lives, uncertainty)
    expected = difference_band(second, first, "LS_BMD", change=True)
    band = both.difference_bands("LS_BMD")[1]
    np.testing.assert_array_equal((band.low, band.high), (expected.low, expected.high))
    own = both.bands("LS_BMD")[1]
    assert band.high[-1] - band.low[-1] < 0.9 * (own.high[-1] - own.low[-1])
    row = (
        both.to_pandas().query("quantity == 'LS_BMD' and day == 365 and name != 'placebo'").iloc[0]
    )
    assert (row.low, row.difference_high) == (own.low[-1], band.high[-1])
    assert row.difference_low < row.difference < row.difference_high
    figure = both.plot(quantities=["LS_BMD", "CTX_s"])
    bands = {one.get_gid(): one for axes in figure.axes for one in axes.collections}
    assert {"band_LS_BMD_0", "band_LS_BMD_1", "band_LS_BMD_difference_1"} == set(bands)
    drawn_ends = bands["band_LS_BMD_difference_1"].get_paths()[0].vertices[:, 1]
    assert {band.low[-1], band.high[-1]} <= set(drawn_ends)


def test_bands_that_can_not_be_are_refused(library: Library) -> None:
    with pytest.raises(InputError, match="the values of the mechanism files have no draws"):
        ranklmodel.compare("placebo", "anastrozole", calibration=None, band=True, days=[1.0])
    with pytest.raises(InputError, match="draws: expected a number of at least 40"):
        ranklmodel.compare("placebo", "anastrozole", band=True, draws=10, days=[1.0])
    plain = ranklmodel.compare("placebo", "anastrozole", days=[1.0])
    assert plain.bands("LS_BMD") == plain.difference_bands("LS_BMD") == ()


def test_draws_without_a_band_are_refused() -> None:
    with pytest.raises(InputError, match="draws: they are of a band"):
        ranklmodel.compare("atac_woman", "atac_woman/rankl_rise=2", until="1 day", draws=50)
