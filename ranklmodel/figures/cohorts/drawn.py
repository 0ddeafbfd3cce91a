"""The picture of a cohort, by its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.figures.cohorts.spread import plot_spread
from ranklmodel.figures.cohorts.waterfall import plot_waterfall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from ranklmodel.cohorts.running.result import CohortRun

_KINDS = ("spread", "waterfall")


def plot_cohort(
    run: CohortRun,
    quantities: Sequence[str] | None = None,
    *,
    kind: Literal["spread", "waterfall"] = "spread",
    lives: int | None = None,
    quantity: str | None = None,
    month: float | None = None,
) -> Figure:
    """Draw what a cohort showed.

    Parameters
    ----------
    run : CohortRun
        What :func:`~ranklmodel.cohorts.running.cohort.cohort` returned.
    quantities, lives
        Of a spread, as in :func:`~ranklmodel.figures.cohorts.spread.plot_spread`.
    kind : {"spread", "waterfall"}
        Quantiles over time, or everybody's change at one visit.
    quantity, month
        Of a waterfall, as in :func:`~ranklmodel.figures.cohorts.waterfall.plot_waterfall`.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such kind, something is asked for that belongs to the other, or there is
        nothing to draw.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.cohort("ibis2_women", people=20, years=1, every="6 month", keep=True)
    >>> len(plot_cohort(run).axes), len(plot_cohort(run, kind="waterfall").axes)
    (2, 1)
    """
    calls.require_like(run, "summary", "run", "what cohort returns")
    if kind not in _KINDS:
        raise UnknownNameError("kind of picture", str(kind), _KINDS)
    of_the_other: dict[str, object] = {"quantity": quantity, "month": month}
    if kind == "waterfall":
        of_the_other = {"quantities": quantities, "lives": lives}
    for key, value in of_the_other.items():
        if value is not None:
            (other,) = set(_KINDS) - {kind}
            raise InputError(f"it belongs to the {other}, not to the {kind}", key=key)
    if kind == "spread":
        return plot_spread(run, quantities, lives=lives)
    return plot_waterfall(run, quantity, month=month)
