"""A posterior as a figure: how often each parameter has which value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.figures import style
from ranklmodel.report.estimates.panels import few_ticks, parameter_panels

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.estimation.belief import Belief
    from ranklmodel.estimation.posterior import Posterior
    from ranklmodel.estimation.profile import Profiles

_BINS, _PLACES = 40, 400


def plot_posterior(posterior: Posterior, profiles: Profiles | None = None) -> Figure:
    """Draw the marginal density of each parameter.

    Parameters
    ----------
    posterior : Posterior
        What :func:`~ranklmodel.estimation.posterior.posterior` returned.
    profiles : Profiles, optional
        Of the same fit, whose intervals are drawn beside as a bar.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot: for each parameter the density of its draws over
        that of its prior within its bounds, the median as a line, and the 95 % interval shaded.
    """
    calls.require_like(posterior, "r_hat", "posterior", "what posterior returns")
    sentence = "Density of the draws; line: median; shaded: 95 % interval"
    sentence += "; dashed: prior, by bounds where there is none" if posterior.beliefs else ""
    sentence += "; bar: interval of the profile." if profiles is not None else "."
    figure, panels = parameter_panels("Posterior", sentence, posterior.names, posterior.units)
    for place, (axes, name) in enumerate(zip(panels, posterior.names, strict=True)):
        draws = posterior.values[:, :, place].ravel()
        low, high = posterior.interval(name)
        axes.axvspan(
            low, high, facecolor=style.SHADE, linewidth=0, zorder=0, gid=f"interval_{name}"
        )
        axes.hist(draws, bins=_BINS, density=True, color=style.TREATED[5], linewidth=0)
        if posterior.beliefs:
            _draw_prior(axes, name, posterior.beliefs[place])
        axes.axvline(posterior.medians[place], color=style.TREATED[1], linewidth=1.4)
        _draw_profile(axes, name, profiles)
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
        few_ticks(axes)
        axes.yaxis.set_visible(False)
    return figure


def _draw_prior(axes: Axes, name: str, belief: Belief) -> None:
    """Draw the density of the prior over the range of the draws."""
    values = np.linspace(*axes.get_xlim(), _PLACES)
    values = values[values > 0.0] if belief.logarithmic else values
    axes.plot(
        values,
        belief.density(values),
        color=style.INK,
        linewidth=1.1,
        linestyle=style.DASHES[1],
        zorder=3,
        gid=f"prior_{name}",
    )


def _draw_profile(axes: Axes, name: str, profiles: Profiles | None) -> None:
    known = [one for one in profiles.of if one.name == name] if profiles is not None else []
    for one in known:
        low, high = (end[-1] for end in (one.values(one.low), one.values(one.high)))
        axes.plot(
            [low, high],
            [0.03, 0.03],
            transform=axes.get_xaxis_transform(),
            color=style.TREATED[0],
            linewidth=2.5,
            solid_capstyle="butt",
            gid=f"profile_{name}",
        )
