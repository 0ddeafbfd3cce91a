"""The pathway from the tablet to bone after a year, as the model has it at that moment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ranklmodel.explanation.upstream.pathway import pathway_of
from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.pathway import plot_pathway

if TYPE_CHECKING:
    from ranklmodel.figures.paper.runs import Runs

_DAY = 365.25
_ABOUT = (
    "What acts on what in a woman of ATAC after a year of anastrozole 1 mg. A blue arrow with a "
    "point raises what it leads to, an orange one with a bar lowers it; number and width say by "
    "how much of its value at the visit, in percent, the source has moved the target since."
)
_NOTE = "No band: the pathway is of one run, with the values in use."


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    pathway = pathway_of(runs.scenario("atac_woman", "anastrozole_1mg_5_years"), _DAY)
    stops = tuple(
        ("stops", stop.title, "stop", _DAY, "day", stop.now, stop.unit)
        for stop in pathway.stops
        if stop.layer
    )
    actions = tuple(
        ("actions", f"{one.source} -> {one.target}", "push", _DAY, "day", one.push, "percent")
        for one in pathway.actions
    )
    return PaperFigure(
        _ABOUT, (), notes=(_NOTE,), picture=partial(plot_pathway, pathway), rows=(*stops, *actions)
    )
