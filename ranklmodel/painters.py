"""Who draws what: a painter for each kind of result, by the name of its class."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.errors import InputError
from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PAINTERS = {
    "Trajectory": ("ranklmodel.figures.runs.life", "plot_life"),
    "Comparison": ("ranklmodel.figures.runs.compared", "plot_comparison"),
    "Scan": ("ranklmodel.figures.runs.scanned", "plot_scan"),
    "ManyRuns": ("ranklmodel.figures.runs.several", "plot_many"),
    "Gradient": ("ranklmodel.figures.runs.several", "plot_gradient"),
    "Scores": ("ranklmodel.figures.scored", "plot_scores"),
    "TrialRun": ("ranklmodel.figures.trial.figure", "plot_trial"),
    "Explanation": ("ranklmodel.figures.explanation", "plot_explanation"),
    "CohortRun": ("ranklmodel.figures.cohorts.drawn", "plot_cohort"),
    "GroupDifference": ("ranklmodel.figures.groups", "plot_difference"),
    "BaselineRisk": ("ranklmodel.figures.baseline_risk", "plot_baseline_risk"),
    "VirtualTrial": ("ranklmodel.figures.cohorts.power", "plot_power"),
    "Outcomes": ("ranklmodel.figures.cohorts.outcomes", "plot_outcomes"),
    "DoseFinding": ("ranklmodel.figures.dose", "plot_dose"),
    "Fit": ("ranklmodel.report.estimates.fitted", "plot_fit"),
    "Verdict": ("ranklmodel.report.estimates.verdict", "plot_verdict"),
    "NextMeasurements": ("ranklmodel.report.estimates.verdict", "plot_next_measurements"),
    "Profiles": ("ranklmodel.report.estimates.profiles", "plot_profiles"),
    "Posterior": ("ranklmodel.report.estimates.posterior", "plot_posterior"),
    "Sensitivity": ("ranklmodel.report.sensitivity", "plot_sensitivity"),
    "Trace": ("ranklmodel.report.traced", "plot_trace"),
}


def plot(result: object, *, out: Path | str | None = None, **how: Any) -> Figure:
    """Draw what a public function returned; the same as its ``plot()``.

    Parameters
    ----------
    result : Trajectory, Comparison, Scan, ManyRuns, Gradient, TrialRun or another
        What to draw: anything that has ``plot()``.
    out : Path or str, optional
        A file ending in .png, .svg or .pdf to write it to.
    **how
        For a Trajectory ``quantities``, ``bands`` and ``change``, as in
        :func:`~ranklmodel.figures.runs.life.plot_life`; for a Comparison, a Scan or a Gradient
        ``quantities``; for ManyRuns ``quantities`` and ``change``; for a Posterior ``profiles``.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If it is no such result, the file has another ending, or there is nothing to draw.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year", every="6 month")
    >>> len(ranklmodel.plot(run).axes)
    5
    """
    if out is not None:
        require_figure_file(out)
    kinds = [kind.__name__ for kind in type(result).__mro__ if kind.__name__ in _PAINTERS]
    if not kinds:
        known = ", ".join(_PAINTERS)
        message = f"expected a result that has a picture ({known}), given {type(result).__name__}"
        raise InputError(message, key="result")
    module, name = _PAINTERS[kinds[0]]
    figure: Figure = getattr(import_module(module), name)(result, **how)
    if out is not None:
        style.save(figure, Path(out))
    return figure


def require_figure_file(out: Path | str, key: str = "out") -> None:
    """Refuse a file whose ending says of no kind of figure that there is.

    Raises
    ------
    InputError
        With the endings there are.

    Examples
    --------
    >>> require_figure_file("life.pdf")
    """
    if not isinstance(out, (str, Path)) or Path(out).suffix not in style.ENDINGS:
        message = "expected a file that ends in .png, .svg or .pdf"
        raise InputError(message, file=out if isinstance(out, (str, Path)) else None, key=key)
