"""The figures of the paper by name, each made by the function `figure` of its own module."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.figures.paper.content import PaperFigure
    from ranklmodel.figures.paper.runs import Runs


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure that can be made.

    Attributes
    ----------
    number : int
        Its number.
    title : str
        Its heading.
    """

    number: int
    title: str


FIGURES = {
    "first_weeks": Entry(1, "The first weeks: from the tablet to the cells"),
    "occupancy": Entry(2, "Receptors, cytokines, RANKL and OPG against estradiol"),
    "atac": Entry(3, "ATAC: five years of anastrozole or tamoxifen, and two years off"),
    "ibis2": Entry(4, "IBIS-II: anastrozole or placebo for five years, and the recovery"),
    "markers": Entry(5, "Markers of turnover over a year"),
    "dose_response": Entry(6, "Dose response: 0.01 to 10 mg of anastrozole a day"),
    "men": Entry(7, "Men on anastrozole and on testosterone, and women on testosterone pellets"),
    "rescue": Entry(8, "Rescue: what keeps bone on anastrozole"),
    "stopping": Entry(9, "Stopping anastrozole, denosumab, or both"),
    "t_scores": Entry(10, "T-scores on anastrozole by where they begin"),
    "calcium": Entry(11, "Parathyroid hormone, vitamin D and calcium"),
    "observed_predicted": Entry(12, "Observed against predicted"),
    "waterfall": Entry(13, "What moved the spine in five years on anastrozole"),
    "pathway": Entry(14, "What acts on what after a year on anastrozole"),
    "other_models": Entry(15, "Lemaire 2004 and BIOMD0000000613 beside this model"),
}
"""Every figure by the name of its module, in the order of the paper."""


def paper_figure(name: str, runs: Runs) -> PaperFigure:
    """Return a figure of the paper, with all that it shows and nothing drawn.

    Parameters
    ----------
    name : str
        One of :data:`FIGURES`.
    runs : Runs
        Where its runs are made; those of earlier figures are made once.

    Returns
    -------
    PaperFigure
        What it shows.

    Raises
    ------
    UnknownNameError
        If there is no such figure.
    SimulationError
        If a run fails.

    Examples
    --------
    >>> from ranklmodel.figures.paper.runs import Runs
    >>> figure = paper_figure("ibis2", Runs())
    >>> figure.number, [panel.unit for panel in figure.panels][:1]
    (4, ['percent'])
    """
    if name not in FIGURES:
        raise UnknownNameError("figure", name, FIGURES)
    entry = FIGURES[name]
    module = import_module(f"ranklmodel.figures.paper.{name}")
    made: PaperFigure = module.figure(runs)
    return replace(
        made,
        number=entry.number,
        name=name,
        title=entry.title,
        band=made.band or runs.band,
        notes=(*made.notes, *runs.on_bands(made.trials)),
    )
