"""A finished run: named columns with units, and the question it answers.

A trajectory keeps the problem it was made from, so that it can be written to a file that re-runs
and checks itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.disk.text import csv_text, write_text
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.pictured import Pictured
from ranklmodel.simulation.problem import Engine, Problem, Solution, Statistics
from ranklmodel.simulation.table import table_of
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd
    import xarray as xr

    from ranklmodel.model.layout import Layout
    from ranklmodel.model.restriction import Restriction
    from ranklmodel.simulation.schedule import Floats

# Scores are counted in standard deviations.
_SCORE = "SD"
# What is left of a drug long gone is rounding beside what a run then shows of it.
_NOTHING = 1e-12


@final
@dataclass(frozen=True, eq=False, repr=False)
class Trajectory(Pictured):
    """Everything a run can show, over time.

    Attributes
    ----------
    layout : Layout
        Names and units.
    problem : Problem
        What was asked.
    solution : Solution
        States, and what the run cost.
    values : array of shape (n_times, n_outputs)
        States, rules and observables, in the order of ``layout.outputs``.
    facts : mapping of str to str
        What a person should know: population, regimen, calibration.
    dosing_error : mapping of str to float, optional
        For averaged dosing, where it was measured: how far each quantity is at most, at the times
        shown, from its value with every dose an edge, in its unit.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year")
    >>> run.unit("LS_BMD")
    'g/cm^2'
    """

    layout: Layout
    problem: Problem
    solution: Solution
    values: Floats
    facts: Mapping[str, str] = field(default_factory=dict)
    dosing_error: Mapping[str, float] | None = None

    def in_short(self) -> dict[str, str]:
        """Return what is known of the run, and how much it holds."""
        last = f"{len(self.days)}, the last on day {self.days[-1]:g}"
        return {**self.facts, "times": last, "quantities": str(len(self.names))}

    @property
    def days(self) -> Floats:
        """Times in days from the baseline visit, shape (n_times,)."""
        return self.solution.times

    @property
    def months(self) -> Floats:
        """Times in months from the baseline visit, shape (n_times,)."""
        return self.days / DAYS_PER_MONTH

    @property
    def statistics(self) -> Statistics:
        """What the run cost."""
        return self.solution.statistics

    @property
    def dosing(self) -> str:
        """Which drugs were averaged and which exact, where averaging was asked for; else empty."""
        return self.statistics.dosing

    @cached_property
    def absent(self) -> dict[str, Restriction]:
        """What the person is without, such as the LH of men in a woman, and who has it."""
        return self.layout.absent_under(self.problem.constants)

    @property
    def names(self) -> tuple[str, ...]:
        """All quantities that can be shown, in the order of ``values``; what is absent is not."""
        return tuple(name for name in self.layout.outputs.names if name not in self.absent)

    def __getitem__(self, name: str) -> Floats:
        """Return a quantity over time, shape (n_times,).

        Raises
        ------
        UnknownNameError
            If the model has no such quantity.
        AbsentQuantityError
            If it says nothing of it in this person.
        """
        column = self.column(name)
        if name in self.absent:
            raise self.absent[name].error
        return column

    def column(self, name: str) -> Floats:
        """Return what equations carry on with, also where it says nothing of the person."""
        column: Floats = self.values[:, self.layout.outputs.position(name)]
        return column

    def unit(self, name: str) -> str:
        """Return the unit of a quantity."""
        outputs = self.layout.outputs
        return outputs.units[outputs.position(name)]

    def at(self, name: str, day: float) -> float:
        """Return a quantity at one of the run's own times.

        Raises
        ------
        SimulationError
            If the run does not show that day; nothing is interpolated.
        """
        return float(self[name][self.place_of(day)])

    def place_of(self, day: float) -> int:
        """Return which of the run's times a day is.

        Raises
        ------
        SimulationError
            If the run does not show it.
        """
        asked: object = day
        if isinstance(asked, str) or np.ndim(day):
            raise InputError(f"expected a day as a number, given {asked!r}", key="day")
        place = int(np.argmin(np.abs(self.days - day)))
        if abs(self.days[place] - day) > 1e-6:
            raise SimulationError(f"the run shows no day {day:g}; ask for it in `times`", time=day)
        return place

    def percent_change(self, name: str, since: float = 0.0) -> Floats:
        """Return the change of a quantity since a day, in percent of its value then.

        Raises
        ------
        InputError
            If the quantity has no percent change; see `why_no_percent`.
        """
        reason = self.why_no_percent(name, since)
        if reason:
            raise InputError(f"no change in percent: {reason}", key=name)
        return 100.0 * (self[name] / self.at(name, since) - 1.0)

    def why_no_percent(self, name: str, since: float = 0.0) -> str:
        """Return why a quantity has no change in percent since a day, empty where it has one.

        A score has no zero that means nothing, and of nothing there is no percentage; nor is there
        of what is below zero, where a rise would read as a fall.
        """
        if self.unit(name) == _SCORE:
            return "it is a score, whose zero is the mean of young adults"
        reference = self.at(name, since)
        if reference < 0:
            return f"it is below 0 on day {since:g}"
        if reference <= _NOTHING * float(np.abs(self[name]).max()):
            return f"it is 0 on day {since:g}"
        return ""

    def to_pandas(self) -> pd.DataFrame:
        """Return a table with one column per quantity and days as index; units in ``attrs``.

        As everywhere, what is `absent` has no column.
        """
        import pandas as pd

        outputs, names = self.layout.outputs, list(self.names)
        places = [outputs.positions[name] for name in names]
        days = pd.Index(self.days, name="day")
        table = pd.DataFrame(self.values[:, places], index=days, columns=names)
        table.attrs["units"] = {name: outputs.units[outputs.positions[name]] for name in names}
        return table

    def to_xarray(self) -> xr.Dataset:
        """Return a data set whose variables carry units and descriptions."""
        import xarray as xr

        outputs = self.layout.outputs
        variables = {
            name: ("day", self.values[:, place], {"units": unit, "long_name": description})
            for place, (name, unit, description) in enumerate(
                zip(outputs.names, outputs.units, outputs.descriptions, strict=True)
            )
            if name not in self.absent
        }
        days = ("day", self.days, {"units": "day", "long_name": "days from the baseline visit"})
        return xr.Dataset(variables, coords={"day": days}, attrs=dict(self.facts))

    def to_csv(self, path: Path | str) -> None:
        """Write all quantities to a CSV file whose header names each unit."""
        write_text(path, csv_text(*table_of(self)))


def trajectory(
    engine: Engine, problem: Problem, facts: Mapping[str, str] | None = None
) -> Trajectory:
    """Run a problem and show everything.

    Parameters
    ----------
    engine : Engine
        Who runs it.
    problem : Problem
        What is asked.
    facts : mapping of str to str, optional
        What a person should know about the run.

    Returns
    -------
    Trajectory
        The finished run.

    Raises
    ------
    SimulationError
        If the run fails or shows a value that is not finite.
    """
    solution = engine.integrate(problem)
    return shown(engine, problem, solution, facts)


def shown(
    engine: Engine, problem: Problem, solution: Solution, facts: Mapping[str, str] | None = None
) -> Trajectory:
    """Return the trajectory of a solution that has been computed already."""
    settings = len(problem.schedule.setting_times)
    constants = constants_over_time(engine.layout, problem) if settings else problem.constants
    values = engine.outputs(solution.states, constants)
    if not np.isfinite(values).all():
        row, column = np.argwhere(~np.isfinite(values))[0]
        raise SimulationError(
            "a quantity is not finite; check the parameters it depends on",
            time=float(solution.times[row]),
            state=engine.layout.outputs.names[column],
        )
    return Trajectory(engine.layout, problem, solution, values, dict(facts or {}))


def exact(engine: Engine, run: Trajectory) -> Trajectory:
    """Return a run again with every dose an edge.

    Raises
    ------
    SimulationError
        If the run fails.
    """
    return trajectory(engine, replace(run.problem, dosing="exact"), run.facts)


def with_dosing_error(run: Trajectory, reference: Trajectory) -> Trajectory:
    """Return a run that knows how far it is from the same one with every dose an edge."""
    largest = np.abs(run.values - reference.values).max(axis=0)
    error = dict(zip(run.layout.outputs.names, largest.tolist(), strict=True))
    return replace(run, dosing_error={name: error[name] for name in run.names})


def constants_over_time(layout: Layout, problem: Problem) -> Floats:
    """Return the constants in force at each time, shape (n_times, n_constants)."""
    first = len(layout.parameters)
    table = np.tile(problem.constants, (len(problem.times), 1))
    if len(problem.schedule.setting_times):
        resting = problem.constants[first:]
        for row, moment in enumerate(problem.times):
            table[row, first:] = problem.schedule.inputs_at(float(moment), resting)
    return table
