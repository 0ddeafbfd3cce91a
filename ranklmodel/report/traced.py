"""What moves an output, as bars: the most influential parameter at the top, by kind of value."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from ranklmodel.errors import InputError
from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ranklmodel.estimation.trace import Trace

MOST_BARS = 25
_SEEN = 0.005
"""As a share of the longest, below which a bar is no longer seen."""
_WIDTH, _ROW, _HEAD, _FOOT = 6.4, 0.235, 0.7, 0.6  # inches
_LETTERS = 92
# Kinds are told apart by colour, and in grey by the hatch.
_LOOKS = {
    "assumed": (style.TREATED[4], "//"),
    "fitted": (style.TREATED[1], ""),
    "derived": (style.TREATED[2], ""),
    "measured": (style.TREATED[0], ""),
    "definition": (style.RULE, ".."),
    "of the person": (style.PAPER, ""),
    "set": (style.INK, ""),
}


def plot_trace(traced: Trace) -> Figure:
    """Draw the change of an output for 10 % more of each parameter, coloured by kind of value.

    Parameters
    ----------
    traced : Trace
        As :func:`~ranklmodel.estimation.trace.trace` returns it.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it. Parameters that are too many
        or too weak to be seen are counted below it.

    Raises
    ------
    InputError
        If nothing moves the output.
    """
    if not traced.parameters:
        raise InputError("nothing moves this output, so there is nothing to draw")
    style.load_matplotlib()
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    least = _SEEN * abs(traced.parameters[0].influence)
    bars = [one for one in traced.parameters if abs(one.influence) >= least][:MOST_BARS]
    height = _HEAD + _ROW * len(bars) + _FOOT
    figure = Figure(figsize=(_WIDTH, height))
    figure.set_facecolor(style.PAPER)
    axes = figure.add_axes(
        (0.36, _FOOT / height, 0.6, _ROW * len(bars) / height), facecolor=style.PAPER
    )
    style.bare(axes)
    text: dict[str, Any] = {"fontsize": style.TEXT, "fontfamily": style.FONT, "color": style.INK}
    for place, one in enumerate(bars):
        colour, hatch = _LOOKS[one.kind]
        axes.barh(
            *(place, one.influence),
            height=0.66,
            facecolor=colour,
            edgecolor=style.INK,
            linewidth=0.6,
            hatch=hatch,
            gid=one.parameter,
        )
    axes.axvline(0.0, color=style.INK, linewidth=0.8)
    axes.set_ylim(len(bars) - 0.5, -0.5)
    axes.set_yticks(range(len(bars)), [one.parameter for one in bars])
    axes.tick_params(axis="y", length=0)
    axes.set_xlabel(f"change of {traced.quantity} for 10 % more, {traced.unit}", **text)
    kinds = [kind for kind in _LOOKS if any(one.kind == kind for one in bars)]
    figure.legend(
        handles=[
            Patch(facecolor=_LOOKS[kind][0], edgecolor=style.INK, hatch=_LOOKS[kind][1], label=kind)
            for kind in kinds
        ],
        loc="upper left",
        bbox_to_anchor=(0.02, 1 - 0.34 / height),
        ncols=len(kinds),
        frameon=False,
        prop={"family": style.FONT, "size": style.TEXT},
        columnspacing=1.2,
        handlelength=1.4,
    )
    head = "\n".join(textwrap.wrap(f"{traced.title}: {traced.value:.4g} {traced.unit}", _LETTERS))
    figure.text(0.02, 1 - 0.12 / height, head, va="top", **text)
    left = len(traced.parameters) - len(bars)
    notes = [f"{left} weaker ones are not drawn."] if left else []
    if any(one.value == 0 for one in bars):
        notes.append("Of a parameter that is 0, for a tenth of its farther bound.")
    figure.text(0.02, 0.1 / height, " ".join(notes), **text)
    return figure
