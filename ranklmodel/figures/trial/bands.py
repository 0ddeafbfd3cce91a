"""The bands of a trial's curves: what parameters leave open, and where another trial may lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.trial.panels import arm_output, endpoints_of, shown_levels
from ranklmodel.lives.answers import ends_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from ranklmodel.figures.trial.panels import Panel
    from ranklmodel.inputs.values.endpoints import Endpoint
    from ranklmodel.lives.answers import Answers, Ends
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.run import TrialRun

DARK, LIGHT = 0.36, 0.15
"""How opaque the band of the parameters is, and that of another trial."""
_WASHED_OUT = 1e4


@dataclass(frozen=True, eq=False)
class CurveBands:
    """The 95 % bands of a curve as its panel shows them.

    Attributes
    ----------
    low, high : array of shape (n_times,)
        Of parameters and what is assumed of the people.
    least, most : array of shape (n_times,)
        With the spread between trials.
    """

    low: Floats
    high: Floats
    least: Floats
    most: Floats

    def at(self, places: NDArray[np.bool_] | NDArray[np.int_]) -> CurveBands:
        """Return them at some of the times."""
        return CurveBands(
            self.low[places], self.high[places], self.least[places], self.most[places]
        )


def curve_bands(run: TrialRun, panel: Panel, arm: str) -> CurveBands | None:
    """Return the bands of an arm's curve, None where it has none.

    They are made on the scale on which the endpoint is compared, as those of rows are.

    Parameters
    ----------
    run : TrialRun
        The trial.
    panel : Panel
        What is shown.
    arm : str
        The arm.
    """
    answers = run.answers.get(arm)
    curve, output = run.trajectories[arm], arm_output(run, panel, arm)
    endpoint = endpoints_of(run)[panel.endpoint]
    if answers is None or output in curve.absent:
        return None
    if endpoint.compared != "ln level" and curve.why_no_percent(output):
        return None
    of_level = _by_all(answers, output)
    levels, reference = answers.trajectory.column(output), answers.trajectory.at(output, 0.0)
    # What is washed out is a rounding error beside what there was, and so is its band.
    levels = np.where(levels > levels.max() / _WASHED_OUT, levels, np.nan)
    ends, other = _ends(answers, endpoint, of_level, levels, reference)
    shown = [
        shown_levels(run, panel, arm, _levels(endpoint, one, reference))
        for one in (ends.low, ends.high, other.low, other.high)
    ]
    return CurveBands(*shown)


def _ends(
    answers: Answers, endpoint: Endpoint, of_level: Floats, levels: Floats, reference: float
) -> tuple[Ends, Ends]:
    """Return both bands at all times, on the scale on which the endpoint is compared."""
    ratios = levels / reference if endpoint.compared != "ln level" else levels
    slopes = of_level / levels[:, None]
    if endpoint.compared != "ln level":
        slopes = slopes - of_level[answers.trajectory.days == 0.0] / reference
    places = np.log(ratios)
    if endpoint.compared == "percent":
        places, slopes = 100.0 * (ratios - 1.0), 100.0 * ratios[:, None] * slopes
    count = answers.shifts.shape[1]
    by_assumed = slopes[:, count:].reshape(len(levels), -1, 2)
    ends = ends_of(places, slopes[:, :count], answers.shifts, by_assumed)
    return ends, ends.widened(np.hypot(endpoint.between, endpoint.between_share * places))


def _by_all(answers: Answers, output: str) -> Floats:
    by_parameters, by_assumed = answers.over_time(output)
    return np.concatenate([by_parameters, by_assumed.reshape(len(by_assumed), -1)], axis=1)


def _levels(endpoint: Endpoint, places: Floats, reference: float) -> Floats:
    """Return places on the scale of comparison as levels of the output."""
    if endpoint.compared == "percent":
        return reference * (1.0 + places / 100.0)
    return np.exp(places) * (1.0 if endpoint.compared == "ln level" else reference)


def shade_bands(axes: Axes, days: Floats, bands: CurveBands, colour: str, name: str) -> None:
    """Draw both bands below curves and results, the one of another trial lighter.

    Parameters
    ----------
    axes : Axes
        Where.
    days : array of shape (n_times,)
        In the unit of the axis.
    bands : CurveBands
        At these times.
    colour : str
        Of the curve.
    name : str
        Of panel and arm.
    """
    for low, high, opaque, which in (
        (bands.least, bands.most, LIGHT, "other_trial"),
        (bands.low, bands.high, DARK, "band"),
    ):
        axes.fill_between(
            days,
            low,
            high,
            facecolor=colour,
            alpha=opaque,
            linewidth=0,
            zorder=1.2 if which == "other_trial" else 1.4,
            gid=f"{which}_{name}",
        )
