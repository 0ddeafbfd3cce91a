"""Rescue: what keeps bone of a woman who takes anastrozole for five years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import life_row, look, trial_panel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.figures.paper.content import Panel
    from ranklmodel.figures.paper.runs import Runs

_PERSON, _DRUG, _YEARS = "atac_woman", "anastrozole_1mg_daily", 5.0
_SUPPLEMENTS = "calcium_1000mg_vitamin_D_800IU"
_ALONE = "anastrozole alone"
_BY_DRUG = {
    _ALONE: (),
    "denosumab 60 mg": ("denosumab_60mg_6_monthly", _SUPPLEMENTS),
    "zoledronate 4 mg": ("zoledronate_4mg_6_monthly", _SUPPLEMENTS),
    "ibandronate 150 mg": ("ibandronate_150mg_monthly", _SUPPLEMENTS),
    "risedronate 35 mg": ("risedronate_35mg_weekly", _SUPPLEMENTS),
}
_BY_HABIT = {
    _ALONE: (),
    "calcium, vitamin D": (_SUPPLEMENTS,),
    "exercise": ("exercise_heavy_with_impact",),
    "all three": (_SUPPLEMENTS, "exercise_heavy_with_impact"),
}
_OUTPUTS = {"LS_BMD": "Spine", "TH_BMD": "Hip", "CTX_s": "CTX, serum"}
_ABOUT = (
    "A postmenopausal woman of ATAC on anastrozole 1 mg a day for five years. Above, with "
    "denosumab every six months, zoledronate every six months, ibandronate monthly or "
    "risedronate weekly, each with calcium 1000 mg and vitamin D 800 IU a day; in the middle, "
    "with these supplements alone, heavy exercise, or both. Below, women with osteopenia who had "
    "supplements and no other drug (ARIBON). No trial of a rescue on anastrozole is among the "
    "results."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    run = runs.trial("aribon")
    panels = [
        *_row(runs, _BY_DRUG, "drugs"),
        *_row(runs, _BY_HABIT, "supplements and exercise"),
        *(
            trial_panel(run, output, {"placebo": look(0)}, title=f"{name}: ARIBON")
            for output, name in _OUTPUTS.items()
        ),
    ]
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=(run.trial,),
    )


def _row(runs: Runs, ways: Mapping[str, tuple[str, ...]], what: str) -> list[Panel]:
    regimens = {name: runs.regimen(_DRUG, *besides) for name, besides in ways.items()}
    titles = {output: f"{name}: {what}" for output, name in _OUTPUTS.items()}
    return life_row(runs, _PERSON, regimens, titles, _YEARS, x_ticks=(0, 1, 2, 3, 4, 5))
