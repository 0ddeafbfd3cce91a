"""Stopping: anastrozole, denosumab, or both, and what may follow denosumab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import life_row, look, trial_panel
from ranklmodel.figures.paper.runs import course

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


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    run = runs.trial("defend", ("denosumab", "placebo"))
    arms = {"denosumab": look(0), "placebo": look(1, untreated=True)}
    panels = [
        *(trial_panel(run, output, arms, title=f"{n}: DEFEND") for output, n in _OUTPUTS.items()),
        *_row(runs, "atac_woman", _either(), "anastrozole and denosumab", _BOTH),
        *_row(runs, "defend_woman", _after(runs), "after denosumab", _ALONE),
    ]
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=(run.trial,),
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
    regimens = {name: runs.regimen(*parts) for name, parts in ways.items()}
    titles = {output: f"{name}: {what}" for output, name in _OUTPUTS.items()}
    return life_row(runs, person, regimens, titles, _END, treated=[(0.0, until)])
