"""Calcium and vitamin D: parathyroid hormone against both, and what supplements do to bone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.paper.content import Curve, Panel, PaperFigure
from ranklmodel.figures.paper.panels import curve_of_lives, look, trial_panel
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.paper.runs import Lived, Runs
    from ranklmodel.inputs import Population

_PERSON = "postmenopausal_woman"
_VITAMIN = np.array([12.0, 20.0, 30.0, 40.0, 50.0, 60.0, 75.0, 90.0, 110.0, 130.0])  # nmol/L
_INTAKE = np.array([300.0, 500.0, 700.0, 900.0, 1200.0, 1600.0, 2000.0, 2400.0])  # mg/day
_CLASSES = ((12.0, 50.0, 39.8), (50.0, 75.0, 35.5), (75.0, 130.0, 31.9))
"""25-hydroxyvitamin D (nmol/L) from and to, and the median of parathyroid hormone (pg/mL)."""
_PG_OF_A_PMOL = 65.0 / 6.9
"""As the upper end of one reference range is printed in both units (PMC7276095)."""
_PRINTED = "653 adults, medians"
_ABOUT = (
    "Above, parathyroid hormone of a healthy postmenopausal woman against her 25-hydroxyvitamin "
    "D, beside medians of healthy adults by class of it, and against the calcium she eats. Then "
    "trials of calcium alone (Riggs 1998) and with vitamin D (WHI): a diamond is the difference "
    "from placebo, set as far from the curve of the treated as it is from the predicted "
    "difference. The gain of the first year on calcium is predicted too small."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    riggs, whi = runs.trial("riggs1998"), runs.trial("whi_cad")
    of_riggs = {"calcium": look(0), "placebo": look(1, untreated=True)}
    of_whi = {"calcium_vitamin_D": look(0), "placebo": look(1, untreated=True)}
    panels = (
        _by_vitamin(runs),
        _by_intake(runs),
        trial_panel(riggs, "PTH", of_riggs, title="Parathyroid hormone: Riggs"),
        trial_panel(riggs, "LS_BMD", of_riggs, title="Spine: Riggs"),
        trial_panel(riggs, "TH_BMD", of_riggs, title="Hip: Riggs"),
        trial_panel(whi, "TH_BMD", of_whi, title="Hip: WHI"),
    )
    return PaperFigure(
        _ABOUT,
        panels,
        columns=3,
        trials=(riggs.trial, whi.trial),
        notes=(
            f"{_PRINTED}: of parathyroid hormone in classes of 25-hydroxyvitamin D up to 50, up to "
            "75 and above 75 nmol/L (PMID 31273631, abstract).",
        ),
    )


def _at_visit(runs: Runs, people: Sequence[Population]) -> list[Lived]:
    untreated = runs.regimen("placebo")
    return [runs.life(one, untreated, (0.0, 1.0)) for one in people]


def _by_vitamin(runs: Runs) -> Panel:
    person = runs.person(_PERSON)
    people = [
        replace(
            person,
            name=f"{_PERSON}, 25-hydroxyvitamin D {level:g} nmol/L",
            vitamin_D=Quantity(level, "nmol/L"),
            assumed=_less(person, "vitamin_D"),
        )
        for level in _VITAMIN.tolist()
    ]
    lines = [life.line("PTH", "level") for life in _at_visit(runs, people)]
    printed = []
    for low, high, median in _CLASSES:
        printed.append(
            Curve(
                _PRINTED,
                np.array([low, high]),
                np.repeat(median / _PG_OF_A_PMOL, 2),
                style.UNTREATED[0],
                why_no_band="medians as printed",
                named=high == _CLASSES[-1][1],
            )
        )
    return Panel(
        "Parathyroid hormone and vitamin D",
        "25-hydroxyvitamin D, nmol/L",
        "nmol/L",
        "parathyroid hormone, pmol/L",
        "pmol/L",
        (curve_of_lives("predicted", _VITAMIN, lines, look(0)), *printed),
    )


def _by_intake(runs: Runs) -> Panel:
    person = runs.person(_PERSON)
    people = [
        replace(
            person,
            name=f"{_PERSON}, calcium {intake:g} mg a day",
            covariates=FrozenDict(
                {**person.covariates, "calcium_intake": Quantity(intake, "mg/day")}
            ),
            assumed=_less(person, "calcium_intake"),
        )
        for intake in _INTAKE.tolist()
    ]
    lines = [life.line("PTH", "level") for life in _at_visit(runs, people)]
    return Panel(
        "Parathyroid hormone and calcium",
        "calcium eaten, mg a day",
        "mg/day",
        "parathyroid hormone, pmol/L",
        "pmol/L",
        (curve_of_lives("predicted", _INTAKE, lines, look(0)),),
    )


def _less(person: Population, key: str) -> FrozenDict[str]:
    """Return what is assumed of a person without what is varied here."""
    return FrozenDict({name: why for name, why in person.assumed.items() if name != key})
