"""Exemestane and estrone sulfate of Valle 2005 beside its paper and beside this model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.lives.experiment import experiment
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.examples.valle_2005 import valle_2005
from ranklmodel.published.runs import percent_of_start, regimen
from ranklmodel.published.study import Curve, Panel, Point, Row, Study

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

LAG = "0.21 hour"
"""Table 2: the delay before a tablet is absorbed, which moves the dose."""

# Table 2 and results: absorption per hour, availability relative to the tablet taken fasting.
WAYS = {
    "tablet, fasting": (2.35, 1.0),
    "suspension, fasting": (7.6, 1.2),
    "tablet, fed": (1.13, 1.6),
}
# Results: what is left at the nadir in percent and its standard deviation, 12 women.
NADIRS = {
    "tablet, fasting": (27.0, 12.6),
    "suspension, fasting": (28.5, 8.7),
    "tablet, fed": (24.6, 6.8),
}
# Table 1: largest concentration, ng/mL, and its standard error.
PEAKS = {
    "tablet, fasting": (11.1, 1.3),
    "suspension, fasting": (15.4, 2.3),
    "tablet, fed": (17.7, 4.5),
}
# Discussion: estrone sulfate left after two weeks in percent, measured by Bajetta and by Kaufmann.
MEASURED = {0.5: 56.0, 1.0: 34.0, 2.5: 16.0, 5.0: 18.0, 25.0: 8.65}
RANGE_AT_25_MG = (8.1, 9.2)
LOWEST_USUAL = 1.0  # mg/day; below, this model says that the dose is not usual

HOURS = np.arange(0.0, 336.5, 0.25)
LAST_DAY = np.linspace(14.0, 15.0, 49)
ABSTRACT, DISCUSSION = "Valle 2005 abstract", "Valle 2005 discussion, measured by others"
RESULTS, TABLE_1 = "Valle 2005 results, with SD", "Valle 2005 table 1, with SE"


def exemestane() -> Study:
    """Run single doses and two weeks of daily ones, published and this model's."""
    singles = {way: _given(_once(), way).run(HOURS / 24) for way in WAYS}
    daily = {
        dose: _left(_given(_daily(dose), "tablet, fed").run(np.append(0.0, LAST_DAY)))
        for dose in MEASURED
    }
    ours_once = percent_of_start(
        scenario("goss2007_woman_exemestane", _once()).run(HOURS / 24)["E1S"]
    )
    ours_daily = {
        dose: percent_of_start(
            scenario("goss2007_woman_exemestane", _daily(dose)).run(np.append(0.0, LAST_DAY))["E1S"]
        )
        for dose in MEASURED
        if dose >= LOWEST_USUAL
    }
    after_two_weeks = {dose: float(left[1:].mean()) for dose, left in daily.items()}
    ours_after = {dose: float(left[1:].mean()) for dose, left in ours_daily.items()}
    return Study(
        name="valle_2005",
        title="Exemestane and the estrone sulfate that it holds down",
        paper="Valle et al., Br J Clin Pharmacol 2005;59:355-364",
        doi="10.1111/j.1365-2125.2005.02335.x",
        read="All numbers from the paper's tables 2 to 4 in a public transcription; none is "
        "assumed. The lag is a later start of the dose.",
        found="The published model meets its nadirs, and on 25 mg daily goes to nothing where 8 to "
        "9 % are measured. Here, where inhibition is for good, one tablet takes more and daily "
        "ones leave a rest.",
        panels=_panels(singles, ours_once, after_two_weeks, ours_after),
        rows=_rows(singles, ours_once, after_two_weeks, ours_after),
    )


def _once() -> Regimen:
    tablet = {"drug": "exemestane", "dose": "25 mg", "start": LAG, "once": True}
    return regimen("exemestane 25 mg once", tablet)


def _daily(dose: float) -> Regimen:
    tablet = {"drug": "exemestane", "dose": f"{dose} mg", "start": LAG, "interval": "1 day"}
    return regimen(f"exemestane {dose:g} mg daily", tablet)


