"""What a panel shows of runs: which quantity, how it is called, and on which axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.trial.panels import Panel
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.lives.shown import values_shown
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.trajectory import Trajectory

_LONGEST_TITLE = 34
_DECADES = 3.0
"""Highest over lowest level of a hormone, from which on its axis is logarithmic."""


def panel_of(runs: Sequence[Trajectory], name: str, *, change: bool) -> Panel:
    """Return the panel of a quantity of some runs.

    Parameters
    ----------
    runs : sequence of Trajectory
        What is drawn in it.
    name : str
        The quantity.
    change : bool
        Whether changes from the visit are shown, in percent.
    """
    endpoint = next(
        (one for one in builtin_endpoints().by_name.values() if one.output == name), None
    )
    title = _described(runs[0], name) if endpoint is None else endpoint.title
    if change:
        return Panel(name, title, "change from baseline, %", None, ())
    label = unit_label(runs[0].unit(name))
    values = np.concatenate([values_shown(run, name, change=False) for run in runs])
    wide = values.min() > 0 and values.max() / values.min() > _DECADES
    levels = endpoint is not None and endpoint.panel == "level"
    return Panel(name, title, label, runs[0].unit(name), (), linear=not (levels and wide))


def unit_label(unit: str) -> str:
    """Return a unit as the name of an axis.

    Examples
    --------
    >>> unit_label("1"), unit_label("ng/mL")
    ('no unit', 'ng/mL')
    """
    return "no unit" if unit == "1" else unit_in_words(unit).replace("^2", "\N{SUPERSCRIPT TWO}")


def _described(run: Trajectory, name: str) -> str:
    """Return a quantity's description as a title, its name where that is long."""
    outputs = run.layout.outputs
    text = outputs.descriptions[outputs.position(name)]
    return text[:1].upper() + text[1:] if text and len(text) <= _LONGEST_TITLE else name
