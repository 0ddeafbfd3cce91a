"""IBIS-II: anastrozole beside placebo for five years, and what comes back in two years off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import look, trial_panel

if TYPE_CHECKING:
    from ranklmodel.figures.paper.runs import Runs

_ON = {"anastrozole": look(0), "placebo": look(1, untreated=True)}
_OFF = {"anastrozole_off": look(0), "placebo_off": look(1, untreated=True)}
_ABOUT = (
    "Spine and hip of healthy women of the bone sub-study of IBIS-II, without a bisphosphonate. "
    "Above, strata I and II over three years; below, stratum I on anastrozole 1 mg or placebo "
    "for five years, and for two years after the last tablet."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    run = runs.trial("ibis2")
    sites = {"LS_BMD": "Spine", "TH_BMD": "Hip"}
    panels = [
        *(trial_panel(run, s, _ON, title=f"{n}, strata I and II") for s, n in sites.items()),
        *(trial_panel(run, s, _OFF, title=f"{n}, stratum I, on and off") for s, n in sites.items()),
    ]
    return PaperFigure(_ABOUT, tuple(panels), trials=(run.trial,))
