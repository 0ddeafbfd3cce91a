"""What moved the spine in five years on anastrozole, each driver a step of a waterfall."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ranklmodel.explanation.explanation import explain
from ranklmodel.figures.explanation import bars_of, plot_explanation
from ranklmodel.figures.paper.content import PaperFigure

if TYPE_CHECKING:
    from ranklmodel.figures.paper.runs import Runs

_ABOUT = (
    "Bone density at the spine of a woman of ATAC before and after five years of anastrozole 1 mg, "
    "and between them what each of its drivers brought, the others as they were at every moment. "
    "The steps sum to the change. Below a name stands what the driver itself did meanwhile."
)
_NOTE = "No band: an explanation is of one run, with the values in use."


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    why = explain(runs.scenario("atac_woman", "anastrozole_1mg_5_years"), "LS_BMD")
    rows = tuple(
        ("waterfall", bar.label, "step", bar.begin, why.unit, bar.end, why.unit)
        for bar in bars_of(why)
    )
    columns = "In the table a step leads from x to y, in the unit of density."
    return PaperFigure(
        _ABOUT, (), notes=(_NOTE, columns), picture=partial(plot_explanation, why), rows=rows
    )
