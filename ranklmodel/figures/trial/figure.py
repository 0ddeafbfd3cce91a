"""A trial as a figure: every arm's curves, and its results with their uncertainty over them."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.figures import style
from ranklmodel.figures.trial.drawing import draw_panel, is_long
from ranklmodel.figures.trial.key import draw_key, draw_short_arms, key_entries
from ranklmodel.figures.trial.panels import arm_styles, panels_of, time_axis

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ranklmodel.trials.run import TrialRun

_PANEL = (3.75, 2.35)  # inches
_HEAD, _LINE, _FOOT = 0.42, 0.14, 0.42


def plot_trial(run: TrialRun) -> Figure:
    """Draw a simulated trial beside its results.

    Spine, hip, CTX and estradiol always; every other endpoint that the trial has results of in
    panels of its own. Points are filled where they were in the fit of the calibration in use and
    open where they are only predicted. A thick bar is the 95 % sampling interval, dashed where the
    trial printed no error and one is assumed; the thin one adds the spread between trials of one
    treatment, so a curve that meets the thin bar is a row within. Where the run has bands, the
    darker shade is what parameters and what is assumed of the people leave open, the lighter one
    where another trial of the treatment may lie.

    Parameters
    ----------
    run : TrialRun
        A simulated trial.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    UnitError
        If a result's unit and that of the model's output do not convert into each other.

    Examples
    --------
    >>> from ranklmodel.trials.run import run_trial
    >>> figure = plot_trial(run_trial("geisler", arms=("anastrozole_1mg",)))
    >>> figure.axes[0].get_title(loc="left")
    'Lumbar spine density'
    """
    calls.require_like(run, "trajectories", "run", "a TrialRun, as run_trial returns")
    style.load_matplotlib()
    from matplotlib import rc_context

    # A dollar sign in somebody's words is one, and begins no formula.
    with rc_context({"text.parse_math": False}):
        return _drawn(run)


def _drawn(run: TrialRun) -> Figure:
    from matplotlib.figure import Figure

    panels, styles, axis = panels_of(run), arm_styles(run), time_axis(run)
    columns = 2 if len(panels) <= 4 else 3
    lines = -(-len(panels) // columns)
    short = any(not is_long(run, arm, axis) for arm in run.trajectories)
    width = _PANEL[0] * columns
    text = "\n".join(
        textwrap.fill(told, int(width * 15.5), break_on_hyphens=False)
        for told in (run.trial.description, *([f"Changed: {run.changed}."] if run.changed else ()))
    )
    entries, abreast = key_entries(run, panels), 4 if columns == 2 else 7
    foot = _FOOT + _LINE * max(0, -(-len(entries) // abreast) - 1)
    head = _HEAD + _LINE * (text.count("\n") + 1)
    height = _PANEL[1] * lines + head + (_LINE if short else 0.0) + foot
    figure = Figure(figsize=(width, height))
    _write_head(figure, run.trial.title, text, width, height)
    for place, panel in enumerate(panels):
        row, column = divmod(place, columns)
        left = (column * _PANEL[0] + 0.66) / width
        bottom = (foot + (lines - 1 - row) * _PANEL[1] + 0.36) / height
        axes = figure.add_axes(
            (left, bottom, (_PANEL[0] - 1.86) / width, (_PANEL[1] - 0.72) / height)
        )
        draw_panel(axes, run, panel, styles, axis, named=place + columns >= len(panels))
    draw_short_arms(figure, run, panels, styles, axis, (0.16 / width, 1 - (head + 0.03) / height))
    draw_key(figure, entries, (0.16 / width, 0.12 / height), abreast)
    return figure


def _write_head(figure: Figure, title: str, text: str, width: float, height: float) -> None:
    figure.text(
        0.16 / width,
        1 - 0.24 / height,
        title,
        fontsize=style.HEADING,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        va="center",
    )
    figure.text(
        0.16 / width,
        1 - 0.4 / height,
        text,
        fontsize=style.TEXT,
        color=style.FAINT,
        family=style.FONT,
        va="top",
    )
