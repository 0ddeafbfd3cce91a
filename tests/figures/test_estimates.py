"""Fits, verdicts and what to measure next, as figures: what is drawn is what they hold."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.estimation.belief import Belief
from ranklmodel.estimation.fit import Fit, fit
from ranklmodel.estimation.next_measurement import NextMeasurements
from ranklmodel.estimation.posterior import Posterior
from ranklmodel.inputs import Calibration


@pytest.fixture(scope="module")
def hip() -> Fit:
    """Return a fit of two parameters, of which one is told to have come to a bound."""
    believed = {"distribution": "log_normal", "center": 0.1, "spread": 0.5, "assumed": "a test"}
    question = {
        "name": "hip",
        "description": "Two numbers from one arm.",
        "free": [
            {"name": "TH_imbalance", "prior": believed},
            {"name": "TH_ageing", "bounds": [0.01, 0.02], "start": 0.012},
        ],
        "trials": [{"trial": "ibis2", "arms": ["placebo"]}],
    }
    found = fit(Calibration.model_validate(question))
    result = found.calibration.result
    assert result is not None
    bounded = result.values["TH_ageing"].model_copy(update={"status": "at lower bound"})
    values = {**result.values, "TH_ageing": bounded}
    told = result.model_copy(update={"values": values})
    return replace(found, calibration=found.calibration.model_copy(update={"result": told}))


def nothing_is_clipped(figure: Figure) -> bool:
    """Return whether all axes with their names and words are on the page and beside each other."""
    figure.draw_without_rendering()
    boxes = [axes.get_tightbbox() for axes in figure.axes]
    page = figure.bbox
    inside = all(page.x0 <= one.x0 and one.x1 <= page.x1 and page.y0 <= one.y0 for one in boxes)
    return inside and all(one.x1 <= other.x0 for one, other in pairwise(boxes))


def marks(axes: Axes, gid: str) -> list[float]:
    (line,) = [one for one in axes.lines if one.get_gid() == gid]
    return [float(x) for x in line.get_xdata()]


def test_a_fit_is_drawn_in_deviations_of_what_was_believed(hip: Fit) -> None:
    figure = hip.plot()
    estimates, left_over = figure.axes
    assert [text.get_text() for text in estimates.get_yticklabels()] == list(hip.goal.names)
    result = hip.calibration.result
    assert result is not None
    value = result.values["TH_imbalance"].value
    off = math.log(value / 0.1) / 0.5
    assert marks(estimates, "estimate_TH_imbalance") == pytest.approx([off])
    ends = np.quantile(hip.draws[:, 0], [0.025, 0.975])
    expected = [math.log(end / 0.1) / 0.5 for end in ends]
    assert marks(estimates, "interval_TH_imbalance") == pytest.approx(expected)
    (at_bound,) = [one for one in estimates.lines if one.get_gid() == "estimate_TH_ageing"]
    assert at_bound.get_marker() == "<"
    assert marks(left_over, "left_over_ibis2") == hip.residuals[: len(hip.rows)].tolist()
    beside = [text.get_text() for text in estimates.texts]
    assert beside[0] == f"{value:.3g} ({ends[0]:.3g} to {ends[1]:.3g})"
    starts = [float(one.get_xdata()[0]) for one in estimates.lines if one.get_marker() == "|"]
    even = Belief(False, 0.01, 0.02)
    assert starts[1] == pytest.approx(even.deviations(np.array([0.012]))[0])
    assert nothing_is_clipped(figure)
    (key,) = figure.legends
    words = [text.get_text() for text in key.get_texts()]
    assert "at a bound" in words and "not determined by the data" not in words
    assert repr(hip).startswith("Fit(calibration=hip, parameters=1 determined, 1 at lower bound")


def test_a_verdict_is_drawn_with_all_three_tables() -> None:
    told = ranklmodel.verdict("women")
    figure = told.plot()
    assert nothing_is_clipped(figure)
    parameters, directions, arms = figure.axes
    lengths = [patch.get_width() for patch in parameters.patches]
    assert lengths == pytest.approx([100.0 * one.told for one in told.parameters])
    assert marks(parameters, "alone") == [100.0 * one.alone for one in told.parameters]
    strengths = [
        x for one in directions.lines if one.get_gid() == "strength" for x in one.get_xdata()
    ]
    assert strengths == pytest.approx([max(one.strength, 1e-3) for one in told.directions])
    assert [patch.get_width() for patch in arms.patches] == pytest.approx(
        [one.leverage for one in told.arms[:25]]
    )
    assert [text.get_text() for text in parameters.texts] == [one.said for one in told.parameters]


def test_what_to_measure_next_is_drawn_as_far_as_it_shortens() -> None:
    asked = "ibis2/anastrozole/TH_BMD/60"
    nexts = ranklmodel.next_measurements("women", asked, months=[24], endpoints=["TH_BMD"])
    figure = nexts.plot()
    assert nothing_is_clipped(figure)
    (axes,) = figure.axes
    drawn = [patch.get_width() for patch in axes.patches]
    assert drawn == pytest.approx([100.0 * one.shrinks for one in nexts.best[:15]])
    first = nexts.best[0]
    assert axes.get_yticklabels()[0].get_text() == f"{first.trial}/{first.arm}, TH_BMD at month 24"
    assert repr(nexts).startswith(f"NextMeasurements(prediction={asked}: ")
    with pytest.raises(InputError, match="nothing can be measured"):
        replace(nexts, best=()).plot()
    assert isinstance(nexts, NextMeasurements)


def test_a_posterior_is_drawn_over_its_prior() -> None:
    draws = np.random.default_rng(1).normal(1.0, 0.1, size=(2, 200, 1))
    one, belief = np.ones(1), Belief(False, 0.0, 1.1, 0.9, 0.3)
    without = Posterior(("x",), ("1/day",), draws, draws[:, :, 0], one, one, one, 1.0, 1, 1)
    figure = replace(without, beliefs=(belief,)).plot()
    (prior,) = [line for line in figure.axes[0].lines if line.get_gid() == "prior_x"]
    np.testing.assert_array_equal(prior.get_ydata(), belief.density(np.asarray(prior.get_xdata())))
    assert "dashed: prior" in figure.texts[1].get_text()
    assert "prior" not in without.plot().texts[1].get_text()
