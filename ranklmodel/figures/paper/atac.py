"""ATAC on and off: anastrozole or tamoxifen for five years, then neither for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import look, trial_panel

if TYPE_CHECKING:
    from ranklmodel.figures.paper.runs import Runs

_ARMS = {"anastrozole": look(0), "tamoxifen": look(1)}
_HORMONES = {"anastrozole_hormones": look(0), "tamoxifen_hormones": look(1)}
_ABOUT = (
    "Spine, hip, resorption and estradiol of the women of the bone sub-protocol of ATAC on "
    "anastrozole 1 mg or tamoxifen 20 mg for five years, and for two years after the last "
    "tablet. Off anastrozole the spine regains part of what it lost, and the hip stops losing. "
    "Estradiol is that of the pharmacology sub-study, as its assay read it."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    run = runs.trial("atac", (*_ARMS, *_HORMONES))
    panels = [trial_panel(run, one, _ARMS) for one in ("LS_BMD", "TH_BMD", "CTX_s")]
    panels.append(trial_panel(run, "E2", _HORMONES, time="month"))
    return PaperFigure(_ABOUT, tuple(panels), trials=(run.trial,))