def _given(what: Regimen, way: str) -> Experiment:
    absorption, availability = WAYS[way]
    return experiment(valle_2005(), None, what).changed(
        exemestane_absorption_rate=absorption, exemestane_relative_availability=availability
    )


def _left(run: Trajectory) -> Floats:
    return percent_of_start(run["estrone_sulfate"])


def _panels(
    singles: dict[str, Trajectory],
    ours_once: Floats,
    after: dict[float, float],
    ours_after: dict[float, float],
) -> tuple[Panel, ...]:
    early = HOURS <= 12.0
    doses = np.array(list(after))
    ours_doses = np.array(list(ours_after))
    levels = {way: run["exemestane_concentration"][early] * 1e-3 for way, run in singles.items()}
    left = {way: _left(run) for way, run in singles.items()}
    return (
        Panel(
            "25 mg once: exemestane",
            "hours",
            "exemestane, ng/mL",
            tuple(Curve(way, HOURS[early], level) for way, level in levels.items()),
            tuple(
                Point(
                    "largest, table 1 (SE)",
                    float(HOURS[early][level.argmax()]),
                    *_spread(PEAKS[way]),
                )
                for way, level in levels.items()
            ),
            logarithmic="y",
            floor=0.01,
        ),
        Panel(
            "25 mg once: estrone sulfate",
            "days",
            "% of baseline",
            (
                *(Curve(way, HOURS / 24, values) for way, values in left.items()),
                Curve("ranklmodel", HOURS / 24, ours_once, ours=True),
            ),
            tuple(
                Point(
                    "nadir, results (SD)", float(HOURS[values.argmin()]) / 24, *_spread(NADIRS[way])
                )
                for way, values in left.items()
            ),
        ),
        Panel(
            "Two weeks of daily doses",
            "mg a day",
            "% of baseline, mean of the day",
            (
                Curve("published, fed", doses, np.array(list(after.values()))),
                Curve("ranklmodel", ours_doses, np.array(list(ours_after.values())), ours=True),
            ),
            tuple(Point("measured, discussion", dose, value) for dose, value in MEASURED.items()),
            logarithmic="xy",
            floor=0.1,
        ),
    )


def _spread(printed: tuple[float, float]) -> tuple[float, float, float]:
    value, spread = printed
    return value, value - spread, value + spread


def _measured(dose: float) -> tuple[float, ...]:
    return (MEASURED[dose], *(RANGE_AT_25_MG if dose == max(MEASURED) else ()))


def _rows(
    singles: dict[str, Trajectory],
    ours_once: Floats,
    after: dict[float, float],
    ours_after: dict[float, float],
) -> tuple[Row, ...]:
    day_15, least = "{:g} mg daily, day 15", float(ours_once.min())
    fed = float(_left(singles["tablet, fed"]).min())
    return (
        *_printed_rows(singles),
        *(
            Row(day_15.format(dose), "% left", after[dose], "other study", value, DISCUSSION, *ends)
            for dose, (value, *ends) in ((dose, _measured(dose)) for dose in MEASURED)
        ),
        Row("nadir, tablet, fed", "% left", fed, "ranklmodel", least, "E1S"),
        *(
            Row(day_15.format(dose), "% left", after[dose], "ranklmodel", value, "E1S")
            for dose, value in ours_after.items()
        ),
    )


def _printed_rows(singles: dict[str, Trajectory]) -> tuple[Row, ...]:
    """Return what the paper prints of the study that it fitted."""
    table = experiment(valle_2005()).parameters
    made = table["estrone_sulfate_before"].value * table["estrone_sulfate_loss_rate"].value
    rows = [Row("synthesis before treatment", "pg/mL/hour", made, "paper", 6.5, ABSTRACT)]
    for way, run in singles.items():
        nadir, ends = float(_left(run).min()), _spread(NADIRS[way])
        rows.append(Row(f"nadir, {way}", "% left", nadir, "paper", ends[0], RESULTS, *ends[1:]))
    for way, run in singles.items():
        peak, ends = float(run["exemestane_concentration"].max()) * 1e-3, _spread(PEAKS[way])
        rows.append(Row(f"peak, {way}", "ng/mL", peak, "paper", ends[0], TABLE_1, *ends[1:]))
    return tuple(rows)
