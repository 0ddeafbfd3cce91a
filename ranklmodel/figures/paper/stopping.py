"""Stopping: anastrozole, denosumab, or both, and what may follow denosumab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import CHANGE, PERCENT, curve, look, time_panel, trial_panel
from ranklmodel.figures.paper.runs import course
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.figures.paper.content import Panel
    from ranklmodel.figures.paper.runs import Runs
    from ranklmodel.inputs import Regimen

_OUTPUTS = {"LS_BMD": "Spine", "TH_BMD": "Hip", "CTX_s": "CTX, serum"}
_BOTH = 3.0
_ALONE = 2.0
_END = 6.0
_ABOUT = (
    "Above, denosumab for two years and two years without it, beside placebo (DEFEND). In the "
    "middle, a postmenopausal woman of ATAC on anastrozole and denosumab for three years, who "
    "then stops one, the other, both or neither: resorption overshoots where denosumab ends, the "
    "more so while anastrozole goes on. Below, the woman of DEFEND after four doses of "
    "denosumab, with what is given from six months after the last of them. No trial among the "
    "results tests the middle and the lower row."
)


def figure(number: int, title: str, runs: Runs) -> PaperFigure:
    """Return the figure.

    Parameters
    ----------
    number : int
        Its number.
    title : str
        Its heading.
    runs : Runs
        Where runs are made.

    Returns
    -------
    PaperFigure
        What it shows.
    """
    run = runs.trial("defend", ("denosumab", "placebo"))
    arms = {"denosumab": look(0), "placebo": look(1, untreated=True)}
    panels = [
        *(trial_panel(run, output, arms, title=f"{n}: DEFEND") for output, n in _OUTPUTS.items()),
        *_row(runs, "atac_woman", _either(), "anastrozole and denosumab", _BOTH),
        *_row(runs, "defend_woman", _after(runs), "after denosumab", _ALONE),
    ]
    return PaperFigure(
        number,
        "stopping",
        title,
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=(run.trial,),
        band=runs.band,
    )


def _denosumab(name: str, stop: float | None) -> Regimen:
    end = None if stop is None else f"{stop:g} year"
    return course(name, "denosumab", "60 mg", "6 month", route="subcutaneous", stop=end)


def _anastrozole(name: str, stop: float | None) -> Regimen:
    end = None if stop is None else f"{stop:g} year"
    return course(name, "anastrozole", "1 mg", "1 day", stop=end)


def _either() -> dict[str, tuple[Regimen, Regimen]]:
    """Return what is stopped after both were taken."""
    on, off = None, _BOTH
    ends = {
        "neither stopped": (on, on),
        "anastrozole stopped": (off, on),
        "denosumab stopped": (on, off),
        "both stopped": (off, off),
    }
    return {
        name: (
            _anastrozole(f"anastrozole {first}", first),
            _denosumab(f"denosumab {second}", second),
        )
        for name, (first, second) in ends.items()
    }


def _after(runs: Runs) -> dict[str, tuple[Regimen, ...]]:
    """Return what follows four doses of denosumab, all with calcium and vitamin D."""
    start = f"{_ALONE:g} year"
    first = (_denosumab("denosumab", _ALONE), runs.regimen("calcium_vitamin_D"))
    zoledronate = course(
        "then zoledronate", "zoledronate", "5 mg", "", route="intravenous", start=start
    )
    weekly = {
        "alendronate": course("then alendronate", "alendronate", "70 mg", "1 week", start=start),
        "risedronate": course("then risedronate", "risedronate", "35 mg", "1 week", start=start),
    }
    return {
        "nothing": first,
        "zoledronate 5 mg once": (*first, zoledronate),
        "alendronate 70 mg weekly": (*first, weekly["alendronate"]),
        "risedronate 35 mg weekly": (*first, weekly["risedronate"]),
    }


def _row(
    runs: Runs, person: str, ways: Mapping[str, tuple[Regimen, ...]], what: str, until: float
) -> list[Panel]:
    end = _END * DAYS_PER_YEAR
    days = np.append(np.arange(0.0, end, DAYS_PER_MONTH), end)
    lives = {name: runs.life(person, runs.regimen(*parts), days) for name, parts in ways.items()}
    return [
        time_panel(
            f"{name}: {what}",
            [
                curve(way, life.line(output), look(place))
                for place, (way, life) in enumerate(lives.items())
            ],
            CHANGE,
            PERCENT,
            treated=[(0.0, until)],
        )
        for output, name in _OUTPUTS.items()
    ]
