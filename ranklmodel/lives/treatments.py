"""Treatments as a solver sees them: doses of states, settings of inputs."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import UnitError, UnknownNameError
from ranklmodel.inputs import DoseSeries, LevelPeriod, RatePeriod
from ranklmodel.inputs.regimens.events import MOST_DOSES, Origin
from ranklmodel.inputs.regimens.file import SHORTEST_DAYS
from ranklmodel.lives.usual_doses import require_usual
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Event, Limits, Population, Regimen
    from ranklmodel.inputs.parameters.file import InputRecord
    from ranklmodel.model.administration import Administration
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.schedule import Floats

SUPPLEMENTS = frozenset({"calcium", "vitamin_D"})
"""What both arms of a trial take beside its treatment: neither makes an arm a treated one."""

_SAME_MOMENT, _ROUNDING = 1e-6, 1e-12


class WithoutEffectWarning(UserWarning):
    """Something is given that the model does not act on."""


class LeftOutWarning(UserWarning):
    """A part of a treatment lies outside the run."""


def history_events(population: Population, start: float) -> list[Event]:
    """Return what she is given from `start`, in days, up to the baseline visit.

    What was given before the life of the model begins is left out, which is said.
    """
    for regimen in population.history:
        for one in regimen.treatments:
            if one.start.to("day") < start:
                warnings.warn(
                    f"{Origin(regimen.name, regimen.file)}: {one.drug} begins at {one.start}; what "
                    f"is given before the life of {population.name} begins, {-start:.6g} days "
                    "before the baseline visit, is left out",
                    LeftOutWarning,
                    stacklevel=2,
                )
    return [e for regimen in population.history for e in regimen.events(0.0, start)]


def later_events(population: Population, regimen: Regimen, until: float) -> list[Event]:
    """Return what she is given from the baseline visit on.

    Earlier therapy that goes on, such as an implant, does so beside the regimen. What a regimen
    gives before the visit is left out, which is said: it belongs into the person's history.

    Parameters
    ----------
    population : Population
        Whose history.
    regimen : Regimen
        What she takes from the visit on.
    until : float
        End of the run in days.
    """
    for one in regimen.treatments:
        if one.start.to("day") < 0:
            warnings.warn(
                f"{Origin(regimen.name, regimen.file)}: {one.drug} begins at {one.start}; what is "
                "given before the baseline visit is left out, put it into the history of the "
                "population",
                LeftOutWarning,
                stacklevel=2,
            )
    return [e for r in (*population.history, regimen) for e in r.events(until, 0.0)]


def schedule_of(layout: Layout, events: Iterable[Event], limits: Limits) -> Schedule:
    """Turn treatments into doses of states and settings of inputs.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    events : iterable of Event
        Doses, rates and levels, as a regimen expands to them.
    limits : Limits
        Ranges of inputs, and usual amounts of drugs.

    Returns
    -------
    Schedule
        What a solver walks through. While they overlap, rates and levels of the same input add up,
        or combine as shares where the input is one.

    Raises
    ------
    UnknownNameError
        If a drug or route is not in the model.
    UnitError
        If a dose is in a unit of another dimension.
    InputError
        If an input would leave its range, a dose is far from usual, or there are over a million.
    """
    acting = list(events)
    doses: list[tuple[Floats, int, Floats]] = []
    periods: dict[str, list[_Periods]] = {}
    for event in acting:
        into = _place(layout, event)
        if isinstance(event, DoseSeries) and event.duration < SHORTEST_DAYS:
            amounts = np.full(len(event.times), _in_unit(event, into.unit))
            doses.append((event.times, layout.states.position(into.state), amounts))
        else:
            periods.setdefault(into.rate_input, []).append(_periods(event, into))
    require_usual(acting, limits)
    _require_few(acting)
    settings = []
    for name, parts in periods.items():
        position = layout.inputs.position(name)
        times, values = _course(parts, name, layout.inputs.units[position], limits)
        settings.append((times, position, values))
    return Schedule.build(doses, settings)


@dataclass(frozen=True)
class _Periods:
    """Equal stretches of one treatment: from when to when, and how high each is."""

    event: Event
    begins: Floats
    ends: Floats
    heights: Floats


def _place(layout: Layout, event: Event) -> Administration:
    """Return where a treatment enters; what the model can not take is refused with its regimen."""
    held = isinstance(event, LevelPeriod)
    of_drug = [one for one in layout.administrations if one.drug == event.drug]
    if of_drug and all(bool(one.state) == held for one in of_drug):
        message = "it is given as a dose or a rate" if held else "it is held at a level"
        raise event.origin.error(message, event.drug)
    try:
        return layout.administration(event.drug, None if held else event.route)
    except UnknownNameError as error:
        raise error.within(str(event.origin)) from None


def _in_unit(event: Event, unit: str) -> float:
    """Return dose, rate or level in the unit of what it enters."""
    try:
        if isinstance(event, DoseSeries):
            return event.amount_in(unit)
        if isinstance(event, RatePeriod):
            return event.rate_in(f"({unit})/day")
        return event.level_in(unit)
    except UnitError as error:
        where = f"{event.origin}: " if str(event.origin) else ""
        raise UnitError(f"{where}{event.drug}: {error}") from None


def _periods(event: Event, into: Administration) -> _Periods:
    value = _in_unit(event, into.unit)
    if not isinstance(event, DoseSeries):
        return _Periods(event, np.array([event.start]), np.array([event.stop]), np.array([value]))
    begins, ends = event.times, event.times + event.duration
    # where one infusion follows on another there is no gap of rounding
    joined = np.abs(ends[:-1] - begins[1:]) < _SAME_MOMENT * event.duration
    ends[:-1][joined] = begins[1:][joined]
    # by the time between the two as it is, not as it was asked for: the amount is kept
    return _Periods(event, begins, ends, value / (ends - begins))


def _course(parts: list[_Periods], name: str, unit: str, limits: Limits) -> tuple[Floats, Floats]:
    """Return times and the value of an input from each time on, within its range."""
    record = limits.inputs.get(name)
    if record is None:
        return _staircase(parts)
    low, high = (convert(end, record.unit, unit) for end in record.range)
    if record.combines == "shares":
        for part in parts:
            _require_within(part.begins, part.heights, (low, high), parts=[part], record=record)
        return _shares(parts)
    times, values = _staircase(parts)
    _require_within(times, values, (low, high), parts=parts, record=record)
    return times, values


def _require_within(
    times: Floats,
    values: Floats,
    ends: tuple[float, float],
    *,
    parts: list[_Periods],
    record: InputRecord,
) -> None:
    low, high = ends
    slack = _ROUNDING * max(abs(low), abs(high))
    outside = np.flatnonzero((values < low - slack) | (values > high + slack))
    if not len(outside):
        return
    moment, value = float(times[outside[0]]), float(values[outside[0]])
    acting = [p.event for p in parts if ((p.begins <= moment) & (moment < p.ends)).any()]
    unit = "" if record.unit == "1" else f" {record.unit}"
    together = " together" if len(acting) > 1 else ""
    raise acting[-1].origin.error(
        f"{value:g}{unit}{together} from day {moment:g} on lies outside {low:g} to {high:g}{unit} "
        f"({record.name})",
        acting[-1].drug,
    )


def _staircase(parts: list[_Periods]) -> tuple[Floats, Floats]:
    """Add up periods; returns times and the value from each time on."""
    times = np.concatenate([edges for part in parts for edges in (part.begins, part.ends)])
    rises = np.concatenate([rise for part in parts for rise in (part.heights, -part.heights)])
    finite = np.isfinite(times)
    moments, place = np.unique(times[finite], return_inverse=True)
    summed = np.bincount(place, weights=rises[finite], minlength=len(moments))
    total: Floats = np.cumsum(summed, dtype=np.float64)
    # Ten infusions that begin and end leave rounding behind where there should be nothing.
    total[np.abs(total) < _ROUNDING * np.abs(rises).max()] = 0.0
    return moments, total


def _shares(parts: list[_Periods]) -> tuple[Floats, Floats]:
    """Combine shares, each of what the others leave; returns times and values from each on."""
    times = np.concatenate([edges for part in parts for edges in (part.begins, part.ends)])
    moments = np.unique(times[np.isfinite(times)])
    left = np.ones(len(moments))
    for part in parts:
        for begin, end, share in zip(part.begins, part.ends, part.heights, strict=True):
            left[(begin <= moments) & (moments < end)] *= 1.0 - share
    return moments, 1.0 - left


def _require_few(events: list[Event]) -> None:
    """Refuse more than a million doses of all treatments together."""
    series = [event for event in events if isinstance(event, DoseSeries)]
    if sum(len(event.times) for event in series) > MOST_DOSES:
        raise series[-1].origin.error(f"more than {MOST_DOSES:,} doses in all", series[-1].drug)
