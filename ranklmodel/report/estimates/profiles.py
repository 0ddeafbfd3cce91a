"""Profiles as a figure: how far the cost rises as each parameter leaves its optimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.report.estimates.panels import few_ticks, parameter_panels

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ranklmodel.estimation.profile import Profiles


def plot_profiles(profiles: Profiles) -> Figure:
    """Draw the profile of each parameter.

    Parameters
    ----------
    profiles : Profiles
        What :func:`~ranklmodel.estimation.profile.profiles` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot: for each parameter the rise of the cost with all
        others at their best, the rise that ends an interval as a dashed line, and the optimum as a
        thin one. A side that nothing bounds ends below the dashed line.

    Raises
    ------
    InputError
        If no parameter was profiled.
    """
    calls.require_like(profiles, "rise", "profiles", "what profiles returns")
    if not profiles.of:
        raise InputError("no parameter was profiled, so there is nothing to draw")
    names, units = [one.name for one in profiles.of], [one.unit for one in profiles.of]
    level = f"{100 * profiles.level:g}"
    sentence = f"Rise of the cost from the optimum (no unit); dashed: end of a {level} % interval."
    figure, panels = parameter_panels("Profiles", sentence, names, units)
    for axes, one in zip(panels, profiles.of, strict=True):
        axes.set_ylabel("rise", fontsize=style.SMALL, color=style.FAINT, family=style.FONT)
        low, high = one.low, one.high
        values = [*reversed(one.values(low)), *one.values(high)[1:]]
        costs = [place.cost for place in (*reversed(low.places), *high.places[1:])]
        risen = [cost - profiles.cost for cost in costs]
        axes.plot(values, risen, ".-", color=style.TREATED[1], markersize=3.5, gid=one.name)
        axes.axhline(profiles.rise, color=style.FAINT, linewidth=0.9, linestyle=style.DASHES[1])
        axes.axvline(one.value, color=style.RULE, linewidth=0.9)
        axes.set_ylim(min(0.0, *risen) - 0.05 * profiles.rise, 1.3 * profiles.rise)
        few_ticks(axes)
    return figure
