"""Treatments as a solver sees them: doses of states, settings of inputs."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs import DoseSeries, RatePeriod
from ranklmodel.simulation.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Event
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.schedule import Floats

# Supplements that regimens name and trials report, whose mechanism is not part of this version.
WITHOUT_EFFECT = {
    "calcium": "calcium balance is not part of this version",
    "vitamin_D": "vitamin D is not part of this version",
}


class WithoutEffectWarning(UserWarning):
    """Something is given that the model does not act on."""


def schedule_of(layout: Layout, events: Iterable[Event]) -> Schedule:
    """Turn treatments into doses of states and settings of inputs.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    events : iterable of Event
        Doses, rates and levels, as a regimen expands to them.

    Returns
    -------
    Schedule
        What a solver walks through. Rates and levels of the same input add up while they overlap.

    Raises
    ------
    UnknownNameError
        If a drug or route is not in the model.
    UnitError
        If a dose is in a unit of another dimension.
    """
    doses: list[tuple[Floats, int, Floats]] = []
    steps: dict[int, list[tuple[Floats, Floats]]] = {}
    for event in events:
        if event.drug in WITHOUT_EFFECT:
            warnings.warn(
                f"{event.drug} is given but has no effect: {WITHOUT_EFFECT[event.drug]}",
                WithoutEffectWarning,
                stacklevel=2,
            )
            continue
        if isinstance(event, DoseSeries):
            into = layout.administration(event.drug, event.route)
            amount = event.amount_in(into.unit)
            if event.duration == 0:
                state = layout.states.position(into.state)
                doses.append((event.times, state, np.full(len(event.times), amount)))
                continue
            begins, ends = event.times, event.times + event.duration
            height = amount / event.duration
        elif isinstance(event, RatePeriod):
            into = layout.administration(event.drug, event.route)
            begins, ends = np.array([event.start]), np.array([event.stop])
            height = event.rate_in(f"({into.unit})/day")
        else:
            into = layout.administration(event.drug, None)
            begins, ends = np.array([event.start]), np.array([event.stop])
            height = event.level_in(into.unit)
        position = layout.inputs.position(into.rate_input)
        ones = np.ones(len(begins))
        steps.setdefault(position, []).extend([(begins, height * ones), (ends, -height * ones)])
    settings = [(*_staircase(parts), position) for position, parts in steps.items()]
    return Schedule.build(doses, [(times, place, values) for times, values, place in settings])


def _staircase(parts: list[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    """Add up steps; returns times and the value from each time on."""
    times = np.concatenate([times for times, _ in parts])
    rises = np.concatenate([rises for _, rises in parts])
    finite = np.isfinite(times)
    moments, place = np.unique(times[finite], return_inverse=True)
    summed = np.bincount(place, weights=rises[finite], minlength=len(moments))
    total: Floats = np.cumsum(summed, dtype=np.float64)
    # Ten infusions that begin and end leave rounding behind where there should be nothing.
    total[np.abs(total) < 1e-12 * np.abs(rises).max()] = 0.0
    return moments, total


def still_running(events: Iterable[Event]) -> list[Event]:
    """Return the rates and levels among earlier treatments, which a patch left on may still set."""
    return [e for e in events if not isinstance(e, DoseSeries)]
