"""Markers over a year: inhibitors raise resorption and formation, antiresorptives lower both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import look, trial_panel

if TYPE_CHECKING:
    from ranklmodel.figures.paper.content import Panel
    from ranklmodel.figures.paper.runs import Runs
    from ranklmodel.trials.run import TrialRun

_MONTHS = 12.0
_TICKS = (0, 3, 6, 9, 12)
_DRAWN = {
    "aribon": ("placebo", "anastrozole", ("CTX_s", "NTX_u", "BSAP")),
    "freedom": ("denosumab", "denosumab", ("CTX_s", "BSAP")),
    "defend": ("denosumab", "denosumab", ("CTX_s", "P1NP")),
    "arch": ("alendronate", "alendronate", ("CTX_s", "P1NP")),
}
_NAMES = {"CTX_s": "CTX", "NTX_u": "NTX", "P1NP": "P1NP", "BSAP": "BSAP"}
_ABOUT = (
    "Markers of resorption (CTX, NTX) and of formation (P1NP, bone alkaline phosphatase) over "
    "the first year of anastrozole (ARIBON, with calcium and vitamin D), denosumab (FREEDOM, "
    "DEFEND) and alendronate (ARCH). Resorption moves first and formation follows; what blocks "
    "resorption pulls formation down with it."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    panels = [panel for trial in _DRAWN for panel in _of_trial(runs, trial)]
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=tuple(_run(runs, trial).trial for trial in _DRAWN),
    )


def _run(runs: Runs, trial: str) -> TrialRun:
    arms = ("denosumab", "placebo") if trial == "defend" else (_DRAWN[trial][0],)
    return runs.trial(trial, arms)


def _of_trial(runs: Runs, trial: str) -> list[Panel]:
    run = _run(runs, trial)
    arm, drug, endpoints = _DRAWN[trial]
    return [
        trial_panel(
            run,
            endpoint,
            {arm: look(place)},
            title=f"{run.trial.title}, {drug}: {_NAMES[endpoint]}",
            time="month",
            until=_MONTHS,
            x_ticks=_TICKS,
        )
        for place, endpoint in enumerate(endpoints)
    ]
