"""Zoledronate of Mori 2018 beside its paper and beside this model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs import Library
from ranklmodel.lives.experiment import experiment
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.examples.mori_2018 import mori_2018
from ranklmodel.published.runs import LN_2, percent_change
from ranklmodel.published.study import Curve, Panel, Point, Row, Study
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

REGIMEN = "zoledronate_5mg_yearly"
THIRD = 2 * DAYS_PER_YEAR
"""Days at which the third infusion is given; a run shows what is before it."""
DAYS = np.unique(np.append(np.arange(0.0, THIRD, 3.0), [DAYS_PER_YEAR, THIRD, THIRD + 10.0]))
FIGURE_3 = "Mori 2018 figure 3, median at 2 years, as a public transcription reads it"
HORIZON = "evidence/observations.csv: HORIZON_markers, CTX 9 to 11 days after the third infusion"


def zoledronate() -> Study:
    """Run three yearly infusions of 5 mg, published and this model's."""
    published = experiment(mori_2018(), None, REGIMEN).run(DAYS)
    ours = scenario("horizon_woman", REGIMEN).run(DAYS)
    untreated = experiment(mori_2018()).run(DAYS)
    return Study(
        name="mori_2018",
        title="Zoledronate, a marker of resorption and spine density",
        paper="Mori et al., Osteoporos Int 2018;29:1155-1163",
        doi="10.1007/s00198-018-4376-1",
        read="Equations and all numbers of table 2 from a public transcription. Assumed: the "
        "median baseline, at which the covariates are one, is the printed mean.",
        found="TRACP-5b and CTX are two markers, of women in two trials: this model's CTX falls "
        "further and comes back faster, and its spine gains less.",
        panels=_panels(published, untreated, ours),
        rows=_rows(published, ours),
    )


def _panels(published: Trajectory, untreated: Trajectory, ours: Trajectory) -> tuple[Panel, ...]:
    months = published.months
    return (
        Panel(
            "Zoledronate 5 mg a year: resorption",
            "months",
            "change of the marker, %",
            (
                Curve("published, TRACP-5b", months, percent_change(published["TRACP_5b"])),
                Curve("published, nothing", months, percent_change(untreated["TRACP_5b"])),
                Curve("ranklmodel, CTX", months, percent_change(ours["CTX_s"]), ours=True),
            ),
        ),
        Panel(
            "Zoledronate 5 mg a year: spine",
            "months",
            "change of density, %",
            (
                Curve("published", months, percent_change(published["spine_density"])),
                Curve("ranklmodel", months, percent_change(ours["LS_BMD"]), ours=True),
            ),
            (Point("median, figure 3", 24.0, 7.0, 6.0, 8.0),),
        ),
    )


def _after_third(values: Floats) -> float:
    """Return the change in percent from before the third infusion to ten days after it."""
    return float(100.0 * (values[-1] / values[DAYS == THIRD][0] - 1.0))


def _shape() -> tuple[Row, Row]:
    """Return by what power the drug acts and how long it stays where it acts."""
    published, own = experiment(mori_2018()).parameters, Library().parameters(DEFAULT_CALIBRATION)
    power, stay = "bisphosphonate_exponent", "bisphosphonate_surface_loss"
    here, there = (LN_2 / rate for rate in (published["zoledronate_decay"].value, own[stay].value))
    steepness = published["zoledronate_steepness"].value
    return (
        Row("power of the effect", "1", steepness, "ranklmodel", own[power].value, power),
        Row("half-life where it acts", "day", here, "ranklmodel", there, stay),
    )


def _rows(published: Trajectory, ours: Trajectory) -> tuple[Row, ...]:
    marker, density = (
        percent_change(published["TRACP_5b"]),
        percent_change(published["spine_density"]),
    )
    resorption, spine = percent_change(ours["CTX_s"]), percent_change(ours["LS_BMD"])

    def place(day: float) -> int:
        return int(np.argmin(np.abs(DAYS - day)))

    def month(name: str, values: Floats, own: Floats, number: int, source: str) -> Row:
        here = place(number * DAYS_PER_YEAR / 12)
        return Row(
            f"{name}, month {number}",
            "%",
            float(values[here]),
            "ranklmodel",
            float(own[here]),
            source,
        )

    two_years = place(THIRD)
    third, own_third = (_after_third(values) for values in (published["TRACP_5b"], ours["CTX_s"]))
    return (
        Row("spine, 2 years", "%", float(density[two_years]), "paper", 7.0, FIGURE_3, 6.0, 8.0),
        Row("marker by the third infusion", "%", third, "other study", -60.0, HORIZON),
        Row("marker by the third infusion", "%", third, "ranklmodel", own_third, "CTX_s"),
        *_shape(),
        month("marker", marker, resorption, 3, "CTX_s"),
        month("marker", marker, resorption, 12, "CTX_s"),
        month("spine", density, spine, 12, "LS_BMD"),
        month("spine", density, spine, 24, "LS_BMD"),
    )
