"""How runs are shown where nobody says it: which quantities, and as changes or as levels."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel import calls
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_MOST = 12
CHANGE = "% change"


def quantities_of(
    runs: Sequence[Trajectory], asked: Sequence[str] | None = None
) -> tuple[str, ...]:
    """Return which quantities are shown of some runs.

    Parameters
    ----------
    runs : sequence of Trajectory
        The runs.
    asked : sequence of str, optional
        Those asked for; by default the usual ones, such as density of the spine, that all of these
        people have, and the first dozen of a model that has none of them.

    Returns
    -------
    tuple of str
        Names, each once.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or says nothing of it in one of these people.
    InputError
        If what is asked for is no list of names.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", until="1 year", every="1 year")
    >>> quantities_of([run])
    ('LS_BMD', 'TH_BMD', 'CTX_s', 'P1NP', 'E2')
    """
    if asked is not None:
        names = tuple(dict.fromkeys(calls.names(asked, "quantities", "names of quantities")))
        for name in names:
            for run in runs:
                run[name]  # refuses what there is not
        if names:
            return names
    usual = [one.output for one in builtin_endpoints().by_name.values() if one.usual]
    common = [name for name in runs[0].names if all(name not in run.absent for run in runs)]
    return tuple(name for name in usual if name in common) or tuple(common[:_MOST])


def as_change(runs: Sequence[Trajectory], name: str, change: bool | None = None) -> bool:
    """Return whether a quantity is shown in percent of change from the visit.

    Parameters
    ----------
    runs : sequence of Trajectory
        The runs that are set side by side.
    name : str
        The quantity.
    change : bool, optional
        What was asked for; by default densities and markers are changes, and hormones levels.

    Returns
    -------
    bool
        False as well where one of the runs has no percent.
    """
    if change is None:
        panels = {one.output: one.panel for one in builtin_endpoints().by_name.values()}
        change = panels.get(name) == "change"
    return change and not any(run.why_no_percent(name) for run in runs)


def values_shown(run: Trajectory, name: str, *, change: bool) -> Floats:
    """Return a quantity as it is shown, shape (n_times,)."""
    return run.percent_change(name) if change else run[name]


def unit_shown(run: Trajectory, name: str, *, change: bool) -> str:
    """Return the unit in which a quantity is shown."""
    return CHANGE if change else run.unit(name)


class SeveralRuns(Pictured):
    """Runs over the same days, and what is shown of them.

    Attributes
    ----------
    runs : tuple of Trajectory or None
        The runs; None where one failed.
    quantities : tuple of str
        What is shown of them.
    change : bool or None
        Whether that is in percent of change from the visit; None for densities and markers.
    """

    runs: tuple[Trajectory | None, ...]
    quantities: tuple[str, ...]
    change: bool | None

    @property
    def finished(self) -> tuple[Trajectory, ...]:
        """The runs that there are."""
        return tuple(run for run in self.runs if run is not None)

    @property
    def days(self) -> Floats:
        """Days from the visit, shape (n_times,)."""
        return self.finished[0].days

    def places(self, days: Iterable[float] | None = None) -> list[int]:
        """Return where some days stand in :attr:`days`, all of them by default."""
        shown = self.days.tolist() if days is None else days
        return [self.finished[0].place_of(day) for day in shown]

    def as_change(self, quantity: str) -> bool:
        """Return whether a quantity is shown in percent of change from the visit."""
        return as_change(self.finished, quantity, self.change)

    def shown_in(self, quantity: str) -> str:
        """Return the unit in which a quantity is shown."""
        return unit_shown(self.finished[0], quantity, change=self.as_change(quantity))

    def levels(self, quantity: str) -> Floats:
        """Return a quantity as it is shown, shape (n_runs, n_times); NaN where a run failed.

        Raises
        ------
        UnknownNameError, AbsentQuantityError
            If the model has no such quantity, or says nothing of it in one of these people.
        """
        percent, missing = self.as_change(quantity), np.full(len(self.days), np.nan)
        return np.array(
            [
                missing if run is None else values_shown(run, quantity, change=percent)
                for run in self.runs
            ]
        )

    @abstractmethod
    def records(self, days: Iterable[float] | None = None) -> list[dict[str, Any]]:
        """Return the rows of a long table as plain values, of some of the days."""

    def to_pandas(self) -> pd.DataFrame:
        """Return the rows of :meth:`records` as a table."""
        import pandas as pd

        return pd.DataFrame(self.records())
