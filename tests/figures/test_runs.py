"""Pictures of runs: what is drawn is what the run holds, and says what was asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import AbsentQuantityError, InputError, UnknownNameError
from ranklmodel.lives.bands import Band
from ranklmodel.lives.courses import courses_of, in_words, taken_at_all
from ranklmodel.lives.simulate import days_of_a_curve
from ranklmodel.simulation.trajectory import Trajectory

USUAL = ["Lumbar spine density", "Total hip density", "CTX, serum", "P1NP", "Estradiol"]


@pytest.fixture(scope="module")
def run() -> Trajectory:
    return ranklmodel.simulate("atac_woman", "anastrozole_1mg_14_days", until="30 day", every="1 d")


def words(figure: object) -> str:
    texts = [text.get_text() for text in figure.texts]  # type: ignore[attr-defined]
    keys = [one.get_text() for key in figure.legends for one in key.get_texts()]  # type: ignore[attr-defined]
    return "\n".join([*texts, *keys])


def test_a_run_is_drawn_as_it_is(run: Trajectory) -> None:
    figure = run.plot()
    assert [axes.get_title(loc="left") for axes in figure.axes] == USUAL
    for axes, name in zip(figure.axes, ("LS_BMD", "TH_BMD", "CTX_s", "P1NP", "E2"), strict=True):
        (line,) = [one for one in axes.lines if one.get_gid() == name]
        np.testing.assert_array_equal(line.get_xdata(), run.days)
        np.testing.assert_array_equal(line.get_ydata(), run[name])
    spine, estradiol = figure.axes[0], figure.axes[-1]
    assert (spine.get_yscale(), estradiol.get_yscale()) == ("linear", "log")
    assert (spine.get_ylabel(), estradiol.get_ylabel()) == ("g/cm\N{SUPERSCRIPT TWO}", "pg/mL")
    said = words(figure)
    assert "atac_woman on anastrozole_1mg_14_days" in said
    assert "Taken: anastrozole, days 0 to 14." in said
    assert "something is taken" in said
    assert "95 %" not in said and "Changed" not in said


def test_changes_are_drawn_in_percent_over_their_bands(run: Trajectory) -> None:
    change = run.percent_change("CTX_s")
    figure = run.plot(
        quantities=["CTX_s"], bands={"CTX_s": Band(change - 1, change + 2)}, change=True
    )
    (axes,) = figure.axes
    (line,) = [one for one in axes.lines if one.get_gid() == "CTX_s"]
    np.testing.assert_array_equal(line.get_ydata(), change)
    (band,) = [one for one in axes.collections if one.get_gid() == "band_CTX_s"]
    edges = band.get_paths()[0].vertices
    assert edges[:, 1].max() == pytest.approx((change + 2).max())
    assert edges[:, 1].min() == pytest.approx((change - 1).min())
    assert "95 % band" in words(figure)


def test_a_changed_parameter_is_named(run: Trajectory) -> None:
    life = ranklmodel.scenario("atac_woman", parameters={"rankl_rise": 2.0, "opg_fall": 0.1})
    changed = life.changed(rankl_rise=3).run([30.0])
    assert changed.facts["changed"] == "rankl_rise = 3, opg_fall = 0.1"
    figure = changed.plot()
    assert "Changed: rankl_rise = 3, opg_fall = 0.1." in words(figure)
    assert "changed" not in run.facts
    batch = ranklmodel.simulate_many(
        "atac_woman", parameters={"rankl_rise": [2.0]}, until="1 day", every="1 day"
    )
    assert batch[0].facts["changed"] == "rankl_rise = 2"


def test_what_can_not_be_drawn_is_refused_in_words(run: Trajectory, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"LS_BMX.*did you mean 'LS_BMD'"):
        run.plot(quantities=["LS_BMX"])
    with pytest.raises(AbsentQuantityError):
        run.plot(quantities=["LH"])
    with pytest.raises(InputError, match="names of quantities"):
        run.plot(quantities="LS_BMD")
    with pytest.raises(InputError, match="nothing that is asked for has a change in percent"):
        run.plot(quantities=["LS_T_score"], change=True)
    with pytest.raises(InputError, match=r"ends in \.png, \.svg or \.pdf"):
        run.plot(out=tmp_path / "life.gif")
    assert not list(tmp_path.iterdir())
    with pytest.raises(InputError, match=r"expected a result that has a picture .*given dict"):
        ranklmodel.plot({})


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_file_is_the_same_at_every_writing(run: Trajectory, tmp_path: Path, ending: str) -> None:
    begins = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
    files = [tmp_path / f"{name}.{ending}" for name in ("one", "other")]
    for file in files:
        run.plot(quantities=["LS_BMD"], out=file)
    first, second = (file.read_bytes() for file in files)
    assert first == second
    assert first.startswith(begins[ending])


def test_courses_are_read_back_from_the_schedule() -> None:
    man = ranklmodel.simulate(
        "older_man", "letrozole_2_5mg_patch_100_to_0ug", until="40 day", every="40 day"
    )
    assert courses_of(man) == {"estradiol": ((0.0, 21.0),), "letrozole": ((0.0, 40.0),)}
    assert taken_at_all([courses_of(man)]) == ((0.0, 40.0),)
    woman = ranklmodel.simulate("atac_woman", "anastrozole_1mg_once", until="5 day", every="5 day")
    assert in_words(courses_of(woman), 1.0, "days") == "anastrozole, at 0 days"
    twice = ranklmodel.simulate("postmenopausal_woman", until="5 day", every="5 day")
    assert courses_of(twice) == {}


@pytest.mark.parametrize("end", [0.5, 3.0, 9.99, 30.0, 365.25, 3652.5])
def test_a_curve_has_days_enough_and_ends_where_it_should(end: float) -> None:
    days = days_of_a_curve(end)
    assert days[0] == 0.0 and days[-1] == end
    assert (np.diff(days) > 0).all()
    assert np.diff(days).max() <= max(end / 120, 1.0)
    if end >= 10:
        assert not (days[:-1] % 1).any()


@pytest.mark.parametrize("quantities", [["CTX_s"], ["CTX_s", "LS_BMD", "E2"]])
def test_what_shades_mean_is_said_within_the_figure(run: Trajectory, quantities: list[str]) -> None:
    band = Band(run["CTX_s"] - 0.1, run["CTX_s"] + 0.1)
    figure = run.plot(quantities=quantities, bands={"CTX_s": band})
    figure.draw_without_rendering()
    (key,) = figure.legends
    said = [" ".join(text.get_text().split()) for text in key.get_texts()]
    assert said == [
        "something is taken",
        "95 % band: parameters and what is assumed of the person",
    ]
    box = key.get_window_extent()
    assert box.x1 < figure.bbox.x1 and box.y0 > 0.0
    lowest = min(axes.get_tightbbox().y0 for axes in figure.axes)
    assert box.y1 < lowest
