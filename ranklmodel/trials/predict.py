"""What the model says a trial's laboratory would have printed, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs import Quantity
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.trajectory import Trajectory

_CHANGES = {"pct_change", "pct_change_after_stop", "pct_of_baseline", "pct_conversion"}
_CHANGE_OVER_WINDOW = {"pct_change_10y", "pct_change_transmenopause"}


def output_name(layout: Layout, endpoint: str, assay: str | None) -> str | None:
    """Return the output that answers to an endpoint measured by an assay.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    endpoint : str
        As in the observations, such as ``E2``.
    assay : str or None
        As in the arm's laboratory; an assay the model does not know reads what is there.

    Returns
    -------
    str or None
        None where the model has no such output.
    """
    for name in (f"{endpoint}_{assay}", endpoint):
        if name in layout.outputs.positions:
            return name
    return None


def days_of(arm: Arm) -> tuple[float, ...]:
    """Return the days an arm must show for all its rows to be predicted."""
    days = {0.0, arm.follow_up, *arm.visits}
    for row in arm.observations:
        if row.time_months is not None:
            days.add(row.time_months * DAYS_PER_MONTH)
        if row.reference_month is not None:
            days.add(row.reference_month * DAYS_PER_MONTH)
        days.update(arm.window(row) or ())
        if row.unit == "pct_change_after_stop":
            days.add(stop_day(arm, row))
    return tuple(sorted(day for day in days if day >= 0))


def can_be_predicted(layout: Layout, arm: Arm, row: Observation) -> bool:
    """Tell whether a row has an output of the model, a time and a unit that can be shown."""
    if output_name(layout, row.endpoint, arm.laboratory.get(row.endpoint)) is None:
        return False
    if row.time_months is None:
        return arm.window(row) is not None
    shown = row.unit in _CHANGES or row.reference_month is not None
    return shown or row.absolute_unit is not None


def predicted(run: Trajectory, arm: Arm, row: Observation) -> float | None:
    """Return the model's value for an observation, in the observation's unit.

    Parameters
    ----------
    run : Trajectory
        Run of the arm, showing :func:`days_of`.
    arm : Arm
        The arm.
    row : Observation
        The observation.

    Returns
    -------
    float or None
        None where the row is no result that this arm's run can show.
    """
    name = output_name(run.layout, row.endpoint, arm.laboratory.get(row.endpoint))
    if name is None or not can_be_predicted(run.layout, arm, row):
        return None
    if row.time_months is None:
        window = arm.window(row)
        return None if window is None else _over_window(run, name, row, *window)
    day = row.time_months * DAYS_PER_MONTH
    value = run.at(name, day)
    if row.unit == "pct_change":
        return 100.0 * (value / run.at(name, 0.0) - 1.0)
    if row.reference_month is not None:
        return 100.0 * (value / run.at(name, row.reference_month * DAYS_PER_MONTH) - 1.0)
    if row.unit == "pct_change_after_stop":
        return 100.0 * (value / run.at(name, stop_day(arm, row)) - 1.0)
    if row.unit == "pct_of_baseline":
        return 100.0 * value / run.at(name, 0.0)
    if row.unit == "pct_conversion":
        return value
    if row.absolute_unit is not None:
        shown = Quantity(value, run.unit(name))
        return arm.population.substances.convert(shown, row.absolute_unit, row.endpoint)
    return None


def _over_window(
    run: Trajectory, name: str, row: Observation, start: float, stop: float
) -> float | None:
    change = 100.0 * (run.at(name, stop) / run.at(name, start) - 1.0)
    if row.unit in _CHANGE_OVER_WINDOW or row.unit == "pct_change":
        return change
    if row.unit == "pct_per_year":
        return change / ((stop - start) / 365.25)
    return None


def stop_day(arm: Arm, row: Observation) -> float:
    """Return the last day of treatment before a row."""
    assert row.time_months is not None
    day = row.time_months * DAYS_PER_MONTH
    stops = [t.stop.to("day") for t in arm.regimen.treatments if t.stop is not None]
    earlier = [stop for stop in stops if stop <= day]
    if not earlier:
        raise InputError(
            f"the row speaks of a change after stopping, but {arm.regimen.name} does not stop "
            f"before month {row.time_months:g}",
            file=row.file,
            line=row.line,
            key="unit",
        )
    return max(earlier)
